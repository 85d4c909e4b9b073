/** What can be charged in one chain of places: its levies, and for each the rules that concern it. */

import type { CompiledRate, CompiledRule, Place, Plan, PlannedLevy } from './compile.ts'

function byOrder(a: CompiledRule, b: CompiledRule): number {
  if (a.record.priority !== b.record.priority) return b.record.priority - a.record.priority
  if (a.record.effective_start !== b.record.effective_start) {
    return a.record.effective_start < b.record.effective_start ? -1 : 1
  }
  return a.record.id < b.record.id ? -1 : 1
}

function concerns(rule: CompiledRule, levy: CompiledRate): boolean {
  const { record } = rule
  if (record.draft) return false
  if (record.tax_key !== null) return record.tax_key === levy.record.tax_key
  if (record.category_codes.length > 0 && !record.category_codes.includes(levy.record.category_code))
    return false
  return record.target_jurisdiction_codes.length === 0
    ? rule.place === levy.place
    : record.target_jurisdiction_codes.includes(levy.place.record.code)
}

/** The order of evaluation: by calculation order, depth of the place, category and key. */
export function inOrder(a: CompiledRate, b: CompiledRate): number {
  const [first, second] = [a.record, b.record]
  if (first.calculation_order !== second.calculation_order) {
    return first.calculation_order - second.calculation_order
  }
  const depth = a.place.chain.length - b.place.chain.length
  if (depth !== 0) return depth
  if (first.category_code !== second.category_code) return first.category_code < second.category_code ? -1 : 1
  return first.tax_key < second.tax_key ? -1 : first.tax_key > second.tax_key ? 1 : 0
}

function planLevies(chain: readonly Place[]): PlannedLevy[] {
  const rules = chain.flatMap(place => place.rules).sort(byOrder)
  const levies: PlannedLevy[] = []
  for (const place of chain) {
    for (const [taxKey, versions] of place.levies) {
      const sample = versions[0]
      if (sample === undefined) continue
      const own = rules.filter(rule => concerns(rule, sample))
      const guestTests = own.flatMap(rule => rule.condition.guest_tests)
      levies.push({ tax_key: taxKey, place, versions, rules: own, guest_tests: guestTests })
    }
  }
  // Most stays then find their layers in order already.
  return levies.sort((a, b) => (a.versions[0] && b.versions[0] ? inOrder(a.versions[0], b.versions[0]) : 0))
}

function coveredFrom(chain: readonly Place[]): string | null {
  for (let i = chain.length - 1; i >= 0; i--) {
    const day = chain[i]?.record.covered_from ?? null
    if (day !== null) return day
  }
  return null
}

function currenciesOf(levies: readonly PlannedLevy[]): Set<string> {
  const records = levies.flatMap(({ versions, rules }) => [...versions, ...rules].map(each => each.record))
  return new Set(records.flatMap(({ currency_code }) => currency_code ?? []))
}

/** The plan of a place, made once and kept with it. */
export function planOf(place: Place): Plan {
  if (place.plan !== null) return place.plan
  const levies = planLevies(place.chain)
  place.plan = {
    levies,
    drafts: place.chain.flatMap(node => node.drafts),
    covered_from: coveredFrom(place.chain),
    currencies: currenciesOf(levies),
  }
  return place.plan
}
