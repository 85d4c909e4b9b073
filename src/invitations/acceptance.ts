// What whoever holds the link of an invitation does with it: look at it, and accept it.
import type { Database } from '../database/pool.ts'
import { inScope, type Origin, type Scope, systemIn } from '../database/scope.ts'
import * as organizations from '../organizations/service.ts'
import { invalid, invalidField, Problem } from '../problem.ts'
import * as sessions from '../sessions/service.ts'
import type { SessionTokens } from '../sessions/tokens.ts'
import { assertAcceptable, hashPassword } from '../users/passwords.ts'
import * as users from '../users/service.ts'
import * as repository from './repository.ts'
import { find, hashToken } from './service.ts'

export interface Acceptance {
  token: string
  password: string | null
  full_name: string | null
}

/** The session of whoever accepts. */
interface Acceptor {
  session_id: string
  user: { id: string; email: string }
}

/** What the invitation is about. Throws Problem 400 for a link that is unknown, used or expired. */
export async function inspect(database: Database, token: string) {
  const hash = hashToken(token)
  const found = await repository.findByToken(database.kysely, hash)
  if (found === undefined) throw badLink()
  return inScope(database, systemIn(found.organization_id), async scope => {
    const invitation = await find(scope, found.id)
    if (invitation === undefined || invitation.expired) throw badLink()
    const { email, role, expires_at } = invitation
    const account_exists = (await users.findByEmail(scope.db, email)) !== undefined
    const { name } = await organizations.get(scope)
    return { ...found, email, role, expires_at, organization_name: name, account_exists }
  })
}

/**
 * Makes the invited person a member and the organization the active one: of their own session, or of the first session of
 * a new account. Throws Problem 400 for the link, 401 when the address has an account and nobody is signed in, 403 for
 * another account, 409 for a member, 422 for a password that is missing, too common or not asked for.
 */
export async function accept(
  database: Database,
  tokens: SessionTokens,
  acceptance: Acceptance,
  acceptor: Acceptor | null,
  client: sessions.Client & Origin,
): Promise<{ grant: sessions.Grant; refresh_token: string | null }> {
  const invitation = await inspect(database, acceptance.token)
  assertFits(invitation, acceptor)
  // Before the transaction: hashing may wait for its turn, and nothing else should wait for it.
  const password_hash = acceptor === null ? await newPassword(acceptance, invitation.email) : null
  if (acceptor !== null) assertNothingNew(acceptance)
  const origin = { request_id: client.request_id, ip: client.ip }
  const principal = { ...systemIn(invitation.organization_id), origin }
  return inScope(database, principal, async scope => {
    // The person first, then the invitation: as whoever erases the person does.
    if (acceptor !== null) await users.lock(scope.db, acceptor.user.id)
    if (!(await repository.useInvitation(scope, invitation.id, hashToken(acceptance.token)))) throw badLink()
    const userId =
      acceptor?.user.id ?? (await makeAccount(scope, invitation.email, acceptance, password_hash))
    await organizations.addMember({ ...scope, actor: { type: 'user', id: userId } }, userId, invitation.role)
    if (acceptor === null) return sessions.open(scope.db, tokens, userId, client)
    const session = { id: acceptor.session_id, user_id: userId }
    const grant = await sessions.moveTo(scope.db, tokens, session, invitation.organization_id)
    return { grant, refresh_token: null }
  })
}

function assertFits(invitation: { email: string; account_exists: boolean }, acceptor: Acceptor | null): void {
  if (acceptor === null) {
    if (invitation.account_exists) throw signInFirst()
  } else if (acceptor.user.email.toLowerCase() !== invitation.email.toLowerCase()) {
    throw new Problem('invitation_for_another_account', 'This invitation was sent to another address')
  }
}

async function newPassword({ password }: Acceptance, email: string): Promise<string> {
  if (password === null) {
    throw invalid([{ type: 'missing', loc: ['body', 'password'], msg: 'Field required' }])
  }
  assertAcceptable('password', password, email)
  return hashPassword(password)
}

function assertNothingNew({ password, full_name }: Acceptance): void {
  const field = password !== null ? 'password' : full_name !== null ? 'full_name' : null
  if (field !== null) throw invalidField(field, 'Only for a new account: this address has one')
}

async function makeAccount(
  scope: Scope,
  email: string,
  { full_name }: Acceptance,
  password_hash: string | null,
): Promise<string> {
  if (password_hash === null) throw new Error('a new account needs a password')
  const id = await users.createProved(scope.db, { email, full_name, password_hash })
  // Somebody signed up with the address meanwhile.
  if (id === undefined) throw signInFirst()
  return id
}

function signInFirst(): Problem {
  return new Problem('authentication_required', 'This address has an account: sign in, then accept')
}

function badLink(): Problem {
  return new Problem(
    'invalid_link_token',
    'This link is unknown, was used already or has expired: ask an admin to send it again',
  )
}
