// Rates: every dated version of every levy, and what a whole chain of places charges on a day.
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

interface Rate {
  id: string
  jurisdiction_code: string
  category_code: string
  calculation_order: number
  rate_type: string
  rate_value: string | null
  status: string
  effective_start: string
  effective_end: string | null
  legal_reference: string | null
  inherited: boolean
}

// What is expected is read from the content itself, which grows.
const { release } = readContent(join(import.meta.dirname, '../../src/tax/content'))
const authored = release?.rates ?? []
const pathOf = new Map<string, string>()
for (const { code, parent_code } of release?.jurisdictions ?? []) {
  const above = parent_code === null ? '' : `${pathOf.get(parent_code) ?? parent_code}.`
  pathOf.set(code, `${above}${code.split('-').at(-1)}`)
}

const get = (path: string) => send(service, 'GET', `/v1/rates${path}`, { key })
const ids = (rates: { id: string }[]) => rates.map(({ id }) => id)

const allRates = (query: string, limit?: number) =>
  listAll<Rate>(service, `/v1/rates?${query}`, { key }, limit)

describe('listRates', () => {
  it('lists every version of every levy once, drafts too, over all pages', async () => {
    const rates = await allRates('')
    expect(ids(rates).sort()).toEqual(ids(authored).sort())
    const drafts = authored.filter(({ draft }) => draft)
    expect(ids(rates.filter(({ status }) => status === 'draft')).sort()).toEqual(ids(drafts).sort())
    expect(ids(await allRates('', 97))).toEqual(ids(rates))
    const spain = ids(await allRates('country_code=ES'))
    for (const limit of [1, 3]) expect(ids(await allRates('country_code=ES', limit))).toEqual(spain)
  })

  it('orders by path, calculation order and id', async () => {
    for (const country of ['ES', 'US', 'CA']) {
      const rates = await allRates(`country_code=${country}`)
      const keys = rates.map(({ jurisdiction_code, calculation_order, id }) => [
        ...[pathOf.get(jurisdiction_code) ?? '', String(calculation_order).padStart(6, '0'), id],
      ])
      const sorted = keys.toSorted((a, b) => {
        const at = a.findIndex((part, index) => part !== b[index])
        return at < 0 ? 0 : (a[at] ?? '') < (b[at] ?? '') ? -1 : 1
      })
      expect(keys).toEqual(sorted)
    }
  })

  it('narrows by place, country, category, state and day, and every filter counts', async () => {
    const own = await allRates('jurisdiction_code=ES')
    expect(own.length).toBeGreaterThan(0)
    expect(own.every(({ jurisdiction_code }) => jurisdiction_code === 'ES')).toBe(true)
    const spain = await allRates('country_code=ES')
    expect(ids(spain).sort()).toEqual(
      ids(authored.filter(({ jurisdiction_code }) => jurisdiction_code.startsWith('ES'))).sort(),
    )
    const reduced = await allRates('country_code=ES&category_code=vat_reduced')
    expect(ids(reduced)).toEqual(ids(spain.filter(({ category_code }) => category_code === 'vat_reduced')))
    let seen = 0
    for (const status of ['draft', 'scheduled', 'active', 'expired', 'superseded']) {
      const some = await allRates(`country_code=ES&status=${status}`)
      expect(ids(some)).toEqual(ids(spain.filter(rate => rate.status === status)))
      seen += some.length
    }
    expect(seen).toBe(spain.length)
    const then = await allRates('country_code=ES&effective_date=2025-03-01')
    expect(ids(then)).toEqual(
      ids(
        spain.filter(
          rate =>
            rate.effective_start <= '2025-03-01' &&
            (rate.effective_end === null || rate.effective_end > '2025-03-01'),
        ),
      ),
    )
    expect(await allRates('country_code=DE&jurisdiction_code=ES')).toEqual([])
    expect(await allRates('effective_date=0001-01-01')).toEqual([])
  })

  it('gives an empty list for codes that nobody knows', async () => {
    for (const query of [
      'jurisdiction_code=XX-YY',
      'country_code=ZZ',
      'category_code=nothing',
      'jurisdiction_code=es',
    ])
      expect(await allRates(query)).toEqual([])
  })

  it('refuses what is no filter, no day, no limit and no cursor of this list', async () => {
    const { body } = await get('?country_code=ES&limit=1')
    const wrong = [
      ...['country_code=es', 'country_code=ESP', 'status=current', 'effective_date=2026-02-30'],
      ...['limit=0', 'limit=501', 'jurisdiction_code=%00', 'page=2'],
    ]
    for (const query of wrong)
      expect([query, outcome(await get(`?${query}`))]).toEqual([query, '422 validation_error'])
    for (const query of [`cursor=${body.next_cursor}`, 'country_code=ES&cursor=e30'])
      expect([query, outcome(await get(`?${query}`))]).toEqual([query, '400 invalid_cursor'])
  })

  it('tells the state by the calendar of the place', async () => {
    const [rate] = await allRates('jurisdiction_code=ES&status=active')
    expect(rate?.effective_start.localeCompare(new Date().toISOString().slice(0, 10))).toBeLessThanOrEqual(0)
    for (const { effective_start } of await allRates('status=scheduled'))
      expect(effective_start > new Date(Date.now() - 86_400_000).toISOString().slice(0, 10)).toBe(true)
  })
})

