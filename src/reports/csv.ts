// Lines of a report as CSV (RFC 4180): the columns in the order of the contract's fields.
import { stringify } from 'csv-stringify/sync'
import type { LiabilityLine } from '../../generated/api/types.gen.ts'

const columns = [
  ...(['id', 'invoice_id', 'invoice_number', 'document_type', 'invoice_date', 'issued_at'] as const),
  ...(['legal_issuer_id', 'booking_id', 'external_reference', 'stay_date', 'jurisdiction_code'] as const),
  ...(['jurisdiction_name', 'authority', 'category_code', 'name', 'rate', 'currency'] as const),
  ...(['taxable_amount', 'tax_amount', 'collected_by', 'is_reversal', 'original_invoice_id'] as const),
  'is_test',
] as const satisfies readonly (keyof LiabilityLine)[]

/** Columns whose text people or content wrote: a spreadsheet would run one that looks like a formula. */
const written = new Set<string>(['external_reference', 'jurisdiction_name', 'authority', 'name'])

/** A header row, then the lines of each page; one piece of text for each page. */
export async function* csvOf(pages: AsyncIterable<LiabilityLine[]>): AsyncGenerator<string> {
  yield write([[...columns]])
  for await (const lines of pages) yield write(lines.map(row))
}

function row(line: LiabilityLine): string[] {
  return columns.map(column => {
    const text = String(line[column] ?? '')
    return written.has(column) && /^[=+\-@\t\r]/.test(text) ? `'${text}` : text
  })
}

function write(rows: string[][]): string {
  return stringify(rows, { record_delimiter: 'windows' })
}
