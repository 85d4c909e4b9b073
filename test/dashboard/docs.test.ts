// The docs site in a browser: search, languages, and what a signed-in reader runs from a page.
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { openPage } from '../support/browser.ts'
import { assertAccessible, openAs, startDashboard } from '../support/dashboard.ts'
import { makeOrganization, password } from '../support/makers.ts'

const { service, browser } = await startDashboard()
const here = await makeOrganization(service)

const calculate = '/docs/guides/calculate-tax'
const firstRun = (page: Page) => page.locator('[data-run]').first()

/** Everything that an organization can have saved. */
async function countSaved(): Promise<number> {
  const { rows } = await service.owner.query<{ saved: string }>(
    'select (select count(*) from saved_calculations) + (select count(*) from bookings) + (select count(*) from idempotency_keys) as saved',
  )
  return Number(rows[0]?.saved)
}

describe('the search', () => {
  it('finds guides, operations and error codes from the keyboard, and goes there', async () => {
    const { page, assertClean, close } = await openPage(browser, service.url)
    await page.goto(`${service.url}/docs/guides`)
    for (const [key, words, title, path] of [
      ['/', 'credit note', 'Credit note', '/docs/guides/core-concepts#credit-note'],
      ['Control+k', 'idempotency_key_reused', '', '/docs/errors/idempotency_key_reused'],
      ['/', 'rotate without pause', 'Rotate without a pause', '/docs/guides/api-keys#rotate-without-a-pause'],
    ] as const) {
      await page.getByRole('button', { name: 'Search' }).waitFor()
      await page.keyboard.press(key)
      const field = page.getByRole('combobox', { name: 'Search' })
      await field.fill(words)
      const marked = page.getByRole('option', { selected: true })
      await marked.waitFor()
      expect(await marked.textContent()).toContain(title)
      await field.press('Enter')
      await page.waitForURL(`${service.url}${path}`)
    }
    await page.goto(`${service.url}/docs/guides`)
    await page.keyboard.press('/')
    await page.getByRole('combobox', { name: 'Search' }).fill('calcualte')
    await page
      .getByRole('option', { name: /Calculate tax/ })
      .first()
      .waitFor()
    await page.getByRole('combobox', { name: 'Search' }).fill('taxes of a stay')
    await page.getByRole('option', { name: /The taxes of a stay/ }).click()
    await page.waitForURL(/\/docs#tag\/calculations\/POST\/v1\/tax\/calculate$/)
    await page.locator('#reference').getByRole('heading', { name: 'The taxes of a stay' }).first().waitFor()
    assertClean()
    await close()
  })

  it('says when there is nothing, and closes with Escape', async () => {
    const { page, close } = await openPage(browser, service.url)
    await page.goto(`${service.url}/docs/errors`)
    await page.getByRole('button', { name: 'Search' }).click()
    const field = page.getByRole('combobox', { name: 'Search' })
    await field.fill('zzzzqq')
    await page.getByText('Nothing found for “zzzzqq”').waitFor()
    await field.press('Escape')
    await expect.poll(() => page.getByRole('dialog').count()).toBe(0)
    await close()
  })
})

describe('the blocks of a guide', () => {
  it('show curl, JavaScript or Python, and remember which', async () => {
    const { page, assertClean, close } = await openPage(browser, service.url)
    await page.goto(`${service.url}/docs/guides/authentication`)
    await expect.poll(() => page.getByText('requests.get(').count()).toBeGreaterThan(0)
    expect(await page.getByText('requests.get(').first().isVisible()).toBe(false)
    await page.getByRole('button', { name: 'Python' }).first().click()
    expect(await page.getByText('requests.get(').first().isVisible()).toBe(true)
    await page.goto(`${service.url}/docs/guides/start-here`)
    expect(await page.getByText('requests.get(').first().isVisible()).toBe(true)
    expect(await page.locator('.block:has(.languages) > pre[data-language=sh]').first().isVisible()).toBe(
      false,
    )
    assertClean()
    await close()
  })

  it('can be run only where nothing is stored', async () => {
    const { page, close } = await openPage(browser, service.url)
    const paths = new Set<string>()
    await page.goto(`${service.url}/docs/guides`)
    const guides = await page
      .locator('.cards a')
      .evaluateAll(links => links.map(link => (link as HTMLAnchorElement).href))
    for (const guide of guides) {
      await page.goto(guide)
      const runs = await page
        .locator('[data-run]')
        .evaluateAll(blocks => blocks.map(block => (block as HTMLElement).dataset.run ?? ''))
      for (const run of runs) {
        const { method, path } = JSON.parse(run) as { method: string; path: string }
        paths.add(`${method} ${path.split('?')[0]}`)
      }
    }
    expect([...paths].sort()).toEqual([
      'GET /v1/categories',
      'GET /v1/coverage',
      'GET /v1/jurisdictions/US-NY-NYC',
      'GET /v1/jurisdictions/resolve',
      'GET /v1/rates/lookup',
      'GET /v1/rules',
      'POST /v1/addresses/validate',
      'POST /v1/tax/calculate',
      'POST /v1/tax/calculate/batch',
    ])
    await close()
  })

  it('ask a visitor to sign in instead of sending anything, and bring them back', async () => {
    const { page, requests, assertClean, close } = await openPage(browser, service.url)
    await page.goto(`${service.url}${calculate}`)
    const block = firstRun(page)
    await block.getByRole('button', { name: 'Run' }).click()
    await block.getByRole('status').getByRole('link', { name: 'Sign in' }).waitFor()
    await page.getByRole('form', { name: 'Calculator' }).getByRole('button', { name: 'Calculate' }).click()
    await page.getByRole('form', { name: 'Calculator' }).getByRole('link', { name: 'Sign in' }).waitFor()
    expect(requests.filter(({ url }) => url.includes('/v1/'))).toEqual([])
    const id = await block.getAttribute('id')
    await block.getByRole('link', { name: 'Sign in' }).click()
    await page.getByLabel('E-mail').fill(here.admin.email)
    await page.getByLabel('Password', { exact: true }).fill(password)
    await page.getByRole('button', { name: 'Sign in' }).click()
    await page.waitForURL(`${service.url}${calculate}#${id}`)
    await block.getByRole('button', { name: 'Run' }).click()
    await block.getByRole('status').filter({ hasText: '200' }).waitFor()
    assertClean()
    await close()
  })

  it('give a signed-in reader the answer of the service, and save nothing', async () => {
    const { page, requests, assertClean, close } = await openAs(browser, service, here.admin)
    const before = await countSaved()
    for (const guide of [calculate, '/docs/guides/find-places', '/docs/guides/reference-data']) {
      await page.goto(`${service.url}${guide}`)
      const blocks = await page.locator('[data-run]').all()
      expect(blocks.length).toBeGreaterThan(1)
      for (const block of blocks) {
        await block.getByRole('button', { name: 'Run' }).click()
        await block.getByText('200: the answer for your organization. Nothing was saved.').waitFor()
        expect(Object.keys(JSON.parse((await block.locator('.result pre').textContent()) ?? ''))).not.toEqual(
          [],
        )
      }
    }
    expect(await countSaved()).toBe(before)
    // One renewal for each page, and never a key.
    expect(requests.filter(({ url }) => url.endsWith('/v1/auth/refresh')).length).toBeLessThanOrEqual(4)
    expect(requests.filter(({ headers }) => 'x-api-key' in headers)).toEqual([])
    const kept = await page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }]))
    expect(kept).not.toContain('eyJ')
    assertClean()
    await close()
  })

  it('leave a dashboard in another tab signed in', async () => {
    const { page, close } = await openAs(browser, service, here.admin)
    const guide = await page.context().newPage()
    await guide.goto(`${service.url}${calculate}`)
    await firstRun(guide).getByRole('button', { name: 'Run' }).click()
    await firstRun(guide).getByText('Nothing was saved.').waitFor()
    await page.reload()
    await page.getByRole('heading', { level: 1 }).waitFor()
    expect(new URL(page.url()).pathname).toBe('/app/profile')
    await firstRun(guide).getByRole('button', { name: 'Run' }).click()
    await firstRun(guide).getByText('Nothing was saved.').waitFor()
    await close()
  })

  it('tell a visitor whose session ended meanwhile to sign in', async () => {
    const { page, close } = await openAs(browser, service, here.admin)
    await page.goto(`${service.url}${calculate}`)
    await page.context().clearCookies()
    await firstRun(page).getByRole('button', { name: 'Run' }).click()
    await firstRun(page).getByRole('link', { name: 'Sign in' }).waitFor()
    await close()
  })
})

