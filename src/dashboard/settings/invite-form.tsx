// Invites a person by e-mail, in a role.
import { Button, Paper, Select, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { Send } from 'lucide-react'
import { createInvitation } from '../../../generated/api/sdk.gen.ts'
import type { NewInvitation } from '../../../generated/api/types.gen.ts'
import { FormProblem, useFormProblem } from '../pieces/form-problem.tsx'
import { toast } from '../pieces/toasts.ts'
import { useChange } from '../session/requests.ts'
import { FormSection } from './form-section.tsx'
import { roles } from './roles.ts'
import classes from './settings.module.css'

const blank: NewInvitation = { email: '', role: 'member' }

export function InviteForm() {
  const form = useForm({ initialValues: blank })
  const invite = useChange((body: NewInvitation, once) => createInvitation({ body, ...once }), {
    changes: [['invitations']],
    onDone: ({ email }) => {
      form.reset()
      toast.success(`An invitation is on its way to ${email}.`)
    },
  })
  const texts = useFormProblem(form, invite.error)
  return (
    <Paper>
      <form
        onSubmit={form.onSubmit(({ email, role }) => invite.mutate({ email: email.trim(), role }))}
        noValidate
      >
        <FormSection
          title="Invite"
          text="The mail has a link that works for seven days. Members do the daily work; admins also issue documents and manage people, keys and these settings."
        >
          <FormProblem texts={texts} />
          <div className={classes.pair}>
            <TextInput
              label="E-mail"
              type="email"
              autoComplete="off"
              placeholder="name@hotel.example"
              {...form.getInputProps('email')}
            />
            <Select label="Role" data={roles} {...form.getInputProps('role')} />
          </div>
          <div>
            <Button
              type="submit"
              leftSection={<Send size={16} />}
              loading={invite.isPending}
              disabled={form.values.email.trim() === ''}
            >
              Send invitation
            </Button>
          </div>
        </FormSection>
      </form>
    </Paper>
  )
}
