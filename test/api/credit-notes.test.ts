// Credit notes: the only correction of an issued document, exact to the cent whatever is credited in whatever steps.
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

async function book({ key, legal_issuer_id }: Hotel, parts: object = {}): Promise<string> {
  return makeBooking(service, { key }, { ...buyer, legal_issuer_id, ...parts })
}
async function issue(hotel: Hotel, parts: object = {}, body: object = {}) {
  const id = await book(hotel, parts)
  const answer = await send(service, 'POST', `/v1/bookings/${id}/issue`, { key: hotel.key, body })
  expect(outcome(answer)).toBe('200')
  return { booking: id, id: String(answer.body.id), body: answer.body }
}
const credit = ({ key }: { key: string }, id: unknown, body: object = {}): Promise<Answer> =>
  send(service, 'POST', `/v1/invoices/${id}/credit-notes`, { key, body: { reason: 'Changed', ...body } })
const read = async ({ key }: { key: string }, path: string) =>
  (await send(service, 'GET', path, { key })).body

/** Room 400.00 at 7 %, parking 40.00 at 19 %. */
const german = {
  calculation: {
    ...{ jurisdiction_code: 'DE', stay_date: '2026-07-01', nights: 2, nightly_rate: 200, currency: 'EUR' },
    line_items: [{ item_type: 'parking_fee', amount: 40 }],
  },
}
/** Sales tax of three authorities on one line; two taxes of the city that are not on the invoice. */
const newYork = {
  calculation: {
    ...{
      jurisdiction_code: 'US-NY-NYC',
      stay_date: '2026-07-01',
      nights: 3,
      nightly_rate: 250,
      currency: 'USD',
    },
  },
}

