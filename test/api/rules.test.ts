// Rules: the exceptions that laws make, with their conditions in words.
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readContent } from '../../src/tax/author/load.ts'
import { conditionInWords } from '../../src/tax/condition-words.ts'
import { listAll, makeApiKey, makeOrganization, outcome, send } from '../support/makers.ts'
import { type Service, startService } from '../support/service.ts'

let service: Service
let key: string
beforeAll(async () => {
  service = await startService()
  key = (await makeApiKey(service, await makeOrganization(service))).raw_key
})
afterAll(() => service.stop())

interface Rule {
  id: string
  tax_key: string | null
  tax_rate_id: string | null
  jurisdiction_code: string
  rule_type: string
  priority: number
  status: string
  action: object
  conditions: object | null
  condition_summary: string
}

const { release } = readContent(join(import.meta.dirname, '../../src/tax/content'))
const authored = release?.rules ?? []
const get = (path: string) => send(service, 'GET', `/v1/rules${path}`, { key })
const ids = (rules: { id: string }[]) => rules.map(({ id }) => id)

const allRules = (query: string, limit?: number) =>
  listAll<Rule>(service, `/v1/rules?${query}`, { key }, limit)

describe('listRules', () => {
  it('lists every rule once, the highest priority first, then by id', async () => {
    const rules = await allRules('')
    expect(ids(rules).sort()).toEqual(ids(authored).sort())
    const sorted = rules.toSorted((a, b) => b.priority - a.priority || (a.id < b.id ? -1 : 1))
    expect(ids(rules)).toEqual(ids(sorted))
    expect(ids(await allRules('', 61))).toEqual(ids(rules))
  })

  it('narrows by place, type, state and rate, and every filter counts', async () => {
    const catalonia = await allRules('jurisdiction_code=ES-CT')
    expect(ids(catalonia).sort()).toEqual(
      ids(authored.filter(({ jurisdiction_code }) => jurisdiction_code === 'ES-CT')).sort(),
    )
    const caps = await allRules('jurisdiction_code=ES-CT&rule_type=cap')
    expect(ids(caps)).toEqual(ids(catalonia.filter(({ rule_type }) => rule_type === 'cap')))
    expect(caps.length).toBeGreaterThan(0)
    const all = await allRules('')
    for (const status of ['draft', 'scheduled', 'active', 'expired', 'superseded'])
      expect(ids(await allRules(`status=${status}`))).toEqual(ids(all.filter(rule => rule.status === status)))
    const rate = all.find(({ tax_key }) => tax_key === 'ad-ieat')?.tax_rate_id ?? ''
    const ofRate = await allRules(`tax_rate_id=${encodeURIComponent(rate)}`)
    expect(ofRate.length).toBeGreaterThan(0)
    expect(ids(ofRate)).toEqual(ids(all.filter(({ tax_rate_id }) => tax_rate_id === rate)))
    for (const query of ['jurisdiction_code=XX', 'tax_rate_id=nothing@2020-01-01', 'tax_rate_id=nothing'])
      expect(await allRules(query)).toEqual([])
    for (const query of ['rule_type=gift', 'status=now', 'limit=0', 'country_code=ES'])
      expect([query, outcome(await get(`?${query}`))]).toEqual([query, '422 validation_error'])
    expect(outcome(await get('?cursor=e30'))).toBe('400 invalid_cursor')
  })

  it('names the version of its levy that is in force today; a rule on a place has none', async () => {
    const today = new Date().toISOString().slice(0, 10)
    const rates = new Map((release?.rates ?? []).map(rate => [rate.id, rate]))
    for (const rule of await allRules('')) {
      if (rule.tax_key === null) expect(rule.tax_rate_id).toBeNull()
      else {
        const rate = rates.get(rule.tax_rate_id ?? '')
        expect([rule.id, rate?.tax_key]).toEqual([rule.id, rule.tax_key])
        const versions = (release?.rates ?? []).filter(each => each.tax_key === rule.tax_key && !each.draft)
        const inForce = versions.find(
          each => each.effective_start < today && (each.effective_end === null || each.effective_end > today),
        )
        if (inForce !== undefined && inForce.effective_end !== today) expect(rate?.id).toBe(inForce.id)
      }
    }
  })
})

