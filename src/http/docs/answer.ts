// Answers a request for a page from memory: found or not, changed or not, compressed or not, with the headers that protect it.
import { createHash } from 'node:crypto'
import { promisify } from 'node:util'
import { gzip } from 'node:zlib'
import type { Context } from 'koa'
import { Problem } from '../../problem.ts'

/** What is served at one path. */
export interface Page {
  type: string
  body: Buffer
  etag: string
  /** The path names the content (a hash is in it), so that it never has to be asked for again. */
  immutable: boolean
  /** Its compressed forms; what was not compressed ahead is zipped when it is first asked for. */
  packed: Partial<Record<Encoding, Buffer | Promise<Buffer>>>
}

/** Better ones first. */
const encodings = ['br', 'gzip'] as const
type Encoding = (typeof encodings)[number]

export interface Site {
  pages: Pick<Map<string, Page>, 'get'>
  missing: Page
}

// Renderers of API references put <style> elements into the page, hence 'unsafe-inline' there; scripts are files of ours only.
const headers = {
  'Content-Security-Policy':
    "default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self'; " +
    "connect-src 'self'; frame-ancestors 'none'; base-uri 'none'; form-action 'self'",
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
}

const smallest = 1024

export function makePage(
  type: string,
  body: Buffer | string,
  immutable = false,
  packed: Page['packed'] = {},
): Page {
  const buffer = Buffer.from(body)
  return { type, body: buffer, etag: hashOf(buffer), immutable, packed }
}

/** A short name of the content, for ETags and file names. */
export function hashOf(body: Buffer | string): string {
  return createHash('sha256').update(body).digest('base64url').slice(0, 16)
}

export function secure(context: Context): void {
  context.set(headers)
}

/** Answers with the page at the request's path, or with the small page that says that there is none. */
export async function findPage(site: Site, context: Context): Promise<void> {
  // Looked for at the first slash of a row only: from each of them it would take the square of their number.
  const path = context.path.length > 1 ? context.path.replace(/(?<!\/)\/+$/, '') : context.path
  const page = site.pages.get(path)
  if (context.method !== 'GET' && context.method !== 'HEAD') {
    if (page === undefined) throw new Problem('route_not_found', `There is no page ${path.slice(0, 200)}`)
    throw new Problem('method_not_allowed', 'Pages offer GET, HEAD', { headers: { Allow: 'GET, HEAD' } })
  }
  secure(context)
  if (page !== undefined && path !== context.path) {
    context.status = 301
    context.redirect(path)
    return
  }
  context.status = page === undefined ? 404 : 200
  await send(context, page ?? site.missing)
}

async function send(context: Context, page: Page): Promise<void> {
  const encoding = encodingOf(context, page)
  context.set('Cache-Control', page.immutable ? 'public, max-age=31536000, immutable' : 'no-cache')
  context.set('Vary', 'Accept-Encoding')
  // A strong tag names bytes, so each encoding has its own.
  const etag = encoding === null ? `"${page.etag}"` : `"${page.etag}-${encoding}"`
  context.set('ETag', etag)
  if (context.status === 200 && readerHas(context.get('If-None-Match'), etag)) {
    context.status = 304
    return
  }
  context.set('Content-Type', page.type)
  if (encoding === null) {
    context.body = page.body
    return
  }
  page.packed[encoding] ??= promisify(gzip)(page.body)
  context.set('Content-Encoding', encoding)
  context.body = await page.packed[encoding]
}

/** The smallest form that the reader takes, in whatever order they are named; null for the page as it is. */
function encodingOf(context: Context, page: Page): Encoding | null {
  if (page.body.length < smallest) return null
  const offered = encodings.filter(encoding => encoding === 'gzip' || encoding in page.packed)
  return offered.find(encoding => context.acceptsEncodings(encoding) === encoding) ?? null
}

/** RFC 9110 §13.1.2, compared weakly: proxies that compress put W/ before a tag. */
function readerHas(tags: string, etag: string): boolean {
  return tags.split(',').some(tag => ['*', etag].includes(tag.trim().replace(/^W\//, '')))
}
