// What is owed to each authority, the most first: all of the period, from the sums of the report.
import { Text, Title } from '@mantine/core'
import type { LiabilitySummary } from '../../../generated/api/types.gen.ts'
import { sumOf, unitsOf } from '../pieces/sums.ts'
import { money } from '../pieces/values.tsx'
import { trimmed } from './amounts.tsx'
import type { ReportFilters } from './report-query.ts'
import { largest, share } from './scale.ts'
import classes from './tax-report.module.css'

/** More than a screen has room for are one line. */
const shown = 7

interface Owed {
  filters: ReportFilters
  summary: LiabilitySummary
  currency: string
}

export function AuthorityChart({ filters, summary, currency }: Owed) {
  const authorities = owedIn(summary, currency)
  const most = largest(authorities.map(({ amount }) => amount))
  const rest = authorities.slice(shown)
  const text = (amount: string) => money(trimmed(amount, currency), currency)
  return (
    <figure className={classes.figure}>
      <Title order={3} size="h6" mb="xs" component="figcaption">
        By authority
      </Title>
      <ul className={classes.authorities}>
        {authorities.slice(0, shown).map(({ authority, amount }) => (
          <li key={authority}>
            <button
              type="button"
              className={classes.authority}
              aria-label={`${authority}: ${text(amount)}. Show this authority only.`}
              onClick={() => filters.set('authority', authority)}
            >
              <span className={classes.name}>{authority}</span>
              <span className={classes.amount}>{text(amount)}</span>
              <span
                className={classes.bar}
                data-negative={amount.startsWith('-') || undefined}
                style={{ width: `${share(amount, most)}%` }}
              />
            </button>
          </li>
        ))}
      </ul>
      {rest.length > 0 && (
        <Text size="xs" c="dimmed" mt="xs">
          and {rest.length} more with {text(sumOf(rest.map(({ amount }) => amount)))}
        </Text>
      )}
    </figure>
  )
}

function owedIn({ items }: LiabilitySummary, currency: string) {
  const amounts = new Map<string, string[]>()
  for (const item of items.filter(item => item.currency === currency)) {
    amounts.set(item.authority, [...(amounts.get(item.authority) ?? []), item.tax_amount])
  }
  return [...amounts]
    .map(([authority, parts]) => ({ authority, amount: sumOf(parts) }))
    .sort((a, b) => Number(unitsOf(b.amount, 4) - unitsOf(a.amount, 4)))
}
