// Faults, with real processes: server or database killed while bookings are made, issued and credited. Nothing is half done.
import { type ChildProcess, execFile, spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { chmod, mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startEmbedded } from '../../src/database/embedded.ts'
import {
  type Answer,
  buyer,
  listAll,
  makeIssuer,
  type Organization,
  outcome,
  send,
} from '../support/makers.ts'
import type { Service } from '../support/service.ts'

const password = 'a sturdy passphrase 42'
const port = 20_000 + Math.floor(Math.random() * 20_000)
const url = `http://127.0.0.1:${port}`
const year = new Date().getUTCFullYear()
let folder: string
let server: ChildProcess
let key: string
let token: string
let issuer: string

/** Starts the service as `make run` does, from the same folder as before, and waits until it says that it is ready. */
async function start(): Promise<void> {
  const env = { PATH: process.env.PATH ?? '', DATA_DIR: folder, PORT: String(port), DEMO_PASSWORD: password }
  const child = spawn(process.execPath, ['src/main.ts'], { env: { ...env, LIMIT_KEY: '1000000' } })
  server = child
  let output = ''
  await new Promise<void>((resolve, reject) => {
    const read = (chunk: Buffer): void => {
      output += chunk.toString()
      if (output.includes('is ready')) resolve()
    }
    child.stdout.on('data', read)
    child.stderr.on('data', read)
    child.once('exit', code => reject(new Error(`ended with ${code}: ${output}`)))
  })
}

async function end(signal: NodeJS.Signals): Promise<void> {
  const ended = new Promise(resolve => server.once('exit', resolve))
  server.kill(signal)
  await ended
}

/** Kills the database server outright, as a machine does that loses its power, and starts it where it was. */
async function killDatabase(): Promise<void> {
  const [pid, , , its] = (await readFile(join(folder, 'postgres', 'postmaster.pid'), 'utf8')).split('\n')
  process.kill(Number(pid), 'SIGKILL')
  for (const deadline = Date.now() + 15_000; ; await sleep(200)) {
    // Its last processes may hold the memory a moment longer.
    const running = await startEmbedded(folder, { settings: { port: its?.trim() ?? '' } }).catch(() => null)
    if (running !== null) return
    if (Date.now() > deadline) throw new Error('the database did not start again')
  }
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'taxlens-faults-invoices-'))
  await chmod(folder, 0o755)
  await start()
  const body = { email: 'admin@demo-hotels.example', password }
  token = String((await send({ url }, 'POST', '/v1/auth/login', { body })).body.access_token)
  const made = await send({ url }, 'POST', '/v1/api-keys', { token, body: { name: 'Load' } })
  key = String(made.body.raw_key)
  issuer = await makeIssuer({ url } as Service, { admin: { token } } as Organization)
})
afterAll(async () => {
  await end('SIGTERM')
  await rm(folder, { recursive: true, force: true })
})

/** One change, and every answer that came for it. */
interface Change {
  path: string
  body: object
  idempotency_key: string
  answer: Answer
}

const changes: Change[] = []

/** Sends a change until it is answered, always with the same Idempotency-Key, as a careful client does. */
async function change(path: string, body: object): Promise<Answer> {
  const idempotency_key = randomUUID()
  for (;;) {
    const answer = await ask(path, body, idempotency_key).catch(() => null)
    if (answer !== null && answer.status < 500 && answer.body.code !== 'idempotency_in_progress') {
      changes.push({ path, body, idempotency_key, answer })
      return answer
    }
    await sleep(50)
  }
}

function ask(path: string, body: object, idempotency_key: string): Promise<Answer> {
  return send({ url }, 'POST', path, { key, body, headers: { 'Idempotency-Key': idempotency_key } })
}

const stay = {
  jurisdiction_code: 'US-NY-NYC',
  stay_date: '2026-07-01',
  nights: 3,
  nightly_rate: 250,
  currency: 'USD',
}

