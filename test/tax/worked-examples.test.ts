/** Worked examples with levies built for the purpose: whole calculations and single layers. */

import { describe, expect, it } from 'vitest'
import type { TierRecord } from '../../src/tax/content.ts'
import { amounts, charge, place, type RateParts, rate, release, rule, tier, when } from './inline.ts'

function pct(value: string, parts: Partial<RateParts> = {}) {
  return { category_code: 'occ_pct', rate_value: value, ...parts }
}

function flat(category: string, value: string, currency = 'EUR', parts: Partial<RateParts> = {}) {
  return { category_code: category, rate_value: value, currency_code: currency, ...parts }
}

function room(rates: RateParts[], rules: Parameters<typeof rule>[1][] = []) {
  return release(
    rates.map((parts, index) => rate('ZZ', { tax_key: `l${index}`, ...parts })),
    rules.map(parts => rule('ZZ', { tax_key: 'l0', ...parts })),
  )
}

describe('whole calculations', () => {
  it('adds state and city levies, two of them at one node', () => {
    const content = release([
      rate('US-TX', pct('0.06', { tax_key: 'a' })),
      rate('US-TX-FTW', pct('0.09', { tax_key: 'b' })),
      rate('US-TX-FTW', pct('0.02', { tax_key: 'c', category_code: 'tourism_pct' })),
    ])
    const result = charge(content, { nightly_rate: '1000', currency: 'USD' })
    expect(amounts(result)).toEqual(['60.00', '90.00', '20.00'])
    expect(result.tax_breakdown.total_tax).toBe('170.00')
    expect(result.tax_breakdown.effective_rate).toBe('0.17')
  })

  it('adds state, city and district', () => {
    const content = release([
      rate('US-AA', pct('0.06')),
      rate('US-AA-BBB', pct('0.07')),
      rate('US-AA-BBB-CCC', pct('0.01')),
    ])
    const result = charge(content, { nightly_rate: '600', currency: 'USD' })
    expect(amounts(result)).toEqual(['36.00', '42.00', '6.00'])
    expect(result.tax_breakdown.total_tax).toBe('84.00')
  })

  const newYork = (second: string[], unit: string) =>
    release([
      ...['0.04', ...second].map(value => rate('US-NY-NYC', pct(value))),
      rate('US-NY-NYC', flat('occ_flat_night', unit, 'USD', { calculation_order: 200 })),
    ])

  it.each([
    ['250', ['0.05875', '0.00375'], '3.50', ['30.00', '44.06', '2.81', '10.50'], '87.37'],
    ['250', ['0.045', '0.05875'], '2.00', ['30.00', '33.75', '44.06', '6.00'], '113.81'],
    ['200', ['0.045', '0.05875'], '2.00', ['24.00', '27.00', '35.25', '6.00'], '92.25'],
    ['250', ['0.045', '0.00375', '0.05875'], '1.50', ['30.00', '33.75', '2.81', '44.06', '4.50'], '115.12'],
  ])('three nights of %s USD with %j and %s a night', (price, rates, unit, expected, total) => {
    const parts = { nights: 3, nightly_rate: price, currency: 'USD', number_of_guests: 2 }
    const result = charge(newYork(rates, unit), parts)
    expect(amounts(result)).toEqual(expected)
    expect(result.tax_breakdown.total_tax).toBe(total)
  })

  it('prints the effective rate with 28 significant digits', () => {
    const usd = { nights: 3, nightly_rate: '250', currency: 'USD' }
    const first = charge(newYork(['0.05875', '0.00375'], '3.50'), usd)
    expect(first.tax_breakdown.effective_rate).toBe('0.1164933333333333333333333333')
    const second = charge(newYork(['0.045', '0.05875'], '2.00'), { ...usd, nightly_rate: '200' })
    expect(second.tax_breakdown.effective_rate).toBe('0.15375')
  })

  it('gives the totals with tax', () => {
    const usd = { nights: 3, nightly_rate: '250', currency: 'USD' }
    expect(charge(newYork(['0.045', '0.05875'], '2.00'), usd).total_with_tax).toBe('863.81')
    expect(charge(newYork(['0.045', '0.00375', '0.05875'], '1.50'), usd).total_with_tax).toBe('865.12')
  })

  it('adds two percentages in euro', () => {
    const result = charge(room([pct('0.09'), pct('0.07')]), { nights: 2, nightly_rate: '150' })
    expect(amounts(result)).toEqual(['27.00', '21.00'])
    expect(result.tax_breakdown.total_tax).toBe('48.00')
  })

  it('takes the band of the price in yen', () => {
    const bands = [
      tier({ max: '10000', value: '0' }),
      tier({ min: '10000', max: '15000', value: '100' }),
      tier({ min: '15000', value: '200' }),
    ]
    const content = room([
      pct('0.1'),
      { ...flat('tier_price', '', 'JPY'), rate_value: null, tier_type: 'single_amount', tiers: bands },
    ])
    const result = charge(content, { nights: 2, nightly_rate: '12000', currency: 'JPY' })
    expect(amounts(result)).toEqual(['2400', '200'])
    expect(result.tax_breakdown.total_tax).toBe('2600')
  })

  it('charges nothing in a place without levies', () => {
    const result = charge(release([], [], [place('ZZ')]))
    expect(result.tax_breakdown).toEqual({
      components: [],
      subtotal_excluding_tax: '100.00',
      subtotal_including_tax: '100.00',
      total_tax: '0.00',
      effective_rate: '0',
      currency: 'EUR',
    })
  })
})

