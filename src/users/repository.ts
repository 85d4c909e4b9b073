// SQL of people, the links mailed to them, and the count of failed log-ins. None of it belongs to an organization.
import { createHash } from 'node:crypto'
import { type Kysely, sql, type Transaction } from 'kysely'
import { newId } from '../database/identifiers.ts'
import type { DB } from '../database/pool.ts'

export type LinkPurpose = 'verify_email' | 'reset_password'

export async function findUserByEmail(db: Kysely<DB>, email: string) {
  return db
    .selectFrom('users')
    .selectAll()
    .where(sql<boolean>`lower(email) = lower(${email})`)
    .executeTakeFirst()
}

export async function findUser(db: Kysely<DB>, id: string) {
  return db.selectFrom('users').selectAll().where('id', '=', id).executeTakeFirst()
}

/** Whoever changes what depends on this person waits for the transaction to end. */
export async function lockUser(db: Transaction<DB>, id: string): Promise<void> {
  await db.selectFrom('users').select('id').where('id', '=', id).forUpdate().execute()
}

/** The hash of the password in force, which nobody replaces until the transaction ends. */
export async function lockPassword(db: Transaction<DB>, id: string): Promise<string | null | undefined> {
  const row = await db
    .selectFrom('users')
    .select('password_hash')
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  return row?.password_hash
}

/** The id of the new person; undefined when the address (in any case) already has an account. */
export async function insertUser(
  db: Kysely<DB>,
  user: { email: string; full_name: string | null; password_hash: string },
): Promise<string | undefined> {
  const row = await db
    .insertInto('users')
    .values({ id: newId(), ...user })
    .onConflict(conflict => conflict.doNothing())
    .returning('id')
    .executeTakeFirst()
  return row?.id
}

export async function updateUser(
  db: Kysely<DB>,
  id: string,
  change: { full_name?: string | null; password_hash?: string },
): Promise<void> {
  await db.updateTable('users').set(change).where('id', '=', id).execute()
}

export async function markVerified(db: Kysely<DB>, id: string) {
  return db
    .updateTable('users')
    .set({ email_verified_at: sql<Date>`coalesce(email_verified_at, now())` })
    .where('id', '=', id)
    .returning('email')
    .executeTakeFirstOrThrow()
}

/** Sets or takes the staff mark; the person's id, or undefined when the address has no account. */
export async function updateStaff(
  db: Kysely<DB>,
  email: string,
  isStaff: boolean,
): Promise<string | undefined> {
  const row = await db
    .updateTable('users')
    .set({ is_staff: isStaff })
    .where(sql<boolean>`lower(email) = lower(${email})`)
    .returning('id')
    .executeTakeFirst()
  return row?.id
}

/** Stores only the hash of a link's token; `hours` is how long the link works. */
export async function insertLink(
  db: Kysely<DB>,
  userId: string,
  purpose: LinkPurpose,
  token: string,
  hours: number,
) {
  await db
    .insertInto('link_tokens')
    .values({
      hash: sha256(token),
      user_id: userId,
      purpose,
      expires_at: sql<Date>`now() + make_interval(hours => ${hours})`,
    })
    .execute()
}

/** Uses up a link: the person it was mailed to, or undefined when it is unknown, used or expired. */
export async function useLink(
  db: Kysely<DB>,
  purpose: LinkPurpose,
  token: string,
): Promise<string | undefined> {
  const row = await db
    .updateTable('link_tokens')
    .set({ used_at: sql<Date>`now()` })
    .where('hash', '=', sha256(token))
    .where('purpose', '=', purpose)
    .where('used_at', 'is', null)
    .where('expires_at', '>', sql<Date>`statement_timestamp()`)
    .returning('user_id')
    .executeTakeFirst()
  return row?.user_id
}

/** All other links of this purpose die with the one that was used. */
export async function deleteLinks(db: Kysely<DB>, userId: string, purpose: LinkPurpose): Promise<void> {
  await db.deleteFrom('link_tokens').where('user_id', '=', userId).where('purpose', '=', purpose).execute()
}

/**
 * Counts an attempt to prove a password, before the password is looked at, so that guesses sent side by side count too.
 * Five failures lock the pair of account and network for 15 minutes. True: the attempt may go on.
 */
export async function takeAttempt(db: Kysely<DB>, email: string, network: string): Promise<boolean> {
  const { rows } = await sql<{ failures: number }>`
    insert into log_in_failures as f (account, network, failures) values (${accountOf(email)}, ${network}::cidr, 1)
    on conflict (account, network) do update set
      failures = case when f.locked_until <= now() or f.last_at < now() - interval '15 minutes' then 1 else f.failures + 1 end,
      locked_until = case
        when f.locked_until <= now() or f.last_at < now() - interval '15 minutes' then null
        when f.locked_until is null and f.failures + 1 >= 5 then now() + interval '15 minutes'
        else f.locked_until end,
      last_at = now()
    returning failures`.execute(db)
  return (rows[0]?.failures ?? 0) <= 5
}

/** Forgets the failures of an account from one network (a right password) or from everywhere (a reset). */
export async function clearAttempts(db: Kysely<DB>, email: string, network?: string): Promise<void> {
  let query = db.deleteFrom('log_in_failures').where('account', '=', accountOf(email))
  if (network !== undefined) query = query.where('network', '=', network)
  await query.execute()
}

function accountOf(email: string): Buffer {
  return sha256(email.toLowerCase())
}

function sha256(text: string): Buffer {
  return createHash('sha256').update(text).digest()
}

/** The row stays under a name that says so: records keep the id of who made them. */
export async function eraseUser(db: Transaction<DB>, id: string, address: string): Promise<void> {
  await db
    .updateTable('users')
    .set({
      ...{ email: address, full_name: 'Erased person', password_hash: null, email_verified_at: null },
      ...{ is_staff: false, erased_at: sql<Date>`now()` },
    })
    .where('id', '=', id)
    .execute()
}

/** Looks across organizations: sessions, links and invitations go, and the address wherever else it stands. */
export async function eraseTraces(db: Transaction<DB>, id: string, email: string): Promise<void> {
  await sql`select system.erase_person(${id}, ${email})`.execute(db)
}
