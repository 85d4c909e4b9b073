// What the API calls on invitations.
import type { Invitation } from '../../generated/api/types.gen.ts'
import { showActor } from '../database/actors.ts'
import { fromWire, toWire } from '../database/identifiers.ts'
import type { Database } from '../database/pool.ts'
import type { Handlers } from '../operation.ts'
import { makePage, readCursor } from '../pages.ts'
import type { SessionTokens } from '../sessions/tokens.ts'
import { showGrant } from '../sessions/views.ts'
import { accept, inspect } from './acceptance.ts'
import type { InvitationRow } from './repository.ts'
import * as invitations from './service.ts'

type Ids =
  | 'listInvitations'
  | 'createInvitation'
  | 'resendInvitation'
  | 'revokeInvitation'
  | 'inspectInvitation'
  | 'acceptInvitation'

export function invitationOperations(database: Database, tokens: SessionTokens): Handlers<Ids> {
  return {
    listInvitations: async ({ query, inScope }) => {
      const { limit = 50, cursor } = query
      const before = readCursor('listInvitations', {}, cursor)
      const rows = await inScope(scope => invitations.list(scope, before, limit + 1))
      return {
        status: 200,
        body: makePage('listInvitations', {}, rows, limit, row => row.id, showInvitation),
      }
    },

    createInvitation: async ({ caller, body, inScope }) => {
      const invitation = await inScope(scope => invitations.invite(scope, body, caller.user.id))
      return { status: 201, body: showInvitation(invitation) }
    },

    resendInvitation: async ({ path, inScope }) => {
      const id = fromWire('invt', path.invitation_id)
      return { status: 200, body: showInvitation(await inScope(scope => invitations.resend(scope, id))) }
    },

    revokeInvitation: async ({ path, inScope }) => {
      await inScope(scope => invitations.revoke(scope, fromWire('invt', path.invitation_id)))
      return { status: 204 }
    },

    inspectInvitation: async ({ body }) => {
      const { email, organization_name, role, expires_at, account_exists } = await inspect(
        database,
        body.token,
      )
      return {
        status: 200,
        body: { email, organization_name, role, expires_at: expires_at.toISOString(), account_exists },
      }
    },

    acceptInvitation: async ({ caller, body, request }) => {
      // Whoever sends a credential means to accept as that person.
      if (request.refusal !== null) throw request.refusal
      const acceptance = {
        token: body.token,
        password: body.password ?? null,
        full_name: body.full_name ?? null,
      }
      const client = { ip: request.ip, user_agent: request.user_agent, request_id: request.id }
      const { grant, refresh_token } = await accept(database, tokens, acceptance, caller, client)
      return { status: 200, body: showGrant(grant), ...(refresh_token === null ? {} : { refresh_token }) }
    },
  }
}

function showInvitation(row: InvitationRow): Invitation {
  return {
    id: toWire('invt', row.id),
    email: row.email,
    role: row.role,
    status: row.expired ? 'expired' : 'pending',
    invited_by: showActor({ type: 'user', id: row.invited_by, name: row.invited_by_name }),
    created_at: row.created_at.toISOString(),
    sent_at: row.sent_at.toISOString(),
    expires_at: row.expires_at.toISOString(),
  }
}
