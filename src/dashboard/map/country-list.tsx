// The countries beside the map, the best covered first: the way to all of it by keyboard, and to those too small to hit.
import { Text, TextInput } from '@mantine/core'
import { Search } from 'lucide-react'
import { useMemo, useState } from 'react'
import type { CountryCoverage } from '../../../generated/api/types.gen.ts'
import { levels } from './levels.ts'
import classes from './map.module.css'

interface Countries {
  countries: readonly CountryCoverage[]
  onOpen(code: string): void
}

export function CountryList({ countries, onOpen }: Countries) {
  const [search, setSearch] = useState('')
  const wanted = search.trim().toLowerCase()
  const found = useMemo(
    () =>
      countries
        .filter(({ name, code }) => name.toLowerCase().includes(wanted) || code.toLowerCase() === wanted)
        .sort((a, b) => inForce(b) - inForce(a) || a.name.localeCompare(b.name, 'en')),
    [countries, wanted],
  )
  return (
    <>
      <div className={classes.panelHead}>
        <TextInput
          type="search"
          aria-label="Search countries"
          placeholder="Search countries"
          leftSection={<Search size={15} aria-hidden />}
          value={search}
          onChange={event => setSearch(event.currentTarget.value)}
        />
      </div>
      <div className={classes.panelBody}>
        {found.length === 0 && (
          <Text c="dimmed" size="sm" ta="center" p="xl">
            No countries found
          </Text>
        )}
        {levels.map(({ level, label, range }) => {
          const own = found.filter(country => country.level === level)
          if (own.length === 0) return null
          return (
            <section key={level} aria-label={`${label}: ${range} rates and rules`}>
              <h2 className={classes.stepTitle}>
                <span className={classes.swatch} data-level={level} aria-hidden />
                {label}
                <span className={classes.range}>{own.length}</span>
              </h2>
              <ul className={classes.list}>
                {own.map(country => (
                  <li key={country.code}>
                    <button type="button" onClick={() => onOpen(country.code)}>
                      <span>{country.name}</span>
                      <span className="mono">{country.code}</span>
                      <span className={classes.figure}>{inForce(country)}</span>
                    </button>
                  </li>
                ))}
              </ul>
            </section>
          )
        })}
      </div>
    </>
  )
}

function inForce({ active_rates, active_rules }: CountryCoverage): number {
  return active_rates + active_rules
}
