// Acts on the link of the verification mail; one that no longer works explains itself and leads to a new one.
import { Button, Stack, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useEffect, useRef } from 'react'
import { Link, useSearchParams } from 'react-router'
import { verifyEmail } from '../../../generated/api/sdk.gen.ts'
import { Loading } from '../pieces/states.tsx'
import { ApiProblem, messageOf } from '../session/problem.ts'
import { useChange } from '../session/requests.ts'
import { Message } from './card.tsx'
import { ResendVerification } from './resend-verification.tsx'

export default function VerifyEmail() {
  const [parameters] = useSearchParams()
  const token = parameters.get('token') ?? ''
  const check = useChange((given: string) => verifyEmail({ body: { token: given } }))
  const begun = useRef(false)
  useEffect(() => {
    if (begun.current || token === '') return
    begun.current = true
    check.mutate(token)
  }, [token, check.mutate])

  if (check.isSuccess) {
    return (
      <Message
        kind="done"
        title="Your address is verified"
        text={`You can now sign in as ${check.data.email}.`}
      >
        <Button component={Link} to={`/login?email=${encodeURIComponent(check.data.email)}`} fullWidth>
          Sign in
        </Button>
      </Message>
    )
  }
  if (token === '')
    return <DeadLink text="The address of this page is not complete. Open the link of the mail again." />
  if (!check.isError) return <Loading />
  if (check.error instanceof ApiProblem && check.error.code === 'invalid_link_token') {
    return <DeadLink text="This link was used already, or it is older than 24 hours." />
  }
  return (
    <Message kind="failed" title="That did not work" text={messageOf(check.error)}>
      <Button variant="default" onClick={() => check.mutate(token)} loading={check.isPending}>
        Try again
      </Button>
    </Message>
  )
}

function DeadLink({ text }: { text: string }) {
  const form = useForm({ initialValues: { email: '' } })
  return (
    <Message
      kind="failed"
      title="This link does not work"
      text={`${text} If you verified your address before, just sign in; otherwise have a new link sent.`}
    >
      <Stack w="100%" ta="left">
        <TextInput label="E-mail" type="email" autoComplete="username" {...form.getInputProps('email')} />
        <ResendVerification email={form.values.email} />
        <Button component={Link} to="/login" variant="default" fullWidth>
          Go to sign-in
        </Button>
      </Stack>
    </Message>
  )
}
