/** The values that a condition compares with: read by the type of the fact, and refused where the fact never has them. */

import type { ConditionOperator, ConditionValue } from '../content.ts'
import { dayOf } from '../dates.ts'
import { compare, parseExact } from '../exact.ts'
import type { FactValues } from '../fact-values.ts'
import { nearest } from './near.ts'

/** What is wrong with a condition. */
export interface ConditionMistake {
  readonly expected: string
  readonly found: string
  readonly mend: string
}

type Fact = FactValues & { readonly about: string }

/** Quotes of YAML go around a whole condition; around a value of it they would be part of the value. */
const QUOTED = /^(["'])(.+)\1$/

/** What a fact is compared with, in words. */
function expectedOf({ type, options, named, range }: Fact): string {
  if (options !== undefined) return named ?? `one of ${options.join(', ')}`
  if (range !== undefined) return `a whole number from ${range[0]} to ${range[1]}`
  if (type === 'number') return 'a plain number, 0 or more'
  if (type === 'date') return 'a day that exists, YYYY-MM-DD'
  if (type === 'month_day') return 'a day that exists, MM-DD'
  return type === 'boolean' ? 'true or false' : 'a text without quotes'
}

function readValue(text: string, { type, options, range }: Fact): ConditionValue | null {
  if (range !== undefined) {
    const number = /^\d{1,9}$/.test(text) ? Number(text) : -1
    return number >= range[0] && number <= range[1] ? number : null
  }
  if (type === 'number')
    return /^\d+(\.\d+)?$/.test(text) ? (/^\d{1,9}$/.test(text) ? Number(text) : text) : null
  if (type === 'date') return dayOf(text) === null ? null : text
  if (type === 'month_day') return dayOf(`2024-${text}`) === null ? null : text
  if (type === 'boolean') return text === 'true' ? true : text === 'false' ? false : null
  return text === '' || QUOTED.test(text) || options?.includes(text) === false ? null : text
}

/** The value that an author probably meant; a wrong code of two letters could mean any other. */
export function meantBy(text: string, options: readonly string[]): string | null {
  const same = options.find(option => option.toLowerCase() === text.toLowerCase())
  return same ?? nearest(text, options, Math.min(2, Math.floor(text.length / 3)))
}

function mendOf(field: string, text: string, fact: Fact): string {
  const [, , bare] = QUOTED.exec(text) ?? []
  if (bare !== undefined) return `write it without quotes: ${bare}`
  const meant = meantBy(text, fact.options ?? [])
  return meant === null
    ? `correct the value that ${field} (${fact.about}) is compared with`
    : `did you mean ${meant}?`
}

function alike(a: ConditionValue, b: ConditionValue, type: Fact['type']): boolean {
  return type === 'number' ? compare(parseExact(String(a)), parseExact(String(b))) === 0 : a === b
}

function follows(first: ConditionValue, last: ConditionValue, type: Fact['type']): boolean {
  return type === 'number' ? compare(parseExact(String(first)), parseExact(String(last))) > 0 : first > last
}

/** How many values the fact can have; null where nobody counts them. */
function countOf({ type, options, range }: Fact): number | null {
  if (range !== undefined) return range[1] - range[0] + 1
  return type === 'boolean' ? 2 : (options?.length ?? null)
}

/** No value of the fact fulfils the comparison, though the fact can have each of `values`. */
function neverHolds(op: ConditionOperator, values: readonly ConditionValue[], fact: Fact): boolean {
  if (op === 'not_in') return values.length === countOf(fact)
  if (fact.type !== 'number' || (op !== '<' && op !== '>')) return false
  const [value] = values
  const end = op === '<' ? (fact.range?.[0] ?? 0) : fact.range?.[1]
  return value !== undefined && end !== undefined && alike(value, end, 'number')
}

/** What is wrong with values that are right each for itself. */
function wrongTogether(
  field: string,
  op: ConditionOperator,
  values: readonly ConditionValue[],
  fact: Fact,
): ConditionMistake | null {
  const [first, last] = values
  if (op === 'between' && first !== undefined && last !== undefined && follows(first, last, fact.type)) {
    const round = fact.in_a_circle === true || fact.type === 'month_day'
    const mend = round
      ? `over the turn, write: any: [${field} >= ${first}, ${field} <= ${last}]`
      : `write: ${field} between ${last} and ${first}`
    return { expected: 'the lower value first', found: `${first} and ${last}`, mend }
  }
  const listed = op === 'in' || op === 'not_in'
  const twice = values.find((value, index) =>
    values.slice(0, index).some(each => alike(each, value, fact.type)),
  )
  if (listed && twice !== undefined) {
    return { expected: 'each value once', found: `${twice}, twice`, mend: 'take one of the two out' }
  }
  if (!neverHolds(op, values, fact)) return null
  return {
    expected: `a comparison that can hold: ${field} is ${expectedOf(fact)}`,
    found: `${op === 'not_in' ? 'not in' : op} ${values.join(', ')}`,
    mend: 'correct operator or value, or take the condition out',
  }
}

/** The values of a comparison of `field`, or what is wrong with them. */
export function readValues(
  field: string,
  op: ConditionOperator,
  texts: readonly string[],
  fact: Fact,
): ConditionValue[] | ConditionMistake {
  const values: ConditionValue[] = []
  for (const text of texts) {
    const value = readValue(text, fact)
    if (value === null) {
      const found = text === '' ? 'nothing' : text
      return { expected: expectedOf(fact), found, mend: mendOf(field, text, fact) }
    }
    values.push(value)
  }
  return wrongTogether(field, op, values, fact) ?? values
}
