// Legal issuers: who can be the seller of a document.
import { isDeepStrictEqual } from 'node:util'
import * as auditLog from '../audit-log/service.ts'
import { toWire } from '../database/identifiers.ts'
import type { Scope } from '../database/scope.ts'
import { hasIssued } from '../invoices/of-issuer.ts'
import { invalid, Problem } from '../problem.ts'
import { type IssuerFields, issuerFields, issuerIssues, tidyIssuer } from './fields.ts'
import * as repository from './repository.ts'

export type IssuerRow = repository.IssuerRow
export type RegistrationRow = repository.RegistrationRow

/** A seller as a document needs it: the issuer and its registrations, oldest first. */
export interface SellerFacts {
  issuer: IssuerRow
  registrations: RegistrationRow[]
}

/** Changes of an issuer: what is absent stays. */
export type Changes = Partial<IssuerFields & { status: 'active' | 'inactive' }>

export async function list(scope: Scope, filter: repository.IssuerFilter): Promise<SellerFacts[]> {
  const issuers = await repository.listIssuers(scope, filter)
  const found = await repository.listRegistrationsOf(
    scope,
    issuers.map(({ id }) => id),
  )
  const registrations = Map.groupBy(found, row => row.legal_issuer_id)
  return issuers.map(issuer => ({ issuer, registrations: registrations.get(issuer.id) ?? [] }))
}

/** Throws Problem 404. */
export async function get(scope: Scope, id: string | null): Promise<IssuerRow> {
  const issuer = id === null ? undefined : await repository.findIssuer(scope, id)
  if (issuer === undefined) throw notFound()
  return issuer
}

/** Throws Problem 404. */
export async function assertExists(scope: Scope, id: string | null): Promise<void> {
  await get(scope, id)
}

/**
 * Holds the issuer until the transaction ends: no document is issued in its name meanwhile, and neither it nor its
 * registrations change. Taken after the booking's lock and before the counter's. Throws Problem 404.
 */
export async function lock(scope: Scope, id: string | null): Promise<IssuerRow> {
  if (id === null || !(await repository.lockIssuer(scope, id))) throw notFound()
  // Read after the lock was got: whether it is the default stands in another row.
  return get(scope, id)
}

/** The id of the issuer that sells by default; null while there is none. */
export async function findDefault(scope: Scope): Promise<string | null> {
  return repository.findDefault(scope)
}

/** The same hold, for those who need no more of the issuer than its calendar. Throws Problem 404. */
export async function hold(scope: Scope, id: string): Promise<{ id: string; timezone: string }> {
  const issuer = await repository.lockIssuer(scope, id)
  if (issuer === undefined) throw notFound()
  return issuer
}

/** All registrations of an issuer, oldest first. */
export async function registrationsOf(scope: Scope, issuerId: string): Promise<RegistrationRow[]> {
  return repository.listRegistrationsOf(scope, [issuerId])
}

/** Throws Problem 404. */
export async function sellerFacts(scope: Scope, id: string | null): Promise<SellerFacts> {
  const issuer = await get(scope, id)
  return { issuer, registrations: await registrationsOf(scope, issuer.id) }
}

/** Throws Problem 422 for a number, account or address that cannot be right. */
export async function create(scope: Scope, given: IssuerFields, timezone: string): Promise<SellerFacts> {
  const fields = tidyIssuer(given)
  assertFields(fields, issuerFields)
  const id = await repository.insertIssuer(scope, { ...asJson(fields), timezone })
  await record(scope, 'created', id, null, fields)
  return sellerFacts(scope, id)
}

/**
 * `timezone` is that of the country in the changes. What does not differ changes nothing. Throws Problem 404; 409 for another
 * country once a document was issued, or to make the default inactive; 422.
 */
export async function update(
  scope: Scope,
  id: string | null,
  changes: Changes,
  timezone: string | null,
): Promise<SellerFacts> {
  const issuer = await lock(scope, id)
  const before = { ...pick(issuer, issuerFields), status: issuer.status }
  const { status = before.status, ...rest } = changes
  const after = { ...tidyIssuer({ ...before, ...rest }), status }
  assertFields(
    after,
    issuerFields.filter(field => field in rest),
  )
  const changed = [...issuerFields, 'status' as const].filter(
    field => !isDeepStrictEqual(before[field], after[field]),
  )
  if (changed.length === 0) return sellerFacts(scope, issuer.id)
  if (changed.includes('country_code') && (await hasIssued(scope, issuer.id))) {
    throw inUse('Documents have been issued: the country of this issuer is fixed')
  }
  if (status === 'inactive' && issuer.is_default) {
    throw inUse('This issuer is the default of the organization: choose another one first')
  }
  const moved = changed.includes('country_code') && timezone !== null
  await repository.updateIssuer(scope, issuer.id, {
    ...asJson(pick(after, changed)),
    ...(moved ? { timezone } : {}),
  })
  await record(scope, 'updated', issuer.id, pick(before, changed), pick(after, changed))
  return sellerFacts(scope, issuer.id)
}

function assertFields(fields: IssuerFields, given: readonly (keyof IssuerFields)[]): void {
  const issues = issuerIssues(fields, new Set(given))
  if (issues.length > 0) throw invalid(issues)
}

/** The columns that hold JSON take it as text. */
function asJson<Fields extends Partial<IssuerFields>>(fields: Fields) {
  const { registered_address: address, contact } = fields
  return {
    ...fields,
    ...(address === undefined ? {} : { registered_address: address && JSON.stringify(address) }),
    ...(contact === undefined ? {} : { contact: contact && JSON.stringify(contact) }),
  }
}

type Act = 'created' | 'updated'

async function record(scope: Scope, act: Act, id: string, before: object | null, after: object) {
  await auditLog.record(scope, {
    ...{ action: `legal_issuer.${act}`, entity_type: 'legal_issuer', entity_id: toWire('iss', id) },
    ...{ before, after },
  })
}

function pick<From extends object, Name extends keyof From>(from: From, names: readonly Name[]) {
  return Object.fromEntries(names.map(name => [name, from[name]])) as Pick<From, Name>
}

function inUse(detail: string): Problem {
  return new Problem('issuer_in_use', detail)
}

function notFound(): Problem {
  return new Problem('legal_issuer_not_found', 'Legal issuer not found')
}
