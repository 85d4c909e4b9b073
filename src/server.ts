// The HTTP server: listens, and stops without cutting off a request that is being served.
import {
  createServer,
  type Server as HttpServer,
  type IncomingMessage,
  type ServerOptions,
  type ServerResponse,
} from 'node:http'
import type { AddressInfo } from 'node:net'
import type Koa from 'koa'

export interface Server {
  port: number
  /** Refuses new requests, lets those under way end (ten seconds at the most), then closes. */
  close(): Promise<void>
}

interface Served {
  koa: Koa
  /** Makes the server answer also what its parser refuses. */
  refuseMalformed(server: HttpServer): void
}

/** Those of node:http, and how long a client may leave an answer lying that it does not read. */
export interface Timeouts extends ServerOptions {
  answerTimeout?: number
}

/** `timeouts` are for tests that cannot wait for a minute. */
export async function listen(
  { koa, refuseMalformed }: Served,
  host: string,
  port: number,
  { answerTimeout = 60_000, ...timeouts }: Timeouts = {},
): Promise<Server> {
  const serve = koa.callback()
  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    await serve(request, response)
    // What is not read yet stays in memory, and nobody may fill that for longer. Most answers have left in one go.
    // One without a socket stands behind another that is asked for on the same connection.
    const hasLeft = response.writableEnded && response.socket?.writableLength === 0
    if (!hasLeft && !response.writableFinished) response.setTimeout(answerTimeout)
  }
  // A missing Host and an Expect that cannot be met are refused by the application, in its own words.
  const options = { keepAliveTimeout: 65_000, requestTimeout: 60_000, requireHostHeader: false, ...timeouts }
  const server = createServer(options, answer)
  server.on('checkExpectation', answer)
  refuseMalformed(server)
  await new Promise<void>((resolve, reject) => {
    server.once('error', error =>
      reject(
        'code' in error && error.code === 'EADDRINUSE'
          ? new Error(`PORT: ${port} is in use on ${host}; choose another`)
          : error,
      ),
    )
    server.listen(port, host, resolve)
  })
  return {
    port: (server.address() as AddressInfo).port,
    close: () =>
      new Promise(resolve => {
        const deadline = setTimeout(() => server.closeAllConnections(), 10_000)
        server.close(() => {
          clearTimeout(deadline)
          resolve()
        })
        server.closeIdleConnections()
      }),
  }
}
