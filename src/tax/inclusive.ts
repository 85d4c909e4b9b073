/** Finds the net price in a gross one, exactly. */

// Every tax is a line over the net price B, slope × B + intercept, as long as the choices that depend on the price
// (bands, caps, floors, conditions) stay the same. So B is solved, the choices are made again at B, and this is
// repeated until they agree.

import { roundOnce, type SegmentCharge, shareOf } from './charge.ts'
import type { Plan } from './compile.ts'
import { type ChargedLayer, evaluate, overlap, takesIn } from './evaluate.ts'
import {
  add,
  compare,
  divide,
  type Exact,
  multiply,
  ONE,
  powerOfTen,
  roundToDigits,
  subtract,
  ZERO,
} from './exact.ts'
import { TaxRefusal } from './refusal.ts'
import { atNet } from './room-price.ts'
import type { Stay } from './stay.ts'
import { priceOf, type Supply } from './supplies.ts'

const MOST_ROUNDS = 20

interface Line {
  readonly slope: Exact
  readonly intercept: Exact
}

interface Drawn {
  readonly charge: SegmentCharge
  readonly line: Line
}

interface Attempt {
  readonly net: Exact
  readonly stay: Stay
  readonly layers: readonly ChargedLayer[]
  readonly drawn: readonly Drawn[]
  /** The net price that the choices of this attempt lead to. */
  readonly next: Exact
  readonly choices: string
}

/** A supply whose net price was found. `between` = no net price gives this gross one: a band jumps over it. */
export interface Solved {
  /** The price without tax that the layers were charged on. */
  readonly net: Exact
  readonly stay: Stay
  readonly layers: readonly ChargedLayer[]
  readonly between: boolean
}

const NOTHING: Line = { slope: ZERO, intercept: ZERO }

function plus(a: Line, b: Line): Line {
  return { slope: add(a.slope, b.slope), intercept: add(a.intercept, b.intercept) }
}

function times(line: Line, factor: Exact): Line {
  return { slope: multiply(line.slope, factor), intercept: multiply(line.intercept, factor) }
}

/** The base of the nights up to `to` as a line: its part of the price, and the lines of included taxes. */
function baseLine(charge: SegmentCharge, to: number, earlier: readonly Drawn[], stay: Stay): Line {
  const { segment } = charge
  let line = NOTHING
  if (segment.rate.includes_price) {
    const whole = priceOf(segment.supply, stay, 0, stay.nights)
    const part = priceOf(segment.supply, stay, segment.from, to)
    line = { slope: whole.n === 0n ? ONE : divide(part, whole), intercept: ZERO }
  }
  for (const { charge: other, line: own } of earlier) {
    if (takesIn(segment.rate, other.segment.rate))
      line = plus(line, times(own, overlap(other.segment, segment)))
  }
  return line
}

function lineOf(charge: SegmentCharge, earlier: readonly Drawn[], stay: Stay): Line {
  const { rate } = charge.segment
  const unit = powerOfTen(stay.digits)
  if (charge.exemption !== null) return NOTHING
  if (!rate.is_rate) return { slope: ZERO, intercept: { n: charge.amount, d: unit } }
  if (charge.amount === 0n && charge.offset > 0n) return NOTHING
  const taken = { slope: ZERO, intercept: { n: -charge.offset, d: unit } }
  if (charge.bound) return plus(taken, { slope: ZERO, intercept: charge.exact })
  let line = taken
  for (const subject of charge.subjects) {
    if (subject.verdict.exemption !== null) continue
    const base = baseLine(charge, subject.to, earlier, stay)
    const share = shareOf(ONE, rate, subject.persons, stay)
    line = plus(line, times(times(base, share), subject.factor))
    line = plus(line, { slope: ZERO, intercept: subject.constant })
  }
  return line
}

