// Which operations run from the docs, for signed-in readers of a guide and whoever has a key: those that read or calculate,
// and store nothing.
import type { Command } from './commands.ts'

/** Kept short on purpose; reports are not on it, for they show what an organization did. */
const runnable = [
  /^POST \/v1\/tax\/calculate(\/batch)?$/,
  /^POST \/v1\/addresses\/validate$/,
  /^GET \/v1\/(jurisdictions|categories|rates|rules)(\/[^?#]+)?$/,
  /^GET \/v1\/coverage$/,
]

/** `path` may be a template of the contract: `/v1/rates/{rate_id}`. */
export function isRunnable(method: string, path: string): boolean {
  return runnable.some(pattern => pattern.test(`${method} ${path}`))
}

/** Ids of what only an example has. */
const invented = /\b[a-z]+_0[0-9a-hjkmnp-tv-z]{25}\b/

export interface Run {
  method: string
  path: string
  body: string | null
}

/** What the page sends for a command, to its own origin; null for what is not to be run there. */
export function runOf({ method, url, headers, body, special }: Command, origin: string): Run | null {
  const path = url.startsWith(origin) ? url.slice(origin.length) : url
  const isPlain = Object.keys(headers).every(name =>
    ['x-api-key', 'authorization', 'content-type'].includes(name.toLowerCase()),
  )
  const isListed = isRunnable(method, path.split('?')[0] ?? '')
  if (special || !isPlain || !isListed || invented.test(`${path} ${body}`)) return null
  return { method, path, body }
}
