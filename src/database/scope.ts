// The scope of an organization: a transaction that sees this organization's rows and no others, and who acts in it.
import { type Kysely, sql, type Transaction } from 'kysely'
import type { Database, DB } from './pool.ts'
import { inTurn } from './turns.ts'

/** Who did something, as the audit log and every `created_by` name it. */
export interface Actor {
  type: 'user' | 'api_key' | 'staff' | 'system'
  id: string | null
}

/** Where a change came from, for the audit log. */
export interface Origin {
  request_id: string | null
  ip: string | null
}

/** The first argument of every repository function of organization-owned data. */
export interface Scope {
  readonly db: Transaction<DB>
  readonly organization_id: string
  readonly actor: Actor
  readonly origin: Origin
}

export type Principal = Omit<Scope, 'db'>

/** Background work and operators act in an organization as nobody in particular. */
export function systemIn(organizationId: string): Principal {
  return {
    organization_id: organizationId,
    actor: { type: 'system', id: null },
    origin: { request_id: null, ip: null },
  }
}

/** Runs `work` in one transaction bound to the organization; commits when it returns, rolls back when it throws. */
export async function inScope<T>(
  database: Database,
  principal: Principal,
  work: (scope: Scope) => Promise<T>,
): Promise<T> {
  return inTurn(database.pool, principal.organization_id, () =>
    database.kysely.transaction().execute(async db => {
      await enter(db, principal.organization_id)
      return work({ db, ...principal })
    }),
  )
}

/** Binds a transaction that is already open to an organization (sign-up makes the organization it then works in). */
export async function enter(db: Transaction<DB>, organizationId: string): Promise<void> {
  // As a literal, so that it goes to the server in one message with the `begin` before it.
  await sql`select set_config('app.organization_id', ${sql.lit(organizationId)}, true)`.execute(db)
}

/** Puts background work into the transaction: it exists exactly if the change does. Payloads hold no secret. */
export async function enqueue(db: Kysely<DB>, task: string, payload: object, jobKey?: string): Promise<void> {
  await sql`select enqueue(${task}, ${JSON.stringify(payload)}::json, ${jobKey ?? null})`.execute(db)
}
