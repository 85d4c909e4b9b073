// States, regions and counties by the names and abbreviations that addresses use.
import type { Gazetteer, Unit } from './gazetteer.ts'
import type { KnownPlaces } from './known-places.ts'
import { bareName, plainName } from './names.ts'

export interface Region {
  name: string
  /** Of a county: the region above it. */
  above: string | null
  codes: string[]
}

/** Where addresses end with the abbreviation of the state, which is the end of its ISO code. */
const abbreviating = new Set(['US', 'CA', 'AU', 'BR', 'IT'])
/** Territories that letters treat as states of the United States, and ISO 3166 as countries. */
export const postalTerritories = new Set(['PR', 'GU', 'VI', 'AS', 'MP'])

const cache = new WeakMap<Gazetteer, Map<string, Map<string, Region>>>()

/** A region of a country by its name, or by its abbreviation in capitals. */
export function findRegion(
  country: string,
  text: string,
  gazetteer: Gazetteer,
  known: KnownPlaces,
): Region | undefined {
  const names = namesOf(country, gazetteer)
  const abbreviation = /^\(?[A-Z]{2,3}\)?$/.test(text)
    ? names.get(`= ${text.replace(/[()]/g, '')}`)
    : undefined
  const found = abbreviation ?? names.get(plainName(text))
  if (found !== undefined) return found
  const place = known.subdivision(country, text, null)
  return place === undefined
    ? undefined
    : { name: place.record.name, above: null, codes: [place.record.code] }
}

function namesOf(country: string, gazetteer: Gazetteer): Map<string, Region> {
  const countries = cache.get(gazetteer) ?? new Map<string, Map<string, Region>>()
  cache.set(gazetteer, countries)
  const before = countries.get(country)
  if (before !== undefined) return before
  const names = new Map<string, Region>()
  const add = (name: string, region: Region) => {
    if (name !== '' && !names.has(name)) names.set(name, region)
  }
  const units = gazetteer.unitsOf(country)
  const regions = Map.groupBy(units, ({ region }) => region)
  for (const [name, own] of regions) {
    const codes = own.reduce(
      (shared, unit) => shared.filter(code => unit.codes.includes(code)),
      own[0]?.codes ?? [],
    )
    const region: Region = { name, above: null, codes }
    add(plainName(name), region)
    add(bareName(name), region)
    const abbreviation = codes.at(-1)?.slice(3) ?? ''
    if (abbreviating.has(country) && abbreviation !== '') add(`= ${abbreviation}`, region)
  }
  for (const unit of units) addCounty(unit, add)
  countries.set(country, names)
  return names
}

function addCounty(unit: Unit, add: (name: string, region: Region) => void): void {
  const { county, region, codes, country } = unit
  if (county === '') return
  const own: Region = { name: county, above: region, codes }
  // Counties of one name lie in many states: without the state they say nothing.
  if (country !== 'US') add(plainName(county), own)
  if (country !== 'US') add(bareName(county), own)
  if (country === 'IT' && codes.length > 1) add(`= ${codes[0]?.slice(3) ?? ''}`, own)
}

/** Whether a place of this unit is inside the region. */
export function isInside(unit: Unit, region: Region): boolean {
  if (unit.codes.some(code => region.codes.includes(code))) return true
  const names = [unit.region, unit.county].map(bareName)
  return region.above === null
    ? names.includes(bareName(region.name))
    : unit.region === region.above && unit.county === region.name
}
