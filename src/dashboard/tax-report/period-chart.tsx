// The tax by month of issue (quarters or years, for long periods): each column is a sum of its own, so that it is complete.
import { Alert, Button, Skeleton, Text, Title, Tooltip } from '@mantine/core'
import { useQueries } from '@tanstack/react-query'
import { money } from '../pieces/values.tsx'
import { answerOf, messageOf } from '../session/problem.ts'
import { trimmed } from './amounts.tsx'
import { type Part, type Period, partsIn } from './period.ts'
import { askSummary, datesOf, type Report } from './report-query.ts'
import { largest, share } from './scale.ts'
import classes from './tax-report.module.css'

export function PeriodChart({ report, currency }: { report: Report; currency: string }) {
  const { filters, period, query } = report
  const { unit, parts } = partsIn(period)
  const answers = useQueries({
    queries: parts.map(part => {
      const { key, ask } = askSummary({ ...query, ...datesOf(part) })
      return { queryKey: key, queryFn: ({ signal }: { signal: AbortSignal }) => answerOf(ask(signal)) }
    }),
  })
  const failed = answers.find(({ isError, data }) => isError && data === undefined)
  const isLoading = answers.some(({ data }) => data === undefined)
  const columns = parts.map((part, place) => ({
    part,
    amount: answers[place]?.data?.total_tax_amount_by_currency[currency] ?? '0.0000',
  }))
  return (
    <figure className={classes.figure}>
      <Title order={3} size="h6" mb="xs" component="figcaption">
        By {unit} of issue
      </Title>
      {failed !== undefined ? (
        <Alert color="red" role="alert">
          {messageOf(failed.error)}{' '}
          <Button
            size="compact-sm"
            variant="default"
            onClick={() => {
              for (const answer of answers) if (answer.isError) void answer.refetch()
            }}
          >
            Try again
          </Button>
        </Alert>
      ) : isLoading ? (
        <Skeleton h={188} />
      ) : (
        <Columns
          columns={columns}
          currency={currency}
          onChoose={({ from, to }) => filters.setAll({ issued_from: from, issued_to: to })}
        />
      )}
      {parts[0] !== undefined && parts[0].from > period.from && (
        <Text size="xs" c="dimmed" mt="xs">
          The last {parts.length} {unit}s of the period.
        </Text>
      )}
    </figure>
  )
}

interface Drawn {
  columns: { part: Part; amount: string }[]
  currency: string
  onChoose(period: Period): void
}

function Columns({ columns, currency, onChoose }: Drawn) {
  const amounts = columns.map(({ amount }) => amount)
  const most = largest(amounts)
  const text = (amount: string) => money(trimmed(amount, currency), currency)
  const isNegative = (amount: string) => amount.startsWith('-')
  // The line of zero stands as high as the longest column below it needs.
  const above = Math.max(
    0,
    ...amounts.filter(amount => !isNegative(amount)).map(amount => share(amount, most)),
  )
  const below = Math.max(0, ...amounts.filter(isNegative).map(amount => share(amount, most)))
  const height = above + below || 1
  const zero = (100 * below) / height
  const highest = amounts.find(amount => !isNegative(amount) && share(amount, most) === above)
  const lowest = amounts.find(amount => isNegative(amount) && share(amount, most) === below)
  const marks = [
    { name: 'most', at: 100, amount: above > 0 ? highest : undefined },
    { name: 'zero', at: zero, amount: '0' },
    { name: 'least', at: 0, amount: below > 0 ? lowest : undefined },
  ]
  return (
    <div className={classes.plot}>
      <div className={classes.scale} aria-hidden>
        {marks.map(({ name, at, amount }) => (
          <span key={name} style={{ bottom: `${at}%` }}>
            {amount !== undefined && text(amount)}
          </span>
        ))}
      </div>
      <ol className={classes.columns}>
        {columns.map(({ part, amount }) => {
          const size = (100 * share(amount, most)) / height
          const bottom = isNegative(amount) ? zero - size : zero
          return (
            <li key={part.name}>
              <Tooltip label={`${part.name} · ${text(amount)}`}>
                <button
                  type="button"
                  className={classes.slot}
                  aria-label={`${part.name}: ${text(amount)}. Show these days only.`}
                  onClick={() => onChoose(part)}
                >
                  <span className={classes.zero} style={{ bottom: `${zero}%` }} />
                  <span
                    className={classes.column}
                    data-negative={isNegative(amount) || undefined}
                    style={{ bottom: `${bottom}%`, height: `${size}%` }}
                  />
                </button>
              </Tooltip>
              <span className={classes.part} aria-hidden>
                {part.short}
              </span>
            </li>
          )
        })}
      </ol>
    </div>
  )
}
