// The legal issuers of the organization, and what each lacks before it can send documents.
import { Badge, Button, Group, Stack, Text, Title } from '@mantine/core'
import { CircleCheck, Plus, Stamp } from 'lucide-react'
import { Link } from 'react-router'
import { listLegalIssuers } from '../../../generated/api/sdk.gen.ts'
import type { LegalIssuer, LegalIssuerStatus } from '../../../generated/api/types.gen.ts'
import { countryName } from '../pieces/countries.ts'
import { type Column, DataTable } from '../pieces/data-table.tsx'
import { SelectFilter } from '../pieces/filter-fields.tsx'
import { FilterBar, useFilters } from '../pieces/filters.tsx'
import { Empty } from '../pieces/states.tsx'
import { StatusBadge } from '../pieces/status-badge.tsx'
import { missing } from '../pieces/values.tsx'
import { useList } from '../session/requests.ts'
import classes from './settings.module.css'

const statuses: { value: LegalIssuerStatus; label: string }[] = [
  { value: 'active', label: 'Active' },
  { value: 'inactive', label: 'Inactive' },
]

export function IssuerList() {
  const filters = useFilters(['status'])
  const status = statuses.find(({ value }) => value === filters.values.status)?.value
  const list = useList(['legal-issuers', 'list', status], (page, signal) =>
    listLegalIssuers({ query: { ...page, ...(status === undefined ? {} : { status }) }, signal }),
  )
  return (
    <div>
      <Group justify="space-between" mb="sm" gap="sm">
        <div>
          <Title order={2} size="h4">
            Legal issuers
          </Title>
          <Text c="dimmed" size="sm">
            The companies and hosts that can be the seller of an invoice.
          </Text>
        </div>
        <AddButton />
      </Group>
      <FilterBar filters={filters}>
        <SelectFilter filters={filters} name="status" label="Status" data={statuses} w={160} />
      </FilterBar>
      <DataTable
        label="Legal issuers"
        list={list}
        columns={columns}
        rowKey={({ id }) => id}
        href={({ id }) => `/app/settings/issuers/${id}`}
        empty={
          filters.isAny ? (
            <Empty icon={Stamp} text="No legal issuer has this status." />
          ) : (
            <Empty
              icon={Stamp}
              text="No legal issuers yet. Invoices can be issued once there is one."
              action={<AddButton />}
            />
          )
        }
      />
    </div>
  )
}

function AddButton() {
  return (
    <Button component={Link} to="/app/settings/issuers/new" leftSection={<Plus size={16} />}>
      Add issuer
    </Button>
  )
}

const columns: Column<LegalIssuer>[] = [
  {
    title: 'Legal name',
    render: ({ legal_name, trading_name }) => (
      <>
        <Text span inherit fw={600} style={{ overflowWrap: 'anywhere' }}>
          {legal_name}
        </Text>
        {trading_name !== null && (
          <Text span display="block" size="xs" c="dimmed" fw={400}>
            {trading_name}
          </Text>
        )}
      </>
    ),
  },
  { title: 'Country', render: ({ country_code }) => countryName(country_code) },
  {
    title: 'Registrations',
    render: ({ tax_registrations: all }) =>
      all.length === 0 ? (
        missing
      ) : (
        <div>
          {all.slice(0, 2).map(({ id, number }) => (
            <div key={id} className="mono">
              {number}
            </div>
          ))}
          {all.length > 2 && (
            <Text size="xs" c="dimmed">
              and {all.length - 2} more
            </Text>
          )}
        </div>
      ),
  },
  {
    title: 'Endpoint',
    render: ({ eas_scheme_code, eas_endpoint_id }) =>
      eas_endpoint_id === null ? (
        missing
      ) : (
        <div>
          <span className={`mono ${classes.nowrap}`}>{eas_endpoint_id}</span>
          <Text size="xs" c="dimmed">
            Scheme {eas_scheme_code}
          </Text>
        </div>
      ),
  },
  {
    title: 'Status',
    render: ({ status, is_default }) => (
      <Stack gap={4} align="flex-start">
        <StatusBadge status={status} />
        {is_default && (
          <Badge variant="light" size="sm">
            Default
          </Badge>
        )}
      </Stack>
    ),
  },
  { title: 'Ready to send', render: issuer => <Readiness readiness={issuer.readiness} /> },
]

function Readiness({ readiness }: Pick<LegalIssuer, 'readiness'>) {
  if (readiness.length === 0) {
    return (
      <Group gap={6} wrap="nowrap" c="var(--mantine-color-brand-light-color)">
        <CircleCheck size={16} aria-hidden />
        Ready
      </Group>
    )
  }
  return (
    <ul className={classes.facts}>
      {readiness.map(({ type, term, msg }) => (
        <li key={`${type} ${term}`}>{msg}</li>
      ))}
    </ul>
  )
}
