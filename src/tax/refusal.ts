/** The one kind of "no" of the engine: a request that is understood and cannot be answered with a number. */

export interface RefusalIssue {
  readonly type: string
  /** Place in the request, without a leading "body". */
  readonly loc: (string | number)[]
  readonly msg: string
}

export type RefusalCode =
  | 'jurisdiction_not_found'
  | 'stay_not_covered'
  | 'exchange_rate_unavailable'
  | 'inclusive_price_unsolvable'
  | 'validation_error'

/** Thrown by `calculate`; `code` says why, `detail` says it in words, `issues` name the fields where there are any. */
export class TaxRefusal extends Error {
  readonly code: RefusalCode
  readonly detail: string
  readonly issues: RefusalIssue[]

  constructor(code: RefusalCode, detail: string, issues: RefusalIssue[] = []) {
    super(detail)
    this.name = 'TaxRefusal'
    this.code = code
    this.detail = detail
    this.issues = issues
  }
}
