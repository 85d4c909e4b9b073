// Bookings: calculations that are kept. What was asked, what was answered and what the property lent is frozen with them.
import type { TaxCalculation, TaxCalculationRequest } from '../../generated/api/types.gen.ts'
import * as auditLog from '../audit-log/service.ts'
import { madeBy } from '../database/actors.ts'
import { toWire } from '../database/identifiers.ts'
import type { Scope } from '../database/scope.ts'
import { type BookingDocument, documentsOf } from '../invoices/of-booking.ts'
import type { Address } from '../legal-issuers/fields.ts'
import { Problem } from '../problem.ts'
import type { CalculationProperty } from '../properties/service.ts'
import { assertSame, type Repeat } from '../repeat.ts'
import { minorDigits } from '../tax/currencies.ts'
import { printUnits } from '../tax/exact.ts'
import { type GivenDetails, resolveIssuers } from './details.ts'
import * as repository from './repository.ts'

/** What a property lends to the calculations of its bookings, as it was when the booking was made. */
export type PropertyFacts = Pick<CalculationProperty, 'location' | 'drivers'>

/** A request and its answer. */
export interface Calculated {
  calculation: TaxCalculationRequest
  result: TaxCalculation
}

interface Frozen extends Calculated {
  property_facts: PropertyFacts | null
  buyer_address: Address | null
}

/** A booking with everything that is frozen in it. */
export type BookingRow = Omit<repository.BookingRow, keyof Frozen> & Frozen
export type SummaryRow = Omit<repository.SummaryRow, 'buyer_address'> &
  Pick<Frozen, 'buyer_address'> & { documents: BookingDocument[] }
export type WholeRow = Awaited<ReturnType<typeof getWithHistory>>

export async function list(scope: Scope, filter: repository.BookingFilter): Promise<SummaryRow[]> {
  const rows = await repository.listBookings(scope, filter)
  const ids = rows.map(row => row.id)
  const documents = await documentsOf(scope, ids)
  return rows.map(row => ({
    ...row,
    buyer_address: row.buyer_address as Address | null,
    documents: documents.get(row.id) ?? [],
  }))
}

/** Throws Problem 404. */
export async function get(scope: Scope, id: string | null) {
  const booking = id === null ? undefined : await repository.findBooking(scope, id)
  if (booking === undefined) throw notFound()
  return booking as unknown as BookingRow & { created_by_name: string | null }
}

/** The booking, locked until the transaction ends: for every change of it or of its documents. Throws Problem 404. */
export async function lock(scope: Scope, id: string | null): Promise<BookingRow> {
  const booking = id === null ? undefined : await repository.lockBooking(scope, id)
  if (booking === undefined) throw notFound()
  return booking as unknown as BookingRow
}

/** The booking with its documents and all that happened to it. Throws Problem 404. */
export async function getWithHistory(scope: Scope, id: string | null) {
  const booking = await get(scope, id)
  const documents = await documentsOf(scope, [booking.id])
  const adjustments = await repository.listAdjustments(scope, booking.id)
  const refunds = await repository.listRefunds(scope, booking.id)
  return { ...booking, documents: documents.get(booking.id) ?? [], adjustments, refunds }
}

/** The booking that this key made; null for none yet. Throws Problem 409 when it was made with another body. */
export async function findRepeated(scope: Scope, repeat: Repeat): Promise<string | null> {
  const made = await repository.findByKey(scope, repeat.key)
  if (made === undefined) return null
  assertSame(repeat, made.idempotency_hash)
  return made.id
}

export interface NewBooking extends Calculated {
  is_test: boolean
  external_reference: string | null
  property: CalculationProperty | null
  details: GivenDetails
  repeat: Repeat | null
}

/** Keeps a calculation; the booking as it then is. Throws Problem 404 for an issuer that does not exist, or 422. */
export async function create(scope: Scope, booking: NewBooking): Promise<WholeRow> {
  const { is_test, external_reference, property, repeat, calculation, result } = booking
  const nothing = printUnits(0n, minorDigits(result.tax_breakdown.currency) ?? 2)
  const property_facts = property === null ? null : factsOf(property)
  const { buyer_address, ...details } = await resolveIssuers(scope, booking.details, property)
  const row = await repository.insertBooking(scope, {
    ...{ is_test, external_reference, ...details, ...columnsOf({ calculation, result }), ...madeBy(scope) },
    buyer_address: textOf(buyer_address ?? null),
    idempotency_key: repeat?.key ?? null,
    idempotency_hash: repeat?.body_hash ?? null,
    ...{ refunded_amount: nothing, refunded_tax_amount: nothing },
    ...(property === null ? {} : lentBy(property)),
  })
  const property_id = property === null ? null : toWire('prop', property.id)
  const after = { is_test, external_reference, property_id, ...totalsOf(result) }
  await record(scope, 'created', row.id, null, after)
  const frozen = { calculation, result, property_facts, buyer_address: buyer_address ?? null }
  return { ...row, ...frozen, documents: [], adjustments: [], refunds: [] }
}

/** What lists show of a calculation, and the whole of it as text. */
export function columnsOf({ calculation, result }: Calculated) {
  const { stay_date, checkout_date, nights } = result.input
  const { settlement_currency, amount_in_settlement_currency, settlement_fx_rate, settlement_fx_date } =
    result
  return {
    jurisdiction_code: result.jurisdiction.code,
    jurisdiction_name: result.jurisdiction.name,
    ...{ stay_date, checkout_date, nights, currency: result.tax_breakdown.currency, ...totalsOf(result) },
    ...{ settlement_currency, amount_in_settlement_currency, settlement_fx_rate, settlement_fx_date },
    calculation: JSON.stringify(calculation),
    result: JSON.stringify(result),
    data_version: result.data_version,
  }
}

export function totalsOf({ tax_breakdown, total_with_tax }: TaxCalculation) {
  const { subtotal_excluding_tax, total_tax, effective_rate } = tax_breakdown
  return { subtotal_excluding_tax, total_tax, total_with_tax, effective_rate }
}

/** What PostgreSQL takes for a json column. */
export function textOf(value: object | null): string | null {
  return value === null ? null : JSON.stringify(value)
}

export async function record(
  scope: Scope,
  what: 'created' | 'adjusted' | 'voided' | 'refunded' | 'invoice_details_updated',
  id: string,
  before: object | null,
  after: object,
): Promise<void> {
  const entity_id = toWire('bkg', id)
  await auditLog.record(scope, {
    action: `booking.${what}`,
    entity_type: 'booking',
    entity_id,
    before,
    after,
  })
}

/** What a booking keeps of its property. */
export function lentBy(property: CalculationProperty) {
  return { property_id: property.id, property_facts: textOf(factsOf(property)) }
}

function factsOf({ location, drivers }: CalculationProperty): PropertyFacts {
  return { location, drivers }
}

function notFound(): Problem {
  return new Problem('booking_not_found', 'Booking not found')
}
