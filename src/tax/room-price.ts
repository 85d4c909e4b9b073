/** The room price of a stay: for some of its nights, for one, and at another net price. */

import { add, divide, type Exact, multiply, powerOfTen, reduced, whole, ZERO } from './exact.ts'
import type { Stay } from './stay.ts'

/** The stay at another room price without tax: each night keeps its part of the whole, all with one denominator. */
export function atNet(stay: Stay, net: Exact): Stay {
  const given = { n: stay.given, d: powerOfTen(stay.digits) }
  const ratio = given.n === 0n ? ZERO : reduced(divide(net, given))
  return {
    ...stay,
    night_price: multiply(stay.night_price, ratio),
    schedule: stay.schedule?.map(price => multiply(price, ratio)) ?? null,
    subtotal: net,
  }
}

/**
 * Room price of the nights `from` (inclusive) to `to` (exclusive), counted from 0: their exact part of the whole, which
 * alone is rounded, so that the parts of a stay add up to its price.
 */
export function priceOfNights(stay: Stay, from: number, to: number): Exact {
  if (from === 0 && to === stay.nights) return stay.subtotal
  if (to <= from) return ZERO
  const nights = whole(stay.nights)
  if (stay.schedule === null) return multiply(stay.subtotal, divide(whole(to - from), nights))
  const all = multiply(stay.night_price, nights)
  if (all.n === 0n) return ZERO
  let part = ZERO
  for (let night = from; night < to; night++) part = add(part, priceOfNight(stay, night))
  return multiply(stay.subtotal, divide(part, all))
}

/** Price of one night for all rooms. */
export function priceOfNight(stay: Stay, night: number): Exact {
  return stay.schedule?.[night] ?? stay.night_price
}
