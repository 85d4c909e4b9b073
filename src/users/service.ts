// Accounts of people: sign-up, proof of the address, passwords.
import { createHash, randomBytes } from 'node:crypto'
import type { Kysely, Transaction } from 'kysely'
import type { Database, DB } from '../database/pool.ts'
import { enqueue, type Origin } from '../database/scope.ts'
import { networkOf } from '../networks.ts'
import * as organizations from '../organizations/service.ts'
import { invalidField, Problem } from '../problem.ts'
import * as sessions from '../sessions/service.ts'
import type { SessionTokens } from '../sessions/tokens.ts'
import { assertAcceptable, hashPassword, isOutdated, verifyPassword } from './passwords.ts'
import * as repository from './repository.ts'

export interface Registration {
  email: string
  password: string
  organization_name: string
  full_name: string | null
}

/** Makes the person, their organization and its first admin; an address that has an account only gets a mail. */
export async function register(
  database: Database,
  registration: Registration,
  origin: Origin,
): Promise<void> {
  const { email, full_name, organization_name } = registration
  assertAcceptable('password', registration.password, email)
  const password_hash = await hashPassword(registration.password)
  await database.kysely.transaction().execute(async db => {
    const userId = await repository.insertUser(db, { email, full_name, password_hash })
    if (userId === undefined) {
      const owner = await repository.findUserByEmail(db, email)
      if (owner !== undefined) await mailOrNothing(db, 'account_exists', email, owner.id)
      return
    }
    await organizations.found(db, organization_name, userId, origin)
    await mailOrNothing(db, 'verify_email', email, userId)
  })
}

/** Proves the address that a link was mailed to. */
export async function verifyEmail(database: Database, token: string): Promise<string> {
  return database.kysely.transaction().execute(async db => {
    const userId = await useLink(db, 'verify_email', token)
    await repository.deleteLinks(db, userId, 'verify_email')
    return (await repository.markVerified(db, userId)).email
  })
}

/** Mails a new verification link to an account that has not proved its address; whoever asks learns nothing. */
export async function resendVerification(database: Database, email: string): Promise<void> {
  const user = await repository.findUserByEmail(database.kysely, email)
  const unproved = user?.email_verified_at === null ? user.id : null
  await mailOrNothing(database.kysely, 'verify_email', email, unproved)
}

export async function requestPasswordReset(database: Database, email: string): Promise<void> {
  const user = await repository.findUserByEmail(database.kysely, email)
  await mailOrNothing(database.kysely, 'reset_password', email, user?.id ?? null)
}

/**
 * At most one such mail to an address waits at a time: a later wish replaces the one before. Where nobody is to be written
 * to, a job that does nothing takes its place, and the same time, so that time does not tell.
 */
async function mailOrNothing(
  db: Kysely<DB>,
  template: string,
  email: string,
  userId: string | null,
): Promise<void> {
  const task = userId === null ? 'send_nothing' : 'send_mail'
  // Jobs hold no address, and this one is the same whether there is an account or not.
  const address = createHash('sha256').update(email.toLowerCase()).digest('base64url')
  await enqueue(db, task, { template, user_id: userId }, `mail:${template}:${address}`)
}

/** Sets a password by a mailed link: ends every session and every lock. The link also proves the address. */
export async function resetPassword(database: Database, token: string, password: string): Promise<void> {
  // Before the transaction: hashing may wait for its turn, and nothing else should wait for it.
  const password_hash = await hashPassword(password)
  await database.kysely.transaction().execute(async db => {
    const userId = await useLink(db, 'reset_password', token)
    const { email } = await repository.markVerified(db, userId)
    assertAcceptable('new_password', password, email)
    await repository.updateUser(db, userId, { password_hash })
    await repository.deleteLinks(db, userId, 'reset_password')
    await repository.clearAttempts(db, email)
    await sessions.endAll(db, userId)
    await enqueue(db, 'send_mail', { template: 'password_changed', user_id: userId })
  })
}

