// Issued documents: one number each, frozen, readable as they were, and never twice.
import { createHash } from 'node:crypto'
import canonicalize from 'canonicalize'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  type Answer,
  auditRows,
  buyer,
  type Hotel,
  issuesOf,
  makeApiKey,
  makeBooking,
  makeHotel,
  makeIssuer,
  makeMember,
  makeOrganization,
  makeProperty,
  type Organization,
  outcome,
  send,
} from '../support/makers.ts'
import { type Service, startService } from '../support/service.ts'

let service: Service
beforeAll(async () => {
  service = await startService()
})
afterAll(() => service.stop())

const year = new Date().getUTCFullYear()
const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')

async function book({ key, legal_issuer_id }: Hotel, parts: object = {}): Promise<string> {
  return makeBooking(service, { key }, { ...buyer, legal_issuer_id, ...parts })
}
const issue = ({ key }: { key: string }, id: string, body: object = {}): Promise<Answer> =>
  send(service, 'POST', `/v1/bookings/${id}/issue`, { key, body })
const read = ({ key }: { key: string }, path: string): Promise<Answer> => send(service, 'GET', path, { key })
const numbers = (answer: Answer): unknown[] =>
  (answer.body.items as { invoice_number: string }[]).map(item => item.invoice_number)

describe('issueInvoice', () => {
  it('gives the document its number and date, freezes it with its hashes, and says who issued it', async () => {
    const hotel = await makeHotel(service)
    const id = await book(hotel, { external_reference: 'PMS-1' })
    const issued = await issue(hotel, id)
    expect(outcome(issued)).toBe('200')
    expect(issued.body).toMatchObject({
      ...{ document_type: '380', status: 'issued', series: 'A', fiscal_year: year, sequence_number: 1 },
      ...{ invoice_number: `A-${year}-000001`, legal_issuer_id: hotel.legal_issuer_id, booking_id: id },
      ...{ is_test: false, self_billed: false, currency: 'EUR', credited_total: '0.00', reason: null },
      ...{ lines_net_total: '100.00', tax_total: '7.00', grand_total: '107.00', credit_notes: [] },
      issued_by: { type: 'api_key', name: 'Test key' },
      document: { document: { number: `A-${year}-000001`, issue_date: issued.body.invoice_date } },
    })
    const { document, component_lines, xml_sha256, content_hash, previous_hash, chain_hash } = issued.body
    expect(content_hash).toBe(sha256(canonicalize({ document, component_lines, xml_sha256 }) ?? ''))
    expect(previous_hash).toBe('0'.repeat(64))
    expect(chain_hash).toBe(sha256(`${previous_hash}${content_hash}`))
    expect(component_lines).toMatchObject([
      { component_id: 'c1', jurisdiction_name: 'Germany', taxable_amount: '100.00', tax_amount: '7.00' },
    ])

    const booking = await read(hotel, `/v1/bookings/${id}`)
    const { id: invoice_id, invoice_number, grand_total } = issued.body
    expect(booking.body).toMatchObject({
      frozen: true,
      invoices: [{ id: invoice_id, document_type: '380', invoice_number, status: 'issued', grand_total }],
    })
    expect((await auditRows(service, hotel.organization)).at(-1)).toMatchObject({
      ...{ action: 'invoice.issued', entity_id: invoice_id, before: null },
      after: { invoice_number, chain_hash, booking_id: id },
    })
  })

  it('answers the same document to every further and every simultaneous request, without another number', async () => {
    const hotel = await makeHotel(service)
    const id = await book(hotel)
    const answers = await Promise.all(Array.from({ length: 12 }, () => issue(hotel, id)))
    expect(new Set(answers.map(outcome))).toEqual(new Set(['200']))
    expect(new Set(answers.map(answer => answer.text)).size).toBe(1)
    const other = await issue(hotel, await book(hotel))
    expect(other.body).toMatchObject({ sequence_number: 2, previous_hash: answers[0]?.body.chain_hash })
  })

  it('freezes the booking until the document is fully credited', async () => {
    const hotel = await makeHotel(service)
    const id = await book(hotel)
    await issue(hotel, id)
    const calculation = {
      jurisdiction_code: 'DE',
      stay_date: '2026-07-01',
      nights: 2,
      nightly_rate: 1,
      currency: 'EUR',
    }
    const changes = {
      adjust: send(service, 'POST', `/v1/bookings/${id}/adjust`, {
        key: hotel.key,
        body: { calculation, reason: 'x' },
      }),
      void: send(service, 'POST', `/v1/bookings/${id}/void`, { key: hotel.key, body: { reason: 'x' } }),
      refund: send(service, 'POST', `/v1/bookings/${id}/refund`, {
        key: hotel.key,
        body: { currency: 'EUR', reason: 'x' },
      }),
      details: send(service, 'PATCH', `/v1/bookings/${id}/invoice-details`, {
        key: hotel.key,
        body: { buyer_name: 'x' },
      }),
    }
    for (const [name, answer] of Object.entries(changes)) {
      expect([name, outcome(await answer)]).toEqual([name, '409 booking_frozen'])
    }
  })

  it('refuses what is not ready with every violation of the pre-check, and uses no number for it', async () => {
    const hotel = await makeHotel(service, {}, null)
    const id = await book(hotel, { buyer_name: null, buyer_address: null })
    const shown = await read(hotel, `/v1/bookings/${id}/document`)
    const refused = await issue(hotel, id)
    expect(outcome(refused)).toBe('422 document_not_ready')
    expect(refused.body.errors).toEqual((shown.body.validation as { violations: unknown[] }).violations)
    expect(issuesOf(refused)).toEqual([
      'seller_registration_missing at document.seller.tax_registrations',
      'buyer_name_missing at document.buyer.name',
      'buyer_country_missing at document.buyer.country_code',
    ])
    expect((await issue(hotel, id, { self_billed: true })).status).toBe(422)
    const { rows } = await service.owner.query('select from invoice_counters where organization_id = $1', [
      hotel.organization.id,
    ])
    expect(rows).toEqual([])
    expect((await read(hotel, `/v1/bookings/${id}`)).body).toMatchObject({ frozen: false, invoices: [] })
  })

  it('refuses a booking without any seller, with only a legal profile, and with an inactive issuer', async () => {
    const organization = await makeOrganization(service)
    const { token } = organization.admin
    const key = (await makeApiKey(service, organization)).raw_key
    const id = await makeBooking(service, { key }, buyer)
    expect(outcome(await issue({ key }, id))).toBe('422 seller_missing')
    await send(service, 'PATCH', '/v1/orgs/me/legal-profile', {
      ...{ token, body: { legal_name: 'Hotel AG', tax_country: 'DE' } },
    })
    expect(issuesOf(await issue({ key }, id))[0]).toBe('issuer_missing at document.seller.legal_issuer_id')
    const issuer = await makeIssuer(service, organization)
    await send(service, 'PATCH', `/v1/bookings/${id}/invoice-details`, {
      key,
      body: { legal_issuer_id: issuer },
    })
    await send(service, 'PATCH', `/v1/legal-issuers/${issuer}`, { token, body: { status: 'inactive' } })
    expect(issuesOf(await issue({ key }, id))).toEqual(['issuer_inactive at document.seller.legal_issuer_id'])
    await send(service, 'PATCH', `/v1/legal-issuers/${issuer}`, { token, body: { status: 'active' } })
    expect(outcome(await issue({ key }, id))).toBe('200')
  })

  it('takes an admin or a key with the scope; a key for tests issues tests only, in series of their own', async () => {
    const hotel = await makeHotel(service)
    const { organization } = hotel
    const [live, test] = [await book(hotel), await book(hotel, { is_test: true })]
    const member = await makeMember(service, organization)
    const asMember = await send(service, 'POST', `/v1/bookings/${live}/issue`, {
      token: member.token,
      body: {},
    })
    expect(outcome(asMember)).toBe('403 organization_admin_required')
    const narrow = await makeApiKey(service, organization, { scopes: ['bookings:write', 'invoices:read'] })
    expect(outcome(await issue({ key: narrow.raw_key }, live))).toBe('403 insufficient_scope')
    const tester = { key: (await makeApiKey(service, organization, { test_only: true })).raw_key }
    expect(outcome(await issue(tester, live))).toBe('403 insufficient_scope')
    expect((await issue(tester, test)).body).toMatchObject({
      ...{ invoice_number: `TEST-A-${year}-000001`, is_test: true },
      document: { document: { note: 'TEST – not a fiscal document', is_test: true } },
    })
    const { token } = organization.admin
    const asAdmin = await send(service, 'POST', `/v1/bookings/${live}/issue`, { token })
    expect(asAdmin.body).toMatchObject({
      sequence_number: 1,
      issued_by: { type: 'user', name: 'Test Person' },
    })
  })

  it('refuses voided and refunded bookings, and issues a partly refunded one for the whole supply', async () => {
    const hotel = await makeHotel(service)
    const [voided, refunded, partly] = [await book(hotel), await book(hotel), await book(hotel)]
    const change = (id: string, what: string, body: object) =>
      send(service, 'POST', `/v1/bookings/${id}/${what}`, { key: hotel.key, body: { reason: 'x', ...body } })
    await change(voided, 'void', {})
    await change(refunded, 'refund', { currency: 'EUR' })
    await change(partly, 'refund', { currency: 'EUR', amount: 7 })
    expect(outcome(await issue(hotel, voided))).toBe('409 booking_status_conflict')
    expect(outcome(await issue(hotel, refunded))).toBe('409 booking_status_conflict')
    expect((await issue(hotel, partly)).body).toMatchObject({ grand_total: '107.00' })
  })

  it('writes the self-billed invoice of a supplier: its number and date, and the platform as the buyer', async () => {
    const hotel = await makeHotel(service)
    const { organization, legal_issuer_id } = hotel
    const supplier = { legal_name: 'Host Berlin GmbH', company_registration_id: 'HRB 1' }
    const supplierId = await makeIssuer(service, organization, supplier)
    const id = await book(hotel, { supplier_legal_issuer_id: supplierId, external_reference: 'PMS-7' })
    const commercial = await issue(hotel, id)
    const self = await issue(hotel, id, { self_billed: true })
    expect(outcome(self)).toBe('200')
    expect(self.body).toMatchObject({
      ...{ document_type: '389', series: 'S', invoice_number: `S-${year}-000001`, self_billed: true },
      ...{ status: 'issued', legal_issuer_id: supplierId, grand_total: '107.00' },
      document: {
        document: { type_code: '389', buyer_reference: 'PMS-7' },
        seller: { legal_name: 'Host Berlin GmbH' },
        buyer: { name: 'Hotel Berlin GmbH', customer_type: 'business' },
      },
    })
    expect(commercial.body).toMatchObject({ document_type: '380', legal_issuer_id })
    const booking = await read(hotel, `/v1/bookings/${id}`)
    expect(booking.body.invoices).toMatchObject([{ document_type: '380' }, { document_type: '389' }])
  })

  it('writes the self-billed invoice without a supplier in the name of the platform', async () => {
    const hotel = await makeHotel(service)
    const self = await issue(hotel, await book(hotel), { self_billed: true })
    expect(self.body).toMatchObject({
      ...{ document_type: '389', legal_issuer_id: hotel.legal_issuer_id },
      document: { buyer: { name: 'Ana Example', customer_type: 'consumer' } },
    })
  })

  it('goes by the defaults of the property, archived or not, while the booking names no issuer', async () => {
    const { organization, key, legal_issuer_id } = await makeHotel(service)
    const { token } = organization.admin
    const property = await makeProperty(service, { token }, { default_legal_issuer_id: legal_issuer_id })
    const id = await makeBooking(
      service,
      { key },
      { ...buyer, property_id: property.id, calculation: { jurisdiction_code: null } },
    )
    await send(service, 'POST', `/v1/properties/${property.id}/archive`, { key })
    expect((await issue({ key }, id)).body).toMatchObject({ legal_issuer_id, property_id: property.id })
  })

  it('dates and numbers by the calendar of the issuer, wherever the server is', async () => {
    const today = (timeZone: string): string => new Intl.DateTimeFormat('en-CA', { timeZone }).format()
    const hotel = await makeHotel(service)
    const places = { KI: 'Pacific/Kiritimati', US: 'Pacific/Pago_Pago' }
    for (const zone of Object.values(places)) {
      await service.owner.query('update legal_issuers set timezone = $2 where organization_id = $1', [
        ...[hotel.organization.id, zone],
      ])
      const before = today(zone)
      const { body } = await issue(hotel, await book(hotel, { is_test: zone === places.US }))
      expect([before, today(zone)]).toContain(body.invoice_date)
      expect(body.invoice_number).toContain(`-${String(body.invoice_date).slice(0, 4)}-`)
    }
  })

  it('begins each fiscal year at 1 with a chain of its own, and never dates a document before the one before it', async () => {
    const hotel = await makeHotel(service)
    const first = await issue(hotel, await book(hotel))
    const turn = (last_date: string) =>
      rewriteCounter(hotel.organization, `${last_date.slice(0, 4)}`, last_date)
    // Another replica's clock was ahead: the last document is of New Year's day already.
    await turn(`${year + 1}-01-01`)
    const ahead = await issue(hotel, await book(hotel))
    expect(ahead.body).toMatchObject({
      invoice_date: `${year + 1}-01-01`,
      invoice_number: `A-${year + 1}-000002`,
    })
    expect(ahead.body.previous_hash).toBe(first.body.chain_hash)
    // The last document is of the year before: this one begins the new year.
    await turn(`${year - 1}-12-31`)
    const begun = await issue(hotel, await book(hotel))
    expect(begun.body).toMatchObject({ sequence_number: 1, fiscal_year: year, previous_hash: '0'.repeat(64) })
  })
})

