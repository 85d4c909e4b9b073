// The session in the browser: one renewal for all tabs, one credential, and never a request for an organization that was left.
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { assertAccessible, openAs, signIn, startDashboard } from '../support/dashboard.ts'
import { join, leave, makeMember, makeOrganization, makePerson, outcome, send } from '../support/makers.ts'

const { service, browser } = await startDashboard()

/** What a page asked of the API, as `METHOD /path`. */
function watch(page: Page): string[] {
  const asked: string[] = []
  page.on('request', request => {
    const { pathname } = new URL(request.url())
    if (pathname.startsWith('/v1/')) asked.push(`${request.method()} ${pathname}`)
  })
  return asked
}

/** Another tab of the same browser profile. */
async function anotherTab(page: Page, path: string): Promise<Page> {
  const tab = await page.context().newPage()
  await tab.goto(service.url + path)
  await tab.getByRole('heading', { level: 1 }).waitFor()
  return tab
}

/** Moves the clock of a page on, past the end of its access token. */
async function passTime(page: Page, minutes: number): Promise<void> {
  await page.evaluate(by => {
    const now = Date.now.bind(Date)
    Date.now = () => now() + by
  }, minutes * 60_000)
}

const organization = (page: Page, name: string) => page.getByRole('button', { name: `Organization: ${name}` })

describe('the access token', () => {
  it('is the only credential of a request, and every change carries a key that keeps it from being made twice', async () => {
    const { admin } = await makeOrganization(service)
    const { page, requests, close } = await openAs(browser, service, admin)
    await page.getByLabel('Full name').fill('Ada Changed')
    await page.getByRole('button', { name: 'Save' }).click()
    await page.getByText('Your name is saved.').waitFor()
    const asked = requests.filter(({ url }) => url.includes('/v1/') && !/login|refresh/.test(url))
    expect(asked.length).toBeGreaterThan(1)
    for (const { method, headers } of asked) {
      expect(headers.authorization).toMatch(/^Bearer [\w-]+\.[\w-]+\.[\w-]+$/)
      expect(headers['x-api-key']).toBeUndefined()
      expect(headers['idempotency-key'] === undefined).toBe(method === 'GET')
    }
    await close()
  })

  it('is renewed before it ends, once for all that ask meanwhile', async () => {
    const { admin } = await makeOrganization(service)
    const { page, assertClean, close } = await openAs(browser, service, admin)
    await passTime(page, 15)
    const asked = watch(page)
    await page.getByRole('link', { name: 'API Keys' }).click()
    await page.getByText('No API keys yet.').waitFor()
    expect(asked.filter(request => request.endsWith('/refresh'))).toEqual(['POST /v1/auth/refresh'])
    assertClean()
    await close()
  })

  it('is renewed when it is refused, and the request is sent once more with the same key', async () => {
    const { admin } = await makeOrganization(service)
    const { page, requests, close } = await openAs(browser, service, admin)
    let refused = 0
    await page.route('**/v1/auth/me', async route => {
      if (route.request().method() !== 'PATCH' || refused++ > 0) return route.continue()
      await route.fulfill({
        status: 401,
        contentType: 'application/problem+json',
        body: JSON.stringify({ code: 'invalid_token', status: 401, detail: 'Invalid or expired token' }),
      })
    })
    await page.getByLabel('Full name').fill('Ada Changed')
    await page.getByRole('button', { name: 'Save' }).click()
    await page.getByText('Your name is saved.').waitFor()
    const tries = requests.filter(({ method }) => method === 'PATCH')
    expect(tries.length).toBe(2)
    expect(tries[0]?.headers['idempotency-key']).toBe(tries[1]?.headers['idempotency-key'])
    await close()
  })

  it('is renewed by one tab for all of them, so that no refresh token is presented twice', async () => {
    const { admin } = await makeOrganization(service)
    const { page, close } = await openAs(browser, service, admin)
    const tabs = [page, await anotherTab(page, '/app/profile'), await anotherTab(page, '/app/profile')]
    const asked = tabs.map(watch)
    for (const tab of tabs) await passTime(tab, 15)
    const presented: string[] = []
    page.context().on('request', async request => {
      if (request.url().endsWith('/refresh')) presented.push((await request.allHeaders()).cookie ?? '')
    })
    await Promise.all(tabs.map(tab => tab.getByRole('link', { name: 'API Keys' }).click()))
    await Promise.all(tabs.map(tab => tab.getByText('No API keys yet.').waitFor()))
    expect(asked.flat().filter(request => request.endsWith('/refresh')).length).toBeGreaterThan(0)
    expect(new Set(presented).size).toBe(presented.length)
    await page.reload()
    await page.getByText('No API keys yet.').waitFor()
    await close()
  })
})

