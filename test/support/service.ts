// A service of one's own for each test file: its own database, its own port, every answer checked against the contract.
import { randomUUID } from 'node:crypto'
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { inject } from 'vitest'
import { createApp } from '../../src/app.ts'
import { type Config, readConfig } from '../../src/config.ts'
import { createDatabase } from '../../src/database/embedded.ts'
import { type Database, openDatabase } from '../../src/database/pool.ts'
import { createLog, type Log } from '../../src/log.ts'
import { listen, type Timeouts } from '../../src/server.ts'
import { generateKeySet, readKeySet, type SessionTokens } from '../../src/sessions/tokens.ts'
import { startWorker } from '../../src/worker.ts'

export interface Service {
  url: string
  config: Config
  database: Database
  /** As the owner of the tables: for looking behind the API, never used by the service. */
  owner: pg.Pool
  owner_url: string
  tokens: SessionTokens
  log: Log
  /** Every line that the service logged. */
  lines: string[]
  /** Writes what waits in memory: last uses of keys, and the request log. */
  flush(): Promise<void>
  stop(): Promise<void>
}

interface Options {
  env?: Record<string, string>
  limits?: Partial<Config['limits']>
  /** Runs the background work too (mail, last use, clean-up). */
  worker?: boolean
  /** Another service whose database, signing keys and data folder this one shares, as a second replica. */
  beside?: Service
  /** Of the HTTP server. */
  timeouts?: Timeouts
  /** A database of one's own, as its owner: for tests that stop its server. */
  owner_url?: string
}

const unlimited = {
  key_per_minute: 1_000_000,
  session_per_minute: 1_000_000,
  ip_strict_per_minute: 1_000_000,
  ip_open_per_minute: 1_000_000,
  failures_per_minute: 1_000_000,
}

export async function startService(options: Options = {}): Promise<Service> {
  const { beside } = options
  const owner_url = options.owner_url ?? beside?.owner_url ?? (await copyTemplate())
  const data_dir = beside?.config.data_dir ?? (await mkdtemp(join(tmpdir(), 'taxlens-data-')))
  const config: Config = {
    ...readConfig({ DATABASE_URL: owner_url, DATA_DIR: data_dir, LOG_LEVEL: 'debug', ...options.env }),
    limits: { ...unlimited, ...options.limits },
  }
  const lines: string[] = []
  const log = createLog(config.log_level, line => lines.push(line))
  const database = openDatabase({
    url: owner_url,
    pool_size: 5,
    prepared_statements: config.prepared_statements,
    log,
  })
  const tokens = beside?.tokens ?? (await readKeySet(await generateKeySet()))
  const app = await createApp({ config, database, tokens, log, check_answers: true })
  const server = await listen(app, '127.0.0.1', 0, options.timeouts)
  const worker = options.worker === true ? await startWorker({ config, database, owner_url, log }) : null
  const owner = new pg.Pool({ connectionString: owner_url, max: 2 })
  owner.on('error', () => undefined)
  return {
    ...{ config, database, owner, owner_url, tokens, log, lines },
    url: `http://127.0.0.1:${server.port}`,
    flush: app.flush,
    stop: async () => {
      await server.close()
      await app.stop()
      await worker?.stop()
      await database.close()
      await owner.end()
      if (beside === undefined) await rm(data_dir, { recursive: true, force: true })
    },
  }
}

/** The mails that were written to the outbox for an address, oldest first, once there are as many as wanted. */
export async function mailsTo(service: Service, address: string, wanted = 1): Promise<string[]> {
  for (let attempt = 0; ; attempt++) {
    const folder = join(service.config.data_dir, 'outbox')
    const names = await readdir(folder).catch(() => [])
    const files = names.filter(name => !name.startsWith('.')).sort()
    const mails = await Promise.all(files.map(file => readFile(join(folder, file), 'utf8')))
    const found = mails.filter(mail => mail.toLowerCase().includes(`to: ${address.toLowerCase()}`))
    if (found.length >= wanted) return found
    if (attempt > 200) throw new Error(`${found.length} of ${wanted} mails came to ${address}`)
    await new Promise(resolve => setTimeout(resolve, 50))
  }
}

async function copyTemplate(): Promise<string> {
  const template = new URL(inject('templateUrl'))
  const name = `test_${randomUUID().replaceAll('-', '')}`
  const server = new URL(template)
  server.pathname = '/postgres'
  await createDatabase(server.href, name, template.pathname.slice(1))
  const copy = new URL(template)
  copy.pathname = `/${name}`
  return copy.href
}