describe('base', () => {
  const tourist = flat('tourism_flat_night', '5', 'EUR', { calculation_order: 10 })

  it('leaves a tourist tax outside the VAT base by default', () => {
    const result = charge(
      room([tourist, pct('0.1', { category_code: 'vat_reduced', calculation_order: 20 })]),
    )
    expect(amounts(result)).toEqual(['5.00', '10.00'])
    expect(result.tax_breakdown.components[0]?.in_vat_base).toBe(false)
  })

  it('takes a tourist tax into the VAT base where the law says so', () => {
    const base_includes = ['base_amount', 'tourism_flat_night']
    const vat = pct('0.1', { category_code: 'vat_reduced', calculation_order: 20, base_includes })
    const result = charge(room([tourist, vat]))
    expect(amounts(result)).toEqual(['5.00', '10.50'])
    expect(result.tax_breakdown.components[0]?.in_vat_base).toBe(true)
    expect(result.tax_breakdown.components[1]?.taxable_amount).toBe('105.00')
  })

  it('charges a tax on price and an earlier tax', () => {
    const base_includes = ['base_amount', 'occ_pct']
    const second = pct('0.05', { category_code: 'eco_pct', calculation_order: 200, base_includes })
    expect(amounts(charge(room([pct('0.1'), second])))).toEqual(['10.00', '5.50'])
  })
})

