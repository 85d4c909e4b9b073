// PEPPOL's rules of the seller's country: a document that keeps them all, and one step away from each.
import { describe, expect, it } from 'vitest'
import type { Issuer } from '../../src/documents/parties.ts'
import type { BookingFacts } from '../../src/documents/project.ts'
import { rate } from '../tax/inline.ts'
import { address, project, registration } from './projections.ts'

interface Country {
  seller: Partial<Issuer>
  /** The VAT rate of the place. */
  rate: string
}

const at = (country_code: string | null, parts = {}) => ({ ...address, country_code, ...parts })
const vat = (number: string) => [registration('vat', number, { country_code: number.slice(0, 2) })]

const countries: Record<string, Country> = {
  DE: {
    rate: '0.07',
    seller: {
      registrations: vat('DE136695976'),
      contact: { name: 'Front desk', phone: '+49 30 1', email: 'desk@hotel.example' },
    },
  },
  NL: {
    rate: '0.09',
    seller: {
      ...{ registrations: vat('NL123456782B12'), company_registration_id: '12345678' },
      ...{ payment_means_code: '58', payment_iban: 'NL91ABNA0417164300' },
    },
  },
  IT: { rate: '0.1', seller: { registrations: vat('IT12345670017') } },
  SE: {
    rate: '0.12',
    seller: { registrations: vat('SE556036079301'), company_registration_id: '5560360793' },
  },
  DK: { rate: '0.25', seller: { registrations: vat('DK13585628'), company_registration_id: '13585628' } },
  NO: {
    rate: '0.12',
    seller: { registrations: vat('NO974760673MVA'), company_registration_id: '974760673' },
  },
  IS: { rate: '0.11', seller: { registrations: vat('IS12345'), company_registration_id: '5501692829' } },
  GR: { rate: '0.13', seller: { registrations: vat('EL094259216') } },
}

const endpoint = { buyer_endpoint_id: 'DE136695976', buyer_endpoint_scheme: '9930' }

/** The ids of the rules that a document of this country breaks; seller and buyer are at home there unless told otherwise. */
function broken(
  country: string,
  seller: Partial<Issuer> = {},
  booking: Partial<BookingFacts> = {},
  rateValue = countries[country]?.rate ?? '0.1',
): string[] {
  const rates = [rate(country, { category_code: 'vat_reduced', rate_value: rateValue })]
  const document = project({
    rates,
    seller: {
      ...{ country_code: country, registered_address: at(country), ...countries[country]?.seller },
      ...{ eas_endpoint_id: 'DE136695976', eas_scheme_code: '9930', ...seller },
    },
    booking: { buyer_reference: 'PO 1', ...endpoint, buyer_address: at(country), ...booking },
  })
  return document.validation.violations.map(({ type, msg }) =>
    type === 'national_rule' ? (msg.split(':')[0] ?? '') : type,
  )
}

const bare = { line1: null, city: null, postal_code: null }

describe('a document that keeps the rules of its country', () => {
  it('is valid between two parties there, and with a buyer abroad', () => {
    for (const country of ['DE', 'NL', 'IT', 'SE', 'DK', 'NO']) {
      expect({ country, broken: broken(country) }).toEqual({ country, broken: [] })
      expect(broken(country, {}, { buyer_address: at('BE') })).toEqual([])
    }
    expect(broken('IS', {}, { buyer_address: at('BE') })).toEqual([])
  })
})

const cases: Record<string, () => string[]> = {
  'DE-R-002': () => broken('DE', { contact: null }),
  'DE-R-003 DE-R-004': () => broken('DE', { registered_address: at('DE', bare) }),
  'DE-R-005 DE-R-006 DE-R-007': () => broken('DE', { contact: { name: null, phone: null, email: null } }),
  'DE-R-008 DE-R-009': () => broken('DE', {}, { buyer_address: at('DE', bare) }),
  'DE-R-018': () => broken('DE', {}, { payment_terms: '#SKONTO#TAGE=14#PROZENT=2.00#' }),
  'DE-R-024-1': () => broken('DE', { payment_means_code: '48' }),
  'NL-R-002': () => broken('NL', { registered_address: at('NL', { city: null }) }),
  'NL-R-003': () => broken('NL', { company_registration_id: '1234' }),
  'NL-R-004': () => broken('NL', {}, { buyer_address: at('NL', bare) }),
  'NL-R-008': () => broken('NL', { payment_means_code: '1' }),
  'IT-R-001': () => broken('IT', { registrations: [...vat('IT12345670017'), registration('other', '1-2')] }),
  'IT-R-002 IT-R-003 IT-R-004': () => broken('IT', { registered_address: null }),
  'SE-R-001': () => broken('SE', { registrations: vat('SE5560360793') }),
  'SE-R-005': () => broken('SE', { registrations: [...vat('SE556036079301'), registration('other', '1')] }),
  'SE-R-006': () => broken('SE', {}, {}, '0.1'),
  'DK-R-002': () => broken('DK', { company_registration_id: null }),
  'DK-R-014': () => broken('DK', { company_registration_id: '1234' }),
  'DK-R-005': () => broken('DK', { payment_means_code: '30', payment_iban: 'DK5000400440116243' }),
  'DK-R-006': () => broken('DK', { payment_means_code: '42', payment_iban: 'DK5000400440116243' }),
  'DK-R-008': () => broken('DK', { payment_means_code: '50' }),
  'DK-R-010': () => broken('DK', { payment_means_code: '93' }),
  'NO-R-001': () => broken('NO', { registrations: vat('NO974760674MVA') }),
  'GR-R-001-1 GR-R-004-1': () => broken('GR'),
  'IS-R-002': () => broken('IS', { company_registration_id: null }, { buyer_address: at('BE') }),
  'IS-R-003': () => broken('IS', { registered_address: null }, { buyer_address: at('BE') }),
  'IS-R-004': () => broken('IS'),
  'IS-R-004 IS-R-005': () => broken('IS', {}, { buyer_address: at('IS', bare) }),
  'IS-R-006': () => broken('IS', { payment_means_code: '9' }, { buyer_address: at('BE') }),
  'IS-R-007': () => broken('IS', { payment_means_code: '42' }, { buyer_address: at('BE') }),
}

describe('a document one step away', () => {
  for (const [ids, check] of Object.entries(cases)) {
    it(`breaks ${ids}`, () => {
      expect(check()).toEqual(ids.split(' '))
    })
  }

  it('breaks DE-R-014 without VAT', () => {
    const rates = [rate('DE', { category_code: 'occ_pct', rate_value: '0.05' })]
    const seller = { ...countries.DE?.seller, eas_endpoint_id: 'DE136695976', eas_scheme_code: '9930' }
    const booking = { buyer_reference: 'PO 1', ...endpoint }
    const { validation } = project({
      rates,
      seller: { ...seller, company_registration_id: 'HRB 1' },
      booking,
    })
    expect(validation.violations.map(({ msg }) => msg.split(':')[0])).toEqual(['DE-R-014'])
  })

  it('breaks none where the rule is for two parties at home and the buyer is abroad', () => {
    const abroad = { buyer_address: at('BE') }
    expect(broken('DE', { contact: null }, abroad)).toEqual([])
    expect(broken('DK', { payment_means_code: '50' }, abroad)).toEqual([])
    expect(broken('NL', { payment_means_code: '1', payment_iban: null }, abroad)).toEqual([])
  })
})
