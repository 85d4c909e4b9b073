// Secrets: after everything that is done with them, they stand in no log, no table and no answer but the first.
import { createHash, randomUUID } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type MailServer, startMailServer } from '../support/mail-server.ts'
import {
  type Answer,
  cookieOf,
  eventually,
  makeStaff,
  outcome,
  type Request,
  send,
} from '../support/makers.ts'
import { type Service, startService } from '../support/service.ts'

const passwords = ['first horse battery staple', 'second horse battery staple', 'third horse battery staple']
const wrongPassword = 'a horse that never was'

let mailServer: MailServer
/** Does no background work, so that what waits for it can be looked at. */
let service: Service
let worker: Service
const answers: string[] = []
const secrets: Record<string, string> = { wrongPassword }
const dumps: string[] = []

async function ask(method: string, path: string, request: Request = {}): Promise<Answer> {
  const answer = await send(service, method, path, request)
  answers.push(`${JSON.stringify([...answer.headers])} ${answer.text}`)
  return answer
}

async function done(method: string, path: string, request: Request = {}): Promise<Answer> {
  const answer = await ask(method, path, request)
  expect([method, path, answer.status < 300 || answer.text]).toEqual([method, path, true])
  return answer
}

const post = (path: string, body: object, more: Request = {}) => done('POST', path, { body, ...more })

/** Every row of every table of the database, as text. */
async function dump(): Promise<string> {
  const { rows: tables } = await service.owner.query<{ name: string }>(
    `select format('%I.%I', schemaname, tablename) as name from pg_tables
     where schemaname not in ('pg_catalog', 'information_schema')`,
  )
  const rows = tables.map(async ({ name }) => {
    const { rows } = await service.owner.query<{ row: string }>(`select t::text as row from ${name} t`)
    return `${name}\n${rows.map(({ row }) => row).join('\n')}`
  })
  return (await Promise.all(rows)).join('\n')
}

async function linkTo(page: string, wanted: number): Promise<string> {
  return eventually(async () => {
    const found = mailServer.messages.flatMap(message =>
      [...message.matchAll(new RegExp(`/${page}\\?token=([\\w-]{43})`, 'g'))].map(match => match[1] ?? ''),
    )
    return found.length >= wanted && found.at(-1)
  })
}

/** Does everything that a secret is made for or used in, and notes every secret. */
async function scenario(): Promise<void> {
  const email = `careful-${randomUUID()}@example.com`
  const [first = '', second = '', third = ''] = passwords
  Object.assign(secrets, { first, second, third })
  await post('/v1/auth/register', { email, password: first, organization_name: 'Careful Hotel' })
  await post('/v1/auth/resend-verification', { email })
  await ask('POST', '/v1/auth/login', { body: { email, password: wrongPassword } })
  dumps.push(await dump())
  worker = await startService({ beside: service, worker: true, env: mailEnvironment() })
  secrets.verification = await linkTo('verify-email', 1)
  dumps.push(await dump())
  await post('/v1/auth/verify-email', { token: secrets.verification })
  await post('/v1/auth/password-reset/request', { email })
  secrets.reset = await linkTo('reset-password', 1)
  await post('/v1/auth/password-reset/confirm', { token: secrets.reset, new_password: second })

  const opened = await post('/v1/auth/login', { email, password: second })
  const note = (name: string, answer: Answer) => {
    const [, refresh = ''] = cookieOf(answer).split('=')
    if (refresh !== '') secrets[`${name} refresh`] = refresh.split('.').slice(1).join('.')
    secrets[`${name} access`] = String(answer.body.access_token).split('.').slice(1).join('.')
    return { token: String(answer.body.access_token), cookie: cookieOf(answer) }
  }
  note('login', opened)
  // A token of the same second would be the same one.
  await sleep(1100)
  const refreshed = await done('POST', '/v1/auth/refresh', { headers: { Cookie: cookieOf(opened) } })
  const { token } = note('refresh', refreshed)
  await done('POST', '/v1/auth/change-password', {
    ...{ token, body: { current_password: second, new_password: third } },
  })
  const organization = await done('GET', '/v1/orgs/me', { token })
  const staff = await makeStaff(service)
  const access = `/v1/staff/organizations/${organization.body.id}/api-access`
  await done('PUT', access, { token: staff.token, body: { status: 'enabled' } })

  const headers = { 'Idempotency-Key': 'careful' }
  const invited = `invited-${email}`
  await post('/v1/orgs/me/invitations', { email: invited, role: 'member' }, { token, headers })
  secrets.invitation = await linkTo('accept-invitation', 1)
  dumps.push(await dump())
  await post('/v1/auth/invitations/inspect', { token: secrets.invitation })
  const joined = await post('/v1/auth/invitations/accept', { token: secrets.invitation, password: third })
  note('invited', joined)
  const made = await post('/v1/api-keys', { name: 'Careful' }, { token, headers })
  await post('/v1/api-keys', { name: 'Careful' }, { token, headers })
  const rotation = { token, headers, body: { overlap_seconds: 600 } }
  const rotated = await done('POST', `/v1/api-keys/${made.body.id}/rotate`, rotation)
  await done('POST', `/v1/api-keys/${made.body.id}/rotate`, rotation)
  const [old, key] = [String(made.body.raw_key), String(rotated.body.raw_key)]
  Object.assign(secrets, { old: old.slice(12, 46), key: key.slice(12, 46) })
  await done('GET', '/v1/credential', { key })
  await done('GET', '/v1/api-keys', { token })
  await misplaced(email, key, token, third)
  await post('/v1/api-keys/report-leak', { key: old, source: `found ${old} in a repository` })
  await service.flush()
  await ask('GET', '/v1/credential', { key: old })
  await done('POST', '/v1/auth/logout', { headers: { Cookie: cookieOf(refreshed) } })
  await eventually(async () => {
    const { rows } = await service.owner.query('select 1 from graphile_worker._private_jobs')
    return rows.length === 0
  })
  dumps.push(await dump())
}

