// Sessions, people and grants as the contract shows them.
import type { Membership, Session, SessionGrant, User } from '../../generated/api/types.gen.ts'
import { toWire } from '../database/identifiers.ts'
import type * as repository from './repository.ts'
import type { Grant } from './service.ts'
import { accessTokenSeconds } from './tokens.ts'

export function showUser(user: repository.Holder): User {
  return {
    id: toWire('user', user.id),
    email: user.email,
    full_name: user.full_name,
    is_staff: user.is_staff,
    created_at: user.created_at.toISOString(),
  }
}

export function showGrant(grant: Grant): SessionGrant {
  return {
    access_token: grant.access_token,
    token_type: 'bearer',
    expires_in: accessTokenSeconds,
    user: showUser(grant.user),
    organization:
      grant.organization === null
        ? null
        : { ...grant.organization, id: toWire('org', grant.organization.id) },
  }
}

export function showMembership(membership: repository.Membership): Membership {
  const { organization_id, organization_name, role, api_access, joined_at } = membership
  return {
    ...{ organization_id: toWire('org', organization_id), organization_name, role, api_access },
    joined_at: joined_at.toISOString(),
  }
}

type SessionRow = Awaited<ReturnType<typeof repository.listSessions>>[number]

export function showSession(session: SessionRow, currentId: string): Session {
  return {
    id: toWire('sess', session.id),
    created_at: session.created_at.toISOString(),
    last_used_at: session.refreshed_at.toISOString(),
    expires_at: session.expires_at.toISOString(),
    ip: session.ip,
    user_agent: session.user_agent,
    current: session.id === currentId,
  }
}
