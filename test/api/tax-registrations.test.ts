// Tax registrations of legal issuers: which numbers are refused, which stand once, and that a document sees one state of them.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { endpointFault } from '../../src/legal-issuers/endpoints.ts'
import {
  auditRows,
  germanVat,
  issuesOf,
  makeApiKey,
  makeIssuer,
  makeMember,
  makeOrganization,
  type Organization,
  outcome,
  send,
} from '../support/makers.ts'
import { type Service, startService } from '../support/service.ts'

let service: Service
let here: Organization
let admin: { token: string }
let issuer: string
beforeAll(async () => {
  service = await startService()
  here = await makeOrganization(service)
  admin = { token: here.admin.token }
  issuer = await makeIssuer(service, here, {}, null)
})
afterAll(() => service.stop())

const path = (id: string, registration?: unknown) =>
  `/v1/legal-issuers/${id}/tax-registrations${registration === undefined ? '' : `/${registration}`}`
const register = (body: object, id = issuer, caller: object = admin) =>
  send(service, 'POST', path(id), { ...caller, body })
const change = (registration: unknown, body: object, id = issuer) =>
  send(service, 'PATCH', path(id, registration), { ...admin, body })
const remove = (registration: unknown, id = issuer) => send(service, 'DELETE', path(id, registration), admin)
const numbers = (answer: { body: Record<string, unknown> }) =>
  (answer.body.items as { number: string }[]).map(item => item.number)

describe('createTaxRegistration', () => {
  it('adds a number as documents carry it', async () => {
    const made = await register({ scheme: 'vat', number: 'de 136.695 976', country_code: 'DE' })
    expect(outcome(made)).toBe('201')
    expect(made.body).toMatchObject({
      ...{ scheme: 'vat', number: germanVat, country_code: 'DE', jurisdiction_code: null },
      ...{ valid_from: null, valid_to: null },
    })
    const shown = await send(service, 'GET', `/v1/legal-issuers/${issuer}`, admin)
    expect(shown.body.tax_registrations).toEqual([made.body])
  })

  it.each([
    ...[
      ['AT', 'ATU13585627'],
      ['BE', 'BE0428759497'],
      ['BG', 'BG175074752'],
      ['CH', 'CHE-116.281.710 MWST'],
    ],
    ...[
      ['CY', 'CY10259033P'],
      ['CZ', 'CZ25123891'],
      ['CZ', 'CZ7103192745'],
      ['DK', 'DK13585628'],
    ],
    ...[
      ['EE', 'EE100931558'],
      ['ES', 'ESA28015865'],
      ['FI', 'FI20774740'],
      ['FR', 'FRK7399859412'],
    ],
    ...[
      ['GB', 'GB980780684'],
      ['GB', 'XI980780684'],
      ['GR', 'EL094259216'],
      ['HR', 'HR33392005961'],
    ],
    ...[
      ['HU', 'HU12892312'],
      ['IE', 'IE6433435OA'],
      ['IT', 'IT00743110157'],
      ['LT', 'LT100001919017'],
    ],
    ...[
      ['LU', 'LU15027442'],
      ['LV', 'LV40003521600'],
      ['MC', 'FR53000004605'],
      ['MT', 'MT11679112'],
    ],
    ...[
      ['NL', 'NL002455799B11'],
      ['NL', 'NL004495445B01'],
      ['NO', 'NO995525828MVA'],
      ['PL', 'PL8567346215'],
    ],
    ...[
      ['PT', 'PT501964843'],
      ['RO', 'RO18547290'],
      ['SE', 'SE123456789701'],
      ['SI', 'SI50223054'],
    ],
    ...[
      ['SK', 'SK2022749619'],
      ['AE', 'AE100123456700003'],
      ['IS', 'IS12345'],
      ['ZA', 'ZA4220125505'],
    ],
  ])('takes the VAT number %s %s', async (country_code, number) => {
    const made = await register({ scheme: 'vat', number, country_code })
    expect(outcome(made)).toBe('201')
    expect(made.body.number).toBe(number.replace(/[ .-]/g, ''))
  })

  it.each([
    ['without its prefix', 'DE', '136695976', 'begins with DE'],
    ['of another country', 'FR', germanVat, 'begins with FR'],
    ['of Greece with GR', 'GR', 'GR094259216', 'begins with EL'],
    ['whose check digit is wrong', 'DE', 'DE136695975', 'check digits'],
    ['that is too short', 'DE', 'DE13669597', 'DE and 9 digits'],
    ['of Norway without MVA', 'NO', 'NO995525828', '9 digits and MVA'],
    ['of an unknown country that is too short', 'AE', 'AE1', '2 to 30 letters and digits'],
  ])('refuses a VAT number %s, and says the form', async (_, country_code, number, form) => {
    const answer = await register({ scheme: 'vat', number, country_code })
    expect(issuesOf(answer)).toEqual(['value_error at body.number'])
    expect(answer.body.detail).toContain(form)
  })

  it('takes other numbers as they are written, if their check digits are right where it knows them', async () => {
    for (const [country_code, number] of [
      ...[
        ['AU', '51 824 753 556'],
        ['CA', '123026635 RT0001'],
        ['IN', '27AAPFU0939F1ZV'],
        ['SG', 'M2-1234567-8'],
      ],
    ]) {
      const made = await register({ scheme: 'gst', number, country_code })
      expect([outcome(made), made.body.number]).toEqual(['201', number])
    }
    const wrong = await register({ scheme: 'gst', number: '51824753557', country_code: 'AU' })
    expect(issuesOf(wrong)).toEqual(['value_error at body.number'])
    const free = { scheme: 'other', number: 'Steuernummer 21/815/08150', country_code: 'DE' }
    expect(outcome(await register(free))).toBe('201')
  })

  it('refuses places and dates that cannot be', async () => {
    const permit = { scheme: 'occupancy_tax', number: 'OCC-1', country_code: 'US' }
    for (const [part, field] of [
      [{ jurisdiction_code: 'US-XX-NOWHERE' }, 'jurisdiction_code'],
      [{ jurisdiction_code: 'ES-CT-BCN' }, 'jurisdiction_code'],
      [{ country_code: 'XX' }, 'country_code'],
      [{ valid_from: '2026-01-01', valid_to: '2026-01-01' }, 'valid_to'],
    ] as const) {
      expect(issuesOf(await register({ ...permit, ...part }))).toEqual([`value_error at body.${field}`])
    }
    const year0 = await register({ ...permit, valid_from: '0000-01-01' })
    expect(issuesOf(year0)).toEqual(['date_parsing at body.valid_from'])
    const dated = {
      ...permit,
      jurisdiction_code: 'US-NY-NYC',
      valid_from: '2026-01-01',
      valid_to: '2027-01-01',
    }
    expect((await register(dated)).body).toMatchObject(dated)
  })

  it('has a number of a scheme and country once, however it is written', async () => {
    const own = await makeIssuer(service, here, {}, null)
    const permit = { scheme: 'sales_tax', number: '12-3456789', country_code: 'US' }
    expect(outcome(await register(permit, own))).toBe('201')
    expect(outcome(await register({ ...permit, number: '12 345 6789' }, own))).toBe('409 registration_exists')
    expect(outcome(await register({ ...permit, scheme: 'other' }, own))).toBe('201')
    expect(outcome(await register({ ...permit, country_code: 'CA' }, own))).toBe('201')
    const answers = await Promise.all([1, 2, 3, 4].map(() => register({ ...permit, number: 'RACE-1' }, own)))
    expect(answers.map(outcome).sort()).toEqual(['201', ...Array(3).fill('409 registration_exists')])
  })

  it('belongs to admins, and to the organization', async () => {
    const body = { scheme: 'vat', number: germanVat, country_code: 'DE' }
    const member = { token: (await makeMember(service, here)).token }
    expect(outcome(await register(body, issuer, member))).toBe('403 organization_admin_required')
    const stranger = { token: (await makeOrganization(service)).admin.token }
    expect(outcome(await register(body, issuer, stranger))).toBe('404 legal_issuer_not_found')
  })
})

