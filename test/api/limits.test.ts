// Rate limits: what a caller may do in a minute, and how many wrong credentials an address may show.
import { afterEach, describe, expect, it, vi } from 'vitest'
import { operationIds, operations } from '../../generated/operations.ts'
import {
  type Answer,
  makeApiKey,
  makeOrganization,
  makePerson,
  newAddress,
  openSession,
  outcome,
  password,
  type Request,
  send,
} from '../support/makers.ts'
import { type Service, startService } from '../support/service.ts'

const running: Service[] = []
async function start(...given: Parameters<typeof startService>): Promise<Service> {
  const service = await startService({ ...given[0], env: { TRUSTED_PROXIES: '127.0.0.1', ...given[0]?.env } })
  running.unshift(service)
  return service
}
afterEach(async () => {
  for (const service of running.splice(0)) await service.stop()
})

const from = (address: string) => ({ 'X-Forwarded-For': address })
const credential = (service: Service, key: string, address = '192.0.2.1') =>
  send(service, 'GET', '/v1/credential', { key, headers: from(address) })

function count(answers: Answer[]): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const answer of answers) counts[outcome(answer)] = (counts[outcome(answer)] ?? 0) + 1
  return counts
}

function many(times: number, ask: (index: number) => Promise<Answer>): Promise<Answer[]> {
  return Promise.all(Array.from({ length: times }, (_, index) => ask(index)))
}

