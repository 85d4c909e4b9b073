// How much of a refund is tax, and whose: exact in minor units, so that no cent is lost or made over any number of refunds.
import { invalidField, Problem } from '../problem.ts'
import { minorDigits } from '../tax/currencies.ts'
import { parseExact, printUnits, roundToDigits } from '../tax/exact.ts'

export interface ComponentShare {
  component_id: string
  tax_amount: string
}

/** A booking as refunds see it; amounts are decimal texts of its currency. */
export interface Refunding {
  currency: string
  total_tax: string
  total_with_tax: string
  refunded_amount: string
  refunded_tax_amount: string
  components: ComponentShare[]
  earlier: { components: ComponentShare[] }[]
}

/**
 * A refund of `asked` (gross, null for all that is left): its amounts, the parts of its tax by component without empty ones, and
 * the booking's state after it. Throws Problem 409 `amount_exceeds_remaining`, or 422 for more decimals than the currency has.
 */
export function refundOf(booking: Refunding, asked: string | null) {
  const digits = minorDigits(booking.currency) ?? 2
  const units = unitsIn(digits)
  const print = (value: bigint) => printUnits(value, digits)
  const total = { amount: units(booking.total_with_tax), tax: units(booking.total_tax) }
  const refunded = { amount: units(booking.refunded_amount), tax: units(booking.refunded_tax_amount) }
  const left = { amount: total.amount - refunded.amount, tax: total.tax - refunded.tax }

  const amount = asked === null ? left.amount : units(asked)
  if (asked !== null && !isWhole(asked, digits)) {
    throw invalidField('amount', `${booking.currency} has ${digits} decimals`)
  }
  if (amount > left.amount || amount === 0n) {
    const detail = `${print(left.amount)} ${booking.currency} of the booking are left to refund`
    throw new Problem('amount_exceeds_remaining', detail)
  }

  const tax = taxShare(amount, total, left)
  const given = refundedTaxes(booking.currency, booking.earlier)
  const taxes = booking.components.map(({ component_id, tax_amount }) => ({
    tax: units(tax_amount),
    refunded: given.get(component_id) ?? 0n,
  }))
  const parts = spread(tax, taxes).flatMap((part, index) =>
    part === 0n
      ? []
      : [{ component_id: booking.components[index]?.component_id ?? '', tax_amount: print(part) }],
  )
  return {
    amount: print(amount),
    tax_amount: print(tax),
    parts,
    after: {
      status: amount === left.amount ? 'refunded' : 'partially_refunded',
      refunded_amount: print(refunded.amount + amount),
      refunded_tax_amount: print(refunded.tax + tax),
    },
  }
}

/** The tax that refunds have given back, by component, in minor units; a component that got nothing may be missing. */
export function refundedTaxes(
  currency: string,
  refunds: { components: ComponentShare[] }[],
): Map<string, bigint> {
  const units = unitsIn(minorDigits(currency) ?? 2)
  const given = new Map<string, bigint>()
  for (const { component_id, tax_amount } of refunds.flatMap(refund => refund.components)) {
    given.set(component_id, (given.get(component_id) ?? 0n) + units(tax_amount))
  }
  return given
}

function unitsIn(digits: number) {
  return (text: string): bigint => roundToDigits(parseExact(text), digits)
}

function isWhole(text: string, digits: number): boolean {
  const { n, d } = parseExact(text)
  return (n * 10n ** BigInt(digits)) % d === 0n
}

/** A tax of the booking, in minor units: what was charged, and what of it was given back so far. */
export interface Refundable {
  tax: bigint
  refunded: bigint
}

export interface Left {
  /** Gross, and the tax in it, that are not refunded yet. */
  amount: bigint
  tax: bigint
}

/**
 * The tax in a gross refund of `amount` (above 0, at most what is left): its share of the booking's tax, half-up; all that
 * is left of it when the refund empties the booking. Roundings of many small refunds may add up: the share never
 * exceeds the tax that is left, nor leaves more tax behind than money.
 */
export function taxShare(amount: bigint, total: Left, left: Left): bigint {
  if (amount === left.amount || total.amount === 0n) return left.tax
  const share = (2n * amount * total.tax + total.amount) / (2n * total.amount)
  const rest = left.amount - amount
  const least = left.tax > rest ? left.tax - rest : 0n
  return bounded(share, least, left.tax)
}

/**
 * Spreads a tax share over the components in proportion to their tax, by largest remainder (ties: the earlier one); none
 * gets more than it has left. The parts add up to `share`, which must be at most what all of them have left.
 */
export function spread(share: bigint, components: Refundable[]): bigint[] {
  const left = components.map(({ tax, refunded }) => tax - refunded)
  const total = components.reduce((sum, { tax }) => sum + tax, 0n)
  const exact = components.map(({ tax }) => share * tax)
  const parts = exact.map((each, index) => bounded(total === 0n ? 0n : each / total, 0n, left[index] ?? 0n))
  let rest = share - parts.reduce((sum, part) => sum + part, 0n)
  const order = components.map((_, index) => index)
  const remainder = (index: number): bigint => (total === 0n ? 0n : (exact[index] ?? 0n) % total)
  order.sort((a, b) => Number(remainder(a) < remainder(b)) - Number(remainder(a) > remainder(b)) || a - b)
  while (rest > 0n) {
    const open = order.filter(index => (parts[index] ?? 0n) < (left[index] ?? 0n))
    if (open.length === 0) throw new RangeError('the share is more than the components have left')
    for (const index of open) {
      if (rest === 0n) break
      parts[index] = (parts[index] ?? 0n) + 1n
      rest -= 1n
    }
  }
  return parts
}

function bounded(value: bigint, least: bigint, most: bigint): bigint {
  return value < least ? least : value > most ? most : value
}
