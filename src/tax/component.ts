/** Writes a charged segment as a component of the answer. */

import type { Component, GuestShare } from './answer.ts'
import type { SegmentCharge, SubjectCharge } from './charge.ts'
import type { CollectionModel } from './content.ts'
import { type Conversion, conversionOf } from './conversion.ts'
import { dateOf } from './dates.ts'
import {
  add,
  type Exact,
  multiply,
  ONE,
  printDecimal,
  printRatio,
  printUnits,
  roundToDigits,
  subtract,
  whole,
  ZERO,
} from './exact.ts'
import { isPerStay } from './measure.ts'
import { printFxRate } from './reference-rates.ts'
import type { Stay } from './stay.ts'

function ruleIds({ verdict }: SubjectCharge): string[] {
  const ids: string[] = []
  for (const { rule, result } of verdict.findings) if (result !== 'skipped') ids.push(rule.record.id)
  return ids
}

function allRuleIds(subjects: readonly SubjectCharge[]): string[] {
  const only = subjects.length === 1 ? subjects[0] : undefined
  return only === undefined ? [...new Set(subjects.flatMap(ruleIds))] : ruleIds(only)
}

/** Splits the component's amount over the guests so that the printed shares add up to it. */
function guestShares(charge: SegmentCharge, stay: Stay, conversion: Conversion | null): GuestShare[] | null {
  if (stay.guests === null || !charge.segment.rate.per_person) return null
  const own = charge.subjects.reduce((sum, subject) => add(sum, subject.amount), ZERO)
  // A floor can be due where the guests alone come to nothing: all who are not exempt then bear it alike.
  const alike = own.n === 0n
  const weightOf = ({ amount, verdict }: SubjectCharge): Exact =>
    alike ? (verdict.exemption === null ? ONE : ZERO) : amount
  const total = alike ? whole(charge.persons) : own
  let before = 0n
  let sum = ZERO
  return charge.subjects.map((subject, index) => {
    sum = add(sum, weightOf(subject))
    const reached = total.n === 0n ? 0n : shareOf(charge.amount, sum, total)
    const amount = reached - before
    before = reached
    return {
      guest_index: subject.guest?.index ?? index,
      unit_amount: printRate(charge, stay, subject.unit, conversion),
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

function printRate(
  charge: SegmentCharge,
  stay: Stay,
  rate: Exact | null,
  conversion: Conversion | null,
): string | null {
  if (rate === null) return null
  const { is_rate, value, shown } = charge.segment.rate
  if (rate === value) return shown
  if (is_rate) return printDecimal(rate)
  // What was converted has no end; the amount itself is calculated with all of it.
  return conversion === null ? printDecimal(rate, stay.digits) : printRatio(rate, 10, stay.digits)
}

function reasonOf(charge: SegmentCharge): string | null {
  if (charge.exemption !== null)
    return charge.exemption.record.action.exemption_reason ?? charge.exemption.record.name
  const override = charge.subjects.find(s => s.verdict.override !== null)?.verdict.override ?? null
  return override?.record.action.exemption_reason ?? null
}

/** The base as it is shown: with a gross price, on the net price that is left when every tax is rounded. */
function shownBase(charge: SegmentCharge, rescale: Exact): Exact | null {
  if (charge.base === null || rescale === ONE) return charge.base
  return add(subtract(charge.base, charge.price), multiply(charge.price, rescale))
}

/**
 * The component of a charge; `component_id` and `in_vat_base` are settled when all are known. `rescale` brings the
 * price that was calculated on to the net price of the answer.
 */
export function writeComponent(
  charge: SegmentCharge,
  stay: Stay,
  collectedBy: CollectionModel,
  rescale: Exact,
): Component {
  const { rate, from, to, supply } = charge.segment
  const { record } = rate
  const base = shownBase(charge, rescale)
  const room = supply.index === null
  const exempt = charge.exemption !== null
  const conversion = conversionOf(charge, stay)
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
    rate: printRate(charge, stay, charge.rate, conversion),
    taxable_amount: base === null ? null : printUnits(roundToDigits(base, stay.digits), stay.digits),
    tax_amount: printUnits(charge.amount, stay.digits),
    nights_charged: flat && !isPerStay(rate) ? charge.nights : null,
    guests_charged: flat && rate.per_person ? charge.persons : null,
    rooms_charged: flat && !rate.per_person ? stay.rooms : null,
    line_item_index: supply.index,
    from_date: !room || from === 0 ? stay.check_in : dateOf(stay.first_day + from),
    to_date: !room || to === stay.nights ? stay.check_out : dateOf(stay.first_day + to),
    exempt,
    exemption_reason: reasonOf(charge),
    in_vat_base: false,
    collected_by: collectedBy,
    guest_breakdown: guestShares(charge, stay, conversion),
    applied_rule_ids: allRuleIds(charge.subjects),
    source_currency: conversion?.currency ?? null,
    source_fx_rate: conversion === null ? null : printFxRate(conversion.rate),
    authority: record.authority,
    // Null only in a draft, which is never charged.
    legal_reference: record.legal_reference ?? '',
    source_url: record.source_url ?? '',
  }
}
