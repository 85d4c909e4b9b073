// SQL of issued documents: what is listed and read, and the rows that issuing and crediting write.
import type { Insertable } from 'kysely'
import { actorName } from '../database/actors.ts'
import { newId } from '../database/identifiers.ts'
import type { DB } from '../database/pool.ts'
import type { Scope } from '../database/scope.ts'

export type DocumentType = '380' | '381' | '389'
export type InvoiceStatus = 'issued' | 'partially_credited' | 'credited'

const live: InvoiceStatus[] = ['issued', 'partially_credited']

function selectInvoices(scope: Scope) {
  return scope.db
    .selectFrom('invoices')
    .leftJoin('invoices as original', join =>
      join
        .onRef('original.organization_id', '=', 'invoices.organization_id')
        .onRef('original.id', '=', 'invoices.original_invoice_id'),
    )
    .select([
      ...(['invoices.id', 'invoices.document_type', 'invoices.status', 'invoices.series'] as const),
      ...(['invoices.fiscal_year', 'invoices.sequence_number', 'invoices.invoice_number'] as const),
      ...(['invoices.legal_issuer_id', 'invoices.booking_id', 'invoices.property_id'] as const),
      ...(['invoices.is_test', 'invoices.self_billed', 'invoices.invoice_date'] as const),
      ...(['invoices.issued_at', 'invoices.issued_by_type', 'invoices.issued_by'] as const),
      ...(['invoices.currency', 'invoices.lines_net_total', 'invoices.tax_total'] as const),
      ...(['invoices.grand_total', 'invoices.excluded_tax_total', 'invoices.credited_total'] as const),
      ...(['invoices.total_paid_including_excluded', 'invoices.original_invoice_id'] as const),
      ...(['invoices.reason', 'invoices.component_lines', 'invoices.xml_sha256'] as const),
      ...(['invoices.content_hash', 'invoices.previous_hash', 'invoices.chain_hash'] as const),
      'original.invoice_number as original_invoice_number',
    ])
    .select(actorName('invoices.issued_by_type', 'invoices.issued_by').as('issued_by_name'))
    .where('invoices.organization_id', '=', scope.organization_id)
}

export type InvoiceRow = Awaited<ReturnType<typeof listInvoices>>[number]

export interface InvoiceFilter {
  is_test: boolean
  document_type?: DocumentType | undefined
  status?: InvoiceStatus | undefined
  legal_issuer_id?: string | undefined
  booking_id?: string | undefined
  invoice_number?: string | undefined
  /** Bounds of the id, inclusive: an id is made of the instant of issue. */
  from_id?: string | undefined
  to_id?: string | undefined
  before: string | null
  limit: number
}

/** Newest first, below the id `before`. */
export async function listInvoices(scope: Scope, filter: InvoiceFilter) {
  let query = selectInvoices(scope).where('invoices.is_test', '=', filter.is_test)
  for (const column of [
    ...(['document_type', 'status', 'legal_issuer_id', 'booking_id', 'invoice_number'] as const),
  ]) {
    const wanted = filter[column]
    if (wanted !== undefined) query = query.where(`invoices.${column}`, '=', wanted)
  }
  if (filter.from_id !== undefined) query = query.where('invoices.id', '>=', filter.from_id)
  if (filter.to_id !== undefined) query = query.where('invoices.id', '<=', filter.to_id)
  if (filter.before !== null) query = query.where('invoices.id', '<', filter.before)
  return query.orderBy('invoices.id', 'desc').limit(filter.limit).execute()
}

export async function findInvoice(scope: Scope, id: string) {
  return selectInvoices(scope).select('invoices.document').where('invoices.id', '=', id).executeTakeFirst()
}

export type FoundInvoice = NonNullable<Awaited<ReturnType<typeof findInvoice>>>

/** What downloads are made of. */
export async function findFrozen(scope: Scope, id: string) {
  return scope.db
    .selectFrom('invoices')
    .select(['invoice_number', 'document', 'xml'])
    .where('organization_id', '=', scope.organization_id)
    .where('id', '=', id)
    .executeTakeFirst()
}

