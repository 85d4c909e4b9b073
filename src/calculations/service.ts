// Runs the engine on one content release and puts its refusals into the service's words.
import { randomUUID } from 'node:crypto'
import type { TaxCalculation, TaxCalculationRequest } from '../../generated/api/types.gen.ts'
import type { LoadedRelease } from '../content-releases/store.ts'
import { localDate } from '../jurisdictions/local-date.ts'
import { invalid, Problem } from '../problem.ts'
import { calculate as runEngine } from '../tax/calculate.ts'
import { findPlace } from '../tax/jurisdictions.ts'
import { TaxRefusal } from '../tax/refusal.ts'
import type { CalculationRequest } from '../tax/request.ts'

/** The taxes of a stay; nothing is stored. Throws Problem 400 or 422. */
export function calculate(release: LoadedRelease, request: TaxCalculationRequest, now: Date): TaxCalculation {
  const place = findPlace(release.compiled, request.jurisdiction_code)
  const today = localDate(place?.record.timezone ?? 'UTC', now)
  try {
    // The gate has brought every decimal to text; the contract's type still allows a number.
    const result = runEngine(release.compiled, request as CalculationRequest, { today })
    return { calculation_id: randomUUID(), ...result, as_of: null, calculated_at: now.toISOString() }
  } catch (error) {
    if (error instanceof TaxRefusal) throw toProblem(error)
    throw error
  }
}

function toProblem({ code, detail, issues }: TaxRefusal): Problem {
  const placed = issues.map(issue => ({ ...issue, loc: ['body', ...issue.loc] }))
  return code === 'validation_error'
    ? invalid(placed)
    : new Problem(code, detail, placed.length > 0 ? { issues: placed } : {})
}
