// Addresses and points: where they lie in the tree, how sure that is, and what is refused, without a network.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { offlineGeocoder } from '../../src/addresses/offline.ts'
import { type Location, locate } from '../../src/addresses/service.ts'
import { contentStore, type LoadedRelease } from '../../src/content-releases/store.ts'
import { compileRelease } from '../../src/tax/compile.ts'
import type { ContentRelease } from '../../src/tax/content.ts'
import { issuesOf, makeApiKey, makeOrganization, outcome, send } from '../support/makers.ts'
import { type Service, startService } from '../support/service.ts'

let service: Service
let key: string
let release: LoadedRelease
beforeAll(async () => {
  service = await startService()
  key = (await makeApiKey(service, await makeOrganization(service))).raw_key
  const content = contentStore(service.database)
  release = await content.at(await content.currentVersion())
})
afterAll(() => service.stop())

interface Validation {
  status: string
  formatted_address: string | null
  lat: number | null
  lng: number | null
  country_code: string | null
  region: string | null
  city: string | null
  postal_code: string | null
  jurisdiction: { code: string; name: string; path: string } | null
  jurisdiction_confidence: string | null
  candidates: { code: string; confidence: string }[]
}

const post = (body: unknown) => send(service, 'POST', '/v1/addresses/validate', { key, body })
async function validate(address: string, country_code?: string): Promise<Validation> {
  const answer = await post({ address, ...(country_code === undefined ? {} : { country_code }) })
  expect(outcome(answer), address).toBe('200')
  return answer.body as unknown as Validation
}

const at = (lat: number, lng: number): Promise<Location | null> =>
  locate(release, { lat, lng }, offlineGeocoder)

/** Codes of the chain of a node: the tree may get deeper nodes, and the answer with it. */
const chainOf = (code: string): string[] =>
  (release.compiled.places.get(code)?.chain ?? []).map(({ record }) => record.code)

/** The names of the nodes of a chain, without the country. */
const namesOf = (code: string): string =>
  (release.compiled.places.get(code)?.chain.slice(1) ?? []).map(({ record }) => record.name).join(', ')

type Row = [what: string, lat: number, lng: number, node: string, confidence: string]

/** Where the tree has the city. */
const inCities: Row[] = [
  ['Sagrada Família', 41.4036, 2.1744, 'ES-CT-BCN', 'high'],
  ['the beach of Barceloneta', 41.3784, 2.1925, 'ES-CT-BCN', 'high'],
  ['Montjuïc', 41.3639, 2.1586, 'ES-CT-BCN', 'high'],
  ['the Colosseum', 41.8902, 12.4922, 'IT-RM-ROM', 'high'],
  ['Ostia, by the sea and in Rome', 41.7325, 12.2766, 'IT-RM-ROM', 'high'],
  ['the CN Tower', 43.6426, -79.3871, 'CA-ON-TOR', 'high'],
  ['Brandenburg Gate', 52.5163, 13.3777, 'DE-BE-BER', 'high'],
  ['Spandau, at the edge of Berlin', 52.5511, 13.1999, 'DE-BE-BER', 'high'],
  ['Kyoto station', 34.9858, 135.7588, 'JP-26-KYO', 'high'],
  ['Shinjuku', 35.6896, 139.7006, 'JP-13-TYO', 'high'],
]

/** Inside a subdivision or country, and surely not in the city beside. */
const outside: [what: string, lat: number, lng: number, node: string, not: string][] = [
  ['Badalona', 41.45, 2.2474, 'ES-CT', 'ES-CT-BCN'],
  ["L'Hospitalet", 41.3597, 2.1003, 'ES-CT', 'ES-CT-BCN'],
  ['Girona', 41.9794, 2.8214, 'ES-CT', 'ES-CT-BCN'],
  ['Tivoli', 41.9633, 12.7958, 'IT', 'IT-RM-ROM'],
  ['Fiumicino airport', 41.8003, 12.2389, 'IT', 'IT-RM-ROM'],
  ['Mississauga', 43.589, -79.6441, 'CA-ON', 'CA-ON-TOR'],
  ['Potsdam', 52.3906, 13.0645, 'DE', 'DE-BE'],
  ['Burano, an island of Venice,', 45.4855, 12.4168, 'IT', 'IT-34-VCE-MES'],
  ['Uji', 34.8844, 135.7998, 'JP-26', 'JP-26-KYO'],
  ['Ōtsu, in the next prefecture', 35.0179, 135.8546, 'JP', 'JP-26'],
]

