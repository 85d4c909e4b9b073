// Seller and buyer of a document (BG-4, BG-7), and how the seller is paid (BG-16).
import type { Document, DocumentSeller, DocumentTaxRegistration } from '../../generated/api/types.gen.ts'

type Buyer = Document['buyer']
type Payment = Document['payment']
type Address = NonNullable<DocumentSeller['address']>

export interface Registration extends DocumentTaxRegistration {
  country_code: string
  jurisdiction_code: string | null
  valid_from: string | null
  valid_to: string | null
}

/** A legal issuer with its tax registrations, oldest first. */
export interface Issuer {
  /** As on the wire. */
  id: string
  legal_name: string
  trading_name: string | null
  country_code: string
  registered_address: Address | null
  levy_presentation: 'excluded' | 'line'
  eas_endpoint_id: string | null
  eas_scheme_code: string | null
  company_registration_id: string | null
  contact: DocumentSeller['contact']
  payment_means_code: string
  payment_iban: string | null
  payment_bic: string | null
  status: 'active' | 'inactive'
  registrations: Registration[]
}

/** What an organization says of itself where it has no issuer. */
export interface LegalProfile {
  legal_name: string | null
  tax_country: string | null
}

export type Party = { issuer: Issuer } | { profile: LegalProfile }

/** What the registrations of a party are chosen by. */
export interface Occasion {
  /** The invoice date. */
  on: string
  jurisdiction_code: string
  /** Without any VAT on the document no VAT number may stand on it (BR-O-2 to BR-O-4). */
  has_vat: boolean
}

export function sellerOf(party: Party, occasion: Occasion): DocumentSeller {
  if ('profile' in party) {
    const { legal_name, tax_country: country_code } = party.profile
    const none = { trading_name: null, address: null, identifier: null, company_registration_id: null }
    return {
      ...{ legal_issuer_id: null, legal_name, country_code, ...none },
      ...{ tax_registrations: [], eas_endpoint: null, contact: null },
    }
  }
  const { issuer } = party
  const vat = occasion.has_vat ? vatRegistration(issuer, occasion) : null
  const other = otherRegistration(issuer, occasion)
  const { legal_name, trading_name, country_code, company_registration_id, contact } = issuer
  return {
    ...{
      legal_issuer_id: issuer.id,
      legal_name,
      trading_name,
      country_code,
      company_registration_id,
      contact,
    },
    address: issuer.registered_address,
    // BR-CO-26: a seller is known by BT-29, BT-30 or BT-31; BT-32 alone does not count.
    identifier:
      vat === null && company_registration_id === null ? (identifierOf(issuer, occasion) ?? null) : null,
    tax_registrations: [vat, other].flatMap(one => (one === null ? [] : [shown(one)])),
    eas_endpoint: endpoint(issuer.eas_endpoint_id, issuer.eas_scheme_code),
  }
}

/** BT-31: the number of the country of the stay, else that of the issuer's own, else any. */
export function vatRegistration(issuer: Issuer, { on, jurisdiction_code }: Occasion): Registration | null {
  const numbers = inForce(issuer, on).filter(({ scheme }) => scheme === 'vat')
  const of = (country: string) => numbers.find(({ country_code }) => country_code === country)
  return of(jurisdiction_code.slice(0, 2)) ?? of(issuer.country_code) ?? numbers[0] ?? null
}

/** BT-32: the one of the place of the stay, else of a place that it lies in, else of its country, else the first. */
function otherRegistration(issuer: Issuer, { on, jurisdiction_code: stay }: Occasion): Registration | null {
  const numbers = inForce(issuer, on).filter(({ scheme }) => otherSchemes.has(scheme))
  const nearness = ({ country_code, jurisdiction_code: at }: Registration): number => {
    if (at !== null && (at === stay || stay.startsWith(`${at}-`))) return 1 + at.length
    return at === null && country_code === stay.slice(0, 2) ? 1 : 0
  }
  return numbers.reduce<Registration | null>(
    (best, one) => (best === null || nearness(one) > nearness(best) ? one : best),
    null,
  )
}

const otherSchemes = new Set(['gst', 'sales_tax', 'other'])

function identifierOf(issuer: Issuer, occasion: Occasion): string | undefined {
  const other = otherRegistration(issuer, occasion)
  return (other ?? inForce(issuer, occasion.on).find(({ scheme }) => scheme === 'occupancy_tax'))?.number
}

/** From the first day on, up to the last and without it. */
function inForce({ registrations }: Issuer, on: string): Registration[] {
  return registrations.filter(
    ({ valid_from, valid_to }) =>
      (valid_from === null || valid_from <= on) && (valid_to === null || on < valid_to),
  )
}

function shown({ scheme, number }: Registration): DocumentTaxRegistration {
  return { scheme, number }
}

export function endpoint(id: string | null, scheme_code: string | null): DocumentSeller['eas_endpoint'] {
  return id === null || scheme_code === null ? null : { id, scheme_code }
}

export function paymentTo(party: Party): Payment {
  if ('profile' in party) return { means_code: null, iban: null, bic: null }
  const { payment_means_code: means_code, payment_iban: iban, payment_bic: bic } = party.issuer
  return { means_code, iban, bic }
}

/** The platform as the buyer of a self-billed invoice. */
export function platformAsBuyer(party: Party, occasion: Occasion): Buyer {
  const { legal_name, address, country_code, tax_registrations, eas_endpoint } = sellerOf(party, occasion)
  const tax_id = tax_registrations.find(({ scheme }) => scheme === 'vat')?.number ?? null
  return { customer_type: 'business', name: legal_name, address, country_code, tax_id, eas_endpoint }
}

/** A customer's VAT number as BT-48: with the prefix of a country, or it cannot stand there (BR-CO-9). */
export function buyerTaxId(id: string | null): string | null {
  if (id === null || !/^[A-Z]{2}[A-Z0-9+*]+$/.test(id)) return null
  const prefix = id.slice(0, 2)
  return prefix === 'EL' || prefix === 'XI' || regions.of(prefix) !== undefined ? id : null
}

const regions = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' })
