/** Exact arithmetic for amounts and rates: fractions of big integers, rounded only where a caller says so. */

/** A rational number `n / d` with `d > 0`. Not kept in lowest terms: few operations meet in one calculation. */
export interface Exact {
  readonly n: bigint
  readonly d: bigint
}

export type RoundingMode = 'half_up' | 'half_even' | 'down' | 'up'
export const ROUNDING_MODES: readonly RoundingMode[] = ['half_up', 'half_even', 'down', 'up']

export const ZERO: Exact = { n: 0n, d: 1n }
export const ONE: Exact = { n: 1n, d: 1n }

const POWERS: bigint[] = [1n]
const DECIMAL = /^-?\d+(?:\.\d+)?$/
/** A whole number of so many digits is exact as a plain number too, from which a big one is made much faster than from text. */
const SHORT = 15

/** 10 to the power of `exponent` (0 or more). */
export function powerOfTen(exponent: number): bigint {
  for (let i = POWERS.length; i <= exponent; i++) POWERS.push((POWERS[i - 1] ?? 1n) * 10n)
  return POWERS[exponent] ?? 1n
}

/** A whole number as an exact one. */
export function whole(value: number | bigint): Exact {
  if (value === 1) return ONE
  return { n: BigInt(value), d: 1n }
}

/** Reads plain decimal notation ("12.50", "-3"). Throws RangeError for anything else, exponents included. */
export function parseExact(text: string): Exact {
  if (!DECIMAL.test(text)) throw new RangeError(`not a decimal number: ${text}`)
  const point = text.indexOf('.')
  const digits = point < 0 ? text : text.slice(0, point) + text.slice(point + 1)
  return {
    n: BigInt(digits.length <= SHORT ? Number(digits) : digits),
    d: powerOfTen(point < 0 ? 0 : text.length - point - 1),
  }
}

/** `a + n / d`. Where one denominator holds the other (powers of ten do), it is kept, so that long sums stay short. */
function sum(a: Exact, n: bigint, d: bigint): Exact {
  if (a.d > d) {
    if (a.d % d === 0n) return { n: a.n + n * (a.d / d), d: a.d }
  } else if (d % a.d === 0n) {
    return { n: a.n * (d / a.d) + n, d }
  }
  return { n: a.n * d + n * a.d, d: a.d * d }
}

export function add(a: Exact, b: Exact): Exact {
  if (a === ZERO) return b
  if (b === ZERO) return a
  if (a.d === b.d) return { n: a.n + b.n, d: a.d }
  return sum(a, b.n, b.d)
}

export function subtract(a: Exact, b: Exact): Exact {
  if (a.d === b.d) return { n: a.n - b.n, d: a.d }
  return sum(a, -b.n, b.d)
}

export function multiply(a: Exact, b: Exact): Exact {
  if (a === ZERO || b === ZERO) return ZERO
  if (a === ONE) return b
  if (b === ONE) return a
  return { n: a.n * b.n, d: a.d * b.d }
}

/** `a / b`. Throws RangeError when `b` is 0. */
export function divide(a: Exact, b: Exact): Exact {
  if (b === ONE) return a
  if (b.n === 0n) throw new RangeError('division by zero')
  return b.n > 0n ? { n: a.n * b.d, d: a.d * b.n } : { n: -a.n * b.d, d: a.d * -b.n }
}

/** Negative, 0 or positive as `a` is less than, equal to or greater than `b`. */
export function compare(a: Exact, b: Exact): number {
  const difference = a.d === b.d ? a.n - b.n : a.n * b.d - b.n * a.d
  return difference < 0n ? -1 : difference > 0n ? 1 : 0
}

/** The same number in lowest terms. */
export function reduced(value: Exact): Exact {
  let [a, b] = [value.n < 0n ? -value.n : value.n, value.d]
  while (b > 0n) [a, b] = [b, a % b]
  return a === 0n ? ZERO : { n: value.n / a, d: value.d / a }
}

export function least(a: Exact, b: Exact): Exact {
  return compare(a, b) <= 0 ? a : b
}

