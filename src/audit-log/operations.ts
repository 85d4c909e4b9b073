// What the API calls on the audit log.
import type { AuditEntry } from '../../generated/api/types.gen.ts'
import { showActor } from '../database/actors.ts'
import { fromWire, toWire } from '../database/identifiers.ts'
import type { Actor } from '../database/scope.ts'
import type { Handlers } from '../operation.ts'
import { makePage, readCursor, readInstant } from '../pages.ts'
import type { AuditRow } from './repository.ts'
import * as auditLog from './service.ts'

export function auditLogOperations(): Handlers<'listAuditLog'> {
  return {
    listAuditLog: async ({ query, inScope }) => {
      const { limit = 50, cursor, ...filters } = query
      const before = readCursor('listAuditLog', filters, cursor)
      const filter = {
        from: readInstant('from', filters.from),
        to: readInstant('to', filters.to),
        action: filters.action ?? null,
        entity_type: filters.entity_type ?? null,
        entity_id: filters.entity_id ?? null,
        actor_user_id: filters.actor_user_id === undefined ? null : fromWire('user', filters.actor_user_id),
        ...{ before, limit: limit + 1 },
      }
      const rows = await inScope(scope => auditLog.list(scope, filter))
      return { status: 200, body: makePage('listAuditLog', filters, rows, limit, row => row.id, showEntry) }
    },
  }
}

function showEntry(row: AuditRow): AuditEntry {
  const { entity_type, entity_id, ip, request_id } = row
  return {
    id: toWire('evt', row.id),
    created_at: row.created_at.toISOString(),
    actor: showActor({ type: row.actor_type as Actor['type'], id: row.actor_id, name: row.actor_name }),
    action: row.action as AuditEntry['action'],
    ...{ entity_type, entity_id, ip, request_id },
    before: row.before as AuditEntry['before'],
    after: row.after as AuditEntry['after'],
  }
}
