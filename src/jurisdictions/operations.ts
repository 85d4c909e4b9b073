// What the API calls on jurisdictions: the tree of places in the current content release.
import type { Jurisdiction } from '../../generated/api/types.gen.ts'
import type { ContentStore, LoadedRelease } from '../content-releases/store.ts'
import type { Handlers } from '../operation.ts'
import { makePage, readCursor } from '../pages.ts'
import { Problem } from '../problem.ts'
import type { Place } from '../tax/compile.ts'
import { ancestorsOf, childrenOf, describePlace, findPlace, listPlaces } from '../tax/jurisdictions.ts'
import { localDate } from './local-date.ts'

type Ids = 'listJurisdictions' | 'getJurisdiction' | 'listJurisdictionChildren' | 'listJurisdictionAncestors'

export function jurisdictionOperations(content: ContentStore): Handlers<Ids> {
  return {
    listJurisdictions: async ({ caller, query }) => {
      const release = await content.at(caller.data_version)
      const { limit = 100, cursor, ...filters } = query
      const after = readCursor('listJurisdictions', filters, cursor, /^[A-Z0-9.]+$/)
      const rows: Place[] = []
      for (const place of listPlaces(release.compiled)) {
        if (after !== null && place.path <= after) continue
        if (matches(place, filters)) rows.push(place)
        if (rows.length > limit) break
      }
      const show = (place: Place) => showPlace(release, place)
      return {
        status: 200,
        body: makePage('listJurisdictions', filters, rows, limit, place => place.path, show),
      }
    },

    getJurisdiction: async ({ caller, path }) => {
      const release = await content.at(caller.data_version)
      return { status: 200, body: showPlace(release, find(release, path.code)) }
    },

    listJurisdictionChildren: async ({ caller, path, query }) => {
      const release = await content.at(caller.data_version)
      const { limit = 100, cursor } = query
      const after = readCursor('listJurisdictionChildren', path, cursor, /^[A-Z0-9-]+$/)
      const children = childrenOf(find(release, path.code))
      const rest =
        after === null
          ? children
          : children.slice(children.findIndex(({ record }) => record.code === after) + 1)
      const show = (place: Place) => showPlace(release, place)
      return {
        status: 200,
        body: makePage('listJurisdictionChildren', path, rest, limit, ({ record }) => record.code, show),
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
  const text = q?.toLowerCase()
  return (
    (country_code === undefined || record.code.slice(0, 2) === country_code) &&
    (jurisdiction_type === undefined || record.jurisdiction_type === jurisdiction_type) &&
    (status === undefined ? record.status !== 'inactive' : record.status === status) &&
    (parent_code === undefined || record.parent_code === parent_code) &&
    (text === undefined ||
      [record.name, record.local_name, record.code].some(name => name?.toLowerCase().includes(text) === true))
  )
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
