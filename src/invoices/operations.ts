// What the API calls on issued documents.
import type { ComponentLine, Document, Invoice, InvoiceSummary } from '../../generated/api/types.gen.ts'
import type { ContentStore } from '../content-releases/store.ts'
import { showActor } from '../database/actors.ts'
import { fromWire, toWire } from '../database/identifiers.ts'
import type { Actor } from '../database/scope.ts'
import type { Handlers } from '../operation.ts'
import { makePage, readCursor } from '../pages.ts'
import { credit } from './crediting.ts'
import { issue } from './issuing.ts'
import { drawPdf } from './pdf-pool.ts'
import type { CreditNoteRow, InvoiceRow, InvoiceStatus } from './repository.ts'
import * as invoices from './service.ts'

type Ids =
  | 'issueInvoice'
  | 'listInvoices'
  | 'getInvoice'
  | 'getInvoiceUbl'
  | 'getInvoicePdf'
  | 'createCreditNote'
  | 'checkInvoiceChain'

export function invoiceOperations(content: ContentStore): Handlers<Ids> {
  return {
    issueInvoice: async ({ caller, path, body, inScope }) => {
      const id = fromWire('bkg', path.booking_id)
      const self_billed = body.self_billed ?? false
      const row = await inScope(scope => issue(scope, content, caller, id, self_billed))
      return { status: 200, body: showInvoice(row) }
    },

    listInvoices: async ({ query, inScope }) => {
      const { limit = 50, cursor, ...filters } = query
      const before = readCursor('listInvoices', filters, cursor)
      const rows = await inScope(scope => invoices.list(scope, { ...filters, before, limit: limit + 1 }))
      return {
        status: 200,
        body: makePage('listInvoices', filters, rows, limit, row => row.id, showSummary),
      }
    },

    getInvoice: async ({ path, inScope }) => {
      const row = await inScope(scope => invoices.get(scope, fromWire('inv', path.invoice_id)))
      return { status: 200, body: showInvoice(row) }
    },

    getInvoiceUbl: async ({ path, inScope }) => {
      const { invoice_number, xml } = await inScope(scope =>
        invoices.getFrozen(scope, fromWire('inv', path.invoice_id)),
      )
      return { status: 200, body: xml, headers: fileNamed(`${invoice_number}.xml`) }
    },

    getInvoicePdf: async ({ path, inScope }) => {
      const { invoice_number, document, xml } = await inScope(scope =>
        invoices.getFrozen(scope, fromWire('inv', path.invoice_id)),
      )
      // Outside the transaction: drawing a page takes longer than reading it.
      return {
        status: 200,
        body: await drawPdf({ document, xml }),
        headers: fileNamed(`${invoice_number}.pdf`),
      }
    },

    createCreditNote: async ({ caller, path, body, inScope }) => {
      const id = fromWire('inv', path.invoice_id)
      return { status: 201, body: showInvoice(await inScope(scope => credit(scope, caller, id, body))) }
    },

    checkInvoiceChain: async ({ query, inScope }) => ({
      status: 200,
      body: await inScope(scope => invoices.checkChain(scope, query)),
    }),
  }
}

function fileNamed(name: string): Record<string, string> {
  return { 'Content-Disposition': `attachment; filename="${name}"` }
}

function showInvoice(row: invoices.Whole): Invoice {
  return { ...showSummary(row), document: row.document as unknown as Document }
}

function showSummary({
  credit_notes,
  ...row
}: InvoiceRow & { credit_notes: CreditNoteRow[] }): InvoiceSummary {
  return {
    id: toWire('inv', row.id),
    document_type: row.document_type as InvoiceSummary['document_type'],
    status: row.status as InvoiceStatus,
    series: row.series as InvoiceSummary['series'],
    fiscal_year: row.fiscal_year,
    sequence_number: row.sequence_number,
    invoice_number: row.invoice_number,
    legal_issuer_id: toWire('iss', row.legal_issuer_id),
    booking_id: toWire('bkg', row.booking_id),
    property_id: row.property_id === null ? null : toWire('prop', row.property_id),
    is_test: row.is_test,
    self_billed: row.self_billed,
    invoice_date: row.invoice_date,
    issued_at: row.issued_at.toISOString(),
    issued_by: showActor({
      type: row.issued_by_type as Actor['type'],
      id: row.issued_by,
      name: row.issued_by_name,
    }),
    currency: row.currency,
    lines_net_total: row.lines_net_total,
    tax_total: row.tax_total,
    grand_total: row.grand_total,
    excluded_tax_total: row.excluded_tax_total,
    total_paid_including_excluded: row.total_paid_including_excluded,
    credited_total: row.credited_total,
    original_invoice_id: row.original_invoice_id === null ? null : toWire('inv', row.original_invoice_id),
    original_invoice_number: row.original_invoice_number,
    reason: row.reason,
    credit_notes: credit_notes.map(({ id, invoice_number, grand_total, issued_at }) => ({
      ...{ id: toWire('inv', id), invoice_number, grand_total, issued_at: issued_at.toISOString() },
    })),
    component_lines: row.component_lines as unknown as ComponentLine[],
    xml_sha256: row.xml_sha256,
    content_hash: row.content_hash,
    previous_hash: row.previous_hash,
    chain_hash: row.chain_hash,
  }
}
