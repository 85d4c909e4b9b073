// "Today" is a place's own calendar date, not an instant's in UTC.
const formats = new Map<string, Intl.DateTimeFormat>()
const known = new Map<string, { minute: number; date: string }>()

/** The calendar date (`YYYY-MM-DD`) of an instant in a time zone, remembered for the minute it falls in. */
export function localDate(timezone: string, instant: Date): string {
  const minute = Math.floor(instant.getTime() / 60_000)
  const last = known.get(timezone)
  if (last?.minute === minute) return last.date
  let format = formats.get(timezone)
  if (format === undefined) {
    format = new Intl.DateTimeFormat('en-CA', {
      timeZone: timezone,
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
    })
    formats.set(timezone, format)
  }
  const date = format.format(instant)
  known.set(timezone, { minute, date })
  return date
}
