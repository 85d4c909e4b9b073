// Activity in a browser: the request log with its chart, and the audit log.
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { assertAccessible, openAs, startDashboard } from '../support/dashboard.ts'
import { makeApiKey, makeIssuer, makeOrganization, type Organization, send } from '../support/makers.ts'

const { service, browser } = await startDashboard()

const requestsOf = (page: Page) => page.getByRole('table', { name: 'Requests' }).locator('tbody tr')
const chartOf = (page: Page) => page.getByRole('region', { name: 'Chart of the requests loaded' })
const stay = {
  jurisdiction_code: 'DE',
  stay_date: '2026-07-01',
  nights: 1,
  nightly_rate: 100,
  currency: 'EUR',
}

/** As many requests of a key as wanted, the first ones of them refused. */
async function ask(key: string, count: number, refused = 0): Promise<void> {
  for (let done = 0; done < count; done++) {
    const body = done < refused ? { ...stay, nights: 0 } : stay
    const headers = { 'X-Request-ID': `${key.slice(4, 10)}-${done}` }
    await send(service, 'POST', '/v1/tax/calculate', { key, body, headers })
  }
  await service.flush()
}

/** Only keys: what the dashboard itself asks for is in the log too. */
async function open(organization: Organization, query = '', options = {}) {
  const path = `/app/activity?credential_type=api_key${query}`
  return openAs(browser, service, organization.admin, path, options)
}

