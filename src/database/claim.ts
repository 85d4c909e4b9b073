// Who serves from an embedded server: one process at a time. The claim is a lock in the database, so it ends with its holder.
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'

const lock = 7_280_535

export interface Claim {
  /** False after a lost connection until the server is claimed again: another process may serve from it by then. */
  held(): boolean
  release(): Promise<void>
}

/** Claims the server; null when another process holds it. The claim lasts until it is released or this process ends. */
export async function claimServer(url: string): Promise<Claim | null> {
  let client: pg.Client | null = null
  let released = false

  const take = async (): Promise<boolean> => {
    const next = new pg.Client({ connectionString: url })
    next.on('error', () => {
      if (client === next) client = null
      void takeAgain()
    })
    await next.connect()
    const { rows } = await next.query<{ mine: boolean }>('select pg_try_advisory_lock($1) as mine', [lock])
    if (rows[0]?.mine === true && !released) client = next
    else await next.end()
    return client === next
  }

  /** The server was restarted below us: claimed again as soon as it answers, unless somebody else was quicker. */
  const takeAgain = async (): Promise<void> => {
    while (!released && client === null) {
      await sleep(500, undefined, { ref: false })
      const answered = await take().then(
        () => true,
        () => false,
      )
      if (answered) return
    }
  }

  if (!(await take())) return null
  return {
    held: () => client !== null,
    release: async () => {
      released = true
      await client?.end()
    },
  }
}
