/** The shape of a content release: what authors wrote, as plain JSON; decimals are strings, dates YYYY-MM-DD. */

import type { Category } from './categories.ts'
import type { RoundingMode } from './exact.ts'

export type JurisdictionType =
  | 'country'
  | 'state'
  | 'province'
  | 'region'
  | 'county'
  | 'city'
  | 'borough'
  | 'district'
  | 'special_zone'

export interface SourceRecord {
  source_type: 'government_website' | 'tax_authority' | 'legal_gazette' | 'regulatory_body'
  url: string
  last_checked_at: string
}

export interface JurisdictionRecord {
  code: string
  name: string
  local_name: string | null
  jurisdiction_type: JurisdictionType
  parent_code: string | null
  subdivision_code: string | null
  currency_code: string
  timezone: string
  lat: number | null
  lng: number | null
  status: 'active' | 'inactive' | 'pending'
  /** First day for which the content is meant to be whole; null = as the nearest ancestor's. */
  covered_from: string | null
  sources: SourceRecord[]
  notes: string | null
}

export type TierType = 'property_class' | 'single_amount' | 'threshold' | 'marginal_rate'
export type TierBasis = 'nightly_rate' | 'nightly_rate_per_room' | 'nightly_rate_per_person' | 'star_rating'

/** One band. `min` inclusive, `max` exclusive, both and `value` in the rate's currency; `rate` a fraction. */
export interface TierRecord {
  min: string | null
  max: string | null
  value: string | null
  rate: string | null
  star_rating: number[] | null
  property_class: string | null
}

export type ConditionValue = string | number | boolean
export type ConditionOperator = '==' | '!=' | '>' | '>=' | '<' | '<=' | 'in' | 'not_in' | 'between'

export interface ConditionRecord {
  field: string
  op: ConditionOperator
  value: ConditionValue | ConditionValue[]
}

export interface ConditionGroup {
  operator: 'AND' | 'OR'
  rules: (ConditionRecord | ConditionGroup)[]
}

export type Channel = 'direct' | 'ota' | 'marketplace'
export type CollectionModel = 'property' | 'platform' | 'both' | 'guest'

/** Where a figure comes from. */
export interface Provenance {
  authority: string
  /** Null only in a draft. */
  legal_reference: string | null
  legal_uri: string | null
  /** Null only in a draft. */
  source_url: string | null
  enacted_date: string | null
  announcement_date: string | null
  /** Last day on which a person compared the figure with its source. */
  confirmed: string
}

/** One dated version of one levy. `effective_end` is exclusive. `id` = `{tax_key}@{effective_start}`. */
export interface RateRecord extends Provenance {
  id: string
  tax_key: string
  jurisdiction_code: string
  category_code: string
  name: string
  local_name: string | null
  rate_type: 'percentage' | 'flat' | 'tiered'
  rate_value: string | null
  currency_code: string | null
  tier_type: TierType | null
  tier_basis: TierBasis | null
  tiers: TierRecord[]
  per_person: boolean
  per_guest_share: boolean
  base_type: 'room_rate' | 'line_item_amount' | 'commission_amount'
  item_types: string[]
  applies_when: ConditionGroup | null
  replaces: string[]
  offset_by: string | null
  base_includes: string[]
  base_includes_jurisdictions: string[]
  calculation_order: number
  applies_to_channels: Channel[]
  collection_model: CollectionModel | null
  dated_by: 'check_in' | 'night'
  rounding_mode: RoundingMode
  rounding_increment: string | null
  effective_start: string
  effective_end: string | null
  start_unverified: boolean
  /** A draft is shown and never charged. */
  draft: boolean
  draft_reason: string | null
  notes: string | null
}

export type RuleType = 'exemption' | 'override' | 'cap' | 'reduction' | 'surcharge'

/** What a rule does; amounts are in the rule's `currency_code`, `rate_value` of a percentage is a fraction. */
export interface RuleAction {
  exemption_reason?: string
  rate_value?: string
  max_nights?: number
  max_amount?: string
  max_per_night?: string
  max_per_person_per_night?: string
  min_amount?: string
  reduction_percent?: string
}

export interface RuleRecord extends Provenance {
  id: string
  /** Node whose file holds the rule. */
  jurisdiction_code: string
  /** The levy it belongs to; null = all levies of the node, or of `target_jurisdiction_codes`. */
  tax_key: string | null
  target_jurisdiction_codes: string[]
  category_codes: string[]
  rule_type: RuleType
  priority: number
  name: string
  description: string | null
  conditions: ConditionGroup | null
  action: RuleAction
  currency_code: string | null
  effective_start: string
  effective_end: string | null
  draft: boolean
  draft_reason: string | null
}

/** All tax content under one number. Order of the lists does not matter to the engine. */
export interface ContentRelease {
  data_version: string
  categories: Category[]
  jurisdictions: JurisdictionRecord[]
  rates: RateRecord[]
  rules: RuleRecord[]
}
