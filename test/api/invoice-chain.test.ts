// What was issued stays: the database refuses to change it, and a chain of hashes shows if someone did all the same.
import { execFile } from 'node:child_process'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { buyer, type Hotel, makeBooking, makeHotel, outcome, rewrite, send } from '../support/makers.ts'
import { type Service, startService } from '../support/service.ts'

let service: Service
beforeAll(async () => {
  service = await startService()
})
afterAll(() => service.stop())

const year = new Date().getUTCFullYear()

/** A hotel with this many invoices, and one credit note. */
async function makeIssued(count: number): Promise<Hotel> {
  const hotel = await makeHotel(service)
  const { key, legal_issuer_id } = hotel
  const ids: string[] = []
  for (let index = 0; index < count; index++) {
    const booking = await makeBooking(
      service,
      { key },
      { ...buyer, legal_issuer_id, is_test: index === count - 1 },
    )
    const issued = await send(service, 'POST', `/v1/bookings/${booking}/issue`, { key })
    ids.push(String(issued.body.id))
  }
  await send(service, 'POST', `/v1/invoices/${ids[0]}/credit-notes`, { key, body: { reason: 'x' } })
  return hotel
}

async function check({ key, legal_issuer_id }: Hotel, query: object = {}) {
  const asked = { legal_issuer_id, document_type: '380', series: 'A', fiscal_year: String(year), ...query }
  return send(service, 'GET', `/v1/invoices/chain-check?${new URLSearchParams(asked)}`, { key })
}

/** The operator's command against this file's database. */
function verify(): Promise<{ code: number; output: string }> {
  const env = { PATH: process.env.PATH ?? '', DATABASE_URL: service.owner_url }
  return new Promise(resolve => {
    execFile(process.execPath, ['src/cli.ts', 'invoices', 'verify'], { env }, (error, stdout, stderr) =>
      resolve({ code: error === null ? 0 : Number(error.code), output: stdout + stderr }),
    )
  })
}

describe('checkInvoiceChain', () => {
  it('finds a sequence whole that is as it was issued, and nothing where nothing was issued', async () => {
    const hotel = await makeIssued(4)
    const whole = await check(hotel)
    const counter = { document_type: '380', series: 'A', fiscal_year: year, ok: true, first_broken: null }
    expect(whole.body).toEqual({ ok: true, counters: [{ ...counter, count: 3, last_number: 3 }] })
    expect((await check(hotel, { series: 'TEST-A' })).body).toMatchObject({
      counters: [{ count: 1, ok: true }],
    })
    expect((await check(hotel, { document_type: '381', series: 'C' })).body).toMatchObject({
      ...{ ok: true, counters: [{ count: 1, last_number: 1 }] },
    })
    expect((await check(hotel, { fiscal_year: '2020' })).body).toEqual({ ok: true, counters: [] })
  })

  it('does not know the issuers of others', async () => {
    const [hotel, other] = [await makeIssued(1), await makeIssued(1)]
    const foreign = await check(hotel, { legal_issuer_id: other.legal_issuer_id })
    expect(outcome(foreign)).toBe('404 legal_issuer_not_found')
  })

  /** How someone with the tables in hand may try, and the number at which it shows. */
  const forgeries: Record<string, [statement: string, first_broken: number]> = {
    'an amount in the document': [
      `update invoices set document = replace(document::text, '107.00', '97.00')::json where :its and sequence_number = 2`,
      2,
    ],
    'an amount beside the document': [
      'update invoices set grand_total = 97.00 where :its and sequence_number = 2',
      2,
    ],
    'a tax line of the reports': [
      `update invoice_lines set tax_amount = 0.00 where organization_id = $1 and invoice_number = 'A-${year}-000002'`,
      2,
    ],
    'the XML': [`update invoices set xml = xml || ' ' where :its and sequence_number = 3`, 3],
    'the XML with its hash': [
      `update invoices set xml = '', xml_sha256 = encode(sha256(''), 'hex') where :its and sequence_number = 3`,
      3,
    ],
    'a hash': [`update invoices set chain_hash = repeat('a', 64) where :its and sequence_number = 1`, 1],
    'the first document': ['delete from invoices where :its and sequence_number = 1', 1],
    'a document in between': ['delete from invoices where :its and sequence_number = 2', 2],
    'the last document': ['delete from invoices where :its and sequence_number = 3', 3],
    'all documents': ['delete from invoices where :its', 1],
    'the counter': [`delete from invoice_counters where :its`, 1],
    'the last document and the number of the counter': [
      `with gone as (delete from invoices where :its and sequence_number = 3)
       update invoice_counters set last_number = 2 where :its`,
      2,
    ],
    'a document put in at the end': [
      `insert into invoices select (jsonb_populate_record(i, jsonb_build_object(
         'id', gen_random_uuid(), 'sequence_number', 4, 'status', 'credited',
         'credited_total', total_paid_including_excluded))).*
       from invoices i where :its and sequence_number = 3`,
      4,
    ],
  }
  for (const [what, [statement, first_broken]] of Object.entries(forgeries)) {
    it(`names the first broken number after a forgery of ${what}`, async () => {
      const hotel = await makeIssued(4)
      const its = `organization_id = $1 and document_type = '380' and series = 'A'`
      await rewrite(service, statement.replaceAll(':its', its), [hotel.organization.id])
      expect((await check(hotel)).body).toMatchObject({ ok: false, counters: [{ ok: false, first_broken }] })
      expect((await check(hotel, { document_type: '381', series: 'C' })).body.ok).toBe(true)
    })
  }
})

