// The life of a session: refreshed by tokens that replace each other, moved between organizations, ended.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { fromWire } from '../../src/database/identifiers.ts'
import { generateKeySet } from '../../src/sessions/tokens.ts'
import {
  cookieOf,
  join,
  leave,
  makeOrganization,
  makePerson,
  openSession,
  outcome,
  type Person,
  send,
  signAt,
} from '../support/makers.ts'
import { type Service, startService } from '../support/service.ts'

let service: Service
beforeAll(async () => {
  service = await startService({ env: { PUBLIC_URL: 'https://tax.example' } })
})
afterAll(() => service.stop())

const refresh = (cookie: string, headers: Record<string, string> = {}, target = service) =>
  send(target, 'POST', '/v1/auth/refresh', { headers: { Cookie: cookie, ...headers } })
const me = (token: unknown) => send(service, 'GET', '/v1/auth/me', { token: String(token) })
const switchTo = (token: string, organization_id: string) =>
  send(service, 'POST', '/v1/auth/switch-organization', { token, body: { organization_id } })
const change = (session: { session_id: string }, statement: string) =>
  service.owner.query(`update sessions set ${statement} where id = $1`, [
    fromWire('sess', session.session_id),
  ])

describe('refreshSession', () => {
  it('replaces the refresh token and gives a new access token', async () => {
    const { admin, wire_id } = await makeOrganization(service)
    const first = await refresh(admin.cookie)
    expect(first.body).toMatchObject({ token_type: 'bearer', expires_in: 900, organization: { id: wire_id } })
    expect(outcome(await me(first.body.access_token))).toBe('200')
    const second = await refresh(cookieOf(first))
    expect(outcome(second)).toBe('200')
    expect(new Set([admin.cookie, cookieOf(first), cookieOf(second)]).size).toBe(3)
    expect(first.headers.getSetCookie()[0]).toMatch(/; HttpOnly; Secure; SameSite=Strict$/)
  })

  it('gives the same successor for the token just replaced, also to two tabs at once', async () => {
    const { admin } = await makeOrganization(service)
    const answers = await Promise.all([1, 2, 3, 4].map(() => refresh(admin.cookie)))
    expect(answers.map(outcome)).toEqual(['200', '200', '200', '200'])
    const [successor, ...others] = new Set(answers.map(cookieOf))
    expect(others).toEqual([])
    const again = await refresh(admin.cookie)
    expect([outcome(again), cookieOf(again)]).toEqual(['200', successor])
    expect(outcome(await refresh(successor ?? ''))).toBe('200')
  })

  it('ends the session when an older token comes back', async () => {
    const { admin } = await makeOrganization(service)
    const first = await refresh(admin.cookie)
    const second = await refresh(cookieOf(first))
    expect(outcome(await refresh(admin.cookie))).toBe('401 invalid_refresh_token')
    for (const cookie of [cookieOf(second), cookieOf(first), admin.cookie]) {
      expect(outcome(await refresh(cookie))).toBe('401 invalid_refresh_token')
    }
    for (const token of [admin.token, second.body.access_token]) {
      expect(outcome(await me(token))).toBe('401 invalid_token')
    }
  })

  it('ends the session when the token just replaced comes back after ten seconds', async () => {
    const { admin } = await makeOrganization(service)
    const first = await refresh(admin.cookie)
    await change(admin, "refreshed_at = clock_timestamp() - interval '9 s'")
    expect(outcome(await refresh(admin.cookie))).toBe('200')
    await change(admin, "refreshed_at = clock_timestamp() - interval '10 s'")
    expect(outcome(await refresh(admin.cookie))).toBe('401 invalid_refresh_token')
    expect(outcome(await refresh(cookieOf(first)))).toBe('401 invalid_refresh_token')
    expect(outcome(await me(first.body.access_token))).toBe('401 invalid_token')
  })

  it('does not lengthen the ten seconds by presenting the old token again', async () => {
    const { admin } = await makeOrganization(service)
    await refresh(admin.cookie)
    const look = async () => (await service.owner.query('select refreshed_at from sessions')).rows
    const before = await look()
    await refresh(admin.cookie)
    expect(await look()).toEqual(before)
  })

  it('lets a made-up token end nothing, even one that names the session', async () => {
    const { admin } = await makeOrganization(service)
    const [, value = ''] = admin.cookie.split('=')
    const [session, secret, seal] = value.split('.')
    const madeUp = [
      ...[session, `${session}.`, `${session}.x.y`, `${session}.${secret}`, `${session}.${secret}.x`],
      ...[`${session}.${seal}.${secret}`, `${session}.${secret?.replace(/.$/, '_')}.${seal}`, 'x', '..'],
    ]
    for (const token of madeUp) {
      expect(outcome(await refresh(`taxlens_refresh=${token}`))).toBe('401 invalid_refresh_token')
    }
    expect(outcome(await send(service, 'POST', '/v1/auth/refresh'))).toBe('401 invalid_refresh_token')
    expect(outcome(await me(admin.token))).toBe('200')
    expect(outcome(await refresh(admin.cookie))).toBe('200')
  })

  it("refuses pages of other origins, before anything changes, and takes the service's own", async () => {
    const { admin } = await makeOrganization(service)
    const foreign = ['https://evil.example', 'null', 'https://tax.example.evil.example', 'http://tax.example']
    for (const Origin of foreign) {
      expect(outcome(await refresh(admin.cookie, { Origin }))).toBe('403 origin_not_allowed')
      const headers = { Cookie: admin.cookie, Origin }
      expect(outcome(await send(service, 'POST', '/v1/auth/logout', { headers }))).toBe(
        '403 origin_not_allowed',
      )
    }
    const own = await refresh(admin.cookie, { Origin: 'https://tax.example' })
    expect(outcome(own)).toBe('200')
    expect(outcome(await refresh(cookieOf(own), { Origin: service.url }))).toBe('200')
  })

  it('takes the host of the request for its own outside production only', async () => {
    const production = await startService({
      beside: service,
      env: {
        ...{ NODE_ENV: 'production', PUBLIC_URL: 'https://tax.example', SMTP_URL: 'smtp://127.0.0.1:1' },
        JWT_KEYS: await generateKeySet(),
      },
    })
    const { admin } = await makeOrganization(service)
    expect(outcome(await refresh(admin.cookie, { Origin: production.url }, production))).toBe(
      '403 origin_not_allowed',
    )
    expect(outcome(await refresh(admin.cookie, { Origin: 'https://tax.example' }, production))).toBe('200')
    await production.stop()
  })

  it('ends 14 days after the last refresh and 90 days after log-in', async () => {
    const [idle, old, young] = [
      (await makeOrganization(service)).admin,
      (await makeOrganization(service)).admin,
      (await makeOrganization(service)).admin,
    ]
    await change(idle, "refreshed_at = now() - interval '14 days'")
    await change(old, "created_at = now() - interval '90 days'")
    await change(
      young,
      "refreshed_at = now() - interval '13 days 23:59', created_at = now() - interval '89 days'",
    )
    for (const person of [idle, old]) {
      expect(outcome(await me(person.token))).toBe('401 invalid_token')
      expect(outcome(await refresh(person.cookie))).toBe('401 invalid_refresh_token')
    }
    const { body } = await me(young.token)
    const left = Date.parse(String((body.session as { expires_at: string }).expires_at)) - Date.now()
    expect(left).toBeLessThan(60_000)
    expect(outcome(await refresh(young.cookie))).toBe('200')
    const renewed = (await me(young.token)).body.session as { expires_at: string }
    expect(Math.round((Date.parse(renewed.expires_at) - Date.now()) / 3_600_000)).toBe(24)
  })
})

