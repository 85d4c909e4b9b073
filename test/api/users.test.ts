// Accounts: sign-up, proof of the address, passwords, the own profile.
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  endMailPause,
  eventually,
  holdVerification,
  issuesOf,
  makeOrganization,
  makePerson,
  openSession,
  outcome,
  type Person,
  password,
  send,
  workDone,
} from '../support/makers.ts'
import { mailsTo, type Service, startService } from '../support/service.ts'

let service: Service
beforeAll(async () => {
  service = await startService({ worker: true, env: { PUBLIC_URL: 'https://tax.example' } })
})
afterAll(() => service.stop())

const another = 'seven quiet elevators'
const newEmail = () => `new-${randomUUID()}@example.com`
const post = (path: string, body: object, token?: string) =>
  send(service, 'POST', `/v1/auth/${path}`, { body, ...(token === undefined ? {} : { token }) })
const register = (email: string, more: object = {}) =>
  post('register', { email, password, organization_name: 'Grand Hotel', ...more })
const logIn = async (email: string, secret = password) =>
  outcome(await post('login', { email, password: secret }))
const me = async (token: string) => outcome(await send(service, 'GET', '/v1/auth/me', { token }))

/** The token of the link in the last of so many mails. */
async function linkIn(email: string, page: string, wanted = 1): Promise<string> {
  const mails = await mailsTo(service, email, wanted)
  const found = new RegExp(`https://tax\\.example/${page}\\?token=([\\w-]{43})\\n`).exec(mails.at(-1) ?? '')
  if (found?.[1] === undefined) throw new Error(`no link to ${page} in ${mails.at(-1)}`)
  return found[1]
}

describe('register', () => {
  it('makes a person and their organization, and mails the link that proves the address', async () => {
    const email = newEmail()
    const answer = await register(email, { full_name: 'Ada Admin' })
    expect([answer.status, answer.body]).toEqual([202, { email, status: 'verification_sent' }])
    expect(await logIn(email)).toBe('401 invalid_credentials')
    const token = await linkIn(email, 'verify-email')
    expect((await post('verify-email', { token })).body).toEqual({ email, verified: true })
    const { body } = await post('login', { email, password })
    expect(body.user).toMatchObject({ email, full_name: 'Ada Admin', is_staff: false })
    expect(body.organization).toMatchObject({ name: 'Grand Hotel', role: 'admin' })
    const organization = await send(service, 'GET', '/v1/orgs/me', { token: String(body.access_token) })
    expect(organization.body).toMatchObject({ api_access: 'disabled', role: 'admin' })
  })

  it('answers the same for an address that has an account, in any case; the mails differ', async () => {
    const email = newEmail()
    const first = await register(email)
    await linkIn(email, 'verify-email')
    const second = await register(email, { organization_name: 'Other', password: another })
    expect([second.status, second.text]).toEqual([first.status, first.text])
    const third = await register(email.toUpperCase())
    expect([third.status, third.body.status]).toEqual([202, 'verification_sent'])
    await workDone(service)
    const mails = await mailsTo(service, email, 2)
    const subjects = mails.map(mail => /Subject: (.*)/.exec(mail)?.[1])
    expect(subjects).toEqual(['Confirm your e-mail address', 'You already have an account'])
    expect(mails.slice(1).join()).not.toContain('token=')
    const { rows } = await service.owner.query(
      'select count(*)::int from users u join memberships m on m.user_id = u.id where lower(email) = $1',
      [email],
    )
    expect(rows).toEqual([{ count: 1 }])
    await post('verify-email', { token: tokenIn(mails[0]) })
    expect([await logIn(email, another), await logIn(email)]).toEqual(['401 invalid_credentials', '200'])
  })

  it('makes one account of an address that is sent twice at once', async () => {
    const email = newEmail()
    const outcomes = await Promise.all([register(email), register(email.toUpperCase()), register(email)])
    expect(outcomes.map(outcome)).toEqual(['202', '202', '202'])
    const { rows } = await service.owner.query('select id from users where lower(email) = $1', [email])
    expect(rows).toHaveLength(1)
    await mailsTo(service, email, 2)
  })

  it('refuses common passwords and the address as password, at the field, and keeps nothing', async () => {
    const email = newEmail()
    for (const bad of ['password', 'PassWord123', 'qwertyuiop', email, email.toUpperCase()]) {
      const answer = await register(email, { password: bad })
      expect([bad, outcome(answer), issuesOf(answer)]).toEqual([
        ...[bad, '422 validation_error', ['value_error at body.password']],
      ])
    }
    const lengths: [string, string][] = [
      ['x8-Z2!q', 'string_too_short'],
      ['x'.repeat(129), 'string_too_long'],
    ]
    for (const [bad, type] of lengths) {
      expect(issuesOf(await register(email, { password: bad }))).toEqual([`${type} at body.password`])
    }
    const { rows } = await service.owner.query('select id from users where lower(email) = $1', [email])
    expect(rows).toEqual([])
  })

  it('is refused while the operator has closed sign-up', async () => {
    const closed = await startService({ beside: service, env: { REGISTRATION: 'off' } })
    const email = newEmail()
    const body = { email, password, organization_name: 'Grand Hotel' }
    expect(outcome(await send(closed, 'POST', '/v1/auth/register', { body }))).toBe(
      '403 registration_disabled',
    )
    const { rows } = await service.owner.query('select id from users where email = $1', [email])
    expect(rows).toEqual([])
    await closed.stop()
  })
})

