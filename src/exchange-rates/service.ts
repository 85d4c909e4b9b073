// Daily reference rates: those of a day for the engine, one pair for the API, and the import of a central bank's file.
import { Kysely, PostgresDialect } from 'kysely'
import pg from 'pg'
import type { DB } from '../database/pool.ts'
import { minorDigits } from '../tax/currencies.ts'
import { type Exact, parseExact } from '../tax/exact.ts'
import { crossRate, printFxRate, type ReferenceRates } from '../tax/reference-rates.ts'
import { type DayOfRates, readReferenceFile } from './reference-file.ts'
import * as repository from './repository.ts'

const source = 'European Central Bank'

/** A rate as the API shows it. `source` is null where no rate was needed: a currency for itself. */
export interface PairRate {
  rate: string
  rate_date: string
  source: string | null
}

/** The rates of the latest day on or before `date` (YYYY-MM-DD); null before the first day. One look-up by index. */
export async function findReferenceRates(db: Kysely<DB>, date: string): Promise<ReferenceRates | null> {
  // PostgreSQL has no year 0.
  const rows = date < '0001' ? [] : await repository.listLatest(db, date)
  const [first] = rows
  if (first === undefined) return null
  const per_euro = new Map<string, Exact>(rows.map(row => [row.currency, parseExact(row.per_euro)]))
  return { rate_date: first.rate_date, per_euro }
}

/** One unit of `base` in `quote` by the latest rates on or before `date`; null without a rate. */
export async function findPairRate(
  db: Kysely<DB>,
  base: string,
  quote: string,
  date: string,
): Promise<PairRate | null> {
  if (base === quote) return minorDigits(base) === null ? null : { rate: '1', rate_date: date, source: null }
  const rates = await findReferenceRates(db, date)
  const rate = rates === null ? null : crossRate(rates, base, quote)
  return rates === null || rate === null
    ? null
    : { rate: printFxRate(rate), rate_date: rates.rate_date, source }
}

export interface Imported extends repository.Changes {
  days: number
  rates: number
  first_date: string
  last_date: string
}

/** Takes a file of the bank in as the owner of the tables, all or nothing. Throws FileMistakes. */
export async function importReferenceFile(ownerUrl: string, text: string): Promise<Imported> {
  const days = readReferenceFile(text)
  const rates = days.flatMap(({ rate_date, per_euro }) =>
    [...per_euro].map(([currency, value]) => ({ rate_date, currency, per_euro: value, source })),
  )
  const db = new Kysely<DB>({
    dialect: new PostgresDialect({ pool: new pg.Pool({ connectionString: ownerUrl, max: 1 }) }),
  })
  try {
    const changes = await db.transaction().execute(transaction => repository.upsertRates(transaction, rates))
    return { ...changes, days: days.length, rates: rates.length, ...rangeOf(days) }
  } finally {
    await db.destroy()
  }
}

function rangeOf(days: DayOfRates[]): { first_date: string; last_date: string } {
  const dates = days.map(day => day.rate_date).sort()
  return { first_date: dates[0] ?? '', last_date: dates.at(-1) ?? '' }
}
