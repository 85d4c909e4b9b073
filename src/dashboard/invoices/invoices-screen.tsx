// Invoices: what was issued, on the side of the toggle. Nothing is issued from here, that is done from a booking.
import { Button, Group } from '@mantine/core'
import { CalendarCheck, FileText } from 'lucide-react'
import { Link } from 'react-router'
import { listInvoices } from '../../../generated/api/sdk.gen.ts'
import type { InvoiceStatus, ListInvoicesData } from '../../../generated/api/types.gen.ts'
import { DataTable } from '../pieces/data-table.tsx'
import { DateFilter, SelectFilter } from '../pieces/filter-fields.tsx'
import { FilterBar, type Filters, TextFilter, useFilters } from '../pieces/filters.tsx'
import { IssuerField } from '../pieces/issuers.tsx'
import { PageHeader } from '../pieces/page-header.tsx'
import { Empty } from '../pieces/states.tsx'
import { useMode } from '../session/me.ts'
import { useList } from '../session/requests.ts'
import { columnsFor } from './invoice-columns.tsx'
import { kinds } from './kinds.ts'

const names = [
  'invoice_number',
  'document_type',
  'status',
  'legal_issuer_id',
  'issued_from',
  'issued_to',
] as const
type InvoiceFilters = Filters<(typeof names)[number]>
type Query = NonNullable<ListInvoicesData['query']>

export default function InvoicesScreen() {
  const filters = useFilters(names)
  const { isTest } = useMode()
  const list = useList(['invoices', 'list', isTest, filters.values], (page, signal) =>
    listInvoices({ query: { ...queryOf(filters.values), is_test: isTest, ...page }, signal }),
  )
  return (
    <>
      <PageHeader
        title="Invoices"
        text="Issued documents. Each keeps its number and its content for good; a credit note is the only correction."
      />
      <Bar filters={filters} />
      <DataTable
        label="Invoices"
        dense
        list={list}
        columns={columnsFor(list.items)}
        rowKey={({ id }) => id}
        href={({ id }) => `/app/invoices/${id}`}
        empty={
          filters.isAny ? (
            <Empty
              icon={FileText}
              text="No invoice matches these filters."
              action={
                <Button variant="default" onClick={filters.clear}>
                  Clear filters
                </Button>
              }
            />
          ) : (
            <Empty
              icon={FileText}
              text={`No ${isTest ? 'test ' : ''}invoices yet. Issue one from a booking.`}
              action={
                <Button component={Link} to="/app/bookings" leftSection={<CalendarCheck size={16} />}>
                  Open bookings
                </Button>
              }
            />
          )
        }
      />
    </>
  )
}

function Bar({ filters }: { filters: InvoiceFilters }) {
  const half = { base: 'calc(50% - 0.375rem)', xs: '9rem' }
  const number = filters.values.invoice_number
  return (
    <FilterBar filters={filters}>
      <TextFilter
        filters={filters}
        name="invoice_number"
        label="Fiscal number"
        placeholder="A-2026-000147"
        maxLength={40}
        error={
          number !== undefined && wholeNumber(number) === undefined && 'A number looks like A-2026-000147'
        }
        w={{ base: '100%', xs: '9.75rem' }}
      />
      <SelectFilter filters={filters} name="document_type" label="Type" w={half} data={types} />
      <SelectFilter filters={filters} name="status" label="Status" w={half} data={statuses} />
      <IssuerField
        label="Legal issuer"
        placeholder="Any"
        w={{ base: '100%', xs: '10rem' }}
        value={filters.values.legal_issuer_id ?? ''}
        onChange={id => filters.set('legal_issuer_id', id)}
      />
      <Group gap="sm" wrap="nowrap" w={{ base: '100%', xs: 'auto' }}>
        <DateFilter
          filters={filters}
          name="issued_from"
          label="Issued from"
          w={{ base: '50%', xs: '9rem' }}
        />
        <DateFilter filters={filters} name="issued_to" label="Issued to" w={{ base: '50%', xs: '9rem' }} />
      </Group>
    </FilterBar>
  )
}

const types = Object.entries(kinds).map(([value, label]) => ({ value, label }))

const statuses: { value: InvoiceStatus; label: string }[] = [
  { value: 'issued', label: 'Issued' },
  { value: 'partially_credited', label: 'Partially credited' },
  { value: 'credited', label: 'Credited' },
]

/** Days are the reader's own: from their midnight to the last moment before the next. */
function queryOf({
  issued_from: from,
  issued_to: to,
  invoice_number: text,
  ...plain
}: InvoiceFilters['values']): Query {
  const invoice_number = wholeNumber(text ?? '')
  return {
    ...(plain as Query),
    ...(invoice_number === undefined ? {} : { invoice_number }),
    ...(from === undefined ? {} : { issued_from: new Date(`${from}T00:00:00`).toISOString() }),
    ...(to === undefined ? {} : { issued_to: new Date(`${to}T23:59:59.999`).toISOString() }),
  }
}

/** The API finds whole numbers only: `a-2026-147` is A-2026-000147, and what is none does not filter. */
function wholeNumber(text: string): string | undefined {
  const [, series, year, number] = /^([a-z][a-z-]{0,19})-(\d{4})-(\d{1,12})$/i.exec(text) ?? []
  return series === undefined ? undefined : `${series.toUpperCase()}-${year}-${number?.padStart(6, '0')}`
}
