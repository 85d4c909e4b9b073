// Answers that are no JSON: text and bytes as they are, and streams that no client can make the service hold in memory.
import { once } from 'node:events'
import { createServer, request, type Server } from 'node:http'
import { type AddressInfo, connect } from 'node:net'
import { Readable } from 'node:stream'
import Koa from 'koa'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { operations } from '../../generated/operations.ts'
import { writeBody } from '../../src/http/etags.ts'
import { noteLostAnswer } from '../../src/http/lost-answers.ts'
import { createLog } from '../../src/log.ts'

const piece = `${'x'.repeat(64 * 1024)}\n`

let server: Server
let made = 0
let ended: Promise<void>
let lines: string[] = []

/** What was logged by now, each line as level and words; empties the log. */
function logged(): string[] {
  const said = lines.map(line => JSON.parse(line) as { level: string; msg: string })
  lines = []
  return [...new Set(said.map(({ level, msg }) => `${level}: ${msg}`))]
}

/** As it is when the database is lost halfway: the code is the one of a client that is. */
const broken = () =>
  Readable.from(
    (async function* pieces() {
      yield 'the first line\n'
      await new Promise(resolve => setTimeout(resolve, 50))
      throw Object.assign(new Error('read ECONNRESET'), { code: 'ECONNRESET' })
    })(),
  )

/** A gigabyte, if somebody reads it all. */
function endless(): Readable {
  made = 0
  const { promise, resolve } = Promise.withResolvers<void>()
  ended = promise
  return Readable.from(
    (async function* pieces() {
      try {
        while (made < 16_384) {
          made += 1
          yield piece
        }
      } finally {
        resolve()
      }
    })(),
  )
}

beforeAll(async () => {
  const koa = new Koa()
  koa.on('error', noteLostAnswer(createLog('debug', line => lines.push(line))))
  koa.use(async context => {
    context.status = 200
    if (context.path === '/slow') await new Promise(resolve => setTimeout(resolve, 200))
    if (context.path === '/broken') writeBody(context, operations.exportLiabilityLines, broken())
    if (context.path === '/csv') writeBody(context, operations.exportLiabilityLines, endless())
    if (context.path === '/xml') writeBody(context, operations.getBookingDocumentUbl, '<é/>')
    if (context.path === '/pdf') writeBody(context, operations.getInvoicePdf, new Uint8Array([0x25, 0xff, 0]))
  })
  server = createServer(koa.callback()).listen(0, '127.0.0.1')
  await once(server, 'listening')
})
afterAll(() => {
  server.closeAllConnections()
  server.close()
})

const port = () => (server.address() as AddressInfo).port
const get = (path: string) => fetch(`http://127.0.0.1:${port()}${path}`)

describe('an answer that is a file', () => {
  it('has the type of the contract, and its text or bytes as they are', async () => {
    const xml = await get('/xml')
    expect(xml.headers.get('content-type')).toBe('application/xml; charset=utf-8')
    expect(xml.headers.get('content-length')).toBe('5')
    expect(await xml.text()).toBe('<é/>')
    const pdf = await get('/pdf')
    expect(pdf.headers.get('content-type')).toBe('application/pdf')
    expect([...new Uint8Array(await pdf.arrayBuffer())]).toEqual([0x25, 0xff, 0])
  })

  it('is made no faster than it is read', async () => {
    const socket = connect(port(), '127.0.0.1')
    socket.write('GET /csv HTTP/1.1\r\nHost: here\r\n\r\n')
    await once(socket, 'readable')
    // Nobody reads: what is made meanwhile fills the buffers on the way, and then nothing more is made.
    let before = -1
    while (made !== before) {
      before = made
      await new Promise(resolve => setTimeout(resolve, 200))
    }
    expect(made).toBeLessThan(1000)
    socket.destroy()
    await ended
  })

  it('ends when the client goes away', async () => {
    const { headers, body } = await get('/csv')
    expect(headers.get('content-type')).toBe('text/csv; charset=utf-8')
    const reader = body?.getReader()
    await reader?.read()
    await reader?.cancel()
    await ended
    expect(made).toBeLessThan(16_384)
  })

  it('is not made for HEAD', async () => {
    const asked = request({
      port: port(),
      host: '127.0.0.1',
      path: '/csv',
      method: 'HEAD',
      agent: false,
    }).end()
    const [response] = await once(asked, 'response')
    expect(response.headers['content-type']).toBe('text/csv; charset=utf-8')
    response.resume()
    await once(response, 'end')
    expect(made).toBe(0)
  })
})

describe('an answer that does not arrive', () => {
  const wentAway = 'debug: a client went away before its answer arrived'

  it.each(['/csv', '/slow'])('for a client that resets the connection is no error: %s', async path => {
    logged()
    const socket = connect(port(), '127.0.0.1')
    socket.write(`GET ${path} HTTP/1.1\r\nHost: here\r\n\r\n`)
    if (path === '/csv') await once(socket, 'readable')
    else await new Promise(resolve => setTimeout(resolve, 50))
    socket.resetAndDestroy()
    await expect.poll(logged).toEqual([wentAway])
    await new Promise(resolve => setTimeout(resolve, 300))
    expect(logged().filter(line => line !== wentAway)).toEqual([])
  })

  it('for a connection that we end, since nobody reads, is none either', async () => {
    const socket = connect(port(), '127.0.0.1')
    socket.write('GET /csv HTTP/1.1\r\nHost: here\r\n\r\n')
    await once(socket, 'readable')
    logged()
    server.closeAllConnections()
    await ended
    await expect.poll(logged).toEqual([wentAway])
    socket.destroy()
  })

  it('for it breaks itself is one, whatever the code', async () => {
    logged()
    const answer = await get('/broken')
    await expect(answer.text()).rejects.toThrow()
    expect(logged()).toContain('error: an answer could not be sent')
  })
})
