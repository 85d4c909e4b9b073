// A request that carries an idempotency key: who holds the key, and whether a repeat asks for the same.
import { Problem } from './problem.ts'

/** What an operation keeps of the key with what it makes. */
export interface Repeat {
  key: string
  /** SHA-256 of the canonical body. */
  body_hash: Buffer
}

/** Throws Problem 409 when the key came with another body the first time. */
export function assertSame({ body_hash }: Repeat, first: Buffer | null): void {
  if (first?.equals(body_hash) === true) return
  throw new Problem('idempotency_key_reused', 'This Idempotency-Key was used with another body')
}
