/** Charges one segment of a levy: judges its rules per subject, measures, caps, and rounds once. */

import { capWhole, limitOf, type Running } from './caps.ts'
import type { CompiledRate, CompiledRule } from './compile.ts'
import { add, compare, type Exact, multiply, roundToDigits, roundToIncrement, whole, ZERO } from './exact.ts'
import type { Guest } from './guests.ts'
import { chargedWithoutRows } from './guests.ts'
import { fewestNights, judge, settleCaps, strictest, type Verdict } from './judgement.ts'
import { type Choices, isPerStay, type Measured, measureFlat, measureRate } from './measure.ts'
import type { Segment } from './segments.ts'
import type { Stay } from './stay.ts'

/** One subject: a guest, or (guest null) the whole stay with the number of people it stands for. */
export interface SubjectCharge {
  readonly guest: Guest | null
  readonly persons: number
  readonly verdict: Verdict
  readonly nights: number
  readonly base: Exact
  /** Part of the base that is the price of the supply. */
  readonly price: Exact
  /** What of the amount grows with the base, and what does not; both 0 for a flat amount or a bound cap. */
  readonly factor: Exact
  readonly constant: Exact
  /** Nights of the room that the base stands for. */
  readonly to: number
  /** Unit amount or rate after override. */
  readonly rate: Exact | null
  /** Unit amount after reductions. */
  readonly unit: Exact | null
  readonly amount: Exact
  /** Caps on nights and per person that were the strictest for this subject, and those of them that bound it. */
  readonly leading: readonly CompiledRule[]
  readonly binding: readonly CompiledRule[]
}

export interface SegmentCharge {
  readonly segment: Segment
  readonly subjects: readonly SubjectCharge[]
  readonly exemption: CompiledRule | null
  /** Nights that count, persons that are charged. */
  readonly nights: number
  readonly persons: number
  /** Units of the currency, exact; null when exempt or a flat amount. */
  readonly base: Exact | null
  readonly rate: Exact | null
  /** Part of `base` that is the price of the supply. */
  readonly price: Exact
  /** Before the one rounding, and whether a cap or floor on the whole decided it. */
  readonly exact: Exact
  readonly bound: boolean
  /** Minor units. */
  readonly amount: bigint
  /** Minor units that `offset_by` has taken off. */
  readonly offset: bigint
  readonly choices: Choices
}

/** The base of a percentage for the nights `from` to `to`, units of the currency: the price, and with earlier taxes. */
export type BaseOf = (from: number, to: number) => { readonly price: Exact; readonly base: Exact }

function subjectsOf(segment: Segment, stay: Stay): { guest: Guest | null; persons: number }[] {
  if (stay.guests === null) return [{ guest: null, persons: chargedWithoutRows(stay) }]
  if (segment.rate.per_person) return stay.guests.map(guest => ({ guest, persons: 1 }))
  return [{ guest: null, persons: stay.occupants }]
}

function quantity(segment: Segment, stay: Stay, persons: number): Exact {
  return whole(segment.rate.per_person ? persons : stay.rooms)
}

const NONE = {
  nights: 0,
  base: ZERO,
  price: ZERO,
  factor: ZERO,
  constant: ZERO,
  rate: null,
  unit: null,
  amount: ZERO,
} as const

