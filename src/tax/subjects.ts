/** Whom a levy is charged on. Guests whom its rules cannot tell apart are one subject, judged and measured once. */

import type { CompiledRate, PlannedLevy } from './compile.ts'
import { chargedWithoutRows, type Guest, type GuestTest, type Subject } from './guests.ts'
import type { Stay } from './stay.ts'

function theStay(persons: number): Subject[] {
  return [{ guest: null, indexes: [], times: 1, persons }]
}

/** In the order of their first guests. */
function kindsOf(guests: readonly Guest[], tests: readonly GuestTest[]): Subject[] {
  const kinds = new Map<string, { guest: Guest; indexes: number[] }>()
  for (const guest of guests) {
    let mark = ''
    for (const test of tests) mark += test(guest) ? '1' : '0'
    const kind = kinds.get(mark)
    if (kind === undefined) kinds.set(mark, { guest, indexes: [guest.index] })
    else kind.indexes.push(guest.index)
  }
  return [...kinds.values()].map(kind => ({ ...kind, times: kind.indexes.length, persons: 1 }))
}

/** The subjects of a levy: its kinds of guests where it is charged guest by guest, else the stay. */
export function subjectsOf({ guest_tests }: PlannedLevy, rate: CompiledRate, stay: Stay): readonly Subject[] {
  const { guests, kinds } = stay
  if (guests === null) return theStay(chargedWithoutRows(stay))
  if (!rate.per_person) return theStay(stay.occupants)
  const known = kinds.get(guest_tests)
  if (known !== undefined) return known
  const found = kindsOf(guests, guest_tests)
  kinds.set(guest_tests, found)
  return found
}
