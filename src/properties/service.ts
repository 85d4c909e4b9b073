// Properties: kept, mapped to the tree, archived; what later calculations and bookings take over from them.
import * as auditLog from '../audit-log/service.ts'
import { madeBy } from '../database/actors.ts'
import { toWire } from '../database/identifiers.ts'
import type { Scope } from '../database/scope.ts'
import * as legalIssuers from '../legal-issuers/service.ts'
import { Problem } from '../problem.ts'
import { addressFields, type Mapped, type Mapping, mappingAfter, pinTo, spell } from './mapping.ts'
import * as repository from './repository.ts'

const drivers = [
  'property_type',
  'star_rating',
  'property_classification',
  'property_postal_code',
  'establishment_rooms',
] as const
const plainFields = ['name', 'external_reference', ...addressFields, ...drivers] as const
const issuerFields = ['default_legal_issuer_id', 'default_supplier_legal_issuer_id'] as const
const mappingFields = [
  ...(['jurisdiction_code', 'jurisdiction_pinned', 'jurisdiction_confidence', 'mapping_status'] as const),
  ...(['lat', 'lng'] as const),
]

type Row = repository.PropertyRow
type IssuerDefaults = Pick<Row, (typeof issuerFields)[number]>
export type Fields = Pick<Row, (typeof plainFields)[number]> & IssuerDefaults

/** What is absent stays; `jurisdiction_code` pins, null unpins. */
export type Changes = Partial<Fields> & { jurisdiction_code?: string | null | undefined }

/** What a calculation or a booking takes over where the request leaves it out. */
export interface CalculationProperty extends IssuerDefaults {
  id: string
  status: 'active' | 'archived'
  /** Null while it has no node. */
  location: { code: string; confidence: 'high' | 'medium' | 'low' } | null
  drivers: Pick<Row, (typeof drivers)[number]>
}

/** Throws Problem 404. */
export async function forCalculation(scope: Scope, id: string | null): Promise<CalculationProperty> {
  return (await findForCalculation(scope, id === null ? [] : [id]))(id)
}

/** Reads all of these at once. What is returned gives each by its id, and throws Problem 404. */
export async function findForCalculation(
  scope: Scope,
  ids: string[],
): Promise<(id: string | null) => CalculationProperty> {
  const rows = ids.length === 0 ? [] : await repository.listForCalculation(scope, ids)
  const found = new Map(rows.map(row => [row.id, takeOver(row)]))
  return id => {
    const property = id === null ? undefined : found.get(id)
    if (property === undefined) throw notFound()
    return property
  }
}

export async function list(scope: Scope, filter: repository.Filter): Promise<Row[]> {
  return repository.listProperties(scope, filter)
}

/** Throws Problem 404. */
export async function get(scope: Scope, id: string | null): Promise<Row> {
  const property = id === null ? undefined : await repository.findProperty(scope, id)
  if (property === undefined) throw notFound()
  return property
}

/** Throws Problem 404, or 409 for one that is archived. */
export async function getActive(scope: Scope, id: string | null): Promise<Row> {
  return assertActive(await get(scope, id))
}

/** Throws Problem 404 for an issuer that does not exist. */
export async function create(scope: Scope, fields: Fields, mapping: Mapping): Promise<Row> {
  await assertIssuers(scope, fields)
  const id = await repository.insertProperty(scope, { ...fields, ...mapping, ...madeBy(scope) })
  const row = await get(scope, id)
  const after = { ...pick(row, plainFields), ...pick(row, mappingFields), ...issuersOnWire(row) }
  await record(scope, 'created', id, null, after)
  return row
}

/** What does not differ changes nothing. Throws Problem 404 (the property, an issuer), or 409 for one that is archived. */
export async function update(scope: Scope, id: string | null, changes: Changes): Promise<Row> {
  const before = assertActive(await lock(scope, id))
  await assertIssuers(scope, changes)
  const fields = differing(before, changes, plainFields)
  const moved = addressFields.some(field => field in fields)
  const mapping = mappingAfter(before as Mapping, moved, changes.jurisdiction_code)
  const plain = { ...fields, ...differing(before, mapping, mappingFields) }
  const issuers = differing(before, changes, issuerFields)
  if (isEmpty(plain) && isEmpty(issuers)) return before
  const pinned = mapping.jurisdiction_pinned === true
  await repository.updateProperty(scope, before.id, { ...plain, ...issuers }, pinned ? true : undefined)
  const after = await get(scope, id)
  if (!isEmpty(plain)) {
    const names = Object.keys(plain) as (keyof Row)[]
    await record(scope, 'updated', after.id, pick(before, names), pick(after, names))
  }
  if (!isEmpty(issuers)) {
    await record(scope, 'issuer_defaults_changed', after.id, issuersOnWire(before), issuersOnWire(after))
  }
  return after
}

