// Seller and buyer in UBL: BG-4 to BG-9, in the order of the type Party.
import type { Document } from '../../generated/api/types.gen.ts'
import { element, type Node, text } from './ubl-xml.ts'

type Seller = Document['seller']
type Buyer = Document['buyer']

export function supplier(seller: Seller): Node | undefined {
  return element(
    'cac:Party',
    endpoint(seller.eas_endpoint),
    element('cac:PartyIdentification', text('cbc:ID', seller.identifier)),
    element('cac:PartyName', text('cbc:Name', seller.trading_name)),
    address(seller.address, seller.country_code),
    seller.tax_registrations.map(one => taxScheme(one.number, SCHEMES[one.scheme])),
    element(
      'cac:PartyLegalEntity',
      text('cbc:RegistrationName', seller.legal_name),
      text('cbc:CompanyID', seller.company_registration_id, { schemeID: registrationScheme(seller) }),
    ),
    element(
      'cac:Contact',
      text('cbc:Name', seller.contact?.name ?? null),
      text('cbc:Telephone', seller.contact?.phone ?? null),
      text('cbc:ElectronicMail', seller.contact?.email ?? null),
    ),
  )
}

export function customer(buyer: Buyer): Node | undefined {
  return element(
    'cac:Party',
    endpoint(buyer.eas_endpoint),
    address(buyer.address, buyer.country_code),
    buyer.tax_id === null ? undefined : taxScheme(buyer.tax_id, 'VAT'),
    element('cac:PartyLegalEntity', text('cbc:RegistrationName', buyer.name)),
  )
}

// VAT marks BT-31; whatever else stands there marks BT-32.
const SCHEMES = { vat: 'VAT', gst: 'GST', sales_tax: 'TAX', occupancy_tax: 'TAX', other: 'TAX' } as const

function taxScheme(number: string, scheme: string): Node | undefined {
  return element(
    'cac:PartyTaxScheme',
    text('cbc:CompanyID', number),
    element('cac:TaxScheme', text('cbc:ID', scheme)),
  )
}

function endpoint(one: Seller['eas_endpoint']): Node | undefined {
  return text('cbc:EndpointID', one?.id ?? null, { schemeID: one?.scheme_code ?? null })
}

function address(given: Seller['address'], country: string | null): Node | undefined {
  return element(
    'cac:PostalAddress',
    text('cbc:StreetName', given?.line1 ?? null),
    text('cbc:AdditionalStreetName', given?.line2 ?? null),
    text('cbc:CityName', given?.city ?? null),
    text('cbc:PostalZone', given?.postal_code ?? null),
    text('cbc:CountrySubentity', given?.region ?? null),
    element('cac:Country', text('cbc:IdentificationCode', country ?? given?.country_code ?? null)),
  )
}

// Countries whose PEPPOL rules want to know the register: NL-R-003 (KVK or OIN), DK-R-014 (CVR), IS-R-002
// (kennitala).
const REGISTERS: [country: string, form: RegExp, scheme: string][] = [
  ['NL', /^\d{8}$/, '0106'],
  ['NL', /^\d{20}$/, '0190'],
  ['DK', /^(DK)?\d{8}$/, '0184'],
  ['IS', /^\d{10}$/, '0196'],
]

/** ISO 6523 code of the register of BT-30: the endpoint's when both are one number, else by the form of the number. */
function registrationScheme({
  company_registration_id: id,
  country_code: country,
  eas_endpoint,
}: Seller): string | null {
  if (id !== null && eas_endpoint?.id === id && /^0\d{3}$/.test(eas_endpoint.scheme_code))
    return eas_endpoint.scheme_code
  const register = REGISTERS.find(([of, form]) => of === country && id !== null && form.test(id))
  return register?.[2] ?? null
}
