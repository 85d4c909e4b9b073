// The head of a log: its filters, folded away on narrow screens, and the button that looks for newer entries.
import { Button, Collapse } from '@mantine/core'
import { useDisclosure, useMediaQuery } from '@mantine/hooks'
import { type QueryKey, useIsFetching } from '@tanstack/react-query'
import { RefreshCw, SlidersHorizontal, X } from 'lucide-react'
import type { ReactNode } from 'react'
import type { Filters } from '../pieces/filters.tsx'
import classes from './activity.module.css'

interface Bar<Name extends string> {
  filters: Filters<Name>
  /** Of the list. */
  queryKey: QueryKey
  onRefresh(): void
  children: ReactNode
}

export function LogBar<Name extends string>({ filters, queryKey, onRefresh, children }: Bar<Name>) {
  const isFetching = useIsFetching({ queryKey }) > 0
  const [isOpen, fold] = useDisclosure(false)
  const isNarrow = useMediaQuery('(max-width: 48em)') ?? false
  const count = Object.keys(filters.values).length
  const acts = (
    <div className={classes.acts}>
      {isNarrow && (
        <Button
          variant="default"
          leftSection={<SlidersHorizontal size={16} />}
          aria-expanded={isOpen}
          onClick={fold.toggle}
        >
          {count === 0 ? 'Filters' : `Filters (${count})`}
        </Button>
      )}
      {filters.isAny && (
        <Button variant="subtle" color="gray" leftSection={<X size={16} />} onClick={filters.clear}>
          Clear filters
        </Button>
      )}
      <Button
        variant="default"
        leftSection={<RefreshCw size={16} />}
        loading={isFetching}
        onClick={onRefresh}
      >
        Refresh
      </Button>
    </div>
  )
  if (!isNarrow) {
    return (
      <search className={classes.filters} aria-label="Filters">
        {children}
        {acts}
      </search>
    )
  }
  return (
    <div className={classes.bar}>
      {acts}
      <Collapse expanded={isOpen}>
        <search className={classes.filters} aria-label="Filters">
          {children}
        </search>
      </Collapse>
    </div>
  )
}
