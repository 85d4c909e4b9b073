// Distances on the globe, in kilometres.

/** Exact enough below a few hundred kilometres, also across the date line. */
export function kilometres(latA: number, lngA: number, latB: number, lngB: number): number {
  const degree = 111.195
  let east = Math.abs(lngB - lngA) % 360
  if (east > 180) east = 360 - east
  const x = east * Math.cos(((latA + latB) * Math.PI) / 360)
  return degree * Math.hypot(x, latB - latA)
}
