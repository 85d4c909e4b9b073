// Keeps connections free for everybody else while one organization waits, for instance for a row that it changes 300 times at once.
import pLimit, { type LimitFunction } from 'p-limit'
import type pg from 'pg'

/** The part of a pool that one organization may hold. */
const share = 0.8
const turns = new WeakMap<pg.Pool, Map<string, LimitFunction>>()

/** Runs `work`, which takes one connection of the pool, as soon as the organization holds less than its share of them. */
export async function inTurn<T>(pool: pg.Pool, organizationId: string, work: () => Promise<T>): Promise<T> {
  const all = turns.get(pool) ?? new Map<string, LimitFunction>()
  turns.set(pool, all)
  const mine = all.get(organizationId) ?? pLimit(Math.ceil(pool.options.max * share))
  all.set(organizationId, mine)
  try {
    return await mine(work)
  } finally {
    if (mine.activeCount + mine.pendingCount === 0) all.delete(organizationId)
  }
}
