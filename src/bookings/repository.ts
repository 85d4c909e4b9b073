// SQL of bookings, their adjustments and their refunds.
import { type Insertable, sql, type UpdateObject } from 'kysely'
import { actorName } from '../database/actors.ts'
import { instantOf, newId } from '../database/identifiers.ts'
import type { DB } from '../database/pool.ts'
import type { Scope } from '../database/scope.ts'
import { awaitWipe } from '../database/test-data-lock.ts'

const summary = [
  ...(['id', 'status', 'is_test', 'idempotency_key', 'external_reference', 'property_id'] as const),
  ...(['jurisdiction_code', 'jurisdiction_name', 'stay_date', 'checkout_date', 'nights'] as const),
  ...(['currency', 'subtotal_excluding_tax', 'total_tax', 'total_with_tax', 'effective_rate'] as const),
  ...(['settlement_currency', 'amount_in_settlement_currency'] as const),
  ...(['settlement_fx_rate', 'settlement_fx_date', 'refunded_amount', 'refunded_tax_amount'] as const),
  ...(['buyer_name', 'buyer_address', 'buyer_reference', 'buyer_endpoint_id'] as const),
  ...(['buyer_endpoint_scheme', 'payment_terms', 'due_date'] as const),
  ...(['legal_issuer_id', 'supplier_legal_issuer_id', 'voided_at', 'void_reason'] as const),
  ...(['data_version', 'created_at', 'created_by_type', 'created_by', 'updated_at'] as const),
] as const

const whole = [...summary, 'property_facts', 'calculation', 'result'] as const

function selectBookings(scope: Scope) {
  return scope.db
    .selectFrom('bookings')
    .select(summary)
    .select(actorName('bookings.created_by_type', 'bookings.created_by').as('created_by_name'))
    .where('organization_id', '=', scope.organization_id)
}

export type SummaryRow = Awaited<ReturnType<typeof listBookings>>[number]

export interface BookingFilter {
  is_test: boolean
  status?: string | undefined
  external_reference?: string | undefined
  property_id?: string | undefined
  jurisdiction_code?: string | undefined
  /** Bounds of the id, inclusive: an id is made of the instant of creation. */
  from_id?: string | undefined
  to_id?: string | undefined
  stay_from?: string | undefined
  stay_to?: string | undefined
  /** The page begins below this id; null for the first. */
  before: string | null
  limit: number
}

/** Newest first. */
export async function listBookings(scope: Scope, filter: BookingFilter) {
  let query = selectBookings(scope).where('is_test', '=', filter.is_test)
  for (const column of ['status', 'external_reference', 'property_id', 'jurisdiction_code'] as const) {
    const value = filter[column]
    if (value !== undefined) query = query.where(column, '=', value)
  }
  if (filter.from_id !== undefined) query = query.where('id', '>=', filter.from_id)
  if (filter.to_id !== undefined) query = query.where('id', '<=', filter.to_id)
  if (filter.stay_from !== undefined) query = query.where('stay_date', '>=', filter.stay_from)
  if (filter.stay_to !== undefined) query = query.where('stay_date', '<=', filter.stay_to)
  if (filter.before !== null) query = query.where('id', '<', filter.before)
  return query.orderBy('id', 'desc').limit(filter.limit).execute()
}

export async function findBooking(scope: Scope, id: string) {
  return selectBookings(scope)
    .select(['property_facts', 'calculation', 'result'])
    .where('id', '=', id)
    .executeTakeFirst()
}

/** The booking under a lock that lasts until the transaction ends. */
export async function lockBooking(scope: Scope, id: string) {
  await awaitWipe(scope, id)
  return scope.db
    .selectFrom('bookings')
    .select(whole)
    .where('organization_id', '=', scope.organization_id)
    .where('id', '=', id)
    .forNoKeyUpdate()
    .executeTakeFirst()
}

/** A booking with everything that is frozen in it. */
export type BookingRow = NonNullable<Awaited<ReturnType<typeof lockBooking>>>

export async function findByKey(scope: Scope, key: string) {
  return scope.db
    .selectFrom('bookings')
    .select(['id', 'idempotency_hash'])
    .where('organization_id', '=', scope.organization_id)
    .where('idempotency_key', '=', key)
    .executeTakeFirst()
}

