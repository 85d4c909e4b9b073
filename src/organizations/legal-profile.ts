// The legal profile: who sells when neither a booking nor its property names an issuer.
import * as auditLog from '../audit-log/service.ts'
import { toWire } from '../database/identifiers.ts'
import type { Scope } from '../database/scope.ts'
import * as legalIssuers from '../legal-issuers/service.ts'
import { invalidField } from '../problem.ts'
import * as repository from './repository.ts'

export interface LegalProfile {
  legal_name: string | null
  tax_country: string | null
  default_legal_issuer_id: string | null
}

export async function get(scope: Scope): Promise<LegalProfile> {
  return repository.findLegalProfile(scope)
}

/** What is absent stays. Throws Problem 404 for an issuer that does not exist, 422 for one that is inactive. */
export async function update(scope: Scope, changes: Partial<LegalProfile>): Promise<LegalProfile> {
  const { default_legal_issuer_id: chosen } = changes
  // Locked, so that it is not made inactive meanwhile.
  if (chosen != null && (await legalIssuers.lock(scope, chosen)).status === 'inactive') {
    throw invalidField('default_legal_issuer_id', 'This issuer is inactive: make it active first')
  }
  await repository.lockOrganization(scope)
  const before = await repository.findLegalProfile(scope)
  const names = (Object.keys(before) as (keyof LegalProfile)[]).filter(
    name => changes[name] !== undefined && changes[name] !== before[name],
  )
  if (names.length === 0) return before
  const after = { ...before, ...changes }
  await repository.updateLegalProfile(scope, after)
  await auditLog.record(scope, {
    action: 'legal_profile.updated',
    entity_type: 'organization',
    entity_id: toWire('org', scope.organization_id),
    before: onWire(before, names),
    after: onWire(after, names),
  })
  return after
}

function onWire(profile: LegalProfile, names: (keyof LegalProfile)[]): object {
  const { default_legal_issuer_id: id } = profile
  const shown = { ...profile, default_legal_issuer_id: id && toWire('iss', id) }
  return Object.fromEntries(names.map(name => [name, shown[name]]))
}
