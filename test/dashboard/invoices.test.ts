// Invoices from the screen alone: found, taken along, read, checked, and credited as the preview said.
import { readFile } from 'node:fs/promises'
import type { Locator, Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import type { Invoice } from '../../generated/api/types.gen.ts'
import { fromWire } from '../../src/database/identifiers.ts'
import { assertAccessible, openAs, startDashboard } from '../support/dashboard.ts'
import {
  makeBooking,
  makeInvoice,
  makeIssuer,
  makeMember,
  makeOrganization,
  type Organization,
  rewrite,
  send,
} from '../support/makers.ts'

const { service, browser } = await startDashboard()

const path = '/app/invoices'
const year = new Date().getUTCFullYear()
const rows = (page: Page) => page.getByRole('table', { name: 'Invoices' }).getByRole('row')
const row = (page: Page, text: string) => rows(page).filter({ hasText: text })
const part = (page: Page | Locator, name: string) => page.getByRole('region', { name, exact: true })
const button = (page: Page | Locator, name: string | RegExp) =>
  page.getByRole('button', { name, exact: true })

/** Room 400.00 at 7 %, parking 40.00 at 19 %. */
const german = {
  ...{ jurisdiction_code: 'DE', stay_date: '2026-07-01', nights: 2, nightly_rate: 200, currency: 'EUR' },
  line_items: [{ item_type: 'parking_fee', amount: 40 }],
}
/** Sales tax of three authorities on one line; taxes of the city that are not on the invoice. */
const newYork = {
  ...{ jurisdiction_code: 'US-NY-NYC', stay_date: '2026-07-01', nights: 3, nightly_rate: 250 },
  currency: 'USD',
}

async function issue(
  { admin: { token } }: Organization,
  legal_issuer_id: string,
  calculation: object,
  parts = {},
) {
  const buyer = { buyer_name: 'Ana Example', buyer_address: { country_code: 'PT' } }
  const booking = await makeBooking(service, { token }, { ...buyer, legal_issuer_id, calculation, ...parts })
  const answer = await send(service, 'POST', `/v1/bookings/${booking}/issue`, { token })
  expect(answer.status, answer.text).toBe(200)
  return answer.body as unknown as Invoice
}

async function known({ admin: { token } }: Organization, id: string): Promise<Invoice> {
  return (await send(service, 'GET', `/v1/invoices/${id}`, { token })).body as unknown as Invoice
}

async function download(page: Page, click: Locator) {
  const [file] = await Promise.all([page.waitForEvent('download'), click.click()])
  return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) }
}

