/** Shows the total in a second currency by the reference rate of the day. Tax itself stays in the booking's currency. */

import type { Calculation, Warning } from './answer.ts'
import { minorDigits } from './currencies.ts'
import { ONE, powerOfTen, printUnits } from './exact.ts'
import { convertUnits, crossRate, printFxRate } from './reference-rates.ts'
import type { Stay } from './stay.ts'

type Settlement = Pick<
  Calculation,
  'settlement_currency' | 'amount_in_settlement_currency' | 'settlement_fx_rate' | 'settlement_fx_date'
>

/** `total` in minor units of the booking's currency. Without a rate the view is null and a warning is added. */
export function settle(total: bigint, stay: Stay, today: string, warnings: Warning[]): Settlement {
  const currency = stay.settlement_currency
  const none = { amount_in_settlement_currency: null, settlement_fx_rate: null, settlement_fx_date: null }
  if (currency === null) return { settlement_currency: null, ...none }
  const rates = stay.exchange_rates
  const same = currency === stay.currency
  const rate = same ? ONE : rates === null ? null : crossRate(rates, stay.currency, currency)
  const digits = minorDigits(currency) ?? 2
  if (rate === null) {
    const message = `There is no reference rate from ${stay.currency} to ${currency}: the settlement view is left out.`
    warnings.push({ code: 'exchange_rate_unavailable', message, field: 'settlement_currency' })
    return { settlement_currency: currency, ...none }
  }
  return {
    settlement_currency: currency,
    amount_in_settlement_currency: printUnits(
      convertUnits(total, powerOfTen(stay.digits), rate, digits),
      digits,
    ),
    settlement_fx_rate: printFxRate(rate),
    settlement_fx_date: same ? today : (rates?.rate_date ?? today),
  }
}
