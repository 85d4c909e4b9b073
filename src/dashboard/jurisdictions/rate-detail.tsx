// One rate in full: what is charged on what, by which law, and its tiers.
import { Alert, Text } from '@mantine/core'
import { TriangleAlert } from 'lucide-react'
import { getRate } from '../../../generated/api/sdk.gen.ts'
import type { Category, Rate } from '../../../generated/api/types.gen.ts'
import { useCategories } from '../pieces/categories.ts'
import { type Fact, Facts } from '../pieces/facts.tsx'
import { useLast } from '../pieces/last.ts'
import { Outside } from '../pieces/outside.tsx'
import { CalendarDate, Code, calendarDate, missing, words } from '../pieces/values.tsx'
import { useAnswer } from '../session/requests.ts'
import { unchanging } from './places.ts'
import { conditionText, lastDay, rateText, unitOf, windowText } from './rate-text.ts'
import { RecordDrawer } from './record-drawer.tsx'
import { Tiers } from './tiers.tsx'

interface Shown {
  id: string | null
  today: string
  onClose(): void
}

export function RateDetail({ id, today, onClose }: Shown) {
  const last = useLast(id) ?? ''
  const rate = useAnswer(['rates', 'one', last], signal => getRate({ path: { rate_id: last }, signal }), {
    ...unchanging,
    enabled: last !== '',
  })
  const categories = useCategories()
  return (
    <RecordDrawer opened={id !== null} onClose={onClose} kind="Rate" answer={rate}>
      {rate.data !== undefined && (
        <>
          <Text size="xl" fw={650} className="figures">
            {rateText(rate.data)}{' '}
            <Text span c="dimmed" size="sm">
              {rate.data.rate_type === 'percentage'
                ? `of the ${words(rate.data.base_type)}`
                : unitOf(categories.get(rate.data.category_code)?.basis)}
            </Text>
          </Text>
          {rate.data.status === 'draft' && <DraftNote />}
          {rate.data.tiers.length > 0 && <Tiers rate={rate.data} />}
          <Facts facts={factsOf(rate.data, today, categories)} />
        </>
      )}
    </RecordDrawer>
  )
}

export function DraftNote() {
  return (
    <Alert color="yellow" variant="light" icon={<TriangleAlert size={18} />} title="Draft: never charged">
      This was not verified against its law yet. It is shown for information, and no calculation uses it.
    </Alert>
  )
}

function factsOf(rate: Rate, today: string, categories: Map<string, Category>): Fact[] {
  const labelOf = (code: string) =>
    code === 'base_amount' ? 'the price' : (categories.get(code)?.label ?? words(code))
  const category = categories.get(rate.category_code)
  const base = rate.base_includes.map(labelOf)
  return [
    { label: 'Category', value: <span title={rate.category_code}>{labelOf(rate.category_code)}</span> },
    { label: 'Basis', value: category === undefined ? null : words(category.basis) },
    { label: 'Local name', value: rate.local_name },
    { label: 'Effective', value: windowText(rate, today) },
    {
      label: 'First day',
      value: `${calendarDate(rate.effective_start)}${rate.start_unverified ? ' (the true start is older, or not known)' : ''}`,
    },
    {
      label: 'Last day',
      value: rate.effective_end === null ? 'Open' : calendarDate(lastDay(rate.effective_end)),
    },
    { label: 'Enacted', value: <CalendarDate date={rate.enacted_date} /> },
    {
      label: 'Dating',
      value: rate.dated_by === 'night' ? 'By the day of each night' : 'By the day of arrival',
    },
    { label: 'Base includes', value: base.join(', ') },
    {
      label: 'Channels',
      value: rate.applies_to_channels.length === 0 ? 'All' : rate.applies_to_channels.map(words).join(', '),
    },
    {
      label: 'Collection model',
      value: rate.collection_model === null ? missing : `Collected by ${collectors[rate.collection_model]}`,
    },
    { label: 'Order', value: rate.calculation_order },
    ...(rate.applies_when === null
      ? []
      : [{ label: 'Takes part when', value: conditionText(rate.applies_when), wide: true }]),
    ...(rate.replaces.length === 0
      ? []
      : [{ label: 'Stands in for', value: <Code>{rate.replaces.join(', ')}</Code>, wide: true }]),
    ...lawOf(rate),
  ]
}

const collectors: Record<NonNullable<Rate['collection_model']>, string> = {
  property: 'the property',
  platform: 'the platform',
  both: 'property and platform',
  guest: 'nobody: the guest pays it',
}

type Law = Pick<Rate, 'authority' | 'legal_reference' | 'legal_uri' | 'source_url'>

/** Who made it, and where it can be read. */
export function lawOf({ authority, legal_reference, legal_uri, source_url }: Law): Fact[] {
  return [
    { label: 'Authority', value: authority, wide: true },
    { label: 'Legal reference', value: legal_reference, wide: true },
    { label: 'Legal URI', value: legal_uri && <Outside href={legal_uri} text={legal_uri} />, wide: true },
    { label: 'Source URL', value: source_url && <Outside href={source_url} text={source_url} />, wide: true },
  ]
}
