// How long the bars of the charts are. Only lengths are rounded; amounts are shown as they are.
import { unitsOf } from '../pieces/sums.ts'

const digits = 4

/** The size of the largest amount, whatever its sign; one where there is none. */
export function largest(amounts: readonly string[]): bigint {
  return amounts.map(size).reduce((most, units) => (units > most ? units : most), 1n)
}

/** In percent, to a tenth. */
export function share(amount: string, most: bigint): number {
  return Number((size(amount) * 1000n) / most) / 10
}

function size(amount: string): bigint {
  const units = unitsOf(amount, digits)
  return units < 0n ? -units : units
}
