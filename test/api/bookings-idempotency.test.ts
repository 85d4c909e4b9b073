// Idempotency of bookings: the key is kept with the booking and never expires; changes of it are repeated safely as everywhere.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { fromWire } from '../../src/database/identifiers.ts'
import {
  type Answer,
  eventually,
  makeApiKey,
  makeBooking,
  makeMember,
  makeOrganization,
  type Organization,
  outcome,
  send,
} from '../support/makers.ts'
import { type Service, startService } from '../support/service.ts'

let service: Service
let replica: Service
let here: Organization
let key: string
beforeAll(async () => {
  service = await startService()
  replica = await startService({ beside: service })
  here = await makeOrganization(service)
  key = (await makeApiKey(service, here)).raw_key
})
afterAll(async () => {
  await replica.stop()
  await service.stop()
})

const calculation = {
  ...{ jurisdiction_code: 'DE', stay_date: '2026-07-01', nights: 1, nightly_rate: 100, currency: 'EUR' },
  line_items: [{ item_type: 'parking_fee', amount: '5.50' }],
}
const replayed = (answer: Answer) => answer.headers.get('Idempotency-Replayed')
const withKey = (name: string) => ({ 'Idempotency-Key': name })
const book = (body: object, headers = {}, caller: object = { key }, at = service) =>
  send(at, 'POST', '/v1/bookings', { ...caller, headers, body })

async function count(organization: Organization) {
  const { rows } = await service.owner.query<{ bookings: string; kept: string }>(
    `select (select count(*) from bookings where organization_id = $1) as bookings,
       (select count(*) from idempotency_keys where organization_id = $1 and target is not null) as kept`,
    [organization.id],
  )
  return rows[0]
}

