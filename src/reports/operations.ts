// What the API calls on liability reports.
import { Readable } from 'node:stream'
import type { LiabilityLine } from '../../generated/api/types.gen.ts'
import { fromWire, toWire } from '../database/identifiers.ts'
import type { Handlers } from '../operation.ts'
import { makePage, readCursor, readInstant, readStart } from '../pages.ts'
import { csvOf } from './csv.ts'
import * as reports from './service.ts'

type Ids = 'getLiabilitySummary' | 'listLiabilityLines' | 'exportLiabilityLines'

/** No document has it: what a filter by an unknown id finds. */
const nobody = '00000000-0000-0000-0000-000000000000'

export function reportOperations(): Handlers<Ids> {
  return {
    getLiabilitySummary: async ({ query, inScope }) => ({
      status: 200,
      body: await inScope(scope => reports.summarize(scope, readFilter(query))),
    }),

    listLiabilityLines: async ({ query, inScope }) => {
      const { limit = 50, cursor, ...filters } = query
      const before = readCursor('listLiabilityLines', filters, cursor)
      const page = { before, limit: limit + 1 }
      const rows = await inScope(scope => reports.list(scope, readFilter(filters), page))
      return {
        status: 200,
        body: makePage('listLiabilityLines', filters, rows, limit, row => row.id, showLine),
      }
    },

    exportLiabilityLines: async ({ query, inScope }) => {
      const pages = reports.pages(inScope, readFilter(query))
      // Read before the answer begins: what fails by then is told, where later a file could only be cut off.
      const first = await pages.next()
      return {
        status: 200,
        headers: { 'Content-Disposition': 'attachment; filename="liability-lines.csv"' },
        body: Readable.from(csvOf(shown(first, pages))),
      }
    },
  }
}

async function* shown(
  first: IteratorResult<reports.LineRow[]>,
  others: AsyncIterable<reports.LineRow[]>,
): AsyncGenerator<LiabilityLine[]> {
  if (first.done === true) return
  yield first.value.map(showLine)
  for await (const rows of others) yield rows.map(showLine)
}

type Query = Partial<Omit<reports.LineFilter, 'from' | 'to'>> & { from?: string; to?: string }

/** Throws Problem 422 for a bound that is no instant. */
function readFilter({
  is_test = false,
  from,
  to,
  legal_issuer_id: issuer,
  ...filter
}: Query): reports.LineFilter {
  const legal_issuer_id = issuer === undefined ? undefined : (fromWire('iss', issuer) ?? nobody)
  const period = { from: readStart('from', from), to: readInstant('to', to) }
  return { ...filter, ...period, is_test, legal_issuer_id }
}

export function showLine(row: reports.LineRow): LiabilityLine {
  return {
    ...row,
    id: toWire('line', row.id),
    invoice_id: toWire('inv', row.invoice_id),
    document_type: row.document_type as LiabilityLine['document_type'],
    issued_at: row.issued_at.toISOString(),
    legal_issuer_id: toWire('iss', row.legal_issuer_id),
    booking_id: toWire('bkg', row.booking_id),
    collected_by: row.collected_by as LiabilityLine['collected_by'],
    original_invoice_id: row.original_invoice_id === null ? null : toWire('inv', row.original_invoice_id),
  }
}
