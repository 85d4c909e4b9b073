// Resolves the access token of a request: its signature, then the session, the person and the membership as they are now.
import type { SessionCaller } from '../caller.ts'
import { sharedLookup } from '../database/lookup.ts'
import type { Database } from '../database/pool.ts'
import type { AccessTokens } from './tokens.ts'

interface Row {
  id: string
  user_id: string
  organization_id: string | null
  email: string
  full_name: string | null
  is_staff: boolean
  user_created_at: Date
  organization_name: string | null
  api_access: string | null
  role: 'admin' | 'member' | null
  active: boolean
  data_version: string | null
}

export type Resolution = SessionCaller | 'invalid_token' | 'organization_switched' | 'membership_revoked'

/** Makes the look-up of access tokens. A role is never read from the token, nor is the organization believed. */
export function sessionResolver(
  database: Database,
  tokens: AccessTokens,
): (jwt: string) => Promise<Resolution> {
  const find = sharedLookup<Row>(database, {
    name: 'find_sessions',
    text: 'select * from system.find_sessions($1)',
    keyOf: row => row.id,
    parameter: key => key,
  })
  return async jwt => {
    const claims = await tokens.verify(jwt)
    if (claims === null) return 'invalid_token'
    const row = await find(claims.session_id)
    if (row === undefined || !row.active || row.user_id !== claims.user_id) return 'invalid_token'
    if (row.organization_id !== claims.organization_id) return 'organization_switched'
    if (row.organization_id !== null && row.role === null) return 'membership_revoked'
    const { organization_id, organization_name, role, api_access } = row
    return {
      type: 'session',
      session_id: row.id,
      user: {
        id: row.user_id,
        email: row.email,
        full_name: row.full_name,
        is_staff: row.is_staff,
        created_at: row.user_created_at,
      },
      organization:
        organization_id === null || role === null
          ? null
          : {
              id: organization_id,
              name: organization_name ?? '',
              role,
              api_access: api_access ?? 'disabled',
            },
      data_version: row.data_version,
    }
  }
}
