/** Reads the room price of a request: one for all nights, or one for each. */

import { dateOf } from './dates.ts'
import { divide, type Exact, multiply, parseExact, whole, ZERO } from './exact.ts'
import type { RefusalIssue } from './refusal.ts'
import type { CalculationRequest } from './request.ts'

export interface Prices {
  night_price: Exact
  schedule: Exact[] | null
  total: Exact
}

/** Prices with different numbers of decimals, all as units of the smallest one: sums over nights then stay short. */
function withOneDenominator(prices: readonly Exact[]): Exact[] {
  let most = 1n
  for (const { d } of prices) if (d > most) most = d
  return prices.map(price => (price.d === most ? price : { n: price.n * (most / price.d), d: most }))
}

type Schedule = NonNullable<CalculationRequest['nightly_rates']>

/** Whether each night of the stay is priced once, in order, as nearly every schedule is written. */
function isInOrder(schedule: Schedule, firstDay: number, nights: number): boolean {
  return schedule.length === nights && schedule.every(({ date }, night) => date === dateOf(firstDay + night))
}

/** The prices in the order of the nights; null where one is missing. */
function byNight(
  schedule: Schedule,
  firstDay: number,
  nights: number,
  issues: RefusalIssue[],
): Exact[] | null {
  const byDay = new Map<string, Exact>()
  for (const [index, { date, rate }] of schedule.entries()) {
    if (byDay.has(date)) {
      issues.push({ type: 'value_error', loc: ['nightly_rates', index, 'date'], msg: 'Night is given twice' })
    }
    byDay.set(date, parseExact(rate))
  }
  const prices: Exact[] = []
  for (let night = 0; night < nights; night++) {
    const date = dateOf(firstDay + night)
    const price = byDay.get(date)
    if (price === undefined) {
      issues.push({ type: 'value_error', loc: ['nightly_rates'], msg: `The night of ${date} is missing` })
      return null
    }
    prices.push(price)
  }
  if (byDay.size > nights) {
    issues.push({ type: 'value_error', loc: ['nightly_rates'], msg: 'A night outside the stay is priced' })
  }
  return prices
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
  const prices = isInOrder(schedule, firstDay, request.nights)
    ? schedule.map(({ rate }) => parseExact(rate))
    : byNight(schedule, firstDay, request.nights, issues)
  if (prices === null) return none
  for (const price of prices) {
    if (price.n >= 0n) continue
    issues.push({ type: 'greater_than_equal', loc: ['nightly_rates'], msg: 'A price should be 0 or more' })
  }
  const alike = withOneDenominator(prices)
  const total = { n: alike.reduce((sum, price) => sum + price.n, 0n), d: alike[0]?.d ?? 1n }
  if (total.n <= 0n) {
    issues.push({ type: 'value_error', loc: ['nightly_rates'], msg: 'At least one price should be above 0' })
  }
  return { night_price: divide(total, whole(request.nights)), schedule: alike, total }
}
