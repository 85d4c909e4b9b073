/** The content itself: it passes every check, its examples come out, and whole calculations match the known answers. */

import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { readContent } from '../../src/tax/author/load.ts'
import { printMistake } from '../../src/tax/author/mistake.ts'
import { contentSchema } from '../../src/tax/author/schema.ts'
import { calculate } from '../../src/tax/calculate.ts'
import { compileRelease } from '../../src/tax/compile.ts'
import { ancestorsOf, childrenOf, describePlace, findPlace, listPlaces } from '../../src/tax/jurisdictions.ts'
import type { CalculationRequest } from '../../src/tax/request.ts'

const DIR = join(import.meta.dirname, '../../src/tax/content')
const { release, mistakes, examples } = readContent(DIR)
if (release === null) throw new Error(mistakes.map(printMistake).join('\n'))
const content = compileRelease({ ...release, data_version: '2026.11.1' })

function ask(request: CalculationRequest) {
  return calculate(content, request, { today: '2026-11-22' })
}

function rows(request: CalculationRequest) {
  const { components } = ask(request).tax_breakdown
  return components.map(c => [c.category_code, c.jurisdiction_code, c.rate, c.taxable_amount, c.tax_amount])
}

describe('content', () => {
  it('has no mistakes, and examples that were all recomputed', () => {
    expect(mistakes).toEqual([])
    expect(examples).toBeGreaterThanOrEqual(25)
  })

  it('is checked by one command, the table of counts included', () => {
    const out = execFileSync(process.execPath, [join(import.meta.dirname, '../../src/tax/check.ts')], {
      encoding: 'utf8',
    })
    expect(out).toMatch(/^Tax content: \d+ countries, \d+ jurisdictions; /)
  })

  it('survives JSON unchanged', () => {
    expect(JSON.parse(JSON.stringify(release))).toEqual(release)
  })

  it('has a closed JSON Schema that takes every file, and no unknown word', () => {
    const validate = new Ajv2020({ strict: true, strictRequired: false, allowUnionTypes: true }).compile(
      contentSchema(),
    )
    const files = readdirSync(DIR, { recursive: true, encoding: 'utf8' }).filter(name =>
      name.endsWith('.yaml'),
    )
    for (const name of files) {
      const file = parse(readFileSync(join(DIR, name), 'utf8'))
      expect(validate(file), `${name} ${JSON.stringify(validate.errors)}`).toBe(true)
      expect(validate({ ...file, colour: 'blue' })).toBe(false)
    }
  })
})

