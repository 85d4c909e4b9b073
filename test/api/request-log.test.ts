// The request log: what the callers of an organization asked for, kept in the background for ninety days.
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openDatabase } from '../../src/database/pool.ts'
import { cleanUp } from '../../src/database/upkeep.ts'
import { recordRequests } from '../../src/request-log/recorder.ts'
import {
  makeApiKey,
  makeMember,
  makeOrganization,
  makePerson,
  type Organization,
  outcome,
  send,
} from '../support/makers.ts'
import { type Service, startService } from '../support/service.ts'

let service: Service
beforeAll(async () => {
  service = await startService()
})
afterAll(() => service.stop())

interface Entry {
  id: string
  created_at: string
  operation_id: string
  request_id: string
  status_code: number
}

const read = (token: string, query = '') => send(service, 'GET', `/v1/orgs/me/request-log${query}`, { token })
const entries = async (organization: Organization, query = '') => {
  await service.flush()
  return (await read(organization.admin.token, query)).body.items as Entry[]
}
const ids = async (organization: Organization, query: string) =>
  (await entries(organization, query)).map(({ request_id }) => request_id)
const named = (request_id: string) => ({ headers: { 'X-Request-ID': request_id } })

describe('listRequestLog', () => {
  it('keeps each request with who asked and what became of it, without its query and body', async () => {
    const organization = await makeOrganization(service)
    const { id, raw_key } = await makeApiKey(service, organization)
    const body = {
      jurisdiction_code: 'DE',
      stay_date: '2026-07-01',
      nights: 0,
      nightly_rate: 100,
      currency: 'EUR',
    }
    await send(service, 'POST', '/v1/tax/calculate', { key: raw_key, body, ...named('by-key') })
    await send(service, 'GET', '/v1/jurisdictions?q=secret', {
      token: organization.admin.token,
      ...named('by-admin'),
    })
    const [second, first] = await entries(organization, '?limit=2')
    expect(first).toEqual({
      ...{ id: expect.stringMatching(/^log_/), created_at: expect.stringMatching(/Z$/), method: 'POST' },
      ...{ path: '/v1/tax/calculate', operation_id: 'calculateTax', status_code: 422 },
      ...{ error_code: 'validation_error', duration_ms: expect.any(Number), credential_type: 'api_key' },
      ...{ api_key_id: id, user_id: null, ip: '127.0.0.1', request_id: 'by-key' },
    })
    expect(second).toMatchObject({
      ...{ path: '/v1/jurisdictions', operation_id: 'listJurisdictions', status_code: 200, error_code: null },
      ...{ credential_type: 'session', api_key_id: null, user_id: expect.stringMatching(/^user_/) },
    })
    const { rows } = await service.owner.query(
      'select count(*)::int from request_log r where r::text like $1',
      ['%secret%'],
    )
    expect(rows).toEqual([{ count: 0 }])
  })

  it('keeps what was refused too: the member, the scope, the wrong address', async () => {
    const organization = await makeOrganization(service)
    const member = await makeMember(service, organization)
    const reader = (await makeApiKey(service, organization, { scopes: ['reports:read'] })).raw_key
    const elsewhere = (await makeApiKey(service, organization, { allowed_ips: ['203.0.113.0/24'] })).raw_key
    await send(service, 'GET', '/v1/api-keys', { token: member.token })
    await send(service, 'GET', '/v1/categories', { key: reader })
    await send(service, 'GET', '/v1/api-keys', { key: reader })
    await send(service, 'GET', '/v1/categories', { key: elsewhere })
    const refused = (await entries(organization, '?status_code=403')) as unknown as { error_code: string }[]
    expect(refused.map(({ error_code }) => error_code)).toEqual([
      ...['ip_not_allowed', 'session_required', 'insufficient_scope', 'organization_admin_required'],
    ])
  })

  it('keeps nothing of whoever is in no organization, and nothing of another one', async () => {
    const organization = await makeOrganization(service)
    const marked = named('nobody')
    await send(service, 'GET', '/v1/auth/me', { token: (await makePerson(service)).token, ...marked })
    await send(service, 'GET', '/v1/categories', { key: 'wrong', ...marked })
    await send(service, 'GET', '/v1/categories', {
      token: (await makeOrganization(service)).admin.token,
      ...marked,
    })
    expect(await ids(organization, '?request_id=nobody')).toEqual([])
    const { rows } = await service.owner.query("select 1 from request_log where request_id = 'nobody'")
    expect(rows).toHaveLength(1)
  })

  it('keeps no key and no token that was pasted into a path', async () => {
    const organization = await makeOrganization(service)
    const { raw_key } = await makeApiKey(service, organization)
    await send(service, 'GET', `/v1/api-keys/${raw_key}`, { token: organization.admin.token })
    const [entry] = await entries(organization, '?operation_id=getApiKey')
    expect(JSON.stringify(entry)).not.toContain(raw_key)
    const { token } = organization.admin
    await send(service, 'GET', `/v1/api-keys/${token}`, { token })
    expect((await entries(organization))[0]).toMatchObject({ path: '/v1/api-keys/jwt…' })
    expect(service.lines.join('')).not.toContain(token.slice(-40))
    expect(entry?.status_code).toBe(404)
  })

  it('filters by everything it says', async () => {
    const organization = await makeOrganization(service)
    const { token } = organization.admin
    const { id, raw_key } = await makeApiKey(service, organization)
    await send(service, 'GET', '/v1/categories', { key: raw_key, ...named('a') })
    await send(service, 'HEAD', '/v1/categories', { token, ...named('b') })
    await send(service, 'GET', '/v1/categories/none', { token, ...named('c') })
    expect(await ids(organization, '?operation_id=listCategories')).toEqual(['b', 'a'])
    expect(await ids(organization, '?method=HEAD')).toEqual(['b'])
    expect(await ids(organization, '?status_code=404')).toEqual(['c'])
    expect(await ids(organization, '?request_id=a')).toEqual(['a'])
    expect(await ids(organization, `?api_key_id=${id}`)).toEqual(['a'])
    expect(await ids(organization, '?credential_type=api_key')).toEqual(['a'])
    expect(await ids(organization, `?api_key_id=${id}&method=HEAD`)).toEqual([])
    const [b] = await entries(organization, '?request_id=b')
    expect(await ids(organization, `?operation_id=listCategories&from=${b?.created_at}`)).toContain('b')
    expect(await ids(organization, `?operation_id=listCategories&to=${b?.created_at}`)).toContain('b')
    expect(await ids(organization, '?from=2031-01-01T00:00:00Z')).toEqual([])
    expect(await ids(organization, '?to=2020-01-01T00:00:00Z')).toEqual([])
    for (const query of ['status_code=99', 'method=BREW', 'api_key_id=x', 'credential_type=x', 'from=x']) {
      expect([query, outcome(await read(token, `?${query}`))]).toEqual([query, '422 validation_error'])
    }
  })

  it('lists the newest first over pages, each once', async () => {
    const organization = await makeOrganization(service)
    const { token } = organization.admin
    const sent = ['1', '2', '3', '4', '5']
    for (const each of sent) await send(service, 'GET', '/v1/categories', { token, ...named(each) })
    await service.flush()
    const seen: string[] = []
    for (let cursor = ''; ; ) {
      const query = `?operation_id=listCategories&limit=2${cursor}`
      const { body } = await read(token, query)
      seen.push(...(body.items as Entry[]).map(({ request_id }) => request_id))
      if (body.next_cursor === null) break
      cursor = `&cursor=${body.next_cursor}`
    }
    expect([...seen].sort()).toEqual(sent)
  })

  it('is written when the service stops, and by whichever replica served', async () => {
    const organization = await makeOrganization(service)
    const replica = await startService({ beside: service })
    await send(replica, 'GET', '/v1/categories', { token: organization.admin.token, ...named('last') })
    await replica.stop()
    expect(await ids(organization, '?request_id=last')).toEqual(['last'])
  })

  it('is cleaned of what is older than ninety days', async () => {
    const organization = await makeOrganization(service)
    for (const [request_id, days] of [
      ['old', 91],
      ['young', 89],
    ] as const) {
      await service.owner.query(
        `insert into request_log (organization_id, id, created_at, method, path, operation_id, status_code, duration_ms,
           credential_type, request_id)
         values ($1, $2, now() - make_interval(days => $3), 'GET', '/v1/categories', 'listCategories', 200, 1, 'session', $4)`,
        [organization.id, randomUUID(), days, request_id],
      )
    }
    await cleanUp(service.database)
    const { rows } = await service.owner.query<{ request_id: string }>(
      "select request_id from request_log where organization_id = $1 and request_id in ('old', 'young')",
      [organization.id],
    )
    expect(rows).toEqual([{ request_id: 'young' }])
  })
})