describe('switchOrganization', () => {
  it('changes everything on screen without loading the page again', async () => {
    const first = await makeOrganization(service)
    const second = await makeOrganization(service)
    await join(service, first.admin, second, 'member')
    const { page, assertClean, close } = await openAs(browser, service, first.admin, '/app/api-keys')
    await page.getByText('No API keys yet.').waitFor()
    await page.evaluate(() => Object.assign(window, { same: true }))
    await organization(page, first.name).click()
    const here = page.getByRole('menuitemradio', { name: first.name })
    expect(await here.getAttribute('aria-checked')).toBe('true')
    await assertAccessible(page)
    await page.getByRole('menuitemradio', { name: `${second.name} member` }).click()
    await organization(page, second.name).waitFor()
    await page.waitForURL('**/app/jurisdictions')
    await page.getByRole('link', { name: 'API Keys' }).click()
    await page.getByRole('heading', { name: 'Admin access required' }).waitFor()
    expect(await page.evaluate(() => 'same' in window)).toBe(true)
    assertClean()
    await close()
  })

  it('in another tab reloads this one and says so; nothing is sent for the earlier organization', async () => {
    const first = await makeOrganization(service)
    const second = await makeOrganization(service)
    await join(service, first.admin, second)
    const { page, assertClean, close } = await openAs(browser, service, first.admin, '/app/api-keys')
    await page.getByText('No API keys yet.').waitFor()
    await page.getByLabel('Name', { exact: true }).fill('Half written')
    const tab = await anotherTab(page, '/app/profile')
    await organization(tab, first.name).click()
    await tab.getByRole('menuitemradio', { name: second.name }).click()
    await organization(tab, second.name).waitFor()
    await organization(page, second.name).waitFor()
    await page.getByText(`You now work in ${second.name}`).waitFor()
    expect(new URL(page.url()).pathname).toBe('/app/api-keys')
    assertClean()
    await close()
  })

  it('on another device is noticed at the next request, which is not made in the other organization', async () => {
    const first = await makeOrganization(service)
    const second = await makeOrganization(service)
    await join(service, first.admin, second)
    const { page, requests, close } = await openAs(browser, service, first.admin, '/app/api-keys')
    await page.getByText('No API keys yet.').waitFor()
    const token =
      requests.findLast(({ headers }) => headers.authorization)?.headers.authorization?.slice(7) ?? ''
    const switched = await send(service, 'POST', '/v1/auth/switch-organization', {
      token,
      body: { organization_id: second.wire_id },
    })
    expect(switched.status).toBe(200)
    await page.getByLabel('Name', { exact: true }).fill('Meant for the first')
    await page.getByRole('button', { name: 'Create Key' }).click()
    await organization(page, second.name).waitFor()
    await page.getByText(`You now work in ${second.name}`).waitFor()
    for (const { admin } of [first, second]) {
      const { body } = await send(service, 'GET', '/v1/api-keys', { token: admin.token })
      expect(body.items).toEqual([])
    }
    await close()
  })

  it('cannot be chosen with one membership', async () => {
    const { admin, name } = await makeOrganization(service)
    const { page, close } = await openAs(browser, service, admin)
    await organization(page, name).focus()
    await page.keyboard.press('Enter')
    await expect.poll(() => page.getByRole('menu').count()).toBe(0)
    expect(await organization(page, name).getAttribute('aria-disabled')).toBe('true')
    await close()
  })
})

