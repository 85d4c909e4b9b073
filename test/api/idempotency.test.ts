// Idempotency-Key: a repeated change answers what the first one answered, and is never made twice.
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  type Answer,
  eventually,
  join,
  makeApiKey,
  makeBooking,
  makeIssuer,
  makeMember,
  makeOrganization,
  type Organization,
  openSession,
  outcome,
  send,
} from '../support/makers.ts'
import { type Service, startService } from '../support/service.ts'

let service: Service
let replica: Service
beforeAll(async () => {
  service = await startService()
  replica = await startService({ beside: service })
})
afterAll(async () => {
  await replica.stop()
  await service.stop()
})

const replayed = (answer: Answer) => answer.headers.get('Idempotency-Replayed')

function create(token: string, key: string, body: object | string, target = service): Promise<Answer> {
  const headers = { 'Idempotency-Key': key }
  const content = typeof body === 'string' ? { text: body } : { body }
  return send(target, 'POST', '/v1/api-keys', { token, headers, ...content })
}

async function keyCount({ id }: { id: string }): Promise<number> {
  const { rows } = await service.owner.query<{ count: number }>(
    'select count(*)::int as count from api_keys where organization_id = $1',
    [id],
  )
  return rows[0]?.count ?? Number.NaN
}

describe('createApiKey', () => {
  it('answers a repeat with the stored status and body on every replica, without the secret', async () => {
    const organization = await makeOrganization(service)
    const { token } = organization.admin
    const first = await create(token, 'k 1', { name: 'A' })
    expect([first.status, replayed(first)]).toEqual([201, null])
    expect(first.body.raw_key).toMatch(/^txl_/)
    for (const target of [service, replica]) {
      const again = await create(token, 'k 1', { name: 'A' }, target)
      expect([again.status, replayed(again)]).toEqual([201, 'true'])
      expect(again.body).toEqual({ ...first.body, raw_key: null })
    }
    expect(await keyCount(organization)).toBe(1)
    expect(outcome(await create(token, 'k 2', { name: 'A' }))).toBe('201')
    expect(await keyCount(organization)).toBe(2)
    const { rows } = await service.owner.query('select idempotency_keys::text as row from idempotency_keys')
    expect(JSON.stringify(rows)).not.toContain(String(first.body.raw_key).slice(12, 46))
  })

  it('takes a body for the same whatever the order of its members, its spaces and its nulls', async () => {
    const organization = await makeOrganization(service)
    const { token } = organization.admin
    await create(token, 'k', '{"name":"A","test_only":true}')
    for (const same of [
      '{"test_only":true,"name":"A"}',
      ' { "name" : "\\u0041", "test_only" : true } ',
      '{"name":"A","scopes":null,"allowed_ips":null,"test_only":true,"expires_at":null}',
    ]) {
      const again = await create(token, 'k', same)
      expect([again.status, replayed(again)]).toEqual([201, 'true'])
    }
    for (const other of ['{"name":"B","test_only":true}', '{"name":"A"}', '{"name":"A","test_only":false}']) {
      expect(outcome(await create(token, 'k', other))).toBe('409 idempotency_key_reused')
    }
    expect(await keyCount(organization)).toBe(1)
  })

  it('validates a repeat before it compares it', async () => {
    const { token } = (await makeOrganization(service)).admin
    await create(token, 'k', { name: 'A' })
    expect(outcome(await create(token, 'k', { name: 'A', more: 1 }))).toBe('422 validation_error')
  })

  it('makes one of many that are sent at once; the others hear that it is running, or its answer', async () => {
    const organization = await makeOrganization(service)
    const { token } = organization.admin
    const requests = Array.from({ length: 12 }, (_, index) =>
      create(token, 'k', { name: 'A' }, index % 2 ? service : replica),
    )
    const answers = await Promise.all(requests)
    const made = answers.filter(answer => answer.status === 201 && replayed(answer) === null)
    const other = answers.filter(answer => !made.includes(answer))
    expect(made).toHaveLength(1)
    for (const answer of other) {
      if (answer.status === 201) expect([replayed(answer), answer.body.raw_key]).toEqual(['true', null])
      else {
        expect(outcome(answer)).toBe('409 idempotency_in_progress')
        expect(answer.headers.get('Retry-After')).toBe('1')
      }
    }
    expect(await keyCount(organization)).toBe(1)
  })

  it('says that the first is still running, on another replica too, and answers once it is done', async () => {
    const organization = await makeOrganization(service)
    const { token } = organization.admin
    // Whoever holds the organization's row keeps the first request waiting.
    const blocker = await service.owner.connect()
    await blocker.query('begin')
    await blocker.query('select 1 from organizations where id = $1 for update', [organization.id])
    const first = create(token, 'k', { name: 'A' })
    await eventually(async () => {
      const { rows } = await service.owner.query(
        "select 1 from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'",
      )
      return rows.length > 0
    })
    const waiting = await create(token, 'k', { name: 'A' }, replica)
    expect(outcome(waiting)).toBe('409 idempotency_in_progress')
    expect(waiting.headers.get('Retry-After')).toBe('1')
    await blocker.query('rollback')
    blocker.release()
    expect([outcome(await first), replayed(await first)]).toEqual(['201', null])
    const after = await create(token, 'k', { name: 'A' }, replica)
    expect([after.status, replayed(after)]).toEqual([201, 'true'])
  })

  it('leaves the key free after an error, for another body too', async () => {
    const organization = await makeOrganization(service, 'disabled')
    const { token } = organization.admin
    expect(outcome(await create(token, 'k', { name: '' }))).toBe('422 validation_error')
    expect(outcome(await create(token, 'k', { name: 'A' }))).toBe('403 api_access_not_enabled')
    await service.owner.query("update organizations set api_access = 'enabled' where id = $1", [
      organization.id,
    ])
    const made = await create(token, 'k', { name: 'B' })
    expect([outcome(made), replayed(made)]).toEqual(['201', null])
  })

  it('does not cross organizations, nor does it follow a person into another one', async () => {
    const [home, other] = [await makeOrganization(service), await makeOrganization(service)]
    await join(service, home.admin, other)
    const first = await create(home.admin.token, 'k', { name: 'A' })
    const strangers = await create(other.admin.token, 'k', { name: 'B' })
    expect([outcome(strangers), replayed(strangers)]).toEqual(['201', null])
    const switched = await send(service, 'POST', '/v1/auth/switch-organization', {
      token: home.admin.token,
      body: { organization_id: other.wire_id },
    })
    const there = await create(String(switched.body.access_token), 'k', { name: 'B' })
    expect([there.body.id, replayed(there)]).toEqual([strangers.body.id, 'true'])
    expect(first.body.id).not.toBe(strangers.body.id)
  })

  it('belongs to the organization, not to the credential: another session or admin hears the same', async () => {
    const organization = await makeOrganization(service)
    const first = await create(organization.admin.token, 'k', { name: 'A' })
    const again = await openSession(service, organization.admin.id)
    const colleague = (await makeOrganization(service)).admin
    await service.owner.query('delete from memberships where user_id = $1', [colleague.id])
    await join(service, colleague, organization)
    const refreshed = await send(service, 'POST', '/v1/auth/refresh', {
      headers: { Cookie: colleague.cookie },
    })
    for (const token of [again.token, String(refreshed.body.access_token)]) {
      const answer = await create(token, 'k', { name: 'A' })
      expect([answer.body.id, replayed(answer)]).toEqual([first.body.id, 'true'])
    }
  })

  it('authorises the caller before anything is replayed', async () => {
    const organization = await makeOrganization(service)
    const { raw_key } = await makeApiKey(service, organization)
    const { token } = organization.admin
    await create(token, 'k', { name: 'A' })
    await service.owner.query("update memberships set role = 'member' where organization_id = $1", [
      organization.id,
    ])
    expect(outcome(await create(token, 'k', { name: 'A' }))).toBe('403 organization_admin_required')
    const headers = { 'Idempotency-Key': 'k' }
    const body = { name: 'A' }
    expect(outcome(await send(service, 'POST', '/v1/api-keys', { headers, body }))).toBe(
      '401 authentication_required',
    )
    expect(outcome(await send(service, 'POST', '/v1/api-keys', { headers, body, key: raw_key }))).toBe(
      '403 session_required',
    )
  })

  it('lives for 24 hours', async () => {
    const organization = await makeOrganization(service)
    const { token } = organization.admin
    const age = (interval: string) =>
      service.owner.query(
        `update idempotency_keys set created_at = now() - interval '${interval}' where organization_id = $1`,
        [organization.id],
      )
    const first = await create(token, 'k', { name: 'A' })
    await age('23:59:50')
    expect(replayed(await create(token, 'k', { name: 'A' }))).toBe('true')
    await age('24:00:01')
    const second = await create(token, 'k', { name: 'B' })
    expect([outcome(second), replayed(second)]).toEqual(['201', null])
    expect(second.body.id).not.toBe(first.body.id)
  })

  it('takes 1 to 200 printable characters', async () => {
    const { token } = (await makeOrganization(service)).admin
    expect(outcome(await create(token, `!~ ${'x'.repeat(197)}`, { name: 'A' }))).toBe('201')
    for (const key of ['x'.repeat(201), 'caf\u00e9', '']) {
      const answer = await create(token, key, { name: 'A' })
      expect([key, outcome(answer)]).toEqual([key, '422 validation_error'])
      expect(answer.body.detail).toContain('header.idempotency-key')
    }
  })
})

