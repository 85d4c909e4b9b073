// The city of an address inside one country: which of its parts is one, and which of the cities of that name.
import type { CountryReading } from './address-text.ts'
import { runsOf, takePostalCode } from './address-text.ts'
import { kilometres } from './distance.ts'
import type { Gazetteer } from './gazetteer.ts'
import { distanceOf, type KnownPlaces } from './known-places.ts'
import type { NamedCity } from './named-city.ts'
import { bareName, isSimilar, plainName } from './names.ts'
import { municipalityOf } from './point-search.ts'
import { findRegion, isInside, type Region } from './regions.ts'
import { judgeUsCity, postalEvidence } from './us-cities.ts'

export interface CityReading {
  region: Region | null
  county: string | null
  /** Likeliest first. */
  cities: NamedCity[]
  postal_code: string | null
  /** Where the postal code lies, if that is known. */
  point: { lat: number; lng: number } | null
  similar_only: boolean
  /** What is neither city, state, postal code nor country. */
  street: string[]
}

interface Match {
  cities: NamedCity[]
  index: number
  /** What is left of the part. */
  rest?: string
}

export function readCity(context: CountryReading, gazetteer: Gazetteer, known: KnownPlaces): CityReading {
  const { code: country } = context
  const postal = takePostalCode(context.parts, country)
  const stated = takeAbbreviation(postal.parts, country, gazetteer, known)
  const { parts } = stated
  const evidence = postalEvidence(country, postal.code, gazetteer)
  const find = (name: string) => citiesNamed(country, name, gazetteer, known)

  const above = context.region === null ? undefined : findRegion(country, context.region, gazetteer, known)
  let region = stated.region ?? evidence?.region ?? above ?? null
  let regionIndex = -1
  let second: Match | null = null
  let match: Match | null = null
  for (let index = parts.length - 1; index >= 0 && match === null; index--) {
    const part = (parts[index] ?? '').replace(/ \d{1,2}$/, '')
    const found = findRegion(country, part, gazetteer, known)
    const cities = find(part)
    // A name of both is the region where a city stands before it.
    if (
      found !== undefined &&
      regionIndex === -1 &&
      stated.region === null &&
      (index > 0 || cities.length === 0)
    ) {
      region = found
      regionIndex = index
      if (cities.length > 0) second = { cities, index }
    } else if (cities.length > 0) match = { cities, index }
  }
  let factor = 1
  const inside = (one: Match | null): Match | null => {
    const cities =
      one?.cities.filter(({ unit }) => region === null || unit === null || isInside(unit, region)) ?? []
    return one === null || cities.length === 0 ? null : { ...one, cities }
  }
  let chosen = inside(match) ?? inside(second)
  if (chosen === null && match === null) {
    chosen = inside(fromRuns(parts, find))
    factor = 0.8
  }
  if (chosen === null && match !== null) {
    chosen = match
    factor = 0.5
  }
  if (chosen === null && evidence !== null && country === 'US') {
    const cities = find(evidence.city)
    chosen = inside(cities.length === 0 ? null : { cities, index: -1 })
    factor = 0.8
  }
  const similar = chosen === null && region === null ? similarTo(parts, country, known) : null
  const cities = chosen === null ? (similar ?? []) : rank(chosen.cities, region, factor)
  const used = new Set([chosen?.index, regionIndex])
  return {
    region,
    county: evidence?.county ?? null,
    cities: country === 'US' ? judgeUsCity(cities, evidence, gazetteer) : cities,
    postal_code: postal.code,
    point: evidence?.point ?? null,
    similar_only: similar !== null,
    street: parts
      .map((part, index) => (used.has(index) ? (index === chosen?.index ? (chosen.rest ?? '') : '') : part))
      .filter(part => part !== ''),
  }
}

