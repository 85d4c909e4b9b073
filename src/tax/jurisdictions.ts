/** Looks up places of a compiled release and writes them with the fields of the contract. */

import type { CompiledRelease, Place } from './compile.ts'
import type { JurisdictionRecord } from './content.ts'
import { planOf } from './plan.ts'

/** A place as the contract shows it, but for `updated_at`, which the caller knows. */
export interface Jurisdiction extends Omit<JurisdictionRecord, 'notes'> {
  path: string
  country_code: string
  children_count: number
  rate_count: number
  rule_count: number
}

function current(
  record: { draft: boolean; effective_start: string; effective_end: string | null },
  date: string,
) {
  if (record.draft || record.effective_start > date) return false
  return record.effective_end === null || date < record.effective_end
}

/** Writes a place; own rates and rules are counted as in force on `date` (YYYY-MM-DD). */
export function describePlace(place: Place, date: string): Jurisdiction {
  const { record } = place
  return {
    code: record.code,
    name: record.name,
    local_name: record.local_name,
    jurisdiction_type: record.jurisdiction_type,
    path: place.path,
    parent_code: record.parent_code,
    country_code: record.code.slice(0, 2),
    subdivision_code: record.subdivision_code,
    currency_code: record.currency_code,
    timezone: record.timezone,
    lat: record.lat,
    lng: record.lng,
    status: record.status,
    covered_from: planOf(place).covered_from,
    children_count: childrenOf(place).length,
    rate_count: place.rates.filter(rate => current(rate, date)).length,
    rule_count: place.rules.filter(rule => current(rule.record, date)).length,
    sources: record.sources,
  }
}

/** The place of a code, or undefined. Constant time. */
export function findPlace(content: CompiledRelease, code: string): Place | undefined {
  return content.places.get(code)
}

/** All places, in the order of their paths. */
export function listPlaces(content: CompiledRelease): readonly Place[] {
  return content.ordered
}

/** The places of a country, type or state, each list in the order of paths. */
export interface PlaceIndex {
  readonly by_country: ReadonlyMap<string, readonly Place[]>
  readonly by_type: ReadonlyMap<string, readonly Place[]>
  readonly by_status: ReadonlyMap<string, readonly Place[]>
}

const indexes = new WeakMap<CompiledRelease, PlaceIndex>()
const sorted = new WeakMap<Place, readonly Place[]>()

/** Made once for a release and kept with it. */
export function indexOf(content: CompiledRelease): PlaceIndex {
  const known = indexes.get(content)
  if (known !== undefined) return known
  const index = {
    by_country: Map.groupBy(content.ordered, ({ record }) => record.code.slice(0, 2)),
    by_type: Map.groupBy(content.ordered, ({ record }) => record.jurisdiction_type as string),
    by_status: Map.groupBy(content.ordered, ({ record }) => record.status as string),
  }
  indexes.set(content, index)
  return index
}

/** Direct children, by name; sorted once. What is kept for history only is in no list. */
export function childrenOf(place: Place): readonly Place[] {
  const known = sorted.get(place)
  if (known !== undefined) return known
  const children = place.children
    .filter(({ record }) => record.status !== 'inactive')
    .sort((a, b) => order(positionByName(a), positionByName(b)))
  sorted.set(place, children)
  return children
}

/** Sorts as lists by name are sorted: by name, then by code. */
export function positionByName({ record }: Place): string {
  return `${record.name}\n${record.code}`
}

/** The chain: country first, the place itself last. */
export function ancestorsOf(place: Place): readonly Place[] {
  return place.chain
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
