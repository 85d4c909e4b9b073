// Filters that are chosen, not typed: one of a few values, and a day.
import { Select, type SelectProps, TextInput, type TextInputProps } from '@mantine/core'
import { useState } from 'react'
import type { Filters } from './filters.tsx'

interface Field<Name extends string> {
  filters: Filters<Name>
  name: Name
}

export function SelectFilter<Name extends string>({
  filters,
  name,
  ...input
}: Field<Name> & Omit<SelectProps, 'value' | 'onChange' | 'name'>) {
  return (
    <Select
      placeholder="Any"
      clearable
      clearButtonProps={{ 'aria-label': `Clear ${String(input.label)}` }}
      {...input}
      value={filters.values[name] ?? null}
      onChange={value => filters.set(name, value)}
    />
  )
}

/** While a year is typed it runs through years like 0002: only a whole date of our times filters. */
export function DateFilter<Name extends string>({
  filters,
  name,
  ...input
}: Field<Name> & Omit<TextInputProps, 'value' | 'onChange' | 'name' | 'type'>) {
  const given = filters.values[name] ?? ''
  const [date, setDate] = useState(given)
  const [told, setTold] = useState(given)
  const [seen, setSeen] = useState(given)
  // Changed by something else; what was told arrives a moment later.
  if (given !== seen) {
    setSeen(given)
    if (given !== told) {
      setTold(given)
      setDate(given)
    }
  }
  return (
    <TextInput
      {...input}
      type="date"
      value={date}
      onChange={event => {
        const value = event.currentTarget.value
        setDate(value)
        if (value !== '' && value < '1900') return
        setTold(value)
        filters.set(name, value)
      }}
    />
  )
}
