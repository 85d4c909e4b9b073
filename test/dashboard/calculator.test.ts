// The calculator in a browser: from a preset to a booking, with every tax explained, and nothing kept unless it is saved.
import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { assertAccessible, openAs, startDashboard } from '../support/dashboard.ts'
import {
  makeApiKey,
  makeOrganization,
  makeProperty,
  makeReferenceRate,
  makeSavedCalculation,
  send,
} from '../support/makers.ts'
import { readBlocks } from '../support/shell.ts'

const { service, browser } = await startDashboard()

async function openCalculator(query = '', width = 1280) {
  const organization = await makeOrganization(service)
  const opened = await openAs(browser, service, organization.admin, `/app/calculator${query}`, {
    viewport: { width, height: 900 },
    permissions: ['clipboard-read', 'clipboard-write'],
  })
  // The browser tells no bodies of requests that a page makes of a Request.
  await opened.page.addInitScript(keepBodies)
  await opened.page.evaluate(keepBodies)
  return { ...opened, organization, caller: { token: organization.admin.token } }
}

function keepBodies() {
  const send = window.fetch
  window.fetch = async (...input) => {
    if (input[0] instanceof Request && input[0].url.endsWith('/v1/tax/calculate'))
      document.documentElement.dataset.sent = await input[0].clone().text()
    return send(...input)
  }
}

/** Does what makes the page calculate; the request as it was sent, and the answer. */
async function calculating(page: Page, act: () => Promise<unknown>) {
  const [response] = await Promise.all([page.waitForResponse('**/v1/tax/calculate'), act()])
  const sent = await page.locator('html').getAttribute('data-sent')
  return { status: response.status(), request: JSON.parse(sent ?? ''), answer: await response.json() }
}

const preset = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click()
const calculate = (page: Page) => page.getByRole('button', { name: 'Calculate', exact: true }).first().click()
const result = (page: Page) => page.getByRole('region', { name: 'Result' })
const part = (page: Page, title: RegExp) => page.getByRole('region', { name: title })

async function findPlace(page: Page, text: string, option: RegExp) {
  await page.getByRole('combobox', { name: 'Jurisdiction' }).fill(text)
  await page.getByRole('option', { name: option }).click()
}

