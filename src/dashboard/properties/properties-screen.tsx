// Properties: the places that the organization lets, and which of them need attention.
import { Button, Select } from '@mantine/core'
import { Building2, Plus } from 'lucide-react'
import { Link } from 'react-router'
import { listProperties } from '../../../generated/api/sdk.gen.ts'
import type { ListPropertiesData, Property } from '../../../generated/api/types.gen.ts'
import { countryName } from '../pieces/countries.ts'
import { type Column, DataTable } from '../pieces/data-table.tsx'
import { SelectFilter } from '../pieces/filter-fields.tsx'
import { FilterBar, TextFilter, useFilters } from '../pieces/filters.tsx'
import { JurisdictionField } from '../pieces/jurisdiction-field.tsx'
import { PageHeader } from '../pieces/page-header.tsx'
import { Empty } from '../pieces/states.tsx'
import { StatusBadge } from '../pieces/status-badge.tsx'
import { Code, Instant, missing } from '../pieces/values.tsx'
import { useList } from '../session/requests.ts'
import { Attention } from './attention.tsx'
import { filterNames, type PropertyFilters } from './filter-names.ts'

type Query = NonNullable<ListPropertiesData['query']>

export default function PropertiesScreen() {
  const filters = useFilters(filterNames)
  const list = useList(['properties', 'list', filters.values], (page, signal) =>
    listProperties({ query: { ...(filters.values as Query), ...page }, signal }),
  )
  return (
    <>
      <PageHeader
        title="Properties"
        text="The places that you let, mapped to the authorities that tax them. Archived ones keep their bookings."
        actions={add}
      />
      <Attention filters={filters} />
      <Bar filters={filters} />
      <DataTable
        label="Properties"
        list={list}
        columns={columns}
        rowKey={({ id }) => id}
        href={({ id }) => `/app/properties/${id}`}
        empty={
          filters.isAny ? (
            <Empty
              icon={Building2}
              text="No property matches these filters."
              action={
                <Button variant="default" onClick={filters.clear}>
                  Clear filters
                </Button>
              }
            />
          ) : (
            <Empty icon={Building2} text="No properties yet" action={add} />
          )
        }
      />
    </>
  )
}

const add = (
  <Button component={Link} to="/app/properties/new" leftSection={<Plus size={16} />}>
    Add property
  </Button>
)

function Bar({ filters }: { filters: PropertyFilters }) {
  const { values, set } = filters
  return (
    <FilterBar filters={filters}>
      <TextFilter
        filters={filters}
        name="q"
        label="Search"
        placeholder="Name, reference, street or city"
        w={{ base: '100%', sm: '16rem' }}
      />
      <SelectFilter filters={filters} name="mapping_status" label="Mapping" w="9rem" data={mappings} />
      <SelectFilter
        filters={filters}
        name="jurisdiction_confidence"
        label="Confidence"
        w="9rem"
        data={confidences}
      />
      <JurisdictionField
        label="Jurisdiction"
        plain
        w={{ base: '100%', xs: '14rem' }}
        value={values.jurisdiction_code ?? ''}
        onChange={code => set('jurisdiction_code', code)}
      />
      <Select
        label="Status"
        w="8rem"
        data={[
          { value: 'active', label: 'Active' },
          { value: 'archived', label: 'Archived' },
        ]}
        value={values.status ?? 'active'}
        onChange={value => set('status', value === 'active' ? null : value)}
      />
    </FilterBar>
  )
}

const mappings = [
  { value: 'mapped', label: 'Mapped' },
  { value: 'unresolved', label: 'Unresolved' },
  { value: 'stale', label: 'Stale' },
]
const confidences = [
  { value: 'high', label: 'High' },
  { value: 'medium', label: 'Medium' },
  { value: 'low', label: 'Low' },
]

const columns: Column<Property>[] = [
  { title: 'Name', render: ({ name }) => <span style={{ overflowWrap: 'anywhere' }}>{name}</span> },
  {
    title: 'External reference',
    render: ({ external_reference }) =>
      external_reference === null ? missing : <Code>{external_reference}</Code>,
  },
  { title: 'City', render: ({ city }) => city ?? missing },
  {
    title: 'Country',
    render: ({ country_code }) => <span title={countryName(country_code)}>{country_code}</span>,
  },
  {
    title: 'Jurisdiction',
    render: ({ jurisdiction_code: code }) =>
      code === null ? (
        missing
      ) : (
        <span className="mono" style={{ whiteSpace: 'nowrap' }}>
          {code}
        </span>
      ),
  },
  {
    title: 'Confidence',
    render: ({ jurisdiction_confidence: confidence }) =>
      confidence === null ? missing : <StatusBadge status={confidence} />,
  },
  { title: 'Mapping status', render: ({ mapping_status }) => <StatusBadge status={mapping_status} /> },
  { title: 'Updated', render: ({ updated_at }) => <Instant at={updated_at} /> },
]
