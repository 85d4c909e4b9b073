/** Pages through the sorted lists of a catalogue, and what a record's state is on a day. */

import type { Entry, Index } from './catalogue.ts'

export type RecordStatus = 'draft' | 'scheduled' | 'active' | 'expired' | 'superseded'

/** Today's date (YYYY-MM-DD) in a time zone. */
export type LocalDate = (timezone: string) => string

interface Dated {
  draft: boolean
  effective_start: string
  effective_end: string | null
}

/** Whether the days of a record include `date`; a draft's days count too. */
export function includesDay(record: Dated, date: string): boolean {
  return record.effective_start <= date && (record.effective_end === null || date < record.effective_end)
}

/** The state of a record today, as its own place has it. */
export function statusOf<Content extends Dated>(
  { record, place, superseded }: Entry<Content>,
  today: LocalDate,
): RecordStatus {
  if (superseded) return 'superseded'
  if (record.draft) return 'draft'
  const date = today(place?.record.timezone ?? 'UTC')
  if (record.effective_start > date) return 'scheduled'
  return includesDay(record, date) ? 'active' : 'expired'
}

/** The entries of each state, in their order. */
export function byStatus<Content extends Dated>(
  index: Index<Content>,
  today: LocalDate,
): ReadonlyMap<string, readonly Entry<Content>[]> {
  return Map.groupBy(index.ordered, entry => statusOf(entry, today))
}

/** The shortest of the lists that can hold what is asked for; a list that is not there is empty. */
export function shortest<Item>(
  all: readonly Item[],
  lists: (readonly [ReadonlyMap<string, readonly Item[]>, string | undefined])[],
): readonly Item[] {
  let found = all
  for (const [index, key] of lists) {
    if (key === undefined) continue
    const list = index.get(key) ?? []
    if (list.length < found.length) found = list
  }
  return found
}

/** Up to `count` items that are wanted, from the first one after the position `after`; found without a walk to it. */
export function takeAfter<Item>(
  items: readonly Item[],
  after: string | null,
  positionOf: (item: Item) => string,
  count: number,
  wanted: (item: Item) => boolean,
): Item[] {
  const taken: Item[] = []
  for (let at = after === null ? 0 : firstAfter(items, after, positionOf); at < items.length; at++) {
    const item = items[at]
    if (item === undefined || !wanted(item)) continue
    taken.push(item)
    if (taken.length >= count) break
  }
  return taken
}

function firstAfter<Item>(items: readonly Item[], after: string, positionOf: (item: Item) => string): number {
  let low = 0
  let high = items.length
  while (low < high) {
    const middle = (low + high) >> 1
    const item = items[middle]
    if (item !== undefined && positionOf(item) <= after) low = middle + 1
    else high = middle
  }
  return low
}
