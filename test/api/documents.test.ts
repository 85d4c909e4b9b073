// The document of a booking over HTTP: what it shows, what keeps it from being exported, and the XML of one that is ready.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Document } from '../../generated/api/types.gen.ts'
import { newId, toWire } from '../../src/database/identifiers.ts'
import {
  germanVat,
  makeApiKey,
  makeBooking,
  makeIssuer,
  makeMember,
  makeOrganization,
  makeProperty,
  makeRegistration,
  type Organization,
  outcome,
  type Request,
  send,
} from '../support/makers.ts'
import { type Service, startService } from '../support/service.ts'

let service: Service
beforeAll(async () => {
  service = await startService()
})
afterAll(() => service.stop())

const buyer_address = {
  ...{ line1: 'Rua Nova 1', line2: null, city: 'Porto', region: null, postal_code: '4000-001' },
  country_code: 'PT',
}
const buyer = { buyer_name: 'Ana Example', buyer_address }
const rome = { jurisdiction_code: 'IT-RM-ROM', nights: 3, nightly_rate: 200, star_rating: 5 }

interface Hotel {
  organization: Organization
  key: Request
  issuer: string
}

/** An organization whose default issuer has a VAT number. */
async function makeHotel(parts: object = {}): Promise<Hotel> {
  const organization = await makeOrganization(service)
  const issuer = await makeIssuer(service, organization, parts)
  const profile = { default_legal_issuer_id: issuer }
  const { token } = organization.admin
  await send(service, 'PATCH', '/v1/orgs/me/legal-profile', { token, body: profile })
  return { organization, key: { key: (await makeApiKey(service, organization)).raw_key }, issuer }
}

const ask = (id: string, caller: Request, rest = '') =>
  send(service, 'GET', `/v1/bookings/${id}/document${rest}`, caller)

async function documentOf(id: string, caller: Request, rest = ''): Promise<Document> {
  const answer = await ask(id, caller, rest)
  expect(`${answer.status} ${answer.status === 200 ? '' : answer.text}`).toBe('200 ')
  return answer.body as unknown as Document
}

const violations = ({ validation }: Document) => validation.violations.map(({ type }) => type)

