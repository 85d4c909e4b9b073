// How values of the logs are written: a status of HTTP, a duration, an instant, a text in one line.
import { Badge } from '@mantine/core'
import classes from './activity.module.css'

export function HttpStatus({ code }: { code: number }) {
  const color = code >= 500 ? 'red' : code >= 400 ? 'orange' : 'brand'
  return (
    <Badge variant="light" color={color} className="figures" miw="max-content" style={{ flexShrink: 0 }}>
      {code}
    </Badge>
  )
}

export function milliseconds(count: number): string {
  return `${count.toLocaleString('en-US')} ms`
}

const precise = new Intl.DateTimeFormat('en-US', {
  ...{ year: 'numeric', month: 'short', day: 'numeric' },
  ...{ hour: 'numeric', minute: '2-digit', second: '2-digit', fractionalSecondDigits: 3 },
  timeZoneName: 'short',
})

/** In the reader's time zone, to the millisecond. */
export function preciseInstant(at: string): string {
  return precise.format(new Date(at))
}

const seconds = new Intl.DateTimeFormat('en-US', { dateStyle: 'medium', timeStyle: 'medium' })

/** As a log needs it: with its seconds. */
export function LogTime({ at }: { at: string }) {
  return (
    <time dateTime={at} title={preciseInstant(at)} style={{ whiteSpace: 'nowrap' }}>
      {seconds.format(new Date(at))}
    </time>
  )
}

interface Text {
  children: string
  mono?: boolean
  small?: boolean
}

/** A text in one line of a row; cut where there is no room, whole in the title and in the details. */
export function Line({ children, mono = false, small = false }: Text) {
  return (
    <span
      className={mono ? `mono ${classes.one}` : classes.one}
      data-size={small ? 'small' : undefined}
      title={children}
    >
      {children}
    </span>
  )
}
