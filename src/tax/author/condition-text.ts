/** Reads a condition as an author writes it: `nights >= 180`, `property_type in hotel, ryokan`, `guest_age between 2 and 15`. */

import { factNamed } from '../conditions.ts'
import type { ConditionOperator, ConditionRecord } from '../content.ts'
import { GUEST_FACTS, STAY_FACTS } from '../facts.ts'
import { type ConditionMistake, readValues } from './condition-values.ts'
import { nearest } from './near.ts'

const OPERATORS = ['==', '!=', '>=', '<=', '>', '<', 'in', 'not in', 'between']
const SENTENCE = new RegExp(`^([a-z_][a-z_0-9]*)\\s+(${OPERATORS.join('|')})\\s+(.+)$`)

function factNames(): string[] {
  return [...Object.keys(STAY_FACTS), ...Object.keys(GUEST_FACTS)]
}

/** The form of a condition for a JSON Schema: a field, an operator, and something to compare with. */
export function conditionPattern(): string {
  const fields = [...Object.keys(STAY_FACTS), ...Object.keys(GUEST_FACTS).map(name => `(any_)?${name}`)]
  return `^\\s*(${fields.join('|')})\\s+(${OPERATORS.join('|')})\\s+\\S`
}

const ORDERED = ['>', '>=', '<', '<=', 'between']

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
  const values = readValues(field, op, texts, fact)
  if ('mend' in values) return values
  const single = texts.length === 1 && op !== 'in' && op !== 'not_in'
  return { field, op, value: single ? (values[0] ?? '') : values }
}
