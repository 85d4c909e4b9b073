// The countries of the map, shaded by their step of coverage. Drawn again only when shapes, size or selection change.
import { type GeoProjection, geoPath } from 'd3-geo'
import { memo, useMemo } from 'react'
import type { CountryCoverage } from '../../../generated/api/types.gen.ts'
import type { Shape } from './atlas.ts'
import classes from './map.module.css'

interface Drawn {
  shapes: readonly Shape[]
  projection: GeoProjection
  countries: ReadonlyMap<string, CountryCoverage>
  selected: string | null
}

export const Land = memo(function Land({ shapes, projection, countries, selected }: Drawn) {
  const paths = useMemo(() => {
    const path = geoPath(projection).digits(2)
    return shapes.map(({ key, code, geometry }) => ({ key, code, d: path(geometry) ?? '' }))
  }, [shapes, projection])
  const chosen = paths.find(({ code }) => code !== null && code === selected)
  return (
    <>
      {paths.map(({ key, code, d }) => {
        const country = code === null ? undefined : countries.get(code)
        return (
          <path
            key={key}
            d={d}
            className={classes.country}
            data-level={country?.level ?? 'none'}
            data-country={country?.code}
          />
        )
      })}
      {chosen !== undefined && <path d={chosen.d} className={classes.chosen} />}
    </>
  )
})
