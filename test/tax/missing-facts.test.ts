/** Facts that a law looks at and nobody has told: the answer says so, and is not complete. */

import { describe, expect, it } from 'vitest'
import type { ConditionGroup } from '../../src/tax/content.ts'
import { distinctWarnings } from '../../src/tax/warnings.ts'
import { amounts, charge, rate, release, rule, tier, when } from './inline.ts'

const missing = (result: ReturnType<typeof charge>): (string | null)[] =>
  result.warnings.filter(({ code }) => code === 'tax_driver_missing').map(({ field }) => field)

const LARGE = when('establishment_rooms', '>=', 50)

function levy(applies_when: ConditionGroup | null, over = {}) {
  const parts = { tax_key: 'levy', category_code: 'occ_pct', rate_value: '0.1', applies_when, ...over }
  return rate('ZZ', parts)
}

describe('a levy that applies by a fact nobody has told', () => {
  it('makes the answer incomplete and names the fact', () => {
    const content = release([levy(LARGE)])
    const open = charge(content)
    expect([amounts(open), missing(open), open.is_complete]).toEqual([[], ['establishment_rooms'], false])
    expect(open.warnings[0]?.message).toBe(
      'levy depends on establishment_rooms; accepted: a whole number from 1.',
    )
    for (const establishment_rooms of [49, 50]) {
      const known = charge(content, { establishment_rooms })
      expect([missing(known), known.is_complete]).toEqual([[], true])
    }
  })

  it('is settled where another part of the condition settles it', () => {
    const hotel = { field: 'property_group', op: '==', value: 'hotel' } as const
    const both = (operator: 'AND' | 'OR') => release([levy({ operator, rules: [hotel, LARGE] })])
    expect(missing(charge(both('AND')))).toEqual(['establishment_rooms'])
    expect(missing(charge(both('AND'), { property_type: 'villa' }))).toEqual([])
    expect(missing(charge(both('OR')))).toEqual([])
    expect(missing(charge(both('OR'), { property_type: 'villa' }))).toEqual(['establishment_rooms'])
  })

  it('is one warning for each fact, though the words are the same', () => {
    const twice = ['star_rating', 'establishment_rooms'].map(field => ({
      code: 'tax_driver_missing' as const,
      message: 'The same words.',
      field,
    }))
    expect(distinctWarnings([...twice, ...twice])).toEqual(twice)
  })

  it('names every fact that is missing, and only facts that every house has', () => {
    const stars = when('star_rating', '>=', 4)
    const content = release([levy({ operator: 'AND', rules: [LARGE, stars] })])
    expect(missing(charge(content))).toEqual(['establishment_rooms', 'star_rating'])
    expect(missing(charge(content, { star_rating: 5 }))).toEqual(['establishment_rooms'])
    expect(missing(charge(content, { star_rating: 3 }))).toEqual([])
    const label = release([levy(when('property_classification', '==', 'palace'))])
    expect(charge(label).is_complete).toBe(true)
  })

  it('does not matter out of force, in another channel, or where another levy stands in its place', () => {
    const complete = (over: object) => charge(release([levy(LARGE, over)])).is_complete
    expect(complete({ effective_end: '2026-06-15' })).toBe(true)
    expect(complete({ applies_to_channels: ['ota'] })).toBe(true)
    const other = { tax_key: 'other', category_code: 'occ_pct', rate_value: '0.2', replaces: ['levy'] }
    expect(charge(release([levy(LARGE), rate('ZZ', other)])).is_complete).toBe(true)
  })

  it('is found on the nights on which its version is in force', () => {
    const content = release([
      levy(null, { effective_end: '2026-06-17', dated_by: 'night' }),
      levy(LARGE, { effective_start: '2026-06-17', dated_by: 'night' }),
    ])
    expect(missing(charge(content, { nights: 2 }))).toEqual([])
    expect(missing(charge(content, { nights: 3 }))).toEqual(['establishment_rooms'])
  })

  it('no stars are an answer where the law has a class without: its levy is charged', () => {
    const rest = rate('ZZ', { tax_key: 'rest', category_code: 'municipal_pct', rate_value: '0.05' })
    const starred = levy(when('star_rating', '>=', 1), { replaces: ['rest'] })
    const result = charge(release([starred, rest]))
    expect([amounts(result), result.is_complete]).toEqual([['5.00'], true])
    const said = result.rules_applied.filter(entry => entry.reason_text.startsWith('No star rating'))
    expect(said).toMatchObject([{ rate_id: 'rest@2000-01-01', rule_id: null, result: 'applied' }])
    const told = charge(release([starred, rest]), { star_rating: 3 })
    expect(JSON.stringify(told.rules_applied)).not.toContain('No star rating')
    expect(charge(release([starred])).is_complete).toBe(false)
    // Every house has rooms, so that their number has no such class.
    expect(charge(release([levy(LARGE, { replaces: ['rest'] }), rest])).is_complete).toBe(false)
  })
})

