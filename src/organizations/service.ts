// Organizations: how one comes to be, and the four states of its API access.
import type { Transaction } from 'kysely'
import * as auditLog from '../audit-log/service.ts'
import { newId, toWire } from '../database/identifiers.ts'
import type { Database, DB } from '../database/pool.ts'
import { enter, inScope, type Origin, type Principal, type Scope } from '../database/scope.ts'
import { Problem } from '../problem.ts'
import * as repository from './repository.ts'

/** Makes an organization with its first admin. Returns its id. */
export async function create(db: Transaction<DB>, name: string, adminId: string): Promise<string> {
  const id = newId()
  await enter(db, id)
  await repository.insertOrganization(db, id, name, adminId)
  return id
}

/** The same in the transaction of a sign-up: the audit log begins with the admin who signed up. */
export async function found(
  db: Transaction<DB>,
  name: string,
  adminId: string,
  origin: Origin,
): Promise<void> {
  const organization_id = await create(db, name, adminId)
  const actor = { type: 'user' as const, id: adminId }
  await recordJoining({ db, organization_id, actor, origin }, adminId, 'admin')
}

/** Makes a person a member, with its audit row. Throws Problem 409 for somebody who is one. */
export async function addMember(scope: Scope, userId: string, role: 'admin' | 'member'): Promise<void> {
  if (!(await repository.insertMember(scope.db, scope.organization_id, userId, role))) {
    throw new Problem('already_member', 'This person is a member of the organization already')
  }
  await recordJoining(scope, userId, role)
}

async function recordJoining(scope: Scope, userId: string, role: string): Promise<void> {
  await auditLog.record(scope, {
    action: 'member.joined',
    entity_type: 'member',
    entity_id: toWire('user', userId),
    after: { role },
  })
}

/** The caller's own organization; it exists, for the credential says so. */
export async function get(scope: Scope) {
  const organization = await repository.findOrganization(scope)
  if (organization === undefined) throw new Problem('organization_not_found', 'Organization not found')
  return organization
}

/** Until the transaction ends, nobody else changes what depends on the organization: its members, its keys, its access. */
export async function lock(scope: Scope): Promise<void> {
  await repository.lockOrganization(scope)
}

/** The present name changes nothing. */
export async function rename(scope: Scope, name: string) {
  await lock(scope)
  const organization = await get(scope)
  if (organization.name === name) return organization
  await repository.updateName(scope, name)
  await auditLog.record(scope, {
    action: 'organization.updated',
    entity_type: 'organization',
    entity_id: toWire('org', scope.organization_id),
    before: { name: organization.name },
    after: { name },
  })
  return { ...organization, name }
}

export async function getAccessRequest(scope: Scope) {
  return { organization: await get(scope), request: await repository.findAccessRequest(scope) }
}

/** Records the request for API access. Throws Problem 403 when suspended, 409 when requested or enabled already. */
export async function requestAccess(scope: Scope, request: repository.NewAccessRequest, userId: string) {
  const organization = await repository.lockOrganization(scope)
  switch (organization?.api_access) {
    case 'requested':
      throw new Problem(
        'api_access_already_requested',
        'API access was requested already: the request is being looked at',
      )
    case 'enabled':
      throw new Problem('api_access_already_enabled', 'API access is enabled already: create a key')
    case 'suspended':
      throw new Problem('api_access_suspended', 'API access of this organization is suspended')
  }
  await repository.insertAccessRequest(scope, request, userId)
  await repository.updateApiAccess(scope, 'requested')
  await auditLog.record(scope, {
    action: 'api_access.requested',
    entity_type: 'organization',
    entity_id: toWire('org', scope.organization_id),
    before: { api_access: organization?.api_access },
    after: { api_access: 'requested', ...request },
  })
  return getAccessRequest(scope)
}

/** Throws Problem 403 unless the organization's API access is enabled. */
export async function assertAccessEnabled(scope: Scope): Promise<void> {
  // Locked, so that a key is not made while access is being suspended.
  const organization = await repository.lockOrganization(scope)
  if (organization?.api_access === 'suspended') {
    throw new Problem('api_access_suspended', 'API access of this organization is suspended')
  }
  if (organization?.api_access !== 'enabled') {
    throw new Problem(
      'api_access_not_enabled',
      'API access is not enabled for this organization: request it first',
    )
  }
}

/** Staff or an operator opens or suspends access; setting the present state changes nothing. */
export async function setAccess(
  database: Database,
  principal: Principal,
  status: 'enabled' | 'suspended',
  note: string | null,
) {
  return inScope(database, principal, async scope => {
    const organization = await repository.lockOrganization(scope)
    if (organization === undefined) throw new Problem('organization_not_found', 'Organization not found')
    const { name, api_access, api_access_changed_at } = organization
    if (api_access === status) return { id: organization.id, name, status, changed_at: api_access_changed_at }
    const changed_at = await repository.updateApiAccess(scope, status)
    await auditLog.record(scope, {
      action: `api_access.${status}`,
      entity_type: 'organization',
      entity_id: toWire('org', scope.organization_id),
      before: { api_access },
      after: { api_access: status, note },
    })
    return { id: organization.id, name, status, changed_at }
  })
}

export async function listAccess(
  database: Database,
  status: repository.ApiAccess | null,
  before: string | null,
  count: number,
) {
  return repository.listApiAccess(database.kysely, status, before, count)
}

/** Who is told about what happens in the organization. */
export async function listAdmins(scope: Scope) {
  return repository.listAdmins(scope)
}
