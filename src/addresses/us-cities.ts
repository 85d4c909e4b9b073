// Cities of the United States: letters are addressed to cities far outside their limits, so a name alone is not enough.
import type { Gazetteer } from './gazetteer.ts'
import type { NamedCity } from './named-city.ts'
import { bareName } from './names.ts'
import type { Region } from './regions.ts'

/** What a postal code says, in the United States and Canada. */
export interface PostalEvidence {
  code: string
  city: string
  region: Region
  county: string | null
  point: { lat: number; lng: number }
  /** The city that fills the whole county of the code. */
  county_city: string | null
}

/** Cities with the limits of their counties, by FIPS code. */
const countyCities: Record<string, string> = {
  '36005': 'New York City',
  '36047': 'New York City',
  '36061': 'New York City',
  '36081': 'New York City',
  '36085': 'New York City',
  '06075': 'San Francisco',
  '08031': 'Denver',
  '11001': 'Washington',
  '22071': 'New Orleans',
  '42101': 'Philadelphia',
}
const boroughs = new Set(['manhattan', 'brooklyn', 'queens', 'bronx', 'staten island'])

/** Codes of the Las Vegas Strip: their letters say Las Vegas, and they lie wholly outside the city. */
const outsideTheirCity = new Set(['89103', '89109', '89119', '89158'])

export function postalEvidence(
  country: string,
  code: string | null,
  gazetteer: Gazetteer,
): PostalEvidence | null {
  const postal = code === null ? undefined : gazetteer.postal.find(code.slice(0, country === 'CA' ? 3 : 5))
  if (postal === undefined || postal.country !== country) return null
  const { city, state, lat, lng } = postal
  const point = { lat, lng }
  if (country === 'CA') {
    // In Canada the list has the names of quarters, not of cities.
    const region: Region = { name: state, above: null, codes: [] }
    return { code: postal.code, city, region, point, county: null, county_city: null }
  }
  const county = gazetteer.counties.at(lat, lng)
  const iso = `US-${state}`
  const region: Region = { name: gazetteer.regionOf('US', iso) ?? state, above: null, codes: [iso] }
  const agrees = county?.state === iso
  return {
    ...{ code: postal.code, city, region, point },
    county: agrees ? county.name : null,
    county_city: agrees ? (countyCities[county.id] ?? null) : null,
  }
}

/** A city is sure only where a postal code confirms it; with another postal code it is a candidate. */
export function judgeUsCity(
  cities: NamedCity[],
  evidence: PostalEvidence | null,
  gazetteer: Gazetteer,
): NamedCity[] {
  const named = cities.map(city => {
    const borough =
      city.unit?.codes.includes('US-NY') && city.names.some(name => boroughs.has(bareName(name)))
    return borough ? { ...city, names: [...city.names, 'New York City'] } : city
  })
  const [first, ...others] = named
  if (evidence === null)
    return first === undefined ? [] : [{ ...first, certainty: Math.min(first.certainty, 0.8) }, ...others]
  const { county_city: filled, point } = evidence
  if (filled !== null) {
    const names = [filled, ...(first?.names ?? [])]
    const base = first ?? { ...point, population: 0, unit: null, district: null }
    return [{ ...base, ...point, names, certainty: 0.95 }, ...others]
  }
  if (first === undefined) return []
  const sameState = first.unit === null || first.unit.codes.includes(evidence.region.codes[0] ?? '')
  const same = first.names.some(name => bareName(name) === bareName(evidence.city))
  const certainty =
    !sameState || outsideTheirCity.has(evidence.code)
      ? 0.5
      : same
        ? confirmedBy(first, evidence, gazetteer)
        : 0.5
  return [{ ...first, certainty: Math.min(certainty, first.certainty) }, ...others]
}

/** Whether the place nearest the middle of the postal code, by size, is the city itself too. */
function confirmedBy(city: NamedCity, { point }: PostalEvidence, gazetteer: Gazetteer): number {
  const [nearest] = gazetteer
    .near(point.lat, point.lng, 'US', 40)
    .map(({ city: other, distance }) => ({ other, cost: (distance + 0.3) / Math.sqrt(other.population) }))
    .sort((a, b) => a.cost - b.cost)
  const agrees = nearest?.other.name
    .split(' / ')
    .some(name => city.names.some(own => bareName(own) === bareName(name)))
  return agrees === true ? 0.95 : 0.75
}