/** Takes over what the geocoder said; a pin goes. Null when the address is another one by now. Throws Problem 404, 409. */
export async function remap(scope: Scope, id: string, { of, mapping }: Mapped): Promise<Row | null> {
  const before = assertActive(await lock(scope, id))
  return spell(before) === of ? saveMapping(scope, before, mapping) : null
}

/** Throws Problem 404, 409. */
export async function pin(scope: Scope, id: string | null, code: string): Promise<Row> {
  const before = assertActive(await lock(scope, id))
  const point = before.mapping_status === 'stale' ? { lat: null, lng: null } : pick(before, ['lat', 'lng'])
  return saveMapping(scope, before, { ...pinTo(code), ...point })
}

/** Archives or restores; setting the present state changes nothing. Throws Problem 404. */
export async function setStatus(
  scope: Scope,
  id: string | null,
  status: 'active' | 'archived',
): Promise<Row> {
  const before = await lock(scope, id)
  if (before.status === status) return before
  await repository.updateProperty(scope, before.id, { status })
  const action = status === 'archived' ? 'archived' : 'restored'
  await record(scope, action, before.id, { status: before.status }, { status })
  return get(scope, id)
}

type Found = Awaited<ReturnType<typeof repository.listForCalculation>>[number]

function takeOver(row: Found): CalculationProperty {
  const { id, status, jurisdiction_code: code, jurisdiction_confidence } = row
  const confidence = jurisdiction_confidence as 'high' | 'medium' | 'low'
  return {
    id,
    status: status as CalculationProperty['status'],
    location: code === null ? null : { code, confidence },
    drivers: pick(row, drivers),
    ...pick(row, issuerFields),
  }
}

async function saveMapping(scope: Scope, before: Row, mapping: Mapping): Promise<Row> {
  await repository.updateProperty(scope, before.id, mapping, mapping.jurisdiction_code !== null)
  await record(scope, 'remapped', before.id, pick(before, mappingFields), mapping)
  return get(scope, before.id)
}

async function lock(scope: Scope, id: string | null): Promise<Row> {
  const property = id === null ? undefined : await repository.lockProperty(scope, id)
  if (property === undefined) throw notFound()
  return property
}

async function assertIssuers(scope: Scope, defaults: Partial<IssuerDefaults>): Promise<void> {
  for (const field of issuerFields) {
    const issuer = defaults[field]
    if (issuer != null) await legalIssuers.assertExists(scope, issuer)
  }
}

type Act = 'created' | 'updated' | 'remapped' | 'archived' | 'restored' | 'issuer_defaults_changed'

async function record(scope: Scope, act: Act, id: string, before: object | null, after: object) {
  const entity_id = toWire('prop', id)
  await auditLog.record(scope, {
    action: `property.${act}`,
    ...{ entity_type: 'property', entity_id, before, after },
  })
}

function issuersOnWire(row: IssuerDefaults): IssuerDefaults {
  const show = (id: string | null) => (id === null ? null : toWire('iss', id))
  return {
    default_legal_issuer_id: show(row.default_legal_issuer_id),
    default_supplier_legal_issuer_id: show(row.default_supplier_legal_issuer_id),
  }
}

/** Throws Problem 409 for one that is archived. */
export function assertActive<Property extends { status: string }>(property: Property): Property {
  if (property.status === 'active') return property
  throw new Problem('property_archived', 'This property is archived: restore it first')
}

/** Those of the names whose value is given and another one. */
function differing<Name extends keyof Row>(
  before: Row,
  given: Partial<Pick<Row, Name>>,
  names: readonly Name[],
) {
  const changed = names.filter(name => given[name] !== undefined && given[name] !== before[name])
  return pick(given as Row, changed) as Partial<Pick<Row, Name>>
}

function pick<From extends object, Name extends keyof From>(
  from: From,
  names: readonly Name[],
): Pick<From, Name> {
  return Object.fromEntries(names.map(name => [name, from[name]])) as Pick<From, Name>
}

function isEmpty(changes: object): boolean {
  return Object.keys(changes).length === 0
}

function notFound(): Problem {
  return new Problem('property_not_found', 'Property not found')
}
