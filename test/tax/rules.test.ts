/** Rules, conditions, bands, dates and collection, one promise at a time. */

import { describe, expect, it } from 'vitest'
import type { Calculation } from '../../src/tax/answer.ts'
import type { ConditionOperator, ConditionValue } from '../../src/tax/content.ts'
import { TaxRefusal } from '../../src/tax/refusal.ts'
import {
  amounts,
  charge,
  place,
  type RateParts,
  type RuleParts,
  rate,
  release,
  rule,
  tier,
  when,
} from './inline.ts'

function pct(value: string, parts: Partial<RateParts> = {}) {
  return rate('ZZ-AAA', { tax_key: 'tax', category_code: 'occ_pct', rate_value: value, ...parts })
}

function perPerson(value: string, parts: Partial<RateParts> = {}) {
  const category_code = 'tourism_flat_person_night'
  return rate('ZZ-AAA', { tax_key: 'tax', category_code, rate_value: value, currency_code: 'EUR', ...parts })
}

function own(parts: RuleParts) {
  return rule('ZZ-AAA', { tax_key: 'tax', ...parts })
}

function results(result: Calculation) {
  return result.rules_applied.map(entry => [entry.rule_id, entry.result, entry.reason])
}

function codes(result: Calculation) {
  return result.warnings.map(warning => warning.code)
}

describe('conditions', () => {
  const holds = (
    field: string,
    op: ConditionOperator,
    value: ConditionValue | ConditionValue[],
    request = {},
  ) => {
    const rules = [own({ rule_type: 'exemption', conditions: when(field, op, value) })]
    return charge(release([pct('0.1')], rules), request).tax_breakdown.components[0]?.exempt
  }

  it.each<[ConditionOperator, ConditionValue | ConditionValue[]]>([
    ['==', 3],
    ['!=', 3],
    ['>', 0],
    ['<=', 5],
    ['in', [1, 2, 3]],
    ['not_in', [1]],
    ['between', [1, 5]],
  ])('a fact that is not known makes %s false', (op, value) => {
    expect(holds('star_rating', op, value)).toBe(false)
  })

  it.each<[ConditionOperator, ConditionValue | ConditionValue[], boolean]>([
    ['==', 4, true],
    ['!=', 4, false],
    ['>', 4, false],
    ['>=', 4, true],
    ['<', 4, false],
    ['in', [3, 4], true],
    ['not_in', [3, 4], false],
    ['between', [4, 5], true],
    ['between', [1, 4], true],
    ['between', [1, 3], false],
  ])('four stars %s %j is %s', (op, value, expected) => {
    expect(holds('star_rating', op, value, { star_rating: 4 })).toBe(expected)
  })

  it('compares prices exactly and dates as days', () => {
    expect(holds('nightly_rate_per_person', '>=', '33.3333', { number_of_guests: 3 })).toBe(true)
    expect(holds('nightly_rate_per_person', '>=', '33.3334', { number_of_guests: 3 })).toBe(false)
    expect(holds('booking_date', '<', '2024-04-01', { booking_date: '2024-03-31' })).toBe(true)
    expect(holds('property_group', '==', 'camping', { property_type: 'glamping' })).toBe(true)
  })

  it('nests groups', () => {
    const conditions = {
      operator: 'OR' as const,
      rules: [
        when('nights', '>=', 30),
        { operator: 'AND' as const, rules: [when('star_rating', '==', 5), when('nights', '==', 1)] },
      ],
    }
    const content = release([pct('0.1')], [own({ rule_type: 'exemption', conditions })])
    expect(amounts(charge(content, { star_rating: 5 }))).toEqual(['0.00'])
    expect(amounts(charge(content, { star_rating: 4 }))).toEqual(['10.00'])
  })
})

