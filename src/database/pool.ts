// Connections to PostgreSQL: one pool for the work, a small one for the two look-ups that stand before every request.
import { Kysely, PostgresDialect } from 'kysely'
import pg from 'pg'
import type { DB } from '../../generated/database.ts'
import type { Log } from '../log.ts'
import { NamingClient } from './naming-client.ts'

export type { DB }

export interface Database {
  kysely: Kysely<DB>
  pool: pg.Pool
  /** Serves only the shared look-ups of credentials, so that slow work never stands in their way. */
  lookups: pg.Pool
  prepared_statements: boolean
  close(): Promise<void>
}

interface Options {
  url: string
  pool_size: number
  prepared_statements: boolean
  /** How long one statement of the work may take; half a minute unless an operator has time. */
  statement_milliseconds?: number
  log: Log
}

// A calendar date is a date wherever the process runs: the driver would make an instant of it, at local midnight.
pg.types.setTypeParser(pg.types.builtins.DATE, text => text)

/** Connects as the role `taxlens_app`, which sees an organization's rows only inside that organization's transaction. */
export function openDatabase(options: Options): Database {
  const open = (max: number, timeout: number): pg.Pool => {
    const pool = new pg.Pool({
      ...(options.prepared_statements ? { Client: NamingClient } : {}),
      connectionString: options.url,
      max,
      connectionTimeoutMillis: 5000,
      statement_timeout: timeout,
      // For a connection that hangs without closing: nobody waits for it for ever.
      query_timeout: timeout + 1000,
      idle_in_transaction_session_timeout: 60_000,
      keepAlive: true,
      // Awaited before the connection is lent: no statement of the service runs as the owner.
      onConnect: async client => {
        // A connection lost between two statements of a transaction fails the next one; unheard it would end the process.
        client.on('error', error =>
          options.log.warn({ err: error.message }, 'a database connection was lost'),
        )
        await client.query("set role taxlens_app; set timezone to 'UTC'")
      },
    })
    pool.on('error', error =>
      options.log.warn({ err: error.message }, 'an idle database connection was lost'),
    )
    return pool
  }
  const pool = open(options.pool_size, options.statement_milliseconds ?? 30_000)
  const lookups = open(2, 5_000)
  return {
    kysely: new Kysely<DB>({ dialect: new PostgresDialect({ pool }) }),
    pool,
    lookups,
    prepared_statements: options.prepared_statements,
    close: async () => {
      await Promise.all([pool.end(), lookups.end()])
    },
  }
}

const connectionStates = new Set(['57P01', '57P02', '57P03', '53300', '25006'])
const connectionErrors = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'ENOTFOUND',
  'EPIPE',
  'ETIMEDOUT',
  'EHOSTUNREACH',
])

/** Whether an error says that the database is away (not that a statement was wrong). */
export function isDatabaseAway(error: unknown): boolean {
  if (error instanceof AggregateError) return error.errors.some(isDatabaseAway)
  if (!(error instanceof Error)) return false
  const code = 'code' in error && typeof error.code === 'string' ? error.code : ''
  if (connectionStates.has(code) || connectionErrors.has(code) || code.startsWith('08')) return true
  return /Connection terminated|Query read timeout|timeout exceeded when trying to connect|Client has encountered a connection error/.test(
    error.message,
  )
}
