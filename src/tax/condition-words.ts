/** Puts a condition into words, for people who read a law's exceptions. */

import { factNamed } from './conditions.ts'
import type { ConditionGroup, ConditionOperator, ConditionRecord, ConditionValue } from './content.ts'

const OPERATORS: Record<ConditionOperator, string> = {
  '==': 'is',
  '!=': 'is not',
  '>': 'above',
  '>=': 'at least',
  '<': 'below',
  '<=': 'at most',
  in: 'is one of',
  not_in: 'is none of',
  between: 'from',
}

/** A day is not "below" another. */
const OF_DAYS: Partial<Record<ConditionOperator, string>> = {
  '>': 'after',
  '>=': 'on or after',
  '<': 'before',
  '<=': 'on or before',
}

const WEEKDAYS = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ')
const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
)

function wordOf(field: string, value: ConditionValue): string {
  if (field.endsWith('_day_of_week')) return WEEKDAYS[Number(value)] ?? String(value)
  if (field.endsWith('_month')) return MONTHS[Number(value) - 1] ?? String(value)
  return String(value).replaceAll('_', ' ')
}

/** The fact's own words, without the hint for authors after the comma. */
function nameOf(field: string): string {
  if (field === 'item_type') return 'what is sold'
  const about = (factNamed(field)?.about ?? field).split(',')[0] ?? field
  return field.startsWith('any_') ? `of at least one guest, ${about}` : about
}

function comparisonInWords({ field, op, value }: ConditionRecord): string {
  const name = nameOf(field)
  if (typeof value === 'boolean') return `${name}: ${value === (op === '==') ? 'yes' : 'no'}`
  const words = (Array.isArray(value) ? value : [value]).map(each => wordOf(field, each))
  const type = factNamed(field)?.type
  const days = type === 'date' || type === 'month_day' ? OF_DAYS[op] : undefined
  return `${name} ${days ?? OPERATORS[op]} ${words.join(op === 'between' ? ' to ' : ', ')}`
}

function groupInWords({ operator, rules }: ConditionGroup): string {
  const several = rules.length > 1
  const parts = rules.map(part => {
    if (!('rules' in part)) return comparisonInWords(part)
    const words = groupInWords(part)
    return several && part.rules.length > 1 ? `(${words})` : words
  })
  return parts.join(operator === 'AND' ? ' and ' : ' or ')
}

/** "Nights of the stay at least 180"; a condition that always holds says so. */
export function conditionInWords(condition: ConditionGroup | null): string {
  if (condition === null || condition.rules.length === 0) return 'No conditions (always applies)'
  const words = groupInWords(condition)
  return words.charAt(0).toUpperCase() + words.slice(1)
}
