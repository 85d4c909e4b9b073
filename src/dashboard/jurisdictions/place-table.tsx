// Places one below the other: those that match the filters, or those of a list that was asked for elsewhere.
import { Group, Text } from '@mantine/core'
import { MapPinOff } from 'lucide-react'
import { listJurisdictions } from '../../../generated/api/sdk.gen.ts'
import type { Jurisdiction, JurisdictionStatus, JurisdictionType } from '../../../generated/api/types.gen.ts'
import { type Column, DataTable } from '../pieces/data-table.tsx'
import { Empty } from '../pieces/states.tsx'
import { StatusBadge } from '../pieces/status-badge.tsx'
import { Code, words } from '../pieces/values.tsx'
import { type List, useList } from '../session/requests.ts'
import { PlaceIcon } from './place-icon.tsx'
import { addressOf } from './places.ts'

interface Filters {
  q?: string
  type?: string
  status?: string
}

export function PlaceTable({ filters: { q, type, status } }: { filters: Filters }) {
  const query = {
    ...(q !== undefined && { q }),
    ...(type !== undefined && { jurisdiction_type: type as JurisdictionType }),
    ...(status !== undefined && { status: status as JurisdictionStatus }),
  }
  const list = useList(['jurisdictions', 'list', query], (page, signal) =>
    listJurisdictions({ query: { ...query, ...page }, signal }),
  )
  return <PlaceList list={list} />
}

export function PlaceList({ list }: { list: List<Jurisdiction> }) {
  return (
    <DataTable
      label="Jurisdictions"
      list={list}
      columns={columns}
      rowKey={place => place.code}
      href={place => addressOf(place.code)}
      empty={<Empty icon={MapPinOff} text="No jurisdictions found. Try fewer filters." />}
    />
  )
}

const columns: Column<Jurisdiction>[] = [
  { title: 'Name', render: place => <Name place={place} /> },
  { title: 'Code', render: place => <Code>{place.code}</Code> },
  { title: 'Type', render: place => words(place.jurisdiction_type) },
  { title: 'Currency', render: place => place.currency_code },
  { title: 'Own rates', align: 'right', render: place => place.rate_count },
  { title: 'Own rules', align: 'right', render: place => place.rule_count },
  { title: 'Status', render: place => <StatusBadge status={place.status} /> },
]

function Name({ place: { name, local_name, jurisdiction_type } }: { place: Jurisdiction }) {
  return (
    <Group gap="sm" wrap="nowrap">
      <PlaceIcon type={jurisdiction_type} />
      <div>
        <Text inherit fw={550}>
          {name}
        </Text>
        {local_name !== null && local_name !== name && (
          <Text size="xs" c="dimmed">
            {local_name}
          </Text>
        )}
      </div>
    </Group>
  )
}
