// A release as it stands today: which rates and rules are in force by each place's own calendar, counted once and not per request.
import { localDate } from '../jurisdictions/local-date.ts'
import { byStatus, type LocalDate } from '../tax/browsing.ts'
import type { Catalogue, Entry } from '../tax/catalogue.ts'
import type { RateRecord, RuleRecord } from '../tax/content.ts'
import { type Coverage, measureCoverage } from '../tax/coverage.ts'
import type { LoadedRelease } from './store.ts'

export interface Today {
  catalogue: Catalogue
  date: LocalDate
  /** Made when first asked for, and kept as long as no date changes anywhere. */
  rates(): ReadonlyMap<string, readonly Entry<RateRecord>[]>
  rules(): ReadonlyMap<string, readonly Entry<RuleRecord>[]>
  coverage(): Coverage
}

// Every time zone is a whole number of quarters of an hour away from UTC: between them it is midnight nowhere.
const quarter = 15 * 60_000
const known = new WeakMap<Catalogue, { quarter: number; today: Today }>()

/** The view of a release that holds at an instant. */
export async function todayOf(release: LoadedRelease, now = new Date()): Promise<Today> {
  const catalogue = await release.catalogue()
  const number = Math.floor(now.getTime() / quarter)
  const last = known.get(catalogue)
  if (last?.quarter === number) return last.today
  const dates = new Map<string, string>()
  const date: LocalDate = timezone => {
    const found = dates.get(timezone) ?? localDate(timezone, now)
    dates.set(timezone, found)
    return found
  }
  const today: Today = {
    catalogue,
    date,
    rates: once(() => byStatus(catalogue.rates, date)),
    rules: once(() => byStatus(catalogue.rules, date)),
    coverage: once(() => Object.freeze(measureCoverage(release.compiled, catalogue, date))),
  }
  known.set(catalogue, { quarter: number, today })
  return today
}

function once<Value extends object>(make: () => Value): () => Value {
  let made: Value | null = null
  return () => {
    made ??= make()
    return made
  }
}