/** Waits until what was asked for is sent, and then as long as mails of one kind are apart. */
async function sent(): Promise<void> {
  await workDone(service)
  await endMailPause(service)
}

function tokenIn(mail: string | undefined): string {
  return /token=([\w-]{43})\n/.exec(mail ?? '')?.[1] ?? ''
}

describe('verifyEmail', () => {
  it('works once, within 24 hours, and only with its own kind of link', async () => {
    const email = newEmail()
    await register(email)
    const token = await linkIn(email, 'verify-email')
    const { rows } = await service.owner.query(
      `select expires_at - created_at = interval '24 hours' as day, expires_at, used_at from link_tokens
       where user_id = (select id from users where email = $1)`,
      [email],
    )
    expect(rows).toMatchObject([{ day: true, used_at: null }])
    for (const bad of ['x', `${token}x`, token.toLowerCase()]) {
      expect(outcome(await post('verify-email', { token: bad }))).toBe('400 invalid_link_token')
    }
    expect(outcome(await post('password-reset/confirm', { token, new_password: another }))).toBe(
      '400 invalid_link_token',
    )
    expect(outcome(await post('verify-email', { token }))).toBe('200')
    expect(outcome(await post('verify-email', { token }))).toBe('400 invalid_link_token')
  })

  it('refuses a link after its time, and takes a newer one', async () => {
    const email = newEmail()
    await register(email)
    const old = await linkIn(email, 'verify-email')
    await service.owner.query(
      'update link_tokens set expires_at = now() where user_id = (select id from users where email = $1)',
      [email],
    )
    expect(outcome(await post('verify-email', { token: old }))).toBe('400 invalid_link_token')
    await sent()
    await post('resend-verification', { email })
    const token = await linkIn(email, 'verify-email', 2)
    expect(token).not.toBe(old)
    expect(outcome(await post('verify-email', { token }))).toBe('200')
  })

  it('uses up a link once even when it is sent twice at once', async () => {
    const email = newEmail()
    await register(email)
    const token = await linkIn(email, 'verify-email')
    const outcomes = await Promise.all([post('verify-email', { token }), post('verify-email', { token })])
    expect(outcomes.map(outcome).sort()).toEqual(['200', '400 invalid_link_token'])
  })
})

