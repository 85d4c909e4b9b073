// What the API calls on exchange rates.
import type { Database } from '../database/pool.ts'
import type { Handlers } from '../operation.ts'
import { Problem } from '../problem.ts'
import * as service from './service.ts'

export function exchangeRateOperations(database: Database): Handlers<'getExchangeRate'> {
  return {
    getExchangeRate: async ({ query }) => {
      const { base_currency, quote_currency, date = new Date().toISOString().slice(0, 10) } = query
      const found = await service.findPairRate(database.kysely, base_currency, quote_currency, date)
      if (found === null) {
        const detail = `No reference rate from ${base_currency} to ${quote_currency} on ${date} or before`
        throw new Problem('exchange_rate_not_found', detail)
      }
      return { status: 200, body: { base_currency, quote_currency, ...found } }
    },
  }
}
