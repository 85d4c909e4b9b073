// A calculation on screen: the request that was sent, and the answer.
import type { TaxCalculation, TaxCalculationRequest } from '../../../generated/api/types.gen.ts'

export interface Ran {
  request: TaxCalculationRequest
  result: TaxCalculation
  /** When it was opened from the saved ones: it was not calculated just now. */
  saved: { name: string; created_at: string } | null
}
