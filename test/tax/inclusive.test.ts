/** Gross prices: the net price is found exactly, and net and tax come to the gross price to the minor unit. */

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { RateRecord } from '../../src/tax/content.ts'
import { add, parseExact, printDecimal, ZERO } from '../../src/tax/exact.ts'
import { TaxRefusal } from '../../src/tax/refusal.ts'
import { amounts, charge, type RateParts, rate, release, rule, tier, when } from './inline.ts'

const gross = { price_includes_tax: true } as const
const vat = (value: string, parts: Partial<RateParts> = {}) =>
  rate('ZZ', { category_code: 'vat_reduced', rate_value: value, ...parts })
const flat = (value: string, parts: Partial<RateParts> = {}) =>
  rate('ZZ', {
    category_code: 'tourism_flat_person_night',
    rate_value: value,
    currency_code: 'EUR',
    ...parts,
  })

function net(result: ReturnType<typeof charge>): string {
  return result.tax_breakdown.subtotal_excluding_tax
}

function bases(result: ReturnType<typeof charge>): (string | null)[] {
  return result.tax_breakdown.components.map(component => component.taxable_amount)
}

describe('worked examples', () => {
  it('takes 10 % out of 110', () => {
    const result = charge(release([vat('0.1')]), { nightly_rate: '110', ...gross })
    expect([net(result), ...amounts(result)]).toEqual(['100.00', '10.00'])
    expect(result.tax_breakdown.subtotal_including_tax).toBe('110.00')
    expect(result.input.subtotal).toBe('110.00')
  })

  it('takes 7 % out of two nights of 110', () => {
    const result = charge(release([vat('0.07')]), { nights: 2, nightly_rate: '110', ...gross })
    expect([net(result), ...amounts(result)]).toEqual(['205.61', '14.39'])
    expect(bases(result)).toEqual(['205.61'])
  })

  it('takes VAT out of a base that holds the stay taxes', () => {
    const content = release([
      flat('7'),
      vat('0.1', { base_includes: ['base_amount', 'tourism_flat_person_night'], calculation_order: 200 }),
    ])
    const result = charge(content, { nights: 2, nightly_rate: '205.70', ...gross })
    expect([net(result), ...amounts(result)]).toEqual(['360.00', '14.00', '37.40'])
    expect(bases(result)).toEqual([null, '374.00'])
  })

  it('takes VAT and a stay tax beside it out of 678', () => {
    const result = charge(release([vat('0.1'), flat('6')]), { nights: 3, nightly_rate: '226', ...gross })
    expect([net(result), ...amounts(result).toSorted()]).toEqual(['600.00', '18.00', '60.00'])
  })

  it('leaves the odd cent on the base', () => {
    const content = release([vat('0.05', { tax_key: 'a' }), vat('0.09975', { tax_key: 'b' })])
    const result = charge(content, { nightly_rate: '100', ...gross })
    expect([net(result), ...amounts(result)]).toEqual(['86.97', '4.35', '8.68'])
    expect(bases(result)).toEqual(['86.97', '86.97'])
  })

  it('takes out a tax on a tax', () => {
    const content = release([
      rate('ZZ', { category_code: 'municipal_pct', rate_value: '0.085' }),
      vat('0.13', { base_includes: ['base_amount', 'municipal_pct'], calculation_order: 200 }),
    ])
    const result = charge(content, { nightly_rate: '100', ...gross })
    expect([net(result), ...amounts(result)]).toEqual(['81.57', '6.93', '11.50'])
  })
})

