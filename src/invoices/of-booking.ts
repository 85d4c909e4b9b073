// What a booking may know of the documents that were issued for it: which there are, and whether they freeze it.
import type { Scope } from '../database/scope.ts'
import * as repository from './repository.ts'

export interface BookingDocument {
  /** The uuid; `inv_…` on the wire. */
  id: string
  document_type: repository.DocumentType
  invoice_number: string
  status: repository.InvoiceStatus
  grand_total: string
}

/** The documents of each of these bookings, oldest first; an empty list for a booking without any. */
export async function documentsOf(
  scope: Scope,
  bookingIds: string[],
): Promise<Map<string, BookingDocument[]>> {
  const documents = new Map<string, BookingDocument[]>(bookingIds.map(id => [id, []]))
  for (const { booking_id, ...document } of await repository.listOfBookings(scope, bookingIds)) {
    documents.get(booking_id)?.push(document as BookingDocument)
  }
  return documents
}

/** Whether one of these documents is live: an invoice that is not fully credited (a credit note freezes nothing). */
export function isFrozenBy(documents: BookingDocument[]): boolean {
  return documents.some(({ document_type, status }) => document_type !== '381' && status !== 'credited')
}

/** Whether a live invoice freezes the booking. To be asked under the booking's lock. */
export async function isFrozen(scope: Scope, bookingId: string): Promise<boolean> {
  return (await repository.listLive(scope, bookingId)).length > 0
}
