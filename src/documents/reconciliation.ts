// What of the VAT does not add up: components of one line with different bases, and rows that their rate does not give.
import type {
  DocumentTaxRow,
  TaxCalculation,
  TaxComponent,
  Violation,
} from '../../generated/api/types.gen.ts'
import {
  add,
  compare,
  type Exact,
  multiply,
  parseExact,
  powerOfTen,
  subtract,
  whole,
  ZERO,
} from '../tax/exact.ts'
import type { Law } from './law.ts'
import { includes, type Settled } from './lines.ts'
import { minorUnits } from './supplies.ts'
import { taxAllowed } from './tolerance.ts'
import { rowKey } from './totals.ts'

const half: Exact = { n: 1n, d: 2n }

/** Lines on which several VAT components are charged, each on another base: no single rate says what they come to. */
export function baseFaults(lines: Settled[], result: TaxCalculation, law: Law, digits: number): Violation[] {
  const others = result.tax_breakdown.components.filter(each => minorUnits(each.tax_amount, digits) !== 0n)
  const baseOf = (component: TaxComponent): string => {
    const { from_date, to_date, taxable_amount, line_item_index } = component
    const taken = others.filter(
      other =>
        other.line_item_index === line_item_index &&
        isEarlier(other, component, result) &&
        includes(component, other, law),
    )
    const ids = taken.map(({ component_id }) => component_id)
    return JSON.stringify([from_date, to_date, taxable_amount, law.rateOf(component).includes_price, ids])
  }
  return lines.flatMap(({ vat, description }, index): Violation[] => {
    const charged = vat.filter(({ exempt }) => !exempt)
    if (new Set(charged.map(baseOf)).size < 2) return []
    const names = charged.map(({ name }) => name).join(', ')
    return [
      {
        type: 'vat_bases_differ',
        term: 'BG-23',
        loc: ['document', 'lines', index],
        msg: short(`${description}: these are charged on different bases, and a line has one rate: ${names}`),
      },
    ]
  })
}

function isEarlier(
  a: TaxComponent,
  b: TaxComponent,
  { tax_breakdown: { components } }: TaxCalculation,
): boolean {
  return components.indexOf(a) < components.indexOf(b)
}

/**
 * Rows whose tax is not base times rate (BR-S-8, BR-S-9 and their kin). Each component was rounded once, by half a minor unit
 * at most where its law rounds half-up, by a whole one where it rounds up or down. A base was rounded too where a
 * price with tax was taken apart (it is what all the rounded taxes leave) or a stay is cut into periods.
 */
export function rowFaults(
  rows: DocumentTaxRow[],
  lines: Settled[],
  result: TaxCalculation,
  law: Law,
  digits: number,
): Violation[] {
  const { components } = result.tax_breakdown
  const unit = powerOfTen(digits)
  const sum = (amounts: Exact[]): Exact => amounts.reduce(add, ZERO)
  return rows.flatMap(({ category_code, rate_percent, taxable_amount, tax_amount }, index): Violation[] => {
    const loc = ['document', 'tax_breakdown', index]
    if (rate_percent === null && category_code !== 'O') {
      const msg = `VAT of category ${category_code} has several rates in one component, and a row has one`
      return [{ type: 'vat_subtotal_mismatch', term: 'BG-23', loc, msg }]
    }
    const rate = multiply(parseExact(rate_percent ?? '0'), { n: 1n, d: 100n })
    const key = rowKey(category_code, rate_percent)
    const own = lines.filter(({ vat_of_line: vat }) => vat !== null && rowKey(vat.category, vat.rate) === key)
    const vat = new Set(own.flatMap(line => line.vat))
    const supplies = new Set(own.map(line => line.index))
    const taxes = sum([...vat].map(component => roundingOf(component, law, unit)))
    const taken = components.filter(({ line_item_index }) => supplies.has(line_item_index))
    const bases = [
      ...(result.input.price_includes_tax ? taken.map(component => roundingOf(component, law, unit)) : []),
      ...own.filter(({ split }) => split).map(() => ({ n: 1n, d: 2n * unit })),
    ]
    const room = add(taxes, multiply(rate, sum(bases)))
    const off = subtract(parseExact(tax_amount), multiply(parseExact(taxable_amount), rate))
    const distance = off.n < 0n ? subtract(ZERO, off) : off
    // In a currency without minor units the rounding of several components can be more than the standard allows.
    const { least, most } = taxAllowed(minorUnits(taxable_amount, digits), rate, digits)
    const tax = minorUnits(tax_amount, digits)
    if (compare(distance, room) <= 0 && tax >= least && tax <= most) return []
    const msg = `${taxable_amount} at ${rate_percent ?? '0'} % is not ${tax_amount} (category ${category_code})`
    return [{ type: 'vat_subtotal_mismatch', term: 'BG-23', loc, msg }]
  })
}

/** How far rounding may have taken the tax of a component from what its rate gives. */
function roundingOf(component: TaxComponent, law: Law, unit: bigint): Exact {
  const { increment, record } = law.rateOf(component)
  const step = increment ?? { n: 1n, d: unit }
  return multiply(step, record.rounding_mode.startsWith('half') ? half : whole(1))
}

/** A label of the contract has at most 500 characters. */
export function short(text: string): string {
  return text.length <= 500 ? text : `${text.slice(0, 499)}…`
}
