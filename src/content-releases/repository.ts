// SQL of content releases. They belong to no organization: everyone reads the same ones, nobody changes one.
import { type Kysely, sql, type Transaction } from 'kysely'
import type { DB } from '../database/pool.ts'
import type { ContentRelease } from '../tax/content.ts'

export interface StoredRelease {
  data_version: string
  released_at: Date
  content: ContentRelease
}

export async function findRelease(db: Kysely<DB>, dataVersion: string): Promise<StoredRelease | undefined> {
  const row = await db
    .selectFrom('content_releases')
    .select(['data_version', 'released_at', 'content'])
    .where('data_version', '=', dataVersion)
    .executeTakeFirst()
  return row === undefined ? undefined : { ...row, content: row.content as unknown as ContentRelease }
}

export async function findCurrent(db: Kysely<DB>) {
  return db
    .selectFrom('content_releases')
    .select(['data_version', 'content_hash'])
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst()
}

/** Two loads at once go one after the other. */
export async function lockReleases(db: Transaction<DB>): Promise<void> {
  await sql`lock table content_releases in share row exclusive mode`.execute(db)
}

/** How many releases carry this prefix (`2026.11.`): the next one's number is one more. */
export async function countReleases(db: Kysely<DB>, prefix: string): Promise<number> {
  const row = await db
    .selectFrom('content_releases')
    .select(sql<number>`count(*)::int`.as('count'))
    .where('data_version', 'like', `${prefix}%`)
    .executeTakeFirstOrThrow()
  return row.count
}

export async function insertRelease(
  db: Kysely<DB>,
  release: { data_version: string; summary: string; content_hash: Buffer; content: string },
): Promise<void> {
  await db.insertInto('content_releases').values(release).execute()
}
