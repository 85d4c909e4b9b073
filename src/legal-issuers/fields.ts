// The fields of legal issuers and of their tax registrations: how they are kept, and what of them is refused.
import type { Issue } from '../problem.ts'
import { minorDigits } from '../tax/currencies.ts'
import { endpointFault } from './endpoints.ts'
import { bicFault, compactIban, ibanFault, paymentMeansFault } from './payment.ts'
import { compactVat, companyFault, gstFault, tidyCompany, vatFault } from './tax-numbers.ts'

export interface Address {
  line1: string | null
  line2: string | null
  city: string | null
  region: string | null
  postal_code: string | null
  country_code: string | null
}

export interface Contact {
  name: string | null
  phone: string | null
  email: string | null
}

export interface IssuerFields {
  legal_name: string
  trading_name: string | null
  country_code: string
  registered_address: Address | null
  default_currency: string | null
  levy_presentation: 'excluded' | 'line'
  eas_endpoint_id: string | null
  eas_scheme_code: string | null
  company_registration_id: string | null
  contact: Contact | null
  payment_means_code: string
  payment_iban: string | null
  payment_bic: string | null
}

export interface RegistrationFields {
  scheme: 'vat' | 'gst' | 'sales_tax' | 'occupancy_tax' | 'other'
  number: string
  country_code: string
  jurisdiction_code: string | null
  valid_from: string | null
  valid_to: string | null
}

export const registrationFields = [
  ...(['scheme', 'number', 'country_code', 'jurisdiction_code', 'valid_from', 'valid_to'] as const),
] satisfies (keyof RegistrationFields)[]

export const issuerFields = [
  'legal_name',
  'trading_name',
  'country_code',
  'registered_address',
  'default_currency',
  'levy_presentation',
  'eas_endpoint_id',
  'eas_scheme_code',
  'company_registration_id',
  'contact',
  'payment_means_code',
  'payment_iban',
  'payment_bic',
] as const satisfies (keyof IssuerFields)[]

type Field = (typeof issuerFields)[number]

/** The fields as they are kept: numbers without what only separates; what has nothing in it is null. */
export function tidyIssuer(fields: IssuerFields): IssuerFields {
  const { country_code, company_registration_id: company, payment_iban: iban, payment_bic: bic } = fields
  return {
    ...fields,
    registered_address: isEmpty(fields.registered_address) ? null : fields.registered_address,
    contact: isEmpty(fields.contact) ? null : fields.contact,
    company_registration_id: company && (tidyCompany(country_code, company) || null),
    eas_endpoint_id: fields.eas_endpoint_id?.trim() ?? null,
    payment_iban: iban && compactIban(iban),
    payment_bic: bic?.toUpperCase() ?? null,
  }
}

/** What is wrong with the fields, as far as one of those that were given has to do with it. */
export function issuerIssues(fields: IssuerFields, given: ReadonlySet<Field>): Issue[] {
  const { eas_scheme_code: scheme, eas_endpoint_id: endpoint, default_currency: currency } = fields
  const { country_code, company_registration_id: company, payment_means_code: means } = fields
  const { payment_iban: iban, payment_bic: bic } = fields
  return issuesOf(given, [
    [
      ['default_currency'],
      currency !== null && minorDigits(currency) === null ? 'This is no currency' : null,
    ],
    [['eas_endpoint_id', 'eas_scheme_code'], endpoint === null && scheme !== null ? pair : null],
    [['eas_scheme_code', 'eas_endpoint_id'], scheme === null && endpoint !== null ? pair : null],
    [
      ['eas_endpoint_id', 'eas_scheme_code'],
      scheme === null || endpoint === null ? null : endpointFault(scheme, endpoint),
    ],
    [
      ['company_registration_id', 'country_code'],
      company === null ? null : companyFault(country_code, company),
    ],
    [['payment_iban'], iban === null ? null : ibanFault(iban)],
    [['payment_bic'], bic === null ? null : bicFault(bic)],
    [['payment_means_code', 'payment_iban'], paymentMeansFault(means, iban !== null)],
  ])
}

/** The fields as they are kept: a VAT number as documents carry it. */
export function tidyRegistration(fields: RegistrationFields): RegistrationFields {
  const number = fields.scheme === 'vat' ? compactVat(fields.number) : fields.number.trim()
  return { ...fields, number }
}

/** What is wrong with the fields, as far as one of those that were given has to do with it. */
export function registrationIssues(
  fields: RegistrationFields,
  given: ReadonlySet<keyof RegistrationFields>,
): Issue[] {
  const { scheme, number, country_code, jurisdiction_code: place, valid_from: from, valid_to: to } = fields
  const elsewhere = place !== null && place.slice(0, 2) !== country_code
  return issuesOf(given, [
    [
      ['number', 'scheme', 'country_code'],
      scheme === 'vat'
        ? vatFault(country_code, number)
        : scheme === 'gst'
          ? gstFault(country_code, number)
          : null,
    ],
    [['jurisdiction_code', 'country_code'], elsewhere ? 'The jurisdiction lies in another country' : null],
    [
      ['valid_to', 'valid_from'],
      from !== null && to !== null && to <= from
        ? 'The first day without it comes after its first day'
        : null,
    ],
  ])
}

/** Of each rule the fields that it is about, that which is to be mended first. */
type Rules<Field> = [about: Field[], fault: string | null][]

function issuesOf<Field extends string>(given: ReadonlySet<Field>, rules: Rules<Field>): Issue[] {
  return rules.flatMap(([about, msg]) => {
    const field = about.find(one => given.has(one))
    return msg === null || field === undefined ? [] : [{ type: 'value_error', loc: ['body', field], msg }]
  })
}

const pair = 'eas_endpoint_id and eas_scheme_code go together'

function isEmpty(value: object | null): boolean {
  return value === null || Object.values(value).every(part => part === null)
}
