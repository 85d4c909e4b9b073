// Idempotency-Key: a repeated change answers what the first one answered, and is never made twice.
import { createHash } from 'node:crypto'
import canonicalize from 'canonicalize'
import { sql } from 'kysely'
import type { Scope } from '../database/scope.ts'
import type { AnyAnswer } from '../operation.ts'
import { Problem } from '../problem.ts'

export interface Repeatable {
  key: string
  /** Method, concrete path with its identifiers, and query. */
  target: string
  /** The body after validation: decimals in one spelling, nulls of POST bodies dropped. */
  body: unknown
}

/**
 * Runs a change once for its key. The answer is stored in the change's own transaction, under an advisory lock of that
 * transaction, so that a process that dies leaves neither half a change nor a key that "runs" for ever. Throws Problem 409.
 */
export async function once(
  scope: Scope,
  request: Repeatable,
  run: () => Promise<AnyAnswer>,
): Promise<AnyAnswer> {
  const target = sha256(request.target)
  const bodyHash = sha256(canonicalize(request.body ?? {}) ?? '')
  const lock = sha256(`${scope.organization_id} ${request.target} ${request.key}`).readBigInt64BE()
  const { rows } = await sql<{
    taken: boolean
  }>`select pg_try_advisory_xact_lock(${lock.toString()}::bigint) as taken`.execute(scope.db)
  if (rows[0]?.taken !== true) {
    throw new Problem(
      'idempotency_in_progress',
      'The first request with this Idempotency-Key is still running',
      {
        headers: { 'Retry-After': '1' },
      },
    )
  }
  const stored = await findStored(scope, target, request.key)
  if (stored !== undefined) {
    if (!stored.body_hash.equals(bodyHash)) {
      throw new Problem('idempotency_key_reused', 'This Idempotency-Key was used with another body')
    }
    return {
      status: stored.status,
      body: stored.body ?? undefined,
      headers: { 'Idempotency-Replayed': 'true' },
    }
  }
  const answer = await run()
  await scope.db
    .insertInto('idempotency_keys')
    .values({
      organization_id: scope.organization_id,
      target,
      key: request.key,
      body_hash: bodyHash,
      status: answer.status,
      body: answer.body === undefined ? null : JSON.stringify(withoutSecrets(answer.body)),
    })
    .execute()
  return answer
}

async function findStored(scope: Scope, target: Buffer, key: string) {
  // Keys live 24 hours; one that is past its time is free again even if the clean-up has not come by.
  await scope.db
    .deleteFrom('idempotency_keys')
    .where('organization_id', '=', scope.organization_id)
    .where('target', '=', target)
    .where('key', '=', key)
    .where('created_at', '<', sql<Date>`now() - interval '24 hours'`)
    .execute()
  return scope.db
    .selectFrom('idempotency_keys')
    .select(['body_hash', 'status', 'body'])
    .where('organization_id', '=', scope.organization_id)
    .where('target', '=', target)
    .where('key', '=', key)
    .executeTakeFirst()
}

/** A raw key is shown once: the replay of its creation has null in its place. */
function withoutSecrets(body: unknown): unknown {
  return typeof body === 'object' && body !== null && 'raw_key' in body ? { ...body, raw_key: null } : body
}

function sha256(text: string): Buffer {
  return createHash('sha256').update(text).digest()
}
