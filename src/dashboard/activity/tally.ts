// Counts entries of the request log, by day and by who asked.
import type { RequestLogEntry } from '../../../generated/api/types.gen.ts'

export interface Tally {
  count: number
  /** Answers with a status of 400 or more. */
  errors: number
}

export interface DayTally extends Tally {
  /** As `2026-11-22`, where the reader is. */
  day: string
}

export interface CallerTally extends Tally {
  /** Null for people. */
  api_key_id: string | null
}

type Entry = Pick<RequestLogEntry, 'created_at' | 'status_code' | 'api_key_id' | 'duration_ms'>

export function totalOf(entries: readonly Entry[]): Tally & { median: number } {
  const times = entries.map(({ duration_ms }) => duration_ms).sort((a, b) => a - b)
  return { ...tally(entries), median: times[Math.floor((times.length - 1) / 2)] ?? 0 }
}

/**
 * Every day from the first to the last one with an entry. When nothing is left to load, the days around them are known to be
 * empty, so that a week is seen at least.
 */
export function byDay(
  entries: readonly Entry[],
  { isComplete, today }: { isComplete: boolean; today: string },
) {
  const days = Map.groupBy(entries, ({ created_at }) => dayOf(new Date(created_at)))
  const known = [...days.keys()].sort()
  const [first, last] = [known[0], known.at(-1)]
  if (first === undefined || last === undefined) return []
  const week = shifted(last, -6)
  const from = isComplete && week < first ? week : first
  const result: DayTally[] = []
  for (let day = from; day <= last && day <= today; day = shifted(day, 1)) {
    result.push({ day, ...tally(days.get(day) ?? []) })
  }
  return result
}

/** Keys by the number of requests, people as one. */
export function byCaller(entries: readonly Entry[]): CallerTally[] {
  return [...Map.groupBy(entries, ({ api_key_id }) => api_key_id)]
    .map(([api_key_id, group]) => ({ api_key_id, ...tally(group) }))
    .sort((a, b) => b.count - a.count)
}

/** A calendar day where the reader is. */
export function dayOf(date: Date): string {
  const two = (number: number) => String(number).padStart(2, '0')
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`
}

/** Errors among all, as a percentage. */
export function shareOf({ count, errors }: Tally): string {
  return `${count === 0 ? '0.00' : ((100 * errors) / count).toFixed(2)}%`
}

function tally(entries: readonly Entry[]): Tally {
  return { count: entries.length, errors: entries.filter(({ status_code }) => status_code >= 400).length }
}

function shifted(day: string, days: number): string {
  const date = new Date(`${day}T00:00:00Z`)
  date.setUTCDate(date.getUTCDate() + days)
  return date.toISOString().slice(0, 10)
}
