// Resolves the one credential of a request, wherever it came from, before anything else looks at it.
import type { IncomingMessage } from 'node:http'
import type { Operation } from '../../generated/operations.ts'
import type { ResolvedKey } from '../api-keys/credential.ts'
import { isWellFormed } from '../api-keys/key.ts'
import type { Caller, SessionCaller } from '../caller.ts'
import { isWithin, parseRange, placeOf, type Range } from '../networks.ts'
import { Problem } from '../problem.ts'
import type { Resolution } from '../sessions/credential.ts'
import type { FailureGuard } from './failures.ts'

interface Resolvers {
  findKey(rawKey: string): Promise<ResolvedKey | null>
  findSession(jwt: string): Promise<Resolution>
  failures: FailureGuard
}

type Told = (caller: Caller) => void

/**
 * Makes the resolver: the caller of a request, null when it brings no credential. Throws Problem 400 for more than one, 401
 * for one that can't be used, 403 for a key that may not be used from here or now, 429 after too many wrong ones. `known` is told
 * whose key it is, for it may be refused all the same.
 */
export function credentialResolver({ findKey, findSession, failures }: Resolvers) {
  const resolveKey = async (
    rawKey: string,
    ip: string,
    operation: Operation,
    known: Told,
  ): Promise<Caller> => {
    const key = await failures.guard(
      placeOf(ip),
      () => (isWellFormed(rawKey) ? findKey(rawKey) : null),
      found => found === null,
    )
    if (key === null) throw unauthorized('invalid_api_key', 'Invalid or missing API key')
    known(key.caller)
    if (!operation.security.includes('apiKeyAuth')) {
      throw new Problem('session_required', 'This operation is for signed-in people, not for API keys')
    }
    if (
      key.allowed_ips.length > 0 &&
      !isWithin(
        ip,
        key.allowed_ips.flatMap(range => toRange(range)),
      )
    ) {
      throw new Problem('ip_not_allowed', `This key may not be used from ${ip}`)
    }
    if (key.api_access === 'suspended') {
      throw new Problem('api_access_suspended', 'API access of this organization is suspended')
    }
    if (key.api_access !== 'enabled') {
      throw new Problem('api_access_not_enabled', 'API access is not enabled for this organization')
    }
    return key.caller
  }

  const resolveToken = async (authorization: string, ip: string): Promise<SessionCaller> => {
    const jwt = /^Bearer +([\w-]+\.[\w-]+\.[\w-]+) *$/i.exec(authorization)?.[1]
    const found = await failures.guard(
      placeOf(ip),
      () => (jwt === undefined ? 'invalid_token' : findSession(jwt)),
      result => result === 'invalid_token',
    )
    if (typeof found !== 'string') return found
    throw unauthorized(found, tokenRefusals[found])
  }

  return async (
    request: IncomingMessage,
    ip: string,
    operation: Operation,
    known: Told,
  ): Promise<Caller | null> => {
    const keys = request.headersDistinct['x-api-key'] ?? []
    const authorizations = request.headersDistinct.authorization ?? []
    if (keys.length + authorizations.length > 1) {
      throw new Problem('ambiguous_credentials', 'Send exactly one credential')
    }
    if (keys[0] !== undefined) return resolveKey(keys[0], ip, operation, known)
    if (authorizations[0] !== undefined) return resolveToken(authorizations[0], ip)
    return null
  }
}

const tokenRefusals = {
  invalid_token: 'Invalid or expired token',
  organization_switched: 'This token is for an organization that the session has left: refresh it',
  membership_revoked: 'You are no longer a member of this organization',
} as const

/** Every 401 tells which credentials would do. */
export function unauthorized(code: Problem['code'], detail: string): Problem {
  return new Problem(code, detail, { headers: challenge })
}

export const challenge = { 'WWW-Authenticate': 'Bearer realm="taxlens", ApiKey realm="taxlens"' }

function toRange(text: string): Range[] {
  const range = parseRange(text)
  return range === null ? [] : [range]
}
