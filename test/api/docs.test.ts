// The pages for people and tools: the document, its reference, the guides and the error pages, in a browser without network.
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import document from '../../generated/openapi.json' with { type: 'json' }
import { problemTitle, statusesOf, unmatchedErrorTexts } from '../../src/http/docs/errors.ts'
import { problemStatuses } from '../../src/problem.ts'
import { openBrowser, openPage } from '../support/browser.ts'
import { startService } from '../support/service.ts'

let service: Awaited<ReturnType<typeof startService>>
let url: string
let browser: Browser

beforeAll(async () => {
  service = await startService()
  url = service.url
  browser = await openBrowser()
})

afterAll(async () => {
  await browser?.close()
  await service?.stop()
})

/** The renderer of the reference, as it stands in the page. */
interface Scalar {
  createApiReference(place: string, options: { customFetch: typeof fetch }): unknown
}

const codes: string[] = document.components.schemas.ProblemCode.enum
const get = (path: string, init: RequestInit = {}) => fetch(`${url}${path}`, { redirect: 'manual', ...init })

/** All pages that can be reached by links from the guides, the reference page and the list of errors. */
async function walk(): Promise<Map<string, { status: number; html: string }>> {
  const pages = new Map<string, { status: number; html: string }>()
  const waiting = ['/docs', '/docs/guides', '/docs/errors']
  for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
    if (pages.has(path)) continue
    const response = await get(path)
    const html = await response.text()
    pages.set(path, { status: response.status, html })
    if (!response.headers.get('content-type')?.startsWith('text/html')) continue
    for (const [, target = ''] of html.matchAll(
      /(?:href|src|data-renderer|data-document|data-library|data-index)="(\/[^"#]*)/g,
    ))
      waiting.push(target)
  }
  return pages
}

describe('the document', () => {
  it('is served as JSON and as YAML, the same in both', async () => {
    const json = await get('/openapi.json')
    expect(json.headers.get('content-type')).toBe('application/json')
    expect(await json.json()).toEqual(document)
    const yaml = await get('/openapi.yaml')
    expect(yaml.headers.get('content-type')).toBe('application/yaml')
    expect(parse(await yaml.text())).toEqual(document)
  })

  it('is not sent again when the reader has it', async () => {
    const etag = (await get('/openapi.json')).headers.get('etag') ?? ''
    expect((await get('/openapi.json', { headers: { 'if-none-match': etag } })).status).toBe(304)
    expect((await get('/openapi.json', { headers: { 'if-none-match': '"another"' } })).status).toBe(200)
  })
})

describe('every page', () => {
  it('that a link leads to exists', async () => {
    const broken = [...(await walk())].filter(([, page]) => page.status !== 200).map(([path]) => path)
    expect(broken).toEqual([])
  })

  it('has headers that protect it, and is asked for anew', async () => {
    for (const path of [
      '/docs',
      '/docs/guides/start-here',
      '/docs/errors/validation_error',
      '/docs/nothing',
      '/openapi.json',
    ]) {
      const { headers } = await get(path)
      expect(headers.get('content-security-policy'), path).toContain("script-src 'self';")
      expect(headers.get('x-content-type-options'), path).toBe('nosniff')
      expect(headers.get('referrer-policy'), path).toBe('no-referrer')
      expect(headers.get('cache-control'), path).toBe('no-cache')
    }
  })

  it('answers HEAD with the headers of GET', async () => {
    const [head, full] = [await get('/docs/errors', { method: 'HEAD' }), await get('/docs/errors')]
    expect([head.status, head.headers.get('etag')]).toEqual([200, full.headers.get('etag')])
    expect(await head.text()).toBe('')
  })

  it('shows the address of this service in its examples, and no placeholder', async () => {
    const pages = [...(await walk())].filter(
      ([path]) => !path.includes('/assets/') && path.startsWith('/docs'),
    )
    expect(pages.filter(([, { html }]) => html.includes('{{')).map(([path]) => path)).toEqual([])
    expect((await get('/docs/guides/start-here').then(page => page.text())).replaceAll('\n', ' ')).toContain(
      `curl ${service.config.public_url}/v1/tax/calculate`,
    )
    const errors = await get('/docs/guides/errors-and-idempotency').then(page => page.text())
    expect(errors).toContain(`${service.config.public_url}/docs/errors/validation_error`)
  })

  it('is a small page with 404 where there is none', async () => {
    for (const path of [
      '/docs/nothing',
      '/docs/errors/no_such_code',
      '/docs/guides/..%2f..%2fpackage.json',
      '/docs/%E0%A4%A',
    ]) {
      const response = await get(path)
      expect([response.status, response.headers.get('content-type')], path).toEqual([
        404,
        'text/html; charset=utf-8',
      ])
    }
  })

  it('offers no other method', async () => {
    for (const path of ['/docs', '/docs/errors/rate_limited', '/openapi.json', '/openapi.yaml']) {
      for (const method of ['POST', 'PUT', 'DELETE', 'OPTIONS']) {
        const response = await get(path, { method })
        expect([response.status, response.headers.get('allow')], `${method} ${path}`).toEqual([
          405,
          'GET, HEAD',
        ])
        expect(await response.json()).toMatchObject({ code: 'method_not_allowed' })
      }
    }
    expect((await get('/docs/nothing', { method: 'POST' })).status).toBe(404)
  })

  it('has one address', async () => {
    const slash = await get('/docs/')
    expect([slash.status, slash.headers.get('location')]).toEqual([301, '/docs'])
    const slashes = await get('/docs/guides///')
    expect([slashes.status, slashes.headers.get('location')]).toEqual([301, '/docs/guides'])
    expect((await get('/docs///guides')).status).toBe(404)
    const root = await get('/')
    expect([root.status, root.headers.get('location')]).toEqual([302, '/app'])
  })
})

