// The types of the tables: what the migrations make of an empty PostgreSQL.
import { execFile } from 'node:child_process'
import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { startEmbedded } from '../../src/database/embedded.ts'
import { migrate } from '../../src/database/migrate.ts'

export async function writeDatabaseTypes(folder: string): Promise<void> {
  const data = await mkdtemp(join(tmpdir(), 'taxlens-types-'))
  // The server may run as another user, who must be able to come in.
  await chmod(data, 0o755)
  const server = await startEmbedded(data, { settings: { fsync: 'off' } })
  try {
    await migrate(server.url)
    const cli = join(import.meta.dirname, '../../node_modules/kysely-codegen/dist/cli/bin.js')
    const options = [
      '--url',
      server.url,
      '--dialect',
      'postgres',
      '--default-schema',
      'public',
      '--log-level',
      'error',
    ]
    // Calendar dates stay text, as the driver is told to leave them.
    await promisify(execFile)(process.execPath, [
      ...[cli, ...options, '--date-parser', 'string'],
      ...['--exclude-pattern', '{graphile_worker.*,kysely_*}', '--out-file', join(folder, 'database.ts')],
    ])
  } finally {
    await server.stop()
    await rm(data, { recursive: true, force: true })
  }
}
