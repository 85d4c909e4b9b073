// Bookings from the screen alone: found, read, adjusted, refunded, voided; their document mended, taken along and issued.
import { readFile } from 'node:fs/promises'
import type { Locator, Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { assertAccessible, openAs, startDashboard } from '../support/dashboard.ts'
import {
  makeBooking,
  makeIssuable,
  makeIssuer,
  makeMember,
  makeOrganization,
  makeProperty,
  send,
} from '../support/makers.ts'

const { service, browser } = await startDashboard()

const path = '/app/bookings'
const rows = (page: Page) => page.getByRole('table', { name: 'Bookings' }).getByRole('row')
const row = (page: Page, text: string) => rows(page).filter({ hasText: text })
const part = (page: Page, name: string | RegExp) => page.getByRole('region', { name })
/** A field that says that something is wrong with it. */
const marked = (page: Page, field: string) => page.locator(`[data-path="${field}"][aria-invalid=true]`)
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })
const known = async (token: string, id: string) =>
  (await send(service, 'GET', `/v1/bookings/${id}`, { token })).body

describe('listBookings', () => {
  it('follows the toggle, filters by status, reference and day, and opens a booking', async () => {
    const { admin } = await makeOrganization(service)
    const caller = { token: admin.token }
    const live = await makeBooking(service, caller, { external_reference: 'LIVE-1' })
    const voided = await makeBooking(service, caller, { external_reference: 'GONE-1' })
    await send(service, 'POST', `/v1/bookings/${voided}/void`, { ...caller, body: { reason: 'No show' } })
    await makeBooking(service, caller, { external_reference: 'TEST-1', is_test: true })
    const { page, assertClean, close } = await openAs(browser, service, admin, path)
    await row(page, 'LIVE-1').getByText('€107.00').waitFor()
    for (const title of ['ID', 'External reference', 'Status', 'Tax', 'Total', 'Jurisdiction', 'Created'])
      await page.getByRole('columnheader', { name: title, exact: true }).waitFor()
    await expect.poll(() => rows(page).count()).toBe(3)
    await assertAccessible(page)

    await page.getByText('Test', { exact: true }).click()
    await row(page, 'TEST-1').waitFor()
    await expect.poll(() => rows(page).count()).toBe(2)
    await page.getByText('Live', { exact: true }).click()

    await page.getByLabel('Status').first().click()
    await page.getByRole('option', { name: 'Voided' }).click()
    await row(page, 'GONE-1').waitFor()
    await expect.poll(() => rows(page).count()).toBe(2)
    await button(page, 'Clear filters').first().click()
    await page.getByLabel('Created to').fill('2020-01-01')
    await page.getByText('No booking matches these filters.').waitFor()
    await assertAccessible(page)
    await button(page, 'Clear filters').first().click()
    await page.getByLabel('External reference').fill('LIVE-1')
    await expect.poll(() => rows(page).count()).toBe(2)
    await row(page, 'LIVE-1').getByRole('link').click()
    await page.waitForURL(`**${path}/${live}`)
    await page.getByRole('heading', { name: 'LIVE-1' }).waitFor()
    assertClean()
    await close()
  })

  it('leads to the calculator while there is nothing', async () => {
    const { admin } = await makeOrganization(service)
    const { page, close } = await openAs(browser, service, admin, path)
    await page.getByText('No bookings yet', { exact: true }).waitFor()
    await assertAccessible(page)
    await page.getByRole('link', { name: 'Open calculator' }).first().click()
    await page.getByRole('heading', { name: 'Calculator' }).waitFor()
    await close()
  })

  it('can be read on a narrow screen, and so can a booking', async () => {
    const organization = await makeOrganization(service)
    const { id } = await makeIssuable(service, organization)
    const { page, close } = await openAs(browser, service, organization.admin, path, {
      viewport: { width: 360, height: 740 },
    })
    await expect.poll(() => rows(page).count()).toBe(2)
    await assertAccessible(page)
    await page.goto(`${service.url}${path}/${id}`)
    await part(page, 'Amounts').waitFor()
    await assertAccessible(page)
    await close()
  })

  it('has dialogs that can be used on a narrow screen', async () => {
    const organization = await makeOrganization(service)
    const { id } = await makeIssuable(service, organization)
    const { page, close } = await openAs(browser, service, organization.admin, `${path}/${id}`, {
      viewport: { width: 360, height: 740 },
    })
    for (const name of ['Adjust', 'Edit invoice details', 'View invoice document']) {
      await button(page, name).click()
      await page.getByRole('dialog').waitFor()
      if (name.startsWith('View')) await page.getByText('Compliant', { exact: true }).waitFor()
      await assertAccessible(page)
      await page.keyboard.press('Escape')
      await page.getByRole('dialog').waitFor({ state: 'hidden' })
    }
    await close()
  })
})

