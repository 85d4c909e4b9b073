// How much of a refund is tax, before it is made: whole numbers of the currency's smallest unit, rounded as the service does.
import type { Booking } from '../../../generated/api/types.gen.ts'
import { sumOf } from '../pieces/sums.ts'

type Refundable = Pick<Booking, 'total_with_tax' | 'total_tax' | 'refunded_amount' | 'refunded_tax_amount'>

export interface RefundShare {
  amount: string
  tax: string
  net: string
  /** What is left of the booking afterwards. */
  left: string
}

/** Null for what is no amount, is zero, has more decimals than the currency, or is more than what is left. */
export function refundShare(booking: Refundable, text: string): RefundShare | null {
  const digits = booking.total_with_tax.split('.')[1]?.length ?? 0
  const amount = unitsOf(text.trim(), digits)
  if (amount === null) return null
  const total = known(booking.total_with_tax, digits)
  const totalTax = known(booking.total_tax, digits)
  const left = total - known(booking.refunded_amount, digits)
  const leftTax = totalTax - known(booking.refunded_tax_amount, digits)
  if (amount === 0n || amount > left) return null
  // Half-up; the last refund takes what is left, and none leaves more tax than money.
  const share = amount === left ? leftTax : (2n * amount * totalTax + total) / (2n * total)
  const least = leftTax > left - amount ? leftTax - (left - amount) : 0n
  const tax = share < least ? least : share > leftTax ? leftTax : share
  return {
    amount: print(amount, digits),
    tax: print(tax, digits),
    net: print(amount - tax, digits),
    left: print(left - amount, digits),
  }
}

export function leftOf({ total_with_tax, refunded_amount }: Refundable): string {
  return sumOf([total_with_tax, `-${refunded_amount}`])
}

function unitsOf(text: string, digits: number): bigint | null {
  const [, whole, decimals = ''] = /^(\d{1,12})(?:\.(\d{0,4}))?$/.exec(text) ?? []
  if (whole === undefined) return null
  if (/[1-9]/.test(decimals.slice(digits))) return null
  return BigInt(`${whole}${decimals.slice(0, digits).padEnd(digits, '0')}`)
}

function known(amount: string, digits: number): bigint {
  return unitsOf(amount, digits) ?? 0n
}

function print(units: bigint, digits: number): string {
  if (digits === 0) return units.toString()
  const text = units.toString().padStart(digits + 1, '0')
  return `${text.slice(0, -digits)}.${text.slice(-digits)}`
}
