// SQL of reference rates. They belong to no organization: everyone reads the same ones.
import { type Kysely, sql } from 'kysely'
import type { DB } from '../database/pool.ts'

export interface StoredRate {
  rate_date: string
  currency: string
  per_euro: string
  source: string
}

/** All rates of the latest day on or before `date`; none before the first day. */
export async function listLatest(db: Kysely<DB>, date: string): Promise<StoredRate[]> {
  return db
    .selectFrom('exchange_rates')
    .select(['rate_date', 'currency', 'per_euro', 'source'])
    .where('rate_date', '=', latest =>
      latest
        .selectFrom('exchange_rates')
        .select(({ fn }) => fn.max('rate_date').as('rate_date'))
        .where('rate_date', '<=', date),
    )
    .execute()
}

/** How many of the rates are new, and how many replaced one of another value. */
export interface Changes {
  added: number
  corrected: number
}

/** Writes rates, one for each day and currency. One that is there with the same value and source stays as it is. */
export async function upsertRates(db: Kysely<DB>, rates: StoredRate[]): Promise<Changes> {
  const column = (name: keyof StoredRate) => rates.map(rate => rate[name])
  const { rows } = await sql<{ added: boolean }>`
    insert into exchange_rates (rate_date, currency, per_euro, source)
    select * from unnest(
      ${column('rate_date')}::date[], ${column('currency')}::text[],
      ${column('per_euro')}::numeric[], ${column('source')}::text[]
    )
    on conflict (rate_date, currency) do update
      set per_euro = excluded.per_euro, source = excluded.source, imported_at = now()
      where (exchange_rates.per_euro, exchange_rates.source) is distinct from (excluded.per_euro, excluded.source)
    returning xmax = 0 as added`.execute(db)
  const added = rows.filter(row => row.added).length
  return { added, corrected: rows.length - added }
}
