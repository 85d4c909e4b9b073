// make bench: the reports over a year of a million tax lines, and the memory of the CSV while it streams.
import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { startEmbedded } from '../../src/database/embedded.ts'
import { newId } from '../../src/database/identifiers.ts'
import { migrate } from '../../src/database/migrate.ts'
import { openDatabase } from '../../src/database/pool.ts'
import { inScope, type Scope, systemIn } from '../../src/database/scope.ts'
import { createLog } from '../../src/log.ts'
import { csvOf } from '../../src/reports/csv.ts'
import { showLine } from '../../src/reports/operations.ts'
import * as reports from '../../src/reports/service.ts'

const lineCount = 1_000_000
const say = (line: string): void => void process.stdout.write(`${line}\n`)

const folder = await mkdtemp(join(tmpdir(), 'taxlens-bench-'))
await chmod(folder, 0o755)
const server = await startEmbedded(folder)
const database = openDatabase({
  ...{ url: server.url, pool_size: 2, prepared_statements: true },
  log: createLog('silent'),
})
try {
  await migrate(server.url)
  const organization = newId()
  await insertLines(server.url, organization)
  const within = <T>(work: (scope: Scope) => Promise<T>) => inScope(database, systemIn(organization), work)
  const whole = { is_test: false }
  const month = { is_test: false, invoice_date_from: '2026-06-01', invoice_date_to: '2026-06-30' }
  say(`${lineCount} lines of a year, ${process.version}`)
  for (const [name, filter] of [
    ['the whole year', whole],
    ['a month', month],
    ['a month of one authority', { ...month, authority: 'Authority 7' }],
  ] as const) {
    const items = await within(scope => reports.summarize(scope, filter))
    const start = performance.now()
    await within(scope => reports.summarize(scope, filter))
    say(`summary of ${name}: ${Math.round(performance.now() - start)} ms, ${items.items.length} groups`)
  }
  const [first, last] = await pages(within)
  say(`lines, first page ${first} ms, page after 500,000 lines ${last} ms`)
  await stream(within)
} finally {
  await database.close()
  await server.stop()
  await rm(folder, { recursive: true, force: true })
}

type Within = <T>(work: (scope: Scope) => Promise<T>) => Promise<T>

async function pages(within: Within): Promise<string[]> {
  const { rows } = await database.pool.query<{ id: string }>(
    "select ('01900000-0000-7000-8000-' || lpad(to_hex(500000), 12, '0')) as id",
  )
  const times: string[] = []
  for (const before of [null, rows[0]?.id ?? null]) {
    const ask = () => within(scope => reports.list(scope, { is_test: false }, { before, limit: 51 }))
    await ask()
    const start = performance.now()
    await ask()
    times.push((performance.now() - start).toFixed(1))
  }
  return times
}

async function stream(within: Within): Promise<void> {
  const shown = async function* () {
    for await (const rows of reports.pages(within, { is_test: false })) yield rows.map(showLine)
  }
  let [bytes, most] = [0, 0]
  const start = performance.now()
  for await (const text of csvOf(shown())) {
    bytes += Buffer.byteLength(text)
    most = Math.max(most, process.memoryUsage().rss)
  }
  const seconds = (performance.now() - start) / 1000
  say(
    `CSV of all lines: ${(bytes / 1e6).toFixed(0)} MB in ${seconds.toFixed(1)} s, at most ${(most / 1e6).toFixed(0)} MB of memory`,
  )
}

async function insertLines(url: string, organization: string): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  const [issuer, booking] = [newId(), newId()]
  await client.query("insert into organizations (id, name) values ($1, 'Bench')", [organization])
  // The lines alone are measured: triggers and foreign keys to documents are off for this statement.
  await client.query('set session_replication_role = replica')
  await client.query(
    `insert into invoice_lines
      (id, organization_id, invoice_id, is_test, document_type, invoice_number, invoice_date, issued_at, legal_issuer_id, booking_id,
       stay_date, checkout_date, component_id, jurisdiction_code, jurisdiction_name, authority, category_code, name, rate, currency,
       taxable_amount, tax_amount, collected_by, is_reversal)
     select ('01900000-0000-7000-8000-' || lpad(to_hex(n), 12, '0'))::uuid, $1, md5((n / 4)::text)::uuid, false, '380', 'A-2026-' || n,
       date '2026-01-01' + (n % 365), timestamptz '2026-01-01' + (n % 365) * interval '1 day', $2, $3,
       date '2026-01-01' + (n % 365), date '2026-01-03' + (n % 365), 'c1', 'XX-' || n % 40, 'Place', 'Authority ' || n % 60, 'vat_reduced', 'Tax',
       '0.1', 'EUR', 100 + n % 997, 10 + n % 97, 'property', false
     from generate_series(1, ${lineCount}) as n`,
    [organization, issuer, booking],
  )
  await client.query('vacuum analyze invoice_lines')
  await client.end()
}
