// Input made to hurt: endless lists, forged cursors, instants and networks that mean something else, keys that were changed.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { parseRange } from '../../src/addresses.ts'
import { generateKeySet, readKeySet } from '../../src/sessions/tokens.ts'
import { makeApiKey, makeOrganization, type Organization, outcome, send } from '../support/makers.ts'
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
