/** Judges the rules of a layer for one subject (a guest, or the stay as a whole), in the order of the law. */

import type { TraceReason } from './answer.ts'
import type { CompiledRate, CompiledRule } from './compile.ts'
import { add, type Exact, multiply, ONE, ZERO } from './exact.ts'
import type { Scope } from './facts.ts'

export interface RuleFinding {
  readonly rule: CompiledRule
  result: 'applied' | 'exempted' | 'skipped'
  reason: TraceReason | null
}

/** What the rules say about one subject. Findings of caps are settled once amounts are known. */
export interface Verdict {
  readonly exemption: CompiledRule | null
  readonly override: CompiledRule | null
  /** Product of (1 − reduction). */
  readonly kept: Exact
  /** Sum of the surcharges. */
  readonly surcharge: Exact
  readonly caps: CompiledRule[]
  readonly findings: RuleFinding[]
}

const PLAIN: Verdict = {
  exemption: null,
  override: null,
  kept: ONE,
  surcharge: ZERO,
  caps: [],
  findings: [],
}

function unfit(rule: CompiledRule, rate: CompiledRate): boolean {
  const { tax_key, rule_type } = rule.record
  return tax_key === null && !rate.is_rate && (rule_type === 'override' || rule_type === 'reduction')
}

function exempted(rules: readonly CompiledRule[], exemption: CompiledRule, scope: Scope): Verdict {
  let ended = false
  const findings = rules.map((rule): RuleFinding => {
    if (rule === exemption) {
      ended = true
      return { rule, result: 'exempted', reason: null }
    }
    const met = ended || rule.condition.test(scope)
    return { rule, result: 'skipped', reason: met ? 'layer_exempted' : 'conditions_not_met' }
  })
  return { ...PLAIN, exemption, findings }
}

/** Judges `rules` (in order, all in force) of a levy for the subject in `scope`. */
export function judge(rate: CompiledRate, rules: readonly CompiledRule[], scope: Scope): Verdict {
  if (rules.length === 0) return PLAIN
  const exemption = rules.find(rule => rule.record.rule_type === 'exemption' && rule.condition.test(scope))
  if (exemption !== undefined) return exempted(rules, exemption, scope)
  let override: CompiledRule | null = null
  let kept = ONE
  let surcharge = ZERO
  const caps: CompiledRule[] = []
  const findings: RuleFinding[] = []
  for (const rule of rules) {
    const finding: RuleFinding = { rule, result: 'applied', reason: null }
    findings.push(finding)
    if (unfit(rule, rate)) {
      skip(finding, 'not_applicable_to_rate_type')
    } else if (rule.record.rule_type === 'exemption' || !rule.condition.test(scope)) {
      // No exemption holds: that is settled above.
      skip(finding, 'conditions_not_met')
    } else if (rule.record.rule_type === 'override') {
      if (override === null) override = rule
      else skip(finding, 'lower_priority_override')
    } else if (rule.record.rule_type === 'cap') {
      caps.push(rule)
      skip(finding, 'not_binding')
    } else if (rule.record.rule_type === 'reduction') {
      kept = multiply(kept, rule.kept)
    } else {
      surcharge = add(surcharge, rule.rate_value ?? ZERO)
    }
  }
  return { exemption: null, override, kept, surcharge, caps, findings }
}

function skip(finding: RuleFinding, reason: TraceReason): void {
  finding.result = 'skipped'
  finding.reason = reason
}

/** The cap with the fewest nights, the first by order where equal; null without one. */
export function fewestNights(caps: readonly CompiledRule[]): CompiledRule | null {
  let best: CompiledRule | null = null
  for (const cap of caps) {
    if (cap.max_nights === null) continue
    if (best === null || cap.max_nights < (best.max_nights ?? 0)) best = cap
  }
  return best
}

/** Writes into the findings which caps bound, which were beaten by a stricter one, and which changed nothing. */
export function settleCaps(
  verdict: Verdict,
  leading: ReadonlySet<CompiledRule>,
  binding: ReadonlySet<CompiledRule>,
): void {
  if (verdict.caps.length === 0) return
  for (const finding of verdict.findings) {
    if (!verdict.caps.includes(finding.rule)) continue
    if (binding.has(finding.rule)) {
      finding.result = 'applied'
      finding.reason = null
    } else {
      finding.reason = leading.has(finding.rule) ? 'not_binding' : 'less_restrictive_cap'
    }
  }
}
