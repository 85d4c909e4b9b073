/** Line items, commission, customers and currencies beside the room. */

import { describe, expect, it } from 'vitest'
import { readCustomer } from '../../src/tax/customer.ts'
import { parseExact } from '../../src/tax/exact.ts'
import type { ItemType } from '../../src/tax/request.ts'
import { amounts, charge, type RateParts, rate, release, rule, tier, when } from './inline.ts'

const vat = (value: string, parts: Partial<RateParts> = {}) =>
  rate('DE', { category_code: 'vat_standard', rate_value: value, ...parts })
const item = (item_type: ItemType, amount: string) => ({ item_type, amount })

function indexes(result: ReturnType<typeof charge>): (number | null)[] {
  return result.tax_breakdown.components.map(component => component.line_item_index)
}

describe('line items', () => {
  const germany = release([
    vat('0.07', { category_code: 'vat_reduced', item_types: ['extra_bed'] }),
    vat('0.19', { base_type: 'line_item_amount', item_types: ['amenity_fee', 'parking_fee'] }),
  ])

  it('taxes the room and an amenity at their own rates', () => {
    const line_items = [{ ...item('amenity_fee', '40'), description: 'Parking' }]
    const result = charge(germany, { nights: 2, nightly_rate: '200', line_items })
    expect(amounts(result)).toEqual(['28.00', '7.60'])
    expect(indexes(result)).toEqual([null, 0])
    expect(result.tax_breakdown.subtotal_excluding_tax).toBe('440.00')
    expect(result.total_with_tax).toBe('475.60')
    expect(result.input.line_items).toEqual([
      { item_type: 'amenity_fee', amount: '40.00', description: 'Parking' },
    ])
    expect(result.input.subtotal).toBe('400.00')
    expect(result.tax_breakdown.effective_rate).toBe('0.089')
  })

  it('lets a levy on the room reach the items it names, and no other', () => {
    const line_items = [item('meal', '10'), item('extra_bed', '100'), item('parking_fee', '10')]
    const result = charge(germany, { line_items })
    expect(amounts(result)).toEqual(['7.00', '7.00', '1.90'])
    expect(indexes(result)).toEqual([null, 1, 2])
    expect(result.tax_breakdown.subtotal_excluding_tax).toBe('220.00')
  })

  it('never charges an amount per night or person on an item', () => {
    const content = release([
      rate('DE', {
        category_code: 'occ_flat_night',
        rate_value: '3',
        currency_code: 'EUR',
        item_types: ['extra_bed'],
      }),
    ])
    expect(amounts(charge(content, { line_items: [item('extra_bed', '50')] }))).toEqual(['3.00'])
  })

  it('takes in earlier taxes of the same supply only', () => {
    const content = release([
      rate('DE', { category_code: 'occ_pct', rate_value: '0.1' }),
      vat('0.2', {
        base_includes: ['base_amount', 'occ_pct'],
        calculation_order: 200,
        item_types: ['resort_fee'],
      }),
    ])
    const result = charge(content, { line_items: [item('resort_fee', '50')] })
    expect(amounts(result)).toEqual(['10.00', '22.00', '10.00'])
    expect(result.tax_breakdown.components.map(component => component.in_vat_base)).toEqual([
      true,
      false,
      false,
    ])
  })

  it('dates items by check-in and caps nights of the room only', () => {
    const content = release(
      [
        vat('0.1', { tax_key: 'a', dated_by: 'night', effective_end: '2026-06-16', item_types: ['meal'] }),
        vat('0.2', { tax_key: 'a', dated_by: 'night', effective_start: '2026-06-16', item_types: ['meal'] }),
      ],
      [rule('DE', { rule_type: 'cap', action: { max_nights: 1 } })],
    )
    const result = charge(content, { nights: 2, line_items: [item('meal', '30')] })
    expect(amounts(result)).toEqual(['10.00', '0.00', '3.00'])
  })

  it('judges conditions on the type of the supply', () => {
    const content = release(
      [vat('0.1', { item_types: ['meal', 'pet_fee'] })],
      [
        rule('DE', {
          rule_type: 'override',
          action: { rate_value: '0.05' },
          conditions: when('item_type', '==', 'meal'),
        }),
      ],
    )
    const line_items = [item('meal', '100'), item('pet_fee', '100')]
    expect(amounts(charge(content, { line_items }))).toEqual(['10.00', '5.00', '10.00'])
  })

  it('solves each gross item alone', () => {
    const result = charge(germany, {
      nightly_rate: '107',
      price_includes_tax: true,
      line_items: [item('parking_fee', '11.90')],
    })
    expect(amounts(result)).toEqual(['7.00', '1.90'])
    expect(result.tax_breakdown.subtotal_excluding_tax).toBe('110.00')
    expect(result.total_with_tax).toBe('118.90')
  })

  it('takes an item of 0 and refuses one below', () => {
    expect(amounts(charge(germany, { line_items: [item('parking_fee', '0')] }))).toEqual(['7.00', '0.00'])
    expect(() => charge(germany, { line_items: [item('parking_fee', '-1')] })).toThrow('line_items.0.amount')
  })
})