describe('the calculator', () => {
  it('shows every tax, what is missing, and why something is refused', async () => {
    const { page, close } = await openAs(browser, service, here.admin)
    await page.goto(`${service.url}${calculate}`)
    const form = page.getByRole('form', { name: 'Calculator' })
    await form.getByLabel('Check-in').fill('2026-07-01')
    await form.getByRole('button', { name: 'Calculate' }).click()
    await form.getByText(/Barcelona \(ES-CT-BCN\): [\d.]+ EUR in all/).waitFor()
    await expect.poll(() => form.getByRole('row').count()).toBeGreaterThan(4)
    await expect.poll(() => form.getByRole('listitem').count()).toBeGreaterThan(0)
    await assertAccessible(page)
    // The amounts are in sight on a narrow screen too.
    await page.setViewportSize({ width: 360, height: 740 })
    const taxes = form.getByRole('group', { name: 'Taxes of the stay' })
    expect(await taxes.evaluate(each => each.scrollWidth - each.clientWidth)).toBe(0)
    await page.setViewportSize({ width: 1280, height: 720 })

    await form.getByLabel('Place').fill('Via del Tritone 1, 00187 Roma, Italy')
    await form.getByLabel('Stars').fill('4')
    await form.getByRole('button', { name: 'Calculate' }).click()
    await form.getByText(/\(IT-RM-ROM\): [\d.]+ EUR in all/).waitFor()

    await form.getByLabel('Place').fill('XX-YY-ZZ')
    await form.getByRole('button', { name: 'Calculate' }).click()
    await form.getByRole('link', { name: 'jurisdiction_not_found' }).waitFor()
    await close()
  })
})

