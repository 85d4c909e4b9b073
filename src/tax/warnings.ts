/** Says where an answer is less than whole: unknown facts, drafts, a place that is not local. */

import type { Warning } from './answer.ts'
import type { SegmentCharge, SubjectCharge } from './charge.ts'
import type { CompiledRate, CompiledRule, Place, Plan } from './compile.ts'
import { type CompiledCondition, missingFacts } from './conditions.ts'
import { ONE, ZERO } from './exact.ts'
import { type Scope, STAY_FACTS } from './facts.ts'
import { knowsAges } from './guests.ts'
import { openLevies } from './layers.ts'
import { same } from './measure.ts'
import type { CalculationContext } from './request.ts'
import type { Segment } from './segments.ts'
import type { Stay } from './stay.ts'

function couldApply(draft: CompiledRate, stay: Stay): boolean {
  if (draft.start_day >= stay.first_day + stay.nights || draft.end_day <= stay.first_day) return false
  const scope = { stay, night: null, guest: null, item_type: 'room' }
  const { applies_when } = draft
  return applies_when.by_night || applies_when.test(scope) || missingFacts(applies_when, scope).length > 0
}

/** Warnings about the place and its content. */
export function placeWarnings(place: Place, plan: Plan, stay: Stay, context: CalculationContext): Warning[] {
  const warnings: Warning[] = []
  if ((context.confidence ?? 'high') !== 'high') {
    const message = `The place was found with ${context.confidence} confidence; check ${place.record.code}.`
    warnings.push({ code: 'jurisdiction_low_confidence', message, field: null })
  }
  if (place.parent === null && place.children.length > 0) {
    const message = `Only the taxes of ${place.record.name} as a whole are included; name the city to include its own.`
    warnings.push({ code: 'country_level_only', message, field: 'jurisdiction_code' })
  }
  if (place.record.status === 'pending') {
    const message = `The own taxes of ${place.record.name} are not in the content; only those of the places above it are.`
    warnings.push({ code: 'no_local_content', message, field: null })
  }
  for (const node of place.chain) {
    const open = plan.drafts.filter(draft => draft.place === node && couldApply(draft, stay))
    if (open.length === 0) continue
    const names = [...new Set(open.map(draft => draft.record.name))].join(', ')
    const message = `${node.record.name}: not charged, because not verified yet: ${names}.`
    warnings.push({ code: 'draft_levy_not_charged', message, field: null })
  }
  if (stay.star_rating === null || stay.establishment_rooms === null) {
    for (const { rate, fields } of openLevies(plan, stay)) warnMissing(rate, fields, warnings)
  }
  return warnings
}

function warnMissing(rate: CompiledRate, fields: readonly string[], warnings: Warning[]): void {
  for (const field of fields) {
    const message = `${rate.record.name} depends on ${field}; accepted: ${STAY_FACTS[field]?.driver}.`
    warnings.push({ code: 'tax_driver_missing', message, field })
  }
}

/** Whether an override would change the amount that is charged without it. */
function overrideMatters(
  rule: CompiledRule,
  charge: SegmentCharge,
  subject: SubjectCharge,
  stay: Stay,
): boolean {
  const { rate, rules } = charge.segment
  const held = subject.verdict.override
  if (held !== null) {
    return rules.indexOf(rule) < rules.indexOf(held) && !same(rule.rate_value, held.rate_value)
  }
  if (rate.tiers.length === 0) return !same(rule.rate_value, rate.value)
  const tiers = charge.choices.map(choice => choice.tier)
  const named = stay.property_classification
  // A class that was named outright is what the fact would have told.
  if (named !== null && tiers.some(tier => tier?.property_class === named)) return false
  return tiers.length === 0 || tiers.some(tier => !same(rule.rate_value, tier?.value ?? tier?.rate ?? null))
}

