/** The handbook of authors says what the content format and the engine know, and what it shows holds. */

import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readContent } from '../../src/tax/author/load.ts'
import { CATEGORIES } from '../../src/tax/categories.ts'
import { GUEST_FACTS, STAY_FACTS } from '../../src/tax/facts.ts'

const handbook = readFileSync(join(import.meta.dirname, '../../src/tax/content/README.md'), 'utf8')
const fences = [...handbook.matchAll(/```yaml\n(.*?)```/gs)].map(match => match[1] ?? '')
const [place = '', surcharge = ''] = fences

/** The words in code of the paragraph that begins with a bold title. */
function wordsOf(title: string): string[] {
  const paragraph = handbook.split('\n\n').find(each => each.startsWith(`**${title}.**`)) ?? ''
  return [...paragraph.matchAll(/`([^`]+)`/g)].map(match => match[1] ?? '')
}

function checked(text: string) {
  const root = mkdtempSync(join(tmpdir(), 'content-'))
  try {
    mkdirSync(join(root, 'AD'))
    const country =
      'code: AD\nname: Andorra\njurisdiction_type: country\ncurrency_code: EUR\ntimezone: Europe/Andorra\n'
    writeFileSync(join(root, 'AD.yaml'), `${country}covered_from: 2020-01-01\n`)
    writeFileSync(join(root, 'AD', 'AD-ALV.yaml'), text)
    const { mistakes, examples } = readContent(root)
    return { mistakes, examples }
  } finally {
    rmSync(root, { recursive: true })
  }
}

describe('the handbook of authors', () => {
  it('names every category, and none that is not there', () => {
    const words = wordsOf('Category codes').filter(word => word !== 'per_person')
    expect(words.sort()).toEqual(CATEGORIES.map(({ code }) => code).sort())
  })

  it('names every field of conditions, and none that is not there', () => {
    const words = wordsOf('Fields of conditions').filter(word => word !== 'any_')
    expect(words.sort()).toEqual([...Object.keys(STAY_FACTS), ...Object.keys(GUEST_FACTS)].sort())
  })

  it('shows a file that is right as it stands', () => {
    expect(checked(place)).toEqual({ mistakes: [], examples: 1 })
  })

  it('shows a percentage of another levy that comes out', () => {
    const source = place
      .split('\n')
      .filter(line => /^ {8}(authority|legal_reference|source_url|confirmed):/.test(line))
      .slice(0, 4)
    const both = place
      .replace('examples:\n', `${surcharge}${source.join('\n')}\nexamples:\n`)
      .replace('6.00 }, total_tax: 6.00', '6.00, ad-alv-surcharge: 0.60 }, total_tax: 6.60')
    expect(checked(both)).toEqual({ mistakes: [], examples: 1 })
  })

  it('lets a cap of nights hold for percentages too', () => {
    const percent = place
      .replace('tourism_flat_person_night', 'tourism_pct')
      .replace('rate_value: 1.50 EUR', 'rate_value: 10%')
      .replace('rule_type: exemption', 'rule_type: cap')
      .replace('action: { exemption_reason: age }', 'action: { max_nights: 30 }')
      .replace('conditions: guest_age < 16', 'conditions: nights > 30')
      .replace('nights: 2,', 'nights: 40,')
      .replace('6.00 }, total_tax: 6.00', '300.00 }, total_tax: 300.00')
    expect(checked(percent)).toEqual({ mistakes: [], examples: 1 })
  })

  it('takes bands of stars with plain bounds, and prefers a class to stars', () => {
    const bands =
      'tier_basis: star_rating\n        tiers: [{ min: 1, max: 4, value: 1.50 EUR }, { min: 4, value: 3 EUR }]'
    const byStars = place
      .replace('rate_value: 1.50 EUR', `tier_type: single_amount\n        ${bands}`)
      .replace('number_of_guests: 2 }', 'number_of_guests: 2, star_rating: 3 }')
    expect(checked(byStars)).toEqual({ mistakes: [], examples: 1 })
    const tiers =
      '[{ property_class: hotel, value: 1.50 EUR }, { star_rating: [1, 2, 3, 4, 5], value: 9.00 EUR }]'
    const byClass = byStars.replace(
      `tier_type: single_amount\n        ${bands}`,
      `tier_type: property_class\n        tiers: ${tiers}`,
    )
    expect(checked(byClass)).toEqual({ mistakes: [], examples: 1 })
  })
})
