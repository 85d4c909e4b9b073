// Many at once: whoever is first wins, nobody gets half of anything, and the numbers have no gap.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  type Answer,
  buyer,
  type Hotel,
  makeApiKey,
  makeBooking,
  makeHotel,
  outcome,
  send,
} from '../support/makers.ts'
import { type Service, startService } from '../support/service.ts'

let first: Service
let second: Service
beforeAll(async () => {
  first = await startService()
  // A second replica on the same database: what holds in one process only would show.
  second = await startService({ beside: first })
})
afterAll(async () => {
  await second.stop()
  await first.stop()
})

const year = new Date().getUTCFullYear()
const stay = {
  jurisdiction_code: 'DE',
  stay_date: '2026-07-01',
  nights: 1,
  nightly_rate: 100,
  currency: 'EUR',
}

let turn = 0
/** Now to one replica, now to the other; sent again where a busy machine says 503, as its Retry-After asks. */
async function post({ key }: { key: string }, path: string, body: object = {}): Promise<Answer> {
  turn += 1
  const answer = await send(turn % 2 === 0 ? first : second, 'POST', path, { key, body })
  return answer.status === 503 ? post({ key }, path, body) : answer
}
const issue = (hotel: { key: string }, booking: string) => post(hotel, `/v1/bookings/${booking}/issue`)
const book = ({ key, legal_issuer_id }: Hotel) => makeBooking(first, { key }, { ...buyer, legal_issuer_id })
const read = async ({ key }: Hotel, path: string) => (await send(first, 'GET', path, { key })).body

async function expectWhole(hotel: Hotel, count: number, series = 'A', document_type = '380'): Promise<void> {
  const { legal_issuer_id } = hotel
  const query = new URLSearchParams({ legal_issuer_id, document_type, series, fiscal_year: String(year) })
  const { ok, counters } = await read(hotel, `/v1/invoices/chain-check?${query}`)
  expect({ ok, counters }).toMatchObject({ ok: true, counters: [{ count, last_number: count }] })
}

/** Runs a race on several bookings, and gives the two outcomes of each. */
async function race(hotel: Hotel, rounds: number, other: (booking: string) => Promise<Answer>) {
  const bookings = await Promise.all(Array.from({ length: rounds }, () => book(hotel)))
  return Promise.all(
    bookings.map(async (booking, index) => {
      const pair =
        index % 2 === 0 ? [issue(hotel, booking), other(booking)] : [other(booking), issue(hotel, booking)]
      const answers = await Promise.all(pair)
      const [issued, changed] = index % 2 === 0 ? answers : answers.toReversed()
      if (issued === undefined || changed === undefined) throw new Error('a race has two')
      return { booking, issued, changed, both: `${outcome(issued)}, ${outcome(changed)}` }
    }),
  )
}

describe('issueInvoice, 200 at once on one issuer', () => {
  it('gives every booking its own number, 1 to 200 without a gap, and a chain that holds', async () => {
    const hotel = await makeHotel(first)
    const bookings: string[] = []
    for (let part = 0; part < 10; part++) {
      bookings.push(...(await Promise.all(Array.from({ length: 20 }, () => book(hotel)))))
    }
    const answers = await Promise.all(bookings.map(booking => issue(hotel, booking)))
    expect(new Set(answers.map(outcome))).toEqual(new Set(['200']))
    const numbers = answers.map(answer => Number(answer.body.sequence_number)).sort((a, b) => a - b)
    expect(numbers).toEqual(Array.from({ length: 200 }, (_, index) => index + 1))
    await expectWhole(hotel, 200)
    // In the order of the numbers, dates and instants run together.
    const { rows } = await first.owner.query(
      `select from invoices a join invoices b on b.organization_id = a.organization_id
         and b.sequence_number = a.sequence_number + 1 and (b.issued_at < a.issued_at or b.id < a.id)
       where a.organization_id = $1`,
      [hotel.organization.id],
    )
    expect(rows).toEqual([])
  })
})

