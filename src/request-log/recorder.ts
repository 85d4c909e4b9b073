// The requests of an organization's callers: gathered in memory, written in the background in batches, never on their way.
import { newIdAt } from '../database/identifiers.ts'
import { type Database, isDatabaseAway } from '../database/pool.ts'
import type { Log } from '../log.ts'
import { insertRequests } from './repository.ts'

const flushEvery = 2_000
const atOnce = 1_000
/** About ten megabytes: what comes while the database is away for longer is counted and forgotten. */
const atMost = 20_000

/** One request that was answered. Neither its bodies nor its query are kept. */
export interface RequestEntry {
  organization_id: string
  created_at: Date
  method: string
  path: string
  operation_id: string
  status_code: number
  error_code: string | null
  duration_ms: number
  credential_type: 'api_key' | 'session'
  api_key_id: string | null
  user_id: string | null
  ip: string
  request_id: string
}

export interface RequestRecorder {
  record(entry: RequestEntry): void
  flush(): Promise<void>
  stop(): Promise<void>
}

export function recordRequests(database: Database, log: Log): RequestRecorder {
  let pending: (RequestEntry & { id: string })[] = []
  let forgotten = 0
  let writing: Promise<void> = Promise.resolve()

  const write = async (): Promise<void> => {
    while (pending.length > 0) {
      const batch = pending.slice(0, atOnce)
      try {
        await insertRequests(database.kysely, batch)
      } catch (error) {
        const err = String(error)
        // What it could not take now is sent again; what it refuses would stand in the way for ever.
        if (isDatabaseAway(error)) return log.warn({ err }, 'the request log could not be written yet')
        log.error({ err, lost: batch.length }, 'requests were refused by the request log')
      }
      pending = pending.slice(batch.length)
    }
    if (forgotten > 0) log.warn({ forgotten }, 'requests are missing in the request log')
    forgotten = 0
  }
  // One write at a time: the ids make a batch that is sent twice count once, not two batches that overlap.
  const flush = (): Promise<void> => {
    writing = writing.then(write)
    return writing
  }
  const timer = setInterval(() => void flush(), flushEvery)
  timer.unref()

  return {
    record: entry => {
      if (pending.length >= atMost) forgotten += 1
      else pending.push({ ...entry, id: newIdAt(entry.created_at) })
      if (pending.length === atOnce) void flush()
    },
    flush,
    stop: async () => {
      clearInterval(timer)
      await flush()
    },
  }
}
