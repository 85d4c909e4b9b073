// What the documents of a booking say beyond its taxes: buyer, routing, payment terms, and who sells.
import type { Scope } from '../database/scope.ts'
import type { Address } from '../legal-issuers/fields.ts'
import * as legalIssuers from '../legal-issuers/service.ts'
import { invalidField } from '../problem.ts'
import type { CalculationProperty } from '../properties/service.ts'

export interface Details {
  buyer_name: string | null
  buyer_address: Address | null
  buyer_reference: string | null
  buyer_endpoint_id: string | null
  buyer_endpoint_scheme: string | null
  payment_terms: string | null
  due_date: string | null
  legal_issuer_id: string | null
  supplier_legal_issuer_id: string | null
}

/** As they were given: absent ones are missing. */
export type GivenDetails = Partial<Details>

type Defaults = Pick<CalculationProperty, 'default_legal_issuer_id' | 'default_supplier_legal_issuer_id'>

/**
 * The details that a new booking keeps. Its issuers are those given, else the property's, else (the seller) the
 * organization's of now: later defaults do not reach it. Throws Problem 404 for an issuer, or 422.
 */
export async function resolveIssuers(
  scope: Scope,
  given: GivenDetails,
  property: Defaults | null,
): Promise<GivenDetails> {
  assertEndpoint(given.buyer_endpoint_id ?? null, given.buyer_endpoint_scheme ?? null)
  await assertIssuers(scope, given)
  const seller = given.legal_issuer_id ?? property?.default_legal_issuer_id
  return {
    ...given,
    payment_terms: given.payment_terms ?? 'Due on receipt',
    legal_issuer_id: seller ?? (await legalIssuers.findDefault(scope)),
    supplier_legal_issuer_id:
      given.supplier_legal_issuer_id ?? property?.default_supplier_legal_issuer_id ?? null,
  }
}

/** What differs, before and after. Throws Problem 404 for an issuer, or 422. */
export async function differing(
  scope: Scope,
  now: Details,
  changes: GivenDetails,
): Promise<{ before: GivenDetails; after: GivenDetails }> {
  const next = { ...now, ...changes }
  assertEndpoint(next.buyer_endpoint_id, next.buyer_endpoint_scheme)
  await assertIssuers(scope, changes)
  const names = (Object.keys(changes) as (keyof Details)[]).filter(
    name => JSON.stringify(changes[name]) !== JSON.stringify(now[name]),
  )
  const pick = (details: Details): GivenDetails =>
    Object.fromEntries(names.map(name => [name, details[name]]))
  return { before: pick(now), after: pick(next) }
}

async function assertIssuers(
  scope: Scope,
  { legal_issuer_id, supplier_legal_issuer_id }: GivenDetails,
): Promise<void> {
  for (const id of [legal_issuer_id, supplier_legal_issuer_id]) {
    if (id != null) await legalIssuers.assertExists(scope, id)
  }
}

/** BT-49: an electronic address means nothing without its scheme. */
function assertEndpoint(id: string | null, scheme: string | null): void {
  if ((id === null) === (scheme === null)) return
  const missing = id === null ? 'buyer_endpoint_id' : 'buyer_endpoint_scheme'
  throw invalidField(missing, 'Give both buyer_endpoint_id and buyer_endpoint_scheme, or neither')
}
