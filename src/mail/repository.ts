// SQL of the pause between mails that anyone can have sent: beside the windows of the rate limits, which are cleaned up alike.
import { type Kysely, sql } from 'kysely'
import type { DB } from '../database/pool.ts'

export const pauseMilliseconds = 60_000
const now = sql<string>`(extract(epoch from clock_timestamp()) * 1000)::bigint`

/** Takes the turn for one kind of mail to one person (their id, or the hash of their address); otherwise says whether it was sent lately or is being sent now. */
export async function takeTurn(
  db: Kysely<DB>,
  template: string,
  recipient: string,
): Promise<'taken' | 'sent' | 'under_way'> {
  const key = keyOf(template, recipient)
  const { rows } = await sql`
    insert into rate_limits as r (key, points, expire) values (${key}, 0, ${now} + ${pauseMilliseconds})
    on conflict (key) do update set points = 0, expire = excluded.expire where r.expire <= ${now}
    returning key`.execute(db)
  if (rows.length > 0) return 'taken'
  const other = await db.selectFrom('rate_limits').select('points').where('key', '=', key).executeTakeFirst()
  return other?.points === 1 ? 'sent' : 'under_way'
}

/** The mail is out: the next one has to wait. */
export async function endTurn(db: Kysely<DB>, template: string, recipient: string): Promise<void> {
  await sql`
    update rate_limits set points = 1, expire = ${now} + ${pauseMilliseconds}
    where key = ${keyOf(template, recipient)}`.execute(db)
}

/** The mail could not be sent: whoever tries next need not wait. */
export async function giveTurnBack(db: Kysely<DB>, template: string, recipient: string): Promise<void> {
  await db.deleteFrom('rate_limits').where('key', '=', keyOf(template, recipient)).execute()
}

function keyOf(template: string, recipient: string): string {
  return `mail:${template}:${recipient}`
}
