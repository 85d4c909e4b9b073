/** The room price of a stay: for some of its nights, for one, and at another net price. */

import { add, divide, type Exact, multiply, powerOfTen, roundToDigits, whole, ZERO } from './exact.ts'
import type { Stay } from './stay.ts'

/** The stay at another room price without tax: each night keeps its part of the whole. */
export function atNet(stay: Stay, net: Exact): Stay {
  const given = { n: stay.given, d: powerOfTen(stay.digits) }
  const ratio = given.n === 0n ? ZERO : divide(net, given)
  return {
    ...stay,
    night_price: multiply(stay.night_price, ratio),
    schedule: stay.schedule?.map(price => multiply(price, ratio)) ?? null,
    subtotal: net,
    solved: true,
  }
}

/** Room price of the nights `from` (inclusive) to `to` (exclusive), counted from 0; rounded half-up unless solved. */
export function priceOfNights(stay: Stay, from: number, to: number): Exact {
  if (from === 0 && to === stay.nights) return stay.subtotal
  if (to <= from) return ZERO
  const price =
    stay.schedule === null
      ? multiply(stay.night_price, whole(to - from))
      : stay.schedule.slice(from, to).reduce(add, ZERO)
  return stay.solved ? price : { n: roundToDigits(price, stay.digits), d: powerOfTen(stay.digits) }
}

/** Price of one night for all rooms. */
export function priceOfNight(stay: Stay, night: number): Exact {
  return stay.schedule?.[night] ?? stay.night_price
}
