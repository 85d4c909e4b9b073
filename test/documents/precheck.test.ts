// What keeps a document from being issued: one case for each kind of violation, and what is none.
import { describe, expect, it } from 'vitest'
import type { Document } from '../../generated/api/types.gen.ts'
import { precheck } from '../../src/documents/precheck.ts'
import { rate, rule } from '../tax/inline.ts'
import { address, type Case, type issuer, project, registration, violations } from './projections.ts'

const vat = (code: string, value: string, parts = {}) =>
  rate(code, { category_code: 'vat_reduced', rate_value: value, tax_key: 'v', ...parts })

const routed = { buyer_reference: 'PO 1', buyer_endpoint_id: 'DE136695976', buyer_endpoint_scheme: '9930' }
const business = { customer_type: 'business' as const, business_tax_id: 'DE136695976' }
const seller = {
  ...{ eas_endpoint_id: 'DE136695976', eas_scheme_code: '9930' },
  contact: { name: 'Front desk', phone: '+49 30 1', email: 'desk@hotel.example' },
}
const fit: Case = { rates: [vat('DE', '0.07')] }
const fitForBusiness: Case = { ...fit, seller, booking: routed, request: business }

/** The violations of the fit document with something changed in it, for what no booking here can come to. */
function changed(change: (document: Document) => void): string[] {
  const document = project(fit)
  change(document)
  const { violations } = precheck(document, { issuer: 'active', faults: [], falls_back: false })
  return violations.map(({ type, term }) => `${type} ${term}`)
}

describe('a document that lacks nothing', () => {
  it('is valid, for a consumer and for a business', () => {
    for (const one of [fit, fitForBusiness]) {
      expect(project(one).validation).toMatchObject({ is_valid: true, violations: [] })
    }
  })

  it('asks nobody but a business for reference, endpoint and terms', () => {
    const booking = { payment_terms: null, due_date: null }
    for (const customer_type of ['consumer', 'government', 'diplomat', 'ngo', 'exempt_entity'] as const) {
      const document = project({ ...fit, booking, request: { customer_type } })
      expect(violations(document)).toEqual([])
      expect(document.document.payment_terms).toBe('Due on receipt')
    }
  })
})

describe('the seller', () => {
  it('issuer_missing: is only a legal profile', () => {
    const document = project({ ...fit, seller: { profile: { legal_name: 'Demo', tax_country: 'DE' } } })
    expect(violations(document)).toEqual(['issuer_missing null', 'seller_registration_missing BT-31'])
    expect(document.seller).toMatchObject({ legal_issuer_id: null, legal_name: 'Demo', country_code: 'DE' })
  })

  it('issuer_inactive: may not issue any more', () => {
    expect(violations(project({ ...fit, seller: { status: 'inactive' } }))).toEqual(['issuer_inactive null'])
  })

  it('seller_name_missing, seller_country_missing', () => {
    expect(changed(({ seller }) => Object.assign(seller, { legal_name: ' ' }))).toEqual([
      'seller_name_missing BT-27',
    ])
    expect(changed(({ seller }) => Object.assign(seller, { country_code: null }))).toEqual([
      'seller_country_missing BT-40',
    ])
  })

  it('seller_registration_missing: VAT is charged, and no registration is in force on the day', () => {
    const of = (...registrations: (typeof issuer)['registrations']) => {
      const document = project({ ...fit, seller: { registrations } })
      return violations(document)
    }
    const missing = ['seller_registration_missing BT-31']
    expect(of()).toEqual(missing)
    expect(of(registration('occupancy_tax', 'OT 1'))).toEqual(missing)
    expect(of(registration('vat', 'DE136695976', { valid_to: '2026-06-16' }))).toEqual(missing)
    expect(of(registration('vat', 'DE136695976', { valid_from: '2026-06-17' }))).toEqual(missing)
    expect(
      of(registration('vat', 'DE136695976', { valid_from: '2026-06-16', valid_to: '2026-06-17' })),
    ).toEqual([])
    for (const scheme of ['gst', 'sales_tax', 'other'] as const)
      expect(of(registration(scheme, '1'))).toEqual([])
  })

  it('seller_registration_missing: no VAT is charged, and no other number identifies the seller', () => {
    const rates = [rate('US-OR', { category_code: 'occ_pct', rate_value: '0.01' })]
    const of = (seller: object) => violations(project({ rates, seller }))
    expect(of({})).toEqual(['seller_registration_missing BT-31'])
    expect(of({ company_registration_id: '4711' })).toEqual([])
    expect(of({ registrations: [registration('occupancy_tax', 'OT 1')] })).toEqual([])
  })

  it('seller_endpoint_missing: under PEPPOL only', () => {
    const none = { eas_endpoint_id: null, eas_scheme_code: null }
    expect(violations(project({ ...fitForBusiness, seller: { ...seller, ...none } }))).toEqual([
      'seller_endpoint_missing BT-34',
    ])
    expect(violations(project({ ...fit, seller: none }))).toEqual([])
  })
})

