// A month of a group of three hotels, played through by API key alone, as its guide page tells it.
import { parse } from 'csv-parse/sync'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Booking, Invoice, LiabilitySummary, Property } from '../../generated/api/types.gen.ts'
import { add, parseExact, printUnits, roundToDigits, ZERO } from '../../src/tax/exact.ts'
import { failuresOf } from '../documents/failures.ts'
import { type Answer, makeApiKey, makeIssuer, makeOrganization, send } from '../support/makers.ts'
import { type Service, startService } from '../support/service.ts'

const scopes = [
  ...['properties:read', 'properties:write', 'tax:calculate', 'bookings:read', 'bookings:write'],
  ...['invoices:read', 'invoices:issue', 'reports:read'],
]
const hotels = [
  {
    ...{
      external_reference: 'ROM',
      name: 'Hotel Trevi',
      city: 'Roma',
      postal_code: '00187',
      country_code: 'IT',
    },
    ...{ address_line1: 'Via del Tritone 1', star_rating: 4, property_type: 'hotel' },
    company: { legal_name: 'Trevi S.r.l.', country_code: 'IT', vat: 'IT00743110157' },
  },
  {
    ...{
      external_reference: 'BCN',
      name: 'Hotel Mallorca',
      city: 'Barcelona',
      postal_code: '08013',
      country_code: 'ES',
    },
    ...{ address_line1: 'Carrer de Mallorca 401', star_rating: 4, property_type: 'hotel' },
    company: { legal_name: 'Mallorca S.L.', country_code: 'ES', vat: 'ESB58378431' },
  },
  {
    ...{
      external_reference: 'BER',
      name: 'Hotel Mitte',
      city: 'Berlin',
      postal_code: '10119',
      country_code: 'DE',
    },
    ...{ address_line1: 'Torstraße 1', star_rating: 3, property_type: 'hotel' },
    company: { legal_name: 'Mitte GmbH', country_code: 'DE', vat: 'DE136695976' },
  },
]

let service: Service
let key: string
/** By the short name of the hotel. */
const issuers: Record<string, string> = {}
const properties: Record<string, Property> = {}
/** Documents in the order of their issue. */
const issued: Invoice[] = []

async function call<T>(wanted: number, method: string, path: string, body?: object): Promise<T> {
  const answer: Answer = await send(service, method, path, { key, ...(body === undefined ? {} : { body }) })
  expect([answer.status, answer.status === wanted ? '' : answer.text]).toEqual([wanted, ''])
  return answer.body as T
}

const sum = (amounts: (string | null)[]) =>
  printUnits(roundToDigits(amounts.map(amount => parseExact(amount ?? '0')).reduce(add, ZERO), 4), 4)

beforeAll(async () => {
  service = await startService()
  const group = await makeOrganization(service)
  for (const { company, external_reference } of hotels) {
    const { vat, ...facts } = company
    const plain = {
      ...{ registered_address: { line1: '1', city: 'City', country_code: facts.country_code } },
      ...{ eas_endpoint_id: null, eas_scheme_code: null },
    }
    const registration = { number: vat, country_code: facts.country_code }
    issuers[external_reference] = await makeIssuer(service, group, { ...facts, ...plain }, registration)
  }
  key = (await makeApiKey(service, group, { scopes })).raw_key
  // The hotels by key; who invoices for them is decided by the admin.
  for (const { company, ...hotel } of hotels) {
    const made = await call<Property>(201, 'POST', '/v1/properties', hotel)
    const patched = await send(service, 'PATCH', `/v1/properties/${made.id}`, {
      token: group.admin.token,
      body: { default_legal_issuer_id: issuers[hotel.external_reference] },
    })
    properties[hotel.external_reference] = patched.body as unknown as Property
  }
})
afterAll(() => service.stop())

