/** Recomputes the worked examples of the files and compares them with what their authors wrote. */

import type { Component, Warning } from '../answer.ts'
import { calculate } from '../calculate.ts'
import type { CompiledRelease } from '../compile.ts'
import { dateOf, dayOf } from '../dates.ts'
import { compare, parseExact } from '../exact.ts'
import { TaxRefusal } from '../refusal.ts'
import type { CalculationRequest } from '../request.ts'
import type { ExampleEntry, VersionEntry } from './format.ts'
import type { Mistakes } from './mistake.ts'
import type { ReadFile } from './read.ts'

/** The request of an example; its place is the file's unless it names another. Null when it has no price. */
export function exampleRequest(example: ExampleEntry, code: string): CalculationRequest | null {
  const { nightly_rate, nightly_rates, jurisdiction_code, line_items, ...rest } = example.request
  const price = nightly_rate ?? nightly_rates?.[0]
  const first = dayOf(rest.stay_date)
  if (price === undefined || first === null) return null
  // The reader has checked every word against the engine's own lists.
  const request = {
    ...rest,
    line_items: line_items?.map(({ item_type, amount }) => ({ item_type, amount: amount.amount })),
    jurisdiction_code: jurisdiction_code ?? code,
    currency: price.currency,
  } as CalculationRequest
  if (nightly_rates !== undefined) {
    request.nightly_rates = nightly_rates.map((rate, night) => ({
      date: dateOf(first + night),
      rate: rate.amount,
    }))
  } else request.nightly_rate = price.amount
  return request
}

function same(a: string[], b: string[]): boolean {
  return (
    a.length === b.length &&
    a.every((text, index) => compare(parseExact(text), parseExact(b[index] ?? '-1')) === 0)
  )
}

const CLASS_FACTS = ['star_rating', 'property_classification', 'property_type'] as const

/** Why a tiered levy came to nothing, where no tier was found. */
function openTier(component: Component, request: CalculationRequest, warnings: Warning[]): string | null {
  const { name, rate, rate_type } = component
  const about = warnings.find(
    ({ code, message }) =>
      /^(tier_not_matched|tax_driver_missing)$/.test(code) && message.startsWith(`${name} `),
  )
  if (about === undefined || rate !== null || rate_type !== 'tiered') return null
  if (about.field !== null) return `no tier without ${about.field}`
  const facts = CLASS_FACTS.filter(fact => request[fact] !== undefined)
  const known = facts.map(fact => `${fact} ${request[fact]}`).join(', ')
  return `no tier fits ${known === '' ? 'the price, or the kind of house' : known}`
}

/** What a component comes to and from what, so that an author sees where a figure parts from the law. */
function told(component: Component, request: CalculationRequest, warnings: Warning[]): string {
  const { tax_amount, rate, taxable_amount, nights_charged, guests_charged, rooms_charged } = component
  const parts = [
    openTier(component, request, warnings),
    rate === null ? null : taxable_amount === null ? `rate ${rate}` : `rate ${rate} of ${taxable_amount}`,
    nights_charged === null ? null : `nights ${nights_charged}`,
    guests_charged === null ? null : `guests ${guests_charged}`,
    rooms_charged === null ? null : `rooms ${rooms_charged}`,
  ].filter(part => part !== null)
  return parts.length === 0 ? tax_amount : `${tax_amount} (${parts.join(', ')})`
}

function checkPrice(
  { request }: ExampleEntry,
  built: CalculationRequest | null,
  { spot }: ReadFile,
  mistakes: Mistakes,
): boolean {
  const { nightly_rate, nightly_rates } = request
  const at = spot(request, nightly_rates === undefined ? '' : 'nightly_rates')
  const before = mistakes.list.length
  if (built === null) mistakes.add(at, 'nightly_rate or nightly_rates', 'neither', 'add the price')
  if (nightly_rate !== undefined && nightly_rates !== undefined) {
    mistakes.add(at, 'nightly_rate or nightly_rates', 'both', 'take one of the two out')
  }
  const items = (request.line_items ?? []).map(item => item.amount)
  const all = [...(nightly_rates ?? []), ...(nightly_rate ? [nightly_rate] : []), ...items]
  const currencies = [...new Set(all.map(price => price.currency))]
  if (currencies.length > 1) {
    mistakes.add(at, 'one currency', currencies.join(', '), 'write all prices in one')
  }
  return mistakes.list.length === before
}

