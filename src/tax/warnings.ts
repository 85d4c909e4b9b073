/** Says where an answer is less than whole: unknown facts, drafts, a place that is not local. */

import type { Warning } from './answer.ts'
import type { SegmentCharge } from './charge.ts'
import type { CompiledRate, Place, Plan } from './compile.ts'
import { knowsAges } from './guests.ts'
import type { CalculationContext } from './request.ts'
import type { Stay } from './stay.ts'

function couldApply(draft: CompiledRate, stay: Stay): boolean {
  if (draft.start_day >= stay.first_day + stay.nights || draft.end_day <= stay.first_day) return false
  const scope = { stay, night: null, guest: null, item_type: 'room' }
  return draft.applies_when.by_night || draft.applies_when.test(scope)
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
  return warnings
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
  if (charge.segment.rules.some(rule => rule.condition.on_age) && !knowsAges(stay)) {
    const message = 'A tax here depends on age and no ages are known: everybody was taken for an adult.'
    warnings.push({ code: 'guest_ages_missing', message, field: 'guests' })
  }
}

/** Leaves out warnings that say the same again. */
export function distinctWarnings(warnings: Warning[]): Warning[] {
  if (warnings.length < 2) return warnings
  return [...new Map(warnings.map(warning => [`${warning.code} ${warning.message}`, warning])).values()]
}
