// Bookings: calculated by the service, frozen with their request, listed, and told what their documents say.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { fromWire } from '../../src/database/identifiers.ts'
import {
  type Answer,
  issuesOf,
  makeApiKey,
  makeBooking,
  makeIssuer,
  makeMember,
  makeOrganization,
  makeProperty,
  makeReferenceRate,
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

/** 600.00, VAT 60.00 and the city's levy 18.00. */
const rome = {
  ...{ jurisdiction_code: 'IT-RM-ROM', stay_date: '2026-07-01', nights: 3 },
  ...{ nightly_rate: 200, currency: 'EUR', property_type: 'hotel', star_rating: 3 },
}
const book = (body: object, caller: object = { key }) =>
  send(service, 'POST', '/v1/bookings', { ...caller, body })
const read = (id: unknown, caller: object = { key }) => send(service, 'GET', `/v1/bookings/${id}`, caller)
const list = (query: string, caller: object) => send(service, 'GET', `/v1/bookings${query}`, caller)
const ids = (answer: Answer) => (answer.body.items as { id: string }[]).map(item => item.id)

/** An issuer; the organization's default if told so. */
async function makeSeller(organization: Organization, isDefault = false) {
  const id = await makeIssuer(service, organization)
  const body = { default_legal_issuer_id: id }
  const caller = { token: organization.admin.token }
  if (isDefault) await send(service, 'PATCH', '/v1/orgs/me/legal-profile', { ...caller, body })
  return id
}

async function makeAlbergo(organization: Organization, parts: object = {}) {
  const at = { city: 'Rome', country_code: 'IT', jurisdiction_code: 'IT-RM-ROM' }
  const facts = { ...at, property_type: 'hotel', star_rating: 3, ...parts }
  return (await makeProperty(service, { token: organization.admin.token }, facts)).id
}

describe('createBooking', () => {
  it('calculates by itself and freezes request, answer and content release', async () => {
    const made = await book({ calculation: rome, external_reference: 'PMS-1' })
    expect(outcome(made)).toBe('201')
    expect(made.body).toMatchObject({
      ...{ status: 'confirmed', is_test: false, external_reference: 'PMS-1', idempotency_key: null },
      ...{ jurisdiction: { code: 'IT-RM-ROM', name: 'Rome' }, stay_date: '2026-07-01', nights: 3 },
      ...{ checkout_date: '2026-07-04', currency: 'EUR', subtotal_excluding_tax: '600.00' },
      ...{ total_tax: '78.00', total_with_tax: '678.00', effective_rate: '0.13' },
      ...{ refunded_amount: '0.00', refunded_tax_amount: '0.00', settlement_currency: null },
      calculation: { ...rome, nightly_rate: '200' },
      result: { total_with_tax: '678.00', data_version: made.body.data_version },
      tax_components: [
        { component_id: 'c1', tax_amount: '60.00', refunded_tax_amount: '0.00' },
        { component_id: 'c2', tax_amount: '18.00', refunded_tax_amount: '0.00' },
      ],
      ...{ frozen: false, invoices: [], adjustments: [], refunds: [], voided_at: null, void_reason: null },
      created_by: { type: 'api_key', name: 'Test key' },
    })
    expect((await read(made.body.id)).body).toEqual(made.body)
  })

  it('keeps the answer to the byte', async () => {
    const made = await book({ calculation: rome })
    const { rows } = await service.owner.query<{ result: string }>(
      "select result::text from bookings where result ->> 'calculation_id' = $1",
      [(made.body.result as { calculation_id: string }).calculation_id],
    )
    expect(rows).toEqual([{ result: JSON.stringify(made.body.result) }])
  })

  it('keeps amounts with the minor units of their currency, and the view in another one', async () => {
    await makeReferenceRate(service)
    const yen = await book({
      calculation: {
        ...{ jurisdiction_code: 'JP', stay_date: '2026-07-01', nights: 1 },
        ...{ nightly_rate: 10000, currency: 'JPY' },
      },
    })
    expect([yen.body.total_with_tax, yen.body.refunded_amount]).toEqual(['11000', '0'])
    const settled = await book({ calculation: { ...rome, settlement_currency: 'USD' } })
    expect(settled.body).toMatchObject({
      ...{ settlement_currency: 'USD', settlement_fx_date: '2026-11-20' },
      amount_in_settlement_currency: '735.29',
    })
  })

  it('refuses the content of another time', async () => {
    const calculation = { ...rome, as_of: '2026-11-01T00:00:00Z', data_version: '2026.11.1' }
    const answer = await book({ calculation })
    expect([outcome(answer), ...issuesOf(answer)]).toEqual([
      '422 validation_error',
      'extra_forbidden at body.calculation.as_of',
      'extra_forbidden at body.calculation.data_version',
    ])
  })

  it('refuses a calculation that lacks a fact, and names it', async () => {
    const { star_rating, ...unrated } = rome
    const answer = await book({ calculation: unrated })
    expect(outcome(answer)).toBe('422 calculation_incomplete')
    expect(issuesOf(answer)).toEqual(['missing at body.calculation.star_rating'])
    expect(answer.body.detail).toContain('calculation.star_rating: ')
  })

  it('says what is wrong at its place in the body', async () => {
    const cross = await book({ calculation: { ...rome, checkout_date: '2026-08-01' } })
    expect(issuesOf(cross)).toEqual(['value_error at body.calculation.checkout_date'])
    const early = await book({ calculation: { ...rome, stay_date: '1999-01-01' } })
    expect([outcome(early), ...issuesOf(early)]).toEqual([
      ...['422 stay_not_covered', 'value_error at body.calculation.stay_date'],
    ])
    const nowhere = await book({ calculation: { ...rome, jurisdiction_code: 'XX-YY' } })
    expect(outcome(nowhere)).toBe('400 jurisdiction_not_found')
    const half = await book({ calculation: rome, buyer_endpoint_id: 'DE136695976' })
    expect(issuesOf(half)).toEqual(['value_error at body.buyer_endpoint_scheme'])
  })

  it('says that payment is due on receipt, unless something else is said', async () => {
    const details = (answer: Answer) => answer.body.invoice_details as Record<string, unknown>
    expect(details(await book({ calculation: rome })).payment_terms).toBe('Due on receipt')
    const made = await book({
      ...{
        calculation: rome,
        payment_terms: '30 days net',
        due_date: '2026-08-01',
        buyer_name: 'Beispiel GmbH',
      },
      buyer_address: { line1: 'Weg 1', city: 'Berlin', country_code: 'DE' },
    })
    expect(details(made)).toEqual({
      ...{ payment_terms: '30 days net', due_date: '2026-08-01', buyer_name: 'Beispiel GmbH' },
      buyer_address: {
        ...{ line1: 'Weg 1', line2: null, city: 'Berlin', region: null },
        ...{ postal_code: null, country_code: 'DE' },
      },
      ...{ buyer_reference: null, buyer_endpoint_id: null, buyer_endpoint_scheme: null },
      ...{ legal_issuer_id: null, supplier_legal_issuer_id: null },
    })
  })

  it('takes from a property what is left out, and keeps it whatever becomes of the property', async () => {
    const property = await makeAlbergo(here)
    const { jurisdiction_code, property_type, star_rating, ...stay } = rome
    const made = await book({ calculation: stay, property_id: property })
    expect(made.body).toMatchObject({ property_id: property, total_tax: '78.00' })
    expect(made.body.calculation).toEqual({ ...stay, nightly_rate: '200' })
    expect(made.body.result).toMatchObject({ input: { property_id: property, star_rating: 3 } })
    const inside = await book({ calculation: { ...stay, property_id: property } })
    expect(inside.body).toMatchObject({ property_id: property, total_tax: '78.00' })

    const change = { token: here.admin.token, body: { star_rating: 5, jurisdiction_code: 'DE' } }
    expect(outcome(await send(service, 'PATCH', `/v1/properties/${property}`, change))).toBe('200')
    const adjusted = await send(service, 'POST', `/v1/bookings/${made.body.id}/adjust`, {
      key,
      body: { calculation: { ...stay, nights: 2 }, reason: 'One night less' },
    })
    expect(adjusted.body).toMatchObject({ jurisdiction: { code: 'IT-RM-ROM' }, total_tax: '52.00' })
    await send(service, 'POST', `/v1/properties/${property}/archive`, { token: here.admin.token })
    expect(outcome(await book({ calculation: stay, property_id: property }))).toBe('409 property_archived')
    const again = await send(service, 'POST', `/v1/bookings/${made.body.id}/adjust`, {
      key,
      body: { calculation: { ...stay, property_id: property }, reason: 'The third night after all' },
    })
    expect(again.body).toMatchObject({ total_tax: '78.00', property_id: property })
  })

  it('refuses two properties, and one that it does not have', async () => {
    const [one, two] = [await makeAlbergo(here), await makeAlbergo(here)]
    const both = await book({ calculation: { ...rome, property_id: one }, property_id: two })
    expect(issuesOf(both)).toEqual(['value_error at body.calculation.property_id'])
    const foreign = await makeAlbergo(await makeOrganization(service))
    expect(outcome(await book({ calculation: rome, property_id: foreign }))).toBe('404 property_not_found')
  })

  it('keeps the seller: given, else of the property, else of the organization; later defaults do not reach it', async () => {
    const organization = await makeOrganization(service)
    const caller = { token: organization.admin.token }
    const issuers = async (body: object) => {
      const answer = await book({ calculation: rome, ...body }, caller)
      const { legal_issuer_id, supplier_legal_issuer_id } = answer.body.invoice_details as Record<
        string,
        string
      >
      return [answer.body.id, legal_issuer_id, supplier_legal_issuer_id]
    }
    expect((await issuers({})).slice(1)).toEqual([null, null])
    const [fallback, ofProperty, supplier, given] = [
      await makeSeller(organization, true),
      await makeSeller(organization),
      await makeSeller(organization),
      await makeSeller(organization),
    ]
    const property_id = await makeAlbergo(organization, {
      default_legal_issuer_id: ofProperty,
      default_supplier_legal_issuer_id: supplier,
    })
    const [id, ...plain] = await issuers({})
    expect(plain).toEqual([fallback, null])
    expect((await issuers({ property_id })).slice(1)).toEqual([ofProperty, supplier])
    const outright = { property_id, legal_issuer_id: given, supplier_legal_issuer_id: given }
    expect((await issuers(outright)).slice(1)).toEqual([given, given])
    await makeSeller(organization, true)
    expect((await read(id, caller)).body.invoice_details).toMatchObject({ legal_issuer_id: fallback })
    const foreign = await makeSeller(here)
    const refused = await book({ calculation: rome, legal_issuer_id: foreign }, caller)
    expect(outcome(refused)).toBe('404 legal_issuer_not_found')
  })

  it('lets a key for tests make test bookings only', async () => {
    const test = { key: (await makeApiKey(service, here, { test_only: true })).raw_key }
    expect(outcome(await book({ calculation: rome }, test))).toBe('403 insufficient_scope')
    const made = await book({ calculation: rome, is_test: true }, test)
    expect(made.body).toMatchObject({ is_test: true })
    const live = await makeBooking(service, { key })
    for (const [method, path, body] of [
      ['POST', 'adjust', { calculation: rome, reason: 'x' }],
      ['POST', 'void', { reason: 'x' }],
      ['POST', 'refund', { currency: 'EUR', reason: 'x' }],
      ['PATCH', 'invoice-details', { buyer_name: 'x' }],
    ] as const) {
      const answer = await send(service, method, `/v1/bookings/${live}/${path}`, { ...test, body })
      expect([path, outcome(answer)]).toEqual([path, '403 insufficient_scope'])
    }
    expect((await read(live)).body).toMatchObject({ status: 'confirmed', adjustments: [], refunds: [] })
  })

  it('wants the scope for it', async () => {
    const reader = { key: (await makeApiKey(service, here, { scopes: ['bookings:read'] })).raw_key }
    expect(outcome(await book({ calculation: rome }, reader))).toBe('403 insufficient_scope')
    expect(outcome(await list('', reader))).toBe('200')
  })

  it('is told in the audit log', async () => {
    const organization = await makeOrganization(service)
    const id = await makeBooking(service, { token: organization.admin.token })
    const { rows } = await service.owner.query(
      "select action, entity_id, after from audit_log where organization_id = $1 and entity_type = 'booking'",
      [organization.id],
    )
    expect(rows).toEqual([
      { action: 'booking.created', entity_id: id, after: expect.objectContaining({ total_tax: '7.00' }) },
    ])
  })
})

describe('listBookings', () => {
  it('lists the newest first over all pages, without request, answer and history', async () => {
    const caller = { token: (await makeOrganization(service)).admin.token }
    const made = []
    for (let count = 0; count < 3; count++) made.unshift(await makeBooking(service, caller))
    await makeBooking(service, caller, { is_test: true })
    const first = await list('?limit=2', caller)
    const second = await list(`?limit=2&cursor=${first.body.next_cursor}`, caller)
    expect([...ids(first), ...ids(second)]).toEqual(made)
    expect(second.body.next_cursor).toBeNull()
    const whole = (await read(made[0], caller)).body
    const { calculation, result, tax_components, adjustments, refunds, ...summary } = whole
    expect((first.body.items as object[])[0]).toEqual(summary)
    expect(ids(await list('?is_test=true', caller))).toHaveLength(1)
    const other = await list(`?is_test=true&cursor=${first.body.next_cursor}`, caller)
    expect(outcome(other)).toBe('400 invalid_cursor')
  })

  it('filters by status, reference, property, place, creation and stay', async () => {
    const organization = await makeOrganization(service)
    const caller = { token: organization.admin.token }
    const property_id = await makeAlbergo(organization)
    const one = await makeBooking(service, caller, { external_reference: 'A' })
    const two = await makeBooking(service, caller, { calculation: rome, external_reference: 'a' })
    const stay = { nights: 1, stay_date: '2026-08-01', jurisdiction_code: null }
    const three = await makeBooking(service, caller, { property_id, calculation: stay })
    await send(service, 'POST', `/v1/bookings/${one}/void`, { ...caller, body: { reason: 'x' } })
    const found = async (query: string) => ids(await list(`?${query}`, caller))
    expect(await found('status=voided')).toEqual([one])
    expect(await found('status=confirmed')).toEqual([three, two])
    expect(await found('external_reference=A')).toEqual([one])
    expect(await found('external_reference=none')).toEqual([])
    expect(await found(`property_id=${property_id}`)).toEqual([three])
    expect(await found('jurisdiction_code=IT-RM-ROM')).toEqual([three, two])
    expect(await found('jurisdiction_code=IT')).toEqual([])
    expect(await found('stay_from=2026-07-01&stay_to=2026-07-01')).toEqual([two, one])
    expect(await found('stay_from=2026-07-02')).toEqual([three])
    const at = String((await read(two, caller)).body.created_at)
    expect(await found(`created_from=${at}&created_to=${at}`)).toEqual([two])
    // Made in the millisecond of the bound, and before it.
    expect(await found(`created_from=${at.replace('Z', '001Z')}&created_to=${at}`)).toEqual([])
    for (const bound of ['created_from', 'created_to']) {
      expect(outcome(await list(`?${bound}=2016-12-31T23:59:60Z`, caller))).toBe('422 validation_error')
    }
    expect(await found(`created_from=${at}`)).toEqual([three, two])
    expect(await found(`created_to=${at}`)).toEqual([two, one])
    expect(await found('created_to=1969-01-01T00:00:00Z')).toEqual([])
    expect(await found(`status=confirmed&stay_to=2026-07-31&created_from=${at}`)).toEqual([two])
  })

  it('reads the last page as it reads the first: from an index in its order, and hardly a row too many', async () => {
    const [organization, other] = [await makeOrganization(service), await makeOrganization(service)]
    const id = await makeBooking(service, { token: organization.admin.token })
    const property = fromWire('prop', await makeAlbergo(organization))
    const client = await service.owner.connect()
    await client.query('begin')
    // No triggers: foreign keys of so many rows are not the matter here.
    await client.query('set local session_replication_role = replica')
    await client.query(
      `insert into bookings select row.* from bookings b, generate_series(1, 40000) n,
         jsonb_populate_record(b, jsonb_build_object('result', '{}'::jsonb, 'calculation', '{}'::jsonb,
         'id', lpad(to_hex(n), 8, '0') || '-0000-7000-8000-000000000000',
         'organization_id', case when n % 3 = 0 then $2 else $3 end, 'is_test', n % 5 = 0,
         'property_id', case when n % 3 = 0 and n % 11 = 0 then $4 end, 'external_reference', 'R' || n % 100,
         'status', case when n % 7 = 0 then 'voided' else 'confirmed' end, 'jurisdiction_code', 'J' || n % 50)) row
       where b.id = $1`,
      [fromWire('bkg', id), organization.id, other.id, property],
    )
    await client.query('analyze bookings')
    for (const filter of [
      '',
      "and status = 'voided'",
      "and jurisdiction_code = 'J7'",
      "and external_reference = 'R7'",
      `and property_id = '${property}'`,
    ]) {
      for (const below of ['ffffffff', '00003000']) {
        const { rows } = await client.query<{ 'QUERY PLAN': string }>(
          `explain (analyze, timing off, costs off) select * from bookings
           where organization_id = '${organization.id}' and is_test = false ${filter}
           and id < '${below}-0000-0000-0000-000000000000' order by id desc limit 51`,
        )
        const plan = rows.map(row => row['QUERY PLAN']).join('\n')
        const removed = Number(/Removed by Filter: (\d+)/.exec(plan)?.[1] ?? 0)
        expect([filter, plan, /Sort|Seq Scan/.test(plan), removed < 200]).toEqual([filter, plan, false, true])
      }
    }
    await client.query('rollback')
    client.release()
  })
})

describe('getBooking', () => {
  it('shows the own ones only', async () => {
    const id = await makeBooking(service, { key })
    const stranger = { token: (await makeOrganization(service)).admin.token }
    expect(outcome(await read(id, stranger))).toBe('404 booking_not_found')
    const member = { token: (await makeMember(service, here)).token }
    expect(outcome(await read(id, member))).toBe('200')
  })
})

describe('updateInvoiceDetails', () => {
  const change = (id: string, body: object, caller: object = { key }) =>
    send(service, 'PATCH', `/v1/bookings/${id}/invoice-details`, { ...caller, body })

  it('changes what is given, clears what is null, and leaves the rest and the calculation', async () => {
    const id = await makeBooking(service, { key }, { buyer_name: 'Old', buyer_reference: 'R' })
    const before = (await read(id)).body
    const answer = await change(id, {
      ...{ buyer_name: 'Beispiel GmbH', payment_terms: null, buyer_endpoint_id: 'DE136695976' },
      ...{ buyer_endpoint_scheme: '9930', buyer_address: { city: 'Berlin', line2: null } },
    })
    expect(outcome(answer)).toBe('200')
    expect(answer.body.invoice_details).toMatchObject({
      ...{ buyer_name: 'Beispiel GmbH', buyer_reference: 'R', payment_terms: null },
      ...{ buyer_endpoint_id: 'DE136695976', buyer_address: { city: 'Berlin', line1: null } },
    })
    expect(answer.body.result).toEqual(before.result)
    const cleared = await change(id, { buyer_address: null, buyer_name: null })
    expect(cleared.body.invoice_details).toMatchObject({ buyer_address: null, buyer_name: null })
    const { rows } = await service.owner.query(
      "select before, after from audit_log where entity_id = $1 and action = 'booking.invoice_details_updated' order by id",
      [id],
    )
    expect(rows[1]).toEqual({
      before: { buyer_name: 'Beispiel GmbH', buyer_address: expect.objectContaining({ city: 'Berlin' }) },
      after: { buyer_name: null, buyer_address: null },
    })
  })

  it('takes an address in a country that there is, when a booking is made too', async () => {
    const id = await makeBooking(service, { key })
    for (const country_code of ['ZZ', 'UK', 'EL']) {
      const parts = { buyer_address: { country_code } }
      const wrong = ['value_error at body.buyer_address.country_code']
      expect(issuesOf(await change(id, parts))).toEqual(wrong)
      expect(issuesOf(await book({ calculation: rome, ...parts }))).toEqual(wrong)
    }
    expect(outcome(await change(id, { buyer_address: { country_code: 'GB' } }))).toBe('200')
  })

  it('records nothing where nothing differs', async () => {
    const id = await makeBooking(service, { key }, { buyer_name: 'Same' })
    const before = (await read(id)).body
    expect((await change(id, { buyer_name: 'Same', buyer_address: null })).body).toEqual(before)
    expect((await change(id, {})).body).toEqual(before)
  })

  it('keeps an endpoint and its scheme together', async () => {
    const id = await makeBooking(service, { key })
    expect(issuesOf(await change(id, { buyer_endpoint_scheme: '9930' }))).toEqual([
      'value_error at body.buyer_endpoint_id',
    ])
    await change(id, { buyer_endpoint_scheme: '9930', buyer_endpoint_id: 'DE136695976' })
    expect(issuesOf(await change(id, { buyer_endpoint_id: null }))).toEqual([
      'value_error at body.buyer_endpoint_id',
    ])
  })

  it('takes an issuer of the organization only', async () => {
    const id = await makeBooking(service, { key })
    const own = await makeSeller(here)
    const named = await change(id, { legal_issuer_id: own, supplier_legal_issuer_id: own })
    expect(named.body.invoice_details).toMatchObject({ legal_issuer_id: own, supplier_legal_issuer_id: own })
    const cleared = await change(id, { legal_issuer_id: null })
    expect(cleared.body.invoice_details).toMatchObject({ legal_issuer_id: null })
    const foreign = await makeSeller(await makeOrganization(service))
    expect(outcome(await change(id, { legal_issuer_id: foreign }))).toBe('404 legal_issuer_not_found')
  })
})