/** Whether the charge would be another one if the rule held. */
function matters(rule: CompiledRule, charge: SegmentCharge, subject: SubjectCharge, stay: Stay): boolean {
  const { segment, exact } = charge
  const { exemption, findings } = subject.verdict
  const finding = findings.find(each => each.rule === rule)
  if (exemption !== null || finding?.reason === 'not_applicable_to_rate_type') return false
  switch (rule.record.rule_type) {
    case 'override':
      return overrideMatters(rule, charge, subject, stay)
    case 'surcharge':
      return !same(rule.rate_value, ZERO)
    case 'reduction':
      return exact.n !== 0n && !same(rule.kept, ONE)
    case 'exemption':
      return exact.n !== 0n
    case 'cap':
      return exact.n !== 0n && (rule.record.action.max_nights === undefined || hasOtherLimit(rule, segment))
  }
}

/** Whether a cap limits more than nights that the stay does not have. */
function hasOtherLimit({ max_nights, record }: CompiledRule, segment: Segment): boolean {
  return Object.keys(record.action).length > 1 || (max_nights ?? 0) < segment.to
}

const STARS = [1, 2, 3, 4, 5]

/** An exemption of every house with stars leaves the law's class for those without, and no stars is an answer. */
function exemptsAllStars(rule: CompiledRule, scope: Scope): boolean {
  const { condition, record } = rule
  if (record.rule_type !== 'exemption') return false
  return STARS.every(star_rating => condition.test({ ...scope, stay: { ...scope.stay, star_rating } }))
}

function scopesOf(
  condition: CompiledCondition,
  segment: Segment,
  { subject }: SubjectCharge,
  stay: Stay,
): Scope[] {
  const { from, to, night, supply } = segment
  const count = night !== null && condition.by_night ? to - from : 1
  return Array.from({ length: count }, (_, index) => ({
    stay,
    night: night === null ? null : night + index,
    guest: subject.guest,
    item_type: supply.item_type,
  }))
}

/** Warns where nobody knows whether a rule holds, for want of a driver fact, and the charge depends on it. */
function addOpenRule(rule: CompiledRule, charge: SegmentCharge, stay: Stay, warnings: Warning[]): void {
  const { condition } = rule
  for (const subject of charge.subjects) {
    for (const scope of scopesOf(condition, charge.segment, subject, stay)) {
      const fields = missingFacts(condition, scope)
      if (fields.length === 0 || !matters(rule, charge, subject, stay) || exemptsAllStars(rule, scope))
        continue
      warnMissing(charge.segment.rate, fields, warnings)
      return
    }
  }
}

/** Adds the warnings about one charge. */
export function addChargeWarnings(charge: SegmentCharge, stay: Stay, warnings: Warning[]): void {
  const { record } = charge.segment.rate
  const open = charge.choices.find(choice => choice.tier === null)
  if (open?.missing) {
    const message = `${record.name} depends on ${open.missing.field}; accepted: ${open.missing.accepted}.`
    warnings.push({ code: 'tax_driver_missing', message, field: open.missing.field })
  } else if (open !== undefined) {
    warnings.push({
      code: 'tier_not_matched',
      message: `${record.name} has no band for this stay.`,
      field: null,
    })
  }
  let onAge = false
  for (const rule of charge.segment.rules) {
    if (rule.condition.on_age) onAge = true
    if (rule.condition.judge !== null) addOpenRule(rule, charge, stay, warnings)
  }
  if (onAge && !knowsAges(stay)) {
    const whole = stay.adults === null || stay.guests !== null
    const taken = whole ? 'everybody was taken for an adult' : 'whoever is no adult pays nothing per person'
    const message = `A tax here depends on age and no ages are known: ${taken}.`
    warnings.push({ code: 'guest_ages_missing', message, field: 'guests' })
  }
}

/** Leaves out warnings that say the same again. */
export function distinctWarnings(warnings: Warning[]): Warning[] {
  if (warnings.length < 2) return warnings
  return [
    ...new Map(
      warnings.map(warning => [`${warning.code} ${warning.field} ${warning.message}`, warning]),
    ).values(),
  ]
}
