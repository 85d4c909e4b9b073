// Generated from openapi/ by openapi/generate.ts; do not edit.
import type { ErrorObject } from 'ajv'
import type { OperationId } from '../operations.ts'

/** Checks a value; when it is not valid, `errors` has all that is wrong, until the next call. */
export interface Validate {
  (value: unknown): boolean
  errors?: ErrorObject[] | null
}

export interface RequestValidators {
  path?: Validate
  query?: Validate
  /** Header names in lower case; others than the declared ones are let through. */
  headers?: Validate
  cookies?: Validate
  body?: Validate
}

export const requests: Record<OperationId, RequestValidators>
