/** Measuring: bands and prices at their extremes, floors, and amounts written in several currencies. */

import { describe, expect, it } from 'vitest'
import { calculate } from '../../src/tax/calculate.ts'
import { compileRelease } from '../../src/tax/compile.ts'
import { add, compare, parseExact, reduced, subtract } from '../../src/tax/exact.ts'
import type { Scope } from '../../src/tax/facts.ts'
import { atNet } from '../../src/tax/room-price.ts'
import { readStay } from '../../src/tax/stay.ts'
import { amounts, charge, type RateParts, rate, release, rule, tier, when } from './inline.ts'

const DAY = 86_400_000

function nightly(prices: readonly string[]) {
  const first = Date.UTC(2026, 5, 15)
  return prices.map((price, night) => ({
    date: new Date(first + night * DAY).toISOString().slice(0, 10),
    rate: price,
  }))
}

const THRESHOLD = [
  tier({ min: '0', max: '100.1', rate: '0' }),
  tier({ min: '100.1', max: '100.3', rate: '0.05' }),
  tier({ min: '100.3', rate: '0.1' }),
]
const AMOUNTS = [tier({ min: '0', max: '100.2', value: '1' }), tier({ min: '100.2', value: '2' })]

function banded(type: RateParts['tier_type'], parts: Partial<RateParts> = {}) {
  const tiers = type === 'single_amount' ? AMOUNTS : THRESHOLD
  const category_code = type === 'single_amount' ? 'tier_price' : 'vat_standard'
  return rate('ZZ', { tax_key: 't', category_code, tier_type: type, tiers, currency_code: 'EUR', ...parts })
}

describe('a cap for a person and night', () => {
  const cap = rule('ZZ', {
    tax_key: 't',
    rule_type: 'cap',
    action: { max_per_person_per_night: '10' },
    currency_code: 'EUR',
  })
  const tenPercent = (parts: Partial<RateParts> = {}) =>
    release([rate('ZZ', { tax_key: 't', category_code: 'occ_pct', rate_value: '0.1', ...parts })], [cap])
  const stay = (prices: string[]) => ({ nights: prices.length, nightly_rates: nightly(prices) })

  it.each([
    ['one night', ['50', '500'], '15.00'],
    ['every night', ['200', '500'], '20.00'],
    ['no night', ['50', '60'], '11.00'],
    ['a free night, and a dear one', ['0', '500'], '10.00'],
  ])('binds %s by its own price', (_, prices, tax) => {
    for (const dated_by of ['check_in', 'night'] as const) {
      expect(amounts(charge(tenPercent({ dated_by }), stay(prices)))).toEqual([tax])
    }
  })

  it('counts the persons of a night, whether they share the price or not', () => {
    // 5 and 20; each for 2.50 and 10.
    expect(amounts(charge(tenPercent(), { ...stay(['50', '500']), number_of_guests: 2 }))).toEqual(['25.00'])
    const shared = charge(tenPercent({ per_guest_share: true }), { ...stay(['50', '500']), guests: [{}, {}] })
    expect(shared.tax_breakdown.components[0]?.guest_breakdown?.map(({ amount }) => amount)).toEqual([
      '12.50',
      '12.50',
    ])
  })

  it('leaves a gross price what it is', () => {
    // net + net / 110 + 10 = 550, for the cheap night is an eleventh of it.
    const { tax_breakdown, warnings } = charge(tenPercent(), {
      ...stay(['50', '500']),
      price_includes_tax: true,
    })
    expect(tax_breakdown).toMatchObject({ subtotal_excluding_tax: '535.14', total_tax: '14.86' })
    expect(warnings).toEqual([])
  })
})