describe('rules', () => {
  it('an exemption ends the layer', () => {
    const content = release(
      [pct('0.1')],
      [
        own({ id: 'a', rule_type: 'cap', action: { max_nights: 1 }, priority: 9 }),
        own({ id: 'b', rule_type: 'exemption', conditions: when('nights', '>', 99), priority: 8 }),
        own({ id: 'c', rule_type: 'exemption', action: { exemption_reason: 'free' } }),
        own({ id: 'd', rule_type: 'surcharge', action: { rate_value: '1' }, priority: -1 }),
      ],
    )
    const result = charge(content)
    expect(results(result)).toEqual([
      ['a', 'skipped', 'layer_exempted'],
      ['b', 'skipped', 'conditions_not_met'],
      ['c', 'exempted', null],
      ['d', 'skipped', 'layer_exempted'],
    ])
    expect(result.tax_breakdown.components[0]).toMatchObject({
      exemption_reason: 'free',
      applied_rule_ids: ['c'],
    })
  })

  it('the override of the highest priority counts, of equal ones the older', () => {
    const override = (id: string, value: string, parts: Partial<RuleParts> = {}) =>
      own({ id, rule_type: 'override', action: { rate_value: value }, ...parts })
    const content = release(
      [pct('0.1')],
      [
        override('new', '0.03', { effective_start: '2020-01-01' }),
        override('old', '0.02'),
        override('low', '0.01', { priority: -1 }),
      ],
    )
    const result = charge(content)
    expect(amounts(result)).toEqual(['2.00'])
    expect(results(result)).toEqual([
      ['old', 'applied', null],
      ['new', 'skipped', 'lower_priority_override'],
      ['low', 'skipped', 'lower_priority_override'],
    ])
  })

  it('an override to 0 keeps the base', () => {
    const content = release([pct('0.1')], [own({ rule_type: 'override', action: { rate_value: '0' } })])
    expect(charge(content).tax_breakdown.components[0]).toMatchObject({
      rate: '0',
      taxable_amount: '100.00',
      tax_amount: '0.00',
      exempt: false,
    })
  })

  it('a rule of a place reaches its own levies, and changes rates of percentages only', () => {
    const content = release(
      [
        pct('0.1'),
        perPerson('2', { tax_key: 'flat' }),
        rate('ZZ', { category_code: 'eco_pct', rate_value: '0.1' }),
      ],
      [rule('ZZ-AAA', { id: 'half', rule_type: 'reduction', action: { reduction_percent: '0.5' } })],
    )
    const result = charge(content)
    expect(amounts(result)).toEqual(['10.00', '5.00', '2.00'])
    expect(results(result)).toEqual([
      ['half', 'applied', null],
      ['half', 'skipped', 'not_applicable_to_rate_type'],
    ])
  })

  it('targets and categories choose the levies of places below', () => {
    const content = release(
      [pct('0.1'), perPerson('2', { tax_key: 'flat' })],
      [
        rule('ZZ', {
          rule_type: 'exemption',
          target_jurisdiction_codes: ['ZZ-AAA'],
          category_codes: ['tourism_flat_person_night'],
        }),
      ],
    )
    expect(amounts(charge(content))).toEqual(['10.00', '0.00'])
  })

  it('leaves no trace of rules outside their window, or of drafts', () => {
    const content = release(
      [pct('0.1')],
      [
        own({ rule_type: 'exemption', effective_end: '2026-06-15' }),
        own({ rule_type: 'exemption', effective_start: '2026-06-16' }),
        own({ rule_type: 'exemption', draft: true }),
      ],
    )
    expect(charge(content).rules_applied).toEqual([])
  })

  it('leaves no trace where nobody reads it, and nothing else changes', () => {
    const cap = own({ rule_type: 'cap', action: { max_nights: 1 } })
    const content = release([perPerson('2.00')], [cap])
    const whole = charge(content, { nights: 3 })
    expect(whole.rules_applied).toHaveLength(1)
    expect(charge(content, { nights: 3 }, { explain: false })).toEqual({ ...whole, rules_applied: [] })
  })

  it('says that a cap changed nothing', () => {
    const content = release([pct('0.1')], [own({ id: 'cap', rule_type: 'cap', action: { max_nights: 5 } })])
    expect(results(charge(content, { nights: 5 }))).toEqual([['cap', 'skipped', 'not_binding']])
    expect(results(charge(content, { nights: 6 }))).toEqual([['cap', 'applied', null]])
    expect(amounts(charge(content, { nights: 6 }))).toEqual(['50.00'])
  })

  it('caps a stay as a whole, also across versions', () => {
    const versions = [
      { rate_value: '10', effective_start: '2026-01-01', effective_end: '2026-06-17' },
      { rate_value: '20', effective_start: '2026-06-17' },
    ]
    const content = release(
      versions.map(version => perPerson('', { dated_by: 'night', ...version })),
      [own({ rule_type: 'cap', action: { max_amount: '50' }, currency_code: 'EUR' })],
    )
    expect(amounts(charge(content, { nights: 4 }))).toEqual(['20.00', '30.00'])
  })
})

