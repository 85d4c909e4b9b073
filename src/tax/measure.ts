/** Measures the tax of one subject on a stretch of nights, before reductions, surcharges and caps. */

import type { CompiledRate, CompiledRule, CompiledTier } from './compile.ts'
import { add, compare, divide, type Exact, multiply, subtract, whole, ZERO } from './exact.ts'
import { inBooking } from './exchange.ts'
import { priceOfNight } from './room-price.ts'
import type { Segment } from './segments.ts'
import type { Stay } from './stay.ts'
import { chooseTier, isPriceTiered, marginalTax, type TierChoice, tierKey } from './tiers.ts'

/** `rate` is the one fraction or unit amount used, null when several were or none was found. */
export interface Measured {
  readonly amount: Exact
  readonly rate: Exact | null
  /** For rates: what of the amount grows with the base, and what does not (the lower bands of a marginal rate). */
  readonly factor: Exact
  readonly constant: Exact
}

const UNUSED = { factor: ZERO, constant: ZERO }

/** Bands chosen while measuring, for warnings. */
export type Choices = TierChoice[]

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
    const { currency_code, name } = override.record
    const unit = inBooking(override.rate_value ?? ZERO, currency_code, stay, name)
    return { amount: multiply(unit, times), rate: unit, ...UNUSED }
  }
  const { currency_code, name } = rate.record
  if (rate.value !== null) {
    const unit = inBooking(rate.value, currency_code, stay, name)
    return { amount: multiply(unit, times), rate: unit, ...UNUSED }
  }
  let amount = ZERO
  let unit: Exact | null | undefined
  for (const [, tier, nights] of chosen(segment, stay, from, to, choices)) {
    const value = tier?.value ? inBooking(tier.value, currency_code, stay, name) : null
    if (value !== null) amount = add(amount, multiply(value, isPerStay(rate) ? times : whole(nights)))
    unit = unit === undefined || same(unit, value) ? value : null
  }
  return { amount, rate: unit ?? null, ...UNUSED }
}

/** Both unknown, or equal. */
export function same(a: Exact | null, b: Exact | null): boolean {
  if (a === b) return true
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
  if (plain !== null) return { amount: multiply(base, plain), rate: plain, factor: plain, constant: ZERO }
  const marginal = rate.record.tier_type === 'marginal_rate'
  let price = ZERO
  let tax = ZERO
  let growing = ZERO
  let used: Exact | null | undefined
  for (const [night, tier, nights] of chosen(segment, stay, from, to, choices)) {
    const nightPrice = nightsApart(rate, stay) ? priceOfNight(stay, night) : stay.night_price
    price = add(price, multiply(nightPrice, whole(nights)))
    const ofNight = marginal
      ? marginalOfNight(rate, stay, nightsApart(rate, stay) ? night : null)
      : multiply(nightPrice, tier?.rate ?? ZERO)
    tax = add(tax, multiply(ofNight, whole(nights)))
    growing = add(growing, multiply(multiply(nightPrice, tier?.rate ?? ZERO), whole(nights)))
    const value = marginal && tier !== rate.tiers[0] ? null : (tier?.rate ?? null)
    used = used === undefined || same(used, value) ? value : null
  }
  if (price.n === 0n) return { amount: ZERO, rate: used ?? null, ...UNUSED }
  const share = divide(base, price)
  return {
    amount: multiply(tax, share),
    rate: used ?? null,
    factor: divide(growing, price),
    constant: multiply(subtract(tax, growing), share),
  }
}

function marginalOfNight(rate: CompiledRate, stay: Stay, night: number | null): Exact {
  const basis = rate.record.tier_basis
  const parts =
    basis === 'nightly_rate_per_room' ? stay.rooms : basis === 'nightly_rate_per_person' ? stay.occupants : 1
  const tax = marginalTax(rate.tiers, tierKey(rate, stay, night))
  return multiply(inBooking(tax, rate.record.currency_code, stay, rate.record.name), whole(parts))
}
