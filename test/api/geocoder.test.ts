// Online geocoders: each kind against a server on loopback, what they find, and what happens when they do not answer.
import type { ServerResponse } from 'node:http'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { ConfigError, readConfig } from '../../src/config.ts'
import { type GeocoderServer, startGeocoderServer } from '../support/geocoder-server.ts'
import { makeApiKey, makeOrganization, outcome, send } from '../support/makers.ts'
import { type Service, startService } from '../support/service.ts'

let offline: Service
let key: string
let stub: GeocoderServer
const services = new Map<string, Service>()
beforeAll(async () => {
  offline = await startService()
  key = (await makeApiKey(offline, await makeOrganization(offline))).raw_key
  stub = await startGeocoderServer()
})
beforeEach(() => {
  stub.asked.length = 0
})
afterAll(async () => {
  for (const service of services.values()) await service.stop()
  await stub.stop()
  await offline.stop()
})

/** A replica with an online geocoder; one of each kind is enough. */
async function online(kind: string, url = stub.url): Promise<Service> {
  const known = services.get(`${kind} ${url}`)
  if (known !== undefined) return known
  const env = {
    GEOCODER: kind,
    GEOCODER_URL: url,
    GEOCODER_KEY: 'secret-of-ours',
    GEOCODER_TIMEOUT_MS: '400',
  }
  const service = await startService({ beside: offline, env })
  services.set(`${kind} ${url}`, service)
  return service
}

let house = 0
/** An address that was not asked for yet, since what was found is remembered. */
const newAddress = () => `Carrer de Mallorca ${++house}, Barcelona, Spain`

const validate = (service: Service, address: string, country_code?: string) =>
  send(service, 'POST', '/v1/addresses/validate', {
    key,
    body: { address, country_code: country_code ?? null },
  })
const resolve = (service: Service, query: string) =>
  send(service, 'GET', `/v1/jurisdictions/resolve?${query}`, { key })
const codeOf = (body: Record<string, unknown>) => (body.jurisdiction as { code: string } | null)?.code

const empire = '350 5th Ave, New York, NY'

const nominatim = {
  newYork: {
    ...{ lat: '40.7484', lon: '-73.9857', display_name: 'Empire State Building, 350, 5th Avenue, New York' },
    address: {
      ...{ road: '5th Avenue', suburb: 'Manhattan', county: 'New York County', city: 'City of New York' },
      ...{ state: 'New York', 'ISO3166-2-lvl4': 'US-NY', postcode: '10118', country_code: 'us' },
    },
  },
  barcelona: {
    ...{ lat: '41.4036', lon: '2.1744', display_name: 'Sagrada Família, Barcelona, España' },
    address: {
      ...{ suburb: 'Eixample', city: 'Barcelona', county: 'Barcelonès', state: 'Catalonia' },
      ...{ 'ISO3166-2-lvl4': 'ES-CT', postcode: '08013', country_code: 'es' },
    },
  },
}
const photon = {
  features: [
    {
      geometry: { type: 'Point', coordinates: [2.1744, 41.4036] },
      properties: {
        ...{ type: 'house', housenumber: '401', street: 'Carrer de Mallorca', postcode: '08013' },
        ...{
          city: 'Barcelona',
          state: 'Catalonia',
          county: 'Barcelonès',
          countrycode: 'ES',
          country: 'Spain',
        },
      },
    },
  ],
}
const opencage = {
  results: [
    {
      formatted: 'Carrer de Mallorca, 401, 08013 Barcelona, Spain',
      geometry: { lat: 41.4036, lng: 2.1744 },
      components: {
        ...{ 'ISO_3166-1_alpha-2': 'ES', 'ISO_3166-2': ['ES-CT', 'ES-B'], country_code: 'es' },
        ...{ _normalized_city: 'Barcelona', city: 'Barcelona', state: 'Catalonia', postcode: '08013' },
      },
    },
  ],
}

