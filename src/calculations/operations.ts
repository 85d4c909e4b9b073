// What the API calls on calculations.
import type { Handlers } from '../operation.ts'
import { calculateBatch } from './batch.ts'
import { calculate, type Sources } from './service.ts'

export function calculationOperations(sources: Sources): Handlers<'calculateTax' | 'calculateTaxBatch'> {
  return {
    calculateTax: async ({ caller, body }) => ({
      status: 200,
      body: await calculate(sources, caller.data_version, body, new Date()),
    }),

    calculateTaxBatch: async ({ caller, body }) => ({
      status: 200,
      body: await calculateBatch(sources, caller.data_version, body.calculations, new Date()),
    }),
  }
}
