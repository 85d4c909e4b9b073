// Refunds of bookings: the tax in each, exact over any number of them, and never more than is left.
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type ComponentShare, refundOf } from '../../src/bookings/refunds.ts'
import { issuesOf, makeApiKey, makeBooking, makeOrganization, outcome, send } from '../support/makers.ts'
import { type Service, startService } from '../support/service.ts'

let service: Service
let key: string
beforeAll(async () => {
  service = await startService()
  key = (await makeApiKey(service, await makeOrganization(service))).raw_key
})
afterAll(() => service.stop())

const rome = { jurisdiction_code: 'IT-RM-ROM', nights: 3, nightly_rate: 200, star_rating: 3 }
const bookRome = () => makeBooking(service, { key }, { calculation: rome })
const refund = (id: string, body: object) =>
  send(service, 'POST', `/v1/bookings/${id}/refund`, {
    key,
    body: { currency: 'EUR', reason: 'The air conditioning failed', ...body },
  })

const money = (units: bigint) => `${units / 100n}.${(units % 100n).toString().padStart(2, '0')}`
const unitsOf = (text: string) => BigInt(text.replace('.', ''))

describe('refundBooking', () => {
  it('splits an amount into price and tax, and the tax over its levies', async () => {
    const id = await bookRome()
    const first = await refund(id, { amount: 100 })
    expect(outcome(first)).toBe('200')
    expect(first.body).toMatchObject({
      ...{ status: 'partially_refunded', refunded_amount: '100.00', refunded_tax_amount: '11.50' },
      ...{ total_with_tax: '678.00', total_tax: '78.00' },
      tax_components: [{ refunded_tax_amount: '8.85' }, { refunded_tax_amount: '2.65' }],
      refunds: [
        {
          ...{ id: expect.stringMatching(/^rfnd_/), amount: '100.00', tax_amount: '11.50', currency: 'EUR' },
          ...{ reason: 'The air conditioning failed', created_by: { type: 'api_key' } },
          components: [
            { component_id: 'c1', tax_amount: '8.85' },
            { component_id: 'c2', tax_amount: '2.65' },
          ],
        },
      ],
    })
    const rest = await refund(id, {})
    expect(rest.body).toMatchObject({
      ...{ status: 'refunded', refunded_amount: '678.00', refunded_tax_amount: '78.00' },
      tax_components: [{ refunded_tax_amount: '60.00' }, { refunded_tax_amount: '18.00' }],
      refunds: [{ amount: '100.00' }, { amount: '578.00', tax_amount: '66.50' }],
    })
  })

  it('gives back no more than is left', async () => {
    const id = await bookRome()
    const more = await refund(id, { amount: '678.01' })
    expect([outcome(more), more.body.detail]).toEqual([
      ...['409 amount_exceeds_remaining', '678.00 EUR of the booking are left to refund'],
    ])
    await refund(id, { amount: 600 })
    expect(outcome(await refund(id, { amount: '78.01' }))).toBe('409 amount_exceeds_remaining')
    expect((await refund(id, { amount: 78 })).body.status).toBe('refunded')
    expect(outcome(await refund(id, { amount: '0.01' }))).toBe('409 booking_status_conflict')
  })

  it('wants the currency of the booking, and no smaller parts than it has', async () => {
    const id = await bookRome()
    expect(outcome(await refund(id, { currency: 'USD' }))).toBe('400 refund_currency_mismatch')
    expect(issuesOf(await refund(id, { amount: '1.005' }))).toEqual(['value_error at body.amount'])
    expect(issuesOf(await refund(id, { amount: 0 }))).toEqual(['greater_than at body.amount'])
    expect((await refund(id, { amount: '1.0500' })).body.refunded_amount).toBe('1.05')
    const yen = await makeBooking(
      service,
      { key },
      { calculation: { currency: 'JPY', nightly_rate: 10000, jurisdiction_code: 'JP' } },
    )
    expect(issuesOf(await refund(yen, { amount: '0.5', currency: 'JPY' }))).toEqual([
      'value_error at body.amount',
    ])
    const paid = await refund(yen, { amount: 1001, currency: 'JPY' })
    expect(paid.body).toMatchObject({ refunded_amount: '1001', refunded_tax_amount: '91' })
  })

  it('is told in the audit log', async () => {
    const id = await bookRome()
    await refund(id, { amount: 100 })
    const { rows } = await service.owner.query(
      "select before, after from audit_log where entity_id = $1 and action = 'booking.refunded'",
      [id],
    )
    expect(rows).toEqual([
      {
        before: { status: 'confirmed', refunded_amount: '0.00', refunded_tax_amount: '0.00' },
        after: {
          ...{ status: 'partially_refunded', refunded_amount: '100.00', refunded_tax_amount: '11.50' },
          ...{ amount: '100.00', tax_amount: '11.50', reason: 'The air conditioning failed' },
        },
      },
    ])
  })
})

