// Settings in a browser: the organization, its people, and its test data.
import { randomUUID } from 'node:crypto'
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { assertAccessible, focusByKeyboard, openAs, startDashboard } from '../support/dashboard.ts'
import {
  join,
  makeBooking,
  makeInvitation,
  makeMember,
  makeOrganization,
  makePerson,
  makeSavedCalculation,
  send,
} from '../support/makers.ts'

const { service, browser } = await startDashboard()

const people = '/app/settings?section=members'
const row = (page: Page, table: string, text: string) =>
  page.getByRole('table', { name: table }).getByRole('row').filter({ hasText: text })

/** A control of a kind that is there, but does not act. */
async function assertBlocked(page: Page, name: string, why: string): Promise<void> {
  const button = page.getByRole('button', { name })
  expect(await button.getAttribute('aria-disabled')).toBe('true')
  await focusByKeyboard(button)
  await page.getByText(why).waitFor()
  await button.press('Enter')
  await expect.poll(() => page.getByRole('dialog').count()).toBe(0)
}

describe('updateOrganization', () => {
  it('renames the organization, and shows the new name everywhere at once', async () => {
    const { admin, name } = await makeOrganization(service)
    const { page, assertClean, close } = await openAs(browser, service, admin, '/app/settings')
    const field = page.getByLabel('Name', { exact: true })
    expect(await field.inputValue()).toBe(name)
    await field.fill('Grand Hotel Group')
    await page.getByRole('button', { name: 'Save' }).click()
    await page.getByRole('button', { name: 'Organization: Grand Hotel Group' }).waitFor()
    await page.getByText('everyone who works in Grand Hotel Group').waitFor()
    await assertAccessible(page)
    assertClean()
    await close()
  })
})

describe('the settings', () => {
  it('are for admins: members read who can help', async () => {
    const organization = await makeOrganization(service)
    const member = await makeMember(service, organization)
    const { page, requests, assertClean, close } = await openAs(browser, service, member, people)
    await page.getByRole('heading', { name: 'Available to organization admins' }).waitFor()
    await assertAccessible(page)
    expect(requests.some(({ url }) => url.includes('/v1/orgs/me'))).toBe(false)
    for (const path of ['/app/settings/issuers/new', '/app/activity']) {
      await page.goto(service.url + path)
      await page.getByRole('heading', { name: 'Available to organization admins' }).waitFor()
    }
    assertClean()
    await close()
  })

  it('keep the chosen part in the address, and go back to the one before', async () => {
    const { admin } = await makeOrganization(service)
    const { page, close } = await openAs(browser, service, admin, '/app/settings')
    await page.getByRole('tab', { name: 'Test data' }).click()
    await page.waitForURL('**/app/settings?section=test-data')
    await page.reload()
    await page.getByRole('button', { name: 'Wipe test data' }).waitFor()
    await page.goBack()
    await page.getByLabel('Name', { exact: true }).waitFor()
    await close()
  })
})

describe('updateMember', () => {
  it('makes a member an admin by a choice in the row', async () => {
    const organization = await makeOrganization(service)
    const member = await makeMember(service, organization)
    const { page, assertClean, close } = await openAs(browser, service, organization.admin, people)
    const role = row(page, 'Members', member.email).getByRole('combobox', { name: /^Role of/ })
    expect(await role.inputValue()).toBe('Member')
    await role.click()
    await page.getByRole('option', { name: 'Admin' }).click()
    await page.getByText('Test Person is an admin now.').waitFor()
    const me = await send(service, 'GET', '/v1/auth/me', { token: member.token })
    expect(me.body).toMatchObject({ organization: { role: 'admin' } })
    await assertAccessible(page)
    assertClean()
    await close()
  })

  it('leaves the only admin as they are, and says why', async () => {
    const organization = await makeOrganization(service)
    await makeMember(service, organization)
    const { page, close } = await openAs(browser, service, organization.admin, people)
    const own = row(page, 'Members', organization.admin.email)
    await own.getByText('The only admin').waitFor()
    expect(await own.getByRole('combobox').isDisabled()).toBe(true)
    await close()
  })

  it('asks before an admin gives up the own role, and then closes the screen for them', async () => {
    const organization = await makeOrganization(service)
    await makePerson(service, { organization: organization.id, role: 'admin' })
    const { page, close } = await openAs(browser, service, organization.admin, people)
    await row(page, 'Members', organization.admin.email).getByRole('combobox').click()
    await page.getByRole('option', { name: 'Member' }).click()
    const dialog = page.getByRole('dialog', { name: 'Give up your admin role' })
    await assertAccessible(page)
    await dialog.getByRole('button', { name: 'Become a member' }).click()
    await page.getByRole('heading', { name: 'Available to organization admins' }).waitFor()
    await close()
  })
})

