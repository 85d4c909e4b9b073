/** Caps and floors on what a levy comes to: the most and the least for the whole stay, and the most for a night. */

import type { CompiledRule } from './compile.ts'
import { compare, type Exact, multiply, powerOfTen, subtract, whole, ZERO } from './exact.ts'
import { inBooking } from './exchange.ts'
import { strictest } from './judgement.ts'
import type { Stay } from './stay.ts'

/** What earlier segments of the same levy have come to already, for caps on the whole stay. */
export interface Running {
  /** Minor units, before anything was taken off by `offset_by`. */
  charged: bigint
  /** Minor units that `offset_by` still takes off, as far as the segment at hand comes to as much. */
  offset: Exact
  last: boolean
}

/** An amount of a rule in the booking's currency. */
export function limitOf({ record }: CompiledRule, amount: Exact, stay: Stay): Exact {
  return inBooking(amount, record.currency_code, stay, record.name)
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
): Exact {
  const before = { n: running.charged, d: powerOfTen(stay.digits) }
  const ceilings: { rule: CompiledRule; most: Exact }[] = []
  const total = strictest(caps, 'max_amount')
  if (total?.max_amount) {
    const left = subtract(limitOf(total, total.max_amount, stay), before)
    ceilings.push({ rule: total, most: left.n < 0n ? ZERO : left })
  }
  const nightly = strictest(caps, 'max_per_night')
  if (nightly?.max_per_night) {
    const most = multiply(limitOf(nightly, nightly.max_per_night, stay), whole(nights))
    ceilings.push({ rule: nightly, most })
  }
  ceilings.sort((a, b) => compare(a.most, b.most))
  let capped = amount
  for (const { rule, most } of ceilings) {
    leading.add(rule)
    if (compare(capped, most) <= 0) continue
    capped = most
    binding.add(rule)
  }
  const floor = strictest(caps, 'min_amount')
  if (floor?.min_amount) {
    leading.add(floor)
    const least = subtract(limitOf(floor, floor.min_amount, stay), before)
    const due = capped.n > 0n || running.charged > 0n
    if (running.last && due && compare(capped, least) < 0) {
      capped = least
      binding.add(floor)
    }
  }
  return capped
}
