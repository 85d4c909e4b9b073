/** Turns a file of a place into the records of a release: units into fractions and currencies, defaults filled in. */

import { CATEGORIES } from '../categories.ts'
import type {
  ConditionGroup,
  ConditionRecord,
  JurisdictionRecord,
  Provenance,
  RateRecord,
  RuleAction,
  RuleRecord,
  TierRecord,
} from '../content.ts'
import type { LevyEntry, PlaceFile, RuleEntry, VersionEntry } from './format.ts'
import type { Amount, Bound, Quantity } from './values.ts'

/** The record of a place; `parent` is the code of the folder's place. */
export function buildJurisdiction(file: PlaceFile, parent: string | null): JurisdictionRecord {
  return {
    code: file.code,
    name: file.name,
    local_name: file.local_name ?? null,
    jurisdiction_type: file.jurisdiction_type,
    parent_code: parent,
    subdivision_code: file.subdivision_code ?? subdivisionOf(file),
    currency_code: file.currency_code,
    timezone: file.timezone,
    lat: file.lat ?? null,
    lng: file.lng ?? null,
    status: file.status ?? 'active',
    covered_from: file.covered_from ?? null,
    sources: file.sources ?? [],
    notes: file.notes ?? null,
  }
}

/** The first two parts of a code are its subdivision, but for a city right below its country. */
function subdivisionOf(file: PlaceFile): string | null {
  const parts = file.code.split('-')
  if (parts.length < 2 || (parts.length === 2 && file.jurisdiction_type === 'city')) return null
  return parts.slice(0, 2).join('-')
}

function provenance(entry: VersionEntry | RuleEntry): Provenance {
  return {
    authority: entry.authority,
    legal_reference: entry.legal_reference ?? null,
    legal_uri: entry.legal_uri ?? null,
    source_url: entry.source_url ?? null,
    enacted_date: entry.enacted_date ?? null,
    announcement_date: entry.announcement_date ?? null,
    confirmed: entry.confirmed,
  }
}

function seasonCondition(season: string, datedBy: 'check_in' | 'night'): ConditionGroup {
  const field = datedBy === 'night' ? 'night_month_day' : 'stay_month_day'
  const [from = '', to = ''] = season.split(' to ')
  const within = (first: string, last: string): ConditionRecord => ({
    field,
    op: 'between',
    value: [first, last],
  })
  if (from <= to) return { operator: 'AND', rules: [within(from, to)] }
  return { operator: 'OR', rules: [within(from, '12-31'), within('01-01', to)] }
}

function both(a: ConditionGroup | null, b: ConditionGroup | null): ConditionGroup | null {
  if (a === null || b === null) return a ?? b
  return { operator: 'AND', rules: [a, b] }
}

function buildTier(tier: NonNullable<VersionEntry['tiers']>[number]): TierRecord {
  const stars = tier.star_rating ?? null
  return {
    min: tier.min?.amount ?? null,
    max: tier.max?.amount ?? null,
    value: tier.value?.amount ?? null,
    rate: tier.rate ?? null,
    star_rating: stars === null ? null : Array.isArray(stars) ? stars : [stars],
    property_class: tier.property_class ?? null,
  }
}

/** All currencies that a version names, without repetition. */
export function currenciesOf(version: VersionEntry): string[] {
  const amounts: (Quantity | Bound | undefined)[] = [version.rate_value]
  for (const tier of version.tiers ?? []) amounts.push(tier.min, tier.max, tier.value)
  return [...new Set(amounts.flatMap(amount => (amount && 'currency' in amount ? [amount.currency] : [])))]
}