describe('createBooking', () => {
  it('takes the key in the header or in the body, and answers a repeat with the booking as it is now', async () => {
    const first = await book({ calculation, external_reference: 'A' }, withKey('one'))
    expect([outcome(first), replayed(first), first.body.idempotency_key]).toEqual(['201', null, 'one'])
    const inBody = await book({ calculation, external_reference: 'A', idempotency_key: 'one' })
    expect([outcome(inBody), replayed(inBody)]).toEqual(['200', 'true'])
    expect(inBody.body).toEqual(first.body)
    await send(service, 'POST', `/v1/bookings/${first.body.id}/void`, { key, body: { reason: 'x' } })
    const both = await book({ calculation, external_reference: 'A', idempotency_key: 'one' }, withKey('one'))
    expect([outcome(both), replayed(both), both.body.status]).toEqual(['200', 'true', 'voided'])
    const second = await book({ calculation, idempotency_key: 'two' })
    expect([outcome(second), second.body.idempotency_key]).toEqual(['201', 'two'])
    expect((await book({ calculation }, withKey('two'))).body).toEqual(second.body)
  })

  it('refuses two keys that differ', async () => {
    const answer = await book({ calculation, idempotency_key: 'a' }, withKey('b'))
    expect(outcome(answer)).toBe('400 idempotency_key_mismatch')
  })

  it('takes bodies for the same by their meaning: order, nulls, decimals by value in decimal fields only', async () => {
    const first = await book({ calculation, external_reference: '1.0' }, withKey('meaning'))
    const spelled = {
      ...{ external_reference: '1.0', is_test: null, buyer_name: null, idempotency_key: 'meaning' },
      calculation: {
        ...{ ...calculation, nightly_rate: '100.00', adults: null },
        line_items: [{ amount: 5.5, item_type: 'parking_fee', description: null }],
      },
    }
    expect((await book(spelled)).body).toEqual(first.body)
    for (const other of [
      { calculation, external_reference: '1.00' },
      { calculation: { ...calculation, nightly_rate: '100.01' }, external_reference: '1.0' },
      { calculation },
      { calculation, external_reference: '1.0', is_test: true },
    ]) {
      expect(outcome(await book(other, withKey('meaning')))).toBe('409 idempotency_key_reused')
    }
  })

  it('never forgets a key, and keeps it with the booking only', async () => {
    const organization = await makeOrganization(service)
    const caller = { token: organization.admin.token }
    const first = await book({ calculation }, withKey('k'), caller)
    expect(await count(organization)).toEqual({ bookings: '1', kept: '0' })
    await service.owner.query(
      "update bookings set created_at = created_at - interval '5 years' where organization_id = $1",
      [organization.id],
    )
    await service.owner.query('select system.clean_up()').catch(() => undefined)
    const again = await book({ calculation }, withKey('k'), caller)
    expect([outcome(again), again.body.id]).toEqual(['200', first.body.id])
  })

  it('answers a repeat whatever has become of what it names since', async () => {
    const caller = { token: here.admin.token }
    const property = await send(service, 'POST', '/v1/properties', {
      ...caller,
      body: { name: 'A', address_line1: 'B', country_code: 'DE', jurisdiction_code: 'DE' },
    })
    const { jurisdiction_code, ...stay } = calculation
    const body = { calculation: stay, property_id: property.body.id }
    const first = await book(body, withKey('archived'))
    expect(outcome(first)).toBe('201')
    await send(service, 'POST', `/v1/properties/${property.body.id}/archive`, caller)
    expect((await book(body, withKey('archived'))).body).toEqual(first.body)
    expect(outcome(await book(body, withKey('another')))).toBe('409 property_archived')
  })

  it('leaves the key free after an error', async () => {
    const wrong = { calculation: { ...calculation, jurisdiction_code: 'XX' } }
    expect(outcome(await book(wrong, withKey('free')))).toBe('400 jurisdiction_not_found')
    expect(outcome(await book({ calculation: {} }, withKey('free')))).toBe('422 validation_error')
    expect(outcome(await book({ calculation }, withKey('free')))).toBe('201')
  })

  it('authorises before it replays, and crosses no organization', async () => {
    await book({ calculation }, withKey('mine'))
    const reader = (await makeApiKey(service, here, { scopes: ['bookings:read'] })).raw_key
    expect(outcome(await book({ calculation }, withKey('mine'), { key: reader }))).toBe(
      '403 insufficient_scope',
    )
    const test = (await makeApiKey(service, here, { test_only: true })).raw_key
    expect(outcome(await book({ calculation }, withKey('mine'), { key: test }))).toBe(
      '403 insufficient_scope',
    )
    const stranger = { token: (await makeOrganization(service)).admin.token }
    expect(outcome(await book({ calculation }, withKey('mine'), stranger))).toBe('201')
    const colleague = { token: (await makeMember(service, here)).token }
    expect(outcome(await book({ calculation }, withKey('mine'), colleague))).toBe('200')
  })

  it('makes one of many that are sent at once, on any replica', async () => {
    const organization = await makeOrganization(service)
    const caller = { token: organization.admin.token }
    const answers = await Promise.all(
      Array.from({ length: 12 }, (_, index) =>
        book(
          { calculation, ...(index % 3 ? {} : { idempotency_key: 'k' }) },
          withKey('k'),
          caller,
          index % 2 ? service : replica,
        ),
      ),
    )
    expect(answers.filter(answer => answer.status === 201)).toHaveLength(1)
    const made = answers.find(answer => answer.status === 201)
    for (const answer of answers.filter(each => each !== made)) {
      if (answer.status === 200) expect([replayed(answer), answer.body.id]).toEqual(['true', made?.body.id])
      else
        expect([outcome(answer), answer.headers.get('Retry-After')]).toEqual([
          '409 idempotency_in_progress',
          '1',
        ])
    }
    expect(await count(organization)).toEqual({ bookings: '1', kept: '0' })
  })

  it('says that the first is still running, and answers once it is done', async () => {
    const organization = await makeOrganization(service)
    const caller = { token: organization.admin.token }
    // Whoever holds the organization's row keeps the first one waiting at its foreign key.
    const blocker = await service.owner.connect()
    await blocker.query('begin')
    await blocker.query('select 1 from organizations where id = $1 for update', [organization.id])
    const first = book({ calculation }, withKey('k'), caller)
    await untilLocked()
    const waiting = await book({ calculation }, withKey('k'), caller, replica)
    expect([outcome(waiting), waiting.headers.get('Retry-After')]).toEqual([
      '409 idempotency_in_progress',
      '1',
    ])
    await blocker.query('rollback')
    blocker.release()
    expect(outcome(await first)).toBe('201')
    expect(outcome(await book({ calculation }, withKey('k'), caller, replica))).toBe('200')
  })
})

async function untilLocked() {
  await eventually(async () => {
    const { rows } = await service.owner.query(
      "select 1 from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'",
    )
    return rows.length > 0
  })
}

