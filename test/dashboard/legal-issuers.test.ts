// The legal side of the settings in a browser: the profile, issuers, and their tax registrations.
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { assertAccessible, focusByKeyboard, openAs, startDashboard } from '../support/dashboard.ts'
import { germanVat, makeIssuer, makeOrganization, makeRegistration, send } from '../support/makers.ts'

const { service, browser } = await startDashboard()

const path = '/app/settings?section=legal'
const issuers = (page: Page) => page.getByRole('table', { name: 'Legal issuers' })
const registrations = (page: Page) => page.getByRole('table', { name: 'Tax registrations' })

async function choose(page: Page, label: string, typed: string, option: string | RegExp): Promise<void> {
  const field = page.getByRole('combobox', { name: label, exact: true })
  await field.click()
  await field.fill(typed)
  await page.getByRole('option', { name: option }).click()
}

describe('updateLegalProfile', () => {
  it('keeps name and country, and which issuer sells by default', async () => {
    const organization = await makeOrganization(service)
    const id = await makeIssuer(service, organization)
    const { page, assertClean, close } = await openAs(browser, service, organization.admin, path)
    await page.getByLabel('Legal name').fill('Demo Hotels Group')
    await choose(page, 'Tax country', 'Germ', 'Germany (DE)')
    await choose(page, 'Default legal issuer', 'Berlin', /^Hotel Berlin GmbH/)
    await page.getByRole('button', { name: 'Save' }).click()
    await page.getByText('The legal profile is saved.').waitFor()
    await issuers(page).getByText('Default').waitFor()
    const caller = { token: organization.admin.token }
    expect((await send(service, 'GET', '/v1/orgs/me/legal-profile', caller)).body).toEqual({
      ...{ legal_name: 'Demo Hotels Group', tax_country: 'DE', default_legal_issuer_id: id },
    })
    await assertAccessible(page)
    assertClean()
    await close()
  })
})

describe('createLegalIssuer', () => {
  it('adds an issuer, marks what is required, and tells what it lacks', async () => {
    const { admin } = await makeOrganization(service)
    const { page, close } = await openAs(browser, service, admin, path)
    await page.getByText('No legal issuers yet.').waitFor()
    await page.getByRole('link', { name: 'Add issuer' }).first().click()
    await page.getByRole('heading', { name: 'New legal issuer' }).waitFor()
    await page.getByLabel('Trading name').fill('Hotel am Tor')
    await page.getByRole('button', { name: 'Add issuer' }).click()
    await expect.poll(() => page.getByText('This field is required').count()).toBe(2)
    const name = page.getByLabel('Legal name')
    await expect.poll(() => name.evaluate(field => field === document.activeElement)).toBe(true)
    await assertAccessible(page)

    await name.fill('Hotel Berlin GmbH')
    await choose(page, 'Country', 'Germ', 'Germany (DE)')
    await page.getByLabel('Street and number').fill('Torstraße 1')
    await page.getByLabel('Postal code').fill('10119')
    await page.getByLabel('City').fill('Berlin')
    await page.getByLabel('Contact name').fill('Reservations')
    await page.getByLabel('Contact phone').fill('+49 30 1234567')
    await page.getByLabel('Contact e-mail').fill('invoices@hotel.example')
    await choose(page, 'Payment means', 'SEPA credit', '58 · SEPA credit transfer')
    await page.getByLabel('IBAN').fill('DE89 3704 0044 0532 0130 00')
    await page.getByRole('button', { name: 'Add issuer' }).click()

    await page.getByRole('heading', { name: 'Hotel Berlin GmbH' }).waitFor()
    const lacks = page.getByRole('alert').filter({ hasText: 'Not ready to send documents' })
    await lacks.getByText('(BT-31').waitFor()
    await assertAccessible(page)
    // As it is kept: an address lies in the country of its issuer, an account has no blanks.
    expect(await page.getByLabel('IBAN').inputValue()).toBe('DE89370400440532013000')
    expect(await page.getByRole('combobox', { name: 'Country of the address' }).inputValue()).toBe(
      'Germany (DE)',
    )

    await close()
  })
})

