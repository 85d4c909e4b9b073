// make bench: bookings and documents written through the whole stack beside bare SQL that writes the same rows; lists, near and far.
import { type ChildProcess, fork } from 'node:child_process'
import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { generateKey, hashKey, visibleParts } from '../../src/api-keys/key.ts'
import { loadContent } from '../../src/content-releases/service.ts'
import { startEmbedded } from '../../src/database/embedded.ts'
import { fromWire, newId, toWire } from '../../src/database/identifiers.ts'
import { migrate } from '../../src/database/migrate.ts'

const issuerCount = 50
const perRound = 500
const rounds = 3
const connections = 10
const rowsOfLists = 500_100

const say = (line: string): void => void process.stdout.write(`${line}\n`)
const folder = await mkdtemp(join(tmpdir(), 'taxlens-bench-'))
await chmod(folder, 0o755)
const server = await startEmbedded(folder)
const children: ChildProcess[] = []
const pool = new pg.Pool({
  connectionString: server.url,
  max: connections,
  onConnect: async client => {
    await client.query("set role taxlens_app; set timezone to 'UTC'")
  },
})
const owner = new pg.Client({ connectionString: server.url })

/** A row as texts, by column. */
type Row = Record<string, string | null>

const key = generateKey()
const [user, organization] = [newId(), newId()]
const issuers = Array.from({ length: issuerCount }, newId)
/** Issuers whose documents only bare SQL writes. */
const bareIssuers = Array.from({ length: issuerCount }, newId)

try {
  await migrate(server.url)
  await loadContent(server.url)
  await owner.connect()
  await insertFacts()
  const port = await startChild()
  const url = `http://127.0.0.1:${port}`
  say(`${connections} at once, ${rounds} rounds of ${perRound} each, ${process.version}`)

  await book(url, 200)
  const booked = await booksPerSecond(url)
  say(`POST /v1/bookings: ${booked.text} of bare SQL that writes the same rows (aim 0.60)`)
  await issueAll(url, await book(url, 200))
  for (const [name, count] of [
    ['one issuer', 1],
    [`${issuerCount} issuers`, issuerCount],
  ] as const) {
    say(`POST …/issue on ${name}: ${(await issuesPerSecond(url, count)).text} of bare SQL (aim 0.50)`)
  }
  await lists(url)
} finally {
  for (const child of children) child.kill()
  await pool.end()
  await owner.end()
  await server.stop()
  await rm(folder, { recursive: true, force: true })
}

async function insertFacts(): Promise<void> {
  const { prefix, last_four } = visibleParts(key)
  await owner.query("insert into users (id, email) values ($1, 'bench@example.com')", [user])
  await owner.query("insert into organizations (id, name, api_access) values ($1, 'Bench', 'enabled')", [
    organization,
  ])
  await owner.query(
    `insert into api_keys (id, organization_id, name, hash, prefix, last_four, scopes, created_by)
     values ($1, $2, 'Bench key', $3, $4, $5, '{bookings:write,bookings:read,invoices:issue,invoices:read}', $6)`,
    [newId(), organization, hashKey(key), prefix, last_four, user],
  )
  for (const id of [...issuers, ...bareIssuers]) {
    await owner.query(
      `insert into legal_issuers (id, organization_id, legal_name, country_code, timezone)
       values ($1, $2, 'Hotel GmbH', 'DE', 'Europe/Berlin')`,
      [id, organization],
    )
    await owner.query(
      `insert into tax_registrations (id, organization_id, legal_issuer_id, scheme, number, country_code)
       values ($1, $2, $3, 'vat', 'DE136695976', 'DE')`,
      [newId(), organization, id],
    )
  }
}

async function startChild(): Promise<number> {
  const file = join(import.meta.dirname, 'whole-server.ts')
  const stdio = ['ignore', 'ignore', 'inherit', 'ipc'] as ('ignore' | 'inherit' | 'ipc')[]
  const child = fork(file, [server.url, String(connections)], { stdio })
  children.push(child)
  return new Promise((resolve, reject) => {
    child.once('exit', code => reject(new Error(`the server ended with ${code}`)))
    child.once('message', ({ address }: { address: { port: number } }) => resolve(address.port))
  })
}

