// SQL of content releases. They belong to no organization: everyone reads the same ones, nobody changes one.
import { type Kysely, sql, type Transaction } from 'kysely'
import type { DB } from '../database/pool.ts'
import type { ContentRelease, RateRecord, RuleRecord } from '../tax/content.ts'

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

/** The version that was current at a moment; undefined before the first release. */
export async function findVersionAt(db: Kysely<DB>, instant: Date): Promise<string | undefined> {
  const row = await db
    .selectFrom('content_releases')
    .select('data_version')
    .where('released_at', '<=', instant)
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row?.data_version
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

/** Says when a release became current: last before its commit, in the milliseconds that answers show. */
export async function stampRelease(db: Transaction<DB>, dataVersion: string): Promise<void> {
  await db
    .updateTable('content_releases')
    .set({ released_at: sql<Date>`date_trunc('milliseconds', clock_timestamp())` })
    .where('data_version', '=', dataVersion)
    .execute()
}

/** Ends the states of rates and rules that this release changed or left out, and begins those it brought. */
export async function recordStates(db: Transaction<DB>, dataVersion: string): Promise<void> {
  const { id } = await db
    .selectFrom('content_releases')
    .select('id')
    .where('data_version', '=', dataVersion)
    .executeTakeFirstOrThrow()
  await sql`call record_release(${id})`.execute(db)
}

export interface StoredState {
  kind: 'rate' | 'rule'
  record_id: string
  version: number
  began: number
  /** Null while it holds in the release that was asked about. */
  ended: number | null
  data_version: string
  released_at: Date
  /** Null while it holds: the release has it. */
  content: RateRecord | RuleRecord | null
}

/** Every state that a rate or rule has had up to a release, oldest first. */
export async function listStates(db: Kysely<DB>, dataVersion: string): Promise<StoredState[]> {
  const { rows } = await sql<StoredState>`
    select s.kind, s.record_id, s.version, s.since_release as began,
      case when s.until_release <= r.id then s.until_release end as ended,
      since.data_version, since.released_at,
      case when s.until_release <= r.id then s.content end as content
    from content_releases r
    join content_records s on s.since_release <= r.id
    join content_releases since on since.id = s.since_release
    where r.data_version = ${dataVersion}
    order by s.since_release, s.record_id`.execute(db)
  return rows
}

export interface ListedRelease {
  id: number
  data_version: string
  released_at: Date
  summary: string
}

/** Releases before the one named, or the newest ones; newest first. */
export async function listReleases(
  db: Kysely<DB>,
  before: string | null,
  count: number,
): Promise<ListedRelease[]> {
  let query = db
    .selectFrom('content_releases')
    .select(['id', 'data_version', 'released_at', 'summary'])
    .orderBy('id', 'desc')
    .limit(count)
  if (before !== null) {
    query = query.where('id', '<', named =>
      named.selectFrom('content_releases').select('id').where('data_version', '=', before),
    )
  }
  return query.execute()
}
