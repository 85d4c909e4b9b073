// Chooses one of the organization's properties, which lends the calculation its place and tax facts.
import { Select } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { useState } from 'react'
import { getProperty, listProperties } from '../../../generated/api/sdk.gen.ts'
import type { Property } from '../../../generated/api/types.gen.ts'
import { clearable } from '../pieces/clearable.ts'
import { useAnswer } from '../session/requests.ts'

export function useProperty(property_id: string) {
  return useAnswer(['properties', property_id], signal => getProperty({ path: { property_id }, signal }), {
    enabled: property_id !== '',
  })
}

interface Field {
  value: string
  error?: React.ReactNode
  onChange(property: Property | null): void
}

export function PropertyField({ value, error, onChange }: Field) {
  const [search, setSearch] = useState('')
  const chosen = useProperty(value).data
  const isSearch = search.trim() !== '' && search !== (chosen && labelOf(chosen))
  const [q] = useDebouncedValue(isSearch ? search.trim() : '', 200)
  // Archived ones are not listed unless asked for.
  const list = useAnswer(['properties', 'choices', q], signal =>
    listProperties({ query: { limit: 50, ...(q === '' ? {} : { q }) }, signal }),
  )
  const found = list.data?.items ?? []
  const all = chosen === undefined || found.some(({ id }) => id === chosen.id) ? found : [chosen, ...found]
  const isNone = q === '' && list.data?.items.length === 0
  return (
    <Select
      label="Managed property"
      description="Lends its jurisdiction and tax facts; what is left empty is taken from it."
      placeholder={isNone ? 'No properties yet' : 'None'}
      disabled={isNone && value === ''}
      data={all.map(property => ({ value: property.id, label: labelOf(property) }))}
      value={value === '' ? null : value}
      error={error}
      searchable
      {...clearable('the property')}
      searchValue={search}
      onSearchChange={setSearch}
      // The service has searched already, also in what the label does not show.
      filter={({ options }) => options}
      nothingFoundMessage={list.isFetching ? 'Searching…' : 'No property found'}
      onChange={id => onChange(all.find(property => property.id === id) ?? null)}
    />
  )
}

function labelOf({ name, city, jurisdiction_code }: Property): string {
  return `${name} · ${jurisdiction_code ?? city ?? 'no jurisdiction'}`
}
