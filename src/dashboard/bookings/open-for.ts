// What can be done with a booking now; where it cannot, why.
import type { Booking, BookingInvoice, BookingStatus } from '../../../generated/api/types.gen.ts'
import { words } from '../pieces/values.tsx'

/** Documents that are not fully credited: they freeze the booking. */
export function liveInvoices({ invoices }: Booking): BookingInvoice[] {
  return invoices.filter(({ document_type, status }) => document_type !== '381' && status !== 'credited')
}

const allowed: Record<'adjust' | 'void' | 'refund' | 'details', BookingStatus[]> = {
  adjust: ['confirmed'],
  void: ['confirmed'],
  refund: ['confirmed', 'partially_refunded'],
  details: ['confirmed', 'partially_refunded'],
}
const acts = { adjust: 'adjusted', void: 'voided', refund: 'refunded', details: 'edited' }

/** Null when it is allowed. */
export function whyNot(booking: Booking, act: keyof typeof allowed): string | null {
  if (!allowed[act].includes(booking.status)) {
    return `A booking that is ${words(booking.status)} cannot be ${acts[act]}.`
  }
  const numbers = liveInvoices(booking).map(({ invoice_number }) => invoice_number)
  if (numbers.length > 0) return `Frozen by ${numbers.join(' and ')}: credit it in full first.`
  return null
}

/** Whether a document can be issued; what the document itself lacks is another matter. */
export function whyNotIssued({ status }: Booking): string | null {
  if (status === 'confirmed' || status === 'partially_refunded') return null
  return `No document is issued for a booking that is ${words(status)}.`
}
