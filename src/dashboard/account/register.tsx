// Create an account: sets up a person and their organization, then says to look into the mailbox.
import { Anchor, Button, Stack, Text, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { Link, Navigate } from 'react-router'
import { register } from '../../../generated/api/sdk.gen.ts'
import { FormProblem, useFormProblem } from '../pieces/form-problem.tsx'
import { useChange } from '../session/requests.ts'
import { useSession } from '../session/session.ts'
import { Card, Message } from './card.tsx'
import { NewPassword } from './password-field.tsx'
import { ResendVerification } from './resend-verification.tsx'

export default function Register() {
  const session = useSession()
  const form = useForm({ initialValues: { email: '', password: '', organization_name: '', full_name: '' } })
  const sign = useChange(({ full_name, ...body }: typeof form.values) =>
    register({ body: full_name.trim() === '' ? body : { ...body, full_name } }),
  )
  const texts = useFormProblem(form, sign.error)
  if (session.phase === 'in') return <Navigate to="/app" replace />
  if (sign.isSuccess) {
    const { email } = sign.variables
    return (
      <Message
        kind="mail"
        title="Look into your mailbox"
        text={
          <>
            We sent a mail to <strong>{email}</strong>. Open the link in it within 24 hours to finish.
          </>
        }
      >
        <ResendVerification email={email} />
        <Anchor component={Link} to={`/login?email=${encodeURIComponent(email)}`} size="sm">
          Go to sign-in
        </Anchor>
      </Message>
    )
  }
  return (
    <Card title="Create an account" text="You become the first admin of a new organization.">
      <FormProblem texts={texts} />
      <form onSubmit={form.onSubmit(values => sign.mutate(values))}>
        <Stack>
          <TextInput
            label="Work e-mail"
            type="email"
            autoComplete="username"
            required
            withAsterisk={false}
            autoFocus
            {...form.getInputProps('email')}
          />
          <NewPassword {...form.getInputProps('password')} />
          <TextInput
            label="Organization name"
            autoComplete="organization"
            maxLength={100}
            required
            withAsterisk={false}
            {...form.getInputProps('organization_name')}
          />
          <TextInput
            label="Full name (optional)"
            autoComplete="name"
            maxLength={100}
            {...form.getInputProps('full_name')}
          />
          <Button type="submit" size="md" loading={sign.isPending}>
            Create Account
          </Button>
        </Stack>
      </form>
      <Text size="sm">
        Have an account?{' '}
        <Anchor component={Link} to="/login" inherit>
          Sign in
        </Anchor>
      </Text>
    </Card>
  )
}
