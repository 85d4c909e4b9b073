// The shapes of the world's countries by their ISO codes (Natural Earth, as packed by world-atlas): coarse ones for the world, fine ones from near.
import { geoCentroid, geoDistance } from 'd3-geo'
import type { MultiPolygon, Polygon, Position } from 'geojson'
import { iso31661NumericToAlpha2 } from 'iso-3166'
import { feature } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'
import fine from 'world-atlas/countries-50m.json?url'
import coarse from 'world-atlas/countries-110m.json?url'
import { useAnswer } from '../session/requests.ts'

export interface Shape {
  key: string
  /** Null for land that ISO 3166-1 gives no code. */
  code: string | null
  geometry: MultiPolygon
}

type World = Topology<{ countries: GeometryCollection<{ name: string }> }>

export function useAtlas(detail: 'coarse' | 'fine', { enabled = true }: { enabled?: boolean } = {}) {
  return useAnswer(
    ['atlas', detail],
    async signal => {
      const response = await fetch(detail === 'coarse' ? coarse : fine, { signal })
      return { response, ...(response.ok && { data: shapesOf((await response.json()) as World) }) }
    },
    { enabled, staleTime: Number.POSITIVE_INFINITY },
  )
}

/** Territories with taxes and an ISO code of their own, which the atlas draws as parts of another country: where, and how far around. */
const territories: { code: string; of: string; at: [number, number]; degrees: number }[] = [
  { code: 'GF', of: 'FR', at: [-53.1, 3.9], degrees: 5 },
  { code: 'GP', of: 'FR', at: [-61.5, 16.2], degrees: 0.8 },
  { code: 'MQ', of: 'FR', at: [-61, 14.6], degrees: 0.8 },
  { code: 'RE', of: 'FR', at: [55.5, -21.1], degrees: 3 },
  { code: 'YT', of: 'FR', at: [45.2, -12.8], degrees: 3 },
  { code: 'BQ', of: 'NL', at: [-66, 15], degrees: 6 },
  { code: 'SJ', of: 'NO', at: [20, 78.5], degrees: 6 },
  { code: 'TK', of: 'NZ', at: [-171.8, -9.2], degrees: 3 },
]

/** One shape for each code: a territory is taken out of its country, and islets that stand apart are put to theirs. */
export function shapesOf(world: World): Shape[] {
  const { features } = feature(world, world.objects.countries)
  const polygons = features.flatMap(({ id, properties, geometry }) => {
    const country = iso31661NumericToAlpha2[String(id)] ?? null
    return polygonsOf(geometry as Polygon | MultiPolygon).map(coordinates => {
      const code = territoryOf(country, coordinates)
      return { key: code ?? properties.name, code, coordinates }
    })
  })
  return [...Map.groupBy(polygons, ({ key }) => key)].map(([key, parts]) => ({
    key,
    code: parts[0]?.code ?? null,
    geometry: { type: 'MultiPolygon', coordinates: parts.map(({ coordinates }) => coordinates) },
  }))
}

function polygonsOf(geometry: Polygon | MultiPolygon): Position[][][] {
  return geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates
}

function territoryOf(country: string | null, coordinates: Position[][]): string | null {
  const near = territories.filter(({ of }) => of === country)
  if (near.length === 0) return country
  const middle = geoCentroid({ type: 'Polygon', coordinates })
  const found = near.find(({ at, degrees }) => geoDistance(at, middle) < (degrees * Math.PI) / 180)
  return found?.code ?? country
}
