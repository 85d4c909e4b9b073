/** Turns a content release into an index: numbers parsed, conditions compiled, one plan per place made on first use. */

import { type Category, isVat } from './categories.ts'
import { type CompiledCondition, compileCondition } from './conditions.ts'
import type { ContentRelease, JurisdictionRecord, RateRecord, RuleRecord, TierRecord } from './content.ts'
import { minorDigits } from './currencies.ts'
import { dayOf } from './dates.ts'
import { type Exact, ONE, parseExact, printDecimal, subtract } from './exact.ts'
import type { GuestTest } from './guests.ts'

export interface CompiledTier {
  readonly min: Exact | null
  readonly max: Exact | null
  readonly value: Exact | null
  readonly rate: Exact | null
  readonly stars: readonly number[] | null
  readonly property_class: string | null
}

/** Days on which something is in force, as day numbers: `start_day` inclusive, `end_day` exclusive. */
export interface Window {
  readonly start_day: number
  readonly end_day: number
}

export interface CompiledRate extends Window {
  readonly record: RateRecord
  readonly place: Place
  readonly category: Category
  readonly is_vat: boolean
  readonly value: Exact | null
  /** `value` as it is shown in the levy's own currency. */
  readonly shown: string | null
  readonly tiers: readonly CompiledTier[]
  /** Rates, not amounts: percentage levies, and bands that give a rate. */
  readonly is_rate: boolean
  /** Charged guest by guest. */
  readonly per_person: boolean
  readonly applies_when: CompiledCondition
  readonly includes_price: boolean
  readonly included_categories: readonly string[]
  readonly increment: Exact | null
}

export interface CompiledRule extends Window {
  readonly record: RuleRecord
  readonly place: Place
  readonly condition: CompiledCondition
  readonly rate_value: Exact | null
  /** 1 − reduction. */
  readonly kept: Exact
  readonly max_nights: number | null
  readonly max_amount: Exact | null
  readonly max_per_night: Exact | null
  readonly max_per_person_per_night: Exact | null
  readonly min_amount: Exact | null
}

/** A levy as it stands in one chain: its versions by start, and the rules of the chain that concern it, in order. */
export interface PlannedLevy {
  readonly tax_key: string
  readonly place: Place
  readonly versions: readonly CompiledRate[]
  readonly rules: readonly CompiledRule[]
  /** All that its rules look at in a guest. */
  readonly guest_tests: readonly GuestTest[]
}

export interface Plan {
  readonly levies: readonly PlannedLevy[]
  readonly drafts: readonly CompiledRate[]
  readonly covered_from: string | null
  /** Currencies in which the laws of the chain name amounts. */
  readonly currencies: ReadonlySet<string>
}

export interface Place {
  readonly record: JurisdictionRecord
  readonly parent: Place | null
  /** Country first, the place itself last. */
  readonly chain: readonly Place[]
  readonly path: string
  readonly children: Place[]
  readonly rates: RateRecord[]
  readonly drafts: CompiledRate[]
  readonly rules: CompiledRule[]
  readonly levies: Map<string, CompiledRate[]>
  plan: Plan | null
}

export interface CompiledRelease {
  readonly data_version: string
  readonly places: ReadonlyMap<string, Place>
  /** All places, in the order of their paths. */
  readonly ordered: readonly Place[]
}

function parsed(text: string | null | undefined): Exact | null {
  return text === null || text === undefined ? null : parseExact(text)
}

function windowOf(record: { effective_start: string; effective_end: string | null }): Window {
  const start = dayOf(record.effective_start)
  const end = record.effective_end === null ? Number.POSITIVE_INFINITY : dayOf(record.effective_end)
  if (start === null || end === null) throw new RangeError(`not a date: ${JSON.stringify(record)}`)
  return { start_day: start, end_day: end }
}

function compileTier(tier: TierRecord): CompiledTier {
  return {
    min: parsed(tier.min),
    max: parsed(tier.max),
    value: parsed(tier.value),
    rate: parsed(tier.rate),
    stars: tier.star_rating,
    property_class: tier.property_class,
  }
}