describe('the recorder', () => {
  const entry = (organization_id: string, request_id: string) => ({
    ...{ organization_id, created_at: new Date(), method: 'GET', path: '/v1/categories', request_id },
    ...{
      operation_id: 'listCategories',
      status_code: 200,
      error_code: null,
      duration_ms: 1,
      ip: '127.0.0.1',
    },
    ...{ credential_type: 'session' as const, api_key_id: null, user_id: null },
  })

  it('waits while the database is away, forgets what is more than it may hold, and writes each request once', async () => {
    const { id } = await makeOrganization(service)
    let away = true
    const nowhere = openDatabase({
      ...{ url: 'postgres://nobody@127.0.0.1:1/none', pool_size: 1, prepared_statements: true },
      log: service.log,
    })
    const database = {
      ...service.database,
      get kysely() {
        return away ? nowhere.kysely : service.database.kysely
      },
    }
    const recorder = recordRequests(database, service.log)
    for (let index = 0; index < 20_500; index++) recorder.record(entry(id, `${index}`))
    await recorder.flush()
    const count = async () => {
      const { rows } = await service.owner.query<{ count: number }>(
        'select count(*)::int from request_log where organization_id = $1',
        [id],
      )
      return rows[0]?.count
    }
    expect(await count()).toBe(0)
    away = false
    await Promise.all([recorder.flush(), recorder.stop()])
    expect(await count()).toBe(20_000)
    expect(service.lines.some(line => line.includes('"forgotten":500'))).toBe(true)
    await nowhere.close()
  })
})