/** Lets the counter of an organization be of another year. */
async function rewriteCounter(
  organization: Organization,
  fiscal_year: string,
  last_date: string,
): Promise<void> {
  const client = await service.owner.connect()
  try {
    await client.query('begin; set local session_replication_role = replica')
    await client.query(
      'update invoice_counters set fiscal_year = $2, last_date = $3 where organization_id = $1',
      [organization.id, fiscal_year, last_date],
    )
    await client.query('delete from invoices where organization_id = $1 and fiscal_year <> $2', [
      ...[organization.id, fiscal_year],
    ])
    await client.query('commit')
  } finally {
    client.release()
  }
}

describe('listInvoices', () => {
  it('lists live or test documents, newest first, page by page, by every filter', async () => {
    const hotel = await makeHotel(service)
    const other = await makeIssuer(service, hotel.organization)
    const [first, second] = [await book(hotel), await book(hotel, { legal_issuer_id: other })]
    const issued = [
      await issue(hotel, first),
      await issue(hotel, second),
      await issue(hotel, await book(hotel)),
    ]
    await issue(hotel, first, { self_billed: true })
    const tested = await issue(hotel, await book(hotel, { is_test: true }))
    const [a1, b1, a2, s1] = [...issued.map(answer => answer.body.invoice_number), `S-${year}-000001`]
    const list = async (query = '') => numbers(await read(hotel, `/v1/invoices${query}`))
    expect(await list()).toEqual([s1, a2, b1, a1])
    expect(await list('?is_test=true')).toEqual([tested.body.invoice_number])
    expect(await list('?document_type=389')).toEqual([s1])
    expect(await list('?status=credited')).toEqual([])
    expect(await list(`?legal_issuer_id=${other}`)).toEqual([b1])
    expect(await list(`?booking_id=${first}`)).toEqual([s1, a1])
    expect(await list(`?invoice_number=${a1}`)).toEqual([b1, a1])
    expect(await list(`?issued_from=${issued[1]?.body.issued_at}`)).toEqual([s1, a2, b1])
    expect(await list(`?issued_to=${issued[1]?.body.issued_at}`)).toEqual([b1, a1])
    for (const bound of ['issued_from', 'issued_to']) {
      const leap = await read(hotel, `/v1/invoices?${bound}=2016-12-31T23:59:60Z`)
      expect(outcome(leap)).toBe('422 validation_error')
    }
    expect(await list(`?legal_issuer_id=iss_01kvmsyv80e0088pcz6t8yrhx2`)).toEqual([])
    const page = await read(hotel, '/v1/invoices?limit=3')
    expect(numbers(page)).toEqual([s1, a2, b1])
    expect(await list(`?limit=3&cursor=${page.body.next_cursor}`)).toEqual([a1])
    const mixed = await read(hotel, `/v1/invoices?limit=2&cursor=${page.body.next_cursor}&document_type=380`)
    expect(outcome(mixed)).toBe('400 invalid_cursor')
    const [item] = page.body.items as object[]
    const { document: _left, ...summary } = (await read(hotel, `/v1/invoices/${(item as { id: string }).id}`))
      .body
    expect(item).toEqual(summary)
  })
})

