// The sections of a booking that say what was asked and what was answered.
import { Anchor, Badge, Group, Stack, Text } from '@mantine/core'
import { Link } from 'react-router'
import type { Booking } from '../../../generated/api/types.gen.ts'
import { BookingDetails } from '../calculator/booking-details.tsx'
import { Collection } from '../calculator/collection.tsx'
import { Components } from '../calculator/components.tsx'
import { useProperty } from '../calculator/property-field.tsx'
import { Rules } from '../calculator/rules.tsx'
import { CopyButton } from '../pieces/copy-button.tsx'
import { Facts, Section } from '../pieces/facts.tsx'
import { StatusBadge } from '../pieces/status-badge.tsx'
import { sumOf } from '../pieces/sums.ts'
import { Code, calendarDate, Instant, Money, missing, money, percent } from '../pieces/values.tsx'
import classes from './bookings.module.css'
import { liveInvoices } from './open-for.ts'

export function SummarySection({ booking }: { booking: Booking }) {
  return (
    <Section title="Summary">
      <Facts
        facts={[
          { label: 'Status', value: <StatusBadge status={booking.status} /> },
          { label: 'Document', value: <Issuance booking={booking} /> },
          { label: 'Records', value: booking.is_test ? 'Test' : 'Live' },
          { label: 'Jurisdiction', value: <Place booking={booking} /> },
          { label: 'Property', value: <PropertyOf booking={booking} /> },
          { label: 'External reference', value: booking.external_reference },
          { label: 'Created', value: <Instant at={booking.created_at} withTime /> },
          { label: 'By', value: booking.created_by.name },
          { label: 'ID', value: <Code>{booking.id}</Code>, wide: true },
          { label: 'Idempotency key', value: <Key value={booking.idempotency_key} />, wide: true },
          ...(booking.voided_at === null
            ? []
            : [
                { label: 'Voided', value: <Instant at={booking.voided_at} withTime /> },
                { label: 'Reason', value: booking.void_reason, wide: true },
              ]),
        ]}
      />
    </Section>
  )
}

/** Whether a document stands for it; the badge leads there. */
function Issuance({ booking }: { booking: Booking }) {
  const live = liveInvoices(booking)
  if (live.length === 0) {
    return (
      <Badge variant="default" tt="none">
        {booking.invoices.length === 0 ? 'Not issued' : 'Credited'}
      </Badge>
    )
  }
  return live.map(({ id, invoice_number }) => (
    <Badge
      key={id}
      component={Link}
      to={`/app/invoices/${id}`}
      variant="light"
      tt="none"
      className={classes.linked}
    >
      {invoice_number}
    </Badge>
  ))
}

function Place({ booking: { jurisdiction } }: { booking: Booking }) {
  return (
    <Anchor component={Link} to={`/app/jurisdictions/${jurisdiction.code}`} inherit title={jurisdiction.code}>
      {jurisdiction.name}
    </Anchor>
  )
}

function PropertyOf({ booking: { property_id } }: { booking: Booking }) {
  const { data } = useProperty(property_id ?? '')
  if (property_id === null) return missing
  return (
    <Anchor component={Link} to={`/app/properties/${property_id}`} inherit>
      {data?.name ?? property_id}
    </Anchor>
  )
}

function Key({ value }: { value: string | null }) {
  if (value === null) return missing
  return (
    <Group gap="xs">
      <Code>{value}</Code>
      <CopyButton value={value} size="compact-xs" />
    </Group>
  )
}

export function StaySection({ booking }: { booking: Booking }) {
  return (
    <Section title="Stay details">
      <BookingDetails result={booking.result} />
    </Section>
  )
}

export function AmountsSection({ booking }: { booking: Booking }) {
  const { currency, settlement_currency: settled, refunded_amount: refunded } = booking
  const amount = (value: string) => <Money amount={value} currency={currency} />
  const isRefunded = /[1-9]/.test(refunded)
  return (
    <Section title="Amounts">
      <Facts
        as="rows"
        facts={[
          { label: 'Subtotal excluding tax', value: amount(booking.subtotal_excluding_tax) },
          { label: 'Tax', value: amount(booking.total_tax) },
          { label: 'Effective rate', value: percent(booking.effective_rate) },
        ]}
      />
      <div className={classes.total}>
        <span>Total with tax</span>
        {amount(booking.total_with_tax)}
      </div>
      {settled !== null && (
        <Text size="xs" c="dimmed" ta="right">
          {money(booking.amount_in_settlement_currency, settled)}
          {booking.settlement_fx_rate !== null &&
            ` at ${booking.settlement_fx_rate}, rate of ${calendarDate(booking.settlement_fx_date)}`}
        </Text>
      )}
      {isRefunded && (
        <div className={classes.refunded}>
          <Facts
            as="rows"
            facts={[
              { label: 'Refunded so far', value: amount(refunded) },
              { label: 'Tax in it', value: amount(booking.refunded_tax_amount) },
              { label: 'Left', value: amount(sumOf([booking.total_with_tax, `-${refunded}`])) },
            ]}
          />
        </div>
      )}
    </Section>
  )
}

export function TaxSection({ booking }: { booking: Booking }) {
  const { result } = booking
  const commission = result.commission_breakdown
  return (
    <Stack gap="lg">
      <Section title={`Tax Components (${result.tax_breakdown.components.length})`}>
        <Components result={result} />
        <Refunded booking={booking} />
      </Section>
      {commission !== null && (
        <Section title={`Commission (${commission.components.length})`}>
          <Components result={result} components={commission.components} />
        </Section>
      )}
      <Section title="Collection">
        <Collection result={result} />
      </Section>
      <Section title={`Rules Evaluated (${result.rules_applied.length})`}>
        <Rules result={result} />
      </Section>
    </Stack>
  )
}

/** What of each tax was given back. */
function Refunded({ booking: { tax_components: taxes, currency } }: { booking: Booking }) {
  const given = taxes.filter(({ refunded_tax_amount }) => /[1-9]/.test(refunded_tax_amount))
  if (given.length === 0) return null
  return (
    <div className={classes.refunded}>
      <Text size="sm" fw={600}>
        Refunded of it
      </Text>
      <Facts
        as="rows"
        facts={given.map(({ component_id, name, refunded_tax_amount }) => ({
          label: taxes.filter(tax => tax.name === name).length > 1 ? `${name} (${component_id})` : name,
          value: <Money amount={refunded_tax_amount} currency={currency} />,
        }))}
      />
    </div>
  )
}
