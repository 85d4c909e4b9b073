/** Measures the tax on a stretch of nights for a quantity of 1, before reductions, surcharges and caps. */

import type { CompiledRate, CompiledRule, CompiledTier } from './compile.ts'
import { add, compare, divide, type Exact, multiply, reduced, subtract, whole, ZERO } from './exact.ts'
import { inBooking } from './exchange.ts'
import { priceOfNight } from './room-price.ts'
import type { Segment } from './segments.ts'
import type { Stay } from './stay.ts'
import { chooseTier, isPriceTiered, marginalTax, type TierChoice, tierKey } from './tiers.ts'

/** `rate` is the one fraction or unit amount used, null when several were or none was found. */
interface Measured {
  readonly amount: Exact
  readonly rate: Exact | null
  /** For rates: what of the amount grows with the base, and what does not (the lower bands of a marginal rate). */
  readonly factor: Exact
  readonly constant: Exact
}

/** The base of a percentage for the nights `from` to `to`, units of the currency: the price, and with earlier taxes. */
export type BaseOf = (from: number, to: number) => { readonly price: Exact; readonly base: Exact }

/** The nights of a segment up to `end` under one override (or none): the same for every guest. */
export interface Stretch {
  readonly override: CompiledRule | null
  readonly end: number
  readonly base: Exact
  /** Part of the base that is the price of the supply. */
  readonly price: Exact
  readonly measured: Measured
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
  let choice: TierChoice | null = null
  for (let night = from; night < to; night++) {
    // A segment dated by night ends where the band does, unless nobody is charged by a band: then none is asked for.
    if (choice === null || segment.night === null) {
      choice = chooseTier(rate, stay, night)
      choices.push(choice)
    }
    yield [night, choice.tier, 1]
  }
}

/** Measures a stretch, or gives it out of those `known` of the segment: many guests share a few. */
export function stretchOf(
  segment: Segment,
  stay: Stay,
  override: CompiledRule | null,
  end: number,
  baseOf: BaseOf,
  known: Stretch[],
  choices: Choices,
): Stretch {
  for (const stretch of known) if (stretch.end === end && stretch.override === override) return stretch
  let stretch: Stretch
  if (segment.rate.is_rate) {
    const { base, price } = baseOf(segment.from, end)
    const measured = measureRate(segment, stay, override, base, end, choices)
    stretch = { override, end, base, price, measured }
  } else {
    const measured = measureFlat(segment, stay, override, end, choices)
    stretch = { override, end, base: ZERO, price: ZERO, measured }
  }
  known.push(stretch)
  return stretch
}

/** The prices by which a percentage of the room falls on its nights; null where all nights bear it alike. */
export function pricesOf(
  { rate, from, supply }: Segment,
  { rate: percentage, constant }: Measured,
  to: number,
  { schedule }: Stay,
): readonly Exact[] | null {
  const alike = schedule === null || supply.index !== null || !rate.is_rate
  return alike || percentage === null || constant.n !== 0n ? null : schedule.slice(from, to)
}

/** Flat amounts of the nights up to `to`, for one person or one room. */
function measureFlat(
  segment: Segment,
  stay: Stay,
  override: CompiledRule | null,
  to: number,
  choices: Choices,
): Measured {
  const { rate, from } = segment
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

/** Tax by a rate on `base` (units of the currency), which belongs to the price of the nights up to `to`. */
function measureRate(
  segment: Segment,
  stay: Stay,
  override: CompiledRule | null,
  base: Exact,
  to: number,
  choices: Choices,
): Measured {
  const { rate, from } = segment
  const plain = override === null ? rate.value : override.rate_value
  if (plain !== null) return { amount: multiply(base, plain), rate: plain, factor: plain, constant: ZERO }
  const marginal = rate.record.tier_type === 'marginal_rate'
  const apart = nightsApart(rate, stay)
  let price = ZERO
  let lower = ZERO
  let growing = ZERO
  let used: Exact | null | undefined
  let top: Exact | null | undefined
  for (const [night, tier, nights] of chosen(segment, stay, from, to, choices)) {
    const times = whole(nights)
    const highest = tier?.rate ?? ZERO
    const nightPrice = apart ? priceOfNight(stay, night) : stay.night_price
    const grown = multiply(nightPrice, highest)
    price = add(price, multiply(nightPrice, times))
    growing = add(growing, multiply(grown, times))
    if (marginal) {
      const tax = marginalOfNight(rate, stay, apart ? night : null)
      lower = add(lower, multiply(subtract(tax, grown), times))
    }
    const value = marginal && tier !== rate.tiers[0] ? null : (tier?.rate ?? null)
    used = used === undefined || same(used, value) ? value : null
    top = top === undefined || same(top, highest) ? highest : null
  }
  if (to <= from || top === undefined) return { amount: ZERO, rate: used ?? null, ...UNUSED }
  // Nights that cost nothing are all in one band, and its rate is due on what else is in the base.
  const factor = top ?? divide(growing, price)
  const grown = multiply(base, factor)
  if (price.n === 0n || lower.n === 0n) return { amount: grown, rate: used ?? null, factor, constant: ZERO }
  const share = apart ? reduced(divide(base, price)) : divide(base, price)
  return {
    amount: multiply(add(growing, lower), share),
    rate: used ?? null,
    factor,
    constant: multiply(lower, share),
  }
}

function marginalOfNight(rate: CompiledRate, stay: Stay, night: number | null): Exact {
  const basis = rate.record.tier_basis
  const parts =
    basis === 'nightly_rate_per_room' ? stay.rooms : basis === 'nightly_rate_per_person' ? stay.occupants : 1
  const tax = marginalTax(rate.tiers, tierKey(rate, stay, night))
  return multiply(inBooking(tax, rate.record.currency_code, stay, rate.record.name), whole(parts))
}
