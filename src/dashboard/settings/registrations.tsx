// The tax registrations of a legal issuer: which numbers stand on its documents, and when.
import { ActionIcon, Button, Group, Text, Title, Tooltip } from '@mantine/core'
import { BadgeCheck, Pencil, Plus, Trash2 } from 'lucide-react'
import { useMemo, useState } from 'react'
import { deleteTaxRegistration, listTaxRegistrations } from '../../../generated/api/sdk.gen.ts'
import type { LegalIssuer, TaxRegistration } from '../../../generated/api/types.gen.ts'
import { ConfirmModal } from '../pieces/confirm-modal.tsx'
import { countryName } from '../pieces/countries.ts'
import { type Column, DataTable } from '../pieces/data-table.tsx'
import { useLast } from '../pieces/last.ts'
import { Empty } from '../pieces/states.tsx'
import { toast } from '../pieces/toasts.ts'
import { CalendarDate } from '../pieces/values.tsx'
import { useChange, useList } from '../session/requests.ts'
import { RegistrationModal } from './registration-modal.tsx'
import { schemeNames } from './schemes.ts'

type Editing = TaxRegistration | 'new' | null

export function Registrations({ issuer }: { issuer: LegalIssuer }) {
  const [editing, setEditing] = useState<Editing>(null)
  const [deleting, setDeleting] = useState<TaxRegistration | null>(null)
  const list = useList(['legal-issuers', 'registrations', issuer.id], (page, signal) =>
    listTaxRegistrations({ path: { legal_issuer_id: issuer.id }, query: page, signal }),
  )
  const columns = useMemo<Column<TaxRegistration>[]>(
    () => [
      ...facts,
      {
        title: 'Actions',
        hideTitle: true,
        align: 'right',
        render: registration => (
          <Group gap={4} justify="flex-end" wrap="nowrap">
            <Tooltip label="Edit">
              <ActionIcon
                variant="subtle"
                color="gray"
                size="lg"
                aria-label={`Edit ${registration.number}`}
                onClick={() => setEditing(registration)}
              >
                <Pencil size={17} />
              </ActionIcon>
            </Tooltip>
            <Tooltip label="Delete">
              <ActionIcon
                variant="subtle"
                color="red"
                size="lg"
                aria-label={`Delete ${registration.number}`}
                onClick={() => setDeleting(registration)}
              >
                <Trash2 size={17} />
              </ActionIcon>
            </Tooltip>
          </Group>
        ),
      },
    ],
    [],
  )
  const add = (
    <Button variant="default" leftSection={<Plus size={16} />} onClick={() => setEditing('new')}>
      Add registration
    </Button>
  )
  return (
    <section>
      <Group justify="space-between" mb="sm">
        <Title order={2} size="h4">
          Tax registrations
        </Title>
        {list.items !== undefined && list.items.length > 0 && add}
      </Group>
      <DataTable
        label="Tax registrations"
        list={list}
        columns={columns}
        rowKey={({ id }) => id}
        empty={
          <Empty
            icon={BadgeCheck}
            text="No tax registrations yet. The VAT number belongs here."
            action={add}
          />
        }
      />
      <RegistrationModal issuer={issuer} editing={editing} onClose={() => setEditing(null)} />
      <DeleteRegistration issuer={issuer} registration={deleting} onClose={() => setDeleting(null)} />
    </section>
  )
}

const facts: Column<TaxRegistration>[] = [
  { title: 'Scheme', render: ({ scheme }) => schemeNames[scheme] },
  {
    title: 'Number',
    render: ({ number }) => (
      <span className="mono" style={{ overflowWrap: 'anywhere' }}>
        {number}
      </span>
    ),
  },
  {
    title: 'Country',
    render: ({ country_code, jurisdiction_code }) => (
      <>
        {countryName(country_code)}
        {jurisdiction_code !== null && (
          <Text size="xs" c="dimmed" className="mono">
            {jurisdiction_code}
          </Text>
        )}
      </>
    ),
  },
  { title: 'Valid', render: registration => <Validity {...registration} /> },
]

/** Both days count. The API names the first day without it. */
function Validity({ valid_from, valid_to }: TaxRegistration) {
  if (valid_from === null && valid_to === null) return 'Always'
  if (valid_to === null) {
    return (
      <>
        From <CalendarDate date={valid_from} />
      </>
    )
  }
  return (
    <>
      {valid_from !== null && <CalendarDate date={valid_from} />} {valid_from === null ? 'Until' : '–'}{' '}
      <CalendarDate date={dayBefore(valid_to)} />
    </>
  )
}

function dayBefore(day: string): string {
  const date = new Date(`${day}T00:00:00Z`)
  date.setUTCDate(date.getUTCDate() - 1)
  return date.toISOString().slice(0, 10)
}

interface Deletion {
  issuer: LegalIssuer
  registration: TaxRegistration | null
  onClose(): void
}

function DeleteRegistration({ issuer, registration, onClose }: Deletion) {
  const last = useLast(registration)
  const remove = useChange(
    (tax_registration_id: string, once) =>
      deleteTaxRegistration({ path: { legal_issuer_id: issuer.id, tax_registration_id }, ...once }),
    {
      changes: [['legal-issuers']],
      onDone: () => {
        toast.success('The registration is deleted.')
        onClose()
      },
    },
  )
  return (
    <ConfirmModal
      opened={registration !== null}
      title="Delete tax registration"
      danger
      confirm="Delete"
      running={remove.isPending}
      error={remove.error}
      onConfirm={() => last !== null && remove.mutate(last.id)}
      onCancel={() => {
        remove.reset()
        onClose()
      }}
    >
      <Text>
        <strong className="mono">{last?.number}</strong> no longer stands on documents of {issuer.legal_name}.
        Those that were issued keep it. If the registration has ended, give it a last day instead: edit it.
      </Text>
    </ConfirmModal>
  )
}
