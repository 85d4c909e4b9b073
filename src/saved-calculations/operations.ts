// What the API calls on saved calculations.
import type {
  SavedCalculation,
  SavedCalculationSummary,
  TaxCalculation,
  TaxCalculationRequest,
} from '../../generated/api/types.gen.ts'
import { calculate, type Sources } from '../calculations/service.ts'
import { fromWire, toWire } from '../database/identifiers.ts'
import type { Handlers } from '../operation.ts'
import { makePage, readCursor } from '../pages.ts'
import { invalid, Problem } from '../problem.ts'
import type { SavedRow } from './repository.ts'
import * as saved from './service.ts'

type Ids =
  | 'listSavedCalculations'
  | 'createSavedCalculation'
  | 'getSavedCalculation'
  | 'deleteSavedCalculation'

export function savedCalculationOperations(sources: Sources): Handlers<Ids> {
  return {
    listSavedCalculations: async ({ query, inScope }) => {
      const { limit = 50, cursor, ...filters } = query
      const before = readCursor('listSavedCalculations', filters, cursor)
      const filter = { is_test: filters.is_test ?? false, before, limit: limit + 1 }
      const rows = await inScope(scope => saved.list(scope, filter))
      return {
        status: 200,
        body: makePage('listSavedCalculations', filters, rows, limit, row => row.id, showSummary),
      }
    },

    createSavedCalculation: async ({ caller, body, inScope }) => {
      const { name, calculation } = body
      const is_test = body.is_test ?? false
      if (caller.type === 'api_key' && caller.test_only && !is_test) {
        throw new Problem('insufficient_scope', 'This key may write test records only: send is_test')
      }
      // Before the transaction: the calculation needs none of it.
      const result = await calculate(sources, caller.data_version, calculation, new Date()).catch(withinBody)
      const row = await inScope(scope => saved.save(scope, { name, is_test }, calculation, result))
      return { status: 201, body: showSaved(row) }
    },

    getSavedCalculation: async ({ path, inScope }) => {
      const id = fromWire('calc', path.saved_calculation_id)
      return { status: 200, body: showSaved(await inScope(scope => saved.get(scope, id))) }
    },

    deleteSavedCalculation: async ({ path, inScope }) => {
      await inScope(scope => saved.remove(scope, fromWire('calc', path.saved_calculation_id)))
      return { status: 204 }
    },
  }
}

/** The calculation is one field of this body: what is wrong with it is said at its place there. */
function withinBody(error: unknown): never {
  if (!(error instanceof Problem) || error.issues === undefined) throw error
  const issues = error.issues.map(({ loc: [body = 'body', ...rest], ...issue }) => ({
    ...issue,
    loc: [body, 'calculation', ...rest],
  }))
  if (error.code === 'validation_error') throw invalid(issues)
  throw new Problem(error.code, error.message, { issues })
}

function showSummary(row: SavedRow): SavedCalculationSummary {
  const { name, is_test, jurisdiction_code, currency, total_tax, total_with_tax } = row
  return {
    id: toWire('calc', row.id),
    ...{ name, is_test, jurisdiction_code, currency, total_tax, total_with_tax },
    calculation: row.calculation as unknown as TaxCalculationRequest,
    created_at: row.created_at.toISOString(),
    created_by: showMaker(row),
  }
}

function showSaved(row: SavedRow & { result: unknown }): SavedCalculation {
  return {
    id: toWire('calc', row.id),
    name: row.name,
    is_test: row.is_test,
    calculation: row.calculation as unknown as TaxCalculationRequest,
    result: row.result as TaxCalculation,
    created_at: row.created_at.toISOString(),
    created_by: showMaker(row),
  }
}

function showMaker(row: SavedRow): SavedCalculation['created_by'] {
  const user = row.created_by_type === 'user'
  return {
    type: user ? 'user' : 'api_key',
    id: toWire(user ? 'user' : 'key', row.created_by),
    name: row.created_by_name ?? 'Erased person',
  }
}
