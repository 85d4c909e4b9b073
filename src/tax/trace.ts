/** Explains a calculation: one entry for each rule considered on each layer, with its result in words. */

import type { TraceEntry, TraceReason } from './answer.ts'
import type { SegmentCharge } from './charge.ts'
import type { CompiledRate, CompiledRule } from './compile.ts'
import { conversionOf } from './conversion.ts'
import { multiply, parseExact, printDecimal, whole } from './exact.ts'
import type { RuleFinding } from './judgement.ts'
import { printFxRate } from './reference-rates.ts'
import type { Stay } from './stay.ts'
import type { Supply } from './supplies.ts'

const SKIPPED: Record<TraceReason, string> = {
  conditions_not_met: 'Its conditions are not met.',
  layer_exempted: 'The levy is exempt already, so nothing else runs on it.',
  lower_priority_override: 'Another override comes first.',
  less_restrictive_cap: 'Another cap is stricter.',
  not_binding: 'It would change nothing here.',
  not_applicable_to_rate_type: 'A rule of a place touches percentage levies only.',
}

function percent(fraction: string): string {
  return `${printDecimal(multiply(parseExact(fraction), whole(100)))} %`
}

function effect(rule: CompiledRule, rate: CompiledRate): string {
  const { action, rule_type, currency_code } = rule.record
  if (rule_type === 'override') {
    const value = action.rate_value ?? '0'
    return `The rate becomes ${rate.is_rate ? percent(value) : `${value} ${currency_code ?? ''}`.trim()}.`
  }
  if (rule_type === 'reduction') return `The tax is reduced by ${percent(action.reduction_percent ?? '0')}.`
  if (rule_type === 'surcharge') return `A surcharge of ${percent(action.rate_value ?? '0')} is added.`
  if (rule_type === 'exemption') return 'The levy is not charged.'
  const limits: string[] = []
  const money = (amount: string): string => `${amount} ${currency_code ?? ''}`.trim()
  if (action.max_nights !== undefined) limits.push(`the first ${action.max_nights} nights count`)
  if (action.max_amount !== undefined) limits.push(`at most ${money(action.max_amount)}`)
  if (action.max_per_night !== undefined) limits.push(`at most ${money(action.max_per_night)} a night`)
  if (action.max_per_person_per_night !== undefined) {
    limits.push(`at most ${money(action.max_per_person_per_night)} per person and night`)
  }
  if (action.min_amount !== undefined) limits.push(`at least ${money(action.min_amount)}`)
  return `Limited: ${limits.join(', ')}.`
}

function entryOf(finding: RuleFinding, rate: CompiledRate, supply: Supply): TraceEntry {
  const { rule, result, reason } = finding
  return {
    rule_id: rule.record.id,
    name: rule.record.name,
    rule_type: rule.record.rule_type,
    jurisdiction_code: rule.record.jurisdiction_code,
    rate_id: rate.record.id,
    category_code: rate.record.category_code,
    line_item_index: supply.index,
    result,
    reason,
    reason_text: reason === null ? effect(rule, rate) : SKIPPED[reason],
    guest_indexes: null,
  }
}

/** An entry about a levy as a whole, without a rule. */
export function levyEntry(
  rate: CompiledRate,
  supply: Supply,
  result: TraceEntry['result'],
  text: string,
): TraceEntry {
  return {
    rule_id: null,
    name: rate.record.name,
    rule_type: null,
    jurisdiction_code: rate.record.jurisdiction_code,
    rate_id: rate.record.id,
    category_code: rate.record.category_code,
    line_item_index: supply.index,
    result,
    reason: null,
    reason_text: text,
    guest_indexes: null,
  }
}

/** Entries of the rules on guests who differ: one per result, with the guests it applies to. */
function traceGuests(charge: SegmentCharge, entries: TraceEntry[], told: Set<string> | null): void {
  const { rate, rules, supply } = charge.segment
  for (const [index, rule] of rules.entries()) {
    const found = Map.groupBy(charge.subjects, ({ verdict }) => {
      const finding = verdict.findings[index]
      return `${finding?.result} ${finding?.reason}`
    })
    for (const [result, subjects] of found) {
      const finding = subjects[0]?.verdict.findings[index]
      const lists = subjects.map(({ subject }) => subject.indexes)
      const mark =
        told === null ? '' : [rate.record.id, rule.record.id, result, lists.map(list => list[0])].join()
      if (finding === undefined || told?.has(mark)) continue
      told?.add(mark)
      const guest_indexes = lists.flat().sort((a, b) => a - b)
      entries.push({ ...entryOf(finding, rate, supply), guest_indexes })
    }
  }
}

/** Says that the law's class for houses without stars was taken, since nobody told them. */
export function residualEntry(rate: CompiledRate, supply: Supply): TraceEntry {
  const text = 'No star rating was given: the class of the law for all others counts.'
  return levyEntry(rate, supply, 'applied', text)
}

/** Adds the entries of all rules on one charge to `entries`, in order; one per result where guests differ. */
export function traceCharge(
  charge: SegmentCharge,
  stay: Stay,
  entries: TraceEntry[],
  told: Set<string> | null,
): void {
  const { rate, supply } = charge.segment
  if (stay.guests !== null && rate.per_person) traceGuests(charge, entries, told)
  else {
    for (const finding of charge.subjects[0]?.verdict.findings ?? []) {
      entries.push(entryOf(finding, rate, supply))
    }
  }
  if (charge.choices.some(choice => choice.residual)) entries.push(residualEntry(rate, supply))
  const conversion = conversionOf(charge, stay)
  if (conversion !== null && stay.exchange_rates !== null) {
    const { rate_date } = stay.exchange_rates
    const text = `Set in ${conversion.currency} and converted at ${printFxRate(conversion.rate)}, the reference rate of ${rate_date}.`
    entries.push(levyEntry(rate, supply, 'applied', text))
  }
}

/** Leaves out entries that say the same again (segments of one version). */
export function withoutRepeats(entries: readonly TraceEntry[]): TraceEntry[] {
  const seen = new Set<string>()
  return entries.filter(entry => {
    const key = `${entry.rule_id} ${entry.rate_id} ${entry.line_item_index} ${entry.result} ${entry.reason} ${entry.guest_indexes?.join()} ${entry.reason_text}`
    if (seen.has(key)) return false
    seen.add(key)
    return true
  })
}
