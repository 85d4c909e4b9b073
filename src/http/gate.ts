// The one gate: who may run an operation, read from the contract's security, x-role and x-scope.
import type { Operation } from '../../generated/operations.ts'
import type { Caller } from '../caller.ts'
import { Problem } from '../problem.ts'
import { unauthorized } from './security.ts'

/** Throws Problem 401 or 403 unless the contract lets this caller run the operation. */
export function assertAllowed(operation: Operation, caller: Caller | null): void {
  if (operation.security.length === 0) return
  if (caller === null) {
    if (operation.optional) return
    throw unauthorized('authentication_required', 'Send a credential: a session token or an API key')
  }
  if (caller.type === 'api_key') {
    // That the operation takes keys at all was decided where the key was resolved.
    if (operation.scope === null) throw new Error(`${operation.path} takes keys and names no scope`)
    if (operation.scope !== 'none' && !caller.scopes.includes(operation.scope)) {
      throw new Problem('insufficient_scope', `This key lacks the scope ${operation.scope}`)
    }
    return
  }
  if (!operation.security.includes('bearerAuth'))
    throw unauthorized('authentication_required', 'Send an API key')
  switch (operation.role) {
    case 'none':
    case 'user':
      return
    case 'staff':
      if (!caller.user.is_staff) throw new Problem('staff_required', 'Only platform staff may do this')
      return
    case 'member':
    case 'admin':
      if (caller.organization === null) {
        throw new Problem('no_active_organization', 'The session has no active organization')
      }
      if (operation.role === 'admin' && caller.organization.role !== 'admin') {
        throw adminRequired()
      }
      return
    default:
      operation.role satisfies never
  }
}

/** Throws Problem 403 for a property of the body that only admins send, whoever else may run the operation. */
export function assertMaySend({ adminProperties }: Operation, caller: Caller | null, body: unknown): void {
  const sent = adminProperties.filter(name => (body as Record<string, unknown>)[name] !== undefined)
  if (sent.length === 0) return
  if (caller?.type === 'api_key') {
    throw new Problem('session_required', `Only a signed-in admin may send ${sent.join(' and ')}`)
  }
  if (caller?.organization?.role !== 'admin') throw adminRequired()
}

function adminRequired(): Problem {
  return new Problem('organization_admin_required', 'Organization admin access required')
}