/** Points in the United States: state and county by polygon, the city a candidate. */
const inStates: [what: string, lat: number, lng: number, node: string, candidate: string][] = [
  ['Times Square', 40.758, -73.9855, 'US-NY', 'US-NY-NYC'],
]

const borders: [what: string, lat: number, lng: number, country: string, not: string][] = [
  ['Jersey City, by the river', 40.7178, -74.033, 'US', 'US-NY'],
  ['Hoboken', 40.744, -74.0324, 'US', 'US-NY'],
  ['Kansas City, Kansas', 39.1142, -94.6275, 'US', 'US-MO'],
  ['Arlington, Virginia', 38.8816, -77.091, 'US', 'US-DC'],
  ['Niagara Falls, Ontario', 43.0799, -79.0747, 'CA', 'US'],
  ['Niagara Falls, New York', 43.0831, -79.065, 'US', 'CA'],
  ['Gibraltar', 36.1408, -5.3536, 'GI', 'ES'],
  ['La Línea', 36.1658, -5.3475, 'ES', 'GI'],
  ['Schaffhausen', 47.6959, 8.635, 'CH', 'DE'],
  ['Lugano', 46.0037, 8.9511, 'CH', 'IT'],
  ['Monaco', 43.7392, 7.4277, 'MC', 'FR'],
  ['Beausoleil, above Monaco', 43.7475, 7.4205, 'FR', 'MC'],
  ['Baarle-Hertog', 51.441, 4.929, 'BE', 'NL'],
  ['Baarle-Nassau', 51.4467, 4.927, 'NL', 'BE'],
  ['Vatican City', 41.9022, 12.4539, 'VA', 'IT'],
  ['San Marino', 43.9367, 12.4463, 'SM', 'IT'],
  ['Vaduz', 47.141, 9.5209, 'LI', 'CH'],
  ['Saint-Louis, beside Basel', 47.5878, 7.562, 'FR', 'CH'],
  ['Annemasse, beside Geneva', 46.1934, 6.2342, 'FR', 'CH'],
  ['Mariehamn', 60.0973, 19.9348, 'AX', 'FI'],
  ['Douglas, Isle of Man', 54.1509, -4.4818, 'IM', 'GB'],
  ['Saint-Denis, Réunion', -20.8789, 55.4481, 'RE', 'FR'],
  ['Fort-de-France', 14.6161, -61.0588, 'MQ', 'FR'],
  ['San Juan, Puerto Rico', 18.4655, -66.1057, 'PR', 'US'],
  ['Taveuni, west of the date line', -16.85, 179.98, 'FJ', 'WF'],
  ['Taveuni, east of it', -16.85, -179.95, 'FJ', 'WF'],
  ['the date line itself', -16.8, 180, 'FJ', 'WF'],
  ['the South Pole', -90, 0, 'AQ', 'AR'],
]

/** Where a country's VAT is not due. Once the tree has a node for the territory, the answer is that node. */
const territories: [what: string, lat: number, lng: number, own: RegExp][] = [
  ['Ceuta', 35.8894, -5.3213, /Ceuta/],
  ['Melilla', 35.2923, -2.9381, /Melilla/],
  ['Las Palmas', 28.1235, -15.4363, /Canar/],
  ['Tenerife', 28.4636, -16.2518, /Canar/],
  ['Livigno', 46.5383, 10.1357, /Livigno/],
  ["Campione d'Italia", 45.9683, 8.9716, /Campione/],
  ['Büsingen', 47.6968, 8.6893, /Büsingen/],
  ['Heligoland', 54.1825, 7.8858, /Hel[gi]o/],
  ['Karyes on Mount Athos', 40.2572, 24.245, /Athos/],
]

