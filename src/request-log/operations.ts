// What the API calls on the request log.
import type { ProblemCode, RequestLogEntry } from '../../generated/api/types.gen.ts'
import { fromWire, toWire } from '../database/identifiers.ts'
import type { Handlers } from '../operation.ts'
import { makePage, readCursor, readInstant, readStart } from '../pages.ts'
import { listRequests, type RequestRow } from './repository.ts'

export function requestLogOperations(): Handlers<'listRequestLog'> {
  return {
    listRequestLog: async ({ query, inScope }) => {
      const { limit = 50, cursor, ...filters } = query
      const before = readCursor('listRequestLog', filters, cursor)
      const filter = {
        from: readStart('from', filters.from),
        to: readInstant('to', filters.to),
        status_code: filters.status_code ?? null,
        method: filters.method ?? null,
        operation_id: filters.operation_id ?? null,
        credential_type: filters.credential_type ?? null,
        api_key_id: filters.api_key_id === undefined ? null : fromWire('key', filters.api_key_id),
        request_id: filters.request_id ?? null,
        ...{ before, limit: limit + 1 },
      }
      const rows = await inScope(scope => listRequests(scope, filter))
      return {
        status: 200,
        body: makePage('listRequestLog', filters, rows, limit, row => row.id, showRequest),
      }
    },
  }
}

function showRequest(row: RequestRow): RequestLogEntry {
  const { path, operation_id, status_code, duration_ms, ip, request_id } = row
  return {
    id: toWire('log', row.id),
    created_at: row.created_at.toISOString(),
    method: row.method as RequestLogEntry['method'],
    ...{ path, operation_id, status_code, duration_ms, ip, request_id },
    error_code: row.error_code as ProblemCode | null,
    credential_type: row.credential_type as RequestLogEntry['credential_type'],
    api_key_id: row.api_key_id === null ? null : toWire('key', row.api_key_id),
    user_id: row.user_id === null ? null : toWire('user', row.user_id),
  }
}
