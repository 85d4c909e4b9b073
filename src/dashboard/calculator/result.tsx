// The answer: totals first, then every tax, the rules behind it, who collects, and the request to take along.
import { Alert, Badge, Button, Group, Paper, Stack, Text, Title } from '@mantine/core'
import { Bookmark, History, RotateCw, TriangleAlert } from 'lucide-react'
import { memo, type ReactNode } from 'react'
import type { CalculationWarning, TaxCalculation } from '../../../generated/api/types.gen.ts'
import { type Fact, Facts, Section } from '../pieces/facts.tsx'
import { Code, calendarDate, Instant, Money, percent } from '../pieces/values.tsx'
import { BookingDetails } from './booking-details.tsx'
import { Collection } from './collection.tsx'
import { Components } from './components.tsx'
import type { Ran } from './ran.ts'
import { RequestCode } from './request-code.tsx'
import classes from './result.module.css'
import { Rules } from './rules.tsx'

interface Shown {
  ran: Ran
  isOutdated: boolean
  isRunning: boolean
  onAgain(): void
  /** Brings the reader to a field of the form. */
  onField(field: string): void
  /** What can be done with it. */
  children: ReactNode
}

export function Result({ ran, isOutdated, isRunning, onAgain, onField, children }: Shown) {
  return (
    <div>
      <Stack gap="md" role="status" className={classes.notes}>
        {isOutdated && (
          <Alert color="yellow" icon={<History size={18} />} title="Out of date">
            <Group justify="space-between" gap="sm">
              <Text size="sm">The inputs have changed since this was calculated.</Text>
              <Button
                size="xs"
                variant="default"
                leftSection={<RotateCw size={14} />}
                loading={isRunning}
                onClick={onAgain}
              >
                Calculate again
              </Button>
            </Group>
          </Alert>
        )}
        {ran.saved !== null && (
          <Alert color="blue" icon={<Bookmark size={18} />} title={ran.saved.name}>
            Saved on <Instant at={ran.saved.created_at} />; its figures stay as they were. Calculate again for
            the law of now.
          </Alert>
        )}
      </Stack>
      <Stack gap="md" className={classes.body} data-outdated={isOutdated || undefined}>
        <Totals result={ran.result} />
        <Warnings warnings={ran.result.warnings} onField={onField} />
        {children}
        <Details ran={ran} />
      </Stack>
    </div>
  )
}

function Totals({ result }: { result: TaxCalculation }) {
  const { jurisdiction, tax_breakdown, total_with_tax } = result
  const { currency, total_tax } = tax_breakdown
  return (
    <Paper component="section" aria-label="Result">
      <Group justify="space-between" align="flex-start" gap="sm">
        <div>
          <Title order={2} size="h4">
            {jurisdiction.name}
          </Title>
          <Text size="sm" c="dimmed">
            <Code>{jurisdiction.code}</Code>
          </Text>
        </div>
        <Group gap={6}>
          {jurisdiction.confidence !== 'high' && (
            <Badge variant="light" color="orange">
              {jurisdiction.confidence} confidence
            </Badge>
          )}
          {!result.is_complete && (
            <Badge variant="light" color="red">
              Not complete
            </Badge>
          )}
        </Group>
      </Group>
      <div className={classes.headline}>
        <Figure label="Total tax" amount={total_tax} currency={currency} />
        <Figure label="Total with tax" amount={total_with_tax} currency={currency} />
      </div>
      <Facts as="rows" facts={factsOf(result)} />
    </Paper>
  )
}

function factsOf(result: TaxCalculation): Fact[] {
  const { subtotal_excluding_tax, subtotal_including_tax, effective_rate, currency } = result.tax_breakdown
  const facts: Fact[] = [
    {
      label: 'Subtotal excluding tax',
      value: <Money amount={subtotal_excluding_tax} currency={currency} />,
    },
    {
      label: 'Subtotal including tax',
      value: <Money amount={subtotal_including_tax} currency={currency} />,
    },
    { label: 'Effective rate', value: percent(effective_rate) },
  ]
  const { settlement_currency, amount_in_settlement_currency, settlement_fx_rate, settlement_fx_date } =
    result
  if (settlement_currency === null) return facts
  return [
    ...facts,
    {
      label: `Total in ${settlement_currency}`,
      value: <Money amount={amount_in_settlement_currency} currency={settlement_currency} />,
    },
    {
      label: `${currency} to ${settlement_currency}`,
      value:
        settlement_fx_rate && `${settlement_fx_rate}, reference rate of ${calendarDate(settlement_fx_date)}`,
    },
  ]
}

function Figure({ label, amount, currency }: { label: string; amount: string; currency: string }) {
  return (
    <div>
      <Text size="sm" c="dimmed">
        {label}
      </Text>
      <Text className={classes.figure}>
        <Money amount={amount} currency={currency} />
      </Text>
    </div>
  )
}

function Warnings({
  warnings,
  onField,
}: {
  warnings: readonly CalculationWarning[]
  onField(field: string): void
}) {
  if (warnings.length === 0) return null
  return (
    <Alert
      color="orange"
      icon={<TriangleAlert size={18} />}
      title={warnings.length === 1 ? 'Warning' : `${warnings.length} warnings`}
    >
      <ul className={classes.warnings}>
        {warnings.map(({ code, message, field }) => (
          <li key={`${code} ${message}`}>
            {message}
            {field !== null && (
              <>
                {' '}
                <button type="button" className={classes.link} onClick={() => onField(field)}>
                  Enter it
                </button>
              </>
            )}
          </li>
        ))}
      </ul>
    </Alert>
  )
}

/** Drawn again with each answer only, not with each key that is typed into the form. */
const Details = memo(function Details({ ran: { request, result } }: { ran: Ran }) {
  const { components } = result.tax_breakdown
  const commission = result.commission_breakdown
  return (
    <>
      <Section title={`Tax Components (${components.length})`}>
        <Components result={result} />
      </Section>
      {commission !== null && (
        <Section title={`Commission (${commission.components.length})`}>
          <Text size="sm" c="dimmed" mb="sm">
            Charged to the property, outside of the totals of the stay:{' '}
            <Money amount={commission.subtotal} currency={result.tax_breakdown.currency} /> and{' '}
            <Money amount={commission.total_tax} currency={result.tax_breakdown.currency} /> tax.
          </Text>
          <Components result={result} components={commission.components} />
        </Section>
      )}
      <Section title={`Rules Evaluated (${result.rules_applied.length})`}>
        <Rules result={result} />
      </Section>
      <Section title="Collection">
        <Collection result={result} />
      </Section>
      <Section title="Booking Details">
        <BookingDetails result={result} />
      </Section>
      <Section title="Request">
        <RequestCode request={request} />
      </Section>
    </>
  )
})
