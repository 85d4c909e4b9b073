// Properties: mapped from their address or pinned, changed, archived; the organization's own.
import { randomUUID } from 'node:crypto'
import type { ServerResponse } from 'node:http'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { fromWire, newId, toWire } from '../../src/database/identifiers.ts'
import { type GeocoderServer, startGeocoderServer } from '../support/geocoder-server.ts'
import {
  auditRows,
  issuesOf,
  makeApiKey,
  makeMember,
  makeOrganization,
  makeProperty,
  type Organization,
  outcome,
  type Request,
  send,
} from '../support/makers.ts'
import { type Service, startService } from '../support/service.ts'

let service: Service
/** A replica whose geocoder is on the network, and answers what a test says. */
let online: Service
let stub: GeocoderServer
let here: Organization
let key: string
let admin: Request
let member: Request
let issuer: string
beforeAll(async () => {
  service = await startService()
  stub = await startGeocoderServer()
  const env = { GEOCODER: 'nominatim', GEOCODER_URL: stub.url, GEOCODER_TIMEOUT_MS: '400' }
  online = await startService({ beside: service, env })
  here = await makeOrganization(service)
  key = (await makeApiKey(service, here)).raw_key
  admin = { token: here.admin.token }
  member = { token: (await makeMember(service, here)).token }
  issuer = await makeIssuer(here)
})
afterAll(async () => {
  await online.stop()
  await stub.stop()
  await service.stop()
})

const house = { name: 'Hotel Mallorca', address_line1: 'Carrer de Mallorca 401', country_code: 'ES' }
const barcelona = { ...house, city: 'Barcelona', region: 'Catalonia', postal_code: '08013' }
const found = [
  {
    ...{ lat: '41.4036', lon: '2.1744', display_name: 'Sagrada Família, Barcelona, España' },
    address: { city: 'Barcelona', state: 'Catalonia', 'ISO3166-2-lvl4': 'ES-CT', country_code: 'es' },
  },
]

const create = (body: object, caller: Request = { key }, at = service) =>
  send(at, 'POST', '/v1/properties', { ...caller, body })
const read = (id: string, caller: Request = { key }) => send(service, 'GET', `/v1/properties/${id}`, caller)
const change = (id: string, body: object, caller: Request = { key }) =>
  send(service, 'PATCH', `/v1/properties/${id}`, { ...caller, body })
const act = (id: string, what: string, body?: object, at = service, caller: Request = { key }) =>
  send(at, 'POST', `/v1/properties/${id}/${what}`, { ...caller, ...(body === undefined ? {} : { body }) })
const list = async (query: string, caller: Request = { key }) =>
  (
    (await send(service, 'GET', `/v1/properties?limit=200&${query}`, caller)).body.items as { id: string }[]
  ).map(({ id }) => id)
const actionsOn = async (id: string) =>
  (await auditRows(service, here)).filter(row => row.entity_id === id).map(row => row.action)

/** Straight into the table: what this file needs of an issuer is that it exists. */
async function makeIssuer(organization: { id: string }): Promise<string> {
  const id = newId()
  await service.owner.query(
    `insert into legal_issuers (id, organization_id, legal_name, country_code, timezone)
     values ($1, $2, 'Hotel SL', 'ES', 'Europe/Madrid')`,
    [id, organization.id],
  )
  return toWire('iss', id)
}

