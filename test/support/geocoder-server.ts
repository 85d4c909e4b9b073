// A geocoder for tests: answers on loopback what the test says, and keeps every address that was asked for.
import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

export interface GeocoderServer {
  url: string
  asked: URL[]
  /** What it answers from now on: a body of status 200, or whatever the function does. */
  answer: unknown
  stop(): Promise<void>
}

export async function startGeocoderServer(): Promise<GeocoderServer> {
  const server = createServer((request, response) => {
    stub.asked.push(new URL(request.url ?? '/', stub.url))
    const { answer } = stub
    if (typeof answer === 'function') {
      ;(answer as (response: ServerResponse) => void)(response)
      return
    }
    response.setHeader('Content-Type', 'application/json')
    response.end(JSON.stringify(answer))
  })
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const stub: GeocoderServer = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked: [],
    answer: [],
    stop: () =>
      new Promise(resolve => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
  return stub
}