async function ask(url: string, method: string, body?: object): Promise<Record<string, unknown>> {
  const headers = { 'Content-Type': 'application/json', 'X-API-Key': key }
  const sent = body === undefined ? {} : { body: JSON.stringify(body) }
  const response = await fetch(url, { method, headers, ...sent })
  if (response.status >= 300) throw new Error(`${url} answers ${response.status}: ${await response.text()}`)
  return (await response.json()) as Record<string, unknown>
}

/** Does a piece of work `count` times, as many at once as there are connections; times a second. */
async function perSecond(count: number, work: (index: number) => Promise<unknown>): Promise<number> {
  let next = 0
  const start = performance.now()
  await Promise.all(
    Array.from({ length: connections }, async () => {
      while (next < count) await work(next++)
    }),
  )
  return (count / (performance.now() - start)) * 1000
}

function newBooking(issuer: string): object {
  const stay = { jurisdiction_code: 'DE', stay_date: '2026-07-01', nights: 3, nightly_rate: '200' }
  const buyer = { buyer_name: 'Ana Example', buyer_address: { country_code: 'PT' } }
  return { ...buyer, legal_issuer_id: toWire('iss', issuer), calculation: { ...stay, currency: 'EUR' } }
}

/** Bookings through the API; their ids. */
async function book(url: string, count: number, of = issuers): Promise<string[]> {
  const ids: string[] = []
  await perSecond(count, async index => {
    const { id } = await ask(`${url}/v1/bookings`, 'POST', newBooking(of[index % of.length] ?? ''))
    ids[index] = String(id)
  })
  return ids
}

async function issueAll(url: string, ids: string[]): Promise<number> {
  return perSecond(ids.length, index => ask(`${url}/v1/bookings/${ids[index]}/issue`, 'POST', {}))
}

/** Runs the two in turns and gives the median of their ratios, in words. */
async function compare(own: () => Promise<number>, bare: () => Promise<number>): Promise<{ text: string }> {
  const ratios: number[] = []
  for (let round = 0; round < rounds; round++) {
    const [mine, its] = [await own(), await bare()]
    say(`  ${Math.round(mine)}/s, bare ${Math.round(its)}/s`)
    ratios.push(mine / its)
  }
  return { text: (ratios.sort((a, b) => a - b)[Math.floor(rounds / 2)] ?? 0).toFixed(2) }
}

async function booksPerSecond(url: string) {
  const booking = await rowLike('bookings')
  const audit = await rowLike('audit_log', "action = 'booking.created'")
  return compare(
    async () => {
      const start = performance.now()
      await book(url, perRound)
      return (perRound / (performance.now() - start)) * 1000
    },
    () =>
      perSecond(perRound, () =>
        bare(async client => {
          await insert(client, 'bookings', [{ ...booking, id: newId() }])
          await insert(client, 'audit_log', [{ ...audit, id: newId() }])
        }),
      ),
  )
}

async function issuesPerSecond(url: string, issuerCount: number) {
  const [invoice, audit] = [
    await rowLike('invoices'),
    await rowLike('audit_log', "action = 'invoice.issued'"),
  ]
  const line = await rowLike('invoice_lines')
  return compare(
    async () => issueAll(url, await book(url, perRound, issuers.slice(0, issuerCount))),
    async () => {
      const ids = await book(url, perRound, bareIssuers.slice(0, issuerCount))
      return perSecond(ids.length, async index => {
        const issuer = bareIssuers[index % issuerCount] ?? ''
        await bare(client =>
          issueBare(client, fromWire('bkg', ids[index] ?? '') ?? '', issuer, { invoice, line, audit }),
        )
      })
    },
  )
}

/** The locks that issuing takes, in their order, and the rows that it writes. */
async function issueBare(
  client: pg.PoolClient,
  booking_id: string,
  legal_issuer_id: string,
  { invoice, line, audit }: { invoice: Row; line: Row; audit: Row },
): Promise<void> {
  await client.query('select status from bookings where organization_id = $1 and id = $2 for no key update', [
    ...[organization, booking_id],
  ])
  await client.query(
    'select id from legal_issuers where organization_id = $1 and id = $2 for no key update',
    [...[organization, legal_issuer_id]],
  )
  const { rows } = await client.query<{ last_number: number }>(
    `select last_number from invoice_counters where organization_id = $1 and legal_issuer_id = $2
       and document_type = '380' and series = 'A' for update`,
    [organization, legal_issuer_id],
  )
  const sequence_number = String((rows[0]?.last_number ?? 0) + 1)
  const id = newId()
  await insert(client, 'invoices', [{ ...invoice, id, booking_id, legal_issuer_id, sequence_number }])
  await insert(client, 'invoice_lines', [
    { ...line, id: newId(), invoice_id: id, booking_id, legal_issuer_id },
  ])
  await client.query(
    `insert into invoice_counters values ($1, $2, '380', 'A', $3, $4, $5, $6)
     on conflict (organization_id, legal_issuer_id, document_type, series, fiscal_year)
     do update set last_number = excluded.last_number, head_hash = excluded.head_hash`,
    [
      organization,
      legal_issuer_id,
      invoice.fiscal_year,
      sequence_number,
      invoice.invoice_date,
      invoice.chain_hash,
    ],
  )
  await insert(client, 'audit_log', [{ ...audit, id: newId() }])
}

