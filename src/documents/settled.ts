// The lines of a booking's document with their VAT, the rows they come to, and what does not add up.
import type {
  DocumentLine,
  DocumentTaxRow,
  TaxCalculation,
  TaxComponent,
  Violation,
} from '../../generated/api/types.gen.ts'
import { printUnits } from '../tax/exact.ts'
import type { Law } from './law.ts'
import { draftsOf, measureOf, passThroughLine, type Settled } from './lines.ts'
import { passThroughReason } from './pass-through.ts'
import { baseFaults, rowFaults } from './reconciliation.ts'
import { minorUnits } from './supplies.ts'
import { type Part, rowsOf } from './totals.ts'
import { type LineVat, notSubject, vatOf } from './vat.ts'

export interface Supply {
  lines: DocumentLine[]
  rows: DocumentTaxRow[]
  net: bigint
  tax: bigint
  /** Levies that are not on the document. */
  excluded: TaxComponent[]
  /** The issuer wants levies as lines, and this document cannot have them. */
  falls_back: boolean
  faults: Violation[]
}

/** Levies outside VAT go on lines only with `line`, and only beside no other exemption: one E group may stand (BR-E-01). */
export function settle(
  result: TaxCalculation,
  law: Law,
  presentation: 'excluded' | 'line',
  digits: number,
): Supply {
  const { lines: drafts, outside } = draftsOf(result, law, digits)
  const components = result.tax_breakdown.components.filter(({ is_vat }) => is_vat)
  const seen = new Set<string>()
  const settled: Settled[] = drafts.map(draft => {
    const first = draft.vat.filter(({ component_id }) => !seen.has(component_id))
    for (const { component_id } of first) seen.add(component_id)
    const vat = components.length === 0 ? notSubject : draft.vat.length === 0 ? null : vatOf(draft.vat, law)
    return { ...draft, vat_of_line: vat, code: codeOf(vat), tax: taxOf(first, digits) }
  })
  const fits = components.length > 0 && settled.every(({ vat_of_line }) => vat_of_line?.category !== 'E')
  const asLines = presentation === 'line' && fits
  if (asLines) settled.push(...outside.map(levy => passedThrough(levy, result, digits)))
  // A VAT component whose lines all have no amount; its own is nothing, or the row shows it.
  const rest = components.filter(({ component_id, tax_amount }) => {
    return !seen.has(component_id) && minorUnits(tax_amount, digits) !== 0n
  })
  const parts = [...settled.flatMap(partOf), ...rest.map(each => restOf(each, law, digits))]
  const rows = rowsOf(parts, digits)
  return {
    lines: settled.map((line, index) => writeLine(line, index, digits)),
    rows,
    net: settled.reduce((sum, { net }) => sum + net, 0n),
    tax: parts.reduce((sum, { tax }) => sum + tax, 0n),
    excluded: asLines ? [] : outside,
    falls_back: presentation === 'line' && !fits && outside.length > 0,
    faults: [...baseFaults(settled, result, law, digits), ...rowFaults(rows, settled, result, law, digits)],
  }
}

function codeOf(vat: LineVat | null): DocumentTaxRow['exemption_reason_code'] {
  if (vat?.category === 'AE') return 'VATEX-EU-AE'
  return vat?.category === 'O' ? 'VATEX-EU-O' : null
}

function passedThrough(levy: TaxComponent, { jurisdiction }: TaxCalculation, digits: number): Settled {
  const reason = passThroughReason(jurisdiction.code.slice(0, 2))
  return {
    ...passThroughLine(levy, digits),
    vat_of_line: { category: 'E', rate: '0', reason },
    code: 'VATEX-EU-79-C',
    tax: 0n,
  }
}

function partOf({ vat_of_line, code, net, tax }: Settled): Part[] {
  return vat_of_line === null ? [] : [{ ...vat_of_line, code, net, tax }]
}

function restOf(component: TaxComponent, law: Law, digits: number): Part {
  const vat = vatOf([component], law)
  return { ...vat, code: codeOf(vat), net: 0n, tax: taxOf([component], digits) }
}

function taxOf(components: TaxComponent[], digits: number): bigint {
  return components.reduce((sum, { tax_amount }) => sum + minorUnits(tax_amount, digits), 0n)
}

function writeLine(line: Settled, index: number, digits: number): DocumentLine {
  const components = [...(line.levy === null ? [] : [line.levy]), ...line.vat]
  return {
    id: String(index + 1),
    description: line.description,
    item_type: line.item_type,
    ...measureOf(line, digits),
    net_amount: printUnits(line.net, digits),
    tax_category_code: line.vat_of_line?.category ?? null,
    tax_rate_percent: line.vat_of_line?.rate ?? null,
    exemption_reason: line.vat_of_line?.reason ?? null,
    line_item_index: line.index,
    component_ids: components.map(({ component_id }) => component_id),
  }
}
