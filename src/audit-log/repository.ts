// The audit log: one row for each change, written in the change's own transaction, never changed afterwards.
import { newId } from '../database/identifiers.ts'
import type { Scope } from '../database/scope.ts'

export interface AuditEntry {
  /** The spec's list of audited actions, for instance `api_key.revoked`. */
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
