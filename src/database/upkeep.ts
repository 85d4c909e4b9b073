// What the database needs from time to time: rows past their time are deleted, jobs of a process that died are let go.
import { sql } from 'kysely'
import type pg from 'pg'
import type { Database } from './pool.ts'

export async function cleanUp(database: Database): Promise<void> {
  await sql`select system.clean_up()`.execute(database.kysely)
}

/**
 * Unlocks the jobs of these worker pools, which have ended, and of any pool that has held a job for ten minutes: no task
 * takes that long, so its process is gone. (graphile-worker itself waits four hours.) Needs the owner of its tables.
 */
export async function unlockJobs(owner: pg.Pool, endedPools: string[] = []): Promise<void> {
  await owner.query(
    `select graphile_worker.force_unlock_workers(array(
      select unnest($1::text[]) union
      select locked_by from graphile_worker.jobs where locked_at < now() - interval '10 minutes'))`,
    [endedPools],
  )
}
