// The tax report from the screen alone: sums, charts, lines and file all say what the API says, for the same filters.
import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { partsIn, presetsAt } from '../../src/dashboard/tax-report/period.ts'
import { fromWire } from '../../src/database/identifiers.ts'
import { assertAccessible, openAs, startDashboard } from '../support/dashboard.ts'
import {
  makeBooking,
  makeIssuer,
  makeMember,
  makeOrganization,
  type Organization,
  rewrite,
  send,
} from '../support/makers.ts'

const { service, browser } = await startDashboard()

const path = '/app/tax-report'
const year = new Date().getUTCFullYear()
const rows = (page: Page, table: string) => page.getByRole('table', { name: table }).getByRole('row')
const row = (page: Page, table: string, text: string) => rows(page, table).filter({ hasText: text })

const berlin = {
  ...{ jurisdiction_code: 'DE', stay_date: '2026-07-01', nights: 2, nightly_rate: 200, currency: 'EUR' },
}
const newYork = {
  ...{ jurisdiction_code: 'US-NY-NYC', stay_date: '2026-07-01', nights: 3, nightly_rate: 250 },
  currency: 'USD',
}

async function issue({ admin: { token } }: Organization, issuer: string, calculation: object, parts = {}) {
  const buyer = { buyer_name: 'Ana Example', buyer_address: { country_code: 'PT' } }
  const about = { ...buyer, legal_issuer_id: issuer, calculation, ...parts }
  const booking = await makeBooking(service, { token }, about)
  const answer = await send(service, 'POST', `/v1/bookings/${booking}/issue`, { token })
  expect(answer.status, answer.text).toBe(200)
  return { booking, id: String(answer.body.id) }
}

async function credit({ admin: { token } }: Organization, id: string) {
  const body = { reason: 'Stay cancelled' }
  const answer = await send(service, 'POST', `/v1/invoices/${id}/credit-notes`, { token, body })
  expect(answer.status, answer.text).toBe(201)
}

async function choose(page: Page, label: string, option: string) {
  await page.getByRole('combobox', { name: label, exact: true }).click()
  await page.getByRole('option', { name: option, exact: true }).click()
}

