// How a booking becomes a document: its lines, their VAT, the rows and the totals, to the cent.
import { describe, expect, it } from 'vitest'
import { rate, rule } from '../tax/inline.ts'
import { issuer, linesOf, project, rowsOf, totalsOf, violations, warnings } from './projections.ts'

const vat = (code: string, value: string, parts = {}) =>
  rate(code, {
    category_code: 'vat_reduced',
    rate_value: value,
    tax_key: `${code.toLowerCase()}-vat`,
    ...parts,
  })
const flat = (code: string, value: string, parts = {}) =>
  rate(code, {
    category_code: 'tourism_flat_person_night',
    rate_value: value,
    currency_code: 'EUR',
    ...parts,
  })

describe('the worked examples', () => {
  it('Italy: a tourist tax outside VAT is no line', () => {
    const document = project({
      rates: [vat('IT', '0.1'), flat('IT-ROM', '10', { name: 'Contributo di soggiorno' })],
      request: { nights: 3, nightly_rate: '200' },
    })
    expect(linesOf(document)).toEqual(['3 DAY × 200.00 = 600.00 S 10'])
    expect(rowsOf(document)).toEqual(['S 10: 600.00, 60.00'])
    expect(totalsOf(document)).toBe('600.00; 60.00; 660.00; 30.00; 690.00')
    expect(document.excluded_taxes).toMatchObject([{ name: 'Contributo di soggiorno', tax_amount: '30.00' }])
    expect(warnings(document)).toEqual(['core_profile', 'tax_excluded'])
    expect(document.validation.is_valid).toBe(true)
  })

  it('Germany: an extra has its own rate', () => {
    const document = project({
      rates: [
        vat('DE', '0.07'),
        vat('DE', '0.19', {
          ...{ category_code: 'vat_standard', tax_key: 'de-vat-full', base_type: 'line_item_amount' },
          item_types: ['parking_fee'],
        }),
      ],
      request: { nights: 2, nightly_rate: '200', line_items: [{ item_type: 'parking_fee', amount: '40' }] },
    })
    expect(linesOf(document)).toEqual(['2 DAY × 200.00 = 400.00 S 7', '1 C62 × 40.00 = 40.00 S 19'])
    expect(document.lines.map(({ description }) => description)).toEqual(['Room rate', 'Parking fee'])
    expect(rowsOf(document)).toEqual(['S 7: 400.00, 28.00', 'S 19: 40.00, 7.60'])
    const meal = { item_type: 'meal' as const, amount: '9', description: ' ' }
    const blank = project({ rates: [vat('DE', '0.07')], request: { line_items: [meal] } })
    expect(blank.lines.map(({ description }) => description)).toEqual(['Room rate', 'Meals'])
    expect(totalsOf(document)).toBe('440.00; 35.60; 475.60; 0.00; 475.60')
  })

  it('Barcelona: levies inside the base of VAT are lines of their own', () => {
    const document = project({
      rates: [
        vat('ES', '0.1', {
          base_includes: ['base_amount', 'tourism_flat_person_night'],
          calculation_order: 200,
        }),
        flat('ES-CT', '2', { name: 'Tax on stays' }),
        flat('ES-CT-BCN', '5', { name: 'Municipal surcharge' }),
      ],
      request: { nights: 2, nightly_rate: '180' },
    })
    expect(linesOf(document)).toEqual([
      '2 DAY × 180.00 = 360.00 S 10',
      '1 C62 × 4.00 = 4.00 S 10',
      '1 C62 × 10.00 = 10.00 S 10',
    ])
    expect(document.lines.map(({ item_type, component_ids }) => [item_type, component_ids])).toEqual([
      ['room', ['c3']],
      ['levy', ['c1', 'c3']],
      ['levy', ['c2', 'c3']],
    ])
    expect(rowsOf(document)).toEqual(['S 10: 374.00, 37.40'])
    expect(totalsOf(document)).toBe('374.00; 37.40; 411.40; 0.00; 411.40')
  })

  it('Toronto: a percentage inside the base of HST', () => {
    const document = project({
      rates: [
        rate('CA-ON', {
          ...{ category_code: 'ca_sales_pct', rate_value: '0.13', calculation_order: 200 },
          base_includes: ['base_amount', 'municipal_pct'],
        }),
        rate('CA-ON-TOR', { category_code: 'municipal_pct', rate_value: '0.085' }),
      ],
      request: { nights: 2, nightly_rate: '220', currency: 'CAD' },
    })
    expect(linesOf(document)).toEqual(['2 DAY × 220.00 = 440.00 S 13', '1 C62 × 37.40 = 37.40 S 13'])
    expect(rowsOf(document)).toEqual(['S 13: 477.40, 62.06'])
    expect(totalsOf(document)).toBe('477.40; 62.06; 539.46; 0.00; 539.46')
  })

  it('New York: several authorities on one base are one rate', () => {
    const sales = (code: string, value: string) =>
      rate(code, { category_code: 'us_sales_pct', rate_value: value })
    const document = project({
      rates: [
        ...[sales('US-NY', '0.04'), sales('US-NY-NYC', '0.045'), sales('US-NY-NYC', '0.00375')],
        rate('US-NY-NYC', { category_code: 'occ_pct', rate_value: '0.05875' }),
        rate('US-NY-NYC', { category_code: 'occ_flat_night', rate_value: '3.5', currency_code: 'USD' }),
      ],
      request: { nights: 3, nightly_rate: '250', currency: 'USD' },
    })
    expect(linesOf(document)).toEqual(['3 DAY × 250.00 = 750.00 S 8.875'])
    expect(rowsOf(document)).toEqual(['S 8.875: 750.00, 66.56'])
    expect(totalsOf(document)).toBe('750.00; 66.56; 816.56; 54.56; 871.12')
    expect(warnings(document).filter(type => type === 'tax_excluded')).toHaveLength(2)
  })
})

