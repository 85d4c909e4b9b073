// Input made to hurt: endless lists, forged cursors, instants and networks that mean something else, keys that were changed.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { parseRange } from '../../src/networks.ts'
import { generateKeySet, readKeySet } from '../../src/sessions/tokens.ts'
import {
  issuesOf,
  makeApiKey,
  makeOrganization,
  makePerson,
  makeStaff,
  type Organization,
  outcome,
  password,
  send,
} from '../support/makers.ts'
import { type Service, startService } from '../support/service.ts'

let service: Service
let organization: Organization
let token: string

beforeAll(async () => {
  service = await startService()
  organization = await makeOrganization(service)
  token = organization.admin.token
})
afterAll(() => service.stop())

const createKey = (settings: object) =>
  send(service, 'POST', '/v1/api-keys', { token, body: { name: 'Key', ...settings } })

describe('a list far longer than the contract allows', () => {
  it('is refused before its items are judged', async () => {
    const { raw_key: key } = await makeApiKey(service, organization)
    const guests = Array(100_000).fill(1)
    const answer = await send(service, 'POST', '/v1/tax/calculate', { key, body: { guests } })
    expect(answer.body).toMatchObject({
      status: 422,
      errors: [{ type: 'too_long', loc: ['body', 'guests'] }],
    })
    const scopes = await createKey({ scopes: Array(100_000).fill({ a: 1 }) })
    expect(scopes.body).toMatchObject({
      status: 422,
      errors: [{ type: 'too_long', loc: ['body', 'scopes'] }],
    })
  })

  it('tells nothing of the inside of the service', async () => {
    const answer = await send(service, 'POST', '/v1/api-keys', { token, text: '12345678901234567' })
    expect(answer.body).toMatchObject({
      status: 422,
      errors: [{ type: 'decimal_max_digits', loc: ['body'] }],
    })
  })
})

describe('a text far longer than the contract allows', () => {
  it('is refused at once, whatever stands at its end', async () => {
    const long = `${' '.repeat(250_000)}${'a'.repeat(250_000)}\u0001`
    const body = { email: 'a@example.com', password: 'x', organization_name: long, full_name: long }
    const answer = await send(service, 'POST', '/v1/auth/register', { body })
    expect(issuesOf(answer)).toEqual([
      'string_too_short at body.password',
      'string_too_long at body.organization_name',
      'string_too_long at body.full_name',
    ])
  })

  it('is no burden in a path either', async () => {
    const answers = await Promise.all([
      send(service, 'GET', `/${'eyJ'.repeat(5_000)}`),
      send(service, 'GET', `/docs${'/'.repeat(15_000)}x`),
    ])
    expect(answers.map(({ status }) => status)).toEqual([404, 404])
  })
})

describe('a body that is not plain JSON in UTF-8', () => {
  const named = (headers: Record<string, string>) =>
    send(service, 'POST', '/v1/api-keys', { token, body: { name: 'Key' }, headers })

  it.each([
    [{ 'Content-Encoding': 'gzip' }, 'identity'],
    [{ 'Content-Encoding': 'identity, br' }, 'identity'],
    [{ 'Content-Type': 'application/json; charset=iso-8859-1' }, null],
    [{ 'Content-Type': 'application/json;charset="UTF-16"' }, null],
    [{ 'Content-Type': 'application/json; charset=us-ascii' }, null],
    [{ 'Content-Type': 'application/x-www-form-urlencoded' }, null],
  ])('is refused: %j', async (headers, offered) => {
    const answer = await named(headers as unknown as Record<string, string>)
    expect(outcome(answer)).toBe('415 unsupported_media_type')
    expect(answer.headers.get('Accept-Encoding')).toBe(offered)
  })

  it.each([
    { 'Content-Encoding': 'Identity' },
    { 'Content-Type': 'Application/JSON; Charset="utf-8"' },
    { 'Content-Type': 'application/json;charset=UTF8' },
  ])('is taken when it only says what it is: %j', async headers => {
    expect(outcome(await named(headers as unknown as Record<string, string>))).toBe('201')
  })
})

