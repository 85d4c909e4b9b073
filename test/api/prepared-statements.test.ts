// Statements that come again are prepared by name, and none is where a pooler keeps no names.
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openDatabase } from '../../src/database/pool.ts'
import { type Service, startService } from '../support/service.ts'

let service: Service
beforeAll(async () => {
  service = await startService()
})
afterAll(() => service.stop())

/** The texts that are prepared on a connection after a statement with a value ran on it twice. */
async function preparedBy(prepared_statements: boolean): Promise<string[]> {
  const { owner_url: url, log } = service
  const database = openDatabase({ url, pool_size: 1, prepared_statements, log })
  try {
    return await database.kysely.connection().execute(async db => {
      for (const value of [1, 2]) {
        const { rows } = await sql<{ value: number }>`select ${value}::int + 1 as value`.execute(db)
        expect(rows).toEqual([{ value: value + 1 }])
      }
      const { rows } = await sql<{ statement: string }>`select statement from pg_prepared_statements`.execute(
        db,
      )
      return rows.map(({ statement }) => statement)
    })
  } finally {
    await database.close()
  }
}

describe('a connection of the service', () => {
  it('prepares a statement with values once, and answers with the values of each time', async () => {
    expect(await preparedBy(true)).toEqual(['select $1::int + 1 as value'])
  })

  it('prepares nothing where the operator has turned it off', async () => {
    expect(await preparedBy(false)).toEqual([])
  })
})
