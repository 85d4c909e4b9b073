// Writes the body of an answer, with an entity tag where the contract has one: a strong validator of the very body (RFC 9110).
import { createHash } from 'node:crypto'
import type { Context } from 'koa'
import type { Operation } from '../../generated/operations.ts'
import { WrittenJson } from '../written-json.ts'

const json = 'application/json'

interface Written {
  text: string
  etag: string
}

/** Bodies that many answers share: they are frozen, so that each is written and hashed once. */
const shared = new WeakMap<object, Written>()

/**
 * Writes a body in the type that the contract declares. JSON where it declares an ETag: with it, or as 304 when the caller
 * has this very body. A file is text, bytes or a stream of text; a stream ends early when the caller goes away.
 */
export function writeBody(context: Context, operation: Operation, body: unknown): void {
  const declared = operation.statuses[String(context.status)]
  const [type = json] = declared?.contentTypes ?? []
  if (type !== json) {
    context.set('Content-Type', body instanceof Uint8Array ? type : `${type}; charset=utf-8`)
    context.body =
      body instanceof Uint8Array ? Buffer.from(body.buffer, body.byteOffset, body.byteLength) : body
    return
  }
  if (declared?.headers.includes('ETag') !== true) {
    context.set('Content-Type', 'application/json; charset=utf-8')
    context.body = body instanceof WrittenJson ? body.bytes : JSON.stringify(body)
    return
  }
  const { text, etag } = writeTagged(body)
  context.set('ETag', etag)
  if (holds(context.get('If-None-Match'), etag)) {
    context.status = 304
    return
  }
  context.set('Content-Type', 'application/json; charset=utf-8')
  context.body = text
}

function writeTagged(body: unknown): Written {
  const known = typeof body === 'object' && body !== null ? shared.get(body) : undefined
  if (known !== undefined) return known
  const text = JSON.stringify(body)
  // The body itself and nothing of its caller: the tag is the same on every replica and for everyone.
  const written = { text, etag: `"${createHash('sha256').update(text).digest('base64url').slice(0, 27)}"` }
  if (typeof body === 'object' && body !== null && Object.isFrozen(body)) shared.set(body, written)
  return written
}

/** Whether `If-None-Match` names the tag, or anything at all by `*`; a proxy may have made a tag weak on its way. */
function holds(header: string, etag: string): boolean {
  if (header.trim() === '*') return true
  return header.split(',').some(each => each.trim().replace(/^W\//, '') === etag)
}
