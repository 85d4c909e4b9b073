// What the form of a legal issuer holds, and the body of a request that it makes: empty texts are null there.
import type { LegalIssuer, LegalIssuerUpdate, NewLegalIssuer } from '../../../generated/api/types.gen.ts'

const noAddress = { line1: '', line2: '', city: '', region: '', postal_code: '', country_code: '' }
const noContact = { name: '', phone: '', email: '' }

const blank = {
  legal_name: '',
  trading_name: '',
  country_code: null as string | null,
  company_registration_id: '',
  registered_address: noAddress,
  contact: noContact,
  eas_scheme_code: null as string | null,
  eas_endpoint_id: '',
  default_currency: null as string | null,
  levy_presentation: 'excluded' as LegalIssuer['levy_presentation'],
  payment_means_code: '1',
  payment_iban: '',
  payment_bic: '',
}

export type IssuerValues = typeof blank

export function valuesOf(issuer: LegalIssuer | null): IssuerValues {
  if (issuer === null) return blank
  const { registered_address: address, contact } = issuer
  return {
    legal_name: issuer.legal_name,
    trading_name: issuer.trading_name ?? '',
    country_code: issuer.country_code,
    company_registration_id: issuer.company_registration_id ?? '',
    registered_address: address === null ? noAddress : texts(address),
    contact: contact === null ? noContact : texts(contact),
    eas_scheme_code: issuer.eas_scheme_code,
    eas_endpoint_id: issuer.eas_endpoint_id ?? '',
    default_currency: issuer.default_currency,
    levy_presentation: issuer.levy_presentation,
    payment_means_code: issuer.payment_means_code,
    payment_iban: issuer.payment_iban ?? '',
    payment_bic: issuer.payment_bic ?? '',
  }
}

/** `country_code` is there once the form was checked. */
export function bodyOf(values: IssuerValues): NewLegalIssuer {
  return {
    legal_name: values.legal_name.trim(),
    trading_name: orNull(values.trading_name),
    country_code: values.country_code ?? '',
    company_registration_id: orNull(values.company_registration_id),
    registered_address: addressOf(values),
    contact: isEmpty(values.contact) ? null : nulls(values.contact),
    eas_scheme_code: values.eas_scheme_code,
    eas_endpoint_id: orNull(values.eas_endpoint_id),
    default_currency: values.default_currency,
    levy_presentation: values.levy_presentation,
    payment_means_code: values.payment_means_code,
    payment_iban: orNull(values.payment_iban),
    payment_bic: orNull(values.payment_bic),
  }
}

/** Only what differs from what the form began with: what another admin changed meanwhile stays. */
export function changesOf(values: IssuerValues, shown: IssuerValues): LegalIssuerUpdate {
  const before = bodyOf(shown)
  const changed = Object.entries(bodyOf(values)).filter(
    ([name, value]) => JSON.stringify(value) !== JSON.stringify(before[name as keyof NewLegalIssuer]),
  )
  return Object.fromEntries(changed)
}

/** An address without a country lies in that of the issuer; a country alone is no address. */
function addressOf({ registered_address: { country_code, ...lines }, country_code: own }: IssuerValues) {
  if (isEmpty(lines)) return null
  return { ...nulls(lines), country_code: country_code || own }
}

function texts<Parts extends Record<string, string | null>>(parts: Parts) {
  return Object.fromEntries(Object.entries(parts).map(([name, value]) => [name, value ?? ''])) as {
    [Name in keyof Parts]: string
  }
}

function nulls<Parts extends Record<string, string>>(parts: Parts) {
  return Object.fromEntries(Object.entries(parts).map(([name, value]) => [name, orNull(value)])) as {
    [Name in keyof Parts]: string | null
  }
}

function isEmpty(parts: Record<string, string>): boolean {
  return Object.values(parts).every(value => value.trim() === '')
}

function orNull(text: string): string | null {
  return text.trim() === '' ? null : text.trim()
}
