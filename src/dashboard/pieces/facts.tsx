// Facts of a record as pairs of label and value: below each other on narrow screens, in columns where there is room.
import { Paper, Title } from '@mantine/core'
import { type ReactNode, useId } from 'react'
import classes from './facts.module.css'
import { missing } from './values.tsx'

export interface Fact {
  label: string
  /** Null or empty shows as a dash. */
  value: ReactNode
  /** Takes the whole width: long texts. */
  wide?: boolean
}

/** `as="rows"` puts label left and value right: for amounts, one below the other. */
export function Facts({ facts, as = 'columns' }: { facts: Fact[]; as?: 'columns' | 'rows' }) {
  return (
    <dl className={as === 'rows' ? classes.rows : classes.columns}>
      {facts.map(({ label, value, wide }) => (
        <div key={label} data-wide={wide || undefined}>
          <dt>{label}</dt>
          <dd>{value === null || value === '' ? missing : value}</dd>
        </div>
      ))}
    </dl>
  )
}

interface Part {
  title: string
  /** Beside the title. */
  aside?: ReactNode
  /** For contents with an edge of their own, such as a table. */
  flush?: boolean
  children: ReactNode
}

/** A part of a detail page: a panel with a title that screen readers find it by. */
export function Section({ title, aside, flush = false, children }: Part) {
  const id = useId()
  return (
    <Paper component="section" p={0} aria-labelledby={id} className={classes.section}>
      <header className={classes.head}>
        <Title order={2} size="h5" id={id}>
          {title}
        </Title>
        {aside}
      </header>
      <div className={flush ? undefined : classes.body}>{children}</div>
    </Paper>
  )
}
