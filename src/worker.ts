// Background work: keeps a graphile-worker runner going for as long as the process lives, also across a database that left.
import { EventEmitter } from 'node:events'
import { setTimeout as sleep } from 'node:timers/promises'
import { Logger, type Runner, run, type WorkerEvents } from 'graphile-worker'
import pg from 'pg'
import type { Config } from './config.ts'
import type { Database } from './database/pool.ts'
import { unlockJobs } from './database/upkeep.ts'
import type { Log } from './log.ts'
import { openTransport } from './mail/transport.ts'
import { crontab, makeTasks } from './tasks.ts'

interface WorkerDeps {
  /** The owner of graphile-worker's tables: their row-level security shows jobs to nobody else. */
  owner_url: string
  database: Database
  config: Config
  log: Log
}

/** Starts the worker; resolves without waiting for a database that is away. `stop` takes a few seconds at the most. */
export async function startWorker(deps: WorkerDeps): Promise<{ stop(): Promise<void> }> {
  const { config, database, log } = deps
  const transport = openTransport(config, log)
  const pool = new pg.Pool({
    connectionString: deps.owner_url,
    max: 4,
    connectionTimeoutMillis: 5000,
    keepAlive: true,
  })
  pool.on('error', error => log.warn({ err: error.message }, 'the worker lost an idle database connection'))
  pool.on('connect', client => client.on('error', () => undefined))
  const taskList = makeTasks({ database, transport, public_url: config.public_url }, pool)
  const logger = new Logger(() => (level, message) => log[levels[level]](`worker: ${message}`))
  const stopping = new AbortController()
  const ownPools: string[] = []
  let runner: Runner | undefined

  /** Runs until the worker pool ends; it ends by itself only when it could not write a job's result. */
  const runOnce = async (started: () => void): Promise<void> => {
    await unlockJobs(pool, ownPools)
    ownPools.length = 0
    const events: WorkerEvents = new EventEmitter()
    const ended = new Promise<void>(resolve => events.once('pool:release', () => resolve()))
    events.once('pool:create', ({ workerPool }) => ownPools.push(workerPool.id))
    runner = await run({
      ...{ pgPool: pool, taskList, crontab, logger, events, concurrency: 2, noHandleSignals: true },
      // Results written in batches: otherwise a write that fails is a rejection nobody handles, and ends the process.
      preset: { worker: { completeJobBatchDelay: 0, failJobBatchDelay: 0 } },
    })
    started()
    if (stopping.signal.aborted) return runner.stop()
    // The pool's own end: the runner's promise would also wait for the cron, which may sleep for a minute.
    await Promise.race([ended, runner.promise])
  }

  const keepRunning = async (started: () => void): Promise<void> => {
    for (let failures = 0; !stopping.signal.aborted; failures++) {
      const began = Date.now()
      try {
        await runOnce(started)
      } catch (error) {
        log.warn({ err: String(error) }, 'the worker could not start yet')
      }
      started()
      if (Date.now() - began > 60_000) failures = 0
      const pause = Math.min(500 * 2 ** failures, 15_000)
      await sleep(pause, undefined, { signal: stopping.signal }).catch(() => undefined)
    }
  }

  const { promise: first, resolve: started } = Promise.withResolvers<void>()
  const running = keepRunning(started)
  await first
  return {
    stop: async () => {
      stopping.abort()
      const stopped = runner?.stop().catch(() => undefined)
      const ended = await within(5000, Promise.all([stopped, running]))
      // A job that is still busy (a slow mail server) is given back, to be tried again at the next start.
      if (!ended) await within(1000, unlockJobs(pool, ownPools))
      transport.close()
      await within(1000, pool.end())
    },
  }
}

const levels = { error: 'error', warning: 'warn', info: 'debug', debug: 'trace' } as const

/** Whether the work ended in time; it is not waited for any longer. */
async function within(milliseconds: number, work: Promise<unknown>): Promise<boolean> {
  const timer = new AbortController()
  const late = sleep(milliseconds, false, { signal: timer.signal }).catch(() => false)
  const ended = await Promise.race([Promise.allSettled([work]).then(() => true), late])
  timer.abort()
  return ended
}
