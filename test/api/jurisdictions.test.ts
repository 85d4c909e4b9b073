// Jurisdictions: the tree of places as the current content has it.
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readContent } from '../../src/tax/author/load.ts'
import { listAll, makeApiKey, makeOrganization, outcome, send } from '../support/makers.ts'
import { type Service, startService } from '../support/service.ts'

let service: Service
let key: string
beforeAll(async () => {
  service = await startService()
  key = (await makeApiKey(service, await makeOrganization(service))).raw_key
})
afterAll(() => service.stop())

interface Place {
  code: string
  name: string
  path: string
  parent_code: string | null
  country_code: string
  jurisdiction_type: string
  children_count: number
}

// What is expected is read from the content itself, which grows.
const { release } = readContent(join(import.meta.dirname, '../../src/tax/content'))
const authored = (release?.jurisdictions ?? []).filter(({ status }) => status !== 'inactive')
const authoredIn = (country: string) => authored.filter(({ code }) => code.startsWith(country))
const childrenIn = (parent: string) => authored.filter(({ parent_code }) => parent_code === parent)

const get = (path: string) => send(service, 'GET', `/v1/jurisdictions${path}`, { key })
async function list(query = ''): Promise<Place[]> {
  const answer = await get(query)
  expect(outcome(answer), query).toBe('200')
  return answer.body.items as Place[]
}
const codes = (places: { code: string }[]) => places.map(({ code }) => code)
const allPlaces = (path: string, limit?: number) =>
  listAll<Place>(service, `/v1/jurisdictions${path}`, { key }, limit)

describe('listJurisdictions', () => {
  it('lists all places in the order of their paths, parents before children', async () => {
    const places = await allPlaces('')
    const paths = places.map(({ path }) => path)
    expect(paths).toEqual([...paths].sort())
    expect(new Set(paths).size).toBe(paths.length)
    const listed = codes(places)
    expect([...listed].sort()).toEqual(codes(authored).sort())
    for (const { code, parent_code, children_count } of places) {
      if (parent_code !== null) expect(listed.indexOf(parent_code)).toBeLessThan(listed.indexOf(code))
      expect(places.filter(place => place.parent_code === code)).toHaveLength(children_count)
    }
  })

  it('narrows by country, type, parent and status, and every filter counts', async () => {
    const spain = await allPlaces('?country_code=ES')
    expect(codes(spain).sort()).toEqual(codes(authoredIn('ES')).sort())
    const countries = await allPlaces('?jurisdiction_type=country')
    expect(countries).toHaveLength(
      authored.filter(({ jurisdiction_type }) => jurisdiction_type === 'country').length,
    )
    expect(countries.every(({ parent_code }) => parent_code === null)).toBe(true)
    expect(codes(await list('?parent_code=ES-CT'))).toEqual(['ES-CT-BCN'])
    const cities = await allPlaces('?country_code=ES&jurisdiction_type=city')
    expect(codes(cities)).toContain('ES-CT-BCN')
    expect(cities.every(place => place.jurisdiction_type === 'city' && place.country_code === 'ES')).toBe(
      true,
    )
    const pending = await allPlaces('?country_code=ES&status=pending')
    const active = await allPlaces('?country_code=ES&status=active')
    expect(codes([...active, ...pending]).sort()).toEqual(codes(spain).sort())
    for (const query of [
      'country_code=ZZ',
      'parent_code=XX-YY',
      'status=inactive',
      'country_code=DE&parent_code=ES',
    ]) {
      expect(await list(`?${query}`)).toEqual([])
    }
  })

  it('searches in name, local name and code, in any case', async () => {
    expect(codes(await list('?q=barcel'))).toEqual(['ES-CT-BCN'])
    expect(codes(await list('?q=CATALUNYA'))).toContain('ES-CT')
    expect(codes(await list('?q=us-ny-nyc'))).toEqual(['US-NY-NYC'])
    expect(codes(await list(`?q=${encodeURIComponent('città metropolitana di roma')}`))).toEqual(['IT-RM'])
    expect(codes(await list(`?q=${encodeURIComponent('CITTÀ')}&country_code=IT`))).toContain('IT-RM')
    expect(codes(await list('?q=espana'))).toContain('ES')
    expect(codes(await list(`?q=${encodeURIComponent('BÁRCELONÁ')}`))).toContain('ES-CT-BCN')
    expect(await list(`?q=${encodeURIComponent('\u0301')}`)).toEqual([])
    expect(await list('?q=nowhere')).toEqual([])
    for (const q of ['%25', '.*', '_']) expect(await list(`?q=${q}`)).toEqual([])
  })

  it('gives every place once over all pages, whatever their size', async () => {
    const all = codes(await allPlaces(''))
    const spain = codes(await allPlaces('?country_code=ES'))
    expect(codes(await allPlaces('', 97))).toEqual(all)
    for (const limit of [1, 7]) expect(codes(await allPlaces('?country_code=ES', limit))).toEqual(spain)
    const exact = await get(`?country_code=ES&limit=${spain.length}`)
    expect(exact.body.next_cursor).toBeNull()
  })

  it('binds a cursor to its filters', async () => {
    const { body } = await get('?country_code=ES&limit=1')
    const cursor = body.next_cursor
    const rest = await list(`?country_code=ES&limit=500&cursor=${cursor}`)
    expect(['ES', ...codes(rest)]).toEqual(codes(await list('?country_code=ES&limit=500')))
    const bad = [
      `cursor=${cursor}`,
      `country_code=IT&cursor=${cursor}`,
      'cursor=e30',
      'cursor=%00',
      'cursor=x',
    ]
    for (const query of bad) expect(outcome(await get(`?${query}`))).toBe('400 invalid_cursor')
    expect(outcome(await get(`/ES/children?cursor=${cursor}`))).toBe('400 invalid_cursor')
  })

  it('bounds the size of a page', async () => {
    for (const limit of ['0', '501', '-1', '1.5', '0x10', '1e2', 'all', '']) {
      expect(outcome(await get(`?limit=${limit}`)), limit).toBe('422 validation_error')
    }
  })
})

