// Where a property lies in the tree of jurisdictions: found from its address, or pinned by hand.
import type { Geocoder } from '../addresses/finding.ts'
import { validate } from '../addresses/service.ts'
import type { LoadedRelease } from '../content-releases/store.ts'
import { Problem } from '../problem.ts'
import { findPlace } from '../tax/jurisdictions.ts'

export const addressFields = [
  'address_line1',
  'address_line2',
  'city',
  'region',
  'postal_code',
  'country_code',
] as const

export interface Address {
  address_line1: string
  address_line2: string | null
  city: string | null
  region: string | null
  postal_code: string | null
  country_code: string
}

export interface Mapping {
  jurisdiction_code: string | null
  jurisdiction_pinned: boolean
  jurisdiction_confidence: 'high' | 'medium' | 'low' | null
  mapping_status: 'mapped' | 'unresolved' | 'stale'
  lat: number | null
  lng: number | null
}

/** What came of an address, and which one that was: it may have changed since. */
export interface Mapped {
  of: string
  mapping: Mapping
}

const nowhere: Mapping = {
  jurisdiction_code: null,
  jurisdiction_pinned: false,
  jurisdiction_confidence: null,
  mapping_status: 'unresolved',
  lat: null,
  lng: null,
}

/** Two addresses with the same text here are the same. */
export function spell(address: Address): string {
  return JSON.stringify(addressFields.map(field => address[field]))
}

/** Asks the geocoder; nothing found is `unresolved`. Throws Problem 503 `geocoder_unavailable`. */
export async function mapAddress(
  release: LoadedRelease,
  address: Address,
  geocoder: Geocoder,
): Promise<Mapped> {
  const of = spell(address)
  const { country_code } = address
  const found = await validate(release, { address: lineOf(release, address), country_code }, geocoder)
  if (found.jurisdiction === null) return { of, mapping: nowhere }
  const { code } = found.jurisdiction
  // Another country than the one stated: one of the two is wrong, and somebody should look.
  const elsewhere = code.slice(0, 2) !== country_code
  return {
    of,
    mapping: {
      jurisdiction_code: code,
      jurisdiction_pinned: false,
      jurisdiction_confidence: elsewhere ? 'low' : found.jurisdiction_confidence,
      mapping_status: 'mapped',
      lat: found.lat,
      lng: found.lng,
    },
  }
}

/** As mapAddress, but a geocoder that does not answer finds nothing: whoever makes a property can map it again later. */
export async function tryAddress(
  release: LoadedRelease,
  address: Address,
  geocoder: Geocoder,
): Promise<Mapped> {
  return mapAddress(release, address, geocoder).catch(error => {
    if (error instanceof Problem && error.code === 'geocoder_unavailable') {
      return { of: spell(address), mapping: nowhere }
    }
    throw error
  })
}

/** The mapping that somebody chose. */
export function pinTo(code: string) {
  return {
    jurisdiction_code: code,
    jurisdiction_pinned: true,
    jurisdiction_confidence: 'high',
    mapping_status: 'mapped',
  } as const
}

/** Throws Problem 400 for a code that no jurisdiction has. */
export function assertJurisdiction(release: LoadedRelease, code: string): void {
  if (findPlace(release.compiled, code) !== undefined) return
  throw new Problem('jurisdiction_not_found', `Jurisdiction not found: ${code}`)
}

/** What a change of the address, or of the pin, does to the mapping that there is. */
export function mappingAfter(
  before: Mapping,
  moved: boolean,
  code: string | null | undefined,
): Partial<Mapping> {
  // The point belongs to the address that was looked up.
  const point = moved || before.mapping_status === 'stale' ? { lat: null, lng: null } : {}
  if (typeof code === 'string') {
    const same = before.jurisdiction_pinned && before.jurisdiction_code === code
    return same ? point : { ...pinTo(code), ...point }
  }
  if (code === null && before.jurisdiction_pinned) {
    return { jurisdiction_pinned: false, mapping_status: 'stale' }
  }
  if (!moved) return {}
  return before.jurisdiction_pinned ? point : { mapping_status: 'stale' }
}

/** The address in one line. The second line, a floor or a flat, is no place that a geocoder knows. */
function lineOf(release: LoadedRelease, address: Address): string {
  const { address_line1, city, region, postal_code, country_code } = address
  const state = [region, postal_code].filter(part => part !== null).join(' ')
  const country = findPlace(release.compiled, country_code)?.record.name ?? country_code
  return [address_line1, city, state, country].filter(part => part !== null && part !== '').join(', ')
}
