// A country, by its name or its code; an empty text is none.
import { Select, type SelectProps } from '@mantine/core'
import { clearable } from './clearable.ts'
import { countries } from './countries.ts'

interface Country extends Omit<SelectProps, 'data' | 'value' | 'onChange'> {
  value?: string | null
  onChange(code: string): void
  /** What it can be emptied of, "the nationality"; without it a country stays chosen. */
  clears?: string
}

export function CountryField({ value, onChange, clears, ...input }: Country) {
  return (
    <Select
      searchable
      placeholder="Choose"
      allowDeselect={clears !== undefined}
      data={countries}
      // All countries would otherwise be drawn before anybody looks at them; a form of guests has two such lists in every row.
      comboboxProps={{ keepMounted: false }}
      {...input}
      {...(clears === undefined ? {} : clearable(clears))}
      value={value || null}
      onChange={code => onChange(code ?? '')}
    />
  )
}