describe('getJurisdiction', () => {
  it('shows a place with all its fields', async () => {
    const { body } = await get('/US-NY-NYC')
    expect(body).toEqual({
      ...{ code: 'US-NY-NYC', local_name: null, jurisdiction_type: 'city', path: 'US.NY.MCTD.NYC' },
      ...{ name: expect.stringContaining('New York'), parent_code: 'US-NY-MCTD', country_code: 'US' },
      ...{ subdivision_code: 'US-NY', currency_code: 'USD', timezone: 'America/New_York', status: 'active' },
      ...{ lat: expect.closeTo(40.7, 0), lng: expect.closeTo(-74, 0), covered_from: expect.any(String) },
      ...{ children_count: 0, rate_count: expect.any(Number), rule_count: expect.any(Number) },
      ...{ sources: expect.any(Array), updated_at: expect.stringMatching(/Z$/) },
    })
    expect(body.rate_count).toBeGreaterThan(0)
    const [source] = body.sources as object[]
    expect(source).toEqual({
      ...{ source_type: expect.any(String), url: expect.stringMatching(/^https:/) },
      last_checked_at: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/),
    })
  })

  it('does not know another spelling of a code, or none at all', async () => {
    for (const code of [
      'XX-YY-ZZ',
      'es-ct-bcn',
      'ES.CT.BCN',
      '__proto__',
      'constructor',
      '%20',
      'ES-CT-BCN%20',
    ]) {
      const answer = await get(`/${code}`)
      expect([code, outcome(answer)]).toEqual([code, '404 jurisdiction_not_found'])
    }
  })
})

