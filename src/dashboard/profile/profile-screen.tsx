// Profile: the own name, the password, and the sessions of the own account.
import { Stack } from '@mantine/core'
import { PageHeader } from '../pieces/page-header.tsx'
import { usePerson } from '../session/me.ts'
import { NameForm } from './name-form.tsx'
import { PasswordForm } from './password-form.tsx'
import { Sessions } from './sessions.tsx'

export default function ProfileScreen() {
  const { user } = usePerson()
  return (
    <>
      <PageHeader
        title="Profile"
        text={`You are signed in as ${user.email}. The address cannot be changed.`}
      />
      <Stack gap="lg">
        <NameForm user={user} />
        <PasswordForm />
        <Sessions />
      </Stack>
    </>
  )
}
