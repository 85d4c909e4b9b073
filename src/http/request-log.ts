// Gives every request an id and an address, and writes one line about each when it is over.
import { randomUUID } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import type { Context, Next } from 'koa'
import { holdsKey } from '../api-keys/key.ts'
import type { Config } from '../config.ts'
import type { Log } from '../log.ts'
import { organizationOf } from '../operation.ts'

const usableId = /^[A-Za-z0-9._-]{1,128}$/

const headers = { 'Cache-Control': 'no-store', 'X-Content-Type-Options': 'nosniff' }
const productionHeaders = { ...headers, 'Strict-Transport-Security': 'max-age=31536000' }

/** The headers of every answer: nothing is kept by a cache or guessed, and in production nothing goes without TLS. */
export function answerHeaders(requestId: string, { production }: Pick<Config, 'production'>) {
  return { 'X-Request-ID': requestId, ...(production ? productionHeaders : headers) }
}

/** Takes a usable X-Request-ID or makes one. A key that was pasted there is none: the id is stored and shown. */
export function identifyRequest(addressOf: (request: IncomingMessage) => string, config: Config) {
  return async (context: Context, next: Next): Promise<void> => {
    const sent = context.req.headers['x-request-id']
    const id = typeof sent === 'string' && usableId.test(sent) && !holdsKey(sent) ? sent : randomUUID()
    context.state.request_id = id
    context.state.ip = addressOf(context.req)
    context.set(answerHeaders(id, config))
    await next()
  }
}

/** Method, path without query, operation, status, time taken and who asked, by id; no headers, no bodies. */
export function logRequest(log: Log) {
  return async (context: Context, next: Next): Promise<void> => {
    const start = performance.now()
    try {
      await next()
    } finally {
      const { request_id, ip, operation, caller, error_code } = context.state
      log.info(
        {
          request_id,
          ip,
          method: context.method,
          path: context.path,
          operation: operation?.id,
          status: context.status,
          ...(error_code === undefined ? {} : { code: error_code }),
          ...(caller == null
            ? {}
            : {
                caller: caller.type,
                caller_id: caller.id ?? caller.user.id,
                organization_id: organizationOf(caller),
              }),
          ms: Math.round((performance.now() - start) * 100) / 100,
        },
        'request',
      )
    }
  }
}
