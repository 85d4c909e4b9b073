// The wipe of test data: all of it, nothing live, and the test series begin anew.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  auditRows,
  makeApiKey,
  makeBooking,
  makeIssuer,
  makeMember,
  makeOrganization,
  makeSavedCalculation,
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

const buyer = { buyer_name: 'Grace Guest', buyer_address: { country_code: 'DE' } }

/** Live and test records of an organization, with a document and a credit note on each side. */
async function fill(here: Organization, key: string) {
  const issuer = await makeIssuer(service, here)
  const numbers: Record<string, string[]> = { live: [], test: [] }
  for (const is_test of [true, false]) {
    const parts = { legal_issuer_id: issuer, is_test, ...buyer }
    const booking = await makeBooking(service, { key }, { ...parts, idempotency_key: `stay-${is_test}` })
    await makeBooking(service, { key }, { ...parts, external_reference: 'never issued' })
    await makeSavedCalculation(service, { key }, { is_test })
    const invoice = await send(service, 'POST', `/v1/bookings/${booking}/issue`, { key })
    const credit = await send(service, 'POST', `/v1/invoices/${invoice.body.id}/credit-notes`, {
      key,
      body: { reason: 'Cancelled' },
    })
    numbers[is_test ? 'test' : 'live']?.push(
      String(invoice.body.invoice_number),
      String(credit.body.invoice_number),
    )
  }
  return { issuer, numbers }
}

async function counts(here: Organization): Promise<Record<string, string>> {
  const { rows } = await service.owner.query<Record<string, string>>(
    `select
      (select count(*) from bookings where organization_id = $1 and is_test) as test_bookings,
      (select count(*) from bookings where organization_id = $1 and not is_test) as live_bookings,
      (select count(*) from invoices where organization_id = $1 and is_test) as test_invoices,
      (select count(*) from invoices where organization_id = $1 and not is_test) as live_invoices,
      (select count(*) from invoice_lines where organization_id = $1 and is_test) as test_lines,
      (select count(*) from invoice_counters where organization_id = $1 and series like 'TEST-%') as test_counters,
      (select count(*) from invoice_counters where organization_id = $1 and series not like 'TEST-%') as live_counters,
      (select count(*) from saved_calculations where organization_id = $1 and is_test) as test_calculations,
      (select count(*) from saved_calculations where organization_id = $1 and not is_test) as live_calculations`,
    [here.id],
  )
  return rows[0] ?? {}
}

const wipe = (here: Organization, headers = {}) =>
  send(service, 'POST', '/v1/orgs/me/test-data/wipe', { token: here.admin.token, headers })

