/** Every tax as a line over the net price of its supply, slope × B + intercept, exact and unrounded. */

import { type SegmentCharge, shareOf } from './charge.ts'
import { type ChargedLayer, overlap, takesIn } from './evaluate.ts'
import { add, divide, type Exact, multiply, ONE, powerOfTen, subtract, whole, ZERO } from './exact.ts'
import type { Stay } from './stay.ts'
import { priceOf } from './supplies.ts'

export interface Line {
  readonly slope: Exact
  readonly intercept: Exact
}

interface Drawn {
  readonly charge: SegmentCharge
  /** Before `offset_by`, and after; and what it leaves to be taken off the next stretch of nights. */
  readonly full: Line
  readonly line: Line
  readonly left: Line
}

const NOTHING: Line = { slope: ZERO, intercept: ZERO }

function flat(intercept: Exact): Line {
  return { slope: ZERO, intercept }
}

function plus(a: Line, b: Line): Line {
  return { slope: add(a.slope, b.slope), intercept: add(a.intercept, b.intercept) }
}

function minus(a: Line, b: Line): Line {
  return { slope: subtract(a.slope, b.slope), intercept: subtract(a.intercept, b.intercept) }
}

function times(line: Line, factor: Exact): Line {
  return { slope: multiply(line.slope, factor), intercept: multiply(line.intercept, factor) }
}

/** The base of the nights up to `to` as a line: its part of the price, and the lines of included taxes. */
function baseLine(charge: SegmentCharge, to: number, earlier: readonly Drawn[], stay: Stay): Line {
  const { segment } = charge
  let line = NOTHING
  if (segment.rate.includes_price) {
    const all = priceOf(segment.supply, stay, 0, stay.nights)
    const part = priceOf(segment.supply, stay, segment.from, to)
    line = { slope: all.n === 0n ? ONE : divide(part, all), intercept: ZERO }
  }
  for (const { charge: other, line: own } of earlier) {
    if (!takesIn(segment.rate, other.segment.rate)) continue
    line = plus(line, times(own, overlap(other.segment, segment)))
  }
  return line
}

/** A cap or floor on the whole stay leaves to a later stretch of nights what the earlier ones have not come to. */
function boundLine(charge: SegmentCharge, own: readonly Drawn[], unit: bigint): Line {
  if (!charge.over_stay || charge.exact.n === 0n) return flat(charge.exact)
  let line = flat(charge.exact)
  for (const { charge: before, full } of own) {
    line = minus(plus(line, flat({ n: before.amount + before.offset, d: unit })), full)
  }
  return line
}

function fullLine(charge: SegmentCharge, earlier: readonly Drawn[], stay: Stay): Line {
  const { rate } = charge.segment
  const unit = powerOfTen(stay.digits)
  if (charge.exemption !== null) return NOTHING
  if (!rate.is_rate) return flat({ n: charge.amount + charge.offset, d: unit })
  if (charge.bound) {
    const own = earlier.filter(each => each.charge.segment.rate.record.tax_key === rate.record.tax_key)
    return boundLine(charge, own, unit)
  }
  let line = NOTHING
  for (const { subject, verdict, to, factor, constant } of charge.subjects) {
    if (verdict.exemption !== null) continue
    const base = baseLine(charge, to, earlier, stay)
    const share = shareOf(ONE, rate, subject.persons, stay)
    const each = plus(times(times(base, share), factor), flat(constant))
    line = plus(line, times(each, whole(subject.times)))
  }
  return line
}

/** `carried` is what `offset_by` has still to take off; what a stretch of nights does not come to goes to the next. */
function draw(charge: SegmentCharge, earlier: readonly Drawn[], stay: Stay, carried: Line): Drawn {
  const full = fullLine(charge, earlier, stay)
  const key = charge.segment.rate.record.offset_by
  let due = carried
  for (const { charge: other, line: own } of key === null ? [] : earlier) {
    if (other.segment.rate.record.tax_key !== key) continue
    due = plus(due, times(own, overlap(other.segment, charge.segment)))
  }
  if (due === NOTHING) return { charge, full, line: full, left: NOTHING }
  if (charge.amount === 0n) return { charge, full, line: NOTHING, left: minus(due, full) }
  return { charge, full, line: minus(full, due), left: NOTHING }
}

/** The sum of all lines: it holds as long as no choice changes. */
export function lineOfAll(layers: readonly ChargedLayer[], stay: Stay): Line {
  const drawn: Drawn[] = []
  for (const { charges } of layers) {
    let carried = NOTHING
    for (const charge of charges) {
      const next = draw(charge, drawn, stay, carried)
      carried = next.left
      drawn.push(next)
    }
  }
  return drawn.reduce((total, { line }) => plus(total, line), NOTHING)
}
