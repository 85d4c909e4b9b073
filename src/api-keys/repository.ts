// SQL of API keys. Status is never stored: it follows from the dates, by the database's clock.
import { type Kysely, sql, type Transaction } from 'kysely'
import { newId } from '../database/identifiers.ts'
import type { DB } from '../database/pool.ts'
import type { Scope } from '../database/scope.ts'

export type KeyStatus = 'active' | 'revoked' | 'expired'

const ends = sql<Date | null>`least(api_keys.expires_at, api_keys.retires_at)`
const status = sql<KeyStatus>`case
  when api_keys.revoked_at is not null then 'revoked'
  when least(api_keys.expires_at, api_keys.retires_at) <= statement_timestamp() then 'expired'
  else 'active' end`

function selectKeys(scope: Scope) {
  return scope.db
    .selectFrom('api_keys')
    .leftJoin('users as creator', 'creator.id', 'api_keys.created_by')
    .leftJoin('users as revoker', 'revoker.id', 'api_keys.revoked_by')
    .select([
      'api_keys.id',
      'api_keys.name',
      'api_keys.prefix',
      'api_keys.last_four',
      'api_keys.scopes',
      'api_keys.allowed_ips',
      'api_keys.test_only',
      'api_keys.created_at',
      'api_keys.created_by',
      'api_keys.last_used_at',
      'api_keys.last_used_ip',
      'api_keys.revoked_at',
      'api_keys.revoked_by',
      'api_keys.revoked_reason',
      'api_keys.rotated_from_id',
    ])
    .select(ends.as('expires_at'))
    .select('api_keys.expires_at as chosen_expires_at')
    .select(status.as('status'))
    .select(sql<string | null>`coalesce(creator.full_name, creator.email)`.as('created_by_name'))
    .select(sql<string | null>`coalesce(revoker.full_name, revoker.email)`.as('revoked_by_name'))
    .where('api_keys.organization_id', '=', scope.organization_id)
}

export type KeyRow = Awaited<ReturnType<typeof findKey>> & {}

export async function findKey(scope: Scope, id: string) {
  return selectKeys(scope).where('api_keys.id', '=', id).executeTakeFirst()
}

export async function lockKey(scope: Scope, id: string) {
  return selectKeys(scope).where('api_keys.id', '=', id).forUpdate(['api_keys']).executeTakeFirst()
}

/** Newest first, below the id `before`. */
export async function listKeys(
  scope: Scope,
  filter: { status: KeyStatus | null; before: string | null; limit: number },
) {
  let query = selectKeys(scope)
  if (filter.status !== null) query = query.where(status, '=', filter.status)
  if (filter.before !== null) query = query.where('api_keys.id', '<', filter.before)
  return query.orderBy('api_keys.id', 'desc').limit(filter.limit).execute()
}

export async function countActiveKeys(scope: Scope): Promise<number> {
  const row = await scope.db
    .selectFrom('api_keys')
    .select(sql<number>`count(*)::int`.as('count'))
    .where('organization_id', '=', scope.organization_id)
    .where(status, '=', 'active')
    .executeTakeFirstOrThrow()
  return row.count
}

export interface NewKey {
  name: string
  hash: Buffer
  prefix: string
  last_four: string
  scopes: string[]
  allowed_ips: string[]
  test_only: boolean
  expires_at: Date | string | null
  created_by: string
  rotated_from_id: string | null
}

export async function insertKey(scope: Scope, key: NewKey): Promise<string> {
  const id = newId()
  await scope.db
    .insertInto('api_keys')
    .values({ id, organization_id: scope.organization_id, ...key })
    .execute()
  return id
}

export async function revokeKey(
  scope: Scope,
  id: string,
  userId: string | null,
  reason: string | null,
): Promise<void> {
  await scope.db
    .updateTable('api_keys')
    .set({ revoked_at: sql<Date>`now()`, revoked_by: userId, revoked_reason: reason })
    .where('organization_id', '=', scope.organization_id)
    .where('id', '=', id)
    .where('revoked_at', 'is', null)
    .execute()
}

/** After a rotation: the predecessor works for so many seconds more, but never longer than an earlier rotation left it. */
export async function retireKey(scope: Scope, id: string, seconds: number): Promise<void> {
  await scope.db
    .updateTable('api_keys')
    .set({ retires_at: sql<Date>`least(retires_at, now() + make_interval(secs => ${seconds}))` })
    .where('organization_id', '=', scope.organization_id)
    .where('id', '=', id)
    .execute()
}

/** Looks across organizations: writes only when and from where, never backwards. */
export async function updateUses(
  db: Kysely<DB>,
  uses: { id: string; at: string; ip: string }[],
): Promise<void> {
  const ids = uses.map(use => use.id)
  const times = uses.map(use => use.at)
  const addresses = uses.map(use => use.ip)
  await sql`select system.record_api_key_uses(${ids}::uuid[], ${times}::timestamptz[], ${addresses}::inet[])`.execute(
    db,
  )
}

/** Looks across organizations: keys that expire within seven days, each of them taken only once. */
export async function takeExpiringKeys(
  db: Transaction<DB>,
): Promise<{ organization_id: string; id: string }[]> {
  return (
    await sql<{ organization_id: string; id: string }>`select * from system.take_expiring_api_keys()`.execute(
      db,
    )
  ).rows
}

/** Looks across organizations: whose key has this hash? */
export async function findOwner(db: Kysely<DB>, hash: Buffer) {
  const { rows } = await sql<{
    organization_id: string
    id: string
  }>`select * from system.find_api_key_owner(${hash})`.execute(db)
  return rows[0]
}