describe('listInvoices', () => {
  it('follows the toggle and its filters, and opens a document', async () => {
    const organization = await makeOrganization(service)
    const first = await makeIssuer(service, organization)
    const second = await makeIssuer(service, organization, { legal_name: 'Hotel Potsdam GmbH' })
    const credited = await issue(organization, first, german)
    const { token } = organization.admin
    const reason = { body: { reason: 'Stay cancelled' }, token }
    await send(service, 'POST', `/v1/invoices/${credited.id}/credit-notes`, reason)
    await issue(organization, second, german)
    await issue(organization, first, german, { is_test: true })
    const { page, assertClean, close } = await openAs(browser, service, organization.admin, path)
    await row(page, `C-${year}-000001`).getByText('Credit note').waitFor()
    const titles = ['Fiscal number', 'Type', 'Status', 'Total', 'Source booking', 'Issue date']
    for (const title of titles) await page.getByRole('columnheader', { name: title, exact: true }).waitFor()
    await expect.poll(() => rows(page).count()).toBe(4)
    // Both issuers have a first invoice: the rows say whose.
    await row(page, 'Hotel Potsdam GmbH').getByText('€475.60').waitFor()
    await assertAccessible(page)

    await page.getByText('Test', { exact: true }).click()
    await row(page, `TEST-A-${year}-000001`).waitFor()
    await expect.poll(() => rows(page).count()).toBe(2)
    await page.getByText('Live', { exact: true }).click()

    const choose = async (label: string, option: string) => {
      await page.getByRole('combobox', { name: label, exact: true }).click()
      await page.getByRole('option', { name: option, exact: true }).click()
    }
    await choose('Status', 'Credited')
    await expect.poll(() => rows(page).count()).toBe(2)
    await row(page, 'Credited').waitFor()
    await choose('Type', 'Self-billed invoice')
    await page.getByText('No invoice matches these filters.').waitFor()
    await assertAccessible(page)
    await button(page, 'Clear filters').first().click()
    await expect.poll(() => rows(page).count()).toBe(4)

    await choose('Legal issuer', 'Hotel Potsdam GmbH (DE)')
    await expect.poll(() => rows(page).count()).toBe(2)
    await page.getByLabel('Issued to').fill('2020-01-31')
    await page.getByText('No invoice matches these filters.').waitFor()
    await button(page, 'Clear filters').first().click()
    // Zeros may be left out, and what is no number yet does not filter.
    await page.getByLabel('Fiscal number').fill('c-')
    await page.getByText('A number looks like A-2026-000147').waitFor()
    await page.getByLabel('Fiscal number').fill(`c-${year}-1`)
    await expect.poll(() => rows(page).count()).toBe(2)
    await row(page, `C-${year}-000001`).getByRole('link').first().click()
    await page.getByRole('heading', { level: 1, name: `C-${year}-000001` }).waitFor()
    assertClean()
    await close()
  })

  it('gives the UBL and the PDF of a row as files, as the API serves them', async () => {
    const organization = await makeOrganization(service)
    const id = await makeInvoice(service, organization)
    const { page, assertClean, close } = await openAs(browser, service, organization.admin, path)
    const number = `A-${year}-000001`
    const ubl = await download(page, button(page, `UBL of ${number}`))
    expect(ubl.name).toBe(`${number}.xml`)
    const { token } = organization.admin
    expect(ubl.bytes.toString()).toBe((await send(service, 'GET', `/v1/invoices/${id}/ubl`, { token })).text)
    const pdf = await download(page, button(page, `PDF of ${number}`))
    expect([pdf.name, pdf.bytes.subarray(0, 5).toString()]).toEqual([`${number}.pdf`, '%PDF-'])
    expect(page.url()).toBe(`${service.url}${path}`)
    assertClean()
    await close()
  })

  it('says how the first one comes to be, and issues nothing itself', async () => {
    const { admin } = await makeOrganization(service)
    const { page, close } = await openAs(browser, service, admin, path)
    await page.getByText('No invoices yet. Issue one from a booking.').waitFor()
    await expect.poll(() => page.getByRole('button', { name: /issue/i }).count()).toBe(0)
    await assertAccessible(page)
    await page.getByRole('link', { name: 'Open bookings' }).click()
    await page.getByRole('heading', { level: 1, name: 'Bookings' }).waitFor()
    await close()
  })

  it('tells of a service that is away, and loads when it is back', async () => {
    const { admin } = await makeOrganization(service)
    const { page, close } = await openAs(browser, service, admin)
    await page.route('**/v1/invoices?**', route => route.abort())
    await page.getByRole('link', { name: 'Invoices', exact: true }).click()
    await page.getByText('TaxLens cannot be reached.').waitFor()
    await assertAccessible(page)
    await page.unroute('**/v1/invoices?**')
    await button(page, 'Try again').click()
    await page.getByText('No invoices yet.').waitFor()
    await close()
  })
})