describe('500 guests and 1,095 priced nights', () => {
  const mixed = ['100', '100.5', '100.25', '100.125', '100.0625']
  const prices = nightly(Array.from({ length: 1095 }, (_, night) => mixed[night % 5] ?? '100'))
  const guests = Array.from({ length: 500 }, (_, index) => ({ age: index % 90 }))
  const children = rule('ZZ', {
    tax_key: 't',
    rule_type: 'exemption',
    conditions: when('guest_age', '<', 12),
  })

  // 219 nights are at each price.
  const adults = BigInt(guests.filter(({ age }) => age >= 12).length)
  // Tax on the room in units of 1/1,000,000, by hand: the highest band has 100.5, the middle one 100.25 and 100.125.
  const whole = {
    marginal_rate: 219n * (30_000n + 7_500n + 1_250n),
    threshold: 219n * (10_050_000n + 5_012_500n + 5_006_250n),
    single_amount: 219n * 7_000_000n,
  }

  it.each([
    ['marginal_rate', { per_guest_share: true }],
    ['threshold', { per_guest_share: true }],
    ['single_amount', { per_person: true }],
  ] as const)('%s adds up', (type, parts) => {
    const content = release([banded(type, parts)], [children])
    const result = charge(content, { nights: 1095, nightly_rates: prices, guests })
    const divided = type === 'single_amount' ? 1n : 500n
    // The room price is rounded to the cent first.
    expect(Number(amounts(result)[0])).toBeCloseTo(Number((whole[type] * adults) / divided) / 1_000_000, 1)
  })

  it('the bands are chosen once, however many guests there are', () => {
    const one = charge(release([banded('single_amount', { per_person: true })]), {
      nights: 3,
      nightly_rates: nightly(['100', '100.5', '0']),
      guests: guests.slice(12, 15),
    })
    expect(amounts(one)).toEqual(['12.00'])
  })

  it('judges guests of one kind together, and on each night only what the night changes', () => {
    const summer = rule('ZZ', {
      tax_key: 't',
      rule_type: 'override',
      action: { rate_value: '3' },
      currency_code: 'EUR',
      conditions: when('night_month', 'in', [7, 8]),
    })
    const parts = { per_person: true, dated_by: 'night' } as const
    const content = compileRelease(release([banded('single_amount', parts)], [children, summer]))
    let judged = 0
    for (const { condition } of content.places.get('ZZ')?.rules ?? []) {
      const { test } = condition
      Object.assign(condition, { test: (scope: Scope) => ++judged > 0 && test(scope) })
    }
    const request = { jurisdiction_code: 'ZZ', stay_date: '2026-06-15', nights: 1095, currency: 'EUR' }
    const { tax_breakdown, rules_applied } = calculate(
      content,
      { ...request, nightly_rates: prices, guests },
      { today: '2026-01-01' },
    )
    // Two kinds of guests, by one rule a night and by two on each of its stretches.
    expect(judged).toBeLessThan(1095 * 2 + tax_breakdown.components.length * 2 * 4)
    const { components } = tax_breakdown
    expect(components.length).toBeGreaterThan(300)
    for (const { tax_amount, guest_breakdown } of components) {
      const shares = guest_breakdown?.map(({ amount }) => parseExact(amount)) ?? []
      expect(compare(shares.reduce(add), parseExact(tax_amount))).toBe(0)
      expect(guest_breakdown?.map(({ exempt }) => exempt)).toEqual(guests.map(({ age }) => age < 12))
    }
    const young = guests.flatMap(({ age }, index) => (age < 12 ? [index] : []))
    const exempted = rules_applied.filter(({ result }) => result === 'exempted')
    expect(exempted.map(({ guest_indexes }) => guest_indexes)).toEqual([young])
  })

  it('nights that an override charges alike are one component, whatever their bands', () => {
    const parts = { dated_by: 'night', category_code: 'vat_standard' } as const
    const flat = rule('ZZ', {
      tax_key: 't',
      rule_type: 'override',
      action: { rate_value: '0.12' },
      conditions: when('guest_age', '>=', 12),
    })
    const stay = { nights: 4, nightly_rates: nightly(['100.04', '100.29', '100.54', '100.04']) }
    const content = release([banded('threshold', parts)], [flat])
    // 400.91 x 0.12; one night at a time it were 12.00 + 12.03 + 12.06 + 12.00.
    expect(amounts(charge(content, { ...stay, guests: [{ age: 40 }] }))).toEqual(['48.11'])
    expect(amounts(charge(content, { ...stay, guests: [{ age: 4 }] }))).toEqual([
      '0.00',
      '5.01',
      '10.05',
      '0.00',
    ])
  })

  it('nights on which everybody is exempt are one component, whatever their bands', () => {
    const content = release([banded('single_amount', { per_person: true, dated_by: 'night' })], [children])
    const stay = { nights: 3, nightly_rates: nightly(['100', '100.5', '100']) }
    expect(amounts(charge(content, { ...stay, guests: [{ age: 4 }] }))).toEqual(['0.00'])
    expect(amounts(charge(content, { ...stay, guests: [{ age: 4 }, {}] }))).toEqual(['1.00', '2.00', '1.00'])
  })

  it('prices keep one denominator, also at another net price', () => {
    const request = { jurisdiction_code: 'ZZ', stay_date: '2026-06-15', nights: 1095, currency: 'EUR' }
    const stay = readStay({ ...request, nightly_rates: prices }, { today: '2026-01-01' })
    expect(new Set(stay.schedule?.map(({ d }) => d))).toEqual(new Set([10_000n]))
    const other = atNet(stay, parseExact('98765.43'))
    expect(new Set(other.schedule?.map(({ d }) => d)).size).toBe(1)
    expect(other.schedule?.[0]?.d.toString().length).toBeLessThan(20)
  })
})

