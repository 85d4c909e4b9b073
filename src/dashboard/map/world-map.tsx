// The map itself: land, markers, what is under the pointer, and the buttons that zoom.
import { ActionIcon, Button, Tooltip } from '@mantine/core'
import { useElementSize } from '@mantine/hooks'
import { Minus, Plus, RotateCcw } from 'lucide-react'
import { type PointerEvent, type RefObject, useEffect, useMemo, useState } from 'react'
import type { Coverage, Jurisdiction } from '../../../generated/api/types.gen.ts'
import { useRegions } from '../jurisdictions/places.ts'
import { type Shape, useAtlas } from './atlas.ts'
import { Land } from './land.tsx'
import { Legend } from './legend.tsx'
import classes from './map.module.css'
import { Markers } from './markers.tsx'
import { pointed, targetOf } from './pointed.ts'
import { boundsOf, projectionFor } from './projection.ts'
import { areasOf, boundsAt, boundsOfSpots, smallOf, spotsOf } from './spots.ts'
import { type Said, Tip } from './tip.tsx'
import { useZoom } from './use-zoom.ts'

interface World {
  shapes: readonly Shape[]
  coverage: Coverage
  countries: readonly Jurisdiction[]
  /** The place that is open, once it is known. */
  place: Jurisdiction | undefined
  onOpen(code: string): void
  onReset(): void
}

/** From here on regions are shown, and land is drawn finely. */
const isNear = (scale: number) => scale >= 2.5

export function WorldMap({ shapes, coverage, countries, place, onOpen, onReset }: World) {
  const { ref: box, width, height } = useElementSize()
  const size = useMemo(() => ({ width, height }), [width, height])
  const { svg, view, show, by, reset } = useZoom(size)
  const near = isNear(view.k)
  const fine = useAtlas('fine', { enabled: near }).data
  const drawn = near && fine !== undefined ? fine : shapes
  const projection = useMemo(() => projectionFor(size), [size])
  const levels = useMemo(
    () => new Map(coverage.countries.map(country => [country.code as string, country])),
    [coverage],
  )
  const places = useMemo(() => spotsOf(coverage.markers, projection), [coverage, projection])
  const all = useRegions({ enabled: near })
  const regions = useMemo(() => (near ? spotsOf(all ?? [], projection) : []), [near, all, projection])
  // By half steps, as the dots of places are.
  const scale = 2 ** (Math.floor(Math.log2(view.k) * 2) / 2)
  const areas = useMemo(() => areasOf(drawn, projection), [drawn, projection])
  const small = useMemo(
    () => smallOf(spotsOf(countries, projection), areas, scale, levels),
    [countries, areas, scale, levels, projection],
  )
  const [said, setSaid] = useState<Said | null>(null)

  // Goes to what is opened, from the list, the dossier or the address alike.
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each place and size, not when shapes get finer.
  useEffect(() => {
    if (place === undefined || width === 0) return
    const shape = shapes.find(({ code }) => code === place.code)
    const bounds = shape === undefined ? boundsAt(place, projection, width) : boundsOf(shape, projection)
    if (bounds !== undefined) show(bounds, place.parent_code === null ? 24 : 60)
  }, [place?.code, width, height])

  const known = { levels, places, regions }
  const move = (event: PointerEvent) => {
    if (event.pointerType === 'touch') return
    const frame = svg.current?.getBoundingClientRect()
    const found = pointed(event.target, known)
    setSaid(
      frame === undefined || found === null
        ? null
        : { ...found, x: event.clientX - frame.left, y: event.clientY - frame.top },
    )
  }
  const open = (target: EventTarget) => {
    const { code, cluster } = targetOf(target)
    if (code !== undefined) onOpen(code)
    else if (cluster !== undefined) {
      const inside = places.filter(({ item }) => cluster.includes(item.code))
      show(boundsOfSpots(inside))
    }
  }
  return (
    <div className={classes.map}>
      <div ref={box} className={classes.canvas} data-far={view.k === 1 || undefined}>
        {width > 0 && (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the list of countries and the dossier beside the map lead to the same places by keyboard.
          <svg
            ref={svg as RefObject<SVGSVGElement>}
            width={width}
            height={height}
            role="img"
            aria-label="World map: countries shaded by the number of rates and rules in force, dots for cities and districts. The panel of countries has the same."
            onPointerMove={move}
            onPointerLeave={() => setSaid(null)}
            onClick={event => open(event.target)}
          >
            <g transform={view.toString()}>
              <Land
                shapes={drawn}
                projection={projection}
                countries={levels}
                selected={place?.country_code ?? null}
              />
            </g>
            <Markers
              view={view}
              size={size}
              small={small}
              regions={regions}
              places={places}
              selected={place?.code ?? null}
            />
          </svg>
        )}
        {said !== null && <Tip said={said} size={size} />}
      </div>
      <div className={classes.buttons}>
        <Tooltip label="Zoom in" position="left">
          <ActionIcon variant="default" size="lg" aria-label="Zoom in" onClick={() => by(1.8)}>
            <Plus size={18} />
          </ActionIcon>
        </Tooltip>
        <Tooltip label="Zoom out" position="left">
          <ActionIcon variant="default" size="lg" aria-label="Zoom out" onClick={() => by(1 / 1.8)}>
            <Minus size={18} />
          </ActionIcon>
        </Tooltip>
      </div>
      <Button
        className={classes.reset}
        variant="default"
        size="xs"
        leftSection={<RotateCcw size={14} />}
        onClick={() => {
          reset()
          onReset()
        }}
      >
        Reset
      </Button>
      <Legend />
    </div>
  )
}
