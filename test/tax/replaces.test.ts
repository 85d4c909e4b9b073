/** Levies that stand in for others, night by night. */

import { describe, expect, it } from 'vitest'
import { parseExact } from '../../src/tax/exact.ts'
import { amounts, charge, type RateParts, rate, release, tier, when } from './inline.ts'

function perPerson(tax_key: string, rate_value: string, over: Partial<RateParts> = {}) {
  const category_code = 'tourism_flat_person_night'
  return rate('ZZ', { tax_key, rate_value, category_code, currency_code: 'EUR', ...over })
}

const BY_NIGHT = { dated_by: 'night' } as const
const lines = (result: ReturnType<typeof charge>) =>
  result.tax_breakdown.components.map(c => [c.tax_key, c.from_date, c.to_date, c.tax_amount])

describe('a levy that stands in for another', () => {
  it('takes only the nights on which it is in force', () => {
    const fresh = { ...BY_NIGHT, replaces: ['old'], effective_start: '2026-06-17' }
    const result = charge(release([perPerson('old', '2', BY_NIGHT), perPerson('new', '5', fresh)]), {
      nights: 4,
    })
    expect(lines(result)).toEqual([
      ['new', '2026-06-17', '2026-06-19', '10.00'],
      ['old', '2026-06-15', '2026-06-17', '4.00'],
    ])
    expect(result.rules_applied.map(entry => [entry.result, entry.reason_text])).toEqual([
      ['replaced', 'new stands in its place on 2 of 4 nights.'],
    ])
  })

  it('can leave nights on both sides, of a levy dated by check-in too', () => {
    const season = { ...BY_NIGHT, replaces: ['old'], applies_when: when('night_date', '==', '2026-06-16') }
    const levies = (over: Partial<RateParts>) =>
      release([perPerson('old', '2', over), perPerson('season', '5', season)])
    for (const over of [{}, BY_NIGHT]) {
      expect(lines(charge(levies(over), { nights: 4 }))).toEqual([
        ['old', '2026-06-15', '2026-06-16', '2.00'],
        ['old', '2026-06-17', '2026-06-19', '4.00'],
        ['season', '2026-06-16', '2026-06-17', '5.00'],
      ])
    }
  })

  it('takes a percentage from the price of its own nights', () => {
    const vat = { category_code: 'vat_standard', replaces: ['old'], effective_start: '2026-06-16' }
    const content = release([
      rate('ZZ', { tax_key: 'old', category_code: 'vat_standard', rate_value: '0.05', ...BY_NIGHT }),
      rate('ZZ', { tax_key: 'new', rate_value: '0.13', ...vat, ...BY_NIGHT }),
    ])
    expect(amounts(charge(content, { nights: 3 }))).toEqual(['26.00', '5.00'])
  })

  it('takes a levy per stay by the night of arrival', () => {
    const levies = (effective_start: string) =>
      release([
        perPerson('old', '9', { category_code: 'entry_flat_stay' }),
        perPerson('new', '5', { ...BY_NIGHT, replaces: ['old'], effective_start }),
      ])
    expect(lines(charge(levies('2026-06-16'), { nights: 2 })).map(([key]) => key)).toEqual(['old', 'new'])
    expect(lines(charge(levies('2026-06-15'), { nights: 2 })).map(([key]) => key)).toEqual(['new'])
  })

  it('replaces nothing where it is itself replaced', () => {
    const a = perPerson('a', '5', { replaces: ['b'], ...BY_NIGHT, effective_start: '2026-06-16' })
    const b = perPerson('b', '2', { replaces: ['c'], ...BY_NIGHT })
    const c = perPerson('c', '1', BY_NIGHT)
    for (const content of [release([a, b, c]), release([c, b, a])]) {
      expect(lines(charge(content, { nights: 3 }))).toEqual([
        ['a', '2026-06-16', '2026-06-18', '10.00'],
        ['b', '2026-06-15', '2026-06-16', '2.00'],
        ['c', '2026-06-16', '2026-06-18', '2.00'],
      ])
    }
  })

  it('of two that replace each other the first in order stays', () => {
    const circle = [perPerson('a', '5', { replaces: ['b'] }), perPerson('b', '2', { replaces: ['a'] })]
    expect(lines(charge(release(circle))).map(([key]) => key)).toEqual(['a'])
  })
})

describe('remarks and marks', () => {
  it('keeps two remarks on a levy that say different things', () => {
    const exchange_rates = { rate_date: '2025-12-31', per_euro: new Map([['USD', parseExact('2')]]) }
    const tiers = [tier({ star_rating: [4], value: '4' }), tier({ value: '2' })]
    const classes = { category_code: 'tier_star', tier_type: 'property_class', currency_code: 'USD' } as const
    const content = release([
      rate('ZZ', { tax_key: 'class', tiers, ...classes }),
      perPerson('cut', '1', { ...BY_NIGHT, effective_end: '2026-06-16' }),
      perPerson('cut', '2', { ...BY_NIGHT, effective_start: '2026-06-16' }),
    ])
    const result = charge(content, { nights: 2 }, { exchange_rates })
    expect(result.rules_applied.map(({ name, result }) => [name, result])).toEqual([
      ['class', 'applied'],
      ['class', 'applied'],
    ])
  })

  it('the VAT base holds only levies of nights that the VAT is charged on', () => {
    const flat = (effective_end: string) =>
      perPerson('flat', '4', { ...BY_NIGHT, category_code: 'occ_flat_night', effective_end })
    const vat = rate('ZZ', {
      tax_key: 'vat',
      category_code: 'vat_standard',
      rate_value: '0.1',
      base_includes: ['base_amount', 'occ_flat_night'],
      calculation_order: 200,
      effective_start: '2026-06-17',
      ...BY_NIGHT,
    })
    const marked = (end: string) =>
      charge(release([flat(end), vat]), { nights: 4 }).tax_breakdown.components[0]?.in_vat_base
    expect([marked('2026-06-17'), marked('2026-06-18')]).toEqual([false, true])
  })
})
