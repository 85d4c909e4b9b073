// Log-in: one answer for everything that is not right, and a lock that stops guessing without locking others out.
import argon2 from 'argon2'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { fromWire } from '../../src/database/identifiers.ts'
import {
  cookieOf,
  holdVerification,
  makeOrganization,
  makePerson,
  newAddress,
  outcome,
  password,
  send,
} from '../support/makers.ts'
import { mailsTo, type Service, startService } from '../support/service.ts'

let service: Service
beforeAll(async () => {
  service = await startService({ worker: true, env: { TRUSTED_PROXIES: '127.0.0.1' } })
})
afterAll(() => service.stop())

const wrong = 'not the passphrase 42'

function logIn(email: string, secret: string, address: string, headers: Record<string, string> = {}) {
  return send(service, 'POST', '/v1/auth/login', {
    headers: { 'X-Forwarded-For': address, ...headers },
    body: { email, password: secret },
  })
}

async function makeUnverified(): Promise<string> {
  const { id, email } = await makePerson(service)
  await service.owner.query('update users set email_verified_at = null where id = $1', [id])
  return email
}

async function lock(email: string, address: string): Promise<void> {
  for (let count = 0; count < 5; count++) {
    expect(outcome(await logIn(email, wrong, address))).toBe('401 invalid_credentials')
  }
}