describe('createProperty', () => {
  it('keeps what was sent, mapped from its address at once', async () => {
    const drivers = { property_type: 'resort', star_rating: 5, establishment_rooms: 120 }
    const made = await create({ ...barcelona, ...drivers, external_reference: 'PMS-1' })
    expect(outcome(made)).toBe('201')
    expect(made.body).toMatchObject({
      ...{ ...barcelona, ...drivers, external_reference: 'PMS-1', address_line2: null, status: 'active' },
      ...{ jurisdiction_code: 'ES-CT-BCN', jurisdiction_pinned: false, jurisdiction_confidence: 'high' },
      ...{ mapping_status: 'mapped', lat: expect.any(Number), lng: expect.any(Number) },
      ...{ mapped_at: expect.any(String), created_by: { type: 'api_key', name: 'Test key' } },
      ...{ default_legal_issuer_id: null, default_supplier_legal_issuer_id: null },
    })
    expect((await read(String(made.body.id))).body).toEqual(made.body)
    expect(await actionsOn(String(made.body.id))).toEqual(['property.created'])
  })

  it('pins the node that is named, whatever the address says', async () => {
    const made = await create({ ...barcelona, jurisdiction_code: 'ES-CT' })
    expect(made.body).toMatchObject({
      ...{ jurisdiction_code: 'ES-CT', jurisdiction_pinned: true, jurisdiction_confidence: 'high' },
      ...{ mapping_status: 'mapped', mapped_at: expect.any(String), lat: expect.any(Number) },
    })
    const nowhere = await create({ ...barcelona, jurisdiction_code: 'ES-XX' })
    expect([outcome(nowhere), nowhere.body.detail]).toEqual([
      '400 jurisdiction_not_found',
      'Jurisdiction not found: ES-XX',
    ])
  })

  it('keeps it unresolved when nothing is found, or the geocoder does not answer', async () => {
    const unresolved = {
      ...{ mapping_status: 'unresolved', jurisdiction_code: null, jurisdiction_confidence: null },
      ...{ lat: null, lng: null, mapped_at: null },
    }
    stub.answer = []
    const lost = await create({ ...barcelona, address_line1: randomUUID() }, { key }, online)
    expect([lost.status, lost.body]).toEqual([201, expect.objectContaining(unresolved)])
    stub.answer = (response: ServerResponse) => response.writeHead(500).end()
    const down = await create({ ...barcelona, address_line1: randomUUID() }, { key }, online)
    expect([down.status, down.body]).toEqual([201, expect.objectContaining(unresolved)])
    const pinned = { ...barcelona, address_line1: randomUUID(), jurisdiction_code: 'ES-CT-BCN' }
    expect((await create(pinned, { key }, online)).body).toMatchObject({
      ...{ mapping_status: 'mapped', jurisdiction_code: 'ES-CT-BCN', lat: null },
    })
  })

  it('is not sure of an address in another country than the one stated', async () => {
    const { body } = await create({ ...house, address_line1: 'Unter den Linden 1, 10117 Berlin, Germany' })
    expect(body.jurisdiction_code === 'ES' || body.jurisdiction_confidence === 'low').toBe(true)
    expect(body.jurisdiction_confidence).toBe('low')
  })

  it('asks for a name, the first line of the address and a country that there is', async () => {
    expect(issuesOf(await create({})).sort()).toEqual([
      'missing at body.address_line1',
      'missing at body.country_code',
      'missing at body.name',
    ])
    expect(issuesOf(await create({ ...house, country_code: 'XX' }))).toEqual([
      'value_error at body.country_code',
    ])
    expect(
      issuesOf(await create({ ...house, name: ' ', star_rating: 6, property_type: 'castle' })).sort(),
    ).toEqual([
      'enum at body.property_type',
      'less_than_equal at body.star_rating',
      'string_pattern_mismatch at body.name',
    ])
  })

  it('lets only admins set the default issuers', async () => {
    const fields = { ...house, default_legal_issuer_id: issuer, default_supplier_legal_issuer_id: issuer }
    const made = await create(fields, admin)
    expect(made.body).toMatchObject({
      ...{ default_legal_issuer_id: issuer, default_supplier_legal_issuer_id: issuer },
    })
    expect(outcome(await create(fields, member))).toBe('403 organization_admin_required')
    expect(outcome(await create(fields))).toBe('403 session_required')
    expect(outcome(await create({ ...house, default_legal_issuer_id: null }))).toBe('201')
    const foreign = await makeIssuer(await makeOrganization(service))
    for (const unknown of [foreign, toWire('iss', newId())]) {
      const refused = await create({ ...house, default_legal_issuer_id: unknown }, admin)
      expect(outcome(refused)).toBe('404 legal_issuer_not_found')
    }
  })

  it('refuses a key for tests: properties have no test mode', async () => {
    const { raw_key } = await makeApiKey(service, here, { test_only: true })
    const { id } = await makeProperty(service, { key })
    const only = { key: raw_key }
    const answers = [
      await create(house, only),
      await change(id, { name: 'x' }, only),
      await act(id, 'remap', {}, service, only),
      await act(id, 'archive', undefined, service, only),
      await act(id, 'restore', undefined, service, only),
    ]
    expect(answers.map(outcome)).toEqual(Array(5).fill('403 insufficient_scope'))
    expect(outcome(await read(id, only))).toBe('200')
  })

  it('is made once for one Idempotency-Key, and asks the geocoder with no transaction open', async () => {
    const headers = { 'Idempotency-Key': randomUUID() }
    const body = { ...barcelona, address_line1: randomUUID(), external_reference: randomUUID() }
    let open: unknown
    stub.answer = async (response: ServerResponse) => {
      const { rows } = await service.owner.query(
        `select count(*)::int as count from pg_stat_activity
         where datname = current_database() and state like 'idle in transaction%'`,
      )
      open = rows[0]
      response.setHeader('Content-Type', 'application/json').end(JSON.stringify(found))
    }
    stub.asked.length = 0
    const first = await create(body, { key, headers }, online)
    expect([first.status, first.body.jurisdiction_code, open]).toEqual([201, 'ES-CT-BCN', { count: 0 }])
    const second = await create(body, { key, headers }, online)
    expect([second.body, second.headers.get('Idempotency-Replayed')]).toEqual([first.body, 'true'])
    expect(stub.asked).toHaveLength(1)
    expect(await list(`external_reference=${body.external_reference}`)).toEqual([first.body.id])
    const both = await Promise.all(
      [1, 2].map(() => create({ ...body, name: 'Twin' }, { key, headers: { 'Idempotency-Key': 'twin' } })),
    )
    expect(new Set(both.flatMap(({ body: made }) => made.id ?? [])).size).toBe(1)
    expect(await list(`external_reference=${body.external_reference}`)).toHaveLength(2)
  })
})