describe('removeMember', () => {
  it('asks, says what will happen, and ends the access', async () => {
    const organization = await makeOrganization(service)
    const member = await makeMember(service, organization)
    const { page, assertClean, close } = await openAs(browser, service, organization.admin, people)
    await row(page, 'Members', member.email).getByRole('button', { name: 'Remove Test Person' }).click()
    const dialog = page.getByRole('dialog', { name: 'Remove member' })
    await dialog.getByText('loses access to').waitFor()
    await assertAccessible(page)
    await dialog.getByRole('button', { name: 'Remove' }).click()
    await page.getByText('Test Person was removed.').waitFor()
    await expect.poll(() => row(page, 'Members', member.email).count()).toBe(0)
    expect((await send(service, 'GET', '/v1/orgs/me', { token: member.token })).status).not.toBe(200)
    assertClean()
    await close()
  })

  it('is closed for oneself, and a keyboard reaches the reason', async () => {
    const { admin } = await makeOrganization(service)
    const { page, close } = await openAs(browser, service, admin, people)
    await assertBlocked(page, 'Remove Test Person', 'You cannot remove yourself. Another admin can.')
    await close()
  })
})

describe('createInvitation', () => {
  it('invites, sends again, and revokes after a question', async () => {
    const { admin } = await makeOrganization(service)
    const email = `new-${randomUUID()}@example.com`
    const { page, assertClean, close } = await openAs(browser, service, admin, people)
    await page.getByText('No open invitations. Invite someone above.').waitFor()
    await page.getByLabel('E-mail').fill(email)
    await page.getByRole('combobox', { name: 'Role', exact: true }).click()
    await page.getByRole('option', { name: 'Admin' }).click()
    await page.getByRole('button', { name: 'Send invitation' }).click()
    await page.getByText(`An invitation is on its way to ${email}.`).waitFor()
    await row(page, 'Pending invitations', email).getByText('Admin').waitFor()
    await assertAccessible(page)

    await page.getByRole('button', { name: `Resend to ${email}` }).click()
    await page.getByText('The earlier one no longer works.').waitFor()
    await page.getByRole('button', { name: `Revoke for ${email}` }).click()
    const dialog = page.getByRole('dialog', { name: 'Revoke invitation' })
    await dialog.getByRole('button', { name: 'Revoke' }).click()
    await page.getByText('No open invitations. Invite someone above.').waitFor()
    assertClean()
    await close()
  })

  it('shows a wrong address at its field, and a refusal above the form', async () => {
    const organization = await makeOrganization(service)
    const { email } = await makeInvitation(service, organization)
    const { page, close } = await openAs(browser, service, organization.admin, people)
    const field = page.getByLabel('E-mail')
    await field.fill('nobody')
    await page.getByRole('button', { name: 'Send invitation' }).click()
    await page.locator('[aria-invalid=true]').waitFor()
    expect(await field.getAttribute('aria-invalid')).toBe('true')
    await field.fill(email)
    await page.getByRole('button', { name: 'Send invitation' }).click()
    await page.getByRole('alert').getByText('This address has an open invitation').waitFor()
    await assertAccessible(page)
    await close()
  })

  it('marks an invitation whose time is over', async () => {
    const organization = await makeOrganization(service)
    const { email } = await makeInvitation(service, organization)
    await service.owner.query(
      "update invitations set expires_at = now() - interval '1 day' where email = $1",
      [email],
    )
    const { page, close } = await openAs(browser, service, organization.admin, people)
    await row(page, 'Pending invitations', email).getByText('expired').waitFor()
    await close()
  })
})