describe('getBooking', () => {
  it('shows the stay, the amounts, every tax and rule, and what happened, newest first', async () => {
    const { admin } = await makeOrganization(service)
    const caller = { token: admin.token }
    const property = await makeProperty(service, caller, { star_rating: 4 })
    const id = await makeBooking(service, caller, {
      ...{ property_id: property.id, idempotency_key: 'checkout-1' },
      calculation: { jurisdiction_code: undefined, nights: 3, nightly_rate: 200 },
    })
    const refund = { amount: 100, currency: 'EUR', reason: 'Noise at night' }
    await send(service, 'POST', `/v1/bookings/${id}/refund`, { ...caller, body: refund })
    const { page, assertClean, close } = await openAs(browser, service, admin, `${path}/${id}`, {
      permissions: ['clipboard-read', 'clipboard-write'],
    })
    const summary = part(page, 'Summary')
    await summary.getByText('partially refunded').waitFor()
    await summary.getByRole('link', { name: 'Hotel Mallorca' }).waitFor()
    await summary.getByText('Not issued').waitFor()
    await summary.getByRole('button', { name: 'Copy' }).click()
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('checkout-1')
    await part(page, 'Stay details').getByText('Jul 4, 2026').waitFor()
    const { total_with_tax, refunded_tax_amount } = await known(admin.token, id)
    await part(page, 'Amounts').getByText(`€${total_with_tax}`, { exact: true }).waitFor()
    await part(page, 'Amounts').getByText(`€${refunded_tax_amount}`, { exact: true }).waitFor()
    await part(page, /^Tax Components \(3\)/)
      .getByText('VAT on accommodation')
      .first()
      .waitFor()
    await part(page, /^Rules Evaluated/).waitFor()
    const history = part(page, 'History')
    await history.getByText('Refunded €100.00').waitFor()
    expect(await history.locator('[class*=itemTitle]').allTextContents()).toEqual([
      'Refunded €100.00',
      'Created',
    ])
    await assertAccessible(page)
    // A booking that was refunded in part can be refunded further, but neither adjusted nor voided.
    await button(page, 'Adjust').hover()
    await page.getByText('A booking that is partially refunded cannot be adjusted.').waitFor()
    assertClean()
    await close()
  })

  it('says that there is no such booking', async () => {
    const { admin } = await makeOrganization(service)
    const { page, close } = await openAs(browser, service, admin, '/app/profile')
    await page.goto(`${service.url}${path}/bkg_01kvmsyv80e0088pcz6t8yrhx2`)
    await page.getByText('Booking not found').waitFor()
    await page.getByRole('main').getByRole('link', { name: 'Bookings' }).click()
    await page.getByText('No bookings yet').waitFor()
    await close()
  })
})

describe('adjustBooking', () => {
  it('shows old and new totals first, and keeps what the property lent', async () => {
    const { admin } = await makeOrganization(service)
    const caller = { token: admin.token }
    const property = await makeProperty(service, caller, { star_rating: 5, property_type: 'hotel' })
    const id = await makeBooking(service, caller, {
      property_id: property.id,
      calculation: { jurisdiction_code: undefined, nights: 2, nightly_rate: 200, number_of_guests: 2 },
    })
    const before = await known(admin.token, id)
    // What becomes of the property later does not reach its bookings, nor what the preview shows.
    await send(service, 'PATCH', `/v1/properties/${property.id}`, { ...caller, body: { star_rating: 1 } })
    await send(service, 'POST', `/v1/properties/${property.id}/archive`, caller)

    const { page, assertClean, close } = await openAs(browser, service, admin, `${path}/${id}`)
    await button(page, 'Adjust').click()
    const dialog = page.getByRole('dialog', { name: 'Adjust booking' })
    const confirm = dialog.getByRole('button', { name: 'Confirm adjustment' })
    const totals = dialog.getByRole('table', { name: 'Totals before and after' }).getByRole('row')
    await totals.filter({ hasText: 'Total' }).getByText(`€${before.total_with_tax}`).waitFor()
    expect(await confirm.isDisabled()).toBe(true)
    await dialog.getByLabel('Nights').and(page.locator('input')).fill('3')
    await dialog.getByRole('button', { name: 'Calculate new totals' }).click()
    await dialog.getByText('+€200.00').waitFor()
    await assertAccessible(page)
    await dialog.getByLabel('Reason').fill('One night more')
    expect(await confirm.isDisabled()).toBe(false)

    // What is confirmed must be what is shown.
    await dialog.getByLabel('Nightly rate').fill('210')
    await dialog.getByText('The stay has changed since these totals were calculated.').waitFor()
    expect(await confirm.isDisabled()).toBe(true)
    await dialog.getByRole('button', { name: 'Calculate again' }).click()
    await dialog.getByText('+€230.00').waitFor()
    const promised = await totals.last().getByRole('cell').nth(1).textContent()
    await confirm.click()
    await dialog.waitFor({ state: 'hidden' })
    await part(page, 'History').getByText('One night more').waitFor()
    const after = await known(admin.token, id)
    expect(promised).toBe(`€${after.total_with_tax}`)
    expect(after).toMatchObject({ nights: 3, subtotal_excluding_tax: '630.00' })
    expect(after.result).toMatchObject({ input: { star_rating: 5, property_id: property.id } })
    assertClean()
    await close()
  })

  it('shows what is wrong at the field', async () => {
    const { admin } = await makeOrganization(service)
    const id = await makeBooking(service, { token: admin.token })
    const { page, close } = await openAs(browser, service, admin, `${path}/${id}`)
    await button(page, 'Adjust').click()
    await page.getByRole('dialog').getByLabel('Nightly rate').fill('a lot')
    await button(page, 'Calculate new totals').click()
    await marked(page, 'nightly_rate').waitFor()
    await close()
  })
})

