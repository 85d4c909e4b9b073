// The frame of all screens: navigation, test mode, colours, keyboard, and addresses that lead nowhere.
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { assertAccessible, openAs, startDashboard } from '../support/dashboard.ts'
import { join, makeOrganization } from '../support/makers.ts'

const { service, browser } = await startDashboard()

const narrow = { viewport: { width: 360, height: 740 } }
const titles = [
  'Jurisdictions',
  'Map',
  'Calculator',
  'Properties',
  'Bookings',
  'Invoices',
  'Tax Report',
  'API Keys',
  'Activity',
  'Settings',
]
const navigation = (page: Page) => page.getByRole('navigation', { name: 'Main' })
const widthOf = (page: Page) => navigation(page).evaluate(element => element.getBoundingClientRect().width)

describe('the navigation', () => {
  it('lists the screens in their order, marks the open one, and names the tab after it', async () => {
    const { admin } = await makeOrganization(service)
    const { page, assertClean, close } = await openAs(browser, service, admin)
    const links = navigation(page).getByRole('listitem').getByRole('link')
    expect(await links.allTextContents()).toEqual(titles)
    for (const title of titles) {
      await navigation(page).getByRole('link', { name: title, exact: true }).click()
      const heading = page.getByRole('heading', { level: 1, name: title })
      await heading.waitFor()
      expect(await page.title()).toBe(`${title} · TaxLens`)
      // Readers of the screen hear where they are, and the keyboard goes on from there.
      await expect.poll(() => heading.evaluate(element => element === document.activeElement)).toBe(true)
      expect(await navigation(page).locator('[aria-current=page]').allTextContents()).toEqual([title])
    }
    assertClean()
    await close()
  })

  it('folds to 68 pixels, and stays so after a reload', async () => {
    const { admin } = await makeOrganization(service)
    const { page, close } = await openAs(browser, service, admin, '/app/api-keys')
    expect(await widthOf(page)).toBeCloseTo(259, 0)
    await page.getByRole('button', { name: 'Collapse the navigation' }).click()
    await expect.poll(() => widthOf(page)).toBeCloseTo(67, 0)
    await assertAccessible(page)
    await page.reload()
    await page.getByRole('heading', { name: 'API Keys' }).waitFor()
    expect(await widthOf(page)).toBeCloseTo(67, 0)
    await page.getByRole('link', { name: 'Settings' }).hover()
    await page.getByRole('tooltip', { name: 'Settings' }).waitFor()
    await close()
  })

  it('is a menu on narrow screens, which closes on navigation, on Escape and on a click outside', async () => {
    const { admin } = await makeOrganization(service)
    const { page, assertClean, close } = await openAs(browser, service, admin, '/app/profile', narrow)
    const menu = page.getByRole('dialog', { name: 'Menu' })
    const open = async () => {
      await page.getByRole('button', { name: 'Open the menu' }).click()
      await menu.getByRole('link', { name: 'API Keys' }).waitFor()
    }
    expect((await page.locator('header').first().boundingBox())?.height).toBe(56)
    await open()
    await assertAccessible(page)
    await menu.getByRole('link', { name: 'API Keys' }).click()
    await page.getByRole('heading', { name: 'API Keys' }).waitFor()
    await menu.waitFor({ state: 'hidden' })
    // To where one is already is a navigation too.
    await open()
    await menu.getByRole('link', { name: 'API Keys' }).click()
    await menu.waitFor({ state: 'hidden' })
    await open()
    await page.keyboard.press('Escape')
    await menu.waitFor({ state: 'hidden' })
    await open()
    await page.mouse.click(340, 400)
    await menu.waitFor({ state: 'hidden' })
    assertClean()
    await close()
  })

  it('can be skipped by keyboard', async () => {
    const { admin } = await makeOrganization(service)
    const { page, close } = await openAs(browser, service, admin)
    await page.reload()
    await page.getByRole('heading', { name: 'Profile' }).waitFor()
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('main')
    await close()
  })
})

describe('test mode', () => {
  it('is marked and announced, and remembered for each organization', async () => {
    const first = await makeOrganization(service)
    const second = await makeOrganization(service)
    await join(service, first.admin, second)
    const { page, assertClean, close } = await openAs(browser, service, first.admin)
    const banner = page.getByText('on screen are isolated test records')
    await page.getByText('Live data', { exact: true }).waitFor()
    await expect.poll(() => banner.count()).toBe(0)
    await page.getByText('Test', { exact: true }).click()
    await banner.waitFor()
    await page.getByText('Sandbox data', { exact: true }).waitFor()
    await assertAccessible(page)
    await page.reload()
    await banner.waitFor()
    await page.getByRole('button', { name: /^Organization/ }).click()
    await page.getByRole('menuitemradio', { name: second.name }).click()
    await page.getByText('Live data', { exact: true }).waitFor()
    await expect.poll(() => banner.count()).toBe(0)
    assertClean()
    await close()
  })

  it('can be switched on a narrow screen, whose page stays as wide as its window', async () => {
    const { admin } = await makeOrganization(service)
    const { page, close } = await openAs(browser, service, admin, '/app/profile', narrow)
    await page.getByText('Test', { exact: true }).click()
    await page.getByText('on screen are isolated test records').waitFor()
    await assertAccessible(page)
    await close()
  })
})

describe('the colours', () => {
  it('follow the system until others are chosen, which is remembered and never flashes', async () => {
    const { admin } = await makeOrganization(service)
    const { page, close } = await openAs(browser, service, admin, '/app/profile', { colorScheme: 'dark' })
    const scheme = () => page.evaluate(() => document.documentElement.dataset.mantineColorScheme)
    expect(await scheme()).toBe('dark')
    await page.emulateMedia({ colorScheme: 'light' })
    await expect.poll(scheme).toBe('light')
    await page.getByRole('button', { name: /^Your account/ }).click()
    await page.getByRole('menuitemradio', { name: 'Dark' }).click()
    await expect.poll(scheme).toBe('dark')
    // Before any module of the application has run.
    await page.route('**/assets/*.js', route => route.abort())
    await page.reload({ waitUntil: 'commit' })
    await expect.poll(scheme).toBe('dark')
    await close()
  })
})

describe('an address inside /app', () => {
  it('that leads nowhere says so, with a way back', async () => {
    const { admin } = await makeOrganization(service)
    const { page, assertClean, close } = await openAs(browser, service, admin, '/app/no/such/screen')
    await page.getByRole('heading', { name: 'Page not found' }).waitFor()
    await assertAccessible(page)
    await page.getByRole('link', { name: 'Back to the start' }).click()
    await page.getByRole('heading', { name: 'Jurisdictions' }).waitFor()
    assertClean()
    await close()
  })

  it('whose screen cannot be loaded offers to load the page again', async () => {
    const { admin } = await makeOrganization(service)
    const { page, close } = await openAs(browser, service, admin)
    await page.route('**/assets/api-keys-screen*.js', route => route.abort())
    await page.getByRole('link', { name: 'API Keys' }).click()
    await page.getByText('A new version of TaxLens may have been released.').waitFor()
    await page.unroute('**/assets/api-keys-screen*.js')
    await page.getByRole('button', { name: 'Reload the page' }).click()
    await page.getByRole('heading', { name: 'API Keys' }).waitFor()
    await close()
  })
})
