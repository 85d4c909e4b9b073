/** Cuts a stay into the stretches of nights on which one version of a levy and one set of rules hold. */

import type { CompiledRate, CompiledRule, PlannedLevy, Window } from './compile.ts'
import { type CompiledCondition, missingFacts } from './conditions.ts'
import type { Scope } from './facts.ts'
import { judge } from './judgement.ts'
import type { Stay } from './stay.ts'
import { subjectsOf } from './subjects.ts'
import type { Supply } from './supplies.ts'
import { chooseTier, isPriceTiered } from './tiers.ts'

/** Nights `from` (inclusive) to `to` (exclusive), counted from 0 at check-in. */
export interface Segment {
  readonly supply: Supply
  readonly levy: PlannedLevy
  readonly rate: CompiledRate
  readonly rules: readonly CompiledRule[]
  readonly from: number
  to: number
  /** The night that conditions see; null for levies dated by check-in. */
  readonly night: number | null
}

/** `refused_by` is a version in force whose `applies_when` did not hold on any night. */
export interface Segments {
  readonly segments: Segment[]
  readonly refused_by: CompiledRate | null
}

const NOTHING: Segments = { segments: [], refused_by: null }

function inForce(window: Window, day: number): boolean {
  return window.start_day <= day && day < window.end_day
}

function rulesOn(levy: PlannedLevy, day: number): readonly CompiledRule[] {
  return levy.rules.every(rule => inForce(rule, day))
    ? levy.rules
    : levy.rules.filter(rule => inForce(rule, day))
}

function byCheckIn(levy: PlannedLevy, stay: Stay, supply: Supply): Segments {
  const rate = levy.versions.find(version => inForce(version, stay.first_day))
  if (rate === undefined) return NOTHING
  const scope: Scope = { stay, night: null, guest: null, item_type: supply.item_type }
  if (!rate.applies_when.test(scope)) return { segments: [], refused_by: rate }
  const rules = rulesOn(levy, stay.first_day)
  return {
    segments: [{ supply, levy, rate, rules, from: 0, to: stay.nights, night: null }],
    refused_by: null,
  }
}

function cutsOf(levy: PlannedLevy, stay: Stay): number[] {
  const cuts = new Set([0])
  for (const window of [...levy.versions, ...levy.rules]) {
    for (const day of [window.start_day, window.end_day]) {
      const night = day - stay.first_day
      if (night > 0 && night < stay.nights) cuts.add(night)
    }
  }
  return [...cuts].sort((a, b) => a - b)
}

/**
 * Everything that can make one night's charge differ from the next within one version, as text to compare. Whether
 * no band counts depends on which rules hold: `bandless` remembers it by them.
 */
function fingerprint(
  levy: PlannedLevy,
  rate: CompiledRate,
  rules: readonly CompiledRule[],
  scope: Scope,
  bandless: Map<string, boolean>,
): string {
  const nightly = rules.filter(rule => differs(rule.condition, scope.stay))
  const subjects = nightly.length === 0 ? [] : subjectsOf(levy, rate, scope.stay)
  const judged = subjects.map(({ guest }) =>
    nightly.map(rule => (rule.condition.test({ ...scope, guest }) ? 1 : 0)).join(''),
  )
  const mark = judged.join('|')
  if (!isPriceTiered(rate)) return mark
  const without = bandless.get(mark) ?? isBandless(levy, rate, rules, scope)
  bandless.set(mark, without)
  const tier = without ? null : chooseTier(rate, scope.stay, scope.night).tier
  return tier === null ? mark : `${mark}#${rate.tiers.indexOf(tier)}`
}

/** Whether no band counts: everybody is exempt, or charged by an override in its place. */
function isBandless(
  levy: PlannedLevy,
  rate: CompiledRate,
  rules: readonly CompiledRule[],
  scope: Scope,
): boolean {
  if (!rules.some(({ record }) => record.rule_type === 'override' || record.rule_type === 'exemption'))
    return false
  return subjectsOf(levy, rate, scope.stay).every(({ guest }) => {
    const { exemption, override } = judge(rate, rules, { ...scope, guest })
    return exemption !== null || override !== null
  })
}

/** Whether the nights of a stay can differ to a condition: those of one price do only by their dates. */
function differs({ by_night, by_date }: CompiledCondition, stay: Stay): boolean {
  return by_date || (by_night && stay.schedule !== null)
}

function byNight(levy: PlannedLevy, stay: Stay, supply: Supply): Segments {
  const segments: Segment[] = []
  let refusedBy: CompiledRate | null = null
  const cuts = cutsOf(levy, stay)
  for (const [index, start] of cuts.entries()) {
    const end = cuts[index + 1] ?? stay.nights
    const day = stay.first_day + start
    const rate = levy.versions.find(version => inForce(version, day))
    if (rate === undefined) continue
    const rules = rulesOn(levy, day)
    const nightly =
      differs(rate.applies_when, stay) ||
      rules.some(rule => differs(rule.condition, stay)) ||
      (stay.schedule !== null && isPriceTiered(rate))
    const step = nightly ? 1 : end - start
    const bandless = new Map<string, boolean>()
    let open: Segment | null = null
    let mark = ''
    for (let night = start; night < end; night += step) {
      const scope: Scope = { stay, night, guest: null, item_type: supply.item_type }
      if (!rate.applies_when.test(scope)) {
        refusedBy = rate
        open = null
        continue
      }
      const before = mark
      mark = nightly ? fingerprint(levy, rate, rules, scope, bandless) : ''
      if (open !== null && before === mark) {
        open.to = night + step
      } else {
        open = { supply, levy, rate, rules, from: night, to: night + step, night }
        segments.push(open)
      }
    }
  }
  return { segments, refused_by: segments.length === 0 ? refusedBy : null }
}

function isNightly(levy: PlannedLevy, supply: Supply): boolean {
  return levy.versions[0]?.record.dated_by === 'night' && supply.index === null
}

/**
 * The segments of a levy on a supply, in order of nights; none where no version is in force or none applies. Only the
 * room is dated by night: a line item is sold once, at check-in.
 */
export function segmentsOf(levy: PlannedLevy, stay: Stay, supply: Supply): Segments {
  return isNightly(levy, supply) ? byNight(levy, stay, supply) : byCheckIn(levy, stay, supply)
}

/** Nights on which a version in force takes no part only because facts are unknown. */
export interface OpenNights {
  readonly rate: CompiledRate
  readonly from: number
  readonly to: number
  readonly fields: readonly string[]
}

/** The stretches of nights on which nobody knows whether a levy applies to a supply. */
export function openNightsOf(levy: PlannedLevy, stay: Stay, supply: Supply): OpenNights[] {
  const nightly = isNightly(levy, supply)
  const step = nightly ? 1 : stay.nights
  const open: OpenNights[] = []
  for (let night = 0; night < stay.nights; night += step) {
    const rate = levy.versions.find(version => inForce(version, stay.first_day + night))
    if (rate === undefined) continue
    const scope = { stay, night: nightly ? night : null, guest: null, item_type: supply.item_type }
    const fields = missingFacts(rate.applies_when, scope)
    if (fields.length > 0) open.push({ rate, from: night, to: night + step, fields })
  }
  return open
}