describe('choices by the price', () => {
  it('tells a cap by the night from a floor of the same rule, which did not bind', () => {
    const content = release(
      [vat('0.1', { tax_key: 'levy', dated_by: 'night' })],
      [
        rule('ZZ', {
          rule_type: 'cap',
          action: { max_per_night: '12', min_amount: '3' },
          currency_code: 'EUR',
          conditions: when('nightly_rate', '>=', '120'),
        }),
      ],
    )
    const nightly_rates = [
      { date: '2026-06-15', rate: '65.88' },
      { date: '2026-06-16', rate: '153' },
    ]
    // By hand: B + B × 65.88 / 218.88 × 0.1 + 12 = 218.88.
    const result = charge(content, { nights: 2, nightly_rates, ...gross })
    expect([net(result), ...amounts(result), result.warnings]).toEqual(['200.84', '6.04', '12.00', []])
  })

  const banded = (parts: Partial<RateParts> = {}) =>
    rate('ZZ', {
      category_code: 'occ_pct',
      tier_type: 'threshold',
      tiers: [tier({ min: '0', max: '100', rate: '0.05' }), tier({ min: '100', rate: '0.1' })],
      ...parts,
    })

  it('chooses the band by the net price', () => {
    // 104 gross: at 10 % the net price were 94.55, below the band; at 5 % it is 99.05.
    const result = charge(release([banded()]), { nightly_rate: '104', ...gross })
    expect([net(result), ...amounts(result)]).toEqual(['99.05', '4.95'])
    expect(result.warnings).toEqual([])
  })

  it('takes the larger tax and says so where no net price gives the gross one', () => {
    // 5 % would need a net price of 102.86, 10 % one of 98.18: both lie in the other band.
    const result = charge(release([banded()]), { nightly_rate: '108', ...gross })
    expect([net(result), ...amounts(result)]).toEqual(['98.18', '9.82'])
    expect(result.warnings.map(warning => warning.code)).toEqual(['inclusive_price_between_bands'])
  })

  it('does so with amounts that jump, too', () => {
    const content = release([
      rate('ZZ', {
        category_code: 'tier_price',
        currency_code: 'EUR',
        tier_type: 'single_amount',
        tier_basis: 'nightly_rate',
        tiers: [tier({ min: '0', max: '100', value: '0' }), tier({ min: '100', value: '5' })],
      }),
    ])
    const result = charge(content, { nightly_rate: '102', ...gross })
    expect([net(result), ...amounts(result)]).toEqual(['97.00', '5.00'])
    expect(result.warnings.map(warning => warning.code)).toEqual(['inclusive_price_between_bands'])
    expect(net(charge(content, { nightly_rate: '105', ...gross }))).toBe('100.00')
  })

  it('counts a cap that binds as a fixed amount', () => {
    const content = release(
      [vat('0.2', { tax_key: 'a' })],
      [rule('ZZ', { rule_type: 'cap', action: { max_amount: '10' }, currency_code: 'EUR' })],
    )
    expect(net(charge(content, { nightly_rate: '110', ...gross }))).toBe('100.00')
    expect(net(charge(content, { nightly_rate: '48', ...gross }))).toBe('40.00')
  })

  it('charges each part of a marginal rate', () => {
    const content = release([
      rate('ZZ', {
        category_code: 'occ_pct',
        tier_type: 'marginal_rate',
        tiers: [
          tier({ min: '0', max: '100', rate: '0' }),
          tier({ min: '100', max: '200', rate: '0.05' }),
          tier({ min: '200', rate: '0.1' }),
        ],
      }),
    ])
    // By hand: on 250 net, 5 for the second band and 5 for the third.
    const result = charge(content, { nightly_rate: '260', ...gross })
    expect([net(result), ...amounts(result)]).toEqual(['250.00', '10.00'])
  })

  it('judges conditions on the net price', () => {
    const from = (op: '<' | '>=', value: number) =>
      release(
        [vat('0.1')],
        [rule('ZZ', { rule_type: 'exemption', conditions: when('nightly_rate', op, value) })],
      )
    expect(amounts(charge(from('<', 60), { nightly_rate: '110', ...gross }))).toEqual(['10.00'])
    expect(amounts(charge(from('<', 60), { nightly_rate: '55', ...gross }))).toEqual(['0.00'])
    // 110 is right both as 110 exempt and as 100 with 10: the first round chooses at the gross price.
    expect(amounts(charge(from('>=', 105), { nightly_rate: '110', ...gross }))).toEqual(['0.00'])
  })

  it('caps nights on their share of the net price', () => {
    const content = release(
      [vat('0.1', { tax_key: 'a' })],
      [rule('ZZ', { rule_type: 'cap', action: { max_nights: 2 } })],
    )
    // By hand: four nights B, tax 10 % of B / 2: B × 1.05 = 420, B = 400.
    const result = charge(content, { nights: 4, nightly_rate: '105', ...gross })
    expect([net(result), ...amounts(result), ...bases(result)]).toEqual(['400.00', '20.00', '200.00'])
  })
})

