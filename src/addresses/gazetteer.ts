// The index of places that comes with the service: read at the first question, kept as columns. Contains GeoNames data, CC BY 4.0.
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { brotliDecompress } from 'node:zlib'
import { Column, Lines, readNumbers, readSteps } from './columns.ts'
import { type Counties, readCounties } from './counties.ts'
import { kilometres } from './distance.ts'
import { plainName } from './names.ts'
import { PostalCodes } from './postal-codes.ts'

/** A city, town or village; `row` is its number in the index. */
export interface City {
  row: number
  name: string
  lat: number
  lng: number
  population: number
  unit: Unit
  /** A part of a city, which says where the city is and is no place of its own. */
  quarter: boolean
}

/** Where a city lies: GeoNames' first and second level below the country. */
export interface Unit {
  country: string
  region: string
  county: string
  /** ISO 3166-2, the deepest first, as far as they were found by name. */
  codes: string[]
}

const file = join(import.meta.dirname, '../../generated/gazetteer/places.br')
let loading: Promise<Gazetteer> | undefined

/** Reads the index once; a failed attempt is not kept. */
export function loadGazetteer(): Promise<Gazetteer> {
  loading ??= read().catch(error => {
    loading = undefined
    throw error
  })
  return loading
}

async function read(): Promise<Gazetteer> {
  const bytes = await promisify(brotliDecompress)(await readFile(file))
  const head = bytes.indexOf(10)
  const sections = new Map<string, Buffer>()
  let from = head + 1
  for (const [name, length] of JSON.parse(bytes.toString('utf8', 0, head)) as [string, number][]) {
    sections.set(name, bytes.subarray(from, from + length))
    from += length
  }
  return new Gazetteer(name => {
    const section = sections.get(name)
    if (section === undefined) throw new Error(`the index of places has no ${name}: run make generate`)
    return section
  })
}

export class Gazetteer {
  readonly #section: (name: string) => Buffer
  readonly #names: Lines
  readonly #lats: Int32Array
  readonly #lngs: Int32Array
  readonly #populations: Buffer
  readonly #municipalities: Int32Array
  readonly #quarters: Set<number>
  readonly #units: Unit[]
  readonly #unitOf: Int32Array
  /** Rows by cells of one degree: those of cell c stand from cells[c] to cells[c + 1]. */
  readonly #cells = new Int32Array(180 * 360 + 1)
  readonly #inCells: Int32Array
  /** The first row of each country, and the row after its last. */
  readonly #countries = new Map<string, [number, number]>()
  readonly #byName = new Map<string, Map<string, number[]>>()
  #counties: Counties | undefined
  #postal: PostalCodes | undefined
  #countryNames: Map<string, string> | undefined