/** Everything that was chosen by the price, as text to compare. */
function choicesOf(layers: readonly ChargedLayer[]): string {
  const marks = layers.map(({ layer, charges }) => {
    const parts = charges.map(({ segment, subjects, choices, bound }) => {
      const found = subjects.map(s => s.verdict.findings.map(f => `${f.result}${f.reason}`).join())
      const tiers = choices.map(({ tier }) => (tier === null ? -1 : segment.rate.tiers.indexOf(tier)))
      return [segment.from, segment.to, bound, found.join('/'), tiers.join()].join(';')
    })
    return `${layer.rate.record.id}:${parts.join('|')}`
  })
  return marks.join('\n')
}

function attempt(plan: Plan, stay: Stay, supply: Supply, net: Exact, gross: Exact): Attempt {
  const room = supply.index === null
  const at = room ? atNet(stay, net) : stay
  const layers = evaluate(plan, at, room ? supply : { ...supply, net })
  const drawn: Drawn[] = []
  for (const charge of layers.flatMap(layer => layer.charges)) {
    drawn.push({ charge, line: lineOf(charge, drawn, at) })
  }
  const sum = drawn.reduce((total, { line }) => plus(total, line), NOTHING)
  const next = divide(subtract(gross, sum.intercept), add(ONE, sum.slope))
  return { net, stay: at, layers, drawn, next, choices: choicesOf(layers) }
}

/** The attempt's own choices at the price that they lead to: for a gross price that no net price gives. */
function forced(found: Attempt): ChargedLayer[] {
  const lines = new Map(found.drawn.map(({ charge, line }) => [charge, line]))
  return found.layers.map(({ layer, charges }) => ({
    layer,
    charges: charges.map(charge => {
      const line = lines.get(charge) ?? NOTHING
      if (!charge.segment.rate.is_rate || charge.exemption !== null) return charge
      const exact = add(multiply(line.slope, found.next), line.intercept)
      return { ...charge, exact, amount: roundOnce(exact, charge.segment, found.stay) }
    }),
  }))
}

function taxOf(layers: readonly ChargedLayer[]): bigint {
  return layers.reduce(
    (sum, { charges }) => charges.reduce((total, charge) => total + charge.amount, sum),
    0n,
  )
}

/** Equal, or so near that no minor unit can differ (a marginal rate on a base with other taxes only comes near). */
function settled(a: Exact, b: Exact, stay: Stay): boolean {
  if (compare(a, b) === 0) return true
  const digits = stay.digits + 9
  return roundToDigits(a, digits) === roundToDigits(b, digits)
}

/** Lowest terms, so that numbers do not grow from round to round. */
function reduced(value: Exact): Exact {
  let [a, b] = [value.n < 0n ? -value.n : value.n, value.d]
  while (b > 0n) [a, b] = [b, a % b]
  return a === 0n ? ZERO : { n: value.n / a, d: value.d / a }
}

/**
 * Solves one supply, whose `given` price is gross, to its net price and charges it there. The first round chooses at
 * the gross price. Throws TaxRefusal `inclusive_price_unsolvable` when the taxes alone exceed the price.
 */
export function solveInclusive(plan: Plan, stay: Stay, supply: Supply): Solved {
  const gross = { n: supply.given, d: powerOfTen(stay.digits) }
  const tried: Attempt[] = []
  let net = gross
  while (tried.length < MOST_ROUNDS) {
    const now = attempt(plan, stay, supply, net, gross)
    const before = tried.at(-1)
    if (before?.choices === now.choices && settled(now.next, net, stay)) {
      return checked({ net, stay: now.stay, layers: now.layers, between: false }, supply)
    }
    if (tried.some(each => each.choices === now.choices && (each !== before || now.next.n < 0n))) break
    tried.push(now)
    net = now.next.n < 0n ? ZERO : reduced(now.next)
  }
  const ends = tried.map(each => ({ net: each.net, stay: each.stay, layers: forced(each), between: true }))
  return checked(
    ends.reduce((best, other) => (taxOf(other.layers) > taxOf(best.layers) ? other : best)),
    supply,
  )
}

function checked(solved: Solved, supply: Supply): Solved {
  if (taxOf(solved.layers) <= supply.given) return solved
  const what = supply.index === null ? 'The room price' : `line_items.${supply.index}.amount`
  const detail = `${what} includes its taxes, but they alone come to more than it`
  throw new TaxRefusal('inclusive_price_unsolvable', detail)
}
