// The countries as cards, with what there is in each; a search also finds the places in them.
import { Paper, Skeleton, Stack, Title } from '@mantine/core'
import { iso31661Alpha2ToAlpha3 } from 'iso-3166'
import { MapPinOff } from 'lucide-react'
import { memo } from 'react'
import { Link } from 'react-router'
import { listJurisdictions } from '../../../generated/api/sdk.gen.ts'
import type { CountryCoverage, Jurisdiction } from '../../../generated/api/types.gen.ts'
import { Empty, LoadFailure } from '../pieces/states.tsx'
import { words } from '../pieces/values.tsx'
import { useList } from '../session/requests.ts'
import classes from './jurisdictions.module.css'
import { PlaceList } from './place-table.tsx'
import { addressOf, isNamed, useCountries, useCoverage } from './places.ts'

export function Countries({ search }: { search: string }) {
  const countries = useCountries()
  const coverage = useCoverage()
  const places = useList(
    ['jurisdictions', 'search', search],
    (page, signal) => listJurisdictions({ query: { q: search, ...page }, signal }),
    { enabled: search !== '' },
  )
  if (countries.isError)
    return (
      <Paper p={0}>
        <LoadFailure error={countries.error} onRetry={() => void countries.refetch()} />
      </Paper>
    )
  // Drawn once, with their numbers; without them where these cannot be had.
  if (countries.isPending || coverage.isPending) return <Skeletons />
  const counts = new Map(coverage.data?.countries.map(country => [country.code as string, country]))
  const found = countries.data
    .filter(country => search === '' || isNamed(country, search) || isoOf(country, search))
    .sort((a, b) => a.name.localeCompare(b.name, 'en'))
  const below = places.items?.filter(({ jurisdiction_type }) => jurisdiction_type !== 'country')
  const isNothing = found.length === 0 && below?.length === 0 && !places.hasMore
  if (isNothing)
    return (
      <Paper p={0}>
        <Empty icon={MapPinOff} text="No countries found" />
      </Paper>
    )
  return (
    <Stack gap="xl">
      {found.length > 0 && (
        <section aria-label={`${found.length} ${found.length === 1 ? 'country' : 'countries'}`}>
          {search !== '' && (
            <Title order={2} size="h5" mb="sm">
              Countries
            </Title>
          )}
          <ul className={classes.cards}>
            {found.map(country => (
              <Card key={country.code} country={country} counts={counts.get(country.code)} />
            ))}
          </ul>
        </section>
      )}
      {search !== '' && below?.length !== 0 && (
        <section aria-label="Places found">
          <Title order={2} size="h5" mb="sm">
            Places in countries
          </Title>
          <PlaceList list={{ ...places, items: below }} />
        </section>
      )}
    </Stack>
  )
}

function isoOf({ code }: Jurisdiction, search: string): boolean {
  return iso31661Alpha2ToAlpha3[code] === search.trim().toUpperCase()
}

interface Country {
  country: Jurisdiction
  counts: CountryCoverage | undefined
}

/** There are 249 of them: plain elements, drawn again only when one changes. */
const Card = memo(function Card({ country, counts }: Country) {
  return (
    <li className={classes.card}>
      <div className={classes.cardHead}>
        <Link to={addressOf(country.code)} className={classes.cardLink}>
          {country.name}
        </Link>
        <span className={`mono ${classes.code}`}>{country.code}</span>
      </div>
      <p className={classes.quiet}>
        {country.currency_code}
        {country.status !== 'active' && ` · ${words(country.status)}`}
      </p>
      {counts !== undefined && <Counts counts={counts} />}
    </li>
  )
})

function Counts({ counts: { subjurisdictions, active_rates, active_rules } }: { counts: CountryCoverage }) {
  if (active_rates + active_rules + subjurisdictions === 0)
    return <p className={classes.quiet}>Nothing in force here yet</p>
  return (
    <dl className={classes.counts}>
      <Count noun="place" count={subjurisdictions} />
      <Count noun="rate" count={active_rates} />
      <Count noun="rule" count={active_rules} />
    </dl>
  )
}

function Count({ noun, count }: { noun: string; count: number }) {
  return (
    <div data-none={count === 0 || undefined}>
      <dt>{count === 1 ? noun : `${noun}s`}</dt>
      <dd>{count}</dd>
    </div>
  )
}

const skeletons = Array.from({ length: 12 }, (_, index) => `card ${index}`)

function Skeletons() {
  return (
    <div className={classes.cards} role="status" aria-label="Loading countries">
      {skeletons.map(key => (
        <Skeleton key={key} h={104} radius="lg" />
      ))}
    </div>
  )
}
