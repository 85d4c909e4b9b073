// Totals in force and totals to come, side by side, with what the change makes.
import { Alert, Text } from '@mantine/core'
import { TriangleAlert } from 'lucide-react'
import type { Booking, TaxCalculation } from '../../../generated/api/types.gen.ts'
import { sumOf } from '../pieces/sums.ts'
import { Money, missing, money } from '../pieces/values.tsx'
import classes from './bookings.module.css'

interface Compared {
  booking: Booking
  /** Absent before the first preview. */
  result: TaxCalculation | undefined
  isOutdated: boolean
}

export function Comparison({ booking, result, isOutdated }: Compared) {
  const { currency } = booking
  const isShown = result !== undefined && !isOutdated
  const rows = [
    {
      label: 'Subtotal',
      old: booking.subtotal_excluding_tax,
      new: result?.tax_breakdown.subtotal_excluding_tax,
    },
    { label: 'Tax', old: booking.total_tax, new: result?.tax_breakdown.total_tax },
    { label: 'Total', old: booking.total_with_tax, new: result?.total_with_tax },
  ]
  return (
    <div aria-live="polite">
      <table className={classes.comparison} aria-label="Totals before and after">
        <thead>
          <tr>
            <td />
            <th scope="col">Now</th>
            <th scope="col">New</th>
            <th scope="col">Change</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ label, old, new: next }) => (
            <tr key={label}>
              <th scope="row">{label}</th>
              <td>
                <Money amount={old} currency={currency} />
              </td>
              <td>{isShown ? <Money amount={next ?? null} currency={currency} /> : missing}</td>
              <td>{isShown && next !== undefined ? change(old, next, currency) : missing}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {isShown && result.warnings.length > 0 && (
        <Alert color={result.is_complete ? 'yellow' : 'red'} icon={<TriangleAlert size={18} />} mt="sm">
          {result.warnings.map(({ code, message }) => (
            <Text key={`${code} ${message}`} size="sm">
              {message}
            </Text>
          ))}
        </Alert>
      )}
    </div>
  )
}

function change(old: string, next: string, currency: string): string {
  const difference = sumOf([next, `-${old}`])
  if (!/[1-9]/.test(difference)) return 'none'
  return difference.startsWith('-') ? money(difference, currency) : `+${money(difference, currency)}`
}
