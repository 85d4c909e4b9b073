// Sets a new password by the link of a mail; all sessions of the person end, also one of this browser.
import { Button, Stack } from '@mantine/core'
import { useForm } from '@mantine/form'
import { Link, useSearchParams } from 'react-router'
import { confirmPasswordReset } from '../../../generated/api/sdk.gen.ts'
import { FormProblem, useFormProblem } from '../pieces/form-problem.tsx'
import { ApiProblem } from '../session/problem.ts'
import { useChange } from '../session/requests.ts'
import { Card, Message } from './card.tsx'
import { NewPassword } from './password-field.tsx'

export default function ResetPassword() {
  const [parameters] = useSearchParams()
  const token = parameters.get('token') ?? ''
  const form = useForm({ initialValues: { new_password: '' } })
  const reset = useChange((body: typeof form.values) => confirmPasswordReset({ body: { token, ...body } }))
  const isDead =
    token === '' || (reset.error instanceof ApiProblem && reset.error.code === 'invalid_link_token')
  const texts = useFormProblem(form, reset.error)
  if (reset.isSuccess) {
    return (
      <Message
        kind="done"
        title="Your password is changed"
        text="You were signed out everywhere. Sign in with the new password."
      >
        <Button component={Link} to="/login" fullWidth>
          Sign in
        </Button>
      </Message>
    )
  }
  if (isDead) {
    return (
      <Message
        kind="failed"
        title="This link does not work"
        text="It was used already, or it is older than one hour. Have a new one sent."
      >
        <Button component={Link} to="/forgot-password" fullWidth>
          Send a new link
        </Button>
      </Message>
    )
  }
  return (
    <Card title="Choose a new password" text="Afterwards you are signed out everywhere.">
      <FormProblem texts={texts} />
      <form onSubmit={form.onSubmit(values => reset.mutate(values))}>
        <Stack>
          <NewPassword label="New password" autoFocus {...form.getInputProps('new_password')} />
          <Button type="submit" size="md" loading={reset.isPending}>
            Change the password
          </Button>
        </Stack>
      </form>
    </Card>
  )
}
