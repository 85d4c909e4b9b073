/** Checks that no star falls between the tiers: such a house would pay nothing, and nobody would have said so. */

import type { ConditionRecord } from '../content.ts'
import { PROPERTY_GROUPS } from '../properties.ts'
import { comparisonsOf, demandsOf } from './comparisons.ts'
import type { VersionEntry } from './format.ts'
import type { Mistakes } from './mistake.ts'
import type { ReadFile } from './read.ts'

type Tier = NonNullable<VersionEntry['tiers']>[number]

const HOTELS: readonly string[] = ['hotel', ...PROPERTY_GROUPS.hotel]

function holdsFor(stars: number, { field, op, value }: ConditionRecord): boolean {
  if (field !== 'star_rating') return false
  const [first = 0, last = first] = [value].flat().map(Number)
  if (op === '==' || op === 'in') return [value].flat().map(Number).includes(stars)
  if (op === 'between') return first <= stars && stars <= last
  if (op === '>=') return stars >= first
  if (op === '<=') return stars <= first
  if (op === '>') return stars > first
  return op === '<' && stars < first
}

function starsOf(tier: Tier): number[] {
  return [tier.star_rating ?? []].flat()
}

/** Whether the stars of these tiers are those of hotels, one to five; keys and campsites have scales of their own. */
function areOfHotels(version: VersionEntry, ofClass: string | undefined): boolean {
  if (ofClass !== undefined) return HOTELS.includes(ofClass)
  const kinds = demandsOf(version.applies_when)
    .filter(({ field, op }) => /^property_(type|group)$/.test(field) && (op === '==' || op === 'in'))
    .flatMap(({ value }) => [value].flat().map(String))
  return kinds.length === 0 || kinds.some(kind => HOTELS.includes(kind))
}

function inBand(tier: Tier, stars: number): boolean {
  if (tier.star_rating !== undefined) return false
  return Number(tier.min?.amount ?? 0) <= stars && stars < Number(tier.max?.amount ?? 6)
}

/** Stars for which no tier of the class, or without class, is there. */
function missing(version: VersionEntry, ofClass: string | undefined): number[] {
  const tiers = version.tiers ?? []
  const ofBands = version.tier_basis === 'star_rating'
  const own = tiers.filter(tier => tier.property_class === ofClass || tier.property_class === undefined)
  const rest = (tier: Tier) =>
    tier.star_rating === undefined &&
    (own.includes(tier) || (ofClass === undefined && tier.property_class === 'hotel'))
  if (!ofBands && tiers.some(rest)) return []
  const named = own.flatMap(starsOf)
  const ofHotels = ofBands || areOfHotels(version, ofClass)
  const [least, most] = ofHotels ? [1, 5] : [Math.min(...named), Math.max(...named)]
  const scale = [1, 2, 3, 4, 5].filter(stars => stars >= least && stars <= most)
  return scale.filter(
    stars => !named.includes(stars) && !(ofBands && tiers.some(tier => inBand(tier, stars))),
  )
}

/** Stars that a draft of the same file speaks of: their amount is not known, and every answer says so. */
function isDraft(stars: number, version: VersionEntry, { place }: ReadFile): boolean {
  return (place.levies ?? [])
    .flatMap(levy => levy.versions)
    .filter(other => other.status === 'draft')
    .filter(({ effective_end: end }) => end === undefined || end > version.effective_start)
    .some(
      ({ tiers, applies_when }) =>
        (tiers ?? []).some(tier => starsOf(tier).includes(stars)) ||
        comparisonsOf(applies_when).some(comparison => holdsFor(stars, comparison)),
    )
}

/** Every star has a tier, or is told in another way. A version that ended before the coverage is never asked for. */
export function checkStars(version: VersionEntry, read: ReadFile, mistakes: Mistakes): void {
  const { effective_end: end, tiers = [] } = version
  if (end !== undefined && end <= (read.place.covered_from ?? '')) return
  const starred = tiers.filter(tier => starsOf(tier).length > 0).map(tier => tier.property_class)
  const classes = version.tier_basis === 'star_rating' ? [undefined] : new Set(starred)
  const limits = demandsOf(version.applies_when).filter(({ field }) => field === 'star_rating')
  for (const ofClass of classes) {
    const open = missing(version, ofClass)
      .filter(stars => limits.every(limit => holdsFor(stars, limit)))
      .filter(stars => !isDraft(stars, version, read))
    if (open.length === 0) continue
    const expected = `every star from 1 to 5${ofClass === undefined ? '' : ` of ${ofClass}`}, or a tier for all others`
    const mend = `add it, with 0 where the law says that nothing is due; what is not known is a draft levy with applies_when: star_rating in ${open.join(', ')}`
    mistakes.add(read.spot(version, 'tiers'), expected, `no ${open.join(', no ')}`, mend)
  }
}
