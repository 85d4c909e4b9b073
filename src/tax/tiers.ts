/** Picks the band of a tiered levy: by class of the house, by a price, or by stars. */

import type { CompiledRate, CompiledTier } from './compile.ts'
import { add, compare, divide, type Exact, least, multiply, subtract, whole, ZERO } from './exact.ts'
import { rateToBooking } from './exchange.ts'
import { PROPERTY_GROUPS, PROPERTY_TYPES } from './properties.ts'
import { priceOfNight } from './room-price.ts'
import type { Stay } from './stay.ts'

/** A fact that was missing when no band matched. */
export interface MissingFact {
  readonly field: 'star_rating' | 'property_classification'
  readonly accepted: string
}

/** `tier` null = no band. `residual` = the law's class for everything else was taken for want of a star rating. */
export interface TierChoice {
  readonly tier: CompiledTier | null
  readonly missing: MissingFact | null
  readonly residual: boolean
}

const NO_BAND: TierChoice = { tier: null, missing: null, residual: false }

function starsAllowed(tiers: readonly CompiledTier[]): string {
  return [...new Set(tiers.flatMap(tier => tier.stars ?? []))].sort((a, b) => a - b).join(', ')
}

function classTier(stay: Stay, tiers: readonly CompiledTier[]): CompiledTier | null {
  const stars = stay.star_rating
  const rated = (tier: CompiledTier): boolean => stars !== null && (tier.stars?.includes(stars) ?? false)
  for (const name of [stay.property_classification, stay.property_type, stay.property_group]) {
    if (name === null) continue
    const ofClass = tiers.filter(tier => tier.property_class === name)
    const best = ofClass.find(rated) ?? ofClass.find(tier => tier.stars === null)
    if (best !== undefined) return best
  }
  const unclassed = tiers.filter(tier => tier.property_class === null)
  return unclassed.find(rated) ?? unclassed.find(tier => tier.stars === null) ?? null
}

/** Classes of this property type (`guesthouse_1`) that only `property_classification` can name: no star tells them. */
function classesToTell(stay: Stay, tiers: readonly CompiledTier[]): string[] {
  const prefix = `${stay.property_type}_`
  return tiers.flatMap(tier => (tier.property_class?.startsWith(prefix) ? [tier.property_class] : []))
}

const TYPES_AND_GROUPS = [...PROPERTY_TYPES, ...Object.keys(PROPERTY_GROUPS)]

/** Classes of no property type that only `property_classification` can name. */
function classesOfTheLaw(tiers: readonly CompiledTier[]): string[] {
  const named = tiers.flatMap(tier => (tier.property_class === null ? [] : [tier.property_class]))
  return named.filter(name => !TYPES_AND_GROUPS.some(known => name === known || name.startsWith(`${known}_`)))
}

function chooseByClass(stay: Stay, tiers: readonly CompiledTier[]): TierChoice {
  const tier = classTier(stay, tiers)
  const openStars =
    stay.star_rating === null &&
    tiers.some(
      other =>
        other.stars !== null &&
        (other.property_class === null ||
          other.property_class === stay.property_type ||
          other.property_class === stay.property_group),
    )
  if (tier !== null) {
    const { property_class: name, stars } = tier
    const alone = name !== null && !tiers.some(other => other.property_class === name && other.stars !== null)
    const residual = openStars && stars === null && !alone
    return { tier, missing: null, residual }
  }
  return { tier, missing: missingForClass(stay, tiers, openStars), residual: false }
}

/** The fact that leaves the class open: a class of this property type first, then stars, then any class of the law. */
function missingForClass(stay: Stay, tiers: readonly CompiledTier[], openStars: boolean): MissingFact | null {
  const unclassified = stay.property_classification === null
  const own = unclassified ? classesToTell(stay, tiers) : []
  if (own.length > 0) return { field: 'property_classification', accepted: own.join(', ') }
  if (openStars) return { field: 'star_rating', accepted: starsAllowed(tiers) }
  const rated = tiers.some(tier => tier.property_class === null && tier.stars !== null)
  const others = unclassified && !rated ? classesOfTheLaw(tiers) : []
  if (others.length === 0) return null
  return { field: 'property_classification', accepted: others.join(', ') }
}

/** The price that a band is chosen by, for a night (null = the mean night), in the currency of the bounds. */
export function tierKey(rate: CompiledRate, stay: Stay, night: number | null): Exact {
  const given = night === null ? stay.night_price : priceOfNight(stay, night)
  const exchange = rateToBooking(rate.record.currency_code, stay, rate.record.name)
  const price = exchange === null ? given : divide(given, exchange)
  if (rate.record.tier_basis === 'nightly_rate_per_room') return divide(price, whole(stay.rooms))
  if (rate.record.tier_basis === 'nightly_rate_per_person') return divide(price, whole(stay.occupants))
  return price
}

function inBand(tier: CompiledTier, key: Exact): boolean {
  return (
    (tier.min === null || compare(tier.min, key) <= 0) && (tier.max === null || compare(key, tier.max) < 0)
  )
}

/** True when the band depends on the price, so that it can differ between nights. */
export function isPriceTiered(rate: CompiledRate): boolean {
  const { tier_type, tier_basis } = rate.record
  return tier_type !== null && tier_type !== 'property_class' && tier_basis !== 'star_rating'
}

/** The band of a tiered levy for a night (null = the mean night). */
export function chooseTier(rate: CompiledRate, stay: Stay, night: number | null): TierChoice {
  const { tiers } = rate
  if (rate.record.tier_type === 'property_class') return chooseByClass(stay, tiers)
  const stars = stay.star_rating
  if (stars !== null) {
    const rated = tiers.find(tier => tier.stars?.includes(stars))
    if (rated !== undefined) return { tier: rated, missing: null, residual: false }
  }
  const starred = tiers.some(tier => tier.stars !== null)
  const byStars = rate.record.tier_basis === 'star_rating'
  const key = byStars ? (stars === null ? null : whole(stars)) : tierKey(rate, stay, night)
  const plain = starred ? tiers.filter(tier => tier.stars === null) : tiers
  const tier =
    key === null
      ? null
      : rate.record.tier_type === 'threshold'
        ? highestReached(plain, key)
        : (plain.find(band => inBand(band, key)) ?? null)
  if (tier !== null) return { tier, missing: null, residual: starred && stars === null }
  if (stars !== null || !(starred || byStars)) return NO_BAND
  const accepted = starred ? starsAllowed(tiers) : '1, 2, 3, 4, 5'
  return { tier, missing: { field: 'star_rating', accepted }, residual: false }
}

function highestReached(tiers: readonly CompiledTier[], key: Exact): CompiledTier | null {
  let best: CompiledTier | null = null
  for (const tier of tiers) {
    if (tier.min !== null && compare(tier.min, key) > 0) continue
    if (best === null || compare(best.min ?? ZERO, tier.min ?? ZERO) <= 0) best = tier
  }
  return best
}

/** Tax on one price where each part inside a band is charged at that band's rate. */
export function marginalTax(tiers: readonly CompiledTier[], key: Exact): Exact {
  let tax = ZERO
  for (const tier of tiers) {
    const from = tier.min ?? ZERO
    if (compare(key, from) <= 0 || tier.rate === null) continue
    const top = tier.max === null ? key : least(key, tier.max)
    tax = add(tax, multiply(subtract(top, from), tier.rate))
  }
  return tax
}
