// Generated from openapi/ by openapi/generate.ts; do not edit.
import type { ErrorObject } from 'ajv'
import type { OperationId } from '../operations.ts'

/** Checks a value; when it is not valid, `errors` has all that is wrong, until the next call. */
export interface Validate {
  (value: unknown): boolean
  errors?: ErrorObject[] | null
}

/** By status, then by content type; null for a status without a body. */
export const responses: Record<OperationId, Record<string, Record<string, Validate> | null>>

/** Checks the body of any refusal, those outside the operations too. */
export const problem: Validate
