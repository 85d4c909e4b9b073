/** Conversion by the daily reference rates of a central bank, always over the euro and at full precision. */

import type { SegmentCharge } from './charge.ts'
import { divide, type Exact, multiply, ONE, printRatio, roundToDigits } from './exact.ts'
import { TaxRefusal } from './refusal.ts'
import type { Stay } from './stay.ts'

/** The rates of one day. `per_euro` gives the units of a currency for one euro; the euro itself need not be in it. */
export interface ReferenceRates {
  /** Day of publication, `YYYY-MM-DD`. */
  readonly rate_date: string
  readonly per_euro: ReadonlyMap<string, Exact>
}

/** An amount in `from` times this is the amount in `to`; null when one of the two has no rate on that day. */
export function crossRate(rates: ReferenceRates, from: string, to: string): Exact | null {
  if (from === to) return ONE
  const first = from === 'EUR' ? ONE : rates.per_euro.get(from)
  const second = to === 'EUR' ? ONE : rates.per_euro.get(to)
  return first === undefined || second === undefined ? null : divide(second, first)
}

/** A rate as it is shown: 10 significant digits, half-up. */
export function printFxRate(rate: Exact): string {
  return printRatio(rate, 10)
}

/**
 * The rate that brings an amount written in `currency` to the booking's currency; null when they are the same (or the
 * amount has none). `what` names the levy or rule. Throws TaxRefusal `exchange_rate_unavailable`: an amount is never
 * taken one for one.
 */
export function rateToBooking(currency: string | null, stay: Stay, what: string): Exact | null {
  if (currency === null || currency === stay.currency) return null
  const rate = stay.exchange_rates === null ? null : crossRate(stay.exchange_rates, currency, stay.currency)
  if (rate !== null) return rate
  const detail = `${what} is set in ${currency}; there is no rate to convert it to ${stay.currency}`
  throw new TaxRefusal('exchange_rate_unavailable', detail)
}

/** The rate that a charge was converted with; null when nothing of it was. Only for what has been charged. */
export function usedExchange({ segment: { rate } }: SegmentCharge, stay: Stay): Exact | null {
  const { currency_code, name } = rate.record
  return rateToBooking(currency_code, stay, name)
}

/** `amount` of a levy or rule in the booking's currency. Throws as `rateToBooking`. */
export function inBooking(amount: Exact, currency: string | null, stay: Stay, what: string): Exact {
  const rate = rateToBooking(currency, stay, what)
  return rate === null ? amount : multiply(amount, rate)
}

/** An amount in minor units of one currency as minor units of another, half-up. */
export function convertUnits(units: bigint, power: bigint, rate: Exact, digits: number): bigint {
  return roundToDigits(multiply({ n: units, d: power }, rate), digits)
}
