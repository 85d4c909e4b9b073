// Puts what a generated validator found into the contract's words: one issue for each thing that is wrong.
import type { ErrorObject } from 'ajv'
import type { Issue } from '../problem.ts'
import { LongNumber } from './bodies.ts'

const maximumIssues = 100

const typeIssues: Record<string, [type: string, msg: string]> = {
  string: ['string_type', 'Input should be a string'],
  integer: ['int_type', 'Input should be a whole number'],
  number: ['decimal_type', 'Input should be a decimal number'],
  boolean: ['bool_type', 'Input should be true or false'],
  object: ['object_type', 'Input should be an object'],
  array: ['array_type', 'Input should be a list'],
}

const formatIssues: Record<string, [type: string, msg: string]> = {
  date: ['date_parsing', 'Input should be a calendar date, YYYY-MM-DD'],
  'date-time': ['datetime_parsing', 'Input should be an instant, RFC 3339'],
  email: ['string_pattern_mismatch', 'Input should be an e-mail address'],
}

/** The issues of one part of a request (`body`, `query`, `path`, `header`), each thing named once. */
export function issuesOf(part: string, errors: ErrorObject[]): Issue[] {
  const issues = new Map<string, Issue>()
  for (const error of errors) {
    const issue = issueOf(part, error)
    if (issue === null) continue
    const place = JSON.stringify(issue.loc)
    if (!issues.has(place)) issues.set(place, issue)
    if (issues.size >= maximumIssues) break
  }
  return [...issues.values()]
}

function issueOf(part: string, error: ErrorObject): Issue | null {
  const loc = [part, ...pathOf(error.instancePath)]
  const { keyword, params, parentSchema, data } = error
  const limit = params.limit as number | undefined
  const issue = (type: string, msg: string, ...more: string[]): Issue => ({
    type,
    loc: [...loc, ...more],
    msg,
  })
  if (data instanceof LongNumber) {
    return issue('decimal_max_digits', 'A JSON number has at most 15 significant digits')
  }
  // A decimal's own check says more exactly what is wrong with its digits.
  const decimal = parentSchema !== undefined && 'x-decimal' in parentSchema
  if (decimal && keyword !== 'type') return null
  switch (keyword) {
    case 'required':
      return issue('missing', 'Field required', String(params.missingProperty))
    case 'additionalProperties':
      return issue('extra_forbidden', 'Unknown field', String(params.additionalProperty))
    case 'type': {
      const wanted = [params.type as string | string[]].flat().find(type => type !== 'null') ?? 'object'
      const [type, msg] = typeIssues[decimal ? 'number' : wanted] ?? ['value_error', 'Input has a wrong type']
      return issue(type, msg)
    }
    case 'format': {
      const [type, msg] = formatIssues[String(params.format)] ?? [
        'string_pattern_mismatch',
        `Input should be a ${params.format}`,
      ]
      return issue(type, msg)
    }
    case 'pattern':
      if (parentSchema?.format === 'date')
        return issue('date_parsing', 'Input should be a date from the year 1 on')
      return issue('string_pattern_mismatch', `Input should match ${params.pattern}`)
    case 'enum':
      return issue('enum', `Input should be one of ${choices(params.allowedValues as unknown[])}`)
    case 'const':
      return issue('enum', `Input should be ${params.allowedValue}`)
    case 'minLength':
      return issue(
        'string_too_short',
        `Input should have at least ${limit} character${limit === 1 ? '' : 's'}`,
      )
    case 'maxLength':
      return issue('string_too_long', `Input should have at most ${limit} characters`)
    case 'minItems':
      return issue('too_short', `Input should have at least ${limit} item${limit === 1 ? '' : 's'}`)
    case 'maxItems':
      return issue('too_long', `Input should have at most ${limit} items`)
    case 'exclusiveMinimum':
      return issue('greater_than', `Input should be greater than ${limit}`)
    case 'minimum':
      return issue('greater_than_equal', `Input should be greater than or equal to ${limit}`)
    case 'maximum':
      return issue('less_than_equal', `Input should be less than or equal to ${limit}`)
    default:
      return issue('value_error', error.message ?? 'Input is not valid')
  }
}

function pathOf(pointer: string): (string | number)[] {
  return pointer
    .split('/')
    .slice(1)
    .map(part => part.replaceAll('~1', '/').replaceAll('~0', '~'))
    .map(part => (/^\d+$/.test(part) ? Number(part) : part))
}

/** As many of the values as a message has room for. */
function choices(values: unknown[]): string {
  const text = values.filter(value => value !== null).join(', ')
  return text.length <= 400 ? text : `${text.slice(0, text.lastIndexOf(', ', 400))} …`
}
