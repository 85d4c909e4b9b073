/** Daily reference rates of a central bank: every pair goes over the euro at full precision. */

import { divide, type Exact, multiply, ONE, printRatio, roundToDigits } from './exact.ts'

/** The rates of one day. `per_euro` gives the units of a currency for one euro; the euro itself need not be in it. */
export interface ReferenceRates {
  /** Day of publication, `YYYY-MM-DD`. */
  readonly rate_date: string
  readonly per_euro: ReadonlyMap<string, Exact>
}

/** An amount in `from` times this is the amount in `to`; null when one of the two has no rate on that day. */
export function crossRate(rates: ReferenceRates, from: string, to: string): Exact | null {
  if (from === to) return ONE
  const first = from === 'EUR' ? ONE : rates.per_euro.get(from)
  const second = to === 'EUR' ? ONE : rates.per_euro.get(to)
  return first === undefined || second === undefined ? null : divide(second, first)
}

/** A rate as it is shown: 10 significant digits, half-up. */
export function printFxRate(rate: Exact): string {
  return printRatio(rate, 10)
}

/** An amount in minor units of one currency as minor units of another, half-up. */
export function convertUnits(units: bigint, power: bigint, rate: Exact, digits: number): bigint {
  return roundToDigits(multiply({ n: units, d: power }, rate), digits)
}
