// The places of a release by what maps and addresses call them, kept as long as the release itself.
import type { CompiledRelease, Place } from '../tax/compile.ts'
import { kilometres } from './distance.ts'
import { bareName, plainName, variantsOf } from './names.ts'

/** A node with its names in the forms in which they are compared. */
export interface KnownPlace {
  place: Place
  plain: Set<string>
  bare: Set<string>
}

interface Country {
  place: Place
  /** Between country and city: states, regions, counties. */
  subdivisions: KnownPlace[]
  /** Cities and what lies in them. */
  locals: KnownPlace[]
}

/** Farther than this from the node, a place of the same name is another one. */
const sameName = 40

const known = new WeakMap<CompiledRelease, KnownPlaces>()

export function knownPlacesOf(release: CompiledRelease): KnownPlaces {
  const before = known.get(release)
  if (before !== undefined) return before
  const places = new KnownPlaces(release)
  known.set(release, places)
  return places
}

/** City or below: what the law calls a local node. */
export function isLocal({ chain }: Place): boolean {
  return chain.some(
    ({ record }) => record.jurisdiction_type === 'city' || record.jurisdiction_type === 'borough',
  )
}

export class KnownPlaces {
  /** All places but inactive ones, by path. */
  readonly every: readonly KnownPlace[]
  readonly #countries = new Map<string, Country>()
  readonly #release: CompiledRelease
  #countryNames: Map<string, string> | undefined

  constructor(release: CompiledRelease) {
    this.#release = release
    this.every = release.ordered.filter(({ record }) => record.status !== 'inactive').map(describe)
    for (const known of this.every) {
      const { place } = known
      if (place.parent === null) {
        this.#countries.set(place.record.code, { place, subdivisions: [], locals: [] })
        continue
      }
      const country = this.#countries.get(place.record.code.slice(0, 2))
      const list = isLocal(place) ? country?.locals : country?.subdivisions
      list?.push(known)
    }
  }

  country(code: string): Place | undefined {
    return this.#countries.get(code)?.place
  }

  /** The country of a plain name, in English or its own language. */
  countryNamed(plain: string): string | undefined {
    this.#countryNames ??= new Map(
      this.every
        .filter(({ place }) => place.parent === null)
        .flatMap(({ place, plain: names }) =>
          [...names].map((name): [string, string] => [name, place.record.code]),
        ),
    )
    return this.#countryNames.get(plain)
  }

  byCode(code: string): Place | undefined {
    const place = this.#release.places.get(code)
    return place?.record.status === 'inactive' ? undefined : place
  }

  subdivisions(country: string): KnownPlace[] {
    return this.#countries.get(country)?.subdivisions ?? []
  }

  isCalled(place: Place, name: string): boolean {
    const own = this.subdivisions(place.record.code.slice(0, 2)).find(one => one.place === place)
    return own?.bare.has(bareName(name)) === true
  }

  locals(country: string): KnownPlace[] {
    return this.#countries.get(country)?.locals ?? []
  }

  /** The subdivision with one of the names; below `above` where several have it. */
  subdivision(country: string, name: string, above: Place | null): Place | undefined {
    const all = this.subdivisions(country)
    const plain = plainName(name)
    const bare = bareName(name)
    for (const found of [all.filter(one => one.plain.has(plain)), all.filter(one => one.bare.has(bare))]) {
      const below = found.filter(
        ({ place }) => above !== null && place !== above && place.chain.includes(above),
      )
      const [only, ...others] = below.length > 0 ? below : found.filter(({ place }) => place !== above)
      if (only !== undefined && others.length === 0) return only.place
    }
    return undefined
  }

  /** The city or quarter of a name at a point; without a point, the only one of the name below `above`. */
  local(country: string, name: string, at: { lat: number; lng: number } | null, above: Place | null) {
    const bare = bareName(name)
    const all = this.locals(country)
    const same = all.filter(one => one.bare.has(bare))
    const longer = all.filter(one => [...one.bare].some(own => begins(own, bare) || begins(bare, own)))
    const found = (same.length > 0 || at === null ? same : longer.filter(({ place }) => isAt(place, at)))
      .map(({ place }) => ({ place, distance: distanceOf(place, at) }))
      .filter(({ distance }) => distance === null || distance <= sameName)
      .sort((a, b) => (a.distance ?? 0) - (b.distance ?? 0) || a.place.chain.length - b.place.chain.length)
    const below = found.filter(({ place }) => above !== null && place.chain.includes(above))
    const list = below.length > 0 ? below : found
    // Without a distance, two of one name cannot be told apart.
    if (list.length > 1 && list.every(({ distance }) => distance === null)) return undefined
    return list[0]?.place
  }

  /** Every subdivision of the name, in all countries. */
  subdivisionsNamed(name: string): Place[] {
    const plain = plainName(name)
    return [...this.#countries.values()].flatMap(({ subdivisions }) =>
      subdivisions.filter(one => one.plain.has(plain)).map(({ place }) => place),
    )
  }

  /** Every city or quarter of the name, in all countries. */
  localsNamed(name: string): Place[] {
    const plain = plainName(name)
    return [...this.#countries.values()].flatMap(({ locals }) =>
      locals.filter(one => one.plain.has(plain)).map(({ place }) => place),
    )
  }
}

/** Freiburg is Freiburg im Breisgau, where both stand on one point. */
function begins(name: string, start: string): boolean {
  return name.startsWith(`${start} `)
}

function isAt(place: Place, at: { lat: number; lng: number }): boolean {
  const distance = distanceOf(place, at)
  return distance !== null && distance <= 5
}

export function distanceOf({ record }: Place, at: { lat: number; lng: number } | null): number | null {
  if (at === null || record.lat === null || record.lng === null) return null
  return kilometres(at.lat, at.lng, record.lat, record.lng)
}

function describe(place: Place): KnownPlace {
  const { name, local_name } = place.record
  const names = [name, ...(local_name === null ? [] : [local_name])].flatMap(variantsOf)
  return { place, plain: new Set(names.map(plainName)), bare: new Set(names.map(bareName)) }
}
