// Credits issued documents: in full, or by amounts of lines and excluded levies. The only correction that there is.
import type { ComponentLine, Document, NewCreditNote } from '../../generated/api/types.gen.ts'
import * as bookings from '../bookings/service.ts'
import { assertMayWrite, type Caller } from '../caller.ts'
import type { Scope } from '../database/scope.ts'
import * as legalIssuers from '../legal-issuers/service.ts'
import { type Issue, invalid, Problem } from '../problem.ts'
import { parseExact, printUnits, roundToDigits } from '../tax/exact.ts'
import { creditedRows, creditNoteOf } from './credit-note.ts'
import { isEmpty, type OpenDocument, open, remaining, take, unitsOf, type Wanted } from './credits.ts'
import { freeze } from './freezing.ts'
import * as repository from './repository.ts'
import { get, type Whole } from './service.ts'

/** Issues a credit note. Throws Problem 404, 409 for what is not or no longer to be credited, or 422. */
export async function credit(
  scope: Scope,
  caller: Caller,
  id: string | null,
  asked: NewCreditNote,
): Promise<Whole> {
  const { booking_id } = await get(scope, id)
  const booking = await bookings.lock(scope, booking_id)
  assertMayWrite(caller, booking.is_test)
  // Again, under the lock: what others credited meanwhile counts.
  const original = await get(scope, id)
  if (original.document_type === '381') {
    throw new Problem('not_creditable', 'A credit note cannot be credited')
  }
  if (original.status === 'credited') {
    throw new Problem('invoice_already_credited', `Nothing is left to credit of ${original.invoice_number}`)
  }
  const document = original.document as unknown as Document
  const state = await openAgain(
    scope,
    original.id,
    document,
    original.component_lines as unknown as ComponentLine[],
  )
  const wanted = wantedOf(state, document, asked)
  const issuer = await legalIssuers.hold(scope, original.legal_issuer_id)
  const taken = take(state, wanted)
  const { digits } = state
  const note = await freeze(scope, {
    ...{ booking, issuer, document_type: '381', self_billed: original.self_billed },
    ...{ original, reason: asked.reason },
    write: facts => ({
      document: creditNoteOf(document, taken, digits, { ...facts, reason: asked.reason }),
      rows: creditedRows(taken, digits),
    }),
  })
  const credited =
    unitsOf(original.credited_total, digits) + unitsOf(note.total_paid_including_excluded, digits)
  await repository.updateCredited(scope, original.id, {
    status: taken.empties ? 'credited' : 'partially_credited',
    credited_total: printUnits(credited, digits),
  })
  return note
}

/** The document as far as its credit notes have left it: what each took is taken again, in their order. */
async function openAgain(
  scope: Scope,
  originalId: string,
  document: Document,
  rows: ComponentLine[],
): Promise<OpenDocument> {
  const state = open(document, rows)
  const units = (amount: string): bigint => unitsOf(amount, state.digits)
  for (const note of await repository.listCredits(scope, originalId)) {
    const { lines, excluded_taxes } = note.document as unknown as Document
    take(state, {
      lines: new Map(lines.map(({ id, net_amount }) => [id, units(net_amount)])),
      excluded: new Map(excluded_taxes.map(each => [each.component_id, units(each.tax_amount)])),
    })
  }
  return state
}

/** What is asked for, in minor units. Throws Problem 409 for more than is left, 422 for what is not in the document. */
function wantedOf(
  state: OpenDocument,
  document: Document,
  { lines, excluded_components }: NewCreditNote,
): Wanted {
  const left = remaining(state)
  if (lines == null && excluded_components == null) {
    // A document that came to nothing has nothing left from the start, and is credited all the same.
    const nothing = new Map(document.lines.map(({ id }) => [id, 0n]))
    return isEmpty(state) ? { lines: nothing, excluded: new Map() } : left
  }
  const issues: Issue[] = []
  const read = (field: string, name: string, amount: string, given: Given[], known: Set<string>) =>
    new Map(
      given.map(({ id, value }, index) => {
        const refuse = (at: string, msg: string) =>
          issues.push({ type: 'value_error', loc: ['body', field, index, at], msg })
        if (!known.has(id))
          refuse(name, `The document has no such ${field === 'lines' ? 'line' : 'excluded levy'}`)
        if (given.findIndex(each => each.id === id) < index) refuse(name, 'It is named twice')
        const exact = parseExact(String(value))
        const units = roundToDigits(exact, state.digits)
        if (units * exact.d !== exact.n * 10n ** BigInt(state.digits)) {
          refuse(amount, `Amounts in ${document.totals.currency} have at most ${state.digits} decimals`)
        }
        return [id, units]
      }),
    )
  const wanted = {
    lines: read(
      ...(['lines', 'line_id', 'net_amount'] as const),
      (lines ?? []).map(({ line_id, net_amount }) => ({ id: line_id, value: net_amount })),
      new Set(document.lines.map(({ id }) => id)),
    ),
    excluded: read(
      ...(['excluded_components', 'component_id', 'tax_amount'] as const),
      (excluded_components ?? []).map(({ component_id, tax_amount }) => ({
        id: component_id,
        value: tax_amount,
      })),
      new Set(document.excluded_taxes.map(({ component_id }) => component_id)),
    ),
  }
  if (issues.length > 0) throw invalid(issues)
  assertLeft('Line', wanted.lines, left.lines, state, document.totals.currency)
  assertLeft('Levy', wanted.excluded, left.excluded, state, document.totals.currency)
  return wanted
}

interface Given {
  id: string
  value: number | string
}

function assertLeft(
  what: string,
  wanted: Map<string, bigint>,
  left: Map<string, bigint>,
  { digits }: OpenDocument,
  currency: string,
): void {
  for (const [id, units] of wanted) {
    const most = left.get(id) ?? 0n
    if (units > most) {
      throw new Problem(
        'amount_exceeds_remaining',
        `${what} ${id} has ${printUnits(most, digits)} ${currency} left`,
      )
    }
  }
}
