// API keys from the screen alone: asked for, made, seen once, used, replaced, revoked.
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { openPage } from '../support/browser.ts'
import { assertAccessible, openAs, signIn, startDashboard } from '../support/dashboard.ts'
import { makeApiKey, makeMember, makeOrganization, makeStaff, outcome, send } from '../support/makers.ts'

const { service, browser } = await startDashboard()

const path = '/app/api-keys'
const use = async (key: string) => outcome(await send(service, 'GET', '/v1/credential', { key }))

async function makeKey(page: Page, name: string): Promise<string> {
  await page.getByLabel('Name', { exact: true }).fill(name)
  await page.getByRole('button', { name: 'Create Key' }).click()
  return secretOf(page, name)
}

/** The key in the one-time panel. */
async function secretOf(page: Page, name: string): Promise<string> {
  const panel = page.getByRole('region', { name: `Your new key: ${name}` })
  return (await panel.locator('code').first().textContent()) ?? ''
}

const row = (page: Page, text: string) =>
  page.getByRole('table', { name: 'API keys' }).getByRole('row').filter({ hasText: text })

describe('createApiKey', () => {
  it('shows a new key once, with a request that works as it is, and never again', async () => {
    const { admin, name } = await makeOrganization(service)
    const { page, assertClean, close } = await openAs(browser, service, admin, path, {
      permissions: ['clipboard-read', 'clipboard-write'],
    })
    await page.getByText(`which they belong to for good`).waitFor()
    await page.getByText(name).first().waitFor()
    await page.getByText('No API keys yet. Create one above.').waitFor()
    expect(await page.getByRole('button', { name: 'Create Key' }).isDisabled()).toBe(true)

    const key = await makeKey(page, 'Production Integration')
    expect(key).toMatch(/^txl_[0-9A-Za-z]{46}$/)
    await page.getByText("Copy this key now. You won't be able to see it again.").waitFor()
    const panel = page.getByRole('region', { name: /^Your new key/ })
    expect(await panel.evaluate(element => element === document.activeElement)).toBe(true)
    await panel.getByRole('button', { name: 'Copy' }).first().click()
    await panel.getByRole('button', { name: 'Copied!' }).waitFor()
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(key)
    expect(await use(key)).toBe('200')

    // The request of the panel is sent as it stands there.
    const text = (await panel.getByRole('region', { name: 'Try it' }).textContent()) ?? ''
    expect(text).toContain(`export TAXLENS_API_KEY='${key}'`)
    const [, target = '', body = ''] = /curl (\S+).*-d '([^']*)'/s.exec(text) ?? []
    const tried = await send(service, 'POST', target, { key, body: JSON.parse(body) })
    expect(tried.body).toMatchObject({ total_with_tax: '683.10' })
    await assertAccessible(page)

    await panel.getByRole('button', { name: 'Dismiss' }).click()
    await row(page, 'Production Integration')
      .getByText(`${key.slice(0, 12)} … ${key.slice(-4)}`)
      .waitFor()
    await row(page, 'Production Integration').getByText('Test Person').waitFor()
    expect(await page.content()).not.toContain(key)
    await page.reload()
    await row(page, 'Production Integration').getByText('active').waitFor()
    expect(await page.content()).not.toContain(key)
    assertClean()
    await close()
  })

  it('limits a key as the form says', async () => {
    const { admin } = await makeOrganization(service)
    const { page, close } = await openAs(browser, service, admin, path)
    await page.getByRole('combobox', { name: 'Expires' }).click()
    await page.getByRole('option', { name: 'In 30 days' }).click()
    await page.getByRole('button', { name: 'Limit what the key may do' }).click()
    await page.getByLabel('Only what is chosen').click()
    await page.getByLabel('Calculate taxes').click()
    await page.getByLabel('Test records only').click()
    const networks = page.getByRole('combobox', { name: 'Allowed networks' })
    await networks.pressSequentially('127.0.0.0/8')
    await assertAccessible(page)
    const key = await makeKey(page, 'Checkout')
    const { body } = await send(service, 'GET', '/v1/api-keys', { token: admin.token })
    const [made] = body.items as Record<string, unknown>[]
    expect(made).toMatchObject({ scopes: ['tax:calculate'], allowed_ips: ['127.0.0.0/8'], test_only: true })
    const days = (Date.parse(String(made?.expires_at)) - Date.now()) / 86_400_000
    expect(days).toBeGreaterThan(29.9)
    expect(days).toBeLessThan(30.1)
    expect(outcome(await send(service, 'GET', '/v1/categories', { key }))).toBe('403 insufficient_scope')
    for (const limit of ['1 scope', '1 network', 'Test only'])
      await row(page, 'Checkout').getByText(limit).waitFor()
    await close()
  })

  it('shows what is wrong with a network at its field', async () => {
    const { admin } = await makeOrganization(service)
    const { page, close } = await openAs(browser, service, admin, path)
    await page.getByLabel('Name', { exact: true }).fill('Checkout')
    await page.getByRole('button', { name: 'Limit what the key may do' }).click()
    await page.getByRole('combobox', { name: 'Allowed networks' }).pressSequentially('somewhere')
    await page.getByRole('button', { name: 'Create Key' }).click()
    await page.getByText('This does not have the form expected here').waitFor()
    const networks = page.getByRole('combobox', { name: 'Allowed networks' })
    expect(await networks.getAttribute('aria-invalid')).toBe('true')
    // The keyboard goes on where there is something to mend.
    await expect.poll(() => networks.evaluate(each => each === document.activeElement)).toBe(true)
    await close()
  })
})