/** `New York NY`, `Roma RM`, `(RM)`: the abbreviation at the end of a part. */
function takeAbbreviation(
  parts: string[],
  country: string,
  gazetteer: Gazetteer,
  known: KnownPlaces,
): { region: Region | null; parts: string[] } {
  for (let index = parts.length - 1; index >= 0; index--) {
    const part = parts[index] ?? ''
    const [text, abbreviation = ''] = /(?:^|[ -])(\(?[A-Z]{2,3}\)?)$/.exec(part) ?? []
    const region = text === undefined ? undefined : findRegion(country, abbreviation, gazetteer, known)
    if (region === undefined || plainName(abbreviation) === plainName(region.name)) continue
    const rest = part.slice(0, part.length - abbreviation.length).replace(/[ -]+$/, '')
    return {
      region,
      parts: [...parts.slice(0, index), ...(rest === '' ? [] : [rest]), ...parts.slice(index + 1)],
    }
  }
  return { region: null, parts }
}

/** In a text without commas, or where no whole part is a city. The street, which comes first, is left out. */
function fromRuns(parts: string[], find: (name: string) => NamedCity[]): Match | null {
  for (let index = parts.length - 1; index >= (parts.length > 1 ? 1 : 0); index--) {
    for (const run of runsOf(parts[index] ?? '')) {
      const cities = find(run)
      // A village of the same name as a word of the street is no evidence.
      const rest = (parts[index] ?? '').replace(run, '').trim()
      if (cities.some(({ population }) => population > 1000)) return { cities, index, rest }
    }
  }
  return null
}

/** Cities of the index and of the tree with a name, each once. */
function citiesNamed(country: string, name: string, gazetteer: Gazetteer, known: KnownPlaces): NamedCity[] {
  const plain = plainName(name)
  const listed = gazetteer
    .named(country, plain)
    .map(({ name: own, lat, lng, population, unit }): NamedCity => {
      const names = [...own.split(' / '), ...municipalityOf(unit)]
      return { names, lat, lng, population, unit, district: null, certainty: 0 }
    })
  const bare = bareName(name)
  for (const { place, plain: own, bare: forms } of known.locals(country)) {
    const { lat, lng } = place.record
    if (lat === null || lng === null || !(own.has(plain) || forms.has(bare))) continue
    const twin = listed.find(city => kilometres(city.lat, city.lng, lat, lng) < 40)
    if (twin !== undefined) {
      twin.names.push(place.record.name)
      continue
    }
    const namesake = [...own]
      .flatMap(each => gazetteer.named(country, each))
      .filter(city => (distanceOf(place, city) ?? 99) < 40)
      .sort((a, b) => b.population - a.population)[0]
    const population = namesake?.population ?? 5000
    const unit =
      namesake?.unit ??
      gazetteer.near(lat, lng, country, 30).sort((a, b) => a.distance - b.distance)[0]?.city.unit
    listed.push({
      names: [place.record.name],
      lat,
      lng,
      population,
      unit: unit ?? null,
      district: null,
      certainty: 0,
    })
  }
  return listed
}

/** The largest of a name, as sure as it leads; in a stated region nearly always the only one. */
function rank(cities: NamedCity[], region: Region | null, factor: number): NamedCity[] {
  const sorted = [...cities].sort((a, b) => b.population - a.population)
  const [first] = sorted
  if (first === undefined) return []
  const rival = sorted.find(other => kilometres(first.lat, first.lng, other.lat, other.lng) > 20)
  const lead = rival === undefined ? Infinity : first.population / rival.population
  const certainty = lead >= 10 || (region !== null && lead >= 3) ? 0.95 : lead >= 3 ? 0.75 : 0.5
  return sorted.map((city, index) => ({ ...city, certainty: index === 0 ? certainty * factor : 0 }))
}

function similarTo(parts: string[], country: string, known: KnownPlaces): NamedCity[] | null {
  for (const part of parts.toReversed()) {
    const plain = plainName(part)
    const found = known
      .locals(country)
      .filter(({ plain: own }) => [...own].some(name => isSimilar(name, plain)))
    const cities = found.flatMap(({ place: { record } }) =>
      record.lat === null || record.lng === null
        ? []
        : [
            {
              names: [record.name],
              lat: record.lat,
              lng: record.lng,
              population: 0,
              unit: null,
              district: null,
              certainty: 0.6,
            },
          ],
    )
    if (cities.length > 0) return cities
  }
  return null
}
