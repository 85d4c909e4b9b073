// The pre-check: what keeps a document from being exported or issued. Preview, export and issue all ask this one function.
import type { Document, Violation } from '../../generated/api/types.gen.ts'
import { endpointFault } from '../legal-issuers/endpoints.ts'
import { minorDigits } from '../tax/currencies.ts'
import { nationalFaults } from './national-rules.ts'
import { short } from './reconciliation.ts'

export type Projected = Omit<Document, 'validation'>
type Validation = Document['validation']
type Warning = Validation['warnings'][number]

export interface Circumstances {
  /** `missing`: the seller is only what the organization says of itself. */
  issuer: 'active' | 'inactive' | 'missing'
  /** What does not add up, by the components that a document does not show. */
  faults: Violation[]
  /** The issuer wants levies as lines, and this document cannot have them. */
  falls_back: boolean
}

export function precheck(document: Projected, circumstances: Circumstances): Validation {
  const violations = [
    ...issuerFaults(circumstances),
    ...sellerFaults(document),
    ...buyerFaults(document),
    ...endpointFaults(document),
    ...currencyFaults(document),
    ...lineFaults(document),
    ...circumstances.faults,
    ...businessFaults(document),
    ...(document.document.profile_id === null ? [] : nationalFaults(document)),
  ]
  return {
    is_valid: violations.length === 0,
    violations,
    warnings: warningsOf(document, circumstances.falls_back),
  }
}

type Type = Violation['type']

function fault(type: Type, term: string | null, loc: (string | number)[], msg: string): Violation {
  return { type, term, loc: ['document', ...loc], msg: short(msg) }
}

function issuerFaults({ issuer }: Circumstances): Violation[] {
  const at = ['seller', 'legal_issuer_id']
  if (issuer === 'missing') {
    const msg = 'There is no legal issuer: the seller is only what the legal profile of the organization says'
    return [fault('issuer_missing', null, at, msg)]
  }
  return issuer === 'active' ? [] : [fault('issuer_inactive', null, at, 'The legal issuer is inactive')]
}

function sellerFaults({ document, seller, tax_breakdown: rows }: Projected): Violation[] {
  const faults: Violation[] = []
  if (isEmpty(seller.legal_name))
    faults.push(fault('seller_name_missing', 'BT-27', ['seller', 'legal_name'], 'The seller has no name'))
  if (isEmpty(seller.country_code))
    faults.push(
      fault('seller_country_missing', 'BT-40', ['seller', 'country_code'], 'The seller has no country'),
    )
  const outside = rows.length > 0 && rows.every(({ category_code }) => category_code === 'O')
  if (outside && seller.identifier === null && seller.company_registration_id === null) {
    const msg =
      'Without VAT the seller is to be known by another number: give a company_registration_id (BT-30)'
    faults.push(fault('seller_registration_missing', 'BT-31', ['seller', 'company_registration_id'], msg))
  }
  if (!outside && seller.tax_registrations.length === 0) {
    const msg = 'The seller has no tax registration in force on the invoice date (BT-31 or BT-32)'
    faults.push(fault('seller_registration_missing', 'BT-31', ['seller', 'tax_registrations'], msg))
  }
  if (document.profile_id !== null && seller.eas_endpoint === null) {
    const msg = 'A PEPPOL document needs the electronic address of the seller'
    faults.push(fault('seller_endpoint_missing', 'BT-34', ['seller', 'eas_endpoint'], msg))
  }
  return faults
}

function buyerFaults({ buyer, lines }: Projected): Violation[] {
  const faults: Violation[] = []
  if (isEmpty(buyer.name))
    faults.push(fault('buyer_name_missing', 'BT-44', ['buyer', 'name'], 'The buyer has no name'))
  if (isEmpty(buyer.country_code))
    faults.push(
      fault('buyer_country_missing', 'BT-55', ['buyer', 'country_code'], 'The buyer has no country'),
    )
  if (buyer.tax_id === null && lines.some(line => line.tax_category_code === 'AE')) {
    const msg = 'Reverse charge needs the VAT number of the buyer, with the prefix of its country'
    faults.push(fault('buyer_vat_id_missing', 'BT-48', ['buyer', 'tax_id'], msg))
  }
  return faults
}

function endpointFaults({ document, seller, buyer }: Projected): Violation[] {
  const sides = [
    { party: 'seller', term: 'BT-34', at: seller.eas_endpoint },
    { party: 'buyer', term: 'BT-49', at: buyer.eas_endpoint },
  ]
  return sides.flatMap(({ party, term, at }) => {
    const msg = at === null ? null : endpointFault(at.scheme_code, at.id, document.profile_id !== null)
    return msg === null ? [] : [fault('endpoint_invalid', term, [party, 'eas_endpoint'], msg)]
  })
}

