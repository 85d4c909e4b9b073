// What an address says, without a network: the country first, then state, postal code and city. A lone street says nothing.
import { type CityReading, readCity } from './address-city.ts'
import {
  type CountryReading,
  countryOfPostalCode,
  readCountries,
  splitParts,
  takePostalCode,
} from './address-text.ts'
import { countryAt, territoryNamed } from './countries.ts'
import type { AddressQuestion, Finding } from './finding.ts'
import { type Gazetteer, loadGazetteer } from './gazetteer.ts'
import type { KnownPlaces } from './known-places.ts'
import { blankFinding } from './point-search.ts'
import { findRegion, postalTerritories } from './regions.ts'

/** A country that the address may be in, and how sure that is before its other parts are read. */
interface Context extends CountryReading {
  certainty: number
  /** The country follows from a state alone. */
  by_state?: boolean
}

/** Parts of states that have a code and taxes of their own: an address may end with the state. */
const dependencies: Record<string, string[]> = {
  CN: ['HK', 'MO'],
  DK: ['FO', 'GL'],
  FI: ['AX'],
  FR: ['BL', 'GF', 'GP', 'MF', 'MQ', 'NC', 'PF', 'PM', 'RE', 'WF', 'YT'],
  GB: ['BM', 'GG', 'GI', 'IM', 'JE', 'KY', 'TC', 'VG'],
  NL: ['AW', 'BQ', 'CW', 'SX'],
  NO: ['SJ'],
  US: ['AS', 'GU', 'MP', 'PR', 'VI'],
}

/** The countries that an address may be in; none where it names no country, state or postal code. */
export async function countriesOf(
  { address, country_code }: AddressQuestion,
  known: KnownPlaces,
): Promise<string[]> {
  const contexts = contextsOf(splitParts(address), country_code, await loadGazetteer(), known)
  return contexts.map(({ code }) => code)
}

export async function searchAddress(question: AddressQuestion, known: KnownPlaces): Promise<Finding[]> {
  const gazetteer = await loadGazetteer()
  const parts = splitParts(question.address)
  const contexts = contextsOf(parts, question.country_code, gazetteer, known)
  if (contexts.length === 0) return namesakes(question, known)
  const readings = contexts
    .map(context => {
      const city = readCity(context, gazetteer, known)
      const [first] = city.cities
      const region = city.region === null || context.by_state === true ? 0 : 0.5
      return {
        context,
        city,
        size: first?.population ?? 0,
        score: context.certainty + 2 * (first?.certainty ?? 0) + region,
      }
    })
    .sort((a, b) => b.score - a.score || b.size - a.size)
  const [best, ...others] = readings
  if (best === undefined) return []
  const findings = await findingsOf(best.context, best.city, gazetteer)
  // Georgia is a country and a state: the reading that is nearly as good is a candidate.
  const rivals = others.filter(
    ({ context, score }) => context.code !== best.context.code && best.score - score < 0.3,
  )
  for (const { context, city } of rivals)
    findings.push(...(await findingsOf(context, city, gazetteer)).slice(0, 1))
  return findings
}

function contextsOf(
  parts: string[],
  hint: string | null,
  gazetteer: Gazetteer,
  known: KnownPlaces,
): Context[] {
  const contexts: Context[] = []
  const add = (context: Context) => {
    const same = contexts.some(
      ({ code, parts: own }) => code === context.code && own.length === context.parts.length,
    )
    if (!same) contexts.push(context)
  }
  for (const reading of readCountries(parts, gazetteer, known)) {
    // `San Juan, Puerto Rico, USA`: the territory has a code of its own.
    const inner = readCountries(reading.parts, gazetteer, known).find(
      ({ code, parts: rest }) =>
        code !== reading.code &&
        rest.length === reading.parts.length - 1 &&
        findRegion(reading.code, reading.parts.at(-1) ?? '', gazetteer, known) === undefined,
    )
    if (inner !== undefined) add({ ...inner, certainty: 0.98 })
    add({ ...reading, certainty: hint === null || hint === reading.code ? 0.98 : 0.8 })
    for (const code of dependencies[reading.code] ?? []) add({ ...reading, code, certainty: 0.6 })
  }
  if (hint !== null) add({ code: hint, parts, region: null, certainty: contexts.length === 0 ? 0.98 : 0.7 })
  for (const code of statesOf(parts, gazetteer, known)) {
    const rest = postalTerritories.has(code) ? withoutWord(parts, code) : parts
    add({ code, parts: rest, region: null, certainty: 0.9, by_state: true })
  }
  const postal = countryOfPostalCode(parts) ?? (contexts.length === 0 ? zipOf(parts, gazetteer) : undefined)
  if (postal !== undefined) add({ code: postal, parts, region: null, certainty: 0.9 })
  return contexts
}