describe('updateProperty', () => {
  it('changes what is sent, clears what is null and leaves the rest', async () => {
    const made = await makeProperty(
      service,
      { key },
      { star_rating: 4, city: 'Barcelona', external_reference: 'A' },
    )
    const changed = await change(made.id, { name: 'Renamed', star_rating: null })
    expect(changed.body).toEqual({
      ...made,
      ...{ name: 'Renamed', star_rating: null, updated_at: expect.any(String) },
    })
    expect((await auditRows(service, here)).at(-1)).toMatchObject({
      ...{ action: 'property.updated', entity_id: made.id },
      ...{
        before: { name: 'Hotel Mallorca', star_rating: 4 },
        after: { name: 'Renamed', star_rating: null },
      },
    })
    expect(issuesOf(await change(made.id, { name: null, country_code: null })).sort()).toEqual([
      'string_type at body.country_code',
      'string_type at body.name',
    ])
  })

  it('changes nothing where nothing differs', async () => {
    const made = await makeProperty(service, { key })
    for (const body of [{}, { name: made.name, city: made.city }, { jurisdiction_code: null }]) {
      expect((await change(made.id, body)).body).toEqual(made)
    }
    expect(await actionsOn(made.id)).toEqual(['property.created'])
  })

  it('makes the mapping stale when the address changes, and keeps the node', async () => {
    const made = await makeProperty(service, { key })
    const moved = await change(made.id, { city: 'Madrid' })
    expect(moved.body).toMatchObject({
      ...{
        city: 'Madrid',
        mapping_status: 'stale',
        jurisdiction_code: 'ES-CT-BCN',
        mapped_at: made.mapped_at,
      },
    })
    expect((await change(made.id, { star_rating: 2 })).body.mapping_status).toBe('stale')
  })

  it('pins a node, which no address changes, and takes the pin away', async () => {
    const made = await makeProperty(service, { key })
    const pinned = await change(made.id, { jurisdiction_code: 'ES-CT' })
    expect(pinned.body).toMatchObject({
      ...{ jurisdiction_code: 'ES-CT', jurisdiction_pinned: true, jurisdiction_confidence: 'high' },
      ...{ mapping_status: 'mapped', lat: made.lat },
    })
    const moved = await change(made.id, { city: 'Girona' })
    // The point was that of the address before.
    expect(moved.body).toMatchObject({
      ...{ jurisdiction_code: 'ES-CT', mapping_status: 'mapped', lat: null, lng: null },
    })
    const freed = await change(made.id, { jurisdiction_code: null })
    expect(freed.body).toMatchObject({
      ...{ jurisdiction_code: 'ES-CT', jurisdiction_pinned: false, mapping_status: 'stale' },
    })
    expect(outcome(await change(made.id, { jurisdiction_code: 'ES-XX' }))).toBe('400 jurisdiction_not_found')
  })

  it('lets only admins change the default issuers, and says so in the audit log', async () => {
    const { id } = await makeProperty(service, { key })
    for (const value of [issuer, null]) {
      const body = { default_legal_issuer_id: value }
      expect(outcome(await change(id, body, member))).toBe('403 organization_admin_required')
      expect(outcome(await change(id, body))).toBe('403 session_required')
    }
    const set = await change(id, { default_legal_issuer_id: issuer, name: 'Sold' }, admin)
    expect(set.body).toMatchObject({ default_legal_issuer_id: issuer, name: 'Sold' })
    const cleared = await change(id, { default_legal_issuer_id: null }, admin)
    expect(cleared.body.default_legal_issuer_id).toBeNull()
    const unknown = { default_supplier_legal_issuer_id: toWire('iss', newId()) }
    expect(outcome(await change(id, unknown, admin))).toBe('404 legal_issuer_not_found')
    const rows = (await auditRows(service, here)).filter(row => row.entity_id === id)
    expect(rows.map(row => row.action)).toEqual([
      ...['property.created', 'property.updated'],
      ...['property.issuer_defaults_changed', 'property.issuer_defaults_changed'],
    ])
    expect(rows[2]?.after).toMatchObject({ default_legal_issuer_id: issuer })
  })
})

