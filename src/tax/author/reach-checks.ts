/** Checks which levies a rule of a place reaches: its overrides and reductions touch percentages, never amounts. */

import type { LevyEntry, RuleEntry } from './format.ts'
import type { Mistakes } from './mistake.ts'
import type { ReadFile } from './read.ts'
import { isRated } from './tier-checks.ts'
import type { Tree } from './tree.ts'

function leviesOf(rule: RuleEntry, read: ReadFile, tree: Tree): LevyEntry[] {
  const targets = rule.target_jurisdiction_codes?.map(code => tree.files.get(code)) ?? [read]
  const levies = targets.flatMap(target => target?.place.levies ?? [])
  return levies.filter(levy => rule.category_codes?.includes(levy.category_code) ?? true)
}

function checkReduction(rule: RuleEntry, levies: LevyEntry[], read: ReadFile, mistakes: Mistakes): void {
  const rated = levies.filter(isRated)
  const flat = levies.filter(levy => !isRated(levy))
  if (flat.length === 0) return
  const keys = flat.map(levy => levy.tax_key).join(', ')
  const touches = `${rule.rule_type === 'override' ? 'an' : 'a'} ${rule.rule_type} of a place touches percentages only`
  if (rated.length === 0) {
    const mend = `${touches}: move it below rules: of ${keys}`
    mistakes.add(
      read.spot(rule, 'rule_type'),
      'a percentage that the rule reaches',
      `amounts only: ${keys}`,
      mend,
    )
    return
  }
  const categories = [...new Set(rated.map(levy => levy.category_code))].join(', ')
  const mend = `${touches}: write category_codes: [${categories}]; where amounts change too, a rule below rules: of each`
  const at = read.spot(rule, rule.category_codes === undefined ? 'rule_type' : 'category_codes')
  mistakes.add(at, 'category_codes that name percentages only', `amounts among them: ${keys}`, mend)
}

/** Rules of a place that reach nothing, or not what their author thinks. */
export function checkReach(read: ReadFile, tree: Tree, mistakes: Mistakes): void {
  for (const rule of read.place.rules ?? []) {
    const targets = rule.target_jurisdiction_codes ?? []
    if (targets.some(code => !tree.files.has(code))) continue
    const levies = leviesOf(rule, read, tree)
    const value = rule.action?.rate_value
    if (levies.length === 0) {
      const mend =
        'correct category_codes and target_jurisdiction_codes, or move the rule below rules: of its levy'
      mistakes.add(read.spot(rule), 'a levy that the rule reaches', 'none', mend)
    } else if (
      rule.rule_type === 'reduction' ||
      (rule.rule_type === 'override' && !(value && 'currency' in value))
    ) {
      checkReduction(rule, levies, read, mistakes)
    }
  }
}
