// Filters of a list, kept in the address, so that a filtered list can be linked, reloaded and gone back to.
import { Button, Group, TextInput, type TextInputProps } from '@mantine/core'
import { useDebouncedCallback } from '@mantine/hooks'
import { X } from 'lucide-react'
import type { ReactNode } from 'react'
import { useCallback, useMemo, useState } from 'react'
import { useSearchParams } from 'react-router'

export interface Filters<Name extends string> {
  /** What is set; what is not is absent, so that it can be passed on as a query. */
  values: Partial<Record<Name, string>>
  /** Null or an empty text takes the filter away. */
  set(name: Name, value: string | null): void
  /** Sets several at once; the others stay. */
  setAll(values: Partial<Record<Name, string>>): void
  clear(): void
  isAny: boolean
}

/** Reads and writes the filters named; other parameters of the address stay. `names` must not change between renders. */
export function useFilters<const Name extends string>(names: readonly Name[]): Filters<Name> {
  const [parameters, setParameters] = useSearchParams()
  const text = parameters.toString()
  // biome-ignore lint/correctness/useExhaustiveDependencies: the names are a constant of the screen.
  const values = useMemo(() => {
    const current = new URLSearchParams(text)
    const given = names.flatMap(name => {
      const value = current.get(name)
      return value === null || value === '' ? [] : [[name, value] as const]
    })
    return Object.fromEntries(given) as Partial<Record<Name, string>>
  }, [text])
  const change = useCallback(
    (alter: (next: URLSearchParams) => void) => {
      // The address itself: what the router last rendered may be older, when two filters change in a moment.
      const next = new URLSearchParams(location.search)
      alter(next)
      setParameters(next, { replace: true, preventScrollReset: true })
    },
    [setParameters],
  )
  return {
    values,
    set: (name, value) =>
      change(next => (value === null || value === '' ? next.delete(name) : next.set(name, value))),
    setAll: given =>
      change(next => {
        for (const [name, value] of Object.entries(given)) next.set(name, String(value))
      }),
    clear: () =>
      change(next => {
        for (const name of names) next.delete(name)
      }),
    isAny: Object.keys(values).length > 0,
  }
}

export function FilterBar<Name extends string>({
  filters,
  children,
}: {
  filters: Filters<Name>
  children: ReactNode
}) {
  return (
    <Group gap="sm" mb="md" align="flex-end" role="search" aria-label="Filters">
      {children}
      {filters.isAny && (
        <Button variant="subtle" color="gray" leftSection={<X size={16} />} onClick={filters.clear}>
          Clear filters
        </Button>
      )}
    </Group>
  )
}

/** A text that filters as it is typed, a moment after the last key. */
export function TextFilter<Name extends string>({
  filters,
  name,
  ...input
}: { filters: Filters<Name>; name: Name } & Omit<TextInputProps, 'value' | 'onChange' | 'name'>) {
  const given = filters.values[name] ?? ''
  const [text, setText] = useState(given)
  const [told, setTold] = useState(given)
  const [seen, setSeen] = useState(given)
  const tell = useDebouncedCallback((value: string) => {
    setTold(value)
    filters.set(name, value.trim())
  }, 300)
  // The address was changed by something else: by going back, or by "Clear filters".
  if (given !== seen) {
    setSeen(given)
    if (given !== told.trim()) {
      setTold(given)
      setText(given)
    }
  }
  return (
    <TextInput
      {...input}
      type="search"
      value={text}
      onChange={event => {
        setText(event.currentTarget.value)
        tell(event.currentTarget.value)
      }}
    />
  )
}