describe('switchOrganization', () => {
  it('makes another organization the active one; the earlier token stops at once, other sessions do not', async () => {
    const [home, other] = [await makeOrganization(service), await makeOrganization(service)]
    await join(service, home.admin, other, 'member')
    const elsewhere = await openSession(service, home.admin.id)
    const switched = await switchTo(home.admin.token, other.wire_id)
    expect(switched.body.organization).toEqual({ id: other.wire_id, name: other.name, role: 'member' })
    expect(outcome(await me(home.admin.token))).toBe('401 organization_switched')
    const organization = await send(service, 'GET', '/v1/orgs/me', {
      token: String(switched.body.access_token),
    })
    expect(organization.body).toMatchObject({ id: other.wire_id, role: 'member' })
    expect((await me(elsewhere.token)).body.organization).toMatchObject({ id: home.wire_id, role: 'admin' })
    // A refresh stays where the session is.
    expect((await refresh(home.admin.cookie)).body.organization).toMatchObject({ id: other.wire_id })
  })

  it('does not know an organization that the person is no member of', async () => {
    const [home, foreign] = [await makeOrganization(service), await makeOrganization(service)]
    expect(outcome(await switchTo(home.admin.token, foreign.wire_id))).toBe('404 organization_not_found')
    expect(outcome(await switchTo(home.admin.token, 'org_01jd0000000000000000000000'))).toBe(
      '404 organization_not_found',
    )
    expect(outcome(await me(home.admin.token))).toBe('200')
  })
})

