// Which place is under the pointer, and what there is to say of it.
import type { CountryCoverage, CoverageMarker, Jurisdiction } from '../../../generated/api/types.gen.ts'
import { words } from '../pieces/values.tsx'
import type { Spot } from './clusters.ts'
import type { Said } from './tip.tsx'

interface Target {
  code?: string
  /** The codes that a numbered circle stands for. */
  cluster?: string[]
}

export function targetOf(target: EventTarget): Target {
  const element =
    target instanceof Element
      ? target.closest<SVGElement>('[data-country], [data-region], [data-place], [data-cluster]')
      : null
  const { country, region, place, cluster } = element?.dataset ?? {}
  const code = country ?? region ?? place
  return {
    ...(code !== undefined && { code }),
    ...(cluster !== undefined && { cluster: cluster.split(' ') }),
  }
}

interface Known {
  levels: ReadonlyMap<string, CountryCoverage>
  places: readonly Spot<CoverageMarker>[]
  regions: readonly Spot<Jurisdiction>[]
}

export function pointed(target: EventTarget, known: Known): Omit<Said, 'x' | 'y'> | null {
  const { code, cluster } = targetOf(target)
  if (cluster !== undefined)
    return { name: `${cluster.length} local jurisdictions`, about: 'Click to zoom in', facts: [] }
  if (code === undefined) return null
  const country = known.levels.get(code)
  if (country !== undefined) {
    return {
      name: country.name,
      about: code,
      facts: [
        ['Subjurisdictions', country.subjurisdictions],
        ['Active rates', country.active_rates],
        ['Active rules', country.active_rules],
      ],
    }
  }
  const region = known.regions.find(({ item }) => item.code === code)?.item
  if (region !== undefined) {
    return {
      name: region.name,
      about: words(region.jurisdiction_type),
      facts: [
        ['Children', region.children_count],
        ['Own rates', region.rate_count],
        ['Own rules', region.rule_count],
      ],
    }
  }
  const place = known.places.find(({ item }) => item.code === code)?.item
  if (place === undefined) return null
  return {
    name: place.name,
    about: words(place.jurisdiction_type),
    facts: [
      ['Own rates', place.active_rates],
      ['Own rules', place.active_rules],
    ],
  }
}