describe('lines', () => {
  it('give the price of a night where it is exact within four decimals, else one unit', () => {
    const of = (nights: number, prices: string[]) =>
      linesOf(
        project({
          rates: [vat('DE', '0.07')],
          request: {
            nights,
            nightly_rates: prices.map((price, index) => ({ date: `2026-06-${15 + index}`, rate: price })),
          },
        }),
      )
    expect(of(2, ['100', '101'])).toEqual(['2 DAY × 100.50 = 201.00 S 7'])
    expect(of(4, ['100', '100', '100', '100.01'])).toEqual(['4 DAY × 100.0025 = 400.01 S 7'])
    expect(of(3, ['100', '100', '100.01'])).toEqual(['1 C62 × 300.01 = 300.01 S 7'])
  })

  it('part the room where its VAT changes between nights, and a levy inside the base with it', () => {
    const parts = { dated_by: 'night', base_includes: ['base_amount', 'tourism_flat_person_night'] }
    const document = project({
      rates: [
        vat('NL', '0.09', { ...parts, effective_end: '2026-06-16', calculation_order: 200 }),
        vat('NL', '0.21', { ...parts, effective_start: '2026-06-16', calculation_order: 200 }),
        flat('NL-AMS', '1'),
      ],
      request: { nights: 3, nightly_rate: '100' },
    })
    expect(linesOf(document)).toEqual([
      '1 DAY × 100.00 = 100.00 S 9',
      '2 DAY × 100.00 = 200.00 S 21',
      '1 C62 × 1.00 = 1.00 S 9',
      '1 C62 × 2.00 = 2.00 S 21',
    ])
    expect(rowsOf(document)).toEqual(['S 9: 101.00, 9.09', 'S 21: 202.00, 42.42'])
    expect(document.validation.is_valid).toBe(true)
  })

  it('have no category where only some nights have VAT', () => {
    const document = project({
      rates: [vat('DE', '0.07', { dated_by: 'night', effective_end: '2026-06-16' })],
      request: { nights: 2 },
    })
    expect(linesOf(document)).toEqual(['1 DAY × 100.00 = 100.00 S 7', '1 DAY × 100.00 = 100.00 null null'])
    expect(violations(document)).toEqual(['line_without_vat BT-151'])
  })

  it('give a levy that alone has VAT the VAT of its own', () => {
    const document = project({
      rates: [
        vat('DE', '0.07'),
        rate('DE-LEJ', {
          category_code: 'occ_pct',
          rate_value: '0.05',
          calculation_order: 300,
          name: 'Levy',
        }),
        vat('DE-LEJ', '0.19', { base_includes: ['occ_pct'], calculation_order: 400 }),
      ],
      request: { nights: 2 },
    })
    expect(linesOf(document)).toEqual(['2 DAY × 100.00 = 200.00 S 7', '1 C62 × 10.00 = 10.00 S 19'])
    expect(rowsOf(document)).toEqual(['S 7: 200.00, 14.00', 'S 19: 10.00, 1.90'])
  })

  it('hold commission that the customer pays, and leave out what the property is charged', () => {
    const commission = vat('DE', '0.19', { base_type: 'commission_amount', tax_key: 'commission-vat' })
    const of = (country: string | null) =>
      project({
        rates: [vat('DE', '0.07'), commission],
        request: {
          line_items: [{ item_type: 'commission', amount: '15', description: 'Booking fee' }],
          commission_supplier_country: country,
        },
      })
    expect(of(null).lines.map(({ description }) => description)).toEqual(['Room rate', 'Booking fee'])
    expect(totalsOf(of(null))).toBe('115.00; 9.85; 124.85; 0.00; 124.85')
    expect(of('NL').lines.map(({ description }) => description)).toEqual(['Room rate'])
    expect(totalsOf(of('NL'))).toBe('100.00; 7.00; 107.00; 0.00; 107.00')
  })

  it('leave out levies of no amount', () => {
    const document = project({
      rates: [vat('IT', '0.1'), flat('IT-ROM', '5', { tax_key: 'levy' })],
      rules: [rule('IT-ROM', { rule_type: 'exemption', tax_key: 'levy' })],
    })
    expect(document.excluded_taxes).toEqual([])
    expect(totalsOf(document)).toBe('100.00; 10.00; 110.00; 0.00; 110.00')
  })

  it('have no decimals in yen, and the minor units of every other currency', () => {
    const document = project({
      rates: [vat('JP', '0.1', { rounding_mode: 'down' })],
      request: { nightly_rate: '12349', currency: 'JPY' },
    })
    expect(linesOf(document)).toEqual(['1 DAY × 12349 = 12349 S 10'])
    expect(totalsOf(document)).toBe('12349; 1234; 13583; 0; 13583')
    expect(violations(document)).toEqual([])
  })
})