function roundQuotient(numerator: bigint, denominator: bigint, mode: RoundingMode): bigint {
  const quotient = numerator / denominator
  const rest = numerator - quotient * denominator
  if (rest === 0n || mode === 'down') return quotient
  const away = quotient + (numerator < 0n ? -1n : 1n)
  if (mode === 'up') return away
  const twice = (rest < 0n ? -rest : rest) * 2n
  if (twice > denominator) return away
  if (twice < denominator) return quotient
  return mode === 'half_up' || quotient % 2n !== 0n ? away : quotient
}

/** Rounds to `digits` decimals and gives the number of units of the last one (`1.005`, 2, half_up → 101n). */
export function roundToDigits(value: Exact, digits: number, mode: RoundingMode = 'half_up'): bigint {
  const power = powerOfTen(digits)
  if (value.d === power) return value.n
  return roundQuotient(value.n * power, value.d, mode)
}

/** Rounds to a whole multiple of `increment` (above 0), for instance 0.05. */
export function roundToIncrement(value: Exact, increment: Exact, mode: RoundingMode): Exact {
  const steps = roundQuotient(value.n * increment.d, value.d * increment.n, mode)
  return { n: steps * increment.n, d: increment.d }
}

const SAFE = BigInt(Number.MAX_SAFE_INTEGER)

/** What is printed most: whole numbers that need no big one. No fraction is made, so nothing is rounded. */
function printSafe(units: number, digits: number): string {
  const text = String(units)
  if (digits === 0) return text
  const point = text.length - digits
  return point > 0 ? `${text.slice(0, point)}.${text.slice(point)}` : `0.${text.padStart(digits, '0')}`
}

/** Prints units of 10^-digits with exactly `digits` decimals (`101n`, 2 → "1.01"). */
export function printUnits(units: bigint, digits: number): string {
  if (units >= 0n && units <= SAFE) return printSafe(Number(units), digits)
  if (digits === 0) return units.toString()
  const sign = units < 0n ? '-' : ''
  const text = (units < 0n ? -units : units).toString().padStart(digits + 1, '0')
  return `${sign}${text.slice(0, -digits)}.${text.slice(-digits)}`
}

/**
 * Prints a number in plain notation with at least `minimum` decimals and no further trailing zeros; what does not
 * end is cut at 28 decimals, half-up.
 */
export function printDecimal(value: Exact, minimum = 0): string {
  const exactDigits = POWERS.indexOf(value.d)
  // Nothing to cut off, as with nearly every price.
  if (exactDigits >= 0 && exactDigits <= minimum) {
    return printUnits(value.n * powerOfTen(minimum - exactDigits), minimum)
  }
  const digits = exactDigits < 0 || exactDigits > 28 ? 28 : exactDigits
  const text = printUnits(roundToDigits(value, digits), digits)
  const point = digits === 0 ? text.length : text.length - digits - 1
  const fraction = text
    .slice(point + 1)
    .replace(/0+$/, '')
    .padEnd(minimum, '0')
  return fraction === '' ? text.slice(0, point) : `${text.slice(0, point)}.${fraction}`
}

/** Prints a ratio of 0 or more with `significant` digits, half-up, plain notation, and at least `minimum` decimals. */
export function printRatio(value: Exact, significant = 28, minimum = 0): string {
  let digits = significant - (value.n / value.d).toString().length
  if (value.n !== 0n && value.n < value.d) {
    const zeros = value.d.toString().length - value.n.toString().length
    const first = value.n * powerOfTen(zeros) < value.d ? zeros + 1 : zeros
    digits = significant + first - 1
  }
  const places = Math.max(digits, 0)
  const text = printUnits(roundToDigits(value, places), places)
  const fraction = text
    .slice(places === 0 ? text.length : -places)
    .replace(/0+$/, '')
    .padEnd(minimum, '0')
  const units = places === 0 ? text : text.slice(0, -places - 1)
  return fraction === '' ? units : `${units}.${fraction}`
}
