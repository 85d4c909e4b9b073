// What an operator's command is, and the database it works on: the configured one, or the embedded server of DATA_DIR.
import type { Config } from '../config.ts'
import { claimServer } from '../database/claim.ts'
import { startEmbedded } from '../database/embedded.ts'
import { type Database, openDatabase } from '../database/pool.ts'
import { createLog, type Log } from '../log.ts'

export interface Command {
  /** How it is called: `org access`. */
  name: string
  /** How its arguments are written in the help. */
  usage: string
  summary: string
  /** Returns what is printed. Throws UsageError or Refusal, or a Problem of a service. */
  run(args: string[], config: Config): Promise<string>
}

/** The arguments are wrong: exit code 2. */
export class UsageError extends Error {}

/** The command is understood, and the answer is no: exit code 1. */
export class Refusal extends Error {}

/** Starts the embedded server if it must, and then stops it again; a server that runs is left running. */
export async function withOwner<T>(config: Config, work: (ownerUrl: string) => Promise<T>): Promise<T> {
  if (config.database_owner_url !== null) return work(config.database_owner_url)
  const server = await startEmbedded(config.data_dir)
  try {
    return await work(server.url)
  } finally {
    // Unless a service has begun to serve from it meanwhile.
    const claim = server.started ? await claimServer(server.url) : null
    if (claim !== null) {
      await claim.release()
      await server.stop()
    }
  }
}

/** Works as the application's role. */
export async function withDatabase<T>(
  config: Config,
  work: (database: Database, log: Log) => Promise<T>,
): Promise<T> {
  if (config.database_url === null) return withOwner(config, url => open(config, url, work))
  return open(config, config.database_url, work)
}

async function open<T>(
  config: Config,
  url: string,
  work: (database: Database, log: Log) => Promise<T>,
): Promise<T> {
  const log = createLog('warn', line => void process.stderr.write(line))
  const { prepared_statements } = config
  const database = openDatabase({
    url,
    pool_size: 2,
    prepared_statements,
    statement_milliseconds: 600_000,
    log,
  })
  try {
    return await work(database, log)
  } finally {
    await database.close()
  }
}
