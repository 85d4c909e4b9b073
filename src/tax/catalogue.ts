/** A release as it is browsed: its rates and rules with those they replaced, in order, and by id, place, country and kind. */

import type { Category } from './categories.ts'
import type { CompiledRelease, Place } from './compile.ts'
import type { RateRecord, RuleRecord } from './content.ts'

/** One state that a record has had. Releases count up; `ended` is null, or the release that changed or dropped it. */
export interface RecordState<Content> {
  readonly record_id: string
  readonly version: number
  readonly began: number
  readonly ended: number | null
  /** Release that brought the state, and when. */
  readonly data_version: string
  readonly updated_at: string
  /** Null while it holds: then the release has it. */
  readonly content: Content | null
}

export interface Entry<Content> {
  /** The record's id; a state that a later one of the same id replaced has `~` and its version after it. */
  readonly id: string
  /** Sorts as the list is sorted. */
  readonly position: string
  readonly record: Content
  /** Null for a replaced record of a place that is no more. */
  readonly place: Place | null
  readonly version: number
  readonly supersedes_id: string | null
  readonly superseded: boolean
  readonly data_version: string
  readonly updated_at: string
}

export interface Index<Content> {
  readonly ordered: readonly Entry<Content>[]
  readonly by_id: ReadonlyMap<string, Entry<Content>>
  readonly by_place: ReadonlyMap<string, readonly Entry<Content>[]>
  readonly by_country: ReadonlyMap<string, readonly Entry<Content>[]>
  /** Categories of rates, types of rules. */
  readonly by_kind: ReadonlyMap<string, readonly Entry<Content>[]>
  readonly by_levy: ReadonlyMap<string, readonly Entry<Content>[]>
}

export interface Catalogue {
  /** By code. */
  readonly categories: ReadonlyMap<string, Category>
  readonly rates: Index<RateRecord>
  readonly rules: Index<RuleRecord>
}

export interface History {
  readonly rates: readonly RecordState<RateRecord>[]
  readonly rules: readonly RecordState<RuleRecord>[]
}

type Shared = Pick<RateRecord & RuleRecord, 'id' | 'jurisdiction_code' | 'effective_start' | 'effective_end'>

/** Made once for a release. Costs grow with it; a look-up later does not. `records` are those of the release. */
export function makeCatalogue(
  compiled: CompiledRelease,
  records: { rates: readonly RateRecord[]; rules: readonly RuleRecord[]; categories: readonly Category[] },
  history: History,
): Catalogue {
  const pathOf = (code: string) => compiled.places.get(code)?.path ?? code.replaceAll('-', '.')
  const rates = entriesOf(compiled, records.rates, history.rates, (record, id) => {
    // A blank sorts before the dot of a path: a place comes before those within it.
    return `${pathOf(record.jurisdiction_code)} ${String(record.calculation_order).padStart(5, '0')} ${id}`
  })
  const rules = entriesOf(compiled, records.rules, history.rules, (record, id) => {
    return `${String(10_000 - record.priority).padStart(5, '0')} ${id}`
  })
  const categories = [...records.categories].sort((a, b) => (a.code < b.code ? -1 : 1))
  return {
    categories: new Map(categories.map(category => [category.code, category])),
    rates: makeIndex(rates, record => record.category_code),
    rules: makeIndex(rules, record => record.rule_type),
  }
}

function entriesOf<Content extends Shared & { tax_key: string | null }>(
  compiled: CompiledRelease,
  records: readonly Content[],
  states: readonly RecordState<Content>[],
  positionOf: (record: Content, id: string) => string,
): Entry<Content>[] {
  const current = new Map(records.map(record => [record.id, record]))
  const last = new Map<string, number>()
  for (const { record_id, version } of states)
    last.set(record_id, Math.max(version, last.get(record_id) ?? 0))
  const idOf = ({ record_id, version }: RecordState<Content>) =>
    version === last.get(record_id) ? record_id : `${record_id}~${version}`
  const replaced = replacedBy(states, current)
  return states.flatMap(state => {
    const { record_id, version, ended, data_version, updated_at } = state
    const record = state.content ?? current.get(record_id)
    if (record === undefined) return []
    const id = idOf(state)
    const before = replaced.get(state)
    const supersedes_id =
      version > 1 ? `${record_id}~${version - 1}` : before === undefined ? null : idOf(before)
    return {
      ...{ id, position: positionOf(record, id), record, version, supersedes_id },
      ...{ superseded: ended !== null, data_version, updated_at },
      place: compiled.places.get(record.jurisdiction_code) ?? null,
    }
  })
}

/**
 * What a new record replaced though their ids differ: a version of the same levy that the same release dropped and that was
 * in force on some of the same days, as when the first day of a rate is corrected.
 */
function replacedBy<Content extends Shared & { tax_key: string | null }>(
  states: readonly RecordState<Content>[],
  current: ReadonlyMap<string, Content>,
): Map<RecordState<Content>, RecordState<Content>> {
  const began = new Set(states.map(state => `${state.began} ${state.record_id}`))
  const dropped = Map.groupBy(
    states.filter(({ ended, record_id }) => ended !== null && !began.has(`${ended} ${record_id}`)),
    ({ ended, content }) => `${ended} ${content?.tax_key}`,
  )
  const found = new Map<RecordState<Content>, RecordState<Content>>()
  const taken = new Set<RecordState<Content>>()
  for (const state of states) {
    const record = state.content ?? current.get(state.record_id)
    // A rule's id is its own for good: only the id of a rate has a day in it.
    if (state.version > 1 || record === undefined || !record.id.includes('@')) continue
    const candidates = dropped.get(`${state.began} ${record.tax_key}`) ?? []
    const before = candidates.find(
      each => !taken.has(each) && each.content !== null && overlap(each.content, record),
    )
    if (before === undefined) continue
    taken.add(before)
    found.set(state, before)
  }
  return found
}

function overlap(a: Shared, b: Shared): boolean {
  const endsBefore = (first: Shared, second: Shared) =>
    first.effective_end !== null && first.effective_end <= second.effective_start
  return !endsBefore(a, b) && !endsBefore(b, a)
}

function makeIndex<Content extends Shared & { tax_key: string | null }>(
  entries: Entry<Content>[],
  kindOf: (record: Content) => string,
): Index<Content> {
  const ordered = entries.sort((a, b) => (a.position < b.position ? -1 : 1))
  return {
    ordered,
    by_id: new Map(ordered.map(entry => [entry.id, entry])),
    by_place: Map.groupBy(ordered, ({ record }) => record.jurisdiction_code),
    by_country: Map.groupBy(ordered, ({ record }) => record.jurisdiction_code.slice(0, 2)),
    by_kind: Map.groupBy(ordered, ({ record }) => kindOf(record)),
    by_levy: Map.groupBy(ordered, ({ record }) => record.tax_key ?? ''),
  }
}
