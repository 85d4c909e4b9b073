// SQL of the reports: sums and lines of the taxes of issued documents.
import { type Expression, type ExpressionBuilder, type SqlBool, sql } from 'kysely'
import type { DB } from '../database/pool.ts'
import type { Scope } from '../database/scope.ts'

/** What the three reports filter by; dates and instants inclusive, ids as in the database. */
export interface LineFilter {
  is_test: boolean
  from?: Date | null
  to?: Date | null
  invoice_date_from?: string | undefined
  invoice_date_to?: string | undefined
  stay_from?: string | undefined
  stay_to?: string | undefined
  currency?: string | undefined
  legal_issuer_id?: string | undefined
  jurisdiction_code?: string | undefined
  authority?: string | undefined
  category_code?: string | undefined
}

/** Days of check-out, both inclusive; undefined for no bound. */
export interface Days {
  from: string | undefined
  to: string | undefined
}

function matching({ organization_id }: Scope, filter: LineFilter) {
  return (eb: ExpressionBuilder<DB, 'invoice_lines'>): Expression<SqlBool> => {
    const conditions = [eb('organization_id', '=', organization_id), eb('is_test', '=', filter.is_test)]
    if (filter.from != null) conditions.push(eb('issued_at', '>=', filter.from))
    if (filter.to != null) conditions.push(eb('issued_at', '<=', filter.to))
    if (filter.invoice_date_from !== undefined) {
      conditions.push(eb('invoice_date', '>=', filter.invoice_date_from))
    }
    if (filter.invoice_date_to !== undefined) {
      conditions.push(eb('invoice_date', '<=', filter.invoice_date_to))
    }
    if (filter.stay_from !== undefined) conditions.push(eb('checkout_date', '>=', filter.stay_from))
    if (filter.stay_to !== undefined) conditions.push(eb('checkout_date', '<=', filter.stay_to))
    for (const column of exact) {
      const value = filter[column]
      if (value !== undefined) conditions.push(eb(column, '=', value))
    }
    return eb.and(conditions)
  }
}

const exact = ['currency', 'legal_issuer_id', 'jurisdiction_code', 'authority', 'category_code'] as const

/** One row for each jurisdiction, authority, category and currency, in this order; amounts with four decimals. */
export async function sumLines(scope: Scope, filter: LineFilter) {
  return scope.db
    .selectFrom('invoice_lines')
    .where(matching(scope, filter))
    .groupBy(['jurisdiction_code', 'authority', 'category_code', 'currency'])
    .select(['jurisdiction_code', 'authority', 'category_code', 'currency'])
    .select([
      sql<string | null>`round(sum(taxable_amount), 4)::text`.as('taxable_amount'),
      sql<string>`round(sum(tax_amount), 4)::text`.as('tax_amount'),
      sql<number>`count(distinct invoice_id)::int`.as('invoice_count'),
    ])
    .orderBy(
      sql`jurisdiction_code collate "C", authority collate "C", category_code collate "C", currency collate "C"`,
    )
    .execute()
}

export type LineRow = Awaited<ReturnType<typeof listLines>>[number]

/** Newest first, below the id `before`. */
export async function listLines(
  scope: Scope,
  filter: LineFilter,
  page: { before: string | null; limit: number },
) {
  let query = scope.db
    .selectFrom('invoice_lines')
    .where(matching(scope, filter))
    .select([
      ...(['id', 'invoice_id', 'invoice_number', 'document_type', 'invoice_date', 'issued_at'] as const),
      ...(['legal_issuer_id', 'booking_id', 'external_reference', 'stay_date'] as const),
      ...(['jurisdiction_code', 'jurisdiction_name', 'authority', 'category_code', 'name', 'rate'] as const),
      'currency',
      sql<string | null>`round(taxable_amount, 4)::text`.as('taxable_amount'),
      sql<string>`round(tax_amount, 4)::text`.as('tax_amount'),
      ...(['collected_by', 'is_reversal', 'original_invoice_id', 'is_test'] as const),
    ])
  if (page.before !== null) query = query.where('id', '<', page.before)
  return query.orderBy('id', 'desc').limit(page.limit).execute()
}

/** How many confirmed bookings that check out in these days have no issued 380 or 389 in force. */
export async function countWithoutDocument(scope: Scope, filter: LineFilter, days: Days): Promise<number> {
  let query = scope.db
    .selectFrom('bookings')
    .where('organization_id', '=', scope.organization_id)
    .where('is_test', '=', filter.is_test)
    .where('status', '=', 'confirmed')
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('invoices')
            .whereRef('invoices.organization_id', '=', 'bookings.organization_id')
            .whereRef('invoices.booking_id', '=', 'bookings.id')
            .where('invoices.document_type', 'in', ['380', '389'])
            .where('invoices.status', 'in', ['issued', 'partially_credited'])
            .select('invoices.id'),
        ),
      ),
    )
  if (days.from !== undefined) query = query.where('checkout_date', '>=', days.from)
  if (days.to !== undefined) query = query.where('checkout_date', '<=', days.to)
  if (filter.currency !== undefined) query = query.where('currency', '=', filter.currency)
  if (filter.legal_issuer_id !== undefined) query = query.where(seller, '=', filter.legal_issuer_id)
  const { count } = await query.select(sql<number>`count(*)::int`.as('count')).executeTakeFirstOrThrow()
  return count
}

/** Who would issue a booking's document: while the booking names nobody, the defaults of now. */
const seller = sql<string | null>`coalesce(
  bookings.legal_issuer_id,
  (select default_legal_issuer_id from properties
    where properties.organization_id = bookings.organization_id and properties.id = bookings.property_id),
  (select default_legal_issuer_id from organizations where organizations.id = bookings.organization_id))`
