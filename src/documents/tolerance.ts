// The room that BR-CO-17 leaves to the tax of a row, as it is checked everywhere: less than one unit of the currency beside
// base times rate.
import { compare, type Exact, multiply, powerOfTen, roundToDigits } from '../tax/exact.ts'

/** The least and the most tax that a base may have at a rate (a fraction), in minor units. */
export function taxAllowed(base: bigint, rate: Exact, digits: number): { least: bigint; most: bigint } {
  const unit = powerOfTen(digits)
  // A rate that rounds to 0 % allows no tax of half a unit.
  if (compare(rate, { n: 5n, d: 1000n }) < 0) return { least: 0n, most: (unit - 1n) / 2n }
  // Rounded to two decimals first, whatever the currency has.
  const hundredths = roundToDigits(multiply({ n: base, d: unit }, rate), 2)
  const least = hundredths < 100n ? 0n : (unit * (hundredths - 100n)) / 100n + 1n
  return { least, most: (unit * (hundredths + 100n) + 99n) / 100n - 1n }
}
