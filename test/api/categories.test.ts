// Categories: the kinds of tax.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { CATEGORIES, isVat } from '../../src/tax/categories.ts'
import { makeApiKey, makeOrganization, outcome, send } from '../support/makers.ts'
import { type Service, startService } from '../support/service.ts'

let service: Service
let key: string
beforeAll(async () => {
  service = await startService()
  key = (await makeApiKey(service, await makeOrganization(service))).raw_key
})
afterAll(() => service.stop())

const get = (path = '') => send(service, 'GET', `/v1/categories${path}`, { key })
const codes = (answer: { body: Record<string, unknown> }) =>
  (answer.body.items as { code: string }[]).map(({ code }) => code)
const expected = (wanted: (category: (typeof CATEGORIES)[number]) => boolean) =>
  CATEGORIES.filter(wanted)
    .map(({ code }) => code)
    .sort()

describe('listCategories', () => {
  it('lists all of them by code', async () => {
    expect(codes(await get())).toEqual(expected(() => true))
  })

  it('narrows by family and by what stands on invoices as VAT, and both count', async () => {
    for (const family of ['vat', 'occupancy', 'tourist'])
      expect(codes(await get(`?family=${family}`))).toEqual(expected(each => each.family === family))
    expect(codes(await get('?is_vat=true'))).toEqual([
      'ca_sales_pct',
      'us_sales_pct',
      'vat_reduced',
      'vat_standard',
    ])
    expect(codes(await get('?is_vat=false'))).toEqual(expected(each => !isVat(each)))
    expect(codes(await get('?is_vat=true&family=tourist'))).toEqual([])
    for (const query of ['family=other', 'is_vat=1', 'is_vat=True', 'limit=501'])
      expect([query, outcome(await get(`?${query}`))]).toEqual([query, '422 validation_error'])
  })

  it('gives every category once over all pages, and binds a cursor to its filters', async () => {
    const seen: string[] = []
    let query = '?limit=7'
    for (;;) {
      const answer = await get(query)
      seen.push(...codes(answer))
      if (answer.body.next_cursor === null) break
      query = `?limit=7&cursor=${answer.body.next_cursor}`
    }
    expect(seen).toEqual(codes(await get()))
    const { body } = await get('?limit=1')
    expect(outcome(await get(`?family=vat&cursor=${body.next_cursor}`))).toBe('400 invalid_cursor')
  })
})

describe('getCategory', () => {
  it('shows one with all its fields', async () => {
    expect((await get('/tourism_flat_person_night')).body).toEqual({
      ...{ code: 'tourism_flat_person_night', label: 'Tourism / person / night', family: 'tourist' },
      description: 'A tax on the stays of tourists: an amount for each charged guest and night.',
      ...{ basis: 'flat_per_person_per_night', base_type: 'room_rate', is_vat: false },
    })
  })

  it('does not know a code that is not there', async () => {
    for (const code of ['VAT_REDUCED', 'nothing', '__proto__', '%20'])
      expect([code, outcome(await get(`/${code}`))]).toEqual([code, '404 category_not_found'])
  })
})
