// What a change touched, field by field, from the states before and after it.

import { percent } from '../pieces/values.tsx'

export interface FieldChange {
  field: string
  /** Undefined where that state does not tell of the field. */
  before: unknown
  after: unknown
}

type State = Record<string, unknown> | null

/** Fields that differ, those told of on both sides first; objects are taken apart. What was and is without a value is no change. */
export function changesOf(before: State, after: State): FieldChange[] {
  const [old, now] = [flat(before), flat(after)]
  const fields = [...new Set([...old.keys(), ...now.keys()])]
  return fields
    .map(field => ({ field, before: old.get(field), after: now.get(field) }))
    .filter(({ before, after }) => textOf(before) !== textOf(after))
    .sort((a, b) => weightOf(a) - weightOf(b))
}

function weightOf({ before, after }: FieldChange): number {
  return before !== undefined && after !== undefined ? 0 : after !== undefined ? 1 : 2
}

function flat(state: State, within = ''): Map<string, unknown> {
  const parts = new Map<string, unknown>()
  for (const [name, value] of Object.entries(state ?? {})) {
    const field = within === '' ? name : `${within}.${name}`
    // The log keeps this ratio with all its digits.
    if (name === 'effective_rate' && typeof value === 'string') parts.set(field, percent(value))
    else if (typeof value !== 'object' || value === null || Array.isArray(value)) parts.set(field, value)
    else for (const [inner, part] of flat(value as State, field)) parts.set(inner, part)
  }
  return parts
}

/** A value as a text; null where the state has none. */
export function textOf(value: unknown): string | null {
  if (value === undefined || value === null || value === '') return null
  if (Array.isArray(value))
    return value.length === 0 ? 'none' : value.map(each => textOf(each) ?? '').join(', ')
  return typeof value === 'object' ? JSON.stringify(value) : String(value)
}
