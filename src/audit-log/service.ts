// What other resources call to have a change recorded with the change itself.
import type { Scope } from '../database/scope.ts'
import { type AuditEntry, insertEntry } from './repository.ts'

export async function record(scope: Scope, entry: AuditEntry): Promise<void> {
  await insertEntry(scope, entry)
}
