// Calculations: what the taxes of a stay come to through the whole service, and what is refused.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { issuesOf, makeApiKey, makeMember, makeOrganization, outcome, send } from '../support/makers.ts'
import { type Service, startService } from '../support/service.ts'

let service: Service
let key: string
let token: string
beforeAll(async () => {
  service = await startService()
  const organization = await makeOrganization(service)
  key = (await makeApiKey(service, organization)).raw_key
  token = (await makeMember(service, organization)).token
})
afterAll(() => service.stop())

interface Breakdown {
  components: Record<string, unknown>[]
  total_tax: string
  effective_rate: string
}

const rome = {
  ...{ jurisdiction_code: 'IT-RM-ROM', stay_date: '2026-07-01', nights: 3 },
  ...{ nightly_rate: 200, currency: 'EUR', property_type: 'hotel', star_rating: 3 },
}
const { nightly_rate: _, ...romeWithoutPrice } = rome
const ask = (body: object) => send(service, 'POST', '/v1/tax/calculate', { key, body })
const text = (body: string) => send(service, 'POST', '/v1/tax/calculate', { key, text: body })

async function calculate(body: object) {
  const answer = await ask(body)
  expect([outcome(answer), answer.body.detail]).toEqual(['200', undefined])
  return answer.body
}

/** What a calculation says, without its own id and time. */
async function result(body: object): Promise<object> {
  const { calculation_id, calculated_at, ...rest } = await calculate(body)
  expect(calculation_id).toMatch(/^[0-9a-f-]{36}$/)
  expect(Math.abs(Date.parse(String(calculated_at)) - Date.now())).toBeLessThan(60_000)
  return rest
}

async function refusal(body: object): Promise<string[]> {
  const answer = await ask(body)
  return [outcome(answer), ...issuesOf(answer)]
}