describe('the search for the net price', () => {
  const threshold = (tiers: [string, string][], parts: Partial<RateParts> = {}) =>
    rate('ZZ', {
      category_code: 'occ_pct',
      tier_type: 'threshold',
      tiers: tiers.map(([min, value], index) =>
        tier({ min, max: tiers[index + 1]?.[0] ?? null, rate: value }),
      ),
      ...parts,
    })

  it('finds a net price that the first rounds jump over', () => {
    const content = release([
      threshold([
        ['0', '0.05'],
        ['100', '0.1'],
        ['110', '0.2'],
      ]),
    ])
    // By hand: 107.27 is in the band of 10 %, and 107.27 + 10.73 = 118.00.
    const result = charge(content, { nightly_rate: '118', ...gross })
    expect([net(result), ...amounts(result), result.warnings]).toEqual(['107.27', '10.73', []])
  })

  it('finds it for nights of different prices, too', () => {
    const content = release([
      threshold([
        ['0', '0.05'],
        ['7500.0001', '0.18'],
      ]),
    ])
    const nightly_rates = [
      { date: '2026-06-15', rate: '8800' },
      { date: '2026-06-16', rate: '8000' },
    ]
    // By hand: nights of 7870.53 at 18 % and 7155.03 at 5 %.
    const result = charge(content, { nights: 2, nightly_rates, ...gross })
    expect([net(result), ...amounts(result), result.warnings]).toEqual(['15025.55', '1774.45', []])
  })

  it('takes the larger of the two taxes at the jump, whatever the first round chose', () => {
    const content = release([
      threshold([
        ['0', '0.05'],
        ['100', '0.1'],
        ['108', '0.5'],
      ]),
    ])
    const result = charge(content, { nightly_rate: '108', ...gross })
    expect([net(result), ...amounts(result)]).toEqual(['98.18', '9.82'])
    expect(result.warnings.map(warning => warning.code)).toEqual(['inclusive_price_between_bands'])
  })

  it('shows the base of a tax on a tax as it was charged, at a jump', () => {
    const content = release([
      threshold([
        ['0', '0.05'],
        ['100', '0.1'],
      ]),
      vat('0.2', { base_includes: ['base_amount', 'occ_pct'], calculation_order: 200 }),
    ])
    const result = charge(content, { nightly_rate: '129', ...gross })
    expect([net(result), ...amounts(result)]).toEqual(['97.73', '9.77', '21.50'])
    expect(bases(result)).toEqual(['97.73', '107.50'])
  })

  it('solves a marginal rate on a base with other taxes', () => {
    const content = release([
      flat('10'),
      vat('0', {
        rate_value: null,
        tier_type: 'marginal_rate',
        tiers: [
          tier({ min: '0', max: '100', rate: '0' }),
          tier({ min: '100', max: '200', rate: '0.05' }),
          tier({ min: '200', rate: '0.1' }),
        ],
        base_includes: ['base_amount', 'tourism_flat_person_night'],
        calculation_order: 200,
      }),
    ])
    const result = charge(content, { nightly_rate: '270.40', ...gross })
    expect([net(result), ...amounts(result), result.warnings]).toEqual(['250.00', '10.00', '10.40', []])
  })

  it('keeps a cap on the whole stay when the law changes during it', () => {
    const by = { tax_key: 'a', category_code: 'occ_pct', dated_by: 'night' } as const
    const content = release(
      [
        rate('ZZ', { ...by, rate_value: '0.1', effective_end: '2026-06-17' }),
        rate('ZZ', { ...by, rate_value: '0.2', effective_start: '2026-06-17' }),
      ],
      [rule('ZZ', { rule_type: 'cap', action: { max_amount: '50' }, currency_code: 'EUR' })],
    )
    const result = charge(content, { nights: 4, nightly_rate: '112.50', ...gross })
    expect([net(result), ...amounts(result), result.warnings]).toEqual(['400.00', '20.00', '30.00', []])
  })

  it('solves a levy that another is taken off', () => {
    const content = release([
      rate('ZZ', { tax_key: 'a', category_code: 'occ_pct', rate_value: '0.0333', calculation_order: 1 }),
      rate('ZZ', { tax_key: 'b', category_code: 'eco_pct', rate_value: '0.1', offset_by: 'a' }),
    ])
    const result = charge(content, { nightly_rate: '110', ...gross })
    expect([net(result), ...amounts(result), result.warnings]).toEqual(['100.00', '3.33', '6.67', []])
  })

  it('solves one from which the next nights take off what the first have left over', () => {
    const by = { tax_key: 'b', category_code: 'eco_pct', dated_by: 'night', offset_by: 'a' } as const
    const content = release([
      rate('ZZ', { tax_key: 'a', category_code: 'occ_pct', rate_value: '0.2', calculation_order: 1 }),
      rate('ZZ', { ...by, rate_value: '0.1', effective_end: '2026-06-16' }),
      rate('ZZ', { ...by, rate_value: '0.4', effective_start: '2026-06-16' }),
    ])
    // By hand: 40 on 200; of the 20 for the first night 10 are left over, and 40 − 20 − 10 = 10.
    const result = charge(content, { nights: 2, nightly_rate: '125', ...gross })
    const expected = ['200.00', '40.00', '0.00', '10.00', []]
    expect([net(result), ...amounts(result), result.warnings]).toEqual(expected)
  })
})

