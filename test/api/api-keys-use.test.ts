// What an API key may do, from where, and what is noted of its use.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { fromWire } from '../../src/database/identifiers.ts'
import {
  eventually,
  makeApiKey,
  makeMember,
  makeOrganization,
  outcome,
  rewrite,
  send,
} from '../support/makers.ts'
import { type Service, startService } from '../support/service.ts'

let service: Service
/** The same service behind a proxy on this machine, and another one in front of that. */
let behindProxy: Service
beforeAll(async () => {
  service = await startService({ worker: true })
  const env = { TRUSTED_PROXIES: '127.0.0.1, 198.51.100.0/24, 2001:db8:ffff::/48' }
  behindProxy = await startService({ env, beside: service })
})
afterAll(async () => {
  await behindProxy.stop()
  await service.stop()
})

const stay = {
  ...{ jurisdiction_code: 'ES-CT-BCN', stay_date: '2026-07-01', nights: 1 },
  ...{ nightly_rate: 100, currency: 'EUR' },
}
const calculate = (key: string) => send(service, 'POST', '/v1/tax/calculate', { key, body: stay })

describe('calculateTax', () => {
  it('needs the scope of the operation, and a key has the scopes it was made with', async () => {
    const organization = await makeOrganization(service)
    const make = async (scopes?: string[]) => (await makeApiKey(service, organization, { scopes })).raw_key
    const places = (key: string) => send(service, 'GET', '/v1/jurisdictions?limit=1', { key })
    const [every, reading, calculating, other] = [
      await make(),
      await make(['reference:read']),
      await make(['tax:calculate']),
      await make(['calculations:read', 'calculations:write']),
    ]
    const table = []
    for (const key of [every, reading, calculating, other]) {
      table.push([outcome(await calculate(key)), outcome(await places(key))])
    }
    const lacking = '403 insufficient_scope'
    expect(table).toEqual([
      ['200', '200'],
      [lacking, '200'],
      ['200', lacking],
      [lacking, lacking],
    ])
    expect((await calculate(reading)).body.detail).toContain('tax:calculate')
  })

  it('looks at the stored list alone: a key made before a scope existed does not have it', async () => {
    const organization = await makeOrganization(service)
    const { id, raw_key } = await makeApiKey(service, organization)
    expect(outcome(await calculate(raw_key))).toBe('200')
    await rewrite(
      service,
      "update api_keys set scopes = array_remove(scopes, 'tax:calculate') where id = $1",
      [fromWire('key', id)],
    )
    expect(outcome(await calculate(raw_key))).toBe('403 insufficient_scope')
    const { body } = await send(service, 'GET', '/v1/credential', { key: raw_key })
    expect((body.api_key as { scopes: string[] }).scopes).not.toContain('tax:calculate')
  })

  it.each([
    ['an address', ['203.0.113.7/32'], '203.0.113.7', true],
    ['the address beside it', ['203.0.113.7/32'], '203.0.113.8', false],
    ['a network', ['203.0.113.0/24'], '203.0.113.255', true],
    ['another network', ['203.0.113.0/24'], '203.0.114.0', false],
    ['the second network of two', ['10.0.0.0/8', '203.0.113.0/24'], '203.0.113.1', true],
    ['an IPv6 network', ['2001:db8:1::/48'], '2001:db8:1:ffff::1', true],
    ['another IPv6 network', ['2001:db8:1::/48'], '2001:db8:2::1', false],
    ['IPv6 against IPv4', ['0.0.0.0/0'], '2001:db8:1::1', false],
    ['IPv4 against IPv6', ['::/0'], '203.0.113.7', false],
    ['an IPv4 address mapped into IPv6', ['203.0.113.0/24'], '::ffff:203.0.113.9', true],
    ['a mapped address outside', ['203.0.113.0/24'], '::ffff:203.0.114.9', false],
    ['a mapped range', ['::ffff:203.0.113.0/120'], '203.0.113.9', true],
    ['everywhere in IPv4', ['0.0.0.0/0'], '203.0.113.7', true],
  ])('looks at the networks of a key: %s', async (_case, allowed_ips, address, allowed) => {
    const { raw_key } = await makeApiKey(service, await makeOrganization(service), { allowed_ips })
    const answer = await send(behindProxy, 'POST', '/v1/tax/calculate', {
      key: raw_key,
      headers: { 'X-Forwarded-For': address },
      body: stay,
    })
    expect(outcome(answer)).toBe(allowed ? '200' : '403 ip_not_allowed')
  })

  it('reads X-Forwarded-For from the right, through trusted proxies only', async () => {
    const { raw_key } = await makeApiKey(service, await makeOrganization(service), {
      allowed_ips: ['203.0.113.0/24'],
    })
    const from = async (target: Service, forwarded: string) => {
      const headers = { 'X-Forwarded-For': forwarded }
      return outcome(await send(target, 'GET', '/v1/credential', { key: raw_key, headers }))
    }
    const refused = '403 ip_not_allowed'
    expect(await from(behindProxy, '203.0.113.5')).toBe('200')
    expect(await from(behindProxy, '203.0.113.5, 198.51.100.20')).toBe('200')
    expect(await from(behindProxy, '203.0.113.5:4711, 198.51.100.20:443')).toBe('200')
    expect(await from(behindProxy, '203.0.113.5, [2001:db8:ffff::1]:443, 198.51.100.20')).toBe('200')
    expect(await from(behindProxy, '192.0.2.9, 203.0.113.5')).toBe('200')
    // Written by the caller itself: whoever stands left of an address that is no proxy of ours is not believed.
    expect(await from(behindProxy, '203.0.113.5, 192.0.2.9')).toBe(refused)
    expect(await from(behindProxy, '203.0.113.5, 192.0.2.9, 198.51.100.20')).toBe(refused)
    expect(await from(behindProxy, '203.0.113.5, nonsense')).toBe(refused)
    // Without trusted proxies the header means nothing.
    expect(await from(service, '203.0.113.5')).toBe(refused)
  })
})

