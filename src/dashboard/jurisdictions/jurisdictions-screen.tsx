// Jurisdictions: how many there are, the countries as cards, and every place by name, code, type or status.
import { Button, Stack } from '@mantine/core'
import { Globe, Search } from 'lucide-react'
import { Link } from 'react-router'
import { SelectFilter } from '../pieces/filter-fields.tsx'
import { FilterBar, TextFilter, useFilters } from '../pieces/filters.tsx'
import { PageHeader } from '../pieces/page-header.tsx'
import { words } from '../pieces/values.tsx'
import { Countries } from './countries.tsx'
import { PlaceTable } from './place-table.tsx'
import { localTypes, regionTypes, useCoverage, usePlaces, useRegions } from './places.ts'
import { StatCards } from './stat-cards.tsx'

const types = ['country', ...regionTypes, ...localTypes].map(type => ({ value: type, label: capital(type) }))
const states = ['active', 'pending', 'inactive'].map(state => ({ value: state, label: capital(state) }))

export default function JurisdictionsScreen() {
  const filters = useFilters(['q', 'type', 'status'])
  const { q, type, status } = filters.values
  const isList = type !== undefined || status !== undefined
  return (
    <>
      <PageHeader
        title="Jurisdictions"
        text="Places that tax stays: their rates, their rules and the laws behind them."
        actions={
          <Button component={Link} to="/app/map" variant="default" leftSection={<Globe size={16} />}>
            Open map
          </Button>
        }
      />
      <Stack gap="lg">
        <Numbers />
        <div>
          <FilterBar filters={filters}>
            <TextFilter
              filters={filters}
              name="q"
              label="Search"
              placeholder="Country, place or code"
              leftSection={<Search size={16} aria-hidden />}
              maxLength={200}
              style={{ flex: '1 1 18rem', maxWidth: '26rem' }}
            />
            <SelectFilter
              filters={filters}
              name="type"
              label="Type"
              data={types}
              style={{ flex: '1 1 9rem', maxWidth: '12rem' }}
            />
            <SelectFilter
              filters={filters}
              name="status"
              label="Status"
              data={states}
              style={{ flex: '1 1 9rem', maxWidth: '12rem' }}
            />
          </FilterBar>
          {isList ? <PlaceTable filters={filters.values} /> : <Countries search={q ?? ''} />}
        </div>
      </Stack>
    </>
  )
}

/** Regions are counted one by one; what is below a country and no region is local. */
function Numbers() {
  const coverage = useCoverage().data?.totals
  const regions = useRegions()?.length
  const pending = usePlaces({ status: 'pending' }).data?.length
  const all = coverage === undefined ? undefined : coverage.countries + coverage.subjurisdictions
  const stats = [
    { label: 'Countries', value: coverage?.countries },
    { label: 'Regions', value: regions },
    { label: 'Cities', value: difference(coverage?.subjurisdictions, regions) },
    { label: 'Active', value: difference(all, pending) },
  ]
  return <StatCards label="How many jurisdictions there are" stats={stats} />
}

function difference(whole: number | undefined, part: number | undefined): number | undefined {
  return whole === undefined || part === undefined ? undefined : whole - part
}

function capital(code: string): string {
  const text = words(code)
  return text.charAt(0).toUpperCase() + text.slice(1)
}
