// The dashboard in a browser: people signed in, and the rules of accessibility.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type axe from 'axe-core'
import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright-core'
import { afterAll } from 'vitest'
import { openBrowser, openPage, type WatchedPage } from './browser.ts'
import { password } from './makers.ts'
import { mailsTo, type Service, startService } from './service.ts'

const root = new URL('../..', import.meta.url).pathname

/** The service and the browser of a test file, for its head: both end with the tests of the file. */
export async function startDashboard(
  options: Parameters<typeof startService>[0] = {},
): Promise<{ service: Service; browser: Browser }> {
  // `make test` also sees to it that it is as new as its sources.
  if (!existsSync(join(root, 'src/dashboard/dist/index.html')))
    throw new Error('The dashboard was not built: make dashboard')
  const service = await startService(options)
  afterAll(() => service.stop())
  const browser = await openBrowser()
  afterAll(() => browser.close())
  return { service, browser }
}

/** Signs a person in on a page and waits for the screen at `path`. */
export async function signIn(
  page: Page,
  service: Pick<Service, 'url'>,
  person: { email: string },
  path = '/app/profile',
): Promise<void> {
  await page.goto(`${service.url}/login?return_to=${encodeURIComponent(path)}`)
  await page.getByLabel('E-mail').fill(person.email)
  await page.getByLabel('Password', { exact: true }).fill(password)
  await page.getByRole('button', { name: 'Sign in' }).click()
  await page.waitForURL(url => url.pathname === path.split('?')[0])
  await page.getByRole('heading', { level: 1 }).waitFor()
}

/** A page of its own profile on which a person is signed in, at `path`. */
export async function openAs(
  browser: Browser,
  service: Pick<Service, 'url'>,
  person: { email: string },
  path?: string,
  options: BrowserContextOptions = {},
): Promise<WatchedPage> {
  const opened = await openPage(browser, service.url, { reducedMotion: 'reduce', ...options })
  await signIn(opened.page, service, person, path)
  return opened
}

/** As a person who uses the Tab key gets there; the browser shows it, and hints open. */
export async function focusByKeyboard(element: Locator): Promise<void> {
  await element.focus()
  await element.press('Shift+Tab')
  await element.page().keyboard.press('Tab')
}

const source = readFileSync(join(root, 'node_modules/axe-core/axe.min.js'), 'utf8')
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** Throws when the page as it is now breaks a rule of accessibility, or runs out of its window, in either colour scheme. */
export async function assertAccessible(page: Page): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    // The docs have no such mark: their colours follow at once.
    await page
      .locator(`html[data-mantine-color-scheme=${colorScheme}], html:not([data-mantine-color-scheme])`)
      .waitFor()
    // Colours that change softly are judged when they have changed.
    await page.evaluate(() =>
      Promise.allSettled(document.getAnimations().map(animation => animation.finished)),
    )
    await page.evaluate(source)
    const { violations } = await page.evaluate(
      values => (window as unknown as { axe: typeof axe }).axe.run({ runOnly: { type: 'tag', values } }),
      rules,
    )
    const found = violations.map(
      ({ id, help, nodes }) => `${id}: ${help}: ${nodes.map(node => node.html).join(' ')}`,
    )
    const isWide = await page.evaluate(
      () => document.documentElement.scrollWidth > document.documentElement.clientWidth,
    )
    if (isWide) found.push('the page is wider than its window')
    if (found.length > 0) throw new Error(`${page.url()} in ${colorScheme}\n${found.join('\n')}`)
  }
}

/** The path of a link in the latest of an address's mails, once there are as many as wanted. */
export async function linkIn(service: Service, address: string, path: string, wanted = 1): Promise<string> {
  const mails = await mailsTo(service, address, wanted)
  // Long lines are broken in quoted-printable.
  const text = (mails.at(-1) ?? '').replaceAll(/=\r?\n/g, '').replaceAll('=3D', '=')
  const link = new RegExp(`${path}\\?token=[\\w-]+`).exec(text)?.[0]
  if (link === undefined) throw new Error(`there is no link to ${path} in\n${text}`)
  return link
}
