// What the API calls on sessions.
import { fromWire } from '../database/identifiers.ts'
import type { Database } from '../database/pool.ts'
import type { Handlers } from '../operation.ts'
import { makePage, readCursor } from '../pages.ts'
import { Problem } from '../problem.ts'
import * as sessions from './service.ts'
import type { SessionTokens } from './tokens.ts'
import { showGrant, showSession } from './views.ts'

type Ids =
  | 'refreshSession'
  | 'logOut'
  | 'switchOrganization'
  | 'listSessions'
  | 'revokeOtherSessions'
  | 'revokeSession'

export function sessionOperations(database: Database, tokens: SessionTokens): Handlers<Ids> {
  return {
    refreshSession: async ({ request }) => {
      if (request.refresh_token === null)
        throw new Problem('invalid_refresh_token', 'Log in: there is no refresh token')
      const { grant, refresh_token } = await sessions.refresh(
        database,
        tokens,
        request.refresh_token,
        request,
      )
      return { status: 200, body: showGrant(grant), refresh_token }
    },

    logOut: async ({ caller, request }) => {
      const byCookie =
        request.refresh_token !== null && (await sessions.endByToken(database, tokens, request.refresh_token))
      if (caller !== null) await sessions.end(database, caller.user.id, caller.session_id).catch(alreadyEnded)
      else if (!byCookie && request.refusal !== null) throw request.refusal
      const wrong_secret = request.refresh_token !== null && !byCookie
      return { status: 204, refresh_token: null, wrong_secret }
    },

    switchOrganization: async ({ caller, body }) => {
      const session = { id: caller.session_id, user_id: caller.user.id }
      const grant = await sessions.switchOrganization(
        database,
        tokens,
        session,
        fromWire('org', body.organization_id),
      )
      return { status: 200, body: showGrant(grant) }
    },

    listSessions: async ({ caller, query }) => {
      const { limit = 50, cursor } = query
      const before = readCursor('listSessions', {}, cursor)
      const rows = await sessions.list(database, caller.user.id, before, limit + 1)
      const show = (row: (typeof rows)[number]) => showSession(row, caller.session_id)
      return { status: 200, body: makePage('listSessions', {}, rows, limit, row => row.id, show) }
    },

    revokeOtherSessions: async ({ caller }) => {
      await sessions.endAll(database.kysely, caller.user.id, caller.session_id)
      return { status: 204 }
    },

    revokeSession: async ({ caller, path }) => {
      await sessions.end(database, caller.user.id, fromWire('sess', path.session_id))
      return { status: 204 }
    },
  }
}

/** The cookie and the token may name the same session. */
function alreadyEnded(error: unknown): void {
  if (!(error instanceof Problem)) throw error
}