describe('categories', () => {
  const ae = {
    rule_type: 'override',
    action: { rate_value: '0', exemption_reason: 'reverse_charge' },
  } as const

  it('AE: VAT set to 0 for reverse charge', () => {
    const document = project({
      rates: [vat('DE', '0.19', { tax_key: 'v' })],
      rules: [rule('DE', { ...ae, tax_key: 'v' })],
      request: { business_tax_id: 'AT U12345678' },
    })
    expect(linesOf(document)).toEqual(['1 DAY × 100.00 = 100.00 AE 0'])
    expect(document.tax_breakdown).toEqual([
      {
        ...{ category_code: 'AE', rate_percent: '0', taxable_amount: '100.00', tax_amount: '0.00' },
        ...{ exemption_reason: 'Reverse charge', exemption_reason_code: 'VATEX-EU-AE' },
      },
    ])
    expect(document.buyer.tax_id).toBe('ATU12345678')
    expect(violations(document)).toEqual([])
  })

  it('E: VAT that a rule exempts, with the name of the rule and its law', () => {
    const document = project({
      rates: [vat('ES', '0.1', { tax_key: 'v' })],
      rules: [
        rule('ES', {
          ...{ rule_type: 'exemption', tax_key: 'v', name: 'Letting of a dwelling' },
          ...{ legal_reference: 'Ley 37/1992, art. 20', action: { exemption_reason: 'dwelling' } },
        }),
      ],
    })
    expect(rowsOf(document)).toEqual(['E 0: 100.00, 0.00'])
    expect(document.tax_breakdown[0]).toMatchObject({
      ...{ exemption_reason: 'Letting of a dwelling (Ley 37/1992, art. 20)', exemption_reason_code: null },
    })
  })

  it('Z: a rate of 0 in the content', () => {
    expect(rowsOf(project({ rates: [vat('IE', '0')] }))).toEqual(['Z 0: 100.00, 0.00'])
  })

  it('O: a place without any VAT; its levies are not on the document, and no VAT number is', () => {
    const document = project({
      rates: [flat('US-OR', '2')],
      request: { line_items: [{ item_type: 'pet_fee', amount: '5' }] },
      seller: { company_registration_id: '4711', levy_presentation: 'line' },
    })
    expect(linesOf(document)).toEqual(['1 DAY × 100.00 = 100.00 O null', '1 C62 × 5.00 = 5.00 O null'])
    expect(document.tax_breakdown[0]).toMatchObject({
      ...{ exemption_reason: 'Not subject to VAT', exemption_reason_code: 'VATEX-EU-O' },
    })
    expect(totalsOf(document)).toBe('105.00; 0.00; 105.00; 2.00; 107.00')
    expect(document.seller.tax_registrations).toEqual([])
    expect(warnings(document)).toEqual(['core_profile', 'levies_not_on_lines', 'tax_excluded'])
    expect(violations(document)).toEqual([])
  })

  it('L and M: IGIC and IPSI are no VAT', () => {
    const of = (code: string) => rowsOf(project({ rates: [vat(code, '0.07')] }))
    expect(of('ES-CN')).toEqual(['L 7: 100.00, 7.00'])
    expect(of('ES-CE')).toEqual(['M 7: 100.00, 7.00'])
    expect(of('ES-ML')).toEqual(['M 7: 100.00, 7.00'])
  })
})

