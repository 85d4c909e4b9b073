/** Checks across files: unique keys, what a base includes, what a levy replaces, what a rule aims at. */

import type { ConditionGroup } from '../content.ts'
import { isCountry } from '../countries.ts'
import type { LevyEntry, VersionEntry } from './format.ts'
import type { Mistakes, Spot } from './mistake.ts'
import type { ReadFile } from './read.ts'
import { comparisonsOf } from './rule-checks.ts'

/** All files by code, and the chain of codes above each (itself last). */
export interface Tree {
  readonly files: ReadonlyMap<string, ReadFile>
  readonly chains: ReadonlyMap<string, readonly string[]>
}

interface Standing {
  readonly read: ReadFile
  readonly levy: LevyEntry
}

function related(tree: Tree, a: string, b: string): boolean {
  return (tree.chains.get(a)?.includes(b) ?? false) || (tree.chains.get(b)?.includes(a) ?? false)
}

function orderOf(version: VersionEntry): number {
  return version.calculation_order ?? 100
}

function overlapping(a: VersionEntry, b: VersionEntry): boolean {
  const before = (end: string | undefined, start: string) => end !== undefined && end <= start
  return !before(a.effective_end, b.effective_start) && !before(b.effective_end, a.effective_start)
}

function checkKeys(all: readonly Standing[], tree: Tree, mistakes: Mistakes): void {
  const seen = new Map<string, string>()
  const note = (key: string, file: string, spot: Parameters<Mistakes['add']>[0], what: string): void => {
    const first = seen.get(`${what} ${key}`)
    if (first !== undefined)
      mistakes.add(spot, `a ${what} used once`, `${key}, also in ${first}`, 'choose another')
    else seen.set(`${what} ${key}`, file)
  }
  for (const { read, levy } of all) note(levy.tax_key, read.file, read.spot(levy, 'tax_key'), 'tax_key')
  for (const read of tree.files.values()) {
    const rules = [
      ...(read.place.levies ?? []).flatMap(levy => levy.rules ?? []),
      ...(read.place.rules ?? []),
    ]
    for (const rule of rules) note(rule.key, read.file, read.spot(rule, 'key'), 'key')
  }
}

function checkBase(
  standing: Standing,
  version: VersionEntry,
  all: readonly Standing[],
  tree: Tree,
  mistakes: Mistakes,
): void {
  const { read, levy } = standing
  const code = read.place.code
  const limits = version.base_includes_jurisdictions ?? []
  const at = read.spot(version, 'base_includes')
  for (const category of (version.base_includes ?? []).filter(entry => entry !== 'base_amount')) {
    const included = all.filter(
      other =>
        other.levy.category_code === category &&
        other.levy !== levy &&
        related(tree, code, other.read.place.code) &&
        (limits.length === 0 || limits.includes(other.read.place.code)),
    )
    if (included.length === 0) {
      const mend = 'correct the category, or take it out'
      mistakes.add(at, 'a category of a levy of this chain or below', category, mend)
    }
    for (const other of included) {
      for (const earlier of other.levy.versions) {
        if (!overlapping(version, earlier) || orderOf(earlier) < orderOf(version)) continue
        const mend = `give ${levy.tax_key} a higher calculation_order than ${other.levy.tax_key}`
        const found = `${other.levy.tax_key} with ${orderOf(earlier)}, this with ${orderOf(version)}`
        mistakes.add(at, 'what is included to be calculated earlier', found, mend)
      }
    }
  }
  for (const place of limits) {
    if (tree.files.has(place) && related(tree, code, place)) continue
    const spot = read.spot(version, 'base_includes_jurisdictions')
    mistakes.add(spot, 'places of this chain or below', place, 'correct the code')
  }
}