describe('getCredential', () => {
  it('lets a key make exactly its quota of requests in a minute, and says what is left', async () => {
    const service = await start({ limits: { key_per_minute: 25 } })
    const organization = await makeOrganization(service)
    const [{ raw_key }, other] = [
      await makeApiKey(service, organization),
      await makeApiKey(service, organization),
    ]
    for (let left = 24; left >= 0; left--) {
      const answer = await credential(service, raw_key)
      expect(answer.status).toBe(200)
      expect(answer.headers.get('RateLimit-Policy')).toBe('"key";q=25;w=60')
      expect(answer.headers.get('RateLimit')).toMatch(new RegExp(`^"key";r=${left};t=([1-5]?\\d|60)$`))
    }
    const refused = await credential(service, raw_key)
    expect(outcome(refused)).toBe('429 rate_limited')
    expect(refused.headers.get('RateLimit-Policy')).toBe('"key";q=25;w=60')
    expect(refused.headers.get('RateLimit')).toMatch(/^"key";r=0;t=\d+$/)
    const wait = Number(refused.headers.get('Retry-After'))
    expect(wait).toBeGreaterThan(0)
    expect(wait).toBeLessThanOrEqual(60)
    expect(outcome(await credential(service, other.raw_key))).toBe('200')

    // A minute later, by the clock of the process, the window is a new one.
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 61_000 })
    try {
      expect(outcome(await credential(service, raw_key))).toBe('200')
    } finally {
      vi.useRealTimers()
    }
  })

  it('lets no more pass when they are sent at once', async () => {
    const service = await start({ limits: { key_per_minute: 40 } })
    const { raw_key } = await makeApiKey(service, await makeOrganization(service))
    const answers = await many(120, () => credential(service, raw_key))
    expect(count(answers)).toEqual({ 200: 40, '429 rate_limited': 80 })
  })

  it('holds across two replicas to within one lease each', async () => {
    const limits = { key_per_minute: 100 }
    const service = await start({ limits })
    const replica = await start({ limits, beside: service })
    const { raw_key } = await makeApiKey(service, await makeOrganization(service))
    const answers = await many(300, index => credential(index % 2 === 0 ? service : replica, raw_key))
    const passed = count(answers)['200'] ?? 0
    expect(passed).toBeGreaterThanOrEqual(100)
    expect(passed).toBeLessThanOrEqual(120)
    const again = await many(100, index => credential(index % 2 === 0 ? service : replica, raw_key))
    expect((count(again)['200'] ?? 0) + passed).toBeLessThanOrEqual(120)
  })

  it('counts each session for itself', async () => {
    const service = await start({ limits: { session_per_minute: 5 } })
    const { admin } = await makeOrganization(service)
    const ask = (token: string) => send(service, 'GET', '/v1/credential', { token })
    expect(count(await many(8, () => ask(admin.token)))).toEqual({ 200: 5, '429 rate_limited': 3 })
    const refused = await ask(admin.token)
    expect(refused.headers.get('RateLimit-Policy')).toBe('"session";q=5;w=60')
    expect(outcome(await ask((await openSession(service, admin.id)).token))).toBe('200')
  })

  it('refuses an address that showed too many wrong credentials of any kind, and only that one', async () => {
    const service = await start({ limits: { failures_per_minute: 6 } })
    const organization = await makeOrganization(service)
    const { raw_key } = await makeApiKey(service, organization)
    const { token } = organization.admin
    const address = newAddress()
    const headers = from(address)
    const revoked = await makeApiKey(service, organization)
    await send(service, 'DELETE', `/v1/api-keys/${revoked.id}`, { token })
    await send(service, 'GET', '/v1/credential', { headers })
    const wrong = [
      await credential(service, 'nonsense', address),
      await credential(service, revoked.raw_key, address),
      await send(service, 'GET', '/v1/credential', { token: 'a.b.c', headers }),
      await send(service, 'GET', '/v1/credential', { token: raw_key, headers }),
      await credential(service, token, address),
      await send(service, 'GET', '/v1/credential', { headers: { ...headers, Authorization: 'Basic eDp5' } }),
    ]
    expect(wrong.map(({ status }) => status)).toEqual([401, 401, 401, 401, 401, 401])
    const refused = await credential(service, raw_key, address)
    expect(outcome(refused)).toBe('429 rate_limited')
    expect(refused.headers.get('RateLimit-Policy')).toBe('"failures";q=6;w=60')
    expect(refused.headers.get('Retry-After')).toMatch(/^\d+$/)
    expect(outcome(await send(service, 'GET', '/v1/credential', { token, headers }))).toBe('429 rate_limited')
    expect(outcome(await credential(service, raw_key, newAddress()))).toBe('200')
  })

  it('never counts a credential that is right, nor one that may only not do this', async () => {
    const service = await start({ limits: { failures_per_minute: 3 } })
    const organization = await makeOrganization(service)
    const { raw_key } = await makeApiKey(service, organization, { scopes: ['reports:read'] })
    const address = newAddress()
    for (let round = 0; round < 5; round++) {
      const answers = [
        await credential(service, raw_key, address),
        await send(service, 'GET', '/v1/jurisdictions', { key: raw_key, headers: from(address) }),
        await send(service, 'GET', '/v1/orgs/me', { key: raw_key, headers: from(address) }),
      ]
      expect(answers.map(outcome)).toEqual(['200', '403 insufficient_scope', '403 session_required'])
    }
  })

  it('looks up no more guesses sent at once than the address may still fail', async () => {
    const service = await start({ limits: { failures_per_minute: 10 } })
    const organization = await makeOrganization(service)
    const keys: string[] = []
    for (let made = 0; made < 40; made++) keys.push((await makeApiKey(service, organization)).raw_key)
    await service.owner.query('update api_keys set revoked_at = now()')
    const address = newAddress()
    const lookUps = vi.spyOn(service.database.lookups, 'query')
    const answers = await many(40, index => credential(service, keys[index] ?? '', address))
    const asked = lookUps.mock.calls.flatMap(
      ([query]) => (query as unknown as { values: Buffer[][] }).values[0],
    )
    lookUps.mockRestore()
    expect(count(answers)).toEqual({ '401 invalid_api_key': 10, '429 rate_limited': 30 })
    expect(asked).toHaveLength(10)
  })

  it('takes the /64 of an IPv6 address for one address', async () => {
    const service = await start({ limits: { failures_per_minute: 3 } })
    const guess = (address: string) => credential(service, 'nonsense', address)
    for (const end of ['1', '2', 'ffff:1']) {
      expect(outcome(await guess(`2001:db8:7:8::${end}`))).toBe('401 invalid_api_key')
    }
    expect(outcome(await guess('2001:db8:7:8:9::1'))).toBe('429 rate_limited')
    expect(outcome(await guess('2001:db8:7:9::1'))).toBe('401 invalid_api_key')
  })
})

