// Liveness, which touches nothing, and readiness, which looks at what requests will need.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { sql } from 'kysely'
import type { ContentStore } from '../content-releases/store.ts'
import { migrationNames } from '../database/migrate.ts'
import type { Database } from '../database/pool.ts'
import type { Handlers } from '../operation.ts'

const { version } = JSON.parse(readFileSync(join(import.meta.dirname, '../../package.json'), 'utf8')) as {
  version: string
}

export function healthOperations(
  database: Database,
  content: ContentStore,
): Handlers<'getHealth' | 'getReadiness'> {
  const succeeded = async (check: () => Promise<boolean>): Promise<'ok' | 'failed'> => {
    try {
      return (await check()) ? 'ok' : 'failed'
    } catch {
      return 'failed'
    }
  }

  return {
    getHealth: async () => ({ status: 200, body: { status: 'ok', version } }),

    getReadiness: async () => {
      let data_version: string | null = null
      const checks = {
        database: await succeeded(
          async () => (await sql`select 1`.execute(database.kysely)).rows.length === 1,
        ),
        migrations: await succeeded(() => isMigrated(database)),
        content: await succeeded(async () => {
          data_version = await content.currentVersion()
          return data_version !== null && (await content.at(data_version)) !== undefined
        }),
      }
      const { database: reachable, migrations, content: released } = checks
      if (reachable === 'ok' && migrations === 'ok' && released === 'ok' && data_version !== null) {
        return {
          status: 200,
          body: {
            status: 'ready',
            checks: { database: 'ok', migrations: 'ok', content: 'ok' },
            data_version,
          },
        }
      }
      return {
        status: 503,
        body: { status: 'not_ready', checks, data_version },
        headers: { 'Retry-After': '1' },
      }
    },
  }
}

async function isMigrated(database: Database): Promise<boolean> {
  const expected = (await migrationNames()).at(-1) ?? ''
  const { rows } = await sql<{
    name: string
  }>`select name from kysely_migration order by name desc limit 1`.execute(database.kysely)
  return (rows[0]?.name ?? '') >= expected
}