describe('node src/cli.ts invoices verify', () => {
  it('checks every sequence of every organization, and ends with 1 when one is broken', async () => {
    const hotel = await makeIssued(3)
    const before = await verify()
    await rewrite(service, `update invoices set xml = '' where organization_id = $1 and series = 'TEST-A'`, [
      hotel.organization.id,
    ])
    const after = await verify()
    expect(after.code).toBe(1)
    const line = `${hotel.organization.wire_id} ${hotel.legal_issuer_id} 380 TEST-A-${year}: broken at 1`
    expect(after.output).toContain(line)
    expect(before.output).not.toContain(line)
  })
})

describe('the database', () => {
  let client: pg.Client
  let hotel: Hotel
  beforeAll(async () => {
    hotel = await makeIssued(2)
  })

  const changes = [
    `update invoices set document = '{}'`,
    `update invoices set component_lines = '[]'`,
    `update invoices set xml = ''`,
    'update invoices set grand_total = 0',
    'update invoices set invoice_number = $$A-1$$, sequence_number = 9',
    'update invoices set reason = $$y$$ where document_type = $$381$$',
    `update invoices set booking_id = booking_id, issued_at = now()`,
    `update invoices set status = 'issued' where status = 'credited'`,
    `update invoices set status = 'credited' where status = 'issued'`,
    'update invoices set credited_total = 1 where credited_total = 0',
    'update invoices set credited_total = 0 where credited_total > 0',
    'delete from invoices',
    'update invoice_lines set tax_amount = 0',
    'update invoice_lines set is_test = not is_test',
    'delete from invoice_lines',
    'update invoice_counters set last_number = last_number + 2',
    'update invoice_counters set last_number = last_number - 1',
    `update invoice_counters set series = 'X', last_number = last_number + 1`,
    `insert into invoice_counters select (jsonb_populate_record(c, '{"fiscal_year": 2020, "last_number": 2}')).* from invoice_counters c`,
    'delete from invoice_counters',
    'truncate invoices cascade',
    'truncate invoice_lines',
    'truncate invoice_counters',
    // What a wipe of test data may delete is test data.
    `select set_config('app.wipes_test_data', 'on', true); delete from invoice_lines where not is_test`,
    `select set_config('app.wipes_test_data', 'on', true); delete from invoices where document_type = '381'`,
    `select set_config('app.wipes_test_data', 'on', true); delete from invoice_counters where series = 'A'`,
  ]
  for (const role of ['taxlens_app', 'the owner']) {
    it(`refuses ${role} every change of what was issued`, async () => {
      client = new pg.Client({ connectionString: service.owner_url })
      await client.connect()
      if (role === 'taxlens_app') await client.query('set role taxlens_app')
      for (const change of changes) {
        await client.query('begin')
        await client.query("select set_config('app.organization_id', $1, true)", [hotel.organization.id])
        const refused = await client.query(change).then(
          () => 'it was done',
          (error: Error) => error.message,
        )
        expect(refused, `${role}: ${change}`).toMatch(
          /permission denied|stays?$|does not change|do not change|credited|goes on by one|the sum of/,
        )
        await client.query('rollback')
      }
      await client.end()
    })
  }

  it('refuses a second live document of a type for a booking, and a number twice', async () => {
    const copy = (parts: string) =>
      rewriteCopy(`insert into invoices select (jsonb_populate_record(i, ${parts})).* from invoices i
        where organization_id = $1 and document_type = '380' and series = 'TEST-A'`)
    await expect(copy(`jsonb_build_object('id', gen_random_uuid(), 'sequence_number', 7)`)).rejects.toThrow(
      'invoices_live',
    )
    const credited = `jsonb_build_object('id', gen_random_uuid(), 'status', 'credited',
      'credited_total', total_paid_including_excluded)`
    await expect(copy(credited)).rejects.toThrow('document_type_seri_key')
  })

  const rewriteCopy = (statement: string) => service.owner.query(statement, [hotel.organization.id])
})
