// What the API calls on saved calculations.
import type {
  SavedCalculation,
  SavedCalculationSummary,
  TaxCalculation,
  TaxCalculationRequest,
} from '../../generated/api/types.gen.ts'
import { calculate, type Sources, withProperties } from '../calculations/service.ts'
import { withinBody } from '../calculations/within-body.ts'
import { assertMayWrite } from '../caller.ts'
import { showActor } from '../database/actors.ts'
import { fromWire, toWire } from '../database/identifiers.ts'
import type { Actor } from '../database/scope.ts'
import type { Handlers } from '../operation.ts'
import { makePage, readCursor } from '../pages.ts'
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

    createSavedCalculation: async ({ caller, body, inScope, outside }) => {
      const { name, calculation } = body
      const is_test = body.is_test ?? false
      assertMayWrite(caller, is_test)
      const own = withProperties(sources, inScope)
      // Before the transaction: an address may have to be asked for.
      const result = await outside(() =>
        calculate(own, caller.data_version, calculation, new Date()).catch(withinBody),
      )
      const row = await inScope(scope => saved.save(scope, { name, is_test }, calculation, result))
      return { status: 201, body: showSaved(row) }
    },

    getSavedCalculation: async ({ path, inScope }) => {
      const id = fromWire('calc', path.saved_calculation_id)
      return { status: 200, body: showSaved(await inScope(scope => saved.get(scope, id))) }
    },

    deleteSavedCalculation: async ({ caller, path, inScope }) => {
      const id = fromWire('calc', path.saved_calculation_id)
      await inScope(async scope => {
        assertMayWrite(caller, (await saved.get(scope, id)).is_test)
        await saved.remove(scope, id)
      })
      return { status: 204 }
    },
  }
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
  return showActor({
    type: row.created_by_type as Actor['type'],
    id: row.created_by,
    name: row.created_by_name,
  })
}