function checkExample(
  example: ExampleEntry,
  read: ReadFile,
  content: CompiledRelease,
  mistakes: Mistakes,
): string[] {
  const { spot, place } = read
  const request = exampleRequest(example, place.code)
  if (!checkPrice(example, request, read, mistakes) || request === null) return []
  try {
    const result = calculate(content, request, { today: request.stay_date })
    const found = new Map<string, Component[]>()
    const commission = result.commission_breakdown?.components ?? []
    const say = (component: Component): string => told(component, request, result.warnings)
    const charged = [...result.tax_breakdown.components, ...commission]
    for (const component of charged) {
      found.set(component.tax_key, [...(found.get(component.tax_key) ?? []), component])
    }
    const { components, total_tax } = example.expected
    for (const [key, value] of Object.entries(components)) {
      const stated = Array.isArray(value) ? value : [value]
      const computed = found.get(key)
      found.delete(key)
      const amounts = computed?.map(component => component.tax_amount)
      if (amounts !== undefined && same(stated, amounts)) continue
      const at = spot(components, key)
      const mend = 'work it out by hand again: either the figure here or the levy is wrong'
      mistakes.add(
        at,
        `${key} ${stated.join(', ')}, as the example says`,
        computed?.map(say).join(', ') ?? 'no such levy',
        mend,
      )
    }
    for (const [key, computed] of found) {
      const mend = 'add it to components after working it out by hand'
      mistakes.add(
        spot(example, 'expected'),
        'every levy of the stay',
        `${key} ${computed.map(say).join(', ')} besides`,
        mend,
      )
    }
    if (!same([total_tax], [result.tax_breakdown.total_tax])) {
      const at = spot(example.expected, 'total_tax')
      mistakes.add(
        at,
        `total_tax ${total_tax}, as the example says`,
        result.tax_breakdown.total_tax,
        'work it out again',
      )
    }
    const named = Object.keys(components)
    return charged.filter(c => named.includes(c.tax_key)).map(c => c.rate_id)
  } catch (error) {
    if (!(error instanceof TaxRefusal)) throw error
    mistakes.add(
      spot(example, 'request'),
      'a stay that can be calculated',
      error.detail,
      'correct the request',
    )
    return []
  }
}

/** The days on which an example can show a version. */
function daysOf({ effective_start, effective_end }: VersionEntry, { place }: ReadFile): string {
  const first = (place.covered_from ?? '') > effective_start ? place.covered_from : effective_start
  return `on or after ${first}${effective_end === undefined ? '' : ` and before ${effective_end}`}`
}

/** Checks all examples, and that each version that was still to run when it was confirmed has one in its file. */
export function checkExamples(
  files: readonly ReadFile[],
  content: CompiledRelease,
  mistakes: Mistakes,
): number {
  let count = 0
  for (const read of files) {
    const shown = new Set<string>()
    for (const example of read.place.examples ?? []) {
      count++
      for (const id of checkExample(example, read, content, mistakes)) shown.add(id)
    }
    for (const levy of read.place.levies ?? []) {
      for (const version of levy.versions) {
        const over = version.effective_end !== undefined && version.effective_end <= version.confirmed
        if (version.status === 'draft' || over || shown.has(`${levy.tax_key}@${version.effective_start}`))
          continue
        const mend = `add an example of a stay ${daysOf(version, read)}, whose components name ${levy.tax_key}`
        mistakes.add(read.spot(version), 'a worked example of this version', 'none', mend)
      }
    }
  }
  return count
}