type Made = 'id' | 'organization_id' | 'created_at' | 'updated_at'

export async function insertBooking(scope: Scope, booking: Omit<Insertable<DB['bookings']>, Made>) {
  const id = newId()
  const created_at = instantOf(id)
  return scope.db
    .insertInto('bookings')
    .values({ ...booking, id, organization_id: scope.organization_id, created_at, updated_at: created_at })
    .returning(summary)
    .returning(actorName('bookings.created_by_type', 'bookings.created_by').as('created_by_name'))
    .executeTakeFirstOrThrow()
}

/** The transaction may have begun long before, and have waited for another change. */
const now = sql<Date>`statement_timestamp()`

export async function updateBooking(
  scope: Scope,
  id: string,
  changes: UpdateObject<DB, 'bookings'>,
): Promise<void> {
  await scope.db
    .updateTable('bookings')
    .set({ ...changes, updated_at: now })
    .where('organization_id', '=', scope.organization_id)
    .where('id', '=', id)
    .execute()
}

/** For good, as of now. */
export async function voidBooking(scope: Scope, id: string, reason: string): Promise<void> {
  await updateBooking(scope, id, { status: 'voided', void_reason: reason, voided_at: now })
}

export type AdjustmentRow = Awaited<ReturnType<typeof listAdjustments>>[number]

/** Oldest first. */
export async function listAdjustments(scope: Scope, bookingId: string) {
  return scope.db
    .selectFrom('booking_adjustments')
    .select(['id', 'created_at', 'created_by_type', 'created_by', 'reason'])
    .select(['previous_totals', 'new_totals', 'previous_calculation', 'previous_result'])
    .select(
      actorName('booking_adjustments.created_by_type', 'booking_adjustments.created_by').as(
        'created_by_name',
      ),
    )
    .where('organization_id', '=', scope.organization_id)
    .where('booking_id', '=', bookingId)
    .orderBy('id')
    .execute()
}

/** Keeps what was in force: request and answer are copied as the texts they are. */
export async function insertAdjustment(
  scope: Scope,
  bookingId: string,
  adjustment: { reason: string; previous_totals: object; new_totals: object; by: Maker },
): Promise<void> {
  const { reason, previous_totals, new_totals, by } = adjustment
  const id = newId()
  await sql`
    insert into booking_adjustments (id, organization_id, booking_id, reason, previous_calculation, previous_result,
      previous_totals, new_totals, created_by_type, created_by, created_at)
    select ${id}, organization_id, id, ${reason}, calculation, result,
      ${JSON.stringify(previous_totals)}::jsonb, ${JSON.stringify(new_totals)}::jsonb, ${by.created_by_type}, ${by.created_by},
      ${instantOf(id)}
    from bookings where organization_id = ${scope.organization_id} and id = ${bookingId}`.execute(scope.db)
}

export interface Maker {
  created_by_type: 'user' | 'api_key'
  created_by: string
}

/** A part of a refund's tax, in the minor units of the booking's currency. */
export interface RefundedComponent {
  component_id: string
  tax_amount: string
}

export type RefundRow = Awaited<ReturnType<typeof listRefunds>>[number]

/** Oldest first. */
export async function listRefunds(scope: Scope, bookingId: string) {
  return scope.db
    .selectFrom('booking_refunds')
    .select(['id', 'created_at', 'created_by_type', 'created_by', 'reason'])
    .select(['amount', 'tax_amount', 'currency'])
    .select(eb => eb.ref('components').$castTo<RefundedComponent[]>().as('components'))
    .select(actorName('booking_refunds.created_by_type', 'booking_refunds.created_by').as('created_by_name'))
    .where('organization_id', '=', scope.organization_id)
    .where('booking_id', '=', bookingId)
    .orderBy('id')
    .execute()
}

export async function insertRefund(
  scope: Scope,
  bookingId: string,
  refund: Omit<Insertable<DB['booking_refunds']>, Made | 'booking_id'>,
): Promise<string> {
  const id = newId()
  const owner = { organization_id: scope.organization_id, booking_id: bookingId }
  await scope.db
    .insertInto('booking_refunds')
    .values({ ...refund, ...owner, id, created_at: instantOf(id) })
    .execute()
  return id
}
