// SQL of organizations, their members and their request for API access.
import { type Kysely, sql, type Transaction } from 'kysely'
import type { DB } from '../database/pool.ts'
import type { Scope } from '../database/scope.ts'

export type ApiAccess = 'disabled' | 'requested' | 'enabled' | 'suspended'

/** The transaction must be bound to the new organization already. */
export async function insertOrganization(
  db: Transaction<DB>,
  id: string,
  name: string,
  adminId: string,
): Promise<void> {
  await db.insertInto('organizations').values({ id, name }).execute()
  await insertMember(db, id, adminId, 'admin')
}

/** False for somebody who is a member already. */
export async function insertMember(
  db: Transaction<DB>,
  organizationId: string,
  userId: string,
  role: 'admin' | 'member',
): Promise<boolean> {
  const { numInsertedOrUpdatedRows = 0n } = await db
    .insertInto('memberships')
    .values({ organization_id: organizationId, user_id: userId, role })
    .onConflict(conflict => conflict.doNothing())
    .executeTakeFirst()
  return numInsertedOrUpdatedRows > 0n
}

export async function findOrganization(scope: Scope) {
  return scope.db
    .selectFrom('organizations')
    .selectAll()
    .where('id', '=', scope.organization_id)
    .executeTakeFirst()
}

export async function lockOrganization(scope: Scope) {
  return scope.db
    .selectFrom('organizations')
    .selectAll()
    .where('id', '=', scope.organization_id)
    .forUpdate()
    .executeTakeFirst()
}

export async function updateName(scope: Scope, name: string): Promise<void> {
  await scope.db.updateTable('organizations').set({ name }).where('id', '=', scope.organization_id).execute()
}

export async function updateApiAccess(scope: Scope, status: ApiAccess): Promise<Date> {
  const row = await scope.db
    .updateTable('organizations')
    .set({ api_access: status, api_access_changed_at: sql<Date>`now()` })
    .where('id', '=', scope.organization_id)
    .returning('api_access_changed_at')
    .executeTakeFirstOrThrow()
  return row.api_access_changed_at
}

const profile = ['legal_name', 'tax_country', 'default_legal_issuer_id'] as const

export async function findLegalProfile(scope: Scope) {
  return scope.db
    .selectFrom('organizations')
    .select(profile)
    .where('id', '=', scope.organization_id)
    .executeTakeFirstOrThrow()
}

export async function updateLegalProfile(
  scope: Scope,
  changes: Record<(typeof profile)[number], string | null>,
): Promise<void> {
  await scope.db.updateTable('organizations').set(changes).where('id', '=', scope.organization_id).execute()
}

export async function findAccessRequest(scope: Scope) {
  return scope.db
    .selectFrom('api_access_requests')
    .leftJoin('users', 'users.id', 'api_access_requests.created_by')
    .selectAll('api_access_requests')
    .select(sql<string>`coalesce(users.full_name, users.email)`.as('created_by_name'))
    .where('organization_id', '=', scope.organization_id)
    .executeTakeFirst()
}

export interface NewAccessRequest {
  contact_name: string
  contact_email: string
  intended_integration: string
  expected_monthly_volume: number
}

export async function insertAccessRequest(
  scope: Scope,
  request: NewAccessRequest,
  userId: string,
): Promise<void> {
  await scope.db
    .insertInto('api_access_requests')
    .values({ organization_id: scope.organization_id, ...request, created_by: userId })
    .execute()
}

/** Admins who have proved their address, oldest membership first. */
export async function listAdmins(scope: Scope) {
  return scope.db
    .selectFrom('memberships')
    .innerJoin('users', 'users.id', 'memberships.user_id')
    .select(['memberships.user_id', 'users.email', 'users.full_name'])
    .where('memberships.organization_id', '=', scope.organization_id)
    .where('memberships.role', '=', 'admin')
    .where('users.email_verified_at', 'is not', null)
    .orderBy('memberships.joined_at')
    .execute()
}

export interface AccessRow {
  organization_id: string
  organization_name: string
  status: ApiAccess
  contact_name: string | null
  contact_email: string | null
  intended_integration: string | null
  expected_monthly_volume: string | null
  created_at: Date | null
  created_by: string | null
  created_by_name: string | null
}

/** Platform staff only: looks across organizations. Newest first, at most `count`, below the id `before`. */
export async function listApiAccess(
  db: Kysely<DB>,
  status: ApiAccess | null,
  before: string | null,
  count: number,
) {
  return (
    await sql<AccessRow>`select * from system.list_api_access(${status}, ${before}, ${count})`.execute(db)
  ).rows
}
