// The one kind of "no": a Problem is told to the caller, anything else that is thrown is a bug.

import type { ProblemCode } from '../generated/operations.ts'

/** Every code and its HTTP status (spec of the errors: RFC 9457 with our `code`). The contract's enum must list the same. */
export const problemStatuses = {
  malformed_json: 400,
  malformed_url: 400,
  malformed_request: 400,
  ambiguous_credentials: 400,
  location_missing: 400,
  location_ambiguous: 400,
  location_unresolved: 400,
  jurisdiction_not_found: 400,
  exchange_rate_unavailable: 400,
  refund_currency_mismatch: 400,
  inclusive_price_unsolvable: 400,
  invalid_cursor: 400,
  idempotency_key_mismatch: 400,
  invalid_link_token: 400,
  authentication_required: 401,
  invalid_token: 401,
  invalid_api_key: 401,
  organization_switched: 401,
  membership_revoked: 401,
  invalid_credentials: 401,
  invalid_refresh_token: 401,
  session_required: 403,
  insufficient_scope: 403,
  ip_not_allowed: 403,
  api_access_suspended: 403,
  api_access_not_enabled: 403,
  organization_admin_required: 403,
  no_active_organization: 403,
  staff_required: 403,
  registration_disabled: 403,
  origin_not_allowed: 403,
  invitation_for_another_account: 403,
  route_not_found: 404,
  api_key_not_found: 404,
  category_not_found: 404,
  rate_not_found: 404,
  rule_not_found: 404,
  exchange_rate_not_found: 404,
  saved_calculation_not_found: 404,
  invoice_not_found: 404,
  property_not_found: 404,
  legal_issuer_not_found: 404,
  tax_registration_not_found: 404,
  booking_not_found: 404,
  session_not_found: 404,
  organization_not_found: 404,
  member_not_found: 404,
  invitation_not_found: 404,
  method_not_allowed: 405,
  request_timeout: 408,
  booking_status_conflict: 409,
  booking_frozen: 409,
  issuer_in_use: 409,
  registration_exists: 409,
  property_archived: 409,
  idempotency_key_reused: 409,
  idempotency_in_progress: 409,
  api_key_limit_reached: 409,
  api_key_not_active: 409,
  api_access_already_requested: 409,
  api_access_already_enabled: 409,
  already_member: 409,
  invitation_pending: 409,
  cannot_remove_self: 409,
  last_admin: 409,
  amount_exceeds_remaining: 409,
  invoice_already_credited: 409,
  not_creditable: 409,
  payload_too_large: 413,
  unsupported_media_type: 415,
  expectation_failed: 417,
  validation_error: 422,
  stay_not_covered: 422,
  calculation_incomplete: 422,
  seller_missing: 422,
  document_not_ready: 422,
  rate_limited: 429,
  headers_too_large: 431,
  internal_error: 500,
  service_unavailable: 503,
  geocoder_unavailable: 503,
} as const satisfies Record<ProblemCode, number>

/** The codes that say that a secret was wrong: guesses of it are counted by address. */
const wrongSecrets: ReadonlySet<string> = new Set<ProblemCode>([
  'invalid_credentials',
  'invalid_refresh_token',
  'invalid_link_token',
])

/** One thing that is wrong with a request: `loc` is a path that begins with body, query, path, header or document. */
export interface Issue {
  type: string
  loc: (string | number)[]
  msg: string
  /** Of what a document lacks: the business term of EN 16931. */
  term?: string | null
}

interface Extras {
  /** Only where one code has two statuses: an unknown jurisdiction is 404 as a resource and 400 as a request's field. */
  status?: number
  issues?: Issue[]
  headers?: Record<string, string>
  /** Where the code alone does not say it. */
  wrong_secret?: boolean
}

/** A refusal that the contract knows. */
export class Problem extends Error {
  readonly code: ProblemCode
  readonly status: number
  readonly issues: Issue[] | undefined
  readonly headers: Record<string, string>
  readonly wrong_secret: boolean

  constructor(code: ProblemCode, detail: string, extras: Extras = {}) {
    super(detail)
    this.code = code
    this.status = extras.status ?? problemStatuses[code]
    this.issues = extras.issues
    this.headers = extras.headers ?? {}
    this.wrong_secret = extras.wrong_secret ?? wrongSecrets.has(code)
  }
}

/** More than anybody reads, and as many as the contract lets an answer have. */
const mostIssues = 1000

/** 422 with the issues of the request; the detail joins them so that a client may show it as it is. */
export function invalid(all: Issue[], extras: Extras = {}): Problem {
  const issues = all.slice(0, mostIssues)
  const detail = issues.map(issue => `${readableLoc(issue.loc)}: ${issue.msg}`).join('; ')
  return new Problem('validation_error', detail, { ...extras, issues })
}

/** 422 for a single field of the body that a rule of the service refuses. */
export function invalidField(field: string, msg: string, extras: Extras = {}): Problem {
  return invalid([{ type: 'value_error', loc: ['body', field], msg }], extras)
}

/** 503: the request may be sent again after `seconds`. */
export function unavailable(detail: string, seconds = 1): Problem {
  return new Problem('service_unavailable', detail, { headers: { 'Retry-After': String(seconds) } })
}

function readableLoc(loc: (string | number)[]): string {
  const path = loc[0] === 'body' && loc.length > 1 ? loc.slice(1) : loc
  return path.join('.')
}