describe('caps of a stay that is cut by nights', () => {
  const versions = [
    perPerson('2', { dated_by: 'night', effective_end: '2026-06-17' }),
    perPerson('3', { dated_by: 'night', effective_start: '2026-06-17' }),
  ]
  const cap = (action: RuleParts['action'], parts: Partial<RuleParts> = {}) =>
    own({ rule_type: 'cap', currency_code: 'EUR', action, ...parts })

  it('a floor holds also where the last nights are no longer charged', () => {
    const content = release(versions, [cap({ max_nights: 2, min_amount: '10' })])
    expect(amounts(charge(content, { nights: 4 }))).toEqual(['4.00', '6.00'])
  })

  it('a cap that begins later takes nothing back', () => {
    const content = release(versions, [
      cap({ max_amount: '1' }, { effective_start: '2026-06-17', effective_end: '2026-06-18' }),
    ])
    expect(amounts(charge(content, { nights: 4 }))).toEqual(['4.00', '0.00', '3.00'])
  })

  it('a cap sees a levy before another is taken off it', () => {
    const first = rate('ZZ', {
      tax_key: 'first',
      category_code: 'entry_flat_stay',
      rate_value: '3',
      currency_code: 'EUR',
      calculation_order: 1,
    })
    const content = release(
      [first, ...versions.map(version => ({ ...version, offset_by: 'first' }))],
      [cap({ max_amount: '8' })],
    )
    expect(amounts(charge(content, { nights: 4 }))).toEqual(['3.00', '2.50', '2.50'])
  })
})

