// Entity tags of what has one in the contract: a strong validator of the very body, and 304 for a caller who has it (RFC 9110).
import { createHash } from 'node:crypto'
import type { Context } from 'koa'
import type { Operation } from '../../generated/operations.ts'

interface Written {
  text: string
  etag: string
}

/** Bodies that many answers share: they are frozen, so that each is written and hashed once. */
const shared = new WeakMap<object, Written>()

/** Writes a body as JSON; where the contract declares an ETag, with it, or as 304 when the caller has this very body. */
export function writeBody(context: Context, operation: Operation, body: unknown): void {
  if (operation.statuses[String(context.status)]?.headers.includes('ETag') !== true) {
    context.set('Content-Type', 'application/json; charset=utf-8')
    context.body = JSON.stringify(body)
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
