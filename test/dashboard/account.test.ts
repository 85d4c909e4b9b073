// The account pages in a browser: people come in, prove their address, and get a forgotten password replaced.
import { randomUUID } from 'node:crypto'
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { openPage } from '../support/browser.ts'
import { assertAccessible, linkIn, openAs, startDashboard } from '../support/dashboard.ts'
import { endMailPause, makeOrganization, makePerson, openSession, password, send } from '../support/makers.ts'
import { mailsTo } from '../support/service.ts'

const { service, browser } = await startDashboard({ worker: true })

const linkTo = (address: string, path: string, wanted = 1) => linkIn(service, address, path, wanted)

async function fillLogIn(page: Page, email: string, secret: string): Promise<void> {
  await page.getByLabel('E-mail').fill(email)
  await page.getByLabel('Password', { exact: true }).fill(secret)
  await page.getByRole('button', { name: 'Sign in' }).click()
}

describe('logIn', () => {
  it('leads a visitor to the log-in page, and afterwards back to where they wanted to go', async () => {
    const { admin } = await makeOrganization(service)
    const { page, assertClean, close } = await openPage(browser, service.url)
    await page.goto(`${service.url}/app/profile?from=mail`)
    await page.waitForURL('**/login?**')
    await page.getByRole('heading', { name: 'Sign in' }).waitFor()
    expect(await page.title()).toBe('Sign in · TaxLens')
    expect(await page.getByLabel('E-mail').evaluate(field => field === document.activeElement)).toBe(true)
    await fillLogIn(page, admin.email, password)
    await page.waitForURL('**/app/profile?from=mail')
    await page.getByRole('heading', { name: 'Profile' }).waitFor()
    expect(await page.title()).toBe('Profile · TaxLens')
    assertClean()
    await close()
  })

  it('never sends a person to another site afterwards', async () => {
    const { admin } = await makeOrganization(service)
    for (const target of ['https://example.com/app', '//example.com/app', '/docs', '/app.example.com']) {
      const { page, close } = await openPage(browser, service.url)
      await page.goto(`${service.url}/login?return_to=${encodeURIComponent(target)}`)
      await fillLogIn(page, admin.email, password)
      await page.waitForURL('**/app/jurisdictions')
      await close()
    }
  })

  it('tells of a wrong password in one sentence, and offers the verification mail again', async () => {
    const { admin } = await makeOrganization(service)
    const { page, close } = await openPage(browser, service.url)
    await page.goto(`${service.url}/login`)
    await expect.poll(() => page.getByRole('button', { name: 'Send it again' }).count()).toBe(0)
    await fillLogIn(page, admin.email, 'not the password')
    await page.getByRole('alert').getByText('Invalid email or password').waitFor()
    await page.getByRole('button', { name: 'Send it again' }).click()
    await page.getByText(`a new link is on its way to ${admin.email}`).waitFor()
    await assertAccessible(page)
    await close()
  })

  it('keeps no credential where a script or another visit could find it', async () => {
    const { admin } = await makeOrganization(service)
    const { page, close } = await openAs(browser, service, admin)
    const kept = await page.evaluate(() =>
      JSON.stringify([{ ...localStorage }, { ...sessionStorage }, document.cookie]),
    )
    expect(kept).not.toMatch(/eyJ|taxlens_refresh/)
    await close()
  })
})

describe('register', () => {
  it('makes an account that works once its address is verified by the mail', async () => {
    const email = `owner-${randomUUID()}@example.com`
    const { page, assertClean, close } = await openPage(browser, service.url)
    await page.goto(`${service.url}/register`)
    await page.getByLabel('Work e-mail').fill(email)
    await page.getByLabel('Password', { exact: true }).fill(password)
    await page.getByLabel('Organization name').fill('Lamp Hotel')
    await page.getByLabel('Full name').fill('Olga Owner')
    await page.getByRole('button', { name: 'Create Account' }).click()
    await page.getByRole('heading', { name: 'Look into your mailbox' }).waitFor()
    await assertAccessible(page)

    await page.goto(service.url + (await linkTo(email, '/verify-email')))
    await page.getByRole('heading', { name: 'Your address is verified' }).waitFor()
    await page.getByRole('link', { name: 'Sign in' }).click()
    expect(await page.getByLabel('E-mail').inputValue()).toBe(email)
    await page.getByLabel('Password', { exact: true }).fill(password)
    await page.getByRole('button', { name: 'Sign in' }).click()
    await page.waitForURL('**/app/jurisdictions')
    await page.getByRole('button', { name: 'Organization: Lamp Hotel' }).waitFor()
    assertClean()
    await close()
  })

  it('shows what is wrong at the field where it is', async () => {
    const { page, close } = await openPage(browser, service.url)
    await page.goto(`${service.url}/register`)
    await page.getByLabel('Work e-mail').fill('owner@example.com')
    await page.getByLabel('Password', { exact: true }).fill('password1')
    await page.getByLabel('Organization name').fill('Lamp Hotel')
    await page.getByRole('button', { name: 'Create Account' }).click()
    const field = page.getByLabel('Password', { exact: true })
    await page.locator('[aria-invalid=true]').waitFor()
    expect(await field.getAttribute('aria-invalid')).toBe('true')
    await expect.poll(() => page.getByRole('alert').count()).toBe(0)
    await assertAccessible(page)
    await close()
  })
})