describe('getInvoice', () => {
  it('shows the frozen document, where it comes from, and its files', async () => {
    const organization = await makeOrganization(service)
    const issuer = await makeIssuer(service, organization)
    const invoice = await issue(organization, issuer, newYork, { is_test: true })
    const { page, assertClean, close } = await openAs(browser, service, organization.admin, path)
    await page.goto(`${service.url}${path}/${invoice.id}`)
    const document = page.getByRole('article', { name: 'Commercial invoice' })
    await document.getByText('Ana Example').waitFor()
    await document.getByText('Test – not a fiscal document', { exact: true }).waitFor()
    await document.getByText('8.875%').first().waitFor()
    await document.getByText('Total paid by the guest').waitFor()
    await part(page, 'Amounts').getByText('$871.12').waitFor()
    await part(page, 'Credit notes').getByText('Nothing of it was credited.').waitFor()
    await part(page, 'Hash chain').getByText(invoice.chain_hash).waitFor()
    await assertAccessible(page)
    const { name } = await download(page, button(page, `PDF of ${invoice.invoice_number}`))
    expect(name).toBe(`${invoice.invoice_number}.pdf`)
    await part(page, 'Record').getByRole('link').first().click()
    await page.waitForURL(`**/app/bookings/${invoice.booking_id}`)
    assertClean()
    await close()
  })

  it('says so when there is no such document, or it is another organization’s', async () => {
    const id = await makeInvoice(service, await makeOrganization(service))
    const { admin } = await makeOrganization(service)
    const { page, close } = await openAs(browser, service, admin, `${path}/${id}`)
    await page.getByText('Invoice not found').waitFor()
    await assertAccessible(page)
    await close()
  })

  it('can be read on a narrow screen', async () => {
    const organization = await makeOrganization(service)
    const issuer = await makeIssuer(service, organization)
    const { id } = await issue(organization, issuer, newYork)
    const { page, close } = await openAs(browser, service, organization.admin, path, {
      viewport: { width: 360, height: 740 },
    })
    await row(page, `A-${year}-000001`).waitFor()
    await assertAccessible(page)
    await page.goto(`${service.url}${path}/${id}?credit`)
    const dialog = page.getByRole('dialog')
    await dialog.getByLabel('Amounts per line').check()
    await dialog.getByLabel('Amount of Room rate').waitFor()
    await assertAccessible(page)
    await button(dialog, 'Cancel').click()
    await part(page, 'Hash chain').waitFor()
    await assertAccessible(page)
    await close()
  })
})

describe('checkInvoiceChain', () => {
  it('says that the sequence is whole, and names the first number where it is not', async () => {
    const organization = await makeOrganization(service)
    const issuer = await makeIssuer(service, organization)
    await issue(organization, issuer, german)
    const second = await issue(organization, issuer, german)
    const { page, close } = await openAs(browser, service, organization.admin, `${path}/${second.id}`)
    await button(page, 'Check chain').click()
    await page.getByText(`All 2 documents of A-${year} are there`).waitFor()
    await assertAccessible(page)
    await rewrite(service, "update invoices set grand_total = '1.00' where id = $1", [
      fromWire('inv', second.id),
    ])
    await button(page, 'Check chain').click()
    await page.getByText(`The chain breaks at A-${year}-000002`).waitFor()
    await assertAccessible(page)
    await close()
  })
})

