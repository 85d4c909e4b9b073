/** What holds for every stay and every levy, tried on many random ones. */

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Calculation } from '../../src/tax/answer.ts'
import type { RateRecord } from '../../src/tax/content.ts'
import { add, parseExact, printDecimal, ZERO } from '../../src/tax/exact.ts'
import { charge, type RequestParts, rate, release, tier } from './inline.ts'

const percent = fc.integer({ min: 0, max: 2500 }).map(units => printDecimal({ n: BigInt(units), d: 10000n }))
const money = fc.integer({ min: 0, max: 5000 }).map(units => printDecimal({ n: BigInt(units), d: 100n }, 2))
const price = fc
  .integer({ min: 1, max: 900_000 })
  .map(units => printDecimal({ n: BigInt(units), d: 100n }, 2))

const FLAT = ['occ_flat_night', 'tourism_flat_person_night', 'entry_flat_stay', 'entry_flat_person_stay']

const levy: fc.Arbitrary<Partial<RateRecord> & { category_code: string }> = fc.oneof(
  fc.record({ category_code: fc.constantFrom('occ_pct', 'eco_pct', 'tourism_pct'), rate_value: percent }),
  fc.record({
    category_code: fc.constantFrom(...FLAT),
    rate_value: money,
    currency_code: fc.constant('EUR'),
    dated_by: fc.constant('check_in' as const),
  }),
)

const levies = fc
  .array(levy, { minLength: 0, maxLength: 6 })
  .map(list =>
    list.map((parts, index) => rate(index % 2 ? 'ZZ-AAA' : 'ZZ', { tax_key: `t${index}`, ...parts })),
  )

const stay: fc.Arbitrary<RequestParts> = fc.record({
  nights: fc.integer({ min: 1, max: 40 }),
  nightly_rate: price,
  number_of_guests: fc.integer({ min: 1, max: 9 }),
  number_of_rooms: fc.integer({ min: 1, max: 4 }),
})

function sum(texts: string[]): string {
  return printDecimal(texts.map(parseExact).reduce(add, ZERO), 2)
}

function build(rates: RateRecord[]) {
  return release([...rates, rate('ZZ-AAA', { tax_key: 'zero', category_code: 'eco_pct', rate_value: '0' })])
}

function byKey(result: Calculation): Map<string, string> {
  return new Map(result.tax_breakdown.components.map(c => [c.tax_key, c.tax_amount]))
}

describe('laws', () => {
  it('components add up to the total, and net and tax to gross', () => {
    fc.assert(
      fc.property(levies, stay, (rates, request) => {
        const { tax_breakdown: b, total_with_tax } = charge(build(rates), request)
        expect(sum(b.components.map(c => c.tax_amount))).toBe(b.total_tax)
        expect(sum([b.subtotal_excluding_tax, b.total_tax])).toBe(b.subtotal_including_tax)
        expect(total_with_tax).toBe(b.subtotal_including_tax)
      }),
    )
  })

  it('the same question has the same bytes', () => {
    fc.assert(
      fc.property(levies, stay, (rates, request) => {
        const content = build(rates)
        expect(JSON.stringify(charge(content, request))).toBe(JSON.stringify(charge(content, request)))
      }),
    )
  })

  it('the order in which levies are written does not matter', () => {
    fc.assert(
      fc.property(levies, stay, (rates, request) => {
        const there = charge(build(rates), request)
        const back = charge(build([...rates].reverse()), request)
        expect(JSON.stringify(back)).toBe(JSON.stringify(there))
      }),
    )
  })

  it('a further levy changes no other', () => {
    fc.assert(
      fc.property(levies, stay, (rates, request) => {
        const before = byKey(charge(build(rates.slice(1)), request))
        const after = byKey(charge(build(rates), request))
        for (const [key, amount] of before) expect(after.get(key)).toBe(amount)
      }),
    )
  })

  it('more guests never lower a levy that does not divide by them', () => {
    fc.assert(
      fc.property(levies, stay, (rates, request) => {
        const few = byKey(charge(build(rates), request))
        const more = byKey(
          charge(build(rates), { ...request, number_of_guests: (request.number_of_guests ?? 1) + 1 }),
        )
        for (const [key, amount] of few) expect(Number(more.get(key))).toBeGreaterThanOrEqual(Number(amount))
      }),
    )
  })

  it('guests told apart without any facts pay what the same number pays', () => {
    fc.assert(
      fc.property(levies, stay, (rates, request) => {
        const guests = Array.from({ length: request.number_of_guests ?? 1 }, () => ({}))
        expect([...byKey(charge(build(rates), { ...request, guests }))]).toEqual([
          ...byKey(charge(build(rates), request)),
        ])
      }),
    )
  })

  it('the shares of guests add up to the component', () => {
    fc.assert(
      fc.property(money, price, fc.integer({ min: 1, max: 7 }), (value, nightly_rate, guests) => {
        const rates = [
          rate('ZZ', { category_code: 'tourism_flat_person_night', rate_value: value, currency_code: 'EUR' }),
          rate('ZZ', { category_code: 'tourism_pct', rate_value: '0.0371', per_guest_share: true }),
        ]
        const request = {
          nights: 3,
          nightly_rate,
          guests: Array.from({ length: guests }, () => ({ age: 30 })),
        }
        for (const component of charge(release(rates), request).tax_breakdown.components) {
          expect(sum((component.guest_breakdown ?? []).map(share => share.amount))).toBe(component.tax_amount)
        }
      }),
    )
  })

  it('a stay that is split at a night adds up, for levies dated by night with exact amounts', () => {
    const versions = [
      { rate_value: '4.00', effective_start: '2026-01-01', effective_end: '2026-06-20' },
      { rate_value: '5.50', effective_start: '2026-06-20' },
    ]
    const bands = [tier({ max: '50', value: '1.00' }), tier({ min: '50', value: '2.00' })]
    const content = release([
      ...versions.map(version =>
        rate('ZZ', {
          tax_key: 'n',
          category_code: 'tourism_flat_person_night',
          currency_code: 'EUR',
          dated_by: 'night',
          ...version,
        }),
      ),
      rate('ZZ', {
        category_code: 'tier_price',
        tier_type: 'single_amount',
        tiers: bands,
        currency_code: 'EUR',
        dated_by: 'night',
      }),
    ])
    const nightly = fc.array(fc.integer({ min: 1, max: 100 }), { minLength: 10, maxLength: 10 })
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9 }), nightly, (first, prices) => {
        const part = (from: number, to: number) => {
          const day = (night: number) => `2026-06-${15 + night}`
          const nightly_rates = prices
            .slice(from, to)
            .map((p, i) => ({ date: day(from + i), rate: String(p) }))
          return charge(content, { stay_date: day(from), nights: to - from, nightly_rates }).tax_breakdown
            .total_tax
        }
        expect(sum([part(0, first), part(first, 10)])).toBe(part(0, 10))
      }),
    )
  })

  it('leaving an optional field out gives the result of its default', () => {
    const content = release([rate('ZZ', { category_code: 'occ_pct', rate_value: '0.1' })])
    const defaults: RequestParts = {
      number_of_guests: 1,
      number_of_rooms: 1,
      property_type: 'hotel',
      guest_type: 'standard',
      booking_date: '2026-01-01',
      checkout_date: '2026-06-16',
      adults: null,
      guests: null,
      is_marketplace: false,
    }
    expect(charge(content, defaults)).toEqual(charge(content))
  })
})