describe('commission', () => {
  const content = release(
    [vat('0.07', { tax_key: 'room' }), vat('0.19', { tax_key: 'fee', base_type: 'commission_amount' })],
    [
      rule('DE', {
        tax_key: 'fee',
        rule_type: 'override',
        action: { rate_value: '0', exemption_reason: 'reverse_charge' },
        conditions: {
          operator: 'OR',
          rules: [
            { field: 'is_cross_border_b2b', op: '==', value: true },
            { field: 'is_commission_cross_border_b2b', op: '==', value: true },
          ],
        },
      }),
    ],
  )
  const line_items = [item('commission', '15')]

  it('is a line of the sale when the guest pays it', () => {
    const result = charge(content, { line_items })
    expect(amounts(result)).toEqual(['2.85', '7.00'])
    expect(result.total_with_tax).toBe('124.85')
    expect(result.commission_breakdown).toBeNull()
  })

  it('stays out of the totals of the guest when the intermediary charges the property', () => {
    const result = charge(content, { line_items, commission_supplier_country: 'DE' })
    expect(amounts(result)).toEqual(['7.00'])
    expect(result.total_with_tax).toBe('107.00')
    expect(result.collection_info.property_collected_components).toEqual(['vat_standard'])
    expect(result.commission_breakdown).toMatchObject({
      subtotal: '15.00',
      total_tax: '2.85',
      components: [{ component_id: 'c1', tax_key: 'fee', tax_amount: '2.85', line_item_index: 0 }],
    })
  })

  it('is reverse-charged when supplied from another country: base kept, tax 0, the reason named', () => {
    const result = charge(content, { line_items, commission_supplier_country: 'NL' })
    expect(result.commission_breakdown?.components[0]).toMatchObject({
      taxable_amount: '15.00',
      tax_amount: '0.00',
      rate: '0',
      exempt: false,
      exemption_reason: 'reverse_charge',
    })
    expect(amounts(result)).toEqual(['7.00'])
  })

  it.each([
    ['business', 'ATU12345678', '0.00'],
    ['business', 'DE123456789', '2.85'],
    ['business', 'AT12345678', '2.85'],
    ['consumer', 'ATU12345678', '2.85'],
  ] as const)('of a %s with %s', (customer_type, business_tax_id, tax) => {
    expect(amounts(charge(content, { line_items, customer_type, business_tax_id }))).toEqual([tax, '7.00'])
  })
})

describe('VAT numbers', () => {
  it.each([
    ['de 123.456-789', 'DE123456789', 'DE', true],
    ['EL123456789', 'EL123456789', 'GR', true],
    ['GR123456789', 'GR123456789', 'GR', true],
    ['XI123456789', 'XI123456789', 'GB', true],
    ['CHE-123.456.789 MWST', 'CHE123456789MWST', 'CH', true],
    ['NO 974760673 MVA', 'NO974760673MVA', 'NO', true],
    ['NL123456789B01', 'NL123456789B01', 'NL', true],
    ['NL123456789', 'NL123456789', 'NL', false],
    ['US12-3456789', 'US123456789', 'US', true],
    ['US1', 'US1', 'US', false],
    ['123456789', '123456789', null, false],
  ])('%s', (given, business_tax_id, customer_vat_country, has_valid_vat_id) => {
    expect(readCustomer(given)).toEqual({ business_tax_id, customer_vat_country, has_valid_vat_id })
  })

  it('is nothing when empty', () => {
    expect(readCustomer(' . ').business_tax_id).toBeNull()
    expect(readCustomer(null).customer_vat_country).toBeNull()
  })
})

