// What PEPPOL's national rules look at: where the parties are, and what is known of them.
import type { Document } from '../../generated/api/types.gen.ts'

export type Projected = Omit<Document, 'validation'>

export const between = (country: string) => (document: Projected) =>
  from(country)(document) && to(country)(document)
export const from = (country: string) => (document: Projected) => document.seller.country_code === country
export const to = (country: string) => (document: Projected) => document.buyer.country_code === country
/** By the prefix of the VAT number (BT-31), without one by the country. */
export const byVat =
  (country: string) =>
  ({ seller }: Projected) =>
    (vatOf(seller)?.slice(0, 2) ?? seller.country_code) === country

export const vatOf = ({ tax_registrations }: Document['seller']) =>
  tax_registrations.find(({ scheme }) => scheme === 'vat')?.number
export const otherOf = ({ tax_registrations }: Document['seller']) =>
  tax_registrations.find(({ scheme }) => scheme !== 'vat')?.number

type Part = 'line1' | 'city' | 'postal_code'
export const has =
  (party: 'seller' | 'buyer', ...parts: Part[]) =>
  (document: Projected) =>
    parts.every(part => (document[party].address?.[part] ?? '') !== '')

export const meansIn =
  (...codes: string[]) =>
  ({ payment }: Projected) =>
    codes.includes(payment.means_code ?? '1')
export const meansNotIn =
  (...codes: string[]) =>
  (document: Projected) =>
    !meansIn(...codes)(document)

export const company = (form: RegExp) => (document: Projected) =>
  form.test(document.seller.company_registration_id ?? '')

export function greek(document: Projected): boolean {
  return byVat('EL')(document) || byVat('GR')(document)
}
