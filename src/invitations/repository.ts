// SQL of invitations. Rows are open invitations; whoever accepts or revokes one deletes it.
import { type Kysely, sql } from 'kysely'
import { newId } from '../database/identifiers.ts'
import type { DB } from '../database/pool.ts'
import type { Scope } from '../database/scope.ts'

export type Role = 'admin' | 'member'

const expired = sql<boolean>`invitations.expires_at <= statement_timestamp()`
const sameAddress = (email: string) => sql<boolean>`lower(invitations.email) = lower(${email})`

function selectInvitations(scope: Scope) {
  return scope.db
    .selectFrom('invitations')
    .leftJoin('users', 'users.id', 'invitations.invited_by')
    .select([
      'invitations.id',
      'invitations.email',
      'invitations.invited_by',
      'invitations.created_at',
      'invitations.sent_at',
      'invitations.expires_at',
      'users.email as inviter_email',
    ])
    .select(eb => eb.ref('invitations.role').$castTo<Role>().as('role'))
    .select(expired.as('expired'))
    .select(sql<string | null>`coalesce(users.full_name, users.email)`.as('invited_by_name'))
    .where('invitations.organization_id', '=', scope.organization_id)
}

export type InvitationRow = Awaited<ReturnType<typeof listInvitations>>[number]

/** Newest first, below the id `before`. */
export async function listInvitations(scope: Scope, before: string | null, limit: number) {
  let query = selectInvitations(scope)
  if (before !== null) query = query.where('invitations.id', '<', before)
  return query.orderBy('invitations.id', 'desc').limit(limit).execute()
}

export async function findInvitation(scope: Scope, id: string) {
  return selectInvitations(scope).where('invitations.id', '=', id).executeTakeFirst()
}

export async function findInvitationOf(scope: Scope, email: string) {
  return selectInvitations(scope).where(sameAddress(email)).executeTakeFirst()
}

/** Whether a member has this address. */
export async function isMember(scope: Scope, email: string): Promise<boolean> {
  const row = await scope.db
    .selectFrom('memberships')
    .innerJoin('users', 'users.id', 'memberships.user_id')
    .select('memberships.user_id')
    .where('memberships.organization_id', '=', scope.organization_id)
    .where(sql<boolean>`lower(users.email) = lower(${email})`)
    .executeTakeFirst()
  return row !== undefined
}

export async function insertInvitation(
  scope: Scope,
  invitation: { email: string; role: Role; invited_by: string },
): Promise<string> {
  const id = newId()
  await scope.db
    .insertInto('invitations')
    .values({ id, organization_id: scope.organization_id, ...invitation })
    .execute()
  return id
}

/** Seven new days; the link that was mailed before is dead. False when there is no such invitation. */
export async function renewInvitation(scope: Scope, id: string): Promise<boolean> {
  const { numUpdatedRows } = await scope.db
    .updateTable('invitations')
    .set({ sent_at: sql`now()`, expires_at: sql`now() + interval '7 days'`, token_hash: null })
    .where('organization_id', '=', scope.organization_id)
    .where('id', '=', id)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

export async function updateToken(scope: Scope, id: string, hash: Buffer): Promise<void> {
  await scope.db
    .updateTable('invitations')
    .set({ token_hash: hash })
    .where('organization_id', '=', scope.organization_id)
    .where('id', '=', id)
    .execute()
}

/** False when it is gone already. */
export async function deleteInvitation(scope: Scope, id: string): Promise<boolean> {
  const { numDeletedRows } = await scope.db
    .deleteFrom('invitations')
    .where('organization_id', '=', scope.organization_id)
    .where('id', '=', id)
    .executeTakeFirst()
  return numDeletedRows > 0n
}

/** Uses up a link; false when it was used, revoked or replaced meanwhile, or has expired. */
export async function useInvitation(scope: Scope, id: string, hash: Buffer): Promise<boolean> {
  const { numDeletedRows } = await scope.db
    .deleteFrom('invitations')
    .where('organization_id', '=', scope.organization_id)
    .where('id', '=', id)
    .where('token_hash', '=', hash)
    .where(sql<boolean>`not ${expired}`)
    .executeTakeFirst()
  return numDeletedRows > 0n
}

/** Looks across organizations: whose invitation has a link with this token? */
export async function findByToken(db: Kysely<DB>, hash: Buffer) {
  const { rows } = await sql<{
    organization_id: string
    id: string
  }>`select * from system.find_invitation(${hash})`.execute(db)
  return rows[0]
}