describe('verifyEmail', () => {
  it('explains a link that was used, and sends a new one that works', async () => {
    const email = `owner-${randomUUID()}@example.com`
    await send(service, 'POST', '/v1/auth/register', { body: { email, password, organization_name: 'Lamp' } })
    const { page, close } = await openPage(browser, service.url)
    await page.goto(`${service.url}/verify-email?token=nosuchtoken`)
    await page.getByRole('heading', { name: 'This link does not work' }).waitFor()
    await assertAccessible(page)
    await mailsTo(service, email)
    await endMailPause(service)
    await page.getByLabel('E-mail').fill(email)
    await page.getByRole('button', { name: 'Send it again' }).click()
    await page.goto(service.url + (await linkTo(email, '/verify-email', 2)))
    await page.getByRole('heading', { name: 'Your address is verified' }).waitFor()
    await close()
  })
})

describe('confirmPasswordReset', () => {
  it('replaces a forgotten password by the link of a mail, once', async () => {
    const person = await makePerson(service)
    const { page, close } = await openPage(browser, service.url)
    await page.goto(`${service.url}/login`)
    await page.getByRole('link', { name: 'Forgot your password?' }).click()
    await page.getByLabel('E-mail').fill(person.email)
    await page.getByRole('button', { name: 'Send the link' }).click()
    await page.getByRole('heading', { name: 'Look into your mailbox' }).waitFor()
    const link = await linkTo(person.email, '/reset-password')

    await page.goto(service.url + link)
    await page.getByLabel('New password').fill('password1')
    await page.getByRole('button', { name: 'Change the password' }).click()
    await page.locator('[aria-invalid=true]').waitFor()
    await page.getByLabel('New password').fill('another sturdy passphrase')
    await page.getByRole('button', { name: 'Change the password' }).click()
    await page.getByRole('heading', { name: 'Your password is changed' }).waitFor()
    await assertAccessible(page)
    const old = await send(service, 'GET', '/v1/auth/me', { token: person.token })
    expect(old.status).toBe(401)

    await page.goto(service.url + link)
    await page.getByLabel('New password').fill('a third sturdy passphrase')
    await page.getByRole('button', { name: 'Change the password' }).click()
    await page.getByRole('heading', { name: 'This link does not work' }).waitFor()
    await page.getByRole('link', { name: 'Send a new link' }).click()
    await page.waitForURL('**/forgot-password')
    await close()
  })
})

describe('the profile', () => {
  it('changes the name, and shows it at once', async () => {
    const { admin } = await makeOrganization(service)
    const { page, assertClean, close } = await openAs(browser, service, admin)
    await page.getByLabel('Full name').fill('Ada Changed')
    await page.getByRole('button', { name: 'Save' }).click()
    await page.getByText('Your name is saved.').waitFor()
    await page.getByRole('button', { name: 'Your account, Ada Changed' }).waitFor()
    await assertAccessible(page)
    assertClean()
    await close()
  })

  it('changes the password, which ends every other session and not this one', async () => {
    const { admin } = await makeOrganization(service)
    const { page, close } = await openAs(browser, service, admin)
    await page.getByLabel('Current password').fill('not the password')
    await page.getByLabel('New password').fill('another sturdy passphrase')
    await page.getByRole('button', { name: 'Change password' }).click()
    await page.locator('[aria-invalid=true]').waitFor()
    await page.getByLabel('Current password').fill(password)
    await page.getByRole('button', { name: 'Change password' }).click()
    await page.getByText('Your password is changed.').waitFor()
    expect((await send(service, 'GET', '/v1/auth/me', { token: admin.token })).status).toBe(401)
    await page.reload()
    await page.getByRole('heading', { name: 'Profile' }).waitFor()
    await close()
  })

  it('lists the sessions, ends one, and after a question all others', async () => {
    const { admin } = await makeOrganization(service)
    const other = await openSession(service, admin.id)
    const { page, assertClean, close } = await openAs(browser, service, admin)
    const rows = page.getByRole('table', { name: 'Sessions' }).getByRole('row')
    await page.getByText('This session').waitFor()
    const before = await rows.count()
    await page
      .getByRole('button', { name: /^End session on/ })
      .first()
      .click()
    await page.getByText('The session has ended.').waitFor()
    expect((await send(service, 'GET', '/v1/auth/me', { token: other.token })).status).toBe(401)
    await expect.poll(() => rows.count()).toBe(before - 1)
    await page.getByRole('button', { name: 'End all other sessions' }).click()
    const dialog = page.getByRole('dialog', { name: 'End all other sessions' })
    const focused = dialog.getByRole('button', { name: 'Cancel' })
    await focused.waitFor()
    await expect.poll(() => focused.evaluate(button => button === document.activeElement)).toBe(true)
    await assertAccessible(page)
    await dialog.getByRole('button', { name: 'End all others' }).click()
    await page.getByText('All other sessions have ended.').waitFor()
    expect((await send(service, 'GET', '/v1/auth/me', { token: admin.token })).status).toBe(401)
    assertClean()
    await close()
  })
})

describe('the account pages', () => {
  it('can be used by everyone, in both colour schemes and on a narrow screen', async () => {
    const paths = ['/login', '/register', '/forgot-password', '/reset-password?token=some']
    for (const width of [360, 1280]) {
      const { page, assertClean, close } = await openPage(browser, service.url, {
        viewport: { width, height: 800 },
      })
      for (const path of paths) {
        await page.goto(service.url + path)
        await page.getByRole('heading', { level: 1 }).waitFor()
        await assertAccessible(page)
      }
      assertClean()
      await close()
    }
  })
})