describe('createTaxRegistration', () => {
  it('with the electronic address makes an issuer ready to send', async () => {
    const organization = await makeOrganization(service)
    const bare = { eas_endpoint_id: null, eas_scheme_code: null, trading_name: 'Hotel am Tor' }
    const id = await makeIssuer(service, organization, bare, null)
    const path = `/app/settings/issuers/${id}`
    const { page, close } = await openAs(browser, service, organization.admin, path)
    const lacks = page.getByRole('alert').filter({ hasText: 'Not ready to send documents' })
    await lacks.waitFor()
    await page.getByRole('button', { name: 'Add registration' }).click()
    const dialog = page.getByRole('dialog', { name: 'Add tax registration' })
    await dialog.getByLabel('Number').fill('DE123')
    await dialog.getByRole('button', { name: 'Add' }).click()
    await dialog.locator('[aria-invalid=true]').waitFor()
    await assertAccessible(page)
    await dialog.getByLabel('Number').fill(germanVat)
    await dialog.getByRole('button', { name: 'Add' }).click()
    await registrations(page).getByText(germanVat).waitFor()

    await choose(page, 'Endpoint scheme', '9930', /^9930/)
    await page.getByLabel('Endpoint', { exact: true }).fill(germanVat)
    await page.getByRole('button', { name: 'Save changes' }).click()
    await page.getByText('The issuer is saved.').waitFor()
    await expect.poll(() => lacks.count()).toBe(0)

    await page.getByRole('link', { name: 'Legal issuers' }).click()
    const row = issuers(page).getByRole('row').filter({ hasText: 'Hotel am Tor' })
    await row.getByText('Ready', { exact: true }).waitFor()
    await row.getByText(germanVat).first().waitFor()
    await close()
  })
})

describe('listLegalIssuers', () => {
  it('lists beside each issuer what blocks it, and filters by status in the address', async () => {
    const organization = await makeOrganization(service)
    const caller = { token: organization.admin.token }
    await makeIssuer(service, organization)
    const bare = await send(service, 'POST', '/v1/legal-issuers', {
      ...caller,
      body: { legal_name: 'Hostal Barceloneta S.L.', country_code: 'ES' },
    })
    await send(service, 'PATCH', `/v1/legal-issuers/${bare.body.id}`, {
      ...caller,
      body: { status: 'inactive' },
    })
    const { page, close } = await openAs(browser, service, organization.admin, path)
    const row = issuers(page).getByRole('row').filter({ hasText: 'Hostal Barceloneta' })
    await row.getByText('The legal issuer is inactive').waitFor()
    await row.getByText(/no tax registration in force/).waitFor()
    await assertAccessible(page)
    await page.getByRole('combobox', { name: 'Status' }).click()
    await page.getByRole('option', { name: 'Active', exact: true }).click()
    await page.waitForURL('**/app/settings?section=legal&status=active')
    await expect.poll(() => row.count()).toBe(0)
    await issuers(page).getByText('Hotel Berlin GmbH').waitFor()
    await close()
  })
})