describe('refundBooking', () => {
  it('shows the tax in an amount before it is refunded, and refunds the rest in full', async () => {
    const { admin } = await makeOrganization(service)
    const id = await makeBooking(service, { token: admin.token })
    const { page, assertClean, close } = await openAs(browser, service, admin, `${path}/${id}`)
    await button(page, 'Refund').click()
    const dialog = page.getByRole('dialog', { name: 'Refund booking' })
    const amount = dialog.getByLabel('Amount, tax included')
    const share = dialog.getByRole('region', { name: 'What is refunded' })
    expect(await amount.inputValue()).toBe('107.00')
    await amount.fill('107.01')
    await dialog.getByText('Enter an amount above 0, at most €107.00').waitFor()
    await amount.fill('33.33')
    await share.getByText('€2.18').waitFor()
    await share.getByText('€73.67').waitFor()
    await assertAccessible(page)
    await dialog.getByLabel('Reason').fill('Breakfast was closed')
    await dialog.getByRole('button', { name: 'Refund €33.33' }).click()
    await dialog.waitFor({ state: 'hidden' })
    await part(page, 'History').getByText('Breakfast was closed').waitFor()
    expect(await known(admin.token, id)).toMatchObject({
      refunded_amount: '33.33',
      refunded_tax_amount: '2.18',
    })

    await button(page, 'Refund').click()
    expect(await amount.inputValue()).toBe('73.67')
    await share.getByText('€4.82').waitFor()
    await dialog.getByLabel('Reason').fill('The rest')
    await dialog.getByRole('button', { name: 'Refund €73.67' }).click()
    await part(page, 'Summary').getByText('refunded', { exact: true }).waitFor()
    expect(await known(admin.token, id)).toMatchObject({ status: 'refunded', refunded_tax_amount: '7.00' })
    assertClean()
    await close()
  })
})

describe('voidBooking', () => {
  it('asks first, for a reason, and then nothing more can be done', async () => {
    const { admin } = await makeOrganization(service)
    const id = await makeBooking(service, { token: admin.token })
    const { page, assertClean, close } = await openAs(browser, service, admin, `${path}/${id}`)
    await button(page, 'Void').click()
    const dialog = page.getByRole('dialog', { name: 'Void booking' })
    const confirm = dialog.getByRole('button', { name: 'Void booking' })
    expect(await confirm.isDisabled()).toBe(true)
    await assertAccessible(page)
    await dialog.getByLabel('Reason').fill('The guest never came')
    await confirm.click()
    await part(page, 'Summary').getByText('The guest never came').waitFor()
    expect(await known(admin.token, id)).toMatchObject({ status: 'voided' })
    for (const name of ['Adjust', 'Refund', 'Void', 'Edit invoice details'])
      expect(await button(page, name).getAttribute('aria-disabled'), name).toBe('true')
    await assertAccessible(page)
    // The way by keyboard is closed too.
    await button(page, 'Adjust').press('Enter')
    await expect.poll(() => page.getByRole('dialog').count()).toBe(0)
    assertClean()
    await close()
  })
})

