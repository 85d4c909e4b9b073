/** Room prices: read from a request, taken for some nights, and brought to a net price. */

import { dateOf } from './dates.ts'
import {
  add,
  divide,
  type Exact,
  multiply,
  parseExact,
  powerOfTen,
  roundToDigits,
  whole,
  ZERO,
} from './exact.ts'
import type { RefusalIssue } from './refusal.ts'
import type { CalculationRequest } from './request.ts'
import type { Stay } from './stay.ts'

export interface Prices {
  night_price: Exact
  schedule: Exact[] | null
  total: Exact
}

/** Reads the price of a night, or of each; what is missing or disagrees is added to `issues`. */
export function readPrices(request: CalculationRequest, firstDay: number, issues: RefusalIssue[]): Prices {
  const none = { night_price: ZERO, schedule: null, total: ZERO }
  const schedule = request.nightly_rates
  if (schedule === undefined || schedule === null) {
    const price = request.nightly_rate
    if (price === undefined || price === null) {
      issues.push({
        type: 'missing',
        loc: ['nightly_rate'],
        msg: 'Field required unless nightly_rates is given',
      })
      return none
    }
    const night = parseExact(price)
    if (night.n <= 0n) {
      issues.push({ type: 'greater_than', loc: ['nightly_rate'], msg: 'Input should be greater than 0' })
    }
    return { night_price: night, schedule: null, total: multiply(night, whole(request.nights)) }
  }
  const byDay = new Map<string, Exact>()
  for (const [index, entry] of schedule.entries()) {
    if (byDay.has(entry.date)) {
      issues.push({ type: 'value_error', loc: ['nightly_rates', index, 'date'], msg: 'Night is given twice' })
    }
    byDay.set(entry.date, parseExact(entry.rate))
  }
  const prices: Exact[] = []
  for (let night = 0; night < request.nights; night++) {
    const date = dateOf(firstDay + night)
    const price = byDay.get(date)
    if (price === undefined) {
      issues.push({ type: 'value_error', loc: ['nightly_rates'], msg: `The night of ${date} is missing` })
      return none
    }
    if (price.n < 0n) {
      issues.push({ type: 'greater_than_equal', loc: ['nightly_rates'], msg: 'A price should be 0 or more' })
    }
    prices.push(price)
  }
  if (byDay.size > request.nights) {
    issues.push({ type: 'value_error', loc: ['nightly_rates'], msg: 'A night outside the stay is priced' })
  }
  const total = prices.reduce(add, ZERO)
  if (total.n <= 0n) {
    issues.push({ type: 'value_error', loc: ['nightly_rates'], msg: 'At least one price should be above 0' })
  }
  return { night_price: divide(total, whole(request.nights)), schedule: prices, total }
}

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
