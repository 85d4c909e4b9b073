// Idempotency-Key: a repeated change answers what the first one answered, and is never made twice.
import { createHash } from 'node:crypto'
import canonicalize from 'canonicalize'
import { sql } from 'kysely'
import type { Operation } from '../../generated/operations.ts'
import { assertMayWrite, type Caller } from '../caller.ts'
import type { Scope } from '../database/scope.ts'
import type { AnyAnswer, Call, OperationId } from '../operation.ts'
import { Problem } from '../problem.ts'
import { assertSame, type Repeat } from '../repeat.ts'

export interface Repeatable extends Repeat {
  caller: Caller | null
  /** Method, concrete path with its identifiers, and query. */
  target: string
  /** The operation keeps the key with what it makes; nothing is to be stored here. */
  kept_by_operation: boolean
}

/**
 * The key of a request, of its header or of the property that its operation calls the same, with the hash of its canonical
 * body: the body after validation (decimals in one spelling, nulls of POST bodies dropped), without that property. Null for
 * none. Throws Problem 400 for two that differ.
 */
export function repeatOf({ keyProperty }: Operation, header: string | null, body: unknown): Repeat | null {
  if (keyProperty === null) return header === null ? null : { key: header, body_hash: hashOf(body) }
  const { [keyProperty]: inside = null, ...rest } = body as Record<string, string | null>
  if (header !== null && inside !== null && header !== inside) {
    const detail = `The header Idempotency-Key and the field ${keyProperty} differ`
    throw new Problem('idempotency_key_mismatch', detail)
  }
  const key = header ?? inside
  return key === null ? null : { key, body_hash: hashOf(rest) }
}

/** How a handler reaches the database. */
export type Transactions = Pick<Call<OperationId>, 'inScope' | 'outside'>

/** Thrown through a transaction that ends for slow work. */
class Outside {
  readonly work: () => Promise<unknown>

  constructor(work: () => Promise<unknown>) {
    this.work = work
  }
}

/**
 * Runs a change once for its key, in one transaction. Where the handler wants to work outside of it, the transaction ends, the
 * work is done, and the handler begins again with its result: whoever was quicker with the same key is then found. Throws
 * Problem 409.
 */
export async function runOnce(
  open: Transactions['inScope'],
  request: Repeatable,
  run: (transactions: Transactions) => Promise<AnyAnswer>,
): Promise<AnyAnswer> {
  const results: unknown[] = []
  let current: Scope | null = null
  for (;;) {
    let asked = 0
    const transactions: Transactions = {
      // Work outside may look something up: in a short transaction of its own.
      inScope: work => (current === null ? open(work) : work(current)),
      outside: async <T>(work: () => Promise<T>) => {
        if (asked === results.length) throw new Outside(work)
        return results[asked++] as T
      },
    }
    try {
      return await open(scope => {
        current = scope
        return once(scope, request, () => run(transactions))
      })
    } catch (error) {
      current = null
      if (!(error instanceof Outside)) throw error
      results.push(await error.work())
    }
  }
}

/**
 * Runs a change once for its key. The answer is stored in the change's own transaction, under an advisory lock of that
 * transaction, so that a process that dies leaves neither half a change nor a key that "runs" for ever. Throws Problem 409.
 */
async function once(scope: Scope, request: Repeatable, run: () => Promise<AnyAnswer>): Promise<AnyAnswer> {
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
  if (request.kept_by_operation) return run()
  const target = sha256(request.target)
  const stored = await findStored(scope, target, request.key)
  if (stored !== undefined) {
    assertSame(request, stored.body_hash)
    assertMayHear(request.caller, stored.body)
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
      body_hash: request.body_hash,
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

/**
 * What only the change itself shows: whether it was one of a test record. Everything else about the caller was judged before, by
 * the contract. Throws Problem 403.
 */
function assertMayHear(caller: Caller | null, answer: unknown): void {
  // Nothing is shown of what is deleted.
  if (caller === null || typeof answer !== 'object' || answer === null) return
  assertMayWrite(caller, 'is_test' in answer && answer.is_test === true)
}

/** A raw key is shown once: the replay of its creation has null in its place. */
function withoutSecrets(body: unknown): unknown {
  return typeof body === 'object' && body !== null && 'raw_key' in body ? { ...body, raw_key: null } : body
}

function hashOf(body: unknown): Buffer {
  return sha256(canonicalize(body ?? {}) ?? '')
}

function sha256(text: string): Buffer {
  return createHash('sha256').update(text).digest()
}
