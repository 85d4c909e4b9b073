// Wrong credentials are counted by address before any look-up, so that guesses sent side by side count too.
import type { Operation } from '../../generated/operations.ts'
import { placeOf } from '../networks.ts'
import type { AnyAnswer, RequestFacts } from '../operation.ts'
import { Problem } from '../problem.ts'
import { type Limiter, tooMany } from './limits.ts'

interface Attempts {
  underWay: number
  /** Those who wait until one of the attempts under way has ended. */
  waiting: PromiseWithResolvers<void> | null
}

/** Guards look-ups of credentials: an address whose budget of wrong ones is used up is refused without looking. */
export class FailureGuard {
  readonly #limiter: Limiter
  readonly #attempts = new Map<string, Attempts>()

  constructor(limiter: Limiter) {
    this.#limiter = limiter
  }

  /** Runs an operation; where the contract says that it takes a secret, a wrong one is counted. Throws Problem 429. */
  async run(operation: Operation, request: RequestFacts, run: () => Promise<AnyAnswer>): Promise<AnyAnswer> {
    const attempt = () =>
      run().catch((error: unknown) => (error instanceof Problem ? error : Promise.reject(error)))
    const sent =
      operation.secret === 'body' || (operation.secret === 'cookie' && request.refresh_token !== null)
    const outcome = sent
      ? await this.guard(placeOf(request.ip), attempt, result => result.wrong_secret === true)
      : await attempt()
    if (operation.secret === null && outcome.wrong_secret === true) {
      throw new Error(`${operation.path} refuses a secret, and the contract marks none with x-secret`)
    }
    if (outcome instanceof Problem) throw outcome
    return outcome
  }

  /**
   * Runs `attempt`; counts it when `failed` says so of its result. As many attempts may run at once as the address may
   * still fail; more wait for one of them to end. Throws Problem 429 when nothing is left.
   */
  async guard<T>(address: string, attempt: () => T | Promise<T>, failed: (result: T) => boolean): Promise<T> {
    for (;;) {
      const attempts = this.#attempts.get(address)
      const underWay = attempts?.underWay ?? 0
      if (this.#limiter.left(address) > underWay) break
      if (attempts === undefined) throw tooMany(this.#limiter.verdict(address, false))
      attempts.waiting ??= Promise.withResolvers()
      await attempts.waiting.promise
    }
    // No await stands between the look at the budget and the entry here: nobody slips in between.
    const attempts = this.#attempts.get(address) ?? { underWay: 0, waiting: null }
    this.#attempts.set(address, attempts)
    attempts.underWay += 1
    try {
      const result = await attempt()
      if (failed(result)) await this.#limiter.take(address)
      return result
    } finally {
      attempts.underWay -= 1
      if (attempts.underWay === 0) this.#attempts.delete(address)
      attempts.waiting?.resolve()
      attempts.waiting = null
    }
  }
}
