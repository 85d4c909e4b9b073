// The coverage map: shades and dots that agree with the API, what the pointer is told, and the same by keyboard.
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import type { Coverage } from '../../generated/api/types.gen.ts'
import { assertAccessible, openAs, startDashboard } from '../support/dashboard.ts'
import { makeApiKey, makeOrganization, send } from '../support/makers.ts'

const { service, browser } = await startDashboard()
const organization = await makeOrganization(service)
const person = organization.admin
const { raw_key } = await makeApiKey(service, organization)
const coverage = (await send(service, 'GET', '/v1/coverage', { key: raw_key })).body as unknown as Coverage

const desk = { viewport: { width: 1280, height: 900 }, reducedMotion: 'reduce' as const }
const open = (path: string, options: object = desk) => openAs(browser, service, person, path, options)
const country = (page: Page, code: string) => page.locator(`path[data-country="${code}"]`)
const land = (page: Page) => page.locator('svg[role=img] > g').first()
const dossier = (page: Page) => page.getByRole('region', { name: 'Dossier' })

describe('getCoverage', () => {
  it('shades each country by its level, has a dot for each country without a shape, and tells the totals', async () => {
    const { page, requests, assertClean, close } = await open('/app/map')
    await country(page, 'US').waitFor()
    for (const { code, level } of coverage.countries)
      expect([
        code,
        await page.locator(`[data-country="${code}"]`).first().getAttribute('data-level'),
      ]).toEqual([code, level])
    // French Guiana has its own taxes: it is not drawn as a part of France.
    await expect.poll(() => country(page, 'GF').count()).toBe(1)
    for (const { label, range } of [
      { label: 'Baseline', range: '0' },
      { label: 'Light', range: '1–5' },
      { label: 'Established', range: '6–24' },
      { label: 'Extensive', range: '25–99' },
      { label: 'Flagship', range: '100 and more' },
    ])
      await page
        .getByRole('region', { name: 'Legend' })
        .getByText(`${label} ${range}`, { exact: true })
        .waitFor()
    const { countries, subjurisdictions, active_rates, active_rules } = coverage.totals
    await expect
      .poll(() => page.getByRole('definition').allTextContents())
      .toEqual([countries, subjurisdictions, active_rates, active_rules].map(String))
    const dots = await page.locator('[data-place]').count()
    const joined = await page
      .locator('[data-cluster]')
      .evaluateAll(nodes => nodes.map(node => node.getAttribute('data-cluster')?.split(' ').length ?? 0))
    expect(dots + joined.reduce((sum, number) => sum + number, 0)).toBe(coverage.markers.length)
    // The fine shapes are for near views only.
    expect(requests.filter(({ url }) => url.includes('countries-50m'))).toEqual([])
    await assertAccessible(page)
    assertClean()
    await close()
  })

  it('tells the pointer of countries, regions and cities, and zooms into a cluster', async () => {
    const { page, assertClean, close } = await open('/app/map')
    const australia = coverage.countries.find(({ code }) => code === 'AU')
    await country(page, 'AU').hover()
    const tip = page.locator('[aria-hidden]').filter({ hasText: 'Active rules' })
    await tip.getByText('Australia').waitFor()
    expect(await tip.innerText()).toMatch(new RegExp(`Active rates\\s+${australia?.active_rates}\\b`))
    const before = await land(page).getAttribute('transform')
    await page.locator('[data-cluster]').first().click()
    await expect.poll(() => land(page).getAttribute('transform')).not.toBe(before)

    await page.goto(`${service.url}/app/map?place=ES-CT`)
    await dossier(page).getByRole('heading', { name: 'Catalonia' }).waitFor()
    await page.locator('[data-region="ES-CT"]').hover()
    await page.locator('[aria-hidden]').filter({ hasText: 'Children' }).getByText('region').waitFor()
    await page.locator('[data-place="ES-CT-BCN"]').hover()
    await page.locator('[aria-hidden]').filter({ hasText: 'Own rules' }).getByText('Barcelona').waitFor()
    await page.locator('[data-place="ES-CT-BCN"]').click()
    await dossier(page).getByRole('heading', { name: 'Barcelona' }).waitFor()
    assertClean()
    await close()
  })

  it('zooms by wheel and buttons, and comes back to the world at any time', async () => {
    const { page, requests, close } = await open('/app/map')
    const world = await land(page).getAttribute('transform')
    await country(page, 'BR').hover()
    await page.mouse.wheel(0, -600)
    await expect.poll(() => land(page).getAttribute('transform')).not.toBe(world)
    await page.getByRole('button', { name: 'Zoom in' }).click()
    await page.getByRole('button', { name: 'Zoom in' }).click()
    await expect.poll(() => requests.some(({ url }) => url.includes('countries-50m'))).toBe(true)
    await page.getByRole('button', { name: 'Zoom out' }).click()
    await page.getByRole('button', { name: 'Reset' }).click()
    await expect.poll(() => land(page).getAttribute('transform')).toBe(world)
    await close()
  })

  it('opens a dossier from the list, and drills from country to city by keyboard alone', async () => {
    const { page, assertClean, close } = await open('/app/map')
    const search = page.getByRole('searchbox', { name: 'Search countries' })
    await search.fill('zzz')
    await page.getByText('No countries found').waitFor()
    await search.fill('spa')
    await search.press('Tab')
    await page.keyboard.press('Enter')
    const heading = dossier(page).getByRole('heading', { level: 2 })
    await expect.poll(() => heading.textContent()).toBe('Spain')
    expect(await heading.evaluate(node => node === document.activeElement)).toBe(true)
    await dossier(page).getByRole('region', { name: 'Active rates' }).getByText('10.000%').waitFor()
    await assertAccessible(page)
    for (const name of ['Catalonia', 'Barcelona']) {
      const next = dossier(page)
        .getByRole('region', { name: 'Subjurisdictions' })
        .getByRole('button', { name })
      await next.focus()
      await page.keyboard.press('Enter')
      await expect.poll(() => heading.textContent()).toBe(name)
    }
    const rates = dossier(page).getByRole('region', { name: 'Active rates' })
    await rates.getByText('inherited from Spain').waitFor()
    await rates.getByText('inherited from Catalonia').first().waitFor()
    await rates.getByText('not verified and never charged').waitFor()
    await dossier(page).getByRole('region', { name: 'Rules' }).getByText('exemption').first().waitFor()
    await dossier(page).getByRole('region', { name: 'Sources' }).getByRole('link').first().waitFor()
    await assertAccessible(page)

    await dossier(page).getByRole('button', { name: 'Catalonia' }).click()
    await expect.poll(() => heading.textContent()).toBe('Catalonia')
    await dossier(page).getByRole('button', { name: 'Close' }).click()
    await search.waitFor()
    await page.goBack()
    await dossier(page).getByRole('link', { name: 'All details', exact: true }).click()
    await page.getByRole('heading', { level: 1, name: 'Catalonia' }).waitFor()
    assertClean()
    await close()
  })

  it('opens a country by a tap on a phone', async () => {
    const { page, close } = await open('/app/map', {
      viewport: { width: 360, height: 780 },
      hasTouch: true,
      isMobile: true,
    })
    await country(page, 'AU').tap()
    await dossier(page).getByRole('heading', { name: 'Australia' }).waitFor()
    await assertAccessible(page)
    await close()
  })

  it('says what went wrong, and tries again', async () => {
    const { page, close } = await open('/app/profile')
    await page.route('**/v1/coverage', route => route.abort())
    await page.getByRole('link', { name: 'Map' }).click()
    await page.getByText('TaxLens cannot be reached').waitFor()
    await page.unroute('**/v1/coverage')
    await page.getByRole('button', { name: 'Try again' }).click()
    await country(page, 'US').waitFor()
    await close()
  })
})