describe('rotateApiKey', () => {
  const rotate = (organization: Organization, id: string, key: string, query = '') =>
    send(service, 'POST', `/v1/api-keys/${id}/rotate${query}`, {
      token: organization.admin.token,
      headers: { 'Idempotency-Key': key },
    })

  it('counts the concrete path: the same key for another id is another request', async () => {
    const organization = await makeOrganization(service)
    const [one, two] = [await makeApiKey(service, organization), await makeApiKey(service, organization)]
    const first = await rotate(organization, one.id, 'k')
    const second = await rotate(organization, two.id, 'k')
    expect([outcome(first), outcome(second), replayed(second)]).toEqual(['201', '201', null])
    const again = await rotate(organization, one.id, 'k')
    expect([again.body.id, again.body.raw_key, replayed(again)]).toEqual([first.body.id, null, 'true'])
    expect(outcome(await rotate(organization, one.id, 'other'))).toBe('409 api_key_not_active')
  })

  it('takes an absent body for an empty one', async () => {
    const organization = await makeOrganization(service)
    const { id } = await makeApiKey(service, organization)
    await rotate(organization, id, 'k')
    const { token } = organization.admin
    const headers = { 'Idempotency-Key': 'k' }
    const path = `/v1/api-keys/${id}/rotate`
    for (const text of ['{}', '{"overlap_seconds":null}']) {
      expect(replayed(await send(service, 'POST', path, { token, headers, text }))).toBe('true')
    }
    const other = await send(service, 'POST', path, { token, headers, body: { overlap_seconds: 60 } })
    expect(outcome(other)).toBe('409 idempotency_key_reused')
  })
})