describe('getMe', () => {
  it('refuses a token whose membership is gone; the refresh moves to the oldest other organization', async () => {
    const [home, second, third] = [
      await makeOrganization(service),
      await makeOrganization(service),
      await makeOrganization(service),
    ]
    await join(service, home.admin, second, 'member')
    await join(service, home.admin, third)
    await leave(service, home.admin, home)
    expect(outcome(await me(home.admin.token))).toBe('401 membership_revoked')
    expect(outcome(await send(service, 'GET', '/v1/orgs/me', { token: home.admin.token }))).toBe(
      '401 membership_revoked',
    )
    const { body } = await refresh(home.admin.cookie)
    expect(body.organization).toEqual({ id: second.wire_id, name: second.name, role: 'member' })
    expect((await me(body.access_token)).body.memberships).toMatchObject([
      { organization_id: second.wire_id, role: 'member' },
      { organization_id: third.wire_id, role: 'admin' },
    ])
  })

  it('moves to no organization when there is none left', async () => {
    const home = await makeOrganization(service)
    await leave(service, home.admin, home)
    const { body } = await refresh(home.admin.cookie)
    expect(body.organization).toBeNull()
    const token = String(body.access_token)
    expect((await me(token)).body).toMatchObject({ organization: null, memberships: [] })
    expect(outcome(await send(service, 'GET', '/v1/orgs/me', { token }))).toBe('403 no_active_organization')
    await join(service, home.admin, home, 'member')
    expect(outcome(await switchTo(token, home.wire_id))).toBe('200')
  })

  it('reads the role from the database at every request', async () => {
    const { admin, id } = await makeOrganization(service)
    const keys = () => send(service, 'GET', '/v1/api-keys', { token: admin.token })
    const become = (role: string) =>
      service.owner.query('update memberships set role = $2 where organization_id = $1', [id, role])
    expect(outcome(await keys())).toBe('200')
    await become('member')
    expect(outcome(await keys())).toBe('403 organization_admin_required')
    expect((await me(admin.token)).body.organization).toMatchObject({ role: 'member' })
    await become('admin')
    expect(outcome(await keys())).toBe('200')
  })
})

describe('listSessions', () => {
  it("shows the person's own live sessions, newest first, in pages, and marks the current one", async () => {
    const { admin } = await makeOrganization(service)
    await makeOrganization(service)
    const [second, third] = [await openSession(service, admin.id), await openSession(service, admin.id)]
    const list = (query = '') => send(service, 'GET', `/v1/auth/sessions${query}`, { token: second.token })
    const shown = (items: unknown) =>
      (items as { id: string; current: boolean }[]).map(({ id, current }) => [id, current])
    const { body } = await list()
    const [, , firstOne] = body.items as object[]
    // The maker opens one session for the person and one more in the organization.
    expect(shown(body.items).slice(0, 3)).toEqual([
      [third.session_id, false],
      [second.session_id, true],
      [admin.session_id, false],
    ])
    expect(firstOne).toMatchObject({ ip: '127.0.0.1', user_agent: 'test', last_used_at: expect.any(String) })
    await change(third, 'ended_at = now()')
    const page = await list('?limit=1')
    expect(shown(page.body.items)).toEqual([[second.session_id, true]])
    const next = await list(`?limit=1&cursor=${page.body.next_cursor}`)
    expect(shown(next.body.items)).toEqual([[admin.session_id, false]])
    expect(outcome(await list('?cursor=nonsense'))).toBe('400 invalid_cursor')
  })
})

