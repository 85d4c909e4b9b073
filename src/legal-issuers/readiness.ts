// What of an issuer itself would keep its documents from being issued: the pre-check of a document where all else is in order.
import type { Document, Violation } from '../../generated/api/types.gen.ts'
import { toWire } from '../database/identifiers.ts'
import { paymentTo, sellerOf } from '../documents/parties.ts'
import { type Projected, precheck } from '../documents/precheck.ts'
import type { SellerFacts } from './service.ts'

/** `has_vat`: stays in the issuer's country are subject to VAT, or to a sales tax. */
export function readinessOf(facts: SellerFacts, today: string, has_vat: boolean): Violation[] {
  const document = invoiceToNeighbour(facts, today, has_vat)
  const { violations } = precheck(document, { issuer: facts.issuer.status, faults: [], falls_back: false })
  return violations.filter(({ loc }) => loc[1] !== 'buyer')
}

/** To a business of the same country, which is reached through PEPPOL. */
function invoiceToNeighbour(facts: SellerFacts, today: string, has_vat: boolean): Projected {
  const { issuer, registrations } = facts
  const party = { issuer: { ...issuer, id: toWire('iss', issuer.id), registrations } }
  const { country_code, default_currency } = issuer
  const currency = default_currency ?? 'EUR'
  return {
    document: {
      ...{
        type_code: '380',
        type_name: 'Commercial invoice',
        number: null,
        issue_date: today,
        due_date: null,
      },
      currency,
      ...{
        buyer_reference: 'any',
        payment_terms: 'any',
        preceding_invoice: null,
        note: null,
        is_test: false,
      },
      customization_id: 'urn:cen.eu:en16931:2017#compliant#urn:fdc:peppol.eu:2017:poacc:billing:3.0',
      profile_id: 'urn:fdc:peppol.eu:2017:poacc:billing:01:1.0',
      period: { start_date: today, end_date: today },
    },
    seller: sellerOf(party, { on: today, jurisdiction_code: country_code, has_vat }),
    buyer: {
      ...{ customer_type: 'business', name: 'any', country_code, tax_id: null },
      address: { line1: 'any', line2: null, city: 'any', region: null, postal_code: 'any', country_code },
      eas_endpoint: { scheme_code: '0088', id: '0000000000000' },
    },
    payment: paymentTo(party),
    lines: [],
    tax_breakdown: [has_vat ? taxed : untaxed],
    totals: {
      ...{ lines_net_total: '100.00', tax_total: '25.00', grand_total: '125.00', payable_amount: '125.00' },
      ...{ currency, excluded_tax_total: '0.00', total_paid_including_excluded: '125.00' },
    },
    excluded_taxes: [],
    collection_info: {
      ...{ channel: 'direct', merchant_of_record: 'property', property_collected_components: [] },
      ...{ platform_collected_components: [], guest_remitted_components: [] },
    },
  }
}

const taxed: Document['tax_breakdown'][number] = {
  ...{ category_code: 'S', rate_percent: '25', taxable_amount: '100.00', tax_amount: '25.00' },
  ...{ exemption_reason: null, exemption_reason_code: null },
}

// A rate all the same: that category O has none is no fault of the issuer (DE-R-014).
const untaxed: Document['tax_breakdown'][number] = {
  ...{ category_code: 'O', rate_percent: '0', taxable_amount: '100.00', tax_amount: '0.00' },
  ...{ exemption_reason: 'any', exemption_reason_code: 'VATEX-EU-O' },
}