describe('levies as lines', () => {
  const rates = [
    vat('IT', '0.1', { tax_key: 'v' }),
    flat('IT-ROM', '10', { name: 'Contributo di soggiorno' }),
  ]
  const seller = { levy_presentation: 'line' as const }

  it('make the payable amount what the guest paid', () => {
    const document = project({ rates, seller, request: { nights: 3, nightly_rate: '200' } })
    expect(linesOf(document)).toEqual(['3 DAY × 200.00 = 600.00 S 10', '1 C62 × 30.00 = 30.00 E 0'])
    expect(document.tax_breakdown[1]).toEqual({
      ...{ category_code: 'E', rate_percent: '0', taxable_amount: '30.00', tax_amount: '0.00' },
      exemption_reason: 'Escluso dalla base imponibile (art. 15, comma 1, n. 3, D.P.R. 633/1972)',
      exemption_reason_code: 'VATEX-EU-79-C',
    })
    expect(totalsOf(document)).toBe('630.00; 60.00; 690.00; 0.00; 690.00')
    expect(document.excluded_taxes).toEqual([])
    expect(document.document.note).toBeNull()
    expect(warnings(document)).toEqual(['core_profile'])
  })

  it('stay off a document that has a real exemption', () => {
    const document = project({
      ...{ rates, seller, rules: [rule('IT', { rule_type: 'exemption', tax_key: 'v' })] },
    })
    expect(rowsOf(document)).toEqual(['E 0: 100.00, 0.00'])
    expect(totalsOf(document)).toBe('100.00; 0.00; 100.00; 10.00; 110.00')
    expect(warnings(document)).toEqual(['core_profile', 'levies_not_on_lines', 'tax_excluded'])
  })
})

