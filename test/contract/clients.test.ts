// What an integrator does first: a client is generated from the contract, compiled in strict mode, and makes its first two calls.
import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer, type IncomingHttpHeaders } from 'node:http'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createClient, createConfig } from '../../generated/api/client/index.ts'
import { calculateTax, getJurisdiction } from '../../generated/api/sdk.gen.ts'
import { follow } from '../../openapi/generate/contract.ts'
import { makeApiKey, makeOrganization, send } from '../support/makers.ts'
import { type Service, startService } from '../support/service.ts'
import { contract, contractOperations, documentFile } from './document.ts'

const run = promisify(execFile)
const modules = new URL('../../node_modules/', import.meta.url).pathname
const stay = {
  jurisdiction_code: 'ES-CT-BCN',
  stay_date: '2026-07-01',
  nights: 3,
  nightly_rate: 200,
  currency: 'EUR',
}

let service: Service
let folder: string
let key: string

beforeAll(async () => {
  service = await startService()
  key = (await makeApiKey(service, await makeOrganization(service))).raw_key
  // Below node_modules, where the imports of a generated client find their packages.
  await mkdir(join(modules, '.cache'), { recursive: true })
  folder = await mkdtemp(join(modules, '.cache', 'clients-'))
})

afterAll(async () => {
  await service.stop()
  await rm(folder, { recursive: true, force: true })
})

const heyApi = `
import process from 'node:process'
import { client } from './client/client.gen.js'
import { calculateTax, getJurisdiction } from './client/index.js'

const { ADDRESS = '', KEY = '' } = process.env
// The generated client sends every credential that it is given: it gets one.
client.setConfig({ baseUrl: ADDRESS, auth: scheme => (scheme.type === 'apiKey' ? KEY : undefined) })
const tax = await calculateTax({ body: ${JSON.stringify(stay)}, throwOnError: true })
const place = await getJurisdiction({ path: { code: 'US-NY-NYC' }, throwOnError: true })
const total: string = tax.data.tax_breakdown.total_tax
process.stdout.write(JSON.stringify({ total, name: place.data.name, tax: tax.data, place: place.data }))
`

const openapiFetch = `
import process from 'node:process'
import createClient from 'openapi-fetch'
import type { paths } from './schema.js'

const { ADDRESS = '', KEY = '' } = process.env
const client = createClient<paths>({ baseUrl: ADDRESS, headers: { 'X-API-Key': KEY } })
const tax = await client.POST('/v1/tax/calculate', { body: ${JSON.stringify(stay)} })
const place = await client.GET('/v1/jurisdictions/{code}', { params: { path: { code: 'US-NY-NYC' } } })
if (tax.data === undefined || place.data === undefined) throw new Error(JSON.stringify([tax.error, place.error]))
const total: string = tax.data.tax_breakdown.total_tax
process.stdout.write(JSON.stringify({ total, name: place.data.name, tax: tax.data, place: place.data }))
`

const clients = [
  {
    name: 'hey-api',
    generator: 'openapi-ts',
    options: ['-i', documentFile, '-o', 'client'],
    program: heyApi,
  },
  {
    name: 'openapi-typescript with openapi-fetch',
    generator: 'openapi-typescript',
    options: [documentFile, '-o', 'schema.ts'],
    program: openapiFetch,
  },
]

for (const { name, generator, options, program } of clients) {
  describe(`a client by ${name}`, () => {
    it('compiles in strict mode, and makes the first two calls', { timeout: 120_000 }, async () => {
      const place = join(folder, generator)
      await mkdir(place)
      await writeFile(join(place, 'package.json'), '{ "type": "module" }')
      await writeFile(join(place, 'tsconfig.json'), JSON.stringify({ compilerOptions, include: ['.'] }))
      await writeFile(join(place, 'program.ts'), program)
      await tool(place, generator, ...options)
      await tool(place, 'tsc', '-p', '.')
      const env = { ...process.env, ADDRESS: service.url, KEY: key }
      const { stdout } = await run(process.execPath, [join(place, 'built/program.js')], { env })
      expect(JSON.parse(stdout)).toEqual(await expected())
    })
  })
}

describe('request bodies', () => {
  it('have no defaults, which openapi-typescript takes for required properties', () => {
    const bodies = contractOperations.flatMap(({ object }) =>
      Object.values(object.requestBody?.content ?? {}),
    )
    const withDefault = bodies.flatMap(({ schema }) => {
      const { properties = {} } = follow<{ properties?: object }>(contract, schema)
      return Object.entries(properties).flatMap(([name, property]) => ('default' in property ? [name] : []))
    })
    expect(withDefault).toEqual([])
  })
})

describe('our own client', () => {
  it('sends exactly one credential, configured for a key or for a session', async () => {
    const seen: IncomingHttpHeaders[] = []
    const recorder = createServer((request, response) => {
      seen.push(request.headers)
      response.setHeader('Content-Type', 'application/json').end('{}')
    })
    await new Promise<void>(resolve => recorder.listen(0, '127.0.0.1', resolve))
    const address = recorder.address()
    const port = typeof address === 'object' && address !== null ? address.port : 0
    for (const [kind, credential] of [
      ['apiKey', 'txl_key'],
      ['http', 'a.b.c'],
    ]) {
      const client = createClient(
        createConfig({
          baseUrl: `http://127.0.0.1:${port}`,
          auth: scheme => (scheme.type === kind ? credential : undefined),
        }),
      )
      await calculateTax({ client, body: stay })
      await getJurisdiction({ client, path: { code: 'US-NY-NYC' } })
    }
    await new Promise(resolve => recorder.close(resolve))
    const sent = seen.map(headers => ({ key: headers['x-api-key'], token: headers.authorization }))
    const withKey = { key: 'txl_key', token: undefined }
    const withToken = { key: undefined, token: 'Bearer a.b.c' }
    expect(sent).toEqual([withKey, withKey, withToken, withToken])
  })
})

const compilerOptions = {
  ...{ strict: true, noUncheckedIndexedAccess: true, noEmitOnError: true },
  ...{ target: 'es2024', lib: ['es2024', 'dom', 'dom.iterable'], module: 'nodenext', types: ['node'] },
  ...{ outDir: 'built', rootDir: '.', skipLibCheck: true },
}

async function tool(place: string, name: string, ...options: string[]): Promise<void> {
  const bin = join(modules, '.bin', name)
  await run(process.execPath, [bin, ...options], { cwd: place }).catch(error => {
    throw new Error(`${name}: ${error.stdout}${error.stderr}`)
  })
}

/** The same two answers, asked for without any client. */
async function expected() {
  const tax = (await send(service, 'POST', '/v1/tax/calculate', { key, body: stay })).body
  const place = (await send(service, 'GET', '/v1/jurisdictions/US-NY-NYC', { key })).body
  return {
    total: expect.stringMatching(/^[1-9]\d*\.\d\d$/),
    name: 'New York City',
    tax: { ...tax, calculation_id: expect.any(String), calculated_at: expect.any(String) },
    place,
  }
}
