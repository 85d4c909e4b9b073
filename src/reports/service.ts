// The tax owed: sums of what was issued, and the lines they are made of.
import type { Scope } from '../database/scope.ts'
import { add, parseExact, printUnits, roundToDigits, ZERO } from '../tax/exact.ts'
import * as repository from './repository.ts'

export type { LineFilter, LineRow } from './repository.ts'

/** Lines that an export reads at once. */
const pageOfExport = 2_000

/** The sums of the filter, with totals by currency in four decimals. */
export async function summarize(scope: Scope, filter: repository.LineFilter) {
  const items = await repository.sumLines(scope, filter)
  const totals: Record<string, string> = {}
  for (const currency of [...new Set(items.map(item => item.currency))].sort()) {
    const amounts = items.filter(item => item.currency === currency).map(item => parseExact(item.tax_amount))
    totals[currency] = printUnits(roundToDigits(amounts.reduce(add, ZERO), 4), 4)
  }
  const [first = '0.0000', ...others] = Object.values(totals)
  return {
    items,
    total_tax_amount: others.length > 0 ? null : first,
    total_tax_amount_by_currency: totals,
    bookings_without_document: await repository.countWithoutDocument(scope, filter, daysOf(filter)),
  }
}

export async function list(
  scope: Scope,
  filter: repository.LineFilter,
  page: { before: string | null; limit: number },
) {
  return repository.listLines(scope, filter, page)
}

/** All lines of the filter, page after page; `inScope` opens a short transaction for each. */
export async function* pages(
  inScope: <T>(work: (scope: Scope) => Promise<T>) => Promise<T>,
  filter: repository.LineFilter,
): AsyncGenerator<repository.LineRow[]> {
  let before: string | null = null
  for (;;) {
    const page = { before, limit: pageOfExport }
    const rows: repository.LineRow[] = await inScope(scope => repository.listLines(scope, filter, page))
    if (rows.length > 0) yield rows
    if (rows.length < pageOfExport) return
    before = rows.at(-1)?.id ?? null
  }
}

/** The days of check-out that a period means for bookings: those of the stay, else of the invoice dates, else of the instants. */
function daysOf(filter: repository.LineFilter): repository.Days {
  const { stay_from, stay_to, invoice_date_from, invoice_date_to, from, to } = filter
  if (stay_from !== undefined || stay_to !== undefined) return { from: stay_from, to: stay_to }
  if (invoice_date_from !== undefined || invoice_date_to !== undefined) {
    return { from: invoice_date_from, to: invoice_date_to }
  }
  return { from: dayOf(from), to: dayOf(to) }
}

/** The UTC day of an instant, within the years that dates have. */
function dayOf(instant: Date | null | undefined): string | undefined {
  if (instant == null) return undefined
  const year = instant.getUTCFullYear()
  if (year < 1) return '0001-01-01'
  return year > 9999 ? '9999-12-31' : instant.toISOString().slice(0, 10)
}
