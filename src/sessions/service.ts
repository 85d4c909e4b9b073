// The life of a session: opened by a log-in, kept by refreshes that replace each other, ended by anyone entitled to.
import type { Kysely, Transaction } from 'kysely'
import type { Database, DB } from '../database/pool.ts'
import { Problem } from '../problem.ts'
import * as repository from './repository.ts'
import type { SessionTokens } from './tokens.ts'

/** The device a session is opened or refreshed from. */
export interface Client {
  ip: string
  user_agent: string | null
}

/** What a person's client gets: an access token for the active organization, whoever they are. */
export interface Grant {
  access_token: string
  user: repository.Holder
  organization: { id: string; name: string; role: 'admin' | 'member' } | null
}

/** A grant with the refresh token that replaces the one before it. */
export interface Opened {
  grant: Grant
  refresh_token: string
}

/** Opens a session in the person's oldest organization. */
export async function open(
  db: Transaction<DB>,
  tokens: SessionTokens,
  userId: string,
  client: Client,
): Promise<Opened> {
  const id = repository.newSessionId()
  const refresh_token = tokens.refresh.first(id)
  const [membership] = await repository.listMemberships(db, userId)
  await repository.insertSession(db, {
    id,
    user_id: userId,
    organization_id: membership?.organization_id ?? null,
    refresh_hash: tokens.refresh.hash(refresh_token),
    ip: client.ip,
    user_agent: client.user_agent,
  })
  return { grant: await makeGrant(db, tokens, { id, user_id: userId }, membership), refresh_token }
}

/**
 * Replaces a refresh token by its successor. The token just replaced gives the same successor for ten seconds (a second
 * tab, a lost answer); any other earlier token has been copied by someone, and the session ends. Throws Problem 401.
 */
export async function refresh(
  database: Database,
  tokens: SessionTokens,
  token: string,
  client: Client,
): Promise<Opened> {
  const id = tokens.refresh.sessionOf(token)
  const opened =
    id === null
      ? null
      : await database.kysely.transaction().execute(db => replace(db, tokens, id, token, client))
  if (opened === null)
    throw new Problem('invalid_refresh_token', 'The refresh token is unknown, used or expired: log in again')
  return opened
}

async function replace(
  db: Parameters<typeof repository.lockSession>[0],
  tokens: SessionTokens,
  id: string,
  token: string,
  client: Client,
): Promise<Opened | null> {
  const session = await repository.lockSession(db, id)
  if (session === undefined || !session.alive) return null
  const hash = tokens.refresh.hash(token)
  const refresh_token = tokens.refresh.successor(token)
  const refresh_hash = tokens.refresh.hash(refresh_token)
  if (hash.equals(session.refresh_hash)) {
    const { ip, user_agent } = client
    await repository.updateRefresh(db, id, { refresh_hash, previous_hash: hash, ip, user_agent })
  } else {
    const again =
      session.previous_hash !== null && hash.equals(session.previous_hash) && session.just_refreshed
    if (!again || !refresh_hash.equals(session.refresh_hash)) {
      await repository.endSession(db, session.user_id, id)
      return null
    }
  }
  const memberships = await repository.listMemberships(db, session.user_id)
  const current =
    memberships.find(membership => membership.organization_id === session.organization_id) ?? memberships[0]
  if (current?.organization_id !== (session.organization_id ?? undefined)) {
    await repository.updateOrganization(db, id, current?.organization_id ?? null)
  }
  return { grant: await makeGrant(db, tokens, session, current), refresh_token }
}

/** Makes another of the person's organizations the active one; tokens for the earlier one stop working. */
export async function switchOrganization(
  database: Database,
  tokens: SessionTokens,
  session: { id: string; user_id: string },
  organizationId: string | null,
): Promise<Grant> {
  return database.kysely.transaction().execute(db => moveTo(db, tokens, session, organizationId))
}

/** The same in a transaction that is open, for a person who joins the organization in it. */
export async function moveTo(
  db: Transaction<DB>,
  tokens: SessionTokens,
  session: { id: string; user_id: string },
  organizationId: string | null,
): Promise<Grant> {
  const memberships = await repository.listMemberships(db, session.user_id)
  const chosen = memberships.find(membership => membership.organization_id === organizationId)
  if (chosen === undefined) throw new Problem('organization_not_found', 'Organization not found')
  await repository.updateOrganization(db, session.id, chosen.organization_id)
  return makeGrant(db, tokens, session, chosen)
}

/** Ends the session that a refresh token names, if it is one of ours; silent otherwise. */
export async function endByToken(database: Database, tokens: SessionTokens, token: string): Promise<boolean> {
  const id = tokens.refresh.sessionOf(token)
  if (id === null) return false
  await database.kysely.transaction().execute(async db => {
    const session = await repository.lockSession(db, id)
    if (session !== undefined) await repository.endSession(db, session.user_id, id)
  })
  return true
}

export async function end(database: Database, userId: string, id: string | null): Promise<void> {
  const ended = id !== null && (await repository.endSession(database.kysely, userId, id))
  if (!ended) throw new Problem('session_not_found', 'Session not found')
}

export async function endAll(db: Kysely<DB>, userId: string, exceptId: string | null = null): Promise<void> {
  await repository.endSessions(db, userId, exceptId)
}

/** Live sessions of a person, newest first, below the id `before`. */
export async function list(database: Database, userId: string, before: string | null, limit: number) {
  return repository.listSessions(database.kysely, userId, before, limit)
}

export async function get(database: Database, userId: string, id: string) {
  const [session] = await repository.listSessions(database.kysely, userId, null, 1, id)
  if (session === undefined) throw new Problem('session_not_found', 'Session not found')
  return session
}

export async function memberships(
  database: Pick<Database, 'kysely'>,
  userId: string,
): Promise<repository.Membership[]> {
  return repository.listMemberships(database.kysely, userId)
}

async function makeGrant(
  db: Kysely<DB>,
  tokens: SessionTokens,
  session: { id: string; user_id: string },
  membership: repository.Membership | undefined,
): Promise<Grant> {
  const organization_id = membership?.organization_id ?? null
  return {
    access_token: await tokens.access.sign({
      user_id: session.user_id,
      organization_id,
      session_id: session.id,
    }),
    user: await repository.findHolder(db, session.user_id),
    organization:
      membership === undefined
        ? null
        : { id: membership.organization_id, name: membership.organization_name, role: membership.role },
  }
}
