// Issued documents as they are read: lists, the record with its hashes, what downloads are made of, and the check of a chain.
import type { ChainCheck, Document } from '../../generated/api/types.gen.ts'
import { firstIdOf, fromWire, lastIdOf } from '../database/identifiers.ts'
import type { Scope } from '../database/scope.ts'
import * as legalIssuers from '../legal-issuers/service.ts'
import { readInstant, readStart } from '../pages.ts'
import { Problem } from '../problem.ts'
import * as repository from './repository.ts'
import type { CounterKey } from './sequences.ts'
import { checkCounter } from './verification.ts'

export type Whole = Awaited<ReturnType<typeof get>>

interface Filter extends Omit<repository.InvoiceFilter, 'is_test' | 'from_id' | 'to_id'> {
  is_test?: boolean
  issued_from?: string
  issued_to?: string
}

/** Newest first. Ids that are none find nothing. Throws Problem 422 for a bound that is no instant. */
export async function list(scope: Scope, { issued_from, issued_to, ...filter }: Filter) {
  const legal_issuer_id = readId('iss', filter.legal_issuer_id)
  const booking_id = readId('bkg', filter.booking_id)
  if (legal_issuer_id === null || booking_id === null) return []
  const from = readStart('issued_from', issued_from)
  const to = readInstant('issued_to', issued_to)
  const rows = await repository.listInvoices(scope, {
    ...filter,
    ...{ legal_issuer_id, booking_id, is_test: filter.is_test ?? false },
    // An id begins with the millisecond of its issue.
    from_id: from === null ? undefined : firstIdOf(from),
    to_id: to === null ? undefined : lastIdOf(to),
  })
  const notes = await repository.listCreditNotes(
    scope,
    rows.map(row => row.id),
  )
  return rows.map(row => ({
    ...row,
    credit_notes: notes.filter(note => note.original_invoice_id === row.id),
  }))
}

/** The document with its hashes. Throws Problem 404. */
export async function get(scope: Scope, id: string | null) {
  const row = id === null ? undefined : await repository.findInvoice(scope, id)
  if (row === undefined) throw notFound()
  return { ...row, credit_notes: await repository.listCreditNotes(scope, [row.id]) }
}

/** Throws Problem 404. */
export async function getFrozen(scope: Scope, id: string | null) {
  const row = id === null ? undefined : await repository.findFrozen(scope, id)
  if (row === undefined) throw notFound()
  return { ...row, document: row.document as unknown as Document }
}

/** Checks one sequence of an issuer. Throws Problem 404 for an issuer that does not exist. */
export async function checkChain(scope: Scope, { legal_issuer_id, ...key }: CounterKey): Promise<ChainCheck> {
  const issuer = await legalIssuers.get(scope, fromWire('iss', legal_issuer_id))
  const counter = await checkCounter(scope, { ...key, legal_issuer_id: issuer.id })
  return { ok: counter?.ok ?? true, counters: counter === null ? [] : [counter] }
}

export function notFound(): Problem {
  return new Problem('invoice_not_found', 'Invoice not found')
}

function readId(prefix: 'iss' | 'bkg', id: string | undefined): string | null | undefined {
  return id === undefined ? undefined : fromWire(prefix, id)
}
