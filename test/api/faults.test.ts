// Faults: the database or the mail server goes away and comes back, and nothing has to be repaired.
import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import pg from 'pg'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { loadContent } from '../../src/content-releases/service.ts'
import { type EmbeddedServer, startEmbedded } from '../../src/database/embedded.ts'
import { migrate } from '../../src/database/migrate.ts'
import { inScope } from '../../src/database/scope.ts'
import { startMailServer } from '../support/mail-server.ts'
import {
  eventually,
  makeApiKey,
  makeOrganization,
  type Organization,
  outcome,
  password,
  send,
} from '../support/makers.ts'
import { mailsTo, type Service, startService } from '../support/service.ts'

const stay = {
  ...{ jurisdiction_code: 'ES-CT-BCN', stay_date: '2026-07-01', nights: 1 },
  ...{ nightly_rate: 100, currency: 'EUR' },
}

describe('a database that goes away', () => {
  let folder: string
  let server: EmbeddedServer
  let service: Service
  let organization: Organization
  let key: string

  const settings = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' }
  /** One request of every kind that needs the database, sent at once, by name. */
  const everything = async () => {
    const { token, cookie, email } = organization.admin
    const requests = {
      calculate: send(service, 'POST', '/v1/tax/calculate', { key, body: stay }),
      places: send(service, 'GET', '/v1/jurisdictions', { key }),
      key: send(service, 'GET', '/v1/credential', { key }),
      session: send(service, 'GET', '/v1/auth/me', { token }),
      keys: send(service, 'GET', '/v1/api-keys', { token }),
      log_in: send(service, 'POST', '/v1/auth/login', { body: { email, password } }),
      refresh: send(service, 'POST', '/v1/auth/refresh', { headers: { Cookie: cookie } }),
      mail: send(service, 'POST', '/v1/auth/password-reset/request', { body: { email } }),
    }
    return Promise.all(
      Object.entries(requests).map(async ([name, answer]) => ({ name, answer: await answer })),
    )
  }

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'taxlens-faults-'))
    await chmod(folder, 0o755)
    server = await startEmbedded(folder, { settings })
    await migrate(server.url)
    await loadContent(server.url)
    service = await startService({ owner_url: server.url, worker: true })
    organization = await makeOrganization(service)
    key = (await makeApiKey(service, organization)).raw_key
  })
  afterAll(async () => {
    await service.stop()
    await server.stop()
    await rm(folder, { recursive: true, force: true })
  })

  /** Starts the server again where it was; one that runs is left running. */
  const restart = async () => {
    const { port } = new URL(server.url)
    server = await startEmbedded(folder, { settings: { ...settings, port } })
  }
  afterEach(restart)

  const expectRecovery = async () => {
    await eventually(async () => {
      const answers = await everything()
      return answers.every(({ answer }) => answer.status < 300)
    })
    const ready = await send(service, 'GET', '/health/ready')
    expect([ready.status, ready.body.status]).toEqual([200, 'ready'])
  }

  it('is told as 503 with Retry-After, takes readiness down and liveness not, and heals by itself', async () => {
    await expectRecovery()
    await server.stop()
    for (const { name, answer } of await everything()) {
      expect([name, outcome(answer)]).toEqual([name, '503 service_unavailable'])
      expect(answer.headers.get('Retry-After')).toMatch(/^\d+$/)
      expect(answer.headers.get('Content-Type')).toContain('application/problem+json')
      expect(answer.body.detail).toBe('The database is away at the moment: try again')
    }
    const ready = await send(service, 'GET', '/health/ready')
    expect(ready.status).toBe(503)
    expect(ready.body).toEqual({
      ...{ status: 'not_ready', data_version: null },
      checks: { database: 'failed', migrations: 'failed', content: 'failed' },
    })
    expect(ready.headers.get('Retry-After')).toMatch(/^\d+$/)
    expect(outcome(await send(service, 'GET', '/health'))).toBe('200')
    await restart()
    await expectRecovery()
    // The background work is back too: what was asked for meanwhile arrives.
    expect((await mailsTo(service, organization.admin.email, 2)).join()).toContain('Choose a new password')
  })

  it('still refuses what is malformed, without the database', async () => {
    await server.stop()
    const refused = await send(service, 'GET', '/v1/credential', { key: 'txl_nonsense' })
    expect(outcome(refused)).toBe('401 invalid_api_key')
    expect(outcome(await send(service, 'GET', '/v1/credential'))).toBe('401 authentication_required')
    expect(outcome(await send(service, 'GET', '/v1/nowhere'))).toBe('404 route_not_found')
    await restart()
    await expectRecovery()
  })

  it('that drops its connections under load costs 503 at the most, never a wrong answer', async () => {
    const admin = new pg.Client({ connectionString: server.url })
    await admin.connect()
    const outcomes = new Set<string>()
    let done = false
    const load = Array.from({ length: 8 }, async () => {
      while (!done) {
        const answer = await send(service, 'POST', '/v1/tax/calculate', { key, body: stay })
        outcomes.add(outcome(answer))
        if (answer.status === 200) expect(answer.body.total_with_tax).toBe('117.70')
      }
    })
    for (let round = 0; round < 5; round++) {
      await new Promise(resolve => setTimeout(resolve, 100))
      await admin.query(
        'select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()',
      )
    }
    done = true
    await Promise.all(load)
    await admin.end()
    outcomes.delete('503 service_unavailable')
    expect([...outcomes]).toEqual(['200'])
    await expectRecovery()
  })

  it('that ends the connection of an export before its first line is told as 503, not by a file cut off', async () => {
    const admin = new pg.Client({ connectionString: server.url })
    await admin.connect()
    await admin.query('begin; lock table invoice_lines in access exclusive mode')
    const sent = send(service, 'GET', '/v1/invoices/liability-lines.csv', { key })
    const ended = async () =>
      (
        await service.owner.query(
          `select pg_terminate_backend(pid) from pg_stat_activity
           where datname = current_database() and wait_event_type = 'Lock'`,
        )
      ).rowCount
    await eventually(async () => (await ended()) === 1)
    expect(outcome(await sent)).toBe('503 service_unavailable')
    await admin.query('rollback')
    await admin.end()
    await expectRecovery()
  })

  it('that ends a connection between two statements of a change undoes the change and leaves the process alive', async () => {
    const principal = {
      organization_id: organization.id,
      actor: { type: 'system' as const, id: null },
      origin: { request_id: null, ip: null },
    }
    const change = inScope(service.database, principal, async ({ db }) => {
      await db.updateTable('organizations').set({ name: 'Half done' }).execute()
      const { rows } = await sql<{ pid: number }>`select pg_backend_pid() as pid`.execute(db)
      await service.owner.query('select pg_terminate_backend($1)', [rows[0]?.pid])
      // Long enough for the end to arrive while no statement runs.
      await new Promise(resolve => setTimeout(resolve, 200))
      await db.updateTable('organizations').set({ name: 'Done' }).execute()
    })
    await expect(change).rejects.toThrow()
    await eventually(async () => (await send(service, 'GET', '/health/ready')).status === 200)
    const { rows } = await service.owner.query('select name from organizations where id = $1', [
      organization.id,
    ])
    expect(rows).toEqual([{ name: organization.name }])
    expect(service.lines.join('')).toContain('a database connection was lost')
  })

  it('that no longer knows the role of the application answers nothing as the owner of the tables', async () => {
    const admin = new pg.Client({ connectionString: server.url })
    await admin.connect()
    await admin.query('alter role taxlens_app rename to gone')
    await admin.query(
      'select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()',
    )
    for (let round = 0; round < 3; round++) {
      const outcomes = (await everything()).map(({ answer }) => answer.status)
      expect(Math.min(...outcomes)).toBeGreaterThanOrEqual(500)
    }
    await admin.query('alter role gone rename to taxlens_app')
    await admin.end()
    await expectRecovery()
  })
})