describe('an online geocoder', () => {
  it.each([
    ['nominatim', [nominatim.barcelona], '/search', 'q'],
    ['photon', photon, '/api', 'q'],
    ['opencage', opencage, '/geocode/v1/json', 'q'],
  ])('of the kind %s is asked for an address and believed', async (kind, answer, path, parameter) => {
    const service = await online(kind)
    stub.answer = answer
    const barcelona = newAddress()
    const { body } = await validate(service, barcelona, 'ES')
    expect(body).toMatchObject({
      ...{
        status: 'mapped',
        lat: 41.4036,
        lng: 2.1744,
        country_code: 'ES',
        region: 'Catalonia',
        city: 'Barcelona',
      },
      ...{ postal_code: '08013', jurisdiction_confidence: 'high' },
    })
    expect(codeOf(body)).toBe('ES-CT-BCN')
    const [asked] = stub.asked
    expect([asked?.pathname, asked?.searchParams.get(parameter)]).toEqual([path, barcelona])
    expect(asked?.searchParams.get('key')).toBe(kind === 'opencage' ? 'secret-of-ours' : null)
    expect(asked?.search.toLowerCase()).toContain('countrycode')
  })

  it.each([
    ['nominatim', nominatim.barcelona, '/reverse'],
    ['photon', photon, '/reverse'],
    ['opencage', opencage, '/geocode/v1/json'],
  ])('of the kind %s is asked for a point', async (kind, answer, path) => {
    const service = await online(kind)
    stub.answer = answer
    const { body } = await resolve(service, 'lat=41.4036&lng=2.1744')
    expect((body.items as { code: string }[])[0]?.code).toBe('ES-CT-BCN')
    expect(stub.asked[0]?.pathname).toBe(path)
    expect(stub.asked[0]?.search).toMatch(/41\.4036/)
  })

  it('decides a city of the United States, which no offline point does', async () => {
    const service = await online('nominatim')
    stub.answer = nominatim.newYork
    const { body } = await resolve(service, 'lat=40.7484&lng=-73.9857')
    expect((body.items as { code: string }[])[0]?.code).toBe('US-NY-NYC')
    stub.answer = [nominatim.newYork]
    expect(codeOf((await validate(service, empire)).body)).toBe('US-NY-NYC')
  })

  it('does not make the mainland of what VAT law treats apart, or of what has a code of its own', async () => {
    const service = await online('nominatim')
    const address = { city: 'Ceuta', state: 'Ceuta', country_code: 'es' }
    stub.answer = [{ lat: '35.8894', lon: '-5.3213', display_name: 'Ceuta', address }]
    const ceuta = (await validate(service, 'Calle Real 1, Ceuta, Spain')).body
    if (ceuta.status === 'mapped') expect(codeOf(ceuta)).toMatch(/^ES-CE/)
    else expect(codeOf(ceuta)).toBeUndefined()
    const island = { city: 'Mariehamn', state: 'Åland', country_code: 'fi' }
    stub.answer = [{ lat: '60.0973', lon: '19.9348', display_name: 'Mariehamn', address: island }]
    expect(codeOf((await validate(service, 'Storagatan 1, Mariehamn, Finland')).body)).toBe('AX')
  })

  it('is never asked for a lone street', async () => {
    const service = await online('nominatim')
    stub.answer = [nominatim.newYork]
    expect((await validate(service, 'Main Street 5')).body).toMatchObject({
      status: 'unresolved',
      jurisdiction: null,
    })
    expect(stub.asked).toEqual([])
  })

  it('finds nothing where it says so, and is asked again: only what was found is remembered', async () => {
    const service = await online('nominatim')
    const barcelona = newAddress()
    stub.answer = []
    expect((await validate(service, barcelona)).body.status).toBe('unresolved')
    stub.answer = [nominatim.barcelona]
    expect(codeOf((await validate(service, barcelona)).body)).toBe('ES-CT-BCN')
    expect(stub.asked).toHaveLength(2)
    stub.answer = []
    expect(codeOf((await validate(service, barcelona)).body)).toBe('ES-CT-BCN')
    expect(stub.asked).toHaveLength(2)
    stub.answer = { error: 'Unable to geocode' }
    expect(outcome(await resolve(service, 'lat=30&lng=-40'))).toBe('400 location_unresolved')
  })
})

