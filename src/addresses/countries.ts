// The country of a point by polygon, and where VAT law draws another border than the map.
import { kilometres } from './distance.ts'
import { plainName } from './names.ts'

export interface CountryAt {
  code: string
  /** The state that the territory is a part of, where it has a code of its own. */
  sovereign: string | null
  tax_territory: string[] | null
  certainty: number
  /** Other countries within a kilometre. */
  neighbours: string[]
}

type Coder = typeof import('@rapideditor/country-coder')
let coder: Promise<Coder> | undefined

/**
 * Places inside a country where its VAT is not due on stays (Northern Ireland differs for goods only). The first name is English;
 * ISO codes count as names.
 */
interface Territory {
  country: string
  names: string[]
  /** Middle and radius in kilometres, generous: on doubt nothing is placed. */
  around?: [lat: number, lng: number, radius: number]
  box?: [south: number, west: number, north: number, east: number]
  /** Name of the area in country-coder. */
  area?: string
}

const territories: Territory[] = [
  { country: 'ES', names: ['ES-CN', 'Canary Islands', 'Canarias'], area: 'Canary Islands' },
  { country: 'ES', names: ['ES-CE', 'Ceuta'], area: 'Ceuta' },
  { country: 'ES', names: ['ES-ML', 'Melilla'], area: 'Melilla' },
  { country: 'IT', names: ['Livigno'], box: [46.4, 10, 46.64, 10.25] },
  { country: 'IT', names: ["Campione d'Italia"], around: [45.968, 8.971, 2] },
  { country: 'DE', names: ['Büsingen am Hochrhein', 'Büsingen'], around: [47.697, 8.69, 3] },
  { country: 'DE', names: ['Helgoland', 'Heligoland'], around: [54.18, 7.886, 6] },
  { country: 'GR', names: ['GR-69', 'Mount Athos', 'Agion Oros'], box: [40.1, 23.99, 40.45, 24.45] },
]

/** Areas that country-coder counts to another state than ISO 3166, or to none. */
const elsewhere: Record<string, string> = {
  'Akrotiri and Dhekelia': 'CY',
  'Northern Cyprus': 'CY',
  Crimea: 'UA',
}

const nearBorder = 1

/** Null where no country is: in mid-ocean, and at the North Pole. */
export async function countryAt(lat: number, lng: number): Promise<CountryAt | null> {
  coder ??= import('@rapideditor/country-coder')
  const library = await coder
  const here = readCountry(library, lat, lng)
  if (here === null) return null
  const { code, sovereign, names } = here
  const neighbours = new Set<string>()
  for (let step = 0; step < 8; step++) {
    const angle = (step * Math.PI) / 4
    const north = lat + (nearBorder / 111) * Math.cos(angle)
    const east =
      lng + ((nearBorder / 111) * Math.sin(angle)) / Math.max(0.02, Math.cos((lat * Math.PI) / 180))
    const other = readCountry(library, Math.min(90, Math.max(-90, north)), east)
    if (other !== null && other.code !== code) neighbours.add(other.code)
  }
  const territory = territories.find(each => each.country === code && isIn(each, lat, lng, names))
  return {
    code,
    sovereign,
    tax_territory: territory?.names ?? null,
    certainty: neighbours.size > 0 ? 0.8 : 0.98,
    neighbours: [...neighbours],
  }
}

/** The territory of a country by one of its names, where VAT law treats it apart. */
export function territoryNamed(country: string, name: string): string[] | null {
  const plain = plainName(name)
  const found = territories.find(
    each => each.country === country && each.names.some(own => plainName(own) === plain),
  )
  return found?.names ?? null
}

function readCountry(
  library: Coder,
  lat: number,
  lng: number,
): { code: string; sovereign: string | null; names: string[] } | null {
  // The polygons end at the date line: its eastern side is written -180.
  const east = ((((lng + 180) % 360) + 360) % 360) - 180
  const areas = library.featuresContaining([east, lat]).map(({ properties }) => properties)
  const names = areas.map(({ nameEn }) => nameEn)
  const moved = names.map(name => elsewhere[name]).find(code => code !== undefined)
  if (moved !== undefined) return { code: moved, sovereign: null, names }
  // Codes that are reserved for parts of a state (EA, IC), and those of unions, are of no country.
  const own = areas.find(({ iso1A2, isoStatus }) => iso1A2 !== undefined && isoStatus !== 'excRes')
  if (own?.iso1A2 === undefined || own.iso1A2 === 'UN' || own.iso1A2 === 'EU') return null
  return { code: own.iso1A2, sovereign: own.country ?? null, names }
}

function isIn({ around, box, area }: Territory, lat: number, lng: number, names: string[]): boolean {
  if (area !== undefined) return names.includes(area)
  if (box !== undefined) return lat >= box[0] && lng >= box[1] && lat <= box[2] && lng <= box[3]
  return around !== undefined && kilometres(lat, lng, around[0], around[1]) <= around[2]
}
