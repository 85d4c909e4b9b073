// The audit log: who changed what.
import { Text } from '@mantine/core'
import { ScrollText } from 'lucide-react'
import { useState } from 'react'
import { listAuditLog } from '../../../generated/api/sdk.gen.ts'
import type { AuditEntry } from '../../../generated/api/types.gen.ts'
import { type Column, DataTable } from '../pieces/data-table.tsx'
import { DateFilter, SelectFilter } from '../pieces/filter-fields.tsx'
import { TextFilter, useFilters } from '../pieces/filters.tsx'
import { ShortId } from '../pieces/short-id.tsx'
import { Empty } from '../pieces/states.tsx'
import { missing, words } from '../pieces/values.tsx'
import { useList } from '../session/requests.ts'
import { actionNames, actions, entityName, entityTypes } from './actions.ts'
import classes from './activity.module.css'
import { AuditDetails } from './audit-details.tsx'
import { changesOf, type FieldChange, textOf } from './changes.ts'
import { LogTime } from './entry-values.tsx'
import { LogBar } from './log-bar.tsx'
import { useMembers } from './names.ts'
import { auditFilters, auditQuery, faultOf } from './queries.ts'

const queryKey = ['audit-log']

export function Audit() {
  const filters = useFilters(auditFilters)
  const query = auditQuery(filters.values)
  const list = useList([...queryKey, query], (page, signal) =>
    listAuditLog({ query: { ...query, ...page }, signal }),
  )
  const members = useMembers()
  const [opened, setOpened] = useState<AuditEntry | null>(null)
  return (
    <>
      <LogBar filters={filters} queryKey={queryKey} onRefresh={list.reload}>
        <DateFilter filters={filters} name="from" label="From" />
        <DateFilter filters={filters} name="to" label="To" />
        <SelectFilter
          filters={filters}
          name="actor_user_id"
          label="Person"
          data={
            members.data?.map(({ user_id, full_name, email }) => ({
              value: user_id,
              label: full_name ?? email,
            })) ?? []
          }
          searchable
        />
        <SelectFilter filters={filters} name="action" label="Action" data={actions} searchable />
        <SelectFilter filters={filters} name="entity_type" label="Entity" data={entityTypes} />
        <TextFilter
          filters={filters}
          name="entity_id"
          label="Entity id"
          error={faultOf('entity_id', filters.values.entity_id)}
        />
      </LogBar>
      <DataTable
        label="Audit"
        list={list}
        columns={columns}
        rowKey={({ id }) => id}
        onOpen={setOpened}
        empty={
          <Empty
            icon={ScrollText}
            text={
              filters.isAny
                ? 'No change fits these filters. Change or clear them.'
                : 'Nothing was changed yet. Every change of your data is noted here.'
            }
          />
        }
      />
      <AuditDetails entry={opened} onClose={() => setOpened(null)} />
    </>
  )
}

const columns: Column<AuditEntry>[] = [
  { title: 'Time', render: ({ created_at }) => <LogTime at={created_at} /> },
  {
    title: 'Actor',
    render: ({ actor }) => (
      <div>
        <span style={{ overflowWrap: 'anywhere' }}>{actor.name}</span>
        {actor.type !== 'user' && (
          <Text size="xs" c="dimmed">
            {actorKinds[actor.type]}
          </Text>
        )}
      </div>
    ),
  },
  { title: 'Action', render: ({ action }) => actionNames[action] },
  {
    title: 'Entity',
    render: ({ entity_type, entity_id }) => (
      <div>
        {entityName(entity_type)}
        <Text size="xs" c="dimmed">
          <ShortId id={entity_id} />
        </Text>
      </div>
    ),
  },
  { title: 'What changed', render: entry => <Summary entry={entry} /> },
]

const actorKinds: Record<AuditEntry['actor']['type'], string> = {
  user: 'Person',
  api_key: 'API key',
  staff: 'TaxLens staff',
  system: 'By itself',
}

/** As much as a row has room for. */
const shown = 2

function Summary({ entry }: { entry: AuditEntry }) {
  const changes = changesOf(entry.before, entry.after)
  // What only one state tells of matters less where others differ.
  const differing = changes.filter(({ before, after }) => before !== undefined && after !== undefined)
  const relevant = differing.length > 0 ? differing : changes
  if (relevant.length === 0) return missing
  return (
    <span className={classes.summary}>
      {relevant.slice(0, shown).map(change => (
        <ChangeLine key={change.field} change={change} />
      ))}
      {relevant.length > shown && (
        <Text size="xs" c="dimmed">
          and {relevant.length - shown} more
        </Text>
      )}
    </span>
  )
}

function ChangeLine({ change: { field, before, after } }: { change: FieldChange }) {
  return (
    <div>
      <Text span inherit c="dimmed">
        {words(field)}:
      </Text>{' '}
      {before !== undefined && after !== undefined
        ? `${short(before)} → ${short(after)}`
        : short(after ?? before)}
    </div>
  )
}

function short(value: unknown): string {
  const text = textOf(value) ?? missing
  return text.length > 48 ? `${text.slice(0, 47)}…` : text
}
