// What other resources call to have a change recorded with the change itself, and how admins read the records.
import type { AuditAction } from '../../generated/api/types.gen.ts'
import type { Scope } from '../database/scope.ts'
import { type AuditEntry, type AuditFilter, type AuditRow, insertEntry, listEntries } from './repository.ts'

export async function record(scope: Scope, entry: AuditEntry & { action: AuditAction }): Promise<void> {
  await insertEntry(scope, entry)
}

export async function list(scope: Scope, filter: AuditFilter): Promise<AuditRow[]> {
  return listEntries(scope, filter)
}