describe('calculateTax', () => {
  it('asks for a preset or a stay first, and for a place before it runs', async () => {
    const { page, assertClean, close } = await openCalculator()
    await page.getByText('Pick a preset, or enter a stay').waitFor()
    const button = page.getByRole('button', { name: 'Calculate', exact: true })
    expect(await button.isDisabled()).toBe(true)
    expect(await page.getByRole('combobox', { name: 'Property type' }).inputValue()).toBe('Hotel')
    expect(await page.getByLabel('Guests', { exact: true }).inputValue()).toBe('1')
    await assertAccessible(page)
    assertClean()
    await close()
  })

  it('fills the form from a preset and calculates at once', async () => {
    const { page, assertClean, close } = await openCalculator()
    const presets = {
      'New York': ['US-NY-NYC', '300', 'USD', 5, 'hotel', 4, undefined],
      Dubai: ['AE-DU', '800', 'AED', 3, 'hotel', 5, undefined],
      Barcelona: ['ES-CT-BCN', '200', 'EUR', 4, 'hotel', 4, 2],
      Tokyo: ['JP-13-TYO', '45000', 'JPY', 3, 'hotel', 5, undefined],
      Paris: ['FR-IDF-PAR', '150', 'EUR', 5, 'short_term_rental', undefined, undefined],
      Amsterdam: ['NL-NH-AMS', '180', 'EUR', 4, 'short_term_rental', undefined, undefined],
      Rome: ['IT-RM-ROM', '200', 'EUR', 4, 'hotel', 4, undefined],
      Chicago: ['US-IL-CHI', '250', 'USD', 2, 'hotel', 4, undefined],
    }
    for (const [name, wanted] of Object.entries(presets)) {
      const { status, request, answer } = await calculating(page, () => preset(page, name))
      expect(status).toBe(200)
      const { jurisdiction_code, nightly_rate, currency, nights, property_type, star_rating } = request
      expect([
        ...[jurisdiction_code, nightly_rate, currency, nights, property_type, star_rating],
        request.number_of_guests,
      ]).toEqual(wanted)
      await page.getByRole('heading', { name: answer.jurisdiction.name, level: 2 }).waitFor()
      const figure = answer.total_with_tax.replace(/\B(?=(\d{3})+(?!\d))/g, ',')
      expect(await result(page).innerText()).toContain(figure)
    }
    assertClean()
    await close()
  })

  it('explains every tax by its place, law and source, every rule by its reason, and who collects', async () => {
    const { page, assertClean, close } = await openCalculator()
    const { answer } = await calculating(page, () => preset(page, 'Chicago'))
    await page.getByRole('heading', { name: 'Chicago', level: 2 }).waitFor()
    const components = part(page, /^Tax Components \(6\)/)
    const text = await components.innerText()
    for (const place of ['Illinois', 'Cook County', 'Chicago']) expect(text).toContain(place)
    for (const { name, authority, legal_reference } of answer.tax_breakdown.components) {
      expect(text).toContain(name)
      expect(text).toContain(authority)
      expect(text).toContain(legal_reference)
    }
    expect(text).toContain('6.17% of base')
    const source = components.getByRole('link', { name: 'Source of Cook County hotel accommodations tax' })
    expect(await source.getAttribute('href')).toMatch(/^https?:/)

    const rules = part(page, /^Rules Evaluated \(14\)/)
    await expect.poll(() => rules.getByRole('listitem').count()).toBe(14)
    await rules.getByText('Its conditions are not met.').first().waitFor()
    await rules.getByRole('button', { name: 'Law of Diplomats under a treaty' }).first().click()
    await rules.getByText('Kind of customer is diplomat').waitFor()
    await rules.getByRole('link', { name: 'Source of Diplomats under a treaty' }).waitFor()
    await rules.getByText(/With effect/).click()
    await expect.poll(() => rules.getByText('skipped').count()).toBe(0)

    const collection = part(page, /^Collection/)
    expect(await collection.innerText()).toMatch(/Property\s+[\s\S]*Occupancy %/)
    // What is not verified is named, and never charged.
    await page.getByText('not charged, because not verified yet').waitFor()
    await assertAccessible(page)
    assertClean()
    await close()
  })

  it('finds the place by its code, its name or an address, and takes its currency', async () => {
    const { page, assertClean, close } = await openCalculator()
    const place = page.getByRole('combobox', { name: 'Jurisdiction' })
    const currency = page.getByRole('combobox', { name: 'Currency', exact: true })
    await findPlace(page, 'barcel', /ES-CT-BCN/)
    await page.waitForFunction(() => document.body.innerText.includes('ES › CT › BCN'))
    expect(await place.inputValue()).toBe('Barcelona (ES-CT-BCN)')
    expect(await currency.inputValue()).toMatch(/^EUR/)

    // A whole code needs no choice from the list.
    await place.fill('us-ny-nyc')
    await page.getByText('US › NY › MCTD › NYC').waitFor()
    expect(await currency.inputValue()).toMatch(/^USD/)
    await page.getByLabel('Nightly rate').fill('250')
    const byCode = await calculating(page, () => calculate(page))
    expect(byCode.request.jurisdiction_code).toBe('US-NY-NYC')

    await findPlace(page, 'Carrer de Mallorca 401, 08013 Barcelona, Spain', /as an address/)
    await page.getByText('found by the address with high confidence').waitFor()
    expect(await place.inputValue()).toBe('Barcelona (ES-CT-BCN)')
    await findPlace(page, 'Nowhere Lane 5', /as an address/)
    await page.getByText('No place was found for this address').waitFor()
    await assertAccessible(page)

    // The keyboard alone does it too.
    await place.fill('Rome')
    await page.getByRole('option', { name: /IT-RM-ROM/ }).waitFor()
    await page.keyboard.press('Enter')
    await page.waitForFunction(() =>
      [...document.querySelectorAll('input')].some(({ value }) => value === 'Rome (IT-RM-ROM)'),
    )
    assertClean()
    await close()
  })

  it('marks the result as out of date while an input differs from it', async () => {
    const { page, close } = await openCalculator()
    await calculating(page, () => preset(page, 'Amsterdam'))
    const mark = page.getByText('Out of date')
    const save = page.getByRole('button', { name: 'Save & open booking' })
    await save.waitFor()
    await expect.poll(() => mark.count()).toBe(0)
    await page.getByLabel('Nightly rate').fill('190')
    await mark.waitFor()
    expect(await save.isDisabled()).toBe(true)
    await assertAccessible(page)
    await page.getByLabel('Nightly rate').fill('180')
    await mark.waitFor({ state: 'detached' })
    await page.getByLabel('Nightly rate').fill('199.50')
    const again = await calculating(page, () => page.getByRole('button', { name: 'Calculate again' }).click())
    expect(again.request.nightly_rate).toBe('199.50')
    await mark.waitFor({ state: 'detached' })
    await close()
  })

  it('sends what the advanced sections say, and counts what their rows count', async () => {
    await makeReferenceRate(service)
    const { page, assertClean, close } = await openCalculator()
    await calculating(page, () => preset(page, 'Barcelona'))
    const sections = [
      ...['Guests & Booking Purpose', 'Per-night Rates', 'Line Items & Fees', 'Channel & Merchant of Record'],
      ...['Customer & Tax Identity', 'Pricing & Settlement Currency', 'Property Details'],
    ]
    for (const section of sections) {
      const head = page.getByRole('button', { name: section })
      expect(await head.getAttribute('aria-expanded')).toBe('false')
      await head.click()
    }
    const choose = async (label: string, option: string | RegExp) => {
      await page.getByRole('combobox', { name: label, exact: true }).click()
      await page.getByRole('option', { name: option }).click()
    }
    await choose('Booking purpose', 'Event')
    await page.getByRole('button', { name: 'Add guest' }).click()
    await page.getByRole('group', { name: 'Guest 2' }).getByLabel('Age').fill('12')
    expect(await page.getByLabel('Guests', { exact: true }).isDisabled()).toBe(true)
    await page.getByRole('button', { name: 'Set a rate for each night' }).click()
    await page
      .getByLabel(/^Rate of /)
      .first()
      .fill('260.50')
    await page.getByRole('button', { name: 'Add night' }).click()
    expect(await page.getByRole('textbox', { name: 'Nights', exact: true }).isDisabled()).toBe(true)
    expect(await page.getByRole('textbox', { name: 'Nights', exact: true }).inputValue()).toBe('5')
    expect(await page.getByLabel('Nightly rate').isDisabled()).toBe(true)
    await page.getByRole('button', { name: 'Add line item' }).click()
    await page.getByLabel('Amount per stay').fill('40')
    await page.getByLabel('Description').fill('Final cleaning')
    await page.getByLabel('Platform type').fill('ota')
    await choose('Merchant of record', 'The platform')
    await choose('Customer type', 'Business')
    await page.getByLabel('Business tax ID').fill('ATU12345678')
    await choose('Settlement currency', /^USD/)
    await page.getByLabel('Rooms booked').fill('1')
    await page.getByLabel('Tax ZIP or zone').fill('08002')
    await assertAccessible(page)

    const { status, request, answer } = await calculating(page, () => calculate(page))
    expect(status).toBe(200)
    expect(request).toMatchObject({
      nights: 5,
      guests: [{}, { age: 12 }],
      booking_purpose: 'event',
      line_items: [{ item_type: 'cleaning_fee', amount: '40', description: 'Final cleaning' }],
      merchant_of_record: 'platform',
      platform_type: 'ota',
      customer_type: 'business',
      business_tax_id: 'ATU12345678',
      settlement_currency: 'USD',
      number_of_rooms: 1,
      property_postal_code: '08002',
    })
    expect(request.nightly_rates.map(({ rate }: { rate: string }) => rate)).toEqual([
      ...['260.50', '200', '200', '200', '200'],
    ])
    expect(request).not.toHaveProperty('nightly_rate')
    expect(request).not.toHaveProperty('number_of_guests')
    await result(page).getByText('Total in USD').waitFor()
    expect(await result(page).innerText()).toContain('reference rate of Nov 20, 2026')
    expect(await part(page, /^Collection/).innerText()).toContain('Platform')
    const details = await part(page, /^Booking Details/).innerText()
    expect(details).toContain('Final cleaning')
    expect(details).toContain(answer.data_version)
    await page.getByText('By guest').first().click()
    await page.getByText('2 (exempt)').first().waitFor()
    await assertAccessible(page)
    assertClean()
    await close()
  })

  it('shows a refusal at its field, opens the section that it is in, and clears the result', async () => {
    const { page, close } = await openCalculator()
    await calculating(page, () => preset(page, 'Rome'))
    await result(page).waitFor()
    await page.getByRole('button', { name: 'Guests & Booking Purpose' }).click()
    await page.getByLabel('Adults').fill('9')
    await page.getByRole('button', { name: 'Guests & Booking Purpose' }).click()
    await page.getByLabel('Nightly rate').fill('a lot')
    const { status } = await calculating(page, () => calculate(page))
    expect(status).toBe(422)
    await page.getByRole('alert').getByText('Not calculated').waitFor()
    await expect.poll(() => result(page).count()).toBe(0)
    expect(await page.getByLabel('Nightly rate').getAttribute('aria-invalid')).toBe('true')
    await assertAccessible(page)
    await page.getByLabel('Nightly rate').fill('200')
    await calculating(page, () => calculate(page))
    await page.getByLabel('Adults').and(page.locator('[aria-invalid=true]')).waitFor()
    await close()
  })

  it('leads from a warning to the fact that is missing', async () => {
    const { page, close } = await openCalculator()
    await calculating(page, () => preset(page, 'Rome'))
    await page.getByRole('button', { name: 'Clear the star rating' }).click()
    await calculating(page, () => calculate(page))
    await page.getByText('Not complete').waitFor()
    expect(await page.getByRole('button', { name: 'Save & open booking' }).isDisabled()).toBe(true)
    await page.getByText('Facts that the law needs are missing').waitFor()
    const missing = page.getByRole('listitem').filter({ hasText: 'star_rating' })
    await missing.getByRole('button', { name: 'Enter it' }).click()
    await page.waitForFunction(() => document.activeElement?.getAttribute('data-path') === 'star_rating')
    await assertAccessible(page)
    await close()
  })

  it('takes place and facts from a property, and follows the links of other screens', async () => {
    const { page, organization, close } = await openCalculator()
    const caller = { token: organization.admin.token }
    const property = await makeProperty(service, caller, { star_rating: 5, property_postal_code: '08013' })
    const archived = await makeProperty(service, caller, { name: 'Closed House' })
    await send(service, 'POST', `/v1/properties/${archived.id}/archive`, caller)
    await page.reload()
    await page.getByRole('combobox', { name: 'Managed property' }).click()
    expect(await page.getByRole('option').allInnerTexts()).toEqual(['Hotel Mallorca · ES-CT-BCN'])
    await page.getByRole('option', { name: 'Hotel Mallorca' }).click()
    await page.getByText('ES › CT › BCN').waitFor()
    expect(await page.getByRole('combobox', { name: 'Star rating' }).inputValue()).toBe('5 stars')
    expect(await page.getByRole('combobox', { name: 'Currency', exact: true }).inputValue()).toMatch(/^EUR/)
    await page.getByLabel('Nightly rate').fill('150')
    const { request, answer } = await calculating(page, () => calculate(page))
    expect(request).toMatchObject({ property_id: property.id, property_postal_code: '08013', star_rating: 5 })
    expect(request).not.toHaveProperty('jurisdiction_code')
    expect(answer.jurisdiction.code).toBe('ES-CT-BCN')

    await page.goto(`${service.url}/app/calculator?property_id=${property.id}`)
    await page.getByText('ES › CT › BCN').waitFor()
    expect(await page.getByRole('combobox', { name: 'Managed property' }).inputValue()).toBe(
      'Hotel Mallorca · ES-CT-BCN',
    )
    await page.goto(`${service.url}/app/calculator?jurisdiction_code=JP-13-TYO`)
    await page.getByText('JP › 13 › TYO').waitFor()
    expect(await page.getByRole('combobox', { name: 'Currency', exact: true }).inputValue()).toMatch(/^JPY/)
    await close()
  })

  it('gives the request as curl, JavaScript and Python, with the key left to the environment', async () => {
    const { page, organization, close } = await openCalculator()
    const { raw_key } = await makeApiKey(service, organization)
    const { request, answer } = await calculating(page, () => preset(page, 'New York'))
    const code = part(page, /^Request$/)
    const copy = async (name: string) => {
      await code.getByRole('tab', { name }).click()
      await code.getByRole('button', { name: 'Copy' }).click()
      await code.getByText('Copied!').waitFor()
      return page.evaluate(() => navigator.clipboard.readText())
    }
    const variables = { TAXLENS_API_KEY: raw_key }
    const curl = readBlocks(`\`\`\`sh\n${await copy('curl')}\n\`\`\``, variables)[0]?.commands[0]
    if (curl === undefined) throw new Error('there is no command')
    expect(JSON.parse(curl.body ?? '')).toEqual(request)
    const told = await fetch(curl.url, { method: curl.method, headers: curl.headers, body: curl.body })
    expect((await told.json()).total_with_tax).toBe(answer.total_with_tax)

    const script = await copy('JavaScript')
    const env = { ...process.env, TAXLENS_API_KEY: raw_key }
    const ran = await promisify(execFile)(process.execPath, ['--input-type=module', '-e', script], { env })
    expect(ran.stdout.trim()).toBe(answer.total_with_tax)

    const python = await copy('Python')
    expect(python).toContain('"jurisdiction_code": "US-NY-NYC",')
    expect(python).toContain('os.environ["TAXLENS_API_KEY"]')
    expect(curl.headers['X-API-Key']).toBe(raw_key)
    await close()
  })

  it('fits a phone while a stay is entered', async () => {
    const { page, close } = await openCalculator('', 360)
    await page.getByRole('combobox', { name: 'Jurisdiction' }).fill('barcel')
    await page.getByRole('option', { name: /ES-CT-BCN/ }).click()
    await page.getByRole('button', { name: 'Guests & Booking Purpose' }).click()
    await page.getByRole('button', { name: 'Add guest' }).click()
    await page.getByRole('button', { name: 'Per-night Rates' }).click()
    await page.getByRole('button', { name: 'Set a rate for each night' }).click()
    await page.getByRole('button', { name: 'Line Items & Fees' }).click()
    await page.getByRole('button', { name: 'Add line item' }).click()
    await assertAccessible(page)
    await close()
  })

  it('fits a phone with a result and something saved', async () => {
    const { page, caller, close } = await openCalculator('', 360)
    await makeSavedCalculation(service, caller, { name: 'A stay with quite a long name for a phone' })
    await calculating(page, () => preset(page, 'Chicago'))
    await result(page).waitFor()
    await assertAccessible(page)
    await close()
  })
})

