// The lines of a document (BG-25), and the levies that are none, from the frozen answer of a calculation.
import type {
  DocumentLine,
  DocumentTaxRow,
  TaxCalculation,
  TaxComponent,
} from '../../generated/api/types.gen.ts'
import { dayOf } from '../tax/dates.ts'
import { takesIn } from '../tax/evaluate.ts'
import { powerOfTen, printDecimal, printUnits } from '../tax/exact.ts'
import type { Law } from './law.ts'
import { minorUnits, type Period, priceWeight, type Sold, shareOut, soldIn } from './supplies.ts'
import type { LineVat } from './vat.ts'

/** A line before its VAT is settled. */
export interface Draft {
  item_type: DocumentLine['item_type']
  description: string
  index: number | null
  /** In nights where the price is one of nights. */
  nights: number | null
  net: bigint
  /** The levy that the line is. */
  levy: TaxComponent | null
  /** The VAT components that cover it. */
  vat: TaxComponent[]
  /** Its supply is cut into periods, so that its net is a rounded share. */
  split: boolean
}

/** A line with its VAT; null where other lines have VAT and this one has none. */
export interface Settled extends Draft {
  vat_of_line: LineVat | null
  code: DocumentTaxRow['exemption_reason_code']
  /** What the VAT components that come up here first charge. */
  tax: bigint
}

export interface Drafts {
  lines: Draft[]
  /** Levies outside VAT, without those of no amount. */
  outside: TaxComponent[]
}

/** The lines of the room and of each item, each followed by the levies that VAT includes in its base. */
export function draftsOf(result: TaxCalculation, law: Law, digits: number): Drafts {
  const timeline = timelineOf(result)
  const isDue = ({ tax_amount }: TaxComponent): boolean => minorUnits(tax_amount, digits) !== 0n
  const lines = soldIn(result, digits).flatMap(supply => {
    const vat = supply.components.filter(({ is_vat }) => is_vat)
    const levies = supply.components.filter(each => !each.is_vat && each.in_vat_base && isDue(each))
    return [
      ...priceLines(supply, vat, result, law, timeline),
      ...levies.flatMap(levy => levyLines(supply, levy, vat, law, timeline, digits)),
    ]
  })
  const outside = result.tax_breakdown.components.filter(
    each => !each.is_vat && !each.in_vat_base && isDue(each),
  )
  return { lines, outside }
}

/** A component as a period of nights. */
type Timeline = (component: TaxComponent) => Period

function timelineOf({ input }: TaxCalculation): Timeline {
  const first = dayOf(input.stay_date) ?? 0
  return ({ from_date, to_date }) => ({
    from: (dayOf(from_date) ?? first) - first,
    to: (dayOf(to_date) ?? first) - first,
  })
}

function priceLines(
  supply: Sold,
  vat: TaxComponent[],
  { input }: TaxCalculation,
  law: Law,
  timeline: Timeline,
): Draft[] {
  const covering = vat.filter(component => law.rateOf(component).includes_price)
  const whole = { from: 0, to: input.nights }
  const periods = supply.index === null ? cut(whole, covering.map(timeline)) : [whole]
  const nets = shareOut(supply.net, periods, priceWeight(input))
  return periods.map((period, index) => ({
    ...{ item_type: supply.item_type, description: supply.description, index: supply.index },
    nights: supply.index === null ? period.to - period.from : null,
    net: nets[index] ?? 0n,
    levy: null,
    vat: covering.filter(component => meet(timeline(component), period)),
    split: periods.length > 1,
  }))
}

function levyLines(
  supply: Sold,
  levy: TaxComponent,
  vat: TaxComponent[],
  law: Law,
  timeline: Timeline,
  digits: number,
): Draft[] {
  const covering = vat.filter(component => includes(component, levy, law))
  const periods = cut(timeline(levy), covering.map(timeline))
  const nets = shareOut(minorUnits(levy.tax_amount, digits), periods, ({ from, to }) => BigInt(to - from))
  return periods.map((period, index) => ({
    ...{ item_type: 'levy', description: levy.name, index: supply.index, nights: null, levy },
    net: nets[index] ?? 0n,
    vat: covering.filter(component => meet(timeline(component), period)),
    split: periods.length > 1,
  }))
}

/** A levy outside VAT as a line of its own. */
export function passThroughLine(levy: TaxComponent, digits: number): Draft {
  const net = minorUnits(levy.tax_amount, digits)
  const { name: description, line_item_index: index } = levy
  return { item_type: 'levy', description, index, nights: null, net, levy, vat: [], split: false }
}

/** Whether the base of a VAT component takes in another tax of the same supply. */
export function includes(component: TaxComponent, other: TaxComponent, law: Law): boolean {
  return component.tax_key !== other.tax_key && takesIn(law.rateOf(component), law.rateOf(other))
}

function meet(a: Period, b: Period): boolean {
  return a.from < b.to && b.from < a.to
}

/** Cuts a period wherever one of the others begins or ends within it. */
function cut(whole: Period, others: Period[]): Period[] {
  const within = others.flatMap(({ from, to }) => [from, to]).filter(at => at > whole.from && at < whole.to)
  const ends = [...new Set([...within, whole.to])].sort((a, b) => a - b)
  return ends.map((to, index) => ({ from: ends[index - 1] ?? whole.from, to }))
}

/** Quantity, unit and price (BT-129, BT-130, BT-146): nights where the net is nights times a price of four decimals. */
export function measureOf({ nights, net }: Draft, digits: number) {
  const fine = net * powerOfTen(4 - digits)
  if (nights !== null && fine % BigInt(nights) === 0n) {
    const unit_price = printDecimal({ n: fine / BigInt(nights), d: powerOfTen(4) }, digits)
    return { quantity: String(nights), unit_code: 'DAY' as const, unit_price }
  }
  return { quantity: '1', unit_code: 'C62' as const, unit_price: printUnits(net, digits) }
}