describe('getInvoice', () => {
  it('answers what was frozen, whatever becomes of issuer, buyer and key afterwards', async () => {
    const hotel = await makeHotel(service)
    const issued = await issue(hotel, await book(hotel))
    const { token } = hotel.organization.admin
    await send(service, 'PATCH', `/v1/legal-issuers/${hotel.legal_issuer_id}`, {
      token,
      body: { legal_name: 'Renamed' },
    })
    const again = await send(service, 'GET', `/v1/invoices/${issued.body.id}`, { token })
    expect(again.text).toBe(issued.text)
  })
})

describe('getInvoiceUbl', () => {
  it('serves the same bytes for ever, as a file named by the number', async () => {
    const hotel = await makeHotel(service)
    const { body } = await issue(hotel, await book(hotel))
    const [first, second] = [
      await read(hotel, `/v1/invoices/${body.id}/ubl`),
      await read(hotel, `/v1/invoices/${body.id}/ubl`),
    ]
    expect(first.text).toBe(second.text)
    expect(sha256(first.text)).toBe(body.xml_sha256)
    expect(first.text).toContain(`<cbc:ID>${body.invoice_number}</cbc:ID>`)
    expect(first.headers.get('Content-Type')).toMatch(/^application\/xml/)
    expect(first.headers.get('Content-Disposition')).toBe(`attachment; filename="${body.invoice_number}.xml"`)
  })
})

describe('getInvoicePdf', () => {
  it('draws the same page every time, as a file named by the number', async () => {
    const hotel = await makeHotel(service)
    const { body } = await issue(hotel, await book(hotel))
    const [first, second] = [
      await read(hotel, `/v1/invoices/${body.id}/pdf`),
      await read(hotel, `/v1/invoices/${body.id}/pdf`),
    ]
    expect(first.text.startsWith('%PDF-1.7')).toBe(true)
    expect(first.text).toBe(second.text)
    expect(first.headers.get('Content-Type')).toBe('application/pdf')
    expect(first.headers.get('Content-Disposition')).toBe(`attachment; filename="${body.invoice_number}.pdf"`)
  })
})
