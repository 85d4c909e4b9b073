// One projection of a booking into the terms of EN 16931, for preview, export and issue alike: what they show can never differ.
import type { Document, DocumentHead, TaxCalculation } from '../../generated/api/types.gen.ts'
import { minorDigits } from '../tax/currencies.ts'
import type { Law } from './law.ts'
import { buyerTaxId, endpoint, type Party, paymentTo, platformAsBuyer, sellerOf } from './parties.ts'
import { precheck } from './precheck.ts'
import { profileOf } from './profile.ts'
import { type Supply, settle } from './settled.ts'
import { minorUnits } from './supplies.ts'
import { total, totalsOf } from './totals.ts'

export const testNote = 'TEST – not a fiscal document'

/** What a booking adds to its calculation. */
export interface BookingFacts {
  /** As on the wire. */
  id: string
  is_test: boolean
  external_reference: string | null
  buyer_name: string | null
  buyer_address: Document['buyer']['address']
  buyer_reference: string | null
  buyer_endpoint_id: string | null
  buyer_endpoint_scheme: string | null
  payment_terms: string | null
  due_date: string | null
  result: TaxCalculation
}

export interface Facts {
  type_code: '380' | '389'
  booking: BookingFacts
  law: Law
  seller: Party
  /** The buyer of a self-billed invoice in a supplier's name; null where the guest or customer is the buyer. */
  platform: Party | null
  /** The invoice date, or today before issue: registrations in force are those of this day. */
  on: string
  /** Null before issue. */
  number: string | null
  issue_date: string | null
}

/** The document with what keeps it from being issued. Pure: the same facts give the same document. */
export function projectDocument(given: Facts): Document {
  const facts = withoutBlanks(given)
  const { booking, law, seller, on } = facts
  const { result } = booking
  const { currency } = result.tax_breakdown
  const digits = minorDigits(currency) ?? 2
  const presentation = 'issuer' in seller ? seller.issuer.levy_presentation : 'excluded'
  const supply = settle(result, law, presentation, digits)
  const has_vat = result.tax_breakdown.components.some(({ is_vat }) => is_vat)
  const occasion = { on, jurisdiction_code: result.jurisdiction.code, has_vat }
  const excluded = total(supply.excluded.map(({ tax_amount }) => minorUnits(tax_amount, digits)))
  const buyer =
    facts.platform === null ? customerOf(booking, has_vat) : platformAsBuyer(facts.platform, occasion)
  const totals = totalsOf({ net: supply.net, tax: supply.tax, excluded }, currency, digits)
  const payable = supply.net + supply.tax > 0n
  const projected = {
    document: headOf(facts, supply, buyer, payable),
    seller: sellerOf(seller, occasion),
    buyer,
    payment: paymentTo(seller),
    lines: supply.lines,
    tax_breakdown: supply.rows,
    totals,
    excluded_taxes: supply.excluded.map(
      ({ component_id, name, category_code, jurisdiction_code, authority, tax_amount, collected_by }) => ({
        ...{ component_id, name, category_code, jurisdiction_code, authority, tax_amount, collected_by },
      }),
    ),
    collection_info: result.collection_info,
  }
  const issuer = 'profile' in seller ? 'missing' : seller.issuer.status
  const validation = precheck(projected, { issuer, faults: supply.faults, falls_back: supply.falls_back })
  return { ...projected, validation }
}

/** A text of blanks says nothing, and XML leaves it off: it is absent for every rule. */
function withoutBlanks(facts: Facts): Facts {
  const { booking, seller, platform } = facts
  const { result, ...details } = booking
  return {
    ...facts,
    booking: { ...said(details), result },
    seller: said(seller),
    platform: platform && said(platform),
  }
}

function said<Value>(value: Value): Value {
  if (typeof value === 'string') return (value.trim() === '' ? null : value) as Value
  if (Array.isArray(value)) return value.map(said) as Value
  if (typeof value !== 'object' || value === null || value instanceof Date) return value
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, said(part)])) as Value
}

function headOf(
  { type_code, booking, platform, number, issue_date }: Facts,
  supply: Supply,
  buyer: Document['buyer'],
  payable: boolean,
): DocumentHead {
  const { result, is_test, due_date } = booking
  const { currency } = result.tax_breakdown
  const own = booking.buyer_reference ?? booking.external_reference ?? `booking-${booking.id}`
  const buyer_reference = platform === null ? booking.buyer_reference : own
  const routed = buyer_reference !== null && buyer.eas_endpoint !== null
  const terms = booking.payment_terms ?? termsOf(buyer, payable, due_date)
  return {
    type_code,
    type_name: type_code === '380' ? 'Commercial invoice' : 'Self-billed invoice',
    ...{ number, issue_date, due_date, currency, buyer_reference },
    payment_terms: terms,
    ...profileOf(type_code, { routed, self_billed: type_code === '389' }),
    preceding_invoice: null,
    period: { start_date: result.input.stay_date, end_date: result.input.checkout_date },
    note: is_test ? testNote : noteOf(supply, currency),
    is_test,
  }
}

/** BR-CO-25 wants terms or a due date wherever something is to be paid; only a business is asked for them. */
function termsOf(buyer: Document['buyer'], payable: boolean, dueDate: string | null): string | null {
  return payable && dueDate === null && buyer.customer_type !== 'business' ? 'Due on receipt' : null
}

/** BT-22: a document has one note (PEPPOL R002). */
function noteOf({ excluded }: Supply, currency: string): string | null {
  if (excluded.length === 0) return null
  const levies = excluded.map(({ name, tax_amount }) => `${name} ${tax_amount} ${currency}`)
  return `Not on this invoice, remitted separately: ${levies.join('; ')}`
}

function customerOf(booking: BookingFacts, hasVat: boolean): Document['buyer'] {
  const { buyer_name, buyer_address, result } = booking
  const { customer_type, business_tax_id } = result.input
  return {
    customer_type,
    name: buyer_name,
    address: buyer_address,
    country_code: buyer_address?.country_code ?? null,
    tax_id: hasVat ? buyerTaxId(business_tax_id) : null,
    eas_endpoint: endpoint(booking.buyer_endpoint_id, booking.buyer_endpoint_scheme),
  }
}
