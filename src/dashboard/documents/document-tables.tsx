// The tables of a document: its lines, and its VAT by rate.
import { Text } from '@mantine/core'
import type { Document, DocumentLine, DocumentTaxRow } from '../../../generated/api/types.gen.ts'
import { Money, missing, money } from '../pieces/values.tsx'
import classes from './document.module.css'

export function LineTable({ document: { lines, totals } }: { document: Document }) {
  const { currency } = totals
  return (
    <table className={classes.table} aria-label="Lines">
      <thead>
        <tr>
          <th scope="col">Description</th>
          <th scope="col" data-align="right" className={classes.roomy}>
            Quantity
          </th>
          <th scope="col" data-align="right" className={classes.roomy}>
            Unit price
          </th>
          <th scope="col" data-align="right">
            VAT
          </th>
          <th scope="col" data-align="right">
            Net
          </th>
        </tr>
      </thead>
      <tbody>
        {lines.map(line => (
          <tr key={line.id}>
            <td>
              {line.description}
              <Text size="xs" c="dimmed" className={classes.tight}>
                {quantity(line)} × {money(line.unit_price, currency)}
              </Text>
              {line.exemption_reason !== null && (
                <Text size="xs" c="dimmed">
                  {line.exemption_reason}
                </Text>
              )}
            </td>
            <td data-align="right" className={classes.roomy}>
              {quantity(line)}
            </td>
            <td data-align="right" className={classes.roomy}>
              <Money amount={line.unit_price} currency={currency} />
            </td>
            <td data-align="right">{vatOf(line.tax_category_code, line.tax_rate_percent)}</td>
            <td data-align="right">
              <Money amount={line.net_amount} currency={currency} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

export function VatTable({ document: { tax_breakdown: rows, totals } }: { document: Document }) {
  if (rows.length === 0) return <div />
  const { currency } = totals
  return (
    <table className={classes.table} aria-label="VAT by rate">
      <thead>
        <tr>
          <th scope="col">VAT</th>
          <th scope="col" data-align="right">
            On
          </th>
          <th scope="col" data-align="right">
            Amount
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map(row => (
          <tr key={`${row.category_code} ${row.rate_percent}`}>
            <td>
              {vatOf(row.category_code, row.rate_percent)}
              {row.exemption_reason !== null && (
                <Text size="xs" c="dimmed">
                  {row.exemption_reason}
                  {row.exemption_reason_code !== null && ` (${row.exemption_reason_code})`}
                </Text>
              )}
            </td>
            <td data-align="right">
              <Money amount={row.taxable_amount} currency={currency} />
            </td>
            <td data-align="right">
              <Money amount={row.tax_amount} currency={currency} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function quantity({ quantity: count, unit_code }: DocumentLine): string {
  if (unit_code !== 'DAY') return count
  return `${count} ${count === '1' ? 'night' : 'nights'}`
}

const categories: Record<DocumentTaxRow['category_code'], string | null> = {
  S: null,
  Z: null,
  E: 'Exempt',
  AE: 'Reverse charge',
  O: 'Outside VAT',
  L: 'IGIC',
  M: 'IPSI',
}

/** The category of UNCL 5305 in words, and the rate where it has one that says something. */
function vatOf(category: DocumentTaxRow['category_code'] | null, percentage: string | null): string {
  if (category === null) return missing
  const word = categories[category]
  if (word === null) return `${percentage}%`
  return percentage === null || percentage === '0' ? word : `${word} ${percentage}%`
}