describe('single layers', () => {
  it.each([
    ['3.00', 'tourism_flat_person_night', { number_of_guests: 2, nights: 4 }, '24.00'],
    ['10.00', 'entry_flat_stay', { number_of_guests: 2, nights: 5 }, '10.00'],
    ['26.00', 'entry_flat_person_stay', { number_of_guests: 2 }, '52.00'],
  ])('%s as %s for %j', (value, category, request, expected) => {
    expect(amounts(charge(room([flat(category, value)]), request))).toEqual([expected])
  })

  it('halves the amount of a guest of 15', () => {
    const content = room(
      [flat('tourism_flat_person_night', '1.86')],
      [
        {
          rule_type: 'reduction',
          action: { reduction_percent: '0.5' },
          conditions: when('guest_age', '<', 18),
        },
      ],
    )
    expect(amounts(charge(content, { nights: 5, guests: [{ age: 15 }] }))).toEqual(['4.65'])
  })

  it('charges only the first 30 of 45 nights', () => {
    const content = room([flat('occ_flat_night', '10')], [{ rule_type: 'cap', action: { max_nights: 30 } }])
    const result = charge(content, { nights: 45 })
    expect(amounts(result)).toEqual(['300.00'])
    expect(result.tax_breakdown.components[0]?.nights_charged).toBe(30)
  })

  it.each([
    [['0.5'], '5', 2, '5.00'],
    [['0.75', '0.5'], '4', 10, '5.00'],
  ])('multiplies reductions %j', (percents, unit, nights, expected) => {
    const rules = percents.map(p => ({ rule_type: 'reduction' as const, action: { reduction_percent: p } }))
    expect(amounts(charge(room([flat('occ_flat_night', unit)], rules), { nights }))).toEqual([expected])
  })

  it.each([
    ['0.04', ['0.05'], '18.00'],
    ['0.08', ['0.015', '0.02'], '23.00'],
  ])('adds surcharges to %s: %j', (value, extra, expected) => {
    const rules = extra.map(v => ({ rule_type: 'surcharge' as const, action: { rate_value: v } }))
    expect(amounts(charge(room([pct(value)], rules), { nightly_rate: '200' }))).toEqual([expected])
  })

  it('caps a percentage per person and night', () => {
    const rules = [
      { rule_type: 'cap' as const, action: { max_per_person_per_night: '5.00' }, currency_code: 'EUR' },
    ]
    const result = charge(room([pct('0.05')], rules), { nights: 2, nightly_rate: '500' })
    expect(amounts(result)).toEqual(['10.00'])
  })

  it.each([
    ['20', '3.00'],
    ['200', '10.00'],
  ])('keeps a floor of 3.00 on %s', (price, expected) => {
    const rules = [{ rule_type: 'cap' as const, action: { min_amount: '3.00' }, currency_code: 'EUR' }]
    expect(amounts(charge(room([pct('0.05')], rules), { nightly_rate: price }))).toEqual([expected])
  })

  it('takes the stricter of two caps of a kind', () => {
    const nights = [21, 28].map(max_nights => ({ rule_type: 'cap' as const, action: { max_nights } }))
    expect(amounts(charge(room([flat('occ_flat_night', '1')], nights), { nights: 60 }))).toEqual(['21.00'])
    const totals = ['50', '100'].map(max_amount => ({
      rule_type: 'cap' as const,
      action: { max_amount },
      currency_code: 'EUR',
    }))
    const result = charge(room([flat('occ_flat_night', '10')], totals), { nights: 60 })
    expect(amounts(result)).toEqual(['50.00'])
    expect(result.rules_applied.map(entry => entry.reason)).toEqual([null, 'less_restrictive_cap'])
  })

  const bands = (tier_type: 'threshold' | 'marginal_rate', tiers: TierRecord[]) =>
    room([{ category_code: 'tier_price', rate_value: null, currency_code: 'EUR', tier_type, tiers }])

  it.each([
    [2, '300', '12.00'],
    [1, '800', '32.00'],
    [1, '2000', '120.00'],
  ])('threshold 2, 4, 6 %%: %s nights of %s', (nights, nightly_rate, expected) => {
    const tiers = [
      tier({ min: '0', max: '500', rate: '0.02' }),
      tier({ min: '500', max: '1500', rate: '0.04' }),
      tier({ min: '1500', rate: '0.06' }),
    ]
    expect(amounts(charge(bands('threshold', tiers), { nights, nightly_rate }))).toEqual([expected])
  })

  it.each([
    ['2000', '240.00'],
    ['10000', '1800.00'],
  ])('threshold 5, 12, 18 %%: %s', (nightly_rate, expected) => {
    const tiers = [
      tier({ min: '0', max: '1000', rate: '0.05' }),
      tier({ min: '1000', max: '7500', rate: '0.12' }),
      tier({ min: '7500', rate: '0.18' }),
    ]
    expect(amounts(charge(bands('threshold', tiers), { nightly_rate }))).toEqual([expected])
  })

  it.each([
    [1, '10.00'],
    [3, '30.00'],
  ])('marginal rates on %s nights', (nights, expected) => {
    const tiers = [
      tier({ min: '0', max: '100', rate: '0' }),
      tier({ min: '100', max: '200', rate: '0.05' }),
      tier({ min: '200', rate: '0.1' }),
    ]
    const result = charge(bands('marginal_rate', tiers), { nights, nightly_rate: '250' })
    expect(amounts(result)).toEqual([expected])
  })

  it.each([
    [2, '1.00'],
    [4, '3.00'],
    [5, '4.50'],
  ])('%s stars', (star_rating, expected) => {
    const tiers = [
      tier({ star_rating: [2], value: '1.00' }),
      tier({ star_rating: [4], value: '3.00' }),
      tier({ star_rating: [5], value: '4.50' }),
    ]
    const parts = { ...flat('tourism_flat_person_night', ''), rate_value: null }
    const content = room([{ ...parts, tier_type: 'property_class', tiers }])
    expect(amounts(charge(content, { star_rating }))).toEqual([expected])
  })

  it('overrides the rate for hostels', () => {
    const conditions = when('property_type', '==', 'hostel')
    const rules = [{ rule_type: 'override' as const, action: { rate_value: '0.05' }, conditions }]
    const [component] = charge(room([pct('0.1')], rules), { property_type: 'hostel' }).tax_breakdown
      .components
    expect(component).toMatchObject({ tax_amount: '5.00', rate: '0.05' })
  })

  it('exempts a stay of 180 nights and keeps the component', () => {
    const rules = [{ rule_type: 'exemption' as const, conditions: when('nights', '>=', 180) }]
    const result = charge(room([pct('0.05875', { name: 'Room tax' })], rules), { nights: 180 })
    const [component] = result.tax_breakdown.components
    expect(component).toMatchObject({
      tax_amount: '0.00',
      exempt: true,
      name: 'Room tax',
      taxable_amount: null,
    })
    expect(result.rules_applied.map(entry => entry.result)).toEqual(['exempted'])
  })

  it('splits a stay across a change of rate by night', () => {
    const versions = [
      { rate_value: '4.00', effective_start: '2026-01-01', effective_end: '2026-07-01' },
      { rate_value: '5.00', effective_start: '2026-07-01' },
    ]
    const content = room(
      versions.map(v => ({
        ...flat('tourism_flat_person_night', ''),
        tax_key: 't',
        dated_by: 'night',
        ...v,
      })),
    )
    const result = charge(content, { stay_date: '2026-06-29', nights: 4, number_of_guests: 2 })
    expect(amounts(result)).toEqual(['16.00', '20.00'])
    expect(result.tax_breakdown.components.map(c => [c.from_date, c.to_date])).toEqual([
      ['2026-06-29', '2026-07-01'],
      ['2026-07-01', '2026-07-03'],
    ])
  })

  it.each([
    ['0.1', '12345', 'JPY', '1235'],
    ['0.1', '9999', 'JPY', '1000'],
    ['0.05', '100', 'BHD', '5.000'],
    ['0.03333', '200', 'EUR', '6.67'],
  ])('%s of %s %s', (value, nightly_rate, currency, expected) => {
    expect(amounts(charge(room([pct(value)]), { nightly_rate, currency }))).toEqual([expected])
  })

  it('knows that 2025-06-13 is a Friday', () => {
    const rules = [{ rule_type: 'exemption' as const, conditions: when('stay_day_of_week', '==', 4) }]
    const result = charge(room([pct('0.1')], rules), { stay_date: '2025-06-13' })
    expect(result.tax_breakdown.components[0]?.exempt).toBe(true)
  })
})
