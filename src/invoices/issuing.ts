// Issues the document of a booking: the check a last time, then number and freeze, all or nothing.
import * as bookings from '../bookings/service.ts'
import { assertMayWrite, type Caller } from '../caller.ts'
import type { ContentStore } from '../content-releases/store.ts'
import type { Scope } from '../database/scope.ts'
import * as documents from '../documents/service.ts'
import * as legalIssuers from '../legal-issuers/service.ts'
import { Problem } from '../problem.ts'
import { digitsOf } from './credits.ts'
import { freeze } from './freezing.ts'
import { taxesOf } from './reported.ts'
import * as repository from './repository.ts'
import { get, type Whole } from './service.ts'

/**
 * Issues the 380 of a booking, or its 389. A live document of that type is the answer when there is one, and no number is
 * used. Throws Problem 404; 409 for a booking that is voided or refunded; 422 without a seller or for a document that is not
 * ready.
 */
export async function issue(
  scope: Scope,
  content: ContentStore,
  caller: Caller,
  bookingId: string | null,
  selfBilled: boolean,
): Promise<Whole> {
  const booking = await bookings.lock(scope, bookingId)
  assertMayWrite(caller, booking.is_test)
  const document_type = selfBilled ? '389' : '380'
  const live = await repository.listLive(scope, booking.id)
  const same = live.find(each => each.document_type === document_type)
  if (same !== undefined) return get(scope, same.id)
  if (booking.status !== 'confirmed' && booking.status !== 'partially_refunded') {
    throw new Problem('booking_status_conflict', `A ${booking.status} booking is not issued`)
  }
  // Settled once: whoever changes a default meanwhile does not change whose number this is.
  const parties = await documents.partyIdsOf(scope, booking, selfBilled)
  const draft = (facts: { number: string | null; issue_date: string | null }) =>
    documents.documentOf(content, scope, booking, { self_billed: selfBilled, ...facts }, parties)
  const sellerId = parties.supplier ?? parties.own
  if (sellerId === null) {
    const { document } = await draft({ number: null, issue_date: null })
    documents.assertReady(document)
    throw new Error('a document without an issuer is never ready')
  }
  const issuer = await legalIssuers.hold(scope, sellerId)
  const { places } = (await content.at(booking.data_version)).compiled
  const nameOf = (code: string): string => places.get(code)?.record.name ?? code
  return freeze(scope, {
    ...{ booking, issuer, document_type, self_billed: selfBilled, original: null, reason: null },
    write: async facts => {
      const { document } = await draft(facts)
      documents.assertReady(document)
      const digits = digitsOf(document.totals.currency)
      return { document, rows: taxesOf(document, booking.result, digits, nameOf) }
    },
  })
}
