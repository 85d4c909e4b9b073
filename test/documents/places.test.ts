// The document of a stay in every place of the content: it adds up, and its VAT is one that a document can show.
import { describe, expect, it } from 'vitest'
import type { Document, TaxCalculation } from '../../generated/api/types.gen.ts'
import { lawOf } from '../../src/documents/law.ts'
import { projectDocument } from '../../src/documents/project.ts'
import { readContent } from '../../src/tax/author/load.ts'
import { calculate } from '../../src/tax/calculate.ts'
import { type CompiledRelease, compileRelease, type Place } from '../../src/tax/compile.ts'
import { minorDigits } from '../../src/tax/currencies.ts'
import { TaxRefusal } from '../../src/tax/refusal.ts'
import { answerFields, bookingFacts, issuer } from './projections.ts'

/** GST in Vancouver is charged on PST too while the Major Events tax lasts: one line cannot say that. */
const withoutOneBase = new Set(['CA-BC-VAN'])

const stays = [
  {},
  { property_type: 'short_term_rental' as const },
  { price_includes_tax: true, nightly_rate: '200000' },
  { nights: 35 },
]

/** Null where a rate of exchange is needed. */
function documentAt(
  release: CompiledRelease,
  { record }: Place,
  stay: object,
): [Document, TaxCalculation] | null {
  const facts = { stay_date: '2026-07-01', nights: 3, nightly_rate: '203.33', number_of_guests: 2 }
  const request = { jurisdiction_code: record.code, currency: record.currency_code, star_rating: 4, ...facts }
  try {
    const answer = calculate(release, { ...request, ...stay }, { today: '2026-06-01' })
    const result = { ...answer, ...answerFields }
    const law = lawOf(release, record.code)
    const seller = { issuer: { ...issuer, company_registration_id: '4711' } }
    const booking = { ...bookingFacts, result }
    const none = { platform: null, number: null, issue_date: null }
    return [projectDocument({ type_code: '380', booking, law, seller, on: '2026-06-01', ...none }), result]
  } catch (error) {
    if (error instanceof TaxRefusal && error.code === 'exchange_rate_unavailable') return null
    throw error
  }
}

describe('the document of a stay in any place', () => {
  it('comes to what the guest pays, and is valid but for what no document can show', {
    timeout: 120_000,
  }, async () => {
    const { release: content } = await readContent(new URL('../../src/tax/content', import.meta.url).pathname)
    if (content === null) throw new Error('the content has mistakes')
    const release = compileRelease({ ...content, data_version: '2026.11.1' })
    const found = release.ordered.flatMap(place =>
      stays.map(stay => ({ place, at: documentAt(release, place, stay) })),
    )
    expect(found.filter(({ at }) => at !== null).length).toBeGreaterThan(1000)
    const wrong = found.flatMap(({ place: { record }, at }) => {
      if (at === null) return []
      const [{ totals, validation }, { total_with_tax }] = at
      const sums = totals.total_paid_including_excluded === total_with_tax ? [] : ['does not add up']
      const excused = minorDigits(record.currency_code) === 3 || withoutOneBase.has(record.code)
      const faults = excused ? [] : validation.violations.map(({ msg }) => msg)
      return [...sums, ...faults].map(fault => `${record.code}: ${fault}`)
    })
    expect(wrong).toEqual([])
  })
})
