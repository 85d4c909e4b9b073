// Keeps calculations with their answers.
import type { TaxCalculation, TaxCalculationRequest } from '../../generated/api/types.gen.ts'
import { madeBy } from '../database/actors.ts'
import type { Scope } from '../database/scope.ts'
import { Problem } from '../problem.ts'
import * as repository from './repository.ts'

export async function list(scope: Scope, filter: Parameters<typeof repository.listSaved>[1]) {
  return repository.listSaved(scope, filter)
}

/** Throws Problem 404. */
export async function get(scope: Scope, id: string | null) {
  const saved = id === null ? undefined : await repository.findSaved(scope, id)
  if (saved === undefined) throw notFound()
  return saved
}

/** Keeps a calculation as it was asked and answered. */
export async function save(
  scope: Scope,
  settings: { name: string; is_test: boolean },
  calculation: TaxCalculationRequest,
  result: TaxCalculation,
) {
  const id = await repository.insertSaved(scope, {
    ...settings,
    calculation: JSON.stringify(calculation),
    result: JSON.stringify(result),
    jurisdiction_code: result.jurisdiction.code,
    currency: result.tax_breakdown.currency,
    total_tax: result.tax_breakdown.total_tax,
    total_with_tax: result.total_with_tax,
    ...madeBy(scope),
  })
  return get(scope, id)
}

/** Throws Problem 404. */
export async function remove(scope: Scope, id: string | null): Promise<void> {
  if (id === null || !(await repository.deleteSaved(scope, id))) throw notFound()
}

function notFound(): Problem {
  return new Problem('saved_calculation_not_found', 'Saved calculation not found')
}
