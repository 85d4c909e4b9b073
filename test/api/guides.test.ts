// Every curl command of the guides, run against a real server: what a reader copies works.
import { readdirSync, readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import document from '../../generated/openapi.json' with { type: 'json' }
import type { Command } from '../../src/http/docs/commands.ts'
import { samplesOf } from '../../src/http/docs/samples.ts'
import {
  makeApiKey,
  makeBooking,
  makeIssuer,
  makeMember,
  makeOrganization,
  makeProperty,
  type Organization,
  password,
  send,
} from '../support/makers.ts'
import { type Service, startService } from '../support/service.ts'
import { readBlocks } from '../support/shell.ts'

let service: Service
let here: Organization
let newcomer: Organization
let key: string
let issuer: string
let hotel: { property_id: string }
beforeAll(async () => {
  service = await startService()
  here = await makeOrganization(service)
  newcomer = await makeOrganization(service, 'disabled')
  key = (await makeApiKey(service, here)).raw_key
  issuer = await makeIssuer(service, here)
  const facts = { country_code: 'IT', jurisdiction_code: 'IT-RM-ROM', star_rating: 3 }
  hotel = { property_id: (await makeProperty(service, { key }, facts)).id }
})
afterAll(() => service.stop())

const folder = new URL('../../openapi/guides/', import.meta.url)
const examples = document.components.examples as Record<string, { value: unknown } | undefined>
const guides = readdirSync(folder)
  .filter(name => name.endsWith('.md') && name !== 'README.md')
  .map(name => {
    const text = readFileSync(new URL(name, folder), 'utf8')
      .replaceAll('{{origin}}', 'https://api.example')
      // The bodies of requests; a shortened example is an answer.
      .replaceAll(/^(```json run .*\n)\{\{example (\w+)\}\}$/gm, (_, fence: string, example: string) => {
        return `${fence}${JSON.stringify(examples[example]?.value)}`
      })
    return { name, blocks: readBlocks(text, { TAXLENS_API_KEY: '@key', TAXLENS_TOKEN: '@token' }) }
  })
  .filter(({ blocks }) => blocks.length > 0)

/** A new object of the kind that an id of a guide names, so that each command finds it as the guide does. */
async function objectFor(prefix: string): Promise<string> {
  switch (prefix) {
    case 'key':
      return (await makeApiKey(service, here)).id
    case 'user':
      return (await makeMemberOf()).wire_id
    case 'iss':
      return makeIssuer(service, here, {}, null)
    case 'prop':
      return (await makeProperty(service, { key })).id
    case 'bkg':
      return makeBooking(service, { key }, { ...stay, ...hotel })
    case 'inv': {
      const booking = await makeBooking(service, { key }, { ...stay, ...hotel })
      return String((await send(service, 'POST', `/v1/bookings/${booking}/issue`, { key })).body.id)
    }
    default:
      throw new Error(`a guide shows an id ${prefix}_…, which this test can't make`)
  }
}

const stay = {
  ...{ buyer_name: 'Grace Guest', buyer_address: { country_code: 'IT' } },
  get legal_issuer_id() {
    return issuer
  },
  calculation: { jurisdiction_code: 'IT-RM-ROM', nights: 3, nightly_rate: 200, star_rating: 3 },
}

async function makeMemberOf() {
  const member = await makeMember(service, here)
  const { body } = await send(service, 'GET', '/v1/auth/me', { token: member.token })
  return { wire_id: (body.user as { id: string }).id }
}

/** Puts what exists here in the place of what a guide can only show. */
async function fill(text: string): Promise<string> {
  let filled = text
    .replace('txl_…', text.includes('txl_…') ? (await makeApiKey(service, here)).raw_key : '')
    .replace('you@example.com', here.admin.email)
    .replace('"password": "…"', `"password": "${password}"`)
  for (const [id = '', prefix = ''] of text.matchAll(/\b([a-z]+)_0[0-9a-hjkmnp-tv-z]{25}\b/g)) {
    filled = filled.replaceAll(id, await objectFor(prefix))
  }
  return filled
}

async function run({ method, url, headers, body }: Command) {
  const asksForAccess = url.endsWith('/api-access-request')
  const sent = asksForAccess ? { ...headers, Authorization: `Bearer ${newcomer.admin.token}` } : headers
  return send({ url: service.url }, method, await fill(url), {
    headers: sent,
    ...(body === null ? {} : { text: await fill(body) }),
  })
}

/** Names of the fields that a guide shows of an answer. */
function fieldsShown(answer: string): string[] {
  const [, name, fields] = /^\{\{example ([\w-]+)(?: ([\w,]+))?\}\}\s*$/.exec(answer) ?? []
  if (name === undefined) return Object.keys(JSON.parse(answer) as object)
  return fields?.split(',') ?? Object.keys(examples[name]?.value as object)
}

describe.each(guides)('$name', ({ blocks }) => {
  for (const { commands, answer } of blocks) {
    for (const [index, command] of commands.entries()) {
      const path = command.url.replace('https://api.example', '')
      it(`${command.method} ${path} works as written`, async () => {
        // What the page runs itself, it runs as the reader.
        const credential = command.url.startsWith('/') ? { Authorization: 'Bearer @token' } : {}
        const headers = Object.fromEntries(
          Object.entries({ ...credential, ...command.headers }).map(([name, value]) => [
            name,
            value.replace('@key', key).replace('@token', here.admin.token),
          ]),
        )
        const real = await run({ ...command, url: path, headers })
        expect([real.status, real.text.slice(0, 500)]).toEqual([
          expect.toBeOneOf([200, 201, 202, 204]),
          expect.anything(),
        ])
        if (answer !== null && index === commands.length - 1) {
          expect(Object.keys(real.body)).toEqual(expect.arrayContaining(fieldsShown(answer)))
          // What the contract has no example of is shown as the service answers it.
          if (!answer.startsWith('{{')) expect(real.body).toMatchObject(JSON.parse(answer))
        }
      })
    }
  }
})

describe('the samples in JavaScript', () => {
  const commands = guides.flatMap(({ blocks }) => blocks.flatMap(block => block.commands))

  it('send what the curl commands send', async () => {
    const Sample = (async () => undefined).constructor as new (
      ...text: string[]
    ) => (...values: unknown[]) => Promise<void>
    for (const command of commands.filter(({ url, special }) => !url.startsWith('/') && !special)) {
      const headers = Object.entries(command.headers).map(([name, value]) => [
        name,
        value.replace('@key', '$TAXLENS_API_KEY').replace('@token', '$TAXLENS_TOKEN'),
      ])
      const sample = samplesOf({ ...command, headers: Object.fromEntries(headers) })[0]
      const sent: [string, { method?: string; headers?: object; body?: string }][] = []
      const send = async (url: string, init = {}) => {
        sent.push([url, init])
        return { json: async () => ({}), status: 200 }
      }
      const env = { TAXLENS_API_KEY: '@key', TAXLENS_TOKEN: '@token' }
      await new Sample('fetch', 'process', 'console', sample?.code ?? '')(
        send,
        { env },
        { log: () => undefined },
      )
      const [[url, { method = 'GET', headers: used = {}, body } = {}] = ['']] = sent
      expect({ url, method, headers: used, body: body === undefined ? null : JSON.parse(body) }).toEqual({
        ...{ url: command.url, method: command.method, headers: command.headers },
        body: command.body === null ? null : JSON.parse(command.body),
      })
    }
  })
})

describe('the guides', () => {
  it('show commands to copy', () => {
    expect(guides.flatMap(({ blocks }) => blocks).length).toBeGreaterThan(15)
  })
})
