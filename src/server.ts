// The HTTP server: listens, and stops without cutting off a request that is being served.
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type Koa from 'koa'

export interface Server {
  port: number
  /** Refuses new requests, lets those under way end (ten seconds at the most), then closes. */
  close(): Promise<void>
}

export async function listen(koa: Koa, host: string, port: number): Promise<Server> {
  const server = createServer({ keepAliveTimeout: 65_000, requestTimeout: 60_000 }, koa.callback())
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
