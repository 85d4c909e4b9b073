// Which limit a request spends its unit of, read from the contract's x-limit and the caller.
import type { Context } from 'koa'
import type { Operation } from '../../generated/operations.ts'
import type { Caller } from '../caller.ts'
import { placeOf } from '../networks.ts'
import { type Limiter, limitHeaders, tooMany } from './limits.ts'

export interface Limiters {
  key: Limiter
  session: Limiter
  strict: Limiter
  open: Limiter
  failures: Limiter
}

export type SpendLimit = (
  context: Context,
  operation: Operation,
  caller: Caller | null,
  cost?: number,
) => Promise<void>

/** A caller spends their own limit; without one, the address spends that of the operation. Throws Problem 429. */
export function requestLimits(limiters: Limiters): SpendLimit {
  return async (context, operation, caller, cost = 1) => {
    const [limiter, subject] =
      caller?.type === 'api_key'
        ? [limiters.key, caller.id]
        : caller?.type === 'session'
          ? [limiters.session, caller.session_id]
          : [operation.limit === null ? null : limiters[operation.limit], placeOf(context.state.ip)]
    if (limiter === null) return
    const verdict = await limiter.take(subject, cost)
    if (!verdict.allowed) throw tooMany(verdict)
    context.set(limitHeaders(verdict))
  }
}

/** What a request with this body costs beyond the 1 that it was let in for (x-cost). */
export function furtherCost({ cost }: Operation, body: unknown): number {
  if (cost === null) return 0
  const list = (body as Record<string, unknown>)[cost.list]
  return Array.isArray(list) ? Math.max(0, Math.ceil(list.length / cost.each) - 1) : 0
}
