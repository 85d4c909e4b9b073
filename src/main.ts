// Starts everything in order, says where it is, and stops everything in the opposite order.
import { randomBytes } from 'node:crypto'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { createApp } from './app.ts'
import { type Config, readConfig } from './config.ts'
import { loadContent } from './content-releases/service.ts'
import { claimServer } from './database/claim.ts'
import { startEmbedded } from './database/embedded.ts'
import { migrate } from './database/migrate.ts'
import { openDatabase } from './database/pool.ts'
import { ensureDemo } from './demo.ts'
import { createLog } from './log.ts'
import { listen } from './server.ts'
import { generateKeySet, readKeySet } from './sessions/tokens.ts'
import { warmUp } from './users/passwords.ts'
import { startWorker } from './worker.ts'

type Stop = () => Promise<void>

const stops: Stop[] = []
let stopping: Promise<void> | undefined

function stop(): Promise<void> {
  stopping ??= (async () => {
    for (const each of stops.reverse()) {
      await each().catch((error: unknown) => process.stderr.write(`while stopping: ${String(error)}\n`))
    }
  })()
  return stopping
}

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, () => {
    // A second signal does not wait.
    if (stopping !== undefined) process.exit(1)
    void stop().then(() => process.exit(0))
  })
}

try {
  await start(readConfig(process.env))
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  await stop()
  process.exit(1)
}

async function start(config: Config): Promise<void> {
  if (!process.version.startsWith('v24.')) {
    throw new Error(`Node 24 is needed, this is ${process.version}: start with \`make run\`, which brings it`)
  }
  const log = createLog(config.log_level)
  const { url, ownerUrl } = await prepareDatabase(config)
  await migrate(ownerUrl)
  const content = await loadContent(ownerUrl)
  const { pool_size, prepared_statements } = { ...config, pool_size: config.database_pool_size }
  const database = openDatabase({ url, pool_size, prepared_statements, log })
  stops.push(database.close)
  const tokens = await readKeySet(config.jwt_keys ?? (await ownKeySet(config.data_dir)))
  const worker = await startWorker({ config, database, owner_url: ownerUrl, log })
  stops.push(worker.stop)
  const app = await createApp({ config, database, tokens, log })
  stops.push(app.stop)
  await warmUp()
  const demo = config.demo
    ? await ensureDemo(database, log, {
        password: config.demo_password ?? randomBytes(12).toString('base64url'),
      })
    : null
  const server = await listen(app, config.host, config.port)
  stops.push(server.close)
  announce(config, content.data_version, demo)
}

/** The database of DATABASE_URL, or the embedded one, which one process at a time may serve from. */
async function prepareDatabase(config: Config): Promise<{ url: string; ownerUrl: string }> {
  const { database_url, database_owner_url } = config
  if (database_url !== null) return { url: database_url, ownerUrl: database_owner_url ?? database_url }
  const embedded = await startEmbedded(config.data_dir)
  const claim = await claimServer(embedded.url)
  if (claim === null) {
    throw new Error(
      `DATA_DIR: another TaxLens is running from ${config.data_dir}; stop it or choose another folder`,
    )
  }
  stops.push(async () => {
    const mine = claim.held()
    await claim.release()
    // Whoever claimed it after a restart below us serves from it now.
    if (mine) await embedded.stop()
  })
  return { url: embedded.url, ownerUrl: embedded.url }
}

/** Signing keys for a machine of one's own: made once and kept in the data folder, readable by its owner only. */
async function ownKeySet(folder: string): Promise<string> {
  const file = join(folder, 'jwt-keys.json')
  await mkdir(folder, { recursive: true })
  try {
    await writeFile(file, await generateKeySet(), { mode: 0o600, flag: 'wx' })
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error
  }
  return readFile(file, 'utf8')
}

function announce(
  config: Config,
  dataVersion: string,
  demo: { created: boolean; password: string | null } | null,
): void {
  const lines = [
    '',
    `TaxLens is ready with tax content ${dataVersion}.`,
    `  Screens  ${config.public_url}/app`,
    `  API      ${config.public_url}/v1`,
    `  Docs     ${config.public_url}/docs`,
    `  Health   ${config.public_url}/health and ${config.public_url}/health/ready`,
    ...(config.smtp_url === null ? [`  Mails    ${join(config.data_dir, 'outbox')} (no SMTP_URL)`] : []),
  ]
  if (demo !== null) {
    lines.push('  Sign in  admin@demo-hotels.example or member@demo-hotels.example')
    lines.push(
      demo.created && demo.password !== null
        ? `           password ${demo.password} (shown this once; DEMO_PASSWORD chooses one)`
        : '           with the password shown at the first start',
    )
  }
  process.stdout.write(`${lines.join('\n')}\n\n`)
}
