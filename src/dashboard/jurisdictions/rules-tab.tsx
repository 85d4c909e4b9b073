// The rules of a place itself: exemptions, caps and the like; each opens to its conditions in words.
import { Anchor, Text } from '@mantine/core'
import { Scale } from 'lucide-react'
import { useMemo } from 'react'
import { Link } from 'react-router'
import { listRules } from '../../../generated/api/sdk.gen.ts'
import type { Jurisdiction, Rule } from '../../../generated/api/types.gen.ts'
import { type Column, DataTable } from '../pieces/data-table.tsx'
import { SelectFilter } from '../pieces/filter-fields.tsx'
import { FilterBar, useFilters } from '../pieces/filters.tsx'
import { Empty } from '../pieces/states.tsx'
import { Code, missing } from '../pieces/values.tsx'
import { useList } from '../session/requests.ts'
import { addressOf, todayIn } from './places.ts'
import { windowText } from './rate-text.ts'
import { RecordStatus } from './record-status.tsx'
import { RuleDetail } from './rule-detail.tsx'
import { useRecord } from './use-record.ts'

const types: { value: Rule['rule_type']; label: string }[] = [
  { value: 'exemption', label: 'Exemption' },
  { value: 'override', label: 'Override' },
  { value: 'cap', label: 'Cap' },
  { value: 'reduction', label: 'Reduction' },
  { value: 'surcharge', label: 'Surcharge' },
]

export function RulesTab({ place }: { place: Jurisdiction }) {
  const { code, timezone } = place
  const filters = useFilters(['rule_type'])
  const rule_type = types.find(({ value }) => value === filters.values.rule_type)?.value
  const list = useList(['rules', code, rule_type], (page, signal) =>
    listRules({
      query: { jurisdiction_code: code, ...(rule_type !== undefined && { rule_type }), ...page },
      signal,
    }),
  )
  const record = useRecord()
  const today = todayIn(timezone)
  const columns = useMemo(() => columnsOf(code, today), [code, today])
  const isAny = filters.isAny || list.items === undefined || list.items.length > 0
  return (
    <>
      {isAny && (
        <FilterBar filters={filters}>
          <SelectFilter filters={filters} name="rule_type" label="Type" data={types} />
        </FilterBar>
      )}
      <DataTable
        label={`Rules of ${place.name}`}
        list={list}
        columns={columns}
        rowKey={rule => rule.id}
        onOpen={rule => record.open(rule.id)}
        empty={<Empty icon={Scale} text="No tax rules found" />}
      />
      <RuleDetail id={record.id} today={today} onClose={record.close} />
    </>
  )
}

function columnsOf(code: string, today: string): Column<Rule>[] {
  return [
    { title: 'ID', render: rule => <Code>{rule.id}</Code> },
    {
      title: 'Name',
      render: rule => (
        <div>
          <Text inherit fw={550}>
            {rule.name}
          </Text>
          <Text size="xs" c="dimmed">
            {rule.condition_summary}
          </Text>
        </div>
      ),
    },
    { title: 'Type', render: rule => rule.rule_type },
    { title: 'Priority', align: 'right', render: rule => rule.priority },
    {
      title: 'Rate ID',
      render: ({ tax_rate_id }) =>
        tax_rate_id === null ? (
          missing
        ) : (
          <Anchor
            component={Link}
            to={`${addressOf(code)}?tab=rates&open=${encodeURIComponent(tax_rate_id)}`}
            inherit
          >
            <Code>{tax_rate_id}</Code>
          </Anchor>
        ),
    },
    { title: 'Effective', render: rule => windowText(rule, today) },
    { title: 'Status', render: rule => <RecordStatus status={rule.status} /> },
  ]
}