describe('listRequestLog', () => {
  it('shows what keys asked for, and opens the details of a request', async () => {
    const organization = await makeOrganization(service)
    const { raw_key } = await makeApiKey(service, organization, { name: 'Booking engine' })
    await ask(raw_key, 2, 1)
    const { page, assertClean, close } = await open(organization)
    await expect.poll(() => requestsOf(page).count()).toBe(2)
    const refused = requestsOf(page).filter({ hasText: '422' })
    expect(await refused.textContent()).toMatch(/POST.*\/v1\/tax\/calculate.*422.* ms.*Booking engine/)
    await assertAccessible(page)
    await refused.getByRole('button').click()
    const details = page.getByRole('dialog', { name: 'Request' })
    await details.getByText('calculateTax').waitFor()
    await details.getByText(`${raw_key.slice(4, 10)}-0`).waitFor()
    expect(await details.getByRole('link', { name: 'validation_error' }).getAttribute('href')).toBe(
      '/docs/errors/validation_error',
    )
    await assertAccessible(page)
    await page.keyboard.press('Escape')
    await expect.poll(() => details.count()).toBe(0)
    assertClean()
    await close()
  })

  it('filters by what stands in the address, and puts there what is chosen', async () => {
    const organization = await makeOrganization(service)
    const [first, second] = [
      await makeApiKey(service, organization, { name: 'First' }),
      await makeApiKey(service, organization, { name: 'Second' }),
    ]
    await ask(first.raw_key, 3, 1)
    await ask(second.raw_key, 1)
    const { page, assertClean, close } = await open(organization, '&status_code=200')
    await expect.poll(() => requestsOf(page).count()).toBe(3)
    await page.getByRole('combobox', { name: 'API key' }).click()
    await page.getByRole('option', { name: 'First' }).click()
    await page.waitForURL(`**&api_key_id=${first.id}`)
    await expect.poll(() => requestsOf(page).count()).toBe(2)
    await page.reload()
    await expect.poll(() => requestsOf(page).count()).toBe(2)
    await page.getByLabel('Operation').fill('listBookings')
    await page.getByText('No request fits these filters.').waitFor()
    await page.getByLabel('Operation').fill('list bookings')
    await page.getByText('The name of an operation has letters only').waitFor()
    await expect.poll(() => requestsOf(page).count()).toBe(2)
    await assertAccessible(page)
    await page.getByRole('button', { name: 'Clear filters' }).click()
    await page.waitForURL('**/app/activity')
    await page.getByLabel('Request id').fill(`${second.raw_key.slice(4, 10)}-0`)
    await expect.poll(() => requestsOf(page).count()).toBe(1)
    await page.getByLabel('To').fill('2020-01-31')
    await page.getByText('No request fits these filters.').waitFor()
    assertClean()
    await close()
  })

  it('draws requests and errors by day and by key from what is loaded, and says so', async () => {
    const organization = await makeOrganization(service)
    const [busy, quiet] = [
      await makeApiKey(service, organization, { name: 'Busy' }),
      await makeApiKey(service, organization, { name: 'Quiet' }),
    ]
    await ask(busy.raw_key, 48, 12)
    await ask(quiet.raw_key, 4, 1)
    const { page, close } = await open(organization)
    const chart = chartOf(page)
    await chart.getByText('Computed from the 50 newest requests').waitFor()
    await page.getByRole('button', { name: 'Load more' }).last().click()
    await chart.getByText('Computed from the 52 requests loaded: all that there are').waitFor()
    expect(await chart.locator('dl > div').allTextContents()).toEqual([
      'Requests52',
      'Errors13',
      'Error share25.00%',
      expect.stringMatching(/^Median duration\d+ ms$/),
    ])
    // A week at least, since the days before are known to be empty.
    const days = chart.getByRole('button', { name: /Show this day\.$/ })
    await expect.poll(() => days.count()).toBe(7)
    expect(await days.last().textContent()).toMatch(/: 52 requests, 13 errors \(25\.00%\)\./)
    await chart.getByRole('button', { name: /^Busy ?: 48 requests, 12 errors \(25\.00%\)/ }).waitFor()
    await assertAccessible(page)

    await chart.getByRole('button', { name: /^Quiet ?: 4 requests, 1 error/ }).click()
    await page.waitForURL(`**api_key_id=${quiet.id}**`)
    await expect.poll(() => requestsOf(page).count()).toBe(4)
    await chart
      .getByRole('button', { name: /Show this day\.$/ })
      .last()
      .click()
    await page.waitForURL(/from=\d{4}-\d\d-\d\d&to=\d{4}-\d\d-\d\d/)
    await expect.poll(() => requestsOf(page).count()).toBe(4)
    await page.getByRole('button', { name: 'Clear filters' }).click()
    await expect.poll(() => requestsOf(page).count()).toBe(50)
    await close()
  })

  it('looks for newer entries without a reload', async () => {
    const organization = await makeOrganization(service)
    const { raw_key } = await makeApiKey(service, organization)
    await ask(raw_key, 1)
    const { page, close } = await open(organization)
    await expect.poll(() => requestsOf(page).count()).toBe(1)
    await ask(raw_key, 1)
    await page.getByRole('button', { name: 'Refresh' }).click()
    await expect.poll(() => requestsOf(page).count()).toBe(2)
    await close()
  })

  it('says what to do while there is nothing, and offers another try after a failure', async () => {
    const organization = await makeOrganization(service)
    const { page, close } = await openAs(browser, service, organization.admin)
    await page.route('**/v1/orgs/me/request-log**', route => route.abort())
    await page.goto(`${service.url}/app/activity?credential_type=api_key`)
    await page.getByText('TaxLens cannot be reached.').waitFor()
    await page.unroute('**/v1/orgs/me/request-log**')
    await page.getByRole('button', { name: 'Try again' }).click()
    await page.getByText('No request fits these filters.').waitFor()
    await assertAccessible(page)
    await close()
  })

  it('folds its filters on a narrow screen', async () => {
    const organization = await makeOrganization(service)
    const { raw_key } = await makeApiKey(service, organization)
    await ask(raw_key, 1)
    const { page, close } = await open(organization, '', { viewport: { width: 360, height: 800 } })
    await expect.poll(() => requestsOf(page).count()).toBe(1)
    await assertAccessible(page)
    await page.getByRole('button', { name: 'Filters (1)' }).click()
    await page.getByRole('combobox', { name: 'Method' }).click()
    await page.getByRole('option', { name: 'GET' }).click()
    await page.getByText('No request fits these filters.').waitFor()
    await assertAccessible(page)
    await close()
  })
})

