// Keeps changes of test records and the wipe of them apart: the wipe has them to itself, changes go on beside each other.
import { sql } from 'kysely'
import type { Scope } from './scope.ts'

const key = (organizationId: string) => sql`hashtextextended('test data ' || ${organizationId}, 0)`

/** Waits for changes that are under way and keeps new ones waiting, until the transaction ends. */
export async function lockTestData({ db, organization_id }: Scope): Promise<void> {
  await sql`select pg_advisory_xact_lock(${key(organization_id)})`.execute(db)
}

/** Before a booking is locked: if it is a test booking, waits for a wipe that is under way, after which it is gone. */
export async function awaitWipe({ db, organization_id }: Scope, bookingId: string): Promise<void> {
  await sql`select pg_advisory_xact_lock_shared(${key(organization_id)}) from bookings
    where organization_id = ${organization_id} and id = ${bookingId} and is_test`.execute(db)
}
