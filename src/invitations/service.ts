// Invitations as admins see them: made, sent again, revoked; and the link that is mailed.
import { createHash, randomBytes } from 'node:crypto'
import * as auditLog from '../audit-log/service.ts'
import { toWire } from '../database/identifiers.ts'
import { enqueue, type Scope } from '../database/scope.ts'
import * as organizations from '../organizations/service.ts'
import { Problem } from '../problem.ts'
import { assertPace } from './pace.ts'
import * as repository from './repository.ts'

export async function list(scope: Scope, before: string | null, limit: number) {
  return repository.listInvitations(scope, before, limit)
}

/**
 * Invites an address; replaces an expired invitation. Throws Problem 409 for a member's address and for one with an open
 * invitation, 429 as `assertPace`.
 */
export async function invite(
  scope: Scope,
  wanted: { email: string; role: repository.Role },
  userId: string,
): Promise<repository.InvitationRow> {
  // Two admins may invite the same address at once.
  await organizations.lock(scope)
  if (await repository.isMember(scope, wanted.email)) {
    throw new Problem('already_member', 'A member of the organization has this address')
  }
  const earlier = await repository.findInvitationOf(scope, wanted.email)
  if (earlier?.expired === false) {
    throw new Problem('invitation_pending', 'This address has an open invitation: send it again or revoke it')
  }
  await assertPace(scope)
  if (earlier !== undefined) await repository.deleteInvitation(scope, earlier.id)
  const id = await repository.insertInvitation(scope, { ...wanted, invited_by: userId })
  await record(scope, 'invitation.created', id, { after: wanted })
  await mail(scope, id)
  return get(scope, id)
}

/** Sends a new link for seven new days; the earlier link is dead from now on. Throws Problem 404, 429 as `assertPace`. */
export async function resend(scope: Scope, id: string | null): Promise<repository.InvitationRow> {
  await organizations.lock(scope)
  if (id === null || !(await repository.renewInvitation(scope, id))) throw notFound()
  await assertPace(scope)
  const { email, role, ...invitation } = await get(scope, id)
  await record(scope, 'invitation.resent', id, { after: { email, role } })
  await mail(scope, id)
  return { email, role, ...invitation }
}

/** Throws Problem 404. */
export async function revoke(scope: Scope, id: string | null): Promise<void> {
  const invitation = id === null ? undefined : await repository.findInvitation(scope, id)
  if (invitation === undefined || !(await repository.deleteInvitation(scope, invitation.id))) throw notFound()
  const { email, role } = invitation
  await record(scope, 'invitation.revoked', invitation.id, { before: { email, role } })
}

/** Makes the token of the link at the moment it is mailed: nothing but its hash is ever stored. Null when it is gone or expired. */
export async function makeLink(scope: Scope, id: string) {
  const invitation = await repository.findInvitation(scope, id)
  if (invitation === undefined || invitation.expired) return null
  const token = randomBytes(32).toString('base64url')
  await repository.updateToken(scope, id, hashToken(token))
  const { email, role, expires_at, inviter_email } = invitation
  const { name } = await organizations.get(scope)
  return { email, role, expires_at, inviter_email, organization_name: name, token }
}

export async function find(scope: Scope, id: string) {
  return repository.findInvitation(scope, id)
}

export function hashToken(token: string): Buffer {
  return createHash('sha256').update(token).digest()
}

async function get(scope: Scope, id: string): Promise<repository.InvitationRow> {
  const invitation = await repository.findInvitation(scope, id)
  if (invitation === undefined) throw notFound()
  return invitation
}

async function record(
  scope: Scope,
  action: 'invitation.created' | 'invitation.resent' | 'invitation.revoked',
  id: string,
  states: { before?: object; after?: object },
): Promise<void> {
  await auditLog.record(scope, {
    ...{ action, entity_type: 'invitation', entity_id: toWire('invt', id), ...states },
  })
}

/** One mail of an invitation waits at a time: a later wish replaces the one before. */
async function mail(scope: Scope, id: string): Promise<void> {
  const payload = { organization_id: scope.organization_id, invitation_id: id }
  await enqueue(scope.db, 'mail_invitation', payload, `mail_invitation:${id}`)
}

function notFound(): Problem {
  return new Problem('invitation_not_found', 'Invitation not found')
}
