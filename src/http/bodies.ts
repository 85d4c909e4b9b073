// Reads a JSON body after the caller is known: bounded in size and depth, and no number is read wrong.
import type { IncomingMessage } from 'node:http'
import { MIMEType } from 'node:util'
import getRawBody from 'raw-body'
import typeIs from 'type-is'
import { holdsKey } from '../api-keys/key.ts'
import { type Issue, invalid, Problem } from '../problem.ts'

const maximumBytes = 1024 * 1024
const maximumDepth = 32
const maximumMembers = 2000
/** Refuses bytes that are not UTF-8; it keeps nothing between bodies. */
const utf8 = new TextDecoder('utf-8', { fatal: true })
const manyDigits = /\d[\d.]{15,}/
const broken = Symbol('why no more of the body comes')

/** A JSON number with more digits than a binary float keeps; it is refused wherever it is not to be one. */
export class LongNumber {
  readonly source: string
  constructor(source: string) {
    this.source = source
  }
}

/** Tells whoever reads the body of a request, or begins to after this, why no more of it comes. */
export function breakBody(request: IncomingMessage & { [broken]?: Problem }, problem: Problem): void {
  request[broken] = problem
  if (request.listenerCount('error') > 0) request.emit('error', problem)
}

/** The parsed body, `{}` when there is none. Throws Problem 400, 413 or 415. */
export async function readBody(request: IncomingMessage): Promise<unknown> {
  const bytes = await readBytes(request)
  if (bytes.length === 0) return {}
  assertReadable(request)
  let body: unknown
  try {
    const text = utf8.decode(bytes)
    body = manyDigits.test(text) ? JSON.parse(text, keepLongNumbers) : JSON.parse(text)
  } catch (error) {
    const reason =
      error instanceof SyntaxError
        ? error.message
        : error instanceof RangeError
          ? 'it is nested too deeply'
          : 'it is not UTF-8'
    throw new Problem('malformed_json', `The body is not JSON: ${reason}`)
  }
  inspect(body, [])
  return body
}

/** JSON is UTF-8 and nothing else (RFC 8259 §8.1): another charset, or a compressed body, would be read wrong. */
function assertReadable(request: IncomingMessage): void {
  const { 'content-type': type, 'content-encoding': coding } = request.headers
  // What nearly everybody sends needs no closer look.
  if (type === 'application/json' && coding === undefined) return
  if (!typeIs(request, ['application/json'])) {
    throw new Problem('unsupported_media_type', 'Send the body as application/json')
  }
  const charset = new MIMEType(type ?? '').params.get('charset')
  if (charset !== null && !/^utf-?8$/i.test(charset)) {
    throw new Problem('unsupported_media_type', 'Send the body in UTF-8')
  }
  if (coding !== undefined && !/^(identity)?$/i.test(coding.trim())) {
    const headers = { 'Accept-Encoding': 'identity' }
    throw new Problem('unsupported_media_type', 'Send the body uncompressed', { headers })
  }
}

async function readBytes(request: IncomingMessage & { [broken]?: Problem }): Promise<Buffer> {
  // Nothing else would ever say so to a reader who comes late.
  if (request[broken] !== undefined) throw request[broken]
  const length = request.headers['content-length']
  if (length === undefined && request.headers['transfer-encoding'] === undefined) return Buffer.alloc(0)
  try {
    return await getRawBody(request, { length, limit: maximumBytes })
  } catch (error) {
    // The server's own reason, why no more of it comes.
    if (error instanceof Problem) throw error
    const type = error instanceof Error && 'type' in error ? error.type : undefined
    if (type === 'entity.too.large') {
      // What is still on its way is not read: the connection ends with the answer.
      throw new Problem('payload_too_large', 'The body is larger than 1 MiB', {
        headers: { Connection: 'close' },
      })
    }
    throw new Problem('malformed_json', 'The body did not arrive whole')
  }
}

function keepLongNumbers(_key: string, value: unknown, context?: { source?: string }): unknown {
  if (typeof value !== 'number' || context?.source === undefined) return value
  const digits = context.source.replace(/e.*$/i, '').replace(/[-.]/g, '').replace(/^0+/, '')
  return digits.length > 15 ? new LongNumber(context.source) : value
}

/** Refuses what no field can mean: NUL and half characters (PostgreSQL cannot keep them), `__proto__`, bottomless nesting. */
function inspect(value: unknown, path: (string | number)[]): void {
  if (typeof value === 'string') {
    if (value.includes('\0') || !value.isWellFormed()) {
      throw new Problem('malformed_json', 'The body holds a NUL or half a character')
    }
  } else if (typeof value === 'object' && value !== null) {
    if (path.length >= maximumDepth)
      throw new Problem('malformed_json', `The body is nested deeper than ${maximumDepth} levels`)
    const keys = Object.keys(value)
    // Longer than any list of the contract: judging every item of it would keep everybody else waiting.
    if (keys.length > maximumMembers) {
      const msg = `Input should have at most ${maximumMembers} items`
      throw invalid([{ type: 'too_long', loc: ['body', ...path], msg }])
    }
    for (const key of keys) {
      if (key === '__proto__') throw new Problem('malformed_json', 'The body has a member named __proto__')
      const member = (value as Record<string, unknown>)[key]
      // Nothing can be wrong with it, and there are many.
      if (typeof member === 'number') continue
      // One path for the whole walk: most bodies are never told where they are wrong.
      path.push(Array.isArray(value) ? Number(key) : key.slice(0, 100))
      inspect(member, path)
      path.pop()
    }
  }
}

/** An issue for each text that holds an API key, outside the properties in which one may stand. */
export function pastedKeys(
  value: unknown,
  mayHoldKey: string[],
  loc: (string | number)[] = ['body'],
): Issue[] {
  if (typeof value === 'string') {
    return holdsKey(value) ? [{ type: 'value_error', loc, msg: 'Input looks like an API key' }] : []
  }
  if (typeof value !== 'object' || value === null || value instanceof LongNumber) return []
  const issues: Issue[] = []
  for (const [key, member] of Object.entries(value)) {
    // Most members are numbers and short texts: only those that may hold something get a path.
    if (typeof member !== 'object' && !(typeof member === 'string' && holdsKey(member))) continue
    if (loc.length === 1 && mayHoldKey.includes(key)) continue
    issues.push(...pastedKeys(member, mayHoldKey, [...loc, Array.isArray(value) ? Number(key) : key]))
  }
  return issues
}

/** In POST bodies null equals absent: members that are null are dropped in place, at every level. Items of lists stay. */
export function dropNulls(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || value instanceof LongNumber) return value
  if (Array.isArray(value)) {
    for (const item of value) dropNulls(item)
    return value
  }
  const members = value as Record<string, unknown>
  for (const key of Object.keys(members)) {
    if (members[key] === null) delete members[key]
    else dropNulls(members[key])
  }
  return value
}