describe('remapProperty', () => {
  it('looks the address up again, and takes a pin away', async () => {
    const made = await makeProperty(service, { key }, { jurisdiction_code: 'ES' })
    await change(made.id, { city: 'Madrid' })
    const mapped = await act(made.id, 'remap')
    expect(mapped.body).toMatchObject({
      ...{ jurisdiction_pinned: false, jurisdiction_confidence: 'high', mapping_status: 'mapped' },
      lat: expect.any(Number),
    })
    expect(mapped.body.jurisdiction_code).toMatch(/^ES-MD/)
    expect(await actionsOn(made.id)).toContain('property.remapped')
  })

  it('pins the node that is named', async () => {
    const made = await makeProperty(service, { key })
    const pinned = await act(made.id, 'remap', { jurisdiction_code: 'ES-CT' })
    expect(pinned.body).toMatchObject({
      jurisdiction_code: 'ES-CT',
      jurisdiction_pinned: true,
      lat: made.lat,
    })
    expect(outcome(await act(made.id, 'remap', { jurisdiction_code: 'XX' }))).toBe(
      '400 jurisdiction_not_found',
    )
  })

  it('says when the geocoder is away, and changes nothing; what is not found is unresolved', async () => {
    const made = await makeProperty(service, { key }, { address_line1: randomUUID() })
    stub.answer = (response: ServerResponse) => response.writeHead(500).end()
    expect(outcome(await act(made.id, 'remap', undefined, online))).toBe('503 geocoder_unavailable')
    expect((await read(made.id)).body).toEqual(made)
    stub.answer = []
    expect((await act(made.id, 'remap', undefined, online)).body).toMatchObject({
      ...{ mapping_status: 'unresolved', jurisdiction_code: null, mapped_at: null, lat: null },
    })
  })

  it('never takes the node of an address that was changed meanwhile', async () => {
    for (const headers of keyed()) {
      const made = await makeProperty(service, { key }, { city: 'Madrid', address_line1: randomUUID() })
      stub.asked.length = 0
      stub.answer = async (response: ServerResponse) => {
        if (stub.asked.length === 1) await change(made.id, { city: 'Barcelona' })
        const madrid = [{ lat: '40.4', lon: '-3.7', address: { city: 'Madrid', country_code: 'es' } }]
        const asked = stub.asked.at(-1)?.searchParams.get('q') ?? ''
        response.setHeader('Content-Type', 'application/json')
        response.end(JSON.stringify(asked.includes('Madrid') ? madrid : found))
      }
      const mapped = await act(made.id, 'remap', undefined, online, { key, headers })
      expect(mapped.body).toMatchObject({
        ...{ city: 'Barcelona', jurisdiction_code: 'ES-CT-BCN', mapping_status: 'mapped' },
      })
    }
  })
})

