// Who calls: a person in a session or an organization's key. A key is its own principal: it has no user and no role.
import { Problem } from './problem.ts'

export interface SessionCaller {
  type: 'session'
  session_id: string
  user: { id: string; email: string; full_name: string | null; is_staff: boolean; created_at: Date }
  /** The active organization with the role in force there now; null when the session has none. */
  organization: { id: string; name: string; role: 'admin' | 'member'; api_access: string } | null
  data_version: string | null
}

export interface KeyCaller {
  type: 'api_key'
  id: string
  name: string
  prefix: string
  scopes: string[]
  test_only: boolean
  expires_at: Date | null
  organization: { id: string; name: string }
  data_version: string | null
}

export type Caller = SessionCaller | KeyCaller

/** Throws Problem 403 for a key for tests that would write what is no test record. */
export function assertMayWrite(caller: Caller, isTest: boolean): void {
  if (caller.type === 'api_key' && caller.test_only && !isTest) {
    throw new Problem('insufficient_scope', 'This key may write test records only')
  }
}