describe('getBookingDocument', () => {
  it('shows what would be issued: VAT on it, the levy of the city left off', async () => {
    const { key, issuer } = await makeHotel()
    const document = await documentOf(await makeBooking(service, key, { calculation: rome, ...buyer }), key)
    expect(document.validation).toMatchObject({ is_valid: true, violations: [] })
    expect(document.document).toMatchObject({ type_code: '380', number: null, issue_date: null })
    expect(document.seller).toMatchObject({ legal_issuer_id: issuer, tax_registrations: [{ scheme: 'vat' }] })
    expect(document.buyer).toMatchObject({
      name: 'Ana Example',
      country_code: 'PT',
      customer_type: 'consumer',
    })
    expect(document.lines).toMatchObject([{ description: 'Room rate', quantity: '3', net_amount: '600.00' }])
    expect(document.totals).toMatchObject({
      ...{ lines_net_total: '600.00', tax_total: '60.00', grand_total: '660.00' },
      ...{ excluded_tax_total: '30.00', total_paid_including_excluded: '690.00' },
    })
    expect(document.excluded_taxes).toMatchObject([{ jurisdiction_code: 'IT-RM-ROM', tax_amount: '30.00' }])
  })

  it('puts levies on lines for an issuer who wants it', async () => {
    const { key } = await makeHotel({ levy_presentation: 'line' })
    const { lines, totals } = await documentOf(
      await makeBooking(service, key, { calculation: rome, ...buyer }),
      key,
    )
    expect(lines).toMatchObject([{}, { item_type: 'levy', tax_category_code: 'E', net_amount: '30.00' }])
    expect(totals).toMatchObject({ grand_total: '690.00', excluded_tax_total: '0.00' })
  })

  it('answers 200 to what is not valid, and says what is missing', async () => {
    const { key } = await makeHotel()
    const document = await documentOf(await makeBooking(service, key), key)
    expect(violations(document)).toEqual(['buyer_name_missing', 'buyer_country_missing'])
    expect(document.validation.is_valid).toBe(false)
  })

  it('takes the seller of the booking, else of its property, else of the organization', async () => {
    const { organization, key, issuer } = await makeHotel()
    const { token } = organization.admin
    const own = await makeIssuer(service, organization, { legal_name: 'Own GmbH' })
    const house = await makeIssuer(service, organization, { legal_name: 'House GmbH' })
    const { id: property_id } = await makeProperty(service, { token }, { default_legal_issuer_id: house })
    const of = async (parts: Record<string, unknown>) => {
      const { seller } = await documentOf(await makeBooking(service, key, parts), key)
      return seller.legal_issuer_id
    }
    expect(await of({ legal_issuer_id: own, property_id })).toBe(own)
    expect(await of({ property_id })).toBe(house)
    expect(await of({})).toBe(issuer)
  })

  it('looks at the defaults again as long as no issuer is settled', async () => {
    const organization = await makeOrganization(service)
    const { token } = organization.admin
    const profile = (body: object) => send(service, 'PATCH', '/v1/orgs/me/legal-profile', { token, body })
    const id = await makeBooking(service, { token }, buyer)
    const refused = await ask(id, { token })
    expect(outcome(refused)).toBe('422 seller_missing')
    await profile({ legal_name: 'Demo Hotels', tax_country: 'DE' })
    const named = await documentOf(id, { token })
    expect(named.seller).toMatchObject({ legal_issuer_id: null, legal_name: 'Demo Hotels' })
    expect(violations(named)).toContain('issuer_missing')
    const issuer = await makeIssuer(service, organization)
    await profile({ default_legal_issuer_id: issuer })
    const settled = await documentOf(id, { token })
    expect(settled.seller.legal_issuer_id).toBe(issuer)
    expect(violations(settled)).toEqual([])
  })

  it('shows the VAT number of the country of the stay before that of the issuer', async () => {
    const { organization, key, issuer } = await makeHotel()
    const number = 'IT12345670017'
    await makeRegistration(service, organization, issuer, { scheme: 'vat', number, country_code: 'IT' })
    const of = async (calculation: object) => {
      const { seller } = await documentOf(await makeBooking(service, key, { calculation, ...buyer }), key)
      return seller.tax_registrations
    }
    expect(await of(rome)).toEqual([{ scheme: 'vat', number }])
    expect(await of({})).toEqual([{ scheme: 'vat', number: germanVat }])
  })

  it('writes a self-billed invoice from the supplier to the platform', async () => {
    const { organization, key } = await makeHotel({ legal_name: 'Platform GmbH' })
    const supplier_legal_issuer_id = await makeIssuer(service, organization, { legal_name: 'Host GbR' })
    const booking = { ...buyer, supplier_legal_issuer_id, external_reference: 'R-4711' }
    const id = await makeBooking(service, key, booking)
    const document = await documentOf(id, key, '?self_billed=true')
    expect(document.document).toMatchObject({ type_code: '389', buyer_reference: 'R-4711' })
    expect(document.seller.legal_name).toBe('Host GbR')
    expect(document.buyer).toMatchObject({
      name: 'Platform GmbH',
      customer_type: 'business',
      tax_id: germanVat,
    })
    expect((await documentOf(id, key)).seller.legal_name).toBe('Platform GmbH')
  })

  it('marks the document of a test booking', async () => {
    const { key } = await makeHotel()
    const { document, validation } = await documentOf(
      await makeBooking(service, key, { ...buyer, is_test: true }),
      key,
    )
    expect(document).toMatchObject({ is_test: true, note: 'TEST – not a fiscal document' })
    expect(validation.warnings.map(({ type }) => type)).toContain('test_document')
  })

  it('is not found for a booking of another organization', async () => {
    const { key } = await makeHotel()
    const elsewhere = await makeHotel()
    const id = await makeBooking(service, elsewhere.key)
    expect(outcome(await ask(id, key))).toBe('404 booking_not_found')
    expect(outcome(await ask(toWire('bkg', newId()), key))).toBe('404 booking_not_found')
  })
})

describe('getBookingDocumentUbl', () => {
  it('gives the XML of a valid document, numbered DRAFT and dated today, as a file', async () => {
    const { organization, key } = await makeHotel()
    const id = await makeBooking(service, key, { calculation: rome, ...buyer })
    const member = await makeMember(service, organization)
    for (const caller of [key, { token: member.token }]) {
      const { status, headers, text } = await ask(id, caller, '/ubl')
      expect({ status, type: headers.get('content-type') }).toEqual({
        ...{ status: 200, type: 'application/xml; charset=utf-8' },
      })
      expect(headers.get('content-disposition')).toBe(`attachment; filename="booking-${id}.xml"`)
      expect(text).toContain('<cbc:ID>DRAFT</cbc:ID>')
      const today = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Berlin' }).format(new Date())
      expect(text).toContain(`<cbc:IssueDate>${today}</cbc:IssueDate>`)
      expect(text).toContain('<cbc:PayableAmount currencyID="EUR">660.00</cbc:PayableAmount>')
    }
  })

  it('refuses a document that is not ready, with the list that the preview shows', async () => {
    const { key } = await makeHotel()
    const id = await makeBooking(service, key)
    const { validation } = await documentOf(id, key)
    const refused = await ask(id, key, '/ubl')
    expect(outcome(refused)).toBe('422 document_not_ready')
    expect(refused.body.errors).toEqual(validation.violations)
    expect(refused.body.detail).toBe(
      'document.buyer.name: The buyer has no name; document.buyer.country_code: The buyer has no country',
    )
  })

  it('says that there is no seller', async () => {
    const { token } = (await makeOrganization(service)).admin
    const id = await makeBooking(service, { token })
    expect(outcome(await ask(id, { token }, '/ubl'))).toBe('422 seller_missing')
  })
})