describe('revokeApiKey', () => {
  it('replays an answer without a body', async () => {
    const organization = await makeOrganization(service)
    const { id } = await makeApiKey(service, organization)
    const request = { token: organization.admin.token, headers: { 'Idempotency-Key': 'k' } }
    const first = await send(service, 'DELETE', `/v1/api-keys/${id}`, request)
    const again = await send(service, 'DELETE', `/v1/api-keys/${id}`, request)
    expect([first.status, replayed(first)]).toEqual([204, null])
    expect([again.status, replayed(again), again.text]).toEqual([204, 'true', ''])
  })
})

describe('calculateTax', () => {
  it('takes the header and ignores it: nothing is changed, so nothing is replayed', async () => {
    const { raw_key } = await makeApiKey(service, await makeOrganization(service))
    const body = {
      ...{ jurisdiction_code: 'ES-CT-BCN', stay_date: '2026-07-01', nights: 1 },
      ...{ nightly_rate: 100, currency: 'EUR' },
    }
    const ask = (nightly_rate: number) =>
      send(service, 'POST', '/v1/tax/calculate', {
        ...{ key: raw_key, headers: { 'Idempotency-Key': 'k' }, body: { ...body, nightly_rate } },
      })
    const [first, second] = [await ask(100), await ask(200)]
    expect([outcome(first), outcome(second), replayed(second)]).toEqual(['200', '200', null])
    expect(second.body.total_with_tax).not.toBe(first.body.total_with_tax)
  })
})

