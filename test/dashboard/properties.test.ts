// Properties from the screen alone: added and mapped at once, found, mended, remapped, archived and restored.
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { assertAccessible, openAs, startDashboard } from '../support/dashboard.ts'
import {
  makeBooking,
  makeIssuer,
  makeMember,
  makeOrganization,
  makeProperty,
  send,
} from '../support/makers.ts'

const { service, browser } = await startDashboard()

const path = '/app/properties'
const row = (page: Page, text: string) =>
  page.getByRole('table', { name: 'Properties' }).getByRole('row').filter({ hasText: text })
/** A field that says that something is wrong with it. */
const marked = (page: Page, field: string) => page.locator(`[data-path="${field}"][aria-invalid=true]`)
const known = async (token: string, id: string) =>
  (await send(service, 'GET', `/v1/properties/${id}`, { token })).body

// Required fields have a star behind their label.
const input = (page: Page, field: string) =>
  page.getByLabel(new RegExp(`^${field}( \\*)?$`)).and(page.locator('input'))

async function choose(page: Page, field: string, option: string | RegExp) {
  await input(page, field).click()
  await page.getByRole('option', { name: option, exact: true }).click()
}

describe('createProperty', () => {
  it('adds a property from its address, and shows where it was mapped to', async () => {
    const organization = await makeOrganization(service)
    const issuer = await makeIssuer(service, organization, { legal_name: 'Mallorca SL' })
    const { page, assertClean, close } = await openAs(browser, service, organization.admin, path)
    await page.getByText('No properties yet', { exact: true }).waitFor()
    await assertAccessible(page)
    await page.getByRole('link', { name: 'Add property' }).first().click()
    await page.getByRole('heading', { name: 'Add property' }).waitFor()
    await page.getByLabel('Name').fill('Hotel Mallorca')
    await page.getByLabel('External reference').fill('PMS-0042')
    await page.getByLabel('Street and number').fill('Carrer de Mallorca 401')
    await page.getByLabel('City').fill('Barcelona')
    await choose(page, 'Country', /^Spain/)
    await choose(page, 'Property type', 'Hotel')
    await choose(page, 'Star rating', '4 stars')
    await choose(page, 'Seller', /^Mallorca SL/)
    await assertAccessible(page)
    await page.getByRole('button', { name: 'Add property' }).click()

    await page.getByRole('heading', { name: 'Hotel Mallorca' }).waitFor()
    const mapping = page.getByRole('region', { name: 'Tax mapping' })
    await mapping.getByRole('link', { name: 'Barcelona' }).waitFor()
    await mapping.getByText('mapped', { exact: true }).waitFor()
    await page.getByText('Changes affect future bookings only').waitFor()
    await page.getByRole('region', { name: 'Invoice defaults' }).getByText('Mallorca SL').waitFor()
    await assertAccessible(page)
    const property = await known(organization.admin.token, page.url().split('/').at(-1) ?? '')
    expect(property).toMatchObject({
      ...{ external_reference: 'PMS-0042', country_code: 'ES', jurisdiction_pinned: false },
      ...{ property_type: 'hotel', star_rating: 4, default_legal_issuer_id: issuer, address_line2: null },
    })
    assertClean()
    await close()
  })

  it('says at the field what is missing, and brings it into sight', async () => {
    const { admin } = await makeOrganization(service)
    const { page, requests, close } = await openAs(browser, service, admin, `${path}/new`)
    await page.getByRole('button', { name: 'Add property' }).click()
    const name = page.getByLabel('Name')
    await marked(page, 'name').waitFor()
    expect(await name.evaluate(input => input === document.activeElement)).toBe(true)
    await expect.poll(() => page.getByText('This field is required').count()).toBe(3)
    await assertAccessible(page)

    // What only the service knows is said at its field too.
    await name.fill('Hotel')
    await page.getByLabel('Street and number').fill('Somewhere 1')
    await choose(page, 'Country', /^Spain/)
    await page.getByLabel('Rooms of the house').fill('1000000')
    await page.getByRole('button', { name: 'Add property' }).click()
    await marked(page, 'establishment_rooms').waitFor()
    expect(
      requests.filter(({ method, url }) => method === 'POST' && url.endsWith('/properties')),
    ).toHaveLength(1)
    await close()
  })

  it('lets members see who invoices, and says who may set it', async () => {
    const organization = await makeOrganization(service)
    const member = await makeMember(service, organization)
    const { page, close } = await openAs(browser, service, member, `${path}/new`)
    await page.getByText('Only admins of your organization set who invoices').waitFor()
    expect(await input(page, 'Seller').isDisabled()).toBe(true)
    await page.getByLabel('Name').fill('Guesthouse')
    await page.getByLabel('Street and number').fill('Unknown 1')
    await choose(page, 'Country', /^Germany/)
    await page.getByLabel('Tax jurisdiction').fill('Berlin')
    await page
      .getByRole('option', { name: /^Berlin/ })
      .first()
      .click()
    await assertAccessible(page)
    await page.getByRole('button', { name: 'Add property' }).click()
    await page.getByText('Pinned: the address does not change it.').waitFor()
    await close()
  })
})