describe('issueInvoice beside another change of the booking', () => {
  it('is before voidBooking or not at all', async () => {
    const hotel = await makeHotel(first)
    const races = await race(hotel, 12, booking =>
      post(hotel, `/v1/bookings/${booking}/void`, { reason: 'x' }),
    )
    const allowed = ['200, 409 booking_frozen', '409 booking_status_conflict, 200']
    expect(races.filter(({ both }) => !allowed.includes(both))).toEqual([])
    for (const { booking, both } of races) {
      const state =
        both === allowed[0] ? { status: 'confirmed', frozen: true } : { status: 'voided', invoices: [] }
      expect(await read(hotel, `/v1/bookings/${booking}`)).toMatchObject(state)
    }
    const issued = races.filter(({ both }) => both === allowed[0]).length
    if (issued > 0) await expectWhole(hotel, issued)
  })

  it('shows the stay as it was before adjustBooking, or as it is after', async () => {
    const hotel = await makeHotel(first)
    const body = { calculation: { ...stay, nightly_rate: 300 }, reason: 'x' }
    const races = await race(hotel, 12, booking => post(hotel, `/v1/bookings/${booking}/adjust`, body))
    for (const { booking, both, issued } of races) {
      expect(['200, 409 booking_frozen', '200, 200']).toContain(both)
      const after = both === '200, 200' ? '321.00' : '107.00'
      expect([both, issued.body.grand_total]).toEqual([both, after])
      expect(await read(hotel, `/v1/bookings/${booking}`)).toMatchObject({
        total_with_tax: after,
        frozen: true,
      })
    }
    await expectWhole(hotel, 12)
  })

  it('answers the live document, or after a full credit a new one, but never two that are live', async () => {
    const hotel = await makeHotel(first)
    const bookings = await Promise.all(Array.from({ length: 8 }, () => book(hotel)))
    let news = 0
    for (const booking of bookings) {
      const old = await issue(hotel, booking)
      const [credited, ...again] = await Promise.all([
        post(hotel, `/v1/invoices/${old.body.id}/credit-notes`, { reason: 'x' }),
        ...[issue(hotel, booking), issue(hotel, booking), issue(hotel, booking)],
      ])
      expect([credited, ...again].map(answer => answer && outcome(answer))).toEqual([
        '201',
        '200',
        '200',
        '200',
      ])
      const { invoices } = await read(hotel, `/v1/bookings/${booking}`)
      const live = (invoices as { id: string; document_type: string; status: string }[]).filter(
        ({ document_type, status }) => document_type === '380' && status !== 'credited',
      )
      const fresh = new Set(again.map(answer => answer.body.id).filter(id => id !== old.body.id))
      expect(live.map(({ id }) => id)).toEqual([...fresh])
      news += fresh.size
    }
    await expectWhole(hotel, bookings.length + news)
    await expectWhole(hotel, bookings.length, 'C', '381')
  })

  it('is issued in full or not at all when its key is revoked meanwhile', async () => {
    const hotel = await makeHotel(first)
    const bookings = await Promise.all(Array.from({ length: 24 }, () => book(hotel)))
    const doomed = await makeApiKey(first, hotel.organization)
    const requests = bookings.map(booking => issue({ key: doomed.raw_key }, booking))
    const { token } = hotel.organization.admin
    const revoked = await send(second, 'DELETE', `/v1/api-keys/${doomed.id}`, { token })
    expect(outcome(revoked)).toBe('204')
    const late = await issue({ key: doomed.raw_key }, bookings[0] ?? '')
    expect(outcome(late)).toBe('401 invalid_api_key')
    const outcomes = await Promise.all(requests)
    for (const [index, answer] of outcomes.entries()) {
      expect(['200', '401 invalid_api_key']).toContain(outcome(answer))
      const { frozen } = await read(hotel, `/v1/bookings/${bookings[index]}`)
      expect([outcome(answer), frozen]).toEqual([outcome(answer), answer.status === 200])
    }
    const issued = outcomes.filter(answer => answer.status === 200).length
    if (issued > 0) await expectWhole(hotel, issued)
  })

  it('with one Idempotency-Key is one document, and its repeat the same answer', async () => {
    const hotel = await makeHotel(first)
    const booking = await book(hotel)
    const ask = (service: Service) =>
      send(service, 'POST', `/v1/bookings/${booking}/issue`, {
        ...{ key: hotel.key, body: {}, headers: { 'Idempotency-Key': 'issue-1' } },
      })
    const answers = await Promise.all([ask(first), ask(second), ask(first), ask(second)])
    const done = answers.filter(answer => answer.status === 200)
    expect(done.length).toBeGreaterThan(0)
    for (const answer of answers) expect(['200', '409 idempotency_in_progress']).toContain(outcome(answer))
    const again = await ask(second)
    expect([again.headers.get('Idempotency-Replayed'), again.body]).toEqual(['true', done[0]?.body])
    await expectWhole(hotel, 1)
  })
})