describe('the buyer', () => {
  it('buyer_name_missing, buyer_country_missing', () => {
    expect(violations(project({ ...fit, booking: { buyer_name: null } }))).toEqual([
      'buyer_name_missing BT-44',
    ])
    for (const buyer_address of [null, { ...address, country_code: null }]) {
      expect(violations(project({ ...fit, booking: { buyer_address } }))).toEqual([
        'buyer_country_missing BT-55',
      ])
    }
  })

  it('buyer_vat_id_missing: only where the buyer owes the tax', () => {
    const action = { rate_value: '0', exemption_reason: 'reverse_charge' }
    const rules = [rule('DE', { rule_type: 'override', tax_key: 'v', action })]
    const of = (business_tax_id: string | null) =>
      violations(project({ ...fit, rules, request: { business_tax_id } }))
    expect(of(null)).toEqual(['buyer_vat_id_missing BT-48'])
    expect(of('123456789')).toEqual(['buyer_vat_id_missing BT-48'])
    expect(of('QQ123456789')).toEqual(['buyer_vat_id_missing BT-48'])
    expect(of('ATU12345678')).toEqual([])
    expect(of('EL123456789')).toEqual([])
    expect(violations(project({ ...fit, request: { business_tax_id: null } }))).toEqual([])
  })

  it('buyer_reference_missing, buyer_endpoint_missing: of a business', () => {
    expect(violations(project({ ...fitForBusiness, booking: { ...routed, buyer_reference: null } }))).toEqual(
      ['buyer_reference_missing BT-10'],
    )
    const booking = { ...routed, buyer_endpoint_id: null, buyer_endpoint_scheme: null }
    expect(violations(project({ ...fitForBusiness, booking }))).toEqual(['buyer_endpoint_missing BT-49'])
  })

  it('payment_terms_missing: of a business that has something to pay, when neither terms nor a date are given', () => {
    const of = (booking: object, request = {}) =>
      violations(
        project({
          ...fitForBusiness,
          booking: { ...routed, ...booking },
          request: { ...business, ...request },
        }),
      )
    expect(of({ payment_terms: null })).toEqual(['payment_terms_missing BT-20'])
    expect(of({ payment_terms: null, due_date: '2026-07-01' })).toEqual([])
  })

  it('takes a text of blanks for none, as XML does', () => {
    const of = (booking: object) =>
      violations(project({ ...fitForBusiness, booking: { ...routed, ...booking } }))
    expect(of({ payment_terms: ' ' })).toEqual(['payment_terms_missing BT-20'])
    expect(of({ buyer_reference: '\u00a0' })).toEqual(['buyer_reference_missing BT-10'])
    const { document } = project({ ...fit, booking: { ...routed, buyer_reference: ' ', payment_terms: ' ' } })
    expect(document).toMatchObject({
      buyer_reference: null,
      profile_id: null,
      payment_terms: 'Due on receipt',
    })
  })
})

describe('endpoints', () => {
  it('endpoint_invalid: of a scheme that there is not, or with wrong check digits, on either side', () => {
    const of = (id: string, scheme: string) => [
      violations(project({ ...fit, seller: { eas_endpoint_id: id, eas_scheme_code: scheme } })),
      violations(project({ ...fit, booking: { buyer_endpoint_id: id, buyer_endpoint_scheme: scheme } })),
    ]
    const wrong = [['endpoint_invalid BT-34'], ['endpoint_invalid BT-49']]
    expect(of('4006381333931', '0088')).toEqual([[], []])
    expect(of('4006381333932', '0088')).toEqual(wrong)
    expect(of('4006381333931', '1234')).toEqual(wrong)
  })
})

describe('the currency', () => {
  it('currency_missing', () => {
    expect(changed(({ document }) => Object.assign(document, { currency: '' }))).toEqual([
      'currency_missing BT-5',
    ])
  })

  it('currency_not_supported: amounts of three decimals, which are shown all the same', () => {
    const document = project({
      rates: [vat('KW', '0.05')],
      request: { currency: 'KWD', nightly_rate: '10.125' },
    })
    expect(violations(document)).toEqual(['currency_not_supported BT-5'])
    expect(document.totals).toMatchObject({
      lines_net_total: '10.125',
      tax_total: '0.506',
      grand_total: '10.631',
    })
    expect(document.lines[0]).toMatchObject({ unit_price: '10.125' })
  })

  it('currency_not_supported: one that PEPPOL knows no more, in a PEPPOL document only', () => {
    const lev = { rates: [vat('BG', '0.09')], request: { currency: 'BGN' } }
    expect(violations(project({ ...lev, seller, booking: routed }))).toEqual(['currency_not_supported BT-5'])
    expect(violations(project(lev))).toEqual([])
  })
})