describe('guests', () => {
  const children = own({
    id: 'kids',
    rule_type: 'exemption',
    action: { exemption_reason: 'age' },
    conditions: when('guest_age', '<', 10),
  })

  it('judges each guest alone', () => {
    const result = charge(release([perPerson('2.50')], [children]), {
      nights: 2,
      guests: [{ age: 40 }, { age: 9 }, {}],
    })
    const [component] = result.tax_breakdown.components
    expect(component).toMatchObject({ tax_amount: '10.00', guests_charged: 2, rate: '2.50', exempt: false })
    expect(component?.guest_breakdown).toEqual([
      { guest_index: 0, unit_amount: '2.50', nights: 2, amount: '5.00', exempt: false, rule_ids: [] },
      { guest_index: 1, unit_amount: null, nights: 0, amount: '0.00', exempt: true, rule_ids: ['kids'] },
      { guest_index: 2, unit_amount: '2.50', nights: 2, amount: '5.00', exempt: false, rule_ids: [] },
    ])
    expect(result.rules_applied.map(entry => [entry.result, entry.guest_indexes])).toEqual([
      ['skipped', [0, 2]],
      ['exempted', [1]],
    ])
  })

  it('gives each guest of a kind their own share, in the order of the request', () => {
    const result = charge(release([perPerson('0.333')], [children]), {
      guests: [{ age: 8 }, { age: 40 }, { age: 9 }, { age: 41 }, { age: 42 }, { age: 8 }, {}],
    })
    const [component] = result.tax_breakdown.components
    // 4 x 0.333 = 1.332: reached after each adult 0.33, 0.67 (0.665), 1.00 (0.9975), 1.33.
    expect(component).toMatchObject({ tax_amount: '1.33', guests_charged: 4 })
    expect(component?.guest_breakdown?.map(({ guest_index, amount }) => [guest_index, amount])).toEqual([
      [0, '0.00'],
      [1, '0.33'],
      [2, '0.00'],
      [3, '0.34'],
      [4, '0.33'],
      [5, '0.00'],
      [6, '0.33'],
    ])
    expect(result.rules_applied.map(entry => [entry.result, entry.guest_indexes])).toEqual([
      ['exempted', [0, 2, 5]],
      ['skipped', [1, 3, 4, 6]],
    ])
  })

  it('a rate that differs between guests is not one rate', () => {
    const half = own({
      rule_type: 'reduction',
      action: { reduction_percent: '0.5' },
      conditions: when('guest_age', '<', 18),
    })
    const result = charge(release([perPerson('3')], [half]), { guests: [{ age: 30 }, { age: 12 }] })
    expect(result.tax_breakdown.components[0]).toMatchObject({ rate: null, tax_amount: '4.50' })
  })

  it('says for which guests a cap per person bound', () => {
    const rules = [
      own({
        id: 'cap',
        rule_type: 'cap',
        action: { max_per_person_per_night: '6' },
        currency_code: 'EUR',
        priority: 1,
      }),
      own({
        id: 'half',
        rule_type: 'reduction',
        action: { reduction_percent: '0.5' },
        conditions: when('guest_age', '<', 18),
      }),
    ]
    const result = charge(release([perPerson('10')], rules), { guests: [{ age: 40 }, { age: 10 }] })
    expect(amounts(result)).toEqual(['11.00'])
    expect(result.rules_applied.map(e => [e.rule_id, e.result, e.reason, e.guest_indexes])).toEqual([
      ['cap', 'applied', null, [0]],
      ['cap', 'skipped', 'not_binding', [1]],
      ['half', 'skipped', 'conditions_not_met', [0]],
      ['half', 'applied', null, [1]],
    ])
  })

  it('names no rate for guests who come to the same by different ones', () => {
    const rules = [
      own({
        rule_type: 'override',
        action: { rate_value: '5' },
        currency_code: 'EUR',
        conditions: when('guest_age', '<', 18),
      }),
      own({
        rule_type: 'reduction',
        action: { reduction_percent: '0.5' },
        conditions: when('guest_age', '>=', 18),
      }),
    ]
    const result = charge(release([perPerson('10')], rules), { guests: [{ age: 40 }, { age: 10 }] })
    const component = result.tax_breakdown.components[0]
    expect([component?.rate, component?.tax_amount]).toEqual([null, '10.00'])
    expect(component?.guest_breakdown?.map(share => share.unit_amount)).toEqual(['5.00', '5.00'])
  })

  it('adults leave minors out of levies per person', () => {
    const content = release([perPerson('2'), pct('0.1', { tax_key: 'p' })])
    expect(amounts(charge(content, { number_of_guests: 4, adults: 2 }))).toEqual(['10.00', '4.00'])
    expect(amounts(charge(content, { number_of_guests: 4, adults: 0 }))).toEqual(['10.00', '0.00'])
  })

  it('a levy per room asks every guest, any_ asks for one', () => {
    const guests = [{ age: 70 }, { age: 30 }]
    const every = release(
      [pct('0.1')],
      [own({ rule_type: 'exemption', conditions: when('guest_age', '>=', 65) })],
    )
    expect(amounts(charge(every, { guests }))).toEqual(['10.00'])
    const any = release(
      [pct('0.1')],
      [own({ rule_type: 'exemption', conditions: when('any_guest_age', '>=', 65) })],
    )
    expect(amounts(charge(any, { guests }))).toEqual(['0.00'])
  })

  it('divides a base among the guests and charges the shares of some', () => {
    const content = release([pct('0.1', { per_guest_share: true })], [children])
    const result = charge(content, { nights: 3, guests: [{ age: 30 }, { age: 5 }, { age: 6 }] })
    expect(result.tax_breakdown.components[0]).toMatchObject({
      taxable_amount: '100.00',
      tax_amount: '10.00',
    })
  })

  it('warns when a tax depends on ages that are not known', () => {
    const content = release([perPerson('2')], [children])
    expect(codes(charge(content, { number_of_guests: 2 }))).toEqual(['guest_ages_missing'])
    expect(codes(charge(content, { guests: [{ age: 30 }, {}] }))).toEqual([])
    const some = charge(content, { number_of_guests: 3, adults: 2 })
    expect([amounts(some), some.warnings[0]?.message]).toEqual([
      ['4.00'],
      expect.stringContaining('whoever is no adult pays nothing'),
    ])
  })
})