describe('reportLeakedApiKey', () => {
  it('spends the budget of wrong credentials', async () => {
    const service = await start({ limits: { failures_per_minute: 4 } })
    const { raw_key } = await makeApiKey(service, await makeOrganization(service))
    const address = newAddress()
    const report = (key: string) =>
      send(service, 'POST', '/v1/api-keys/report-leak', { headers: from(address), body: { key } })
    expect(outcome(await credential(service, 'nonsense', address))).toBe('401 invalid_api_key')
    for (let count = 0; count < 3; count++) expect(outcome(await report('nonsense'))).toBe('202')
    expect(outcome(await report(raw_key))).toBe('429 rate_limited')
    expect(outcome(await credential(service, 'nonsense', address))).toBe('429 rate_limited')
    expect(outcome(await credential(service, raw_key, newAddress()))).toBe('200')
  })
})

describe('logIn', () => {
  it('is bounded by address together with sign-up and the asking for mails', async () => {
    const service = await start({ limits: { ip_strict_per_minute: 4 } })
    const { email } = await makePerson(service)
    const address = newAddress()
    const post = (path: string, body: object, from_ = address) =>
      send(service, 'POST', `/v1/auth/${path}`, { headers: from(from_), body })
    const answers = [
      await post('login', { email, password }),
      await post('password-reset/request', { email: 'nobody@example.com' }),
      await post('resend-verification', { email: 'nobody@example.com' }),
      await post('register', { email: 'x', password: 'x', organization_name: 'x' }),
    ]
    expect(answers.map(({ status }) => status)).toEqual([200, 202, 202, 422])
    expect(answers[0]?.headers.get('RateLimit-Policy')).toBe('"ip";q=4;w=60')
    for (const path of ['login', 'password-reset/request', 'resend-verification', 'register']) {
      expect(outcome(await post(path, { email, password }))).toBe('429 rate_limited')
    }
    expect(outcome(await post('login', { email, password }, newAddress()))).toBe('200')
    // What carries a proof of its own has a wider bound, counted apart.
    expect(outcome(await post('verify-email', { token: 'x' }))).toBe('400 invalid_link_token')
  })

  it('is bounded before a password is looked at, also for attempts sent at once', async () => {
    const service = await start({ limits: { ip_strict_per_minute: 10 } })
    const { email } = await makePerson(service)
    const address = newAddress()
    const answers = await many(30, () =>
      send(service, 'POST', '/v1/auth/login', {
        headers: from(address),
        body: { email, password: 'wrong one' },
      }),
    )
    expect(count(answers)).toEqual({ '401 invalid_credentials': 10, '429 rate_limited': 20 })
    const { rows } = await service.owner.query('select failures from log_in_failures')
    expect(rows).toEqual([{ failures: 10 }])
  })
})

describe('refreshSession', () => {
  it('is bounded by address together with the following of links', async () => {
    const service = await start({ limits: { ip_open_per_minute: 3 } })
    const { cookie } = await makePerson(service)
    const address = newAddress()
    const refresh = (address: string) =>
      send(service, 'POST', '/v1/auth/refresh', { headers: { ...from(address), Cookie: cookie } })
    const link = () =>
      send(service, 'POST', '/v1/auth/verify-email', { headers: from(address), body: { token: 'x' } })
    expect([outcome(await refresh(address)), outcome(await link())]).toEqual([
      '200',
      '400 invalid_link_token',
    ])
    expect([outcome(await refresh(address)), outcome(await refresh(address))]).toEqual([
      '200',
      '429 rate_limited',
    ])
    expect(outcome(await refresh(newAddress()))).toBe('200')
  })
})