describe('updateTaxRegistration', () => {
  it('changes what is sent, and checks it with what is there', async () => {
    const own = await makeIssuer(service, here, {}, null)
    const { id } = (await register({ scheme: 'vat', number: germanVat, country_code: 'DE' }, own)).body
    const ended = await change(id, { valid_to: '2027-01-01' }, own)
    expect(ended.body).toMatchObject({ id, number: germanVat, valid_to: '2027-01-01' })
    expect((await change(id, { valid_to: null }, own)).body).toMatchObject({ valid_to: null })
    const moved = await change(id, { country_code: 'AT' }, own)
    expect(issuesOf(moved)).toEqual(['value_error at body.country_code'])
    const both = await change(id, { country_code: 'AT', number: 'ATU13585627' }, own)
    expect(both.body).toMatchObject({ country_code: 'AT', number: 'ATU13585627' })
  })

  it('writes the number anew when it becomes one of VAT', async () => {
    const own = await makeIssuer(service, here, {}, null)
    const { id } = (await register({ scheme: 'other', number: 'DE 136 695 976', country_code: 'DE' }, own))
      .body
    expect((await change(id, { scheme: 'vat' }, own)).body).toMatchObject({
      number: germanVat,
      scheme: 'vat',
    })
  })

  it('does not make one number two', async () => {
    const own = await makeIssuer(service, here)
    const second = await register({ scheme: 'vat', number: 'ATU13585627', country_code: 'AT' }, own)
    const answer = await change(second.body.id, { country_code: 'DE', number: germanVat }, own)
    expect(outcome(answer)).toBe('409 registration_exists')
    expect(outcome(await change(second.body.id, { number: 'ATU 13585627' }, own))).toBe('200')
  })

  it('finds registrations of this issuer only', async () => {
    const other = await makeIssuer(service, here, {}, null)
    const { id } = (await register({ scheme: 'other', number: 'ELSEWHERE', country_code: 'DE' })).body
    expect(outcome(await change(id, { number: 'X1' }, other))).toBe('404 tax_registration_not_found')
    expect(outcome(await remove(id, other))).toBe('404 tax_registration_not_found')
    expect(outcome(await change('reg_nothing', { number: 'X1' }))).toBe('404 tax_registration_not_found')
    expect(outcome(await change(id, { number: 'X1' }, 'iss_nothing'))).toBe('404 legal_issuer_not_found')
  })
})

