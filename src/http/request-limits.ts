// Which limit a request spends its unit of, read from the contract's x-limit and the caller.
import type { Context } from 'koa'
import type { Operation } from '../../generated/operations.ts'
import { placeOf } from '../addresses.ts'
import type { Caller } from '../caller.ts'
import { type Limiter, limitHeaders, tooMany } from './limits.ts'

export interface Limiters {
  key: Limiter
  session: Limiter
  strict: Limiter
  open: Limiter
  failures: Limiter
}

/** A caller spends their own limit; without one, the address spends that of the operation. Throws Problem 429. */
export function requestLimits(limiters: Limiters) {
  return async (context: Context, operation: Operation, caller: Caller | null): Promise<void> => {
    const [limiter, subject] =
      caller?.type === 'api_key'
        ? [limiters.key, caller.id]
        : caller?.type === 'session'
          ? [limiters.session, caller.session_id]
          : [operation.limit === null ? null : limiters[operation.limit], placeOf(context.state.ip)]
    if (limiter === null) return
    const verdict = await limiter.take(subject)
    if (!verdict.allowed) throw tooMany(verdict)
    context.set(limitHeaders(verdict))
  }
}
