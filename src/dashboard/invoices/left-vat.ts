// The VAT of a credit, as the service shares it out over lines: half-up of each, unless the row would break BR-CO-17.
import type { DocumentLine } from '../../../generated/api/types.gen.ts'
import { digitsOf, unitsOf } from '../pieces/sums.ts'

/** A line with what is not credited yet. */
export interface LeftLine {
  line: DocumentLine
  net: bigint
  vat: bigint
}

type Nets = ReadonlyMap<string, bigint>
type Vats = Map<LeftLine, bigint>

/** What each line gives, and what of its VAT it has after passing some on or getting some: both in minor units. */
export function vatOfCredit(lines: LeftLine[], nets: Nets, digits: number): { taken: Vats; had: Vats } {
  const had: Vats = new Map(lines.map(each => [each, each.vat]))
  const taken: Vats = new Map()
  const rows = Map.groupBy(lines, ({ line }) => `${line.tax_category_code} ${line.tax_rate_percent}`)
  for (const row of rows.values()) settleRow(row, nets, digits, taken, had)
  return { taken, had }
}

function settleRow(row: LeftLine[], nets: Nets, digits: number, taken: Vats, had: Vats): void {
  const netOf = ({ line }: LeftLine) => nets.get(line.id) ?? 0n
  const of = (vats: Vats, line: LeftLine) => vats.get(line) ?? 0n
  const percent = row[0]?.line.tax_rate_percent ?? '0'
  const credited = row.filter(({ line }) => nets.has(line.id))
  for (const each of credited) taken.set(each, usual(each, netOf(each), percent))
  const open = row.filter(each => each.net > netOf(each))

  const net = sum(credited.map(netOf))
  const now = allowed(net, percent, digits)
  const later = allowed(sum(row.map(each => each.net)) - net, percent, digits)
  const left = sum(row.map(each => each.vat))
  const least = now.least > left - later.most ? now.least : left - later.most
  const most = now.most < left - later.least ? now.most : left - later.least
  if (least > most) return
  const tax = sum(credited.map(each => of(taken, each)))
  let over = tax - bounded(tax, least, most)
  for (const each of open.filter(one => taken.has(one))) {
    const given = of(taken, each)
    const next = bounded(given - over, 0n, each.vat)
    taken.set(each, next)
    over -= given - next
  }
  for (const each of credited) {
    for (const other of open.filter(one => one !== each)) {
      const given = of(taken, each)
      const part = bounded(over, of(taken, other) - of(had, other), given)
      taken.set(each, given - part)
      had.set(each, of(had, each) - part)
      had.set(other, of(had, other) + part)
      over -= part
    }
  }
}

/** Half-up at the rate, at most what is left; all that is left with the credit that brings the line to zero. */
function usual({ net, vat }: LeftLine, credited: bigint, percent: string): bigint {
  if (credited === net) return vat
  const units = halfUp(credited, percent)
  return units < vat ? units : vat
}

function halfUp(units: bigint, percent: string): bigint {
  const decimals = digitsOf(percent)
  const whole = 100n * 10n ** BigInt(decimals)
  return (2n * units * unitsOf(percent, decimals) + whole) / (2n * whole)
}

/** Less than one unit of the currency beside the hundredths that base times rate comes to. */
function allowed(base: bigint, percent: string, digits: number) {
  const unit = 10n ** BigInt(digits)
  const decimals = digitsOf(percent)
  // A rate that rounds to 0 % allows no tax of half a unit.
  if (2n * unitsOf(percent, decimals) < 10n ** BigInt(decimals)) return { least: 0n, most: (unit - 1n) / 2n }
  const hundredths = hundredthsOf(base, percent, digits)
  const least = hundredths < 100n ? 0n : (unit * (hundredths - 100n)) / 100n + 1n
  return { least, most: (unit * (hundredths + 100n) + 99n) / 100n - 1n }
}

function hundredthsOf(base: bigint, percent: string, digits: number): bigint {
  const decimals = digitsOf(percent)
  const whole = 10n ** BigInt(digits + decimals)
  return (2n * base * unitsOf(percent, decimals) + whole) / (2n * whole)
}

function sum(amounts: bigint[]): bigint {
  return amounts.reduce((total, amount) => total + amount, 0n)
}

function bounded(value: bigint, least: bigint, most: bigint): bigint {
  return value < least ? least : value > most ? most : value
}