describe('bands', () => {
  const classes = [
    tier({ property_class: 'hotel', star_rating: [5], value: '7' }),
    tier({ property_class: 'hotel', value: '3' }),
    tier({ property_class: 'palace', value: '9' }),
    tier({ star_rating: [5], value: '5' }),
    tier({ value: '1' }),
  ]
  const content = release([
    perPerson('', { rate_value: null, rate_type: 'tiered', tier_type: 'property_class', tiers: classes }),
  ])

  it.each([
    [{ property_type: 'hotel', star_rating: 5 }, '7.00'],
    [{ property_type: 'hotel', star_rating: 4 }, '3.00'],
    [{ property_type: 'motel' }, '3.00'],
    [{ property_classification: 'palace', star_rating: 5 }, '9.00'],
    [{ property_type: 'villa', star_rating: 5 }, '5.00'],
    [{ property_type: 'villa' }, '1.00'],
  ] as const)('%j pays %s', (request, expected) => {
    expect(amounts(charge(content, request))).toEqual([expected])
  })

  it('tells a missing fact from a stay that no band knows', () => {
    const tiers = [tier({ star_rating: [3, 4], value: '2' })]
    const parts = {
      rate_value: null,
      rate_type: 'tiered' as const,
      tier_type: 'property_class' as const,
      tiers,
    }
    const open = charge(release([perPerson('', parts)]))
    expect([codes(open), open.is_complete]).toEqual([['tax_driver_missing'], false])
    expect(open.warnings[0]).toMatchObject({ field: 'star_rating', message: expect.stringContaining('3, 4') })
    const unmatched = charge(release([perPerson('', parts)]), { star_rating: 1 })
    expect([codes(unmatched), unmatched.is_complete]).toEqual([['tier_not_matched'], true])
    expect(unmatched.tax_breakdown.components[0]).toMatchObject({ rate: null, tax_amount: '0.00' })
  })

  it('asks for the class where only classes of the law decide', () => {
    const tiers = [
      tier({ property_class: 'luxury', value: '3' }),
      tier({ property_class: 'standard', value: '1' }),
    ]
    const parts = {
      rate_value: null,
      rate_type: 'tiered' as const,
      tier_type: 'property_class' as const,
      tiers,
    }
    const levies = release([perPerson('', parts)])
    const open = charge(levies)
    expect(open.is_complete).toBe(false)
    expect(open.warnings).toEqual([
      expect.objectContaining({
        code: 'tax_driver_missing',
        field: 'property_classification',
        message: expect.stringContaining('luxury, standard'),
      }),
    ])
    expect(codes(charge(levies, { property_classification: 'plain' }))).toEqual(['tier_not_matched'])
  })

  it('takes the band night by night from a schedule', () => {
    const tiers = [tier({ max: '50', value: '1' }), tier({ min: '50', value: '2' })]
    const levy = rate('ZZ', {
      category_code: 'tier_price',
      currency_code: 'EUR',
      tier_type: 'single_amount',
      tiers,
    })
    const nightly_rates = [
      { date: '2026-06-15', rate: '49.99' },
      { date: '2026-06-16', rate: '50' },
      { date: '2026-06-17', rate: '80' },
    ]
    const result = charge(release([levy]), { nights: 3, nightly_rates })
    expect(result.tax_breakdown.components[0]).toMatchObject({ tax_amount: '5.00', rate: null })
    expect(result.tax_breakdown.subtotal_excluding_tax).toBe('179.99')
  })
})

