// What every walk over the operations of the contract needs: callers and objects of two organizations, and a request to any operation.
import { expect } from 'vitest'
import { type Operation, type OperationId, operations } from '../../generated/operations.ts'
import { newId, toWire } from '../../src/database/identifiers.ts'
import {
  makeApiKey,
  makeBooking,
  makeInvitation,
  makeInvoice,
  makeIssuer,
  makeMember,
  makeOrganization,
  makePerson,
  makeProperty,
  makeReferenceRate,
  makeRegistration,
  makeSavedCalculation,
  makeStaff,
} from '../support/makers.ts'
import { type Service, startService } from '../support/service.ts'
import { addressOf, cases, requiredQuery, type Scheme } from './cases.ts'
import { contractOperations } from './document.ts'
import { exchange, faults, type Raw, type RawAnswer } from './exchange.ts'

export type Walk = Awaited<ReturnType<typeof startWalk>>

/** A service with objects of two organizations in it; stop it after use. */
export async function startWalk() {
  const service = await startService()
  const world = await makeWorld(service)

  /** A credential that may run the operation. */
  function fitting(operation: Operation, scheme: Scheme | undefined = operation.security[0]): string[] {
    if (scheme === undefined) return []
    if (scheme === 'apiKeyAuth') return world.key
    return operation.role === 'staff' ? world.staff : world.admin
  }

  /** The address of the operation for objects that the fitting caller may see. */
  function own(id: OperationId, path: Record<string, string> = {}): string {
    const objects = parametersOf(operations[id]).map(name => [
      name,
      path[name] ?? objectFor(id, name)?.own ?? '',
    ])
    const operation = contractOperations.find(each => each.id === id)
    const examples = Object.entries(operation === undefined ? {} : requiredQuery(operation))
    const query = Object.fromEntries(
      examples.map(([name, value]) => [name, world.objects[name]?.own ?? value]),
    )
    return addressOf({ id, path: Object.fromEntries(objects), query })
  }

  /** The objects that a path parameter stands for; one name may mean two things on two paths. */
  function objectFor(id: OperationId, name: string) {
    return world.objects[`${id} ${name}`] ?? world.objects[name]
  }

  /** Asks for an operation, with its example as body unless told otherwise; an answer that no request should get is a failure. */
  async function ask(
    id: OperationId,
    headers: string[],
    raw: Raw & { query?: string; method?: string } = {},
    path: Record<string, string> = {},
  ): Promise<RawAnswer> {
    const operation = operations[id]
    const { query = '', method = operation.method.toUpperCase(), ...rest } = raw
    const example = cases.find(each => each.id === id)?.body
    const given = rest.body !== undefined || rest.announced !== undefined || example === undefined
    const sent = given
      ? { ...rest, headers }
      : { body: JSON.stringify(example), headers: [...headers, ...json] }
    const answer = await exchange(service.url, method, withQuery(own(id, path), query), sent)
    expect(faults(answer, operation)).toEqual([])
    return answer
  }

  return { url: service.url, world, ask, fitting, own, objectFor, stop: service.stop }
}

async function makeWorld(service: Service) {
  await makeReferenceRate(service)
  const here = await makeOrganization(service)
  const elsewhere = await makeOrganization(service)
  const key = await makeApiKey(service, here)
  const narrow = new Map<string, ReturnType<typeof makeApiKey>>()
  const member = await makeMember(service, here)
  const issuer = await makeIssuer(service, here, {}, null)
  const foreignIssuer = await makeIssuer(service, elsewhere, {}, null)
  return {
    admin: bearer(here.admin.token),
    member: bearer(member.token),
    loner: bearer((await makePerson(service)).token),
    staff: bearer((await makeStaff(service)).token),
    key: ['X-API-Key', key.raw_key],
    /** The key of the organization with this scope and no other. */
    narrow_key: async (scope: string) => {
      const made = narrow.get(scope) ?? makeApiKey(service, here, { scopes: [scope] })
      narrow.set(scope, made)
      return ['X-API-Key', (await made).raw_key]
    },
    token: here.admin.token,
    raw_key: key.raw_key,
    objects: {
      api_key_id: {
        own: key.id,
        foreign: (await makeApiKey(service, elsewhere)).id,
        unknown: toWire('key', newId()),
      },
      session_id: {
        own: here.admin.session_id,
        foreign: elsewhere.admin.session_id,
        unknown: toWire('sess', newId()),
      },
      saved_calculation_id: {
        own: await makeSavedCalculation(service, { token: here.admin.token }),
        foreign: await makeSavedCalculation(service, { token: elsewhere.admin.token }),
        unknown: toWire('calc', newId()),
      },
      booking_id: {
        own: await makeBooking(service, { token: here.admin.token }, buyerAnd(issuer)),
        foreign: await makeBooking(service, { token: elsewhere.admin.token }, buyerAnd(foreignIssuer)),
        unknown: toWire('bkg', newId()),
      },
      legal_issuer_id: { own: issuer, foreign: foreignIssuer, unknown: toWire('iss', newId()) },
      invoice_id: {
        own: await makeInvoice(service, here),
        foreign: await makeInvoice(service, elsewhere),
        unknown: toWire('inv', newId()),
      },
      tax_registration_id: {
        own: await makeRegistration(service, here, issuer),
        foreign: await makeRegistration(service, elsewhere, foreignIssuer),
        unknown: toWire('reg', newId()),
      },
      property_id: {
        own: (await makeProperty(service, { token: here.admin.token })).id,
        foreign: (await makeProperty(service, { token: elsewhere.admin.token })).id,
        unknown: toWire('prop', newId()),
      },
      user_id: {
        own: toWire('user', member.id),
        foreign: toWire('user', elsewhere.admin.id),
        unknown: toWire('user', newId()),
      },
      invitation_id: {
        own: (await makeInvitation(service, here)).id,
        foreign: (await makeInvitation(service, elsewhere)).id,
        unknown: toWire('invt', newId()),
      },
      // Staff decide on every organization, and jurisdictions belong to nobody: there is no foreign one.
      organization_id: { own: here.wire_id, foreign: null, unknown: toWire('org', newId()) },
      code: { own: 'ES-CT-BCN', foreign: null, unknown: 'XX-YY-ZZ' },
      'getCategory code': { own: 'vat_reduced', foreign: null, unknown: 'no_such_category' },
      rate_id: { own: 'es-iva@2012-09-01', foreign: null, unknown: 'es-iva@1999-01-01' },
      rule_id: { own: 'es-ct-ieet-seven-nights', foreign: null, unknown: 'no-such-rule' },
    } as Record<string, { own: string; foreign: string | null; unknown: string } | undefined>,
  }
}

/** What a booking's document needs, so that it can be read. */
const buyerAnd = (legal_issuer_id: string) => ({
  ...{ legal_issuer_id, buyer_name: 'Guest', buyer_address: { country_code: 'DE' } },
})
export const json = ['Content-Type', 'application/json']

function bearer(token: string): string[] {
  return ['Authorization', `Bearer ${token}`]
}

export function parametersOf({ path }: Operation): string[] {
  return [...path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name)
}

/** An address with more of a query, which begins with a question mark. */
export function withQuery(address: string, query: string): string {
  return address.includes('?') ? `${address}${query.replace('?', '&')}` : `${address}${query}`
}

/** Everything of an answer that does not tell the time, or how a stream is cut into pieces, which HEAD has none of. */
export function comparable({ status, headers, text }: RawAnswer) {
  const { date, ratelimit, 'transfer-encoding': _pieces, ...rest } = headers
  return { status, headers: rest, text }
}