describe('the head', () => {
  const rates = [vat('DE', '0.07')]
  const routed = { buyer_reference: 'PO 1', buyer_endpoint_id: 'DE136695976', buyer_endpoint_scheme: '9930' }

  it('is of PEPPOL with buyer reference and buyer endpoint, of the standard alone without', () => {
    const { document } = project({ rates, booking: routed })
    expect([document.customization_id, document.profile_id]).toEqual([
      'urn:cen.eu:en16931:2017#compliant#urn:fdc:peppol.eu:2017:poacc:billing:3.0',
      'urn:fdc:peppol.eu:2017:poacc:billing:01:1.0',
    ])
    for (const missing of [
      { buyer_reference: null },
      { buyer_endpoint_id: null, buyer_endpoint_scheme: null },
    ]) {
      const { document: core } = project({ rates, booking: { ...routed, ...missing } })
      expect([core.customization_id, core.profile_id]).toEqual(['urn:cen.eu:en16931:2017', null])
    }
  })

  it('says that a test document is no fiscal one', () => {
    const document = project({ rates, booking: { is_test: true } })
    expect(document.document).toMatchObject({ note: 'TEST – not a fiscal document', is_test: true })
    expect(warnings(document)).toEqual(['test_document', 'core_profile'])
  })

  it('tells of the levies that are left off', () => {
    const document = project({ rates: [...rates, flat('DE-KON', '3.5', { name: 'Kurtaxe' })] })
    expect(document.document.note).toBe('Not on this invoice, remitted separately: Kurtaxe 3.50 EUR')
  })

  it('has number and date once there are some, and the period of the stay', () => {
    const facts = { number: 'A-2026-000001', issue_date: '2026-06-16' }
    expect(project({ rates, facts, request: { nights: 2 } }).document).toMatchObject({
      ...{ number: 'A-2026-000001', issue_date: '2026-06-16' },
      period: { start_date: '2026-06-15', end_date: '2026-06-17' },
    })
  })
})

describe('a self-billed invoice', () => {
  const rates = [vat('DE', '0.07')]
  const platform = {
    issuer: {
      ...issuer,
      legal_name: 'Platform GmbH',
      eas_endpoint_id: 'DE136695976',
      eas_scheme_code: '9930',
    },
  }
  const host = { legal_name: 'Host GbR', registrations: issuer.registrations }
  const facts = { type_code: '389' as const }

  it('is from the supplier to the platform, which is a business', () => {
    const document = project({
      rates,
      facts,
      platform,
      seller: host,
      booking: { external_reference: 'R-4711' },
    })
    expect(document.document).toMatchObject({
      ...{ type_code: '389', type_name: 'Self-billed invoice', buyer_reference: 'R-4711' },
      profile_id: 'urn:fdc:peppol.eu:2017:poacc:selfbilling:01:1.0',
    })
    expect(document.seller.legal_name).toBe('Host GbR')
    expect(document.buyer).toMatchObject({
      ...{ customer_type: 'business', name: 'Platform GmbH', tax_id: 'DE136695976', country_code: 'DE' },
      eas_endpoint: { id: 'DE136695976', scheme_code: '9930' },
    })
  })

  it('refers to what the buyer asked for, else to the booking', () => {
    const of = (booking: object) => project({ rates, facts, platform, booking }).document.buyer_reference
    expect(of({ buyer_reference: 'PO 1', external_reference: 'R-4711' })).toBe('PO 1')
    expect(of({})).toBe('booking-bkg_01kvmsyv80e0088pcz6t8yrhx2')
  })

  it('without a supplier has the buyer of the booking', () => {
    const document = project({ rates, facts })
    expect(document.buyer).toMatchObject({ name: 'Ana Example', customer_type: 'consumer' })
    expect(document.document.buyer_reference).toBeNull()
  })
})
