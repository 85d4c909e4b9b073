// Shares one query among the requests that wait at the same moment; no request is served by a query sent before it came.
import type pg from 'pg'
import type { Database } from './pool.ts'

interface Waiting<Row> {
  promise: Promise<Row | undefined>
  resolve(row: Row | undefined): void
  reject(error: unknown): void
}

interface Options<Row> {
  /** Name of the prepared statement. */
  name: string
  /** One parameter: the array of keys. */
  text: string
  /** The key (hexadecimal or uuid text) that a row answers. */
  keyOf(row: Row): string
  /** How a key is sent. */
  parameter(key: string): unknown
}

/**
 * Makes a look-up by key. Keys asked for in one turn of the event loop go out as one statement (`= any ($1)`); a request
 * joins only a batch that has not been sent, so what was committed before the request began is always seen.
 */
export function sharedLookup<Row extends pg.QueryResultRow>(
  database: Database,
  options: Options<Row>,
): (key: string) => Promise<Row | undefined> {
  // One at a time: what comes meanwhile goes out together, and the database answers fewer, larger questions.
  const maximumUnderWay = 1
  let waiting = new Map<string, Waiting<Row>>()
  let underWay = 0
  let scheduled = false

  const send = async (): Promise<void> => {
    scheduled = false
    const batch = waiting
    waiting = new Map()
    underWay += 1
    try {
      const result = await database.lookups.query<Row>({
        ...(database.prepared_statements ? { name: options.name } : {}),
        text: options.text,
        values: [[...batch.keys()].map(options.parameter)],
      })
      const rows = new Map(result.rows.map(row => [options.keyOf(row), row]))
      for (const [key, entry] of batch) entry.resolve(rows.get(key))
    } catch (error) {
      for (const entry of batch.values()) entry.reject(error)
    } finally {
      underWay -= 1
      schedule()
    }
  }

  const schedule = (): void => {
    if (scheduled || waiting.size === 0 || underWay >= maximumUnderWay) return
    scheduled = true
    setImmediate(() => void send())
  }

  return key => {
    const joined = waiting.get(key)
    if (joined !== undefined) return joined.promise
    const entry: Waiting<Row> = { ...Promise.withResolvers<Row | undefined>() }
    waiting.set(key, entry)
    schedule()
    return entry.promise
  }
}
