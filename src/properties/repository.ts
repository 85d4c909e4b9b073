// SQL of properties.
import { type Insertable, sql, type Updateable } from 'kysely'
import { actorName } from '../database/actors.ts'
import { newId } from '../database/identifiers.ts'
import type { DB } from '../database/pool.ts'
import type { Scope } from '../database/scope.ts'

const shown = [
  'id',
  'name',
  'external_reference',
  'address_line1',
  'address_line2',
  'city',
  'region',
  'postal_code',
  'country_code',
  'jurisdiction_code',
  'jurisdiction_pinned',
  'jurisdiction_confidence',
  'mapping_status',
  'lat',
  'lng',
  'mapped_at',
  'property_type',
  'star_rating',
  'property_classification',
  'property_postal_code',
  'establishment_rooms',
  'default_legal_issuer_id',
  'default_supplier_legal_issuer_id',
  'status',
  'created_at',
  'created_by_type',
  'created_by',
  'updated_at',
] as const

function selectProperties(scope: Scope) {
  return scope.db
    .selectFrom('properties')
    .select(shown)
    .select(actorName('properties.created_by_type', 'properties.created_by').as('created_by_name'))
    .where('organization_id', '=', scope.organization_id)
}

export type PropertyRow = Awaited<ReturnType<typeof listProperties>>[number]

export interface Filter {
  status: string
  q?: string
  external_reference?: string
  mapping_status?: string
  jurisdiction_confidence?: string
  jurisdiction_code?: string
  country_code?: string
  before: string | null
  limit: number
}

const exact = [
  'external_reference',
  'mapping_status',
  'jurisdiction_confidence',
  'jurisdiction_code',
  'country_code',
] as const

/** Newest first, below the id `before`. */
export async function listProperties(scope: Scope, filter: Filter) {
  let query = selectProperties(scope).where('status', '=', filter.status)
  for (const column of exact) {
    const value = filter[column]
    if (value !== undefined) query = query.where(column, '=', value)
  }
  if (filter.q !== undefined) {
    const part = `%${filter.q.replace(/[\\%_]/g, '\\$&')}%`
    query = query.where(({ or, eb }) =>
      or([
        eb('name', 'ilike', part),
        eb('external_reference', 'ilike', part),
        eb('address_line1', 'ilike', part),
        eb('city', 'ilike', part),
      ]),
    )
  }
  if (filter.before !== null) query = query.where('id', '<', filter.before)
  return query.orderBy('id', 'desc').limit(filter.limit).execute()
}

export async function findProperty(scope: Scope, id: string): Promise<PropertyRow | undefined> {
  return selectProperties(scope).where('id', '=', id).executeTakeFirst()
}

export async function lockProperty(scope: Scope, id: string): Promise<PropertyRow | undefined> {
  return selectProperties(scope).where('id', '=', id).forUpdate().executeTakeFirst()
}

/** What calculations and bookings take over from these properties. */
export async function listForCalculation(scope: Scope, ids: string[]) {
  return scope.db
    .selectFrom('properties')
    .select([
      ...(['id', 'status', 'jurisdiction_code', 'jurisdiction_confidence', 'property_type'] as const),
      ...(['star_rating', 'property_classification', 'property_postal_code', 'establishment_rooms'] as const),
      ...(['default_legal_issuer_id', 'default_supplier_legal_issuer_id'] as const),
    ])
    .where('organization_id', '=', scope.organization_id)
    .where('id', 'in', ids)
    .execute()
}

export type NewProperty = Omit<
  Insertable<DB['properties']>,
  'id' | 'organization_id' | 'mapped_at' | 'status' | 'created_at' | 'updated_at'
>

/** A property with a node is mapped as of now. */
export async function insertProperty(scope: Scope, property: NewProperty): Promise<string> {
  const id = newId()
  const mapped_at = property.jurisdiction_code == null ? null : sql<Date>`now()`
  await scope.db
    .insertInto('properties')
    .values({ id, organization_id: scope.organization_id, ...property, mapped_at })
    .execute()
  return id
}

/** `mapped`: its node was found, or chosen, just now (true), or is none any more (false). */
export async function updateProperty(
  scope: Scope,
  id: string,
  changes: Updateable<DB['properties']>,
  mapped?: boolean,
): Promise<void> {
  await scope.db
    .updateTable('properties')
    .set({
      ...changes,
      ...(mapped === undefined ? {} : { mapped_at: mapped ? sql<Date>`now()` : null }),
      updated_at: sql<Date>`now()`,
    })
    .where('organization_id', '=', scope.organization_id)
    .where('id', '=', id)
    .execute()
}