/** Secrets where they do not belong: every one of these is refused. */
async function misplaced(email: string, key: string, token: string, password: string): Promise<void> {
  const refused = [
    await ask('GET', '/v1/credential', { token: key }),
    await ask('GET', '/v1/credential', { key: token }),
    await ask('GET', '/v1/credential', { key, token }),
    await ask('GET', '/v1/credential', { key: `${key} ${key}` }),
    await ask('GET', `/v1/api-keys/${key}`, { token }),
    await ask('GET', '/v1/auth/me?key=x', { token }),
    await ask('POST', '/v1/auth/login', { body: { email, password, remember: true } }),
    await ask('POST', '/v1/auth/login', { body: { email: password, password } }),
    await ask('POST', '/v1/auth/verify-email', { body: { token: secrets.verification } }),
    await ask('POST', '/v1/auth/change-password', {
      ...{ token, body: { current_password: wrongPassword, new_password: password } },
    }),
    await ask('POST', '/v1/tax/calculate', { key, body: { jurisdiction_code: 'ES', password } }),
  ]
  expect(refused.map(outcome).filter(result => !/^4\d\d /.test(result))).toEqual([])
  for (const path of [
    `/v1/${key}`,
    `/v1/jurisdictions?q=${key}`,
    `/docs/${key}`,
    `/v1/nowhere?token=${token}`,
  ]) {
    // Whoever sends a secret in an address hears of the address, so these answers are not looked at: the log is.
    await send(service, 'GET', path, { token })
  }
}

function mailEnvironment() {
  return { SMTP_URL: `smtp://127.0.0.1:${mailServer.port}`, LOG_LEVEL: 'trace' }
}

beforeAll(async () => {
  mailServer = await startMailServer()
  service = await startService({ env: mailEnvironment() })
  await scenario()
}, 60_000)
afterAll(async () => {
  await worker.stop()
  await service.stop()
  await mailServer.stop()
})

/** The names of the secrets that a text holds, as they are, or written in hexadecimal or base64. */
function found(text: string): string[] {
  const lower = text.toLowerCase()
  return Object.entries(secrets)
    .filter(([, secret]) => {
      const bytes = Buffer.from(secret)
      return (
        text.includes(secret) ||
        lower.includes(bytes.toString('hex')) ||
        text.includes(bytes.toString('base64').slice(0, -4))
      )
    })
    .map(([name]) => name)
}

describe('the secrets of a whole scenario', () => {
  it('are many, and can be found where they are', () => {
    expect(Object.keys(secrets).sort()).toEqual(
      [
        ...['first', 'key', 'login access', 'login refresh', 'old', 'refresh access', 'refresh refresh'],
        ...['reset', 'second', 'third', 'verification', 'wrongPassword'],
        ...['invitation', 'invited access', 'invited refresh'],
      ].sort(),
    )
    for (const [name, secret] of Object.entries(secrets)) {
      expect(secret.length, name).toBeGreaterThan(20)
      expect(found(`x${secret}y`)).toEqual([name])
    }
    expect(found(Buffer.from(secrets.first ?? '').toString('hex'))).toEqual(['first'])
  })

  it('stand in no line of the log', () => {
    const lines = [...service.lines, ...worker.lines]
    expect(lines.length).toBeGreaterThan(40)
    expect(lines.filter(line => found(line).length > 0)).toEqual([])
  })

  it('stand in no row of any table, neither while work waits nor afterwards', async () => {
    const [waiting = '', mailed = '', invited = '', after = ''] = dumps
    expect(dumps.map(found)).toEqual([[], [], [], []])
    // What is looked for would be seen: the work that waits, the audit log and the hashes stand there.
    const { rows } = await service.owner.query<{ hash: Buffer }>('select hash from api_keys')
    const hashOf = (secret = '') => createHash('sha256').update(secret).digest('hex')
    expect(waiting).toContain('send_mail')
    expect(mailed.includes(hashOf(secrets.verification))).toBe(true)
    expect(invited.includes(hashOf(secrets.invitation))).toBe(true)
    expect(rows.map(({ hash }) => after.includes(hash.toString('hex')))).toEqual([true, true])
    expect([after.includes('api_key.rotated'), after.includes('in a repository')]).toEqual([true, true])
  })

  it('stand in no answer but the first, and passwords and links in none', () => {
    const counts = Object.entries(secrets).map(([name, secret]) => [
      ...[name, answers.filter(answer => answer.includes(secret)).length],
    ])
    const once = [
      ...['key', 'old', 'login access', 'login refresh', 'refresh access', 'refresh refresh'],
      ...['invited access', 'invited refresh'],
    ]
    expect(Object.fromEntries(counts)).toEqual(
      Object.fromEntries(Object.keys(secrets).map(name => [name, once.includes(name) ? 1 : 0])),
    )
  })
})
