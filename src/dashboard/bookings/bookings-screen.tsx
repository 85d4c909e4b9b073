// Bookings: calculations that were kept, on the side of the toggle.
import { Anchor, Button, Group, Text } from '@mantine/core'
import { Building2, Calculator, CalendarCheck } from 'lucide-react'
import { Link } from 'react-router'
import { listBookings } from '../../../generated/api/sdk.gen.ts'
import type { BookingStatus, ListBookingsData } from '../../../generated/api/types.gen.ts'
import { useProperty } from '../calculator/property-field.tsx'
import { DataTable } from '../pieces/data-table.tsx'
import { DateFilter, SelectFilter } from '../pieces/filter-fields.tsx'
import { FilterBar, type Filters, TextFilter, useFilters } from '../pieces/filters.tsx'
import { PageHeader } from '../pieces/page-header.tsx'
import { Empty } from '../pieces/states.tsx'
import { useMode } from '../session/me.ts'
import { useList } from '../session/requests.ts'
import { bookingColumns } from './booking-columns.tsx'

const names = ['status', 'external_reference', 'created_from', 'created_to', 'property_id'] as const
type BookingFilters = Filters<(typeof names)[number]>
type Query = NonNullable<ListBookingsData['query']>

export default function BookingsScreen() {
  const filters = useFilters(names)
  const { isTest } = useMode()
  const list = useList(['bookings', 'list', isTest, filters.values], (page, signal) =>
    listBookings({ query: { ...queryOf(filters.values), is_test: isTest, ...page }, signal }),
  )
  return (
    <>
      <PageHeader
        title="Bookings"
        text="Calculations that are kept. Later changes of a rate never alter them."
        actions={calculator}
      />
      <FilterBar filters={filters}>
        <SelectFilter filters={filters} name="status" label="Status" w="11.5rem" data={statuses} />
        <TextFilter
          filters={filters}
          name="external_reference"
          label="External reference"
          placeholder="The whole reference"
          w={{ base: '100%', xs: '14rem' }}
        />
        <DateFilter filters={filters} name="created_from" label="Created from" />
        <DateFilter filters={filters} name="created_to" label="Created to" />
      </FilterBar>
      <OfProperty filters={filters} />
      <DataTable
        label="Bookings"
        list={list}
        columns={bookingColumns}
        rowKey={({ id }) => id}
        href={({ id }) => `/app/bookings/${id}`}
        empty={
          filters.isAny ? (
            <Empty
              icon={CalendarCheck}
              text="No booking matches these filters."
              action={
                <Button variant="default" onClick={filters.clear}>
                  Clear filters
                </Button>
              }
            />
          ) : (
            <Empty
              icon={CalendarCheck}
              text={isTest ? 'No test bookings yet' : 'No bookings yet'}
              action={calculator}
            />
          )
        }
      />
    </>
  )
}

const calculator = (
  <Button component={Link} to="/app/calculator" leftSection={<Calculator size={16} />}>
    Open calculator
  </Button>
)

const statuses: { value: BookingStatus; label: string }[] = [
  { value: 'confirmed', label: 'Confirmed' },
  { value: 'partially_refunded', label: 'Partially refunded' },
  { value: 'refunded', label: 'Refunded' },
  { value: 'voided', label: 'Voided' },
]

/** Days are the reader's own: from their midnight to the last moment before the next. */
function queryOf({ created_from: from, created_to: to, ...plain }: BookingFilters['values']): Query {
  return {
    ...(plain as Query),
    ...(from === undefined ? {} : { created_from: new Date(`${from}T00:00:00`).toISOString() }),
    ...(to === undefined ? {} : { created_to: new Date(`${to}T23:59:59.999`).toISOString() }),
  }
}

/** Where a link of a property has led here. */
function OfProperty({ filters }: { filters: BookingFilters }) {
  const id = filters.values.property_id ?? ''
  const { data } = useProperty(id)
  if (id === '') return null
  return (
    <Group gap="xs" mb="md">
      <Building2 size={16} aria-hidden />
      <Text size="sm">
        Of{' '}
        <Anchor component={Link} to={`/app/properties/${id}`} inherit>
          {data?.name ?? id}
        </Anchor>{' '}
        only.
      </Text>
    </Group>
  )
}
