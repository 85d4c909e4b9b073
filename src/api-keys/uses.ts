// Last use of keys: kept in memory for a moment, then written in the background, at most once a minute for each key.
import type { Database } from '../database/pool.ts'
import { enqueue } from '../database/scope.ts'
import type { Log } from '../log.ts'

const flushEvery = 5_000
const quietFor = 50_000
const atOnce = 1000

export interface KeyUse {
  id: string
  at: string
  ip: string
}

interface Use {
  id: string
  at: number
  ip: string
}

export interface UseRecorder {
  record(id: string, ip: string): void
  flush(): Promise<void>
  stop(): Promise<void>
}

export function recordUses(database: Database, log: Log): UseRecorder {
  let pending = new Map<string, Use>()
  const written = new Map<string, number>()

  const flush = async (): Promise<void> => {
    const now = Date.now()
    for (const [id, at] of written) if (now - at >= quietFor) written.delete(id)
    const due = [...pending.values()].filter(use => !written.has(use.id)).slice(0, atOnce)
    if (due.length === 0) return
    for (const use of due) pending.delete(use.id)
    try {
      const uses: KeyUse[] = due.map(use => ({ ...use, at: new Date(use.at).toISOString() }))
      await enqueue(database.kysely, 'record_api_key_uses', { uses })
      for (const use of due) written.set(use.id, now)
      if (due.length === atOnce) await flush()
    } catch (error) {
      // Kept for the next round, unless a newer use came meanwhile.
      pending = new Map([...due.map(use => [use.id, use] as const), ...pending])
      log.warn({ err: String(error) }, 'last uses of API keys could not be written yet')
    }
  }
  const timer = setInterval(() => void flush(), flushEvery)
  timer.unref()

  return {
    record: (id, ip) => void pending.set(id, { id, at: Date.now(), ip }),
    flush,
    stop: async () => {
      clearInterval(timer)
      written.clear()
      await flush()
    },
  }
}
