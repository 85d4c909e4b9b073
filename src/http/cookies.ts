// The refresh cookie: only our own pages may use it, and only the operations under /v1/auth see it.
import { parseCookie, stringifySetCookie } from 'cookie'
import type { Context } from 'koa'
import type { Config } from '../config.ts'
import { Problem } from '../problem.ts'

const name = 'taxlens_refresh'
const path = '/v1/auth'

export function refreshCookieOf(context: Context): string | null {
  if (!context.path.startsWith(`${path}/`)) return null
  return parseCookie(context.get('Cookie'))[name] || null
}

/** Sets the cookie for 90 days, a session's longest life; the server ends it earlier. */
export function refreshCookie(token: string): string {
  return stringifySetCookie({
    ...{ name, path, value: token, httpOnly: true, secure: true, sameSite: 'strict' },
    maxAge: 90 * 24 * 3600,
  })
}

export function clearedCookie(): string {
  return stringifySetCookie({
    ...{ name, path, value: '', httpOnly: true, secure: true, sameSite: 'strict' },
    maxAge: 0,
  })
}

/** Throws Problem 403 when a browser page of another origin sends a request that uses the cookie. */
export function assertOwnOrigin(context: Context, config: Config): void {
  const origin = context.get('Origin')
  if (origin === '') return
  const own = new URL(config.public_url).origin
  const host = context.get('Host')
  const sameHost = !config.production && (origin === `http://${host}` || origin === `https://${host}`)
  if (origin !== own && !sameHost)
    throw new Problem('origin_not_allowed', 'This page may not use the session cookie')
}
