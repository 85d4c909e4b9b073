// Statements that come again are prepared by name, and none is where a pooler keeps no names; transactions stay whole either way.
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

  it.each([true, false])(
    'keeps a transaction whole, whatever its first statement (named: %s)',
    async named => {
      const { owner_url: url, log } = service
      const database = openDatabase({ url, pool_size: 1, prepared_statements: named, log })
      const inTransaction = sql<{ id: string }>`select pg_current_xact_id()::text as id`
      try {
        for (const first of [sql`select ${1}::int`, sql`select 1`, inTransaction]) {
          const seen = await database.kysely.transaction().execute(async db => {
            expect((await first.execute(db)).rows).toHaveLength(1)
            const ids = [await inTransaction.execute(db), await inTransaction.execute(db)]
            return new Set(ids.flatMap(({ rows }) => rows.map(({ id }) => id))).size
          })
          expect(seen).toBe(1)
        }
        const mark = sql`select set_config('application_name', 'changed', false)`
        const refused = database.kysely.transaction().execute(async db => {
          await mark.execute(db)
          await sql`select 1 / ${0}::int`.execute(db)
        })
        await expect(refused).rejects.toThrow('division by zero')
        await expect(
          database.kysely.transaction().execute(async db => {
            await sql`select 1 / 0`.execute(db)
          }),
        ).rejects.toThrow('division by zero')
        // What a transaction has set goes with it, and the connection is good for the next.
        const { rows } = await sql<{
          name: string
        }>`select current_setting('application_name') as name`.execute(database.kysely)
        expect(rows).toEqual([{ name: '' }])
      } finally {
        await database.close()
      }
    },
  )

  it('refuses to begin a transaction with what cannot go together with begin', async () => {
    const client = await service.database.pool.connect()
    try {
      await client.query('begin')
      expect(() => client.query({ text: 'select 1' })).toThrow(
        'a transaction begins with a statement in words',
      )
    } finally {
      client.release(true)
    }
  })

  it('prepares nothing where the operator has turned it off', async () => {
    expect(await preparedBy(false)).toEqual([])
  })
})
