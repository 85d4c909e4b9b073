/** Checks across files: unique keys, bases, what a levy replaces, what a rule aims at, codes in conditions, starts of coverage. */

import type { ConditionGroup } from '../content.ts'
import { checkBases } from './base-checks.ts'
import { comparisonsOf } from './comparisons.ts'
import { meantBy } from './condition-values.ts'
import type { VersionEntry } from './format.ts'
import type { Mistakes, Spot } from './mistake.ts'
import { checkReach } from './reach-checks.ts'
import type { ReadFile } from './read.ts'
import { mayBeUnread, orderOf, overlapping, related, type Standing, type Tree } from './tree.ts'

function checkKeys(all: readonly Standing[], tree: Tree, mistakes: Mistakes): void {
  const seen = new Map<string, Spot>()
  const note = (key: string, spot: Spot, what: string): void => {
    const first = seen.get(`${what} ${key}`)
    if (first === undefined) seen.set(`${what} ${key}`, spot)
    else {
      const found = `${key}, also in ${first.file}:${first.line}`
      mistakes.add(spot, `a ${what} used once`, found, 'choose another')
    }
  }
  for (const { read, levy } of all) note(levy.tax_key, read.spot(levy, 'tax_key'), 'tax_key')
  for (const read of tree.files.values()) {
    const rules = [
      ...(read.place.levies ?? []).flatMap(levy => levy.rules ?? []),
      ...(read.place.rules ?? []),
    ]
    for (const rule of rules) note(rule.key, read.spot(rule, 'key'), 'key')
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
      other => other.levy.tax_key === key && other.levy !== levy && related(tree, read.stem, other.read.stem),
    )
  for (const key of version.replaces ?? []) {
    const at = read.spot(version, 'replaces')
    if (named(key) === undefined) {
      if (mayBeUnread(tree, read.stem)) continue
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
    if (mayBeUnread(tree, read.stem)) return
    mistakes.add(at, 'the tax_key of another levy of the chain', version.offset_by, 'correct the key')
  } else if (other.levy.versions.some(v => overlapping(v, version) && orderOf(v) >= orderOf(version))) {
    mistakes.add(at, 'a levy that is calculated earlier', version.offset_by, 'raise calculation_order here')
  }
}

function checkTargets(read: ReadFile, tree: Tree, mistakes: Mistakes): void {
  for (const rule of read.place.rules ?? []) {
    for (const code of rule.target_jurisdiction_codes ?? []) {
      if (tree.chains.get(code)?.includes(read.stem)) continue
      const spot = read.spot(rule, 'target_jurisdiction_codes')
      mistakes.add(spot, `places below ${read.place.code}`, code, 'correct the code, or move the rule')
    }
  }
}

/** A place that a file speaks of: it sees stays in its own place and below it, never elsewhere. */
function checkCode(code: string, at: Spot, stem: string, tree: Tree, mistakes: Mistakes): void {
  if (tree.chains.get(code)?.includes(stem)) return
  const known = tree.chains.has(code)
  const expected = known ? `${stem}, or a place below it` : 'the code of a place that has a file'
  const below = [...tree.chains].filter(([, chain]) => chain.includes(stem)).map(([each]) => each)
  const meant = known ? null : meantBy(code, below)
  mistakes.add(at, expected, code, meant === null ? 'correct the code' : `did you mean ${meant}?`)
}

/** Codes of places in a condition. */
function checkCodes(
  condition: ConditionGroup | undefined,
  { stem, spot }: ReadFile,
  tree: Tree,
  mistakes: Mistakes,
): void {
  const country = tree.chains.get(stem)?.[0] ?? stem
  for (const comparison of comparisonsOf(condition)) {
    const { field, value } = comparison
    const at = spot(comparison)
    for (const code of [value].flat().map(String)) {
      if (field === 'country_code' && code !== country) {
        mistakes.add(at, `${country}, the country of this file`, code, 'correct the code')
      }
      if (field === 'jurisdiction_code') checkCode(code, at, stem, tree, mistakes)
    }
  }
}

function checkPlaces(read: ReadFile, tree: Tree, mistakes: Mistakes): void {
  const { place } = read
  const levies = place.levies ?? []
  for (const version of levies.flatMap(levy => levy.versions)) {
    checkCodes(version.applies_when, read, tree, mistakes)
  }
  for (const rule of [...levies.flatMap(levy => levy.rules ?? []), ...(place.rules ?? [])]) {
    checkCodes(rule.conditions, read, tree, mistakes)
  }
  for (const { request } of place.examples ?? []) {
    const at = read.spot(request, 'jurisdiction_code')
    if (request.jurisdiction_code !== undefined)
      checkCode(request.jurisdiction_code, at, read.stem, tree, mistakes)
  }
}

/** A start nobody has verified stands on the first covered day, the place's own or that of the nearest above it. */
function checkCoverage({ stem, place, spot }: ReadFile, tree: Tree, mistakes: Mistakes): void {
  const chain = tree.chains.get(stem) ?? []
  if (chain.some(code => !tree.files.has(code))) return
  const covered = chain
    .map(code => tree.files.get(code)?.place.covered_from)
    .findLast(day => day !== undefined)
  if (covered === undefined) return
  for (const version of (place.levies ?? []).flatMap(levy => levy.versions)) {
    const start = version.effective_start
    if (version.start_unverified !== true || start === covered) continue
    const mend = 'start it on covered_from, or take start_unverified out'
    mistakes.add(spot(version, 'start_unverified'), `effective_start ${covered}`, start, mend)
  }
}

/** All checks that need more than one file. */
export function checkTree(tree: Tree, mistakes: Mistakes): void {
  const all = [...tree.files.values()].flatMap(read =>
    (read.place.levies ?? []).map(levy => ({ read, levy })),
  )
  checkKeys(all, tree, mistakes)
  checkBases(all, tree, mistakes)
  for (const standing of all) {
    for (const version of standing.levy.versions) checkReferences(standing, version, all, tree, mistakes)
  }
  for (const read of tree.files.values()) {
    checkTargets(read, tree, mistakes)
    checkReach(read, tree, mistakes)
    checkCoverage(read, tree, mistakes)
    checkPlaces(read, tree, mistakes)
  }
}
