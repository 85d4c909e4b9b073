// The UBL 2.1 text of a frozen document: elements in the order of the schema, terms by EN 16931's binding.
import type { Document } from '../../generated/api/types.gen.ts'
import { line, monetaryTotal, taxTotal } from './ubl-amounts.ts'
import { customer, supplier } from './ubl-parties.ts'
import { paymentMeans, paymentTerms } from './ubl-payment.ts'
import { element, type Node, printXml, text } from './ubl-xml.ts'

const SCHEMAS = 'urn:oasis:names:specification:ubl:schema:xsd:'
const NAMESPACES = {
  'xmlns:cac': `${SCHEMAS}CommonAggregateComponents-2`,
  'xmlns:cbc': `${SCHEMAS}CommonBasicComponents-2`,
}

/**
 * Writes an `Invoice` (380, 389) or a `CreditNote` (381). The same document always gives the same text.
 *
 * Before issue the number reads DRAFT; the caller sets `issue_date`, for this function knows no clock. A document that
 * the pre-check accepts passes the rules of EN 16931, and those of PEPPOL when it has a profile.
 */
export function renderUbl(document: Document): string {
  const head = document.document
  if (head.issue_date === null) throw new Error('a document without a date cannot be written as UBL')
  const name = head.type_code === '381' ? 'CreditNote' : 'Invoice'
  const content = [
    text('cbc:CustomizationID', head.customization_id),
    text('cbc:ProfileID', head.profile_id),
    text('cbc:ID', head.number ?? 'DRAFT'),
    text('cbc:IssueDate', head.issue_date),
    // A credit note has no such element: there the date goes to the payment means.
    name === 'Invoice' ? text('cbc:DueDate', head.due_date) : undefined,
    text(`cbc:${name}TypeCode`, head.type_code),
    text('cbc:Note', head.note),
    text('cbc:DocumentCurrencyCode', head.currency),
    text('cbc:BuyerReference', head.buyer_reference),
    period(document),
    precedingInvoice(document),
    element('cac:AccountingSupplierParty', supplier(document.seller)),
    element('cac:AccountingCustomerParty', customer(document.buyer)),
    paymentMeans(document),
    paymentTerms(document),
    taxTotal(document),
    monetaryTotal(document),
    ...document.lines.map(one => line(name, one, head.currency)),
  ]
  const attributes = { xmlns: `${SCHEMAS}${name}-2`, ...NAMESPACES }
  return printXml({ name, attributes, content: content.filter(child => child !== undefined) })
}

/** BG-14. */
function period({ document: { period } }: Document): Node | undefined {
  return element(
    'cac:InvoicePeriod',
    text('cbc:StartDate', period.start_date),
    text('cbc:EndDate', period.end_date),
  )
}

/** BG-3. */
function precedingInvoice({ document: { preceding_invoice: one } }: Document): Node | undefined {
  return element(
    'cac:BillingReference',
    element(
      'cac:InvoiceDocumentReference',
      text('cbc:ID', one?.number ?? null),
      text('cbc:IssueDate', one?.issue_date ?? null),
    ),
  )
}