const failures: [what: string, answer: (response: ServerResponse) => void][] = [
  ['is slow', () => undefined],
  [
    'stops in the middle',
    response => {
      response.writeHead(200, { 'Content-Type': 'application/json' })
      response.write('[{"lat":')
    },
  ],
  ['hangs up', response => response.destroy()],
  ['has an error of its own', response => response.writeHead(500).end('{}')],
  ['refuses', response => response.writeHead(403).end('[]')],
  ['has had too many requests', response => response.writeHead(429).end('[]')],
  [
    'sends the request elsewhere',
    response => response.writeHead(302, { Location: 'http://127.0.0.1:1/' }).end(),
  ],
  ['answers with a page', response => response.end('<html>503</html>')],
  ['answers with nothing', response => response.end()],
  ['answers with another form', response => response.end('{"features": 5, "results": "x", "a": []}')],
  ['answers with null', response => response.end('null')],
  [
    'answers with places without coordinates',
    response => response.end('[{"lat":"x","lon":{},"address":{"country_code":"es"}}]'),
  ],
  ['answers without end', response => response.end(`["${'x'.repeat(3_000_000)}"]`)],
]

describe('a geocoder that does not answer', () => {
  it.each(failures)('because it %s is 503 geocoder_unavailable, and is asked again', async (_what, fail) => {
    const service = await online('nominatim')
    const barcelona = newAddress()
    stub.answer = fail
    const refused = await validate(service, barcelona)
    expect(outcome(refused)).toBe('503 geocoder_unavailable')
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0)
    expect(outcome(await resolve(service, 'lat=41.4&lng=2.1'))).toBe('503 geocoder_unavailable')
    const stay = { stay_date: '2026-07-01', nights: 1, nightly_rate: 100, currency: 'EUR' }
    const body = { ...stay, address: barcelona }
    const charged = await send(service, 'POST', '/v1/tax/calculate', { key, body })
    expect(outcome(charged)).toBe('503 geocoder_unavailable')
    stub.answer = [nominatim.barcelona]
    expect(codeOf((await validate(service, barcelona)).body)).toBe('ES-CT-BCN')
  })

  it('does not stop what needs no geocoder, and no line of the log has its key or the address', async () => {
    const service = await online('opencage')
    stub.answer = (response: ServerResponse) => response.writeHead(500).end()
    expect(outcome(await resolve(service, 'query=Barcelona'))).toBe('200')
    expect(outcome(await validate(service, newAddress()))).toBe('503 geocoder_unavailable')
    const log = service.lines.join('\n')
    expect(log).toContain('the geocoder did not answer')
    expect(log).not.toContain('secret-of-ours')
    expect(log).not.toContain('Mallorca')
  })

  it('is 503 where nobody listens', async () => {
    const service = await online('photon', 'http://127.0.0.1:1')
    expect(outcome(await validate(service, newAddress()))).toBe('503 geocoder_unavailable')
  })
})

describe('the configuration of a geocoder', () => {
  const read = (env: Record<string, string>) => readConfig(env).geocoder
  it('is offline unless a kind is named', () => {
    expect(read({})).toBeNull()
    expect(read({ GEOCODER: 'offline', GEOCODER_URL: 'https://example.com' })).toBeNull()
    expect(read({ GEOCODER: 'photon', GEOCODER_URL: 'https://photon.example.com' })).toEqual({
      ...{ kind: 'photon', url: 'https://photon.example.com', key: null, timeout_ms: 3000 },
    })
    expect(read({ GEOCODER: 'opencage', GEOCODER_KEY: 'k' })?.url).toBe('https://api.opencagedata.com')
  })

  it('names what is missing', () => {
    for (const [env, name] of [
      [{ GEOCODER: 'google' }, 'GEOCODER:'],
      [{ GEOCODER: 'nominatim' }, 'GEOCODER_URL:'],
      [{ GEOCODER: 'opencage' }, 'GEOCODER_KEY:'],
      [{ GEOCODER: 'photon', GEOCODER_URL: 'ftp://x' }, 'GEOCODER_URL:'],
    ] as const) {
      expect(() => read(env)).toThrow(ConfigError)
      expect(() => read(env)).toThrow(name)
    }
  })
})