describe('deleteTaxRegistration', () => {
  it('deletes it for good; what was done to it is recorded', async () => {
    const organization = await makeOrganization(service)
    const caller = { token: organization.admin.token }
    const own = await makeIssuer(service, organization, {}, null)
    const body = { scheme: 'vat', number: germanVat, country_code: 'DE' }
    const { id } = (await register(body, own, caller)).body
    await send(service, 'PATCH', path(own, id), { ...caller, body: { valid_from: '2026-01-01' } })
    expect(outcome(await send(service, 'DELETE', path(own, id), caller))).toBe('204')
    expect(outcome(await send(service, 'DELETE', path(own, id), caller))).toBe(
      '404 tax_registration_not_found',
    )
    expect(outcome(await register(body, own, caller))).toBe('201')
    const rows = (await auditRows(service, organization)).filter(row => row.entity_id === id)
    expect(rows).toMatchObject([
      { action: 'tax_registration.created', before: null, after: { ...body, legal_issuer_id: own } },
      {
        action: 'tax_registration.updated',
        before: { valid_from: null },
        after: { valid_from: '2026-01-01' },
      },
      { action: 'tax_registration.deleted', before: { ...body, legal_issuer_id: own }, after: null },
    ])
  })
})

describe('listTaxRegistrations', () => {
  it('lists the newest first over all pages, to keys too', async () => {
    const own = await makeIssuer(service, here, {}, null)
    const { raw_key: key } = await makeApiKey(service, here, { scopes: ['issuers:read'] })
    for (const number of ['N1', 'N2', 'N3'])
      await register({ scheme: 'other', number, country_code: 'DE' }, own)
    const list = (query: string) => send(service, 'GET', `${path(own)}${query}`, { key })
    const first = await list('?limit=2')
    const second = await list(`?limit=2&cursor=${first.body.next_cursor}`)
    expect([...numbers(first), ...numbers(second)]).toEqual(['N3', 'N2', 'N1'])
    expect(second.body.next_cursor).toBeNull()
  })
})

describe('an electronic address', () => {
  it.each([
    ...[
      ['0002', '732829320'],
      ['0007', '5567037485'],
      ['0009', '73282932000074'],
      ['0060', '123456789'],
    ],
    ...[
      ['0088', '7300010000001'],
      ['0096', '1234567890'],
      ['0106', '12345678'],
      ['0151', '51824753556'],
    ],
    ...[
      ['0184', 'DK13585628'],
      ['0184', '13585628'],
      ['0190', '00000001003214345000'],
      ['0192', '995525828'],
    ],
    ...[
      ['0198', 'DK13585628'],
      ['0199', '5493001KJTIIGC8Y1R12'],
      ['0201', 'UF1A2B'],
      ['0208', '0428759497'],
    ],
    ...[
      ['0210', 'RCCMNL83S18D969H'],
      ['0210', '00743110157'],
      ['0211', 'IT00743110157'],
    ],
    ...[
      ['9944', 'NL004495445B01'],
      ['EM', 'invoices@hotel.example'],
      ['0204', '991-33333TEST-33'],
      ['9930', 'DE1'],
    ],
  ])('of scheme %s may be %s', (scheme, id) => {
    expect(endpointFault(scheme, id)).toBeNull()
  })

  it.each([
    ...[
      ['0002', '732829321'],
      ['0007', '5567037486'],
      ['0009', '73282932000075'],
      ['0060', '12345678'],
    ],
    ...[
      ['0088', '7300010000002'],
      ['0088', '730001000000'],
      ['0096', '123456789'],
      ['0106', '123456789'],
    ],
    ...[
      ['0151', '51824753557'],
      ['0184', 'SE13585628'],
      ['0190', '1'],
      ['0192', '995525829'],
      ['0198', '13585628'],
    ],
    ...[
      ['0199', '5493001KJTIIGC8Y1R13'],
      ['0201', 'UF1A2'],
      ['0208', '0428759498'],
      ['0210', 'RCCM'],
    ],
    ...[
      ['0211', 'IT00743110158'],
      ['9944', '004495445B01'],
      ['EM', 'nobody'],
      ['9930', 'DE 1'],
    ],
    ...[
      ['0001', '1'],
      ['', '1'],
      ['constructor', '1'],
    ],
  ])('of scheme %s is not %s', (scheme, id) => {
    expect(endpointFault(scheme, id)).toEqual(expect.any(String))
  })

  it('by mail is none that PEPPOL routes by', () => {
    expect(endpointFault('EM', 'invoices@hotel.example', true)).toContain('PEPPOL')
    expect(endpointFault('0088', '7300010000001', true)).toBeNull()
  })
})
