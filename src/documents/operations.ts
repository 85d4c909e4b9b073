// What the API calls on the documents of bookings.
import * as bookings from '../bookings/service.ts'
import type { ContentStore } from '../content-releases/store.ts'
import { fromWire } from '../database/identifiers.ts'
import { renderUbl } from '../invoices/ubl.ts'
import type { Call, Handlers } from '../operation.ts'
import * as documents from './service.ts'

type Ids = 'getBookingDocument' | 'getBookingDocumentUbl'
type AnyCall = Call<Ids>

export function documentOperations(content: ContentStore): Handlers<Ids> {
  const draft = async (id: string, selfBilled = false, { inScope }: Pick<AnyCall, 'inScope'>) => {
    const booking = await inScope(scope => bookings.get(scope, fromWire('bkg', id)))
    // Read before the next transaction: the store may have to ask the database, on another connection.
    await content.at(booking.data_version)
    const wanted = { self_billed: selfBilled, number: null, issue_date: null }
    return inScope(scope => documents.documentOf(content, scope, booking, wanted))
  }
  return {
    getBookingDocument: async ({ path, query, ...call }) => {
      const { document } = await draft(path.booking_id, query.self_billed, call)
      return { status: 200, body: document }
    },

    getBookingDocumentUbl: async ({ path, query, ...call }) => {
      const { document, on } = await draft(path.booking_id, query.self_billed, call)
      documents.assertReady(document)
      const dated = { ...document, document: { ...document.document, issue_date: on } }
      return {
        status: 200,
        headers: { 'Content-Disposition': `attachment; filename="booking-${path.booking_id}.xml"` },
        body: renderUbl(dated),
      }
    },
  }
}
