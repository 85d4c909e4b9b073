// What was sold to the customer, without tax: the room and each line item, in minor units.
import type {
  DocumentLine,
  NormalisedRequest,
  TaxCalculation,
  TaxComponent,
} from '../../generated/api/types.gen.ts'
import { parseExact, powerOfTen, roundToDigits } from '../tax/exact.ts'

export interface Sold {
  /** Position among the line items; null for the room. */
  index: number | null
  item_type: DocumentLine['item_type']
  description: string
  net: bigint
  components: TaxComponent[]
}

const labels: Partial<Record<DocumentLine['item_type'], string>> = {
  resort_fee: 'Resort fee',
  cleaning_fee: 'Cleaning fee',
  service_fee: 'Service fee',
  amenity_fee: 'Amenity fee',
  parking_fee: 'Parking fee',
  meal: 'Meals',
  extra_bed: 'Extra bed',
  pet_fee: 'Pet fee',
  commission: 'Commission',
  other: 'Other',
}

/** The room first, then the line items in order; commission that is charged to the property is no sale to the customer. */
export function soldIn(result: TaxCalculation, digits: number): Sold[] {
  const { input } = result
  const items = (input.line_items ?? []).flatMap(({ item_type, amount, description }, index) =>
    item_type === 'commission' && input.commission_supplier_country !== null
      ? []
      : [{ index, item_type, description: described(item_type, description), price: amount }],
  )
  const room = { index: null, item_type: 'room' as const, description: 'Room rate', price: input.subtotal }
  return [room, ...items].map(({ price, ...supply }) => {
    const components = result.tax_breakdown.components.filter(
      ({ line_item_index }) => line_item_index === supply.index,
    )
    const given = minorUnits(price, digits)
    const tax = components.reduce((sum, { tax_amount }) => sum + minorUnits(tax_amount, digits), 0n)
    return { ...supply, components, net: input.price_includes_tax ? given - tax : given }
  })
}

/** BT-153: every line says what it is, also where the description is made of blanks. */
function described(type: DocumentLine['item_type'], description: string | null): string {
  return description === null || description.trim() === '' ? (labels[type] ?? type) : description
}

/** An amount as whole minor units; a price with more decimals is rounded half-up, as the engine did. */
export function minorUnits(amount: string, digits: number): bigint {
  return roundToDigits(parseExact(amount), digits)
}

/** A part of the stay, in nights from check-in: `from` inclusive, `to` exclusive. */
export interface Period {
  from: number
  to: number
}

/** Shares an amount out over consecutive periods by weight, so that the parts add up to it. */
export function shareOut(amount: bigint, periods: Period[], weightOf: (period: Period) => bigint): bigint[] {
  const weights = periods.map(weightOf)
  const total = weights.reduce((sum, weight) => sum + weight, 0n)
  let reached = 0n
  let before = 0n
  return weights.map(weight => {
    reached += weight
    const upTo = total === 0n ? 0n : roundToDigits({ n: amount * reached, d: total }, 0)
    const part = upTo - before
    before = upTo
    return part
  })
}

/** What the nights of a period weigh in the price of the room. */
export function priceWeight({ nightly_rates, nights }: NormalisedRequest): (period: Period) => bigint {
  if (nightly_rates === null) return ({ from, to }) => BigInt(Math.min(to, nights) - from)
  const prices = nightly_rates.map(({ rate }) => parseExact(rate))
  const most = prices.reduce((d, price) => (price.d > d ? price.d : d), powerOfTen(0))
  const units = prices.map(price => price.n * (most / price.d))
  return ({ from, to }) => units.slice(from, to).reduce((sum, unit) => sum + unit, 0n)
}
