// Members: their roles, and how they leave. Every change locks the organization, so that one admin at least stays.
import * as auditLog from '../audit-log/service.ts'
import { toWire } from '../database/identifiers.ts'
import type { Scope } from '../database/scope.ts'
import * as organizations from '../organizations/service.ts'
import { Problem } from '../problem.ts'
import * as repository from './repository.ts'

export async function list(scope: Scope, before: string | null, limit: number) {
  return repository.listMembers(scope, before, limit)
}

/** Changes a role; the one in force changes nothing. Throws Problem 404, 409 for the last admin. */
export async function changeRole(
  scope: Scope,
  userId: string | null,
  role: repository.Role,
): Promise<repository.MemberRow> {
  const member = await lockMember(scope, userId)
  if (member.role === role) return member
  if (await isLastAdmin(scope, member)) throw lastAdmin()
  await repository.updateRole(scope, member.user_id, role)
  await auditLog.record(scope, {
    action: 'member.role_changed',
    entity_type: 'member',
    entity_id: toWire('user', member.user_id),
    before: { role: member.role },
    after: { role },
  })
  return { ...member, role }
}

/** Removes another member. Throws Problem 404, 409 for oneself and for the last admin. */
export async function remove(scope: Scope, userId: string | null): Promise<void> {
  const member = await lockMember(scope, userId)
  if (member.user_id === scope.actor.id) {
    throw new Problem('cannot_remove_self', 'You cannot remove yourself: let another admin do it')
  }
  if (await isLastAdmin(scope, member)) throw lastAdmin()
  await end(scope, member)
}

/**
 * Ends the membership of a person who is being erased, also of the only member there is: `deserted` says that nobody is left.
 * `needed`, and nothing done, for the last admin of an organization with other members.
 */
export async function removeErased(scope: Scope, userId: string): Promise<'removed' | 'deserted' | 'needed'> {
  const member = await lockMember(scope, userId)
  const others = await repository.listOtherRoles(scope, userId)
  if (others.length > 0 && !others.includes('admin')) return 'needed'
  await end(scope, member)
  return others.length > 0 ? 'removed' : 'deserted'
}

async function lockMember(scope: Scope, userId: string | null): Promise<repository.MemberRow> {
  await organizations.lock(scope)
  const member = userId === null ? undefined : await repository.findMember(scope, userId)
  if (member === undefined) throw new Problem('member_not_found', 'Member not found')
  return member
}

async function isLastAdmin(scope: Scope, member: repository.MemberRow): Promise<boolean> {
  if (member.role !== 'admin') return false
  return !(await repository.listOtherRoles(scope, member.user_id)).includes('admin')
}

async function end(scope: Scope, member: repository.MemberRow): Promise<void> {
  await repository.deleteMember(scope, member.user_id)
  await auditLog.record(scope, {
    action: 'member.removed',
    entity_type: 'member',
    entity_id: toWire('user', member.user_id),
    before: { role: member.role },
  })
}

function lastAdmin(): Problem {
  return new Problem('last_admin', 'An organization needs an admin: make another member admin first')
}