/** The credit notes of these documents, oldest first. */
export async function listCreditNotes(scope: Scope, originalIds: string[]) {
  if (originalIds.length === 0) return []
  return scope.db
    .selectFrom('invoices')
    .select(['id', 'original_invoice_id', 'invoice_number', 'grand_total', 'issued_at'])
    .where('organization_id', '=', scope.organization_id)
    .where('original_invoice_id', 'in', originalIds)
    .orderBy('id')
    .execute()
}

export type CreditNoteRow = Awaited<ReturnType<typeof listCreditNotes>>[number]

/** What each credit note of a document took, oldest first. */
export async function listCredits(scope: Scope, originalId: string) {
  return scope.db
    .selectFrom('invoices')
    .select(['document', 'component_lines'])
    .where('organization_id', '=', scope.organization_id)
    .where('original_invoice_id', '=', originalId)
    .orderBy('id')
    .execute()
}

/** The documents of these bookings, oldest first. */
export async function listOfBookings(scope: Scope, bookingIds: string[]) {
  if (bookingIds.length === 0) return []
  return scope.db
    .selectFrom('invoices')
    .select(['booking_id', 'id', 'document_type', 'invoice_number', 'status', 'grand_total'])
    .where('organization_id', '=', scope.organization_id)
    .where('booking_id', 'in', bookingIds)
    .orderBy('id')
    .execute()
}

/** The live invoices of a booking: at most one 380 and one 389. */
export async function listLive(scope: Scope, bookingId: string) {
  return scope.db
    .selectFrom('invoices')
    .select(['id', 'document_type'])
    .where('organization_id', '=', scope.organization_id)
    .where('booking_id', '=', bookingId)
    .where('document_type', 'in', ['380', '389'])
    .where('status', 'in', live)
    .execute()
}

export async function existsOfIssuer(scope: Scope, issuerId: string): Promise<boolean> {
  const found = await scope.db
    .selectFrom('invoices')
    .select('id')
    .where('organization_id', '=', scope.organization_id)
    .where('legal_issuer_id', '=', issuerId)
    .limit(1)
    .executeTakeFirst()
  return found !== undefined
}

export type NewInvoice = Omit<Insertable<DB['invoices']>, 'organization_id'>
export type NewLine = Omit<Insertable<DB['invoice_lines']>, 'organization_id' | 'id'>
export type NewCounter = Omit<Insertable<DB['invoice_counters']>, 'organization_id'>

/**
 * Writes a document, its tax lines for the reports, and its number into the counter, in one statement: others of its issuer wait
 * for it. The name of who issues it.
 */
export async function insertInvoice(
  scope: Scope,
  invoice: NewInvoice,
  lines: NewLine[],
  counter: NewCounter,
): Promise<string | null> {
  const { organization_id } = scope
  const { last_number, last_date, head_hash } = counter
  const written = scope.db
    .with('written', db =>
      db
        .insertInto('invoices')
        .values({ organization_id, ...invoice })
        .returning(actorName('invoices.issued_by_type', 'invoices.issued_by').as('issued_by_name')),
    )
    .with('counted', db =>
      db
        .insertInto('invoice_counters')
        .values({ organization_id, ...counter })
        .onConflict(conflict =>
          conflict
            .columns(['organization_id', 'legal_issuer_id', 'document_type', 'series', 'fiscal_year'])
            .doUpdateSet({ last_number, last_date, head_hash }),
        ),
    )
  const rows = lines.map(line => ({ id: newId(), organization_id, ...line }))
  const all =
    rows.length === 0 ? written : written.with('lined', db => db.insertInto('invoice_lines').values(rows))
  const { issued_by_name } = await all
    .selectFrom('written')
    .select('issued_by_name')
    .executeTakeFirstOrThrow()
  return issued_by_name
}

export async function updateCredited(
  scope: Scope,
  id: string,
  credited: { status: InvoiceStatus; credited_total: string },
): Promise<void> {
  await scope.db
    .updateTable('invoices')
    .set(credited)
    .where('organization_id', '=', scope.organization_id)
    .where('id', '=', id)
    .execute()
}
