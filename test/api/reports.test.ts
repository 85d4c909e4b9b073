// The tax owed: sums and lines of issued documents, recomputed here from the documents themselves.
import { parse } from 'csv-parse/sync'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { ComponentLine, LiabilityLine, LiabilitySummary } from '../../generated/api/types.gen.ts'
import { fromWire } from '../../src/database/identifiers.ts'
import { add, parseExact, printUnits, roundToDigits, ZERO } from '../../src/tax/exact.ts'
import {
  makeApiKey,
  makeBooking,
  makeIssuer,
  makeOrganization,
  type Organization,
  outcome,
  rewrite,
  send,
} from '../support/makers.ts'
import { type Service, startService } from '../support/service.ts'

let service: Service
let here: Organization
let key: string
let issuer: string
beforeAll(async () => {
  service = await startService()
  here = await makeOrganization(service)
  key = (await makeApiKey(service, here)).raw_key
  issuer = await makeIssuer(service, here)
})
afterAll(() => service.stop())

const newYork = { jurisdiction_code: 'US-NY-NYC', currency: 'USD', nightly_rate: '250' }
const rome = { jurisdiction_code: 'IT-RM-ROM', nights: 3, nightly_rate: '200', star_rating: 3 }

/** Books and issues; the answer's body. */
async function issue(calculation: object, parts: object = {}, caller: { key: string } = { key }) {
  const buyer = { buyer_name: 'Grace Guest', buyer_address: { country_code: 'US' } }
  const booking = await makeBooking(service, caller, {
    ...{ legal_issuer_id: issuer, ...buyer, ...parts },
    calculation,
  })
  const answer = await send(service, 'POST', `/v1/bookings/${booking}/issue`, caller)
  if (answer.status !== 200) throw new Error(answer.text)
  return answer.body as {
    id: string
    issued_at: string
    component_lines: ComponentLine[]
    booking_id: string
  }
}

async function credit(invoice: { id: string }, body: object = {}) {
  const answer = await send(service, 'POST', `/v1/invoices/${invoice.id}/credit-notes`, {
    key,
    body: { reason: 'Cancelled', ...body },
  })
  if (answer.status !== 201) throw new Error(answer.text)
  return answer.body as { id: string; issued_at: string; component_lines: ComponentLine[] }
}

const summary = async (query = '', caller: object = { key }) =>
  (await send(service, 'GET', `/v1/invoices/liability-summary${query}`, caller))
    .body as unknown as LiabilitySummary
const lines = async (query = '', caller: object = { key }) =>
  (await send(service, 'GET', `/v1/invoices/liability-lines${query}`, caller)).body as unknown as {
    items: LiabilityLine[]
    next_cursor: string | null
  }
const csv = async (query = '', caller: object = { key }) =>
  send(service, 'GET', `/v1/invoices/liability-lines.csv${query}`, caller)
const total = (amounts: (string | null)[]) =>
  printUnits(roundToDigits(amounts.map(amount => parseExact(amount ?? '0')).reduce(add, ZERO), 4), 4)

