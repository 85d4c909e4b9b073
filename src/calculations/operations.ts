// What the API calls on calculations.
import type { ContentStore } from '../content-releases/store.ts'
import type { Handlers } from '../operation.ts'
import { calculate } from './service.ts'

export function calculationOperations(content: ContentStore): Handlers<'calculateTax'> {
  return {
    calculateTax: async ({ caller, body }) => {
      const release = await content.at(caller.data_version)
      return { status: 200, body: calculate(release, body, new Date()) }
    },
  }
}