describe('getLiabilitySummary', () => {
  it('shows what is owed to whom, with the total of each currency, and narrows as it is filtered', async () => {
    const organization = await makeOrganization(service)
    const issuer = await makeIssuer(service, organization)
    await issue(organization, issuer, berlin)
    await issue(organization, issuer, newYork)
    const { page, assertClean, close } = await openAs(browser, service, organization.admin, path)
    const titles = ['Jurisdiction', 'Authority', 'Category', 'Currency', 'Taxable amount', 'Tax', 'Invoices']
    const table = page.getByRole('table', { name: 'Summary' })
    for (const title of titles) await table.getByRole('columnheader', { name: title, exact: true }).waitFor()
    const { body } = await send(service, 'GET', '/v1/invoices/liability-summary', {
      token: organization.admin.token,
    })
    const items = body.items as { jurisdiction_code: string }[]
    // The head, the groups, and a total for each of the two currencies.
    await expect.poll(() => rows(page, 'Summary').count()).toBe(items.length + 3)
    await row(page, 'Summary', 'Total EUR').getByText('€28.00').waitFor()
    await row(page, 'Summary', 'Total USD').getByText('$121.12').waitFor()
    await table.getByRole('link', { name: 'US-NY-MCTD' }).waitFor()
    const banner = page.getByRole('region', { name: 'What is reported' })
    for (const text of [organization.name, 'All legal issuers', 'Live'])
      await banner.getByText(text).waitFor()
    await page.getByRole('button', { name: /^.{3} \d{4}: \$121\.12\. Show these days only\.$/ }).waitFor()
    await assertAccessible(page)

    // The charts show one currency at a time, and filter when they are pressed.
    await page.getByText('EUR', { exact: true }).first().click()
    await page.getByRole('heading', { name: 'Tax in EUR' }).waitFor()
    await page.getByText('USD', { exact: true }).first().click()
    await page.getByRole('button', { name: /^New York City Department of Finance: \$50\.06/ }).click()
    await row(page, 'Summary', 'Total USD').getByText('$50.06').waitFor()
    await row(page, 'Summary', 'Total EUR').waitFor({ state: 'hidden' })
    expect(await page.getByRole('combobox', { name: 'Authority' }).inputValue()).toBe(
      'New York City Department of Finance',
    )
    await page.getByRole('button', { name: 'Clear filters' }).first().click()
    await choose(page, 'Jurisdiction', 'DE')
    await row(page, 'Summary', 'Total EUR').getByText('€28.00').waitFor()
    await row(page, 'Summary', 'Total USD').waitFor({ state: 'hidden' })
    await choose(page, 'Legal issuer', 'Hotel Berlin GmbH (DE)')
    await banner.getByText('Hotel Berlin GmbH').waitFor()
    await assertAccessible(page)
    assertClean()
    await close()
  })

  it('covers twelve months at first, and other days as chosen', async () => {
    const organization = await makeOrganization(service)
    const issuer = await makeIssuer(service, organization)
    const old = await issue(organization, issuer, berlin)
    await rewrite(service, "update invoice_lines set invoice_date = '2024-05-17' where invoice_id = $1", [
      fromWire('inv', old.id),
    ])
    const { page, assertClean, close } = await openAs(browser, service, organization.admin, path)
    await page.getByText('No issued invoices in this period').waitFor()
    expect(await page.getByRole('combobox', { name: 'Period' }).inputValue()).toBe('Last 12 months')
    await assertAccessible(page)
    await page.getByLabel('Issued from').fill('2024-05-01')
    // More months than can be told apart are quarters.
    await page.getByRole('button', { name: 'Q2 2024: €28.00. Show these days only.' }).click()
    await row(page, 'Summary', 'Total EUR').waitFor()
    await expect.poll(() => page.getByLabel('Issued to').inputValue()).toBe('2024-06-30')
    await page.getByRole('button', { name: 'May 2024: €28.00. Show these days only.' }).click()
    await expect.poll(() => page.getByLabel('Issued to').inputValue()).toBe('2024-05-31')
    await page.getByLabel('Issued to').fill('2024-04-30')
    await page.getByText('Before the first day').waitFor()
    await page.getByText('No issued invoices in this period').waitFor()
    await choose(page, 'Period', 'This year')
    await expect.poll(() => page.getByLabel('Issued from').inputValue()).toMatch(/-01-01$/)
    assertClean()
    await close()
  })

  it('tells of confirmed bookings whose tax is missing, and follows the toggle', async () => {
    const organization = await makeOrganization(service)
    const issuer = await makeIssuer(service, organization)
    const { token } = organization.admin
    await makeBooking(service, { token }, { calculation: berlin })
    await issue(organization, issuer, berlin, { is_test: true })
    const { page, close } = await openAs(browser, service, organization.admin, path)
    await page.getByText('1 booking has no document').waitFor()
    await page.getByText('No issued invoices in this period').waitFor()
    await assertAccessible(page)
    await page.getByText('Test', { exact: true }).first().click()
    await row(page, 'Summary', 'Total EUR').getByText('€28.00').waitFor()
    await expect.poll(() => page.getByText('has no document').count()).toBe(0)
    await page.getByText('Live', { exact: true }).first().click()
    await page.getByRole('link', { name: 'See confirmed bookings' }).click()
    await page.getByRole('heading', { level: 1, name: 'Bookings' }).waitFor()
    await close()
  })

  it('is for members too, and comes back when the service was away', async () => {
    const member = await makeMember(service, await makeOrganization(service))
    const { page, close } = await openAs(browser, service, member)
    await page.route('**/v1/invoices/liability-**', route => route.abort())
    await page.getByRole('link', { name: 'Tax Report', exact: true }).click()
    await page.getByText('TaxLens cannot be reached.').first().waitFor()
    await assertAccessible(page)
    await page.unroute('**/v1/invoices/liability-**')
    await page.getByRole('button', { name: 'Try again' }).first().click()
    await page.getByText('No issued invoices in this period').waitFor()
    await close()
  })
})