function compileRate(record: RateRecord, place: Place, category: Category): CompiledRate {
  const perPersonBasis =
    category.basis === 'flat_per_person_per_night' || category.basis === 'flat_per_person_per_stay'
  const isRate =
    record.rate_type === 'percentage' ||
    record.tier_type === 'threshold' ||
    record.tier_type === 'marginal_rate'
  const value = parsed(record.rate_value)
  const digits = isRate || record.currency_code === null ? 0 : (minorDigits(record.currency_code) ?? 0)
  return {
    ...windowOf(record),
    record,
    place,
    category,
    is_vat: isVat(category),
    value,
    shown: value === null ? null : printDecimal(value, digits),
    tiers: record.tiers.map(compileTier),
    is_rate: isRate,
    per_person: isRate ? record.per_guest_share : perPersonBasis || record.per_person,
    applies_when: compileCondition(record.applies_when),
    includes_price: record.base_includes.includes('base_amount'),
    included_categories: record.base_includes.filter(entry => entry !== 'base_amount'),
    increment: parsed(record.rounding_increment),
  }
}

function compileRule(record: RuleRecord, place: Place): CompiledRule {
  const { action } = record
  return {
    ...windowOf(record),
    record,
    place,
    condition: compileCondition(record.conditions),
    rate_value: parsed(action.rate_value),
    kept: subtract(ONE, parseExact(action.reduction_percent ?? '0')),
    max_nights: action.max_nights ?? null,
    max_amount: parsed(action.max_amount),
    max_per_night: parsed(action.max_per_night),
    max_per_person_per_night: parsed(action.max_per_person_per_night),
    min_amount: parsed(action.min_amount),
  }
}

function makePlaces(records: readonly JurisdictionRecord[]): Map<string, Place> {
  const byCode = new Map(records.map(record => [record.code, record]))
  const places = new Map<string, Place>()
  const make = (record: JurisdictionRecord, depth: number): Place => {
    const known = places.get(record.code)
    if (known !== undefined) return known
    if (depth > 20) throw new RangeError(`jurisdictions in a circle at ${record.code}`)
    const above = record.parent_code === null ? null : byCode.get(record.parent_code)
    if (above === undefined) throw new RangeError(`parent of ${record.code} is not in the release`)
    const parent = above === null ? null : make(above, depth + 1)
    const chain: Place[] = [...(parent?.chain ?? [])]
    const last = record.code.slice(record.code.lastIndexOf('-') + 1)
    const place: Place = {
      record,
      parent,
      chain,
      path: parent === null ? last : `${parent.path}.${last}`,
      children: [],
      rates: [],
      drafts: [],
      rules: [],
      levies: new Map(),
      plan: null,
    }
    chain.push(place)
    parent?.children.push(place)
    places.set(record.code, place)
    return place
  }
  for (const record of records) make(record, 0)
  return places
}

/**
 * Compiles a release. Cost grows with the release; a later look-up does not. Throws RangeError for content that no
 * check has passed (unknown parent, category or field, malformed number).
 */
export function compileRelease(release: ContentRelease): CompiledRelease {
  const places = makePlaces(release.jurisdictions)
  const categories = new Map(release.categories.map(category => [category.code, category]))
  const placeOf = (code: string): Place => {
    const place = places.get(code)
    if (place === undefined) throw new RangeError(`unknown jurisdiction ${code}`)
    return place
  }
  for (const record of release.rates) {
    const place = placeOf(record.jurisdiction_code)
    place.rates.push(record)
    const category = categories.get(record.category_code)
    if (category === undefined) throw new RangeError(`unknown category ${record.category_code}`)
    if (record.draft) {
      place.drafts.push(compileRate(record, place, category))
      continue
    }
    const versions = place.levies.get(record.tax_key) ?? []
    versions.push(compileRate(record, place, category))
    versions.sort((a, b) => (a.record.effective_start < b.record.effective_start ? -1 : 1))
    place.levies.set(record.tax_key, versions)
  }
  for (const record of release.rules) {
    const place = placeOf(record.jurisdiction_code)
    place.rules.push(compileRule(record, place))
  }
  const ordered = [...places.values()].sort((a, b) => (a.path < b.path ? -1 : 1))
  return { data_version: release.data_version, places, ordered }
}
