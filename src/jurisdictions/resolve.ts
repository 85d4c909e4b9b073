// Finds jurisdictions by a name, a code or a point, the best match first.
import type { JurisdictionMatch, ResolveJurisdictionData } from '../../generated/api/types.gen.ts'
import type { Geocoder } from '../addresses/finding.ts'
import { type KnownPlace, knownPlacesOf } from '../addresses/known-places.ts'
import { plainName } from '../addresses/names.ts'
import { locate } from '../addresses/service.ts'
import type { LoadedRelease } from '../content-releases/store.ts'
import { Problem } from '../problem.ts'
import type { Place } from '../tax/compile.ts'
import { findPlace } from '../tax/jurisdictions.ts'

type Query = NonNullable<ResolveJurisdictionData['query']>
type Match = JurisdictionMatch['match']

export interface Found {
  place: Place
  match: Match
}

const order: Match[] = ['exact_code', 'exact_name', 'partial']

/** Throws Problem 400 when not exactly one location is given or nothing is there, 503 when a geocoder does not answer. */
export async function resolve(release: LoadedRelease, query: Query, geocoder: Geocoder): Promise<Found[]> {
  const { query: text, lat, lng, country_code, jurisdiction_type, limit = 10 } = query
  const isPoint = lat !== undefined && lng !== undefined
  if (text !== undefined && (lat !== undefined || lng !== undefined)) {
    throw new Problem('location_ambiguous', 'Give query, or lat and lng, not both')
  }
  if (text === undefined && !isPoint) throw new Problem('location_missing', 'Provide query, or lat and lng')
  const found = isPoint ? await foundAt(release, lat, lng, geocoder) : foundByText(release, text ?? '')
  return found
    .filter(({ place: { record } }) => country_code === undefined || record.code.slice(0, 2) === country_code)
    .filter(
      ({ place: { record } }) =>
        jurisdiction_type === undefined || record.jurisdiction_type === jurisdiction_type,
    )
    .slice(0, limit)
}

/** The deepest node first, then all above it. */
async function foundAt(
  release: LoadedRelease,
  lat: number,
  lng: number,
  geocoder: Geocoder,
): Promise<Found[]> {
  const location = await locate(release, { lat, lng }, geocoder)
  const place = location === null ? undefined : findPlace(release.compiled, location.code)
  if (place === undefined) throw new Problem('location_unresolved', 'No place was found at these coordinates')
  return place.chain.toReversed().map(each => ({ place: each, match: 'coordinates' }))
}

function foundByText(release: LoadedRelease, text: string): Found[] {
  const code = text.trim().toUpperCase()
  const plain = plainName(text)
  const matchOf = ({ place, plain: names }: KnownPlace): Match | null => {
    if (place.record.code === code) return 'exact_code'
    if (plain !== '' && names.has(plain)) return 'exact_name'
    const isPart = plain !== '' && [...names].some(name => name.includes(plain))
    return isPart || (code !== '' && place.record.code.includes(code)) ? 'partial' : null
  }
  return knownPlacesOf(release.compiled)
    .every.flatMap(known => {
      const match = matchOf(known)
      return match === null ? [] : [{ place: known.place, match }]
    })
    .sort(
      (a, b) =>
        order.indexOf(a.match) - order.indexOf(b.match) ||
        b.place.chain.length - a.place.chain.length ||
        (a.place.path < b.place.path ? -1 : 1),
    )
}
