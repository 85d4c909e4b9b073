/** Caps and floors on what a levy comes to: the most and the least for the whole stay, and the most for a night. */

import type { CompiledRule } from './compile.ts'
import {
  add,
  compare,
  divide,
  type Exact,
  multiply,
  powerOfTen,
  reduced,
  subtract,
  whole,
  ZERO,
} from './exact.ts'
import { inBooking } from './exchange.ts'
import type { Stay } from './stay.ts'

/** What earlier segments of the same levy have come to already, for caps on the whole stay. */
export interface Running {
  /** Minor units, before anything was taken off by `offset_by`. */
  charged: bigint
  /** Minor units that `offset_by` still takes off, as far as the segment at hand comes to as much. */
  offset: Exact
  last: boolean
}

type LimitKind = 'max_amount' | 'max_per_night' | 'max_per_person_per_night' | 'min_amount'

/** A cap or floor, with its amount in the booking's currency. */
export interface Limit {
  readonly rule: CompiledRule
  readonly amount: Exact
}

/** The most restrictive cap of a kind (of floors the highest), the first by order where equal; null without one. */
export function strictest(caps: readonly CompiledRule[], kind: LimitKind, stay: Stay): Limit | null {
  let best: Limit | null = null
  for (const rule of caps) {
    const own = rule[kind]
    if (own === null) continue
    const amount = inBooking(own, rule.record.currency_code, stay, rule.record.name)
    const over = best === null ? 0 : compare(amount, best.amount)
    if (best === null || (kind === 'min_amount' ? over > 0 : over < 0)) best = { rule, amount }
  }
  return best
}

/** What a cap on a night leaves: a fixed sum for the nights that it binds, and the part of the amount on all others. */
export interface NightsCapped {
  readonly constant: Exact
  readonly growing: Exact
}

/**
 * Caps an amount for `nights` at `most` for each of them; null where that binds on none. An amount on nights of different
 * `prices` falls on them as these do; without prices on all alike.
 */
export function capNights(
  amount: Exact,
  most: Exact,
  nights: number,
  prices: readonly Exact[] | null,
): NightsCapped | null {
  const all = multiply(most, whole(nights))
  if (prices === null) return compare(amount, all) > 0 ? { constant: all, growing: ZERO } : null
  const sum = prices.reduce(add, ZERO)
  const limit = multiply(most, sum)
  const free = prices.filter(price => compare(multiply(amount, price), limit) <= 0)
  if (free.length === prices.length) return null
  if (free.length === 0) return { constant: all, growing: ZERO }
  const constant = multiply(most, whole(prices.length - free.length))
  return { constant, growing: reduced(divide(free.reduce(add, ZERO), sum)) }
}

/** What the caps leave of an amount; `over_stay` when the limit that decided it is one on the whole stay. */
export interface Capped {
  readonly amount: Exact
  readonly over_stay: boolean
}

/** Applies the caps and floors on the whole; which rules led and which bound is noted in the two sets. */
export function capWhole(
  amount: Exact,
  caps: readonly CompiledRule[],
  stay: Stay,
  nights: number,
  running: Running,
  leading: Set<CompiledRule>,
  binding: Set<CompiledRule>,
): Capped {
  const before = { n: running.charged, d: powerOfTen(stay.digits) }
  const ceilings: Limit[] = []
  let ofStay: Limit | null = null
  const total = strictest(caps, 'max_amount', stay)
  if (total !== null) {
    const left = subtract(total.amount, before)
    ofStay = { rule: total.rule, amount: left.n < 0n ? ZERO : left }
    ceilings.push(ofStay)
  }
  const nightly = strictest(caps, 'max_per_night', stay)
  if (nightly !== null) {
    ceilings.push({ rule: nightly.rule, amount: multiply(nightly.amount, whole(nights)) })
  }
  ceilings.sort((a, b) => compare(a.amount, b.amount))
  let capped = amount
  let overStay = false
  for (const ceiling of ceilings) {
    const { rule, amount: most } = ceiling
    leading.add(rule)
    if (compare(capped, most) <= 0) continue
    capped = most
    overStay = ceiling === ofStay
    binding.add(rule)
  }
  const floor = strictest(caps, 'min_amount', stay)
  if (floor !== null) {
    leading.add(floor.rule)
    const least = subtract(floor.amount, before)
    const due = capped.n > 0n || running.charged > 0n
    if (running.last && due && compare(capped, least) < 0) {
      capped = least
      overStay = true
      binding.add(floor.rule)
    }
  }
  return { amount: capped, over_stay: overStay }
}
