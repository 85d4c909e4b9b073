// SQL of the sequences of numbers: the counters that give them, and their documents in order for the check of the chain.
import { sql } from 'kysely'
import type { ComponentLine, Document, Invoice } from '../../generated/api/types.gen.ts'
import type { Database } from '../database/pool.ts'
import type { Scope } from '../database/scope.ts'
import type { DocumentType } from './repository.ts'

/** What has one sequence of numbers. */
export interface CounterKey {
  legal_issuer_id: string
  document_type: DocumentType
  series: Invoice['series']
  fiscal_year: number
}

/**
 * The latest counter of an issuer's series, locked, and the time on the database's clock. To be called under the issuer's
 * lock: without it nobody would be kept from making the first counter of a year twice.
 */
export async function lockCounter(scope: Scope, key: Omit<CounterKey, 'fiscal_year'>) {
  const { rows } = await sql<{
    now: Date
    fiscal_year: number | null
    last_number: number
    last_date: string
    head_hash: string
  }>`
    with counter as (
      select fiscal_year, last_number, last_date, head_hash from invoice_counters
      where organization_id = ${scope.organization_id} and legal_issuer_id = ${key.legal_issuer_id}
        and document_type = ${key.document_type} and series = ${key.series}
      order by fiscal_year desc limit 1 for update
    )
    select clock_timestamp() as now, counter.* from (values (1)) as one left join counter on true`.execute(
    scope.db,
  )
  const row = rows[0]
  if (row === undefined) throw new Error('the look-up of a counter has one row')
  const { now, fiscal_year, ...rest } = row
  return { now, latest: fiscal_year === null ? null : { fiscal_year, ...rest } }
}

/** Where a sequence ends: as its counter says, and as its documents do; undefined when there is neither. */
export async function findEnd(scope: Scope, key: CounterKey) {
  const { rows } = await sql<{
    last_number: number | null
    head_hash: string | null
    highest: number
  }>`
    select counter.last_number, counter.head_hash, coalesce(documents.highest, 0) as highest
    from (
      select max(sequence_number) as highest from invoices
      where organization_id = ${scope.organization_id} and legal_issuer_id = ${key.legal_issuer_id}
        and document_type = ${key.document_type} and series = ${key.series} and fiscal_year = ${key.fiscal_year}
    ) as documents
    left join invoice_counters as counter
      on organization_id = ${scope.organization_id} and legal_issuer_id = ${key.legal_issuer_id}
        and document_type = ${key.document_type} and series = ${key.series} and fiscal_year = ${key.fiscal_year}
    where documents.highest is not null or counter.last_number is not null`.execute(scope.db)
  return rows[0]
}

/** A part of a sequence, in the order of its numbers, each with the tax lines that the reports count. */
export async function listChain(
  scope: Scope,
  key: CounterKey,
  part: { after: number; to: number; limit: number },
) {
  const rows = await scope.db
    .selectFrom('invoices')
    .select(['invoices.id', 'sequence_number', 'series', 'fiscal_year', 'invoice_number', 'document_type'])
    .select(['is_test', 'invoice_date', 'currency', 'legal_issuer_id', 'lines_net_total', 'tax_total'])
    .select(['grand_total', 'excluded_tax_total', 'total_paid_including_excluded'])
    .select([
      'document',
      'component_lines',
      'xml',
      'xml_sha256',
      'content_hash',
      'previous_hash',
      'chain_hash',
    ])
    .select(
      sql<{ component_id: string; base: string | null; tax: string }[]>`coalesce((
        select json_agg(json_build_object(
          'component_id', l.component_id, 'base', l.taxable_amount::text, 'tax', l.tax_amount::text) order by l.id)
        from invoice_lines l
        where l.organization_id = invoices.organization_id and l.invoice_id = invoices.id), '[]')`.as(
        'lines',
      ),
    )
    .where('organization_id', '=', scope.organization_id)
    .where('legal_issuer_id', '=', key.legal_issuer_id)
    .where('document_type', '=', key.document_type)
    .where('series', '=', key.series)
    .where('fiscal_year', '=', key.fiscal_year)
    .where('sequence_number', '>', part.after)
    .where('sequence_number', '<=', part.to)
    .orderBy('sequence_number')
    .limit(part.limit)
    .execute()
  return rows.map(row => ({
    ...row,
    document: row.document as unknown as Document,
    component_lines: row.component_lines as unknown as ComponentLine[],
  }))
}

export type ChainRow = Awaited<ReturnType<typeof listChain>>[number]

/** The sequences of the organization: those that have a counter, and those that have documents. */
export async function listCounters(scope: Scope): Promise<CounterKey[]> {
  const { rows } = await sql<CounterKey>`
    select legal_issuer_id, document_type, series, fiscal_year from invoice_counters
    where organization_id = ${scope.organization_id}
    union
    select legal_issuer_id, document_type, series, fiscal_year from invoices
    where organization_id = ${scope.organization_id}
    order by 1, 2, 3, 4`.execute(scope.db)
  return rows
}

/** Organizations that have issued anything. */
export async function listIssuingOrganizations(database: Database): Promise<string[]> {
  const { rows } = await sql<{ organization_id: string }>`
    select organization_id from system.list_issuing_organizations()`.execute(database.kysely)
  return rows.map(row => row.organization_id)
}