describe('wipeTestData', () => {
  it('wants the name typed, removes test records only, and tells how many', async () => {
    const organization = await makeOrganization(service)
    const caller = { token: organization.admin.token }
    await makeBooking(service, caller, { is_test: true })
    await makeBooking(service, caller, { is_test: true })
    const live = await makeBooking(service, caller)
    await makeSavedCalculation(service, caller, { is_test: true })
    const { page, assertClean, close } = await openAs(
      browser,
      service,
      organization.admin,
      '/app/settings?section=test-data',
    )
    await page.getByRole('button', { name: 'Wipe test data' }).click()
    const dialog = page.getByRole('dialog', { name: 'Wipe test data' })
    const confirm = dialog.getByRole('button', { name: 'Wipe test data' })
    expect(await confirm.isDisabled()).toBe(true)
    await dialog.getByLabel(`Type ${organization.name} to confirm`).fill('Another Hotel')
    expect(await confirm.isDisabled()).toBe(true)
    await assertAccessible(page)
    await dialog.getByLabel(`Type ${organization.name} to confirm`).fill(organization.name)
    await confirm.click()
    const counts = page.getByRole('status').filter({ hasText: 'Removed' })
    await counts.waitFor()
    expect(await counts.locator('dl > div').allTextContents()).toEqual([
      'Bookings2',
      'Invoices0',
      'Saved calculations1',
      'In all3',
    ])
    await assertAccessible(page)
    expect((await send(service, 'GET', `/v1/bookings/${live}`, caller)).status).toBe(200)

    await page.getByRole('button', { name: 'Wipe test data' }).click()
    await dialog.getByLabel(`Type ${organization.name} to confirm`).fill(organization.name)
    await confirm.click()
    await page.getByText('There were no test records.').waitFor()
    assertClean()
    await close()
  })

  it('belongs to the organization in use, not to another one of the same person', async () => {
    const [first, second] = [await makeOrganization(service), await makeOrganization(service)]
    await join(service, first.admin, second)
    const kept = await makeBooking(service, { token: second.admin.token }, { is_test: true })
    const { page, close } = await openAs(browser, service, first.admin, '/app/settings?section=test-data')
    await page.getByRole('button', { name: 'Wipe test data' }).click()
    await page.getByLabel(`Type ${first.name} to confirm`).fill(first.name)
    await page.getByRole('dialog').getByRole('button', { name: 'Wipe test data' }).click()
    await page.getByText('There were no test records.').waitFor()
    const booking = await send(service, 'GET', `/v1/bookings/${kept}`, { token: second.admin.token })
    expect(booking.status).toBe(200)
    await close()
  })
})

describe('a narrow screen', () => {
  it('has room for every part of the settings', async () => {
    const organization = await makeOrganization(service)
    await makeMember(service, organization)
    await makeInvitation(service, organization)
    const viewport = { width: 360, height: 800 }
    const { page, close } = await openAs(browser, service, organization.admin, '/app/settings', { viewport })
    for (const section of ['Members', 'Legal', 'Test data', 'Organization']) {
      await page.getByRole('tab', { name: section }).click()
      await page.getByRole('tabpanel', { name: section }).waitFor()
      await page.waitForLoadState('networkidle')
      await assertAccessible(page)
    }
    await close()
  })
})
