// What the filters in the address mean to the API: days become instants where the reader is, and what has a wrong form is left out.
import type { ListAuditLogData, ListRequestLogData } from '../../../generated/api/types.gen.ts'
import { isAction } from './actions.ts'
import { methods, statuses } from './choices.ts'

export const requestFilters = [
  'from',
  'to',
  'method',
  'status_code',
  'operation_id',
  'credential_type',
  'api_key_id',
  'request_id',
] as const

export const auditFilters = ['from', 'to', 'action', 'entity_type', 'entity_id', 'actor_user_id'] as const

type Values<Names extends readonly string[]> = Partial<Record<Names[number], string>>
type RequestQuery = NonNullable<ListRequestLogData['query']>
type AuditQuery = NonNullable<ListAuditLogData['query']>

const id = /^[a-z]+_[0-7][0-9a-hjkmnp-tv-z]{25}$/
const forms = {
  operation_id: { form: /^[A-Za-z]{1,100}$/, says: 'The name of an operation has letters only' },
  request_id: { form: /^[A-Za-z0-9._-]{1,128}$/, says: 'A request id has letters, digits, and . _ - only' },
  entity_id: { form: id, says: 'An id looks like key_01ktrfjy80e0087qf225pce8kx' },
}

/** What is wrong with a text that was typed; it does not filter then. */
export function faultOf(name: keyof typeof forms, text: string | undefined): string | undefined {
  return text === undefined || forms[name].form.test(text) ? undefined : forms[name].says
}

export function requestQuery(values: Values<typeof requestFilters>): RequestQuery {
  const { method, status_code, operation_id, credential_type, api_key_id, request_id } = values
  return given({
    ...spanOf(values),
    method: methods.find(one => one === method),
    status_code: statuses.some(({ value }) => value === status_code) ? Number(status_code) : undefined,
    operation_id: faultOf('operation_id', operation_id) === undefined ? operation_id : undefined,
    credential_type:
      credential_type === 'api_key' || credential_type === 'session' ? credential_type : undefined,
    api_key_id: api_key_id !== undefined && id.test(api_key_id) ? api_key_id : undefined,
    request_id: faultOf('request_id', request_id) === undefined ? request_id : undefined,
  })
}

export function auditQuery(values: Values<typeof auditFilters>): AuditQuery {
  const { action, entity_type, entity_id, actor_user_id } = values
  return given({
    ...spanOf(values),
    action: action !== undefined && isAction(action) ? action : undefined,
    entity_type: entity_type !== undefined && /^[a-z_]{1,50}$/.test(entity_type) ? entity_type : undefined,
    entity_id: faultOf('entity_id', entity_id) === undefined ? entity_id : undefined,
    actor_user_id: actor_user_id !== undefined && id.test(actor_user_id) ? actor_user_id : undefined,
  })
}

/** Both days count in full. */
function spanOf({ from, to }: { from?: string; to?: string }) {
  return { from: instantOf(from, '00:00:00.000'), to: instantOf(to, '23:59:59.999') }
}

function instantOf(day: string | undefined, time: string): string | undefined {
  if (day === undefined || !/^\d{4}-\d\d-\d\d$/.test(day)) return undefined
  const instant = new Date(`${day}T${time}`)
  return Number.isNaN(instant.getTime()) ? undefined : instant.toISOString()
}

function given<Query extends object>(query: Query): Query {
  return Object.fromEntries(Object.entries(query).filter(([, value]) => value !== undefined)) as Query
}
