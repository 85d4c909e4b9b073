/** Charges the layers of one supply in order, each on a base that may take in what earlier ones came to. */

import type { Running } from './caps.ts'
import { chargeSegment, type SegmentCharge } from './charge.ts'
import type { CompiledRate, Plan } from './compile.ts'
import { add, type Exact, multiply, powerOfTen, ZERO } from './exact.ts'
import { type Layer, layersOf } from './layers.ts'
import type { BaseOf } from './measure.ts'
import type { Segment } from './segments.ts'
import type { Stay } from './stay.ts'
import { priceOf, type Supply } from './supplies.ts'

export interface ChargedLayer {
  readonly layer: Layer
  readonly charges: readonly SegmentCharge[]
}

/** Whether the base of a levy takes in the tax of an earlier one. */
export function takesIn(rate: CompiledRate, earlier: CompiledRate): boolean {
  if (!rate.included_categories.includes(earlier.record.category_code)) return false
  const limits = rate.record.base_includes_jurisdictions
  return limits.length === 0 || limits.includes(earlier.record.jurisdiction_code)
}

/** Part of an earlier charge that belongs to the nights of a segment: all of it, unless the levy is cut by nights. */
export function overlap(earlier: Segment, segment: Segment): Exact {
  const from = Math.max(earlier.from, segment.from)
  const to = Math.min(earlier.to, segment.to)
  return { n: BigInt(Math.max(0, to - from)), d: BigInt(earlier.to - earlier.from) }
}

function baseFor(segment: Segment, earlier: readonly SegmentCharge[], stay: Stay): BaseOf {
  const { rate, supply } = segment
  const unit = powerOfTen(stay.digits)
  let included = ZERO
  if (rate.included_categories.length > 0) {
    for (const charge of earlier) {
      if (!takesIn(rate, charge.segment.rate)) continue
      const share = overlap(charge.segment, segment)
      included = add(included, { n: charge.amount * share.n, d: unit * share.d })
    }
  }
  return (from, to) => {
    const price = rate.includes_price ? priceOf(supply, stay, from, to) : ZERO
    return { price, base: included === ZERO ? price : add(price, included) }
  }
}

/** What `offset_by` takes off a segment: the other levy's amount for the same nights, in minor units. */
function offsetFor(segment: Segment, earlier: readonly SegmentCharge[]): Exact {
  const key = segment.rate.record.offset_by
  if (key === null) return ZERO
  let sum = ZERO
  for (const charge of earlier) {
    if (charge.segment.rate.record.tax_key !== key) continue
    sum = add(sum, multiply({ n: charge.amount, d: 1n }, overlap(charge.segment, segment)))
  }
  return sum
}

/**
 * Charges every layer of `supply` at the net price that supply and stay hold. What is chosen by price is chosen at that
 * of `stay`; the room is charged at that of `priced`, another one only where no choice fits. Throws as `chargeSegment`.
 */
export function evaluate(plan: Plan, stay: Stay, supply: Supply, priced = stay): ChargedLayer[] {
  const earlier: SegmentCharge[] = []
  return layersOf(plan, stay, supply).map(layer => {
    const running: Running = { charged: 0n, offset: ZERO, last: false }
    const charges = layer.segments.map((segment, index) => {
      running.offset = add(running.offset, offsetFor(segment, earlier))
      running.last = index === layer.segments.length - 1
      return chargeSegment(segment, stay, baseFor(segment, earlier, priced), running)
    })
    earlier.push(...charges)
    return { layer, charges }
  })
}
