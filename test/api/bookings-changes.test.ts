// What may happen to a booking: adjusted, voided, refunded, frozen by a document; what is refused in which state; races.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { fromWire, instantOf } from '../../src/database/identifiers.ts'
import {
  type Answer,
  auditRows,
  eventually,
  issuesOf,
  makeApiKey,
  makeBooking,
  makeIssuer,
  makeOrganization,
  makeProperty,
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

const berlin = {
  jurisdiction_code: 'DE',
  stay_date: '2026-07-01',
  nights: 1,
  nightly_rate: 100,
  currency: 'EUR',
}
const make = () => makeBooking(service, { key })
const read = (id: string) => send(service, 'GET', `/v1/bookings/${id}`, { key })
const act = (id: string, what: string, body: object, headers = {}) =>
  send(service, 'POST', `/v1/bookings/${id}/${what}`, { key, body, headers })
const adjust = (id: string, calculation: object, headers = {}) =>
  act(id, 'adjust', { calculation: { ...berlin, ...calculation }, reason: 'A night more' }, headers)
/** What the audit log says of the last adjustment. */
const noted = async () =>
  (await auditRows(service, here)).findLast(({ action }) => action === 'booking.adjusted')
const voidIt = (id: string) => act(id, 'void', { reason: 'No show' })
const refund = (id: string, amount?: number) =>
  act(id, 'refund', { currency: 'EUR', reason: 'Sorry', amount })
const details = (id: string) =>
  send(service, 'PATCH', `/v1/bookings/${id}/invoice-details`, { key, body: { buyer_name: 'New' } })

/** Every change of a booking, and what it is answered. */
async function changesOf(id: string) {
  return {
    adjust: outcome(await adjust(id, { nights: 2 })),
    details: outcome(await details(id)),
    refund: outcome(await refund(id, 1)),
    void: outcome(await voidIt(id)),
  }
}

/** Issues the booking's invoice under an issuer of its own; the invoice. */
async function issueFor(id: string) {
  const legal_issuer_id = await makeIssuer(service, here)
  const buyer = { buyer_name: 'Guest', buyer_address: { country_code: 'DE' } }
  const body = { legal_issuer_id, ...buyer }
  await send(service, 'PATCH', `/v1/bookings/${id}/invoice-details`, { key, body })
  const issued = await act(id, 'issue', {})
  if (issued.status !== 200) throw new Error(`nothing was issued: ${issued.text}`)
  return issued.body as { id: string; invoice_number: string }
}

const credit = (invoice: { id: string }, parts: object = {}) =>
  send(service, 'POST', `/v1/invoices/${invoice.id}/credit-notes`, {
    key,
    body: { reason: 'Wrong', ...parts },
  })

const statusConflict = '409 booking_status_conflict'

describe('adjustBooking', () => {
  it('puts another calculation in force and keeps the one before', async () => {
    const id = await make()
    const before = (await read(id)).body
    const first = await adjust(id, { nights: 2 })
    expect(outcome(first)).toBe('200')
    expect(first.body).toMatchObject({
      ...{ status: 'confirmed', nights: 2, checkout_date: '2026-07-03', total_with_tax: '214.00' },
      ...{ calculation: { nights: 2 }, result: { total_with_tax: '214.00' } },
      tax_components: [{ tax_amount: '14.00' }],
    })
    const second = await adjust(id, { nights: 3, jurisdiction_code: 'IT', star_rating: 4 })
    expect(second.body).toMatchObject({ jurisdiction: { code: 'IT' }, total_with_tax: '330.00' })
    expect(second.body.adjustments).toEqual([
      {
        ...{ id: expect.stringMatching(/^adj_/), created_at: expect.any(String), reason: 'A night more' },
        created_by: expect.objectContaining({ type: 'api_key' }),
        previous: totals(before),
        new: totals(first.body),
        ...{ previous_calculation: before.calculation, previous_result: before.result },
      },
      expect.objectContaining({
        ...{ previous: totals(first.body), new: totals(second.body) },
        ...{ previous_calculation: first.body.calculation, previous_result: first.body.result },
      }),
    ])
    expect((await read(id)).body).toEqual(second.body)
    expect(second.body.created_at).toBe(before.created_at)
  })

  it('gives a booking without a property the one that is named, for good', async () => {
    const id = await make()
    const [property, other] = [await makeProperty(service, { key }), await makeProperty(service, { key })]
    const named = await adjust(id, { jurisdiction_code: null, property_id: property.id })
    expect(named.body).toMatchObject({ property_id: property.id, jurisdiction: { code: 'ES-CT-BCN' } })
    const listed = await send(service, 'GET', `/v1/bookings?property_id=${property.id}`, { key })
    expect(listed.body.items).toMatchObject([{ id }])
    expect(await noted()).toMatchObject({
      ...{ before: { property_id: null }, after: { property_id: property.id, reason: 'A night more' } },
    })
    const lent = await adjust(id, { jurisdiction_code: null, nights: 2 })
    expect(lent.body).toMatchObject({
      property_id: property.id,
      nights: 2,
      jurisdiction: { code: 'ES-CT-BCN' },
    })
    // It had this property before.
    expect(await noted()).toMatchObject({ after: { total_tax: lent.body.total_tax } })
    expect(await noted()).not.toHaveProperty('after.property_id')
    expect(issuesOf(await adjust(id, { property_id: other.id }))).toEqual([
      'value_error at body.calculation.property_id',
    ])
    const without = await make()
    expect(outcome(await adjust(without, { property_id: `prop_${'0'.repeat(26)}` }))).toBe(
      '404 property_not_found',
    )
    expect((await read(without)).body.property_id).toBeNull()
  })

  it('keeps the currency', async () => {
    const answer = await adjust(await make(), { currency: 'USD' })
    expect(issuesOf(answer)).toEqual(['value_error at body.calculation.currency'])
  })

  it('refuses what a new booking is refused, at its place in the body, and changes nothing', async () => {
    const id = await make()
    const before = (await read(id)).body
    expect(issuesOf(await adjust(id, { as_of: '2026-11-01T00:00:00Z' }))).toEqual([
      'extra_forbidden at body.calculation.as_of',
    ])
    expect(outcome(await adjust(id, { jurisdiction_code: 'IT-RM-ROM' }))).toBe('422 calculation_incomplete')
    expect(outcome(await adjust(id, { jurisdiction_code: 'XX' }))).toBe('400 jurisdiction_not_found')
    expect(issuesOf(await act(id, 'adjust', { calculation: berlin }))).toEqual(['missing at body.reason'])
    expect((await read(id)).body).toEqual(before)
  })

  it('takes the own ones only', async () => {
    const id = await make()
    const stranger = { token: (await makeOrganization(service)).admin.token }
    const body = { calculation: berlin, reason: 'x' }
    const answer = await send(service, 'POST', `/v1/bookings/${id}/adjust`, { ...stranger, body })
    expect(outcome(answer)).toBe('404 booking_not_found')
  })
})

describe('voidBooking', () => {
  it('is for good', async () => {
    const id = await make()
    const answer = await voidIt(id)
    expect(answer.body).toMatchObject({
      ...{ status: 'voided', void_reason: 'No show', voided_at: answer.body.updated_at },
      total_with_tax: '107.00',
    })
    const conflict = { adjust: statusConflict, details: statusConflict }
    expect(await changesOf(id)).toEqual({ ...conflict, refund: statusConflict, void: statusConflict })
    expect((await read(id)).body).toEqual(answer.body)
  })
})

describe('the status of a booking', () => {
  it('lets one that is refunded in part be refunded and edited, but not adjusted or voided', async () => {
    const id = await make()
    expect((await refund(id, 10)).body.status).toBe('partially_refunded')
    expect(await changesOf(id)).toEqual({
      ...{ adjust: statusConflict, details: '200', refund: '200', void: statusConflict },
    })
  })

  it('lets one that is refunded in full be nothing more', async () => {
    const id = await make()
    expect((await refund(id)).body.status).toBe('refunded')
    const conflict = { adjust: statusConflict, details: statusConflict }
    expect(await changesOf(id)).toEqual({ ...conflict, refund: statusConflict, void: statusConflict })
  })

  it('counts less than a live document, which freezes all of it until it is credited in full', async () => {
    const id = await make()
    const invoice = await issueFor(id)
    const frozen = (await read(id)).body
    expect(frozen).toMatchObject({
      frozen: true,
      invoices: [
        {
          ...{ id: invoice.id, document_type: '380', status: 'issued' },
          ...{ invoice_number: invoice.invoice_number, grand_total: '107.00' },
        },
      ],
    })
    const no = '409 booking_frozen'
    expect(await changesOf(id)).toEqual({ adjust: no, details: no, refund: no, void: no })
    expect((await voidIt(id)).body.detail).toContain(invoice.invoice_number)
    expect((await read(id)).body).toEqual(frozen)
    const listed = await send(service, 'GET', '/v1/bookings?limit=200', { key })
    expect((listed.body.items as { id: string }[]).find(item => item.id === id)).toMatchObject({
      ...{ frozen: true, invoices: frozen.invoices },
    })
    await credit(invoice, { lines: [{ line_id: '1', net_amount: 10 }] })
    expect(await changesOf(id)).toEqual({ adjust: no, details: no, refund: no, void: no })
    await credit(invoice)
    const free = (await read(id)).body
    expect([free.frozen, free.status]).toEqual([false, 'confirmed'])
    expect(free.invoices).toMatchObject([
      { document_type: '380', status: 'credited' },
      { document_type: '381', status: 'issued' },
      { document_type: '381', status: 'issued' },
    ])
    expect(await changesOf(id)).toMatchObject({ adjust: '200', details: '200', refund: '200' })
  })
})

/** Holds the booking's row, sends all, sees them wait, and lets go. */
async function atOnce(id: string, requests: (() => Promise<Answer>)[]): Promise<Answer[]> {
  const blocker = await service.owner.connect()
  await blocker.query('begin')
  await blocker.query('select 1 from bookings where id = $1 for update', [fromWire('bkg', id)])
  const answers = requests.map(request => request())
  await eventually(async () => {
    const { rows } = await service.owner.query(
      "select 1 from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'",
    )
    return rows.length === requests.length
  })
  await blocker.query('rollback')
  blocker.release()
  return Promise.all(answers)
}

describe('changes of one booking at once', () => {
  it('never refund more than there is', async () => {
    const id = await make()
    const answers = await atOnce(
      id,
      Array.from({ length: 4 }, () => () => refund(id, 40)),
    )
    expect(answers.map(outcome).sort()).toEqual([
      ...['200', '200', '409 amount_exceeds_remaining', '409 amount_exceeds_remaining'],
    ])
    const { body } = await read(id)
    const refunds = body.refunds as { id: string; created_at: string }[]
    expect(body).toMatchObject({ refunded_amount: '80.00', status: 'partially_refunded' })
    // They were made when their turn came, not when they began to wait for it.
    expect(refunds.map(({ created_at }) => created_at)).toEqual(
      refunds.map(refund => instantOf(fromWire('rfnd', refund.id) ?? '').toISOString()),
    )
  })

  it('are dated by when their turn came', async () => {
    const id = await make()
    await atOnce(id, [() => adjust(id, { nights: 2 }), () => adjust(id, { nights: 3 })])
    const { body } = await read(id)
    const adjustments = body.adjustments as { id: string; created_at: string }[]
    const made = adjustments.map(adjustment => instantOf(fromWire('adj', adjustment.id) ?? '').toISOString())
    expect(made).toHaveLength(2)
    expect(adjustments.map(({ created_at }) => created_at)).toEqual(made)
    expect(String(body.updated_at) >= (made.toSorted()[1] ?? '')).toBe(true)
  })

  it('refund all of it once', async () => {
    const id = await make()
    const answers = await atOnce(id, [() => refund(id), () => refund(id)])
    expect(answers.map(outcome).sort()).toEqual(['200', statusConflict])
    expect((await read(id)).body).toMatchObject({ refunded_amount: '107.00', refunded_tax_amount: '7.00' })
  })

  it('void or adjust it, one after the other, and never adjust what is voided', async () => {
    for (let round = 0; round < 4; round++) {
      const id = await make()
      const [adjusted, voided] = await atOnce(id, [() => adjust(id, { nights: 2 }), () => voidIt(id)])
      expect(outcome(voided as Answer)).toBe('200')
      const after = (await read(id)).body
      const won = outcome(adjusted as Answer) === '200'
      if (!won) expect(outcome(adjusted as Answer)).toBe(statusConflict)
      expect([after.status, after.nights]).toEqual(['voided', won ? 2 : 1])
      expect(after.adjustments).toHaveLength(won ? 1 : 0)
    }
  })

  it('void it once', async () => {
    const id = await make()
    const answers = await atOnce(id, [() => voidIt(id), () => voidIt(id)])
    expect(answers.map(outcome).sort()).toEqual(['200', statusConflict])
  })

  it('adjust it one after the other, each on what the one before left', async () => {
    const id = await make()
    const nights = [2, 3, 4]
    const answers = await atOnce(
      id,
      nights.map(count => () => adjust(id, { nights: count })),
    )
    expect(answers.map(outcome)).toEqual(['200', '200', '200'])
    const adjustments = (await read(id)).body.adjustments as { previous: object; new: object }[]
    expect(adjustments).toHaveLength(3)
    expect(adjustments.slice(1).map(each => each.previous)).toEqual(
      adjustments.slice(0, 2).map(each => each.new),
    )
  })
})

function totals(booking: Record<string, unknown>) {
  const { subtotal_excluding_tax, total_tax, total_with_tax, effective_rate } = booking
  return { subtotal_excluding_tax, total_tax, total_with_tax, effective_rate }
}
