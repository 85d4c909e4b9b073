// Who serves from an embedded server: one process at a time. The claim is a lock in the database, so it ends with its holder.
import pg from 'pg'

const lock = 7_280_535

/** Claims the server; null when another process holds it. The claim lasts until it is released or this process ends. */
export async function claimServer(url: string): Promise<{ release(): Promise<void> } | null> {
  const client = new pg.Client({ connectionString: url })
  client.on('error', () => undefined)
  await client.connect()
  const { rows } = await client.query<{ mine: boolean }>('select pg_try_advisory_lock($1) as mine', [lock])
  if (rows[0]?.mine === true) return { release: () => client.end() }
  await client.end()
  return null
}