describe('getLiabilitySummary', () => {
  it('is empty, with a total of zero, before anything was issued', async () => {
    const other = await makeOrganization(service)
    expect(await summary('', { token: other.admin.token })).toEqual({
      items: [],
      total_tax_amount: '0.0000',
      total_tax_amount_by_currency: {},
      bookings_without_document: 0,
    })
  })

  it('takes a period of any two instants, and refuses what is none', async () => {
    const other = { token: (await makeOrganization(service)).admin.token }
    for (const report of ['liability-summary', 'liability-lines', 'liability-lines.csv']) {
      const ask = async (query: string) =>
        outcome(await send(service, 'GET', `/v1/invoices/${report}?${query}`, other))
      expect(await ask('from=0000-01-01T00:00:00Z&to=9999-12-31T23:59:59-23:59')).toBe('200')
      expect(await ask('from=2016-12-31T23:59:60Z')).toBe('422 validation_error')
      expect(await ask('to=2016-12-31T23:59:60Z')).toBe('422 validation_error')
    }
  })

  it('adds up three documents to one sum for each authority and category', async () => {
    for (const nightly_rate of ['200', '250', '300']) await issue({ ...newYork, nightly_rate })
    const { items } = await summary('?category_code=occ_pct&jurisdiction_code=US-NY-NYC')
    expect(items).toEqual([
      {
        jurisdiction_code: 'US-NY-NYC',
        authority: 'New York City Department of Finance',
        category_code: 'occ_pct',
        currency: 'USD',
        taxable_amount: '750.0000',
        tax_amount: total(['11.75', '14.69', '17.63']),
        invoice_count: 3,
      },
    ])
  })

  it('counts a credit note negative in the period of its own issue, and keeps groups that came to zero', async () => {
    const invoice = await issue(rome, { external_reference: 'rome' })
    // Credited a day later, as the clock of the database would have had it.
    const note = await credit(invoice)
    const later = new Date(Date.parse(invoice.issued_at) + 86_400_000).toISOString()
    await rewrite(
      service,
      "update invoice_lines set issued_at = $2 where document_type = '381' and invoice_id::text = $1",
      [uuidOf(note.id), later],
    )
    const both = await summary('?currency=EUR')
    expect(
      both.items.map(item => [item.category_code, item.taxable_amount, item.tax_amount, item.invoice_count]),
    ).toEqual([
      ['vat_reduced', '0.0000', '0.0000', 2],
      ['tourism_flat_person_night', null, '0.0000', 2],
    ])
    // Issued in the millisecond of the bound, and before it.
    const beyond = invoice.issued_at.replace('Z', '001Z')
    const notes = await summary(`?currency=EUR&from=${beyond}`)
    expect(notes.items.map(item => item.invoice_count)).toEqual([1, 1])
    const between = await summary(`?currency=EUR&to=${invoice.issued_at}`)
    expect(between.items.map(item => [item.tax_amount, item.invoice_count])).toEqual([
      ['60.0000', 1],
      ['18.0000', 1],
    ])
    const after = await summary(`?currency=EUR&from=${later}&to=${later}`)
    expect(after.items.map(item => item.tax_amount)).toEqual(['-60.0000', '-18.0000'])
    expect(after.total_tax_amount_by_currency).toEqual({ EUR: '-78.0000' })
  })

  it('gives a total for each currency, and none for all together', async () => {
    const { total_tax_amount, total_tax_amount_by_currency } = await summary()
    expect(total_tax_amount).toBeNull()
    expect(Object.keys(total_tax_amount_by_currency)).toEqual(['EUR', 'USD'])
  })

  it('is the sum of the documents themselves', async () => {
    await credit(await issue({ ...newYork, nightly_rate: '99.99', nights: 3 }), {
      lines: [{ line_id: '1', net_amount: '100.01' }],
    })
    const { body } = await send(service, 'GET', '/v1/invoices?limit=200', { key })
    const groups = new Map<string, { tax: string[]; base: string[]; documents: Set<string> }>()
    for (const { id, currency, document_type } of body.items as {
      id: string
      currency: string
      document_type: string
    }[]) {
      const { component_lines } = (await send(service, 'GET', `/v1/invoices/${id}`, { key })).body as {
        component_lines: ComponentLine[]
      }
      for (const line of component_lines) {
        const name = [line.jurisdiction_code, line.authority, line.category_code, currency].join('|')
        const group = groups.get(name) ?? { tax: [], base: [], documents: new Set() }
        const sign = document_type === '381' ? '-' : ''
        group.tax.push(signedAs(sign, line.tax_amount))
        if (line.taxable_amount !== null) group.base.push(signedAs(sign, line.taxable_amount))
        group.documents.add(id)
        groups.set(name, group)
      }
    }
    const recomputed = [...groups]
      // As the code points of the parts have it, not those of the mark between them.
      .sort(([a], [b]) => (a.replaceAll('|', '\0') < b.replaceAll('|', '\0') ? -1 : 1))
      .map(([name, { tax, base, documents }]) => [
        name,
        base.length === 0 ? null : total(base),
        total(tax),
        documents.size,
      ])
    const { items } = await summary()
    expect(
      items.map(item => [
        [item.jurisdiction_code, item.authority, item.category_code, item.currency].join('|'),
        ...[item.taxable_amount, item.tax_amount, item.invoice_count],
      ]),
    ).toEqual(recomputed)
  })

  it('says how many confirmed stays have no document in force', async () => {
    const other = await makeOrganization(service)
    const caller = { key: (await makeApiKey(service, other)).raw_key }
    const seller = await makeIssuer(service, other)
    const stay = { stay_date: '2026-03-30', nights: 2 }
    await makeBooking(service, caller, { calculation: stay })
    const gone = await makeBooking(service, caller, { calculation: stay })
    await send(service, 'POST', `/v1/bookings/${gone}/void`, { ...caller, body: { reason: 'No show' } })
    await makeBooking(service, caller, { is_test: true, calculation: stay })
    await issue(stay, { legal_issuer_id: seller }, caller)
    const count = async (query: string) => (await summary(query, caller)).bookings_without_document
    expect(await count('')).toBe(1)
    expect(await count('?stay_from=2026-04-01&stay_to=2026-04-01')).toBe(1)
    expect(await count('?stay_to=2026-03-31')).toBe(0)
    expect(await count('?from=2026-04-01T00:00:00Z&to=2026-04-30T23:59:59Z')).toBe(1)
    expect(await count('?invoice_date_from=2026-04-02')).toBe(0)
    expect(await count('?is_test=true')).toBe(1)
    // The booking names no seller: it is whoever would issue its document now.
    expect(await count(`?legal_issuer_id=${seller}`)).toBe(0)
    const { token } = other.admin
    const body = { default_legal_issuer_id: seller }
    await send(service, 'PATCH', '/v1/orgs/me/legal-profile', { token, body })
    expect(await count(`?legal_issuer_id=${seller}`)).toBe(1)
  })

  it('keeps test and live apart, and organizations', async () => {
    await issue(rome, { is_test: true })
    const before = await summary('?currency=EUR')
    expect(before.items.map(item => item.tax_amount)).toEqual(['0.0000', '0.0000'])
    expect((await summary('?currency=EUR&is_test=true')).items.map(item => item.tax_amount)).toEqual([
      '60.0000',
      '18.0000',
    ])
    const stranger = await makeOrganization(service)
    expect((await summary('', { token: stranger.admin.token })).items).toEqual([])
    expect((await summary(`?legal_issuer_id=${issuer}`, { token: stranger.admin.token })).items).toEqual([])
  })
})