describe('getCredential', () => {
  it('says whose key it is, to a key of any scope', async () => {
    const organization = await makeOrganization(service)
    const settings = { name: 'Mine', scopes: ['reports:read'], expires_at: '2090-01-01T00:00:00.000Z' }
    const { id, raw_key } = await makeApiKey(service, organization, settings)
    const { body } = await send(service, 'GET', '/v1/credential', { key: raw_key })
    expect(body).toEqual({
      type: 'api_key',
      organization: { id: organization.wire_id, name: organization.name },
      api_key: { id, prefix: raw_key.slice(0, 12), ...settings },
      ...{ user: null, role: null },
    })
  })

  it('says who a session is, with the role in force', async () => {
    const organization = await makeOrganization(service)
    const member = await makeMember(service, organization)
    const { body } = await send(service, 'GET', '/v1/credential', { token: member.token })
    expect(body).toEqual({
      type: 'session',
      organization: { id: organization.wire_id, name: organization.name },
      api_key: null,
      user: { id: expect.stringMatching(/^user_/), email: member.email },
      role: 'member',
    })
  })

  it('writes the last use of a key in the background, time and address', async () => {
    const organization = await makeOrganization(service)
    const { token } = organization.admin
    const { id, raw_key } = await makeApiKey(service, organization)
    const look = async () => (await send(service, 'GET', `/v1/api-keys/${id}`, { token })).body
    expect(await look()).toMatchObject({ last_used_at: null, last_used_ip: null })
    const began = Date.now()
    const headers = { 'X-Forwarded-For': '203.0.113.77' }
    await send(behindProxy, 'GET', '/v1/credential', { key: raw_key, headers })
    await behindProxy.flush()
    const used = await eventually(async () => {
      const key = await look()
      return key.last_used_at === null ? false : key
    })
    expect(used).toMatchObject({ status: 'active', last_used_ip: '203.0.113.77' })
    expect(Math.abs(Date.parse(String(used.last_used_at)) - began)).toBeLessThan(10_000)
  })

  it('notes no use for a refused key, and never brings a revoked key back or its last use backwards', async () => {
    const organization = await makeOrganization(service)
    const { token } = organization.admin
    const { id, raw_key } = await makeApiKey(service, organization)
    const use = () => send(service, 'GET', '/v1/credential', { key: raw_key })
    await use()
    await send(service, 'DELETE', `/v1/api-keys/${id}`, { token })
    await use()
    await service.flush()
    const look = async () => (await send(service, 'GET', `/v1/api-keys/${id}`, { token })).body
    const noted = await eventually(async () => {
      const key = await look()
      return key.last_used_at === null ? false : key
    })
    expect(noted.status).toBe('revoked')
    expect(Date.parse(String(noted.last_used_at))).toBeLessThanOrEqual(Date.parse(String(noted.revoked_at)))
    const late = [[fromWire('key', id)], ['2020-01-01T00:00:00Z'], ['192.0.2.1']]
    await service.database.pool.query('select system.record_api_key_uses($1, $2, $3)', late)
    expect(await look()).toEqual(noted)
  })
})