function chargeSubject(
  segment: Segment,
  stay: Stay,
  subject: { guest: Guest | null; persons: number },
  baseOf: BaseOf,
  choices: Choices,
): SubjectCharge {
  const { rate, from, to } = segment
  const leading: CompiledRule[] = []
  const binding: CompiledRule[] = []
  const { item_type, index } = segment.supply
  const verdict = judge(rate, segment.rules, {
    stay,
    night: segment.night,
    guest: subject.guest,
    item_type,
  })
  if (verdict.exemption !== null) return { ...subject, verdict, ...NONE, to, leading, binding }
  // A cap on nights acts on the room: a line item is sold whole.
  const few = index === null ? fewestNights(verdict.caps) : null
  const limit = few?.max_nights ?? stay.nights
  const end = isPerStay(rate) ? to : Math.max(from, Math.min(to, limit))
  const nights = end - from
  if (few !== null) {
    leading.push(few)
    if (end < to) binding.push(few)
  }
  let base = ZERO
  let price = ZERO
  let measured: Measured
  let amount: Exact
  if (rate.is_rate) {
    const parts = baseOf(from, end)
    base = shareOf(parts.base, rate, subject.persons, stay)
    price = shareOf(parts.price, rate, subject.persons, stay)
    measured = measureRate(segment, stay, verdict.override, base, from, end, choices)
    amount = add(multiply(measured.amount, verdict.kept), multiply(verdict.surcharge, base))
  } else {
    measured = measureFlat(segment, stay, verdict.override, from, end, choices)
    const full = multiply(measured.amount, quantity(segment, stay, subject.persons))
    amount = add(multiply(full, verdict.kept), multiply(verdict.surcharge, full))
  }
  let factor = rate.is_rate ? add(multiply(measured.factor, verdict.kept), verdict.surcharge) : ZERO
  let constant = multiply(measured.constant, verdict.kept)
  const perPerson = strictest(verdict.caps, 'max_per_person_per_night')
  if (perPerson?.max_per_person_per_night) {
    leading.push(perPerson)
    const limit = limitOf(perPerson, perPerson.max_per_person_per_night, stay)
    const most = multiply(limit, whole(nights * subject.persons))
    if (compare(amount, most) > 0) {
      amount = most
      factor = ZERO
      constant = most
      binding.push(perPerson)
    }
  }
  const unit = measured.rate === null || rate.is_rate ? measured.rate : multiply(measured.rate, verdict.kept)
  const { rate: used } = measured
  const charged = { nights, base, price, factor, constant, to: end, rate: used, unit, amount }
  return { ...subject, verdict, ...charged, leading, binding }
}

/** The part of a base that falls on `persons` of the occupants, where the law divides it among them. */
export function shareOf(base: Exact, rate: CompiledRate, persons: number, stay: Stay): Exact {
  if (!rate.record.per_guest_share) return base
  return { n: base.n * BigInt(persons), d: base.d * BigInt(stay.occupants) }
}

/** The one rounding of a component, to minor units. */
export function roundOnce(amount: Exact, segment: Segment, stay: Stay): bigint {
  const { increment, record } = segment.rate
  if (increment === null) return roundToDigits(amount, stay.digits, record.rounding_mode)
  return roundToDigits(roundToIncrement(amount, increment, record.rounding_mode), stay.digits)
}

function common(values: readonly (Exact | null)[]): Exact | null {
  const first = values[0] ?? null
  if (first === null) return null
  return values.every(value => value !== null && compare(value, first) === 0) ? first : null
}

/**
 * Charges a segment. `running` is brought up to date. Throws TaxRefusal `exchange_rate_unavailable` when an amount of
 * the levy or of a rule that counts is in another currency than the booking.
 */
export function chargeSegment(segment: Segment, stay: Stay, baseOf: BaseOf, running: Running): SegmentCharge {
  const choices: Choices = []
  const leading = new Set<CompiledRule>()
  const binding = new Set<CompiledRule>()
  const subjects = subjectsOf(segment, stay).map(subject =>
    chargeSubject(segment, stay, subject, baseOf, choices),
  )
  const charged = subjects.filter(subject => subject.verdict.exemption === null)
  const nights = charged.reduce((most, subject) => Math.max(most, subject.nights), 0)
  const persons = charged.reduce((sum, subject) => sum + subject.persons, 0)
  const caps = [...new Set(charged.flatMap(subject => subject.verdict.caps))]
  let sum = charged.reduce((total, subject) => add(total, subject.amount), ZERO)
  const free = sum
  if (caps.length > 0) sum = capWhole(sum, caps, stay, nights, running, leading, binding)
  for (const subject of charged) {
    if (subject.verdict.caps.length === 0) continue
    const led = new Set([...leading, ...subject.leading])
    settleCaps(subject.verdict, led, new Set([...binding, ...subject.binding]))
  }
  let amount = roundOnce(sum, segment, stay)
  running.charged += amount
  const full = amount
  if (amount < running.offset) {
    running.offset -= amount
    amount = 0n
  } else {
    amount -= running.offset
    running.offset = 0n
  }
  const units = common(charged.map(subject => subject.unit))
  const based = segment.rate.record.per_guest_share ? charged : charged.slice(0, 1)
  return {
    segment,
    subjects,
    exemption: charged.length === 0 ? (subjects[0]?.verdict.exemption ?? null) : null,
    nights,
    persons,
    base: charged.length === 0 || !segment.rate.is_rate ? null : based.reduce((t, s) => add(t, s.base), ZERO),
    price: based.reduce((t, s) => add(t, s.price), ZERO),
    exact: sum,
    bound: compare(sum, free) !== 0,
    rate: charged.length === 0 ? segment.rate.value : units === null ? null : (charged[0]?.rate ?? null),
    amount,
    offset: full - amount,
    choices,
  }
}