describe('getRate', () => {
  it('shows a rate with all its fields', async () => {
    const { body } = await get('/es-iva@2012-09-01')
    const record = authored.find(({ id }) => id === 'es-iva@2012-09-01')
    expect(body).toEqual({
      ...{ id: 'es-iva@2012-09-01', tax_key: 'es-iva', version: 1, supersedes_id: null },
      ...{
        jurisdiction_code: 'ES',
        category_code: 'vat_reduced',
        name: record?.name,
        local_name: record?.local_name,
      },
      ...{
        rate_type: 'percentage',
        rate_value: '0.1',
        currency_code: null,
        tier_type: null,
        tier_basis: null,
      },
      ...{
        tiers: [],
        per_person: false,
        per_guest_share: false,
        base_type: 'room_rate',
        item_types: record?.item_types,
      },
      ...{
        applies_when: record?.applies_when,
        replaces: [],
        offset_by: null,
        start_unverified: record?.start_unverified,
      },
      ...{
        base_includes: record?.base_includes,
        base_includes_jurisdictions: record?.base_includes_jurisdictions,
      },
      ...{ calculation_order: record?.calculation_order, applies_to_channels: [], collection_model: null },
      ...{ dated_by: record?.dated_by, rounding_mode: 'half_up', rounding_increment: null },
      ...{ effective_start: '2012-09-01', effective_end: null, enacted_date: record?.enacted_date },
      ...{ announcement_date: null, authority: record?.authority, legal_reference: record?.legal_reference },
      ...{ legal_uri: record?.legal_uri, source_url: record?.source_url, status: 'active' },
      ...{
        data_version: expect.stringMatching(/^\d{4}\.\d\d\.\d+$/),
        updated_at: expect.stringMatching(/Z$/),
      },
    })
    expect((await get('/es-iva%402012-09-01')).body).toEqual(body)
  })

  it('writes amounts as their currency does, fractions without zeros at the end', async () => {
    const barcelona = (await allRates('jurisdiction_code=ES-CT-BCN&status=active'))[0]
    const tiers = (barcelona as unknown as { tiers: { value: string }[] }).tiers
    const amounts = [...tiers.map(({ value }) => value), barcelona?.rate_value].filter(text => text != null)
    expect(amounts.length).toBeGreaterThan(0)
    for (const amount of amounts) expect(amount).toMatch(/^\d+\.\d\d$/)
    const yen = (await allRates('country_code=JP')) as unknown as {
      currency_code: string | null
      tiers: { value: string | null }[]
    }[]
    const values = yen
      .filter(({ currency_code }) => currency_code === 'JPY')
      .flatMap(({ tiers }) => tiers.flatMap(tier => tier.value ?? []))
    expect(values.length).toBeGreaterThan(0)
    for (const value of values) expect(value).toMatch(/^\d+$/)
    for (const { rate_type, rate_value } of await allRates('country_code=US')) {
      if (rate_type === 'percentage' && rate_value !== null) expect(rate_value).toMatch(/^0(\.\d*[1-9])?$/)
    }
  })

  it('does not know an id that is not there', async () => {
    for (const id of ['es-iva', 'es-iva@2012-09-02', 'es-iva@2012-09-01~1', '__proto__', '%20'])
      expect([id, outcome(await get(`/${id}`))]).toEqual([id, '404 rate_not_found'])
  })
})

