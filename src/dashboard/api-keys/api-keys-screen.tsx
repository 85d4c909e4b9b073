// API Keys: ask for access, make a key, see it once, and end its life; for admins only.
import { Alert, Anchor, Stack } from '@mantine/core'
import { OctagonPause } from 'lucide-react'
import { useState } from 'react'
import { getApiAccessRequest } from '../../../generated/api/sdk.gen.ts'
import type { ApiAccess } from '../../../generated/api/types.gen.ts'
import { PageHeader } from '../pieces/page-header.tsx'
import { AdminNotice, LoadFailure, Loading } from '../pieces/states.tsx'
import { usePerson, useRole } from '../session/me.ts'
import { useAnswer } from '../session/requests.ts'
import { AccessRequest } from './access-request.tsx'
import { CreateKey } from './create-key.tsx'
import { KeyTable } from './key-table.tsx'
import { type MadeKey, OneTimePanel } from './one-time-panel.tsx'

export default function ApiKeysScreen() {
  const { isAdmin } = useRole()
  const { organization } = usePerson()
  return (
    <>
      <PageHeader
        title="API Keys"
        text={`Keys let your own systems call TaxLens for ${organization.name}, which they belong to for good.`}
      />
      {isAdmin ? (
        <Keys />
      ) : (
        <AdminNotice text="API keys are made and revoked by the admins of your organization." />
      )}
    </>
  )
}

function Keys() {
  const access = useAnswer(['api-access'], signal => getApiAccessRequest({ signal }))
  const [made, setMade] = useState<MadeKey | null>(null)
  if (access.isPending) return <Loading />
  if (access.isError) return <LoadFailure error={access.error} onRetry={() => void access.refetch()} />
  const isEnabled = access.data.status === 'enabled'
  return (
    <Stack gap="lg">
      {made !== null && <OneTimePanel made={made} onDismiss={() => setMade(null)} />}
      <Access access={access.data} onMade={setMade} />
      <KeyTable canMake={isEnabled} onRotated={setMade} />
    </Stack>
  )
}

/** What an admin can do next: ask, wait, make a key, or talk to us. */
function Access({ access, onMade }: { access: ApiAccess; onMade(made: MadeKey): void }) {
  if (access.status === 'enabled') return <CreateKey onMade={onMade} />
  if (access.status === 'suspended') {
    return (
      <Alert color="orange" icon={<OctagonPause size={20} />} title="API access is suspended">
        No key of your organization works, and none can be made, until access is enabled again. Keys that were
        not revoked and have not expired will then work as before. <Contact url={access.contact_url} />
      </Alert>
    )
  }
  return <AccessRequest access={access} contact={<Contact url={access.contact_url} />} />
}

function Contact({ url }: { url: string | null }) {
  if (url === null) return null
  return <Anchor href={url}>Contact us</Anchor>
}