/** Changes the password of a signed-in person and ends all their other sessions. */
export async function changePassword(
  database: Database,
  person: { id: string; email: string; session_id: string; ip: string },
  passwords: { current_password: string; new_password: string },
): Promise<void> {
  const network = networkOf(person.ip)
  const allowed = await repository.takeAttempt(database.kysely, person.email, network)
  const user = await repository.findUser(database.kysely, person.id)
  const right = await verifyPassword(
    allowed ? (user?.password_hash ?? null) : null,
    passwords.current_password,
  )
  if (!right)
    throw invalidField('current_password', 'This is not the current password', { wrong_secret: true })
  await repository.clearAttempts(database.kysely, person.email, network)
  assertAcceptable('new_password', passwords.new_password, person.email)
  const password_hash = await hashPassword(passwords.new_password)
  const changed = await database.kysely.transaction().execute(async db => {
    if ((await repository.lockPassword(db, person.id)) !== user?.password_hash) return false
    await repository.updateUser(db, person.id, { password_hash })
    await repository.deleteLinks(db, person.id, 'reset_password')
    await sessions.endAll(db, person.id, person.session_id)
    await enqueue(db, 'send_mail', { template: 'password_changed', user_id: person.id })
    return true
  })
  // The password was replaced while it was being verified: judged anew, by the one in force.
  if (!changed) await changePassword(database, person, passwords)
}

export async function rename(database: Database, id: string, fullName: string | null): Promise<void> {
  await repository.updateUser(database.kysely, id, { full_name: fullName })
}

export async function find(db: Kysely<DB>, id: string) {
  return repository.findUser(db, id)
}

export async function findByEmail(db: Kysely<DB>, email: string) {
  return repository.findUserByEmail(db, email)
}

export async function lock(db: Transaction<DB>, id: string): Promise<void> {
  await repository.lockUser(db, id)
}

/**
 * Makes an account whose address and password the operator answers for: no mail, no judgement of the password. Returns
 * its id; undefined when the address already has an account, which stays as it is.
 */
export async function createVerified(
  db: Kysely<DB>,
  person: { email: string; full_name: string | null; password: string },
): Promise<string | undefined> {
  const { password, ...rest } = person
  return createProved(db, { ...rest, password_hash: await hashPassword(password) })
}

/** Makes an account whose address is proved. Its id; undefined when the address already has one, which stays as it is. */
export async function createProved(
  db: Kysely<DB>,
  person: { email: string; full_name: string | null; password_hash: string },
): Promise<string | undefined> {
  const id = await repository.insertUser(db, person)
  if (id !== undefined) await repository.markVerified(db, id)
  return id
}

/** Grants or withdraws the staff mark: the operator's doing alone. The person's id; undefined for an unknown address. */
export async function setStaff(
  database: Database,
  email: string,
  isStaff: boolean,
): Promise<string | undefined> {
  return repository.updateStaff(database.kysely, email, isStaff)
}

/** Makes the token of a link at the moment it is mailed: nothing but its hash is ever stored. */
export async function makeLink(
  db: Kysely<DB>,
  userId: string,
  purpose: repository.LinkPurpose,
): Promise<string> {
  const token = randomBytes(32).toString('base64url')
  await repository.insertLink(db, userId, purpose, token, purpose === 'verify_email' ? 24 : 1)
  return token
}

async function useLink(db: Kysely<DB>, purpose: repository.LinkPurpose, token: string): Promise<string> {
  const userId = await repository.useLink(db, purpose, token)
  if (userId === undefined) {
    throw new Problem(
      'invalid_link_token',
      'This link is unknown, was used already or has expired: ask for a new one',
    )
  }
  return userId
}

/**
 * Opens a session for a right e-mail and password. Unknown address, wrong password, unproved address and a locked account
 * take the same time and give the same answer; a right password on an unproved address sends its link again.
 */
export async function logIn(
  database: Database,
  tokens: SessionTokens,
  attempt: { email: string; password: string },
  client: sessions.Client,
): Promise<sessions.Opened> {
  const network = networkOf(client.ip)
  const allowed = await repository.takeAttempt(database.kysely, attempt.email, network)
  const user = await repository.findUserByEmail(database.kysely, attempt.email)
  const hash = allowed ? (user?.password_hash ?? null) : null
  const right = await verifyPassword(hash, attempt.password)
  if (!right || user === undefined || user.email_verified_at === null) {
    if (right && user !== undefined) await resendVerification(database, user.email)
    throw new Problem('invalid_credentials', 'Invalid email or password')
  }
  await repository.clearAttempts(database.kysely, attempt.email, network)
  const password_hash = hash !== null && isOutdated(hash) ? await hashPassword(attempt.password) : undefined
  const opened = await database.kysely.transaction().execute(async db => {
    if ((await repository.lockPassword(db, user.id)) !== hash) return null
    if (password_hash !== undefined) await repository.updateUser(db, user.id, { password_hash })
    return sessions.open(db, tokens, user.id, client)
  })
  // The password was replaced while it was being verified: judged anew, by the one in force.
  return opened ?? logIn(database, tokens, attempt, client)
}