describe('a wrong secret', () => {
  const post = (service: Service, path: string, address: string, request: Request = {}) =>
    send(service, 'POST', `/v1/auth/${path}`, {
      ...request,
      headers: { ...from(address), ...request.headers },
    })
  const cookie = (value: string) => ({ headers: { Cookie: `taxlens_refresh=${value}` } })
  const link = (token: string) => ({ body: { token, new_password: 'eleven lamps in a lobby' } })

  /** Each way to show a wrong secret that is none of the two headers, by the operation that takes it. */
  const guesses: Record<string, (service: Service, address: string) => Promise<Answer>> = {
    logIn: (service, address) =>
      post(service, 'login', address, { body: { email: 'nobody@example.com', password: 'wrong' } }),
    refreshSession: (service, address) => post(service, 'refresh', address, cookie('wrong')),
    logOut: (service, address) => post(service, 'logout', address, cookie('wrong')),
    verifyEmail: (service, address) => post(service, 'verify-email', address, { body: { token: 'wrong' } }),
    inspectInvitation: (service, address) =>
      post(service, 'invitations/inspect', address, { body: { token: 'wrong' } }),
    acceptInvitation: (service, address) =>
      post(service, 'invitations/accept', address, { body: { token: 'wrong' } }),
    confirmPasswordReset: (service, address) =>
      post(service, 'password-reset/confirm', address, link('wrong')),
    changePassword: async (service, address) =>
      post(service, 'change-password', address, {
        token: (await makePerson(service)).token,
        body: { current_password: 'wrong', new_password: 'eleven lamps in a lobby' },
      }),
  }

  it('is looked for in every operation that takes one', () => {
    const taking = operationIds.filter(id => operations[id].secret !== null)
    expect(Object.keys(guesses).sort()).toEqual([...taking].sort())
  })

  it.each(Object.entries(guesses))('spends the budget of the address: %s', async (_name, guess) => {
    const service = await start({ limits: { failures_per_minute: 3 } })
    const { raw_key } = await makeApiKey(service, await makeOrganization(service))
    const address = newAddress()
    for (let count = 0; count < 3; count++) expect((await guess(service, address)).status).not.toBe(429)
    const refused = await guess(service, address)
    expect(outcome(refused)).toBe('429 rate_limited')
    expect(refused.headers.get('RateLimit-Policy')).toBe('"failures";q=3;w=60')
    expect(outcome(await credential(service, raw_key, address))).toBe('429 rate_limited')
    expect((await guess(service, newAddress())).status).not.toBe(429)
  })

  it('of any kind spends the same budget', async () => {
    const service = await start({ limits: { failures_per_minute: Object.keys(guesses).length } })
    const address = newAddress()
    for (const guess of Object.values(guesses)) await guess(service, address)
    expect(outcome(await credential(service, 'nonsense', address))).toBe('429 rate_limited')
  })

  it('is looked up no more often than the address may still fail, also when sent at once', async () => {
    const service = await start({ limits: { failures_per_minute: 5 } })
    const { email } = await makePerson(service)
    const address = newAddress()
    const answers = await many(20, () =>
      post(service, 'login', address, { body: { email, password: 'wrong one' } }),
    )
    expect(count(answers)).toEqual({ '401 invalid_credentials': 5, '429 rate_limited': 15 })
    const { rows } = await service.owner.query('select failures from log_in_failures')
    expect(rows).toEqual([{ failures: 5 }])
  })

  it('is none where none was sent, and a right one costs nothing', async () => {
    const service = await start({ limits: { failures_per_minute: 2 } })
    const { email, cookie: right } = await makePerson(service)
    const address = newAddress()
    for (let round = 0; round < 4; round++) {
      const answers = [
        await post(service, 'refresh', address),
        await post(service, 'logout', address),
        await post(service, 'refresh', address, { headers: { Cookie: right } }),
        await post(service, 'login', address, { body: { email, password } }),
        await post(service, 'login', address, { body: { email } }),
      ]
      expect(answers.map(outcome)).toEqual([
        ...['401 invalid_refresh_token', '204', '200', '200', '422 validation_error'],
      ])
    }
    const ended = await post(service, 'logout', address, { headers: { Cookie: right } })
    expect(outcome(ended)).toBe('204')
    expect(outcome(await post(service, 'logout', address, { headers: { Cookie: right } }))).toBe('204')
  })
})

describe('getHealth', () => {
  it('is never limited', async () => {
    const service = await start({ limits: { ip_open_per_minute: 1, ip_strict_per_minute: 1 } })
    expect(count(await many(20, () => send(service, 'GET', '/health')))).toEqual({ 200: 20 })
  })
})