describe('listLiabilityLines', () => {
  it('shows each tax of each document, newest first, and adds up to the summary', async () => {
    const all: LiabilityLine[] = []
    for (let cursor = ''; ; ) {
      const page = await lines(`?limit=3${cursor}`)
      expect(page.items.length).toBeLessThanOrEqual(3)
      all.push(...page.items)
      if (page.next_cursor === null) break
      cursor = `&cursor=${page.next_cursor}`
    }
    expect(all.map(line => line.id)).toEqual(
      all
        .map(line => line.id)
        .toSorted()
        .reverse(),
    )
    const sums = (await summary()).total_tax_amount_by_currency
    for (const [currency, sum] of Object.entries(sums)) {
      expect(total(all.filter(line => line.currency === currency).map(line => line.tax_amount))).toBe(sum)
    }
    const reversal = all.find(line => line.external_reference === 'rome' && line.is_reversal)
    expect(reversal).toMatchObject({
      document_type: '381',
      invoice_number: expect.stringMatching(/^C-2026-/),
    })
    expect(all.some(line => line.invoice_id === reversal?.original_invoice_id && !line.is_reversal)).toBe(
      true,
    )
  })

  it('filters by every field it offers', async () => {
    const [line] = (await lines('?currency=USD')).items
    if (line === undefined) throw new Error('there is a line')
    const { jurisdiction_code, authority, category_code, invoice_date, legal_issuer_id, currency } = line
    const day = `invoice_date_from=${invoice_date}&invoice_date_to=${invoice_date}`
    const tax = new URLSearchParams({
      jurisdiction_code,
      authority,
      category_code,
      legal_issuer_id,
      currency,
    })
    const found = (await lines(`?${tax}&${day}`)).items
    expect(found.length).toBeGreaterThan(0)
    expect([
      ...new Set(found.map(each => [each.jurisdiction_code, each.authority, each.category_code].join())),
    ]).toEqual([[jurisdiction_code, authority, category_code].join()])
    for (const nothing of [
      'legal_issuer_id=iss_x',
      'authority=Nobody',
      'invoice_date_from=2099-01-01',
      'stay_to=1999-01-01',
    ]) {
      expect((await lines(`?${nothing}`)).items).toEqual([])
    }
    for (const wrong of [
      'from=yesterday',
      'stay_to=0000-01-01',
      'invoice_date_to=2026-02-30',
      'currency=euro',
    ]) {
      const answer = await send(service, 'GET', `/v1/invoices/liability-lines?${wrong}`, { key })
      expect([wrong, outcome(answer)]).toEqual([wrong, '422 validation_error'])
    }
  })
})

