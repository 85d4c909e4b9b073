// make bench: a calculation by key through the whole stack beside its ceiling, in one run on one PostgreSQL.
import { type ChildProcess, fork } from 'node:child_process'
import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import autocannon from 'autocannon'
import pg from 'pg'
import { type Operation, operations } from '../../generated/operations.ts'
import { generateKey, hashKey, visibleParts } from '../../src/api-keys/key.ts'
import { loadContent } from '../../src/content-releases/service.ts'
import { startEmbedded } from '../../src/database/embedded.ts'
import { newId } from '../../src/database/identifiers.ts'
import { migrate } from '../../src/database/migrate.ts'
import { Routes } from '../../src/http/routing.ts'
import { readContent } from '../../src/tax/author/load.ts'
import { calculate as runEngine } from '../../src/tax/calculate.ts'
import { compileRelease } from '../../src/tax/compile.ts'

const keyCount = 100_000
const connections = 32
const seconds = 6
const rounds = 3
const body = JSON.stringify({
  ...{
    jurisdiction_code: 'ES-CT-BCN',
    stay_date: '2026-07-01',
    nights: 3,
    nightly_rate: 200,
    currency: 'EUR',
  },
})

const say = (line: string): void => void process.stdout.write(`${line}\n`)
const folder = await mkdtemp(join(tmpdir(), 'taxlens-bench-'))
await chmod(folder, 0o755)
const server = await startEmbedded(folder)
const children: ChildProcess[] = []
try {
  await migrate(server.url)
  await loadContent(server.url)
  const keys = await insertKeys(server.url)
  say(
    `${keyCount} keys, ${connections} connections, ${rounds} rounds of ${seconds} s each, ${process.version}`,
  )

  const whole = await startChild('whole-server.ts', [server.url])
  const answer = await ask(whole.port, keys[0] ?? '')
  const bare = await startChild('bare-server.ts', [server.url, await keep('one', answer)])
  const serialising = await startChild('bare-server.ts', [server.url, await keep('one', answer), 'serialise'])
  say(`start-up of the application, database running: ${Math.round(whole.started_ms ?? 0)} ms`)

  // Long enough for the compiler to settle.
  for (const { port } of [whole, bare, serialising]) await load(port, keys, 5)
  const ratios: { ready: number; serialised: number }[] = []
  for (let round = 0; round < rounds; round++) {
    const own = await load(whole.port, keys, seconds)
    const ready = await load(bare.port, keys, seconds)
    const serialised = await load(serialising.port, keys, seconds)
    say(
      `  whole ${Math.round(own)}/s, bare ${Math.round(ready)}/s, bare that serialises ${Math.round(serialised)}/s`,
    )
    ratios.push({ ready: own / ready, serialised: own / serialised })
  }
  say(`POST /v1/tax/calculate: ${median(ratios.map(each => each.ready))} of a bare server (aim 0.60),`)
  say(`  ${median(ratios.map(each => each.serialised))} of one that also serialises its answer`)
  await batches(whole.port, keys[0] ?? '', server.url)
  findOperations()
} finally {
  for (const child of children) child.kill()
  await server.stop()
  await rm(folder, { recursive: true, force: true })
}

function median(values: number[]): string {
  const sorted = values.toSorted((a, b) => a - b)
  return (sorted[Math.floor(sorted.length / 2)] ?? 0).toFixed(2)
}

async function insertKeys(url: string): Promise<string[]> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  const [user, organization] = [newId(), newId()]
  await client.query("insert into users (id, email) values ($1, 'bench@example.com')", [user])
  await client.query("insert into organizations (id, name, api_access) values ($1, 'Bench', 'enabled')", [
    organization,
  ])
  const keys = Array.from({ length: keyCount }, generateKey)
  for (let from = 0; from < keyCount; from += 10_000) {
    const part = keys.slice(from, from + 10_000)
    await client.query(
      `insert into api_keys (id, organization_id, name, hash, prefix, last_four, scopes, created_by)
       select u.id, $1, 'Bench key', u.hash, u.prefix, u.last_four, '{tax:calculate}', $2
       from unnest($3::uuid[], $4::bytea[], $5::text[], $6::text[]) as u (id, hash, prefix, last_four)`,
      [
        organization,
        user,
        part.map(newId),
        part.map(hashKey),
        part.map(key => visibleParts(key).prefix),
        part.map(key => visibleParts(key).last_four),
      ],
    )
  }
  await client.query('vacuum analyze api_keys')
  await client.end()
  return keys
}

async function startChild(file: string, args: string[]): Promise<{ port: number; started_ms?: number }> {
  const child = fork(join(import.meta.dirname, file), args, { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] })
  children.push(child)
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('exit', code => reject(new Error(`${file} ended with ${code}`)))
    child.once('message', (message: { address: { port: number }; started_ms?: number }) =>
      resolve({ ...message, port: message.address.port }),
    )
  })
}