describe('listProperties', () => {
  it('counts what needs attention, leads there, and filters', async () => {
    const { admin } = await makeOrganization(service)
    const caller = { token: admin.token }
    await makeProperty(service, caller)
    const moved = await makeProperty(service, caller, { name: 'Moved House', external_reference: 'M-1' })
    await send(service, 'PATCH', `/v1/properties/${moved.id}`, { ...caller, body: { city: 'Girona' } })
    await makeProperty(service, caller, { name: 'Somewhere in Spain', address_line1: 'Zzqx 1', city: null })
    const old = await makeProperty(service, caller, { name: 'Old Inn' })
    await send(service, 'POST', `/v1/properties/${old.id}/archive`, caller)

    const { page, assertClean, close } = await openAs(browser, service, admin, path)
    await page.getByText('2 properties need attention').waitFor()
    await expect.poll(() => page.getByRole('table', { name: 'Properties' }).getByRole('row').count()).toBe(4)
    for (const title of ['Name', 'External reference', 'City', 'Country', 'Jurisdiction', 'Confidence'])
      await page.getByRole('columnheader', { name: title, exact: true }).waitFor()
    await assertAccessible(page)

    await page.getByRole('link', { name: '1 stale' }).click()
    await row(page, 'M-1').waitFor()
    await expect.poll(() => page.getByRole('table', { name: 'Properties' }).getByRole('row').count()).toBe(2)
    await page.getByRole('button', { name: 'Clear filters' }).click()
    await page.getByLabel('Search').fill('somewhere')
    await row(page, 'Somewhere in Spain').waitFor()
    await expect.poll(() => row(page, 'Moved House').count()).toBe(0)
    await page.getByLabel('Search').fill('nothing like it')
    await page.getByText('No property matches these filters.').waitFor()
    await page.getByRole('button', { name: 'Clear filters' }).first().click()
    await choose(page, 'Status', 'Archived')
    await row(page, 'Old Inn').waitFor()
    expect(page.url()).toContain('status=archived')
    assertClean()
    await close()
  })

  it('can be read on a narrow screen', async () => {
    const { admin } = await makeOrganization(service)
    const name = 'A name as long as names of houses can be '.repeat(3)
    const property = await makeProperty(
      service,
      { token: admin.token },
      { name, external_reference: 'x'.repeat(80) },
    )
    const { page, close } = await openAs(browser, service, admin, path, {
      viewport: { width: 360, height: 740 },
    })
    await row(page, 'A name as long').waitFor()
    await assertAccessible(page)
    await page.goto(`${service.url}${path}/${property.id}`)
    await page.getByRole('region', { name: 'Tax mapping' }).waitFor()
    await assertAccessible(page)
    await page.goto(`${service.url}${path}/${property.id}/edit`)
    await page.getByLabel('Street and number').waitFor()
    await assertAccessible(page)
    await close()
  })
})

describe('getProperty', () => {
  it('lists the latest bookings on the side of the toggle', async () => {
    const { admin } = await makeOrganization(service)
    const caller = { token: admin.token }
    const { id } = await makeProperty(service, caller)
    const stay = { calculation: { jurisdiction_code: undefined }, property_id: id }
    await makeBooking(service, caller, { ...stay, external_reference: 'LIVE-1' })
    await makeBooking(service, caller, { ...stay, external_reference: 'TEST-1', is_test: true })
    const { page, close } = await openAs(browser, service, admin, `${path}/${id}`)
    const recent = page.getByRole('table', { name: 'Recent bookings' })
    await recent.getByText('LIVE-1').waitFor()
    await expect.poll(() => recent.getByText('TEST-1').count()).toBe(0)
    await page.getByText('Test', { exact: true }).click()
    await recent.getByText('TEST-1').waitFor()
    await page.getByRole('link', { name: 'All bookings' }).click()
    await page.getByRole('table', { name: 'Bookings' }).getByText('TEST-1').waitFor()
    await page.getByText('Of Hotel Mallorca only.').waitFor()
    await close()
  })

  it('says that there is no such property', async () => {
    const { admin } = await makeOrganization(service)
    const { page, close } = await openAs(browser, service, admin, '/app/profile')
    await page.goto(`${service.url}${path}/prop_01kvmsyv80e0088pcz6t8yrhx2`)
    await page.getByText('Property not found').waitFor()
    await page.getByRole('main').getByRole('link', { name: 'Properties' }).click()
    await page.getByText('No properties yet').waitFor()
    await close()
  })
})

