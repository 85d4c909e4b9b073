// Documents of bookings that are calculated here: only what a case is about has to be said.
import type { Document, TaxCalculation } from '../../generated/api/types.gen.ts'
import { lawOf } from '../../src/documents/law.ts'
import type { Issuer, Party } from '../../src/documents/parties.ts'
import { type BookingFacts, type Facts, projectDocument } from '../../src/documents/project.ts'
import { calculate } from '../../src/tax/calculate.ts'
import { compileRelease } from '../../src/tax/compile.ts'
import type { RateRecord, RuleRecord } from '../../src/tax/content.ts'
import { type RequestParts, release } from '../tax/inline.ts'

export const address = {
  ...{ line1: 'Main Street 1', line2: null, city: 'Town', region: null, postal_code: '10115' },
  country_code: 'DE' as string | null,
}

export const issuer: Issuer = {
  id: 'iss_01kvmsyv80e0088pcz6t8yrhx2',
  legal_name: 'Demo Hotels GmbH',
  trading_name: null,
  country_code: 'DE',
  registered_address: address,
  levy_presentation: 'excluded',
  eas_endpoint_id: null,
  eas_scheme_code: null,
  company_registration_id: null,
  contact: null,
  payment_means_code: '1',
  payment_iban: null,
  payment_bic: null,
  status: 'active',
  registrations: [registration('vat', 'DE136695976', { country_code: 'DE' })],
}

export function registration(
  scheme: Issuer['registrations'][number]['scheme'],
  number: string,
  parts: Partial<Issuer['registrations'][number]> = {},
): Issuer['registrations'][number] {
  return {
    ...{ scheme, number, country_code: 'DE', jurisdiction_code: null, valid_from: null, valid_to: null },
    ...parts,
  }
}

/** What the service adds to the answer of the engine. */
export const answerFields = {
  ...{ calculation_id: '019ee9a4-00e0-7000-8000-054d4d4d4d4d', as_of: null },
  calculated_at: '2026-06-01T00:00:00Z',
}

export const bookingFacts: Omit<BookingFacts, 'result'> = {
  id: 'bkg_01kvmsyv80e0088pcz6t8yrhx2',
  ...{ is_test: false, external_reference: null, buyer_name: 'Ana Example', buyer_address: address },
  ...{ buyer_reference: null, buyer_endpoint_id: null, buyer_endpoint_scheme: null },
  ...{ payment_terms: 'Due on receipt', due_date: null },
}

export interface Case {
  rates: RateRecord[]
  rules?: RuleRecord[]
  request?: RequestParts
  booking?: Partial<BookingFacts>
  seller?: Partial<Issuer> | Party
  platform?: Party | null
  facts?: Partial<Facts>
}

/** The answer of a calculation with inline levies; one night of 100 EUR at the deepest place, unless said otherwise. */
export function answerOf({ rates, rules = [], request = {} }: Case) {
  const content = compileRelease(release(rates, rules))
  const deepest = [...content.places.keys()].reduce((a, b) => (b.length > a.length ? b : a))
  const stay = { jurisdiction_code: deepest, stay_date: '2026-06-15', nights: 1, currency: 'EUR', ...request }
  const price = stay.nightly_rates ? {} : { nightly_rate: '100' }
  const result = calculate(content, { ...price, ...stay }, { today: '2026-06-01' })
  const answer: TaxCalculation = { ...result, ...answerFields }
  return { answer, law: lawOf(content, result.jurisdiction.code) }
}

export function project(one: Case): Document {
  const { answer: result, law } = answerOf(one)
  const { seller = {}, platform = null } = one
  const party: Party =
    'issuer' in seller || 'profile' in seller ? seller : { issuer: { ...issuer, ...seller } }
  const booking: BookingFacts = { ...bookingFacts, result, ...one.booking }
  return projectDocument({
    ...{ type_code: '380', booking, law, seller: party, platform, on: '2026-06-16' },
    ...{ number: null, issue_date: null, ...one.facts },
  })
}

/** Lines as one text each: `3 DAY × 200.00 = 600.00 S 10`. */
export function linesOf({ lines }: Document): string[] {
  return lines.map(
    line =>
      `${line.quantity} ${line.unit_code} × ${line.unit_price} = ${line.net_amount} ${line.tax_category_code} ${line.tax_rate_percent}`,
  )
}

export function rowsOf({ tax_breakdown }: Document): string[] {
  return tax_breakdown.map(
    row => `${row.category_code} ${row.rate_percent}: ${row.taxable_amount}, ${row.tax_amount}`,
  )
}

/** Nets; VAT; grand total; excluded; paid. */
export function totalsOf({ totals }: Document): string {
  const { lines_net_total, tax_total, grand_total, excluded_tax_total, total_paid_including_excluded } =
    totals
  return [lines_net_total, tax_total, grand_total, excluded_tax_total, total_paid_including_excluded].join(
    '; ',
  )
}

export function violations({ validation }: Document): string[] {
  return validation.violations.map(({ type, term }) => `${type} ${term}`)
}

export function warnings({ validation }: Document): string[] {
  return validation.warnings.map(({ type }) => type)
}