/** Whether the levy `from`, while `version` is in force, replaces `wanted`, itself or by way of others. */
function leadsTo(
  wanted: string,
  from: string,
  version: VersionEntry,
  all: readonly Standing[],
  seen: ReadonlySet<string> = new Set(),
): boolean {
  const replaced = all
    .filter(({ levy }) => levy.tax_key === from)
    .flatMap(({ levy }) => levy.versions.filter(other => overlapping(other, version)))
    .flatMap(other => other.replaces ?? [])
  const further = new Set([...seen, from])
  return replaced.some(
    key => key === wanted || (!further.has(key) && leadsTo(wanted, key, version, all, further)),
  )
}

function checkReferences(
  standing: Standing,
  version: VersionEntry,
  all: readonly Standing[],
  tree: Tree,
  mistakes: Mistakes,
): void {
  const { read, levy } = standing
  const named = (key: string): Standing | undefined =>
    all.find(
      other =>
        other.levy.tax_key === key &&
        other.levy !== levy &&
        related(tree, read.place.code, other.read.place.code),
    )
  for (const key of version.replaces ?? []) {
    const at = read.spot(version, 'replaces')
    if (named(key) === undefined) {
      mistakes.add(at, 'the tax_key of another levy of the chain', key, 'correct the key')
    } else if (leadsTo(levy.tax_key, key, version, all)) {
      const found = `${key}, which stands back in for ${levy.tax_key}`
      mistakes.add(at, 'a levy that does not replace this one', found, 'take one of the two out')
    }
  }
  if (version.offset_by === undefined) return
  const other = named(version.offset_by)
  const at = read.spot(version, 'offset_by')
  if (other === undefined) {
    mistakes.add(at, 'the tax_key of another levy of the chain', version.offset_by, 'correct the key')
  } else if (other.levy.versions.some(v => overlapping(v, version) && orderOf(v) >= orderOf(version))) {
    mistakes.add(at, 'a levy that is calculated earlier', version.offset_by, 'raise calculation_order here')
  }
}

function checkTargets(read: ReadFile, tree: Tree, mistakes: Mistakes): void {
  for (const rule of read.place.rules ?? []) {
    for (const code of rule.target_jurisdiction_codes ?? []) {
      if (tree.files.has(code) && tree.chains.get(code)?.includes(read.place.code)) continue
      const spot = read.spot(rule, 'target_jurisdiction_codes')
      mistakes.add(spot, `places below ${read.place.code}`, code, 'correct the code, or move the rule')
    }
  }
}

function checkCodes(condition: ConditionGroup | undefined, at: Spot, tree: Tree, mistakes: Mistakes): void {
  for (const { field, value } of comparisonsOf(condition)) {
    for (const code of [value].flat().map(String)) {
      if (field === 'jurisdiction_code' && !tree.files.has(code)) {
        mistakes.add(at, 'the code of a place that has a file', code, 'correct the code')
      }
      if (field === 'country_code' && !isCountry(code)) {
        mistakes.add(at, 'a country of ISO 3166', code, 'correct the code')
      }
    }
  }
}

function checkConditions(read: ReadFile, tree: Tree, mistakes: Mistakes): void {
  const { place, spot } = read
  const levies = place.levies ?? []
  for (const version of levies.flatMap(levy => levy.versions)) {
    checkCodes(version.applies_when, spot(version, 'applies_when'), tree, mistakes)
  }
  for (const rule of [...levies.flatMap(levy => levy.rules ?? []), ...(place.rules ?? [])]) {
    checkCodes(rule.conditions, spot(rule, 'conditions'), tree, mistakes)
  }
}

/** All checks that need more than one file. */
export function checkTree(tree: Tree, mistakes: Mistakes): void {
  const all = [...tree.files.values()].flatMap(read =>
    (read.place.levies ?? []).map(levy => ({ read, levy })),
  )
  checkKeys(all, tree, mistakes)
  for (const standing of all) {
    for (const version of standing.levy.versions) {
      checkBase(standing, version, all, tree, mistakes)
      checkReferences(standing, version, all, tree, mistakes)
    }
  }
  for (const read of tree.files.values()) {
    checkTargets(read, tree, mistakes)
    checkConditions(read, tree, mistakes)
  }
}
