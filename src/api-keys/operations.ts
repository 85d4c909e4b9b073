// What the API calls on API keys.
import type { Actor, ApiKey, Credential, Scope as KeyScope } from '../../generated/api/types.gen.ts'
import { scopes as everyScope } from '../../generated/operations.ts'
import { fromWire, toWire } from '../database/identifiers.ts'
import type { Database } from '../database/pool.ts'
import { parseRange } from '../networks.ts'
import type { Handlers } from '../operation.ts'
import { makePage, readCursor } from '../pages.ts'
import { invalid, invalidField } from '../problem.ts'
import type { KeyRow } from './repository.ts'
import * as apiKeys from './service.ts'

type Ids =
  | 'listApiKeys'
  | 'createApiKey'
  | 'getApiKey'
  | 'rotateApiKey'
  | 'revokeApiKey'
  | 'reportLeakedApiKey'
  | 'getCredential'

export function apiKeyOperations(database: Database): Handlers<Ids> {
  return {
    listApiKeys: async ({ query, inScope }) => {
      const { limit = 50, cursor, ...filters } = query
      const before = readCursor('listApiKeys', filters, cursor)
      const filter = { status: filters.status ?? null, before, limit: limit + 1 }
      const rows = await inScope(scope => apiKeys.list(scope, filter))
      return { status: 200, body: makePage('listApiKeys', filters, rows, limit, row => row.id, showKey) }
    },

    createApiKey: async ({ caller, body, inScope }) => {
      const allowed_ips = body.allowed_ips ?? []
      assertRanges(allowed_ips)
      const settings = {
        name: body.name,
        // "All" is written out: a scope invented later is not added to this key.
        scopes: body.scopes ?? [...everyScope],
        allowed_ips,
        test_only: body.test_only ?? false,
        expires_at: body.expires_at == null ? null : readInstant(body.expires_at),
      }
      const made = await inScope(scope => apiKeys.create(scope, settings, caller.user.id))
      return { status: 201, body: { ...showKey(made.key), raw_key: made.raw_key } }
    },

    getApiKey: async ({ path, inScope }) => {
      const key = await inScope(scope => apiKeys.get(scope, fromWire('key', path.api_key_id)))
      return { status: 200, body: showKey(key) }
    },

    rotateApiKey: async ({ caller, path, body, inScope }) => {
      const id = fromWire('key', path.api_key_id)
      const overlap = body.overlap_seconds ?? 0
      const made = await inScope(scope => apiKeys.rotate(scope, id, overlap, caller.user.id))
      return { status: 201, body: { ...showKey(made.key), raw_key: made.raw_key } }
    },

    revokeApiKey: async ({ caller, path, inScope }) => {
      await inScope(scope => apiKeys.revoke(scope, fromWire('key', path.api_key_id), caller.user.id))
      return { status: 204 }
    },

    reportLeakedApiKey: async ({ body, request }) => {
      const origin = { request_id: request.id, ip: request.ip }
      await apiKeys.reportLeak(database, origin, body.key, body.source ?? null)
      return { status: 202, body: { status: 'accepted' } }
    },

    getCredential: async ({ caller }) => {
      const organization = { id: toWire('org', caller.organization.id), name: caller.organization.name }
      const body: Credential =
        caller.type === 'api_key'
          ? {
              type: 'api_key',
              organization,
              api_key: {
                id: toWire('key', caller.id),
                name: caller.name,
                prefix: caller.prefix,
                scopes: caller.scopes as KeyScope[],
                expires_at: caller.expires_at?.toISOString() ?? null,
              },
              user: null,
              role: null,
            }
          : {
              type: 'session',
              organization,
              api_key: null,
              user: { id: toWire('user', caller.user.id), email: caller.user.email },
              role: caller.organization.role,
            }
      return { status: 200, body }
    },
  }
}

/** An instant in one spelling that PostgreSQL reads: it knows no year 0 and no offset of 16 hours. */
function readInstant(text: string): string {
  const instant = new Date(text)
  const year = instant.getUTCFullYear()
  if (year >= 1 && year <= 9999) return instant.toISOString()
  throw invalidField('expires_at', 'Input should be an instant between the years 1 and 9999')
}

/** The contract gives the alphabet of a network; that it is one is checked here, so that no key is made that nobody can use. */
function assertRanges(ranges: string[]): void {
  const issues = ranges.flatMap((range, index) =>
    parseRange(range) === null
      ? [
          {
            type: 'value_error',
            loc: ['body', 'allowed_ips', index],
            msg: 'Input should be an IPv4 or IPv6 range, such as 203.0.113.0/24',
          },
        ]
      : [],
  )
  if (issues.length > 0) throw invalid(issues)
}

function showKey(key: KeyRow): ApiKey {
  const { name, prefix, last_four, status, allowed_ips, test_only, last_used_ip } = key
  return {
    id: toWire('key', key.id),
    ...{ name, prefix, last_four, status, allowed_ips, test_only, last_used_ip },
    scopes: key.scopes as KeyScope[],
    created_at: key.created_at.toISOString(),
    created_by: showPerson(key.created_by, key.created_by_name),
    expires_at: key.expires_at?.toISOString() ?? null,
    last_used_at: key.last_used_at?.toISOString() ?? null,
    revoked_at: key.revoked_at?.toISOString() ?? null,
    revoked_by: key.revoked_at === null ? null : showRevoker(key),
    rotated_from_id: key.rotated_from_id === null ? null : toWire('key', key.rotated_from_id),
  }
}

function showRevoker(key: KeyRow): Actor {
  return key.revoked_by === null
    ? { type: 'system', id: null, name: 'Leak report' }
    : showPerson(key.revoked_by, key.revoked_by_name)
}

function showPerson(id: string, name: string | null): Actor {
  return { type: 'user', id: toWire('user', id), name: name ?? 'Erased person' }
}
