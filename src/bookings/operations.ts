// What the API calls on bookings.
import type { TaxCalculation, TaxCalculationRequest } from '../../generated/api/types.gen.ts'
import { calculate, type OwnSources, type Sources, withProperties } from '../calculations/service.ts'
import { withinBody } from '../calculations/within-body.ts'
import { assertMayWrite, type Caller } from '../caller.ts'
import { firstIdOf, fromWire, lastIdOf, toWire } from '../database/identifiers.ts'
import type { Scope } from '../database/scope.ts'
import { assertPlaces } from '../legal-issuers/countries.ts'
import type { Handlers } from '../operation.ts'
import { makePage, readCursor, readInstant, readStart } from '../pages.ts'
import { invalid, Problem } from '../problem.ts'
import * as properties from '../properties/service.ts'
import * as changes from './changes.ts'
import type { BookingFilter } from './repository.ts'
import * as bookings from './service.ts'
import { readDetails, showBooking, showSummary } from './views.ts'

type Ids =
  | 'listBookings'
  | 'createBooking'
  | 'getBooking'
  | 'adjustBooking'
  | 'voidBooking'
  | 'refundBooking'
  | 'updateInvoiceDetails'

type InScope = <T>(work: (scope: Scope) => Promise<T>) => Promise<T>

export function bookingOperations(sources: Sources): Handlers<Ids> {
  return {
    listBookings: async ({ query, inScope }) => {
      const { limit = 50, cursor, ...filters } = query
      const before = readCursor('listBookings', filters, cursor)
      const filter = { ...readFilter(filters), before, limit: limit + 1 }
      const rows = await inScope(scope => bookings.list(scope, filter))
      return { status: 200, body: makePage('listBookings', filters, rows, limit, row => row.id, showSummary) }
    },

    createBooking: async ({ caller, body, request: { repeat }, inScope, outside }) => {
      const { calculation, external_reference = null } = body
      const is_test = body.is_test ?? false
      assertMayWrite(caller, is_test)
      if (repeat !== null) {
        const repeated = await inScope(async scope => {
          const id = await bookings.findRepeated(scope, repeat)
          return id === null ? null : await bookings.getWithHistory(scope, id)
        })
        const headers = { 'Idempotency-Replayed': 'true' }
        if (repeated !== null) return { status: 200, body: showBooking(repeated), headers }
      }
      refuseReplay(calculation)
      assertPlaces(await sources.content.at(caller.data_version), { buyer_address: body.buyer_address })
      const property_id = propertyOf(calculation, body.property_id ?? null)
      const details = readDetails(body)
      // No transaction stays open for it: an address may have to be asked for.
      const calculated = await outside(async () => {
        const property = await lender(inScope, property_id)
        const own = lending(withProperties(sources, inScope), property_id, property)
        return { property, result: await calculateWhole(own, caller, calculation, property_id) }
      })
      const booking = { calculation, ...calculated, is_test, external_reference, details, repeat }
      const made = await inScope(scope => bookings.create(scope, booking))
      return { status: 201, body: showBooking(made) }
    },

    getBooking: async ({ path, inScope }) => {
      const id = fromWire('bkg', path.booking_id)
      return { status: 200, body: showBooking(await inScope(scope => bookings.getWithHistory(scope, id))) }
    },

    adjustBooking: async ({ caller, path, body, inScope, outside }) => {
      const id = fromWire('bkg', path.booking_id)
      const { calculation, reason } = body
      const booking = await inScope(async scope => {
        const found = await bookings.get(scope, id)
        assertMayWrite(caller, found.is_test)
        await changes.assertAdjustable(scope, found, calculation.currency)
        return found
      })
      refuseReplay(calculation)
      const property_id = propertyOf(calculation, idOfProperty(booking))
      // A booking without a property takes over the one that is named now.
      const { property, result } = await outside(async () => {
        const property = booking.property_id === null ? await lender(inScope, property_id) : null
        const own = lending(withProperties(sources, inScope), property_id, property ?? booking.property_facts)
        return { property, result: await calculateWhole(own, caller, calculation, property_id) }
      })
      return change(caller, id, inScope, (scope, locked) => {
        // Another adjustment may have given it a property meanwhile: a different one is refused.
        propertyOf(calculation, idOfProperty(locked))
        return changes.adjust(scope, locked, { calculation, result }, property, reason)
      })
    },

    voidBooking: async ({ caller, path, body, inScope }) =>
      change(caller, fromWire('bkg', path.booking_id), inScope, (scope, booking) =>
        changes.voidBooking(scope, booking, body.reason),
      ),

    refundBooking: async ({ caller, path, body, inScope }) => {
      const { currency, reason } = body
      // The gate has brought it to text.
      const amount = body.amount == null ? null : String(body.amount)
      return change(caller, fromWire('bkg', path.booking_id), inScope, (scope, booking) =>
        changes.refund(scope, booking, { amount, currency, reason }),
      )
    },

    updateInvoiceDetails: async ({ caller, path, body, inScope }) => {
      assertPlaces(await sources.content.at(caller.data_version), { buyer_address: body.buyer_address })
      return change(caller, fromWire('bkg', path.booking_id), inScope, (scope, booking) =>
        changes.updateDetails(scope, booking, readDetails(body)),
      )
    },
  }
}

