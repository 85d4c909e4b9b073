// A real browser for tests of pages: Debian's Chromium, a fresh profile, and a watch on everything that a page requests.
import { existsSync } from 'node:fs'
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'

const executablePath = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium'

/** Starts a browser that can reach this machine only: every other name is unknown to it. Close it after use. */
export async function openBrowser(): Promise<Browser> {
  if (!existsSync(executablePath)) {
    throw new Error(
      `There is no Chromium at ${executablePath}: apt-get install -y chromium, or set CHROMIUM_PATH to where one is`,
    )
  }
  return chromium.launch({
    executablePath,
    headless: true,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost',
    ],
  })
}

export interface WatchedPage {
  page: Page
  /** What the page asked for so far, in order. */
  requests: { method: string; url: string; headers: Record<string, string> }[]
  /** Throws when something went to another origin, or the console has an error. */
  assertClean(): void
  close(): Promise<void>
}

/** Opens an empty page, in a profile of its own, that may talk to `origin` only. */
export async function openPage(
  browser: Browser,
  origin: string,
  options: BrowserContextOptions = {},
): Promise<WatchedPage> {
  const context = await browser.newContext(options)
  const page = await context.newPage()
  const requests: WatchedPage['requests'] = []
  const faults: string[] = []
  page.on('request', request => {
    const url = request.url()
    requests.push({ method: request.method(), url, headers: request.headers() })
    if (!/^(data|blob):/.test(url) && new URL(url).origin !== new URL(origin).origin)
      faults.push(`foreign request: ${url}`)
  })
  page.on('websocket', socket => faults.push(`web socket: ${socket.url()}`))
  page.on('console', message => {
    if (message.type() === 'error') faults.push(`console error: ${message.text()}`)
  })
  page.on('pageerror', error => faults.push(`uncaught: ${error.message}`))
  return {
    page,
    requests,
    assertClean() {
      if (faults.length > 0) throw new Error(`${page.url()}\n${faults.join('\n')}`)
    },
    close: () => context.close(),
  }
}
