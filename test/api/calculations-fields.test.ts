// Calculations with what a sale can carry beside the room, at another time, and in another currency.
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

const night = { stay_date: '2026-07-01', nights: 1, nightly_rate: 100, currency: 'EUR' }
const germany = { jurisdiction_code: 'DE', ...night }
const ask = (body: object) => send(service, 'POST', '/v1/tax/calculate', { key, body })

async function refusal(body: object): Promise<string[]> {
  const answer = await ask(body)
  return [outcome(answer), ...issuesOf(answer)]
}

describe('calculateTax', () => {
  it('takes a gross price apart', async () => {
    const { body } = await ask({ ...germany, nights: 2, nightly_rate: 110, price_includes_tax: true })
    expect(body).toMatchObject({
      input: { price_includes_tax: true, subtotal: '220.00' },
      tax_breakdown: {
        subtotal_excluding_tax: '205.61',
        total_tax: '14.39',
        subtotal_including_tax: '220.00',
      },
    })
  })

  it('echoes every field of a sale, its defaults filled in', async () => {
    const sale = {
      ...{ booking_purpose: 'business', merchant_of_record: 'platform', is_marketplace: true },
      ...{
        platform_type: 'ota',
        is_bundled: true,
        customer_type: 'business',
        business_tax_id: 'atu 123.456-78',
      },
      ...{ commission_supplier_country: 'NL', price_includes_tax: false, settlement_currency: 'EUR' },
    }
    const line_items = [{ item_type: 'commission', amount: 15 }]
    const { body } = await ask({ ...germany, ...sale, line_items })
    expect(body).toMatchObject({
      input: {
        ...sale,
        business_tax_id: 'ATU12345678',
        line_items: [{ item_type: 'commission', amount: '15.00', description: null }],
      },
      collection_info: { channel: 'marketplace', merchant_of_record: 'platform' },
      commission_breakdown: { subtotal: '15.00' },
      total_with_tax: '107.00',
      settlement_currency: 'EUR',
      amount_in_settlement_currency: '107.00',
      settlement_fx_rate: '1',
    })
  })

  it('says what is wrong inside a line item, at its place', async () => {
    const line_items = [
      { item_type: 'meal', amount: -1 },
      { item_type: 'sauna', amount: 1 },
      { amount: '1.23456' },
    ]
    expect(await refusal({ ...germany, line_items })).toEqual([
      '422 validation_error',
      'enum at body.line_items.1.item_type',
      'missing at body.line_items.2.item_type',
      'greater_than_equal at body.line_items.0.amount',
      'decimal_max_digits at body.line_items.2.amount',
    ])
    const many = Array.from({ length: 51 }, () => ({ item_type: 'meal', amount: 1 }))
    expect(await refusal({ ...germany, line_items: many })).toEqual([
      ...['422 validation_error', 'too_long at body.line_items'],
    ])
  })

  it('wants exactly one location', async () => {
    const [missing, ambiguous] = [['400 location_missing'], ['400 location_ambiguous']]
    expect(await refusal(night)).toEqual(missing)
    expect(await refusal({ ...night, lat: 52.5 })).toEqual(missing)
    expect(await refusal({ ...germany, lat: 52.5 })).toEqual(missing)
    expect(await refusal({ ...germany, lat: 52.5, lng: 13.4 })).toEqual(ambiguous)
    expect(await refusal({ ...germany, address: 'Unter den Linden 1, Berlin' })).toEqual(ambiguous)
    expect(await refusal({ ...night, lat: 52.5, lng: 13.4, address: 'Berlin' })).toEqual(ambiguous)
    expect((await refusal({ ...night, lat: 91, lng: 0 }))[0]).toBe('422 validation_error')
  })

  it('refuses a price that is less than its taxes', async () => {
    const barcelona = { ...night, jurisdiction_code: 'ES-CT-BCN', nightly_rate: 5, price_includes_tax: true }
    expect(await refusal(barcelona)).toEqual(['400 inclusive_price_unsolvable'])
  })
})

