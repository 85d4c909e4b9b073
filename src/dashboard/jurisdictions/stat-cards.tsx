// A row of numbers that say how much there is; a number that is still being counted leaves its place free.
import { Paper, Skeleton, Text } from '@mantine/core'
import classes from './jurisdictions.module.css'

export interface Stat {
  label: string
  /** Undefined until it is known. */
  value: number | undefined
  hint?: string
}

const whole = new Intl.NumberFormat('en-US')

export function StatCards({ stats, label }: { stats: Stat[]; label: string }) {
  return (
    <dl className={classes.stats} aria-label={label}>
      {stats.map(({ label: name, value, hint }) => (
        <Paper key={name} component="div" p="md" className={classes.stat}>
          <dt>{name}</dt>
          <dd className={`figures ${classes.number}`}>
            {value === undefined ? <Skeleton h={26} w={56} my={4} /> : whole.format(value)}
          </dd>
          {hint !== undefined && (
            <Text component="dd" size="xs" c="dimmed" m={0}>
              {hint}
            </Text>
          )}
        </Paper>
      ))}
    </dl>
  )
}