/** The records of a levy, one for each version. */
export function buildRates(code: string, levy: LevyEntry): RateRecord[] {
  const basis = CATEGORIES.find(category => category.code === levy.category_code)?.basis
  const datedBy = levy.dated_by ?? 'check_in'
  return levy.versions.map(version => {
    const value = version.rate_value
    const tiered = version.tiers !== undefined
    const season = version.season === undefined ? null : seasonCondition(version.season, datedBy)
    return {
      id: `${levy.tax_key}@${version.effective_start}`,
      tax_key: levy.tax_key,
      jurisdiction_code: code,
      category_code: levy.category_code,
      name: levy.name,
      local_name: levy.local_name ?? null,
      rate_type: tiered ? 'tiered' : basis === 'percentage' ? 'percentage' : 'flat',
      rate_value: value === undefined ? null : 'fraction' in value ? value.fraction : value.amount,
      currency_code: currenciesOf(version)[0] ?? null,
      tier_type: version.tier_type ?? null,
      tier_basis:
        version.tier_basis ?? (tiered && version.tier_type !== 'property_class' ? 'nightly_rate' : null),
      tiers: (version.tiers ?? []).map(buildTier),
      per_person: version.per_person ?? false,
      per_guest_share: version.per_guest_share ?? false,
      base_type: version.base_type ?? 'room_rate',
      item_types: version.item_types ?? [],
      applies_when: both(season, version.applies_when ?? null),
      replaces: version.replaces ?? [],
      offset_by: version.offset_by ?? null,
      base_includes: version.base_includes ?? ['base_amount'],
      base_includes_jurisdictions: version.base_includes_jurisdictions ?? [],
      calculation_order: version.calculation_order ?? 100,
      applies_to_channels: version.applies_to_channels ?? [],
      collection_model: version.collection_model ?? null,
      dated_by: datedBy,
      rounding_mode: version.rounding_mode ?? 'half_up',
      rounding_increment: version.rounding_increment?.amount ?? null,
      effective_start: version.effective_start,
      effective_end: version.effective_end ?? null,
      start_unverified: version.start_unverified ?? false,
      draft: version.status === 'draft',
      draft_reason: version.draft_reason ?? null,
      notes: version.notes ?? null,
      ...provenance(version),
    }
  })
}

function buildAction(action: RuleEntry['action']): {
  action: RuleAction
  currency: string | null
} {
  const built: RuleAction = {}
  if (action === undefined) return { action: built, currency: null }
  let currency: string | null = null
  const money = (amount: Amount): string => {
    currency = amount.currency
    return amount.amount
  }
  if (action.exemption_reason !== undefined) built.exemption_reason = action.exemption_reason
  if (action.rate_value !== undefined) {
    built.rate_value = 'fraction' in action.rate_value ? action.rate_value.fraction : money(action.rate_value)
  }
  if (action.max_nights !== undefined) built.max_nights = action.max_nights
  if (action.max_amount !== undefined) built.max_amount = money(action.max_amount)
  if (action.max_per_night !== undefined) built.max_per_night = money(action.max_per_night)
  if (action.max_per_person_per_night !== undefined) {
    built.max_per_person_per_night = money(action.max_per_person_per_night)
  }
  if (action.min_amount !== undefined) built.min_amount = money(action.min_amount)
  if (action.reduction_percent !== undefined) built.reduction_percent = action.reduction_percent
  return { action: built, currency }
}

/** The record of a rule; `taxKey` null for a rule of a place. */
export function buildRule(code: string, taxKey: string | null, rule: RuleEntry): RuleRecord {
  const { action, currency } = buildAction(rule.action)
  return {
    id: rule.key,
    jurisdiction_code: code,
    tax_key: taxKey,
    target_jurisdiction_codes: rule.target_jurisdiction_codes ?? [],
    category_codes: rule.category_codes ?? [],
    rule_type: rule.rule_type,
    priority: rule.priority ?? 0,
    name: rule.name,
    description: rule.description ?? null,
    conditions: rule.conditions ?? null,
    action,
    currency_code: currency,
    effective_start: rule.effective_start,
    effective_end: rule.effective_end ?? null,
    draft: rule.status === 'draft',
    draft_reason: rule.draft_reason ?? null,
    ...provenance(rule),
  }
}
