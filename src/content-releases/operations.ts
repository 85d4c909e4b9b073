// What the API calls on content releases.
import type { Database } from '../database/pool.ts'
import type { Handlers } from '../operation.ts'
import { makePage, readCursor } from '../pages.ts'
import * as service from './service.ts'

export function contentReleaseOperations(database: Database): Handlers<'listContentReleases'> {
  return {
    listContentReleases: async ({ caller, query }) => {
      const { limit = 100, cursor } = query
      const before = readCursor('listContentReleases', {}, cursor, /^\d{4}\.\d\d\.\d{1,6}$/)
      const rows = await service.listReleases(database, before, limit + 1)
      return {
        status: 200,
        body: makePage(
          'listContentReleases',
          {},
          rows,
          limit,
          row => row.data_version,
          row => ({
            data_version: row.data_version,
            released_at: row.released_at.toISOString(),
            summary: row.summary,
            current: row.data_version === caller.data_version,
          }),
        ),
      }
    },
  }
}
