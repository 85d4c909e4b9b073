// What other resources call to have a change recorded with the change itself, and how admins read the records.
import type { AuditAction } from '../../generated/api/types.gen.ts'
import type { Scope } from '../database/scope.ts'
import {
  type AuditEntry,
  type AuditFilter,
  type AuditRow,
  findInstant,
  insertEntry,
  listEntries,
} from './repository.ts'

export async function record(scope: Scope, entry: AuditEntry & { action: AuditAction }): Promise<void> {
  await insertEntry(scope, entry)
}

export async function list(scope: Scope, filter: AuditFilter): Promise<AuditRow[]> {
  return listEntries(scope, filter)
}

/** When the `count`th newest of these actions since an instant was done; null where there were fewer. */
export async function findNewest(
  scope: Scope,
  actions: readonly AuditAction[],
  since: Date,
  count: number,
): Promise<Date | null> {
  return (await findInstant(scope, actions, since, count - 1)) ?? null
}