describe('known answers', () => {
  const rome: CalculationRequest = {
    jurisdiction_code: 'IT-RM-ROM',
    stay_date: '2026-07-01',
    nights: 3,
    nightly_rate: '200',
    currency: 'EUR',
    property_type: 'hotel',
    star_rating: 3,
  }

  it('Rome, three stars', () => {
    expect(rows(rome)).toEqual([
      ['vat_reduced', 'IT', '0.1', '600.00', '60.00'],
      ['tourism_flat_person_night', 'IT-RM-ROM', '6.00', null, '18.00'],
    ])
    expect(ask(rome)).toMatchObject({
      jurisdiction: { code: 'IT-RM-ROM', name: 'Rome', path: 'IT.RM.ROM', confidence: 'high' },
      tax_breakdown: { total_tax: '78.00', effective_rate: '0.13', subtotal_including_tax: '678.00' },
      total_with_tax: '678.00',
      is_complete: true,
      data_version: '2026.11.1',
      collection_info: {
        channel: 'direct',
        merchant_of_record: 'property',
        property_collected_components: ['vat_reduced', 'tourism_flat_person_night'],
        platform_collected_components: [],
        guest_remitted_components: [],
      },
    })
  })

  it('Rome without a star rating is not complete', () => {
    const { star_rating: _, ...request } = rome
    const result = ask(request)
    expect(result.is_complete).toBe(false)
    expect(result.warnings).toContainEqual(
      expect.objectContaining({ code: 'tax_driver_missing', field: 'star_rating' }),
    )
    expect(result.tax_breakdown.components[1]).toMatchObject({ tax_amount: '0.00', rate: null })
  })

  it('Rome, a guest house needs its category', () => {
    const { star_rating: _, ...request }: CalculationRequest = { ...rome, property_type: 'guesthouse' }
    expect(ask(request).warnings).toContainEqual(
      expect.objectContaining({ code: 'tax_driver_missing', field: 'property_classification' }),
    )
    const known = ask({ ...request, property_classification: 'guesthouse_1' })
    expect(known.tax_breakdown.components[1]?.tax_amount).toBe('21.00')
  })

  it('Barcelona without stars takes the class of all others and says so', () => {
    const request = {
      jurisdiction_code: 'ES-CT-BCN',
      stay_date: '2026-06-15',
      nights: 2,
      nightly_rate: '180',
      currency: 'EUR',
    }
    expect(rows(request)).toEqual([
      ['tourism_flat_person_night', 'ES-CT', '2.00', null, '4.00'],
      ['municipal_flat_person_night', 'ES-CT-BCN', '5.00', null, '10.00'],
      ['vat_reduced', 'ES', '0.1', '374.00', '37.40'],
    ])
    const result = ask(request)
    expect(result.tax_breakdown.components.map(c => c.in_vat_base)).toEqual([true, true, false])
    expect(result.tax_breakdown).toMatchObject({
      total_tax: '51.40',
      effective_rate: '0.1427777777777777777777777778',
      subtotal_including_tax: '411.40',
    })
    expect(result.is_complete).toBe(true)
    expect(result.rules_applied.map(entry => entry.reason_text).join(' ')).toContain(
      'No star rating was given',
    )
    expect(result.rules_applied.filter(entry => entry.result === 'not_applicable')).toHaveLength(1)
  })

  it('Toronto, the harmonized tax in the place of the federal one', () => {
    const request = {
      jurisdiction_code: 'CA-ON-TOR',
      stay_date: '2026-06-15',
      nights: 2,
      nightly_rate: '220',
      currency: 'CAD',
    }
    expect(rows(request)).toEqual([
      ['municipal_pct', 'CA-ON-TOR', '0.085', '440.00', '37.40'],
      ['ca_sales_pct', 'CA-ON', '0.13', '477.40', '62.06'],
    ])
    const result = ask(request)
    expect(result.tax_breakdown).toMatchObject({
      total_tax: '99.46',
      effective_rate: '0.2260454545454545454545454545',
    })
    expect(result.rules_applied).toContainEqual(
      expect.objectContaining({ result: 'replaced', rate_id: 'ca-gst@2008-01-01', rule_id: null }),
    )
  })

  it('names a draft that would apply, and only then', () => {
    const request = {
      jurisdiction_code: 'ES-CT',
      stay_date: '2026-06-15',
      nights: 1,
      nightly_rate: '100',
      currency: 'EUR',
    }
    const codes = (extra: object) => ask({ ...request, ...extra }).warnings.map(warning => warning.code)
    expect(codes({ property_type: 'villa' })).toContain('draft_levy_not_charged')
    expect(codes({})).not.toContain('draft_levy_not_charged')
  })

  it('says that a country is not a city', () => {
    const result = ask({ ...rome, jurisdiction_code: 'IT' })
    expect(result.warnings.map(warning => warning.code)).toEqual(['country_level_only'])
  })

  it('refuses what it cannot answer', () => {
    const refusal = (extra: object) => {
      try {
        ask({ ...rome, ...extra })
      } catch (error) {
        return error
      }
      return null
    }
    expect(refusal({ jurisdiction_code: 'XX-YY-ZZ' })).toMatchObject({
      code: 'jurisdiction_not_found',
      detail: 'Jurisdiction not found: XX-YY-ZZ',
    })
    expect(refusal({ stay_date: '2014-08-31' })).toMatchObject({ code: 'stay_not_covered' })
    expect(refusal({ currency: 'USD' })).toMatchObject({ code: 'exchange_rate_unavailable' })
    expect(refusal({ stay_date: '2026-02-30' })).toMatchObject({
      code: 'validation_error',
      issues: [{ loc: ['stay_date'] }],
    })
  })
})

describe('places', () => {
  it('gives the chain, the country first', () => {
    const place = findPlace(content, 'US-NY-NYC')
    if (place === undefined) throw new Error('no New York')
    expect(ancestorsOf(place).map(each => each.record.code)).toEqual([
      'US',
      'US-NY',
      'US-NY-MCTD',
      'US-NY-NYC',
    ])
    expect(describePlace(place, '2026-07-01')).toMatchObject({
      path: 'US.NY.MCTD.NYC',
      parent_code: 'US-NY-MCTD',
      country_code: 'US',
      subdivision_code: 'US-NY',
      covered_from: '2025-03-01',
      children_count: 0,
      rate_count: 4,
      rule_count: 10,
    })
  })

  it('counts only what is in force', () => {
    const place = findPlace(content, 'CA-ON-TOR')
    if (place === undefined) throw new Error('no Toronto')
    expect(describePlace(place, '2018-03-31').rate_count).toBe(0)
    expect(describePlace(place, '2026-07-31').rate_count).toBe(1)
  })

  it('lists by path, children by name', () => {
    const paths = listPlaces(content).map(place => place.path)
    expect(paths).toEqual([...paths].sort())
    const japan = findPlace(content, 'JP')
    const names = (japan === undefined ? [] : childrenOf(japan)).map(place => place.record.name)
    expect(names).toContain('Kyoto Prefecture')
    expect(names).toEqual([...names].sort())
  })
})
