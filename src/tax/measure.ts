/** Measures the tax of one subject on a stretch of nights, before reductions, surcharges and caps. */

import type { CompiledRate, CompiledRule, CompiledTier } from './compile.ts'
import { add, compare, divide, type Exact, multiply, whole, ZERO } from './exact.ts'
import { TaxRefusal } from './refusal.ts'
import type { Segment } from './segments.ts'
import { priceOfNight, type Stay } from './stay.ts'
import { chooseTier, isPriceTiered, marginalTax, type TierChoice, tierKey } from './tiers.ts'

/** `rate` is the one fraction or unit amount used, null when several were or none was found. */
export interface Measured {
  readonly amount: Exact
  readonly rate: Exact | null
}

/** Bands chosen while measuring, for warnings. */
export type Choices = TierChoice[]

/** Refuses an amount written in another currency than the booking's: it is never taken one for one. */
export function requireCurrency(currency: string | null, stay: Stay, what: string): void {
  if (currency === null || currency === stay.currency) return
  throw new TaxRefusal(
    'exchange_rate_unavailable',
    `${what} is set in ${currency}; there is no rate to convert it to ${stay.currency}`,
  )
}

/** True when the amount does not grow with the nights. */
export function isPerStay(rate: CompiledRate): boolean {
  return rate.category.basis === 'flat_per_stay' || rate.category.basis === 'flat_per_person_per_stay'
}

function nightsApart(rate: CompiledRate, stay: Stay): boolean {
  return stay.schedule !== null && isPriceTiered(rate) && !isPerStay(rate)
}

function* chosen(
  segment: Segment,
  stay: Stay,
  from: number,
  to: number,
  choices: Choices,
): Generator<[number, CompiledTier | null, number]> {
  const { rate } = segment
  if (!nightsApart(rate, stay)) {
    const choice = chooseTier(rate, stay, null)
    choices.push(choice)
    yield [from, choice.tier, to - from]
    return
  }
  for (let night = from; night < to; night++) {
    const choice = chooseTier(rate, stay, night)
    choices.push(choice)
    yield [night, choice.tier, 1]
  }
}

/** Flat amounts of the nights `from` to `to` for a quantity of 1 (one person, or one room). */
export function measureFlat(
  segment: Segment,
  stay: Stay,
  override: CompiledRule | null,
  from: number,
  to: number,
  choices: Choices,
): Measured {
  const { rate } = segment
  const times = isPerStay(rate) ? whole(1) : whole(Math.max(0, to - from))
  if (override !== null) {
    requireCurrency(override.record.currency_code, stay, override.record.name)
    const unit = override.rate_value ?? ZERO
    return { amount: multiply(unit, times), rate: unit }
  }
  requireCurrency(rate.record.currency_code, stay, rate.record.name)
  if (rate.value !== null) return { amount: multiply(rate.value, times), rate: rate.value }
  let amount = ZERO
  let unit: Exact | null | undefined
  for (const [, tier, nights] of chosen(segment, stay, from, to, choices)) {
    const value = tier?.value ?? null
    if (value !== null) amount = add(amount, multiply(value, isPerStay(rate) ? times : whole(nights)))
    unit = unit === undefined || same(unit, value) ? value : null
  }
  return { amount, rate: unit ?? null }
}

function same(a: Exact | null, b: Exact | null): boolean {
  return a === null || b === null ? a === b : compare(a, b) === 0
}

/** Tax by a rate on `base` (units of the currency), which belongs to the price of the nights `from` to `to`. */
export function measureRate(
  segment: Segment,
  stay: Stay,
  override: CompiledRule | null,
  base: Exact,
  from: number,
  to: number,
  choices: Choices,
): Measured {
  const { rate } = segment
  const plain = override === null ? rate.value : override.rate_value
  if (plain !== null) return { amount: multiply(base, plain), rate: plain }
  requireCurrency(rate.record.currency_code, stay, rate.record.name)
  const marginal = rate.record.tier_type === 'marginal_rate'
  let price = ZERO
  let tax = ZERO
  let used: Exact | null | undefined
  for (const [night, tier, nights] of chosen(segment, stay, from, to, choices)) {
    const nightPrice = nightsApart(rate, stay) ? priceOfNight(stay, night) : stay.night_price
    price = add(price, multiply(nightPrice, whole(nights)))
    const ofNight = marginal
      ? marginalOfNight(rate, stay, nightsApart(rate, stay) ? night : null)
      : multiply(nightPrice, tier?.rate ?? ZERO)
    tax = add(tax, multiply(ofNight, whole(nights)))
    const value = marginal && tier !== rate.tiers[0] ? null : (tier?.rate ?? null)
    used = used === undefined || same(used, value) ? value : null
  }
  const amount = price.n === 0n ? ZERO : divide(multiply(tax, base), price)
  return { amount, rate: used ?? null }
}

function marginalOfNight(rate: CompiledRate, stay: Stay, night: number | null): Exact {
  const basis = rate.record.tier_basis
  const parts =
    basis === 'nightly_rate_per_room' ? stay.rooms : basis === 'nightly_rate_per_person' ? stay.occupants : 1
  return multiply(marginalTax(rate.tiers, tierKey(rate, stay, night)), whole(parts))
}
