// One walk over all operations of the contract: who is let in, whose objects are seen, and which requests are refused.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Operation, type OperationId, operationIds, operations } from '../../generated/operations.ts'
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
import { exchange, faults, methodsOf, type Raw, type RawAnswer } from './exchange.ts'

type World = Awaited<ReturnType<typeof makeWorld>>

let service: Service
let world: World

beforeAll(async () => {
  service = await startService()
  world = await makeWorld()
})
afterAll(() => service.stop())

async function makeWorld() {
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

describe('the walk', () => {
  it('knows an own, a foreign and an unknown object for each path parameter', () => {
    const names = operationIds.flatMap(id => parametersOf(operations[id]))
    const without = [...new Set(names)].filter(name => world.objects[name] === undefined)
    expect(without, 'add them to `objects` in test/contract/walk.test.ts').toEqual([])
  })
})

for (const id of operationIds) {
  const operation = operations[id]
  const { role, scope, body } = operation
  const guarded = operation.security.length > 0
  const takesKeys = operation.security.includes('apiKeyAuth')

  describe(id, () => {
    if (guarded && !operation.optional) {
      it('refuses a request without a credential, before its body is read', async () => {
        const raw = body === null ? {} : { announced: 2_000_000, headers: json }
        const answer = await ask(id, [], raw)
        expect(answer).toMatchObject({ status: 401, body: { code: 'authentication_required' } })
      })
    }

    if (guarded) {
      it('refuses a credential that is none, or stands in the wrong header', async () => {
        for (const value of ['Bearer garbage', 'Bearer a.b.c', 'Basic YTpi', '', `Bearer ${world.raw_key}`]) {
          const answer = await ask(id, ['Authorization', value])
          expect({ value, status: answer.status, code: answer.body.code }).toEqual({
            ...{ value, status: 401, code: 'invalid_token' },
          })
        }
        for (const value of ['garbage', '', world.token, `txl_${'0'.repeat(46)}`]) {
          const answer = await ask(id, ['X-API-Key', value])
          expect({ value, status: answer.status, code: answer.body.code }).toEqual({
            ...{ value, status: 401, code: 'invalid_api_key' },
          })
        }
      })

      it('refuses two credentials', async () => {
        for (const [first, second] of [
          [world.admin, world.key],
          [world.admin, world.admin],
          [world.key, world.key],
        ]) {
          const answer = await ask(id, [...(first ?? []), ...(second ?? [])])
          expect(answer).toMatchObject({ status: 400, body: { code: 'ambiguous_credentials' } })
        }
      })
    }

    if (guarded && !takesKeys) {
      it('refuses a valid key', async () => {
        const answer = await ask(id, world.key)
        expect(answer).toMatchObject({ status: 403, body: { code: 'session_required' } })
      })
    }

    if (scope !== null && scope !== 'none') {
      it(`refuses a key without the scope ${scope}`, async () => {
        const other = scope === 'reports:read' ? 'issuers:read' : 'reports:read'
        const answer = await ask(id, await world.narrow_key(other))
        expect(answer).toMatchObject({ status: 403, body: { code: 'insufficient_scope' } })
      })
    }

    if (role === 'admin') {
      it('refuses a member who is no admin', async () => {
        const answer = await ask(id, world.member)
        expect(answer).toMatchObject({ status: 403, body: { code: 'organization_admin_required' } })
      })
    }

    if (role === 'admin' || role === 'member') {
      it('refuses a session without an organization', async () => {
        const answer = await ask(id, world.loner)
        expect(answer).toMatchObject({ status: 403, body: { code: 'no_active_organization' } })
      })
    }

    if (role === 'staff') {
      it('refuses everyone who is not staff', async () => {
        for (const credential of [world.admin, world.member, world.loner]) {
          const answer = await ask(id, credential)
          expect(answer).toMatchObject({ status: 403, body: { code: 'staff_required' } })
        }
      })
    }

    for (const name of parametersOf(operation)) {
      it(`answers a ${name} that is foreign, unknown or of a wrong form alike, with 404`, async () => {
        const object = objectFor(id, name)
        for (const scheme of operation.security) {
          const unknown = await ask(id, fitting(operation, scheme), {}, { [name]: object?.unknown ?? '' })
          expect(unknown.status).toBe(404)
          for (const other of [object?.foreign ?? null, ...wrongForms]) {
            if (other === null) continue
            const answer = await ask(id, fitting(operation, scheme), {}, { [name]: other })
            expect({ [name]: other, ...comparable(answer) }).toEqual({
              [name]: other,
              ...comparable(unknown),
            })
          }
        }
      })
    }

    it('refuses an address that is not percent-encoded UTF-8', async () => {
      const at = own(id)
      for (const address of [withQuery(at, '?a=%E0%A4%A'), `/%E0%A4%A${at}`, `/v1/%ff${at}`]) {
        const answer = await exchange(service.url, operation.method.toUpperCase(), address, {
          headers: fitting(operation),
        })
        expect(faults(answer, null)).toEqual([])
        expect(answer).toMatchObject({ status: 400, body: { code: 'malformed_url' } })
      }
    })

    if (operation.path.startsWith('/v1/')) {
      it('refuses query parameters that it does not declare', async () => {
        for (const name of ['surprise', 'constructor', '__proto__', 'toString']) {
          const answer = await ask(id, fitting(operation), { query: `?${name}=1` })
          expect(answer).toMatchObject({ status: 422, body: { code: 'validation_error' } })
          expect(answer.body.errors).toContainEqual({
            ...{ type: 'extra_forbidden', loc: ['query', name], msg: expect.any(String) },
          })
        }
      })
    }

    for (const name of Object.keys(operation.query)) {
      it(`refuses ${name} twice, empty, or with a NUL`, async () => {
        for (const query of [`?${name}=1&${name}=2`, `?${name}=`, `?${name}=%00`]) {
          const answer = await ask(id, fitting(operation), { query })
          expect([400, 422], `${query}: ${answer.text}`).toContain(answer.status)
        }
      })
    }

    if (operation.method === 'get') {
      it('answers HEAD as GET, without the body', async () => {
        // The request log grows with every request: what lies in the past stands still.
        const query = id === 'listRequestLog' ? '?to=2020-01-01T00:00:00Z' : ''
        const get = await ask(id, fitting(operation), { query })
        const head = await ask(id, fitting(operation), { method: 'HEAD', query })
        expect(get.status).toBe(200)
        expect(head.text).toBe('')
        expect({ ...comparable(head), text: '' }).toEqual({ ...comparable(get), text: '' })
      })
    }

    if (operation.idempotent) {
      it('refuses an Idempotency-Key that is empty, too long, or not printable ASCII', async () => {
        for (const value of ['', 'k'.repeat(201), 'schlüssel']) {
          const answer = await ask(id, [...fitting(operation), 'Idempotency-Key', value])
          expect(answer).toMatchObject({ status: 422, body: { code: 'validation_error' } })
        }
      })
    }

    if (body !== null) describeBody(id, operation)
  })
}

function describeBody(id: OperationId, operation: Operation): void {
  const example = cases.find(each => each.id === id)?.body as Record<string, unknown>
  const sendBody = (body: string | Buffer, headers = json) =>
    ask(id, [...fitting(operation), ...headers], { body })

  it('refuses a property that it does not declare, and says where it is', async () => {
    for (const name of ['surprise', 'constructor', 'toString']) {
      const answer = await sendBody(JSON.stringify({ ...example, [name]: 1 }))
      expect(answer).toMatchObject({ status: 422, body: { code: 'validation_error' } })
      expect(answer.body.errors).toContainEqual({
        ...{ type: 'extra_forbidden', loc: ['body', name], msg: expect.any(String) },
      })
    }
  })

  it('refuses a body that is no object', async () => {
    for (const text of ['[]', '"text"', '1', 'null', 'true']) {
      const answer = await sendBody(text)
      expect(`${text} ${answer.status} ${answer.body.errors?.[0]?.type}`).toBe(`${text} 422 object_type`)
    }
  })

  it('refuses a body that is not JSON', async () => {
    const broken = ['{"a":', '{a: 1}', '\ufeff{}x', Buffer.from([0x7b, 0x22, 0xff, 0x22, 0x3a, 0x31, 0x7d])]
    const forbidden = [
      '{"__proto__":{"a":1}}',
      '{"a":[{"__proto__":1}]}',
      `${'['.repeat(40)}${']'.repeat(40)}`,
    ]
    for (const body of [...broken, ...forbidden]) {
      const answer = await sendBody(body)
      expect({ body, status: answer.status, code: answer.body.code }).toEqual({
        ...{ body, status: 400, code: 'malformed_json' },
      })
    }
  })

  it('refuses a NUL in any text', async () => {
    for (const [name, value] of Object.entries(example)) {
      if (typeof value !== 'string') continue
      const answer = await sendBody(JSON.stringify({ ...example, [name]: `${value}\0` }))
      expect(answer).toMatchObject({ status: 400, body: { code: 'malformed_json' } })
    }
  })

  it('refuses a body of another content type', async () => {
    for (const headers of [['Content-Type', 'text/plain'], ['Content-Type', 'application/xml'], []]) {
      const answer = await sendBody(JSON.stringify(example), headers)
      expect(answer).toMatchObject({ status: 415, body: { code: 'unsupported_media_type' } })
    }
  })

  it('refuses a body of more than 1 MiB, announced or not', async () => {
    const headers = [...fitting(operation), ...json]
    const body = JSON.stringify({ ...example, filler: 'x'.repeat(2 * 1024 * 1024) })
    const requests = [
      { headers, raw: { announced: 1024 * 1024 + 1 } },
      { headers, raw: { body } },
      { headers: [...headers, 'Transfer-Encoding', 'chunked'], raw: { body } },
    ]
    for (const { headers, raw } of requests) {
      const answer = await ask(id, headers, raw)
      expect(answer).toMatchObject({ status: 413, body: { code: 'payload_too_large' } })
    }
  })
}

for (const path of new Set(operationIds.map(id => operations[id].path))) {
  describe(path, () => {
    it('answers every other method with 405 and the ones it offers', async () => {
      const offered = methodsOf(path)
      const all = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'TRACE']
      for (const method of all.filter(each => !offered.includes(each))) {
        const answer = await exchange(service.url, method, path.replaceAll(/\{\w+\}/g, 'any'))
        expect(faults(answer, null)).toEqual([])
        expect({ method, status: answer.status, allow: answer.headers.allow?.split(', ').sort() }).toEqual({
          ...{ method, status: 405, allow: [...offered].sort() },
        })
        if (method !== 'HEAD') expect(answer.body.code).toBe('method_not_allowed')
      }
    })
  })
}

