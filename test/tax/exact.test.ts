/** Exact arithmetic: nothing is lost before it is rounded, and rounding does what its name says. */

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  add,
  compare,
  divide,
  multiply,
  parseExact,
  printDecimal,
  printRatio,
  printUnits,
  type RoundingMode,
  roundToDigits,
  roundToIncrement,
  subtract,
  whole,
} from '../../src/tax/exact.ts'

const decimal = fc
  .tuple(fc.bigInt(0n, 10n ** 16n), fc.integer({ min: 0, max: 10 }))
  .map(([units, digits]) => printUnits(units, digits))

describe('exact', () => {
  it('keeps every digit, however many there are', () => {
    const sign = fc.constantFrom('', '-')
    const [units, digits] = [fc.bigInt(0n, 10n ** 40n), fc.integer({ min: 0, max: 20 })]
    fc.assert(
      fc.property(sign, units, digits, fc.integer({ min: 0, max: 8 }), (minus, whole, decimals, minimum) => {
        const text = `${minus}${printUnits(whole, decimals)}`
        const { n, d } = parseExact(text)
        expect([n, d]).toEqual([minus === '' ? whole : -whole, 10n ** BigInt(decimals)])
        expect(compare(parseExact(printDecimal({ n, d }, minimum)), { n, d })).toBe(0)
        expect((printDecimal({ n, d }, minimum).split('.')[1] ?? '').length).toBeGreaterThanOrEqual(minimum)
      }),
    )
  })

  it('reads and prints plain decimals', () => {
    expect(printDecimal(parseExact('12.500'))).toBe('12.5')
    expect(printDecimal(parseExact('12.500'), 2)).toBe('12.50')
    expect(printDecimal(parseExact('6'), 2)).toBe('6.00')
    expect(printDecimal(parseExact('0.05875'))).toBe('0.05875')
    expect(printDecimal(parseExact('100'))).toBe('100')
    expect(printUnits(-5n, 2)).toBe('-0.05')
    for (const text of ['', '1e3', '.5', '1.', '0x10', ' 1', '1,5'])
      expect(() => parseExact(text)).toThrow(RangeError)
  })

  it('adds tenths without the error of binary floats', () => {
    expect(compare(add(parseExact('0.1'), parseExact('0.2')), parseExact('0.3'))).toBe(0)
  })

  it.each<[string, RoundingMode, bigint]>([
    ['1.005', 'half_up', 101n],
    ['1.005', 'half_even', 100n],
    ['1.015', 'half_even', 102n],
    ['1.0051', 'half_even', 101n],
    ['1.009', 'down', 100n],
    ['1.001', 'up', 101n],
    ['-1.005', 'half_up', -101n],
    ['1.00', 'up', 100n],
  ])('rounds %s %s to %s hundredths', (text, mode, units) => {
    expect(roundToDigits(parseExact(text), 2, mode)).toBe(units)
  })

  it('rounds to an increment', () => {
    const step = parseExact('0.05')
    expect(printDecimal(roundToIncrement(parseExact('1.024'), step, 'half_up'))).toBe('1')
    expect(printDecimal(roundToIncrement(parseExact('1.025'), step, 'half_up'))).toBe('1.05')
    expect(printDecimal(roundToIncrement(parseExact('1.049'), step, 'down'))).toBe('1')
  })

  it.each([
    [1n, 3n, '0.3333333333333333333333333333'],
    [2n, 3n, '0.6666666666666666666666666667'],
    [1n, 300n, '0.003333333333333333333333333333'],
    [5140n, 36000n, '0.1427777777777777777777777778'],
    [100n, 3n, '33.33333333333333333333333333'],
    [1n, 8n, '0.125'],
    [3n, 1n, '3'],
    [10n, 100n, '0.1'],
    [1n, 100n, '0.01'],
  ])('prints %s / %s with 28 significant digits', (n, d, expected) => {
    expect(printRatio(divide(whole(n), whole(d)))).toBe(expected)
  })

  it('keeps the laws of arithmetic', () => {
    fc.assert(
      fc.property(decimal, decimal, decimal, (x, y, z) => {
        const [a, b, c] = [parseExact(x), parseExact(y), parseExact(z)]
        expect(compare(add(a, b), add(b, a))).toBe(0)
        expect(compare(multiply(a, add(b, c)), add(multiply(a, b), multiply(a, c)))).toBe(0)
        expect(compare(subtract(add(a, b), b), a)).toBe(0)
        if (b.n !== 0n) expect(compare(multiply(divide(a, b), b), a)).toBe(0)
        expect(printDecimal(a)).toBe(printDecimal(parseExact(printDecimal(a))))
      }),
    )
  })
})