describe('which levies take part', () => {
  it('a levy that does not apply leaves one entry and no component', () => {
    const result = charge(release([pct('0.1', { applies_when: when('property_type', '==', 'villa') })]))
    expect(result.tax_breakdown.components).toEqual([])
    expect(results(result)).toEqual([[null, 'not_applicable', null]])
  })

  it('a version that is not in force leaves nothing', () => {
    const result = charge(release([pct('0.1', { effective_end: '2026-06-15' })]))
    expect([result.tax_breakdown.components, result.rules_applied]).toEqual([[], []])
  })

  it('one levy stands in for another where it applies', () => {
    const content = release([
      rate('ZZ', { tax_key: 'federal', category_code: 'vat_standard', rate_value: '0.05' }),
      pct('0.13', {
        category_code: 'vat_standard',
        replaces: ['federal'],
        applies_when: when('nights', '<', 30),
      }),
    ])
    expect(amounts(charge(content))).toEqual(['13.00'])
    expect(amounts(charge(content, { nights: 30 }))).toEqual(['150.00'])
  })

  it('takes the amount of another levy off, not below 0', () => {
    const content = (value: string) =>
      release([
        rate('ZZ', { tax_key: 'first', category_code: 'eco_pct', rate_value: value }),
        pct('0.1', { calculation_order: 200, offset_by: 'first' }),
      ])
    expect(amounts(charge(content('0.04')))).toEqual(['4.00', '6.00'])
    expect(amounts(charge(content('0.4')))).toEqual(['40.00', '0.00'])
  })

  it('half a cent too much taken off is not added to nights from which nothing is taken off', () => {
    const own = { tax_key: 'second', calculation_order: 200, dated_by: 'night' } as const
    const content = release([
      rate('ZZ', { tax_key: 'first', category_code: 'eco_pct', rate_value: '0.05' }),
      pct('0.1', { ...own, offset_by: 'first', effective_end: '2026-06-16' }),
      pct('0.1', { ...own, effective_start: '2026-06-16' }),
    ])
    // By hand: 5 % of 201.00 is 10.05, half of it 5.025; 10.05 − 5.03, and 10.05 as it is.
    const result = charge(content, { nights: 2, nightly_rate: '100.50' })
    expect(amounts(result)).toEqual(['10.05', '5.02', '10.05'])
  })

  it('a season of nights is cut out of a stay', () => {
    const applies_when = when('night_month_day', 'between', ['06-16', '06-17'])
    const result = charge(release([perPerson('2', { dated_by: 'night', applies_when })]), { nights: 4 })
    expect(result.tax_breakdown.components.map(c => [c.from_date, c.to_date, c.tax_amount])).toEqual([
      ['2026-06-16', '2026-06-18', '4.00'],
    ])
  })

  it('drafts are never charged and are named', () => {
    const result = charge(release([pct('0.1', { draft: true, name: 'New tax' })]))
    expect(amounts(result)).toEqual([])
    expect(result.warnings).toEqual([
      expect.objectContaining({
        code: 'draft_levy_not_charged',
        message: expect.stringContaining('New tax'),
      }),
    ])
  })

  it('a draft that hangs on a fact nobody has told is named, one that cannot apply is not', () => {
    const content = release([pct('0.1', { draft: true, applies_when: when('star_rating', '==', 5) })])
    expect(codes(charge(content))).toEqual(['draft_levy_not_charged'])
    expect(codes(charge(content, { star_rating: 5 }))).toEqual(['draft_levy_not_charged'])
    expect(codes(charge(content, { star_rating: 4 }))).toEqual([])
  })

  it('a place whose own taxes are not known says so', () => {
    const content = release(
      [rate('ZZ', { category_code: 'eco_pct', rate_value: '0.1' })],
      [],
      [place('ZZ-BBB', { status: 'pending' })],
    )
    expect(codes(charge(content, { jurisdiction_code: 'ZZ-BBB' }))).toEqual(['no_local_content'])
  })

  it('only levies of named places enter a base', () => {
    const content = release([
      rate('ZZ', {
        category_code: 'vat_standard',
        rate_value: '0.1',
        calculation_order: 200,
        base_includes: ['base_amount', 'tourism_flat_person_night'],
        base_includes_jurisdictions: ['ZZ-AAA'],
      }),
      perPerson('10'),
      rate('ZZ-AAA-BBB', {
        category_code: 'tourism_flat_person_night',
        rate_value: '30',
        currency_code: 'EUR',
      }),
    ])
    const { components } = charge(content).tax_breakdown
    expect(components.map(c => [c.tax_amount, c.in_vat_base])).toEqual([
      ['10.00', true],
      ['30.00', false],
      ['11.00', false],
    ])
  })
})

