// Reads the declared input of an operation: parameters coerced as the contract types them, the body parsed, all of it checked.
import type { Context } from 'koa'
import type { Operation, OperationId } from '../../generated/operations.ts'
import { requests, type Validate } from '../../generated/validators/requests.js'
import { type Issue, invalid } from '../problem.ts'
import { dropNulls, pastedKeys, readBody } from './bodies.ts'
import { readDecimals } from './decimals.ts'
import { issuesOf } from './issues.ts'
import { readQuery } from './routing.ts'

export interface Input {
  path: Record<string, string>
  query: Record<string, unknown>
  body: unknown
  idempotency_key: string | null
}

/** The input of a request. Throws Problem 400, 413, 415, or 422 with every issue there is. */
export async function readInput(
  id: OperationId,
  operation: Operation,
  context: Context,
  path: Record<string, string>,
): Promise<Input> {
  const validators = requests[id]
  const query = readQuery(context.search, operation.query)
  const key = operation.idempotent ? context.req.headers['idempotency-key'] : undefined
  const issues: Issue[] = [
    ...check('path', validators.path, path),
    ...check('query', validators.query, query),
    ...(key === undefined ? [] : checkKey(validators.headers, key)),
  ]
  const body = operation.body === null ? undefined : await readDeclaredBody(operation, context)
  if (body !== undefined) {
    // The decimals' own check says more exactly what is wrong with them.
    const decimals = readDecimals(body, operation.decimals)
    const found = [...elsewhere(check('body', validators.body, body), decimals), ...decimals]
    issues.push(...found, ...elsewhere(pastedKeys(body, operation.mayHoldKey), found))
    issues.push(...missingOne(body, operation))
  }
  if (issues.length > 0) throw invalid(issues)
  return { path, query, body, idempotency_key: typeof key === 'string' ? key : null }
}

async function readDeclaredBody(operation: Operation, context: Context): Promise<unknown> {
  const body = await readBody(context.req)
  return operation.method === 'patch' ? body : dropNulls(body)
}

function check(part: string, validate: Validate | undefined, value: unknown): Issue[] {
  return validate === undefined || validate(value) ? [] : issuesOf(part, validate.errors ?? [])
}

function checkKey(validate: Validate | undefined, key: unknown): Issue[] {
  const issues = check('header', validate, { 'idempotency-key': key })
  return issues.length > 0 ? issues : pastedKeys(key, [], ['header', 'idempotency-key'])
}

function missingOne(body: unknown, { requiredOne }: Operation): Issue[] {
  const issues: Issue[] = []
  for (const { path, names } of requiredOne) lookForOne(body, path, names, ['body'], issues)
  return issues
}

function lookForOne(
  value: unknown,
  [step, ...rest]: string[],
  names: string[],
  loc: (string | number)[],
  issues: Issue[],
): void {
  if (typeof value !== 'object' || value === null) return
  if (step === '*') {
    if (!Array.isArray(value)) return
    for (const [index, item] of value.entries()) lookForOne(item, rest, names, [...loc, index], issues)
  } else if (step !== undefined) {
    lookForOne((value as Record<string, unknown>)[step], rest, names, [...loc, step], issues)
  } else if (!Array.isArray(value) && !names.some(name => name in value)) {
    issues.push({ type: 'missing', loc: [...loc, names[0] ?? ''], msg: 'Field required' })
  }
}

/** The issues at places of which the others say nothing. */
function elsewhere(issues: Issue[], others: Issue[]): Issue[] {
  const places = new Set(others.map(issue => JSON.stringify(issue.loc)))
  return issues.filter(issue => !places.has(JSON.stringify(issue.loc)))
}