describe('createCreditNote', () => {
  it('credits a part of a line as the preview says, and then all that is left', async () => {
    const organization = await makeOrganization(service)
    const issuer = await makeIssuer(service, organization)
    const original = await issue(organization, issuer, german)
    const at = `${path}/${original.id}`
    const { page, assertClean, close } = await openAs(browser, service, organization.admin, at)
    await button(page, 'Issue credit note').click()
    const dialog = page.getByRole('dialog', { name: `Credit ${original.invoice_number}` })
    await dialog.getByText('Everything that is left: €475.60').waitFor()
    await dialog.getByLabel('Amounts per line').check()
    await button(dialog, 'Preview').click()
    await dialog.getByText('Enter an amount for at least one line.').waitFor()
    await dialog.getByText('This field is required').waitFor()
    const room = dialog.getByLabel('Amount of Room rate')
    for (const [amount, problem] of [
      ['401', 'At most €400.00 are left'],
      ['1.005', 'EUR has 2 decimals'],
      ['a lot', 'Enter an amount like 400.00'],
    ] as const) {
      await room.fill(amount)
      await button(dialog, 'Preview').click()
      await dialog.getByText(problem).waitFor()
      expect(await room.getAttribute('aria-invalid')).toBe('true')
    }
    await assertAccessible(page)
    await room.fill('150')
    await dialog.getByText('Credit €160.50, VAT €10.50 in it').waitFor()
    await dialog.getByLabel('Reason').fill('One night less')
    await button(dialog, 'Preview').click()
    await dialog.getByText('becomes partially credited, with €315.10 left').waitFor()
    await assertAccessible(page)
    expect((await known(organization, original.id)).credit_notes).toEqual([])
    await button(dialog, 'Back').click()
    expect(await room.inputValue()).toBe('150')
    await button(dialog, 'Preview').click()
    await button(dialog, 'Issue credit note over €160.50').click()
    await page.getByRole('heading', { level: 1, name: `C-${year}-000001` }).waitFor()
    await part(page, 'Amounts').getByText('€160.50').waitFor()
    await part(page, 'Credits').getByText('One night less').waitFor()
    await assertAccessible(page)
    await expect.poll(() => button(page, 'Issue credit note').count()).toBe(0)

    // Nothing needs a reload: the original knows already.
    await part(page, 'Credits').getByRole('link', { name: original.invoice_number }).click()
    await page.getByRole('heading', { level: 1, name: original.invoice_number }).waitFor()
    await page.getByText('partially credited').first().waitFor()
    await part(page, 'Credit notes').getByText('-€160.50').waitFor()
    await button(page, 'Issue credit note').click()
    await dialog.getByText('Everything that is left: €315.10').waitFor()
    await dialog.getByLabel('Reason').fill('Stay cancelled')
    await button(dialog, 'Preview').click()
    await dialog.getByText('no longer freezes its booking').waitFor()
    await button(dialog, 'Issue credit note over €315.10').click()
    await page.getByRole('heading', { level: 1, name: `C-${year}-000002` }).waitFor()
    const credited = await known(organization, original.id)
    expect(credited).toMatchObject({ status: 'credited', credited_total: '475.60' })
    await page.goBack()
    await page.getByRole('heading', { level: 1, name: original.invoice_number }).waitFor()
    const off = button(page, 'Issue credit note')
    await expect.poll(() => off.getAttribute('aria-disabled')).toBe('true')
    await off.hover()
    await page.getByRole('tooltip', { name: 'Everything on it is credited already.' }).waitFor()
    assertClean()
    await close()
  })

  it('takes back taxes that are on no line too, and says when others were faster', async () => {
    const organization = await makeOrganization(service)
    const issuer = await makeIssuer(service, organization)
    const original = await issue(organization, issuer, newYork)
    const at = `${path}/${original.id}?credit`
    const { page, close } = await openAs(browser, service, organization.admin, at)
    const dialog = page.getByRole('dialog')
    await dialog.getByLabel('Amounts per line').check()
    await dialog.getByLabel('Amount of Room rate').fill('700')
    const levy = original.document.excluded_taxes[0]
    await button(dialog, `All of ${levy?.name}`).click()
    await dialog.getByLabel('Reason').fill('Changed')
    await button(dialog, 'Preview').click()
    await dialog.getByText(`${levy?.name}, remitted separately`).waitFor()
    await assertAccessible(page)

    const { token } = organization.admin
    const lines = [{ line_id: '1', net_amount: '100.00' }]
    const faster = { token, body: { reason: 'Faster', lines } }
    await send(service, 'POST', `/v1/invoices/${original.id}/credit-notes`, faster)
    await button(dialog, /^Issue credit note over/).click()
    await dialog.getByRole('alert').getByText('650.00 USD left').waitFor()
    await page.reload()
    await dialog.getByLabel('Amounts per line').check()
    await dialog.getByText('$650.00 left').waitFor()
    await dialog.getByLabel('Amount of Room rate').fill('33.33')
    await button(dialog, `All of ${levy?.name}`).click()
    await dialog.getByLabel('Reason').fill('Changed')
    await button(dialog, 'Preview').click()
    const total = (await part(dialog, 'Preview of the credit note').textContent()) ?? ''
    await button(dialog, /^Issue credit note over/).click()
    await page.getByRole('heading', { level: 1, name: `C-${year}-000002` }).waitFor()
    const { credit_notes: notes } = await known(organization, original.id)
    const note = await known(organization, notes[1]?.id ?? '')
    expect(total).toContain(`Net$${note.lines_net_total}VAT$${note.tax_total}`)
    expect(total).toContain(`Credit note$${note.grand_total}`)
    expect(total).toContain(`Credited in all$${note.total_paid_including_excluded}`)
    await close()
  })

  it('is for admins, and members are told', async () => {
    const organization = await makeOrganization(service)
    const id = await makeInvoice(service, organization)
    const member = await makeMember(service, organization)
    const { page, assertClean, close } = await openAs(browser, service, member, `${path}/${id}?credit`)
    const off = button(page, 'Issue credit note')
    await expect.poll(() => off.getAttribute('aria-disabled')).toBe('true')
    await off.hover()
    await page.getByRole('tooltip', { name: 'An admin of your organization issues credit notes.' }).waitFor()
    await expect.poll(() => page.getByRole('dialog').count()).toBe(0)
    await page.mouse.move(0, 0)
    await page.getByRole('tooltip').waitFor({ state: 'hidden' })
    await assertAccessible(page)
    assertClean()
    await close()
  })
})
