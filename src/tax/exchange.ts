/** Brings amounts that a law writes in another currency to the booking's. */

import type { Place } from './compile.ts'
import { type Exact, multiply } from './exact.ts'
import { planOf } from './plan.ts'
import { crossRate } from './reference-rates.ts'
import { TaxRefusal } from './refusal.ts'
import type { CalculationRequest } from './request.ts'
import type { Stay } from './stay.ts'

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

/** Whether the answer to a request can depend on reference rates. */
export function needsRates(place: Place, request: CalculationRequest): boolean {
  const settlement = request.settlement_currency ?? null
  if (settlement !== null && settlement !== request.currency) return true
  for (const currency of planOf(place).currencies) if (currency !== request.currency) return true
  return false
}

/** `amount` of a levy or rule in the booking's currency. Throws as `rateToBooking`. */
export function inBooking(amount: Exact, currency: string | null, stay: Stay, what: string): Exact {
  const rate = rateToBooking(currency, stay, what)
  return rate === null ? amount : multiply(amount, rate)
}
