// What the API calls on properties.
import type { NewProperty, Property, PropertyUpdate } from '../../generated/api/types.gen.ts'
import type { Geocoder } from '../addresses/finding.ts'
import { assertMayWrite } from '../caller.ts'
import type { ContentStore, LoadedRelease } from '../content-releases/store.ts'
import { showActor } from '../database/actors.ts'
import { fromWire, toWire } from '../database/identifiers.ts'
import type { Actor } from '../database/scope.ts'
import type { Handlers } from '../operation.ts'
import { makePage, readCursor } from '../pages.ts'
import { invalidField, Problem } from '../problem.ts'
import { findPlace } from '../tax/jurisdictions.ts'
import { assertJurisdiction, mapAddress, pinTo, tryAddress } from './mapping.ts'
import type { PropertyRow } from './repository.ts'
import * as properties from './service.ts'

type Ids =
  | 'listProperties'
  | 'createProperty'
  | 'getProperty'
  | 'updateProperty'
  | 'remapProperty'
  | 'archiveProperty'
  | 'restoreProperty'

export function propertyOperations(content: ContentStore, geocoder: Geocoder): Handlers<Ids> {
  return {
    listProperties: async ({ query, inScope }) => {
      const { limit = 50, cursor, ...filters } = query
      const before = readCursor('listProperties', filters, cursor)
      const filter = { ...filters, status: filters.status ?? 'active', before, limit: limit + 1 }
      const rows = await inScope(scope => properties.list(scope, filter))
      return { status: 200, body: makePage('listProperties', filters, rows, limit, row => row.id, show) }
    },

    createProperty: async ({ caller, body, inScope, outside }) => {
      assertMayWrite(caller, false)
      const fields = { ...readFields(body), ...readIssuers(body) }
      const release = await content.at(caller.data_version)
      assertCountry(release, fields.country_code)
      const code = body.jurisdiction_code ?? null
      if (code !== null) assertJurisdiction(release, code)
      // A pinned one too: its address still has a point.
      const found = await outside(() => tryAddress(release, fields, geocoder))
      const mapping = { ...found.mapping, ...(code === null ? {} : pinTo(code)) }
      return { status: 201, body: show(await inScope(scope => properties.create(scope, fields, mapping))) }
    },

    getProperty: async ({ path, inScope }) => {
      const id = fromWire('prop', path.property_id)
      return { status: 200, body: show(await inScope(scope => properties.get(scope, id))) }
    },

    updateProperty: async ({ caller, path, body, inScope }) => {
      assertMayWrite(caller, false)
      const changes = { ...body, ...readIssuers(body) }
      const release = await content.at(caller.data_version)
      if (changes.country_code !== undefined) assertCountry(release, changes.country_code)
      if (body.jurisdiction_code != null) assertJurisdiction(release, body.jurisdiction_code)
      const id = fromWire('prop', path.property_id)
      return { status: 200, body: show(await inScope(scope => properties.update(scope, id, changes))) }
    },

    remapProperty: async ({ caller, path, body, inScope, outside }) => {
      assertMayWrite(caller, false)
      const id = fromWire('prop', path.property_id)
      const release = await content.at(caller.data_version)
      const code = body.jurisdiction_code ?? null
      if (code !== null) {
        assertJurisdiction(release, code)
        return { status: 200, body: show(await inScope(scope => properties.pin(scope, id, code))) }
      }
      for (;;) {
        const property = await inScope(scope => properties.getActive(scope, id))
        const found = await outside(() => mapAddress(release, property, geocoder))
        const row = await inScope(scope => properties.remap(scope, property.id, found))
        // The address was changed while the geocoder looked for the earlier one: once more.
        if (row !== null) return { status: 200, body: show(row) }
      }
    },

    archiveProperty: async ({ caller, path, inScope }) => {
      assertMayWrite(caller, false)
      const id = fromWire('prop', path.property_id)
      const row = await inScope(scope => properties.setStatus(scope, id, 'archived'))
      return { status: 200, body: show(row) }
    },

    restoreProperty: async ({ caller, path, inScope }) => {
      assertMayWrite(caller, false)
      const id = fromWire('prop', path.property_id)
      return { status: 200, body: show(await inScope(scope => properties.setStatus(scope, id, 'active'))) }
    },
  }
}

function readFields(body: NewProperty) {
  return {
    name: body.name,
    external_reference: body.external_reference ?? null,
    address_line1: body.address_line1,
    address_line2: body.address_line2 ?? null,
    city: body.city ?? null,
    region: body.region ?? null,
    postal_code: body.postal_code ?? null,
    country_code: body.country_code,
    property_type: body.property_type ?? null,
    star_rating: body.star_rating ?? null,
    property_classification: body.property_classification ?? null,
    property_postal_code: body.property_postal_code ?? null,
    establishment_rooms: body.establishment_rooms ?? null,
    default_legal_issuer_id: null,
    default_supplier_legal_issuer_id: null,
  }
}

/** The issuer defaults that were sent: by an admin, says the contract. Throws Problem 404 for what is no id of an issuer. */
function readIssuers(body: NewProperty | PropertyUpdate) {
  const names = ['default_legal_issuer_id', 'default_supplier_legal_issuer_id'] as const
  const sent = names.filter(name => body[name] !== undefined)
  const ids: { [Name in (typeof names)[number]]?: string | null } = {}
  for (const name of sent) ids[name] = readIssuer(body[name] ?? null)
  return ids
}

function readIssuer(text: string | null): string | null {
  const id = text === null ? null : fromWire('iss', text)
  if (text !== null && id === null) throw new Problem('legal_issuer_not_found', 'Legal issuer not found')
  return id
}

/** Every country of ISO 3166-1 is in the tree. */
function assertCountry(release: LoadedRelease, code: string): void {
  if (findPlace(release.compiled, code) !== undefined) return
  throw invalidField('country_code', 'Input should be a country of ISO 3166-1')
}

function show(row: PropertyRow): Property {
  const { id, created_by_type, created_by, created_by_name, mapped_at, created_at, updated_at } = row
  const { default_legal_issuer_id: seller, default_supplier_legal_issuer_id: supplier } = row
  return {
    ...{ id: toWire('prop', id), name: row.name, status: row.status as Property['status'] },
    external_reference: row.external_reference,
    ...{ address_line1: row.address_line1, address_line2: row.address_line2, city: row.city },
    ...{ region: row.region, postal_code: row.postal_code, country_code: row.country_code },
    ...{ jurisdiction_code: row.jurisdiction_code, jurisdiction_pinned: row.jurisdiction_pinned },
    jurisdiction_confidence: row.jurisdiction_confidence as Property['jurisdiction_confidence'],
    mapping_status: row.mapping_status as Property['mapping_status'],
    ...{ lat: row.lat, lng: row.lng, mapped_at: mapped_at?.toISOString() ?? null },
    property_type: row.property_type as Property['property_type'],
    ...{ star_rating: row.star_rating, property_classification: row.property_classification },
    property_postal_code: row.property_postal_code,
    establishment_rooms: row.establishment_rooms,
    default_legal_issuer_id: seller === null ? null : toWire('iss', seller),
    default_supplier_legal_issuer_id: supplier === null ? null : toWire('iss', supplier),
    created_at: created_at.toISOString(),
    created_by: showActor({
      ...{ type: created_by_type as Actor['type'], id: created_by, name: created_by_name },
    }),
    updated_at: updated_at.toISOString(),
  }
}