describe('wipeTestData', () => {
  it('removes all test records of the organization, counts them, and touches nothing else', async () => {
    const [here, elsewhere] = [await makeOrganization(service), await makeOrganization(service)]
    const key = (await makeApiKey(service, here)).raw_key
    await fill(here, key)
    await fill(elsewhere, (await makeApiKey(service, elsewhere)).raw_key)
    const before = await counts(elsewhere)
    const answer = await wipe(here)
    expect(outcome(answer)).toBe('200')
    expect(answer.body).toEqual({ bookings: 2, invoices: 2, saved_calculations: 1, total: 5 })
    expect(await counts(here)).toEqual({
      ...{
        test_bookings: '0',
        test_invoices: '0',
        test_lines: '0',
        test_counters: '0',
        test_calculations: '0',
      },
      ...{ live_bookings: '2', live_invoices: '2', live_counters: '2', live_calculations: '1' },
    })
    expect(await counts(elsewhere)).toEqual(before)
    expect((await wipe(here)).body).toEqual({ bookings: 0, invoices: 0, saved_calculations: 0, total: 0 })
    const [entry] = (await auditRows(service, here)).filter(row => row.action === 'test_data.wiped')
    expect(entry?.after).toEqual({ bookings: 2, invoices: 2, saved_calculations: 1, total: 5 })
  })

  it('begins the test series anew, goes on with the live ones, and forgets the keys of removed bookings', async () => {
    const here = await makeOrganization(service)
    const key = (await makeApiKey(service, here)).raw_key
    const { issuer, numbers } = await fill(here, key)
    expect(numbers.test).toEqual(['TEST-A-2026-000001', 'TEST-C-2026-000001'])
    const parts = { legal_issuer_id: issuer, ...buyer }
    const gone = await makeBooking(service, { key }, { ...parts, is_test: true })
    const refund = () =>
      send(service, 'POST', `/v1/bookings/${gone}/refund`, {
        ...{ key, headers: { 'Idempotency-Key': 'refund' }, body: { currency: 'EUR', reason: 'Noise' } },
      })
    expect(outcome(await refund())).toBe('200')
    await wipe(here)
    expect(outcome(await refund())).toBe('404 booking_not_found')
    const again = await makeBooking(
      service,
      { key },
      { ...parts, is_test: true, idempotency_key: 'stay-true' },
    )
    const test = await send(service, 'POST', `/v1/bookings/${again}/issue`, { key })
    expect(test.body).toMatchObject({ invoice_number: 'TEST-A-2026-000001', previous_hash: '0'.repeat(64) })
    const live = await send(
      service,
      'POST',
      `/v1/bookings/${await makeBooking(service, { key }, parts)}/issue`,
      { key },
    )
    expect(live.body.invoice_number).toBe('A-2026-000002')
    for (const series of ['A', 'C', 'TEST-A']) {
      const query = `legal_issuer_id=${issuer}&document_type=${series === 'C' ? 381 : 380}&series=${series}&fiscal_year=2026`
      const check = await send(service, 'GET', `/v1/invoices/chain-check?${query}`, { key })
      expect([series, check.body.ok]).toEqual([series, true])
    }
  })

  it('is for admins only, and a repeat with the same key tells the same counts', async () => {
    const here = await makeOrganization(service)
    const member = await makeMember(service, here)
    const key = (await makeApiKey(service, here)).raw_key
    await makeBooking(service, { key }, { is_test: true })
    const refused = await send(service, 'POST', '/v1/orgs/me/test-data/wipe', { token: member.token })
    expect(outcome(refused)).toBe('403 organization_admin_required')
    expect(outcome(await send(service, 'POST', '/v1/orgs/me/test-data/wipe', { key }))).toBe(
      '403 session_required',
    )
    const headers = { 'Idempotency-Key': 'wipe-1' }
    const first = await wipe(here, headers)
    await makeBooking(service, { key }, { is_test: true })
    const replayed = await wipe(here, headers)
    expect(replayed.body).toEqual(first.body)
    expect(replayed.headers.get('idempotency-replayed')).toBe('true')
    expect((await counts(here)).test_bookings).toBe('1')
  })

  it('beside issues, credits and changes leaves no document without its booking, counter or line', async () => {
    const here = await makeOrganization(service)
    const key = (await makeApiKey(service, here)).raw_key
    const issuer = await makeIssuer(service, here)
    const parts = { legal_issuer_id: issuer, is_test: true, ...buyer }
    const work = async () => {
      const booking = await makeBooking(service, { key }, parts)
      const issued = await send(service, 'POST', `/v1/bookings/${booking}/issue`, { key })
      const credited = await send(service, 'POST', `/v1/invoices/${issued.body.id}/credit-notes`, {
        key,
        body: { reason: 'Changed' },
      })
      const voided = await send(service, 'POST', `/v1/bookings/${booking}/void`, {
        key,
        body: { reason: 'Gone' },
      })
      return [issued.status, credited.status, voided.status]
    }
    const outcomes = await Promise.all([
      ...Array.from({ length: 12 }, work),
      ...Array.from({ length: 4 }, async () => [(await wipe(here)).status]),
    ])
    expect([...new Set(outcomes.flat())].filter(status => ![200, 201, 404, 409].includes(status))).toEqual([])
    const { rows } = await service.owner.query(
      `select
        (select count(*)::int from invoices i where organization_id = $1
          and not exists (select from invoice_lines l where l.invoice_id = i.id)) as without_lines,
        (select count(*)::int from invoices i where organization_id = $1 and not exists (
          select from invoice_counters c where (c.legal_issuer_id, c.document_type, c.series, c.fiscal_year)
            = (i.legal_issuer_id, i.document_type, i.series, i.fiscal_year) and c.last_number >= i.sequence_number)) as without_counter`,
      [here.id],
    )
    expect(rows).toEqual([{ without_lines: 0, without_counter: 0 }])
    for (const [document_type, series] of [
      ['380', 'TEST-A'],
      ['381', 'TEST-C'],
    ]) {
      const query = new URLSearchParams({
        legal_issuer_id: issuer,
        fiscal_year: '2026',
        document_type,
        series,
      } as never)
      const check = await send(service, 'GET', `/v1/invoices/chain-check?${query}`, { key })
      expect([series, check.body.ok]).toEqual([series, true])
    }
  })
})