describe('calculateTax', () => {
  it('answers the call of the first page: three nights in Barcelona', async () => {
    const body = await calculate({
      ...{ jurisdiction_code: 'ES-CT-BCN', stay_date: '2026-07-01' },
      ...{ nights: 3, nightly_rate: 200, currency: 'EUR' },
    })
    const breakdown = body.tax_breakdown as Breakdown
    expect(breakdown.components.map(({ tax_amount }) => tax_amount)).toEqual(['6.00', '15.00', '62.10'])
    expect(breakdown.total_tax).toBe('83.10')
    expect(body).toMatchObject({ total_with_tax: '683.10', is_complete: true })
  })

  it('answers the other one: the place New York City', async () => {
    const { body } = await send(service, 'GET', '/v1/jurisdictions/US-NY-NYC', { key })
    expect(body).toMatchObject({ code: 'US-NY-NYC', currency_code: 'USD' })
  })

  it('Rome, three nights, three stars: VAT and a tax per person and night outside its base', async () => {
    const body = await calculate(rome)
    expect(body).toMatchObject({
      jurisdiction: { code: 'IT-RM-ROM', name: 'Rome', path: 'IT.RM.ROM', confidence: 'high' },
      tax_breakdown: {
        components: [
          {
            ...{ component_id: 'c1', category_code: 'vat_reduced', jurisdiction_code: 'IT', rate: '0.1' },
            ...{ rate_type: 'percentage', taxable_amount: '600.00', tax_amount: '60.00', is_vat: true },
          },
          {
            ...{ component_id: 'c2', category_code: 'tourism_flat_person_night', rate: '6.00' },
            ...{
              jurisdiction_code: 'IT-RM-ROM',
              rate_type: 'tiered',
              taxable_amount: null,
              tax_amount: '18.00',
            },
            ...{ nights_charged: 3, guests_charged: 1, is_vat: false, in_vat_base: false },
          },
        ],
        ...{ subtotal_excluding_tax: '600.00', total_tax: '78.00', subtotal_including_tax: '678.00' },
        ...{ effective_rate: '0.13', currency: 'EUR' },
      },
      total_with_tax: '678.00',
      collection_info: {
        ...{ channel: 'direct', merchant_of_record: 'property', platform_collected_components: [] },
        property_collected_components: ['vat_reduced', 'tourism_flat_person_night'],
        guest_remitted_components: [],
      },
      warnings: [{ code: 'guest_ages_missing', field: 'guests' }],
      ...{ as_of: null, is_complete: true },
    })
    expect((body.tax_breakdown as Breakdown).components).toHaveLength(2)
  })

  it('Barcelona, two nights, no stars: two stay taxes inside the base of VAT', async () => {
    const body = await calculate({
      ...{ jurisdiction_code: 'ES-CT-BCN', stay_date: '2026-06-15', nights: 2 },
      ...{ nightly_rate: 180, currency: 'EUR' },
    })
    const { components, ...totals } = body.tax_breakdown as Breakdown
    expect(components).toMatchObject([
      { jurisdiction_code: 'ES-CT', rate: '2.00', tax_amount: '4.00', in_vat_base: true },
      { jurisdiction_code: 'ES-CT-BCN', rate: '5.00', tax_amount: '10.00', in_vat_base: true },
      { jurisdiction_code: 'ES', rate: '0.1', taxable_amount: '374.00', tax_amount: '37.40', is_vat: true },
    ])
    expect(components).toHaveLength(3)
    expect(totals).toMatchObject({
      ...{ total_tax: '51.40', subtotal_including_tax: '411.40' },
      effective_rate: '0.1427777777777777777777777778',
    })
    expect(body.total_with_tax).toBe('411.40')
  })

  it('Toronto, two nights: a municipal percentage inside the base of HST', async () => {
    const body = await calculate({
      ...{ jurisdiction_code: 'CA-ON-TOR', stay_date: '2026-06-15', nights: 2 },
      ...{ nightly_rate: 220, currency: 'CAD' },
    })
    const { components, ...totals } = body.tax_breakdown as Breakdown
    expect(components).toMatchObject([
      { jurisdiction_code: 'CA-ON-TOR', rate: '0.085', taxable_amount: '440.00', tax_amount: '37.40' },
      { rate: '0.13', taxable_amount: '477.40', tax_amount: '62.06', is_vat: true },
    ])
    expect(components).toHaveLength(2)
    expect(totals).toMatchObject({
      ...{ total_tax: '99.46' },
      effective_rate: '0.2260454545454545454545454545',
    })
  })

  it('gives the same result to a key and to a session, and stores nothing', async () => {
    const strip = ({ calculation_id: _id, calculated_at: _at, ...rest }: Record<string, unknown>) => rest
    const count = async () => {
      const { rows } = await service.owner.query<{ name: string }>(
        "select tablename as name from pg_tables where schemaname = 'public' and tablename <> 'rate_limits'",
      )
      const counts = rows.map(async ({ name }) => [
        ...[name, (await service.owner.query(`select count(*)::int from "${name}"`)).rows[0]?.count],
      ])
      return Object.fromEntries(await Promise.all(counts))
    }
    const before = await count()
    expect(before).toMatchObject({ api_keys: 1, idempotency_keys: 0 })
    const byKey = await ask(rome)
    const bySession = await send(service, 'POST', '/v1/tax/calculate', { token, body: rome })
    expect(strip(bySession.body)).toEqual(strip(byKey.body))
    expect(bySession.body.calculation_id).not.toBe(byKey.body.calculation_id)
    expect(await count()).toEqual(before)
  })

  it('takes an amount as a number or as text, in any spelling of the same value', async () => {
    const expected = await result(rome)
    for (const nightly_rate of ['200', '200.0', '200.00', '200.0000', '000200']) {
      expect(await result({ ...rome, nightly_rate })).toEqual(expected)
    }
    for (const spelling of ['200.0', '200.000', '2e2', '2.0E+2', '20000e-2']) {
      const answer = await text(JSON.stringify(rome).replace(':200,', `:${spelling},`))
      expect([spelling, outcome(answer)]).toEqual([spelling, '200'])
      expect(answer.body.tax_breakdown).toEqual((expected as { tax_breakdown: object }).tax_breakdown)
    }
  })

  it('takes null for absent, and gives the result of the default for both', async () => {
    const nulls = {
      ...{ checkout_date: null, nightly_rates: null, number_of_guests: null, adults: null, guests: null },
      ...{ number_of_rooms: null, property_classification: null, establishment_rooms: null },
      ...{ property_postal_code: null, guest_type: null, booking_date: null },
    }
    const expected = await result(rome)
    expect(await result({ ...rome, ...nulls })).toEqual(expected)
    const defaults = {
      checkout_date: '2026-07-04',
      number_of_guests: 1,
      number_of_rooms: 1,
      guest_type: 'standard',
    }
    expect(await result({ ...rome, ...defaults })).toEqual(expected)
    const { property_type: _type, ...withoutType } = rome
    expect(await result(withoutType)).toEqual(expected)
    expect(await refusal({ ...rome, nightly_rate: null })).toEqual([
      ...['422 validation_error', 'missing at body.nightly_rate'],
    ])
  })

  it('refuses a JSON number of more than 15 digits, which text may have', async () => {
    for (const number of [
      '200.0000000000001',
      '1234567890123456',
      '0.10000000000000001',
      '1234567890123456e-4',
    ]) {
      const answer = await text(JSON.stringify(rome).replace(':200,', `:${number},`))
      expect([number, outcome(answer), ...issuesOf(answer)]).toEqual([
        ...[number, '422 validation_error', 'decimal_max_digits at body.nightly_rate'],
      ])
    }
    const long = await calculate({ ...rome, nightly_rate: '123456789012.1234', nights: 1 })
    expect(long.tax_breakdown).toMatchObject({ subtotal_excluding_tax: '123456789012.12' })
    const nights = await text(JSON.stringify(rome).replace('"nights":3', '"nights":3.0000000000000001'))
    expect(issuesOf(nights)).toEqual(['decimal_max_digits at body.nights'])
  })

  it('takes degrees with all the digits that a float has', async () => {
    const { jurisdiction_code: _code, ...anywhere } = rome
    const point = { lat: 41.90280000000001, lng: 12.496400000000001 }
    expect(await calculate({ ...anywhere, ...point })).toMatchObject({
      ...{ jurisdiction: { code: 'IT-RM-ROM' }, input: point },
    })
    const batch = { calculations: [{ ...anywhere, ...point }] }
    const answer = await send(service, 'POST', '/v1/tax/calculate/batch', { key, body: batch })
    expect(answer.body.results).toMatchObject([{ jurisdiction_code: 'IT-RM-ROM', error: null }])
    expect(await refusal({ ...anywhere, ...point, lat: 90.00000000000001 })).toEqual([
      ...['422 validation_error', 'less_than_equal at body.lat'],
    ])
  })

  it('refuses a country that is none, which no rule would know', async () => {
    const guests = [{ nationality: 'UK', country_of_residence: 'XK' }, { country_of_residence: 'ZZ' }]
    const wrong = { number_of_guests: 2, guests, commission_supplier_country: 'EU' }
    expect(await refusal({ ...rome, ...wrong })).toEqual([
      '422 validation_error',
      'value_error at body.commission_supplier_country',
      'value_error at body.guests.0.nationality',
      'value_error at body.guests.1.country_of_residence',
    ])
  })

  it('names all that disagrees at once', async () => {
    const wrong = { currency: 'XXQ', settlement_currency: 'QQX', checkout_date: '2026-07-05', adults: 2 }
    expect(await refusal({ ...rome, ...wrong })).toEqual([
      '422 validation_error',
      'value_error at body.currency',
      'value_error at body.settlement_currency',
      'value_error at body.checkout_date',
      'value_error at body.adults',
    ])
  })

  it.each([
    ['0', 'greater_than'],
    [0, 'greater_than'],
    ['-1', 'greater_than'],
    [-0.5, 'greater_than'],
    ['1e3', 'decimal_max_digits'],
    ['1234567890123', 'decimal_max_digits'],
    ['1.00001', 'decimal_max_digits'],
    [0.00001, 'decimal_max_digits'],
    ['1,5', 'decimal_type'],
    ['', 'decimal_type'],
    [' 1', 'decimal_type'],
    ['NaN', 'decimal_type'],
    ['0x10', 'decimal_type'],
    [true, 'decimal_type'],
    [[1], 'decimal_type'],
  ])('refuses the price %j as %s', async (nightly_rate, type) => {
    expect(await refusal({ ...rome, nightly_rate })).toEqual([
      ...['422 validation_error', `${type} at body.nightly_rate`],
    ])
  })

  it('names an unknown place', async () => {
    const answer = await ask({ ...rome, jurisdiction_code: 'XX-YY-ZZ' })
    expect(outcome(answer)).toBe('400 jurisdiction_not_found')
    expect(answer.body.detail).toBe('Jurisdiction not found: XX-YY-ZZ')
    for (const jurisdiction_code of ['it-rm-rom', '__proto__', 'constructor']) {
      expect(await refusal({ ...rome, jurisdiction_code })).toEqual(['400 jurisdiction_not_found'])
    }
  })

  it('refuses a stay before the content begins, and takes the first day that is covered', async () => {
    const early = { ...rome, stay_date: '2014-08-31' }
    expect((await refusal(early))[0]).toBe('422 stay_not_covered')
    expect(outcome(await ask({ ...rome, stay_date: '2014-09-01' }))).toBe('200')
  })

  it('checks the day of departure', async () => {
    for (const checkout_date of ['2026-07-03', '2026-07-05', '2026-07-01']) {
      expect(await refusal({ ...rome, checkout_date })).toEqual([
        ...['422 validation_error', 'value_error at body.checkout_date'],
      ])
    }
    const march = { ...rome, stay_date: '2027-02-26', checkout_date: '2027-03-01' }
    expect(outcome(await ask(march))).toBe('200')
    expect(outcome(await ask({ ...march, stay_date: '2028-02-26', checkout_date: '2028-02-29' }))).toBe('200')
  })

  it('takes one price for each night instead of one for all', async () => {
    const nights = (...rates: unknown[]) =>
      rates.map((rate, index) => ({ date: `2026-07-0${index + 1}`, rate }))
    const even = (await result({ ...romeWithoutPrice, nightly_rates: nights(200, '200.0', '200') })) as {
      tax_breakdown: object
    }
    expect(even.tax_breakdown).toEqual((await calculate(rome)).tax_breakdown)
    const uneven = await calculate({ ...romeWithoutPrice, nightly_rates: nights('100.01', 0, '200.02') })
    expect(uneven.tax_breakdown).toMatchObject({ subtotal_excluding_tax: '300.03', total_tax: '48.00' })
    const shuffled = nights('100.01', 0, '200.02').reverse()
    expect((await calculate({ ...romeWithoutPrice, nightly_rates: shuffled })).total_with_tax).toBe('348.03')
    const wrong: [object[], string][] = [
      [nights(1, 1), 'value_error at body.nightly_rates'],
      [nights(1, 1, 1, 1), 'value_error at body.nightly_rates'],
      [nights(0, 0, 0), 'value_error at body.nightly_rates'],
      [[], 'too_short at body.nightly_rates'],
      [nights(1, -1, 1), 'greater_than_equal at body.nightly_rates.1.rate'],
      [nights(1, '1.23456', 1), 'decimal_max_digits at body.nightly_rates.1.rate'],
      [[...nights(1, 1), { date: '2026-07-09', rate: 1 }], 'value_error at body.nightly_rates'],
      [[...nights(1, 1, 1), { date: '2026-07-01', rate: 1 }], 'value_error at body.nightly_rates.3.date'],
      [[...nights(1, 1), { date: '2026-07-03' }], 'missing at body.nightly_rates.2.rate'],
    ]
    for (const [nightly_rates, issue] of wrong) {
      expect(await refusal({ ...romeWithoutPrice, nightly_rates })).toEqual(['422 validation_error', issue])
    }
  })

  it('counts guests by number or by rows that agree with it', async () => {
    const tax = async (more: object) => {
      const { components } = (await calculate({ ...rome, ...more })).tax_breakdown as Breakdown
      return components[1]?.tax_amount
    }
    expect(await tax({ number_of_guests: 2 })).toBe('36.00')
    expect(await tax({ number_of_guests: 3, adults: 2 })).toBe('36.00')
    expect(await tax({ guests: [{ age: 40 }, { age: 38 }, { age: 6 }] })).toBe('36.00')
    expect(await refusal({ ...rome, number_of_guests: 2, guests: [{}] })).toEqual([
      ...['422 validation_error', 'value_error at body.number_of_guests'],
    ])
    expect(await refusal({ ...rome, number_of_guests: 2, adults: 3 })).toEqual([
      ...['422 validation_error', 'value_error at body.adults'],
    ])
  })

  it('refuses every field that it does not know', async () => {
    const later = { propertyId: 'prop_1', organization_id: 'org_1' }
    expect(await refusal({ ...rome, ...later })).toEqual([
      '422 validation_error',
      ...Object.keys(later).map(name => `extra_forbidden at body.${name}`),
    ])
  })

  it('tells everything that is wrong at once, in words that can be shown', async () => {
    const answer = await ask({ jurisdiction_code: 'IT-RM-ROM', nights: 3, nightly_rate: 0, currency: 'EUR' })
    expect(answer.body).toMatchObject({
      detail: 'stay_date: Field required; nightly_rate: Input should be greater than 0',
      code: 'validation_error',
      errors: [
        { type: 'missing', loc: ['body', 'stay_date'], msg: 'Field required' },
        { type: 'greater_than', loc: ['body', 'nightly_rate'], msg: 'Input should be greater than 0' },
      ],
    })
  })

  it.each([
    ['stay_date', '2026-02-30', 'date_parsing'],
    ['stay_date', '2026-7-1', 'date_parsing'],
    ['stay_date', '2026-07-01T00:00:00Z', 'string_too_long'],
    ['stay_date', 20260701, 'string_type'],
    ['nights', 0, 'greater_than_equal'],
    ['nights', 1096, 'less_than_equal'],
    ['nights', 10_000, 'less_than_equal'],
    ['nights', '3', 'int_type'],
    ['nights', 1.5, 'int_type'],
    ['currency', 'eur', 'string_pattern_mismatch'],
    ['currency', 'XXQ', 'value_error'],
    ['star_rating', 6, 'less_than_equal'],
    ['property_type', 'palace', 'enum'],
    ['guests', [{ age: -1 }], 'greater_than_equal'],
    ['guests', [{ age: 200 }], 'less_than_equal'],
    ['nightly_rate', -1, 'greater_than'],
    ['nightly_rate', '9'.repeat(30), 'decimal_max_digits'],
  ])('refuses %s %j', async (field, value, type) => {
    const [status, issue] = await refusal({ ...rome, [field]: value })
    expect([status, issue?.split(' ')[0]]).toEqual(['422 validation_error', type])
    expect(issue).toContain(`body.${field}`)
  })

  it('stays within the calendar that it can write', async () => {
    const last = await ask({ ...rome, stay_date: '9999-12-30', nights: 1 })
    expect(outcome(last)).toBe('200')
    expect(await refusal({ ...rome, stay_date: '9999-12-30', nights: 5 })).toEqual([
      ...['422 validation_error', 'value_error at body.nights'],
    ])
  })
})