describe('a path that is not in the contract', () => {
  for (const path of [
    '/v1',
    '/v1/',
    '/v1/nothing',
    '/v1/auth/me/',
    '//v1/auth/me',
    '/v1%2Fauth/me',
    '/V1/auth/me',
  ]) {
    it(`is 404: ${path}`, async () => {
      const answer = await exchange(service.url, 'GET', path)
      expect(faults(answer, null)).toEqual([])
      expect(answer).toMatchObject({ status: 404, body: { code: 'route_not_found' } })
    })
  }
})

/** What a booking's document needs, so that it can be read. */
const buyerAnd = (legal_issuer_id: string) => ({
  ...{ legal_issuer_id, buyer_name: 'Guest', buyer_address: { country_code: 'DE' } },
})
const json = ['Content-Type', 'application/json']
const wrongForms = [
  'x',
  'key_',
  '%00',
  'user_01kt3nhf00e0082wsnb2sgwte4',
  'key_zzzzzzzzzzzzzzzzzzzzzzzzzz',
  'é',
  'a'.repeat(4000),
]

function bearer(token: string): string[] {
  return ['Authorization', `Bearer ${token}`]
}

function parametersOf({ path }: Operation): string[] {
  return [...path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name)
}

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
  const query = Object.fromEntries(examples.map(([name, value]) => [name, world.objects[name]?.own ?? value]))
  return addressOf({ id, path: Object.fromEntries(objects), query })
}

/** The objects that a path parameter stands for; one name may mean two things on two paths. */
function objectFor(id: OperationId, name: string) {
  return world.objects[`${id} ${name}`] ?? world.objects[name]
}

/** An address with more of a query, which begins with a question mark. */
function withQuery(address: string, query: string): string {
  return address.includes('?') ? `${address}${query.replace('?', '&')}` : `${address}${query}`
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

/** Everything of an answer that does not tell the time, or how a stream is cut into pieces, which HEAD has none of. */
function comparable({ status, headers, text }: RawAnswer) {
  const { date, ratelimit, 'transfer-encoding': _pieces, ...rest } = headers
  return { status, headers: rest, text }
}