describe('listAuditLog', () => {
  const rows = (page: Page) => page.getByRole('table', { name: 'Audit' }).locator('tbody tr')

  it('tells who changed what, with what was before and after, and leads to the request', async () => {
    const organization = await makeOrganization(service)
    const id = await makeIssuer(service, organization, {}, null)
    const { token } = organization.admin
    const body = { trading_name: 'Hotel am Tor', contact: null }
    await send(service, 'PATCH', `/v1/legal-issuers/${id}`, { token, body })
    await service.flush()
    const { page, assertClean, close } = await openAs(
      browser,
      service,
      organization.admin,
      '/app/activity?log=audit',
    )
    const changed = rows(page).filter({ hasText: 'Legal issuer changed' })
    expect(await changed.textContent()).toMatch(/Test Person.*trading name: — → Hotel am Tor/)
    await assertAccessible(page)
    await changed.getByRole('button').click()
    const details = page.getByRole('dialog', { name: 'Legal issuer changed' })
    const fields = details.getByRole('row')
    expect(await fields.allTextContents()).toEqual(
      expect.arrayContaining([
        'FieldBeforeAfter',
        'trading name—Hotel am Tor',
        'contact › nameReservations—',
      ]),
    )
    expect(await details.getByRole('link', { name: 'Legal issuer' }).getAttribute('href')).toBe(
      `/app/settings/issuers/${id}`,
    )
    await assertAccessible(page)
    await details.locator('a[href*="request_id="]').click()
    await page.waitForURL('**/app/activity?request_id=*')
    await expect.poll(() => requestsOf(page).count()).toBe(1)
    expect(await requestsOf(page).textContent()).toContain('PATCH')
    assertClean()
    await close()
  })

  it('filters by action, entity and person, in the address', async () => {
    const organization = await makeOrganization(service)
    const { id } = await makeApiKey(service, organization, { name: 'Booking engine' })
    await makeIssuer(service, organization)
    const { page, close } = await openAs(
      browser,
      service,
      organization.admin,
      '/app/activity?log=audit&entity_type=api_key',
    )
    await expect.poll(() => rows(page).count()).toBe(1)
    await page.getByRole('combobox', { name: 'Action' }).click()
    await page.getByRole('option', { name: 'API key revoked' }).click()
    await page.getByText('No change fits these filters.').waitFor()
    await page.getByRole('button', { name: 'Clear filters' }).click()
    await expect.poll(() => rows(page).count()).toBe(3)
    await page.getByLabel('Entity id').fill(id)
    await expect.poll(() => rows(page).count()).toBe(1)
    await page.getByRole('combobox', { name: 'Person' }).click()
    await page.getByRole('option', { name: 'Test Person' }).click()
    await page.waitForURL(/log=audit&.*actor_user_id=user_/)
    await expect.poll(() => rows(page).count()).toBe(1)
    await page.getByRole('tab', { name: 'Requests' }).click()
    await page.waitForURL('**/app/activity')
    await page.goBack()
    await expect.poll(() => rows(page).count()).toBe(1)
    await close()
  })

  it('goes further back page by page', async () => {
    const organization = await makeOrganization(service)
    const { token } = organization.admin
    for (let count = 0; count < 52; count++) {
      await send(service, 'PATCH', '/v1/orgs/me', { token, body: { name: `Hotel ${count}` } })
    }
    const { page, close } = await openAs(browser, service, organization.admin, '/app/activity?log=audit')
    await expect.poll(() => rows(page).count()).toBe(50)
    await page.getByRole('button', { name: 'Load more' }).click()
    await expect.poll(() => rows(page).count()).toBe(52)
    await expect.poll(() => page.getByRole('button', { name: 'Load more' }).count()).toBe(0)
    await close()
  })
})
