// Decimals of a request: checked by the contract's bounds and brought to one spelling, never through a binary float.
import type { Issue } from '../problem.ts'
import { LongNumber } from './bodies.ts'

export interface DecimalField {
  /** Member names from the body down; `*` stands for every item of a list. */
  path: string[]
  greater_than?: string
  greater_than_equal?: string
  /** No amount: a float is near enough. */
  binary?: true
}

const plain = /^\d{1,12}(\.\d{1,4})?$/

/** Checks every decimal field of a body in place: 200, 200.0 and "200.00" all become "200". Returns what is wrong. */
export function readDecimals(body: unknown, fields: DecimalField[]): Issue[] {
  const issues: Issue[] = []
  for (const field of fields) visit(body, field, 0, ['body'], issues)
  return issues
}

/** `loc` is one path for the whole walk: most decimals are never told where they are wrong. */
function visit(
  holder: unknown,
  field: DecimalField,
  depth: number,
  loc: (string | number)[],
  issues: Issue[],
): void {
  const name = field.path[depth]
  if (name === undefined || typeof holder !== 'object' || holder === null) return
  const keys = name === '*' && Array.isArray(holder) ? holder.keys() : [name]
  for (const key of keys) {
    const value = (holder as Record<string, unknown>)[key]
    if (value === undefined) continue
    loc.push(key)
    if (depth < field.path.length - 1) visit(value, field, depth + 1, loc, issues)
    else readMember(holder as Record<string, unknown>, key, field, loc, issues)
    loc.pop()
  }
}

function readMember(
  members: Record<string, unknown>,
  key: string | number,
  field: DecimalField,
  loc: readonly (string | number)[],
  issues: Issue[],
): void {
  const value = members[key]
  if (field.binary) {
    if (value instanceof LongNumber) members[key] = Number(value.source)
  } else if (typeof value === 'string' || typeof value === 'number') {
    const found = readDecimal(value, field)
    if (typeof found === 'string') members[key] = found
    else issues.push({ ...found, loc: [...loc] })
  } else if (value instanceof LongNumber) {
    issues.push({
      type: 'decimal_max_digits',
      loc: [...loc],
      msg: 'A JSON number has at most 15 significant digits: send a string',
    })
  }
}

function readDecimal(value: string | number, field: DecimalField): string | Omit<Issue, 'loc'> {
  const text = typeof value === 'number' ? String(value) : value
  const sign = /^-\d/.test(text)
  const unsigned = sign ? text.slice(1) : text
  if (!plain.test(unsigned)) {
    return /^\d+(\.\d+)?(e[+-]?\d+)?$/.test(unsigned)
      ? { type: 'decimal_max_digits', msg: 'At most 12 digits before and 4 after the point' }
      : { type: 'decimal_type', msg: 'Input should be a decimal number' }
  }
  const [whole = '', fraction = ''] = unsigned.split('.')
  const digits = fraction.replace(/0+$/, '')
  const canonical = `${whole.replace(/^0+(?=\d)/, '')}${digits === '' ? '' : `.${digits}`}`
  // Every bound of the contract is 0; a sign or a zero is all there is to look at.
  if (field.greater_than !== undefined && (sign || canonical === '0')) {
    return { type: 'greater_than', msg: `Input should be greater than ${field.greater_than}` }
  }
  if (sign && canonical !== '0') {
    return {
      type: 'greater_than_equal',
      msg: `Input should be greater than or equal to ${field.greater_than_equal ?? '0'}`,
    }
  }
  return canonical
}