describe('resendVerification', () => {
  it('is always accepted, and mails only an account that has not proved its address', async () => {
    const [unproved, proved] = [newEmail(), (await makePerson(service)).email]
    await register(unproved)
    await mailsTo(service, unproved)
    await sent()
    for (const email of [unproved.toUpperCase(), proved, newEmail()]) {
      const answer = await post('resend-verification', { email })
      expect([answer.status, answer.text]).toEqual([202, '{"status":"accepted"}'])
    }
    await mailsTo(service, unproved, 2)
    await workDone(service)
    expect(await mailsTo(service, unproved, 2)).toHaveLength(2)
    expect(await mailsTo(service, proved, 0)).toEqual([])
  })

  it('leaves no other link alive once one was used', async () => {
    const email = newEmail()
    await register(email)
    const first = await linkIn(email, 'verify-email')
    await sent()
    await post('resend-verification', { email })
    const second = await linkIn(email, 'verify-email', 2)
    expect(outcome(await post('verify-email', { token: second }))).toBe('200')
    expect(outcome(await post('verify-email', { token: first }))).toBe('400 invalid_link_token')
  })
})

describe('resendVerification and requestPasswordReset', () => {
  const ask = async (path: string, email: string) => {
    const { status, text } = await post(path, { email })
    expect([status, text]).toEqual([202, '{"status":"accepted"}'])
  }
  const waiting = async (which: Service) => {
    const { rows } = await which.owner.query(
      'select t.identifier from graphile_worker._private_jobs j join graphile_worker._private_tasks t on t.id = j.task_id order by 1',
    )
    return rows.map(({ identifier }) => identifier)
  }

  it('send a person one mail of a kind in a minute, and answer the same all the while', async () => {
    const email = newEmail()
    await register(email)
    await mailsTo(service, email)
    for (const address of [email, email.toUpperCase(), email]) {
      await ask('resend-verification', address)
      await ask('password-reset/request', address)
      await workDone(service)
    }
    const subjects = async () =>
      (await mailsTo(service, email, 2)).map(mail => /Subject: (.*)/.exec(mail)?.[1])
    expect(await subjects()).toEqual(['Confirm your e-mail address', 'Choose a new password'])
    await sent()
    await ask('password-reset/request', email)
    await workDone(service)
    expect((await subjects()).slice(2)).toEqual(['Choose a new password'])
  })

  it('let one job of a kind wait for an address, whether it has an account or not', async () => {
    const idle = await startService()
    const { email } = await makePerson(idle)
    for (const address of [email, email.toUpperCase(), email, 'nobody@example.com', 'Nobody@example.com']) {
      await send(idle, 'POST', '/v1/auth/password-reset/request', { body: { email: address } })
    }
    expect(await waiting(idle)).toEqual(['send_mail', 'send_nothing'])
    await idle.stop()
  })

  it('send at once again what could not be sent', async () => {
    const blocked = await startService({ env: { SMTP_URL: 'smtp://127.0.0.1:1' }, worker: true })
    const { id, email } = await makePerson(blocked)
    await send(blocked, 'POST', '/v1/auth/password-reset/request', { body: { email } })
    await eventually(async () => {
      const { rows } = await blocked.owner.query(
        'select 1 from graphile_worker._private_jobs where attempts = 1 and locked_at is null',
      )
      return rows.length === 1
    })
    const { rows } = await blocked.owner.query('select key from rate_limits where key like $1', [
      `mail:%${id}`,
    ])
    expect(rows).toEqual([])
    await blocked.stop()
  })
})

describe('requestPasswordReset', () => {
  it('is always accepted, and mails a link where there is an account', async () => {
    const { email } = await makePerson(service)
    const unknown = newEmail()
    for (const address of [email.toUpperCase(), unknown]) {
      const answer = await post('password-reset/request', { email: address })
      expect([answer.status, answer.text]).toEqual([202, '{"status":"accepted"}'])
    }
    await linkIn(email, 'reset-password')
    await workDone(service)
    expect(await mailsTo(service, unknown, 0)).toEqual([])
  })
})

