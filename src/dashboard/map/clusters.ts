// Joins points that would cover each other into one, with the number of those it stands for.

export interface Spot<Item> {
  item: Item
  x: number
  y: number
}

export interface Cluster<Item> {
  x: number
  y: number
  members: readonly Spot<Item>[]
}

/** How large a cluster is drawn, in pixels: a dot, or a circle that grows with its number. */
export function radiusOf({ members }: Cluster<unknown>): number {
  return members.length === 1 ? 4.5 : 8 + Math.log2(members.length) * 1.4
}

const largest = 24

/** No two of the circles overlap much when the map is drawn at `scale`. Each round joins what the one before made too large. */
export function clustersOf<Item>(spots: readonly Spot<Item>[], scale: number): Cluster<Item>[] {
  let clusters: Cluster<Item>[] = spots.map(spot => ({ x: spot.x, y: spot.y, members: [spot] }))
  for (let count = 0; count !== clusters.length; ) {
    count = clusters.length
    clusters = joined(clusters, scale)
  }
  return clusters
}

/** The large ones draw the small ones in; one looks only at the nine cells around each. */
function joined<Item>(clusters: readonly Cluster<Item>[], scale: number): Cluster<Item>[] {
  const side = (largest * 2) / scale
  const cells = new Map<string, Cluster<Item>[]>()
  const kept: Cluster<Item>[] = []
  for (const cluster of clusters.toSorted((a, b) => b.members.length - a.members.length)) {
    const column = Math.floor(cluster.x / side)
    const row = Math.floor(cluster.y / side)
    const near = around(column, row)
      .flatMap(key => cells.get(key) ?? [])
      .find(other => isCovered(cluster, other, scale))
    if (near !== undefined) {
      near.members = [...near.members, ...cluster.members]
      Object.assign(near, middleOf(near.members))
      continue
    }
    const made = { ...cluster }
    kept.push(made)
    const key = `${column} ${row}`
    cells.set(key, [...(cells.get(key) ?? []), made])
  }
  return kept
}

function isCovered(a: Cluster<unknown>, b: Cluster<unknown>, scale: number): boolean {
  const apart = Math.hypot(a.x - b.x, a.y - b.y) * scale
  return apart < (radiusOf(a) + radiusOf(b)) * 0.9
}

function around(column: number, row: number): string[] {
  return [-1, 0, 1].flatMap(x => [-1, 0, 1].map(y => `${column + x} ${row + y}`))
}

function middleOf(members: readonly Spot<unknown>[]): { x: number; y: number } {
  const sum = (name: 'x' | 'y') => members.reduce((total, spot) => total + spot[name], 0)
  return { x: sum('x') / members.length, y: sum('y') / members.length }
}