describe('locate, from a point and without a network', () => {
  it.each(inCities)('places %s in its city', async (_what, lat, lng, node, confidence) => {
    const location = await at(lat, lng)
    expect(chainOf(location?.code ?? '')).toContain(node)
    expect(location?.confidence).toBe(confidence)
  })

  it.each(outside)('does not take %s for the city beside it', async (_what, lat, lng, node, not) => {
    const { code = '' } = (await at(lat, lng)) ?? {}
    expect(chainOf(code)).toContain(node)
    expect(chainOf(code)).not.toContain(not)
  })

  it.each(inStates)('gives for %s the state or county, and the city as a candidate', async (...row) => {
    const [, lat, lng, node, candidate] = row
    const location = await at(lat, lng)
    expect(chainOf(location?.code ?? '')).toContain(node)
    expect(location?.confidence).toBe('medium')
    expect(location?.candidates).toContainEqual({ code: candidate, confidence: 'low' })
  })

  it('never decides a city tax in the United States', async () => {
    for (const { record } of release.compiled.ordered) {
      if (!record.code.startsWith('US-') || record.lat === null || record.lng === null) continue
      const location = await at(record.lat, record.lng)
      const types = chainOf(location?.code ?? '').map(
        code => release.compiled.places.get(code)?.record.jurisdiction_type,
      )
      // The District of Columbia is a city in the tree and a state on the map.
      if (location?.code !== 'US-DC') expect(types, record.code).not.toContain('city')
      expect(location?.confidence, record.code).not.toBe('high')
    }
  })

  it.each(borders)('knows on which side of the border %s is', async (_what, lat, lng, country, not) => {
    const { code = '' } = (await at(lat, lng)) ?? {}
    expect(chainOf(code)).toContain(country)
    expect(chainOf(code)).not.toContain(not)
  })

  it.each(territories)('does not take %s for the mainland', async (_what, lat, lng, own) => {
    const location = await at(lat, lng)
    if (location !== null) expect(namesOf(location.code)).toMatch(own)
  })

  it('takes Northern Ireland for the United Kingdom, whose VAT is due on stays there', async () => {
    expect(await at(54.5973, -5.9301)).toMatchObject({ code: expect.stringMatching(/^GB/) })
  })

  it('takes the node of such a territory where the tree has one', async () => {
    const { rows } = await service.owner.query<{ content: ContentRelease }>(
      'select content from content_releases order by id desc limit 1',
    )
    const content = rows[0]?.content
    const spain = content?.jurisdictions.find(({ code }) => code === 'ES')
    if (content === undefined || spain === undefined) throw new Error('there is no content')
    const islands = {
      ...spain,
      code: 'ES-CN',
      name: 'Canary Islands',
      local_name: 'Canarias',
      parent_code: 'ES',
    }
    const others = content.jurisdictions.filter(({ code }) => !code.startsWith('ES-CN'))
    const jurisdictions = [
      ...others,
      { ...islands, jurisdiction_type: 'region' as const, lat: 28.3, lng: -16 },
    ]
    const rates = content.rates.filter(({ jurisdiction_code }) => !jurisdiction_code.startsWith('ES-CN'))
    const rules = content.rules.filter(({ jurisdiction_code }) => !jurisdiction_code.startsWith('ES-CN'))
    const compiled = compileRelease({ ...content, jurisdictions, rates, rules })
    const location = await locate({ ...release, compiled }, { lat: 28.1235, lng: -15.4363 }, offlineGeocoder)
    expect(location).toMatchObject({ code: 'ES-CN', confidence: 'medium' })
  })

  it('finds nothing where nothing is', async () => {
    for (const [lat, lng] of [
      [30, -40],
      [90, 0],
      [0, 0],
      [-48.87, -123.39],
      [89.9, 180],
    ] as const) {
      expect(await at(lat, lng), `${lat} ${lng}`).toBeNull()
    }
  })

  it('finds every city of the tree outside the United States at its own coordinates', async () => {
    const cities = release.compiled.ordered.filter(
      ({ record }) =>
        record.jurisdiction_type === 'city' && !record.code.startsWith('US-') && record.lat !== null,
    )
    const missed: string[] = []
    const astray: string[] = []
    for (const { record, chain } of cities) {
      const { code = '' } = (await at(record.lat ?? 0, record.lng ?? 0)) ?? {}
      if (chainOf(code).includes(record.code)) continue
      missed.push(record.code)
      if (!chain.some(place => place.record.code === code)) astray.push(`${record.code} is taken for ${code}`)
    }
    expect(astray).toEqual([])
    // Two cities on one point cannot be told apart, and a few lie where most around them is another region.
    expect(missed.length, missed.join(' ')).toBeLessThanOrEqual(Math.ceil(cities.length * 0.03))
  })
})