describe('confirmPasswordReset', () => {
  const resetLink = async (email: string, wanted = 1) => {
    await post('password-reset/request', { email })
    return linkIn(email, 'reset-password', wanted)
  }
  const confirm = (token: string, new_password = another) =>
    post('password-reset/confirm', { token, new_password })

  it('sets the password, ends every session and tells the person', async () => {
    const { admin } = await makeOrganization(service)
    const other = await openSession(service, admin.id)
    const token = await resetLink(admin.email)
    expect(outcome(await confirm(token))).toBe('204')
    for (const session of [admin, other]) {
      expect(await me(session.token)).toBe('401 invalid_token')
      const headers = { Cookie: session.cookie }
      expect(outcome(await send(service, 'POST', '/v1/auth/refresh', { headers }))).toBe(
        '401 invalid_refresh_token',
      )
    }
    expect([await logIn(admin.email), await logIn(admin.email, another)]).toEqual([
      '401 invalid_credentials',
      '200',
    ])
    const mails = await mailsTo(service, admin.email, 2)
    expect(mails[1]).toContain('Your password was changed')
  })

  it('works once and within an hour', async () => {
    const { email } = await makePerson(service)
    const token = await resetLink(email)
    const { rows } = await service.owner.query(
      `select expires_at - created_at = interval '1 hour' as hour from link_tokens
       where user_id = (select id from users where email = $1)`,
      [email],
    )
    expect(rows).toEqual([{ hour: true }])
    expect(outcome(await confirm(token))).toBe('204')
    expect(outcome(await confirm(token, password))).toBe('400 invalid_link_token')
    expect(await logIn(email, another)).toBe('200')
    await sent()
    const late = await resetLink(email, 3)
    await service.owner.query(
      'update link_tokens set expires_at = now() where user_id = (select id from users where email = $1)',
      [email],
    )
    expect(outcome(await confirm(late, password))).toBe('400 invalid_link_token')
    expect(await logIn(email, another)).toBe('200')
  })

  it('keeps the link when the new password is refused', async () => {
    const { email } = await makePerson(service)
    const token = await resetLink(email)
    for (const bad of ['password123', email]) {
      const answer = await confirm(token, bad)
      expect(issuesOf(answer)).toEqual(['value_error at body.new_password'])
    }
    expect(outcome(await confirm(token))).toBe('204')
    expect(await logIn(email, another)).toBe('200')
  })

  it('clears the lock of an account', async () => {
    const { email } = await makePerson(service)
    for (let count = 0; count < 6; count++) await logIn(email, 'a wrong passphrase')
    expect(await logIn(email)).toBe('401 invalid_credentials')
    expect(outcome(await confirm(await resetLink(email)))).toBe('204')
    expect(await logIn(email, another)).toBe('200')
  })

  it('proves the address too: who follows the link reads its mail', async () => {
    const email = newEmail()
    await register(email)
    await mailsTo(service, email)
    await post('password-reset/request', { email })
    expect(outcome(await confirm(await linkIn(email, 'reset-password', 2)))).toBe('204')
    expect(await logIn(email, another)).toBe('200')
  })
})

describe('changePassword', () => {
  const change = (person: Person, current_password: string, new_password: string) =>
    post('change-password', { current_password, new_password }, person.token)

  it('needs the password in force, ends all other sessions and tells the person', async () => {
    const { admin } = await makeOrganization(service)
    const other = await openSession(service, admin.id)
    const refused = await change(admin, 'a wrong passphrase', another)
    expect([outcome(refused), issuesOf(refused)]).toEqual([
      ...['422 validation_error', ['value_error at body.current_password']],
    ])
    expect(await me(other.token)).toBe('200')
    expect(outcome(await change(admin, password, another))).toBe('204')
    expect([await me(admin.token), await me(other.token)]).toEqual(['200', '401 invalid_token'])
    expect([await logIn(admin.email), await logIn(admin.email, another)]).toEqual([
      '401 invalid_credentials',
      '200',
    ])
    expect((await mailsTo(service, admin.email))[0]).toContain('Your password was changed')
  })

  it('does not overwrite a password that was set meanwhile', async () => {
    const { admin } = await makeOrganization(service)
    await post('password-reset/request', { email: admin.email })
    const token = await linkIn(admin.email, 'reset-password')
    const held = holdVerification()
    const late = change(admin, password, 'nine brass door knobs')
    await held.reached
    expect(outcome(await post('password-reset/confirm', { token, new_password: another }))).toBe('204')
    held.release()
    expect(issuesOf(await late)).toEqual(['value_error at body.current_password'])
    expect(await logIn(admin.email, 'nine brass door knobs')).toBe('401 invalid_credentials')
    expect(await logIn(admin.email, another)).toBe('200')
  })

  it('refuses a password that nobody should choose, at its field', async () => {
    const { admin } = await makeOrganization(service)
    for (const bad of ['password123', admin.email]) {
      expect(issuesOf(await change(admin, password, bad))).toEqual(['value_error at body.new_password'])
    }
    expect(await logIn(admin.email)).toBe('200')
  })

  it('counts wrong ones like wrong log-ins: five lock, and then the right one is refused too', async () => {
    const { admin } = await makeOrganization(service)
    for (let count = 0; count < 5; count++) await change(admin, 'a wrong passphrase', another)
    expect(issuesOf(await change(admin, password, another))).toEqual(['value_error at body.current_password'])
    expect(await logIn(admin.email)).toBe('401 invalid_credentials')
  })
})