/** Countries whose states the address names: by name anywhere, by abbreviation in the United States, Canada and Australia. */
function statesOf(parts: string[], gazetteer: Gazetteer, known: KnownPlaces): string[] {
  const found = new Set<string>()
  for (const part of parts) {
    for (const country of ['US', 'CA', 'AU']) {
      const { parts: left } = takePostalCode([part], country)
      const text = left[0] ?? ''
      const abbreviation = /(?:^| )([A-Z]{2,3})$/.exec(text)?.[1]
      const isWhole = findRegion(country, text, gazetteer, known)?.above === null
      if (isWhole || (abbreviation !== undefined && findRegion(country, abbreviation, gazetteer, known)))
        found.add(country)
      if (country === 'US' && abbreviation !== undefined && postalTerritories.has(abbreviation))
        found.add(abbreviation)
    }
    // Elsewhere only the names that no city has: Barcelona, Lisbon and Berlin are no evidence of a country.
    for (const place of known.subdivisionsNamed(part)) {
      const code = place.record.code.slice(0, 2)
      if (known.localsNamed(part).length === 0) found.add(code)
    }
  }
  return [...found]
}

function withoutWord(parts: string[], word: string): string[] {
  return parts
    .map(part => part.replace(new RegExp(`(^| )${word}(?= |$)`), ' ').trim())
    .filter(part => part !== '')
}

/** Five digits are a postal code of the United States only with the city that they belong to. */
function zipOf(parts: string[], gazetteer: Gazetteer): string | undefined {
  const { code } = takePostalCode(parts, 'US')
  const postal = code === null ? undefined : gazetteer.postal.find(code.slice(0, 5))
  return postal !== undefined && parts.join(' ').toLowerCase().includes(postal.city.toLowerCase())
    ? 'US'
    : undefined
}

async function findingsOf(context: Context, reading: CityReading, gazetteer: Gazetteer): Promise<Finding[]> {
  const { code } = context
  const { region, cities, postal_code, point } = reading
  const [first] = cities
  const at = first ?? point
  const blank = blankFinding(code, at, context.certainty)
  const polygon = at === null ? null : await countryAt(at.lat, at.lng)
  const base: Finding = {
    ...blank,
    sovereign_code: polygon?.sovereign ?? (postalTerritories.has(code) ? 'US' : null),
    tax_territory:
      (polygon?.code === code ? polygon.tax_territory : null) ??
      [region?.name, first?.names[0]]
        .map(name => territoryNamed(code, name ?? ''))
        .find(names => names !== null) ??
      null,
    region: region?.above ?? region?.name ?? first?.unit?.region ?? null,
    county: reading.county ?? (region?.above == null ? null : region.name) ?? first?.unit?.county ?? null,
    subdivision_codes: first?.unit?.codes ?? region?.codes ?? [],
    postal_code,
    similar_only: reading.similar_only,
    certainty: {
      country: context.certainty,
      subdivision: region === null ? (first?.certainty ?? 0) : 0.95,
      city: 0,
    },
  }
  const formatted_address = [...reading.street, first?.names[0], region?.above ?? region?.name, postal_code]
    .concat(gazetteer.countryName(code))
    .filter(text => text !== undefined && text !== null)
    .join(', ')
  if (first === undefined) return [{ ...base, formatted_address }]
  return cities.slice(0, 5).map((city, rank) => ({
    ...base,
    ...(rank === 0
      ? {}
      : { region: city.unit?.region ?? null, county: null, subdivision_codes: city.unit?.codes ?? [] }),
    ...{
      lat: city.lat,
      lng: city.lng,
      formatted_address,
      city: city.names[0] ?? null,
      city_aliases: city.names.slice(1),
    },
    district: city.district,
    certainty: { ...base.certainty, city: rank === 0 ? city.certainty : 0 },
  }))
}

/** Without a country nothing is placed; the cities of the tree that are called so may be what was meant. */
export function namesakes({ address }: AddressQuestion, known: KnownPlaces): Finding[] {
  const places = splitParts(address).flatMap(part => known.localsNamed(part))
  return [...new Set(places)].map(({ record }) => ({
    ...blankFinding(record.code.slice(0, 2), null, 0.3),
    city: record.name,
  }))
}