describe('calculateTax, by a point or an address', () => {
  const stay = { stay_date: '2026-07-01', nights: 1, nightly_rate: 100, currency: 'EUR' }
  const calculate = (where: object) =>
    send(service, 'POST', '/v1/tax/calculate', { key, body: { ...stay, ...where } })

  it('charges what the code of the place charges, and says how sure the place is', async () => {
    const [byCode, byPoint, byAddress] = await Promise.all([
      calculate({ jurisdiction_code: 'ES-CT-BCN' }),
      calculate({ lat: 41.4036, lng: 2.1744 }),
      calculate({ address: 'Carrer de Mallorca 401, 08013 Barcelona, Spain' }),
    ])
    for (const { body } of [byPoint, byAddress]) {
      expect(body.jurisdiction).toEqual(byCode.body.jurisdiction)
      expect(body.tax_breakdown).toEqual(byCode.body.tax_breakdown)
    }
  })

  it('warns where it is less sure, and refuses where nothing is', async () => {
    const { body } = await calculate({ lat: 40.7484, lng: -73.9857, currency: 'USD' })
    expect((body.warnings as { code: string }[]).map(({ code }) => code)).toContain(
      'jurisdiction_low_confidence',
    )
    expect(outcome(await calculate({ lat: 30, lng: -40 }))).toBe('400 location_unresolved')
    expect(outcome(await calculate({ lat: 28.1235, lng: -15.4363 }))).toBe('400 location_unresolved')
    expect(outcome(await calculate({ address: 'Main Street 5' }))).toBe('400 location_unresolved')
  })
})

type Line = [address: string, node: string, confidence: string]

const addresses: Line[] = [
  ['Carrer de Mallorca 401, 08013 Barcelona, Spain', 'ES-CT-BCN', 'high'],
  ['Carrer de Mallorca 401, 08013 Barcelona, España', 'ES-CT-BCN', 'high'],
  ['BARCELONA, SPAIN', 'ES-CT-BCN', 'high'],
  ['Via Veneto 1, 00187 Roma RM, Italia', 'IT-RM-ROM', 'high'],
  ['Piazza Navona, Rome, Italy', 'IT-RM-ROM', 'high'],
  ['100 Front St W, Toronto, ON M5J 1E3, Canada', 'CA-ON-TOR', 'high'],
  ['Toronto, CA', 'CA-ON-TOR', 'high'],
  ['Unter den Linden 77, 10117 Berlin, Germany', 'DE-BE-BER', 'high'],
  ['Berlin, DE', 'DE-BE-BER', 'high'],
  ['Shimogyo-ku, Kyoto 600-8216, Japan', 'JP-26-KYO', 'high'],
  ['京都市, 日本', 'JP-26-KYO', 'high'],
  ['350 5th Ave, New York, NY 10118', 'US-NY-NYC', 'high'],
  ['123 Kent Ave, Brooklyn, NY 11249, USA', 'US-NY-NYC', 'high'],
  ['31-08 Broadway, Astoria, NY 11106, United States', 'US-NY-NYC', 'high'],
  // No postal code confirms it.
  ['New York, NY', 'US-NY-NYC', 'medium'],
  ['Hotel Arts Barcelona Spain', 'ES-CT-BCN', 'medium'],
  ['Girona, Catalonia', 'ES-CT', 'medium'],
  ['Main Street 5, Ontario, Canada', 'CA-ON', 'medium'],
  ['Barcelna, Spain', 'ES-CT-BCN', 'low'],
  ['Main Street 5, Spain', 'ES', 'low'],
  ['Tbilisi, Georgia', 'GE', 'low'],
  ['San Juan, PR 00901', 'PR', 'low'],
  ['Mariehamn, Finland', 'AX', 'low'],
]

const elsewhere: [address: string, country: string, not: string][] = [
  ['30 Hudson St, Jersey City, NJ 07302, USA', 'US', 'US-NY'],
  ['300 3rd St, Niagara Falls, NY 14303', 'US-NY', 'US-NY-NYC'],
  ['5685 Falls Ave, Niagara Falls, ON L2E 6W7', 'CA-ON', 'CA-ON-TOR'],
  ['Rome, NY', 'US-NY', 'US-NY-NYC'],
  ['Atlanta, Georgia', 'US', 'GE'],
  ['Barcelona, Venezuela', 'VE', 'ES'],
  ['Rue de Paris 5, 69001 Lyon, France', 'FR', 'FR-IDF'],
  ['Via Barcelona 3, Bologna, Italy', 'IT', 'ES'],
  ['Hotel Berlin, Rome, Italy', 'IT-RM-ROM', 'DE'],
]