describe('updateMe', () => {
  it('changes what is there, leaves what is absent, and clears with null', async () => {
    const { admin } = await makeOrganization(service)
    const update = async (body: object) => {
      const answer = await send(service, 'PATCH', '/v1/auth/me', { token: admin.token, body })
      const shown = await send(service, 'GET', '/v1/auth/me', { token: admin.token })
      expect(answer.body).toEqual(shown.body)
      return (answer.body.user as { full_name: unknown }).full_name
    }
    expect(await update({ full_name: 'Zoë O’Brien' })).toBe('Zoë O’Brien')
    expect(await update({})).toBe('Zoë O’Brien')
    expect(await update({ full_name: null })).toBeNull()
    expect(await update({})).toBeNull()
    const email = await send(service, 'PATCH', '/v1/auth/me', {
      token: admin.token,
      body: { email: newEmail() },
    })
    expect(issuesOf(email)).toEqual(['extra_forbidden at body.email'])
  })
})

describe('getMe', () => {
  it('shows the person, the active organization, all memberships and the session', async () => {
    const { admin, wire_id, name } = await makeOrganization(service)
    const { body } = await send(service, 'GET', '/v1/auth/me', { token: admin.token })
    expect(body).toEqual({
      user: {
        ...{ id: expect.stringMatching(/^user_/), email: admin.email, full_name: 'Test Person' },
        ...{ is_staff: false, created_at: expect.stringMatching(/Z$/) },
      },
      organization: { id: wire_id, name, role: 'admin' },
      memberships: [
        {
          ...{ organization_id: wire_id, organization_name: name, role: 'admin', api_access: 'enabled' },
          joined_at: expect.stringMatching(/Z$/),
        },
      ],
      session: {
        ...{ id: admin.session_id, ip: '127.0.0.1', user_agent: 'test', current: true },
        ...{
          created_at: expect.any(String),
          last_used_at: expect.any(String),
          expires_at: expect.any(String),
        },
      },
    })
  })
})

describe('the tokens of mailed links', () => {
  it('stand in the database as hashes only, and in no payload of the background work', async () => {
    const idle = await startService()
    const body = { email: newEmail(), password, organization_name: 'Grand Hotel' }
    await send(idle, 'POST', '/v1/auth/register', { body })
    await send(idle, 'POST', '/v1/auth/password-reset/request', { body: { email: body.email } })
    const { rows: jobs } = await idle.owner.query(
      'select payload from graphile_worker._private_jobs order by id',
    )
    expect(jobs.map(({ payload }) => Object.keys(payload).sort())).toEqual([
      ['template', 'user_id'],
      ['template', 'user_id'],
    ])
    expect(JSON.stringify(jobs)).not.toContain(password)
    const mailing = await startService({ beside: idle, worker: true })
    const mails = await mailsTo(idle, body.email, 2)
    const { rows } = await idle.owner.query('select link_tokens::text as row from link_tokens')
    expect(rows).toHaveLength(2)
    for (const mail of mails) {
      expect(tokenIn(mail)).toHaveLength(43)
      expect(JSON.stringify(rows)).not.toContain(tokenIn(mail))
    }
    await mailing.stop()
    await idle.stop()
  })
})
