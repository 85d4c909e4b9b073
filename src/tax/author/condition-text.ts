/** Reads a condition as an author writes it: `nights >= 180`, `property_type in hotel, ryokan`, `guest_age between 2 and 15`. */

import { factNamed } from '../conditions.ts'
import type { ConditionOperator, ConditionRecord, ConditionValue } from '../content.ts'
import { dayOf } from '../dates.ts'
import { compare, parseExact } from '../exact.ts'
import { GUEST_FACTS, STAY_FACTS } from '../facts.ts'
import { nearest } from './near.ts'

const SENTENCE = /^([a-z_][a-z_0-9]*)\s+(==|!=|>=|<=|>|<|in|not in|between)\s+(.+)$/

/** What is wrong with a condition. */
export interface ConditionMistake {
  readonly expected: string
  readonly found: string
  readonly mend: string
}

function factNames(): string[] {
  return [...Object.keys(STAY_FACTS), ...Object.keys(GUEST_FACTS)]
}

const ORDERED = ['>', '>=', '<', '<=', 'between']

function readValue(text: string, type: string): ConditionValue | null {
  if (type === 'number')
    return /^-?\d+(\.\d+)?$/.test(text) ? (/^-?\d{1,9}$/.test(text) ? Number(text) : text) : null
  if (type === 'date') return dayOf(text) === null ? null : text
  if (type === 'month_day') return dayOf(`2024-${text}`) === null ? null : text
  if (type === 'boolean') return text === 'true' ? true : text === 'false' ? false : null
  return text === '' ? null : text
}

function follows(first: ConditionValue, last: ConditionValue): boolean {
  const numeric = /^-?\d+(\.\d+)?$/
  if (!numeric.test(String(first)) || !numeric.test(String(last))) return first > last
  return compare(parseExact(String(first)), parseExact(String(last))) > 0
}

/** One comparison, or what is wrong with it. */
export function readConditionText(text: string): ConditionRecord | ConditionMistake {
  const match = SENTENCE.exec(text.trim())
  if (match === null) {
    return {
      expected: 'a condition: field, operator, value',
      found: text,
      mend: 'write for instance: nights >= 30 (operators: ==, !=, >, >=, <, <=, in, not in, between)',
    }
  }
  const [, field = '', word = '', rest = ''] = match
  const fact = factNamed(field)
  if (fact === undefined) {
    const meant = nearest(field, factNames(), 3)
    const mend = meant === null ? 'use one of the fields' : `did you mean ${meant}?`
    return { expected: `one of the fields ${factNames().join(', ')}`, found: field, mend }
  }
  const op = (word === 'not in' ? 'not_in' : word) as ConditionOperator
  if (ORDERED.includes(op) && (fact.type === 'text' || fact.type === 'boolean')) {
    const mend = 'compare it with ==, != or in'
    return { expected: `an operator that fits ${field}, which is ${fact.type}`, found: word, mend }
  }
  const texts =
    op === 'between'
      ? rest.split(/\s+and\s+/)
      : op === 'in' || op === 'not_in'
        ? rest.split(/\s*,\s*/)
        : [rest]
  if (op === 'between' && texts.length !== 2) {
    return { expected: 'two values', found: rest, mend: 'write for instance: guest_age between 2 and 15' }
  }
  const values: ConditionValue[] = []
  for (const each of texts) {
    const value = readValue(each, fact.type)
    const known = fact.options === undefined || (typeof value === 'string' && fact.options.includes(value))
    if (value === null || !known) {
      const expected = fact.options ? `one of ${fact.options.join(', ')}` : `a value of type ${fact.type}`
      return { expected, found: each, mend: `correct the value that ${field} is compared with` }
    }
    values.push(value)
  }
  const [first, last] = values
  if (op === 'between' && first !== undefined && last !== undefined && follows(first, last)) {
    return {
      expected: 'the lower value first',
      found: rest,
      mend: `write: ${field} between ${last} and ${first}`,
    }
  }
  const single = texts.length === 1 && op !== 'in' && op !== 'not_in'
  return { field, op, value: single ? (values[0] ?? '') : values }
}
