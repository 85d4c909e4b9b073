// Asks for a link that resets the password; the answer is the same whether or not there is an account.
import { Anchor, Button, Stack, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { Link } from 'react-router'
import { requestPasswordReset } from '../../../generated/api/sdk.gen.ts'
import { FormProblem, useFormProblem } from '../pieces/form-problem.tsx'
import { useChange } from '../session/requests.ts'
import { Card, Message } from './card.tsx'

export default function ForgotPassword() {
  const form = useForm({ initialValues: { email: '' } })
  const ask = useChange((body: typeof form.values) => requestPasswordReset({ body }))
  const texts = useFormProblem(form, ask.error)
  if (ask.isSuccess) {
    return (
      <Message
        kind="mail"
        title="Look into your mailbox"
        text={
          <>
            If <strong>{ask.variables.email}</strong> has an account, a mail with a link is on its way. The
            link works once, for one hour.
          </>
        }
      >
        <Anchor component={Link} to="/login" size="sm">
          Back to sign-in
        </Anchor>
      </Message>
    )
  }
  return (
    <Card title="Forgot your password?" text="We mail you a link with which you choose a new one.">
      <FormProblem texts={texts} />
      <form onSubmit={form.onSubmit(values => ask.mutate(values))}>
        <Stack>
          <TextInput
            label="E-mail"
            type="email"
            autoComplete="username"
            required
            withAsterisk={false}
            autoFocus
            {...form.getInputProps('email')}
          />
          <Button type="submit" size="md" loading={ask.isPending}>
            Send the link
          </Button>
        </Stack>
      </form>
      <Anchor component={Link} to="/login" size="sm">
        Back to sign-in
      </Anchor>
    </Card>
  )
}
