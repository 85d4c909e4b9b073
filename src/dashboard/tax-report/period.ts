// The period of a report, in calendar days, and the months, quarters or years that it is made of.

export interface Period {
  /** Both inclusive, `2026-06-30`. */
  from: string
  to: string
}

export interface Preset extends Period {
  label: string
}

/** The day where the reader is. */
export function today(now = new Date()): string {
  return dayOf(now.getFullYear(), now.getMonth() + 1, now.getDate())
}

/** The first is the one that a report begins with. */
export function presetsAt(day: string): [Preset, ...Preset[]] {
  const { year, month, date } = partsOf(day)
  const quarter = month - ((month - 1) % 3)
  return [
    { label: 'Last 12 months', from: dayOf(year - 1, month, date), to: day },
    { label: 'This month', ...spanOf(year, month, 1) },
    { label: 'Last month', ...spanOf(year, month - 1, 1) },
    { label: 'This quarter', ...spanOf(year, quarter, 3) },
    { label: 'Last quarter', ...spanOf(year, quarter - 3, 3) },
    { label: 'This year', ...spanOf(year, 1, 12) },
    { label: 'Last year', ...spanOf(year - 1, 1, 12) },
  ]
}

export interface Part extends Period {
  /** For a reader: "Jun 2026", "Q2 2026" or "2026". */
  name: string
  /** Where there is little room: "Jun", "Q2", "2026". */
  short: string
}

// As many columns as can be told apart, each of which is a request.
const mostParts = 14

/** The months of a period, or where they are too many, its quarters or years; the last ones, when even those are too many. */
export function partsIn({ from, to }: Period): { unit: 'month' | 'quarter' | 'year'; parts: Part[] } {
  const units = [
    { unit: 'month', length: 1 },
    { unit: 'quarter', length: 3 },
    { unit: 'year', length: 12 },
  ] as const
  const first = partsOf(from)
  const last = partsOf(to)
  const countOf = (length: number) =>
    Math.floor((last.month - 1) / length) -
    Math.floor((first.month - 1) / length) +
    (12 / length) * (last.year - first.year) +
    1
  const { unit, length } = units.find(({ length }) => countOf(length) <= mostParts) ?? units[2]
  const end = last.month - ((last.month - 1) % length)
  const count = Math.min(countOf(length), mostParts)
  const parts = Array.from({ length: count }, (_, place) => {
    const span = spanOf(last.year, end - (count - 1 - place) * length, length)
    const bounded = { from: span.from < from ? from : span.from, to: span.to > to ? to : span.to }
    return { ...bounded, ...namesOf(span.from, length) }
  })
  return { unit, parts }
}

const month = new Intl.DateTimeFormat('en-US', { month: 'short', timeZone: 'UTC' })

function namesOf(day: string, length: number): { name: string; short: string } {
  const { year, month: number } = partsOf(day)
  if (length === 12) return { name: String(year), short: String(year) }
  const short = length === 3 ? `Q${(number + 2) / 3}` : month.format(new Date(`${day}T00:00:00Z`))
  return { name: `${short} ${year}`, short }
}

/** Whole months, from the first day of one; months beyond a year's run on into the next or the one before. */
function spanOf(year: number, month: number, length: number): Period {
  return { from: dayOf(year, month, 1), to: dayOf(year, month + length, 0) }
}

function partsOf(day: string) {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  return { year, month, date }
}

/** Days and months beyond their range run on, as they do in Date.UTC. */
function dayOf(year: number, month: number, date: number): string {
  return new Date(Date.UTC(year, month - 1, date)).toISOString().slice(0, 10)
}
