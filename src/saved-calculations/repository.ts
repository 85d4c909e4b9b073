// SQL of saved calculations.
import { actorName } from '../database/actors.ts'
import { newId } from '../database/identifiers.ts'
import type { Scope } from '../database/scope.ts'

const shown = [
  'saved_calculations.id',
  'saved_calculations.name',
  'saved_calculations.is_test',
  'saved_calculations.calculation',
  'saved_calculations.jurisdiction_code',
  'saved_calculations.currency',
  'saved_calculations.total_tax',
  'saved_calculations.total_with_tax',
  'saved_calculations.created_at',
  'saved_calculations.created_by_type',
  'saved_calculations.created_by',
] as const

function selectSaved(scope: Scope) {
  return scope.db
    .selectFrom('saved_calculations')
    .select(shown)
    .select(
      actorName('saved_calculations.created_by_type', 'saved_calculations.created_by').as('created_by_name'),
    )
    .where('saved_calculations.organization_id', '=', scope.organization_id)
}

export type SavedRow = Awaited<ReturnType<typeof listSaved>>[number]

/** Newest first, below the id `before`. */
export async function listSaved(
  scope: Scope,
  filter: { is_test: boolean; before: string | null; limit: number },
) {
  let query = selectSaved(scope).where('saved_calculations.is_test', '=', filter.is_test)
  if (filter.before !== null) query = query.where('saved_calculations.id', '<', filter.before)
  return query.orderBy('saved_calculations.id', 'desc').limit(filter.limit).execute()
}

export async function findSaved(scope: Scope, id: string) {
  return selectSaved(scope)
    .select('saved_calculations.result')
    .where('saved_calculations.id', '=', id)
    .executeTakeFirst()
}

export interface NewSaved {
  name: string
  is_test: boolean
  calculation: string
  result: string
  jurisdiction_code: string
  currency: string
  total_tax: string
  total_with_tax: string
  created_by_type: 'user' | 'api_key'
  created_by: string
}

export async function insertSaved(scope: Scope, saved: NewSaved): Promise<string> {
  const id = newId()
  await scope.db
    .insertInto('saved_calculations')
    .values({ id, organization_id: scope.organization_id, ...saved })
    .execute()
  return id
}

/** False when there is none. */
export async function deleteSaved(scope: Scope, id: string): Promise<boolean> {
  const { numDeletedRows } = await scope.db
    .deleteFrom('saved_calculations')
    .where('organization_id', '=', scope.organization_id)
    .where('id', '=', id)
    .executeTakeFirst()
  return numDeletedRows > 0n
}
