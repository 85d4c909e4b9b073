// How bookings look on the wire.
import type {
  Actor as ActorBody,
  Booking,
  BookingSummary,
  BookingTotals,
  NewBooking,
  TaxCalculation,
  TaxCalculationRequest,
} from '../../generated/api/types.gen.ts'
import { type NamedActor, showActor } from '../database/actors.ts'
import { fromWire, toWire } from '../database/identifiers.ts'
import { type BookingDocument, isFrozenBy } from '../invoices/of-booking.ts'
import type { Address } from '../legal-issuers/fields.ts'
import { Problem } from '../problem.ts'
import { minorDigits } from '../tax/currencies.ts'
import { printUnits } from '../tax/exact.ts'
import type { Details, GivenDetails } from './details.ts'
import { refundedTaxes } from './refunds.ts'
import type { SummaryRow, WholeRow } from './service.ts'

export function showSummary(row: SummaryRow): BookingSummary {
  return {
    id: toWire('bkg', row.id),
    status: row.status as BookingSummary['status'],
    is_test: row.is_test,
    idempotency_key: row.idempotency_key,
    external_reference: row.external_reference,
    property_id: wireOrNull('prop', row.property_id),
    jurisdiction: { code: row.jurisdiction_code, name: row.jurisdiction_name },
    stay_date: row.stay_date,
    checkout_date: row.checkout_date,
    nights: row.nights,
    currency: row.currency,
    subtotal_excluding_tax: row.subtotal_excluding_tax,
    total_tax: row.total_tax,
    total_with_tax: row.total_with_tax,
    effective_rate: row.effective_rate,
    settlement_currency: row.settlement_currency,
    amount_in_settlement_currency: row.amount_in_settlement_currency,
    settlement_fx_rate: row.settlement_fx_rate,
    settlement_fx_date: row.settlement_fx_date,
    refunded_amount: row.refunded_amount,
    refunded_tax_amount: row.refunded_tax_amount,
    invoice_details: showDetails(row),
    frozen: isFrozenBy(row.documents),
    invoices: row.documents.map(showDocument),
    voided_at: row.voided_at?.toISOString() ?? null,
    void_reason: row.void_reason,
    data_version: row.data_version,
    created_at: row.created_at.toISOString(),
    created_by: showMaker(row),
    updated_at: row.updated_at.toISOString(),
  }
}

export function showBooking(row: WholeRow): Booking {
  const { calculation, result, currency } = row
  const refunded = refundedTaxes(currency, row.refunds)
  const digits = minorDigits(currency) ?? 2
  return {
    ...showSummary(row),
    calculation,
    result,
    tax_components: result.tax_breakdown.components.map(component => ({
      ...component,
      refunded_tax_amount: printUnits(refunded.get(component.component_id) ?? 0n, digits),
    })),
    adjustments: row.adjustments.map(adjustment => ({
      id: toWire('adj', adjustment.id),
      created_at: adjustment.created_at.toISOString(),
      created_by: showMaker(adjustment),
      reason: adjustment.reason,
      previous: adjustment.previous_totals as unknown as BookingTotals,
      new: adjustment.new_totals as unknown as BookingTotals,
      previous_calculation: adjustment.previous_calculation as unknown as TaxCalculationRequest,
      previous_result: adjustment.previous_result as unknown as TaxCalculation,
    })),
    refunds: row.refunds.map(refund => ({
      id: toWire('rfnd', refund.id),
      created_at: refund.created_at.toISOString(),
      created_by: showMaker(refund),
      amount: refund.amount,
      tax_amount: refund.tax_amount,
      currency: refund.currency,
      reason: refund.reason,
      components: refund.components,
    })),
  }
}

/** The details in a body, as far as it names them. Throws Problem 404 for an issuer of a wrong form. */
export function readDetails(body: Partial<Pick<NewBooking, keyof Details>>): GivenDetails {
  const { buyer_address, legal_issuer_id, supplier_legal_issuer_id } = body
  const plain = ['buyer_name', 'buyer_reference', 'buyer_endpoint_id', 'buyer_endpoint_scheme'] as const
  const given: Record<string, unknown> = {}
  for (const name of [...plain, 'payment_terms', 'due_date'] as const) {
    if (body[name] !== undefined) given[name] = body[name]
  }
  if (buyer_address !== undefined) given.buyer_address = wholeAddress(buyer_address)
  for (const [name, id] of Object.entries({ legal_issuer_id, supplier_legal_issuer_id })) {
    if (id !== undefined) given[name] = id === null ? null : issuerId(id)
  }
  return given as GivenDetails
}

function issuerId(text: string): string {
  const id = fromWire('iss', text)
  if (id === null) throw new Problem('legal_issuer_not_found', 'Legal issuer not found')
  return id
}

function wholeAddress(given: Partial<Address> | null): Address | null {
  const nothing = {
    line1: null,
    line2: null,
    city: null,
    region: null,
    postal_code: null,
    country_code: null,
  }
  return given === null ? null : { ...nothing, ...given }
}

function showDetails(details: Details): Booking['invoice_details'] {
  return {
    buyer_name: details.buyer_name,
    buyer_address: details.buyer_address,
    buyer_reference: details.buyer_reference,
    buyer_endpoint_id: details.buyer_endpoint_id,
    buyer_endpoint_scheme: details.buyer_endpoint_scheme,
    payment_terms: details.payment_terms,
    due_date: details.due_date,
    legal_issuer_id: wireOrNull('iss', details.legal_issuer_id),
    supplier_legal_issuer_id: wireOrNull('iss', details.supplier_legal_issuer_id),
  }
}

function showDocument({ id, document_type, invoice_number, status, grand_total }: BookingDocument) {
  return { id: toWire('inv', id), document_type, invoice_number, status, grand_total }
}

interface Made {
  created_by_type: string
  created_by: string
  created_by_name: string | null
}

function showMaker({ created_by_type, created_by, created_by_name }: Made): ActorBody {
  return showActor({ type: created_by_type as NamedActor['type'], id: created_by, name: created_by_name })
}

function wireOrNull(prefix: 'prop' | 'iss', id: string | null): string | null {
  return id === null ? null : toWire(prefix, id)
}