describe('exportLiabilityLines', () => {
  it('is the lines as CSV, in the order of their fields', async () => {
    const answer = await csv('?currency=EUR')
    expect(answer.headers.get('content-type')).toBe('text/csv; charset=utf-8')
    expect(answer.headers.get('content-disposition')).toBe('attachment; filename="liability-lines.csv"')
    expect(answer.text.endsWith('\r\n')).toBe(true)
    const rows = parse(answer.text, { columns: true, record_delimiter: '\r\n' }) as Record<string, string>[]
    const { items } = await lines('?currency=EUR&limit=200')
    expect(rows).toEqual(
      items.map(item =>
        Object.fromEntries(
          Object.entries(item).map(([name, value]) => [name, value === null ? '' : String(value)]),
        ),
      ),
    )
    expect(Object.keys(rows[0] ?? {})).toEqual(Object.keys(items[0] ?? {}))
  })

  it('has only its header when nothing matches', async () => {
    expect((await csv('?stay_to=1999-01-01')).text).toMatch(/^id,invoice_id,[a-z_,]*,is_test\r\n$/)
  })

  it('lets no text be taken for a formula, and leaves negative amounts alone', async () => {
    const invoice = await issue(rome, { external_reference: '=HYPERLINK("http://x","y"), "z"' })
    await credit(invoice)
    const rows = parse((await csv('?currency=EUR')).text, { columns: true, record_delimiter: '\r\n' }) as {
      external_reference: string
      tax_amount: string
    }[]
    expect(rows.map(row => row.external_reference)).toContain(`'=HYPERLINK("http://x","y"), "z"`)
    expect(rows.map(row => row.tax_amount)).toContain('-60.0000')
  })

  it('streams page after page without losing or repeating a line', async () => {
    const other = await makeOrganization(service)
    const caller = { key: (await makeApiKey(service, other)).raw_key }
    const invoice = await issue(rome, { legal_issuer_id: await makeIssuer(service, other) }, caller)
    await service.owner.query(
      `insert into invoice_lines select (jsonb_populate_record(l, jsonb_build_object('id', gen_random_uuid()))).*
       from invoice_lines l, generate_series(1, 2500) where l.invoice_id::text = $1`,
      [uuidOf(invoice.id)],
    )
    const rows = parse((await csv('', caller)).text, { columns: true, record_delimiter: '\r\n' }) as {
      id: string
    }[]
    expect(rows).toHaveLength(5002)
    expect(new Set(rows.map(row => row.id)).size).toBe(5002)
  })
})

function signedAs(sign: string, amount: string): string {
  return `${sign}${amount}`.replace('--', '')
}

/** The uuid of a wire id, as the tables have it. */
function uuidOf(wire: string): string {
  return fromWire('inv', wire) ?? ''
}
