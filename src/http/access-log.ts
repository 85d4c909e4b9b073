// Gives every request an id and an address; when it is over, writes one line about it and keeps it for its organization.
import { randomUUID } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import type { Context, Next } from 'koa'
import { holdsKey } from '../api-keys/key.ts'
import type { Caller } from '../caller.ts'
import type { Config } from '../config.ts'
import { type Log, mask } from '../log.ts'
import { organizationOf } from '../operation.ts'
import type { RequestEntry } from '../request-log/recorder.ts'

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
export function logRequest(log: Log, keep: (entry: RequestEntry) => void) {
  return async (context: Context, next: Next): Promise<void> => {
    const created_at = new Date()
    const start = performance.now()
    try {
      await next()
    } finally {
      const { request_id, ip, operation, error_code } = context.state
      const caller: Caller | null = context.state.caller ?? context.state.known_caller ?? null
      const ms = performance.now() - start
      log.info(
        {
          request_id,
          ip,
          method: context.method,
          path: context.path,
          operation: operation?.id,
          status: context.status,
          ...(error_code === undefined ? {} : { code: error_code }),
          ...(caller === null
            ? {}
            : {
                caller: caller.type,
                caller_id: caller.type === 'api_key' ? caller.id : caller.user.id,
                organization_id: organizationOf(caller),
              }),
          ms: Math.round(ms * 100) / 100,
        },
        'request',
      )
      const organization_id = organizationOf(caller)
      if (caller !== null && organization_id !== null) {
        keep({
          ...{ organization_id, created_at, ip, request_id },
          method: context.method,
          path: mask(context.path).slice(0, 500),
          operation_id: operation.id,
          status_code: context.status,
          error_code: error_code ?? null,
          duration_ms: Math.round(ms),
          credential_type: caller.type,
          api_key_id: caller.type === 'api_key' ? caller.id : null,
          user_id: caller.type === 'session' ? caller.user.id : null,
        })
      }
    }
  }
}
