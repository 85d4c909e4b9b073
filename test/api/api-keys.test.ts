// API keys: how they are made, what is ever shown of them, and what is kept.
import { createHash } from 'node:crypto'
import { crc32 } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { fromWire } from '../../src/database/identifiers.ts'
import {
  auditRows,
  issuesOf,
  join,
  makeApiKey,
  makeOrganization,
  outcome,
  rewrite,
  send,
} from '../support/makers.ts'
import { mailsTo, type Service, startService } from '../support/service.ts'

const everyScope = [
  ...['reference:read', 'tax:calculate', 'addresses:validate', 'properties:read', 'properties:write'],
  ...['bookings:read', 'bookings:write', 'invoices:read', 'invoices:issue', 'reports:read', 'issuers:read'],
  ...['calculations:read', 'calculations:write'],
]
const alphabet = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'

let service: Service
beforeAll(async () => {
  service = await startService({ worker: true })
})
afterAll(() => service.stop())

/** The checksum as the documentation describes it, worked out another way than the service does. */
function checksum(body: string): string {
  const digits = Array.from({ length: 6 }, (_, place) => Math.floor(crc32(body) / 62 ** (5 - place)) % 62)
  return digits.map(digit => alphabet.charAt(digit)).join('')
}

function wellFormedKey(): string {
  const body = `txl_${Array.from({ length: 40 }, () => alphabet.charAt(Math.random() * 62)).join('')}`
  return body + checksum(body)
}

const credential = (key: string) => send(service, 'GET', '/v1/credential', { key })