describe('currencies', () => {
  const exchange_rates = {
    rate_date: '2026-06-12',
    per_euro: new Map([
      ['USD', parseExact('1.25')],
      ['JPY', parseExact('160')],
    ]),
  }
  const flat = release([
    rate('DE', { category_code: 'tourism_flat_person_night', rate_value: '2.00', currency_code: 'EUR' }),
  ])

  it('converts an amount of another currency and names currency and rate', () => {
    const result = charge(flat, { nights: 3, currency: 'USD' }, { exchange_rates })
    expect(result.tax_breakdown.components[0]).toMatchObject({
      tax_amount: '7.50',
      rate: '2.50',
      source_currency: 'EUR',
      source_fx_rate: '1.25',
    })
    expect(result.rules_applied[0]?.reason_text).toContain('1.25, the reference rate of 2026-06-12')
  })

  it('goes over the euro at full precision', () => {
    const result = charge(
      release([rate('DE', { category_code: 'occ_flat_night', rate_value: '1000', currency_code: 'JPY' })]),
      { currency: 'USD' },
      { exchange_rates },
    )
    expect(amounts(result)).toEqual(['7.81'])
    expect(result.tax_breakdown.components[0]?.source_fx_rate).toBe('0.0078125')
  })

  it('compares bands in the currency of the law', () => {
    const content = release([
      rate('DE', {
        category_code: 'tier_price',
        currency_code: 'EUR',
        tier_type: 'single_amount',
        tiers: [tier({ min: '0', max: '100', value: '1' }), tier({ min: '100', value: '4' })],
      }),
    ])
    expect(amounts(charge(content, { currency: 'USD', nightly_rate: '124.99' }, { exchange_rates }))).toEqual(
      ['1.25'],
    )
    expect(amounts(charge(content, { currency: 'USD', nightly_rate: '125' }, { exchange_rates }))).toEqual([
      '5.00',
    ])
  })

  it('converts the amounts of rules', () => {
    const content = release(
      [rate('DE', { category_code: 'occ_pct', rate_value: '0.1' })],
      [rule('DE', { rule_type: 'cap', action: { max_amount: '4' }, currency_code: 'EUR' })],
    )
    expect(amounts(charge(content, { currency: 'USD' }, { exchange_rates }))).toEqual(['5.00'])
  })

  it('refuses an amount without a rate, never one for one', () => {
    expect(() => charge(flat, { currency: 'GBP' }, { exchange_rates })).toThrow('set in EUR')
    expect(() => charge(flat, { currency: 'USD' })).toThrow('no rate to convert it to USD')
  })

  it('shows the total in the settlement currency', () => {
    const result = charge(flat, { nightly_rate: '98', settlement_currency: 'JPY' }, { exchange_rates })
    expect(result.total_with_tax).toBe('100.00')
    expect(result).toMatchObject({
      settlement_currency: 'JPY',
      amount_in_settlement_currency: '16000',
      settlement_fx_rate: '160',
      settlement_fx_date: '2026-06-12',
    })
  })

  it('gives 1 for the same currency, and null with a warning without a rate', () => {
    expect(charge(flat, { settlement_currency: 'EUR' })).toMatchObject({
      amount_in_settlement_currency: '102.00',
      settlement_fx_rate: '1',
      settlement_fx_date: '2026-01-01',
      warnings: [],
    })
    const without = charge(flat, { settlement_currency: 'GBP' }, { exchange_rates })
    expect(without).toMatchObject({ amount_in_settlement_currency: null, settlement_fx_rate: null })
    expect(without.warnings.map(warning => warning.code)).toEqual(['exchange_rate_unavailable'])
    expect(() => charge(flat, { settlement_currency: 'XXX' })).toThrow('settlement_currency')
  })
})

describe('a levy that another is taken off', () => {
  it('loses only the amount of the same nights when its law changes during the stay', () => {
    const by = { currency_code: 'EUR', dated_by: 'night' } as const
    const content = release([
      rate('DE', {
        tax_key: 'wide',
        category_code: 'occ_flat_night',
        rate_value: '2',
        ...by,
        effective_start: '2026-06-17',
      }),
      rate('DE', {
        tax_key: 'own',
        category_code: 'tourism_flat_night',
        rate_value: '4',
        ...by,
        effective_end: '2026-06-17',
      }),
      rate('DE', {
        tax_key: 'own',
        category_code: 'tourism_flat_night',
        rate_value: '6',
        offset_by: 'wide',
        ...by,
        effective_start: '2026-06-17',
      }),
    ])
    const result = charge(content, { stay_date: '2026-06-15', nights: 4 })
    expect(amounts(result)).toEqual(['4.00', '8.00', '8.00'])
  })
})
