// Finds what a calculation needs (place, content release, exchange rates), runs the engine on it, and tells its refusals.
import { randomUUID } from 'node:crypto'
import type { TaxCalculation, TaxCalculationRequest } from '../../generated/api/types.gen.ts'
import type { ContentStore, LoadedRelease } from '../content-releases/store.ts'
import { fromWire } from '../database/identifiers.ts'
import type { Scope } from '../database/scope.ts'
import { localDate } from '../jurisdictions/local-date.ts'
import { invalid, invalidField, Problem } from '../problem.ts'
import * as properties from '../properties/service.ts'
import type { Calculation } from '../tax/answer.ts'
import { calculate as runEngine } from '../tax/calculate.ts'
import type { Place } from '../tax/compile.ts'
import { needsRates } from '../tax/exchange.ts'
import { findPlace } from '../tax/jurisdictions.ts'
import type { PropertyType } from '../tax/properties.ts'
import type { ReferenceRates } from '../tax/reference-rates.ts'
import { TaxRefusal } from '../tax/refusal.ts'
import type { CalculationRequest } from '../tax/request.ts'

export type Confidence = 'high' | 'medium' | 'low'

/** Where calculations get what they need; a batch wraps it to ask each thing once. */
export interface Sources {
  content: ContentStore
  /** The reference rates published last on or before a day, `YYYY-MM-DD`; null when there are none. */
  ratesOn(date: string): Promise<ReferenceRates | null>
  /** The place of coordinates or an address; null when none is sure. */
  locate(release: LoadedRelease, where: Where): Promise<{ code: string; confidence: Confidence } | null>
}

/** What a calculation takes over from a property. */
export type Property = Pick<properties.CalculationProperty, 'status' | 'location' | 'drivers'>

/** With the properties of the organization that asks. Throws Problem 404 for one that it does not have. */
export interface OwnSources extends Sources {
  propertyOf(id: string): Promise<Property>
}

type InScope = <T>(work: (scope: Scope) => Promise<T>) => Promise<T>

/** Properties are read when a calculation names one, in a transaction of their own. */
export function withProperties(sources: Sources, inScope: InScope): OwnSources {
  const propertyOf = (id: string) => inScope(scope => properties.forCalculation(scope, fromWire('prop', id)))
  return { ...sources, propertyOf }
}

/** As withProperties for the properties that these requests name, all read at once; without any, nothing is. */
export async function withPropertiesOf(
  requests: TaxCalculationRequest[],
  sources: Sources,
  inScope: InScope,
): Promise<OwnSources> {
  const named = new Set(requests.flatMap(({ property_id }) => property_id ?? []))
  if (named.size === 0) return withProperties(sources, inScope)
  const ids = [...named].flatMap(id => fromWire('prop', id) ?? [])
  const find = await inScope(scope => properties.findForCalculation(scope, ids))
  return { ...sources, propertyOf: async id => find(fromWire('prop', id)) }
}

export type Where = { lat: number; lng: number } | { address: string }

/** The engine's answer, and what it was asked when the property had its say. */
interface Asked {
  result: Calculation
  request: TaxCalculationRequest
  as_of: Date | null
}

/** The taxes of a stay, as `run` finds them; nothing is stored. */
export async function calculate(
  sources: OwnSources,
  dataVersion: string | null,
  given: TaxCalculationRequest,
  now: Date,
): Promise<TaxCalculation> {
  const { result, request, as_of: asOf } = await run(sources, dataVersion, given, now, true)
  const as_of = asOf?.toISOString() ?? null
  const { input } = result
  input.lat = request.lat ?? null
  input.lng = request.lng ?? null
  input.address = request.address ?? null
  input.property_id = request.property_id ?? null
  input.as_of = as_of
  input.data_version = request.data_version ?? null
  return { calculation_id: randomUUID(), ...result, as_of, calculated_at: now.toISOString() }
}

/**
 * Runs the engine on a request. `dataVersion` is the release current at the request; `explain` is for whoever shows
 * `rules_applied`. Throws Problem 400, 422, or 503; with a property also 404, 409.
 */
