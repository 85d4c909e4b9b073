// Finds the node of a stay: from coordinates, or from an address.
import type { AddressValidation } from '../../generated/api/types.gen.ts'
import type { LoadedRelease } from '../content-releases/store.ts'
import { findPlace } from '../tax/jurisdictions.ts'
import type { AddressQuestion, Finding, Geocoder } from './finding.ts'
import { knownPlacesOf } from './known-places.ts'
import { type Confidence, type Placed, placeFinding } from './placing.ts'

export type Whereabouts = { lat: number; lng: number } | { address: string; country_code?: string | null }

/** A node that may be meant, and how sure that is. */
export interface Candidate {
  code: string
  confidence: Confidence
}

/** The node of a stay. Less than `high` adds a warning to a calculation. */
export interface Location extends Candidate {
  /** Up to five other nodes. */
  candidates: Candidate[]
}

/** Null: nowhere. Throws Problem 503 `geocoder_unavailable` when the online geocoder does not answer. */
export async function locate(
  release: LoadedRelease,
  where: Whereabouts,
  geocoder: Geocoder,
): Promise<Location | null> {
  const { placed } = await find(release, where, geocoder)
  const { code, confidence, candidates } = placed
  return code === null ? null : { code, confidence, candidates }
}

/** What an address says, and where it lies. Throws Problem 503 `geocoder_unavailable`. */
export async function validate(
  release: LoadedRelease,
  question: AddressQuestion,
  geocoder: Geocoder,
): Promise<AddressValidation> {
  const { finding, placed } = await find(release, question, geocoder)
  const describe = (code: string) => {
    const place = findPlace(release.compiled, code)
    return { code, name: place?.record.name ?? code, path: place?.path ?? code }
  }
  const candidates = placed.candidates.map(({ code, confidence }) => ({ ...describe(code), confidence }))
  if (finding === null || placed.code === null) {
    const unknown = { formatted_address: null, lat: null, lng: null, country_code: null, region: null }
    const nothing = { ...unknown, city: null, district: null, postal_code: null, jurisdiction: null }
    return { status: 'unresolved', ...nothing, jurisdiction_confidence: null, candidates }
  }
  const { formatted_address, lat, lng, country_code, region, city, district, postal_code } = finding
  return {
    ...{ status: 'mapped', formatted_address, lat, lng, country_code, region, city, district, postal_code },
    jurisdiction: describe(placed.code),
    jurisdiction_confidence: placed.confidence,
    candidates,
  }
}

async function find(
  release: LoadedRelease,
  where: Whereabouts,
  geocoder: Geocoder,
): Promise<{ finding: Finding | null; placed: Placed }> {
  const known = knownPlacesOf(release.compiled)
  const findings =
    'address' in where
      ? await geocoder.search({ address: where.address, country_code: where.country_code ?? null }, known)
      : await geocoder.reverse(where, known)
  return { finding: findings[0] ?? null, placed: placeFinding(findings, known) }
}
