// Coverage: how much content there is, by country and by place.
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readContent } from '../../src/tax/author/load.ts'
import { makeApiKey, makeOrganization, send } from '../support/makers.ts'
import { type Service, startService } from '../support/service.ts'

let service: Service
let key: string
beforeAll(async () => {
  service = await startService()
  key = (await makeApiKey(service, await makeOrganization(service))).raw_key
})
afterAll(() => service.stop())

interface Counts {
  code: string
  level: string
  subjurisdictions: number
  active_rates: number
  active_rules: number
}

const { release } = readContent(join(import.meta.dirname, '../../src/tax/content'))
const places = (release?.jurisdictions ?? []).filter(({ status }) => status !== 'inactive')

async function coverage() {
  const { body } = await send(service, 'GET', '/v1/coverage', { key })
  return body as unknown as { totals: Counts; countries: Counts[]; markers: Counts[]; data_version: string }
}

async function count(what: 'rates' | 'rules', query: string): Promise<number> {
  const { body } = await send(service, 'GET', `/v1/${what}?status=active&limit=500&${query}`, { key })
  expect(body.next_cursor).toBeNull()
  return (body.items as unknown[]).length
}

describe('getCoverage', () => {
  it('has every country by code, and its totals are their sums', async () => {
    const { totals, countries } = await coverage()
    const codes = places.filter(({ parent_code }) => parent_code === null).map(({ code }) => code)
    expect(countries.map(({ code }) => code)).toEqual(codes.sort())
    expect(totals).toEqual({
      countries: countries.length,
      subjurisdictions: places.length - countries.length,
      active_rates: countries.reduce((sum, each) => sum + each.active_rates, 0),
      active_rules: countries.reduce((sum, each) => sum + each.active_rules, 0),
    })
  })

  it('counts what the lists have, in a country and below it', async () => {
    const { countries, markers } = await coverage()
    for (const code of ['ES', 'DE', 'JP']) {
      const country = countries.find(each => each.code === code)
      expect(country?.active_rates).toBe(await count('rates', `country_code=${code}`))
      expect(country?.subjurisdictions).toBe(places.filter(place => place.code.startsWith(`${code}-`)).length)
    }
    const barcelona = markers.find(({ code }) => code === 'ES-CT-BCN')
    expect(barcelona).toEqual({
      ...{ code: 'ES-CT-BCN', name: 'Barcelona', jurisdiction_type: 'city' },
      ...{ lat: expect.closeTo(41.4, 0), lng: expect.closeTo(2.2, 0) },
      active_rates: await count('rates', 'jurisdiction_code=ES-CT-BCN'),
      active_rules: await count('rules', 'jurisdiction_code=ES-CT-BCN'),
    })
    const local = ['city', 'borough', 'district', 'special_zone']
    const marked = places.filter(
      place => local.includes(place.jurisdiction_type) && place.lat !== null && place.lng !== null,
    )
    expect(markers.map(({ code }) => code).sort()).toEqual(marked.map(({ code }) => code).sort())
  })

  it('tells the level by what is in force', async () => {
    const { countries } = await coverage()
    for (const { level, active_rates, active_rules } of countries) {
      const records = active_rates + active_rules
      const steps = [100, 25, 6, 1].findIndex(least => records >= least)
      const expected = ['flagship', 'extensive', 'established', 'light'][steps] ?? 'baseline'
      expect(level).toBe(expected)
    }
  })

  it('has a tag that stays as long as the answer does', async () => {
    const first = await send(service, 'GET', '/v1/coverage', { key })
    const etag = first.headers.get('etag') ?? ''
    const again = await send(service, 'GET', '/v1/coverage', { key, headers: { 'If-None-Match': etag } })
    expect([again.status, again.text, again.headers.get('etag')]).toEqual([304, '', etag])
  })
})
