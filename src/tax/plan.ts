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

function planLevies(chain: readonly Place[]): PlannedLevy[] {
  const rules = chain.flatMap(place => place.rules).sort(byOrder)
  const levies: PlannedLevy[] = []
  for (const place of chain) {
    for (const [taxKey, versions] of place.levies) {
      const sample = versions[0]
      if (sample === undefined) continue
      levies.push({ tax_key: taxKey, place, versions, rules: rules.filter(rule => concerns(rule, sample)) })
    }
  }
  return levies
}

function coveredFrom(chain: readonly Place[]): string | null {
  for (let i = chain.length - 1; i >= 0; i--) {
    const day = chain[i]?.record.covered_from ?? null
    if (day !== null) return day
  }
  return null
}

/** The plan of a place, made once and kept with it. */
export function planOf(place: Place): Plan {
  place.plan ??= {
    levies: planLevies(place.chain),
    drafts: place.chain.flatMap(node => node.drafts),
    covered_from: coveredFrom(place.chain),
  }
  return place.plan
}