describe('listJurisdictionChildren', () => {
  it('lists the direct children by name', async () => {
    expect(codes(await list('/ES/children')).sort()).toEqual(codes(childrenIn('ES')).sort())
    expect(codes(await list('/ES-CT/children'))).toEqual(['ES-CT-BCN'])
    expect(await list('/ES-CT-BCN/children')).toEqual([])
    const children = await list('/JP/children')
    expect(children.map(({ name }) => name)).toEqual(children.map(({ name }) => name).sort())
    expect(codes(children).sort()).toEqual(codes(childrenIn('JP')).sort())
  })

  it('joins pages without a gap, and binds a cursor to its place', async () => {
    const all = codes(await list('/JP/children'))
    const first = await get('/JP/children?limit=1')
    const second = await get(`/JP/children?limit=1&cursor=${first.body.next_cursor}`)
    const two = [...codes(first.body.items as Place[]), ...codes(second.body.items as Place[])]
    expect(two).toEqual(all.slice(0, 2))
    expect(codes(await allPlaces('/JP/children', 2))).toEqual(all)
    expect(outcome(await get(`/ES/children?cursor=${first.body.next_cursor}`))).toBe('400 invalid_cursor')
  })

  it('does not know a place that is not there', async () => {
    expect(outcome(await get('/XX-YY-ZZ/children'))).toBe('404 jurisdiction_not_found')
  })
})

describe('listJurisdictionAncestors', () => {
  it('lists the chain from the country down, the place itself last', async () => {
    expect(codes(await list('/US-NY-NYC/ancestors'))).toEqual(['US', 'US-NY', 'US-NY-MCTD', 'US-NY-NYC'])
    expect(codes(await list('/IT-RM-ROM/ancestors'))).toEqual(['IT', 'IT-RM', 'IT-RM-ROM'])
    expect(codes(await list('/IT/ancestors'))).toEqual(['IT'])
    expect((await get('/IT/ancestors')).body.next_cursor).toBeNull()
    expect(outcome(await get('/XX-YY-ZZ/ancestors'))).toBe('404 jurisdiction_not_found')
  })
})

describe('ETag of the tree', () => {
  it('spares an answer that the caller has, whoever they are, and changes with the answer', async () => {
    for (const path of ['?country_code=ES', '/ES', '/ES/children', '/ES-CT-BCN/ancestors']) {
      const first = await get(path)
      const etag = first.headers.get('etag') ?? ''
      expect(etag).toMatch(/^"[\w-]+"$/)
      const other = (await makeApiKey(service, await makeOrganization(service))).raw_key
      for (const value of [etag, `"other", W/${etag}`, '*']) {
        const again = await send(service, 'GET', `/v1/jurisdictions${path}`, {
          ...{ key: other, headers: { 'If-None-Match': value } },
        })
        expect([path, value, again.status, again.text]).toEqual([path, value, 304, ''])
        expect(again.headers.get('etag')).toBe(etag)
        expect(again.headers.get('cache-control')).toBe('no-store')
      }
      for (const value of ['"other"', etag.replaceAll('"', ''), '']) {
        const again = await send(service, 'GET', `/v1/jurisdictions${path}`, {
          ...{ key, headers: { 'If-None-Match': value } },
        })
        expect([path, value, again.status]).toEqual([path, value, 200])
        expect(again.text).toBe(first.text)
      }
    }
    const tags = new Set((await Promise.all(['/ES', '/IT', '/FR'].map(get))).map(a => a.headers.get('etag')))
    expect(tags.size).toBe(3)
  })

  it('is answered to HEAD too, and not to a caller who may not read', async () => {
    const etag = (await get('/ES')).headers.get('etag') ?? ''
    const headers = { 'If-None-Match': etag }
    expect((await send(service, 'HEAD', '/v1/jurisdictions/ES', { key, headers })).status).toBe(304)
    expect(outcome(await send(service, 'GET', '/v1/jurisdictions/ES', { headers }))).toBe(
      '401 authentication_required',
    )
    const missing = await send(service, 'GET', '/v1/jurisdictions/ES-XX', {
      ...{ key, headers: { 'If-None-Match': '*' } },
    })
    expect(outcome(missing)).toBe('404 jurisdiction_not_found')
    expect(missing.headers.get('etag')).toBeNull()
  })
})