/** Books, issues, credits a part and then all of it, over and over, until told to stop. */
async function work(isOver: () => boolean): Promise<void> {
  while (!isOver()) {
    const booked = await change('/v1/bookings', { ...buyer, legal_issuer_id: issuer, calculation: stay })
    const issued = await change(`/v1/bookings/${booked.body.id}/issue`, {})
    const path = `/v1/invoices/${issued.body.id}/credit-notes`
    const lines = [{ line_id: '1', net_amount: '100.00' }]
    await change(path, { reason: 'a part', lines })
    await change(path, { reason: 'the rest' })
  }
}

/** Works at several places at once while something is killed again and again. */
async function workThrough(kill: () => Promise<void>, times: number): Promise<void> {
  let over = false
  const workers = Array.from({ length: 5 }, () => work(() => over))
  for (let time = 0; time < times; time++) {
    const before = changes.length
    while (changes.length < before + 12) await sleep(10)
    await sleep(Math.random() * 150)
    await kill()
  }
  over = true
  await Promise.all(workers)
}

interface Item {
  sequence_number: number
  document_type: string
  booking_id: string
  status: string
  grand_total: string
  credited_total: string
  credit_notes: { grand_total: string }[]
}

const allOf = (path: string) => listAll<Item>({ url }, path, { key }, 200)

function verify(): Promise<string> {
  const env = { PATH: process.env.PATH ?? '', DATA_DIR: folder }
  return new Promise(resolve => {
    execFile(process.execPath, ['src/cli.ts', 'invoices', 'verify'], { env }, (_error, stdout, stderr) =>
      resolve(stdout + stderr),
    )
  })
}

/** What must hold whenever everything stands still. */
async function expectWhole(): Promise<void> {
  const of = (pattern: RegExp) => changes.filter(({ path }) => pattern.test(path))
  const [booked, issued, credited] = [of(/bookings$/), of(/issue$/), of(/credit-notes$/)]
  expect([...new Set(changes.map(({ answer }) => outcome(answer)))].sort()).toEqual(['200', '201'])

  // As many as were answered, each once, and no number is missing.
  const invoices = await allOf('/v1/invoices')
  const numbers = (type: string) =>
    invoices
      .filter(({ document_type }) => document_type === type)
      .map(({ sequence_number }) => sequence_number)
  const count = (length: number) => Array.from({ length }, (_, index) => length - index)
  expect(numbers('380')).toEqual(count(issued.length))
  expect(numbers('381')).toEqual(count(credited.length))
  expect((await allOf('/v1/bookings')).length).toBe(booked.length)

  // Each is credited to the cent, and by exactly two credit notes.
  const totals = invoices
    .filter(({ document_type }) => document_type === '380')
    .map(({ status, credited_total, credit_notes }) => [status, credited_total, credit_notes.length])
  expect([...new Set(totals.map(String))]).toEqual([['credited', '871.12', 2].join()])

  // A repeat with the same key gives the same answer, and changes nothing.
  for (const { path, body, idempotency_key, answer } of changes.slice(-40)) {
    const again = await ask(path, body, idempotency_key)
    expect(again.headers.get('Idempotency-Replayed')).toBe('true')
    if (path === '/v1/bookings') expect(again.body.id).toBe(answer.body.id)
    else expect(again.body).toEqual(answer.body)
  }
  for (const [type, series, length] of [
    ['380', 'A', issued.length] as const,
    ['381', 'C', credited.length] as const,
  ]) {
    const query = `legal_issuer_id=${issuer}&document_type=${type}&series=${series}&fiscal_year=${year}`
    const { body } = await send({ url }, 'GET', `/v1/invoices/chain-check?${query}`, { key })
    expect(body).toMatchObject({ ok: true, counters: [{ count: length, last_number: length }] })
  }
  expect(await verify()).toBe(
    `${issued.length + credited.length} documents in 2 sequences are as they were issued.\n`,
  )
}

describe('kill -9 while bookings are made, issued and credited', () => {
  it('of the server leaves nothing half done, no number missing or doubled, and answers repeats alike', async () => {
    await workThrough(async () => {
      await end('SIGKILL')
      await start()
    }, 3)
    await expectWhole()
  }, 90_000)

  it('of the database server does neither', async () => {
    await workThrough(killDatabase, 2)
    await expectWhole()
  }, 90_000)
})
