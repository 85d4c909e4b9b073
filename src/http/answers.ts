// Checks answers against the contract, in tests: the status declared, the content type declared, the headers there, the body valid.
import { Readable } from 'node:stream'
import type { Context, Next } from 'koa'
import type { Operation, OperationId, ProblemCode } from '../../generated/operations.ts'
import type { Validate } from '../../generated/validators/responses.js'
import type { Log } from '../log.ts'

interface Declared {
  responses: Record<OperationId, Record<string, Record<string, Validate> | null>>
  problem: Validate
}

/** What the server may find out while an operation reads: declared for all of them together. */
const beforeOperations: ReadonlySet<unknown> = new Set<ProblemCode>(['malformed_request', 'request_timeout'])

/** Loads the validators of all answers; they are large, and production does not need them. */
export async function loadDeclaredAnswers(): Promise<Declared> {
  return import('../../generated/validators/responses.js')
}

/** Replaces an answer that the contract does not declare by a plain 500 that says what is wrong with it. */
export function checkAnswers({ responses, problem }: Declared, log: Log) {
  return async (context: Context, next: Next): Promise<void> => {
    await next()
    const operation: (Operation & { id: OperationId }) | undefined = context.state.operation
    const wrong =
      operation === undefined || beforeOperations.has(context.state.error_code)
        ? outside(context, problem)
        : inside(context, operation, responses[operation.id])
    if (wrong === null) return
    const message = `undeclared answer to ${context.method} ${context.path}: ${context.status} ${wrong}`
    log.error(message)
    context.status = 500
    context.type = 'text/plain'
    context.body = message
  }
}

function outside(context: Context, problem: Validate): string | null {
  if (!/^\/(v1|health)(\/|$)/.test(context.path)) return null
  return bodyMistake(problem, context.body)
}

function inside(
  context: Context,
  operation: Operation,
  validators: Record<string, Record<string, Validate> | null>,
): string | null {
  const status = String(context.status)
  const declared = operation.statuses[status]
  if (declared === undefined) return 'is no declared status'
  const missing = declared.requiredHeaders.filter(name => context.response.get(name) === '')
  if (missing.length > 0) return `lacks the headers ${missing.join(', ')}`
  const byType = validators[status]
  if (byType == null)
    return context.body == null || context.body === '' ? null : 'has a body, none is declared'
  const type = context.response.type
  const validate = byType[type]
  if (validate === undefined) return `has the undeclared content type ${type}`
  return type.endsWith('json') ? bodyMistake(validate, context.body) : fileMistake(validate, context.body)
}

/** Bytes and streams are taken as they are: the contract says no more of them than their type. */
function fileMistake(validate: Validate, body: unknown): string | null {
  if (typeof body === 'string') return validate(body) ? null : 'has a text that is not valid'
  return Buffer.isBuffer(body) || body instanceof Readable ? null : 'has no text, bytes or stream'
}

function bodyMistake(validate: Validate, body: unknown): string | null {
  if (typeof body !== 'string' && !Buffer.isBuffer(body)) return 'has no JSON body'
  const text = body.toString()
  const value: unknown = JSON.parse(text)
  if (validate(value)) return null
  const [first] = validate.errors ?? []
  return `has a body that is not valid: ${first?.instancePath} ${first?.message} ${JSON.stringify(first?.params)} in ${text.slice(0, 2000)}`
}