describe('revokeSession', () => {
  it('ends one session at once and leaves the others', async () => {
    const { admin } = await makeOrganization(service)
    const [other, third] = [await openSession(service, admin.id), await openSession(service, admin.id)]
    const revoke = (id: string) => send(service, 'DELETE', `/v1/auth/sessions/${id}`, { token: admin.token })
    expect(outcome(await revoke(other.session_id))).toBe('204')
    expect(outcome(await me(other.token))).toBe('401 invalid_token')
    expect(outcome(await refresh(other.cookie))).toBe('401 invalid_refresh_token')
    expect([outcome(await me(admin.token)), outcome(await me(third.token))]).toEqual(['200', '200'])
    expect(outcome(await revoke(other.session_id))).toBe('404 session_not_found')
  })

  it("answers another person's session as one that does not exist", async () => {
    const { admin } = await makeOrganization(service)
    const foreign = await makePerson(service)
    const headers = { 'X-Request-ID': 'the-same' }
    const revoke = async (id: string) =>
      (await send(service, 'DELETE', `/v1/auth/sessions/${id}`, { token: admin.token, headers })).text
    const none = await revoke('sess_01jd0000000000000000000000')
    expect(none).toContain('session_not_found')
    expect([await revoke(foreign.session_id), await revoke('x')]).toEqual([none, none])
    expect(outcome(await me(foreign.token))).toBe('200')
  })
})

describe('revokeOtherSessions', () => {
  it('ends every session of the person but the one that asks', async () => {
    const { admin } = await makeOrganization(service)
    const others = [await openSession(service, admin.id), await openSession(service, admin.id)]
    const stranger = await makePerson(service)
    expect(outcome(await send(service, 'DELETE', '/v1/auth/sessions', { token: admin.token }))).toBe('204')
    for (const other of others) expect(outcome(await me(other.token))).toBe('401 invalid_token')
    expect([outcome(await me(admin.token)), outcome(await me(stranger.token))]).toEqual(['200', '200'])
  })
})

describe('logOut', () => {
  const logOut = (person: Partial<Person>) =>
    send(service, 'POST', '/v1/auth/logout', {
      ...(person.token === undefined ? {} : { token: person.token }),
      ...(person.cookie === undefined ? {} : { headers: { Cookie: person.cookie } }),
    })
  const expectEnded = async (person: Person) => {
    expect(outcome(await me(person.token))).toBe('401 invalid_token')
    expect(outcome(await refresh(person.cookie))).toBe('401 invalid_refresh_token')
  }

  it('ends the session that the cookie names, and clears the cookie', async () => {
    const { admin } = await makeOrganization(service)
    const answer = await logOut({ cookie: admin.cookie })
    expect(outcome(answer)).toBe('204')
    expect(answer.headers.getSetCookie()[0]).toMatch(/^taxlens_refresh=; Max-Age=0; Path=\/v1\/auth;/)
    await expectEnded(admin)
  })

  it('ends the session of the access token', async () => {
    const { admin } = await makeOrganization(service)
    expect(outcome(await logOut({ token: admin.token }))).toBe('204')
    await expectEnded(admin)
  })

  it('ends the session by its cookie when the access token has expired', async () => {
    const { admin, id } = await makeOrganization(service)
    const claims = {
      user_id: admin.id,
      organization_id: id,
      session_id: fromWire('sess', admin.session_id) ?? '',
    }
    const token = await signAt(service, new Date(Date.now() - 901_000), claims)
    expect(outcome(await me(token))).toBe('401 invalid_token')
    expect(outcome(await logOut({ token }))).toBe('401 invalid_token')
    expect(outcome(await me(admin.token))).toBe('200')
    expect(outcome(await logOut({ token, cookie: admin.cookie }))).toBe('204')
    await expectEnded(admin)
  })

  it('may be repeated, and leaves the other sessions of the person alone', async () => {
    const { admin } = await makeOrganization(service)
    const other = await openSession(service, admin.id)
    expect(outcome(await logOut({ cookie: admin.cookie }))).toBe('204')
    expect(outcome(await logOut({ cookie: admin.cookie }))).toBe('204')
    expect(outcome(await me(other.token))).toBe('200')
  })
})
