// Where a property stands in its country: a small map with a dot, for a glance.
import { geoMercator, geoPath } from 'd3-geo'
import { useMemo } from 'react'
import { useAtlas } from '../map/atlas.ts'
import { countryName } from '../pieces/countries.ts'
import classes from './properties.module.css'

interface Spot {
  country_code: string
  lat: number
  lng: number
}

const size = { width: 240, height: 150 }

export default function PointMap({ country_code, lat, lng }: Spot) {
  const { data: shapes } = useAtlas('coarse')
  const drawn = useMemo(() => {
    const own = shapes?.find(({ code }) => code === country_code)
    if (shapes === undefined || own === undefined) return null
    const projection = geoMercator()
      .fitExtent(
        [
          [12, 12],
          [size.width - 12, size.height - 12],
        ],
        {
          type: 'GeometryCollection',
          geometries: [own.geometry, { type: 'Point', coordinates: [lng, lat] }],
        },
      )
      .clipExtent([
        [0, 0],
        [size.width, size.height],
      ])
    const path = geoPath(projection).digits(1)
    return {
      point: projection([lng, lat]),
      lands: shapes.map(({ key, geometry }) => ({ key, d: path(geometry), isOwn: key === own.key })),
    }
  }, [shapes, country_code, lat, lng])
  if (drawn === null) return <div className={classes.map} />
  const [x, y] = drawn.point ?? [0, 0]
  return (
    <svg
      className={classes.map}
      viewBox={`0 0 ${size.width} ${size.height}`}
      role="img"
      aria-label={`In ${countryName(country_code)} at ${lat.toFixed(4)}, ${lng.toFixed(4)}`}
    >
      {drawn.lands.map(
        ({ key, d, isOwn }) => d !== null && <path key={key} d={d} data-own={isOwn || undefined} />,
      )}
      <circle cx={x} cy={y} r={9} data-halo />
      <circle cx={x} cy={y} r={4} />
    </svg>
  )
}
