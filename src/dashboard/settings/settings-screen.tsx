// Settings: the organization, its people, who sells in its name, and its test data; for admins only.
import { Stack } from '@mantine/core'
import { AddressTabs } from '../pieces/address-tabs.tsx'
import { PageHeader } from '../pieces/page-header.tsx'
import { AdminNotice } from '../pieces/states.tsx'
import { usePerson, useRole } from '../session/me.ts'
import { Invitations } from './invitations.tsx'
import { InviteForm } from './invite-form.tsx'
import { IssuerList } from './issuer-list.tsx'
import { LegalProfileForm } from './legal-profile-form.tsx'
import { Members } from './members.tsx'
import { OrganizationForm } from './organization-form.tsx'
import { TestData } from './test-data.tsx'

const tabs = [
  { value: 'organization', title: 'Organization', content: <OrganizationForm /> },
  {
    value: 'members',
    title: 'Members',
    content: (
      <Stack gap="xl">
        <Members />
        <InviteForm />
        <Invitations />
      </Stack>
    ),
  },
  {
    value: 'legal',
    title: 'Legal',
    content: (
      <Stack gap="xl">
        <LegalProfileForm />
        <IssuerList />
      </Stack>
    ),
  },
  { value: 'test-data', title: 'Test data', content: <TestData /> },
]

export default function SettingsScreen() {
  const { isAdmin } = useRole()
  const { organization } = usePerson()
  return (
    <>
      <PageHeader title="Settings" text={`What holds for everyone who works in ${organization.name}.`} />
      {isAdmin ? (
        <AddressTabs label="Settings" parameter="section" tabs={tabs} />
      ) : (
        <AdminNotice
          title="Available to organization admins"
          text="Members, legal issuers and test data are looked after by the admins of your organization. Ask one of them for a change."
        />
      )}
    </>
  )
}
