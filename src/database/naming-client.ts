// A connection that saves time: statements that come again are planned once, and a transaction begins with its first statement.
import { createHash } from 'node:crypto'
import pg from 'pg'

/** Statements that have a name, on every connection alike; what comes later (lists of many lengths) is planned each time. */
const mostNames = 300
const names = new Map<string, string>()

type Query = (text: unknown, values?: unknown, callback?: unknown) => unknown

export class NamingClient extends pg.Client {
  /** A `begin` that was asked for: it is sent together with the next statement, which saves a way there and back. */
  #begins = false

  // The driver's method takes texts, configurations and cursors alike; only texts are changed.
  override query = ((text: unknown, values?: unknown, callback?: unknown): unknown => {
    const ask = pg.Client.prototype.query.bind(this) as Query
    const alone = typeof text === 'string' && (!Array.isArray(values) || values.length === 0)
    if (this.#begins) {
      this.#begins = false
      if (alone) return (ask(`begin; ${text}`) as Promise<unknown[]>).then(([, result]) => result)
      if (typeof text !== 'string') throw new Error('a transaction begins with a statement in words')
      // One with values can't share a message. It waits: should `begin` fail, nothing may be done outside a transaction.
      return (ask('begin') as Promise<unknown>).then(() => this.query(text, values as unknown[]))
    }
    if (alone && text === 'begin') {
      this.#begins = true
      return Promise.resolve({ command: 'BEGIN', rows: [] })
    }
    const name = typeof text !== 'string' || alone ? null : nameOf(text)
    return name === null ? ask(text, values, callback) : ask({ name, text, values }, callback)
  }) as unknown as pg.Client['query']
}

function nameOf(text: string): string | null {
  const known = names.get(text)
  if (known !== undefined) return known
  if (names.size >= mostNames) return null
  const name = createHash('sha256').update(text).digest('base64url').slice(0, 20)
  names.set(text, name)
  return name
}
