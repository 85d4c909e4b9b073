/** Finds the net price in a gross one, exactly. */

// Every tax is a line over the net price B, slope × B + intercept, as long as the choices that depend on the price
// (bands, caps, floors, conditions) stay the same. So B is solved, the choices are made again at B, and this is
// repeated until they agree.

import type { Plan } from './compile.ts'
import { type ChargedLayer, evaluate } from './evaluate.ts'
import {
  add,
  compare,
  divide,
  type Exact,
  ONE,
  powerOfTen,
  reduced,
  roundToDigits,
  subtract,
  ZERO,
} from './exact.ts'
import { lineOfAll } from './lines.ts'
import { TaxRefusal } from './refusal.ts'
import { atNet } from './room-price.ts'
import type { Stay } from './stay.ts'
import type { Supply } from './supplies.ts'

const MOST_ROUNDS = 20
/** Decimals beyond the minor unit at which two prices are the same. */
const FINE = 9

interface Attempt {
  readonly net: Exact
  readonly stay: Stay
  readonly layers: readonly ChargedLayer[]
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

/** Everything that was chosen by the price, as text to compare. */
function choicesOf(layers: readonly ChargedLayer[]): string {
  const marks = layers.map(({ layer, charges }) => {
    const parts = charges.map(({ segment, subjects, choices, bound, amount, offset }) => {
      const found = subjects.map(s => s.verdict.findings.map(f => `${f.result}${f.reason}`).join())
      const tiers = choices.map(({ tier }) => (tier === null ? -1 : segment.rate.tiers.indexOf(tier)))
      const used = offset > 0n && amount === 0n
      return [segment.from, segment.to, bound, used, found.join('/'), tiers.join()].join(';')
    })
    return `${layer.rate.record.id}:${parts.join('|')}`
  })
  return marks.join('\n')
}

/** Solves and charges one supply, whose `given` price is gross. */
class Solver {
  readonly plan: Plan
  readonly stay: Stay
  readonly supply: Supply
  readonly gross: Exact

  constructor(plan: Plan, stay: Stay, supply: Supply) {
    this.plan = plan
    this.stay = stay
    this.supply = supply
    this.gross = { n: supply.given, d: powerOfTen(stay.digits) }
  }

  at(net: Exact): { stay: Stay; supply: Supply } {
    return this.supply.index === null
      ? { stay: atNet(this.stay, net), supply: this.supply }
      : { stay: this.stay, supply: { ...this.supply, net } }
  }

  attempt(net: Exact): Attempt {
    const { stay, supply } = this.at(net)
    const layers = evaluate(this.plan, stay, supply)
    const { slope, intercept } = lineOfAll(layers, stay)
    const next = divide(subtract(this.gross, intercept), add(ONE, slope))
    return { net, stay, layers, next, choices: choicesOf(layers) }
  }

  /** The choices made at a price lead back to that price. */
  agrees({ net, next }: Attempt): boolean {
    return compare(net, next) === 0 || this.fine(net) === this.fine(next)
  }

  fine(price: Exact): bigint {
    return roundToDigits(price, this.stay.digits + FINE)
  }

  solve(): Solved {
    const tried: Attempt[] = []
    let net = this.gross
    while (tried.length < MOST_ROUNDS) {
      const now = this.attempt(net)
      if (this.agrees(now)) return { ...now, between: false }
      const before = tried.at(-1)
      const circle = before?.choices !== now.choices && tried.some(attempt => attempt.choices === now.choices)
      tried.push(now)
      if (circle || (net.n === 0n && now.next.n < 0n)) break
      net = now.next.n < 0n ? ZERO : reduced(now.next)
    }
    return this.halve(tried)
  }

  /** Looks between a price that is too low and one that is too high, until one fits or a jump is all that is left. */
  halve(tried: readonly Attempt[]): Solved {
    const high = tried.filter(({ net, next }) => compare(next, net) < 0)
    let above = high.reduce(
      (best, other) => (compare(other.net, best.net) < 0 ? other : best),
      high[0] as Attempt,
    )
    const low = tried.filter(({ net, next }) => compare(next, net) > 0 && compare(net, above.net) < 0)
    let below = low.reduce(
      (best, other) => (compare(other.net, best.net) > 0 ? other : best),
      this.attempt(ZERO),
    )
    // What does not depend on the price is more than it already.
    if (below.next.n < 0n) return this.forced(below)
    while (this.fine(above.net) - this.fine(below.net) > 1n) {
      const now = this.attempt({
        n: (this.fine(above.net) + this.fine(below.net)) / 2n,
        d: powerOfTen(this.stay.digits + FINE),
      })
      if (this.agrees(now)) return { ...now, between: false }
      if (now.next.n >= 0n) {
        const there = this.attempt(reduced(now.next))
        if (there.choices === now.choices && this.agrees(there)) return { ...there, between: false }
      }
      if (compare(now.next, now.net) < 0) above = now
      else below = now
    }
    const ends = [this.forced(above), this.forced(below)]
    return ends.reduce((best, other) => (taxOf(other.layers) > taxOf(best.layers) ? other : best))
  }

  /** The choices of an attempt at the price that they lead to, where they would be others. */
  forced({ stay, next }: Attempt): Solved {
    const net = next.n < 0n ? ZERO : reduced(next)
    const at = this.at(net)
    const layers = evaluate(this.plan, stay, at.supply, at.stay)
    return { net, stay: at.stay, layers, between: true }
  }
}

function taxOf(layers: readonly ChargedLayer[]): bigint {
  return layers.reduce(
    (sum, { charges }) => charges.reduce((total, charge) => total + charge.amount, sum),
    0n,
  )
}

/**
 * Solves one supply, whose `given` price is gross, to its net price and charges it there. The first round chooses at
 * the gross price. Throws TaxRefusal `inclusive_price_unsolvable` when the taxes alone exceed the price.
 */
export function solveInclusive(plan: Plan, stay: Stay, supply: Supply): Solved {
  const solved = new Solver(plan, stay, supply).solve()
  if (taxOf(solved.layers) <= supply.given) return solved
  const what = supply.index === null ? 'The room price' : `line_items.${supply.index}.amount`
  const detail = `${what} includes its taxes, but they alone come to more than it`
  throw new TaxRefusal('inclusive_price_unsolvable', detail)
}