describe('updateLegalIssuer', () => {
  it('makes an issuer the default, which then cannot be switched off', async () => {
    const organization = await makeOrganization(service)
    const id = await makeIssuer(service, organization)
    const { page, close } = await openAs(browser, service, organization.admin, `/app/settings/issuers/${id}`)
    await page.getByRole('button', { name: 'Make default' }).click()
    await page.getByText('Hotel Berlin GmbH is the default issuer now.').waitFor()
    await expect
      .poll(() => page.getByRole('button', { name: 'Make inactive' }).getAttribute('aria-disabled'))
      .toBe('true')
    await assertAccessible(page)
    await focusByKeyboard(page.getByRole('button', { name: 'Make inactive' }))
    await page.getByText('The default issuer cannot be made inactive.').waitFor()
    await close()
  })

  it('switches an issuer off after a question, and on again', async () => {
    const organization = await makeOrganization(service)
    const id = await makeIssuer(service, organization)
    const { page, assertClean, close } = await openAs(
      browser,
      service,
      organization.admin,
      `/app/settings/issuers/${id}`,
    )
    await page.getByRole('button', { name: 'Make inactive' }).click()
    const dialog = page.getByRole('dialog', { name: 'Make issuer inactive' })
    await assertAccessible(page)
    await dialog.getByRole('button', { name: 'Make inactive' }).click()
    await page.getByText('The legal issuer is inactive').waitFor()
    await page.getByRole('button', { name: 'Make active' }).click()
    await page.getByRole('button', { name: 'Make inactive' }).waitFor()
    assertClean()
    await close()
  })

  it('names the field that is wrong, and keeps what another admin changed meanwhile', async () => {
    const organization = await makeOrganization(service)
    const id = await makeIssuer(service, organization)
    const { token } = organization.admin
    const path = `/app/settings/issuers/${id}`
    const { page, close } = await openAs(browser, service, organization.admin, path)
    const save = page.getByRole('button', { name: 'Save changes' })
    expect(await save.isDisabled()).toBe(true)
    await page.getByLabel('IBAN').fill('DE00370400440532013000')
    await save.click()
    await page.locator('[aria-invalid=true]').waitFor()
    expect(await page.getByLabel('IBAN').getAttribute('aria-invalid')).toBe('true')

    const body = { trading_name: 'Hotel am Tor' }
    await send(service, 'PATCH', `/v1/legal-issuers/${id}`, { token, body })
    await page.getByLabel('IBAN').fill('DE02 1203 0000 0000 2020 51')
    await page.getByLabel('City').fill('Potsdam')
    await save.click()
    await page.getByText('The issuer is saved.').waitFor()
    expect((await send(service, 'GET', `/v1/legal-issuers/${id}`, { token })).body).toMatchObject({
      payment_iban: 'DE02120300000000202051',
      trading_name: 'Hotel am Tor',
      registered_address: { line1: 'Torstraße 1', city: 'Potsdam', country_code: 'DE' },
    })
    await expect.poll(() => page.getByLabel('IBAN').inputValue()).toBe('DE02120300000000202051')
    expect(await page.getByLabel('Trading name').inputValue()).toBe('Hotel am Tor')
    await expect.poll(() => save.isDisabled()).toBe(true)
    await close()
  })
})

describe('deleteTaxRegistration', () => {
  it('changes a registration, and deletes it after a question', async () => {
    const organization = await makeOrganization(service)
    const id = await makeIssuer(service, organization)
    await makeRegistration(service, organization, id, { scheme: 'other', number: 'B-77', country_code: 'DE' })
    const { page, assertClean, close } = await openAs(
      browser,
      service,
      organization.admin,
      `/app/settings/issuers/${id}`,
    )
    await page.getByRole('button', { name: 'Edit B-77' }).click()
    const form = page.getByRole('dialog', { name: 'Edit tax registration' })
    await form.getByLabel('Valid from').fill('2026-01-01')
    await form.getByLabel('Ends before').fill('2027-01-01')
    await form.getByRole('button', { name: 'Save' }).click()
    const row = registrations(page).getByRole('row').filter({ hasText: 'B-77' })
    await row.getByText('Dec 31, 2026').waitFor()
    await page.getByRole('button', { name: 'Delete B-77' }).click()
    const dialog = page.getByRole('dialog', { name: 'Delete tax registration' })
    await assertAccessible(page)
    await dialog.getByRole('button', { name: 'Delete' }).click()
    await expect.poll(() => row.count()).toBe(0)
    await registrations(page).getByText(germanVat).waitFor()
    assertClean()
    await close()
  })

  it('fits a narrow screen', async () => {
    const organization = await makeOrganization(service)
    const id = await makeIssuer(service, organization)
    const viewport = { width: 360, height: 800 }
    const { page, close } = await openAs(
      browser,
      service,
      organization.admin,
      `/app/settings/issuers/${id}`,
      { viewport },
    )
    await registrations(page).getByText(germanVat).waitFor()
    await assertAccessible(page)
    await page.getByRole('button', { name: 'Add registration' }).click()
    await page.getByRole('dialog').waitFor()
    await assertAccessible(page)
    await close()
  })
})
