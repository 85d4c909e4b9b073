// Gives a document its number, its date and its place in the chain, and writes it so that it never changes.
import type { ComponentLine, Document } from '../../generated/api/types.gen.ts'
import * as auditLog from '../audit-log/service.ts'
import type { BookingRow } from '../bookings/service.ts'
import { madeBy } from '../database/actors.ts'
import { newIdAt, toWire } from '../database/identifiers.ts'
import type { Scope } from '../database/scope.ts'
import { localDate } from '../jurisdictions/local-date.ts'
import { printUnits } from '../tax/exact.ts'
import { beginning, chainHash, contentHash, sha256 } from './chain.ts'
import { digitsOf } from './credits.ts'
import { fiscalYearOf, numberOf, seriesOf } from './numbers.ts'
import { signed } from './reported.ts'
import * as repository from './repository.ts'
import * as sequences from './sequences.ts'
import type { Whole } from './service.ts'
import { renderUbl } from './ubl.ts'

export interface Written {
  document: Document
  rows: ComponentLine[]
}

/** What is known of a document before it has its number. */
export interface Unnumbered {
  booking: BookingRow
  /** Whose counter numbers it, and in whose time zone it is dated. */
  issuer: { id: string; timezone: string }
  document_type: repository.DocumentType
  self_billed: boolean
  /** Of a credit note. */
  original: { id: string; invoice_number: string } | null
  reason: string | null
  /** The document with its taxes, once number and date are known. */
  write(facts: { number: string; issue_date: string }): Promise<Written> | Written
}

/**
 * Takes the next number and writes the document, its XML, hashes and tax lines, all in the caller's transaction, which holds
 * the locks of booking and issuer.
 */
export async function freeze(scope: Scope, unnumbered: Unnumbered): Promise<Whole> {
  const { booking, issuer, document_type, self_billed, original, reason } = unnumbered
  const series = seriesOf(document_type, booking.is_test)
  const counter = { legal_issuer_id: issuer.id, document_type, series }
  const { now, latest } = await sequences.lockCounter(scope, counter)
  // Read under the issuer's lock, and never before the last document's: numbers and dates run together over midnight.
  const today = localDate(issuer.timezone, now)
  const invoice_date = latest !== null && latest.last_date > today ? latest.last_date : today
  const fiscal_year = fiscalYearOf(invoice_date)
  const last = latest?.fiscal_year === fiscal_year ? latest : null
  const sequence_number = (last?.last_number ?? 0) + 1
  const invoice_number = numberOf(series, fiscal_year, sequence_number)

  const { document, rows } = await unnumbered.write({ number: invoice_number, issue_date: invoice_date })
  const xml = renderUbl(document)
  const xml_sha256 = sha256(xml)
  const content_hash = contentHash({ document, component_lines: rows, xml_sha256 })
  const previous_hash = last?.head_hash ?? beginning
  const chain_hash = chainHash(previous_hash, content_hash)

  const id = newIdAt(now, sequence_number)
  const { created_by_type: issued_by_type, created_by: issued_by } = madeBy(scope)
  const { currency, payable_amount: _payable, ...totals } = document.totals
  const { id: booking_id, is_test, property_id } = booking
  const row = {
    ...{ id, booking_id, property_id, is_test, ...counter, fiscal_year, sequence_number, invoice_number },
    ...{ self_billed, invoice_date, issued_at: now, issued_by_type, issued_by, currency, ...totals },
    ...{ original_invoice_id: original?.id ?? null, reason, xml_sha256, status: 'issued' as const },
    ...{ content_hash, previous_hash, chain_hash, credited_total: printUnits(0n, digitsOf(currency)) },
  }
  const texts = { xml, document: JSON.stringify(document), component_lines: JSON.stringify(rows) }
  const { external_reference, stay_date, checkout_date } = booking
  const lines = rows.map(({ presentation: _shown, ...line }) => ({
    ...{ invoice_id: id, booking_id, is_test, document_type, invoice_number, invoice_date },
    ...{ issued_at: now, legal_issuer_id: issuer.id, external_reference, stay_date, checkout_date },
    ...{ ...line, currency, is_reversal: original !== null, original_invoice_id: original?.id ?? null },
    tax_amount: signed(document_type, line.tax_amount),
    taxable_amount: line.taxable_amount === null ? null : signed(document_type, line.taxable_amount),
  }))
  const issued_by_name = await repository.insertInvoice(scope, { ...row, ...texts }, lines, {
    ...{ ...counter, fiscal_year, last_number: sequence_number },
    ...{ last_date: invoice_date, head_hash: chain_hash },
  })
  await auditLog.record(scope, {
    action: original === null ? 'invoice.issued' : 'credit_note.issued',
    entity_type: 'invoice',
    entity_id: toWire('inv', id),
    after: {
      ...{ invoice_number, document_type, booking_id: toWire('bkg', booking_id) },
      ...{ grand_total: document.totals.grand_total, currency, chain_hash },
      ...(original === null ? {} : { original_invoice_number: original.invoice_number, reason }),
    },
  })
  const original_invoice_number = original?.invoice_number ?? null
  return {
    ...row,
    document,
    component_lines: rows,
    issued_by_name,
    original_invoice_number,
    credit_notes: [],
  }
}
