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

/** What the guests of one subject have alike, and the weight of each in the amount. */
interface Row extends Omit<GuestShare, 'guest_index' | 'amount'> {
  readonly weight: Exact
}

function rowsOf(charge: SegmentCharge, stay: Stay, conversion: Conversion | null, alike: boolean): Row[] {
  return charge.subjects.map(own => {
    const exempt = own.verdict.exemption !== null
    return {
      weight: alike ? (exempt ? ZERO : ONE) : own.amount,
      unit_amount: printRate(charge, stay, own.unit, conversion),
      nights: own.nights,
      exempt,
      rule_ids: ruleIds(own),
    }
  })
}

/** Splits the component's amount over the guests so that the printed shares add up to it. */
function split(charge: SegmentCharge, rows: readonly Row[], total: Exact, digits: number): GuestShare[] {
  const rowOf: Row[] = []
  for (const [kind, row] of rows.entries()) {
    for (const index of charge.subjects[kind]?.subject.indexes ?? []) rowOf[index] = row
  }
  let before = 0n
  let sum = ZERO
  return rowOf.map(({ weight, unit_amount, nights, exempt, rule_ids }, guest_index) => {
    sum = add(sum, weight)
    const reached = total.n === 0n ? 0n : shareOf(charge.amount, sum, total)
    const amount = printUnits(reached - before, digits)
    before = reached
    return { guest_index, unit_amount, nights, amount, exempt, rule_ids }
  })
}

/** The lists of shares that earlier charges of a layer came to: others often come to the same. */
export type WrittenShares = Map<string, GuestShare[]>

function guestShares(
  charge: SegmentCharge,
  stay: Stay,
  conversion: Conversion | null,
  written: WrittenShares | null,
): GuestShare[] | null {
  const { rate } = charge.segment
  if (stay.guests === null || !rate.per_person) return null
  const sum = charge.subjects.reduce(
    (all, { amount, subject }) => add(all, multiply(amount, whole(subject.times))),
    ZERO,
  )
  // A floor can be due where the guests alone come to nothing: all who are not exempt then bear it alike.
  const alike = sum.n === 0n
  const rows = rowsOf(charge, stay, conversion, alike)
  const total = alike ? whole(charge.persons) : sum
  if (written === null) return split(charge, rows, total, stay.digits)
  const facts = rows.map(({ weight, ...row }) => [weight.n, weight.d, ...Object.values(row)].join())
  const mark = [rate.record.id, charge.amount, ...facts].join(';')
  const known = written.get(mark)
  if (known !== undefined) return known
  const shares = split(charge, rows, total, stay.digits)
  written.set(mark, shares)
  return shares
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
 * price that was calculated on to the net price of the answer; `written` is null for the only charge of a layer.
 */
export function writeComponent(
  charge: SegmentCharge,
  stay: Stay,
  collectedBy: CollectionModel,
  rescale: Exact,
  written: WrittenShares | null,
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
    guest_breakdown: guestShares(charge, stay, conversion, written),
    applied_rule_ids: allRuleIds(charge.subjects),
    source_currency: conversion?.currency ?? null,
    source_fx_rate: conversion === null ? null : printFxRate(conversion.rate),
    authority: record.authority,
    // Null only in a draft, which is never charged.
    legal_reference: record.legal_reference ?? '',
    source_url: record.source_url ?? '',
  }
}
