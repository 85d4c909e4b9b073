// What is left of an issued document, and what a credit takes of it: exact in minor units, nothing lost over any number of credits.
import type { ComponentLine, Document, DocumentLine } from '../../generated/api/types.gen.ts'
import { spread } from '../bookings/refunds.ts'
import { minorDigits } from '../tax/currencies.ts'
import { parseExact, roundToDigits } from '../tax/exact.ts'
import { type Amount, type OpenComponent, type OpenLine, vatOfCredit } from './credited-vat.ts'

/** A document as far as it is not credited yet. */
export interface OpenDocument {
  digits: number
  lines: OpenLine[]
  components: OpenComponent[]
}

/** Amounts to take back, in minor units: net of lines by their id, tax of excluded levies by their component. */
export interface Wanted {
  lines: Map<string, bigint>
  excluded: Map<string, bigint>
}

/** What one credit takes, in minor units. */
export interface Taken {
  /** In the order of the original; `whole` where nothing was taken of the line before and nothing is left after. */
  lines: { line: DocumentLine; net: bigint; vat: bigint; whole: boolean }[]
  components: { row: ComponentLine; base: bigint | null; tax: bigint }[]
  /** Nothing is left of the document. */
  empties: boolean
}

/** The decimals of amounts in a currency. */
export function digitsOf(currency: string): number {
  return minorDigits(currency) ?? 2
}

/** An amount of the document in minor units. */
export function unitsOf(amount: string, digits: number): bigint {
  return roundToDigits(parseExact(amount), digits)
}

/** The original with nothing credited. The VAT of a component that several lines share is theirs in proportion to their net. */
export function open(document: Document, rows: ComponentLine[]): OpenDocument {
  const digits = digitsOf(document.totals.currency)
  const whole = (amount: string): Amount => {
    const units = unitsOf(amount, digits)
    return { whole: units, left: units }
  }
  const components = rows.map(row => ({
    row,
    base: row.taxable_amount === null ? null : whole(row.taxable_amount),
    tax: whole(row.tax_amount),
  }))
  const lines: OpenLine[] = document.lines.map(line => ({
    line,
    net: whole(line.net_amount),
    vat: [],
    levy:
      components.find(
        ({ row }) => row.presentation === 'line' && line.component_ids.includes(row.component_id),
      ) ?? null,
  }))
  for (const component of components.filter(({ row }) => row.presentation === 'vat')) {
    const its = lines.filter(({ line }) => line.component_ids.includes(component.row.component_id))
    const shares = spread(
      component.tax.whole,
      its.map(({ net }) => ({ tax: net.whole, refunded: 0n })),
    )
    its.forEach(({ vat }, index) => {
      const share = shares[index] ?? 0n
      vat.push({ component, tax: { whole: share, left: share } })
    })
  }
  return { digits, lines, components }
}

/** All that is not credited yet. */
export function remaining({ lines, components }: OpenDocument): Wanted {
  const open = lines.filter(({ net }) => net.left > 0n)
  return {
    lines: new Map(open.map(({ line, net }) => [line.id, net.left])),
    excluded: new Map(
      components
        .filter(({ row, tax }) => row.presentation === 'excluded' && tax.left > 0n)
        .map(({ row, tax }) => [row.component_id, tax.left]),
    ),
  }
}

export function isEmpty(document: OpenDocument): boolean {
  const { lines, excluded } = remaining(document)
  return lines.size === 0 && excluded.size === 0
}

/**
 * Takes these amounts, each at most what is left of its line or levy, off the document. VAT of several components is spread
 * over them by largest remainder.
 */
export function take(document: OpenDocument, wanted: Wanted): Taken {
  const parts = new Map<OpenComponent, { base: bigint; tax: bigint }>()
  const add = (component: OpenComponent, base: bigint, tax: bigint): void => {
    const part = parts.get(component) ?? { base: 0n, tax: 0n }
    parts.set(component, { base: part.base + base, tax: part.tax + tax })
    component.tax.left -= tax
  }

  const taxes = vatOfCredit(document.lines, wanted.lines, document.digits)
  const lines = document.lines.flatMap(each => {
    const net = wanted.lines.get(each.line.id)
    if (net === undefined) return []
    const untouched = each.net.left === each.net.whole
    const tax = taxes.get(each) ?? 0n
    each.net.left -= net
    const shares = spread(
      tax,
      each.vat.map(({ tax }) => ({ tax: tax.whole, refunded: tax.whole - tax.left })),
    )
    each.vat.forEach(({ component, tax }, index) => {
      const share = shares[index] ?? 0n
      tax.left -= share
      // VAT that was passed on from a line that ended brings no base with it.
      const isIts = each.line.component_ids.includes(component.row.component_id)
      add(component, isIts ? net : 0n, share)
    })
    if (each.levy !== null) add(each.levy, baseOf(each.levy, net), net)
    return [{ line: each.line, net, vat: tax, whole: untouched && each.net.left === 0n }]
  })
  for (const component of document.components) {
    const tax =
      component.row.presentation === 'excluded' ? wanted.excluded.get(component.row.component_id) : undefined
    if (tax !== undefined) add(component, baseOf(component, tax), tax)
  }

  const empties = isEmpty(document)
  const components = document.components.flatMap(component => {
    const part = parts.get(component)
    if (part === undefined && !(empties && isOverdue(document, component))) return []
    const base = component.base === null ? null : takeBase(document, component, part?.base ?? 0n)
    return [{ row: component.row, base, tax: part?.tax ?? 0n }]
  })
  return { lines, components, empties }
}

/** Taxes of no amount that are on no line are taken back, with their base, by the credit that empties the document. */
function isOverdue({ lines }: OpenDocument, component: OpenComponent): boolean {
  const isOnLine = lines.some(({ vat }) => vat.some(of => of.component === component))
  return !isOnLine && component.tax.whole === 0n && component.base?.left === component.base?.whole
}

/** The base of a part of a levy, in proportion to its tax, half-up. */
function baseOf({ base, tax }: OpenComponent, part: bigint): bigint {
  if (base === null || tax.whole === 0n) return 0n
  return (2n * base.whole * part + tax.whole) / (2n * tax.whole)
}

/** Takes a base off a component; all that is left of it with what brings the component to its end. */
function takeBase(document: OpenDocument, component: OpenComponent, wanted: bigint): bigint {
  const { base, tax, row } = component
  if (base === null) return 0n
  const ended =
    row.presentation === 'vat'
      ? document.lines.every(each => each.net.left === 0n || each.vat.every(of => of.component !== component))
      : tax.left === 0n
  const part = ended || wanted > base.left ? base.left : wanted
  base.left -= part
  return part
}