describe('an API key where none belongs', () => {
  it('is refused at each text that would keep it, whole or cut', async () => {
    const { raw_key: key } = await makeApiKey(service, organization)
    const registration = {
      email: 'x@example.com',
      password: 'nine lamps in a lobby',
      organization_name: `Hotel ${key}`,
      full_name: key,
    }
    const staff = await makeStaff(service)
    const answers = [
      await createKey({ name: key }),
      await createKey({ name: `the new one: ${key.slice(0, 30)}` }),
      await send(service, 'POST', '/v1/auth/register', { body: registration }),
      await send(service, 'PATCH', '/v1/auth/me', { token, body: { full_name: `${key}.` } }),
      await send(service, 'POST', '/v1/orgs/me/api-access-request', {
        token,
        body: {
          ...{ contact_name: key, contact_email: 'x@example.com', expected_monthly_volume: 1 },
          intended_integration: `With\n${key}`,
        },
      }),
      await send(service, 'PUT', `/v1/staff/organizations/${organization.wire_id}/api-access`, {
        ...{ token: staff.token, body: { status: 'enabled', note: key } },
      }),
    ]
    expect(answers.map(issuesOf)).toEqual([
      ['value_error at body.name'],
      ['value_error at body.name'],
      ['value_error at body.organization_name', 'value_error at body.full_name'],
      ['value_error at body.full_name'],
      ['value_error at body.contact_name', 'value_error at body.intended_integration'],
      ['value_error at body.note'],
    ])
    expect(answers[0]?.body.detail).toBe('name: Input looks like an API key')
    expect(answers.filter(({ text }) => text.includes(key.slice(12)))).toEqual([])
  })

  it('is refused as Idempotency-Key, and replaced as X-Request-ID', async () => {
    const { raw_key: key } = await makeApiKey(service, organization)
    const made = await send(service, 'POST', '/v1/api-keys', {
      ...{ token, body: { name: 'Key' }, headers: { 'Idempotency-Key': key } },
    })
    expect(issuesOf(made)).toEqual(['value_error at header.idempotency-key'])
    const answer = await send(service, 'GET', '/v1/credential', { key, headers: { 'X-Request-ID': key } })
    expect(answer.status).toBe(200)
    expect(answer.headers.get('X-Request-ID')).not.toContain('txl_')
  })

  it('may stand where keys belong, and where only its beginning is told', async () => {
    const { raw_key: key } = await makeApiKey(service, organization)
    expect(outcome(await createKey({ name: `Successor of ${key.slice(0, 12)}` }))).toBe('201')
    const body = { key, source: `found ${key}` }
    expect(outcome(await send(service, 'POST', '/v1/api-keys/report-leak', { body }))).toBe('202')
  })

  it('is kept from the list of sessions, when a program calls itself so', async () => {
    const { raw_key: key } = await makeApiKey(service, organization)
    const { email } = await makePerson(service)
    const opened = await send(service, 'POST', '/v1/auth/login', {
      ...{ body: { email, password }, headers: { 'User-Agent': `Client ${key}` } },
    })
    const list = await send(service, 'GET', '/v1/auth/sessions', { token: String(opened.body.access_token) })
    expect(list.text).toContain(`Client ${key.slice(0, 12)}…`)
    expect(list.text).not.toContain(key.slice(12))
  })
})

describe('a cursor that was changed', () => {
  it.each(['zzz', '', '00000000', "'"])('is refused when it points to %j', async after => {
    await makeApiKey(service, organization)
    await makeApiKey(service, organization)
    const page = await send(service, 'GET', '/v1/api-keys?limit=1', { token })
    const cursor = JSON.parse(Buffer.from(String(page.body.next_cursor), 'base64url').toString())
    const forged = Buffer.from(JSON.stringify({ ...cursor, after })).toString('base64url')
    const answer = await send(service, 'GET', `/v1/api-keys?limit=1&cursor=${forged}`, { token })
    expect(outcome(answer)).toBe('400 invalid_cursor')
  })
})

describe('createApiKey', () => {
  it('refuses an expiry in the year 0 and reads every offset', async () => {
    expect(outcome(await createKey({ expires_at: '0000-01-01T00:00:00Z' }))).toBe('422 validation_error')
    const made = await createKey({ expires_at: '2130-01-01T00:00:00+16:00' })
    expect(made.body).toMatchObject({ expires_at: '2129-12-31T08:00:00.000Z' })
  })

  it('makes one key for one Idempotency-Key, however the path is spelt', async () => {
    const request = { token, body: { name: 'Once' }, headers: { 'Idempotency-Key': 'spelling' } }
    const first = await send(service, 'POST', '/v1/api-keys', request)
    const again = await send(service, 'POST', '/v1/%61pi-keys', request)
    expect(again.headers.get('Idempotency-Replayed')).toBe('true')
    expect(again.body.id).toBe(first.body.id)
  })

  it.each(['010.0.0.0/8', '2130706433/8', '10.1/16', 'fe80::1%eth0/64'])(
    'refuses the network %s',
    async range => {
      expect(parseRange(range)).toBeNull()
      expect(outcome(await createKey({ allowed_ips: [range] }))).toBe('422 validation_error')
    },
  )
})

describe('JWT_KEYS', () => {
  it('may be rolled: a refresh token sealed before still has its successor', async () => {
    const [older, newer] = await Promise.all([generateKeySet(), generateKeySet()])
    const keys = [...JSON.parse(newer).keys, ...JSON.parse(older).keys]
    const before = (await readKeySet(older)).refresh
    const after = (await readKeySet(JSON.stringify({ keys }))).refresh
    const id = '01a20104-4b48-7419-925e-9d0b7a9b6c91'
    const refreshToken = before.first(id)
    expect(after.sessionOf(refreshToken)).toBe(id)
    expect(after.successor(refreshToken)).toBe(after.successor(refreshToken))
    expect(after.sessionOf(after.successor(refreshToken))).toBe(id)
    expect((await readKeySet(newer)).refresh.sessionOf(refreshToken)).toBeNull()
  })

  it('with several keys needs a kid for each', async () => {
    const sets = await Promise.all([generateKeySet(), generateKeySet()])
    const keys = sets.flatMap(set => JSON.parse(set).keys).map(key => ({ ...key, kid: undefined }))
    await expect(readKeySet(JSON.stringify({ keys }))).rejects.toThrow(/^JWT_KEYS: /)
  })
})