describe('createCreditNote', () => {
  it('credits a part of a line with its VAT, and then exactly the rest', async () => {
    const hotel = await makeHotel(service)
    const invoice = await issue(hotel, german)
    expect(invoice.body).toMatchObject({
      lines_net_total: '440.00',
      tax_total: '35.60',
      grand_total: '475.60',
    })
    const first = await credit(hotel, invoice.id, { lines: [{ line_id: '1', net_amount: '150.00' }] })
    expect(outcome(first)).toBe('201')
    expect(first.body).toMatchObject({
      ...{ document_type: '381', series: 'C', invoice_number: `C-${year}-000001`, status: 'issued' },
      ...{ lines_net_total: '150.00', tax_total: '10.50', grand_total: '160.50', reason: 'Changed' },
      ...{ original_invoice_id: invoice.id, original_invoice_number: invoice.body.invoice_number },
      ...{ legal_issuer_id: hotel.legal_issuer_id, booking_id: invoice.booking, credited_total: '0.00' },
      document: {
        document: {
          ...{ type_code: '381', note: 'Changed', due_date: null },
          preceding_invoice: {
            ...{ number: invoice.body.invoice_number, issue_date: invoice.body.invoice_date },
          },
        },
        lines: [{ id: '1', quantity: '1', unit_code: 'C62', net_amount: '150.00' }],
      },
    })
    const partly = await read(hotel, `/v1/invoices/${invoice.id}`)
    const { id, invoice_number, grand_total, issued_at } = first.body
    expect(partly).toMatchObject({ status: 'partially_credited', credited_total: '160.50' })
    expect(partly.credit_notes).toEqual([{ id, invoice_number, grand_total, issued_at }])
    expect(await read(hotel, `/v1/bookings/${invoice.booking}`)).toMatchObject({ frozen: true })

    const second = await credit(hotel, invoice.id)
    expect(second.body).toMatchObject({
      ...{ grand_total: '315.10', lines_net_total: '290.00', tax_total: '25.10' },
      ...{ sequence_number: 2, previous_hash: first.body.chain_hash },
      document: {
        tax_breakdown: [
          { rate_percent: '7', taxable_amount: '250.00', tax_amount: '17.50' },
          { rate_percent: '19', taxable_amount: '40.00', tax_amount: '7.60' },
        ],
      },
    })
    const whole = await read(hotel, `/v1/invoices/${invoice.id}`)
    expect(whole).toMatchObject({ status: 'credited', credited_total: '475.60' })
    expect(whole.document).toEqual(invoice.body.document)
    expect((await auditRows(service, hotel.organization)).at(-1)).toMatchObject({
      ...{ action: 'credit_note.issued', entity_id: second.body.id },
      after: { original_invoice_number: invoice.body.invoice_number, reason: 'Changed' },
    })
  })

  it('takes excluded levies back by tax, spreads sales tax over its authorities, and leaves nothing in the reports', async () => {
    const hotel = await makeHotel(service)
    const invoice = await issue(hotel, newYork)
    expect(invoice.body).toMatchObject({
      ...{ grand_total: '816.56', excluded_tax_total: '54.56', total_paid_including_excluded: '871.12' },
    })
    const [levy] = (
      invoice.body.document as { excluded_taxes: { component_id: string; tax_amount: string }[] }
    ).excluded_taxes
    const part = await credit(hotel, invoice.id, {
      lines: [{ line_id: '1', net_amount: 100 }],
      excluded_components: [{ component_id: levy?.component_id, tax_amount: '5.00' }],
    })
    expect(part.body).toMatchObject({
      ...{ tax_total: '8.88', grand_total: '108.88', excluded_tax_total: '5.00' },
      ...{ total_paid_including_excluded: '113.88' },
    })
    const rest = await credit(hotel, invoice.id)
    expect(rest.body).toMatchObject({ grand_total: '707.68', excluded_tax_total: '49.56' })
    expect(await read(hotel, `/v1/invoices/${invoice.id}`)).toMatchObject({
      ...{ status: 'credited', credited_total: '871.12' },
    })
    const { rows } = await service.owner.query<Record<string, string>>(
      `select component_id, sum(coalesce(taxable_amount, 0))::float as base, sum(tax_amount)::float as tax,
         bool_and(is_reversal = (document_type = '381')) as marked
       from invoice_lines where booking_id = (select booking_id from invoices where id = (
         select id from invoices where organization_id = $1 and document_type = '380')) group by 1`,
      [hotel.organization.id],
    )
    expect(rows.length).toBeGreaterThan(4)
    expect(rows.map(({ base, tax, marked }) => [base, tax, marked])).toEqual(rows.map(() => [0, 0, true]))
  })

  it('keeps every credit note in yen within a unit of base times rate (BR-CO-17), down to nothing left', async () => {
    const hotel = await makeHotel(service)
    const calculation = { jurisdiction_code: 'JP', nights: 1, nightly_rate: 10_000, currency: 'JPY' }
    const { id } = await issue(hotel, { calculation })
    const notes = []
    for (const net_amount of [5, 5, 5])
      notes.push(await credit(hotel, id, { lines: [{ line_id: '1', net_amount }] }))
    notes.push(await credit(hotel, id))
    expect(notes.map(({ body }) => [body.lines_net_total, body.tax_total])).toEqual([
      ['5', '1'],
      ['5', '0'],
      ['5', '1'],
      ['9985', '998'],
    ])
    expect(await read(hotel, `/v1/invoices/${id}`)).toMatchObject({
      status: 'credited',
      credited_total: '11000',
    })
  })

  it('lifts the freeze once all is credited: the booking is changed and issued again under a new number', async () => {
    const hotel = await makeHotel(service)
    const invoice = await issue(hotel, german)
    const again = (what: string, body: object) =>
      send(service, 'POST', `/v1/bookings/${invoice.booking}/${what}`, { key: hotel.key, body })
    const self = await again('issue', { self_billed: true })
    await credit(hotel, invoice.id)
    expect(outcome(await again('void', { reason: 'x' }))).toBe('409 booking_frozen')
    await credit(hotel, self.body.id)
    const calculation = { ...german.calculation, nightly_rate: 100 }
    expect(outcome(await again('adjust', { calculation, reason: 'x' }))).toBe('200')
    const next = await again('issue', {})
    expect(next.body).toMatchObject({ sequence_number: 2, lines_net_total: '240.00', status: 'issued' })
    await credit(hotel, next.body.id)
    expect(outcome(await again('refund', { currency: 'EUR', reason: 'x' }))).toBe('200')
  })

  it('of a self-billed invoice is numbered by the supplier, and is no PEPPOL document', async () => {
    const hotel = await makeHotel(service)
    const supplier = await makeIssuer(service, hotel.organization, { legal_name: 'Host GmbH' })
    const invoice = await issue(hotel, { supplier_legal_issuer_id: supplier }, { self_billed: true })
    const note = await credit(hotel, invoice.id)
    expect(note.body).toMatchObject({
      ...{ legal_issuer_id: supplier, self_billed: true, invoice_number: `C-${year}-000001` },
      document: {
        seller: { legal_name: 'Host GmbH' },
        document: { customization_id: 'urn:cen.eu:en16931:2017', profile_id: null },
      },
    })
  })

  it('of a test document is a test document in its own series', async () => {
    const hotel = await makeHotel(service)
    const invoice = await issue(hotel, { is_test: true })
    expect((await credit(hotel, invoice.id)).body).toMatchObject({
      ...{ invoice_number: `TEST-C-${year}-000001`, is_test: true },
    })
    const tester = (await makeApiKey(service, hotel.organization, { test_only: true })).raw_key
    const live = await issue(hotel)
    expect(outcome(await credit({ key: tester }, live.id))).toBe('403 insufficient_scope')
  })

  it('refuses credit notes, what is fully credited, and more than is left of a line or levy', async () => {
    const hotel = await makeHotel(service)
    const invoice = await issue(hotel, newYork)
    const lines = [{ line_id: '1', net_amount: '750.01' }]
    const more = await credit(hotel, invoice.id, { lines })
    expect([outcome(more), more.body.detail]).toEqual([
      '409 amount_exceeds_remaining',
      'Line 1 has 750.00 USD left',
    ])
    await credit(hotel, invoice.id, { lines: [{ line_id: '1', net_amount: 700 }] })
    const again = await credit(hotel, invoice.id, { lines: [{ line_id: '1', net_amount: '50.01' }] })
    expect(outcome(again)).toBe('409 amount_exceeds_remaining')
    const document = (await read(hotel, `/v1/invoices/${invoice.id}`)).document as {
      excluded_taxes: { component_id: string }[]
    }
    const component_id = document.excluded_taxes[0]?.component_id
    const levy = await credit(hotel, invoice.id, {
      excluded_components: [{ component_id, tax_amount: 1000 }],
    })
    expect(outcome(levy)).toBe('409 amount_exceeds_remaining')
    const note = await credit(hotel, invoice.id)
    expect(outcome(await credit(hotel, invoice.id))).toBe('409 invoice_already_credited')
    expect(outcome(await credit(hotel, note.body.id))).toBe('409 not_creditable')
  })

  it('says what is wrong with lines and amounts that the document does not have, and credits nothing', async () => {
    const hotel = await makeHotel(service)
    const invoice = await issue(hotel, german)
    const refused = await credit(hotel, invoice.id, {
      lines: [
        { line_id: '9', net_amount: 1 },
        { line_id: '1', net_amount: '1.001' },
        { line_id: '1', net_amount: 1 },
      ],
      excluded_components: [{ component_id: 'c1', tax_amount: 1 }],
    })
    expect(issuesOf(refused)).toEqual([
      'value_error at body.lines.0.line_id',
      'value_error at body.lines.1.net_amount',
      'value_error at body.lines.2.line_id',
      'value_error at body.excluded_components.0.component_id',
    ])
    expect(issuesOf(await credit(hotel, invoice.id, { lines: [] }))).toEqual(['too_short at body.lines'])
    const strangers = Array.from({ length: 1500 }, (_, index) => ({ line_id: `${index + 9}`, net_amount: 1 }))
    expect(issuesOf(await credit(hotel, invoice.id, { lines: strangers }))).toHaveLength(1000)
    expect(issuesOf(await credit(hotel, invoice.id, { lines: [{ line_id: '1', net_amount: 0 }] }))).toEqual([
      'greater_than at body.lines.0.net_amount',
    ])
    expect(issuesOf(await credit(hotel, invoice.id, { reason: ' ' }))).toEqual([
      'string_pattern_mismatch at body.reason',
    ])
    expect(await read(hotel, `/v1/invoices/${invoice.id}`)).toMatchObject({
      status: 'issued',
      credit_notes: [],
    })
  })

  it('credits a document that came to nothing, so that its booking is free again', async () => {
    const hotel = await makeHotel(service)
    const calculation = { ...german.calculation, nightly_rate: '0.001', line_items: null }
    const invoice = await issue(hotel, { calculation })
    expect(invoice.body.grand_total).toBe('0.00')
    expect((await credit(hotel, invoice.id)).body.grand_total).toBe('0.00')
    expect(await read(hotel, `/v1/bookings/${invoice.booking}`)).toMatchObject({ frozen: false })
    expect(outcome(await credit(hotel, invoice.id))).toBe('409 invoice_already_credited')
  })

  it('never credits more than there is when many credit at once', async () => {
    const hotel = await makeHotel(service)
    const invoice = await issue(hotel, german)
    const lines = [{ line_id: '1', net_amount: '33.33' }]
    const answers = await Promise.all(Array.from({ length: 20 }, () => credit(hotel, invoice.id, { lines })))
    expect(answers.filter(answer => answer.status === 201)).toHaveLength(12)
    expect(new Set(answers.map(outcome))).toEqual(new Set(['201', '409 amount_exceeds_remaining']))
    const full = await Promise.all(Array.from({ length: 5 }, () => credit(hotel, invoice.id)))
    expect(full.map(outcome).sort()).toEqual(['201', ...Array(4).fill('409 invoice_already_credited')])
    const whole = await read(hotel, `/v1/invoices/${invoice.id}`)
    expect(whole).toMatchObject({ status: 'credited', credited_total: '475.60' })
    const notes = whole.credit_notes as { grand_total: string }[]
    const cents = notes.reduce((sum, note) => sum + Math.round(Number(note.grand_total) * 100), 0)
    expect([notes.length, cents]).toEqual([13, 47560])
  })

  it('takes an admin or a key with the scope', async () => {
    const hotel = await makeHotel(service)
    const invoice = await issue(hotel)
    const path = `/v1/invoices/${invoice.id}/credit-notes`
    const { token } = await makeMember(service, hotel.organization)
    const refused = await send(service, 'POST', path, { token, body: { reason: 'x' } })
    expect(outcome(refused)).toBe('403 organization_admin_required')
    const asAdmin = await send(service, 'POST', path, {
      token: hotel.organization.admin.token,
      body: { reason: 'x' },
    })
    expect(outcome(asAdmin)).toBe('201')
  })
})