describe('createBooking', () => {
  it('saves what is on screen, on the side of the toggle, and opens it', async () => {
    const { page, caller, close } = await openCalculator()
    await page.getByText('Test', { exact: true }).click()
    const { answer } = await calculating(page, () => preset(page, 'New York'))
    await page.getByText('A test booking').waitFor()
    await page.getByLabel('External reference').fill('PMS-77')
    await page.getByRole('button', { name: 'Save & open booking' }).click()
    await page.waitForURL('**/app/bookings/bkg_*')
    const id = new URL(page.url()).pathname.split('/').at(-1)
    const { body } = await send(service, 'GET', `/v1/bookings/${id}`, caller)
    expect(body).toMatchObject({
      is_test: true,
      external_reference: 'PMS-77',
      total_with_tax: answer.total_with_tax,
    })
    await close()
  })
})

describe('createSavedCalculation', () => {
  it('keeps a calculation under a name, opens it as it was, and deletes it after asking', async () => {
    const { page, assertClean, close } = await openCalculator()
    const none = page.getByText('No saved calculations yet')
    await none.waitFor()
    const { answer } = await calculating(page, () => preset(page, 'Barcelona'))
    await page.getByLabel('Name', { exact: true }).fill('Conference in July')
    await page.getByRole('button', { name: 'Save calculation' }).click()
    await page.getByText('“Conference in July” was saved.').waitFor()
    const open = page.getByRole('button', { name: 'Open Conference in July' })
    await open.waitFor()
    await assertAccessible(page)

    // Something else, then back to what was kept: the inputs too, and without another calculation.
    await calculating(page, () => preset(page, 'Tokyo'))
    await page.getByRole('heading', { name: 'Tokyo', level: 2 }).waitFor()
    await open.click()
    await page.getByText('its figures stay as they were').waitFor()
    expect(await page.getByRole('combobox', { name: 'Jurisdiction' }).inputValue()).toBe(
      'Barcelona (ES-CT-BCN)',
    )
    expect(await page.getByLabel('Nightly rate').inputValue()).toBe('200')
    expect(await page.getByRole('combobox', { name: 'Currency', exact: true }).inputValue()).toMatch(/^EUR/)
    expect(await result(page).innerText()).toContain(answer.total_with_tax)
    await expect.poll(() => page.getByText('Out of date').count()).toBe(0)
    expect(page.url()).toContain('saved_calculation_id=calc_')
    // A booking takes the law of now, so it is calculated first.
    expect(await page.getByRole('button', { name: 'Save & open booking' }).isDisabled()).toBe(true)
    await page.reload()
    await page.getByText('its figures stay as they were').waitFor()
    await calculating(page, () => calculate(page))
    expect(page.url()).not.toContain('saved_calculation_id')

    // Test records are others.
    await page.getByText('Test', { exact: true }).click()
    await none.waitFor()
    await page.getByText('Live', { exact: true }).click()

    await page.getByRole('button', { name: 'Delete Conference in July' }).click()
    const dialog = page.getByRole('dialog', { name: 'Delete saved calculation' })
    await dialog.getByText('cannot be brought').waitFor()
    await assertAccessible(page)
    await dialog.getByRole('button', { name: 'Cancel' }).click()
    await dialog.waitFor({ state: 'detached' })
    // What is open stays on screen without it.
    await open.click()
    await page.waitForURL('**saved_calculation_id=**')
    await page.getByRole('button', { name: 'Delete Conference in July' }).click()
    await dialog.getByRole('button', { name: 'Delete' }).click()
    await none.waitFor()
    expect(await result(page).innerText()).toContain(answer.total_with_tax)
    expect(page.url()).not.toContain('saved_calculation_id')
    assertClean()
    await close()
  })
})
