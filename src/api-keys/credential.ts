// Resolves the key of a request: the state of the key, of its organization and the current content, read at that moment.
import type { KeyCaller } from '../caller.ts'
import { sharedLookup } from '../database/lookup.ts'
import type { Database } from '../database/pool.ts'
import { hashKey } from './key.ts'

interface Row {
  hash: Buffer
  id: string
  organization_id: string
  name: string
  prefix: string
  scopes: string[]
  allowed_ips: string[]
  test_only: boolean
  expires_at: Date | null
  active: boolean
  organization_name: string
  api_access: string
  data_version: string | null
}

/** A key that works now, and what its organization and its own settings still say about it. */
export interface ResolvedKey {
  caller: KeyCaller
  allowed_ips: string[]
  api_access: string
}

/** Makes the look-up of raw keys; null for a key that is unknown, revoked or expired. */
export function keyResolver(database: Database): (rawKey: string) => Promise<ResolvedKey | null> {
  const find = sharedLookup<Row>(database, {
    name: 'find_api_keys',
    text: 'select * from system.find_api_keys($1)',
    keyOf: row => row.hash.toString('hex'),
    parameter: key => Buffer.from(key, 'hex'),
  })
  return async rawKey => {
    const row = await find(hashKey(rawKey).toString('hex'))
    if (row === undefined || !row.active) return null
    const { id, name, prefix, scopes, test_only, expires_at, data_version } = row
    const organization = { id: row.organization_id, name: row.organization_name }
    return {
      caller: {
        type: 'api_key',
        id,
        name,
        prefix,
        scopes,
        test_only,
        expires_at,
        organization,
        data_version,
      },
      allowed_ips: row.allowed_ips,
      api_access: row.api_access,
    }
  }
}
