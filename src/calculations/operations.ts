// What the API calls on calculations.
import type { Handlers } from '../operation.ts'
import { calculateBatch } from './batch.ts'
import { calculate, type Sources, withProperties, withPropertiesOf } from './service.ts'

export function calculationOperations(sources: Sources): Handlers<'calculateTax' | 'calculateTaxBatch'> {
  return {
    calculateTax: async ({ caller, body, inScope }) => ({
      status: 200,
      body: await calculate(withProperties(sources, inScope), caller.data_version, body, new Date()),
    }),

    calculateTaxBatch: async ({ caller, body, inScope }) => {
      const own = await withPropertiesOf(body.calculations, sources, inScope)
      return {
        status: 200,
        body: await calculateBatch(own, caller.data_version, body.calculations, new Date()),
      }
    },
  }
}
