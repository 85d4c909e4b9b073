// What the API calls on jurisdictions: the tree of places in the current content release.
import type { Jurisdiction } from '../../generated/api/types.gen.ts'
import type { Geocoder } from '../addresses/finding.ts'
import type { ContentStore, LoadedRelease } from '../content-releases/store.ts'
import type { Handlers } from '../operation.ts'
import { makePage, readCursor } from '../pages.ts'
import { Problem } from '../problem.ts'
import { shortest, takeAfter } from '../tax/browsing.ts'
import type { Place } from '../tax/compile.ts'
import {
  ancestorsOf,
  childrenOf,
  describePlace,
  findPlace,
  indexOf,
  listPlaces,
  positionByName,
} from '../tax/jurisdictions.ts'
import { localDate } from './local-date.ts'
import { resolve } from './resolve.ts'

type Ids =
  | 'listJurisdictions'
  | 'resolveJurisdiction'
  | 'getJurisdiction'
  | 'listJurisdictionChildren'
  | 'listJurisdictionAncestors'

export function jurisdictionOperations(content: ContentStore, geocoder: Geocoder): Handlers<Ids> {
  return {
    listJurisdictions: async ({ caller, query }) => {
      const release = await content.at(caller.data_version)
      const { limit = 100, cursor, ...filters } = query
      const after = readCursor('listJurisdictions', filters, cursor, /^[A-Z0-9.]+$/)
      const { by_country, by_type, by_status } = indexOf(release.compiled)
      const candidates = shortest(listPlaces(release.compiled), [
        [by_country, filters.country_code],
        [by_country, filters.parent_code?.slice(0, 2)],
        [by_type, filters.jurisdiction_type],
        [by_status, filters.status],
      ])
      const rows = takeAfter(
        candidates,
        after,
        place => place.path,
        limit + 1,
        place => matches(place, filters),
      )
      const show = (place: Place) => showPlace(release, place)
      return {
        status: 200,
        body: makePage('listJurisdictions', filters, rows, limit, place => place.path, show),
      }
    },

    resolveJurisdiction: async ({ caller, query }) => {
      const release = await content.at(caller.data_version)
      const found = await resolve(release, query, geocoder)
      const items = found.map(({ place, match }) => ({ ...showPlace(release, place), match }))
      return { status: 200, body: { items, next_cursor: null } }
    },

    getJurisdiction: async ({ caller, path }) => {
      const release = await content.at(caller.data_version)
      return { status: 200, body: showPlace(release, find(release, path.code)) }
    },

    listJurisdictionChildren: async ({ caller, path, query }) => {
      const release = await content.at(caller.data_version)
      const { limit = 100, cursor } = query
      const after = readCursor('listJurisdictionChildren', path, cursor, /^[^\n]+\n[A-Z0-9-]+$/)
      const children = childrenOf(find(release, path.code))
      const rows = takeAfter(children, after, positionByName, limit + 1, () => true)
      const show = (place: Place) => showPlace(release, place)
      return {
        status: 200,
        body: makePage('listJurisdictionChildren', path, rows, limit, positionByName, show),
      }
    },

    listJurisdictionAncestors: async ({ caller, path }) => {
      const release = await content.at(caller.data_version)
      const chain = ancestorsOf(find(release, path.code))
      return {
        status: 200,
        body: { items: chain.map(place => showPlace(release, place)), next_cursor: null },
      }
    },
  }
}

interface Filters {
  country_code?: string
  jurisdiction_type?: string
  status?: string
  parent_code?: string
  q?: string
}

function matches({ record }: Place, filters: Filters): boolean {
  const { country_code, jurisdiction_type, status, parent_code, q } = filters
  const text = q === undefined ? undefined : folded(q)
  return (
    (country_code === undefined || record.code.slice(0, 2) === country_code) &&
    (jurisdiction_type === undefined || record.jurisdiction_type === jurisdiction_type) &&
    (status === undefined ? record.status !== 'inactive' : record.status === status) &&
    (parent_code === undefined || record.parent_code === parent_code) &&
    (text === undefined ||
      [record.name, record.local_name, record.code].some(
        name => name !== null && folded(name).includes(text),
      ))
  )
}

/** As a search compares names: without case and accents, for `espana` means España. A lone accent stays what it is. */
function folded(text: string): string {
  const bare = text.normalize('NFD').replace(/\p{M}/gu, '')
  return (bare === '' ? text : bare).toLowerCase()
}

function find(release: LoadedRelease, code: string): Place {
  const place = findPlace(release.compiled, code)
  if (place === undefined)
    throw new Problem('jurisdiction_not_found', 'Jurisdiction not found', { status: 404 })
  return place
}

function showPlace(release: LoadedRelease, place: Place): Jurisdiction {
  const described = describePlace(place, localDate(place.record.timezone, new Date()))
  // The content names the day on which a source was looked at; on the wire every time is an instant.
  const sources = described.sources.map(source => ({
    ...source,
    last_checked_at: `${source.last_checked_at}T00:00:00Z`,
  }))
  return { ...described, sources, updated_at: release.released_at.toISOString() }
}
