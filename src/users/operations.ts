// What the API calls on people: sign-up, log-in, passwords, the own profile.

import type { SessionCaller } from '../caller.ts'
import type { Config } from '../config.ts'
import { toWire } from '../database/identifiers.ts'
import type { Database } from '../database/pool.ts'
import type { Handlers } from '../operation.ts'
import { Problem } from '../problem.ts'
import * as sessions from '../sessions/service.ts'
import type { SessionTokens } from '../sessions/tokens.ts'
import { showGrant, showMembership, showSession, showUser } from '../sessions/views.ts'
import * as users from './service.ts'

type Ids =
  | 'register'
  | 'verifyEmail'
  | 'resendVerification'
  | 'logIn'
  | 'requestPasswordReset'
  | 'confirmPasswordReset'
  | 'changePassword'
  | 'getMe'
  | 'updateMe'

export function userOperations(config: Config, database: Database, tokens: SessionTokens): Handlers<Ids> {
  const me = async (caller: SessionCaller) => {
    const { organization } = caller
    return {
      user: showUser(caller.user),
      organization:
        organization === null
          ? null
          : { id: toWire('org', organization.id), name: organization.name, role: organization.role },
      memberships: (await sessions.memberships(database, caller.user.id)).map(showMembership),
      session: showSession(
        await sessions.get(database, caller.user.id, caller.session_id),
        caller.session_id,
      ),
    }
  }

  return {
    register: async ({ body, request }) => {
      if (!config.registration_open) throw new Problem('registration_disabled', 'Public sign-up is closed')
      const origin = { request_id: request.id, ip: request.ip }
      await users.register(database, { ...body, full_name: body.full_name ?? null }, origin)
      return { status: 202, body: { email: body.email, status: 'verification_sent' } }
    },

    verifyEmail: async ({ body }) => {
      return { status: 200, body: { email: await users.verifyEmail(database, body.token), verified: true } }
    },

    resendVerification: async ({ body }) => {
      await users.resendVerification(database, body.email)
      return { status: 202, body: { status: 'accepted' } }
    },

    logIn: async ({ body, request }) => {
      const { grant, refresh_token } = await users.logIn(database, tokens, body, request)
      return { status: 200, body: showGrant(grant), refresh_token }
    },

    requestPasswordReset: async ({ body }) => {
      await users.requestPasswordReset(database, body.email)
      return { status: 202, body: { status: 'accepted' } }
    },

    confirmPasswordReset: async ({ body }) => {
      await users.resetPassword(database, body.token, body.new_password)
      return { status: 204 }
    },

    changePassword: async ({ caller, body, request }) => {
      const person = { ...caller.user, session_id: caller.session_id, ip: request.ip }
      await users.changePassword(database, person, body)
      return { status: 204 }
    },

    getMe: async ({ caller }) => ({ status: 200, body: await me(caller) }),

    updateMe: async ({ caller, body }) => {
      const { full_name = caller.user.full_name } = body
      await users.rename(database, caller.user.id, full_name)
      return { status: 200, body: await me({ ...caller, user: { ...caller.user, full_name } }) }
    },
  }
}