/** Refunds of a booking, one after the other: parts of what is left, in tenths of a per mille, and then the rest. */
function refundAll(taxes: bigint[], net: bigint, shares: number[]) {
  const components = taxes.map((tax, index) => ({ component_id: `c${index + 1}`, tax_amount: money(tax) }))
  const total_tax = taxes.reduce((sum, tax) => sum + tax, 0n)
  const totals = { total_tax: money(total_tax), total_with_tax: money(net + total_tax) }
  const earlier: { components: ComponentShare[] }[] = []
  const made: ReturnType<typeof refundOf>[] = []
  let state = { status: 'confirmed', refunded_amount: '0.00', refunded_tax_amount: '0.00' }
  for (const share of [...shares, null]) {
    const left = net + total_tax - unitsOf(state.refunded_amount)
    const asked = share === null ? null : (left * BigInt(share)) / 10_000n
    if (left === 0n || asked === 0n) continue
    const refund = refundOf(
      { currency: 'EUR', ...totals, ...state, components, earlier },
      asked === null ? null : money(asked),
    )
    earlier.push({ components: refund.parts })
    made.push(refund)
    state = refund.after
  }
  return { made, state, totals, components }
}

describe('any number of refunds', () => {
  const amount = fc.oneof(fc.bigInt(0n, 20n), fc.bigInt(0n, 10_000_000n))
  const booking = fc.record({
    taxes: fc.array(amount, { maxLength: 6 }),
    net: fc.oneof(fc.bigInt(1n, 50n), fc.bigInt(1n, 10_000_000n)),
    // Small ones, so that roundings add up, among large ones.
    shares: fc.array(fc.oneof(fc.integer({ min: 1, max: 50 }), fc.integer({ min: 1, max: 9999 })), {
      maxLength: 25,
    }),
  })

  it('add up to the total, and to each tax, and none is negative', () => {
    fc.assert(
      fc.property(booking, ({ taxes, net, shares }) => {
        const { made, state, totals, components } = refundAll(taxes, net, shares)
        expect(state).toEqual({
          ...{ status: 'refunded', refunded_amount: totals.total_with_tax },
          refunded_tax_amount: totals.total_tax,
        })
        const given = new Map(components.map(({ component_id }) => [component_id, 0n]))
        for (const { amount, tax_amount, parts } of made) {
          const sum = parts.reduce((total, part) => total + unitsOf(part.tax_amount), 0n)
          expect(money(sum)).toBe(tax_amount)
          expect(sum <= unitsOf(amount)).toBe(true)
          for (const { component_id, tax_amount } of parts) {
            expect(unitsOf(tax_amount) > 0n).toBe(true)
            given.set(component_id, (given.get(component_id) ?? 0n) + unitsOf(tax_amount))
          }
        }
        expect([...given.values()].map(money)).toEqual(components.map(({ tax_amount }) => tax_amount))
      }),
      { numRuns: 500 },
    )
  })

  it('take of the first refund the share that the arithmetic says, half-up, each tax within a cent of its own', () => {
    fc.assert(
      fc.property(booking, fc.bigInt(1n, 10_000_000n), ({ taxes, net }, asked) => {
        const total = taxes.reduce((sum, tax) => sum + tax, 0n)
        fc.pre(asked < net + total)
        const components = taxes.map((tax, index) => ({
          component_id: `c${index + 1}`,
          tax_amount: money(tax),
        }))
        const refund = refundOf(
          {
            ...{ currency: 'EUR', total_tax: money(total), total_with_tax: money(net + total) },
            ...{ refunded_amount: '0', refunded_tax_amount: '0', components, earlier: [] },
          },
          money(asked),
        )
        const exact = Number((asked * total * 1000n) / (net + total)) / 1000
        expect(Math.abs(Number(unitsOf(refund.tax_amount)) - exact)).toBeLessThanOrEqual(0.51)
        for (const { component_id, tax_amount } of refund.parts) {
          const own = taxes[Number(component_id.slice(1)) - 1] ?? 0n
          const share = Number((unitsOf(refund.tax_amount) * own * 1000n) / total) / 1000
          expect(Math.abs(Number(unitsOf(tax_amount)) - share)).toBeLessThan(1.01)
        }
      }),
      { numRuns: 300 },
    )
  })

  it('give the odd cent to the earlier of two equal taxes', () => {
    const { made } = refundAll([100n, 100n], 1000n, [])
    expect(made).toHaveLength(1)
    const components = ['c1', 'c2'].map(component_id => ({ component_id, tax_amount: '1.00' }))
    const totals = { total_tax: '2.00', total_with_tax: '12.00' }
    const none = { refunded_amount: '0', refunded_tax_amount: '0', earlier: [] }
    const { parts, tax_amount } = refundOf({ currency: 'EUR', ...totals, ...none, components }, '0.30')
    expect([tax_amount, parts]).toEqual([
      '0.05',
      [
        { component_id: 'c1', tax_amount: '0.03' },
        { component_id: 'c2', tax_amount: '0.02' },
      ],
    ])
  })
})
