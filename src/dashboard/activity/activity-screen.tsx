// Activity: what callers of the organization asked for, and who changed what; for admins only.
import { AddressTabs } from '../pieces/address-tabs.tsx'
import { PageHeader } from '../pieces/page-header.tsx'
import { AdminNotice } from '../pieces/states.tsx'
import { useRole } from '../session/me.ts'
import { Audit } from './audit.tsx'
import { Requests } from './requests.tsx'

const tabs = [
  { value: 'requests', title: 'Requests', content: <Requests /> },
  { value: 'audit', title: 'Audit', content: <Audit /> },
]

export default function ActivityScreen() {
  const { isAdmin } = useRole()
  return (
    <>
      <PageHeader
        title="Activity"
        text="Requests of the last 90 days, and every change that was ever made."
      />
      {isAdmin ? (
        <AddressTabs label="Activity" parameter="log" tabs={tabs} />
      ) : (
        <AdminNotice
          title="Available to organization admins"
          text="The request log and the audit log are read by the admins of your organization."
        />
      )}
    </>
  )
}