describe('sums', () => {
  it('keep a denominator that holds the other', () => {
    expect(add(parseExact('1.5'), parseExact('2.125'))).toEqual({ n: 3625n, d: 1000n })
    expect(subtract(parseExact('2.125'), parseExact('1.5'))).toEqual({ n: 625n, d: 1000n })
    expect(subtract(parseExact('1'), parseExact('1.5'))).toEqual({ n: -5n, d: 10n })
    expect(add({ n: 1n, d: 3n }, { n: 1n, d: 2n })).toEqual({ n: 5n, d: 6n })
    expect(reduced({ n: -6n, d: 4n })).toEqual({ n: -3n, d: 2n })
  })
})

describe('nights that cost nothing', () => {
  it.each(['threshold', 'marginal_rate'] as const)('%s: a tax in the base is charged all the same', type => {
    const tiers = [tier({ min: '0', max: '50', rate: '0.1' }), tier({ min: '50', rate: '0.2' })]
    const content = release([
      rate('ZZ', {
        category_code: 'occ_flat_night',
        rate_value: '10',
        currency_code: 'EUR',
        dated_by: 'night',
      }),
      banded(type, {
        tiers,
        calculation_order: 200,
        dated_by: 'night',
        base_includes: ['base_amount', 'occ_flat_night'],
      }),
    ])
    const result = charge(content, { nights: 2, nightly_rates: nightly(['100', '0']) })
    const [, full, free] = result.tax_breakdown.components
    expect(full?.tax_amount).toBe(type === 'threshold' ? '22.00' : '16.50')
    expect(free).toMatchObject({ taxable_amount: '10.00', rate: '0.1', tax_amount: '1.00' })
  })
})

describe('parts of a room price', () => {
  it('add up to the price that was rounded once', () => {
    const levy = { tax_key: 'v', category_code: 'vat_standard', dated_by: 'night' } as const
    const content = release([
      rate('ZZ', { ...levy, rate_value: '0.1', effective_end: '2026-06-16' }),
      rate('ZZ', { ...levy, rate_value: '0.2', effective_start: '2026-06-16' }),
    ])
    const result = charge(content, { nights: 2, nightly_rate: '33.335' })
    expect(result.tax_breakdown.components.map(each => each.taxable_amount)).toEqual(['33.34', '33.34'])
    const many = charge(content, { nights: 2, nightly_rates: nightly(['33.334', '33.334']) })
    expect(many.tax_breakdown.subtotal_excluding_tax).toBe('66.67')
    // The half of 66.67, not 33.33 and 33.33.
    expect(many.tax_breakdown.components.map(each => each.tax_amount)).toEqual(['3.33', '6.67'])
    expect(many.tax_breakdown.components.map(each => each.taxable_amount)).toEqual(['33.34', '33.34'])
  })
})

describe('a floor where the guests come to nothing', () => {
  it('is borne alike by those who are not exempt', () => {
    const content = release(
      [
        rate('ZZ', {
          tax_key: 'p',
          category_code: 'tourism_flat_person_night',
          rate_value: '2',
          currency_code: 'EUR',
          dated_by: 'night',
        }),
      ],
      [
        rule('ZZ', { tax_key: 'p', rule_type: 'exemption', conditions: when('guest_age', '<', 12) }),
        rule('ZZ', {
          tax_key: 'p',
          rule_type: 'reduction',
          action: { reduction_percent: '1' },
          conditions: when('night_day_of_week', '==', 1),
        }),
        rule('ZZ', { tax_key: 'p', rule_type: 'cap', action: { min_amount: '7.55' }, currency_code: 'EUR' }),
      ],
    )
    const guests = [{ age: 30 }, { age: 5 }, { age: 31 }]
    const result = charge(content, { nights: 2, guests })
    expect(amounts(result)).toEqual(['4.00', '3.55'])
    const shares = result.tax_breakdown.components[1]?.guest_breakdown?.map(each => each.amount)
    expect(shares).toEqual(['1.78', '0.00', '1.77'])
  })
})

