/** Builds small releases for tests: only what a case is about has to be said. */

import type { Calculation } from '../../src/tax/answer.ts'
import { calculate } from '../../src/tax/calculate.ts'
import { CATEGORIES } from '../../src/tax/categories.ts'
import { compileRelease } from '../../src/tax/compile.ts'
import type {
  ConditionGroup,
  ConditionOperator,
  ConditionValue,
  ContentRelease,
  JurisdictionRecord,
  RateRecord,
  RuleRecord,
} from '../../src/tax/content.ts'
import type { CalculationContext, CalculationRequest } from '../../src/tax/request.ts'

const PROVENANCE = {
  authority: 'Tax office',
  legal_reference: 'Law 1',
  legal_uri: null,
  source_url: 'https://tax.example/law-1',
  enacted_date: null,
  announcement_date: null,
  confirmed: '2026-01-01',
}

export function place(code: string, over: Partial<JurisdictionRecord> = {}): JurisdictionRecord {
  const cut = code.lastIndexOf('-')
  return {
    code,
    name: code,
    local_name: null,
    jurisdiction_type: cut < 0 ? 'country' : 'city',
    parent_code: cut < 0 ? null : code.slice(0, cut),
    subdivision_code: null,
    currency_code: 'EUR',
    timezone: 'Etc/UTC',
    lat: null,
    lng: null,
    status: 'active',
    covered_from: null,
    sources: [],
    notes: null,
    ...over,
  }
}

export type RateParts = Partial<RateRecord> & { category_code: string }

let count = 0

export function rate(code: string, parts: RateParts): RateRecord {
  const taxKey = parts.tax_key ?? `levy-${String(++count).padStart(4, '0')}`
  const start = parts.effective_start ?? '2000-01-01'
  const tiered = parts.tiers !== undefined
  const percentage = CATEGORIES.find(c => c.code === parts.category_code)?.basis === 'percentage'
  return {
    id: `${taxKey}@${start}`,
    tax_key: taxKey,
    jurisdiction_code: code,
    name: taxKey,
    local_name: null,
    rate_type: tiered ? 'tiered' : percentage ? 'percentage' : 'flat',
    rate_value: null,
    currency_code: null,
    tier_type: null,
    tier_basis: null,
    tiers: [],
    per_person: false,
    per_guest_share: false,
    base_type: 'room_rate',
    item_types: [],
    applies_when: null,
    replaces: [],
    offset_by: null,
    base_includes: ['base_amount'],
    base_includes_jurisdictions: [],
    calculation_order: 100,
    applies_to_channels: [],
    collection_model: null,
    dated_by: 'check_in',
    rounding_mode: 'half_up',
    rounding_increment: null,
    effective_start: start,
    effective_end: null,
    start_unverified: false,
    draft: false,
    draft_reason: null,
    notes: null,
    ...PROVENANCE,
    ...parts,
  }
}

export function tier(parts: Partial<RateRecord['tiers'][number]>): RateRecord['tiers'][number] {
  return { min: null, max: null, value: null, rate: null, star_rating: null, property_class: null, ...parts }
}

export function when(
  field: string,
  op: ConditionOperator,
  value: ConditionValue | ConditionValue[],
): ConditionGroup {
  return { operator: 'AND', rules: [{ field, op, value }] }
}

export type RuleParts = Partial<RuleRecord> & Pick<RuleRecord, 'rule_type'>

export function rule(code: string, parts: RuleParts): RuleRecord {
  const id = parts.id ?? `rule-${++count}`
  return {
    id,
    jurisdiction_code: code,
    tax_key: null,
    target_jurisdiction_codes: [],
    category_codes: [],
    priority: 0,
    name: id,
    description: null,
    conditions: null,
    action: {},
    currency_code: null,
    effective_start: '2000-01-01',
    effective_end: null,
    draft: false,
    draft_reason: null,
    ...PROVENANCE,
    ...parts,
  }
}

/** A release of the given levies and rules; places are made as their codes say, countries included. */
export function release(
  rates: RateRecord[],
  rules: RuleRecord[] = [],
  places: JurisdictionRecord[] = [],
): ContentRelease {
  const made = new Map(places.map(entry => [entry.code, entry]))
  for (const { jurisdiction_code } of [...rates, ...rules]) {
    const parts = jurisdiction_code.split('-')
    for (let length = 1; length <= parts.length; length++) {
      const code = parts.slice(0, length).join('-')
      if (!made.has(code)) made.set(code, place(code))
    }
  }
  return {
    data_version: '2026.01.1',
    categories: [...CATEGORIES],
    jurisdictions: [...made.values()],
    rates,
    rules,
  }
}

export type RequestParts = Partial<CalculationRequest>

/** Calculates with inline levies; the request defaults to one night of 100 EUR at the deepest place. */
export function charge(
  content: ContentRelease,
  parts: RequestParts = {},
  context: Partial<CalculationContext> = {},
): Calculation {
  const deepest = content.jurisdictions.reduce((a, b) => (b.code.length > a.code.length ? b : a))
  const request = {
    jurisdiction_code: deepest.code,
    stay_date: '2026-06-15',
    nights: 1,
    ...(parts.nightly_rates ? {} : { nightly_rate: '100' }),
    currency: 'EUR',
    ...parts,
  }
  return calculate(compileRelease(content), request, { today: '2026-01-01', ...context })
}

/** Tax amounts of all components, in order. */
export function amounts(result: Calculation): string[] {
  return result.tax_breakdown.components.map(component => component.tax_amount)
}
