// State and county of a point in the United States, by the borders of the counties (us-atlas, 1 : 10 million).
import { Column } from './columns.ts'

export interface County {
  /** FIPS code. */
  id: string
  name: string
  /** ISO 3166-2. */
  state: string
}

interface Outline extends County {
  arcs: number[]
  box: [number, number, number, number]
}

export interface Counties {
  /** The county that a point lies in. */
  at(lat: number, lng: number): County | undefined
}

interface Transform {
  scale: [number, number]
  translate: [number, number]
}

/**
 * A border is a set of lines that neighbours share. Whether a point is inside follows from how many of them a ray
 * from it meets: odd is inside. The order of the lines does not matter for that, so outlines are never put together.
 */
export function readCounties(section: (name: string) => Buffer): Counties {
  const [first = '', ...lines] = section('counties').toString().trimEnd().split('\n')
  const { scale, translate } = JSON.parse(first) as Transform
  const arcs = readArcs(section('arcs'))
  const boxes = arcs.map(boxOf)
  const column = new Column(section('county_arcs'))
  const outlines = lines.map((line): Outline => {
    const [id = '', name = '', state = ''] = line.split('\t')
    let last = 0
    const own = Array.from({ length: column.number() }, () => {
      last += column.signed()
      return last
    })
    return { id, name, state, arcs: own, box: unite(own.map(arc => boxes[arc] ?? nowhere)) }
  })
  return {
    at: (lat, lng) => {
      const x = (lng - translate[0]) / scale[0]
      const y = (lat - translate[1]) / scale[1]
      const found = outlines.find(({ arcs: own, box }) => {
        if (x < box[0] || x > box[2] || y < box[1] || y > box[3]) return false
        let crossings = 0
        for (const arc of own) crossings += crossingsOf(arcs[arc] ?? new Int32Array(), x, y)
        return crossings % 2 === 1
      })
      return found === undefined ? undefined : { id: found.id, name: found.name, state: found.state }
    },
  }
}

const nowhere: Outline['box'] = [Infinity, Infinity, -Infinity, -Infinity]

/** The points of each line: x, y, x, y, … */
function readArcs(bytes: Buffer): Int32Array[] {
  const column = new Column(bytes)
  return Array.from({ length: column.number() }, () => {
    const points = new Int32Array(column.number() * 2)
    let [x, y] = [0, 0]
    for (let at = 0; at < points.length; at += 2) {
      x += column.signed()
      y += column.signed()
      points[at] = x
      points[at + 1] = y
    }
    return points
  })
}

/** How often a ray to the east meets the line. */
function crossingsOf(points: Int32Array, x: number, y: number): number {
  let count = 0
  for (let at = 2; at < points.length; at += 2) {
    const [ax = 0, ay = 0] = [points[at - 2], points[at - 1]]
    const [bx = 0, by = 0] = [points[at], points[at + 1]]
    if (ay > y !== by > y && x < ax + ((y - ay) * (bx - ax)) / (by - ay)) count += 1
  }
  return count
}

function boxOf(points: Int32Array): Outline['box'] {
  const box: Outline['box'] = [...nowhere]
  for (let at = 0; at < points.length; at += 2) {
    const [x = 0, y = 0] = [points[at], points[at + 1]]
    box[0] = Math.min(box[0], x)
    box[1] = Math.min(box[1], y)
    box[2] = Math.max(box[2], x)
    box[3] = Math.max(box[3], y)
  }
  return box
}

function unite(boxes: Outline['box'][]): Outline['box'] {
  return boxes.reduce(
    (all, box) => [
      Math.min(all[0], box[0]),
      Math.min(all[1], box[1]),
      Math.max(all[2], box[2]),
      Math.max(all[3], box[3]),
    ],
    nowhere,
  )
}
