// One legal issuer: what it lacks, its tax registrations, its fields; or a new one.
import { Alert, Badge, Button, Group, Stack } from '@mantine/core'
import { TriangleAlert } from 'lucide-react'
import { Link, useNavigate, useParams } from 'react-router'
import { createLegalIssuer, updateLegalIssuer } from '../../../generated/api/sdk.gen.ts'
import type { LegalIssuer, LegalIssuerUpdate, NewLegalIssuer } from '../../../generated/api/types.gen.ts'
import { BackLink } from '../pieces/back-link.tsx'
import { useIssuer } from '../pieces/issuers.tsx'
import { PageHeader } from '../pieces/page-header.tsx'
import { AdminNotice, LoadFailure, Loading } from '../pieces/states.tsx'
import { StatusBadge } from '../pieces/status-badge.tsx'
import { toast } from '../pieces/toasts.ts'
import { useRole } from '../session/me.ts'
import { useChange } from '../session/requests.ts'
import { IssuerActions } from './issuer-actions.tsx'
import { IssuerForm } from './issuer-form.tsx'
import { bodyOf, changesOf } from './issuer-values.ts'
import { Registrations } from './registrations.tsx'
import classes from './settings.module.css'

const listPath = '/app/settings?section=legal'

export default function IssuerScreen() {
  const { isAdmin } = useRole()
  const { legal_issuer_id = '' } = useParams()
  return (
    <>
      <BackLink to={listPath}>Legal issuers</BackLink>
      {isAdmin ? (
        legal_issuer_id === 'new' ? (
          <New />
        ) : (
          <Existing id={legal_issuer_id} key={legal_issuer_id} />
        )
      ) : (
        <>
          <PageHeader title="Legal issuer" />
          <AdminNotice title="Available to organization admins" />
        </>
      )}
    </>
  )
}

function New() {
  const navigate = useNavigate()
  const create = useChange((body: NewLegalIssuer, once) => createLegalIssuer({ body, ...once }), {
    changes: [['legal-issuers']],
    onDone: ({ id, legal_name }) => {
      toast.success(`${legal_name} is added. Its tax registrations come next.`)
      void navigate(`/app/settings/issuers/${id}`, { replace: true })
    },
  })
  return (
    <>
      <PageHeader
        title="New legal issuer"
        text="A company or person that can be the seller of invoices. Tax registrations are added afterwards."
      />
      <IssuerForm
        issuer={null}
        running={create.isPending}
        error={create.error}
        onSave={values => create.mutate(bodyOf(values))}
        beside={
          <Button variant="default" component={Link} to={listPath}>
            Cancel
          </Button>
        }
      />
    </>
  )
}

function Existing({ id }: { id: string }) {
  const issuer = useIssuer(id)
  if (issuer.isPending) return <Loading />
  if (issuer.isError) return <LoadFailure error={issuer.error} onRetry={() => void issuer.refetch()} />
  return <Issuer issuer={issuer.data} />
}

function Issuer({ issuer }: { issuer: LegalIssuer }) {
  const save = useChange(
    (body: LegalIssuerUpdate, once) =>
      updateLegalIssuer({ path: { legal_issuer_id: issuer.id }, body, ...once }),
    { changes: [['legal-issuers']], onDone: () => toast.success('The issuer is saved.') },
  )
  return (
    <>
      <PageHeader
        title={issuer.legal_name}
        text={
          <Group gap="xs">
            <StatusBadge status={issuer.status} />
            {issuer.is_default && <Badge variant="light">Default</Badge>}
            <span>Documents are dated in the time zone {issuer.timezone.replaceAll('_', ' ')}.</span>
          </Group>
        }
        actions={<IssuerActions issuer={issuer} />}
      />
      <Stack gap="xl">
        {issuer.readiness.length > 0 && (
          <Alert color="orange" icon={<TriangleAlert size={20} />} title="Not ready to send documents">
            <ul className={classes.facts}>
              {issuer.readiness.map(({ type, term, msg }) => (
                <li key={`${type} ${term}`}>
                  {term === null || msg.includes('BT-') ? msg : `${msg} (${term})`}
                </li>
              ))}
            </ul>
          </Alert>
        )}
        <Registrations issuer={issuer} />
        <IssuerForm
          issuer={issuer}
          running={save.isPending}
          error={save.error}
          onSave={(values, before, taken) => save.mutate(changesOf(values, before), { onSuccess: taken })}
        />
      </Stack>
    </>
  )
}