describe('the log-in page', () => {
  it('goes back to a guide, and to no other page outside of the application', async () => {
    const { page, close } = await openAs(browser, service, here.admin)
    await page.goto(`${service.url}/login?return_to=${encodeURIComponent('/docs/guides/invoices#credit')}`)
    await page.waitForURL(`${service.url}/docs/guides/invoices#credit`)
    for (const wanted of [
      '/docs/guides/..//elsewhere.example',
      '//docs/guides/x',
      '/docs',
      '/openapi.json',
    ]) {
      await page.goto(`${service.url}/login?return_to=${encodeURIComponent(wanted)}`)
      await page.waitForURL(`${service.url}/app/**`)
    }
    await close()
  })
})

describe('every guide', () => {
  it('keeps the rules of accessibility', { timeout: 120_000 }, async () => {
    const { page, close } = await openPage(browser, service.url, { viewport: { width: 360, height: 800 } })
    await page.goto(`${service.url}/docs/guides`)
    await assertAccessible(page)
    const guides = await page
      .locator('.cards a')
      .evaluateAll(links => links.map(link => (link as HTMLAnchorElement).href))
    for (const guide of guides) {
      await page.goto(guide)
      await assertAccessible(page)
    }
    await close()
  })
})

describe('the frame, the errors and the search', () => {
  it.each([1280, 360])('keep the rules of accessibility, %i px wide', async width => {
    const { page, close } = await openPage(browser, service.url, { viewport: { width, height: 800 } })
    await page.goto(`${service.url}${calculate}`)
    await assertAccessible(page)
    await page.goto(`${service.url}/docs/errors`)
    await assertAccessible(page)
    await page.goto(`${service.url}/docs/errors/rate_limited`)
    await page.getByRole('button', { name: 'Search' }).click()
    await page.getByRole('combobox', { name: 'Search' }).fill('limit')
    await page.getByRole('option').first().waitFor()
    await assertAccessible(page)
    await close()
  })
})
