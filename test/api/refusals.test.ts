// Requests that are not HTTP as it should be, byte for byte over a socket: each is refused as a problem, and the connection ends.
import { once } from 'node:events'
import { connect } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { generateKeySet } from '../../src/sessions/tokens.ts'
import { mistakes } from '../contract/document.ts'
import { makeApiKey, makeOrganization } from '../support/makers.ts'
import { type Service, startService } from '../support/service.ts'

let service: Service
let impatient: Service

beforeAll(async () => {
  service = await startService()
  const timeouts = {
    ...{ requestTimeout: 400, headersTimeout: 200, connectionsCheckingInterval: 50 },
    answerTimeout: 300,
  }
  impatient = await startService({ beside: service, timeouts })
})
afterAll(async () => {
  await impatient.stop()
  await service.stop()
})

interface Conversation {
  /** Every answer that came, in order. */
  answers: { status: number; headers: Headers; body: Record<string, unknown> }[]
  /** Whether the server ended the connection, and did so without a reset. */
  ended: boolean
}

/** Sends the parts, one after the other, and reads until the server closes. */
function converse(parts: (string | Buffer)[], to: Service = service): Promise<Conversation> {
  const { hostname, port } = new URL(to.url)
  return new Promise(resolve => {
    const socket = connect(Number(port), hostname)
    const chunks: Buffer[] = []
    let ended = false
    socket.on('data', chunk => chunks.push(chunk))
    socket.on('error', () => undefined)
    socket.on('end', () => {
      ended = true
    })
    socket.on('close', () => resolve({ answers: answersIn(Buffer.concat(chunks)), ended }))
    const next = (index: number): void => {
      const part = parts[index]
      if (part === undefined || !socket.writable) return
      socket.write(part, () => setTimeout(() => next(index + 1), 30))
    }
    socket.on('connect', () => next(0))
  })
}

function answersIn(bytes: Buffer): Conversation['answers'] {
  const answers: Conversation['answers'] = []
  let rest = bytes
  while (rest.length > 0) {
    const end = rest.indexOf('\r\n\r\n')
    const [line = '', ...lines] = rest.subarray(0, end).toString().split('\r\n')
    const headers = new Headers(lines.map((each): [string, string] => splitHeader(each)))
    const length = Number(headers.get('content-length') ?? 0)
    const text = rest.subarray(end + 4, end + 4 + length).toString()
    const status = Number(/^HTTP\/1\.1 (\d{3}) /.exec(line)?.[1])
    answers.push({ status, headers, body: text === '' ? {} : JSON.parse(text) })
    rest = rest.subarray(end + 4 + length)
  }
  return answers
}

function splitHeader(line: string): [string, string] {
  const colon = line.indexOf(':')
  return [line.slice(0, colon), line.slice(colon + 1).trim()]
}

/** Asserts that the last answer refuses with this code, as the contract declares it, and that the connection ended. */
function expectRefusal({ answers, ended }: Conversation, outcome: string): void {
  const last = answers.at(-1)
  expect(`${last?.status} ${last?.body.code}`).toBe(outcome)
  const headers = last?.headers ?? new Headers()
  const body = last?.body ?? {}
  expect(mistakes('#/components/schemas/Problem', body)).toEqual([])
  expect(Object.fromEntries(headers)).toMatchObject({
    'content-type': 'application/problem+json; charset=utf-8',
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
    'x-request-id': body.request_id,
    connection: 'close',
  })
  expect(JSON.stringify(body)).not.toMatch(/HPE_|node:|Error/)
  expect(ended).toBe(true)
}

const host = 'Host: localhost'
const request = (...lines: string[]) => `${lines.join('\r\n')}\r\n\r\n`
const logged = (which: Service, requestId: unknown) =>
  which.lines.map(line => JSON.parse(line)).filter(line => line.request_id === requestId)

