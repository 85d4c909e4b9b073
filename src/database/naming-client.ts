// A connection that gives the statements it sees again and again a name: PostgreSQL then parses and plans each of them once.
import { createHash } from 'node:crypto'
import pg from 'pg'

/** Statements that have a name, on every connection alike; what comes later (lists of many lengths) is planned each time. */
const mostNames = 300
const names = new Map<string, string>()

type Query = (text: unknown, values?: unknown, callback?: unknown) => unknown

export class NamingClient extends pg.Client {
  // The driver's method takes texts, configurations and cursors alike; only a text with values is changed.
  override query = ((text: unknown, values?: unknown, callback?: unknown): unknown => {
    const ask = pg.Client.prototype.query.bind(this) as Query
    const name = typeof text === 'string' && Array.isArray(values) && values.length > 0 ? nameOf(text) : null
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
