// The full name, as others in the organization see it.
import { Button, Paper, Stack, TextInput, Title } from '@mantine/core'
import { useForm } from '@mantine/form'
import { updateMe } from '../../../generated/api/sdk.gen.ts'
import type { User } from '../../../generated/api/types.gen.ts'
import { FormProblem, useFormProblem } from '../pieces/form-problem.tsx'
import { toast } from '../pieces/toasts.ts'
import { useChange } from '../session/requests.ts'

export function NameForm({ user }: { user: User }) {
  const form = useForm({ initialValues: { full_name: user.full_name ?? '' } })
  const save = useChange(
    (full_name: string) => updateMe({ body: { full_name: full_name === '' ? null : full_name } }),
    {
      changes: [['me']],
      onDone: () => {
        form.resetDirty()
        toast.success('Your name is saved.')
      },
    },
  )
  const texts = useFormProblem(form, save.error)
  return (
    <Paper>
      <Title order={2} size="h4" mb="md">
        Name
      </Title>
      <form onSubmit={form.onSubmit(({ full_name }) => save.mutate(full_name.trim()))}>
        <Stack maw={420}>
          <FormProblem texts={texts} />
          <TextInput
            label="Full name"
            autoComplete="name"
            maxLength={100}
            {...form.getInputProps('full_name')}
          />
          <div>
            <Button type="submit" loading={save.isPending} disabled={!form.isDirty()}>
              Save
            </Button>
          </div>
        </Stack>
      </form>
    </Paper>
  )
}
