// The browser of jurisdictions: found by name and code, what is charged in all, rates that were, are and will be, rules in words.
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import type { Jurisdiction } from '../../generated/api/types.gen.ts'
import { assertAccessible, openAs, startDashboard } from '../support/dashboard.ts'
import { listAll, makeApiKey, makeMember, makeOrganization } from '../support/makers.ts'

const { service, browser } = await startDashboard()
// Reference data is for everyone.
const organization = await makeOrganization(service)
const person = await makeMember(service, organization)
const { raw_key: key } = await makeApiKey(service, organization)

const open = (path: string, options = {}) => openAs(browser, service, person, path, options)
const tab = (page: Page, name: string) => page.getByRole('tab', { name, exact: true })
const row = (page: Page, text: string) => page.getByRole('row').filter({ hasText: text })

const allPlaces = () => listAll<Jurisdiction>(service, '/v1/jurisdictions', { key })

async function numberOf(page: Page, label: string): Promise<number> {
  const numbers = page.locator('dl[aria-label="How many jurisdictions there are"]')
  const card = numbers.getByRole('definition').filter({ hasText: /^[\d,]+$/ })
  await expect.poll(() => card.count()).toBe(4)
  const labels = await numbers.getByRole('term').allTextContents()
  return Number((await card.nth(labels.indexOf(label)).textContent())?.replaceAll(',', ''))
}

describe('listJurisdictions', () => {
  it('opens after signing in, counts countries, regions, cities and active places, and shows a card for each country', async () => {
    const { page, assertClean, close } = await open('/app/jurisdictions')
    const places = await allPlaces()
    const count = (types: string[]) => places.filter(place => types.includes(place.jurisdiction_type)).length
    expect(places.length).toBeGreaterThan(300)
    expect(await numberOf(page, 'Countries')).toBe(count(['country']))
    expect(await numberOf(page, 'Regions')).toBe(count(['state', 'province', 'region', 'county']))
    expect(await numberOf(page, 'Cities')).toBe(count(['city', 'borough', 'district', 'special_zone']))
    expect(await numberOf(page, 'Active')).toBe(places.filter(({ status }) => status === 'active').length)
    const card = page.getByRole('listitem').filter({ hasText: 'Andorra' })
    await card.getByText('EUR').waitFor()
    await card.getByText('AD', { exact: true }).waitFor()
    await card.getByText('rules').waitFor()
    await assertAccessible(page)
    assertClean()
    await close()
  })

  it('finds countries by name and ISO code, and places by code; what is not there is said', async () => {
    const { page, close } = await open('/app/jurisdictions')
    const search = page.getByRole('searchbox', { name: 'Search' })
    const cards = page.getByRole('region', { name: /^\d+ countr/ }).getByRole('listitem')
    for (const [text, name] of [
      ['andor', 'Andorra'],
      ['PT', 'Portugal'],
      ['JPN', 'Japan'],
    ] as const) {
      await search.fill(text)
      await cards.filter({ hasText: name }).waitFor()
    }
    await expect.poll(() => cards.count()).toBe(1)
    await search.fill('ES-CT-BCN')
    await page
      .getByRole('region', { name: 'Places found' })
      .getByRole('link', { name: 'Barcelona' })
      .waitFor()
    await search.fill('zzzz')
    await page.getByText('No countries found').waitFor()
    await assertAccessible(page)
    await page.getByRole('button', { name: 'Clear filters' }).click()
    await cards.filter({ hasText: 'Portugal' }).waitFor()

    // The filters stand in the address, so that a list can be linked.
    await page.goto(`${service.url}/app/jurisdictions?type=borough`)
    await page.getByRole('table', { name: 'Jurisdictions' }).waitFor()
    await expect.poll(() => page.getByRole('row').count()).toBe(2)
    await assertAccessible(page)
    await close()
  })

  it('says what went wrong, and tries again', async () => {
    const { page, close } = await open('/app/profile')
    await page.route('**/v1/jurisdictions?*', route => route.abort())
    await page.getByRole('link', { name: 'Jurisdictions' }).click()
    const again = page.getByRole('button', { name: 'Try again' })
    await again.waitFor()
    await page.getByText('TaxLens cannot be reached').waitFor()
    await page.unroute('**/v1/jurisdictions?*')
    await again.click()
    await page.getByRole('link', { name: 'Andorra' }).waitFor()
    await close()
  })
})