describe('money', () => {
  it('rounds as the law of the levy says', () => {
    expect(amounts(charge(release([pct('0.01234')])))).toEqual(['1.23'])
    expect(amounts(charge(release([pct('0.01234', { rounding_mode: 'up' })])))).toEqual(['1.24'])
    expect(amounts(charge(release([pct('0.0123', { rounding_increment: '0.05' })])))).toEqual(['1.25'])
  })

  it('rounds once where the currency does not know the step of the law', () => {
    const down = release([pct('0.1', { rounding_mode: 'down', rounding_increment: '0.05' })])
    const up = release([pct('0.1', { rounding_mode: 'up', rounding_increment: '0.1' })])
    const yen = { currency: 'JPY', nightly_rate: '1008', nights: 1 }
    expect([...amounts(charge(down, yen)), ...amounts(charge(up, yen))]).toEqual(['100', '101'])
    const less = { ...yen, nightly_rate: '1002' }
    expect([...amounts(charge(down, less)), ...amounts(charge(up, less))]).toEqual(['100', '101'])
  })

  it('never takes an amount in another currency one for one', () => {
    expect(() => charge(release([perPerson('2')]), { currency: 'USD' })).toThrow(TaxRefusal)
    const freed = own({ rule_type: 'exemption' })
    expect(amounts(charge(release([perPerson('2')], [freed]), { currency: 'USD' }))).toEqual(['0.00'])
  })

  it.each([
    [{ checkout_date: '2026-06-18' }, 'checkout_date'],
    [{ number_of_guests: 3, guests: [{}, {}] }, 'number_of_guests'],
    [{ adults: 2 }, 'adults'],
    [{ nights: 0 }, 'nights'],
    [{ nights: 1096 }, 'nights'],
    [{ currency: 'EUX' }, 'currency'],
    [{ nightly_rate: '0' }, 'nightly_rate'],
    [{ nightly_rates: [{ date: '2026-06-16', rate: '5' }] }, 'nightly_rates'],
    [{ nightly_rates: [{ date: '2026-06-15', rate: '0' }] }, 'nightly_rates'],
  ])('refuses %j at %s', (request, field) => {
    try {
      charge(release([pct('0.1')]), request)
    } catch (error) {
      expect(error).toMatchObject({ code: 'validation_error', issues: [{ loc: [field] }] })
      return
    }
    throw new Error('was not refused')
  })
})

describe('collection', () => {
  it.each([
    [{}, 'direct', 'property', 'property'],
    [{ is_marketplace: true }, 'marketplace', 'platform', 'platform'],
    [{ platform_type: 'ota' }, 'ota', 'property', 'property'],
    [{ platform_type: 'direct', merchant_of_record: 'property' }, 'direct', 'property', 'property'],
    [{ merchant_of_record: 'property' }, 'ota', 'property', 'property'],
    [{ merchant_of_record: 'platform' }, 'marketplace', 'platform', 'platform'],
    [{ merchant_of_record: 'none' }, 'direct', 'none', 'guest'],
  ] as const)('%j is %s, sold by %s, collected by %s', (request, channel, merchant_of_record, collector) => {
    const result = charge(release([pct('0.1')]), request)
    expect(result.collection_info).toMatchObject({ channel, merchant_of_record })
    expect(result.tax_breakdown.components[0]?.collected_by).toBe(collector)
  })

  it('the model of a levy wins, where there is a platform', () => {
    const content = release([pct('0.1', { collection_model: 'both' })])
    expect(charge(content, { platform_type: 'ota' }).collection_info).toMatchObject({
      platform_collected_components: ['occ_pct'],
      property_collected_components: ['occ_pct'],
    })
    expect(charge(content).collection_info).toMatchObject({
      platform_collected_components: [],
      property_collected_components: ['occ_pct'],
    })
  })

  it('the model of each night counts where it changes during a stay', () => {
    const night = { tax_key: 'levy', dated_by: 'night' } as const
    const content = release([
      pct('0.1', { ...night, effective_end: '2026-06-17', collection_model: 'guest' }),
      pct('0.1', { ...night, effective_start: '2026-06-17', collection_model: 'platform' }),
    ])
    const { components } = charge(content, { nights: 4, platform_type: 'ota' }).tax_breakdown
    expect(components.map(component => component.collected_by)).toEqual(['guest', 'platform'])
  })
})
