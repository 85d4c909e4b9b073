// Legal issuers and the legal profile: who can be the seller, what of it is refused, and what is still missing.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { newId, toWire } from '../../src/database/identifiers.ts'
import {
  auditRows,
  germanVat,
  issuesOf,
  makeApiKey,
  makeBooking,
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
beforeAll(async () => {
  service = await startService()
  here = await makeOrganization(service)
  admin = { token: here.admin.token }
})
afterAll(() => service.stop())

const create = (body: object, caller: object = admin) =>
  send(service, 'POST', '/v1/legal-issuers', { ...caller, body })
const get = (id: string, caller: object = admin) => send(service, 'GET', `/v1/legal-issuers/${id}`, caller)
const update = (id: string, body: object, caller: object = admin) =>
  send(service, 'PATCH', `/v1/legal-issuers/${id}`, { ...caller, body })
const setProfile = (body: object, caller: object = admin) =>
  send(service, 'PATCH', '/v1/orgs/me/legal-profile', { ...caller, body })
const gaps = (answer: { body: Record<string, unknown> }) =>
  (answer.body.readiness as { type: string; term: string | null }[]).map(
    ({ type, term }) => `${type} ${term}`,
  )
const names = (answer: { body: Record<string, unknown> }) =>
  (answer.body.items as { legal_name: string }[]).map(item => item.legal_name)

/** A test document in the name of the issuer. */
async function issueSomething(id: string): Promise<void> {
  const buyer = { buyer_name: 'Guest', buyer_address: { country_code: 'DE' } }
  const booking = await makeBooking(service, admin, { is_test: true, legal_issuer_id: id, ...buyer })
  const issued = await send(service, 'POST', `/v1/bookings/${booking}/issue`, { ...admin, body: {} })
  if (issued.status !== 200) throw new Error(`nothing was issued: ${issued.text}`)
}

describe('createLegalIssuer', () => {
  it('makes an active issuer with the zone of its country, and says what is still missing', async () => {
    const made = await create({ legal_name: 'Hotel Berlin GmbH', country_code: 'DE' })
    expect(outcome(made)).toBe('201')
    expect(made.body).toMatchObject({
      ...{ legal_name: 'Hotel Berlin GmbH', country_code: 'DE', timezone: 'Europe/Berlin', status: 'active' },
      ...{ levy_presentation: 'excluded', payment_means_code: '1', is_default: false, tax_registrations: [] },
      ...{
        trading_name: null,
        registered_address: null,
        contact: null,
        eas_endpoint_id: null,
        payment_iban: null,
      },
    })
    expect(gaps(made)).toEqual([
      ...['seller_registration_missing BT-31', 'seller_endpoint_missing BT-34'],
      ...['national_rule BG-6', 'national_rule BT-37', 'national_rule BT-38'],
    ])
    expect((await get(String(made.body.id))).body).toEqual(made.body)
  })

  it('keeps numbers as documents carry them, and null for what was left out', async () => {
    const made = await create({
      ...{ legal_name: 'Nordic AS', country_code: 'NO', company_registration_id: '995 525 828' },
      ...{ eas_scheme_code: '0192', eas_endpoint_id: '995525828', levy_presentation: null },
      ...{ payment_means_code: '30', payment_iban: 'no93 8601 1117 947', payment_bic: 'dnbanokk' },
      ...{ registered_address: { city: 'Oslo' }, contact: { name: null }, default_currency: 'NOK' },
    })
    expect(outcome(made)).toBe('201')
    expect(made.body).toMatchObject({
      ...{ company_registration_id: '995525828', payment_iban: 'NO9386011117947', payment_bic: 'DNBANOKK' },
      registered_address: { line1: null, city: 'Oslo', country_code: null },
      ...{ contact: null, levy_presentation: 'excluded', timezone: 'Europe/Oslo' },
    })
  })

  it.each([
    ['an IBAN whose check digits are wrong', { payment_iban: 'DE89370400440532013001' }, 'payment_iban'],
    ['an IBAN of a wrong length', { payment_iban: 'DE8937040044053201300' }, 'payment_iban'],
    ['what is no BIC', { payment_bic: 'COBADE' }, 'payment_bic'],
    ['a code that is not of UNCL 4461', { payment_means_code: '69' }, 'payment_means_code'],
    ['a credit transfer to no account', { payment_means_code: '58' }, 'payment_means_code'],
    ['a direct debit', { payment_means_code: '59' }, 'payment_means_code'],
    ['a country that is none', { country_code: 'XX' }, 'country_code'],
    ['a currency that is none', { default_currency: 'XYZ' }, 'default_currency'],
    ['an endpoint without a scheme', { eas_endpoint_id: '1' }, 'eas_scheme_code'],
    ['a scheme without an endpoint', { eas_scheme_code: '0088' }, 'eas_endpoint_id'],
    ['a scheme that is no EAS code', { eas_scheme_code: '0001', eas_endpoint_id: '1' }, 'eas_endpoint_id'],
    [
      'an endpoint whose check digit is wrong',
      { eas_scheme_code: '0088', eas_endpoint_id: '7300010000002' },
      'eas_endpoint_id',
    ],
    [
      'a company number whose check digits are wrong',
      { country_code: 'SE', company_registration_id: '556703-7486' },
      'company_registration_id',
    ],
  ])('refuses %s', async (_, part, field) => {
    const answer = await create({ legal_name: 'Refused', country_code: 'DE', ...part })
    expect(issuesOf(answer)).toEqual([`value_error at body.${field}`])
  })

  it('reports all mistakes together, each with the form that is expected', async () => {
    const answer = await create({
      ...{ legal_name: 'Refused', country_code: 'DE', payment_iban: 'DE00' },
      ...{ eas_scheme_code: '0192', eas_endpoint_id: '1', default_currency: 'ABC' },
    })
    expect(issuesOf(answer)).toHaveLength(3)
    expect(answer.body.detail).toContain('9 digits with a check digit')
  })

  it('keeps no number that has nothing in it', async () => {
    const blank = { company_registration_id: '\u00a0' }
    const made = await create({ legal_name: 'Blank', country_code: 'DE', ...blank })
    expect(made.body).toMatchObject({ company_registration_id: null })
  })

  it('takes numbers of registers that it does not know', async () => {
    for (const part of [
      { country_code: 'DE', company_registration_id: 'HRB 12345 B' },
      { country_code: 'FR', company_registration_id: 'RCS Paris 732829320' },
      { country_code: 'ZW', company_registration_id: '1234/2020' },
      { country_code: 'SG', eas_scheme_code: '0195', eas_endpoint_id: 'SGUEN197401143C' },
    ]) {
      expect(outcome(await create({ legal_name: 'Taken', ...part }))).toBe('201')
    }
  })

  it('belongs to admins', async () => {
    const member = await makeMember(service, here)
    const body = { legal_name: 'X', country_code: 'DE' }
    expect(outcome(await create(body, { token: member.token }))).toBe('403 organization_admin_required')
    const { raw_key } = await makeApiKey(service, here, { scopes: ['issuers:read'] })
    expect(outcome(await create(body, { key: raw_key }))).toBe('403 session_required')
  })

  it('is recorded', async () => {
    const organization = await makeOrganization(service)
    const made = await create(
      { legal_name: 'Recorded', country_code: 'DE' },
      { token: organization.admin.token },
    )
    const row = (await auditRows(service, organization)).find(
      ({ action }) => action === 'legal_issuer.created',
    )
    expect(row).toMatchObject({ entity_id: made.body.id, before: null, after: { legal_name: 'Recorded' } })
  })
})

describe('getLegalIssuer', () => {
  it('lacks nothing once everything is there', async () => {
    const id = await makeIssuer(service, here)
    const { raw_key } = await makeApiKey(service, here, { scopes: ['issuers:read'] })
    const found = await get(id, { key: raw_key })
    expect(found.body).toMatchObject({ readiness: [], tax_registrations: [{ number: germanVat }] })
  })

  it('tells what the rules of its country want', async () => {
    const dutch = { country_code: 'NL', contact: null, registered_address: null, payment_means_code: '1' }
    const id = await makeIssuer(service, here, dutch, { number: 'NL004495445B01', country_code: 'NL' })
    const found = await get(id)
    expect(gaps(found)).toEqual(['national_rule BG-5', 'national_rule BT-81'])
    expect(JSON.stringify(found.body.readiness)).toContain('NL-R-002')
  })

  it('counts a registration only while it is in force', async () => {
    const past = await makeIssuer(service, here, {}, { valid_to: '2020-01-01' })
    expect(gaps(await get(past))).toEqual(['seller_registration_missing BT-31'])
    const ahead = await makeIssuer(service, here, {}, { valid_from: '2999-01-01' })
    expect(gaps(await get(ahead))).toEqual(['seller_registration_missing BT-31'])
  })

  it('tells of an address that PEPPOL does not use, a currency with three decimals, and a rest', async () => {
    const endpoint = { eas_scheme_code: 'EM', eas_endpoint_id: 'invoices@hotel.example' }
    const id = await makeIssuer(service, here, { ...endpoint, default_currency: 'KWD' })
    await update(id, { status: 'inactive' })
    expect(gaps(await get(id)).sort()).toEqual([
      ...['currency_not_supported BT-5', 'endpoint_invalid BT-34', 'issuer_inactive null'],
    ])
  })

  it('asks a seller of a country without VAT for another number', async () => {
    const hongkong = { legal_name: 'Harbour Ltd', country_code: 'HK' }
    const endpoint = { eas_scheme_code: '0088', eas_endpoint_id: '7300010000001' }
    const without = await create({ ...hongkong, ...endpoint })
    expect(gaps(without)).toEqual(['seller_registration_missing BT-31'])
    const known = await create({ ...hongkong, ...endpoint, company_registration_id: '1234567' })
    expect(gaps(known)).toEqual([])
  })

  it('finds nothing of another organization', async () => {
    const id = await makeIssuer(service, here)
    const stranger = { token: (await makeOrganization(service)).admin.token }
    expect(outcome(await get(id, stranger))).toBe('404 legal_issuer_not_found')
    expect(outcome(await update(id, { legal_name: 'Stolen' }, stranger))).toBe('404 legal_issuer_not_found')
    expect(outcome(await get('iss_nothing'))).toBe('404 legal_issuer_not_found')
    expect(outcome(await get(toWire('iss', newId())))).toBe('404 legal_issuer_not_found')
  })
})

describe('listLegalIssuers', () => {
  it('lists the newest first over all pages, and by state', async () => {
    const organization = await makeOrganization(service)
    const caller = { token: organization.admin.token }
    const list = (query: string) => send(service, 'GET', `/v1/legal-issuers${query}`, caller)
    for (const legal_name of ['a', 'b', 'c']) await makeIssuer(service, organization, { legal_name })
    const first = await list('?limit=2')
    const second = await list(`?limit=2&cursor=${first.body.next_cursor}`)
    expect([...names(first), ...names(second)]).toEqual(['c', 'b', 'a'])
    expect(first.body).toMatchObject({ items: [{ tax_registrations: [{ number: germanVat }] }, {}] })
    const [{ id } = { id: '' }] = first.body.items as { id: string }[]
    await update(id, { status: 'inactive' }, caller)
    expect(names(await list('?status=inactive'))).toEqual(['c'])
    expect(names(await list('?status=active'))).toEqual(['b', 'a'])
    expect(outcome(await list(`?status=active&cursor=${first.body.next_cursor}`))).toBe('400 invalid_cursor')
  })

  it('wants the scope for it', async () => {
    const { raw_key: key } = await makeApiKey(service, here, { scopes: ['bookings:read'] })
    expect(outcome(await send(service, 'GET', '/v1/legal-issuers', { key }))).toBe('403 insufficient_scope')
  })
})

describe('updateLegalIssuer', () => {
  it('changes what is sent, clears what is null and leaves the rest', async () => {
    const id = await makeIssuer(service, here, { trading_name: 'Old' })
    const before = (await get(id)).body
    const changed = await update(id, {
      trading_name: null,
      levy_presentation: 'line',
      contact: { name: 'Ana' },
    })
    expect(changed.body).toEqual({
      ...{ ...before, trading_name: null, levy_presentation: 'line' },
      ...{ contact: { name: 'Ana', phone: null, email: null } },
      ...{ readiness: expect.any(Array), updated_at: expect.any(String) },
    })
    expect(gaps(changed)).toEqual(['national_rule BT-42', 'national_rule BT-43'])
    expect((await update(id, { levy_presentation: null, payment_means_code: null })).body).toMatchObject({
      ...{ levy_presentation: 'excluded', payment_means_code: '1' },
    })
  })

  it('records what differs, and nothing when nothing does', async () => {
    const organization = await makeOrganization(service)
    const caller = { token: organization.admin.token }
    const id = await makeIssuer(service, organization)
    const { updated_at } = (await get(id, caller)).body
    const same = await update(id, { country_code: 'DE', payment_iban: 'DE89 3704 0044 0532 0130 00' }, caller)
    expect(same.body.updated_at).toBe(updated_at)
    await update(id, { legal_name: 'New GmbH', status: 'active' }, caller)
    const rows = (await auditRows(service, organization)).filter(row => row.action === 'legal_issuer.updated')
    expect(rows).toMatchObject([
      { before: { legal_name: 'Hotel Berlin GmbH' }, after: { legal_name: 'New GmbH' }, entity_id: id },
    ])
    expect(Object.keys(rows[0]?.after ?? {})).toEqual(['legal_name'])
  })

  it('checks what was sent together with what is there', async () => {
    const id = await makeIssuer(service, here)
    expect(issuesOf(await update(id, { eas_scheme_code: null }))).toEqual([
      'value_error at body.eas_scheme_code',
    ])
    expect(issuesOf(await update(id, { payment_iban: null }))).toEqual(['value_error at body.payment_iban'])
    expect(issuesOf(await update(id, { country_code: null }))).toEqual(['string_type at body.country_code'])
    const gone = {
      eas_scheme_code: null,
      eas_endpoint_id: null,
      payment_iban: null,
      payment_means_code: '10',
    }
    expect(outcome(await update(id, gone))).toBe('200')
  })

  it('takes the zone of another country, until a document was issued', async () => {
    const id = await makeIssuer(service, here)
    expect((await update(id, { country_code: 'PT' })).body).toMatchObject({ timezone: 'Europe/Lisbon' })
    await issueSomething(id)
    expect(outcome(await update(id, { country_code: 'ES' }))).toBe('409 issuer_in_use')
    expect(outcome(await update(id, { country_code: 'PT', legal_name: 'Other' }))).toBe('200')
  })

  it('does not make the default inactive, nor an inactive one the default', async () => {
    const organization = await makeOrganization(service)
    const caller = { token: organization.admin.token }
    const id = await makeIssuer(service, organization)
    await setProfile({ default_legal_issuer_id: id }, caller)
    expect((await get(id, caller)).body.is_default).toBe(true)
    expect(outcome(await update(id, { status: 'inactive' }, caller))).toBe('409 issuer_in_use')
    await setProfile({ default_legal_issuer_id: null }, caller)
    expect((await update(id, { status: 'inactive' }, caller)).body).toMatchObject({
      ...{ status: 'inactive', is_default: false },
    })
    const answer = await setProfile({ default_legal_issuer_id: id }, caller)
    expect(issuesOf(answer)).toEqual(['value_error at body.default_legal_issuer_id'])
  })

  it('never leaves an inactive default, however the two race', async () => {
    for (let round = 0; round < 5; round += 1) {
      const organization = await makeOrganization(service)
      const caller = { token: organization.admin.token }
      const id = await makeIssuer(service, organization, {}, null)
      const answers = await Promise.all([
        update(id, { status: 'inactive' }, caller),
        setProfile({ default_legal_issuer_id: id }, caller),
      ])
      expect(answers.map(outcome).filter(each => each === '200')).toHaveLength(1)
    }
  })
})

describe('updateLegalProfile', () => {
  it('changes what is sent and records it', async () => {
    const organization = await makeOrganization(service)
    const caller = { token: organization.admin.token }
    const read = () => send(service, 'GET', '/v1/orgs/me/legal-profile', caller)
    expect((await read()).body).toEqual({
      legal_name: null,
      tax_country: null,
      default_legal_issuer_id: null,
    })
    await setProfile({ legal_name: 'Hotels Group', tax_country: 'DE' }, caller)
    const id = await makeIssuer(service, organization)
    const changed = await setProfile({ tax_country: null, default_legal_issuer_id: id }, caller)
    const now = { legal_name: 'Hotels Group', tax_country: null, default_legal_issuer_id: id }
    expect(changed.body).toEqual(now)
    expect((await read()).body).toEqual(now)
    await setProfile({}, caller)
    const rows = (await auditRows(service, organization)).filter(
      row => row.action === 'legal_profile.updated',
    )
    expect(rows).toMatchObject([
      { before: { legal_name: null }, after: { legal_name: 'Hotels Group', tax_country: 'DE' } },
      { before: { tax_country: 'DE' }, after: { tax_country: null, default_legal_issuer_id: id } },
    ])
  })

  it('refuses a country that is none and an issuer that is not there', async () => {
    expect(issuesOf(await setProfile({ tax_country: 'ZZ' }))).toEqual(['value_error at body.tax_country'])
    const foreign = await makeIssuer(service, await makeOrganization(service))
    expect(outcome(await setProfile({ default_legal_issuer_id: foreign }))).toBe('404 legal_issuer_not_found')
    expect(outcome(await setProfile({ default_legal_issuer_id: toWire('iss', newId()) }))).toBe(
      '404 legal_issuer_not_found',
    )
  })

  it('belongs to admins', async () => {
    const member = { token: (await makeMember(service, here)).token }
    expect(outcome(await setProfile({}, member))).toBe('403 organization_admin_required')
    expect(outcome(await send(service, 'GET', '/v1/orgs/me/legal-profile', member))).toBe(
      '403 organization_admin_required',
    )
  })
})
