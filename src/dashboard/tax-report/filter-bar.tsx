// The filters of the report: which invoices, and which of their taxes. What can be chosen is what the period has.
import { Group, Select } from '@mantine/core'
import { useCategoryLabels } from '../pieces/categories.ts'
import { DateFilter, SelectFilter } from '../pieces/filter-fields.tsx'
import { FilterBar } from '../pieces/filters.tsx'
import { IssuerField } from '../pieces/issuers.tsx'
import { presetsAt, today } from './period.ts'
import { datesOf, type Report, type ReportFilters, useSummary } from './report-query.ts'

const half = { base: 'calc(50% - 0.375rem)', xs: '9.75rem' }
const full = { base: '100%', xs: '15rem' }

export function ReportBar({ report }: { report: Report }) {
  const { filters, period, query } = report
  const label = useCategoryLabels()
  const all = useSummary({ ...datesOf(period), is_test: query.is_test })
  const items = all.data?.items ?? []
  const choices = (
    name: 'jurisdiction_code' | 'authority' | 'category_code' | 'currency',
    text = (value: string) => value,
  ) =>
    [...new Set([...items.map(item => item[name]), ...chosen(filters.values[name])])]
      .map(value => ({ value, label: text(value) }))
      .sort((a, b) => a.label.localeCompare(b.label))
  const common = { filters, searchable: true, nothingFoundMessage: 'Not in this period' }
  return (
    <FilterBar filters={filters}>
      <Group gap="sm" role="group" aria-label="Invoices" align="flex-start">
        <PeriodFilter report={report} />
        <Day report={report} name="issued_from" />
        <Day report={report} name="issued_to" />
        <IssuerField
          label="Legal issuer"
          placeholder="Any"
          w={full}
          value={filters.values.legal_issuer_id ?? ''}
          onChange={id => filters.set('legal_issuer_id', id)}
        />
        <SelectFilter {...common} name="currency" label="Currency" w={half} data={choices('currency')} />
      </Group>
      <Group gap="sm" role="group" aria-label="Taxes" align="flex-start">
        <SelectFilter
          {...common}
          name="jurisdiction_code"
          label="Jurisdiction"
          w={{ base: '100%', xs: '11rem' }}
          data={choices('jurisdiction_code')}
        />
        <SelectFilter
          {...common}
          name="authority"
          label="Authority"
          w={{ base: '100%', xs: '20rem' }}
          data={choices('authority')}
        />
        <SelectFilter
          {...common}
          name="category_code"
          label="Category"
          w={full}
          data={choices('category_code', label)}
        />
      </Group>
    </FilterBar>
  )
}

function chosen(value: string | undefined): string[] {
  return value === undefined ? [] : [value]
}

/** Fills both days at once. */
function PeriodFilter({ report: { filters, period } }: { report: Report }) {
  const presets = presetsAt(today())
  const current = presets.find(({ from, to }) => from === period.from && to === period.to)
  return (
    <Select
      label="Period"
      placeholder="Other days"
      w={{ base: '100%', xs: '10.5rem' }}
      data={presets.map(preset => preset.label)}
      value={current?.label ?? null}
      onChange={label => {
        const preset = presets.find(each => each.label === label)
        if (preset !== undefined) filters.setAll({ issued_from: preset.from, issued_to: preset.to })
      }}
    />
  )
}

/** Shows the day in force, chosen or not. */
function Day({ report: { filters, period }, name }: { report: Report; name: 'issued_from' | 'issued_to' }) {
  const isFrom = name === 'issued_from'
  const inForce: ReportFilters = {
    ...filters,
    values: { ...filters.values, issued_from: period.from, issued_to: period.to },
  }
  return (
    <DateFilter
      filters={inForce}
      name={name}
      label={isFrom ? 'Issued from' : 'Issued to'}
      error={!isFrom && period.to < period.from && 'Before the first day'}
      w={half}
    />
  )
}
