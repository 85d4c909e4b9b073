/** Charges one segment of a levy: judges its rules per subject, measures, caps, and rounds once. */

import { type Capped, capNights, capWhole, type Running, strictest } from './caps.ts'
import type { CompiledRate, CompiledRule } from './compile.ts'
import {
  add,
  type Exact,
  multiply,
  powerOfTen,
  roundToDigits,
  roundToIncrement,
  subtract,
  whole,
  ZERO,
} from './exact.ts'
import type { Subject } from './guests.ts'
import { fewestNights, judge, settleCaps, type Verdict } from './judgement.ts'
import { type BaseOf, type Choices, isPerStay, pricesOf, type Stretch, same, stretchOf } from './measure.ts'
import type { Segment } from './segments.ts'
import type { Stay } from './stay.ts'
import { subjectsOf } from './subjects.ts'

/** What one subject comes to: each of its guests, or the whole stay. */
export interface SubjectCharge {
  readonly subject: Subject
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
  /** Before the one rounding; whether a cap or floor on the whole decided it, and one on the whole stay. */
  readonly exact: Exact
  readonly bound: boolean
  readonly over_stay: boolean
  /** Minor units. */
  readonly amount: bigint
  /** Minor units that `offset_by` has taken off. */
  readonly offset: bigint
  readonly choices: Choices
}

const NO_RULES: readonly CompiledRule[] = []

function exemptSubject(subject: Subject, verdict: Verdict, to: number): SubjectCharge {
  return {
    subject,
    verdict,
    nights: 0,
    base: ZERO,
    price: ZERO,
    factor: ZERO,
    constant: ZERO,
    to,
    rate: null,
    unit: null,
    amount: ZERO,
    leading: NO_RULES,
    binding: NO_RULES,
  }
}

function chargeSubject(
  segment: Segment,
  stay: Stay,
  subject: Subject,
  baseOf: BaseOf,
  known: Stretch[],
  choices: Choices,
): SubjectCharge {
  const { rate, from, to, supply } = segment
  const { guest, persons } = subject
  const scope = { stay, night: segment.night, guest, item_type: supply.item_type }
  const verdict = judge(rate, segment.rules, scope)
  if (verdict.exemption !== null) return exemptSubject(subject, verdict, to)
  const { caps, kept, override, surcharge } = verdict
  // A cap on nights acts on the room: a line item is sold whole.
  const few = caps.length === 0 || supply.index !== null ? null : fewestNights(caps)
  const limit = few?.max_nights ?? stay.nights
  const end = isPerStay(rate) ? to : Math.max(from, Math.min(to, limit))
  const nights = end - from
  const stretch = stretchOf(segment, stay, override, end, baseOf, known, choices)
  const { measured } = stretch
  const base = shareOf(stretch.base, rate, persons, stay)
  const full = rate.is_rate
    ? shareOf(measured.amount, rate, persons, stay)
    : multiply(measured.amount, whole(rate.per_person ? persons : stay.rooms))
  const amount = add(multiply(full, kept), multiply(surcharge, rate.is_rate ? base : full))
  const perPerson = caps.length === 0 ? null : strictest(caps, 'max_per_person_per_night', stay)
  const capped =
    perPerson === null
      ? null
      : capNights(
          amount,
          multiply(perPerson.amount, whole(persons)),
          nights,
          pricesOf(segment, measured, end, stay),
        )
  const factor = rate.is_rate ? add(multiply(measured.factor, kept), surcharge) : ZERO
  return {
    subject,
    verdict,
    nights,
    base,
    price: shareOf(stretch.price, rate, persons, stay),
    factor: capped === null ? factor : multiply(factor, capped.growing),
    constant: capped?.constant ?? multiply(shareOf(measured.constant, rate, persons, stay), kept),
    to: end,
    rate: measured.rate,
    unit: measured.rate === null || rate.is_rate ? measured.rate : multiply(measured.rate, kept),
    amount: capped === null ? amount : add(capped.constant, multiply(amount, capped.growing)),
    leading: rulesOf(few, perPerson?.rule ?? null),
    binding: rulesOf(end < to ? few : null, capped === null ? null : (perPerson?.rule ?? null)),
  }
}

