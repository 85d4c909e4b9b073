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
  const alike = withOneDenominator(prices)
  const total = { n: alike.reduce((sum, price) => sum + price.n, 0n), d: alike[0]?.d ?? 1n }
  if (total.n <= 0n) {
    issues.push({ type: 'value_error', loc: ['nightly_rates'], msg: 'At least one price should be above 0' })
  }
  return { night_price: divide(total, whole(request.nights)), schedule: alike, total }
}