describe('createApiKey', () => {
  it('makes keys of 50 characters that end in the checksum of the first 44', async () => {
    const organization = await makeOrganization(service)
    for (let count = 0; count < 5; count++) {
      const { raw_key } = await makeApiKey(service, organization)
      expect(raw_key).toMatch(/^txl_[0-9A-Za-z]{46}$/)
      expect(raw_key.slice(44)).toBe(checksum(raw_key.slice(0, 44)))
      expect(outcome(await credential(raw_key))).toBe('200')
    }
  })

  it('refuses malformed keys without a database query, and unknown ones after one', async () => {
    const { raw_key } = await makeApiKey(service, await makeOrganization(service))
    const otherCase = raw_key.replace(/[a-z](?=.{0,30}$)/, letter => letter.toUpperCase())
    const malformed = [
      ...['x', 'txl_', raw_key.slice(0, 49), `${raw_key}0`, `TXL_${raw_key.slice(4)}`, otherCase],
      `${raw_key.slice(0, 49)}${raw_key.endsWith('0') ? '1' : '0'}`,
      `${raw_key.slice(0, 20)}-${raw_key.slice(21)}`,
      `txl_${raw_key.slice(4).split('').reverse().join('')}`,
      `eyJhbGciOiJFZERTQSJ9.${Buffer.from('{}').toString('base64url')}.c2ln`,
    ]
    const queries = vi.spyOn(service.database.lookups, 'query')
    for (const key of malformed) expect(outcome(await credential(key))).toBe('401 invalid_api_key')
    expect(queries).not.toHaveBeenCalled()
    expect(outcome(await credential(wellFormedKey()))).toBe('401 invalid_api_key')
    expect(queries).toHaveBeenCalledTimes(1)
    queries.mockRestore()
  })

  it('shows the key once and never again', async () => {
    const organization = await makeOrganization(service)
    const { token } = organization.admin
    const headers = { 'Idempotency-Key': 'one key' }
    const first = await send(service, 'POST', '/v1/api-keys', { token, headers, body: { name: 'Once' } })
    const raw = String(first.body.raw_key)
    expect(first.text).toContain(raw)
    const replay = await send(service, 'POST', '/v1/api-keys', { token, headers, body: { name: 'Once' } })
    expect(replay.body).toEqual({ ...first.body, raw_key: null })
    const later = [
      replay,
      await send(service, 'GET', '/v1/api-keys', { token }),
      await send(service, 'GET', `/v1/api-keys/${first.body.id}`, { token }),
      await credential(raw),
      await send(service, 'POST', `/v1/api-keys/${first.body.id}/rotate`, { token }),
    ]
    for (const answer of later) expect(answer.text).not.toContain(raw.slice(12, 46))
  })

  it('keeps the SHA-256 of the key, its first 12 and its last 4 characters', async () => {
    const organization = await makeOrganization(service)
    const { id, raw_key } = await makeApiKey(service, organization)
    const { rows } = await service.owner.query('select * from api_keys where id = $1', [fromWire('key', id)])
    expect(rows[0]).toMatchObject({
      prefix: raw_key.slice(0, 12),
      last_four: raw_key.slice(-4),
      hash: createHash('sha256').update(raw_key).digest(),
    })
    expect(JSON.stringify(rows)).not.toContain(raw_key.slice(12, 46))
    const shown = await send(service, 'GET', `/v1/api-keys/${id}`, { token: organization.admin.token })
    expect(shown.body).toMatchObject({ prefix: raw_key.slice(0, 12), last_four: raw_key.slice(-4) })
  })

  it('writes all scopes out when none are named, and keeps the chosen settings', async () => {
    const organization = await makeOrganization(service)
    const { token } = organization.admin
    const plain = await send(service, 'POST', '/v1/api-keys', { token, body: { name: 'Plain' } })
    expect(plain.body).toMatchObject({
      ...{ name: 'Plain', status: 'active', scopes: everyScope, allowed_ips: [], test_only: false },
      ...{
        expires_at: null,
        last_used_at: null,
        last_used_ip: null,
        revoked_at: null,
        rotated_from_id: null,
      },
      created_by: { type: 'user', id: expect.stringMatching(/^user_/), name: 'Test Person' },
    })
    const { rows } = await service.owner.query('select scopes from api_keys where id = $1', [
      fromWire('key', String(plain.body.id)),
    ])
    expect(rows[0]).toEqual({ scopes: everyScope })
    const settings = {
      name: 'Chosen',
      scopes: ['tax:calculate', 'reports:read'],
      allowed_ips: ['203.0.113.0/24', '2001:db8::/32'],
      test_only: true,
      expires_at: '2099-01-01T00:00:00.000Z',
    }
    const chosen = await send(service, 'POST', '/v1/api-keys', { token, body: settings })
    expect(chosen.body).toMatchObject(settings)
    expect((await send(service, 'GET', `/v1/api-keys/${chosen.body.id}`, { token })).body).toMatchObject(
      settings,
    )
  })

  it('names the field of every setting that cannot be', async () => {
    const { token } = (await makeOrganization(service)).admin
    const create = (settings: object) =>
      send(service, 'POST', '/v1/api-keys', { token, body: { name: 'Refused', ...settings } })
    const refusals: [object, string[]][] = [
      [{ name: '' }, ['string_too_short at body.name']],
      [{ name: 'x'.repeat(101) }, ['string_too_long at body.name']],
      [{ scopes: [] }, ['too_short at body.scopes']],
      [{ scopes: ['everything'] }, ['enum at body.scopes.0']],
      [{ expires_at: new Date(Date.now() - 1000).toISOString() }, ['value_error at body.expires_at']],
      [{ expires_at: 'tomorrow' }, ['datetime_parsing at body.expires_at']],
      [{ expires_at: '2016-12-31T23:59:60Z' }, ['value_error at body.expires_at']],
      [{ expires_at: '9999-12-31T23:59:59-12:00' }, ['value_error at body.expires_at']],
      [{ allowed_ips: Array(21).fill('10.0.0.0/8') }, ['too_long at body.allowed_ips']],
      [{ allowed_ips: ['10.0.0.0/8', '10.0.0.0/33'] }, ['value_error at body.allowed_ips.1']],
      [{ allowed_ips: ['::1/129'] }, ['value_error at body.allowed_ips.0']],
      [{ organization_id: 'org_other' }, ['extra_forbidden at body.organization_id']],
    ]
    for (const [settings, issues] of refusals) {
      const answer = await create(settings)
      expect([settings, outcome(answer), issuesOf(answer)]).toEqual([
        settings,
        '422 validation_error',
        issues,
      ])
    }
    expect((await send(service, 'GET', '/v1/api-keys', { token })).body.items).toEqual([])
  })

  it('pins the key to the organization it was made in, whatever its creator does later', async () => {
    const home = await makeOrganization(service)
    const other = await makeOrganization(service)
    await join(service, home.admin, other)
    const { raw_key } = await makeApiKey(service, home)
    const switched = await send(service, 'POST', '/v1/auth/switch-organization', {
      token: home.admin.token,
      body: { organization_id: other.wire_id },
    })
    expect(switched.body.organization).toMatchObject({ id: other.wire_id })
    expect((await credential(raw_key)).body.organization).toEqual({ id: home.wire_id, name: home.name })
    await service.owner.query('delete from memberships where user_id = $1', [home.admin.id])
    expect((await credential(raw_key)).body.organization).toEqual({ id: home.wire_id, name: home.name })
  })

  it.each([
    ['disabled', '403 api_access_not_enabled'],
    ['requested', '403 api_access_not_enabled'],
    ['suspended', '403 api_access_suspended'],
    ['enabled', '201'],
  ] as const)('answers %s access with %s', async (access, expected) => {
    const organization = await makeOrganization(service, access)
    const { token } = organization.admin
    expect(outcome(await send(service, 'POST', '/v1/api-keys', { token, body: { name: 'Key' } }))).toBe(
      expected,
    )
    const { rows } = await service.owner.query('select id from api_keys where organization_id = $1', [
      organization.id,
    ])
    expect(rows).toHaveLength(expected === '201' ? 1 : 0)
  })

  it('makes at most 50 active keys, also for creations sent at once', async () => {
    const organization = await makeOrganization(service)
    const { token } = organization.admin
    const create = () => send(service, 'POST', '/v1/api-keys', { token, body: { name: 'Key' } })
    for (let count = 0; count < 48; count++) await makeApiKey(service, organization)
    const outcomes = (await Promise.all(Array.from({ length: 6 }, create))).map(outcome).sort()
    expect(outcomes).toEqual(['201', '201', ...Array(4).fill('409 api_key_limit_reached')])
    const { items } = (await send(service, 'GET', '/v1/api-keys?limit=200', { token })).body
    const [newest] = items as { id: string }[]
    const rotate = (overlap_seconds: number) =>
      send(service, 'POST', `/v1/api-keys/${newest?.id}/rotate`, { token, body: { overlap_seconds } })
    expect(outcome(await rotate(60))).toBe('409 api_key_limit_reached')
    expect(outcome(await rotate(0))).toBe('201')
    const { rows } = await service.owner.query<{ id: string }>(
      'select id from api_keys where organization_id = $1 and revoked_at is null limit 2',
      [organization.id],
    )
    expect(outcome(await send(service, 'DELETE', `/v1/api-keys/${newest?.id}`, { token }))).toBe('204')
    await rewrite(service, 'update api_keys set expires_at = now() where id = $1', [rows[0]?.id])
    expect(outcome(await create())).toBe('201')
    expect(outcome(await create())).toBe('409 api_key_limit_reached')
  })

  it('is recorded in the audit log with who, from where and the request, without the secret', async () => {
    const organization = await makeOrganization(service)
    const headers = { 'X-Request-ID': 'made-here' }
    const body = { name: 'Audited', scopes: ['tax:calculate'] }
    const made = await send(service, 'POST', '/v1/api-keys', {
      token: organization.admin.token,
      headers,
      body,
    })
    const [row, ...more] = await auditRows(service, organization)
    expect(more).toEqual([])
    expect(row).toMatchObject({
      ...{ action: 'api_key.created', entity_id: made.body.id, before: null, request_id: 'made-here' },
      ...{ actor_type: 'user', actor_id: organization.admin.id, ip: '127.0.0.1' },
      after: { ...body, prefix: made.body.prefix, status: 'active' },
    })
    expect(JSON.stringify(row)).not.toContain(String(made.body.raw_key).slice(12, 46))
  })

  it('tells the admins by mail, without the secret', async () => {
    const organization = await makeOrganization(service)
    const { raw_key } = await makeApiKey(service, organization, { name: 'Mailed key' })
    const [mail] = await mailsTo(service, organization.admin.email)
    expect(mail).toContain(`New API key for ${organization.name}`)
    expect(mail).toContain(`"Mailed key" (${raw_key.slice(0, 12)} … ${raw_key.slice(-4)})`)
    expect(mail).not.toContain(raw_key.slice(12, 46))
  })
})

