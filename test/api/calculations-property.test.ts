// Calculations by property_id: what the property supplies, what the request overrides, and which properties are refused.
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { newId, toWire } from '../../src/database/identifiers.ts'
import { startGeocoderServer } from '../support/geocoder-server.ts'
import {
  issuesOf,
  makeApiKey,
  makeOrganization,
  makeProperty,
  type Organization,
  outcome,
  send,
} from '../support/makers.ts'
import { type Service, startService } from '../support/service.ts'

let service: Service
let here: Organization
let key: string
let rome: string
beforeAll(async () => {
  service = await startService()
  here = await makeOrganization(service)
  key = (await makeApiKey(service, here)).raw_key
  const place = { address_line1: 'Via Nazionale 7', city: 'Roma', country_code: 'IT' }
  const drivers = { ...facts, property_postal_code: '00184', establishment_rooms: 40 }
  rome = (await makeProperty(service, { key }, { ...place, ...drivers })).id
})
afterAll(() => service.stop())

const facts = { property_type: 'hotel', star_rating: 3, property_classification: 'three_stars' }
const stay = { stay_date: '2026-07-01', nights: 3, nightly_rate: 200, currency: 'EUR' }
const calculate = (body: object, caller: object = { key }) =>
  send(service, 'POST', '/v1/tax/calculate', { ...caller, body: { ...stay, ...body } })

/** What an answer says of the taxes, without what names the one calculation. */
const taxesOf = ({ body }: Awaited<ReturnType<typeof calculate>>) => ({
  ...{ jurisdiction: body.jurisdiction, taxes: body.tax_breakdown, warnings: body.warnings },
})

async function makeUnresolved(): Promise<string> {
  const stub = await startGeocoderServer()
  const env = { GEOCODER: 'nominatim', GEOCODER_URL: stub.url }
  const online = await startService({ beside: service, env })
  const { id, mapping_status } = await makeProperty(online, { key }, { address_line1: randomUUID() })
  await online.stop()
  await stub.stop()
  expect(mapping_status).toBe('unresolved')
  return id
}

