// Jurisdictions by a name, a code or a point.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { issuesOf, makeApiKey, makeOrganization, outcome, send } from '../support/makers.ts'
import { type Service, startService } from '../support/service.ts'

let service: Service
let key: string
beforeAll(async () => {
  service = await startService()
  key = (await makeApiKey(service, await makeOrganization(service))).raw_key
})
afterAll(() => service.stop())

interface Match {
  code: string
  path: string
  name: string
  jurisdiction_type: string
  match: string
}

const get = (query: Record<string, string>) =>
  send(service, 'GET', `/v1/jurisdictions/resolve?${new URLSearchParams(query)}`, { key })
async function resolve(query: Record<string, string>): Promise<Match[]> {
  const answer = await get(query)
  expect(outcome(answer), JSON.stringify(query)).toBe('200')
  expect(answer.body.next_cursor).toBeNull()
  return answer.body.items as Match[]
}
const first = async (query: string) => (await resolve({ query }))[0]

describe('resolveJurisdiction', () => {
  it('finds a code first, in any case', async () => {
    expect(await first('ES-CT-BCN')).toMatchObject({ code: 'ES-CT-BCN', match: 'exact_code' })
    expect(await first('es-ct')).toMatchObject({ code: 'ES-CT', match: 'exact_code' })
    const places = await resolve({ query: 'IT', limit: '50' })
    expect(places[0]).toMatchObject({ code: 'IT', match: 'exact_code' })
    expect(places.slice(1).every(({ match }) => match !== 'exact_code')).toBe(true)
  })

  it('finds names and local names next, without regard to case and accents, then parts of them', async () => {
    expect(await first('Barcelona')).toMatchObject({ code: 'ES-CT-BCN', match: 'exact_name' })
    expect(await first('ESPANA')).toMatchObject({ code: 'ES', match: 'exact_name' })
    expect(await first('roma')).toMatchObject({ code: 'IT-RM-ROM', match: 'exact_name' })
    expect(await first('京都市')).toMatchObject({ code: 'JP-26-KYO', match: 'exact_name' })
    expect(await first('barcelon')).toMatchObject({ code: 'ES-CT-BCN', match: 'partial' })
    const order = ['exact_code', 'exact_name', 'partial']
    for (const query of ['new york', 'CA', 'an', 'berlin']) {
      const places = await resolve({ query, limit: '50' })
      const ranks = places.map(({ match }) => order.indexOf(match))
      expect(ranks).toEqual([...ranks].sort())
      // Within one kind of match the deepest come first.
      for (const match of order) {
        const depths = places.filter(place => place.match === match).map(({ path }) => path.split('.').length)
        expect(depths).toEqual([...depths].sort((a, b) => b - a))
      }
    }
    expect(await resolve({ query: 'nowhere at all' })).toEqual([])
    for (const query of ['%', '.*', '_', "'"]) expect(await resolve({ query }), query).toEqual([])
  })

  it('finds what a point lies in, the deepest first, up to the country', async () => {
    const places = await resolve({ lat: '41.4036', lng: '2.1744' })
    const codes = places.map(({ code }) => code)
    expect(codes.slice(-3)).toEqual(['ES-CT-BCN', 'ES-CT', 'ES'])
    expect(new Set(places.map(({ match }) => match))).toEqual(new Set(['coordinates']))
    const manhattan = await resolve({ lat: '40.758', lng: '-73.9855' })
    expect(manhattan.map(({ code }) => code)).toEqual(expect.arrayContaining(['US-NY', 'US']))
    expect(manhattan.map(({ code }) => code)).not.toContain('US-NY-NYC')
  })

  it('narrows by country and type, and cuts off at the limit', async () => {
    expect((await resolve({ query: 'e', limit: '50' })).length).toBe(50)
    expect((await resolve({ query: 'e' })).length).toBe(10)
    const spanish = await resolve({ query: 'a', country_code: 'ES', limit: '50' })
    expect(spanish.length).toBeGreaterThan(0)
    expect(spanish.every(({ code }) => code.startsWith('ES'))).toBe(true)
    const point = { lat: '41.4036', lng: '2.1744' }
    const [country, ...others] = await resolve({ ...point, jurisdiction_type: 'country' })
    expect([country?.code, others]).toEqual(['ES', []])
    expect(await resolve({ ...point, country_code: 'FR' })).toEqual([])
  })

  it('takes exactly one location', async () => {
    const cases: [Record<string, string>, string][] = [
      [{}, '400 location_missing'],
      [{ country_code: 'ES' }, '400 location_missing'],
      [{ lat: '41.4' }, '400 location_missing'],
      [{ lng: '2.1' }, '400 location_missing'],
      [{ query: 'Barcelona', lat: '41.4', lng: '2.1' }, '400 location_ambiguous'],
      [{ query: 'Barcelona', lat: '41.4' }, '400 location_ambiguous'],
      [{ lat: '30', lng: '-40' }, '400 location_unresolved'],
      [{ lat: '90', lng: '0' }, '400 location_unresolved'],
    ]
    for (const [query, expected] of cases)
      expect([query, outcome(await get(query))]).toEqual([query, expected])
  })

  it('is strict about its input', async () => {
    const cases: [Record<string, string>, string][] = [
      [{ lat: '91', lng: '0' }, 'less_than_equal at query.lat'],
      [{ lat: '0', lng: '-180.1' }, 'greater_than_equal at query.lng'],
      [{ lat: 'north', lng: '0' }, 'decimal_type at query.lat'],
      [{ query: '' }, 'string_too_short at query.query'],
      [{ query: 'x'.repeat(201) }, 'string_too_long at query.query'],
      [{ query: 'x', limit: '51' }, 'less_than_equal at query.limit'],
      [{ query: 'x', limit: '0' }, 'greater_than_equal at query.limit'],
      [{ query: 'x', address: 'y' }, 'extra_forbidden at query.address'],
    ]
    for (const [query, issue] of cases) {
      const answer = await get(query)
      expect([query, outcome(answer), issuesOf(answer)]).toEqual([query, '422 validation_error', [issue]])
    }
  })
})
