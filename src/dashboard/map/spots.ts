// Places as points of the map, before it is zoomed.
import { type GeoProjection, geoPath } from 'd3-geo'
import type { CountryCoverage, Jurisdiction } from '../../../generated/api/types.gen.ts'
import type { Shape } from './atlas.ts'
import type { Spot } from './clusters.ts'
import type { SmallCountry } from './markers.tsx'
import type { Bounds } from './projection.ts'

interface Located {
  lat: number | null
  lng: number | null
}

export function spotsOf<Item extends Located>(
  items: readonly Item[],
  projection: GeoProjection,
): Spot<Item>[] {
  return items.flatMap(item => {
    const point = item.lat === null || item.lng === null ? null : projection([item.lng, item.lat])
    return point === null ? [] : [{ item, x: point[0], y: point[1] }]
  })
}

/** How much room each country has on the map. */
export function areasOf(shapes: readonly Shape[], projection: GeoProjection): Map<string, number> {
  const path = geoPath(projection)
  return new Map(shapes.flatMap(({ code, geometry }) => (code === null ? [] : [[code, path.area(geometry)]])))
}

/** Countries that have no shape, or one too small to be seen or hit: they get a dot. */
export function smallOf(
  countries: readonly Spot<Jurisdiction>[],
  areas: ReadonlyMap<string, number>,
  scale: number,
  levels: ReadonlyMap<string, CountryCoverage>,
): Spot<SmallCountry>[] {
  return countries.flatMap(({ item: { code }, x, y }) => {
    const country = levels.get(code)
    if (country === undefined || (areas.get(code) ?? 0) * scale ** 2 > 24) return []
    return [{ item: { code, level: country.level }, x, y }]
  })
}

const reach = { country: 1 / 30, region: 1 / 40, local: 1 / 120 }

/** What is to be seen around a place that has no shape: more around a country than around a city. */
export function boundsAt(place: Jurisdiction, projection: GeoProjection, width: number): Bounds | undefined {
  const [spot] = spotsOf([place], projection)
  if (spot === undefined) return undefined
  const { jurisdiction_type: type } = place
  const isRegion = ['state', 'province', 'region', 'county'].includes(type)
  const around = width * reach[type === 'country' ? 'country' : isRegion ? 'region' : 'local']
  return boundsOfSpots([spot], around)
}

export function boundsOfSpots(spots: readonly Spot<unknown>[], around = 1): Bounds {
  const xs = spots.map(({ x }) => x)
  const ys = spots.map(({ y }) => y)
  return [
    [Math.min(...xs) - around, Math.min(...ys) - around],
    [Math.max(...xs) + around, Math.max(...ys) + around],
  ]
}
