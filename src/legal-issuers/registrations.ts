// Tax registrations of a legal issuer. They change under the issuer's lock, so that a document sees one state of them.
import * as auditLog from '../audit-log/service.ts'
import { toWire } from '../database/identifiers.ts'
import type { Scope } from '../database/scope.ts'
import { invalid, invalidField, Problem } from '../problem.ts'
import {
  type RegistrationFields,
  registrationFields,
  registrationIssues,
  tidyRegistration,
} from './fields.ts'
import * as repository from './repository.ts'
import * as legalIssuers from './service.ts'

type Row = repository.RegistrationRow

/** More than any seller has; the answer of an issuer shows all of them. */
export const mostRegistrations = 1000

/** Throws Problem 404. */
export async function list(
  scope: Scope,
  issuerId: string | null,
  page: { before: string | null; limit: number },
): Promise<Row[]> {
  const issuer = await legalIssuers.get(scope, issuerId)
  return repository.listRegistrations(scope, issuer.id, page)
}

/** Throws Problem 404; 409 for a number that is there; 422. */
export async function create(scope: Scope, issuerId: string | null, given: RegistrationFields): Promise<Row> {
  const issuer = await legalIssuers.lock(scope, issuerId)
  const fields = tidyRegistration(given)
  assertFields(fields, registrationFields)
  const others = await legalIssuers.registrationsOf(scope, issuer.id)
  assertNew(fields, others)
  if (others.length >= mostRegistrations)
    throw invalidField('number', 'An issuer has at most 1000 registrations')
  const id = await repository.insertRegistration(scope, issuer.id, fields)
  await record(scope, 'created', id, null, { legal_issuer_id: toWire('iss', issuer.id), ...fields })
  return find(scope, issuer.id, id)
}

/** What is absent stays; what does not differ changes nothing. Throws Problem 404; 409 for a number that is there; 422. */
export async function update(
  scope: Scope,
  issuerId: string | null,
  id: string | null,
  changes: Partial<RegistrationFields>,
): Promise<Row> {
  const issuer = await legalIssuers.lock(scope, issuerId)
  const before = await find(scope, issuer.id, id)
  const after = tidyRegistration({ ...fieldsOf(before), ...changes })
  assertFields(
    after,
    registrationFields.filter(name => name in changes),
  )
  // Another scheme may write the same number in another way.
  const changed = registrationFields.filter(name => before[name] !== after[name])
  if (changed.length === 0) return before
  const others = await legalIssuers.registrationsOf(scope, issuer.id)
  assertNew(
    after,
    others.filter(other => other.id !== before.id),
  )
  await repository.updateRegistration(scope, before.id, pick(after, changed))
  await record(scope, 'updated', before.id, pick(before, changed), pick(after, changed))
  return find(scope, issuer.id, before.id)
}

/** Throws Problem 404. */
export async function remove(scope: Scope, issuerId: string | null, id: string | null): Promise<void> {
  const issuer = await legalIssuers.lock(scope, issuerId)
  const before = await find(scope, issuer.id, id)
  await repository.deleteRegistration(scope, before.id)
  const gone = { legal_issuer_id: toWire('iss', issuer.id), ...fieldsOf(before) }
  await record(scope, 'deleted', before.id, gone, null)
}

async function find(scope: Scope, issuerId: string, id: string | null): Promise<Row> {
  const row = id === null ? undefined : await repository.findRegistration(scope, issuerId, id)
  if (row === undefined) throw new Problem('tax_registration_not_found', 'Tax registration not found')
  return row
}

function assertFields(fields: RegistrationFields, given: readonly (keyof RegistrationFields)[]): void {
  const issues = registrationIssues(fields, new Set(given))
  if (issues.length > 0) throw invalid(issues)
}

/** What only separates makes no other number. */
function assertNew(fields: RegistrationFields, others: Row[]): void {
  const same = (other: Row) =>
    other.scheme === fields.scheme &&
    other.country_code === fields.country_code &&
    letters(other.number) === letters(fields.number)
  if (!others.some(same)) return
  throw new Problem(
    'registration_exists',
    'This issuer has a registration with this scheme, country and number',
  )
}

function letters(number: string): string {
  return number.toUpperCase().replace(/[^\p{L}\p{N}]/gu, '')
}

function fieldsOf(row: Row): RegistrationFields {
  return pick(row, registrationFields)
}

function pick<From extends object, Name extends keyof From>(from: From, names: readonly Name[]) {
  return Object.fromEntries(names.map(name => [name, from[name]])) as Pick<From, Name>
}

type Act = 'created' | 'updated' | 'deleted'

async function record(scope: Scope, act: Act, id: string, before: object | null, after: object | null) {
  await auditLog.record(scope, {
    ...{ action: `tax_registration.${act}`, entity_type: 'tax_registration', entity_id: toWire('reg', id) },
    ...{ before, after },
  })
}
