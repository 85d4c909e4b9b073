// Zooming and moving the map: with wheel, fingers and pointer, with buttons, and to a place.
import { select } from 'd3-selection'
import { type ZoomTransform, zoom, zoomIdentity, zoomTransform } from 'd3-zoom'
import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { Bounds, Size } from './projection.ts'

const nearest = 120
const duration = 650

export function useZoom({ width, height }: Size) {
  const svg = useRef<SVGSVGElement>(null)
  const frame = useRef(0)
  const [view, setView] = useState<ZoomTransform>(zoomIdentity)
  const behaviour = useMemo(
    () =>
      zoom<SVGSVGElement, unknown>()
        .scaleExtent([1, nearest])
        // On the whole world one finger scrolls the page; two always zoom.
        .filter((event: Event & { touches?: TouchList; button?: number; currentTarget: unknown }) => {
          if (event.touches?.length === 1) return zoomTransform(event.currentTarget as Element).k > 1
          return event.button === undefined || event.button === 0
        })
        .on('start', event => event.sourceEvent !== null && cancelAnimationFrame(frame.current))
        .on('zoom', event => setView(event.transform)),
    [],
  )
  useEffect(() => {
    if (svg.current === null) return
    const map = select(svg.current)
    behaviour.extent([
      [0, 0],
      [width, height],
    ])
    behaviour.translateExtent([
      [-width / 10, -height / 10],
      [width * 1.1, height * 1.25],
    ])
    map.call(behaviour)
    return () => {
      cancelAnimationFrame(frame.current)
      map.on('.zoom', null)
    }
  }, [behaviour, width, height])

  const goTo = useCallback(
    (target: ZoomTransform) => {
      const element = svg.current
      if (element === null) return
      const map = select(element)
      cancelAnimationFrame(frame.current)
      const from = zoomTransform(element)
      if (matchMedia('(prefers-reduced-motion: reduce)').matches) {
        behaviour.transform(map, target)
        return
      }
      const begin = performance.now()
      const step = (now: number) => {
        const done = Math.min(1, (now - begin) / duration)
        behaviour.transform(map, between(from, target, ease(done)))
        if (done < 1) frame.current = requestAnimationFrame(step)
      }
      frame.current = requestAnimationFrame(step)
    },
    [behaviour],
  )
  const show = useCallback(
    ([[left, top], [right, bottom]]: Bounds, most = nearest) => {
      // What crosses the edge of the map is as wide as the world: it is not gone into.
      const share = Math.max((right - left) / width, (bottom - top) / height)
      const k = Math.max(1, Math.min(most, 0.8 / Math.max(share, 0.001)))
      goTo(
        zoomIdentity
          .translate(width / 2, height / 2)
          .scale(k)
          .translate(-(left + right) / 2, -(top + bottom) / 2),
      )
    },
    [goTo, width, height],
  )
  const by = useCallback(
    (factor: number) => {
      if (svg.current !== null) behaviour.scaleBy(select(svg.current), factor)
    },
    [behaviour],
  )
  const reset = useCallback(() => goTo(zoomIdentity), [goTo])
  return { svg, view, show, by, reset }
}

/** Scales evenly, and moves so that the way is straight. */
function between(from: ZoomTransform, to: ZoomTransform, share: number): ZoomTransform {
  if (share >= 1) return to
  const k = from.k * (to.k / from.k) ** share
  const way = Math.abs(to.k - from.k) < 0.001 ? share : (k - from.k) / (to.k - from.k)
  return zoomIdentity.translate(from.x + (to.x - from.x) * way, from.y + (to.y - from.y) * way).scale(k)
}

function ease(share: number): number {
  return share < 0.5 ? 4 * share ** 3 : 1 - (-2 * share + 2) ** 3 / 2
}
