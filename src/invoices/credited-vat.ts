// How much VAT a credit takes of each line: so that the rows of the credit note, and those of what it leaves, keep to BR-CO-17.
import type { ComponentLine, DocumentLine } from '../../generated/api/types.gen.ts'
import { taxAllowed } from '../documents/tolerance.ts'
import { rowKey, total } from '../documents/totals.ts'
import { type Exact, multiply, parseExact, powerOfTen, roundToDigits } from '../tax/exact.ts'

/** An amount in minor units of the document's currency: what it was, and what of it is not credited yet. */
export interface Amount {
  whole: bigint
  left: bigint
}

export interface OpenComponent {
  row: ComponentLine
  base: Amount | null
  tax: Amount
}

export interface OpenLine {
  line: DocumentLine
  net: Amount
  /** Its part of each of its VAT components. */
  vat: { component: OpenComponent; tax: Amount }[]
  /** The levy that this line is, where it is one. */
  levy: OpenComponent | null
}

/**
 * The VAT of the lines that a credit takes, by the net of each: half-up at its rate, at most what is left of it; all that is
 * left with the credit that brings the line to zero. In a currency without minor units such roundings soon add up to the one
 * unit that a row may be off. Then the row goes first: lines that stay open give more or less, and what is still too much is
 * left to a line that stays open, or what is missing got from it.
 */
export function vatOfCredit(
  lines: OpenLine[],
  nets: Map<string, bigint>,
  digits: number,
): Map<OpenLine, bigint> {
  const rows = Map.groupBy(lines, ({ line }) => rowKey(line.tax_category_code, line.tax_rate_percent))
  return new Map([...rows.values()].flatMap(row => [...vatOfRow(row, nets, digits)]))
}

function vatOfRow(row: OpenLine[], nets: Map<string, bigint>, digits: number): Map<OpenLine, bigint> {
  const percent = parseExact(row[0]?.line.tax_rate_percent ?? '0')
  const rate = { n: percent.n, d: percent.d * 100n }
  const netOf = ({ line }: OpenLine): bigint => nets.get(line.id) ?? 0n
  const credited = row.filter(({ line }) => nets.has(line.id))
  const taken = new Map(credited.map(each => [each, usual(each, netOf(each), rate, digits)]))
  const open = row.filter(each => each.net.left > netOf(each))

  let over = excess(row, total(credited.map(netOf)), total([...taken.values()]), rate, digits)
  for (const each of open.filter(one => taken.has(one))) {
    const now = taken.get(each) ?? 0n
    const next = bounded(now - over, 0n, leftOf(each))
    taken.set(each, next)
    over -= now - next
  }
  for (const each of credited) {
    for (const other of open.filter(one => one !== each)) {
      const now = taken.get(each) ?? 0n
      const part = bounded(over, (taken.get(other) ?? 0n) - leftOf(other), now)
      if (part > 0n) pass(each, other, part)
      if (part < 0n) pass(other, each, -part)
      taken.set(each, now - part)
      over -= part
    }
  }
  return taken
}

/** What is usual without a look at the row. */
function usual(line: OpenLine, net: bigint, rate: Exact, digits: number): bigint {
  const left = leftOf(line)
  if (net === line.net.left) return left
  const units = roundToDigits(multiply({ n: net, d: powerOfTen(digits) }, rate), digits)
  return units < left ? units : left
}

/** How much VAT is too much, or as a negative amount too little, for the credit and for what it leaves of the row. */
function excess(row: OpenLine[], net: bigint, tax: bigint, rate: Exact, digits: number): bigint {
  const now = taxAllowed(net, rate, digits)
  const later = taxAllowed(total(row.map(each => each.net.left)) - net, rate, digits)
  const left = total(row.map(leftOf))
  const least = now.least > left - later.most ? now.least : left - later.most
  const most = now.most < left - later.least ? now.most : left - later.least
  return least > most ? 0n : tax - bounded(tax, least, most)
}

function leftOf({ vat }: OpenLine): bigint {
  return total(vat.map(({ tax }) => tax.left))
}

/** Passes VAT that is not credited yet from one line to another of its row, each component's as it is. */
function pass(from: OpenLine, to: OpenLine, amount: bigint): void {
  let rest = amount
  for (const { component, tax } of from.vat) {
    const part = tax.left < rest ? tax.left : rest
    tax.whole -= part
    tax.left -= part
    rest -= part
    const its = to.vat.find(each => each.component === component)
    if (its === undefined) to.vat.push({ component, tax: { whole: part, left: part } })
    else {
      its.tax.whole += part
      its.tax.left += part
    }
  }
}

function bounded(value: bigint, least: bigint, most: bigint): bigint {
  return value < least ? least : value > most ? most : value
}