describe('the VAT', () => {
  const parking = { line_items: [{ item_type: 'parking_fee' as const, amount: '40' }] }

  it('line_without_vat: beside lines that have some', () => {
    const document = project({ ...fit, request: parking })
    expect(document.validation.violations).toMatchObject([
      { type: 'line_without_vat', term: 'BT-151', loc: ['document', 'lines', 1, 'tax_category_code'] },
    ])
  })

  it('vat_bases_differ: one VAT takes in a levy, another of the same line does not', () => {
    const document = project({
      rates: [
        rate('CA', {
          ...{ category_code: 'ca_sales_pct', rate_value: '0.05', calculation_order: 200 },
          base_includes: ['base_amount', 'tourism_pct'],
        }),
        rate('CA-BC', { category_code: 'ca_sales_pct', rate_value: '0.08', calculation_order: 200 }),
        rate('CA-BC', { category_code: 'tourism_pct', rate_value: '0.03' }),
      ],
    })
    expect(violations(document)).toContain('vat_bases_differ BG-23')
    expect(document.totals.total_paid_including_excluded).toBe('116.15')
  })

  it('vat_bases_differ: VAT on VAT', () => {
    const rates = [
      vat('GH', '0.06', { tax_key: 'levy', category_code: 'vat_standard' }),
      vat('GH', '0.15', { base_includes: ['base_amount', 'vat_standard'], calculation_order: 200 }),
    ]
    expect(violations(project({ rates }))).toContain('vat_bases_differ BG-23')
  })

  it('vat_rate_zero: a rule sets VAT to 0 and says no reason', () => {
    const rules = [rule('DE', { rule_type: 'override', tax_key: 'v', action: { rate_value: '0' } })]
    expect(violations(project({ ...fit, rules }))).toEqual(['vat_rate_zero BT-152'])
  })

  it('exemption_reason_missing', () => {
    const row = { category_code: 'E', rate_percent: '0', exemption_reason: null }
    expect(changed(({ tax_breakdown }) => Object.assign(tax_breakdown[0] ?? {}, row))).toEqual([
      'exemption_reason_missing BT-120',
    ])
  })

  it('vat_subtotal_mismatch: a row that its rate does not give', () => {
    const cap = rule('DE', {
      rule_type: 'cap',
      tax_key: 'v',
      action: { max_amount: '5' },
      currency_code: 'EUR',
    })
    const document = project({ ...fit, rules: [cap] })
    expect(document.validation.violations).toEqual([
      {
        ...{ type: 'vat_subtotal_mismatch', term: 'BG-23', loc: ['document', 'tax_breakdown', 0] },
        msg: '100.00 at 7 % is not 5.00 (category S)',
      },
    ])
  })

  it('vat_subtotal_mismatch: yen that rounding took away, a whole one or more', () => {
    const extras = (count: number) =>
      Array.from({ length: count }, () => ({ item_type: 'meal' as const, amount: '1009' }))
    const of = (count: number) => {
      const rates = [vat('JP', '0.1', { rounding_mode: 'down', item_types: ['meal'] })]
      const request = { nightly_rate: '10000', currency: 'JPY', line_items: extras(count) }
      return violations(project({ rates, request }))
    }
    expect(of(1)).toEqual([])
    expect(of(2)).toEqual(['vat_subtotal_mismatch BG-23'])
  })

  it('vat_subtotal_mismatch: a rate that the rules of the standard round to 0 %, and more than half a unit of tax', () => {
    const of = (nightly_rate: string) =>
      violations(project({ rates: [vat('XA', '0.00375')], request: { nightly_rate } }))
    expect(of('100')).toEqual([])
    expect(of('200')).toEqual(['vat_subtotal_mismatch BG-23'])
  })

  it('vat_subtotal_mismatch: several rates in one component', () => {
    const tiers = [
      { min: null, max: '150', value: null, rate: '0.12', star_rating: null, property_class: null },
      { min: '150', max: null, value: null, rate: '0.18', star_rating: null, property_class: null },
    ]
    const rates = [
      vat('IN', '0.12', {
        tier_type: 'threshold',
        tier_basis: 'per_night',
        tiers,
        rate_value: null,
        dated_by: 'check_in',
      }),
    ]
    const nightly_rates = [
      { date: '2026-06-15', rate: '100' },
      { date: '2026-06-16', rate: '200' },
    ]
    const document = project({ rates, request: { nights: 2, nightly_rates } })
    expect(violations(document)).toEqual(['vat_subtotal_mismatch BG-23'])
  })
})

describe('national_rule', () => {
  it('names the rule, and is asked under PEPPOL only', () => {
    const document = project({ ...fitForBusiness, seller: { ...seller, contact: null } })
    expect(document.validation.violations).toEqual([
      {
        ...{ type: 'national_rule', term: 'BG-6', loc: ['document', 'seller', 'contact'] },
        msg: 'DE-R-002: between two German parties the seller names a contact',
      },
    ])
    expect(violations(project({ ...fit, seller: { contact: null } }))).toEqual([])
  })
})