/** Makes a change under the booking's lock, and shows the booking after it. */
async function change(
  caller: Caller,
  id: string | null,
  inScope: InScope,
  make: (scope: Scope, booking: bookings.BookingRow) => Promise<void>,
) {
  const changed = await inScope(async scope => {
    const booking = await bookings.lock(scope, id)
    assertMayWrite(caller, booking.is_test)
    await make(scope, booking)
    return bookings.getWithHistory(scope, booking.id)
  })
  return { status: 200 as const, body: showBooking(changed) }
}

/** Throws Problem 400, 404, 409, 422, or 503; what is wrong with the calculation is said at its place in the body. */
async function calculateWhole(
  sources: OwnSources,
  caller: Caller,
  calculation: TaxCalculationRequest,
  property_id: string | null,
): Promise<TaxCalculation> {
  const question = property_id === null ? calculation : { ...calculation, property_id }
  const result = await calculate(sources, caller.data_version, question, new Date()).catch(withinBody)
  if (result.is_complete) return result
  const issues = result.warnings
    .filter(({ code, field }) => code === 'tax_driver_missing' && field !== null)
    .map(({ field, message }) => ({
      ...{ type: 'missing', loc: ['body', 'calculation', field ?? ''], msg: message },
    }))
  const { message } = invalid(issues)
  throw new Problem('calculation_incomplete', message, { issues })
}

/** What a booking rests on is the content of now. Throws Problem 422. */
function refuseReplay(calculation: TaxCalculationRequest): void {
  const issues = (['as_of', 'data_version'] as const)
    .filter(name => calculation[name] != null)
    .map(name => ({
      ...{ type: 'extra_forbidden', loc: ['body', 'calculation', name] },
      msg: 'A booking is made with the content of now',
    }))
  if (issues.length > 0) throw invalid(issues)
}

/** The property that lends to a calculation, by its id on the wire. Throws Problem 422 for two of them. */
function propertyOf({ property_id }: TaxCalculationRequest, ofBooking: string | null): string | null {
  const named = property_id ?? null
  if (named === null || ofBooking === null || named === ofBooking) return named ?? ofBooking
  const loc = ['body', 'calculation', 'property_id']
  throw invalid([{ type: 'value_error', loc, msg: `The property of the booking is ${ofBooking}` }])
}

function idOfProperty({ property_id }: Pick<bookings.BookingRow, 'property_id'>): string | null {
  return property_id === null ? null : toWire('prop', property_id)
}

/** The property with what it lends, by its id on the wire. Throws Problem 404. */
async function lender(inScope: InScope, id: string | null) {
  return id === null ? null : inScope(scope => properties.forCalculation(scope, fromWire('prop', id)))
}

/** Sources in which a property lends what it is known to lend. */
function lending(
  sources: OwnSources,
  property_id: string | null,
  facts: (bookings.PropertyFacts & { status?: 'active' | 'archived' }) | null,
): OwnSources {
  if (property_id === null || facts === null) return sources
  const property = { status: 'active' as const, ...facts }
  return { ...sources, propertyOf: async id => (id === property_id ? property : sources.propertyOf(id)) }
}

interface Filters {
  is_test?: boolean
  status?: string
  external_reference?: string
  property_id?: string
  jurisdiction_code?: string
  created_from?: string
  created_to?: string
  stay_from?: string
  stay_to?: string
}

function readFilter(filters: Filters): Omit<BookingFilter, 'before' | 'limit'> {
  const { is_test = false, property_id, created_from, created_to, ...rest } = filters
  const from = readStart('created_from', created_from)
  const to = readInstant('created_to', created_to)
  return {
    ...{ is_test, ...rest },
    ...(property_id === undefined ? {} : { property_id: fromWire('prop', property_id) ?? '' }),
    ...(from === null ? {} : { from_id: firstIdOf(from) }),
    ...(to === null ? {} : { to_id: lastIdOf(to) }),
  }
}
