/** Checks of the days on which somebody looked: none of them is still to come. */

import type { Mistakes } from './mistake.ts'
import type { ReadFile } from './read.ts'

/** The latest day that has begun anywhere, fourteen hours ahead of UTC. */
export function latestDay(): string {
  return new Date(Date.now() + 14 * 3_600_000).toISOString().slice(0, 10)
}

/** `today` comes from outside: loading content must not depend on a clock. */
export function checkConfirmed({ place, spot }: ReadFile, today: string, mistakes: Mistakes): void {
  const levies = place.levies ?? []
  const rules = [...levies.flatMap(levy => levy.rules ?? []), ...(place.rules ?? [])]
  const expected = `a day that has come, at most ${today}`
  const mend = 'write the day on which the figure was compared with its source'
  for (const entry of [...levies.flatMap(levy => levy.versions), ...rules]) {
    if (entry.confirmed > today) mistakes.add(spot(entry, 'confirmed'), expected, entry.confirmed, mend)
  }
  for (const source of place.sources ?? []) {
    const day = source.last_checked_at
    if (day > today) mistakes.add(spot(source, 'last_checked_at'), expected, day, mend)
  }
}
