// What a place is, what is charged there in all, and what lies below it.
import { Stack, Text } from '@mantine/core'
import { lookupRates } from '../../../generated/api/sdk.gen.ts'
import type { Jurisdiction } from '../../../generated/api/types.gen.ts'
import { type Fact, Facts, Section } from '../pieces/facts.tsx'
import { useChain } from '../pieces/jurisdictions.ts'
import { Outside } from '../pieces/outside.tsx'
import { LoadFailure } from '../pieces/states.tsx'
import { StatusBadge } from '../pieces/status-badge.tsx'
import { CalendarDate, Code, Instant, words } from '../pieces/values.tsx'
import { useAnswer } from '../session/requests.ts'
import { Children } from './children.tsx'
import { EffectiveRates } from './effective-rates.tsx'
import classes from './jurisdictions.module.css'
import { unchanging } from './places.ts'
import { SampleStay, useSample } from './sample-stay.tsx'

export function Overview({ place }: { place: Jurisdiction }) {
  return (
    <Stack gap="lg">
      <Section title="Details">
        <div className={classes.details}>
          <Facts facts={factsOf(place)} />
        </div>
      </Section>
      <Combined place={place} />
      <Children place={place} />
      <Sources sources={place.sources} />
    </Stack>
  )
}

function factsOf(place: Jurisdiction): Fact[] {
  return [
    { label: 'Name', value: place.name },
    { label: 'Local name', value: place.local_name },
    { label: 'Type', value: words(place.jurisdiction_type) },
    { label: 'Status', value: <StatusBadge status={place.status} /> },
    { label: 'Code', value: <Code>{place.code}</Code> },
    { label: 'Path', value: <Code>{place.path}</Code> },
    { label: 'Country code', value: <Code>{place.country_code}</Code> },
    { label: 'Subdivision', value: place.subdivision_code && <Code>{place.subdivision_code}</Code> },
    { label: 'Currency', value: place.currency_code },
    { label: 'Time zone', value: place.timezone },
    { label: 'Covered from', value: <CalendarDate date={place.covered_from} /> },
    { label: 'Last updated', value: <Instant at={place.updated_at} /> },
  ]
}

/** The rates of the whole chain, and what they come to for one stay. */
function Combined({ place }: { place: Jurisdiction }) {
  const chain = useChain(place.code)
  const rates = useAnswer(
    ['rates', 'lookup', place.code],
    signal => lookupRates({ query: { jurisdiction_code: place.code }, signal }),
    unchanging,
  )
  const sample = useSample(place)
  const error = rates.error ?? chain.error
  if (error !== null) {
    return (
      <Section title="Effective rates" flush>
        <LoadFailure
          error={error}
          onRetry={() => {
            void rates.refetch()
            void chain.refetch()
          }}
        />
      </Section>
    )
  }
  const hasSample = sample.isPending || (sample.data?.tax_breakdown.components.length ?? 0) > 0
  if (rates.data?.rates.length === 0 && !hasSample) {
    return (
      <Section title="Effective rates">
        <Text c="dimmed">No combined tax data available</Text>
      </Section>
    )
  }
  return (
    <div className={classes.combined}>
      <EffectiveRates place={place} lookup={rates.data} chain={chain.data?.items} />
      <SampleStay place={place} sample={sample} chain={chain.data?.items ?? []} />
    </div>
  )
}

function Sources({ sources }: { sources: Jurisdiction['sources'] }) {
  if (sources.length === 0) return null
  return (
    <Section title="Regulatory sources" flush>
      <ul className={classes.sources}>
        {sources.map(({ source_type, url, last_checked_at }) => (
          <li key={url}>
            <Text size="sm" fw={550} tt="capitalize">
              {words(source_type)}
            </Text>
            <Text size="sm" style={{ overflowWrap: 'anywhere' }}>
              <Outside href={url} text={url} />
            </Text>
            <Text size="sm" c="dimmed">
              Last checked <CalendarDate date={last_checked_at?.slice(0, 10) ?? null} />
            </Text>
          </li>
        ))}
      </ul>
    </Section>
  )
}
