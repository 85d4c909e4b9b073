// The audit log: one row for each change, written in the change's own transaction, never changed afterwards.
import { sql } from 'kysely'
import { actorName } from '../database/actors.ts'
import { firstIdOf, lastIdOf, newId } from '../database/identifiers.ts'
import type { Scope } from '../database/scope.ts'

const day = 24 * 3600 * 1000

export interface AuditEntry {
  action: string
  entity_type: string
  /** The wire form of the id. */
  entity_id: string
  before?: object | null
  after?: object | null
}

/** Writes who did it, when, and what was before and after; holds no secret. */
export async function insertEntry(scope: Scope, entry: AuditEntry): Promise<void> {
  await scope.db
    .insertInto('audit_log')
    .values({
      id: newId(),
      organization_id: scope.organization_id,
      actor_type: scope.actor.type,
      actor_id: scope.actor.id,
      action: entry.action,
      entity_type: entry.entity_type,
      entity_id: entry.entity_id,
      before: entry.before == null ? null : JSON.stringify(entry.before),
      after: entry.after == null ? null : JSON.stringify(entry.after),
      ip: scope.origin.ip,
      request_id: scope.origin.request_id,
    })
    .execute()
}

/**
 * The instant of the newest of these actions after `skipped` newer ones. The actions stand in the text, for only so can an index
 * that names them serve a prepared statement.
 */
export async function findInstant(
  scope: Scope,
  actions: readonly string[],
  since: Date,
  skipped: number,
): Promise<Date | undefined> {
  const row = await scope.db
    .selectFrom('audit_log')
    .select('created_at')
    .where('organization_id', '=', scope.organization_id)
    .where('created_at', '>', since)
    .where(sql<boolean>`action in (${sql.join(actions.map(action => sql.lit(action)))})`)
    .orderBy('created_at', 'desc')
    .offset(skipped)
    .limit(1)
    .executeTakeFirst()
  return row?.created_at
}

export interface AuditFilter {
  from: Date | null
  to: Date | null
  action: string | null
  entity_type: string | null
  entity_id: string | null
  actor_user_id: string | null
  before: string | null
  limit: number
}

export type AuditRow = Awaited<ReturnType<typeof listEntries>>[number]

/** Newest first, below the id `before`. Instants are taken to the millisecond, as they are shown. */
export async function listEntries(scope: Scope, filter: AuditFilter) {
  const { from, to } = filter
  let query = scope.db
    .selectFrom('audit_log')
    .selectAll()
    .select(actorName('audit_log.actor_type', 'audit_log.actor_id').as('actor_name'))
    .where('organization_id', '=', scope.organization_id)
  // The id is made a moment after the instant, by another clock: with a day to spare it leads the index to the span.
  if (from !== null) {
    query = query.where('created_at', '>=', from).where('id', '>=', firstIdOf(shifted(from, -day)))
  }
  if (to !== null) {
    query = query.where('created_at', '<', shifted(to, 1)).where('id', '<=', lastIdOf(shifted(to, day)))
  }
  if (filter.action !== null) query = query.where('action', '=', filter.action)
  if (filter.entity_type !== null) query = query.where('entity_type', '=', filter.entity_type)
  if (filter.entity_id !== null) query = query.where('entity_id', '=', filter.entity_id)
  if (filter.actor_user_id !== null) {
    query = query
      .where('actor_id', '=', filter.actor_user_id)
      .where(sql<boolean>`actor_type in ('user', 'staff')`)
  }
  if (filter.before !== null) query = query.where('id', '<', filter.before)
  return query.orderBy('id', 'desc').limit(filter.limit).execute()
}

function shifted(instant: Date, milliseconds: number): Date {
  return new Date(instant.getTime() + milliseconds)
}
