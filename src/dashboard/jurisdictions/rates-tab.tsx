// The rates of a place itself, with those that were and those that will be; each opens to its law.
import { Chip, Group, Text } from '@mantine/core'
import { Percent } from 'lucide-react'
import { useMemo } from 'react'
import { listRates } from '../../../generated/api/sdk.gen.ts'
import type { Jurisdiction, Rate, RecordStatus as Status } from '../../../generated/api/types.gen.ts'
import { useCategoryLabels } from '../pieces/categories.ts'
import { type Column, DataTable } from '../pieces/data-table.tsx'
import { useFilters } from '../pieces/filters.tsx'
import { Empty } from '../pieces/states.tsx'
import { Code, words } from '../pieces/values.tsx'
import { useList } from '../session/requests.ts'
import { todayIn } from './places.ts'
import { RateDetail } from './rate-detail.tsx'
import { rateText, windowText } from './rate-text.ts'
import { RecordStatus } from './record-status.tsx'
import { useRecord } from './use-record.ts'

const shown: { value: string; label: string; holds: readonly Status[] }[] = [
  { value: 'all', label: 'All', holds: ['active', 'scheduled', 'draft', 'expired', 'superseded'] },
  { value: 'active', label: 'Active', holds: ['active'] },
  { value: 'scheduled', label: 'Scheduled', holds: ['scheduled'] },
  { value: 'history', label: 'History', holds: ['expired', 'superseded'] },
  { value: 'draft', label: 'Drafts', holds: ['draft'] },
]

// What is in force first, then what comes, what is not sure, and what was.
const order: readonly Status[] = ['active', 'scheduled', 'draft', 'expired', 'superseded']

export function RatesTab({ place }: { place: Jurisdiction }) {
  const { code, timezone } = place
  const list = useList(
    ['rates', code],
    (page, signal) => listRates({ query: { jurisdiction_code: code, ...page }, signal }),
    { limit: 500 },
  )
  const filters = useFilters(['show'])
  const record = useRecord()
  const labelOf = useCategoryLabels()
  const today = todayIn(timezone)
  const columns = useMemo(() => columnsOf(labelOf, today), [labelOf, today])
  const all = list.items ?? []
  const count = (holds: readonly Status[]) => all.filter(({ status }) => holds.includes(status)).length
  const choices = shown.filter(({ value, holds }) => value !== 'draft' || count(holds) > 0)
  const chosen = choices.find(({ value }) => value === filters.values.show) ?? choices[0]
  const items = list.items
    ?.filter(({ status }) => chosen?.holds.includes(status) === true)
    .sort((a, b) => order.indexOf(a.status) - order.indexOf(b.status))
  return (
    <>
      {all.length > 0 && (
        <Chip.Group
          value={chosen?.value ?? 'all'}
          onChange={value => filters.set('show', value === 'all' ? null : value)}
        >
          <Group gap="xs" mb="md" role="radiogroup" aria-label="Which rates to show">
            {choices.map(({ value, label, holds }) => (
              <Chip key={value} value={value} size="sm" variant="outline">
                {label} ({count(holds)})
              </Chip>
            ))}
          </Group>
        </Chip.Group>
      )}
      <DataTable
        label={`Rates of ${place.name}`}
        list={{ ...list, items }}
        columns={columns}
        rowKey={rate => rate.id}
        onOpen={rate => record.open(rate.id)}
        empty={<Empty icon={Percent} text="No tax rates found" />}
      />
      <RateDetail id={record.id} today={today} onClose={record.close} />
    </>
  )
}

function columnsOf(labelOf: (code: string) => string, today: string): Column<Rate>[] {
  return [
    {
      title: 'ID',
      render: rate => (
        <div>
          <Text inherit fw={550}>
            {rate.name}
          </Text>
          <Text size="xs" c="dimmed">
            <Code>{rate.id}</Code>
          </Text>
        </div>
      ),
    },
    {
      title: 'Category',
      render: rate => <span title={rate.category_code}>{labelOf(rate.category_code)}</span>,
    },
    { title: 'Type', render: rate => words(rate.rate_type) },
    {
      title: 'Rate',
      align: 'right',
      render: rate => (
        <Text
          span
          inherit
          className="figures"
          fw={rate.status === 'draft' ? undefined : 600}
          c={rate.status === 'active' || rate.status === 'scheduled' ? undefined : 'dimmed'}
          style={{ whiteSpace: 'nowrap' }}
        >
          {rateText(rate)}
        </Text>
      ),
    },
    { title: 'Order', align: 'right', render: rate => rate.calculation_order },
    { title: 'Effective', render: rate => windowText(rate, today) },
    { title: 'Status', render: rate => <RecordStatus status={rate.status} /> },
  ]
}