describe('a request that is no HTTP', () => {
  const head = 'POST /v1/tax/calculate HTTP/1.1'
  const chunked = 'Transfer-Encoding: chunked'
  it.each([
    ['an unknown method', request('NONSENSE /health HTTP/1.1', host)],
    ['an unknown protocol', request('GET /health SPDY/1', host)],
    ['a TLS handshake', Buffer.from('16030100c8010000c40303', 'hex')],
    ['two lengths that contradict', request(head, host, 'Content-Length: 5', 'Content-Length: 6')],
    ['a length beside chunks', request(head, host, 'Content-Length: 5', chunked)],
    ['a transfer encoding that ends otherwise', request(head, host, 'Transfer-Encoding: chunked, x')],
    ['a transfer encoding beside chunks', request(head, host, 'Transfer-Encoding: gzip, chunked')],
    [
      'chunks in HTTP/1.0',
      request('POST /v1/tax/calculate HTTP/1.0', host, chunked, 'Connection: keep-alive'),
    ],
    ['a space before the colon', request('GET /health HTTP/1.1', host, 'X-Api-Key : x')],
    ['a control character in a header', request('GET /health HTTP/1.1', host, 'X-Api-Key: a\u0001b')],
    ['a folded header', request('GET /health HTTP/1.1', host, ' folded: x')],
    ['a line feed alone', 'GET /health HTTP/1.1\nHost: localhost\n\n'],
    ['no host', request('GET /health HTTP/1.1')],
    ['two hosts', request('GET /health HTTP/1.1', host, 'Host: elsewhere')],
    ['the wish for a tunnel', request('CONNECT elsewhere:443 HTTP/1.1', host)],
  ])('is refused: %s', async (_name, text) => {
    const conversation = await converse([text])
    expectRefusal(conversation, '400 malformed_request')
    expect(conversation.answers).toHaveLength(1)
    const lines = logged(service, conversation.answers[0]?.body.request_id)
    expect(lines[0]).toMatchObject({ status: 400, code: 'malformed_request', ip: '127.0.0.1' })
    expect(JSON.stringify(lines)).not.toMatch(/ at |stack/)
  })

  it.each([
    ['later', (whole: string) => [whole, 'zz\r\n']],
    ['with its head', (whole: string) => [`${whole}zz\r\n`]],
    ['after a chunk, with its head', (whole: string) => [`${whole}1\r\n{\r\nzz\r\n`]],
  ])(
    'is refused by the operation, in one line of the log, when its body is broken and comes %s',
    async (when, sent) => {
      const { raw_key } = await makeApiKey(service, await makeOrganization(service))
      const id = `broken-${when.replaceAll(/[, ]+/g, '-')}`
      const headers = [host, `X-API-Key: ${raw_key}`, `X-Request-ID: ${id}`, chunked]
      const conversation = await converse(sent(request(head, ...headers)))
      expectRefusal(conversation, '400 malformed_request')
      expect(logged(service, id)).toMatchObject([
        { operation: 'calculateTax', status: 400, code: 'malformed_request' },
      ])
    },
  )

  it('has one answer, where the body broke that the operation has no use for', async () => {
    const { answers } = await converse([request('GET /health HTTP/1.1', host, chunked), 'zz\r\n'])
    expect(answers.map(({ status }) => status)).toEqual([200])
  })

  it('leaves an answer alone that was given before its body broke', async () => {
    const conversation = await converse([request(head, host, chunked), 'zz\r\n'])
    expectRefusal(conversation, '401 authentication_required')
    expect(conversation.answers).toHaveLength(1)
  })

  it('may be of HTTP/1.0 and have no host', async () => {
    const { answers } = await converse([request('GET /health HTTP/1.0')])
    expect(answers.map(({ status }) => status)).toEqual([200])
  })

  it('is answered after the requests that came whole before it, and under its own name', async () => {
    const { raw_key } = await makeApiKey(service, await makeOrganization(service))
    const whole = (id: string) =>
      request('GET /v1/credential HTTP/1.1', host, `X-API-Key: ${raw_key}`, `X-Request-ID: ${id}`)
    const conversation = await converse([whole('first') + whole('second') + request('NONSENSE')])
    expect(conversation.answers.map(({ status }) => status)).toEqual([200, 200, 400])
    expect(conversation.answers.slice(0, 2).map(({ headers }) => headers.get('x-request-id'))).toEqual([
      ...['first', 'second'],
    ])
    expectRefusal(conversation, '400 malformed_request')
  })

  it('keeps nobody from being served afterwards', async () => {
    for (let count = 0; count < 20; count++) {
      await converse([count % 2 === 0 ? request('NONSENSE') : 'GET /health HTTP/1.1\r\nHo'.concat('\u0000')])
    }
    expect((await fetch(`${service.url}/health`)).status).toBe(200)
  })
})

describe('a header section', () => {
  it('is refused above 16 KiB, and the refusal arrives while more is sent', async () => {
    const parts = Array.from({ length: 40 }, (_, index) => `X-${index}: ${'x'.repeat(4000)}\r\n`)
    const conversation = await converse([`GET /health HTTP/1.1\r\n${host}\r\n`, ...parts])
    expectRefusal(conversation, '431 headers_too_large')
    expect(conversation.answers).toHaveLength(1)
  })

  it('is refused for a request line alone, and sent at once', async () => {
    const conversation = await converse([request(`GET /health?${'x'.repeat(1_000_000)} HTTP/1.1`, host)])
    expectRefusal(conversation, '431 headers_too_large')
  })
})

describe('Expect', () => {
  it('is refused when it is not 100-continue, as any other request is', async () => {
    const ask = request('GET /health HTTP/1.1', host, 'Expect: a-miracle', 'X-Request-ID: hopeful')
    const conversation = await converse([ask])
    expectRefusal(conversation, '417 expectation_failed')
    expect(conversation.answers[0]?.headers.get('x-request-id')).toBe('hopeful')
    expect(logged(service, 'hopeful')).toMatchObject([
      { method: 'GET', path: '/health', status: 417, code: 'expectation_failed' },
    ])
  })

  it('is met when it is 100-continue', async () => {
    const ask = request('GET /health HTTP/1.1', host, 'Expect: 100-continue', 'Connection: close')
    const { answers } = await converse([ask])
    expect(answers.map(({ status }) => status)).toEqual([100, 200])
  })
})