describe('issueInvoice', () => {
  it('leads from what is missing to a document that is complete, and gives it as UBL', async () => {
    const organization = await makeOrganization(service)
    const { admin } = organization
    const legal_issuer_id = await makeIssuer(service, organization)
    const id = await makeBooking(service, { token: admin.token }, { legal_issuer_id })
    const { page, assertClean, close } = await openAs(browser, service, admin, `${path}/${id}`)
    await button(page, 'View invoice document').click()
    const dialog = page.getByRole('dialog', { name: 'Invoice document' })
    await dialog.getByText('Not compliant yet').waitFor()
    const missing = dialog.getByRole('list', { name: 'What is missing' }).getByRole('listitem')
    await expect.poll(() => missing.count()).toBe(2)
    await missing.filter({ hasText: 'BT-44' }).waitFor()
    expect(await button(page, 'Issue invoice').getAttribute('aria-disabled')).toBe('true')
    expect(await button(page, 'Download UBL').getAttribute('aria-disabled')).toBe('true')
    await assertAccessible(page)

    await missing.filter({ hasText: 'BT-55' }).getByRole('button', { name: 'Edit details' }).click()
    const details = page.getByRole('dialog', { name: 'Edit invoice details' })
    await details.getByText('The buyer has no name').waitFor()
    await details.getByText('The buyer has no country').waitFor()
    await assertAccessible(page)
    await details.getByLabel('Name', { exact: true }).fill('Erika Gast')
    await details.getByLabel('Country').and(page.locator('input')).click()
    await page.getByRole('option', { name: /^Germany/ }).click()
    await details.getByRole('button', { name: 'Save details' }).click()

    // Back at the document, which is complete now.
    await dialog.getByText('Compliant', { exact: true }).waitFor()
    await dialog.getByRole('article', { name: 'Commercial invoice' }).getByText('Erika Gast').waitFor()
    const downloaded = page.waitForEvent('download')
    await button(page, 'Download UBL').click()
    const draft = await downloaded
    expect(draft.suggestedFilename()).toBe(`booking-${id}.xml`)
    expect(await readFile(await draft.path(), 'utf8')).toContain('<cbc:ID>DRAFT</cbc:ID>')

    assertClean()
    await close()
  })

  it('asks first, naming series and issuer, and then shows the document that freezes the booking', async () => {
    const organization = await makeOrganization(service)
    const { admin } = organization
    const { id } = await makeIssuable(service, organization)
    const { page, assertClean, close } = await openAs(browser, service, admin, `${path}/${id}`)
    await button(page, 'View invoice document').click()
    const dialog = page.getByRole('dialog', { name: 'Invoice document' })
    await dialog.getByText('Compliant', { exact: true }).waitFor()
    await button(page, 'Issue invoice').click()
    const question = page.getByRole('dialog', { name: 'Issue invoice' })
    await question.getByText('of the series A of Hotel Berlin GmbH').waitFor()
    await question.getByText('This cannot be undone except by a credit note.').waitFor()
    await assertAccessible(page)
    // Each dialog gives the focus back to what opened it.
    const opener = button(page, 'View invoice document')
    const hasFocus = (element: Locator) => element.evaluate(each => each === document.activeElement)
    await page.keyboard.press('Escape')
    await question.waitFor({ state: 'hidden' })
    await expect.poll(() => hasFocus(button(page, 'Issue invoice'))).toBe(true)
    await page.keyboard.press('Escape')
    await dialog.waitFor({ state: 'hidden' })
    await expect.poll(() => hasFocus(opener)).toBe(true)
    await opener.click()
    await button(page, 'Issue invoice').click()
    await question.getByRole('button', { name: 'Issue invoice' }).click()

    await dialog.getByText(/^Issued as A-\d{4}-000001$/).waitFor()
    await assertAccessible(page)
    const pdf = page.waitForEvent('download')
    await dialog.getByRole('button', { name: 'PDF' }).click()
    expect((await pdf).suggestedFilename()).toMatch(/^A-\d{4}-000001\.pdf$/)
    const [invoice] = (await known(admin.token, id)).invoices as { id: string }[]
    expect(await dialog.getByRole('link', { name: 'Issue credit note' }).getAttribute('href')).toContain(
      `/app/invoices/${invoice?.id}?credit`,
    )
    await page.keyboard.press('Escape')
    await page.getByText('Frozen by its document').waitFor()
    // The pointer rests on a button that says why it is off, in a tooltip outside of all landmarks.
    await page.mouse.move(0, 0)
    await page.getByRole('tooltip').waitFor({ state: 'hidden' })
    expect(await button(page, 'Refund').getAttribute('aria-disabled')).toBe('true')
    await part(page, 'Documents').getByRole('link').waitFor()
    await assertAccessible(page)
    assertClean()
    await close()
  })

  it('writes a self-billed invoice of a test booking in its own series', async () => {
    const organization = await makeOrganization(service)
    const legal_issuer_id = await makeIssuer(service, organization)
    const parties = { legal_issuer_id, buyer_name: 'Guest', buyer_address: { country_code: 'DE' } }
    const { admin } = organization
    const id = await makeBooking(service, { token: admin.token }, { ...parties, is_test: true })
    const { page, assertClean, close } = await openAs(browser, service, admin, `${path}/${id}`)
    await button(page, 'View invoice document').click()
    const dialog = page.getByRole('dialog', { name: 'Invoice document' })
    await dialog.getByRole('button', { name: 'Advanced' }).click()
    await dialog.getByLabel('Self-billed (389)').click()
    await dialog.getByRole('article', { name: 'Self-billed invoice' }).waitFor()
    await assertAccessible(page)
    await button(page, 'Issue invoice').click()
    const question = page.getByRole('dialog', { name: 'Issue self-billed invoice' })
    await question.getByText('of the series TEST-S of Hotel Berlin GmbH').waitFor()
    await question.getByRole('button', { name: 'Issue invoice' }).click()
    await dialog.getByText(/^Issued as TEST-S-\d{4}-000001$/).waitFor()
    // The commercial invoice can still be issued beside it.
    await dialog.getByLabel('Self-billed (389)').click()
    await dialog.getByRole('article', { name: 'Commercial invoice' }).waitFor()
    expect(await button(page, 'Issue invoice').getAttribute('aria-disabled')).toBeNull()
    assertClean()
    await close()
  })

  it('is for admins: members see the document and read that', async () => {
    const organization = await makeOrganization(service)
    const { id } = await makeIssuable(service, organization)
    const member = await makeMember(service, organization)
    const { page, close } = await openAs(browser, service, member, `${path}/${id}`)
    await button(page, 'View invoice document').click()
    await page.getByText('An admin of your organization issues the invoice.').waitFor()
    await expect.poll(() => button(page, 'Issue invoice').count()).toBe(0)
    expect(await button(page, 'Download UBL').getAttribute('aria-disabled')).toBeNull()
    await assertAccessible(page)
    await close()
  })

  it('says what to do where nobody is named as the seller', async () => {
    const { admin } = await makeOrganization(service)
    const id = await makeBooking(service, { token: admin.token })
    const { page, close } = await openAs(browser, service, admin, `${path}/${id}`)
    await button(page, 'View invoice document').click()
    await page.getByText('Nobody is named as the seller').waitFor()
    await assertAccessible(page)
    await button(page, 'Edit details').click()
    await page.getByRole('dialog', { name: 'Edit invoice details' }).waitFor()
    await close()
  })
})