/** Each change of a booking, with another body of the same kind, and what tells how often it happened. */
const changes = [
  {
    ...{ id: 'adjustBooking', method: 'POST', path: 'adjust' },
    body: { calculation: { ...calculation, nights: 2 }, reason: 'x' },
    same: { reason: 'x', calculation: { ...calculation, nights: 2, nightly_rate: '100.0' } },
    other: { calculation, reason: 'x' },
    times: (booking: Answer) => (booking.body.adjustments as object[]).length,
  },
  {
    ...{ id: 'voidBooking', method: 'POST', path: 'void' },
    ...{ body: { reason: 'x' }, same: { reason: 'x' }, other: { reason: 'y' } },
    times: (booking: Answer) => Number(booking.body.status === 'voided'),
  },
  {
    ...{ id: 'refundBooking', method: 'POST', path: 'refund' },
    body: { amount: 10, currency: 'EUR', reason: 'x' },
    same: { amount: '10.00', currency: 'EUR', reason: 'x' },
    other: { amount: 11, currency: 'EUR', reason: 'x' },
    times: (booking: Answer) => (booking.body.refunds as object[]).length,
  },
  {
    ...{ id: 'updateInvoiceDetails', method: 'PATCH', path: 'invoice-details' },
    ...{ body: { buyer_name: 'A' }, same: { buyer_name: 'A' }, other: { buyer_name: 'A', due_date: null } },
    times: (booking: Answer) =>
      Number((booking.body.invoice_details as { buyer_name: string }).buyer_name === 'A'),
  },
]

for (const { id: operation, method, path, body, same, other, times } of changes) {
  describe(operation, () => {
    const change = (id: string, sent: object, name: string, at = service) =>
      send(at, method, `/v1/bookings/${id}/${path}`, { key, headers: withKey(name), body: sent })
    const audited = async (id: string) => {
      const { rows } = await service.owner.query(
        "select 1 from audit_log where entity_id = $1 and action <> 'booking.created'",
        [id],
      )
      return rows.length
    }

    it('replays for the same key and body, and refuses another body', async () => {
      const id = await makeBooking(service, { key })
      const first = await change(id, body, 'k')
      expect([outcome(first), replayed(first)]).toEqual(['200', null])
      const again = await change(id, same, 'k', replica)
      expect([outcome(again), replayed(again)]).toEqual(['200', 'true'])
      expect(again.body).toEqual(first.body)
      expect(outcome(await change(id, other, 'k'))).toBe('409 idempotency_key_reused')
      const now = await send(service, 'GET', `/v1/bookings/${id}`, { key })
      expect([times(now), await audited(id)]).toEqual([1, 1])
    })

    it('counts the booking: the same key on another one is another request', async () => {
      const [one, two] = [await makeBooking(service, { key }), await makeBooking(service, { key })]
      expect(replayed(await change(one, body, 'k'))).toBeNull()
      const second = await change(two, body, 'k')
      expect([outcome(second), replayed(second), second.body.id]).toEqual(['200', null, two])
    })

    it('runs once of many that are sent at once', async () => {
      const id = await makeBooking(service, { key })
      const answers = await Promise.all(
        Array.from({ length: 8 }, (_, index) => change(id, body, 'k', index % 2 ? service : replica)),
      )
      const ran = answers.filter(answer => answer.status === 200 && replayed(answer) === null)
      expect(ran).toHaveLength(1)
      for (const answer of answers.filter(each => !ran.includes(each))) {
        if (answer.status === 200) expect([replayed(answer), answer.body]).toEqual(['true', ran[0]?.body])
        else expect(outcome(answer)).toBe('409 idempotency_in_progress')
      }
      expect(await audited(id)).toBe(1)
    })

    it('says that the first is still running while it waits for the booking', async () => {
      const id = await makeBooking(service, { key })
      const blocker = await service.owner.connect()
      await blocker.query('begin')
      await blocker.query('select 1 from bookings where id = $1 for update', [fromWire('bkg', id)])
      const first = change(id, body, 'k')
      await untilLocked()
      expect(outcome(await change(id, body, 'k', replica))).toBe('409 idempotency_in_progress')
      await blocker.query('rollback')
      blocker.release()
      expect(outcome(await first)).toBe('200')
    })

    it('leaves the key free after an error', async () => {
      const id = await makeBooking(service, { key })
      expect(outcome(await change(id, { ...body, surprise: 1 }, 'k'))).toBe('422 validation_error')
      const answer = await change(id, body, 'k')
      expect([outcome(answer), replayed(answer)]).toEqual(['200', null])
    })
  })
}