describe('calculateTax in another currency', () => {
  it('refuses an amount that it has no rate for, and shows no settlement', async () => {
    const rome = { ...night, jurisdiction_code: 'IT-RM-ROM', star_rating: 3, currency: 'USD' }
    expect(await refusal(rome)).toEqual(['400 exchange_rate_unavailable'])
    const { body } = await ask({ ...germany, settlement_currency: 'USD' })
    expect(body).toMatchObject({ settlement_currency: 'USD', amount_in_settlement_currency: null })
    expect(body.warnings).toContainEqual(
      expect.objectContaining({ code: 'exchange_rate_unavailable', field: 'settlement_currency' }),
    )
    expect(await refusal({ ...germany, settlement_currency: 'XQX' })).toEqual([
      ...['422 validation_error', 'value_error at body.settlement_currency'],
    ])
  })

  it('converts by the last rates published on or before the day', async () => {
    await service.owner.query(
      `insert into exchange_rates (rate_date, currency, per_euro, source) values
       ('2020-01-02', 'USD', 1.2, 'European Central Bank'), ('2020-01-03', 'USD', 1.25, 'European Central Bank'),
       ('2999-01-01', 'USD', 9, 'European Central Bank')`,
    )
    const rome = { ...night, jurisdiction_code: 'IT-RM-ROM', star_rating: 3, currency: 'USD' }
    const { body } = await ask({ ...rome, settlement_currency: 'EUR' })
    expect(body).toMatchObject({
      // 10 % of 100.00 and 6.00 EUR at 1.25.
      tax_breakdown: {
        components: [
          { tax_amount: '10.00', source_currency: null },
          { tax_amount: '7.50', rate: '7.50', source_currency: 'EUR', source_fx_rate: '1.25' },
        ],
      },
      total_with_tax: '117.50',
      amount_in_settlement_currency: '94.00',
      settlement_fx_rate: '0.8',
      settlement_fx_date: '2020-01-03',
    })
  })
})

describe('calculateTax at another time', () => {
  const soon = () => new Date(Date.now() + 60_000).toISOString()

  it('repeats a calculation with the content known then, or with a named release', async () => {
    const before = await ask(germany)
    const old = String(before.body.data_version)
    const moment = new Date().toISOString()
    await new Promise(resolve => setTimeout(resolve, 20))
    await service.owner.query(
      `insert into content_releases (data_version, summary, content_hash, content)
       select '2999.01.1', 'test', '\\x00', replace(content::text, '"rate_value":"0.07"', '"rate_value":"0.08"')::json
       from content_releases where data_version = $1`,
      [old],
    )
    const now = await ask(germany)
    expect(now.body).toMatchObject({ data_version: '2999.01.1', as_of: null, total_with_tax: '108.00' })
    const then = await ask({ ...germany, as_of: moment })
    expect(then.body).toMatchObject({
      ...{ data_version: old, as_of: moment, total_with_tax: '107.00', input: { as_of: moment } },
      tax_breakdown: before.body.tax_breakdown,
    })
    const named = await ask({ ...germany, data_version: old })
    expect(named.body).toMatchObject({ data_version: old, as_of: null, input: { data_version: old } })
    expect(named.body.tax_breakdown).toEqual(before.body.tax_breakdown)
  })

  it('refuses the future, the time before the first release, a release that is none, and both at once', async () => {
    const at = (field: string) => ['422 validation_error', `value_error at body.${field}`]
    expect(await refusal({ ...germany, as_of: soon() })).toEqual(at('as_of'))
    expect(await refusal({ ...germany, as_of: '2001-01-01T00:00:00Z' })).toEqual(at('as_of'))
    expect(await refusal({ ...germany, as_of: '0000-01-01T00:00:00Z' })).toEqual(at('as_of'))
    expect(await refusal({ ...germany, data_version: '2001.01.1' })).toEqual(at('data_version'))
    const both = { as_of: new Date().toISOString(), data_version: '2999.01.1' }
    expect(await refusal({ ...germany, ...both })).toEqual(at('data_version'))
    expect((await refusal({ ...germany, as_of: '2026-01-01' }))[1]).toBe('datetime_parsing at body.as_of')
  })
})