describe('a month of three hotels', () => {
  it('has its hotels mapped to their cities', () => {
    const mapped = Object.values(properties).map(({ jurisdiction_code, mapping_status }) => [
      jurisdiction_code,
      mapping_status,
    ])
    expect(mapped).toEqual([
      ['IT-RM-ROM', 'mapped'],
      ['ES-CT-BCN', 'mapped'],
      ['DE-BE-BER', 'mapped'],
    ])
  })

  it('keeps thirty reservations, each once however often it is sent', async () => {
    for (let day = 1; day <= 30; day++) {
      const { external_reference = '' } = hotels[day % 3] ?? {}
      const number = `${external_reference}-${day}`
      const request = {
        ...{
          idempotency_key: number,
          external_reference: number,
          property_id: properties[external_reference]?.id,
        },
        ...{ buyer_name: `Guest ${day}`, buyer_address: { country_code: 'GB' } },
        calculation: {
          ...{
            stay_date: `2026-06-${String(day).padStart(2, '0')}`,
            nights: 1 + (day % 5),
            nightly_rate: `${99 + day}.95`,
          },
          ...{ currency: 'EUR', number_of_guests: 1 + (day % 3), adults: 1 + (day % 3) },
          line_items:
            external_reference === 'BER' && day % 4 === 0
              ? [{ item_type: 'parking_fee', amount: '17.50' }]
              : [],
        },
      }
      const made = await call<Booking>(201, 'POST', '/v1/bookings', request)
      const again = await call<Booking>(200, 'POST', '/v1/bookings', request)
      expect(again.id).toBe(made.id)
      expect(made.invoice_details.legal_issuer_id).toBe(issuers[external_reference])
      const quoted = await call<{ total_with_tax: string }>(200, 'POST', '/v1/tax/calculate', {
        ...request.calculation,
        property_id: request.property_id,
      })
      expect(made.total_with_tax).toBe(quoted.total_with_tax)
    }
  })

  it('changes some, voids some, and issues the rest at check-out', async () => {
    const { items } = await call<{ items: Booking[] }>(200, 'GET', '/v1/bookings?limit=200')
    expect(items).toHaveLength(30)
    for (const [index, booking] of items.toReversed().entries()) {
      const path = `/v1/bookings/${booking.id}`
      if (index % 10 === 3) {
        await call(200, 'POST', `${path}/void`, { reason: 'Cancelled by the guest' })
        continue
      }
      if (index % 10 === 5) {
        const { calculation } = await call<Booking>(200, 'GET', path)
        const longer = { ...calculation, nights: calculation.nights + 1, property_id: booking.property_id }
        const adjusted = await call<Booking>(200, 'POST', `${path}/adjust`, {
          calculation: longer,
          reason: 'One night more',
        })
        expect(adjusted.adjustments).toHaveLength(1)
      }
      const look = await call<{ validation: { is_valid: boolean; violations: object[] } }>(
        200,
        'GET',
        `${path}/document`,
      )
      expect(look.validation.violations).toEqual([])
      issued.push(await call<Invoice>(200, 'POST', `${path}/issue`, {}))
    }
    expect(issued).toHaveLength(27)
  })

  it('credits what went wrong, in part or in full with a new document', async () => {
    const [partly, wholly] = issued as [Invoice, Invoice]
    const part = { reason: 'Noise at night', lines: [{ line_id: '1', net_amount: '10.00' }] }
    issued.push(await call<Invoice>(201, 'POST', `/v1/invoices/${partly.id}/credit-notes`, part))
    issued.push(
      await call<Invoice>(201, 'POST', `/v1/invoices/${wholly.id}/credit-notes`, { reason: 'Wrong company' }),
    )
    await call(200, 'PATCH', `/v1/bookings/${wholly.booking_id}/invoice-details`, {
      buyer_name: 'Example Ltd',
    })
    issued.push(await call<Invoice>(200, 'POST', `/v1/bookings/${wholly.booking_id}/issue`, {}))
    const statuses = await Promise.all(
      [partly, wholly].map(async ({ id }) => (await call<Invoice>(200, 'GET', `/v1/invoices/${id}`)).status),
    )
    expect(statuses).toEqual(['partially_credited', 'credited'])
  })

  it('numbers without a gap for each company, in chains that hold', async () => {
    for (const [short, legal_issuer_id] of Object.entries(issuers)) {
      for (const [document_type, series] of [
        ['380', 'A'],
        ['381', 'C'],
      ] as const) {
        const own = issued.filter(
          each => each.legal_issuer_id === legal_issuer_id && each.document_type === document_type,
        )
        expect([short, series, own.map(({ sequence_number }) => sequence_number)]).toEqual([
          ...[short, series],
          own.map((_, index) => index + 1),
        ])
        const fiscal_year = issued[0]?.fiscal_year
        const query = `legal_issuer_id=${legal_issuer_id}&document_type=${document_type}&series=${series}&fiscal_year=${fiscal_year}`
        const check = await call<{ ok: boolean }>(200, 'GET', `/v1/invoices/chain-check?${query}`)
        expect(check.ok).toBe(true)
      }
    }
  })

  it('gives files that the rules accept, with the amounts of the bookings', async () => {
    for (const invoice of issued) {
      const { text } = await send(service, 'GET', `/v1/invoices/${invoice.id}/ubl`, { key })
      expect([invoice.invoice_number, await failuresOf(text)]).toEqual([invoice.invoice_number, []])
    }
    const { text } = await send(service, 'GET', `/v1/invoices/${issued[0]?.id}/pdf`, { key })
    expect(text.startsWith('%PDF-1.7')).toBe(true)
    const last = issued.at(-1) as Invoice
    const booking = await call<Booking>(200, 'GET', `/v1/bookings/${last.booking_id}`)
    expect(last.total_paid_including_excluded).toBe(booking.total_with_tax)
  })

  it('reports what the documents say, by company, with nothing left without one', async () => {
    const whole = await call<LiabilitySummary>(
      200,
      'GET',
      '/v1/invoices/liability-summary?stay_from=2026-06-01&stay_to=2026-07-31',
    )
    expect(whole.bookings_without_document).toBe(0)
    const totals: string[] = []
    for (const legal_issuer_id of Object.values(issuers)) {
      const query = `?legal_issuer_id=${legal_issuer_id}`
      const { total_tax_amount } = await call<LiabilitySummary>(
        200,
        'GET',
        `/v1/invoices/liability-summary${query}`,
      )
      const own = issued.filter(each => each.legal_issuer_id === legal_issuer_id)
      const taxes = own.map(({ document_type, tax_total, excluded_tax_total, document }) => {
        const levies = document.lines.filter(line => line.item_type === 'levy').map(line => line.net_amount)
        const tax = sum([tax_total, excluded_tax_total, ...levies])
        return document_type === '381' ? `-${tax}` : tax
      })
      expect(total_tax_amount).toBe(sum(taxes))
      const { text } = await send(service, 'GET', `/v1/invoices/liability-lines.csv${query}`, { key })
      const rows = parse(text, { columns: true, record_delimiter: '\r\n' }) as { tax_amount: string }[]
      expect(sum(rows.map(row => row.tax_amount))).toBe(total_tax_amount)
      totals.push(total_tax_amount ?? '')
    }
    expect(whole.total_tax_amount).toBe(sum(totals))
  })
})
