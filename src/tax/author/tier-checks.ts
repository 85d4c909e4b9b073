/** Checks of tiers: bands without gap or overlap, each with the value that its type needs, no class twice. */

import { type Basis, CATEGORIES } from '../categories.ts'
import { compare, parseExact } from '../exact.ts'
import { PROPERTY_GROUPS, PROPERTY_TYPES } from '../properties.ts'
import type { LevyEntry, VersionEntry } from './format.ts'
import type { Mistakes } from './mistake.ts'
import { nearest } from './near.ts'
import type { ReadFile } from './read.ts'
import { checkStars } from './star-checks.ts'

/** Property types and their groups. */
const KINDS: ReadonlySet<string> = new Set([...PROPERTY_TYPES, ...Object.keys(PROPERTY_GROUPS)])

type Tier = NonNullable<VersionEntry['tiers']>[number]

/** How the category of a levy measures; undefined for an unknown category. */
export function basisOf(levy: LevyEntry): Basis | undefined {
  return CATEGORIES.find(category => category.code === levy.category_code)?.basis
}

/** True for bands that give a rate, false for bands that give an amount. */
export function givesRates(version: VersionEntry): boolean {
  return version.tier_type === 'threshold' || version.tier_type === 'marginal_rate'
}

/** Charges percentages, by its category or by its bands. */
export function isRated(levy: LevyEntry): boolean {
  return basisOf(levy) === 'percentage' || levy.versions.some(givesRates)
}

function starsOf(tier: Tier): (number | null)[] {
  return tier.star_rating === undefined ? [null] : [tier.star_rating].flat()
}

function checkBands(tiers: readonly Tier[], { spot }: ReadFile, mistakes: Mistakes): void {
  let end: string | null = null
  for (const [index, tier] of tiers.entries()) {
    const at = spot(tiers, index)
    if (tier.star_rating !== undefined) continue
    const from: string = tier.min?.amount ?? '0'
    if (tier.max !== undefined && compare(parseExact(from), parseExact(tier.max.amount)) >= 0) {
      mistakes.add(at, 'min below max', `${from} to ${tier.max.amount}`, 'exchange or correct the bounds')
    }
    if (end !== null && compare(parseExact(end), parseExact(from)) !== 0) {
      const mend = 'let each band begin where the one before ends, in order, without gap or overlap'
      mistakes.add(at, `a band from ${end} on`, `from ${from}`, mend)
    }
    if (tier.max === undefined && index < tiers.length - 1 && tiers[index + 1]?.star_rating === undefined) {
      mistakes.add(at, 'max, because another band follows', 'nothing', 'add max, or sort the bands')
    }
    end = tier.max?.amount ?? end
  }
}

/** Bounds of prices have a currency, bounds of stars have none. */
function checkBounds(version: VersionEntry, { spot }: ReadFile, mistakes: Mistakes): void {
  const ofStars = version.tier_basis === 'star_rating'
  for (const tier of version.tiers ?? []) {
    for (const word of ['min', 'max'] as const) {
      const bound = tier[word]
      if (bound === undefined || 'currency' in bound !== ofStars) continue
      const at = spot(tier, word)
      const found = 'currency' in bound ? `${bound.amount} ${bound.currency}` : bound.amount
      if (ofStars) mistakes.add(at, 'a number of stars', found, `write ${word}: and the number alone`)
      else
        mistakes.add(
          at,
          'a price such as 100 EUR',
          found,
          'add the currency; for bands of stars, tier_basis: star_rating',
        )
    }
  }
}

function checkClasses(tiers: readonly Tier[], ofClass: boolean, read: ReadFile, mistakes: Mistakes): void {
  const seen = new Set<string>()
  for (const [index, tier] of tiers.entries()) {
    const at = read.spot(tiers, index)
    if (ofClass && (tier.min ?? tier.max) !== undefined) {
      mistakes.add(at, 'classes or stars', 'min or max', 'set a tier_type of bands, or take the bounds out')
    }
    const meant = nearest(tier.property_class ?? '', KINDS, 1)
    if (meant !== null && !KINDS.has(tier.property_class ?? '')) {
      const mend = `write ${meant}, or give the class of the law a name that cannot be taken for it`
      mistakes.add(at, `${meant}, as the kinds of accommodation are called`, tier.property_class ?? '', mend)
    }
    if (!ofClass && tier.star_rating === undefined) continue
    for (const stars of starsOf(tier)) {
      const name = [tier.property_class, stars === null ? undefined : `${stars} stars`]
      const what = name.filter(part => part !== undefined).join(', ') || 'all others'
      if (seen.has(what)) {
        mistakes.add(at, 'each class and star once', `${what} a second time`, 'take one of the two out')
      }
      seen.add(what)
    }
  }
}

/** Checks the tiers of a version. */
export function checkTiers(levy: LevyEntry, version: VersionEntry, read: ReadFile, mistakes: Mistakes): void {
  const tiers = version.tiers ?? []
  const type = version.tier_type
  const at = read.spot(version, 'tiers')
  if (type === undefined || version.tiers === undefined) {
    const found = type === undefined ? 'no tier_type' : 'no tiers'
    mistakes.add(at, 'tier_type and tiers', found, 'add tier_type and at least one tier')
    return
  }
  const wanted = givesRates(version) ? 'rate' : 'value'
  const basis = basisOf(levy)
  if (basis === 'percentage' ? wanted === 'value' : wanted === 'rate' && basis?.startsWith('flat_')) {
    const expected = basis === 'percentage' ? 'threshold or marginal_rate' : 'single_amount or property_class'
    const mend = `correct tier_type or category_code ${levy.category_code}`
    mistakes.add(read.spot(version, 'tier_type'), expected, type, mend)
  }
  for (const [index, tier] of tiers.entries()) {
    const other = wanted === 'rate' ? 'value' : 'rate'
    if (tier[wanted] === undefined || tier[other] !== undefined) {
      const mend =
        wanted === 'rate' ? 'give each tier a rate such as 5%' : 'give each tier a value such as 3.50 EUR'
      const expected = `a ${wanted} in each tier of ${type}`
      mistakes.add(read.spot(tiers, index), expected, tier[other] ? other : 'none', mend)
    }
    if (type !== 'property_class' && tier.property_class !== undefined) {
      const spot = read.spot(tier, 'property_class')
      mistakes.add(spot, 'bands', 'property_class', 'set tier_type: property_class')
    }
  }
  checkClasses(tiers, type === 'property_class', read, mistakes)
  checkBounds(version, read, mistakes)
  checkStars(version, read, mistakes)
  if (type !== 'property_class') checkBands(tiers, read, mistakes)
}
