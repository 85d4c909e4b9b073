// Pages of a list: keyset cursors, opaque, good only for the operation and the filters they came from.
import { createHash } from 'node:crypto'
import { invalid, Problem } from './problem.ts'

export interface Page<Item> {
  items: Item[]
  next_cursor: string | null
}

interface Cursor {
  /** Fingerprint of the operation and its filters. */
  of: string
  /** The key of the last item of the page before. */
  after: string
}

/** Reads a cursor: the key (`form`, a uuid unless said) after which the page begins, null for the first. Throws Problem 400. */
export function readCursor(
  list: string,
  filters: object,
  cursor: string | undefined,
  form = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/,
): string | null {
  if (cursor === undefined) return null
  try {
    const { of, after } = JSON.parse(Buffer.from(cursor, 'base64url').toString()) as Cursor
    if (of === fingerprint(list, filters) && typeof after === 'string' && form.test(after)) return after
  } catch {
    // Not one of ours: refused below.
  }
  throw new Problem(
    'invalid_cursor',
    'This cursor is not of this list with these filters: start at the first page',
  )
}

/** Makes a page of rows that were asked for one more than `limit`, to know whether there is a next one. */
export function makePage<Row, Item>(
  list: string,
  filters: object,
  rows: Row[],
  limit: number,
  keyOf: (row: Row) => string,
  show: (row: Row) => Item,
): Page<Item> {
  const page = rows.slice(0, limit)
  const last = page.at(-1)
  const more = rows.length > limit && last !== undefined
  const cursor: Cursor | null = more ? { of: fingerprint(list, filters), after: keyOf(last) } : null
  return {
    items: page.map(show),
    next_cursor: cursor === null ? null : Buffer.from(JSON.stringify(cursor)).toString('base64url'),
  }
}

function fingerprint(list: string, filters: object): string {
  const given = Object.entries(filters).filter(([, value]) => value !== undefined)
  return createHash('sha256')
    .update(JSON.stringify([list, ...given.sort()]))
    .digest('base64url')
    .slice(0, 16)
}

/** Reads an instant that a list is filtered by; null for none. Throws Problem 422 for a leap second, which is no instant here. */
export function readInstant(parameter: string, text: string | undefined): Date | null {
  if (text === undefined) return null
  const instant = new Date(text)
  if (!Number.isNaN(instant.getTime())) return instant
  const msg = 'Input should be a valid datetime'
  throw invalid([{ type: 'datetime_parsing', loc: ['query', parameter], msg }])
}

/**
 * The same for the begin of a period of records that are kept to the millisecond: what is of the millisecond of the bound, but
 * before it, does not count.
 */
export function readStart(parameter: string, text: string | undefined): Date | null {
  const instant = readInstant(parameter, text)
  const beyond = text !== undefined && /\.\d{3}\d*[1-9]/.test(text)
  return instant !== null && beyond ? new Date(instant.getTime() + 1) : instant
}
