// All rates of a day for a place, its own and those of the places above it, one group for each node of the chain.
import { Badge, Group, Skeleton, Stack, Text } from '@mantine/core'
import { Link } from 'react-router'
import type { Jurisdiction, LookedUpRate, RateLookup } from '../../../generated/api/types.gen.ts'
import { useCategories } from '../pieces/categories.ts'
import { Section } from '../pieces/facts.tsx'
import { calendarDate, percent, words } from '../pieces/values.tsx'
import classes from './jurisdictions.module.css'
import { addressOf } from './places.ts'
import { baseText, conditionText, rateText, unitOf } from './rate-text.ts'
import { RecordStatus } from './record-status.tsx'

interface Effective {
  place: Jurisdiction
  lookup: RateLookup | undefined
  chain: readonly Jurisdiction[] | undefined
}

export function EffectiveRates({ place, lookup, chain }: Effective) {
  if (lookup === undefined || chain === undefined) {
    return (
      <Section title="Effective rates">
        <Stack role="status" aria-label="Loading rates">
          <Skeleton h={18} w="70%" />
          <Skeleton h={18} w="85%" />
          <Skeleton h={18} w="60%" />
        </Stack>
      </Section>
    )
  }
  const groups = chain
    .map(node => ({ node, rates: lookup.rates.filter(rate => rate.jurisdiction_code === node.code) }))
    .filter(({ rates }) => rates.length > 0)
  return (
    <Section
      title="Effective rates"
      aside={
        <Text size="sm" c="dimmed">
          {calendarDate(lookup.date)} · percentages add up to{' '}
          <Text span fw={600} c="var(--mantine-color-text)" className="figures">
            {percent(lookup.combined_percentage_rate)}
          </Text>
        </Text>
      }
      flush
    >
      {groups.length === 0 && (
        <Text c="dimmed" p="lg">
          No tax is in force here today.
        </Text>
      )}
      {groups.map(({ node, rates }) => (
        <section key={node.code} aria-label={node.name} className={classes.group}>
          <Group gap="xs" className={classes.groupHead}>
            <Text fw={600} size="sm">
              {node.code === place.code ? node.name : <Link to={addressOf(node.code)}>{node.name}</Link>}
            </Text>
            <Text size="xs" c="dimmed">
              <span className="mono">{node.code}</span> · {words(node.jurisdiction_type)}
            </Text>
            <Badge variant="light" color={node.code === place.code ? 'brand' : 'gray'} size="sm" ml="auto">
              {node.code === place.code ? 'local' : 'inherited'}
            </Badge>
          </Group>
          <ul className={classes.rates}>
            {rates.map(rate => (
              <Line key={rate.id} rate={rate} />
            ))}
          </ul>
        </section>
      ))}
    </Section>
  )
}

function Line({ rate }: { rate: LookedUpRate }) {
  const category = useCategories().get(rate.category_code)
  const isDraft = rate.status === 'draft'
  return (
    <li data-draft={isDraft || undefined}>
      <div>
        <Group gap={8}>
          <Link
            to={`${addressOf(rate.jurisdiction_code)}?tab=rates&open=${encodeURIComponent(rate.id)}`}
            className={classes.quietLink}
          >
            {rate.name}
          </Link>
          {rate.status !== 'active' && <RecordStatus status={rate.status} />}
        </Group>
        <Text size="xs" c="dimmed">
          <span title={rate.category_code}>{category?.label ?? words(rate.category_code)}</span>
          {rate.applies_when !== null && ` · only when ${lower(conditionText(rate.applies_when))}`}
        </Text>
      </div>
      <div className={classes.value}>
        <Text size="sm" fw={600} className="figures">
          {rateText(rate)}
        </Text>
        <Text size="xs" c="dimmed">
          {rate.rate_type === 'percentage' ? baseText(rate) : unitOf(category?.basis)}
        </Text>
      </div>
    </li>
  )
}

function lower(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1)
}
