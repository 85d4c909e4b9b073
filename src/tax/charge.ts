/** Charges one segment of a levy: judges its rules per subject, measures, caps, and rounds once. */

import type { CompiledRule } from './compile.ts'
import {
  add,
  compare,
  type Exact,
  multiply,
  powerOfTen,
  roundToDigits,
  roundToIncrement,
  subtract,
  whole,
  ZERO,
} from './exact.ts'
import type { Guest } from './guests.ts'
import { chargedWithoutRows } from './guests.ts'
import { fewestNights, judge, settleCaps, strictest, type Verdict } from './judgement.ts'
import {
  type Choices,
  isPerStay,
  type Measured,
  measureFlat,
  measureRate,
  requireCurrency,
} from './measure.ts'
import type { Segment } from './segments.ts'
import type { Stay } from './stay.ts'

/** One subject: a guest, or (guest null) the whole stay with the number of people it stands for. */
export interface SubjectCharge {
  readonly guest: Guest | null
  readonly persons: number
  readonly verdict: Verdict
  readonly nights: number
  readonly base: Exact
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
  /** Minor units. */
  readonly amount: bigint
  readonly choices: Choices
}

/** The base of a percentage for the nights `from` to `to`: price and included earlier taxes, units of the currency. */
export type BaseOf = (from: number, to: number) => Exact

/** What earlier segments of the same levy have come to already, for caps on the whole stay. */
export interface Running {
  /** Minor units, before anything was taken off by `offset_by`. */
  charged: bigint
  /** Left of the amount that `offset_by` takes off. */
  offset: bigint
  last: boolean
}

function subjectsOf(segment: Segment, stay: Stay): { guest: Guest | null; persons: number }[] {
  if (stay.guests === null) return [{ guest: null, persons: chargedWithoutRows(stay) }]
  if (segment.rate.per_person) return stay.guests.map(guest => ({ guest, persons: 1 }))
  return [{ guest: null, persons: stay.occupants }]
}

function quantity(segment: Segment, stay: Stay, persons: number): Exact {
  return whole(segment.rate.per_person ? persons : stay.rooms)
}

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
  const verdict = judge(rate, segment.rules, { stay, night: segment.night, guest: subject.guest })
  if (verdict.exemption !== null) {
    const none = { nights: 0, base: ZERO, rate: null, unit: null, amount: ZERO }
    return { ...subject, verdict, ...none, leading, binding }
  }
  const few = fewestNights(verdict.caps)
  const limit = few?.max_nights ?? stay.nights
  const end = isPerStay(rate) ? to : Math.max(from, Math.min(to, limit))
  const nights = end - from
  if (few !== null) {
    leading.push(few)
    if (end < to) binding.push(few)
  }
  let base = ZERO
  let measured: Measured
  let amount: Exact
  if (rate.is_rate) {
    base = baseOf(from, end)
    if (rate.record.per_guest_share) {
      base = { n: base.n * BigInt(subject.persons), d: base.d * BigInt(stay.occupants) }
    }
    measured = measureRate(segment, stay, verdict.override, base, from, end, choices)
    amount = add(multiply(measured.amount, verdict.kept), multiply(verdict.surcharge, base))
  } else {
    measured = measureFlat(segment, stay, verdict.override, from, end, choices)
    const full = multiply(measured.amount, quantity(segment, stay, subject.persons))
    amount = add(multiply(full, verdict.kept), multiply(verdict.surcharge, full))
  }
  const perPerson = strictest(verdict.caps, 'max_per_person_per_night')
  if (perPerson?.max_per_person_per_night) {
    requireCurrency(perPerson.record.currency_code, stay, perPerson.record.name)
    leading.push(perPerson)
    const most = multiply(perPerson.max_per_person_per_night, whole(nights * subject.persons))
    if (compare(amount, most) > 0) {
      amount = most
      binding.push(perPerson)
    }
  }
  const unit = measured.rate === null || rate.is_rate ? measured.rate : multiply(measured.rate, verdict.kept)
  return { ...subject, verdict, nights, base, rate: measured.rate, unit, amount, leading, binding }
}

function capWhole(
  amount: Exact,
  caps: readonly CompiledRule[],
  stay: Stay,
  nights: number,
  running: Running,
  leading: Set<CompiledRule>,
  binding: Set<CompiledRule>,
): Exact {
  const before = { n: running.charged, d: powerOfTen(stay.digits) }
  const ceilings: { rule: CompiledRule; most: Exact }[] = []
  const total = strictest(caps, 'max_amount')
  if (total?.max_amount) {
    const left = subtract(total.max_amount, before)
    ceilings.push({ rule: total, most: left.n < 0n ? ZERO : left })
  }
  const nightly = strictest(caps, 'max_per_night')
  if (nightly?.max_per_night)
    ceilings.push({ rule: nightly, most: multiply(nightly.max_per_night, whole(nights)) })
  ceilings.sort((a, b) => compare(a.most, b.most))
  let capped = amount
  for (const { rule, most } of ceilings) {
    requireCurrency(rule.record.currency_code, stay, rule.record.name)
    leading.add(rule)
    if (compare(capped, most) <= 0) continue
    capped = most
    binding.add(rule)
  }
  const floor = strictest(caps, 'min_amount')
  if (floor?.min_amount) {
    requireCurrency(floor.record.currency_code, stay, floor.record.name)
    leading.add(floor)
    const least = subtract(floor.min_amount, before)
    const due = capped.n > 0n || running.charged > 0n
    if (running.last && due && compare(capped, least) < 0) {
      capped = least
      binding.add(floor)
    }
  }
  return capped
}

function roundOnce(amount: Exact, segment: Segment, stay: Stay): bigint {
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
  if (caps.length > 0) sum = capWhole(sum, caps, stay, nights, running, leading, binding)
  for (const subject of charged) {
    if (subject.verdict.caps.length === 0) continue
    const led = new Set([...leading, ...subject.leading])
    settleCaps(subject.verdict, led, new Set([...binding, ...subject.binding]))
  }
  let amount = roundOnce(sum, segment, stay)
  running.charged += amount
  if (amount < running.offset) {
    running.offset -= amount
    amount = 0n
  } else {
    amount -= running.offset
    running.offset = 0n
  }
  const units = common(charged.map(subject => subject.unit))
  const shares = segment.rate.record.per_guest_share
  const base = shares ? charged.reduce((total, s) => add(total, s.base), ZERO) : (charged[0]?.base ?? ZERO)
  return {
    segment,
    subjects,
    exemption: charged.length === 0 ? (subjects[0]?.verdict.exemption ?? null) : null,
    nights,
    persons,
    base: charged.length === 0 || !segment.rate.is_rate ? null : base,
    rate: charged.length === 0 ? segment.rate.value : units === null ? null : (charged[0]?.rate ?? null),
    amount,
    choices,
  }
}
