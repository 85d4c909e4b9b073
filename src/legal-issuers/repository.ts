// SQL of legal issuers and their tax registrations.
import { type Insertable, sql, type Updateable } from 'kysely'
import { newId } from '../database/identifiers.ts'
import type { DB } from '../database/pool.ts'
import type { Scope } from '../database/scope.ts'
import { type IssuerFields, issuerFields, type RegistrationFields } from './fields.ts'

const shown = ['id', ...issuerFields, 'timezone', 'status', 'created_at', 'updated_at'] as const

function selectIssuers(scope: Scope) {
  return scope.db
    .selectFrom('legal_issuers')
    .select(shown)
    .select(
      sql<boolean>`exists (select from organizations o
        where o.id = legal_issuers.organization_id and o.default_legal_issuer_id = legal_issuers.id)`.as(
        'is_default',
      ),
    )
    .where('organization_id', '=', scope.organization_id)
    .$castTo<IssuerRow>()
}

export interface IssuerRow extends IssuerFields {
  id: string
  timezone: string
  status: 'active' | 'inactive'
  is_default: boolean
  created_at: Date
  updated_at: Date
}

export interface IssuerFilter {
  status?: string | undefined
  before: string | null
  limit: number
}

/** Newest first, below the id `before`. */
export async function listIssuers(scope: Scope, filter: IssuerFilter): Promise<IssuerRow[]> {
  let query = selectIssuers(scope)
  if (filter.status !== undefined) query = query.where('status', '=', filter.status)
  if (filter.before !== null) query = query.where('id', '<', filter.before)
  return query.orderBy('id', 'desc').limit(filter.limit).execute()
}

export async function findIssuer(scope: Scope, id: string): Promise<IssuerRow | undefined> {
  return selectIssuers(scope).where('id', '=', id).executeTakeFirst()
}

export async function lockIssuer(scope: Scope, id: string): Promise<IssuerRow | undefined> {
  return selectIssuers(scope).where('id', '=', id).forNoKeyUpdate().executeTakeFirst()
}

/** The issuer that sells by default. */
export async function findDefault(scope: Scope): Promise<string | null> {
  const found = await scope.db
    .selectFrom('organizations')
    .select('default_legal_issuer_id')
    .where('id', '=', scope.organization_id)
    .executeTakeFirst()
  return found?.default_legal_issuer_id ?? null
}

export type NewIssuer = Omit<
  Insertable<DB['legal_issuers']>,
  'id' | 'organization_id' | 'status' | 'created_at' | 'updated_at'
>

export async function insertIssuer(scope: Scope, issuer: NewIssuer): Promise<string> {
  const id = newId()
  await scope.db
    .insertInto('legal_issuers')
    .values({ id, organization_id: scope.organization_id, ...issuer })
    .execute()
  return id
}

export async function updateIssuer(
  scope: Scope,
  id: string,
  changes: Updateable<DB['legal_issuers']>,
): Promise<void> {
  await scope.db
    .updateTable('legal_issuers')
    .set({ ...changes, updated_at: sql<Date>`now()` })
    .where('organization_id', '=', scope.organization_id)
    .where('id', '=', id)
    .execute()
}

function selectRegistrations(scope: Scope) {
  return scope.db
    .selectFrom('tax_registrations')
    .select(['id', 'legal_issuer_id', 'scheme', 'number', 'country_code', 'jurisdiction_code'])
    .select(['valid_from', 'valid_to', 'created_at', 'updated_at'])
    .where('organization_id', '=', scope.organization_id)
    .$castTo<RegistrationRow>()
}

export interface RegistrationRow extends RegistrationFields {
  id: string
  legal_issuer_id: string
  created_at: Date
  updated_at: Date
}

/** All registrations of these issuers, oldest first. */
export async function listRegistrationsOf(scope: Scope, issuerIds: string[]): Promise<RegistrationRow[]> {
  if (issuerIds.length === 0) return []
  return selectRegistrations(scope).where('legal_issuer_id', 'in', issuerIds).orderBy('id').execute()
}

/** Newest first, below the id `before`. */
export async function listRegistrations(
  scope: Scope,
  issuerId: string,
  page: { before: string | null; limit: number },
): Promise<RegistrationRow[]> {
  let query = selectRegistrations(scope).where('legal_issuer_id', '=', issuerId)
  if (page.before !== null) query = query.where('id', '<', page.before)
  return query.orderBy('id', 'desc').limit(page.limit).execute()
}

export async function findRegistration(
  scope: Scope,
  issuerId: string,
  id: string,
): Promise<RegistrationRow | undefined> {
  return selectRegistrations(scope)
    .where('legal_issuer_id', '=', issuerId)
    .where('id', '=', id)
    .executeTakeFirst()
}

export async function insertRegistration(
  scope: Scope,
  issuerId: string,
  fields: RegistrationFields,
): Promise<string> {
  const id = newId()
  await scope.db
    .insertInto('tax_registrations')
    .values({ id, organization_id: scope.organization_id, legal_issuer_id: issuerId, ...fields })
    .execute()
  return id
}

export async function updateRegistration(
  scope: Scope,
  id: string,
  changes: Partial<RegistrationFields>,
): Promise<void> {
  await scope.db
    .updateTable('tax_registrations')
    .set({ ...changes, updated_at: sql<Date>`now()` })
    .where('organization_id', '=', scope.organization_id)
    .where('id', '=', id)
    .execute()
}

export async function deleteRegistration(scope: Scope, id: string): Promise<void> {
  await scope.db
    .deleteFrom('tax_registrations')
    .where('organization_id', '=', scope.organization_id)
    .where('id', '=', id)
    .execute()
}