describe('updateProperty and remapProperty', () => {
  it('sends what was changed, asks for a remap, and pins where the person says', async () => {
    const { admin } = await makeOrganization(service)
    const { id } = await makeProperty(service, { token: admin.token }, { external_reference: 'PMS-1' })
    const { page, requests, assertClean, close } = await openAs(browser, service, admin, `${path}/${id}`)
    await page.getByRole('link', { name: 'Edit' }).click()
    await page.getByRole('heading', { name: 'Edit Hotel Mallorca' }).waitFor()
    await page.getByLabel('City').fill('Girona')
    await page.getByLabel('External reference').fill('')
    await assertAccessible(page)
    await page.getByRole('button', { name: 'Save changes' }).click()
    await page.getByText('The mapping is out of date').waitFor()
    expect(requests.filter(({ method }) => method === 'PATCH')).toHaveLength(1)
    expect(await known(admin.token, id)).toMatchObject({
      ...{ city: 'Girona', external_reference: null, mapping_status: 'stale' },
    })
    await assertAccessible(page)

    await page.getByRole('button', { name: 'Remap' }).click()
    const dialog = page.getByRole('dialog', { name: 'Remap property' })
    await dialog.getByText('It is looked up again.').waitFor()
    await assertAccessible(page)
    await dialog.getByLabel('A jurisdiction of my choice').click()
    expect(await dialog.getByRole('button', { name: 'Remap' }).isDisabled()).toBe(true)
    await dialog.getByLabel('Jurisdiction', { exact: true }).fill('ES-CT-BCN')
    await page
      .getByRole('option', { name: /^Barcelona/ })
      .first()
      .click()
    await dialog.getByRole('button', { name: 'Remap' }).click()
    await page.getByText('Pinned: the address does not change it.').waitFor()
    expect(await known(admin.token, id)).toMatchObject({
      jurisdiction_pinned: true,
      mapping_status: 'mapped',
    })

    // By the address again: the pin goes.
    await page.getByRole('button', { name: 'Remap' }).click()
    await dialog.getByText('the pin on ES-CT-BCN goes').waitFor()
    await dialog.getByRole('button', { name: 'Remap' }).click()
    await dialog.waitFor({ state: 'hidden' })
    expect(await known(admin.token, id)).toMatchObject({ jurisdiction_pinned: false })
    assertClean()
    await close()
  })
})

describe('archiveProperty and restoreProperty', () => {
  it('asks first, keeps it from being edited, and takes it back', async () => {
    const { admin } = await makeOrganization(service)
    const { id } = await makeProperty(service, { token: admin.token })
    const { page, assertClean, close } = await openAs(browser, service, admin, `${path}/${id}`)
    await page.getByRole('button', { name: 'Archive' }).click()
    const dialog = page.getByRole('dialog', { name: 'Archive property' })
    await dialog.getByText('bookings and their documents stay').waitFor()
    await assertAccessible(page)
    await page.keyboard.press('Escape')
    await dialog.waitFor({ state: 'hidden' })
    expect(await known(admin.token, id)).toMatchObject({ status: 'active' })

    await page.getByRole('button', { name: 'Archive' }).click()
    await dialog.getByRole('button', { name: 'Archive' }).click()
    await page.getByRole('button', { name: 'Restore' }).waitFor()
    await expect.poll(() => page.getByRole('link', { name: 'Edit' }).count()).toBe(0)
    await assertAccessible(page)
    await page.getByRole('button', { name: 'Restore' }).click()
    await page.getByRole('link', { name: 'Edit' }).waitFor()
    expect(await known(admin.token, id)).toMatchObject({ status: 'active' })
    assertClean()
    await close()
  })
})
