/** The comparisons that a condition makes. */

import type { ConditionGroup, ConditionRecord } from '../content.ts'

/** All comparisons of a condition, however deep. */
export function comparisonsOf(condition: ConditionGroup | undefined): ConditionRecord[] {
  return (condition?.rules ?? []).flatMap(part => ('rules' in part ? comparisonsOf(part) : [part]))
}

/** Comparisons that must all hold, without those of `any:`. */
export function demandsOf(condition: ConditionGroup | undefined): ConditionRecord[] {
  if (condition === undefined || condition.operator === 'OR') return []
  return condition.rules.flatMap(part => ('rules' in part ? demandsOf(part) : [part]))
}