describe('validateAddress', () => {
  it.each(addresses)('maps "%s" to %s', async (address, node, confidence) => {
    const { status, jurisdiction, jurisdiction_confidence } = await validate(address)
    expect(status).toBe('mapped')
    expect(chainOf(jurisdiction?.code ?? '')).toContain(node)
    expect(jurisdiction_confidence).toBe(confidence)
  })

  it.each(elsewhere)('takes "%s" for no other place of the name', async (address, node, not) => {
    const code = (await validate(address)).jurisdiction?.code ?? ''
    expect(chainOf(code)).toContain(node)
    expect(chainOf(code)).not.toContain(not)
  })

  it.each([
    'Calle Real 1, Ceuta, Spain',
    'Livigno, Italy',
    'Helgoland, Germany',
    'Las Palmas de Gran Canaria, Spain',
  ])('does not take "%s" for the mainland, whose VAT is not due there', async address => {
    const { status, jurisdiction } = await validate(address)
    if (jurisdiction === null) expect(status).toBe('unresolved')
    else expect(territories.some(([, , , own]) => own.test(namesOf(jurisdiction.code)))).toBe(true)
  })

  it('shows what it read', async () => {
    expect(await validate('Carrer de Mallorca 401, 08013 Barcelona, Spain')).toEqual({
      ...{ status: 'mapped', country_code: 'ES', region: 'Catalonia', city: 'Barcelona', district: null },
      formatted_address: 'Carrer de Mallorca 401, Barcelona, Catalonia, 08013, Spain',
      ...{ lat: expect.closeTo(41.39, 1), lng: expect.closeTo(2.17, 1), postal_code: '08013' },
      jurisdiction: { code: 'ES-CT-BCN', name: 'Barcelona', path: 'ES.CT.BCN' },
      ...{ jurisdiction_confidence: 'high', candidates: [] },
    })
  })

  it('refuses to guess for a street, a lone city or a lone number, and names what may be meant', async () => {
    for (const address of [
      'Main Street 5',
      'Calle Mayor 12',
      'Bahnhofstraße 1',
      '10001',
      '%%%',
      'asdf, qwer',
      '!?.',
    ]) {
      const { status, jurisdiction, candidates } = await validate(address)
      expect({ address, status, jurisdiction, candidates }).toEqual({
        ...{ address, status: 'unresolved', jurisdiction: null, candidates: [] },
      })
    }
    const lone = await validate('Barcelona')
    expect(lone).toMatchObject({ status: 'unresolved', country_code: null, jurisdiction_confidence: null })
    expect(lone.candidates).toContainEqual({
      ...{ code: 'ES-CT-BCN', name: 'Barcelona', path: 'ES.CT.BCN', confidence: 'low' },
    })
  })

  it('takes the country from the hint where the address has none, and from the address where it has one', async () => {
    expect((await validate('Barcelona', 'ES')).jurisdiction?.code).toBe('ES-CT-BCN')
    expect((await validate('Main Street 5', 'ES')).jurisdiction?.code).toBe('ES')
    expect((await validate('Roma, Italia', 'ES')).jurisdiction?.code).toBe('IT-RM-ROM')
    expect((await validate('Barcelona', 'VE')).jurisdiction?.code).toMatch(/^VE/)
    expect((await validate('Barcelona', 'ZZ')).status).toBe('unresolved')
  })

  it('reads a name of two places as the likelier, with the other as a candidate', async () => {
    const { jurisdiction, jurisdiction_confidence } = await validate('Georgia')
    expect([jurisdiction?.code, jurisdiction_confidence]).toEqual(['GE', 'low'])
  })

  it('never fails, whatever the text is', async () => {
    const texts = [
      ',,,',
      '((((',
      '.*+?^$',
      'a'.repeat(300),
      '🏨🏨🏨',
      `${'x, '.repeat(99)}`,
      "'; drop table x; --",
      'NY NY NY',
      '\u202e\u0301\u0301\u0301',
    ]
    for (const address of texts) expect(outcome(await post({ address })), address).toBe('200')
  })

  it('is strict about its input', async () => {
    const wrong: [body: unknown, issue: string][] = [
      [{}, 'missing at body.address'],
      [{ address: 'ab' }, 'string_too_short at body.address'],
      [{ address: 'x'.repeat(301) }, 'string_too_long at body.address'],
      [{ address: 5 }, 'string_type at body.address'],
      [{ address: 'Roma, Italia', country_code: 'it' }, 'string_pattern_mismatch at body.country_code'],
      [{ address: 'Roma\nItalia' }, 'string_pattern_mismatch at body.address'],
      [{ address: 'Roma, Italia', lat: 1 }, 'extra_forbidden at body.lat'],
    ]
    for (const [body, issue] of wrong) {
      const answer = await post(body)
      expect([outcome(answer), ...issuesOf(answer)]).toEqual(['422 validation_error', issue])
    }
  })

  it('needs its own scope', async () => {
    const other = await makeApiKey(service, await makeOrganization(service), { scopes: ['tax:calculate'] })
    const answer = await send(service, 'POST', '/v1/addresses/validate', {
      ...{ key: other.raw_key, body: { address: 'Roma, Italia' } },
    })
    expect(outcome(answer)).toBe('403 insufficient_scope')
  })
})