describe('getRule', () => {
  it('shows a rule with all its fields', async () => {
    const { body } = await get('/ad-ieat-seven-nights')
    const record = authored.find(({ id }) => id === 'ad-ieat-seven-nights')
    expect(body).toEqual({
      ...{
        id: record?.id,
        tax_key: record?.tax_key,
        tax_rate_id: expect.stringContaining(`${record?.tax_key}@`),
      },
      ...{ jurisdiction_code: 'AD', target_jurisdiction_codes: [], category_codes: [], rule_type: 'cap' },
      ...{
        priority: 0,
        name: record?.name,
        description: record?.description,
        conditions: record?.conditions,
      },
      ...{ condition_summary: conditionInWords(record?.conditions ?? null) },
      action: {
        ...{
          exemption_reason: null,
          rate_value: null,
          reduction_percent: null,
          max_nights: 7,
          max_amount: null,
        },
        ...{ max_per_night: null, max_per_person_per_night: null, min_amount: null, currency_code: null },
      },
      ...{ effective_start: record?.effective_start, effective_end: record?.effective_end },
      ...{ enacted_date: record?.enacted_date, authority: record?.authority, legal_uri: record?.legal_uri },
      ...{ legal_reference: record?.legal_reference, source_url: record?.source_url, version: 1 },
      ...{ supersedes_id: null, status: 'active', data_version: expect.stringMatching(/^\d{4}\./) },
      updated_at: expect.stringMatching(/Z$/),
    })
  })

  it('does not know an id that is not there', async () => {
    for (const id of ['es-ct-ieet', 'es-ct-ieet-seven-nights~1', 'constructor'])
      expect([id, outcome(await get(`/${id}`))]).toEqual([id, '404 rule_not_found'])
  })
})

describe('a condition in words', () => {
  it('says what is compared, how and with what', () => {
    const one = (field: string, op: never, value: never) =>
      conditionInWords({ operator: 'AND', rules: [{ field, op, value }] })
    const say = one as (field: string, op: string, value: unknown) => string
    expect(conditionInWords(null)).toBe('No conditions (always applies)')
    expect(conditionInWords({ operator: 'AND', rules: [] })).toBe('No conditions (always applies)')
    expect(say('nights', '>=', 180)).toBe('Nights of the stay at least 180')
    expect(say('guest_age', 'between', [2, 15])).toBe('Age of the guest from 2 to 15')
    expect(say('property_type', 'in', ['hotel', 'bed_and_breakfast'])).toBe(
      'Kind of accommodation is one of hotel, bed and breakfast',
    )
    expect(say('property_group', 'not_in', ['camping'])).toBe(
      'Group of kinds of accommodation is none of camping',
    )
    expect(say('is_cross_border_b2b', '==', true)).toBe('Business customer of another country: yes')
    expect(say('is_bundled', '!=', true)).toBe('Part of a package: no')
    expect(say('stay_day_of_week', '==', 4)).toBe('Weekday of arrival is Friday')
    expect(say('stay_month', 'in', [7, 8])).toBe('Month of arrival is one of July, August')
    expect(say('booking_date', '<', '2026-10-01')).toBe('Day of booking before 2026-10-01')
    expect(say('checkout_date', '>=', '2026-10-01')).toBe('Day of departure on or after 2026-10-01')
    expect(say('any_guest_age', '<', 18)).toBe('Of at least one guest, age of the guest below 18')
  })

  it('puts a group of another kind into brackets', () => {
    const age = { field: 'guest_age', op: '<' as const, value: 18 }
    const disabled = { field: 'guest_disability_percentage', op: '>' as const, value: 50 }
    const nights = { field: 'nights', op: '<=' as const, value: 3 }
    expect(
      conditionInWords({ operator: 'AND', rules: [nights, { operator: 'OR', rules: [age, disabled] }] }),
    ).toBe(
      'Nights of the stay at most 3 and (age of the guest below 18 or disability of the guest in per cent above 50)',
    )
  })
})