describe('the error pages', () => {
  it('are there for each code, and for nothing else', async () => {
    expect(unmatchedErrorTexts(codes)).toEqual({ without_text: [], without_code: [] })
    expect([...codes].sort()).toEqual(Object.keys(problemStatuses).sort())
    for (const code of codes) {
      const html = await get(`/docs/errors/${code}`).then(page => page.text())
      expect(html, code).toContain(`<code>${code}</code>`)
      expect(html, code).toContain(statusesOf(code).join(' or '))
    }
  })

  it("have the titles that the contract's examples show", () => {
    const problems = Object.values(document.components.examples)
      .map(example => example.value as { code?: string; title?: string })
      .filter(value => value.code !== undefined && value.title !== undefined)
    for (const { code = '', title } of problems) expect(problemTitle(code)).toBe(title)
  })
})

describe('the reference', () => {
  it('shows an operation, asking nobody but this service', async () => {
    const { page, assertClean, close } = await openPage(browser, url)
    await page.goto(`${url}/docs#tag/calculations/POST/v1/tax/calculate`)
    await page.getByRole('heading', { name: 'The taxes of a stay' }).first().waitFor()
    await page.locator('#reference').getByText('an API key with').first().waitFor()
    expect(await page.locator('.fallback').isVisible()).toBe(false)
    assertClean()
    await close()
  })

  it('sends a tried request to this service only, and keeps the key in memory', async () => {
    const { page, requests, assertClean, close } = await openPage(browser, url)
    await page.goto(`${url}/docs#tag/coverage/GET/v1/coverage`)
    await page.getByRole('button', { name: /Test Request.*coverage/ }).click()
    const panel = page.getByRole('dialog')
    await panel.getByRole('textbox').first().fill('txl_neverissued')
    const [answer] = await Promise.all([
      page.waitForResponse(`${url}/v1/coverage`),
      panel.getByRole('button', { name: /^Send get request/i }).click(),
    ])
    expect(answer.status(), await answer.text()).toBe(401)
    const sent = requests.filter(request => JSON.stringify(request).includes('txl_neverissued'))
    expect(sent.map(request => [request.url, request.headers['x-api-key']])).toEqual([
      [`${url}/v1/coverage`, 'txl_neverissued'],
    ])
    const kept = await page.evaluate(() =>
      JSON.stringify([{ ...localStorage }, { ...sessionStorage }, window.document.cookie]),
    )
    expect(kept).not.toContain('txl_neverissued')
    // The refused key is a console error of the browser itself; nothing else may be wrong.
    expect(() => assertClean()).toThrow(/^[^\n]*\nconsole error: [^\n]*401[^\n]*$/)
    await close()
  })

  it('runs only what reads or calculates', async () => {
    const { page, assertClean, close } = await openPage(browser, url)
    await page.goto(`${url}/docs#tag/calculations/POST/v1/tax/calculate`)
    await page
      .getByRole('button', { name: /Test Request.*calculate\b/ })
      .first()
      .waitFor()
    await page.goto(`${url}/docs#tag/bookings/POST/v1/bookings`)
    await page.reload()
    await page.locator('.request-card', { hasText: '/v1/bookings' }).first().waitFor()
    expect(await page.getByRole('button', { name: /Test Request/ }).count()).toBe(0)
    assertClean()
    await close()
  })

  it('refuses to send what has no button, whatever asks for it', async () => {
    const { page, requests, assertClean, close } = await openPage(browser, url)
    // The renderer is given a fetch, which it may call with anything: here the test does.
    await page.addInitScript(() => {
      let scalar: Scalar | undefined
      Object.defineProperty(window, 'Scalar', {
        get: () => scalar,
        set(made: Scalar) {
          const createApiReference: Scalar['createApiReference'] = (place, options) => {
            Object.assign(window, { sendHere: options.customFetch })
            return made.createApiReference(place, options)
          }
          scalar = { ...made, createApiReference }
        },
      })
    })
    await page.goto(`${url}/docs`)
    await page.locator('html[data-reference=ready]').waitFor()
    const before = requests.length
    const send = (method: string, target: string) =>
      page.evaluate(
        async ([method, target]) => {
          const { sendHere } = window as unknown as { sendHere: typeof fetch }
          return sendHere(target, { method }).then(
            answer => `${answer.status}`,
            (error: Error) => error.message,
          )
        },
        [method, target] as const,
      )
    const notHere = 'Not sent: only what reads or calculates runs from this page'
    for (const [method, path] of [
      ['POST', '/v1/bookings'],
      ['GET', '/v1/bookings'],
      ['DELETE', '/v1/coverage'],
      ['POST', '/v1/tax/calculate/save'],
      ['GET', '/v1/jurisdictions/ES/CT'],
      ['GET', '/v1/jurisdictions/%2e%2e/bookings'],
      ['GET', '/V1/coverage'],
      ['POST', '/openapi.json'],
      ['GET', '/app'],
    ] as const)
      expect([method, path, await send(method, `${url}${path}`)]).toEqual([method, path, notHere])
    for (const origin of ['https://elsewhere.example', url.replace('127.0.0.1', 'localhost')])
      expect(await send('GET', `${origin}/v1/coverage`)).toBe(`Not sent: ${origin} is another origin`)
    expect(requests.slice(before)).toEqual([])
    expect(await send('GET', `${url}/v1/coverage?limit=1`)).toBe('401')
    expect(requests.slice(before).map(request => request.url)).toEqual([`${url}/v1/coverage?limit=1`])
    expect(() => assertClean()).toThrow(/^[^\n]*\nconsole error: [^\n]*401[^\n]*$/)
    await close()
  })

  it('shows an operation in curl, JavaScript, Python and Go, with the header of the key', async () => {
    const { page, assertClean, close } = await openPage(browser, url)
    await page.goto(`${url}/docs#tag/calculations/POST/v1/tax/calculate`)
    const sample = page.locator('.request-card', { hasText: '/v1/tax/calculate' }).first()
    await sample.getByText('curl', { exact: true }).waitFor()
    expect(await sample.textContent()).toContain('X-API-Key')
    for (const [client, word] of [
      ['Fetch', 'fetch('],
      ['Requests', 'requests.post('],
      ['NewRequest', 'net/http'],
    ] as const) {
      await sample.getByTestId('client-picker').click()
      await page.getByRole('option', { name: client, exact: true }).first().click()
      await sample.filter({ hasText: word }).waitFor()
      expect(await sample.textContent(), client).toContain('X-API-Key')
    }
    assertClean()
    await close()
  })

  it('lists the operations where script does not run or the renderer does not load', async () => {
    const bare = await openPage(browser, url, { javaScriptEnabled: false })
    await bare.page.goto(`${url}/docs`)
    expect(await bare.page.getByText('POST /v1/tax/calculate', { exact: true }).isVisible()).toBe(true)
    await bare.close()

    const cut = await openPage(browser, url)
    await cut.page.route('**/scalar.*.js', route => route.abort())
    await cut.page.goto(`${url}/docs`)
    await cut.page.getByText('POST /v1/tax/calculate', { exact: true }).waitFor()
    await cut.close()
  })
})

describe('the guides', () => {
  it.each([1280, 360])('fit on a screen %i px wide, in light and dark', async width => {
    for (const colorScheme of ['light', 'dark'] as const) {
      const { page, assertClean, close } = await openPage(browser, url, {
        viewport: { width, height: 800 },
        colorScheme,
      })
      for (const path of [
        '/docs/guides',
        '/docs/guides/calculate-tax',
        '/docs/errors',
        '/docs/errors/rate_limited',
        '/docs',
      ]) {
        await page.goto(`${url}${path}`)
        expect(
          await page.evaluate(() => window.document.documentElement.scrollWidth),
          path,
        ).toBeLessThanOrEqual(width)
      }
      assertClean()
      await close()
    }
  })

  it('can be read with the keyboard: the first stop skips to the content', async () => {
    const { page, close } = await openPage(browser, url)
    await page.goto(`${url}/docs/guides/start-here`)
    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => window.document.activeElement?.textContent)).toBe('Skip to the content')
    await close()
  })
})
