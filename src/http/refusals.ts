// Refuses what is not HTTP as it should be, also where Node finds it before the application: as problems, and the connection ends.
import { randomUUID } from 'node:crypto'
import { type IncomingMessage, type Server, type ServerResponse, STATUS_CODES } from 'node:http'
import type { Socket } from 'node:net'
import type { Duplex } from 'node:stream'
import type { Context, Next } from 'koa'
import type { Config } from '../config.ts'
import type { Log } from '../log.ts'
import { Problem } from '../problem.ts'
import { answerHeaders } from './access-log.ts'
import { breakBody } from './bodies.ts'
import { problemBody, problemType } from './problems.ts'

const close = { headers: { Connection: 'close' } }
/** For an answer to arrive, a client that is still sending has to be heard for a moment; nobody is heard for longer. */
const lingerMilliseconds = 1000

/**
 * What Node lets pass and HTTP does not: a request with no Host or several (RFC 9112 §3.2), a body whose end others might see
 * elsewhere (§6.1: chunks in HTTP/1.0, another transfer coding), an Expect that is not met.
 */
export async function refuseUnmet(context: Context, next: Next): Promise<void> {
  const { headersDistinct: headers, httpVersion } = context.req
  const hosts = headers.host?.length ?? 0
  if (hosts > 1 || (hosts === 0 && httpVersion !== '1.0')) {
    throw new Problem('malformed_request', 'Send the header Host, once', close)
  }
  const codings = headers['transfer-encoding']
  if (codings !== undefined && (httpVersion === '1.0' || codings.join().toLowerCase() !== 'chunked')) {
    const detail = 'The only transfer coding is chunked, and HTTP/1.0 has none'
    throw new Problem('malformed_request', detail, close)
  }
  if (headers.expect?.some(expected => !/^(100-continue)?$/i.test(expected))) {
    throw new Problem('expectation_failed', 'The only expectation that is met is 100-continue', close)
  }
  await next()
}

/** Lets a server answer what its parser refuses. What was being answered on the connection is answered first. */
export function refuseMalformed(config: Config, log: Log) {
  return (server: Server): void => {
    const refused = new WeakSet<Duplex>()

    const note = (request: IncomingMessage, response: ServerResponse): void => {
      const socket: Connection = request.socket
      socket[latest] = { request, response }
    }
    server.prependListener('request', note)
    server.prependListener('checkExpectation', note)
    server.on('clientError', (error: NodeJS.ErrnoException, socket) => {
      // The parser goes on complaining about what still comes in.
      if (refused.has(socket)) return
      refused.add(socket)
      const problem = problemOf(error)
      if (problem === null) socket.destroy()
      else refuse(problem, socket, error.code)
    })
    server.on('connect', (_request, socket: Duplex) => {
      refuse(new Problem('malformed_request', 'This service is no proxy'), socket, 'CONNECT')
    })

    function refuse(problem: Problem, socket: Duplex, reason: string | undefined): void {
      const { request, response } = (socket as Connection)[latest] ?? {}
      if (request?.complete === false && response !== undefined) {
        // What is wrong is the body of this request: whoever reads it is told, and the application answers and logs, once.
        breakBody(request, problem)
        return void (response.closed ? socket.destroy() : response.once('close', () => socket.destroy()))
      }
      // A request that came whole has an answer of its own, which must not be taken for this one: this one comes after it.
      if (response?.closed === false)
        return void response.once('close', () => refuse(problem, socket, reason))
      if (!socket.writable) return void socket.destroy()
      const { bytesRead, remoteAddress: ip } = socket as Socket
      const request_id = randomUUID()
      const { status, code } = problem
      // Where nothing was ever asked there is nothing to tell.
      log[bytesRead === 0 ? 'debug' : 'info']({ request_id, ip, status, code, reason }, 'request')
      socket.on('error', () => undefined)
      socket.end(answer(problem, request_id, config))
      setTimeout(() => socket.destroy(), lingerMilliseconds).unref()
    }
  }
}

/** The exchange that began last on a connection: answers go out in order, so no other is under way when it has ended. */
const latest = Symbol('latest exchange')

interface Connection extends Duplex {
  [latest]?: { request: IncomingMessage; response: ServerResponse }
}

/** What an error of Node's parser means; null for a connection that was simply lost. */
function problemOf(error: NodeJS.ErrnoException): Problem | null {
  switch (error.code) {
    case 'ECONNRESET':
    case 'EPIPE':
    case 'ETIMEDOUT':
      return null
    case 'HPE_HEADER_OVERFLOW':
      return new Problem(
        'headers_too_large',
        'Request line and headers together are larger than 16 KiB',
        close,
      )
    case 'HPE_CHUNK_EXTENSIONS_OVERFLOW':
      return new Problem(
        'payload_too_large',
        'The chunk extensions of the body are larger than 16 KiB',
        close,
      )
    case 'ERR_HTTP_REQUEST_TIMEOUT':
      return new Problem('request_timeout', 'The request did not arrive whole in time', close)
    default:
      return new Problem('malformed_request', 'The request could not be read as HTTP', close)
  }
}

function answer(problem: Problem, requestId: string, config: Config): string {
  const body = problemBody(config.public_url, problem, requestId)
  const headers = {
    ...answerHeaders(requestId, config),
    'Content-Type': problemType,
    'Content-Length': Buffer.byteLength(body),
    Date: new Date().toUTCString(),
    Connection: 'close',
  }
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`)
  return [`HTTP/1.1 ${problem.status} ${STATUS_CODES[problem.status]}`, ...lines, '', body].join('\r\n')
}