describe('revokeApiKey', () => {
  it('asks first, then ends the key at once', async () => {
    const organization = await makeOrganization(service)
    const { raw_key } = await makeApiKey(service, organization, { name: 'Old checkout' })
    const { page, assertClean, close } = await openAs(browser, service, organization.admin, path)
    const revoke = row(page, 'Old checkout').getByRole('button', { name: 'Revoke Old checkout' })
    await revoke.click()
    const dialog = page.getByRole('dialog', { name: 'Revoke API Key' })
    await dialog.getByText('Old checkout').waitFor()
    await dialog.getByText('every integration that uses it').waitFor()
    const cancel = dialog.getByRole('button', { name: 'Cancel' })
    await expect.poll(() => cancel.evaluate(button => button === document.activeElement)).toBe(true)
    await assertAccessible(page)
    await page.keyboard.press('Escape')
    await dialog.waitFor({ state: 'hidden' })
    expect(await use(raw_key)).toBe('200')

    await revoke.click()
    await dialog.getByRole('button', { name: 'Revoke' }).click()
    await row(page, 'Old checkout').getByText('revoked').waitFor()
    expect(await use(raw_key)).toBe('401 invalid_api_key')
    await expect.poll(() => revoke.count()).toBe(0)
    assertClean()
    await close()
  })
})

describe('rotateApiKey', () => {
  it('makes a successor, and lets the old key live for the overlap that was chosen', async () => {
    const organization = await makeOrganization(service)
    const old = await makeApiKey(service, organization, { name: 'Checkout' })
    const { page, close } = await openAs(browser, service, organization.admin, path)
    await page.getByRole('button', { name: 'Rotate Checkout' }).click()
    const dialog = page.getByRole('dialog', { name: 'Rotate API Key' })
    await dialog.getByRole('combobox').click()
    await page.getByRole('option', { name: '1 hour' }).click()
    await dialog.getByRole('button', { name: 'Rotate' }).click()
    const first = await secretOf(page, 'Checkout')
    await page.getByText('The key before works for another hour.').waitFor()
    expect([await use(old.raw_key), await use(first)]).toEqual(['200', '200'])

    await page.getByRole('button', { name: 'Rotate Checkout' }).first().click()
    await dialog.getByRole('combobox').click()
    await page.getByRole('option', { name: 'No overlap: revoke it now' }).click()
    await dialog.getByRole('button', { name: 'Rotate' }).click()
    await page.getByText('The key before was revoked.').waitFor()
    const second = await secretOf(page, 'Checkout')
    expect([await use(first), await use(second)]).toEqual(['401 invalid_api_key', '200'])
    await close()
  })
})