export async function run(
  sources: OwnSources,
  dataVersion: string | null,
  given: TaxCalculationRequest,
  now: Date,
  explain: boolean,
): Promise<Asked> {
  const property = given.property_id == null ? null : await sources.propertyOf(given.property_id)
  const request = property === null ? given : complete(given, property)
  const as_of = request.as_of == null ? null : readAsOf(request.as_of, now)
  const release = await releaseOf(sources, dataVersion, request, as_of)
  const { place, confidence } = await placeOf(sources, release, request, property)
  const today = localDate(place.record.timezone, as_of ?? now)
  // The gate has brought every decimal to text; the contract's type still allows a number.
  const question = { ...request, jurisdiction_code: place.record.code } as CalculationRequest
  const exchange_rates = needsRates(place, question) ? await sources.ratesOn(today) : null
  try {
    const result = runEngine(release.compiled, question, { today, confidence, exchange_rates, explain })
    return { result, request, as_of }
  } catch (error) {
    if (error instanceof TaxRefusal) throw toProblem(error)
    throw error
  }
}

/** The request with what only the property says. Throws Problem 409 for one that is archived. */
function complete(request: TaxCalculationRequest, property: Property): TaxCalculationRequest {
  const { drivers } = properties.assertActive(property)
  return {
    ...request,
    property_type: request.property_type ?? (drivers.property_type as PropertyType | null),
    star_rating: request.star_rating ?? drivers.star_rating,
    property_classification: request.property_classification ?? drivers.property_classification,
    property_postal_code: request.property_postal_code ?? drivers.property_postal_code,
    establishment_rooms: request.establishment_rooms ?? drivers.establishment_rooms,
  }
}

function readAsOf(text: string, now: Date): Date {
  const instant = new Date(text)
  if (instant.getTime() > now.getTime()) throw invalidField('as_of', 'Input should not be in the future')
  if (instant.getUTCFullYear() >= 1) return instant
  throw invalidField('as_of', 'There was no content release at that moment')
}

async function releaseOf(
  { content }: Sources,
  current: string | null,
  request: TaxCalculationRequest,
  asOf: Date | null,
): Promise<LoadedRelease> {
  const named = request.data_version ?? null
  if (named !== null && asOf !== null) {
    throw invalidField('data_version', 'Give either data_version or as_of')
  }
  if (named !== null) {
    const release = await content.named(named)
    if (release === null) throw invalidField('data_version', 'There is no such content release')
    return release
  }
  if (asOf === null) return content.at(current)
  const version = await content.versionAt(asOf)
  if (version === null) throw invalidField('as_of', 'There was no content release at that moment')
  return content.at(version)
}

interface FoundPlace {
  place: Place
  confidence: Confidence
}

async function placeOf(
  sources: Sources,
  release: LoadedRelease,
  request: TaxCalculationRequest,
  property: Property | null,
): Promise<FoundPlace> {
  const code = request.jurisdiction_code ?? null
  const where = whereOf(request)
  if (code !== null) {
    if (where !== null) throw new Problem('location_ambiguous', 'Give one location, not several')
    return { place: findNode(release, code), confidence: 'high' }
  }
  if (where === null) {
    if (property === null) {
      throw new Problem('location_missing', 'Provide jurisdiction_code, lat and lng, or address')
    }
    const { location } = property
    if (location !== null) return { place: findNode(release, location.code), confidence: location.confidence }
    throw new Problem(
      'location_unresolved',
      'The property has no jurisdiction yet: remap it, or give a jurisdiction_code',
    )
  }
  const found = await sources.locate(release, where)
  const place = found === null ? undefined : findPlace(release.compiled, found.code)
  if (found === null || place === undefined) {
    throw new Problem('location_unresolved', 'No place was found there: give its jurisdiction_code')
  }
  return { place, confidence: found.confidence }
}

function findNode(release: LoadedRelease, code: string): Place {
  const place = findPlace(release.compiled, code)
  if (place === undefined) throw new Problem('jurisdiction_not_found', `Jurisdiction not found: ${code}`)
  return place
}

/** Coordinates or address of a request; null for none. Throws Problem 400 for both, or half a pair. */
function whereOf(request: TaxCalculationRequest): Where | null {
  const { lat, lng, address } = { lat: null, lng: null, address: null, ...request }
  if ((lat === null) !== (lng === null)) {
    throw new Problem('location_missing', 'Provide jurisdiction_code, lat and lng, or address')
  }
  if (lat !== null && lng !== null) {
    if (address !== null) throw new Problem('location_ambiguous', 'Give one location, not several')
    return { lat, lng }
  }
  return address === null ? null : { address }
}

function toProblem({ code, detail, issues }: TaxRefusal): Problem {
  const placed = issues.map(issue => ({ ...issue, loc: ['body', ...issue.loc] }))
  return code === 'validation_error'
    ? invalid(placed)
    : new Problem(code, detail, placed.length > 0 ? { issues: placed } : {})
}
