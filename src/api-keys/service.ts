// The life of an API key: made once, shown once, rotated into a successor, revoked for good.
import * as auditLog from '../audit-log/service.ts'
import { toWire } from '../database/identifiers.ts'
import type { Database } from '../database/pool.ts'
import { enqueue, inScope, type Origin, type Scope } from '../database/scope.ts'
import * as organizations from '../organizations/service.ts'
import { invalidField, Problem } from '../problem.ts'
import { generateKey, hashKey, isWellFormed, maskKeys, visibleParts } from './key.ts'
import * as repository from './repository.ts'
import type { KeyUse } from './uses.ts'

export const maximumActive = 50

export interface KeySettings {
  name: string
  scopes: string[]
  allowed_ips: string[]
  test_only: boolean
  expires_at: string | null
}

/** A key with the raw value that is shown this once. */
export interface MadeKey {
  key: repository.KeyRow
  raw_key: string
}

/** Makes a key. Throws Problem 403 while access is not enabled, 409 at the limit of active keys. */
export async function create(scope: Scope, settings: KeySettings, userId: string): Promise<MadeKey> {
  await organizations.assertAccessEnabled(scope)
  await assertRoom(scope)
  const made = await insert(scope, settings, userId, null)
  // Judged as the database reads it, by its clock; what is refused is rolled back.
  if (made.key.status !== 'active') throw invalidField('expires_at', 'The expiry should be in the future')
  if ((made.key.expires_at?.getUTCFullYear() ?? 0) > 9999) {
    throw invalidField('expires_at', 'The expiry should be before the year 10000 in UTC')
  }
  await auditLog.record(scope, {
    action: 'api_key.created',
    entity_type: 'api_key',
    entity_id: toWire('key', made.key.id),
    after: auditView(made.key),
  })
  await tellAdmins(scope, 'api_key_created', made.key.id)
  return made
}

/**
 * Makes a successor with the same settings and a new secret; the old key lives on for `overlapSeconds`, then expires; with
 * 0 it is revoked at once. Throws Problem 403, 404, 409 (not active, or the limit).
 */
export async function rotate(
  scope: Scope,
  id: string | null,
  overlapSeconds: number,
  userId: string,
): Promise<MadeKey> {
  await organizations.assertAccessEnabled(scope)
  const old = id === null ? undefined : await repository.lockKey(scope, id)
  if (old === undefined) throw notFound()
  if (old.status !== 'active')
    throw new Problem('api_key_not_active', `This key is ${old.status}: only an active key is rotated`)
  if (overlapSeconds > 0) {
    await assertRoom(scope)
    await repository.retireKey(scope, old.id, overlapSeconds)
  } else await repository.revokeKey(scope, old.id, userId, 'rotated')
  const settings = { ...old, expires_at: old.chosen_expires_at?.toISOString() ?? null }
  const made = await insert(scope, settings, userId, old.id)
  await auditLog.record(scope, {
    action: 'api_key.rotated',
    entity_type: 'api_key',
    entity_id: toWire('key', old.id),
    before: auditView(old),
    after: {
      ...auditView(made.key),
      successor_id: toWire('key', made.key.id),
      overlap_seconds: overlapSeconds,
    },
  })
  await tellAdmins(scope, 'api_key_created', made.key.id)
  return made
}

export async function get(scope: Scope, id: string | null): Promise<repository.KeyRow> {
  const key = id === null ? undefined : await repository.findKey(scope, id)
  if (key === undefined) throw notFound()
  return key
}

export async function list(
  scope: Scope,
  filter: Parameters<typeof repository.listKeys>[1],
): Promise<repository.KeyRow[]> {
  return repository.listKeys(scope, filter)
}

/** How many keys of the organization would work, its access being enabled. */
export async function countActive(scope: Scope): Promise<number> {
  return repository.countActiveKeys(scope)
}

/** Revokes a key for good; revoking it again changes nothing. */
export async function revoke(
  scope: Scope,
  id: string | null,
  userId: string | null,
  reason: string | null = null,
): Promise<void> {
  const key = id === null ? undefined : await repository.lockKey(scope, id)
  if (key === undefined) throw notFound()
  if (key.status === 'revoked') return
  await repository.revokeKey(scope, key.id, userId, reason)
  await auditLog.record(scope, {
    action: 'api_key.revoked',
    entity_type: 'api_key',
    entity_id: toWire('key', key.id),
    before: auditView(key),
    after: { status: 'revoked', reason },
  })
}

/** Whoever holds a key may have it revoked; the answer is the same whatever the text is. */
export async function reportLeak(
  database: Database,
  origin: Origin,
  rawKey: string,
  source: string | null,
): Promise<boolean> {
  if (!isWellFormed(rawKey)) return false
  const owner = await repository.findOwner(database.kysely, hashKey(rawKey))
  if (owner === undefined) return false
  const principal = {
    organization_id: owner.organization_id,
    actor: { type: 'system' as const, id: null },
    origin,
  }
  await inScope(database, principal, async scope => {
    const key = await repository.lockKey(scope, owner.id)
    if (key?.status !== 'active') return
    await revoke(scope, owner.id, null, `leaked: ${maskKeys(source ?? 'source not told')}`)
    await tellAdmins(scope, 'api_key_leaked', owner.id)
  })
  return true
}

/** Background: writes the last uses that the recorder gathered. */
export async function saveUses(database: Database, uses: KeyUse[]): Promise<void> {
  await repository.updateUses(database.kysely, uses)
}

/** Background: the admins of each key that expires within seven days are told, once. */
export async function remindExpiring(database: Database): Promise<void> {
  await database.kysely.transaction().execute(async db => {
    for (const { organization_id, id } of await repository.takeExpiringKeys(db)) {
      await enqueue(db, 'mail_admins', { template: 'api_key_expiring', organization_id, api_key_id: id })
    }
  })
}

async function insert(
  scope: Scope,
  settings: KeySettings,
  userId: string,
  predecessor: string | null,
): Promise<MadeKey> {
  const raw_key = generateKey()
  const { name, scopes, allowed_ips, test_only, expires_at } = settings
  const id = await repository.insertKey(scope, {
    ...{ name, scopes, allowed_ips, test_only, expires_at },
    ...visibleParts(raw_key),
    hash: hashKey(raw_key),
    created_by: userId,
    rotated_from_id: predecessor,
  })
  return { key: await get(scope, id), raw_key }
}

/** The organization's row is locked by assertAccessEnabled: two creations at once cannot both take the last place. */
async function assertRoom(scope: Scope): Promise<void> {
  if ((await repository.countActiveKeys(scope)) >= maximumActive) {
    throw new Problem(
      'api_key_limit_reached',
      `An organization has at most ${maximumActive} active keys: revoke one first`,
    )
  }
}

async function tellAdmins(scope: Scope, template: string, keyId: string): Promise<void> {
  await enqueue(scope.db, 'mail_admins', {
    template,
    organization_id: scope.organization_id,
    api_key_id: keyId,
  })
}

function auditView(key: repository.KeyRow): object {
  const { name, prefix, last_four, status, scopes, allowed_ips, test_only, expires_at } = key
  return { name, prefix, last_four, status, scopes, allowed_ips, test_only, expires_at }
}

function notFound(): Problem {
  return new Problem('api_key_not_found', 'API key not found')
}
