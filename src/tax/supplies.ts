/** What is sold: the room, and each line item. Every one is taxed at its own rates. */

import { type Exact, parseExact, powerOfTen, roundToDigits } from './exact.ts'
import { TaxRefusal } from './refusal.ts'
import type { CalculationRequest, ItemType } from './request.ts'
import { priceOfNights } from './room-price.ts'
import type { Stay } from './stay.ts'

export interface Supply {
  /** Position among the line items; null for the room. */
  readonly index: number | null
  readonly item_type: 'room' | ItemType
  /** Price as given, rounded once, in minor units. */
  readonly given: bigint
  /** Price of a line item without tax; the room's is that of the stay. */
  readonly net: Exact
  /** A commission that the intermediary charges to the property: no part of the guest's totals. */
  readonly to_property: boolean
}

/** The room. */
export function roomOf(stay: Stay): Supply {
  return { index: null, item_type: 'room', given: stay.given, net: stay.subtotal, to_property: false }
}

/** The line items in order. Throws TaxRefusal `validation_error` for an amount below 0. */
export function itemsOf(request: CalculationRequest, stay: Stay): Supply[] {
  const unit = powerOfTen(stay.digits)
  return (request.line_items ?? []).map(({ item_type, amount }, index) => {
    const price = parseExact(amount)
    if (price.n < 0n) {
      const msg = 'An amount should be 0 or more'
      throw new TaxRefusal('validation_error', `line_items.${index}.amount: ${msg}`, [
        { type: 'greater_than_equal', loc: ['line_items', index, 'amount'], msg },
      ])
    }
    const given = roundToDigits(price, stay.digits)
    const toProperty = item_type === 'commission' && stay.commission_supplier_country !== null
    return { index, item_type, given, net: { n: given, d: unit }, to_property: toProperty }
  })
}

/** The price without tax that belongs to the nights `from` to `to`; a line item has only its whole price. */
export function priceOf(supply: Supply, stay: Stay, from: number, to: number): Exact {
  return supply.index === null ? priceOfNights(stay, from, to) : supply.net
}
