/** Writes a charged segment as a component of the answer. */

import type { Component, GuestShare } from './answer.ts'
import type { SegmentCharge, SubjectCharge } from './charge.ts'
import type { CollectionModel } from './content.ts'
import { dateOf } from './dates.ts'
import { add, type Exact, printDecimal, printUnits, roundToDigits, ZERO } from './exact.ts'
import { isPerStay } from './measure.ts'
import type { Stay } from './stay.ts'

function ruleIds(subject: SubjectCharge): string[] {
  return subject.verdict.findings.filter(f => f.result !== 'skipped').map(f => f.rule.record.id)
}

/** Splits the component's amount over the guests so that the printed shares add up to it. */
function guestShares(charge: SegmentCharge, stay: Stay): GuestShare[] | null {
  if (stay.guests === null || !charge.segment.rate.per_person) return null
  const total = charge.subjects.reduce((sum, subject) => add(sum, subject.amount), ZERO)
  let before = 0n
  let sum = ZERO
  return charge.subjects.map((subject, index) => {
    sum = add(sum, subject.amount)
    const reached = total.n === 0n ? 0n : shareOf(charge.amount, sum, total)
    const amount = reached - before
    before = reached
    return {
      guest_index: subject.guest?.index ?? index,
      unit_amount: printRate(charge, stay, subject.unit),
      nights: subject.nights,
      amount: printUnits(amount, stay.digits),
      exempt: subject.verdict.exemption !== null,
      rule_ids: ruleIds(subject),
    }
  })
}

function shareOf(amount: bigint, part: Exact, total: Exact): bigint {
  return roundToDigits({ n: amount * part.n * total.d, d: part.d * total.n }, 0)
}

function printRate(charge: SegmentCharge, stay: Stay, rate: Exact | null): string | null {
  return rate === null ? null : printDecimal(rate, charge.segment.rate.is_rate ? 0 : stay.digits)
}

function reasonOf(charge: SegmentCharge): string | null {
  if (charge.exemption !== null)
    return charge.exemption.record.action.exemption_reason ?? charge.exemption.record.name
  const override = charge.subjects.find(s => s.verdict.override !== null)?.verdict.override ?? null
  return override?.record.action.exemption_reason ?? null
}

/** The component of a charge; `component_id` and `in_vat_base` are settled when all are known. */
export function writeComponent(charge: SegmentCharge, stay: Stay, collectedBy: CollectionModel): Component {
  const { rate, from, to } = charge.segment
  const { record } = rate
  const exempt = charge.exemption !== null
  const flat = !rate.is_rate
  return {
    component_id: '',
    name: record.name,
    category_code: record.category_code,
    is_vat: rate.is_vat,
    jurisdiction_code: record.jurisdiction_code,
    jurisdiction_level: rate.place.record.jurisdiction_type,
    rate_id: record.id,
    tax_key: record.tax_key,
    rate_type: record.rate_type,
    rate: printRate(charge, stay, charge.rate),
    taxable_amount:
      charge.base === null ? null : printUnits(roundToDigits(charge.base, stay.digits), stay.digits),
    tax_amount: printUnits(charge.amount, stay.digits),
    nights_charged: flat && !isPerStay(rate) ? charge.nights : null,
    guests_charged: flat && rate.per_person ? charge.persons : null,
    rooms_charged: flat && !rate.per_person ? stay.rooms : null,
    line_item_index: null,
    from_date: from === 0 ? stay.check_in : dateOf(stay.first_day + from),
    to_date: to === stay.nights ? stay.check_out : dateOf(stay.first_day + to),
    exempt,
    exemption_reason: reasonOf(charge),
    in_vat_base: false,
    collected_by: collectedBy,
    guest_breakdown: guestShares(charge, stay),
    applied_rule_ids: [...new Set(charge.subjects.flatMap(ruleIds))],
    source_currency: null,
    source_fx_rate: null,
    authority: record.authority,
    // Null only in a draft, which is never charged.
    legal_reference: record.legal_reference ?? '',
    source_url: record.source_url ?? '',
  }
}