describe('updateInvoiceDetails', () => {
  it('sends what was changed only, and says at the field what is wrong', async () => {
    const organization = await makeOrganization(service)
    const { admin } = organization
    const { id } = await makeIssuable(service, organization)
    const { page, requests, close } = await openAs(browser, service, admin, `${path}/${id}`)
    await button(page, 'Edit invoice details').click()
    const dialog = page.getByRole('dialog', { name: 'Edit invoice details' })
    await dialog.getByLabel('Endpoint', { exact: true }).fill('DE136695976')
    await dialog.getByRole('button', { name: 'Save details' }).click()
    await marked(page, 'buyer_endpoint_scheme').click()
    await page.getByRole('option', { name: /^9930/ }).click()
    await dialog.getByLabel('Buyer reference').fill('PO-4711')
    await dialog.getByLabel('Payment terms').fill('')
    await dialog.getByLabel('Due date').fill('2026-12-24')
    await dialog.getByLabel('City').fill('Köln')
    await dialog.getByRole('button', { name: 'Save details' }).click()
    await dialog.waitFor({ state: 'hidden' })
    expect((await known(admin.token, id)).invoice_details).toMatchObject({
      ...{ buyer_name: 'Guest', buyer_reference: 'PO-4711', payment_terms: null, due_date: '2026-12-24' },
      ...{ buyer_endpoint_id: 'DE136695976', buyer_endpoint_scheme: '9930' },
      buyer_address: { city: 'Köln', country_code: 'DE', line1: null },
    })
    expect(requests.filter(({ method }) => method === 'PATCH')).toHaveLength(2)
    await close()
  })
})
