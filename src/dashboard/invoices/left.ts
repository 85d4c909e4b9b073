// What of a document can still be credited, and what a credit takes of it: in minor units, rounded as the service does.
import type { ComponentLine, DocumentLine, ExcludedTax, Invoice } from '../../../generated/api/types.gen.ts'
import { digitsOf, unitsOf } from '../pieces/sums.ts'
import { type LeftLine, vatOfCredit } from './left-vat.ts'

export interface LeftLevy {
  levy: ExcludedTax
  tax: bigint
}

export interface Left {
  currency: string
  digits: number
  lines: LeftLine[]
  levies: LeftLevy[]
}

/** Amounts to take: net of lines by their id, tax of levies by their component. */
export interface Wanted {
  lines: ReadonlyMap<string, bigint>
  levies: ReadonlyMap<string, bigint>
}

type Frozen = Pick<Invoice, 'document' | 'component_lines'>

/** What its credit notes, oldest first, have left of a document. */
export function leftOf(original: Frozen, notes: readonly Pick<Invoice, 'document'>[]): Left {
  return notes.reduce((left, { document }) => {
    const units = (amount: string) => unitsOf(amount, left.digits)
    return take(left, {
      lines: new Map(document.lines.map(({ id, net_amount }) => [id, units(net_amount)])),
      levies: new Map(document.excluded_taxes.map(each => [each.component_id, units(each.tax_amount)])),
    }).after
  }, whole(original))
}

/** All that is left, as a full credit takes it. */
export function everything({ lines, levies }: Left): Wanted {
  return {
    lines: new Map(lines.filter(({ net }) => net > 0n).map(({ line, net }) => [line.id, net])),
    levies: new Map(levies.filter(({ tax }) => tax > 0n).map(({ levy, tax }) => [levy.component_id, tax])),
  }
}

export function isEmpty(left: Left): boolean {
  const { lines, levies } = everything(left)
  return lines.size === 0 && levies.size === 0
}

/** What is taken, each with its VAT, and what is left afterwards. */
export function take(left: Left, wanted: Wanted) {
  const { taken, had } = vatOfCredit(left.lines, wanted.lines, left.digits)
  const lines = left.lines.flatMap(each => {
    const net = wanted.lines.get(each.line.id)
    return net === undefined ? [] : [{ line: each.line, net, vat: taken.get(each) ?? 0n }]
  })
  const levies = left.levies.flatMap(({ levy }) => {
    const tax = wanted.levies.get(levy.component_id)
    return tax === undefined ? [] : [{ levy, tax }]
  })
  const after: Left = {
    ...left,
    lines: left.lines.map(each => ({
      line: each.line,
      net: each.net - (wanted.lines.get(each.line.id) ?? 0n),
      vat: (had.get(each) ?? 0n) - (taken.get(each) ?? 0n),
    })),
    levies: left.levies.map(each => {
      const taken = levies.find(({ levy }) => levy === each.levy)
      return taken === undefined ? each : { ...each, tax: each.tax - taken.tax }
    }),
  }
  return { lines, levies, after }
}

export type Taken = ReturnType<typeof take>

/** The sums of what is taken; `paid` is all of it, with the levies that are on no line. */
export function totalsOf({ lines, levies }: Taken) {
  const add = (amounts: bigint[]) => amounts.reduce((sum, amount) => sum + amount, 0n)
  const net = add(lines.map(line => line.net))
  const vat = add(lines.map(line => line.vat))
  const excluded = add(levies.map(levy => levy.tax))
  return { net, vat, excluded, grand: net + vat, paid: net + vat + excluded }
}

function whole({ document, component_lines }: Frozen): Left {
  const { lines, excluded_taxes, totals } = document
  const digits = digitsOf(totals.grand_total)
  const nets = lines.map(({ net_amount }) => unitsOf(net_amount, digits))
  const vats = lines.map(() => 0n)
  for (const component of component_lines.filter(({ presentation }) => presentation === 'vat')) {
    const places = lines.flatMap((line, place) => (isOn(component, line) ? [place] : []))
    const tax = unitsOf(component.tax_amount, digits)
    const shares = spread(
      tax,
      places.map(place => nets[place] ?? 0n),
    )
    places.forEach((place, index) => {
      vats[place] = (vats[place] ?? 0n) + (shares[index] ?? 0n)
    })
  }
  return {
    currency: totals.currency,
    digits,
    lines: lines.map((line, place) => ({ line, net: nets[place] ?? 0n, vat: vats[place] ?? 0n })),
    levies: excluded_taxes.map(levy => ({ levy, tax: unitsOf(levy.tax_amount, digits) })),
  }
}

function isOn({ component_id }: ComponentLine, { component_ids }: DocumentLine): boolean {
  return component_ids.includes(component_id)
}

/** The VAT that several lines share is theirs in proportion to their net, by largest remainder (ties: the earlier one). */
function spread(tax: bigint, nets: bigint[]): bigint[] {
  const total = nets.reduce((sum, net) => sum + net, 0n)
  if (total === 0n) return nets.map(() => 0n)
  const parts = nets.map(net => (tax * net) / total)
  const rest = Number(tax - parts.reduce((sum, part) => sum + part, 0n))
  const remainders = nets.map((net, place) => ({ place, size: (tax * net) % total }))
  remainders.sort((a, b) => Number(a.size < b.size) - Number(a.size > b.size) || a.place - b.place)
  for (const { place } of remainders.slice(0, rest)) parts[place] = (parts[place] ?? 0n) + 1n
  return parts
}
