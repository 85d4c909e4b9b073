// Changes the password; all other sessions end.
import { Button, Paper, Stack, Text, Title } from '@mantine/core'
import { useForm } from '@mantine/form'
import { changePassword } from '../../../generated/api/sdk.gen.ts'
import { NewPassword, PasswordField } from '../account/password-field.tsx'
import { FormProblem, useFormProblem } from '../pieces/form-problem.tsx'
import { toast } from '../pieces/toasts.ts'
import { usePerson } from '../session/me.ts'
import { useChange } from '../session/requests.ts'

export function PasswordForm() {
  const { user } = usePerson()
  const form = useForm({ initialValues: { current_password: '', new_password: '' } })
  const change = useChange((body: typeof form.values) => changePassword({ body }), {
    changes: [['sessions']],
    onDone: () => {
      form.reset()
      toast.success('Your password is changed. All other sessions have ended.')
    },
  })
  const texts = useFormProblem(form, change.error)
  return (
    <Paper>
      <Title order={2} size="h4">
        Password
      </Title>
      <Text c="dimmed" mb="md">
        Changing it ends all your other sessions.
      </Text>
      <form onSubmit={form.onSubmit(values => change.mutate(values))}>
        <Stack maw={420}>
          <FormProblem texts={texts} />
          {/* Password managers want to know whose password it is. */}
          <input type="email" name="email" autoComplete="username" value={user.email} readOnly hidden />
          <PasswordField label="Current password" {...form.getInputProps('current_password')} />
          <NewPassword label="New password" {...form.getInputProps('new_password')} />
          <div>
            <Button type="submit" loading={change.isPending}>
              Change password
            </Button>
          </div>
        </Stack>
      </form>
    </Paper>
  )
}
