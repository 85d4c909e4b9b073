// Checks that a sequence of documents is whole: every hash anew, every number there, the end as the counter says.
import type { CounterCheck } from '../../generated/api/types.gen.ts'
import { toWire } from '../database/identifiers.ts'
import type { Database } from '../database/pool.ts'
import { inScope, type Scope, systemIn } from '../database/scope.ts'
import { beginning, chainHash, contentHash, sha256 } from './chain.ts'
import { numberOf } from './numbers.ts'
import * as sequences from './sequences.ts'

/** Documents are read this many at a time, so that memory does not grow with their number. */
const portion = 100

/** Checks one sequence; null when nothing was ever issued in it. */
export async function checkCounter(scope: Scope, key: sequences.CounterKey): Promise<CounterCheck | null> {
  // Both in one statement: what is issued while the check runs comes after this end, and is left for the next one.
  const end = await sequences.findEnd(scope, key)
  if (end === undefined) return null
  const { document_type, series, fiscal_year } = key
  const last_number = end.last_number ?? 0
  let [count, previous] = [0, beginning]
  let broken: number | null = null
  for (let after = 0; after < end.highest; ) {
    const documents = await sequences.listChain(scope, key, { after, to: end.highest, limit: portion })
    if (documents.length === 0) break
    for (const document of documents) {
      count += 1
      after = document.sequence_number
      if (broken !== null) continue
      if (document.sequence_number !== count || document.sequence_number > last_number) broken = count
      else if (!isIntact(document, previous)) broken = document.sequence_number
      previous = document.chain_hash
    }
  }
  if (broken === null && count < last_number) broken = count + 1
  // The documents fit together and the counter's last one is another: the last was replaced, or the counter.
  if (broken === null && previous !== (end.head_hash ?? beginning)) broken = Math.max(count, 1)
  return { document_type, series, fiscal_year, count, last_number, ok: broken === null, first_broken: broken }
}

/** Whether hashes, document, columns and tax lines all say the same. */
function isIntact(row: sequences.ChainRow, previous: string): boolean {
  const content = contentHash({ ...row, document: row.document, component_lines: row.component_lines })
  return (
    row.xml_sha256 === sha256(row.xml) &&
    row.content_hash === content &&
    row.previous_hash === previous &&
    row.chain_hash === chainHash(previous, content) &&
    columnsOf(row) === documentOf(row) &&
    linesOf(row) === reportedOf(row)
  )
}

const text = (...values: unknown[]): string => JSON.stringify(values)

/** What the row says beside the document: it is what lists and filters show. */
function columnsOf(row: sequences.ChainRow): string {
  const number = numberOf(row.series, row.fiscal_year, row.sequence_number)
  return text(
    ...[row.invoice_number, number, row.document_type, row.is_test, row.invoice_date, row.currency],
    ...[toWire('iss', row.legal_issuer_id), row.lines_net_total, row.tax_total, row.grand_total],
    ...[row.excluded_tax_total, row.total_paid_including_excluded],
  )
}

function documentOf(row: sequences.ChainRow): string {
  const { document: head, seller, totals } = row.document
  return text(
    ...[head.number, head.number, head.type_code, head.is_test, head.issue_date, totals.currency],
    ...[seller.legal_issuer_id, totals.lines_net_total, totals.tax_total, totals.grand_total],
    ...[totals.excluded_tax_total, totals.total_paid_including_excluded],
  )
}

/** The tax lines of the reports, which are negative for a credit note. */
function reportedOf(row: sequences.ChainRow): string {
  return text(row.lines.map(({ component_id, base, tax }) => [component_id, base, tax]))
}

function linesOf(row: sequences.ChainRow): string {
  const signed = (amount: string): string =>
    row.document_type === '381' && /[1-9]/.test(amount) ? `-${amount}` : amount
  return text(
    row.component_lines.map(({ component_id, taxable_amount, tax_amount }) => [
      ...[component_id, taxable_amount === null ? null : signed(taxable_amount), signed(tax_amount)],
    ]),
  )
}

/** Checks every sequence of every organization, one after the other, and tells of each. */
export async function verifyAll(
  database: Database,
  tell: (organizationId: string, key: sequences.CounterKey, check: CounterCheck) => void,
): Promise<void> {
  for (const organizationId of await sequences.listIssuingOrganizations(database)) {
    // Each sequence in a transaction of its own: none of them lasts.
    const inside = <T>(work: (scope: Scope) => Promise<T>) =>
      inScope(database, systemIn(organizationId), work)
    for (const key of await inside(scope => sequences.listCounters(scope))) {
      const check = await inside(scope => checkCounter(scope, key))
      if (check !== null) tell(organizationId, key, check)
    }
  }
}
