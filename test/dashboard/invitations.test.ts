// Accepting an invitation in a browser: by making an account, with the account that is there, and not with another one.
import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { openPage } from '../support/browser.ts'
import { assertAccessible, linkIn, openAs, startDashboard } from '../support/dashboard.ts'
import { makeOrganization, makePerson, type Organization, password, send } from '../support/makers.ts'

const { service, browser } = await startDashboard({ worker: true })

async function invite({ admin }: Organization, email: string, role: 'admin' | 'member'): Promise<string> {
  const body = { email, role }
  const answer = await send(service, 'POST', '/v1/orgs/me/invitations', { token: admin.token, body })
  expect(answer.status, answer.text).toBe(201)
  return service.url + (await linkIn(service, email, '/accept-invitation'))
}

describe('acceptInvitation', () => {
  it('names the organization and the role, then makes an account and signs it in', async () => {
    const organization = await makeOrganization(service)
    const link = await invite(organization, `new-${randomUUID()}@example.com`, 'member')
    const { page, assertClean, close } = await openPage(browser, service.url)
    await page.goto(link)
    await page.getByRole('heading', { name: `Join ${organization.name}` }).waitFor()
    await page.getByText('a member', { exact: true }).waitFor()
    await assertAccessible(page)
    await page.getByLabel('Full name').fill('Max Member')
    await page.getByLabel('Password', { exact: true }).fill(password)
    await page.getByRole('button', { name: 'Create the account and join' }).click()
    await page.getByRole('button', { name: `Organization: ${organization.name}` }).waitFor()
    assertClean()

    await page.goto(link)
    await page.getByRole('heading', { name: 'This invitation does not work' }).waitFor()
    await assertAccessible(page)
    await close()
  })

  it('lets a person with an account sign in first, and makes the organization the active one', async () => {
    const own = await makeOrganization(service)
    const inviting = await makeOrganization(service)
    const link = await invite(inviting, own.admin.email, 'admin')
    const { page, close } = await openPage(browser, service.url)
    await page.goto(link)
    await page.getByText('an admin', { exact: true }).waitFor()
    await page.getByRole('link', { name: 'Sign in to accept' }).click()
    expect(await page.getByLabel('E-mail').inputValue()).toBe(own.admin.email)
    await page.getByLabel('Password', { exact: true }).fill(password)
    await page.getByRole('button', { name: 'Sign in' }).click()
    await page.getByRole('button', { name: 'Accept the invitation' }).click()
    await page.getByRole('button', { name: `Organization: ${inviting.name}` }).click()
    await page.getByRole('menuitemradio', { name: own.name }).waitFor()
    await close()
  })

  it('is for the invited address: somebody else who is signed in is asked to log out', async () => {
    const organization = await makeOrganization(service)
    const stranger = await makePerson(service)
    const link = await invite(organization, `new-${randomUUID()}@example.com`, 'member')
    const { page, close } = await openAs(browser, service, stranger)
    await page.goto(link)
    await page.getByText(`You are signed in as ${stranger.email}.`).waitFor()
    await assertAccessible(page)
    await page.getByRole('button', { name: 'Log out' }).click()
    await page.getByRole('button', { name: 'Create the account and join' }).waitFor()
    await close()
  })
})