describe('listApiKeys', () => {
  it('lists newest first in pages that a cursor joins without a gap', async () => {
    const organization = await makeOrganization(service)
    const { token } = organization.admin
    const made: string[] = []
    for (let count = 0; count < 5; count++) made.unshift((await makeApiKey(service, organization)).id)
    const seen: unknown[] = []
    let cursor: unknown = null
    do {
      const query = cursor === null ? '' : `&cursor=${cursor}`
      const { body } = await send(service, 'GET', `/v1/api-keys?limit=2${query}`, { token })
      seen.push(...(body.items as { id: string }[]).map(({ id }) => id))
      cursor = body.next_cursor
    } while (cursor !== null)
    expect(seen).toEqual(made)
  })

  it('filters by status and binds a cursor to the filter it came from', async () => {
    const organization = await makeOrganization(service)
    const { token } = organization.admin
    const [active, , revoked, expired] = [
      await makeApiKey(service, organization, { name: 'active' }),
      await makeApiKey(service, organization, { name: 'active too' }),
      await makeApiKey(service, organization, { name: 'revoked' }),
      await makeApiKey(service, organization, { name: 'expired' }),
    ]
    await send(service, 'DELETE', `/v1/api-keys/${revoked.id}`, { token })
    await rewrite(service, "update api_keys set expires_at = now() - interval '1 s' where id = $1", [
      fromWire('key', expired.id),
    ])
    const named = async (query: string) => {
      const { body } = await send(service, 'GET', `/v1/api-keys?${query}`, { token })
      return (body.items as { name: string; status: string }[]).map(
        ({ name, status }) => `${name}: ${status}`,
      )
    }
    expect(await named('status=active')).toEqual(['active too: active', 'active: active'])
    expect(await named('status=revoked')).toEqual(['revoked: revoked'])
    expect(await named('status=expired')).toEqual(['expired: expired'])
    expect(await named('')).toHaveLength(4)
    const { body } = await send(service, 'GET', '/v1/api-keys?status=active&limit=1', { token })
    const second = await send(service, 'GET', `/v1/api-keys?status=active&cursor=${body.next_cursor}`, {
      token,
    })
    expect(second.body.items).toMatchObject([{ id: active.id }])
    for (const query of [
      `cursor=${body.next_cursor}`,
      `status=revoked&cursor=${body.next_cursor}`,
      'cursor=x',
    ]) {
      expect(outcome(await send(service, 'GET', `/v1/api-keys?${query}`, { token }))).toBe(
        '400 invalid_cursor',
      )
    }
  })
})

describe('getApiKey', () => {
  it("answers another organization's key as one that does not exist, byte for byte", async () => {
    const organization = await makeOrganization(service)
    const foreign = await makeApiKey(service, await makeOrganization(service))
    const { token } = organization.admin
    const headers = { 'X-Request-ID': 'the-same' }
    const look = (id: string) => send(service, 'GET', `/v1/api-keys/${id}`, { token, headers })
    const none = await look('key_01jd0000000000000000000000')
    expect(outcome(none)).toBe('404 api_key_not_found')
    for (const id of [foreign.id, 'nonsense', organization.wire_id])
      expect((await look(id)).text).toBe(none.text)
  })
})