describe('amounts in several currencies', () => {
  const exchange_rates = { rate_date: '2025-12-31', per_euro: new Map([['USD', parseExact('1.25')]]) }
  const levy = rate('ZZ', {
    tax_key: 'f',
    category_code: 'occ_flat_night',
    rate_value: '2',
    currency_code: 'EUR',
  })
  const override = rule('ZZ', {
    tax_key: 'f',
    rule_type: 'override',
    action: { rate_value: '3' },
    currency_code: 'USD',
  })

  it('an override in the currency of the booking needs no rate', () => {
    const result = charge(release([levy], [override]), { currency: 'USD' })
    expect(result.tax_breakdown.components[0]).toMatchObject({
      rate: '3.00',
      tax_amount: '3.00',
      source_currency: null,
      source_fx_rate: null,
    })
    expect(result.rules_applied.map(({ rule_id }) => rule_id)).toEqual([override.id])
  })

  it('an override in another one names it, in the component and in words', () => {
    const result = charge(release([levy], [override]), {}, { exchange_rates })
    expect(result.tax_breakdown.components[0]).toMatchObject({
      rate: '2.40',
      tax_amount: '2.40',
      source_currency: 'USD',
      source_fx_rate: '0.8',
    })
    expect(result.rules_applied.at(-1)?.reason_text).toBe(
      'Set in USD and converted at 0.8, the reference rate of 2025-12-31.',
    )
  })

  it('a percentage in place of bands needs none', () => {
    const rules = [rule('ZZ', { tax_key: 't', rule_type: 'override', action: { rate_value: '0.07' } })]
    const result = charge(release([banded('threshold')], rules), { currency: 'USD' })
    expect(result.tax_breakdown.components[0]).toMatchObject({ tax_amount: '7.00', source_currency: null })
  })

  it('a cap that bound names its own', () => {
    const pct = rate('ZZ', { tax_key: 'c', category_code: 'occ_pct', rate_value: '0.1' })
    const cap = rule('ZZ', {
      tax_key: 'c',
      rule_type: 'cap',
      action: { max_amount: '5' },
      currency_code: 'USD',
    })
    const bound = charge(release([pct], [cap]), {}, { exchange_rates })
    expect(bound.tax_breakdown.components[0]).toMatchObject({ tax_amount: '4.00', source_currency: 'USD' })
    const loose = charge(release([pct], [cap]), { nightly_rate: '10' }, { exchange_rates })
    expect(loose.tax_breakdown.components[0]).toMatchObject({ tax_amount: '1.00', source_currency: null })
  })

  it('caps are compared in the currency of the booking', () => {
    const pct = rate('ZZ', { tax_key: 'c', category_code: 'occ_pct', rate_value: '0.1' })
    const caps = [
      ['a', '5', 'EUR'],
      ['b', '6', 'USD'],
    ].map(([id, max_amount, currency_code]) =>
      rule('ZZ', { id, tax_key: 'c', rule_type: 'cap', action: { max_amount }, currency_code }),
    )
    const result = charge(release([pct], caps), {}, { exchange_rates })
    expect(amounts(result)).toEqual(['4.80'])
    expect(result.rules_applied.slice(0, 2).map(({ reason }) => reason)).toEqual([
      'less_restrictive_cap',
      null,
    ])
  })

  it('a converted unit amount has the decimals of the booking, or as many as it needs', () => {
    const shown = (currency: string, per: string): unknown => {
      const rates = { rate_date: '2025-12-31', per_euro: new Map([[currency, parseExact(per)]]) }
      const result = charge(release([levy]), { currency }, { exchange_rates: rates })
      return result.tax_breakdown.components[0]?.rate
    }
    expect(shown('USD', '1.25')).toBe('2.50')
    expect(shown('USD', '1.123456')).toBe('2.246912')
    expect(shown('KWD', '0.5')).toBe('1.000')
    expect(shown('JPY', '160.5')).toBe('321')
  })
})
