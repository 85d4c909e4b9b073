// SQL of the members of an organization.
import type { Scope } from '../database/scope.ts'

export type Role = 'admin' | 'member'

function selectMembers(scope: Scope) {
  return scope.db
    .selectFrom('memberships')
    .innerJoin('users', 'users.id', 'memberships.user_id')
    .select(['memberships.user_id', 'users.email', 'users.full_name', 'memberships.joined_at'])
    .select(eb => eb.ref('memberships.role').$castTo<Role>().as('role'))
    .where('memberships.organization_id', '=', scope.organization_id)
}

export type MemberRow = Awaited<ReturnType<typeof listMembers>>[number]

/** Newest account first, below the id `before`. */
export async function listMembers(scope: Scope, before: string | null, limit: number) {
  let query = selectMembers(scope)
  if (before !== null) query = query.where('memberships.user_id', '<', before)
  return query.orderBy('memberships.user_id', 'desc').limit(limit).execute()
}

export async function findMember(scope: Scope, userId: string) {
  return selectMembers(scope).where('memberships.user_id', '=', userId).executeTakeFirst()
}

/** The roles of everyone else. */
export async function listOtherRoles(scope: Scope, userId: string): Promise<string[]> {
  const rows = await scope.db
    .selectFrom('memberships')
    .select('role')
    .distinct()
    .where('organization_id', '=', scope.organization_id)
    .where('user_id', '<>', userId)
    .execute()
  return rows.map(({ role }) => role)
}

export async function updateRole(scope: Scope, userId: string, role: Role): Promise<void> {
  await scope.db
    .updateTable('memberships')
    .set({ role })
    .where('organization_id', '=', scope.organization_id)
    .where('user_id', '=', userId)
    .execute()
}

export async function deleteMember(scope: Scope, userId: string): Promise<void> {
  await scope.db
    .deleteFrom('memberships')
    .where('organization_id', '=', scope.organization_id)
    .where('user_id', '=', userId)
    .execute()
}