describe('lookupRates', () => {
  const lookUp = async (query: string) => {
    const answer = await get(`/lookup?${query}`)
    expect(outcome(answer), query).toBe('200')
    return answer.body as unknown as {
      jurisdiction: object
      date: string
      rates: Rate[]
      combined_percentage_rate: string
    }
  }

  it('gives the rates of the whole chain on a day, the country first, and says which are inherited', async () => {
    const found = await lookUp('jurisdiction_code=ES-CT-BCN&effective_date=2026-07-01')
    expect(found.jurisdiction).toEqual({ code: 'ES-CT-BCN', name: 'Barcelona', path: 'ES.CT.BCN' })
    expect(found.date).toBe('2026-07-01')
    const chain = ['ES', 'ES-CT', 'ES-CT-BCN']
    const due = authored.filter(
      rate =>
        chain.includes(rate.jurisdiction_code) &&
        rate.effective_start <= '2026-07-01' &&
        (rate.effective_end === null || rate.effective_end > '2026-07-01'),
    )
    expect(ids(found.rates).sort()).toEqual(ids(due).sort())
    const places = found.rates.map(({ jurisdiction_code }) => chain.indexOf(jurisdiction_code))
    expect(places).toEqual([...places].sort())
    for (const rate of found.rates) expect(rate.inherited).toBe(rate.jurisdiction_code !== 'ES-CT-BCN')
    expect(found.rates.some(({ inherited }) => inherited)).toBe(true)
    expect(found.combined_percentage_rate).toBe('0.1')
  })

  it('takes today in the place when no day is given', async () => {
    const { date } = await lookUp('jurisdiction_code=NZ')
    expect(date).toBe(new Intl.DateTimeFormat('en-CA', { timeZone: 'Pacific/Auckland' }).format(new Date()))
  })

  it('adds up what a plain stay is charged in per cent: nothing replaced, nothing of another kind of house', async () => {
    for (const [code, currency] of [
      ['US-NY-NYC', 'USD'],
      ['CA-ON-TOR', 'CAD'],
      ['BB', 'BBD'],
      ['DE-BE-BER', 'EUR'],
      ['JO-AQ', 'JOD'],
    ]) {
      const stay = {
        jurisdiction_code: code,
        stay_date: '2026-10-01',
        nights: 1,
        nightly_rate: 100,
        currency,
      }
      const charged = await send(service, 'POST', '/v1/tax/calculate', { key, body: stay })
      const { components } = charged.body.tax_breakdown as {
        components: { rate_type: string; rate_id: string }[]
      }
      const percent = components.filter(({ rate_type }) => rate_type === 'percentage')
      const sum = percent.reduce((total, { rate_id }) => {
        const value = authored.find(({ id }) => id === rate_id)?.rate_value ?? '0'
        return total + Math.round(Number(value) * 1e9)
      }, 0)
      const { combined_percentage_rate } = await lookUp(`jurisdiction_code=${code}&effective_date=2026-10-01`)
      expect([code, Math.round(Number(combined_percentage_rate) * 1e9)]).toEqual([code, sum])
    }
  })

  it('answers for any day there is', async () => {
    for (const day of ['0001-01-01', '1900-01-01', '9999-12-31'])
      expect((await lookUp(`jurisdiction_code=US-NY-NYC&effective_date=${day}`)).date).toBe(day)
    expect((await lookUp('jurisdiction_code=ES&effective_date=1900-01-01')).combined_percentage_rate).toBe(
      '0',
    )
  })

  it('needs a place that is there', async () => {
    expect(outcome(await get('/lookup?jurisdiction_code=XX-YY'))).toBe('404 jurisdiction_not_found')
    expect(outcome(await get('/lookup?jurisdiction_code=es'))).toBe('404 jurisdiction_not_found')
    expect(outcome(await get('/lookup'))).toBe('422 validation_error')
    expect(outcome(await get('/lookup?jurisdiction_code=ES&effective_date=tomorrow'))).toBe(
      '422 validation_error',
    )
  })
})