describe('listJurisdictionChildren', () => {
  it('leads from a country to its region and city, and back one level at a time', async () => {
    const { page, assertClean, close } = await open('/app/jurisdictions/ES?tab=rates')
    await page.getByRole('table', { name: 'Rates of Spain' }).waitFor()
    await tab(page, 'Overview').click()
    const children = page.getByRole('region', { name: /^Sub-jurisdictions/ })
    await children.getByRole('searchbox').fill('nowhere')
    await children.getByText('No sub-jurisdiction matches').waitFor()
    await children.getByRole('searchbox').fill('catal')
    await expect.poll(() => children.getByRole('listitem').count()).toBe(1)
    await children.getByRole('link', { name: 'Catalonia' }).click()

    const heading = page.getByRole('heading', { level: 1, name: 'Catalonia' })
    await expect.poll(() => heading.evaluate(node => node === document.activeElement)).toBe(true)
    expect(await tab(page, 'Overview').getAttribute('aria-selected')).toBe('true')
    expect(await children.getByRole('searchbox').inputValue()).toBe('')
    await children.getByRole('link', { name: 'Barcelona' }).click()
    await page.getByRole('heading', { level: 1, name: 'Barcelona' }).waitFor()
    await children.getByText('No sub-jurisdictions').waitFor()

    const trail = page.getByRole('navigation', { name: 'Breadcrumb' })
    await expect
      .poll(() => trail.getByRole('link').allTextContents())
      .toEqual(['Jurisdictions', 'Spain', 'Catalonia'])
    await page.getByRole('link', { name: 'Back' }).click()
    await heading.waitFor()
    await trail.getByRole('link', { name: 'Spain' }).click()
    await page.getByRole('link', { name: 'Back' }).click()
    await page.getByRole('heading', { level: 1, name: 'Jurisdictions' }).waitFor()
    assertClean()
    await close()
  })

  it('says that a code is not known', async () => {
    const { page, close } = await open('/app/jurisdictions/ES-NOWHERE')
    await page.getByText('There is no jurisdiction with the code ES-NOWHERE.').waitFor()
    await page.getByRole('link', { name: 'All jurisdictions' }).click()
    await page.getByRole('heading', { level: 1, name: 'Jurisdictions' }).waitFor()
    await close()
  })
})

describe('lookupRates', () => {
  it('shows all rates of the chain, whose they are, and what they come to for a sample stay', async () => {
    const { page, assertClean, close } = await open('/app/jurisdictions/ES-CT-BCN')
    const rates = page.getByRole('region', { name: 'Effective rates' })
    const group = (name: string) => rates.getByRole('region', { name })
    await group('Spain').getByText('10.000%').waitFor()
    await group('Spain').getByText('inherited', { exact: true }).waitFor()
    await group('Catalonia').getByText('inherited', { exact: true }).waitFor()
    await group('Barcelona').getByText('local', { exact: true }).waitFor()
    await group('Barcelona').getByText('€5.00').waitFor()

    // A draft is marked as one, and adds to nothing.
    const draft = group('Catalonia').getByRole('listitem').filter({ hasText: 'Draft, not charged' })
    await expect.poll(() => draft.count()).toBe(1)
    const sample = page.getByRole('region', { name: 'Sample calculation' })
    await sample.getByText('€683.10').waitFor()
    const said = await sample.innerText()
    for (const amount of ['€600.00', '€62.10', '€6.00', '€15.00', '€83.10']) expect(said).toContain(amount)
    await assertAccessible(page)

    await page.getByRole('link', { name: 'Open calculator' }).click()
    await page.waitForURL('**/app/calculator?jurisdiction_code=ES-CT-BCN')
    assertClean()
    await close()
  })

  it('says where nothing is charged', async () => {
    const { page, close } = await open('/app/jurisdictions/AQ')
    await page.getByText('No combined tax data available').waitFor()
    await assertAccessible(page)
    await close()
  })

  it('reads well on a phone', async () => {
    const { page, close } = await open('/app/jurisdictions/IT-45-BLQ', {
      viewport: { width: 360, height: 780 },
    })
    await page.getByText('Draft, not charged').first().waitFor()
    await page.getByText('not verified yet').waitFor()
    await assertAccessible(page)
    await tab(page, 'Rates').click()
    await page.getByText('Drafts (').waitFor()
    await assertAccessible(page)
    await close()
  })
})