describe('bad prices', () => {
  it('refuses a price that is less than its taxes', () => {
    expect(() => charge(release([flat('60')]), { nightly_rate: '50', ...gross })).toThrow(TaxRefusal)
    try {
      charge(release([flat('60')]), { nightly_rate: '50', ...gross })
    } catch (error) {
      expect(error).toMatchObject({ code: 'inclusive_price_unsolvable' })
    }
  })

  it('takes a price that is all tax', () => {
    expect(net(charge(release([flat('50'), vat('0.1')]), { nightly_rate: '50', ...gross }))).toBe('0.00')
  })
})

const percent = fc.integer({ min: 0, max: 2500 }).map(units => printDecimal({ n: BigInt(units), d: 10000n }))
const money = fc.integer({ min: 0, max: 900 }).map(units => printDecimal({ n: BigInt(units), d: 100n }, 2))
const levies: fc.Arbitrary<RateRecord[]> = fc
  .array(
    fc.oneof(
      fc.record({ category_code: fc.constantFrom('occ_pct', 'eco_pct'), rate_value: percent }),
      fc.record({
        category_code: fc.constantFrom('occ_flat_night', 'tourism_flat_person_night'),
        rate_value: money,
        currency_code: fc.constant('EUR'),
      }),
      fc.record({
        category_code: fc.constant('vat_standard'),
        rate_value: percent,
        base_includes: fc.constant(['base_amount', 'occ_pct', 'occ_flat_night']),
        calculation_order: fc.constant(200),
      }),
    ),
    { maxLength: 5 },
  )
  .map(list => list.map((parts, index) => rate('ZZ', { tax_key: `t${index}`, ...parts } as RateParts)))

describe('laws', () => {
  const content = (rates: RateRecord[]) =>
    release([...rates, rate('ZZ', { tax_key: 'zero', category_code: 'tourism_pct', rate_value: '0' })])

  it('net and tax come to the gross price', () => {
    fc.assert(
      fc.property(
        levies,
        fc.integer({ min: 20_000, max: 900_000 }),
        fc.integer({ min: 1, max: 9 }),
        (rates, cents, nights) => {
          const nightly_rate = printDecimal({ n: BigInt(cents), d: 100n }, 2)
          const { tax_breakdown: b, input } = charge(content(rates), { nights, nightly_rate, ...gross })
          const sum = b.components.map(c => parseExact(c.tax_amount)).reduce(add, ZERO)
          expect(printDecimal(sum, 2)).toBe(b.total_tax)
          expect(printDecimal(add(parseExact(b.subtotal_excluding_tax), sum), 2)).toBe(
            b.subtotal_including_tax,
          )
          expect(b.subtotal_including_tax).toBe(input.subtotal)
        },
      ),
    )
  })

  it('the gross price of a net one leads back to the same cents', () => {
    fc.assert(
      fc.property(
        levies,
        fc.integer({ min: 5_000, max: 900_000 }),
        fc.integer({ min: 1, max: 9 }),
        (rates, cents, nights) => {
          const nightly_rate = printDecimal({ n: BigInt(cents), d: 100n }, 2)
          const there = charge(content(rates), { nights, nightly_rate })
          const total = parseExact(there.total_with_tax)
          const nightly_rates = Array.from({ length: nights }, (_, night) => ({
            date: new Date(Date.UTC(2026, 5, 15 + night)).toISOString().slice(0, 10),
            rate: night === 0 ? printDecimal(total, 2) : '0',
          }))
          const back = charge(content(rates), { nights, nightly_rates, ...gross })
          // Each tax is rounded once; the exact net price lies within half a cent for each of them.
          const far = there.tax_breakdown.components.map((component, index) => {
            const other = back.tax_breakdown.components[index]?.tax_amount ?? ''
            return Math.abs(Number(component.tax_amount) - Number(other))
          })
          expect(Math.max(0, ...far)).toBeLessThanOrEqual(0.0101)
          expect(back.total_with_tax).toBe(there.total_with_tax)
        },
      ),
    )
  })

  it('with one percentage, inclusive and exclusive prices give the same cents', () => {
    fc.assert(
      fc.property(percent, fc.integer({ min: 1, max: 900_000 }), (value, cents) => {
        const one = release([vat(value)])
        const there = charge(one, { nightly_rate: printDecimal({ n: BigInt(cents), d: 100n }, 2) })
        const back = charge(one, { nightly_rate: there.total_with_tax, ...gross })
        expect(amounts(back)).toEqual(amounts(there))
        expect(net(back)).toBe(net(there))
      }),
    )
  })
})