describe('a mail server that goes away', () => {
  it('fails no request: the message is kept, tried again, and carries a link that works', async () => {
    const placeholder = await startMailServer()
    await placeholder.stop()
    const SMTP_URL = `smtp://127.0.0.1:${placeholder.port}`
    const service = await startService({ worker: true, env: { SMTP_URL, PUBLIC_URL: 'https://tax.example' } })
    const email = 'waiting@example.com'
    const body = { email, password, organization_name: 'Patient Hotel' }
    expect(outcome(await send(service, 'POST', '/v1/auth/register', { body }))).toBe('202')
    const jobs = async () =>
      (
        await service.owner.query<{
          attempts: number
          max_attempts: number
          last_error: string
          waits: boolean
        }>(
          'select attempts, max_attempts, last_error, run_at > now() as waits from graphile_worker._private_jobs',
        )
      ).rows
    const [job] = await eventually(async () => {
      const rows = await jobs()
      return rows[0] !== undefined && rows[0].last_error !== null ? rows : undefined
    })
    expect(job).toMatchObject({ attempts: 1, max_attempts: 12, waits: true })
    expect(`${job?.last_error} ${service.lines.join('')}`).not.toMatch(/token=/)

    const mailServer = await startMailServer(placeholder.port)
    await service.owner.query('update graphile_worker._private_jobs set run_at = now()')
    const message = await eventually(async () => mailServer.messages[0])
    expect(message).toContain(`To: ${email}`)
    const token = /https:\/\/tax\.example\/verify-email\?token=([\w-]{43})/.exec(message)?.[1]
    expect(outcome(await send(service, 'POST', '/v1/auth/verify-email', { body: { token } }))).toBe('200')
    await eventually(async () => (await jobs()).length === 0)
    expect(mailServer.messages).toHaveLength(1)
    await service.stop()
    await mailServer.stop()
  })
})