async function ask(port: number, key: string): Promise<string> {
  const headers = { 'Content-Type': 'application/json', 'X-API-Key': key }
  const response = await fetch(`http://127.0.0.1:${port}/v1/tax/calculate`, { method: 'POST', headers, body })
  if (response.status !== 200)
    throw new Error(`the stack answers ${response.status}: ${await response.text()}`)
  return response.text()
}

/** Writes an answer where a bare server reads it; its path. */
async function keep(name: string, answer: string): Promise<string> {
  const file = join(folder, `${name}.json`)
  await writeFile(file, answer)
  await chmod(file, 0o644)
  return file
}

/**
 * A batch of 500 beside the engine's own time for them and one request: one calculation, and one to a bare server that reads the
 * same body and writes the same answer from an object.
 */
async function batches(port: number, key: string, databaseUrl: string): Promise<void> {
  const { release } = readContent(join(import.meta.dirname, '../../src/tax/content'))
  if (release === null) throw new Error('the content has mistakes')
  const compiled = compileRelease(release)
  const places = ['ES-CT-BCN', 'US-NY-NYC', 'IT-RM-ROM', 'CA-ON-TOR', 'DE-BE-BER']
  const calculations = Array.from({ length: 500 }, (_, index) => {
    const code = places[index % places.length] ?? ''
    const currency = compiled.places.get(code)?.record.currency_code ?? ''
    return {
      jurisdiction_code: code,
      stay_date: '2026-07-01',
      nights: 3,
      nightly_rate: '250',
      currency,
      star_rating: 3,
    }
  })
  const post = async (path: string, text: string, to = port): Promise<ArrayBuffer> => {
    const headers = { 'Content-Type': 'application/json', 'X-API-Key': key }
    const response = await fetch(`http://127.0.0.1:${to}${path}`, { method: 'POST', headers, body: text })
    if (response.status !== 200) throw new Error(`${path} answers ${response.status}`)
    return response.arrayBuffer()
  }
  const all = JSON.stringify({ calculations })
  const answer = Buffer.from(await post('/v1/tax/calculate/batch', all)).toString()
  const bare = await startChild('bare-server.ts', [databaseUrl, await keep('batch', answer), 'serialise'])
  const [one = 0, many = 0, alike = 0, engine = 0] = await fastest([
    () => post('/v1/tax/calculate', body),
    () => post('/v1/tax/calculate/batch', all),
    () => post('/', all, bare.port),
    async () => {
      for (const request of calculations) runEngine(compiled, request, { today: '2026-11-22' })
    },
  ])
  const [milliseconds, own, written] = [many, engine, alike].map(time => time.toFixed(1))
  const [less, alone] = [one, alike].map(time => ((many - time) / engine).toFixed(2))
  say(`batch of 500: ${milliseconds} ms; the engine's own time is ${own} ms (aim 1.30 of it and one request)`)
  say(`  less one calculation's request ${less} of it, less a bare request`)
  say(`  that reads the same and writes the same (${written} ms) ${alone} of it`)
}

/** Milliseconds of the fastest of many runs of each, in turns, so that all meet the machine in the same state. */
async function fastest(runs: (() => Promise<unknown>)[]): Promise<number[]> {
  const best = runs.map(() => Number.POSITIVE_INFINITY)
  for (let round = 0; round < 100; round++) {
    for (const [index, run] of runs.entries()) {
      const start = performance.now()
      await run()
      best[index] = Math.min(best[index] ?? 0, performance.now() - start)
    }
  }
  return best
}

/** Requests per second; every answer must be a 200. Each connection goes round through keys of its own. */
async function load(port: number, keys: string[], duration: number): Promise<number> {
  const sample = Array.from({ length: 1000 }, () => keys[Math.floor(Math.random() * keys.length)] ?? '')
  const result = await autocannon({
    url: `http://127.0.0.1:${port}/v1/tax/calculate`,
    connections,
    duration,
    requests: sample.map(key => ({
      method: 'POST' as const,
      headers: { 'Content-Type': 'application/json', 'X-API-Key': key },
      body,
    })),
  })
  if (result.non2xx > 0 || result.errors > 0)
    throw new Error(`${result.non2xx} refusals, ${result.errors} errors`)
  return result.requests.average
}

/** The time to find an operation must not grow with their number. */
function findOperations(): void {
  const real = Object.values(operations)
  const many: Operation[] = Array.from({ length: 100 }, (_, copy) =>
    real.map(operation => ({ ...operation, path: operation.path.replace('/v1/', `/v1/copy-${copy}/`) })),
  ).flat()
  for (const [name, list] of [
    ['these', real],
    ['100 times as many', [...real, ...many]],
  ] as const) {
    const routes = new Routes(list)
    const start = performance.now()
    const times = 1_000_000
    for (let index = 0; index < times; index++) routes.match('GET', '/v1/jurisdictions/ES-CT-BCN/children')
    say(
      `operations found among ${name} (${list.length}): ${Math.round(((performance.now() - start) / times) * 1e6)} ns each`,
    )
  }
}
