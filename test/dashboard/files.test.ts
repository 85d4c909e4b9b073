// The dashboard as files: what is served where, for how long it is kept, and how much of it a first visit loads.
import { describe, expect, it } from 'vitest'
import { openPage } from '../support/browser.ts'
import { startDashboard } from '../support/dashboard.ts'

const { service, browser } = await startDashboard()

const get = (path: string, init: RequestInit = {}) =>
  fetch(`${service.url}${path}`, { redirect: 'manual', ...init })
const accountPages = [
  '/login',
  '/register',
  '/verify-email',
  '/forgot-password',
  '/reset-password',
  '/accept-invitation',
]

describe('the dashboard', () => {
  it('is one document at every address that the application understands', async () => {
    const document = await get('/app').then(answer => answer.text())
    expect(document).toContain('<div id="root">')
    for (const path of ['/app/bookings', '/app/no/such/screen', ...accountPages]) {
      const answer = await get(path)
      expect([answer.status, answer.headers.get('content-type')], path).toEqual([
        200,
        'text/html; charset=utf-8',
      ])
      expect(await answer.text(), path).toBe(document)
    }
    expect((await get('/registered')).status).toBe(404)
    expect((await get('/application')).status).toBe(404)
  })

  it('is protected by the headers of its document', async () => {
    const { headers } = await get('/login')
    const policy = headers.get('content-security-policy') ?? ''
    expect(policy).toContain("default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline';")
    expect(policy).toContain("frame-ancestors 'none'")
    // The addresses of account pages hold tokens: they are told to nobody.
    expect(headers.get('referrer-policy')).toBe('no-referrer')
    expect(headers.get('cache-control')).toBe('no-cache')
  })

  it('lets browsers keep its files for good, each compressed as they take it', async () => {
    const document = await get('/app').then(answer => answer.text())
    const script = /<script type="module"[^>]* src="(\/app\/assets\/[^"]+)"/.exec(document)?.[1] ?? ''
    const asked = async (encoding: string) => {
      const { headers } = await get(script, { headers: { 'Accept-Encoding': encoding } })
      return [headers.get('content-encoding'), headers.get('cache-control'), headers.get('vary')]
    }
    const forGood = 'public, max-age=31536000, immutable'
    expect(await asked('gzip, deflate, br')).toEqual(['br', forGood, 'Accept-Encoding'])
    expect(await asked('gzip')).toEqual(['gzip', forGood, 'Accept-Encoding'])
    expect(await asked('identity')).toEqual([null, forGood, 'Accept-Encoding'])
    const plain = await get(script, { headers: { 'Accept-Encoding': 'identity' } }).then(answer =>
      answer.text(),
    )
    expect(await get(script, { headers: { 'Accept-Encoding': 'br' } }).then(answer => answer.text())).toBe(
      plain,
    )
  })

  it('says that a file of another build is not there, and does not pass the document off as one', async () => {
    expect((await get('/app/assets/index-0000.js')).status).toBe(404)
    expect((await get('/app/..%2f..%2fpackage.json')).headers.get('content-type')).toContain('text/html')
  })

  it('offers reading only', async () => {
    for (const path of ['/app', '/login', '/app/bookings']) {
      const answer = await get(path, { method: 'POST' })
      expect([answer.status, answer.headers.get('allow')], path).toEqual([405, 'GET, HEAD'])
    }
  })

  it('loads less than 300 kB of compressed script at first, all of it from here', async () => {
    const { page, requests, assertClean, close } = await openPage(browser, service.url)
    await page.goto(`${service.url}/app`)
    await page.getByRole('button', { name: 'Sign in' }).waitFor()
    const scripts = requests.filter(({ url }) => url.endsWith('.js')).map(({ url }) => new URL(url).pathname)
    const sizes = await Promise.all(
      scripts.map(async path => {
        const answer = await fetch(`${service.url}${path}`, {
          method: 'HEAD',
          headers: { 'Accept-Encoding': 'br' },
        })
        return Number(answer.headers.get('content-length'))
      }),
    )
    expect(sizes.every(size => size > 0)).toBe(true)
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(300_000)
    assertClean()
    await close()
  })
})
