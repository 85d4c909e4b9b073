// SQL of the wipe of test data.
import { sql } from 'kysely'
import type { Scope } from '../database/scope.ts'

/** Removes documents with their lines, and the counters of the test series. */
export async function deleteTestDocuments(scope: Scope): Promise<number> {
  await sql`select set_config('app.wipes_test_data', 'on', true)`.execute(scope.db)
  await scope.db.deleteFrom('invoice_lines').where(ofTests(scope)).execute()
  const { numDeletedRows } = await scope.db
    .deleteFrom('invoices')
    .where(ofTests(scope))
    .executeTakeFirstOrThrow()
  await scope.db
    .deleteFrom('invoice_counters')
    .where('organization_id', '=', scope.organization_id)
    .where('series', 'like', 'TEST-%')
    .execute()
  await sql`select set_config('app.wipes_test_data', 'off', true)`.execute(scope.db)
  return Number(numDeletedRows)
}

/** With their history and the idempotency keys of what was made of them: no repeat tells of a record that is gone. */
export async function deleteTestBookings(scope: Scope): Promise<number> {
  await scope.db
    .deleteFrom('idempotency_keys')
    .where('organization_id', '=', scope.organization_id)
    .where(sql<boolean>`body ->> 'is_test' = 'true'`)
    .execute()
  const { numDeletedRows } = await scope.db
    .deleteFrom('bookings')
    .where(ofTests(scope))
    .executeTakeFirstOrThrow()
  return Number(numDeletedRows)
}

export async function deleteTestCalculations(scope: Scope): Promise<number> {
  const { numDeletedRows } = await scope.db
    .deleteFrom('saved_calculations')
    .where(ofTests(scope))
    .executeTakeFirstOrThrow()
  return Number(numDeletedRows)
}

function ofTests(scope: Scope) {
  return sql<boolean>`organization_id = ${scope.organization_id} and is_test`
}
