// A document as an invoice that people can read: parties, lines, VAT, totals, and what is remitted apart from it.
import { Badge, Text } from '@mantine/core'
import type { ReactNode } from 'react'
import type { Address, Document } from '../../../generated/api/types.gen.ts'
import { countryName } from '../pieces/countries.ts'
import { type Fact, Facts } from '../pieces/facts.tsx'
import { calendarDate, Money, missing, words } from '../pieces/values.tsx'
import classes from './document.module.css'
import { LineTable, VatTable } from './document-tables.tsx'

export function DocumentView({ document }: { document: Document }) {
  const { document: head, seller, buyer } = document
  return (
    <article className={classes.sheet} aria-label={head.type_name}>
      <header className={classes.top}>
        <div>
          <Text fw={650} size="lg">
            {head.type_name}
          </Text>
          <Text c="dimmed" size="sm" className="mono">
            {head.number ?? 'No number before issue'}
          </Text>
        </div>
        {head.is_test && (
          <Badge variant="light" color="yellow" size="lg" tt="none">
            Test – not a fiscal document
          </Badge>
        )}
      </header>
      <div className={classes.parties}>
        <Party
          title="From"
          name={seller.legal_name}
          also={seller.trading_name}
          address={seller.address}
          country={seller.country_code}
          numbers={[
            ...seller.tax_registrations.map(({ scheme, number }) => `${label(scheme)} ${number}`),
            ...(seller.company_registration_id === null
              ? []
              : [`Registered ${seller.company_registration_id}`]),
          ]}
        />
        <Party
          title="To"
          name={buyer.name}
          address={buyer.address}
          country={buyer.country_code}
          numbers={[
            ...(buyer.customer_type === 'consumer' ? [] : [words(buyer.customer_type)]),
            ...(buyer.tax_id === null ? [] : [`VAT ${buyer.tax_id}`]),
            ...(buyer.eas_endpoint === null
              ? []
              : [`Endpoint ${buyer.eas_endpoint.scheme_code}:${buyer.eas_endpoint.id}`]),
          ]}
        />
        <Facts facts={factsOf(document)} as="rows" />
      </div>
      <LineTable document={document} />
      <div className={classes.sums}>
        <VatTable document={document} />
        <Totals document={document} />
      </div>
      <Excluded document={document} />
      <Foot document={document} />
    </article>
  )
}

interface PartyOf {
  title: string
  name: string | null
  also?: string | null
  address: Address | null
  country: string | null
  numbers: string[]
}

function Party({ title, name, also = null, address, country, numbers }: PartyOf) {
  const town = [address?.postal_code, address?.city].filter(Boolean).join(' ')
  const lines = [also, address?.line1, address?.line2, town, address?.region]
  return (
    <address className={classes.party}>
      <Text size="xs" c="dimmed" fw={550}>
        {title}
      </Text>
      <Text size="sm" fw={600}>
        {name ?? missing}
      </Text>
      {[...lines, country === null ? null : countryName(country), ...numbers]
        .filter(line => line != null && line !== '')
        .map(line => (
          <Text key={line} size="sm">
            {line}
          </Text>
        ))}
    </address>
  )
}

/** Only what is there, but for the date of issue, which every invoice has in the end. */
function factsOf({ document: head }: Document): Fact[] {
  const facts: [string, string | null][] = [
    ['Issued', head.issue_date === null ? 'On issue' : calendarDate(head.issue_date)],
    ['Stay', `${calendarDate(head.period.start_date)} – ${calendarDate(head.period.end_date)}`],
    ['Due', head.due_date === null ? null : calendarDate(head.due_date)],
    ['Terms', head.payment_terms],
    ['Buyer reference', head.buyer_reference],
    ['Credits', head.preceding_invoice === null ? null : head.preceding_invoice.number],
  ]
  return facts.flatMap(([label, value]) => (value === null ? [] : [{ label, value }]))
}

function Totals({ document: { totals } }: { document: Document }) {
  const { currency } = totals
  const amount = (value: string): ReactNode => <Money amount={value} currency={currency} />
  return (
    <div className={classes.totals}>
      <Facts
        as="rows"
        facts={[
          { label: 'Net', value: amount(totals.lines_net_total) },
          { label: 'VAT', value: amount(totals.tax_total) },
        ]}
      />
      <div className={classes.grand}>
        <span>Total</span>
        {amount(totals.grand_total)}
      </div>
    </div>
  )
}

/** Levies outside of VAT are no part of the invoice, but of what the guest pays. */
function Excluded({ document: { excluded_taxes: taxes, totals } }: { document: Document }) {
  if (taxes.length === 0) return null
  const { currency } = totals
  return (
    <section className={classes.excluded} aria-label="Remitted separately">
      <Text size="sm" fw={600}>
        Remitted separately
      </Text>
      <Facts
        as="rows"
        facts={[
          ...taxes.map(({ name, authority, tax_amount }) => ({
            label: `${name}, ${authority}`,
            value: <Money amount={tax_amount} currency={currency} />,
          })),
          {
            label: 'Total paid by the guest',
            value: (
              <strong>
                <Money amount={totals.total_paid_including_excluded} currency={currency} />
              </strong>
            ),
          },
        ]}
      />
    </section>
  )
}

function Foot({ document: { document: head, payment } }: { document: Document }) {
  const texts = [
    payment.iban === null ? null : `IBAN ${payment.iban}`,
    payment.bic === null ? null : `BIC ${payment.bic}`,
    head.note,
  ].filter(text => text !== null)
  if (texts.length === 0) return null
  return (
    <Text size="xs" c="dimmed">
      {texts.join(' · ')}
    </Text>
  )
}

function label(scheme: string): string {
  return scheme === 'vat' || scheme === 'gst' ? scheme.toUpperCase() : words(scheme)
}
