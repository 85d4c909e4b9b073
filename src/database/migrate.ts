// Brings a database to the current version: the background worker's tables first, then our migrations in their order.
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { runMigrations } from 'graphile-worker'
import { Kysely, PostgresDialect } from 'kysely'
import { type Migration, Migrator } from 'kysely/migration'
import pg from 'pg'

const folder = join(import.meta.dirname, '../../migrations')

/** Runs as the owner of the tables. Safe to call at every start and from several processes at once. */
export async function migrate(ownerUrl: string): Promise<void> {
  const pool = new pg.Pool({ connectionString: ownerUrl, max: 2 })
  // A lost connection fails the statement that runs on it; between statements nobody has to be told.
  pool.on('error', () => undefined)
  pool.on('connect', client => client.on('error', () => undefined))
  const db = new Kysely<unknown>({ dialect: new PostgresDialect({ pool }) })
  try {
    await runMigrations({ pgPool: pool })
    const { error } = await new Migrator({
      db,
      provider: { getMigrations: readMigrations },
    }).migrateToLatest()
    if (error !== undefined) throw error
  } finally {
    await db.destroy()
  }
}

/** Names of all migrations, oldest first: readiness compares the last one with the database's. */
export async function migrationNames(): Promise<string[]> {
  const files = await readdir(folder)
  return files
    .filter(file => file.endsWith('.ts'))
    .map(file => file.slice(0, -3))
    .sort()
}

async function readMigrations(): Promise<Record<string, Migration>> {
  const names = await migrationNames()
  const modules = names.map(async name => [name, await import(join(folder, `${name}.ts`))] as const)
  return Object.fromEntries(await Promise.all(modules))
}
