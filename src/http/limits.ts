// Rate limits: each process leases a share of a window at a time, so that requests are counted in memory and still shared.
import { RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible'
import type { Database } from '../database/pool.ts'
import { Problem } from '../problem.ts'

const windowSeconds = 60

export interface Verdict {
  policy: string
  quota: number
  allowed: boolean
  remaining: number
  reset_seconds: number
}

interface Window {
  /** Requests this process may still let pass without asking. */
  left: number
  /** What is left of the quota beyond all leases known here. */
  unleased: number
  ends: number
  exhausted: boolean
  leasing: Promise<void> | null
}

/** One policy, for instance 600 requests a minute for each API key. Policies of one name may count apart (`store`). */
export class Limiter {
  readonly policy: string
  readonly quota: number
  readonly #share: number
  readonly #store: RateLimiterPostgres
  readonly #windows = new Map<string, Window>()

  constructor(database: Database, policy: string, quota: number, store = policy) {
    this.policy = policy
    this.quota = quota
    this.#share = Math.max(1, Math.ceil(quota / 10))
    this.#store = new RateLimiterPostgres({
      storeClient: database.pool,
      storeType: 'pool',
      tableName: 'rate_limits',
      tableCreated: true,
      clearExpiredByTimeout: false,
      keyPrefix: store,
      points: quota,
      duration: windowSeconds,
    })
    setInterval(() => this.#forgetEnded(), windowSeconds * 1000).unref()
  }

  /** Takes `cost` from the subject's window, or says that nothing is left. */
  async take(subject: string, cost = 1): Promise<Verdict> {
    let window = this.#windowOf(subject)
    while (window.left < cost && !window.exhausted) {
      window.leasing ??= this.#lease(subject, window)
      await window.leasing
      window = this.#windowOf(subject)
    }
    const allowed = window.left >= cost
    if (allowed) window.left -= cost
    // The next lease is on its way before this one is used up, so that nobody waits for it.
    if (allowed && window.left <= this.#share / 2 && !window.exhausted) {
      window.leasing ??= this.#lease(subject, window)
      window.leasing.catch(() => undefined)
    }
    return this.#verdict(window, allowed)
  }

  /** How much is left for the subject as far as this process knows. */
  left(subject: string): number {
    // A look takes no lease: a subject that spends nothing costs the other processes nothing.
    const window = this.#windows.get(subject)
    return window !== undefined && window.ends > Date.now() ? window.left + window.unleased : this.quota
  }

  verdict(subject: string, allowed: boolean): Verdict {
    return this.#verdict(this.#windowOf(subject), allowed)
  }

  #windowOf(subject: string): Window {
    const now = Date.now()
    const known = this.#windows.get(subject)
    if (known !== undefined && known.ends > now) return known
    // The first share is granted at once and entered in the store behind the request's back.
    const window: Window = {
      left: this.#share,
      unleased: this.quota - this.#share,
      ends: now + windowSeconds * 1000,
      exhausted: false,
      leasing: null,
    }
    this.#windows.set(subject, window)
    window.leasing = this.#lease(subject, window, this.#share)
    window.leasing.catch(() => undefined)
    return window
  }

  async #lease(subject: string, window: Window, granted = 0): Promise<void> {
    try {
      const result = await this.#store.consume(subject, this.#share).catch((refusal: unknown) => {
        if (refusal instanceof RateLimiterRes) return refusal
        throw refusal
      })
      const over = Math.max(0, result.consumedPoints - this.quota)
      window.left += Math.max(0, this.#share - over) - granted
      window.unleased = Math.max(0, this.quota - result.consumedPoints)
      window.exhausted = window.unleased === 0
      window.ends = Date.now() + result.msBeforeNext
    } finally {
      window.leasing = null
    }
  }

  #verdict(window: Window, allowed: boolean): Verdict {
    return {
      policy: this.policy,
      quota: this.quota,
      allowed,
      remaining: Math.max(0, window.left) + window.unleased,
      reset_seconds: Math.max(1, Math.ceil((window.ends - Date.now()) / 1000)),
    }
  }

  #forgetEnded(): void {
    const now = Date.now()
    for (const [subject, window] of this.#windows) if (window.ends <= now) this.#windows.delete(subject)
  }
}

/** The headers of draft-ietf-httpapi-ratelimit-headers that every limited answer carries. */
export function limitHeaders(verdict: Verdict): Record<string, string> {
  return {
    'RateLimit-Policy': `"${verdict.policy}";q=${verdict.quota};w=${windowSeconds}`,
    RateLimit: `"${verdict.policy}";r=${verdict.remaining};t=${verdict.reset_seconds}`,
  }
}

export function tooMany(verdict: Verdict): Problem {
  return new Problem('rate_limited', `Too many requests: wait ${verdict.reset_seconds} seconds`, {
    headers: { ...limitHeaders(verdict), 'Retry-After': String(verdict.reset_seconds) },
  })
}