describe('logIn', () => {
  it('opens a session in the oldest organization, whatever the case of the address', async () => {
    const { admin, wire_id, name } = await makeOrganization(service)
    const address = newAddress()
    const answer = await logIn(admin.email.toUpperCase(), password, address, { 'User-Agent': 'A browser' })
    expect(answer.body).toEqual({
      access_token: expect.stringMatching(/^eyJ/),
      ...{ token_type: 'bearer', expires_in: 900 },
      user: {
        ...{ id: expect.stringMatching(/^user_/), email: admin.email, full_name: 'Test Person' },
        ...{ is_staff: false, created_at: expect.stringMatching(/Z$/) },
      },
      organization: { id: wire_id, name, role: 'admin' },
    })
    const me = await send(service, 'GET', '/v1/auth/me', { token: String(answer.body.access_token) })
    expect(me.body.session).toMatchObject({ ip: address, user_agent: 'A browser', current: true })
  })

  it('gives the refresh token in a cookie that scripts and other sites cannot use', async () => {
    const { email } = await makePerson(service)
    const answer = await logIn(email, password, newAddress())
    const cookies = answer.headers.getSetCookie()
    expect(cookies).toHaveLength(1)
    const [value, ...attributes] = (cookies[0] ?? '').split('; ')
    expect(value).toMatch(/^taxlens_refresh=sess_[\w.-]+$/)
    expect(attributes.sort()).toEqual(
      ['HttpOnly', 'Max-Age=7776000', 'Path=/v1/auth', 'SameSite=Strict', 'Secure'].sort(),
    )
    expect(answer.text).not.toContain(cookieOf(answer).split('=')[1])
  })

  it('answers an unknown address, a wrong password, an unproved address and a locked account alike', async () => {
    const address = newAddress()
    const [known, locked] = [await makePerson(service), await makePerson(service)]
    await lock(locked.email, address)
    const headers = { 'X-Request-ID': 'alike' }
    const answers = [
      await logIn(known.email, wrong, address, headers),
      await logIn('nobody@example.com', password, address, headers),
      await logIn(await makeUnverified(), password, address, headers),
      await logIn(locked.email, password, address, headers),
    ]
    expect(answers[0]?.body).toMatchObject({
      code: 'invalid_credentials',
      detail: 'Invalid email or password',
    })
    const strip = (index: number) => {
      const { status, text, headers } = answers[index] ?? {}
      const names = [...(headers?.keys() ?? [])].filter(name => name !== 'date').sort()
      return { status, text, names, cookies: headers?.getSetCookie() }
    }
    for (const index of [1, 2, 3]) expect(strip(index)).toEqual(strip(0))
  })

  it('takes about the same time for each of them', async () => {
    const [known, unverified] = [await makePerson(service), await makeUnverified()]
    const locked = await makePerson(service)
    const lockedAt = newAddress()
    await lock(locked.email, lockedAt)
    const attempts = {
      wrong: () => logIn(known.email, wrong, newAddress()),
      unknown: () => logIn('nobody@example.com', password, newAddress()),
      unverified: () => logIn(unverified, password, newAddress()),
      locked: () => logIn(locked.email, password, lockedAt),
    }
    const times: Record<string, number[]> = {}
    for (let round = 0; round < 9; round++) {
      for (const [name, attempt] of Object.entries(attempts)) {
        const start = performance.now()
        await attempt()
        times[name] = [...(times[name] ?? []), performance.now() - start]
      }
    }
    const median = (name: string) => times[name]?.sort((a, b) => a - b)[4] ?? Number.NaN
    // Without a password to verify, an answer would take a tenth of the time.
    for (const name of Object.keys(attempts)) {
      expect(median(name) / median('wrong'), name).toBeGreaterThan(1 / 3)
      expect(median(name) / median('wrong'), name).toBeLessThan(3)
    }
  })

  it('sends the link again for a right password on an unproved address, and for no wrong one', async () => {
    const email = await makeUnverified()
    await logIn(email, wrong, newAddress())
    expect(outcome(await logIn(email, password, newAddress()))).toBe('401 invalid_credentials')
    const mails = await mailsTo(service, email)
    expect(mails).toHaveLength(1)
    const token = /verify-email\?token=([\w-]+)/.exec(mails[0] ?? '')?.[1]
    expect(outcome(await send(service, 'POST', '/v1/auth/verify-email', { body: { token } }))).toBe('200')
    expect(outcome(await logIn(email, password, newAddress()))).toBe('200')
    expect(await mailsTo(service, email)).toHaveLength(1)
  })

  it('locks account and network together for 15 minutes after five failures', async () => {
    const { email } = await makePerson(service)
    const address = newAddress()
    await lock(email, address)
    expect(outcome(await logIn(email, password, address))).toBe('401 invalid_credentials')
    const neighbour = address.replace(/1$/, '254')
    expect(outcome(await logIn(email.toUpperCase(), password, neighbour))).toBe('401 invalid_credentials')
    // A stranger's guesses lock nobody out who comes from elsewhere; nor do they lock anyone else.
    expect(outcome(await logIn(email, password, newAddress()))).toBe('200')
    expect(outcome(await logIn((await makePerson(service)).email, password, address))).toBe('200')

    const network = address.replace(/1$/, '0/24')
    const { rows } = await service.owner.query<{ minutes: number }>(
      `select extract(epoch from locked_until - now())::float / 60 as minutes from log_in_failures
       where network = $1::cidr and locked_until is not null`,
      [network],
    )
    expect(rows).toHaveLength(1)
    expect(rows[0]?.minutes).toBeGreaterThan(14.5)
    expect(rows[0]?.minutes).toBeLessThanOrEqual(15)
    await service.owner.query(
      "update log_in_failures set locked_until = now() - interval '1 ms' where network = $1::cidr",
      [network],
    )
    expect(outcome(await logIn(email, password, address))).toBe('200')
  })

  it('counts IPv6 by /64', async () => {
    const { email } = await makePerson(service)
    await lock(email, '2001:db8:5:6::1')
    expect(outcome(await logIn(email, password, '2001:db8:5:6:ffff::9'))).toBe('401 invalid_credentials')
    expect(outcome(await logIn(email, password, '2001:db8:5:7::1'))).toBe('200')
  })

  it('judges at most five of twenty guesses sent at once, and refuses the right password afterwards', async () => {
    const { id, email } = await makePerson(service)
    const address = newAddress()
    const { rows } = await service.owner.query<{ password_hash: string }>(
      'select password_hash from users where id = $1',
      [id],
    )
    const verified = vi.spyOn(argon2, 'verify')
    const guesses = Array.from({ length: 20 }, (_, index) => logIn(email, `${wrong} ${index}`, address))
    const outcomes = new Set((await Promise.all(guesses)).map(outcome))
    const judged = verified.mock.calls.filter(([hash]) => hash === rows[0]?.password_hash)
    const calls = verified.mock.calls.length
    verified.mockRestore()
    expect([...outcomes]).toEqual(['401 invalid_credentials'])
    expect([calls, judged.length]).toEqual([20, 5])
    expect(outcome(await logIn(email, password, address))).toBe('401 invalid_credentials')
  })

  it('forgets the failures when the right password comes in time', async () => {
    const { email } = await makePerson(service)
    const address = newAddress()
    for (let round = 0; round < 3; round++) {
      for (let count = 0; count < 4; count++) await logIn(email, wrong, address)
      expect(outcome(await logIn(email, password, address))).toBe('200')
    }
  })

  it('lets a person in who belongs to no organization, and nowhere else', async () => {
    const { email } = await makePerson(service)
    const { body } = await logIn(email, password, newAddress())
    expect(body.organization).toBeNull()
    const token = String(body.access_token)
    expect(outcome(await send(service, 'GET', '/v1/auth/me', { token }))).toBe('200')
    for (const path of ['/v1/orgs/me', '/v1/credential', '/v1/jurisdictions']) {
      expect(outcome(await send(service, 'GET', path, { token }))).toBe('403 no_active_organization')
    }
  })

  it('makes the hash anew when its parameters are weaker than those of today', async () => {
    const { id, email } = await makePerson(service)
    const weak = await argon2.hash(password, { type: argon2.argon2id, memoryCost: 8192, timeCost: 1 })
    await service.owner.query('update users set password_hash = $2 where id = $1', [id, weak])
    expect(outcome(await logIn(email, password, newAddress()))).toBe('200')
    const { rows } = await service.owner.query('select password_hash from users where id = $1', [id])
    expect(rows[0]?.password_hash).toMatch(/^\$argon2id\$v=19\$m=19456,(t=2,p=1|p=1,t=2)\$/)
    expect(outcome(await logIn(email, password, newAddress()))).toBe('200')
  })

  it.each([
    ['as it is', { memoryCost: 19_456, timeCost: 2 }],
    ['to be made anew', { memoryCost: 8192, timeCost: 1 }],
  ])('opens nothing for a password that is replaced meanwhile (hash %s)', async (_case, parameters) => {
    const person = await makePerson(service)
    const hash = await argon2.hash(password, { type: argon2.argon2id, parallelism: 1, ...parameters })
    await service.owner.query('update users set password_hash = $2 where id = $1', [person.id, hash])
    const held = holdVerification()
    const late = logIn(person.email, password, newAddress())
    await held.reached
    const body = { current_password: password, new_password: 'seven quiet elevators' }
    const changed = await send(service, 'POST', '/v1/auth/change-password', { token: person.token, body })
    expect(outcome(changed)).toBe('204')
    held.release()
    expect(outcome(await late)).toBe('401 invalid_credentials')
    const { rows } = await service.owner.query(
      'select id from sessions where user_id = $1 and ended_at is null',
      [person.id],
    )
    expect(rows).toEqual([{ id: fromWire('sess', person.session_id) }])
    expect(outcome(await logIn(person.email, 'seven quiet elevators', newAddress()))).toBe('200')
  })

  it('lets two in at once while the hash is made anew', async () => {
    const { id, email } = await makePerson(service)
    const weak = await argon2.hash(password, { type: argon2.argon2id, memoryCost: 8192, timeCost: 1 })
    await service.owner.query('update users set password_hash = $2 where id = $1', [id, weak])
    const held = holdVerification()
    const late = logIn(email, password, newAddress())
    await held.reached
    expect(outcome(await logIn(email, password, newAddress()))).toBe('200')
    held.release()
    expect(outcome(await late)).toBe('200')
  })

  it('remembers of a refresh token nothing but its hash', async () => {
    const { email } = await makePerson(service)
    const answer = await logIn(email, password, newAddress())
    const [id = '', secret = ''] = decodeURIComponent(cookieOf(answer).split('=')[1] ?? '').split('.')
    const { rows } = await service.owner.query('select sessions::text as row from sessions where id = $1', [
      fromWire('sess', id),
    ])
    expect(rows).toHaveLength(1)
    expect(rows[0]?.row).not.toContain(secret)
  })
})