describe('who hears a repeat', () => {
  it('is nobody who could not have sent it: a key for tests hears of test records only', async () => {
    const organization = await makeOrganization(service)
    const { raw_key } = await makeApiKey(service, organization)
    const tests = await makeApiKey(service, organization, { test_only: true })
    const stay = { jurisdiction_code: 'DE', stay_date: '2026-07-01', nights: 1, nightly_rate: 100 }
    const saved = { name: 'Test', calculation: { ...stay, currency: 'EUR' } }
    const house = { name: 'House', address_line1: 'Carrer de Mallorca 401', country_code: 'ES' }
    const voided = async (is_test: boolean) =>
      `/v1/bookings/${await makeBooking(service, { key: raw_key }, { is_test })}/void`
    const requests: [path: string, body: object, again: string][] = [
      ['/v1/saved-calculations', saved, '403 insufficient_scope'],
      ['/v1/saved-calculations', { ...saved, is_test: true }, '201'],
      ['/v1/properties', house, '403 insufficient_scope'],
      [await voided(false), { reason: 'Gone' }, '403 insufficient_scope'],
      [await voided(true), { reason: 'Gone' }, '200'],
    ]
    for (const [path, body, wanted] of requests) {
      const headers = { 'Idempotency-Key': randomUUID() }
      const first = await send(service, 'POST', path, { key: raw_key, headers, body })
      expect([201, 200]).toContain(first.status)
      const again = await send(service, 'POST', path, { key: tests.raw_key, headers, body })
      expect([path, outcome(again)]).toEqual([path, wanted])
      if (again.status < 300) expect([replayed(again), again.text]).toEqual(['true', first.text])
      const other = await send(service, 'POST', path, { token: organization.admin.token, headers, body })
      expect([replayed(other), other.text]).toEqual(['true', first.text])
    }
  })

  it('is nobody but admins where only they send a field', async () => {
    const organization = await makeOrganization(service)
    const { raw_key } = await makeApiKey(service, organization)
    const member = await makeMember(service, organization)
    const { token } = organization.admin
    const issuer = await makeIssuer(service, organization)
    const house = { name: 'House', address_line1: 'Carrer de Mallorca 401', country_code: 'ES' }
    const headers = { 'Idempotency-Key': 'k' }
    const body = { ...house, default_legal_issuer_id: issuer }
    const first = await send(service, 'POST', '/v1/properties', { token, headers, body })
    expect(outcome(first)).toBe('201')
    const path = `/v1/properties/${first.body.id}`
    const cleared = { default_legal_issuer_id: null }
    expect(outcome(await send(service, 'PATCH', path, { token, headers, body: cleared }))).toBe('200')
    const repeats = async (caller: { token: string } | { key: string }) => [
      outcome(await send(service, 'POST', '/v1/properties', { ...caller, headers, body })),
      outcome(await send(service, 'PATCH', path, { ...caller, headers, body: cleared })),
    ]
    expect(await repeats({ token })).toEqual(['201', '200'])
    const refused = '403 organization_admin_required'
    expect(await repeats({ token: member.token })).toEqual([refused, refused])
    expect(await repeats({ key: raw_key })).toEqual(['403 session_required', '403 session_required'])
  })
})
