// Passwords: argon2id through a bounded queue, and the list of common ones that nobody may choose.
import { dictionary } from '@zxcvbn-ts/language-common'
import argon2 from 'argon2'
import { invalidField, unavailable } from '../problem.ts'

// OWASP's recommendation for argon2id: 19 MiB, two passes, one lane (about 25 ms).
const parameters = { type: argon2.argon2id, memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const
const atOnce = 2
const maximumWaiting = 64
const common = new Set<string>(dictionary['passwords-common'])

let underWay = 0
const waiting: (() => void)[] = []

/** Hashes a password. Throws Problem 503 when too many wait already. */
export async function hashPassword(password: string): Promise<string> {
  return bounded(() => argon2.hash(password, parameters))
}

/** Checks a password; without a hash (unknown account) a dummy takes the same time and the answer is no. */
export async function verifyPassword(hash: string | null, password: string): Promise<boolean> {
  const found = await bounded(async () => argon2.verify(hash ?? (await dummyHash()), password))
  return hash !== null && found
}

/** Whether the hash was made with weaker parameters than those of today. */
export function isOutdated(hash: string): boolean {
  return argon2.needsRehash(hash, parameters)
}

/** Refuses (422) a password that is on the list of common ones or equals the e-mail address. */
export function assertAcceptable(field: string, password: string, email: string): void {
  if (common.has(password.toLowerCase()))
    throw invalidField(field, 'This password is on the list of common passwords')
  if (password.toLowerCase() === email.toLowerCase())
    throw invalidField(field, 'The password is the e-mail address')
}

let dummy: Promise<string> | undefined
function dummyHash(): Promise<string> {
  dummy ??= argon2.hash('no account has this password', parameters)
  return dummy
}

/** Makes the dummy hash before the first log-in needs it, so that the first one takes no longer than others. */
export async function warmUp(): Promise<void> {
  await dummyHash()
}

async function bounded<T>(work: () => Promise<T>): Promise<T> {
  if (underWay >= atOnce) {
    if (waiting.length >= maximumWaiting) throw unavailable('Too many log-ins at the moment')
    await new Promise<void>(resolve => waiting.push(resolve))
  } else underWay += 1
  try {
    return await work()
  } finally {
    const next = waiting.shift()
    if (next === undefined) underWay -= 1
    else next()
  }
}