  constructor(section: (name: string) => Buffer) {
    this.#section = section
    this.#names = new Lines(section('city_names'))
    const { count } = this.#names
    this.#lats = readSteps(section('city_lats'), count)
    this.#lngs = readSteps(section('city_lngs'), count)
    this.#populations = section('city_populations')
    this.#municipalities = readNumbers(section('city_municipalities'), count)
    const quarters = new Column(section('quarters'))
    let quarter = 0
    this.#quarters = new Set(Array.from({ length: quarters.number() }, () => (quarter += quarters.signed())))
    const units = section('units').toString().trimEnd().split('\n')
    this.#units = units.map(line => {
      const [country = '', region = '', county = '', codes = ''] = line.split('\t')
      return { country, region, county, codes: codes === '' ? [] : codes.split(' ') }
    })
    this.#unitOf = new Int32Array(count)
    let row = 0
    readNumbers(section('unit_counts'), units.length).forEach((size, unit) => {
      const country = this.#units[unit]?.country ?? ''
      this.#countries.set(country, [this.#countries.get(country)?.[0] ?? row, row + size])
      this.#unitOf.fill(unit, row, row + size)
      row += size
    })
    this.#inCells = this.#fillCells(count)
  }

  #fillCells(count: number): Int32Array {
    const cells = this.#cells
    const cellAt = (row: number) => cellOf((this.#lats[row] ?? 0) / 1000, (this.#lngs[row] ?? 0) / 1000)
    for (let row = 0; row < count; row++) cells[cellAt(row) + 1] = (cells[cellAt(row) + 1] ?? 0) + 1
    for (let cell = 1; cell < cells.length; cell++) cells[cell] = (cells[cell] ?? 0) + (cells[cell - 1] ?? 0)
    const next = cells.slice()
    const rows = new Int32Array(count)
    for (let row = 0; row < count; row++) {
      const cell = cellAt(row)
      const at = next[cell] ?? 0
      rows[at] = row
      next[cell] = at + 1
    }
    return rows
  }

  city(row: number): City {
    return {
      row,
      name: this.#names.at(row),
      lat: (this.#lats[row] ?? 0) / 1000,
      lng: (this.#lngs[row] ?? 0) / 1000,
      population: 100 * 1.06 ** (this.#populations[row] ?? 0),
      unit: this.#units[this.#unitOf[row] ?? 0] ?? { country: '', region: '', county: '', codes: [] },
      quarter: this.#quarters.has(row),
    }
  }

  /** Number of the municipality that the place shares with others; 0 where none is known. */
  municipality(row: number): number {
    return this.#municipalities[row] ?? 0
  }

  /** Places of a country within a distance. */
  near(lat: number, lng: number, country: string, radius: number): { city: City; distance: number }[] {
    const height = Math.ceil(radius / 111)
    const width = Math.min(180, Math.ceil(radius / (111 * Math.max(0.02, Math.cos((lat * Math.PI) / 180)))))
    const [first, after] = this.#countries.get(country) ?? [0, 0]
    const found: { city: City; distance: number }[] = []
    for (let y = Math.max(-90, Math.floor(lat) - height); y <= Math.min(89, Math.floor(lat) + height); y++) {
      for (let x = Math.floor(lng) - width; x <= Math.floor(lng) + width; x++) {
        const cell = cellOf(y, x)
        for (let at = this.#cells[cell] ?? 0; at < (this.#cells[cell + 1] ?? 0); at++) {
          const row = this.#inCells[at] ?? 0
          if (row < first || row >= after) continue
          const distance = kilometres(lat, lng, (this.#lats[row] ?? 0) / 1000, (this.#lngs[row] ?? 0) / 1000)
          if (distance <= radius) found.push({ city: this.city(row), distance })
        }
      }
    }
    return found
  }

  /** Places of a country by their plain name. */
  named(country: string, plain: string): City[] {
    let names = this.#byName.get(country)
    if (names === undefined) {
      names = new Map()
      const [first, after] = this.#countries.get(country) ?? [0, 0]
      for (let row = first; row < after; row++) {
        if (this.#quarters.has(row)) continue
        const name = this.#names.at(row)
        for (const part of new Set([name, ...name.split(' / ')].map(plainName))) {
          const rows = names.get(part)
          if (rows === undefined) names.set(part, [row])
          else rows.push(row)
        }
      }
      this.#byName.set(country, names)
    }
    return (names.get(plain) ?? []).map(row => this.city(row))
  }

  /** Every unit of a country, for the names of its regions. */
  unitsOf(country: string): Unit[] {
    return this.#units.filter(unit => unit.country === country)
  }

  /** The name of a region by its ISO 3166-2 code. */
  regionOf(country: string, code: string): string | undefined {
    return this.#units.find(unit => unit.country === country && unit.codes.at(-1) === code)?.region
  }

  /** ISO 3166-1 code by a plain name in any language. */
  countryNamed(plain: string): string | undefined {
    this.#countryNames ??= new Map(
      this.#section('countries')
        .toString()
        .trimEnd()
        .split('\n')
        .flatMap(line => {
          const [code = '', ...names] = line.split('\t')
          return names.map((name): [string, string] => [plainName(name), code])
        })
        // English comes first in each line, and what is said first counts.
        .reverse(),
    )
    return this.#countryNames.get(plain)
  }

  /** The English name of a country. */
  countryName(code: string): string | undefined {
    const text = this.#section('countries').toString()
    const at = text.startsWith(`${code}\t`) ? 0 : text.indexOf(`\n${code}\t`) + 1
    return at === 0 && !text.startsWith(`${code}\t`)
      ? undefined
      : text.slice(at, text.indexOf('\n', at)).split('\t')[1]
  }

  get postal(): PostalCodes {
    this.#postal ??= new PostalCodes(this.#section)
    return this.#postal
  }

  get counties(): Counties {
    this.#counties ??= readCounties(this.#section)
    return this.#counties
  }
}

/** The cell of one degree; west and east of the date line are neighbours. */
function cellOf(lat: number, lng: number): number {
  const y = Math.min(179, Math.max(0, Math.floor(lat) + 90))
  const x = (((Math.floor(lng) + 180) % 360) + 360) % 360
  return y * 360 + x
}