describe('a request that comes too slowly', () => {
  it('is refused when its headers do not end', async () => {
    const conversation = await converse([`GET /health HTTP/1.1\r\n${host}\r\n`], impatient)
    expectRefusal(conversation, '408 request_timeout')
    expect(logged(impatient, conversation.answers[0]?.body.request_id)).toMatchObject([{ status: 408 }])
  })

  it('is refused under its own id when its body does not end', async () => {
    const { raw_key } = await makeApiKey(service, await makeOrganization(service))
    const headers = [`X-API-Key: ${raw_key}`, 'X-Request-ID: slow', 'Content-Type: application/json']
    const head = request('POST /v1/tax/calculate HTTP/1.1', host, ...headers, 'Content-Length: 100')
    const conversation = await converse([head, '{'], impatient)
    expectRefusal(conversation, '408 request_timeout')
    expect(conversation.answers.map(({ headers }) => headers.get('x-request-id'))).toEqual(['slow'])
    expect(logged(impatient, 'slow')).toMatchObject([
      { operation: 'calculateTax', status: 408, code: 'request_timeout' },
    ])
  })

  it('is told in no line where nothing was asked', async () => {
    const before = impatient.lines.length
    const conversation = await converse([], impatient)
    expectRefusal(conversation, '408 request_timeout')
    expect(impatient.lines.slice(before).filter(line => JSON.parse(line).level === 'info')).toEqual([])
  })
})

describe('Strict-Transport-Security', () => {
  it('comes with every answer in production, and with none elsewhere', async () => {
    const env = {
      ...{ NODE_ENV: 'production', PUBLIC_URL: 'https://tax.example', SMTP_URL: 'smtp://127.0.0.1:1' },
      JWT_KEYS: await generateKeySet(),
    }
    const production = await startService({ beside: service, env })
    const told = async (to: Service) => {
      const { answers } = await converse([request('NONSENSE')], to)
      const pages = ['/health', '/v1/credential', '/v1/nowhere', '/docs', '/docs/nothing', '/openapi.json']
      const fetched = await Promise.all(pages.map(path => fetch(`${to.url}${path}`)))
      return [...answers, ...fetched].map(({ headers }) => headers.get('strict-transport-security'))
    }
    expect(await told(production)).toEqual(Array(7).fill('max-age=31536000'))
    expect(await told(service)).toEqual(Array(7).fill(null))
    await production.stop()
  })
})

describe('an answer', () => {
  const path = '/openapi.json'
  const lengthOf = async () => (await (await fetch(`${impatient.url}${path}`)).arrayBuffer()).byteLength
  const connectTo = ({ url }: Service) => connect(Number(new URL(url).port), new URL(url).hostname)

  it('that nobody reads is not kept for ever', async () => {
    const asked = 40
    const socket = connectTo(impatient)
    socket.on('error', () => undefined)
    const over = new Promise(resolve => socket.on('close', resolve))
    socket.write(request(`GET ${path} HTTP/1.1`, host).repeat(asked))
    await new Promise(resolve => setTimeout(resolve, 1500))
    let read = 0
    socket.on('data', chunk => {
      read += chunk.length
    })
    await over
    expect(read).toBeLessThan(asked * (await lengthOf()))
  })

  it('that is read slowly arrives whole', async () => {
    const socket = connectTo(impatient)
    socket.write(request(`GET ${path} HTTP/1.1`, host, 'Connection: close'))
    let read = 0
    for await (const chunk of socket) {
      read += chunk.length
      await new Promise(resolve => setTimeout(resolve, 20))
    }
    expect(read).toBeGreaterThan(await lengthOf())
  })
})

describe('a connection', () => {
  it('that is lost is let go without a word', async () => {
    const { hostname, port } = new URL(service.url)
    const before = service.lines.length
    await new Promise<void>(resolve => {
      const socket = connect(Number(port), hostname, () => {
        socket.write('GET /health HTTP/1.1\r\nHost: loc', () => {
          socket.resetAndDestroy()
          resolve()
        })
      })
    })
    expect((await fetch(`${service.url}/health`)).status).toBe(200)
    expect(service.lines.slice(before).filter(line => line.includes('malformed'))).toEqual([])
  })

  it('that is lost while answers wait to be read is no error of ours', async () => {
    const { hostname, port } = new URL(service.url)
    const before = service.lines.length
    const socket = connect(Number(port), hostname)
    socket.write(request('GET /openapi.json HTTP/1.1', host).repeat(40))
    await once(socket, 'readable')
    socket.resetAndDestroy()
    await expect
      .poll(() => service.lines.slice(before).some(line => line.includes('a client went away')))
      .toBe(true)
    expect(service.lines.slice(before).filter(line => line.includes('"level":"error"'))).toEqual([])
  })
})
