// SQL of sessions. A session belongs to a person; its active organization is only what it last chose.
import { type Kysely, sql, type Transaction } from 'kysely'
import { newId } from '../database/identifiers.ts'
import type { DB } from '../database/pool.ts'

/** A session lives 14 days after its last refresh and 90 days at the most. */
const alive = sql<boolean>`ended_at is null
  and refreshed_at > statement_timestamp() - interval '14 days'
  and created_at > statement_timestamp() - interval '90 days'`

export async function insertSession(
  db: Kysely<DB>,
  session: {
    id: string
    user_id: string
    organization_id: string | null
    refresh_hash: Buffer
    ip: string
    user_agent: string | null
  },
): Promise<void> {
  await db.insertInto('sessions').values(session).execute()
}

export function newSessionId(): string {
  return newId()
}

export async function lockSession(db: Transaction<DB>, id: string) {
  return db
    .selectFrom('sessions')
    .select(['id', 'user_id', 'organization_id', 'refresh_hash', 'previous_hash'])
    .select(alive.as('alive'))
    .select(sql<boolean>`refreshed_at > clock_timestamp() - interval '10 seconds'`.as('just_refreshed'))
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
}

export async function updateRefresh(
  db: Kysely<DB>,
  id: string,
  refresh: { refresh_hash: Buffer; previous_hash: Buffer; ip: string; user_agent: string | null },
): Promise<void> {
  await db
    .updateTable('sessions')
    .set({ ...refresh, refreshed_at: sql<Date>`clock_timestamp()` })
    .where('id', '=', id)
    .execute()
}

export async function updateOrganization(
  db: Kysely<DB>,
  id: string,
  organizationId: string | null,
): Promise<void> {
  await db.updateTable('sessions').set({ organization_id: organizationId }).where('id', '=', id).execute()
}

/** Newest first, below the id `before`; only the one with this id when it is given. */
export async function listSessions(
  db: Kysely<DB>,
  userId: string,
  before: string | null,
  limit: number,
  id?: string,
) {
  let query = db
    .selectFrom('sessions')
    .select(['id', 'created_at', 'refreshed_at', 'ip', 'user_agent'])
    .select(
      sql<Date>`least(refreshed_at + interval '14 days', created_at + interval '90 days')`.as('expires_at'),
    )
    .where('user_id', '=', userId)
    .where(alive)
  if (before !== null) query = query.where('id', '<', before)
  if (id !== undefined) query = query.where('id', '=', id)
  return query.orderBy('id', 'desc').limit(limit).execute()
}

/** Ends one live session of a person; false when there is none with this id. */
export async function endSession(db: Kysely<DB>, userId: string, id: string): Promise<boolean> {
  const result = await db
    .updateTable('sessions')
    .set({ ended_at: sql<Date>`now()` })
    .where('id', '=', id)
    .where('user_id', '=', userId)
    .where(alive)
    .executeTakeFirst()
  return result.numUpdatedRows > 0n
}

export async function endSessions(db: Kysely<DB>, userId: string, exceptId: string | null): Promise<void> {
  let query = db
    .updateTable('sessions')
    .set({ ended_at: sql<Date>`now()` })
    .where('user_id', '=', userId)
    .where('ended_at', 'is', null)
  if (exceptId !== null) query = query.where('id', '<>', exceptId)
  await query.execute()
}

export interface Membership {
  organization_id: string
  organization_name: string
  role: 'admin' | 'member'
  api_access: 'disabled' | 'requested' | 'enabled' | 'suspended'
  joined_at: Date
}

/** The organizations of a person, oldest membership first. */
export async function listMemberships(db: Kysely<DB>, userId: string): Promise<Membership[]> {
  return (await sql<Membership>`select * from system.list_memberships(${userId})`.execute(db)).rows
}

export interface Holder {
  id: string
  email: string
  full_name: string | null
  is_staff: boolean
  created_at: Date
}

export async function findHolder(db: Kysely<DB>, userId: string): Promise<Holder> {
  return db
    .selectFrom('users')
    .select(['id', 'email', 'full_name', 'is_staff', 'created_at'])
    .where('id', '=', userId)
    .executeTakeFirstOrThrow()
}