describe('calculateTax', () => {
  it('takes place and facts from the property, and echoes them', async () => {
    const byProperty = await calculate({ property_id: rome })
    const spelled = { ...facts, property_postal_code: '00184', establishment_rooms: 40 }
    const byHand = await calculate({ jurisdiction_code: 'IT-RM-ROM', ...spelled })
    expect(outcome(byProperty)).toBe('200')
    expect(taxesOf(byProperty)).toEqual(taxesOf(byHand))
    expect(byProperty.body.input).toEqual({ ...(byHand.body.input as object), property_id: rome })
    expect((byHand.body.input as { property_id: unknown }).property_id).toBeNull()
  })

  it('lets the request count more, also for the place', async () => {
    const other = await calculate({ property_id: rome, star_rating: 5, property_type: 'hostel' })
    expect(other.body.input).toMatchObject({
      star_rating: 5,
      property_type: 'hostel',
      establishment_rooms: 40,
    })
    for (const where of [
      { jurisdiction_code: 'ES-CT-BCN' },
      { lat: 41.4036, lng: 2.1744 },
      { address: 'Carrer de Mallorca 401, 08013 Barcelona, Spain' },
    ]) {
      const elsewhere = await calculate({ property_id: rome, ...where })
      expect(elsewhere.body.jurisdiction).toMatchObject({ code: 'ES-CT-BCN' })
      expect(elsewhere.body.input).toMatchObject({ star_rating: 3, property_id: rome })
    }
    expect(outcome(await calculate({ property_id: rome, lat: 41.4 }))).toBe('400 location_missing')
    expect(outcome(await calculate({ property_id: null }))).toBe('400 location_missing')
  })

  it('says how sure the place of the property is', async () => {
    const { id } = await makeProperty(
      service,
      { key },
      { address_line1: 'Zzz', city: null, country_code: 'DE' },
    )
    const { body } = await calculate({ property_id: id })
    expect(body.jurisdiction).toMatchObject({ code: 'DE', confidence: 'low' })
    expect(JSON.stringify(body.warnings)).toContain('jurisdiction_low_confidence')
  })

  it('uses a stale property by the node from before, and another property type where it has none', async () => {
    const { id } = await makeProperty(service, { key })
    await send(service, 'PATCH', `/v1/properties/${id}`, { key, body: { city: 'Madrid' } })
    const { body } = await calculate({ property_id: id })
    expect(body.jurisdiction).toMatchObject({ code: 'ES-CT-BCN' })
    expect(body.input).toMatchObject({ property_type: 'hotel', star_rating: null })
  })

  it('refuses a property that is unknown, foreign, of a wrong form, archived or nowhere', async () => {
    const stranger = { token: (await makeOrganization(service)).admin.token }
    const foreign = (await makeProperty(service, stranger)).id
    const unknown = await calculate({ property_id: toWire('prop', newId()) })
    expect(outcome(unknown)).toBe('404 property_not_found')
    const theirs = await calculate({ property_id: foreign })
    expect({ ...theirs.body, request_id: null }).toEqual({ ...unknown.body, request_id: null })
    expect(issuesOf(await calculate({ property_id: 'x' }))).toEqual([
      'string_pattern_mismatch at body.property_id',
    ])
    const { id } = await makeProperty(service, { key })
    await send(service, 'POST', `/v1/properties/${id}/archive`, { key })
    for (const where of [{}, { jurisdiction_code: 'ES' }]) {
      expect(outcome(await calculate({ property_id: id, ...where }))).toBe('409 property_archived')
    }
    const nowhere = await makeUnresolved()
    const refused = await calculate({ property_id: nowhere })
    expect([outcome(refused), refused.body.detail]).toEqual([
      '400 location_unresolved',
      'The property has no jurisdiction yet: remap it, or give a jurisdiction_code',
    ])
    expect(outcome(await calculate({ property_id: nowhere, jurisdiction_code: 'ES' }))).toBe('200')
  })
})

describe('calculateTaxBatch', () => {
  it('calculates each item by its property, and fails those alone whose property is refused', async () => {
    const bcn = (await makeProperty(service, { key })).id
    const items = [rome, bcn, rome, toWire('prop', newId())].map(property_id => ({ ...stay, property_id }))
    const { body } = await send(service, 'POST', '/v1/tax/calculate/batch', {
      ...{ key, body: { calculations: [...items, { ...stay, jurisdiction_code: 'DE' }] } },
    })
    const results = body.results as {
      jurisdiction_code: string
      error_code: string | null
      components: object[]
    }[]
    expect(results.map(each => [each.jurisdiction_code, each.error_code])).toEqual([
      ['IT-RM-ROM', null],
      ['ES-CT-BCN', null],
      ['IT-RM-ROM', null],
      [null, 'property_not_found'],
      ['DE', null],
    ])
    const single = (await calculate({ property_id: rome })).body.tax_breakdown as { components: object[] }
    expect(results[0]?.components).toEqual(single.components)
  })
})

describe('createSavedCalculation', () => {
  it('keeps a calculation by property, with and without an Idempotency-Key', async () => {
    for (const headers of keyed()) {
      const body = { name: 'Rome', calculation: { ...stay, property_id: rome } }
      const saved = await send(service, 'POST', '/v1/saved-calculations', { key, headers, body })
      expect(outcome(saved)).toBe('201')
      expect(saved.body).toMatchObject({
        ...{ calculation: { property_id: rome }, result: { jurisdiction: { code: 'IT-RM-ROM' } } },
      })
      const unknown = { ...body, calculation: { ...stay, property_id: toWire('prop', newId()) } }
      const refused = await send(service, 'POST', '/v1/saved-calculations', { key, body: unknown })
      expect(outcome(refused)).toBe('404 property_not_found')
    }
  })
})

/** The headers of a request without and with an Idempotency-Key. */
function keyed(): Record<string, string>[] {
  return [{}, { 'Idempotency-Key': randomUUID() }]
}
