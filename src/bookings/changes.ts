// What may happen to a booking later: adjusted, voided, refunded, its invoice details set. A live document freezes it.
import { madeBy } from '../database/actors.ts'
import { toWire } from '../database/identifiers.ts'
import type { Scope } from '../database/scope.ts'
import { documentsOf, isFrozenBy } from '../invoices/of-booking.ts'
import { invalid, Problem } from '../problem.ts'
import type { CalculationProperty } from '../properties/service.ts'
import { differing, type GivenDetails } from './details.ts'
import { refundOf } from './refunds.ts'
import * as repository from './repository.ts'
import { type BookingRow, type Calculated, columnsOf, lentBy, record, textOf, totalsOf } from './service.ts'

/** Before a calculation is made for it; `adjust` looks again. Throws Problem 409, or 422 for another currency. */
export async function assertAdjustable(scope: Scope, booking: BookingRow, currency: string): Promise<void> {
  await assertOpen(scope, booking, ['confirmed'])
  assertCurrency(booking, currency)
}

/**
 * Puts another calculation in force; the one before is kept. `property` is the one that a booking without any takes over.
 * Throws Problem 409 or 422.
 */
export async function adjust(
  scope: Scope,
  booking: BookingRow,
  calculated: Calculated,
  property: CalculationProperty | null,
  reason: string,
): Promise<void> {
  await assertAdjustable(scope, booking, calculated.calculation.currency)
  const previous_totals = totalsOf(booking.result)
  const new_totals = totalsOf(calculated.result)
  const by = madeBy(scope)
  await repository.insertAdjustment(scope, booking.id, { reason, previous_totals, new_totals, by })
  const taken = booking.property_id === null ? property : null
  await repository.updateBooking(scope, booking.id, {
    ...columnsOf(calculated),
    ...(taken === null ? {} : lentBy(taken)),
  })
  const before = { ...previous_totals, ...(taken === null ? {} : { property_id: null }) }
  const after = {
    ...new_totals,
    ...(taken === null ? {} : { property_id: toWire('prop', taken.id) }),
    reason,
  }
  await record(scope, 'adjusted', booking.id, before, after)
}

/** For good. Throws Problem 409. */
export async function voidBooking(scope: Scope, booking: BookingRow, reason: string): Promise<void> {
  await assertOpen(scope, booking, ['confirmed'])
  await repository.voidBooking(scope, booking.id, reason)
  await record(scope, 'voided', booking.id, { status: booking.status }, { status: 'voided', reason })
}

export interface NewRefund {
  /** Gross; null for all that is left. */
  amount: string | null
  currency: string
  reason: string
}

/** Notes what was given back. Throws Problem 400, 409 or 422. */
export async function refund(scope: Scope, booking: BookingRow, asked: NewRefund): Promise<void> {
  await assertOpen(scope, booking, ['confirmed', 'partially_refunded'])
  const { currency, reason } = asked
  if (currency !== booking.currency) {
    const detail = `The booking is in ${booking.currency}, not in ${currency}`
    throw new Problem('refund_currency_mismatch', detail)
  }
  const { components } = booking.result.tax_breakdown
  const earlier = await repository.listRefunds(scope, booking.id)
  const { parts, after, ...amounts } = refundOf({ ...booking, components, earlier }, asked.amount)
  await repository.insertRefund(scope, booking.id, {
    ...{ ...amounts, currency, reason, components: JSON.stringify(parts), ...madeBy(scope) },
  })
  await repository.updateBooking(scope, booking.id, after)
  const { status, refunded_amount, refunded_tax_amount } = booking
  const before = { status, refunded_amount, refunded_tax_amount }
  await record(scope, 'refunded', booking.id, before, { ...after, ...amounts, reason })
}

/** What is absent stays, null clears. Throws Problem 404 for an issuer, 409, or 422. */
export async function updateDetails(scope: Scope, booking: BookingRow, changes: GivenDetails): Promise<void> {
  await assertOpen(scope, booking, ['confirmed', 'partially_refunded'])
  const { before, after } = await differing(scope, booking, changes)
  if (Object.keys(after).length === 0) return
  const { buyer_address, ...plain } = after
  const address = buyer_address === undefined ? {} : { buyer_address: textOf(buyer_address) }
  await repository.updateBooking(scope, booking.id, { ...plain, ...address })
  await record(scope, 'invoice_details_updated', booking.id, onWire(before), onWire(after))
}

/** Throws Problem 409 for another status, or while a live document freezes the booking. */
async function assertOpen(
  scope: Scope,
  { id, status }: Pick<BookingRow, 'id' | 'status'>,
  allowed: string[],
): Promise<void> {
  if (!allowed.includes(status)) {
    throw new Problem('booking_status_conflict', `The booking is ${status.replace('_', ' ')}`)
  }
  const live = ((await documentsOf(scope, [id])).get(id) ?? []).filter(document => isFrozenBy([document]))
  if (live.length === 0) return
  const numbers = live.map(document => document.invoice_number).join(' and ')
  throw new Problem('booking_frozen', `${numbers} freezes this booking: credit it in full first`)
}

function assertCurrency(booking: Pick<BookingRow, 'currency'>, currency: string): void {
  if (currency === booking.currency) return
  const msg = `The currency of a booking stays: ${booking.currency}`
  throw invalid([{ type: 'value_error', loc: ['body', 'calculation', 'currency'], msg }])
}

/** Details as the audit log shows them. */
function onWire(details: GivenDetails): object {
  return Object.fromEntries(
    Object.entries(details).map(([name, value]) =>
      name.endsWith('_issuer_id') && typeof value === 'string' ? [name, toWire('iss', value)] : [name, value],
    ),
  )
}