function rulesOf(a: CompiledRule | null, b: CompiledRule | null): readonly CompiledRule[] {
  if (a === null && b === null) return NO_RULES
  return [a, b].filter(rule => rule !== null)
}

/** The part of a base that falls on `persons` of the occupants, where the law divides it among them. */
export function shareOf(base: Exact, rate: CompiledRate, persons: number, stay: Stay): Exact {
  if (!rate.record.per_guest_share) return base
  return { n: base.n * BigInt(persons), d: base.d * BigInt(stay.occupants) }
}

/** The one rounding of a component, to minor units. */
export function roundOnce(amount: Exact, segment: Segment, stay: Stay): bigint {
  const { increment, record } = segment.rate
  // A step of 0.05 means nothing in yen: rounding to it and again to the yen would be rounding twice.
  const fits = increment !== null && (increment.n * powerOfTen(stay.digits)) % increment.d === 0n
  if (!fits) return roundToDigits(amount, stay.digits, record.rounding_mode)
  return roundToDigits(roundToIncrement(amount, increment, record.rounding_mode), stay.digits)
}

/** Settles which caps bound the subjects, and gives the sum as the caps on the whole leave it. */
function applyCaps(
  free: Exact,
  subjects: readonly SubjectCharge[],
  nights: number,
  stay: Stay,
  running: Running,
): Capped {
  const capped = subjects.filter(subject => subject.verdict.caps.length > 0)
  if (capped.length === 0) return { amount: free, over_stay: false }
  const leading = new Set<CompiledRule>()
  const binding = new Set<CompiledRule>()
  const caps = [...new Set(capped.flatMap(subject => subject.verdict.caps))]
  const sum = capWhole(free, caps, stay, nights, running, leading, binding)
  for (const { verdict, leading: led, binding: bound } of capped) {
    settleCaps(verdict, new Set([...leading, ...led]), new Set([...binding, ...bound]))
  }
  return sum
}

/**
 * Charges a segment. `running` is brought up to date. Throws TaxRefusal `exchange_rate_unavailable` when an amount of
 * the levy or of a rule that counts is in another currency than the booking.
 */
export function chargeSegment(segment: Segment, stay: Stay, baseOf: BaseOf, running: Running): SegmentCharge {
  const { rate } = segment
  const choices: Choices = []
  const known: Stretch[] = []
  const subjects = subjectsOf(segment.levy, rate, stay).map(subject =>
    chargeSubject(segment, stay, subject, baseOf, known, choices),
  )
  let first: SubjectCharge | null = null
  let nights = 0
  let persons = 0
  let free = ZERO
  let base = ZERO
  let price = ZERO
  let alike = true
  for (const own of subjects) {
    if (own.verdict.exemption !== null) continue
    const { subject } = own
    const times = whole(subject.times)
    nights = Math.max(nights, own.nights)
    persons += subject.persons * subject.times
    free = add(free, multiply(own.amount, times))
    if (first === null || rate.record.per_guest_share) {
      base = add(base, multiply(own.base, times))
      price = add(price, multiply(own.price, times))
    }
    first ??= own
    alike &&= same(first.unit, own.unit) && same(first.rate, own.rate)
  }
  const { amount: exact, over_stay } = applyCaps(free, subjects, nights, stay, running)
  const full = roundOnce(exact, segment, stay)
  running.charged += full
  // Half a minor unit too much taken off before is no reason to add one here.
  const due = running.offset.n > 0n ? roundToDigits(running.offset, 0) : 0n
  const offset = due < full ? due : full
  running.offset = subtract(running.offset, whole(offset))
  return {
    segment,
    subjects,
    exemption: first === null ? (subjects[0]?.verdict.exemption ?? null) : null,
    nights,
    persons,
    base: first === null || !rate.is_rate ? null : base,
    price,
    exact,
    bound: exact !== free,
    over_stay,
    rate: first === null ? rate.value : alike ? first.rate : null,
    amount: full - offset,
    offset,
    choices,
  }
}
