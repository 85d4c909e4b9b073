// What the API calls on coverage: how much content there is, for a map.
import type { ContentStore } from '../content-releases/store.ts'
import { todayOf } from '../content-releases/today.ts'
import type { Handlers } from '../operation.ts'

export function coverageOperations(content: ContentStore): Handlers<'getCoverage'> {
  return {
    getCoverage: async ({ caller }) => {
      const today = await todayOf(await content.at(caller.data_version))
      return { status: 200, body: today.coverage() }
    },
  }
}
