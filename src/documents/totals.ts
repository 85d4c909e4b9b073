// Sums of a document: VAT rows (BG-23) and totals (BG-22), from lines that know their net and their tax in minor units.
import type { DocumentTaxRow, DocumentTotals } from '../../generated/api/types.gen.ts'
import { printUnits } from '../tax/exact.ts'
import type { Category } from './vat.ts'

/** What one line adds to its row. */
export interface Part {
  category: Category
  rate: string | null
  reason: string | null
  code: DocumentTaxRow['exemption_reason_code']
  net: bigint
  tax: bigint
}

/** One row for each category and rate, in the order in which they come up; different reasons of one row stand together. */
export function rowsOf(parts: Part[], digits: number): DocumentTaxRow[] {
  const groups = new Map<string, Part[]>()
  for (const part of parts) {
    const key = rowKey(part.category, part.rate)
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [part])
    else group.push(part)
  }
  return [...groups.values()].map(group => {
    const [{ category, rate }] = group as [Part]
    const reasons = [...new Set(group.map(({ reason }) => reason).filter(reason => reason !== null))]
    const codes = new Set(group.map(({ code }) => code))
    return {
      category_code: category,
      rate_percent: rate,
      taxable_amount: printUnits(total(group.map(({ net }) => net)), digits),
      tax_amount: printUnits(total(group.map(({ tax }) => tax)), digits),
      exemption_reason: reasons.length === 0 ? null : reasons.join('; '),
      exemption_reason_code: codes.size === 1 ? ([...codes][0] ?? null) : null,
    }
  })
}

/** The totals of a document; `tax` of its rows, `excluded` of the levies that are not on it. */
export function totalsOf(
  { net, tax, excluded }: { net: bigint; tax: bigint; excluded: bigint },
  currency: string,
  digits: number,
): DocumentTotals {
  const print = (units: bigint): string => printUnits(units, digits)
  return {
    lines_net_total: print(net),
    tax_total: print(tax),
    grand_total: print(net + tax),
    payable_amount: print(net + tax),
    currency,
    excluded_tax_total: print(excluded),
    total_paid_including_excluded: print(net + tax + excluded),
  }
}

/** What makes lines one row. */
export function rowKey(category: string | null, rate: string | null): string {
  return `${category} ${rate}`
}

export function total(amounts: bigint[]): bigint {
  return amounts.reduce((sum, amount) => sum + amount, 0n)
}
