// Serves the dashboard as it was built: its files, and one document for all addresses that the application itself understands.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { extname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { makePage, type Page, type Site } from './docs/answer.ts'

const built = fileURLToPath(new URL('../dashboard/dist', import.meta.url))
const html = 'text/html; charset=utf-8'

const types: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.html': html,
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
}

/** The account pages stand beside /app, for mails and bookmarks lead to them. */
export const dashboardPaths =
  /^\/(?:app(?:\/.*)?|login|register|verify-email|forgot-password|reset-password|accept-invitation)\/?$/

const missing = makePage(
  html,
  '<!doctype html><html lang="en"><title>No such file · TaxLens</title><p>There is no such file. <a href="/app">Go to the dashboard</a></p></html>',
)

const unbuilt = makePage(
  html,
  '<!doctype html><html lang="en"><title>Not built · TaxLens</title><p>The dashboard was not built: run <code>make dashboard</code>, then start the service again.</p></html>',
)

/** Reads the build once, at start; the service also starts without one, and then says how to make it. */
export function buildDashboard(): Site {
  const files = existsSync(built) ? readFiles() : new Map<string, Page>()
  const document = files.get('/app/index.html') ?? unbuilt
  files.delete('/app/index.html')
  return {
    // A file of an earlier build is not there any more; every other address is for the application to understand.
    pages: { get: path => files.get(path) ?? (path.startsWith('/app/assets/') ? undefined : document) },
    missing,
  }
}

function readFiles(): Map<string, Page> {
  const names = readdirSync(built, { recursive: true, encoding: 'utf8' }).filter(
    name => extname(name) in types,
  )
  return new Map(
    names.map(name => {
      const file = join(built, name)
      // Names below assets/ carry a hash of the content.
      const page = makePage(types[extname(name)] ?? '', readFileSync(file), name.startsWith('assets'), {
        ...packed(file, 'br', '.br'),
        ...packed(file, 'gzip', '.gz'),
      })
      return [`/app/${name.replaceAll('\\', '/')}`, page]
    }),
  )
}

function packed(file: string, encoding: 'br' | 'gzip', suffix: string): Page['packed'] {
  return existsSync(file + suffix) ? { [encoding]: readFileSync(file + suffix) } : {}
}
