// How values are written, everywhere alike: money in its currency's form, dates as `Jun 21, 2026`, what is missing as a dash.
import { Box, Text } from '@mantine/core'

export const missing = '—'

const day = new Intl.DateTimeFormat('en-US', { dateStyle: 'medium', timeZone: 'UTC' })
const localDay = new Intl.DateTimeFormat('en-US', { dateStyle: 'medium' })
const moment = new Intl.DateTimeFormat('en-US', { dateStyle: 'medium', timeStyle: 'short' })
const exact = new Intl.DateTimeFormat('en-US', { dateStyle: 'long', timeStyle: 'long' })

/** An amount of the API, a decimal string, in full: no digit is rounded away. */
export function money(amount: string | null, currency: string): string {
  if (amount === null) return missing
  const digits = amount.split('.')[1]?.length ?? 0
  return new Intl.NumberFormat(undefined, {
    style: 'currency',
    currency,
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  }).format(amount as Intl.StringNumericLiteral)
}

/** A ratio of the API ("0.1385") as a percentage: 13.85%. */
export function percent(ratio: string | null, digits = 2): string {
  if (ratio === null) return missing
  return new Intl.NumberFormat('en-US', {
    style: 'percent',
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  }).format(ratio as Intl.StringNumericLiteral)
}

/** A calendar date of the API, "2026-06-21": of no time zone, so it is never moved to another day. */
export function calendarDate(date: string | null): string {
  return date === null ? missing : day.format(new Date(`${date}T00:00:00Z`))
}

/** A code as words: `partially_refunded` is "partially refunded". */
export function words(code: string): string {
  return code.replaceAll('_', ' ')
}

export function Money({ amount, currency }: { amount: string | null; currency: string }) {
  return (
    <Text span inherit className="figures" style={{ whiteSpace: 'nowrap' }}>
      {money(amount, currency)}
    </Text>
  )
}

export function CalendarDate({ date }: { date: string | null }) {
  if (date === null) return missing
  return (
    <time dateTime={date} style={{ whiteSpace: 'nowrap' }}>
      {calendarDate(date)}
    </time>
  )
}

/** A point in time in the reader's time zone; the exact one when the pointer rests on it. */
export function Instant({
  at,
  absent = missing,
  withTime = false,
}: {
  at: string | null
  absent?: string
  withTime?: boolean
}) {
  if (at === null) return absent
  const date = new Date(at)
  return (
    <time dateTime={at} title={exact.format(date)} style={{ whiteSpace: 'nowrap' }}>
      {(withTime ? moment : localDay).format(date)}
    </time>
  )
}

/** Identifiers and codes: in a fixed pitch, and broken anywhere rather than running out of the page. */
export function Code({ children }: { children: string }) {
  return (
    <Box component="span" className="mono" style={{ overflowWrap: 'anywhere' }}>
      {children}
    </Box>
  )
}
