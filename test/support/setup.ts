// Before all tests: one PostgreSQL for the run, with a migrated database that every test file gets a copy of.
import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { loadContent } from '../../src/content-releases/service.ts'
import { startEmbedded } from '../../src/database/embedded.ts'
import { migrate } from '../../src/database/migrate.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** Connection string of the template database, as its owner. */
    templateUrl: string
  }
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), 'taxlens-test-'))
  await chmod(folder, 0o755)
  // Nothing has to survive a test run, so nothing waits for the disk.
  const settings = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' }
  const server = await startEmbedded(folder, { settings, database: 'template' })
  const stop = async () => {
    await server.stop()
    await rm(folder, { recursive: true, force: true })
  }
  try {
    await migrate(server.url)
    await loadContent(server.url)
  } catch (error) {
    // A mistake in the content, for instance: without a run nobody else would stop the server.
    await stop()
    throw error
  }
  project.provide('templateUrl', server.url)
  return stop
}
