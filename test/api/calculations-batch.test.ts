// Many calculations in one request.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { issuesOf, makeApiKey, makeOrganization, outcome, send } from '../support/makers.ts'
import { type Service, startService } from '../support/service.ts'

let service: Service
let key: string
beforeAll(async () => {
  service = await startService()
  key = await newKey()
})
afterAll(() => service.stop())

const night = { stay_date: '2026-07-01', nights: 1, nightly_rate: 100, currency: 'EUR' }
const germany = { jurisdiction_code: 'DE', ...night }
const newKey = async () => (await makeApiKey(service, await makeOrganization(service))).raw_key
const ask = (calculations: object[], with_key = key) =>
  send(service, 'POST', '/v1/tax/calculate/batch', { key: with_key, body: { calculations } })

describe('calculateTaxBatch', () => {
  it('answers each as it would alone, in order', async () => {
    const requests = [
      germany,
      { ...night, jurisdiction_code: 'ES-CT-BCN', nights: 3, guests: [{ age: 40 }, { age: 9 }] },
      { ...night, jurisdiction_code: 'JP-26-KYO', currency: 'JPY', nightly_rate: 30_000 },
    ]
    const { status, body } = await ask(requests)
    expect(status).toBe(200)
    const results = body.results as Record<string, unknown>[]
    expect(results.map(({ id }) => id)).toEqual(['0', '1', '2'])
    for (const [index, request] of requests.entries()) {
      const alone = await send(service, 'POST', '/v1/tax/calculate', { key, body: request })
      const breakdown = alone.body.tax_breakdown as object
      expect(results[index]).toMatchObject({
        ...breakdown,
        ...{ jurisdiction_code: request.jurisdiction_code, total_with_tax: alone.body.total_with_tax },
        ...{ warnings: alone.body.warnings, collection_info: alone.body.collection_info },
        ...{ data_version: alone.body.data_version, error: null, error_code: null, is_complete: true },
      })
    }
  })

  it('lets one that fails touch no other', async () => {
    const { status, body } = await ask([
      germany,
      { ...germany, jurisdiction_code: 'XX-YY-ZZ' },
      { ...germany, stay_date: '1999-01-01', currency: 'JPY' },
      { ...germany, checkout_date: '2026-07-09' },
      germany,
    ])
    expect(status).toBe(200)
    const results = body.results as Record<string, unknown>[]
    expect(results.map(({ error_code, total_tax }) => [error_code, total_tax])).toEqual([
      [null, '7.00'],
      ['jurisdiction_not_found', '0.00'],
      ['stay_not_covered', '0'],
      ['validation_error', '0.00'],
      [null, '7.00'],
    ])
    expect(results[1]).toMatchObject({
      ...{ jurisdiction_code: 'XX-YY-ZZ', error: 'Jurisdiction not found: XX-YY-ZZ', components: [] },
      ...{ effective_rate: '0', collection_info: null, warnings: [], is_complete: false },
    })
    expect(results[3]?.error).toContain('checkout_date')
  })

  it('refuses the whole batch for a mistake of form anywhere, and says where', async () => {
    const { nightly_rate: _, ...priceless } = germany
    const answer = await ask([germany, { ...germany, nights: 0 }, priceless, { ...germany, surprise: 1 }])
    expect([outcome(answer), ...issuesOf(answer)].sort()).toEqual([
      '422 validation_error',
      'extra_forbidden at body.calculations.3.surprise',
      'greater_than_equal at body.calculations.1.nights',
      'missing at body.calculations.2.nightly_rate',
    ])
  })

  it('takes 1 to 500', async () => {
    expect(issuesOf(await ask([]))).toEqual(['too_short at body.calculations'])
    const full = await ask(Array.from({ length: 500 }, () => germany))
    expect((full.body.results as unknown[]).length).toBe(500)
    expect(issuesOf(await ask(Array.from({ length: 501 }, () => germany)))).toEqual([
      'too_long at body.calculations',
    ])
  })

  it('refuses more guests times nights than it can do in a moment', async () => {
    const crowd = { ...germany, nights: 1095, guests: Array.from({ length: 500 }, () => ({})) }
    const answer = await ask([crowd, crowd])
    expect([outcome(answer), ...issuesOf(answer)]).toEqual([
      ...['422 validation_error', 'value_error at body.calculations'],
    ])
  })

  it('costs one request for every ten calculations begun', async () => {
    const remaining = async (count: number) => {
      const answer = await ask(
        Array.from({ length: count }, () => germany),
        fresh,
      )
      return Number(/r=(\d+)/.exec(answer.headers.get('RateLimit') ?? '')?.[1])
    }
    const fresh = await newKey()
    const first = await remaining(1)
    expect(first - (await remaining(10))).toBe(1)
    expect(first - (await remaining(11))).toBe(3)
    expect(first - (await remaining(500))).toBe(53)
  })

  it('is refused when the limit holds less than it costs', async () => {
    const small = await startService({ limits: { key_per_minute: 20 } })
    try {
      const own = (await makeApiKey(small, await makeOrganization(small))).raw_key
      const body = { calculations: Array.from({ length: 300 }, () => germany) }
      const answer = await send(small, 'POST', '/v1/tax/calculate/batch', { key: own, body })
      expect(outcome(answer)).toBe('429 rate_limited')
      expect(Number(answer.headers.get('Retry-After'))).toBeGreaterThan(0)
    } finally {
      await small.stop()
    }
  })
})