describe('a class of houses that the law divides by stars', () => {
  const tiers = [
    tier({ property_class: 'villa', star_rating: [5], value: '3' }),
    tier({ property_class: 'villa', value: '2' }),
    tier({ property_class: 'hostel', value: '4' }),
    tier({ value: '1' }),
  ]
  const parts = {
    category_code: 'tourism_flat_night',
    tier_type: 'property_class',
    currency_code: 'EUR',
    tiers,
  }
  const ask = (request: object) => {
    const result = charge(release([rate('ZZ', parts as Parameters<typeof rate>[1])]), request)
    const said = result.rules_applied.some(entry => entry.reason_text.startsWith('No star rating'))
    return [...amounts(result), said]
  }

  it('says that the rest of the class was taken for want of stars', () => {
    expect(ask({ property_type: 'villa' })).toEqual(['2.00', true])
    expect(ask({ property_type: 'villa', star_rating: 4 })).toEqual(['2.00', false])
    expect(ask({ property_type: 'villa', star_rating: 5 })).toEqual(['3.00', false])
  })

  it('says nothing where stars would change nothing', () => {
    expect(ask({ property_type: 'hostel' })).toEqual(['4.00', false])
    expect(ask({ property_type: 'hotel' })).toEqual(['1.00', false])
  })
})

describe('a rule that holds by a fact nobody has told', () => {
  const SMALL = when('establishment_rooms', '<', 5)
  const withRule = (parts: Parameters<typeof rule>[1], over = {}) =>
    release([levy(null, over)], [rule('ZZ', { tax_key: 'levy', conditions: SMALL, ...parts })])

  it('makes the answer incomplete, whatever it does', () => {
    const open = [
      withRule({ rule_type: 'exemption' }),
      withRule({ rule_type: 'override', action: { rate_value: '0.2' } }),
      withRule({ rule_type: 'reduction', action: { reduction_percent: '0.5' } }),
      withRule({ rule_type: 'surcharge', action: { rate_value: '0.01' } }),
      withRule({ rule_type: 'cap', action: { max_amount: '1.00' }, currency_code: 'EUR' }),
    ]
    for (const content of open) {
      const result = charge(content)
      expect([amounts(result), missing(result)]).toEqual([['10.00'], ['establishment_rooms']])
      expect(charge(content, { establishment_rooms: 9 }).is_complete).toBe(true)
    }
  })

  it('does not matter where the charge is the same either way', () => {
    const exempt = (content: ReturnType<typeof release>) => charge(content).is_complete
    expect(exempt(withRule({ rule_type: 'override', action: { rate_value: '0.10' } }))).toBe(true)
    expect(exempt(withRule({ rule_type: 'cap', action: { max_nights: 1 } }))).toBe(true)
    expect(exempt(withRule({ rule_type: 'exemption' }, { rate_value: '0' }))).toBe(true)
    const before = rule('ZZ', { tax_key: 'levy', rule_type: 'exemption', priority: 1 })
    const small = rule('ZZ', { tax_key: 'levy', rule_type: 'exemption', conditions: SMALL })
    expect(exempt(release([levy(null)], [before, small]))).toBe(true)
    const first = rule('ZZ', {
      tax_key: 'levy',
      rule_type: 'override',
      action: { rate_value: '0.3' },
      priority: 1,
    })
    const second = rule('ZZ', {
      tax_key: 'levy',
      rule_type: 'override',
      action: { rate_value: '0.2' },
      conditions: SMALL,
    })
    expect(exempt(release([levy(null)], [first, second]))).toBe(true)
  })

  it('is judged for each guest and for each night', () => {
    const child = { field: 'guest_age', op: '<', value: 12 } as const
    const guests = release(
      [rate('ZZ', { tax_key: 'levy', category_code: 'tourism_flat_person_night', rate_value: '1' })],
      [
        rule('ZZ', {
          tax_key: 'levy',
          rule_type: 'exemption',
          conditions: { operator: 'AND', rules: [child, SMALL] },
        }),
      ],
    )
    expect(missing(charge(guests, { guests: [{ age: 40 }] }))).toEqual([])
    expect(missing(charge(guests, { guests: [{ age: 40 }, { age: 5 }] }))).toEqual(['establishment_rooms'])
    const night = { field: 'night_date', op: '>=', value: '2026-06-16' } as const
    const conditions: ConditionGroup = { operator: 'AND', rules: [night, SMALL] }
    const nights = withRule({ rule_type: 'exemption', conditions }, { dated_by: 'night' })
    expect(missing(charge(nights))).toEqual([])
    expect(missing(charge(nights, { nights: 2 }))).toEqual(['establishment_rooms'])
  })

  it('an exemption of all houses with stars leaves the class of those without', () => {
    const starred = withRule({ rule_type: 'exemption', conditions: when('star_rating', '>=', 1) })
    expect(charge(starred).is_complete).toBe(true)
    const some = withRule({ rule_type: 'exemption', conditions: when('star_rating', '>=', 2) })
    expect(missing(charge(some))).toEqual(['star_rating'])
  })
})
