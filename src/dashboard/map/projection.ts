// Where places of the earth stand on the map: an equal-area projection of the inhabited world, fitted to the map's size.
import { type GeoProjection, geoArea, geoEqualEarth, geoPath } from 'd3-geo'
import type { Shape } from './atlas.ts'

export interface Size {
  width: number
  height: number
}

/** Left, top, right and bottom, in points of the map before it is zoomed. */
export type Bounds = [[number, number], [number, number]]

// Antarctica is below the edge, and can be moved to.
const inhabited = {
  type: 'MultiPoint' as const,
  coordinates: [
    [-179.9, 0],
    [179.9, 0],
    [0, 82],
    [0, -57],
  ],
}

export function projectionFor({ width, height }: Size): GeoProjection {
  const edge = 6
  return geoEqualEarth().fitExtent(
    [
      [edge, edge],
      [Math.max(width, 50) - edge, Math.max(height, 50) - edge],
    ],
    inhabited,
  )
}

/** What has to be seen of a country: islands far from its largest land do not count. */
export function boundsOf({ geometry: { coordinates } }: Shape, projection: GeoProjection): Bounds {
  const polygons = coordinates.map(rings => ({ type: 'Polygon' as const, coordinates: rings }))
  const areas = polygons.map(polygon => geoArea(polygon))
  const largest = Math.max(...areas)
  const main = polygons.filter((_, index) => (areas[index] ?? 0) > largest / 5)
  return geoPath(projection).bounds({
    type: 'MultiPolygon',
    coordinates: main.map(polygon => polygon.coordinates),
  })
}

/** A square around a place that has no shape. */
export function boundsAround([x, y]: [number, number], reach: number): Bounds {
  return [
    [x - reach, y - reach],
    [x + reach, y + reach],
  ]
}
