// What is known of an issued document beside itself: its amounts, what was credited, where it comes from.
import { Anchor, Text } from '@mantine/core'
import { Link } from 'react-router'
import type { Invoice } from '../../../generated/api/types.gen.ts'
import { useProperty } from '../calculator/property-field.tsx'
import { type Fact, Facts, Section } from '../pieces/facts.tsx'
import { IssuerName } from '../pieces/issuers.tsx'
import { ShortId } from '../pieces/short-id.tsx'
import { sumOf } from '../pieces/sums.ts'
import { Instant, Money } from '../pieces/values.tsx'
import classes from './invoices.module.css'

export function AmountsSection({ invoice }: { invoice: Invoice }) {
  const amount = (value: string) => <Money amount={value} currency={invoice.currency} />
  return (
    <Section title="Amounts">
      <div className={classes.total}>
        <span>Total</span>
        {amount(invoice.grand_total)}
      </div>
      <Facts
        as="rows"
        facts={[
          { label: 'VAT in it', value: amount(invoice.tax_total) },
          ...levies(invoice, amount),
          ...left(invoice, amount),
        ]}
      />
    </Section>
  )
}

type Amount = (value: string) => Fact['value']

function levies({ excluded_tax_total, total_paid_including_excluded }: Invoice, amount: Amount): Fact[] {
  if (!isAny(excluded_tax_total)) return []
  return [
    { label: 'Taxes remitted separately', value: amount(excluded_tax_total) },
    { label: 'In all', value: amount(total_paid_including_excluded) },
  ]
}

/** Of what the guest paid in all: credit notes take levies back too. */
function left(invoice: Invoice, amount: Amount): Fact[] {
  const { credited_total: credited, total_paid_including_excluded: total } = invoice
  if (!isAny(credited)) return []
  return [
    { label: 'Credited so far', value: amount(credited) },
    { label: 'Left', value: <strong>{amount(sumOf([total, `-${credited}`]))}</strong> },
  ]
}

function isAny(amount: string): boolean {
  return /[1-9]/.test(amount)
}

export function CreditsSection({ invoice }: { invoice: Invoice }) {
  const { credit_notes: notes, original_invoice_id: original, currency } = invoice
  if (original !== null) {
    return (
      <Section title="Credits">
        <Facts
          facts={[
            {
              label: 'Original',
              value: (
                <Anchor component={Link} to={`/app/invoices/${original}`} inherit className="mono">
                  {invoice.original_invoice_number}
                </Anchor>
              ),
            },
            {
              label: 'Reason',
              value: <span style={{ whiteSpace: 'pre-line' }}>{invoice.reason}</span>,
              wide: true,
            },
          ]}
        />
      </Section>
    )
  }
  return (
    <Section title="Credit notes">
      {notes.length === 0 && (
        <Text size="sm" c="dimmed">
          Nothing of it was credited.
        </Text>
      )}
      {notes.map(({ id, invoice_number, grand_total, issued_at }) => (
        <div key={id} className={classes.note}>
          <div>
            <Anchor component={Link} to={`/app/invoices/${id}`} inherit className="mono">
              {invoice_number}
            </Anchor>
            <Text size="xs" c="dimmed">
              <Instant at={issued_at} />
            </Text>
          </div>
          <Money amount={`-${grand_total}`} currency={currency} />
        </div>
      ))}
    </Section>
  )
}

export function RecordSection({ invoice }: { invoice: Invoice }) {
  const { booking_id, property_id, issued_by: by } = invoice
  return (
    <Section title="Record">
      <Facts
        facts={[
          { label: 'Legal issuer', value: <IssuerName id={invoice.legal_issuer_id} />, wide: true },
          {
            label: 'Source booking',
            value: (
              <Anchor component={Link} to={`/app/bookings/${booking_id}`} inherit>
                <ShortId id={booking_id} />
              </Anchor>
            ),
            wide: property_id === null,
          },
          ...(property_id === null ? [] : [{ label: 'Property', value: <PropertyLink id={property_id} /> }]),
          { label: 'Issued', value: <Instant at={invoice.issued_at} withTime />, wide: true },
          { label: 'By', value: `${by.name}${by.type === 'api_key' ? ' (API key)' : ''}`, wide: true },
        ]}
      />
    </Section>
  )
}

function PropertyLink({ id }: { id: string }) {
  const { data } = useProperty(id)
  return (
    <Anchor component={Link} to={`/app/properties/${id}`} inherit>
      {data?.name ?? <ShortId id={id} />}
    </Anchor>
  )
}