// PEPPOL-EN16931-CL007 of BIS Billing 3.0.21 knows them no more.
const withdrawn = new Set(['ANG', 'BGN'])

function currencyFaults({ document: { currency, profile_id } }: Projected): Violation[] {
  const at = ['document', 'currency']
  if (isEmpty(currency)) return [fault('currency_missing', 'BT-5', at, 'The document has no currency')]
  if (profile_id !== null && withdrawn.has(currency)) {
    const msg = `${currency} is withdrawn, and a PEPPOL document cannot name it`
    return [fault('currency_not_supported', 'BT-5', at, msg)]
  }
  if ((minorDigits(currency) ?? 2) <= 2) return []
  const msg = `Amounts in ${currency} have more than two decimals, and EN 16931 allows two`
  return [fault('currency_not_supported', 'BT-5', at, msg)]
}

function lineFaults({ lines, tax_breakdown: rows }: Projected): Violation[] {
  return [
    ...lines.flatMap((line, index) => {
      const { description, tax_category_code: category, tax_rate_percent: rate } = line
      const at = ['lines', index]
      if (category === null) {
        const msg = `${description}: other lines have VAT, and this one has none`
        return [fault('line_without_vat', 'BT-151', [...at, 'tax_category_code'], msg)]
      }
      if (!taxed.has(category) || rate !== '0') return []
      const msg = `${description}: a rule sets the VAT to 0 and says no reason`
      return [fault('vat_rate_zero', 'BT-152', [...at, 'tax_rate_percent'], msg)]
    }),
    ...rows.flatMap(({ category_code, exemption_reason }, index) => {
      if (!['E', 'AE'].includes(category_code) || !isEmpty(exemption_reason)) return []
      const at = ['tax_breakdown', index, 'exemption_reason']
      return [
        fault('exemption_reason_missing', 'BT-120', at, `No reason is known for category ${category_code}`),
      ]
    }),
  ]
}

const taxed: ReadonlySet<string> = new Set(['S', 'L', 'M'])

function businessFaults({ document, buyer, totals }: Projected): Violation[] {
  if (buyer.customer_type !== 'business') return []
  const faults: Violation[] = []
  if (isEmpty(document.buyer_reference)) {
    const msg = 'A business needs its own reference on the document'
    faults.push(fault('buyer_reference_missing', 'BT-10', ['document', 'buyer_reference'], msg))
  }
  if (buyer.eas_endpoint === null) {
    const msg = 'A business needs an electronic address that the document is sent to'
    faults.push(fault('buyer_endpoint_missing', 'BT-49', ['buyer', 'eas_endpoint'], msg))
  }
  const payable = /[1-9]/.test(totals.payable_amount)
  if (payable && isEmpty(document.payment_terms) && document.due_date === null) {
    const msg = 'Something is to be paid, and neither payment terms nor a due date say when'
    faults.push(fault('payment_terms_missing', 'BT-20', ['document', 'payment_terms'], msg))
  }
  return faults
}

function warningsOf(document: Projected, fallsBack: boolean): Warning[] {
  const { document: head, excluded_taxes: excluded } = document
  const warn = (
    type: Warning['type'],
    term: string | null,
    loc: (string | number)[],
    msg: string,
  ): Warning => ({
    ...{ type, term, loc: ['document', ...loc], msg: short(msg) },
  })
  return [
    ...(head.is_test
      ? [warn('test_document', null, ['document', 'is_test'], 'A test document is not a fiscal document')]
      : []),
    ...(head.profile_id === null
      ? [warn('core_profile', 'BT-24', ['document', 'customization_id'], coreReason(document))]
      : []),
    ...(fallsBack ? [warn('levies_not_on_lines', null, ['excluded_taxes'], oneExemption)] : []),
    ...excluded.map(({ name, tax_amount }, index) => {
      const msg = `${name} of ${tax_amount} ${head.currency} is outside VAT and not on the document`
      return warn('tax_excluded', null, ['excluded_taxes', index], msg)
    }),
  ]
}

const oneExemption =
  'Levies stay off the lines: they would be exempt there, which this document has no room for (BR-E-1, BR-O-11)'

function coreReason({ document: { type_code, buyer_reference }, buyer }: Projected): string {
  const lacks = [
    ...(isEmpty(buyer_reference) ? ['no buyer reference'] : []),
    ...(buyer.eas_endpoint === null ? ['no buyer endpoint'] : []),
  ]
  if (lacks.length > 0) return `Not a PEPPOL document: it has ${lacks.join(' and ')}`
  return `Not a PEPPOL document: PEPPOL has no such document of type ${type_code}`
}

function isEmpty(text: string | null): boolean {
  return text === null || text.trim() === ''
}
