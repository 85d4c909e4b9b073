// The name of the organization.
import { Button, Group, Paper, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { updateOrganization } from '../../../generated/api/sdk.gen.ts'
import { FormProblem, useFormProblem } from '../pieces/form-problem.tsx'
import { toast } from '../pieces/toasts.ts'
import { usePerson } from '../session/me.ts'
import { useChange } from '../session/requests.ts'
import { useFollowing } from './follow.ts'
import { FormSection } from './form-section.tsx'

export function OrganizationForm() {
  const { organization } = usePerson()
  const form = useForm({ initialValues: { name: organization.name } })
  const save = useChange((name: string, once) => updateOrganization({ body: { name }, ...once }), {
    changes: [['me']],
    onDone: ({ name }) => {
      take({ name })
      toast.success('The name is saved.')
    },
  })
  const take = useFollowing(form, { name: organization.name })
  const texts = useFormProblem(form, save.error)
  return (
    <Paper>
      <form onSubmit={form.onSubmit(({ name }) => save.mutate(name.trim()))}>
        <FormSection
          title="Organization"
          text="The name is for the people who work here. What stands on invoices is the name of a legal issuer."
        >
          <FormProblem texts={texts} />
          <TextInput
            label="Name"
            autoComplete="organization"
            maxLength={100}
            {...form.getInputProps('name')}
          />
          <Group>
            <Button
              type="submit"
              loading={save.isPending}
              disabled={!form.isDirty() || form.values.name.trim() === ''}
            >
              Save
            </Button>
          </Group>
        </FormSection>
      </form>
    </Paper>
  )
}
