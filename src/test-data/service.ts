// Removes the test data of an organization.
import * as auditLog from '../audit-log/service.ts'
import { toWire } from '../database/identifiers.ts'
import type { Scope } from '../database/scope.ts'
import { lockTestData } from '../database/test-data-lock.ts'
import * as repository from './repository.ts'

/** All of it or nothing; how many of each were removed. */
export async function wipe(scope: Scope) {
  await lockTestData(scope)
  const invoices = await repository.deleteTestDocuments(scope)
  const bookings = await repository.deleteTestBookings(scope)
  const saved_calculations = await repository.deleteTestCalculations(scope)
  const removed = {
    bookings,
    invoices,
    saved_calculations,
    total: bookings + invoices + saved_calculations,
  }
  await auditLog.record(scope, {
    action: 'test_data.wiped',
    entity_type: 'organization',
    entity_id: toWire('org', scope.organization_id),
    after: removed,
  })
  return removed
}
