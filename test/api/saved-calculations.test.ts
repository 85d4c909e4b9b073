// Saved calculations: frozen, the organization's own, test and live apart.
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  issuesOf,
  makeApiKey,
  makeMember,
  makeOrganization,
  makeSavedCalculation,
  type Organization,
  outcome,
  send,
} from '../support/makers.ts'
import { type Service, startService } from '../support/service.ts'

let service: Service
let here: Organization
let key: string
beforeAll(async () => {
  service = await startService()
  here = await makeOrganization(service)
  key = (await makeApiKey(service, here)).raw_key
})
afterAll(() => service.stop())

const calculation = {
  ...{ jurisdiction_code: 'ES-CT-BCN', stay_date: '2026-07-01', nights: 3 },
  ...{ nightly_rate: 200, currency: 'EUR', line_items: [{ item_type: 'parking_fee', amount: '5.50' }] },
}
const save = (body: object, caller: object = { key }) =>
  send(service, 'POST', '/v1/saved-calculations', { ...caller, body })
const list = (query = '', caller: object = { key }) =>
  send(service, 'GET', `/v1/saved-calculations${query}`, caller)
const names = (answer: Awaited<ReturnType<typeof list>>) =>
  (answer.body.items as { name: string }[]).map(item => item.name)

describe('createSavedCalculation', () => {
  it('keeps the request and the answer as they were', async () => {
    const made = await save({ name: 'July', calculation })
    expect(outcome(made)).toBe('201')
    expect(made.body).toMatchObject({
      ...{ name: 'July', is_test: false, created_by: { type: 'api_key', name: 'Test key' } },
      result: { total_with_tax: '688.60', data_version: expect.any(String) },
      calculation: { nightly_rate: '200', line_items: [{ amount: '5.5' }] },
    })
    const again = await send(service, 'GET', `/v1/saved-calculations/${made.body.id}`, { key })
    expect(again.body).toEqual(made.body)
  })

  it('names the person who saved it', async () => {
    const member = await makeMember(service, here)
    const made = await save({ name: 'By a member', calculation }, { token: member.token })
    expect(made.body.created_by).toMatchObject({ type: 'user', name: 'Test Person' })
  })

  it('says what is wrong at its place in the body, and keeps nothing', async () => {
    const before = (await list('?limit=200')).body.items
    const bad = await save({ name: '', calculation: { ...calculation, nights: 0 } })
    expect(issuesOf(bad).sort()).toEqual([
      'greater_than_equal at body.calculation.nights',
      'string_too_short at body.name',
    ])
    const cross = await save({ name: 'x', calculation: { ...calculation, checkout_date: '2026-08-01' } })
    expect(issuesOf(cross)).toEqual(['value_error at body.calculation.checkout_date'])
    const early = await save({ name: 'x', calculation: { ...calculation, stay_date: '1999-01-01' } })
    expect([outcome(early), ...issuesOf(early)]).toEqual([
      ...['422 stay_not_covered', 'value_error at body.calculation.stay_date'],
    ])
    const nowhere = await save({ name: 'x', calculation: { ...calculation, jurisdiction_code: 'XX-YY' } })
    expect(outcome(nowhere)).toBe('400 jurisdiction_not_found')
    expect((await list('?limit=200')).body.items).toEqual(before)
  })

  it('is made once for one Idempotency-Key', async () => {
    const name = randomUUID()
    const headers = { 'Idempotency-Key': randomUUID() }
    const first = await save({ name, calculation }, { key, headers })
    const second = await save(
      { name, calculation: { ...calculation, nightly_rate: '200.00' } },
      { key, headers },
    )
    expect(second.body).toEqual(first.body)
    expect(second.headers.get('Idempotency-Replayed')).toBe('true')
    expect(outcome(await save({ name: 'other', calculation }, { key, headers }))).toBe(
      '409 idempotency_key_reused',
    )
    expect(names(await list('?limit=200')).filter(each => each === name)).toHaveLength(1)
  })

  it('lets a key for tests make test records only', async () => {
    const test = (await makeApiKey(service, here, { test_only: true })).raw_key
    expect(outcome(await save({ name: 'live', calculation }, { key: test }))).toBe('403 insufficient_scope')
    expect(outcome(await save({ name: 'test', calculation, is_test: true }, { key: test }))).toBe('201')
  })

  it('wants the scope for it', async () => {
    const reader = (await makeApiKey(service, here, { scopes: ['calculations:read'] })).raw_key
    expect(outcome(await save({ name: 'x', calculation }, { key: reader }))).toBe('403 insufficient_scope')
    expect(outcome(await list('', { key: reader }))).toBe('200')
  })
})

describe('listSavedCalculations', () => {
  it('lists the newest first over all pages, without answers, live and test apart', async () => {
    const organization = await makeOrganization(service)
    const caller = { token: organization.admin.token }
    for (const name of ['a', 'b', 'c']) await makeSavedCalculation(service, caller, { name })
    await makeSavedCalculation(service, caller, { name: 't', is_test: true })
    const first = await list('?limit=2', caller)
    const second = await list(`?limit=2&cursor=${first.body.next_cursor}`, caller)
    expect([...names(first), ...names(second)]).toEqual(['c', 'b', 'a'])
    expect(second.body.next_cursor).toBeNull()
    expect(names(await list('?is_test=true', caller))).toEqual(['t'])
    expect((first.body.items as object[])[0]).toMatchObject({
      ...{ jurisdiction_code: 'DE', currency: 'EUR', total_tax: '7.00', total_with_tax: '107.00' },
    })
    expect((first.body.items as object[])[0]).not.toHaveProperty('result')
    expect(outcome(await list(`?is_test=true&cursor=${first.body.next_cursor}`, caller))).toBe(
      '400 invalid_cursor',
    )
  })
})

describe('deleteSavedCalculation', () => {
  it('lets a key for tests delete test records only', async () => {
    const test = { key: (await makeApiKey(service, here, { test_only: true })).raw_key }
    const [live, own] = [
      await makeSavedCalculation(service, { key }),
      await makeSavedCalculation(service, { key }, { is_test: true }),
    ]
    const remove = (id: string) => send(service, 'DELETE', `/v1/saved-calculations/${id}`, test)
    expect(outcome(await remove(live))).toBe('403 insufficient_scope')
    expect(outcome(await remove(own))).toBe('204')
    expect(outcome(await send(service, 'GET', `/v1/saved-calculations/${live}`, { key }))).toBe('200')
  })

  it('deletes it for good, the own one only', async () => {
    const id = await makeSavedCalculation(service, { key })
    const stranger = { token: (await makeOrganization(service)).admin.token }
    const path = `/v1/saved-calculations/${id}`
    expect(outcome(await send(service, 'DELETE', path, stranger))).toBe('404 saved_calculation_not_found')
    expect(outcome(await send(service, 'DELETE', path, { key }))).toBe('204')
    expect(outcome(await send(service, 'GET', path, { key }))).toBe('404 saved_calculation_not_found')
    expect(outcome(await send(service, 'DELETE', path, { key }))).toBe('404 saved_calculation_not_found')
  })
})
