// What the API calls on rates: the dated versions of every levy, and those of a place's whole chain on a day.
import type { ContentStore } from '../content-releases/store.ts'
import { type Today, todayOf } from '../content-releases/today.ts'
import type { Handlers } from '../operation.ts'
import { makePage, readCursor } from '../pages.ts'
import { Problem } from '../problem.ts'
import { includesDay, shortest, statusOf, takeAfter } from '../tax/browsing.ts'
import type { Entry } from '../tax/catalogue.ts'
import type { RateRecord } from '../tax/content.ts'
import { findPlace } from '../tax/jurisdictions.ts'
import { combinedPercentage, describeRate, ratesOn } from '../tax/rates.ts'

export function rateOperations(content: ContentStore): Handlers<'listRates' | 'getRate' | 'lookupRates'> {
  return {
    listRates: async ({ caller, query }) => {
      const today = await todayOf(await content.at(caller.data_version))
      const { limit = 100, cursor, ...filters } = query
      const after = readCursor('listRates', filters, cursor, /^[A-Z0-9.]+ \d{5} \S+$/)
      const rows = takeAfter(
        candidates(today, filters),
        after,
        entry => entry.position,
        limit + 1,
        entry => matches(entry, filters, today),
      )
      const show = (entry: Entry<RateRecord>) => describeRate(entry, today.date)
      return {
        status: 200,
        body: makePage('listRates', filters, rows, limit, entry => entry.position, show),
      }
    },

    getRate: async ({ caller, path }) => {
      const { catalogue, date } = await todayOf(await content.at(caller.data_version))
      const entry = catalogue.rates.by_id.get(path.rate_id)
      if (entry === undefined) throw new Problem('rate_not_found', 'Rate not found')
      return { status: 200, body: describeRate(entry, date) }
    },

    lookupRates: async ({ caller, query }) => {
      const release = await content.at(caller.data_version)
      const { catalogue, date: today } = await todayOf(release)
      const place = findPlace(release.compiled, query.jurisdiction_code)
      if (place === undefined)
        throw new Problem('jurisdiction_not_found', 'Jurisdiction not found', { status: 404 })
      const { code, name, timezone } = place.record
      const date = query.effective_date ?? today(timezone)
      const rates = ratesOn(catalogue, place, date).map(entry => ({
        ...describeRate(entry, today),
        inherited: entry.record.jurisdiction_code !== code,
      }))
      const combined_percentage_rate = combinedPercentage(place, date)
      const jurisdiction = { code, name, path: place.path }
      return { status: 200, body: { jurisdiction, date, rates, combined_percentage_rate } }
    },
  }
}

interface Filters {
  jurisdiction_code?: string
  country_code?: string
  category_code?: string
  status?: string
  effective_date?: string
}

/** The shortest list that holds every rate that is asked for. */
function candidates({ catalogue, rates }: Today, filters: Filters): readonly Entry<RateRecord>[] {
  const { ordered, by_place, by_country, by_kind } = catalogue.rates
  return shortest(ordered, [
    [by_place, filters.jurisdiction_code],
    [by_country, filters.country_code],
    [by_kind, filters.category_code],
    ...(filters.status === undefined ? [] : [[rates(), filters.status] as const]),
  ])
}

function matches(entry: Entry<RateRecord>, filters: Filters, today: Today): boolean {
  const { jurisdiction_code, country_code, category_code, status, effective_date } = filters
  const { record } = entry
  return (
    (jurisdiction_code === undefined || record.jurisdiction_code === jurisdiction_code) &&
    (country_code === undefined || record.jurisdiction_code.startsWith(country_code)) &&
    (category_code === undefined || record.category_code === category_code) &&
    (status === undefined || statusOf(entry, today.date) === status) &&
    // What was replaced is in force on no day.
    (effective_date === undefined ||
      (includesDay(record, effective_date) && (!entry.superseded || status === 'superseded')))
  )
}