describe('listRates', () => {
  it('tells what is charged from what will be, what was, and what is not sure', async () => {
    const { page, assertClean, close } = await open('/app/jurisdictions/ES-CT?tab=rates')
    const statuses = async () => {
      const texts = await page.getByRole('row').allInnerTexts()
      return [
        ...new Set(
          texts
            .slice(1)
            .map(text =>
              /(active|scheduled|expired|draft, not charged)$/i.exec(text.trim())?.[1]?.toLowerCase(),
            ),
        ),
      ]
    }
    await row(page, 'es-ct-ieet-rest-dwelling@2027-04-01').getByText('€2.00').waitFor()
    expect(await statuses()).toEqual(['active', 'scheduled', 'draft, not charged', 'expired'])
    await assertAccessible(page)
    for (const [label, only] of [
      ['Active', 'active'],
      ['Scheduled', 'scheduled'],
      ['History', 'expired'],
      ['Drafts', 'draft, not charged'],
    ] as const) {
      const choice = page.getByRole('radio', { name: new RegExp(`^${label} \\(`) })
      const count = Number(/\((\d+)\)/.exec((await choice.locator('xpath=..').innerText()) ?? '')?.[1])
      await choice.locator('xpath=..').click()
      await expect.poll(statuses).toEqual([only])
      await expect.poll(() => page.getByRole('row').count()).toBe(count + 1)
    }
    assertClean()
    await close()
  })

  it('opens a rate with its tiers, its law and its source, by keyboard too', async () => {
    const { page, assertClean, close } = await open('/app/jurisdictions/AD?tab=rates')
    await row(page, 'ad-ieat@2022-07-01').getByText('Tiered', { exact: true }).waitFor()
    const opener = row(page, 'ad-ieat@2022-07-01').getByRole('button')
    await opener.focus()
    await page.keyboard.press('Enter')
    const panel = page.getByRole('dialog', { name: 'Tax on stays in tourist accommodation' })
    await panel.getByRole('row').filter({ hasText: '5 stars' }).getByText('€3.00').waitFor()
    await panel.getByText('Govern').first().waitFor()
    for (const label of [
      'Basis',
      'Legal reference',
      'Source URL',
      'Enacted',
      'Base includes',
      'Channels',
      'Collection model',
      'Dating',
    ])
      await panel.getByText(label, { exact: true }).waitFor()
    expect(page.url()).toContain('open=ad-ieat')
    await assertAccessible(page)
    await page.keyboard.press('Escape')
    await panel.waitFor({ state: 'hidden' })
    expect(page.url()).not.toContain('open=')
    await expect.poll(() => opener.evaluate(node => node === document.activeElement)).toBe(true)
    assertClean()
    await close()
  })

  it('says of a place without rates that there are none', async () => {
    const { page, close } = await open('/app/jurisdictions/AQ?tab=rates')
    await page.getByText('No tax rates found').waitFor()
    await tab(page, 'Rules').click()
    await page.getByText('No tax rules found').waitFor()
    await close()
  })
})

describe('listRules', () => {
  it('puts conditions and what a rule does into words, and filters by type', async () => {
    const { page, assertClean, close } = await open('/app/jurisdictions/AD?tab=rules')
    await row(page, 'ad-ieat-seven-nights').getByText('No conditions (always applies)').waitFor()
    await row(page, 'ad-ieat-residents').getByText('Type of the guest is resident').waitFor()
    await page.getByRole('combobox', { name: 'Type' }).click()
    await page.getByRole('option', { name: 'Cap' }).click()
    await row(page, 'ad-ieat-residents').waitFor({ state: 'hidden' })
    await expect.poll(() => page.getByRole('row').count()).toBe(2)
    await assertAccessible(page)

    await row(page, 'ad-ieat-seven-nights').getByRole('button').click()
    const panel = page.getByRole('dialog', { name: 'At most seven nights' })
    await panel.getByText('Only the first 7 nights count.').waitFor()
    await assertAccessible(page)
    await panel.getByRole('button', { name: 'Close' }).click()
    await page.getByRole('link', { name: 'ad-ieat@2022-07-01' }).click()
    await page.getByRole('dialog', { name: 'Tax on stays in tourist accommodation' }).waitFor()
    assertClean()
    await close()
  })
})