/** One transaction of the organization on a connection of the pool. */
async function bare(work: (client: pg.PoolClient) => Promise<void>): Promise<void> {
  const client = await pool.connect()
  try {
    await client.query('begin')
    await client.query("select set_config('app.organization_id', $1, true)", [organization])
    await work(client)
    await client.query('commit')
  } finally {
    client.release()
  }
}

async function insert(client: pg.PoolClient, table: string, rows: Row[]): Promise<void> {
  const [first = {}] = rows
  const columns = Object.keys(first)
  const places = columns.map((_, index) => `$${index + 1}`)
  await client.query({
    // Prepared once on each connection.
    name: `insert ${table}`,
    text: `insert into ${table} (${columns.join()}) values (${places.join()})`,
    values: columns.map(column => first[column] ?? null),
  })
}

/** The latest row that the service wrote into a table, to be written again. */
async function rowLike(table: string, condition = 'true'): Promise<Row> {
  const { rows: columns } = await owner.query<{ name: string }>(
    "select column_name as name from information_schema.columns where table_schema = 'public' and table_name = $1",
    [table],
  )
  const list = columns.map(({ name }) => `${name}::text`).join()
  const { rows } = await owner.query<Row>(
    `select ${list} from ${table} where organization_id = $1 and ${condition} order by ${table}.id desc limit 1`,
    [organization],
  )
  if (rows[0] === undefined) throw new Error(`${table} has no row`)
  return rows[0]
}

/** Page 1 and page 10,000 of 500,000 rows each. */
async function lists(url: string): Promise<void> {
  for (const [path, table] of [
    ['bookings', 'bookings'],
    ['invoices', 'invoices'],
  ] as const) {
    await fill(table)
    const first = await ask(`${url}/v1/${path}`, 'GET')
    const { rows } = await owner.query<{ id: string }>(
      `select id from ${table} where organization_id = $1 and not is_test order by id desc offset 499950 limit 1`,
      [organization],
    )
    const cursor = JSON.parse(Buffer.from(String(first.next_cursor), 'base64url').toString()) as object
    const far = Buffer.from(JSON.stringify({ ...cursor, after: rows[0]?.id })).toString('base64url')
    const time = async (query: string): Promise<string> => {
      const times: number[] = []
      for (let round = 0; round < 60; round++) {
        const start = performance.now()
        await ask(`${url}/v1/${path}${query}`, 'GET')
        times.push(performance.now() - start)
      }
      return (times.sort((a, b) => a - b)[10] ?? 0).toFixed(1)
    }
    say(`GET /v1/${path}: page 1 in ${await time('')} ms, page 10,000 in ${await time(`?cursor=${far}`)} ms`)
  }
}

/** Copies of the latest row, as many as the lists need, past triggers and foreign keys. */
async function fill(table: 'bookings' | 'invoices'): Promise<void> {
  const row = await rowLike(table)
  const columns = Object.keys(row)
  const unlike: Record<string, string> = {
    ...{ id: 'gen_random_uuid()', booking_id: 'gen_random_uuid()', idempotency_key: 'null' },
    ...{ idempotency_hash: 'null', sequence_number: '1000000 + n', result: "'{}'", calculation: "'{}'" },
    ...{ xml: "''", document: "'{}'" },
  }
  const values = columns.map(column => unlike[column] ?? `r.${column}`)
  await owner.query('set session_replication_role = replica')
  await owner.query(
    `insert into ${table} (${columns.join()}) select ${values.join()}
     from generate_series(1, ${rowsOfLists}) as n, (select * from ${table} where id = $1) as r`,
    [row.id],
  )
  await owner.query('set session_replication_role = default')
  await owner.query(`vacuum analyze ${table}`)
}
