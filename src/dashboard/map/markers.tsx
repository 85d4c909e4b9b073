// What stands on the land: small countries, regions once one is near, and local jurisdictions, joined where they are dense.
import type { ZoomTransform } from 'd3-zoom'
import { memo, useMemo } from 'react'
import type { CoverageMarker, Jurisdiction } from '../../../generated/api/types.gen.ts'
import { type Cluster, clustersOf, radiusOf, type Spot } from './clusters.ts'
import classes from './map.module.css'
import type { Size } from './projection.ts'

export interface SmallCountry {
  code: string
  level: string
}

interface Marked {
  view: ZoomTransform
  size: Size
  small: readonly Spot<SmallCountry>[]
  regions: readonly Spot<Jurisdiction>[]
  places: readonly Spot<CoverageMarker>[]
  selected: string | null
}

export const Markers = memo(function Markers({ view, size, small, regions, places, selected }: Marked) {
  // By half steps, so that dots do not regroup at every turn of the wheel.
  const near = 2 ** (Math.floor(Math.log2(view.k) * 2) / 2)
  const clusters = useMemo(() => clustersOf(places, near), [places, near])
  // On a narrow map of the whole world dots of small countries would cover the large ones.
  const dot = Math.min(4, (size.width / 260) * Math.sqrt(view.k))
  const at = (x: number, y: number) => view.apply([x, y])
  const isSeen = ({ x, y }: { x: number; y: number }) => {
    const [left, top] = at(x, y)
    return left > -20 && top > -20 && left < size.width + 20 && top < size.height + 20
  }
  return (
    <>
      {small.filter(isSeen).map(({ item, x, y }) => {
        const [cx, cy] = at(x, y)
        return (
          <circle
            key={item.code}
            cx={cx}
            cy={cy}
            r={item.code === selected ? dot + 2 : dot}
            className={classes.small}
            data-level={item.level}
            data-country={item.code}
          />
        )
      })}
      {regions.filter(isSeen).map(({ item, x, y }) => {
        const [left, top] = at(x, y)
        return (
          <rect
            key={item.code}
            x={left - 4}
            y={top - 4}
            width={8}
            height={8}
            rx={1.5}
            className={classes.region}
            data-selected={item.code === selected || undefined}
            data-region={item.code}
            transform={`rotate(45 ${left} ${top})`}
          />
        )
      })}
      {clusters.filter(isSeen).map(cluster => (
        <Dot key={cluster.members[0]?.item.code} cluster={cluster} at={at} selected={selected} />
      ))}
    </>
  )
})

interface Dotted {
  cluster: Cluster<CoverageMarker>
  at(x: number, y: number): [number, number]
  selected: string | null
}

function Dot({ cluster, at, selected }: Dotted) {
  const { x, y, members } = cluster
  const [left, top] = at(x, y)
  const [first] = members
  if (first === undefined) return null
  if (members.length === 1) {
    const isSelected = first.item.code === selected
    return (
      <circle
        cx={left}
        cy={top}
        r={isSelected ? 7 : radiusOf(cluster)}
        className={classes.place}
        data-selected={isSelected || undefined}
        data-place={first.item.code}
      />
    )
  }
  return (
    <g className={classes.cluster} data-cluster={members.map(({ item }) => item.code).join(' ')}>
      <circle cx={left} cy={top} r={radiusOf(cluster)} />
      <text x={left} y={top}>
        {members.length}
      </text>
    </g>
  )
}