describe('listLiabilityLines', () => {
  it('marks what was taken back, and leads to the document and the booking', async () => {
    const organization = await makeOrganization(service)
    const issuer = await makeIssuer(service, organization)
    const { id, booking } = await issue(organization, issuer, berlin, { external_reference: 'R-4711' })
    await credit(organization, id)
    const { page, assertClean, close } = await openAs(browser, service, organization.admin, path)
    const reversal = row(page, 'Invoice lines', 'Reversal')
    await reversal.getByText('-€28.00').waitFor()
    await reversal.getByRole('link', { name: `C-${year}-000001` }).waitFor()
    const colors = await reversal.getByText('-€28.00').evaluate(element => {
      const [red = 0, green = 0, blue = 0] = getComputedStyle(element).color.match(/\d+/g)?.map(Number) ?? []
      return red > 2 * green && red > 2 * blue
    })
    expect(colors).toBe(true)
    // A reversal counts against what was issued: nothing is owed, and the group stays in sight.
    await row(page, 'Summary', 'Total EUR').getByText('€0.00').waitFor()
    const original = row(page, 'Invoice lines', `A-${year}-000001`)
    expect(
      await original.getByRole('link').evaluateAll(links => links.map(link => link.getAttribute('href'))),
    ).toEqual([`/app/invoices/${id}`, `/app/bookings/${booking}`])
    await original.getByRole('link', { name: 'R-4711' }).waitFor()
    await assertAccessible(page)
    assertClean()
    await close()
  })

  it('can be read on a narrow screen', async () => {
    const organization = await makeOrganization(service)
    const issuer = await makeIssuer(service, organization)
    const { id } = await issue(organization, issuer, newYork, { external_reference: 'R'.repeat(60) })
    await credit(organization, id)
    const { page, close } = await openAs(browser, service, organization.admin, path, {
      viewport: { width: 360, height: 740 },
    })
    await row(page, 'Invoice lines', 'Reversal').first().waitFor()
    await page
      .getByRole('button', { name: /Show these days only/ })
      .first()
      .waitFor()
    await assertAccessible(page)
    await close()
  })
})

describe('exportLiabilityLines', () => {
  it('gives the lines of the same filters as a file', async () => {
    const organization = await makeOrganization(service)
    const issuer = await makeIssuer(service, organization)
    await issue(organization, issuer, berlin)
    await issue(organization, issuer, newYork)
    const { page, close } = await openAs(browser, service, organization.admin, `${path}?currency=USD`)
    await row(page, 'Summary', 'Total USD').waitFor()
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Export CSV' }).click(),
    ])
    expect(file.suggestedFilename()).toBe('liability-lines.csv')
    const { token } = organization.admin
    const wanted = await send(service, 'GET', '/v1/invoices/liability-lines.csv?currency=USD', { token })
    expect(await readFile(await file.path(), 'utf8')).toBe(wanted.text)
    await page.getByLabel('Issued to').fill('2020-01-31')
    await page.getByLabel('Issued from').fill('2020-01-01')
    await page.getByText('No issued invoices in this period').waitFor()
    const off = page.getByRole('button', { name: 'Export CSV' })
    await expect.poll(() => off.getAttribute('aria-disabled')).toBe('true')
    await close()
  })
})

describe('the period', () => {
  it('is cut into months, quarters or years that touch and cover it', () => {
    const [usual, , lastMonth, , lastQuarter] = presetsAt('2026-01-31')
    expect(usual).toEqual({ label: 'Last 12 months', from: '2025-01-31', to: '2026-01-31' })
    expect(lastMonth).toMatchObject({ from: '2025-12-01', to: '2025-12-31' })
    expect(lastQuarter).toMatchObject({ from: '2025-10-01', to: '2025-12-31' })
    const cut = (from: string, to: string) => {
      const { unit, parts } = partsIn({ from, to })
      parts.forEach((part, place) => {
        const before = parts[place - 1]
        if (before !== undefined) expect(Date.parse(part.from) - Date.parse(before.to)).toBe(86_400_000)
      })
      return [unit, parts.length, parts[0]?.from, parts.at(-1)?.to]
    }
    expect(cut('2025-11-22', '2026-11-22')).toEqual(['month', 13, '2025-11-22', '2026-11-22'])
    expect(cut('2024-02-10', '2026-11-22')).toEqual(['quarter', 12, '2024-02-10', '2026-11-22'])
    expect(cut('2019-03-01', '2026-02-28')).toEqual(['year', 8, '2019-03-01', '2026-02-28'])
    // Only the last ones of a period that is longer than a screen is wide.
    expect(cut('1990-01-01', '2026-06-30')).toEqual(['year', 14, '2013-01-01', '2026-06-30'])
    expect(cut('2026-06-30', '2026-06-01')).toEqual(['month', 1, '2026-06-30', '2026-06-01'])
  })
})