describe('archiveProperty, restoreProperty', () => {
  it('are there and back; the second time changes nothing', async () => {
    const made = await makeProperty(service, { key })
    const archived = await act(made.id, 'archive')
    expect([archived.status, archived.body.status]).toEqual([200, 'archived'])
    expect((await act(made.id, 'archive')).body).toEqual(archived.body)
    const restored = await act(made.id, 'restore')
    expect([restored.status, restored.body.status]).toEqual([200, 'active'])
    expect((await act(made.id, 'restore')).body).toEqual(restored.body)
    expect(await actionsOn(made.id)).toEqual(['property.created', 'property.archived', 'property.restored'])
  })

  it('leave an archived one as it is: it cannot be edited', async () => {
    const made = await makeProperty(service, { key })
    await act(made.id, 'archive')
    expect(outcome(await change(made.id, { name: 'x' }))).toBe('409 property_archived')
    expect(outcome(await act(made.id, 'remap'))).toBe('409 property_archived')
    expect(outcome(await act(made.id, 'remap', { jurisdiction_code: 'ES' }))).toBe('409 property_archived')
    expect((await read(made.id)).body).toMatchObject({ name: made.name, status: 'archived' })
  })
})

describe('listProperties', () => {
  it('shows the active ones of the organization, newest first, page by page', async () => {
    const other = await makeOrganization(service)
    const there = { token: other.admin.token }
    const ids: string[] = []
    for (const name of ['one', 'two', 'three']) ids.unshift((await makeProperty(service, there, { name })).id)
    expect(await list('', there)).toEqual(ids)
    const first = await send(service, 'GET', '/v1/properties?limit=2', there)
    const next = await send(service, 'GET', `/v1/properties?limit=2&cursor=${first.body.next_cursor}`, there)
    expect([first, next].flatMap(({ body }) => (body.items as { id: string }[]).map(({ id }) => id))).toEqual(
      ids,
    )
    expect(next.body.next_cursor).toBeNull()
    const [newest = ''] = ids
    await act(newest, 'archive', undefined, service, there)
    expect([await list('', there), await list('status=archived', there)]).toEqual([ids.slice(1), [newest]])
    expect(outcome(await read(newest))).toBe('404 property_not_found')
  })

  it('finds by each filter, and by what a percent sign means and nothing else', async () => {
    const there = { token: (await makeOrganization(service)).admin.token }
    const bcn = await makeProperty(service, there, { name: '100% Sol', external_reference: 'PMS-42' })
    const rome = await makeProperty(service, there, {
      ...{ name: 'Casa Luna', address_line1: 'Via Nazionale 7', city: 'Roma', country_code: 'IT' },
    })
    const low = await makeProperty(service, there, { name: 'Far_off', address_line1: 'Zzz', city: null })
    await change(rome.id, { postal_code: '00184' }, there)
    const table: [string, string[]][] = [
      ['q=sol', [bcn.id]],
      ['q=pms-4', [bcn.id]],
      ['q=nazionale', [rome.id]],
      ['q=ROMA', [rome.id]],
      ['q=%25', [bcn.id]],
      ['q=_', [low.id]],
      ['q=%5C', []],
      ['external_reference=PMS-42', [bcn.id]],
      ['external_reference=PMS-4', []],
      ['mapping_status=stale', [rome.id]],
      ['mapping_status=mapped', [low.id, bcn.id]],
      ['jurisdiction_confidence=low', [low.id]],
      ['jurisdiction_code=IT-RM-ROM', [rome.id]],
      ['jurisdiction_code=ES-CT', []],
      ['country_code=ES', [low.id, bcn.id]],
      ['country_code=ES&jurisdiction_confidence=high&q=mallorca', [bcn.id]],
    ]
    const answers = await Promise.all(table.map(async ([query]) => [query, await list(query, there)]))
    expect(answers).toEqual(table)
  })

  it('has an index for each filter', async () => {
    const { rows } = await service.owner.query<{ indexdef: string }>(
      "select indexdef from pg_indexes where tablename = 'properties'",
    )
    for (const column of [
      'status',
      'external_reference',
      'mapping_status',
      'jurisdiction_code',
      'country_code',
    ]) {
      expect(rows.some(({ indexdef }) => indexdef.includes(`(organization_id, ${column}, id DESC)`))).toBe(
        true,
      )
    }
  })
})

describe('getProperty', () => {
  it('gives what the database refuses to lose: who made it and where it is cannot be rewritten', async () => {
    const { id } = await makeProperty(service, { key })
    await expect(
      service.database.pool.query('update properties set created_by = id where id = $1', [
        fromWire('prop', id),
      ]),
    ).rejects.toThrow('permission denied')
  })
})

/** The headers of a request without and with an Idempotency-Key. */
function keyed(): Record<string, string>[] {
  return [{}, { 'Idempotency-Key': randomUUID() }]
}