describe('createApiAccessRequest', () => {
  it('stands in place of the form until staff switch access on', async () => {
    const organization = await makeOrganization(service, 'disabled')
    const staff = await makeStaff(service)
    const { page, assertClean, close } = await openAs(browser, service, organization.admin, path)
    await page.getByRole('heading', { name: 'Request API access' }).waitFor()
    await expect.poll(() => page.getByRole('heading', { name: 'Create New Key' }).count()).toBe(0)
    await page.getByText('No API keys yet.', { exact: true }).waitFor()
    expect(await page.getByRole('link', { name: 'Contact us' }).getAttribute('href')).toBe(
      service.config.contact_url,
    )
    await assertAccessible(page)
    await page
      .getByLabel('Intended integration')
      .fill('Our booking engine asks for the taxes of every offer.')
    await page.getByLabel('Expected monthly volume').fill('20000')
    await page.getByRole('button', { name: 'Send request' }).click()
    await page.getByRole('heading', { name: 'API access was requested' }).waitFor()
    await page.getByText('We are looking at it').waitFor()
    await assertAccessible(page)

    const decided = await send(service, 'PUT', `/v1/staff/organizations/${organization.wire_id}/api-access`, {
      token: staff.token,
      body: { status: 'enabled' },
    })
    expect(decided.status, decided.text).toBe(200)
    await page.reload()
    await page.getByRole('heading', { name: 'Create New Key' }).waitFor()
    assertClean()
    await close()
  })

  it('gives way to a notice while access is suspended; the keys stay in the table', async () => {
    const organization = await makeOrganization(service)
    await makeApiKey(service, organization, { name: 'Checkout' })
    await service.owner.query("update organizations set api_access = 'suspended' where id = $1", [
      organization.id,
    ])
    const { page, close } = await openAs(browser, service, organization.admin, path)
    await page.getByText('API access is suspended').waitFor()
    await row(page, 'Checkout').waitFor()
    await expect.poll(() => page.getByRole('heading', { name: 'Create New Key' }).count()).toBe(0)
    await expect.poll(() => page.getByRole('button', { name: 'Rotate Checkout' }).count()).toBe(0)
    await assertAccessible(page)
    await close()
  })
})

describe('listApiKeys', () => {
  it('is for admins: members read that, and nothing is asked for', async () => {
    const member = await makeMember(service, await makeOrganization(service))
    const { page, requests, assertClean, close } = await openPage(browser, service.url)
    await signIn(page, service, member, path)
    await page.getByRole('heading', { name: 'Admin access required' }).waitFor()
    await assertAccessible(page)
    expect(requests.filter(({ url }) => url.includes('/v1/api-keys'))).toEqual([])
    assertClean()
    await close()
  })

  it('comes in steps of fifty, and stays in order', async () => {
    const organization = await makeOrganization(service)
    for (let made = 0; made < 51; made++) {
      const key = await makeApiKey(service, organization, { name: `Key ${made}` })
      if (made === 0)
        await send(service, 'DELETE', `/v1/api-keys/${key.id}`, { token: organization.admin.token })
    }
    const { page, close } = await openAs(browser, service, organization.admin, path)
    const names = page.getByRole('table', { name: 'API keys' }).getByText(/^Key \d+$/)
    await names.first().waitFor()
    await expect.poll(() => names.count()).toBe(50)
    await page.getByRole('button', { name: 'Load more' }).click()
    await expect.poll(() => names.count()).toBe(51)
    expect(await names.last().textContent()).toBe('Key 0')
    await expect.poll(() => page.getByRole('button', { name: 'Load more' }).count()).toBe(0)
    await close()
  })

  it('tells of a service that is away, and loads when it is back', async () => {
    const { admin } = await makeOrganization(service)
    const { page, close } = await openAs(browser, service, admin, '/app/profile')
    await page.route('**/v1/api-keys?**', route => route.abort())
    await page.getByRole('link', { name: 'API Keys' }).click()
    await page.getByText('TaxLens cannot be reached.').waitFor()
    await page.unroute('**/v1/api-keys?**')
    await page.getByRole('button', { name: 'Try again' }).click()
    await page.getByText('No API keys yet. Create one above.').waitFor()
    await close()
  })

  it('can be read on a narrow screen', async () => {
    const organization = await makeOrganization(service)
    await makeApiKey(service, organization, { name: 'A name as long as names can be '.repeat(3) })
    const { page, close } = await openAs(browser, service, organization.admin, path, {
      viewport: { width: 360, height: 740 },
    })
    await row(page, 'A name as long').waitFor()
    await assertAccessible(page)
    await close()
  })
})
