// make bench: the pure engine on one core, beside a floor that does only the same decimal operations.
import { join } from 'node:path'
import { readContent } from '../../src/tax/author/load.ts'
import { calculate } from '../../src/tax/calculate.ts'
import { type CompiledRelease, compileRelease } from '../../src/tax/compile.ts'
import type { ContentRelease } from '../../src/tax/content.ts'
import { dateOf, dayOf } from '../../src/tax/dates.ts'
import {
  add,
  divide,
  type Exact,
  multiply,
  parseExact,
  powerOfTen,
  printRatio,
  printUnits,
  roundToDigits,
  whole,
  ZERO,
} from '../../src/tax/exact.ts'
import type { CalculationRequest } from '../../src/tax/request.ts'

const say = (line: string): void => void process.stdout.write(`${line}\n`)
const rounds = 12
const roundMilliseconds = 300
const today = '2026-11-22'

interface Case {
  name: string
  request: CalculationRequest
  /** The decimal operations of the answer, and nothing else. */
  floor: () => string[]
}

const oneLayer: CalculationRequest = {
  jurisdiction_code: 'DE',
  stay_date: '2026-07-01',
  nights: 3,
  nightly_rate: '200',
  currency: 'EUR',
}
const newYork: CalculationRequest = {
  ...oneLayer,
  jurisdiction_code: 'US-NY-NYC',
  nightly_rate: '250',
  currency: 'USD',
}
const arrival = dayOf('2026-03-20') ?? 0
const family: CalculationRequest = {
  ...oneLayer,
  jurisdiction_code: 'ES-CT-BCN',
  stay_date: dateOf(arrival),
  nights: 30,
  nightly_rate: null,
  nightly_rates: Array.from({ length: 30 }, (_, night) => ({
    date: dateOf(arrival + night),
    rate: String(150 + night),
  })),
  guests: [{ age: 45 }, { age: 44 }, { age: 16 }, { age: 8 }],
}

function percentages(price: string, nights: number, rates: string[], flats: string[]): string[] {
  const base = multiply(parseExact(price), whole(nights))
  const subtotal = roundToDigits(base, 2)
  let tax = 0n
  const parts: string[] = []
  for (const rate of rates) {
    const amount = roundToDigits(multiply(base, parseExact(rate)), 2)
    tax += amount
    parts.push(printUnits(subtotal, 2), printUnits(amount, 2))
  }
  for (const unit of flats) {
    const amount = roundToDigits(multiply(parseExact(unit), whole(nights)), 2)
    tax += amount
    parts.push(printUnits(amount, 2))
  }
  const ratio = divide({ n: tax, d: 1n }, { n: subtotal, d: 1n })
  return [
    ...parts,
    printUnits(subtotal, 2),
    printUnits(tax, 2),
    printUnits(subtotal + tax, 2),
    printRatio(ratio),
  ]
}

/** 30 prices, two levies of amounts for two of four guests over seven nights each, and VAT on all of it. */
function nightly(): string[] {
  const prices = Array.from({ length: 30 }, (_, night) => parseExact(String(150 + night)))
  const total = prices.reduce(add, ZERO)
  const parts = prices.map(price => printUnits(roundToDigits(price, 2), 2))
  let included: Exact = ZERO
  for (const unit of ['2.00', '5.00']) {
    let sum = ZERO
    for (let guest = 0; guest < 4; guest++) {
      const amount = guest < 2 ? multiply(parseExact(unit), whole(7)) : ZERO
      sum = add(sum, amount)
      parts.push(printUnits(roundToDigits(amount, 2), 2))
    }
    included = add(included, { n: roundToDigits(sum, 2), d: powerOfTen(2) })
    parts.push(printUnits(roundToDigits(sum, 2), 2))
  }
  const vat = roundToDigits(multiply(add(total, included), parseExact('0.1')), 2)
  const tax = add({ n: vat, d: powerOfTen(2) }, included)
  return [
    ...parts,
    printUnits(vat, 2),
    printUnits(roundToDigits(add(total, tax), 2), 2),
    printRatio(divide(tax, total)),
  ]
}

const cases: Case[] = [
  { name: 'one layer (DE)', request: oneLayer, floor: () => percentages('200', 3, ['0.07'], []) },
  {
    name: 'six layers (US-NY-NYC)',
    request: newYork,
    floor: () => percentages('250', 3, ['0.04', '0.00375', '0.045', '0.05875'], ['2.00', '1.50']),
  },
  { name: '30 priced nights, four guests (ES-CT-BCN)', request: family, floor: nightly },
]

/**
 * Runs per second of each, the best of several rounds in turns: what disturbs a round only makes it slower, and the compiler
 * has settled for all of them alike.
 */
function speeds(runs: (() => unknown)[]): number[] {
  const best = runs.map(() => 0)
  for (let round = 0; round < rounds; round++) {
    for (const [index, run] of runs.entries()) {
      let times = 0
      const start = performance.now()
      const end = start + roundMilliseconds
      while (performance.now() < end) for (let i = 0; i < 100; i++, times++) run()
      best[index] = Math.max(best[index] ?? 0, (times / (performance.now() - start)) * 1000)
    }
  }
  return best
}

/** The same content with `count` further cities below one country. */
function enlarge(release: ContentRelease, count: number): ContentRelease {
  const city = release.jurisdictions.find(place => place.code === 'ES-CT-BCN')
  const rate = release.rates.find(record => record.jurisdiction_code === 'ES-CT-BCN')
  if (city === undefined || rate === undefined) throw new Error('the content has no Barcelona')
  const codes = Array.from(
    { length: count },
    (_, index) => `ES-CT-${index.toString(36).padStart(4, '0').toUpperCase()}`,
  )
  return {
    ...release,
    jurisdictions: [...release.jurisdictions, ...codes.map(code => ({ ...city, code }))],
    rates: [
      ...release.rates,
      ...codes.map(code => ({
        ...rate,
        id: `${code}@${rate.effective_start}`,
        tax_key: code,
        jurisdiction_code: code,
      })),
    ],
  }
}

const started = performance.now()
const { release, mistakes } = readContent(join(import.meta.dirname, '../../src/tax/content'))
if (release === null) throw new Error(`${mistakes.length} mistakes in the content`)
say(`reading and checking all content, examples included: ${Math.round(performance.now() - started)} ms`)
const before = performance.now()
const content = compileRelease(release)
say(
  `compiling it (${release.jurisdictions.length} jurisdictions): ${Math.round(performance.now() - before)} ms`,
)
const large = compileRelease(enlarge(release, 10_000))
const run = (at: CompiledRelease, request: CalculationRequest) => () => calculate(at, request, { today })

for (const { name, request, floor } of cases) {
  const [own = 0, bare = 0, wide = 0] = speeds([run(content, request), floor, run(large, request)])
  say(
    `${name}: ${Math.round(own)}/s, ${(own / bare).toFixed(2)} of the floor (${Math.round(bare)}/s; aim 0.50), ` +
      `${(wide / own).toFixed(2)} of it with 10,000 more jurisdictions`,
  )
}
