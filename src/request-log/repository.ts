// SQL of the request log.
import { type Kysely, sql } from 'kysely'
import { firstIdOf, lastIdOf } from '../database/identifiers.ts'
import type { DB } from '../database/pool.ts'
import type { Scope } from '../database/scope.ts'

/** Looks across organizations: keeps a batch; one that was kept already changes nothing. */
export async function insertRequests(db: Kysely<DB>, requests: object[]): Promise<void> {
  await sql`select system.record_requests(${JSON.stringify(requests)}::json)`.execute(db)
}

export interface RequestFilter {
  from: Date | null
  to: Date | null
  status_code: number | null
  method: string | null
  operation_id: string | null
  credential_type: 'api_key' | 'session' | null
  api_key_id: string | null
  request_id: string | null
  before: string | null
  limit: number
}

export type RequestRow = Awaited<ReturnType<typeof listRequests>>[number]

/** Newest first, below the id `before`. Ids carry their instants, so a span of time is a span of the index. */
export async function listRequests(scope: Scope, filter: RequestFilter) {
  const { from, to, before, limit, ...equal } = filter
  let query = scope.db
    .selectFrom('request_log')
    .selectAll()
    .where('organization_id', '=', scope.organization_id)
  if (from !== null) query = query.where('id', '>=', firstIdOf(from))
  if (to !== null) query = query.where('id', '<=', lastIdOf(to))
  if (before !== null) query = query.where('id', '<', before)
  for (const [column, value] of Object.entries(equal)) {
    if (value !== null) query = query.where(column as keyof typeof equal, '=', value)
  }
  return query.orderBy('id', 'desc').limit(limit).execute()
}
