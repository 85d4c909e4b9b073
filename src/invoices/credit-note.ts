// The credit note of what was taken of a document: the original's parties and words, with the amounts that go back.
import type { ComponentLine, Document, DocumentLine, DocumentTaxRow } from '../../generated/api/types.gen.ts'
import { precheck } from '../documents/precheck.ts'
import { profileOf } from '../documents/profile.ts'
import { testNote } from '../documents/project.ts'
import { total, totalsOf } from '../documents/totals.ts'
import { printUnits } from '../tax/exact.ts'
import type { Taken } from './credits.ts'

export interface CreditFacts {
  number: string
  issue_date: string
  reason: string
}

/** The document of type 381; amounts are positive, and lines keep the ids that they have in the original. */
export function creditNoteOf(original: Document, taken: Taken, digits: number, facts: CreditFacts): Document {
  const print = (units: bigint): string => printUnits(units, digits)
  const { document: head, totals } = original
  const lines = linesOf(original, taken, print)
  const excluded_taxes = original.excluded_taxes.flatMap(levy => {
    const part = taken.components.find(({ row }) => row.component_id === levy.component_id)
    return part === undefined ? [] : [{ ...levy, tax_amount: print(part.tax) }]
  })
  const net = total(taken.lines.map(each => each.net))
  const tax = total(taken.lines.map(each => each.vat))
  const excluded = total(
    taken.components.filter(({ row }) => row.presentation === 'excluded').map(each => each.tax),
  )
  const self_billed = head.type_code === '389'
  const projected = {
    ...original,
    document: {
      ...head,
      ...profileOf('381', { routed: head.profile_id !== null, self_billed }),
      type_code: '381' as const,
      type_name: 'Credit note' as const,
      number: facts.number,
      issue_date: facts.issue_date,
      due_date: null,
      // BR-CO-25: without a date an amount has terms.
      payment_terms: head.payment_terms ?? `Credited against ${head.number}`,
      preceding_invoice: { number: head.number ?? '', issue_date: head.issue_date ?? '' },
      // A document has one note (PEPPOL R002).
      note: head.is_test ? `${testNote}: ${facts.reason}` : facts.reason,
    },
    lines,
    tax_breakdown: rowsOf(original, taken, lines, print),
    totals: totalsOf({ net, tax, excluded }, totals.currency, digits),
    excluded_taxes,
  }
  // What was right when it was issued is credited as it is; only what is to be known of it is said anew.
  const { warnings } = precheck(projected, { issuer: 'active', faults: [], falls_back: false })
  return { ...projected, validation: { is_valid: true, violations: [], warnings } }
}

/** The taxes that go back, as positive amounts. */
export function creditedRows(taken: Taken, digits: number): ComponentLine[] {
  return taken.components.map(({ row, base, tax }) => ({
    ...row,
    taxable_amount: base === null ? null : printUnits(base, digits),
    tax_amount: printUnits(tax, digits),
  }))
}

function linesOf(original: Document, taken: Taken, print: (units: bigint) => string): DocumentLine[] {
  const lines = taken.lines.map(({ line, net, whole }) =>
    whole
      ? line
      : { ...line, quantity: '1', unit_code: 'C62' as const, unit_price: print(net), net_amount: print(net) },
  )
  if (lines.length > 0) return lines
  // Only levies that are on no line go back, and a document has a line (BR-16): the first one, with nothing of it.
  return original.lines
    .slice(0, 1)
    .map(line => ({ ...line, quantity: '1', unit_code: 'C62', unit_price: print(0n), net_amount: print(0n) }))
}

/** The rows of the original that these lines stand in, with their sums. */
function rowsOf(
  original: Document,
  taken: Taken,
  lines: DocumentLine[],
  print: (units: bigint) => string,
): DocumentTaxRow[] {
  return original.tax_breakdown.flatMap(row => {
    const isIts = (line: DocumentLine): boolean =>
      line.tax_category_code === row.category_code && line.tax_rate_percent === row.rate_percent
    if (!lines.some(isIts)) return []
    const its = taken.lines.filter(({ line }) => isIts(line))
    return [
      {
        ...row,
        taxable_amount: print(total(its.map(each => each.net))),
        tax_amount: print(total(its.map(each => each.vat))),
      },
    ]
  })
}