describe('a session that ends', () => {
  it('by log-out leads every tab to the log-in page', async () => {
    const { admin } = await makeOrganization(service)
    const { page, requests, assertClean, close } = await openAs(browser, service, admin)
    const tab = await anotherTab(page, '/app/profile')
    const token = requests.findLast(({ headers }) => headers.authorization)?.headers.authorization?.slice(7)
    await page.getByRole('button', { name: /^Your account/ }).click()
    await assertAccessible(page)
    await page.getByRole('menuitem', { name: 'Log out' }).click()
    await page.waitForURL('**/login')
    await tab.waitForURL('**/login')
    expect(outcome(await send(service, 'GET', '/v1/auth/me', { token: token ?? '' }))).toBe(
      '401 invalid_token',
    )
    await page.goto(`${service.url}/app/profile`)
    await page.waitForURL('**/login?return_to=%2Fapp%2Fprofile')
    assertClean()
    await close()
  })

  it('elsewhere leads to a log-in page that says so, and back to the same screen afterwards', async () => {
    const { admin } = await makeOrganization(service)
    const { page, close } = await openAs(browser, service, admin)
    const { body } = await send(service, 'GET', '/v1/auth/sessions', { token: admin.token })
    expect((body.items as unknown[]).length).toBeGreaterThan(1)
    await send(service, 'DELETE', '/v1/auth/sessions', { token: admin.token })
    await page.getByRole('link', { name: 'API Keys' }).click()
    await page.getByText('Your session has ended.').waitFor()
    await assertAccessible(page)
    await signInHere(page, admin.email)
    await page.waitForURL('**/app/api-keys')
    await close()
  })

  it('and begins again in one tab begins again in the others', async () => {
    const { admin } = await makeOrganization(service)
    const { page, close } = await openAs(browser, service, admin)
    const tab = await anotherTab(page, '/app/profile')
    await page.getByRole('button', { name: /^Your account/ }).click()
    await page.getByRole('menuitem', { name: 'Log out' }).click()
    await tab.waitForURL('**/login')
    await signIn(page, service, admin)
    await tab.waitForURL('**/app/**')
    await close()
  })

  async function signInHere(page: Page, email: string): Promise<void> {
    await page.getByLabel('E-mail').fill(email)
    await page.getByLabel('Password', { exact: true }).fill('a sturdy passphrase 42')
    await page.getByRole('button', { name: 'Sign in' }).click()
  }
})

describe('a membership that is removed', () => {
  it('clears the screen and goes on in the organization that is left', async () => {
    const first = await makeOrganization(service)
    const second = await makeOrganization(service)
    const member = await makeMember(service, first)
    const { page, close } = await openAs(browser, service, member, '/app/profile')
    await organization(page, first.name).waitFor()
    await join(service, member, second, 'member')
    await leave(service, member, first)
    await page.getByRole('link', { name: 'API Keys' }).click()
    await page.reload()
    await organization(page, second.name).waitFor()
    await close()
  })

  it('while a screen is open is told, before anything of the other organization is shown', async () => {
    const first = await makeOrganization(service)
    const second = await makeOrganization(service)
    await join(service, first.admin, second)
    const { page, close } = await openAs(browser, service, first.admin, '/app/profile')
    await organization(page, first.name).waitFor()
    await leave(service, first.admin, first)
    await page.getByRole('link', { name: 'API Keys' }).click()
    await organization(page, second.name).waitFor()
    await page.getByText(`You now work in ${second.name}`).waitFor()
    await close()
  })

  it('and was the last one leaves a clear screen, from which one can log out', async () => {
    const first = await makeOrganization(service)
    const { page, close } = await openAs(browser, service, first.admin, '/app/profile')
    await leave(service, first.admin, first)
    await page.getByRole('link', { name: 'API Keys' }).click()
    await page.getByRole('heading', { name: 'You belong to no organization' }).waitFor()
    await assertAccessible(page)
    await page.getByRole('button', { name: /^Your account/ }).click()
    await page.getByRole('menuitem', { name: 'Log out' }).click()
    await page.waitForURL('**/login')
    await close()
  })

  it('is nothing that a person without any organization ever sees a screen of', async () => {
    const person = await makePerson(service)
    const { page, assertClean, close } = await openAs(browser, service, person, '/app/profile')
    await page.getByRole('heading', { name: 'You belong to no organization' }).waitFor()
    assertClean()
    await close()
  })
})

describe('a service that is away', () => {
  it('is told at the start, and tried again at a click', async () => {
    const { admin } = await makeOrganization(service)
    const { page, close } = await openAs(browser, service, admin)
    await page.route('**/v1/auth/refresh', route => route.abort())
    await page.reload()
    await page.getByText('TaxLens cannot be reached at the moment.').waitFor()
    await page.unroute('**/v1/auth/refresh')
    await page.getByRole('button', { name: 'Try again' }).click()
    await page.getByRole('heading', { name: 'Profile' }).waitFor()
    await close()
  })
})
