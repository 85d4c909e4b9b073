/** The condition language: compiled once per release into a test that never throws. */

import type { ConditionGroup, ConditionRecord, ConditionValue } from './content.ts'
import { compare, parseExact } from './exact.ts'
import { type FactDefinition, type FactValue, GUEST_FACTS, type Scope, STAY_FACTS } from './facts.ts'
import type { GuestTest } from './guests.ts'

export interface CompiledCondition {
  readonly test: (scope: Scope) => boolean
  /** Depends on the night, so that nights have to be judged one by one: on its date, or only where prices differ. */
  readonly by_night: boolean
  readonly by_date: boolean
  readonly on_age: boolean
  /** Its comparisons with facts of a guest: guests who are alike in all of them are alike to the condition. */
  readonly guest_tests: readonly GuestTest[]
  /** The same with three values; null where no driver fact is looked at, so that `test` says all. */
  readonly judge: ((scope: Scope) => Truth) | null
}

/** Met, not met, or the driver facts (`star_rating`, `establishment_rooms`) for want of which nobody knows. */
export type Truth = boolean | readonly string[]

type Test = (scope: Scope) => boolean

/** Definition of a field by its name, `any_` fields included; undefined when there is none. */
export function factNamed(field: string): Omit<FactDefinition, 'read'> | undefined {
  if (Object.hasOwn(STAY_FACTS, field)) return STAY_FACTS[field]
  const name = field.startsWith('any_') ? field.slice(4) : field
  return Object.hasOwn(GUEST_FACTS, name) ? GUEST_FACTS[name] : undefined
}

function order(fact: FactValue, value: FactValue): number | null {
  if (fact === null || value === null) return null
  if (typeof fact === 'object') return typeof value === 'object' ? compare(fact, value) : null
  if (typeof fact !== typeof value) return null
  return fact === value ? 0 : fact < value ? -1 : 1
}

function literal(value: ConditionValue, numeric: boolean): FactValue {
  return numeric && typeof value !== 'boolean'
    ? parseExact(String(value))
    : typeof value === 'number'
      ? String(value)
      : value
}

function comparison(rule: ConditionRecord, numeric: boolean): (fact: FactValue) => boolean {
  const values = (Array.isArray(rule.value) ? rule.value : [rule.value]).map(value => literal(value, numeric))
  const first = values[0] ?? null
  const last = values[1] ?? null
  const holds = (fact: FactValue, wanted: (difference: number) => boolean): boolean => {
    const difference = order(fact, first)
    return difference !== null && wanted(difference)
  }
  switch (rule.op) {
    case '==':
      return fact => holds(fact, d => d === 0)
    case '!=':
      return fact => holds(fact, d => d !== 0)
    case '>':
      return fact => holds(fact, d => d > 0)
    case '>=':
      return fact => holds(fact, d => d >= 0)
    case '<':
      return fact => holds(fact, d => d < 0)
    case '<=':
      return fact => holds(fact, d => d <= 0)
    case 'in':
      return fact => fact !== null && values.some(value => order(fact, value) === 0)
    case 'not_in':
      return fact => fact !== null && !values.some(value => order(fact, value) === 0)
    case 'between':
      return fact => holds(fact, d => d >= 0) && (order(fact, last) ?? 1) <= 0
  }
}

const ONCE = { by_night: false, by_date: false }

function compileRule(rule: ConditionRecord): CompiledCondition {
  const stayFact = Object.hasOwn(STAY_FACTS, rule.field) ? STAY_FACTS[rule.field] : undefined
  if (stayFact !== undefined) {
    const holds = comparison(rule, stayFact.type === 'number')
    const read = stayFact.read
    const test: Test = scope => holds(read(scope))
    const open = [rule.field]
    const judge = (scope: Scope): Truth => {
      const fact = read(scope)
      return fact === null ? open : holds(fact)
    }
    const driver = stayFact.driver !== undefined
    return {
      test,
      by_night: stayFact.by_night !== undefined,
      by_date: stayFact.by_night === 'date',
      on_age: false,
      guest_tests: [],
      judge: driver ? judge : null,
    }
  }
  const any = rule.field.startsWith('any_')
  const name = any ? rule.field.slice(4) : rule.field
  const guestFact = Object.hasOwn(GUEST_FACTS, name) ? GUEST_FACTS[name] : undefined
  if (guestFact === undefined) throw new RangeError(`unknown field in a condition: ${rule.field}`)
  const holds = comparison(rule, guestFact.type === 'number')
  const of = guestFact.of
  const ofGuest: GuestTest = guest => holds(of(guest))
  const test: Test = scope => {
    const { guests, guest_type } = scope.stay
    if (guests === null) return name === 'guest_type' && holds(guest_type)
    if (any) return guests.some(ofGuest)
    return scope.guest === null ? guests.every(ofGuest) : ofGuest(scope.guest)
  }
  const tests = any ? [] : [ofGuest]
  return { test, ...ONCE, on_age: name === 'guest_age', guest_tests: tests, judge: null }
}

/**
 * Compiles a condition. A missing or empty one always holds. A comparison with a fact that is not known is false,
 * whatever the operator. Throws RangeError for an unknown field: content is checked before it comes here.
 */
export function compileCondition(condition: ConditionGroup | null): CompiledCondition {
  if (condition === null || condition.rules.length === 0) {
    return { test: () => true, ...ONCE, on_age: false, guest_tests: [], judge: null }
  }
  const parts = condition.rules.map(part => ('rules' in part ? compileCondition(part) : compileRule(part)))
  const tests = parts.map(part => part.test)
  const only = tests.length === 1 ? tests[0] : undefined
  const test: Test =
    only ??
    (condition.operator === 'AND'
      ? scope => tests.every(part => part(scope))
      : scope => tests.some(part => part(scope)))
  return {
    test,
    by_night: parts.some(p => p.by_night),
    by_date: parts.some(p => p.by_date),
    on_age: parts.some(p => p.on_age),
    guest_tests: parts.flatMap(p => p.guest_tests),
    judge: parts.some(p => p.judge !== null) ? judgeOf(parts, condition.operator === 'OR') : null,
  }
}

/** One part that settles the group (a true one of "or", a false one of "and") outweighs what is unknown. */
function judgeOf(parts: readonly CompiledCondition[], settling: boolean): (scope: Scope) => Truth {
  return scope => {
    const open: string[] = []
    for (const part of parts) {
      const truth = part.judge === null ? part.test(scope) : part.judge(scope)
      if (truth === settling) return settling
      if (typeof truth !== 'boolean') open.push(...truth)
    }
    return open.length > 0 ? open : !settling
  }
}

/** The driver facts for want of which a condition is open in a scope; none where it is settled. */
export function missingFacts(condition: CompiledCondition, scope: Scope): readonly string[] {
  const truth = condition.judge === null ? true : condition.judge(scope)
  return typeof truth === 'boolean' ? [] : [...new Set(truth)]
}
