// The document of a booking: who sells and who buys, by the defaults that are not settled yet, then the projection.
import type { Document } from '../../generated/api/types.gen.ts'
import type { BookingRow } from '../bookings/service.ts'
import type { ContentStore } from '../content-releases/store.ts'
import { toWire } from '../database/identifiers.ts'
import type { Scope } from '../database/scope.ts'
import { localDate } from '../jurisdictions/local-date.ts'
import * as legalIssuers from '../legal-issuers/service.ts'
import * as legalProfile from '../organizations/legal-profile.ts'
import { Problem } from '../problem.ts'
import * as properties from '../properties/service.ts'
import { lawOf } from './law.ts'
import type { Issuer, Party } from './parties.ts'
import { projectDocument } from './project.ts'

export interface Wanted {
  self_billed: boolean
  /** Both null before issue. */
  number: string | null
  issue_date: string | null
}

export interface Drafted {
  document: Document
  /** The invoice date, or today where the seller is. */
  on: string
}

/** Whose the parties are, by the defaults of this moment. */
export interface PartyIds {
  /** The issuer of the organization that is charged with the booking; null where only the legal profile is known. */
  own: string | null
  /** Who sells in its place, of a self-billed invoice. */
  supplier: string | null
}

/** Each the booking's own, else the property's default, else the organization's. */
export async function partyIdsOf(scope: Scope, booking: BookingRow, selfBilled: boolean): Promise<PartyIds> {
  const { property_id, legal_issuer_id, supplier_legal_issuer_id } = booking
  const isSettled = legal_issuer_id !== null && (!selfBilled || supplier_legal_issuer_id !== null)
  const property =
    property_id === null || isSettled ? null : await properties.forCalculation(scope, property_id)
  const named = legal_issuer_id ?? property?.default_legal_issuer_id ?? null
  const supplier = supplier_legal_issuer_id ?? property?.default_supplier_legal_issuer_id ?? null
  return {
    own: named ?? (await legalProfile.get(scope)).default_legal_issuer_id,
    supplier: selfBilled ? supplier : null,
  }
}

/**
 * The document of a booking: before issue with nulls, inside the transaction that issues with the number it takes. It says
 * itself whether it is valid. Throws Problem 422 `seller_missing`.
 */
export async function documentOf(
  content: ContentStore,
  scope: Scope,
  booking: BookingRow,
  wanted: Wanted,
  ids?: PartyIds,
): Promise<Drafted> {
  const known = ids ?? (await partyIdsOf(scope, booking, wanted.self_billed))
  const { seller, platform } = await partiesOf(scope, known)
  const release = await content.at(booking.data_version)
  const on = wanted.issue_date ?? localDate(seller.timezone, new Date())
  const document = projectDocument({
    type_code: wanted.self_billed ? '389' : '380',
    booking: { ...booking, id: toWire('bkg', booking.id) },
    law: lawOf(release.compiled, booking.result.jurisdiction.code),
    seller: seller.party,
    platform: platform?.party ?? null,
    ...{ on, number: wanted.number, issue_date: wanted.issue_date },
  })
  return { document, on }
}

/** Throws Problem 422 with all violations unless the document is valid. */
export function assertReady({ validation }: Document): void {
  if (validation.is_valid) return
  const issues = validation.violations
  const detail = issues.map(({ loc, msg }) => `${loc.join('.')}: ${msg}`).join('; ')
  throw new Problem('document_not_ready', detail, { issues })
}

interface Known {
  id: string | null
  timezone: string
  party: Party
}

/** Seller and buyer of a self-billed invoice are supplier and platform, where the booking has a supplier. */
async function partiesOf(scope: Scope, { own, supplier }: PartyIds) {
  const platform = own === null ? await ofProfile(scope) : await issuer(scope, own)
  if (supplier !== null) return { seller: await issuer(scope, supplier), platform }
  const { party } = platform
  if ('profile' in party && (party.profile.legal_name === null || party.profile.tax_country === null)) {
    const detail = 'No legal issuer is set, and the legal profile of the organization has no name and country'
    throw new Problem('seller_missing', detail)
  }
  return { seller: platform, platform: null }
}

/** What an organization without an issuer says of itself. It issues nothing, so its calendar matters little. */
async function ofProfile(scope: Scope): Promise<Known> {
  return { id: null, timezone: 'UTC', party: { profile: await legalProfile.get(scope) } }
}

async function issuer(scope: Scope, id: string): Promise<Known> {
  const { issuer: row, registrations } = await legalIssuers.sellerFacts(scope, id)
  const known = { ...row, id: toWire('iss', id), registrations } as unknown as Issuer
  return { id, timezone: row.timezone, party: { issuer: known } }
}
