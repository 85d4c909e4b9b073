// Acts on the link of an invitation: says who invites to what, then makes the account or takes the one that is there.
import { Anchor, Button, Stack, Text, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { Link, useNavigate, useSearchParams } from 'react-router'
import { acceptInvitation, inspectInvitation, logOut } from '../../../generated/api/sdk.gen.ts'
import type { InvitationDetails } from '../../../generated/api/types.gen.ts'
import { FormProblem, useFormProblem } from '../pieces/form-problem.tsx'
import { Loading } from '../pieces/states.tsx'
import { toast } from '../pieces/toasts.ts'
import { CalendarDate } from '../pieces/values.tsx'
import { ApiProblem, messageOf } from '../session/problem.ts'
import { useAnswer, useChange } from '../session/requests.ts'
import { enter, leave, useSession } from '../session/session.ts'
import { Card, Message } from './card.tsx'
import { NewPassword } from './password-field.tsx'

export default function AcceptInvitation() {
  const [parameters] = useSearchParams()
  const token = parameters.get('token') ?? ''
  const session = useSession()
  const details = useAnswer(['invitation', token], signal => inspectInvitation({ body: { token }, signal }), {
    enabled: token !== '',
    staleTime: Number.POSITIVE_INFINITY,
  })
  const isDead = details.error instanceof ApiProblem && details.error.code === 'invalid_link_token'
  if (token === '' || isDead) {
    return (
      <Message
        kind="failed"
        title="This invitation does not work"
        text="It was used already, taken back, or it is older than 7 days. Ask whoever invited you to send it again."
      >
        <Anchor component={Link} to="/login" size="sm">
          Go to sign-in
        </Anchor>
      </Message>
    )
  }
  if (details.isError) {
    return (
      <Message kind="failed" title="That did not work" text={messageOf(details.error)}>
        <Button variant="default" onClick={() => void details.refetch()}>
          Try again
        </Button>
      </Message>
    )
  }
  if (details.isPending || session.phase === 'starting') return <Loading />
  return (
    <Card title={`Join ${details.data.organization_name}`} text={<Invited {...details.data} />}>
      <Way details={details.data} token={token} />
    </Card>
  )
}

function Invited({ email, organization_name, role, expires_at }: InvitationDetails) {
  return (
    <>
      {email} is invited to <strong>{organization_name}</strong> as{' '}
      <strong>{role === 'admin' ? 'an admin' : 'a member'}</strong>. The invitation is good until{' '}
      <CalendarDate date={expires_at.slice(0, 10)} />.
    </>
  )
}

interface Invitation {
  details: InvitationDetails
  token: string
}

/** Accepting is for the invited address: as its account, or by making it. */
function Way({ details, token }: Invitation) {
  const session = useSession()
  if (session.phase === 'in') {
    const { email } = session.granted.grant.user
    if (email.toLowerCase() !== details.email.toLowerCase()) return <OtherAccount email={email} />
    return <Accept token={token} />
  }
  if (!details.account_exists) return <NewAccount token={token} details={details} />
  const back = `/accept-invitation?token=${encodeURIComponent(token)}`
  return (
    <Button
      component={Link}
      to={`/login?email=${encodeURIComponent(details.email)}&return_to=${encodeURIComponent(back)}`}
    >
      Sign in to accept
    </Button>
  )
}

function useAcceptance() {
  const navigate = useNavigate()
  return useChange((body: Parameters<typeof acceptInvitation>[0]['body']) => acceptInvitation({ body }), {
    onDone: grant => {
      enter(grant)
      toast.success(`Welcome to ${grant.organization?.name ?? 'your organization'}.`)
      void navigate('/app', { replace: true })
    },
  })
}

function Accept({ token }: { token: string }) {
  const acceptance = useAcceptance()
  return (
    <Stack>
      {acceptance.isError && <FormProblem texts={[messageOf(acceptance.error)]} />}
      <Button onClick={() => acceptance.mutate({ token })} loading={acceptance.isPending}>
        Accept the invitation
      </Button>
    </Stack>
  )
}

function NewAccount({ details, token }: Invitation) {
  const form = useForm({ initialValues: { full_name: '', password: '' } })
  const acceptance = useAcceptance()
  const texts = useFormProblem(form, acceptance.error)
  return (
    <form
      onSubmit={form.onSubmit(({ full_name, password }) =>
        acceptance.mutate({ token, password, ...(full_name.trim() === '' ? {} : { full_name }) }),
      )}
    >
      <Stack>
        <FormProblem texts={texts} />
        <TextInput label="E-mail" type="email" autoComplete="username" value={details.email} readOnly />
        <TextInput
          label="Full name (optional)"
          autoComplete="name"
          maxLength={100}
          {...form.getInputProps('full_name')}
        />
        <NewPassword {...form.getInputProps('password')} />
        <Button type="submit" size="md" loading={acceptance.isPending}>
          Create the account and join
        </Button>
      </Stack>
    </form>
  )
}

function OtherAccount({ email }: { email: string }) {
  const out = useChange((_: null) => logOut(), { onDone: () => leave() })
  return (
    <Stack>
      <Text>You are signed in as {email}. Log out to accept it with the invited address.</Text>
      <Button
        variant="default"
        loading={out.isPending}
        onClick={() => out.mutate(null, { onError: toast.failure })}
      >
        Log out
      </Button>
    </Stack>
  )
}
