/** Checks of rules: effect and action agree, drafts say why, reverse charge stays on commission. */

import type { ConditionGroup } from '../content.ts'
import { compare, parseExact } from '../exact.ts'
import { comparisonsOf } from './comparisons.ts'
import type { LevyEntry, RuleEntry, VersionEntry } from './format.ts'
import type { Mistakes, Spot } from './mistake.ts'
import type { ReadFile } from './read.ts'
import { isRated } from './tier-checks.ts'

/** Facts of a night are known to levies dated by night only. */
export function checkNights(
  levy: LevyEntry,
  condition: ConditionGroup | undefined,
  at: Spot,
  mistakes: Mistakes,
): void {
  if (levy.dated_by === 'night') return
  for (const { field } of comparisonsOf(condition)) {
    if (!field.startsWith('night_')) continue
    const mend = `add dated_by: night to the levy, or write ${field.replace('night_', 'stay_')}`
    mistakes.add(at, 'fields of the stay, for a levy dated by check-in', field, mend)
  }
}

const PROOF = { legal_reference: 'law, article, number', source_url: 'page on which the figure was read' }

/** A draft says why it is one; what is charged names its law and its source. */
export function checkDraft(entry: VersionEntry | RuleEntry, { spot }: ReadFile, mistakes: Mistakes): void {
  if (entry.status === 'draft' && entry.draft_reason === undefined) {
    mistakes.add(spot(entry, 'status'), 'draft_reason', 'nothing', 'say why it is not charged yet')
  }
  if (entry.status !== 'draft' && entry.draft_reason !== undefined) {
    mistakes.add(
      spot(entry, 'draft_reason'),
      'status: draft',
      'no status',
      'add it, or take draft_reason out',
    )
  }
  if (entry.status === 'draft') return
  for (const [word, about] of Object.entries(PROOF)) {
    if (entry[word as keyof typeof PROOF] !== undefined) continue
    mistakes.add(spot(entry), `${word}: ${about}`, 'nothing', `add ${word}; what has none is a draft`)
  }
}

const ACTIONS: Record<RuleEntry['rule_type'], { may: string[]; needs: string[] }> = {
  exemption: { may: ['exemption_reason'], needs: [] },
  override: { may: ['rate_value', 'exemption_reason'], needs: ['rate_value'] },
  cap: {
    may: ['max_nights', 'max_amount', 'max_per_night', 'max_per_person_per_night', 'min_amount'],
    needs: ['max_nights', 'max_amount', 'max_per_night', 'max_per_person_per_night', 'min_amount'],
  },
  reduction: { may: ['reduction_percent'], needs: ['reduction_percent'] },
  surcharge: { may: ['rate_value'], needs: ['rate_value'] },
}

function checkUnits(rule: RuleEntry, levy: LevyEntry | null, read: ReadFile, mistakes: Mistakes): void {
  const { action } = rule
  if (action === undefined) return
  const value = action.rate_value
  const rated = levy === null || isRated(levy)
  const fraction = rule.rule_type === 'surcharge' || rated
  if (value !== undefined && 'fraction' in value !== fraction) {
    const expected = fraction ? 'a percentage such as 7.5%' : 'an amount such as 3.50 EUR'
    const found = 'fraction' in value ? 'a percentage' : `${value.amount} ${value.currency}`
    const mend =
      rule.rule_type === 'surcharge'
        ? 'write what is added as a part of the charge, such as 10%'
        : levy === null
          ? 'a rule of a place gives a percentage only: write an amount below rules: of its levy'
          : `write the unit of the levy, or correct its category_code ${levy.category_code}`
    mistakes.add(read.spot(action, 'rate_value'), expected, found, mend)
  }
  const part = action.reduction_percent
  if (part !== undefined && compare(parseExact(part), parseExact('1')) > 0) {
    const mend = 'write the part that is taken off'
    mistakes.add(read.spot(action, 'reduction_percent'), 'at most 100%', 'more', mend)
  }
  const { max_amount, max_per_night, max_per_person_per_night, min_amount } = action
  const amounts = [max_amount, max_per_night, max_per_person_per_night, min_amount]
  const currencies = [...new Set(amounts.flatMap(amount => (amount ? [amount.currency] : [])))]
  if (currencies.length > 1) {
    const found = currencies.join(', ')
    mistakes.add(read.spot(rule, 'action'), 'one currency in a rule', found, 'write all amounts in one')
  }
}

const CROSS_BORDER = ['is_cross_border_b2b', 'is_commission_cross_border_b2b']

/** A reverse charge is on commission alone: an override to 0 that looks at the border, not at a mere VAT number. */
function checkReverseCharge(
  rule: RuleEntry,
  levy: LevyEntry | null,
  { spot }: ReadFile,
  mistakes: Mistakes,
): void {
  const { action, rule_type } = rule
  const named = action?.exemption_reason === 'reverse_charge'
  const crossing = comparisonsOf(rule.conditions).some(({ field }) => CROSS_BORDER.includes(field))
  const frees = rule_type === 'exemption' || rule_type === 'override'
  if (!named && !(crossing && frees)) return
  const onCommission = levy?.versions.every(version => version.base_type === 'commission_amount') ?? false
  if (!onCommission) {
    const at = named ? spot(action, 'exemption_reason') : spot(rule, 'conditions')
    const found = named ? 'reverse_charge' : 'a cross-border condition'
    const mend =
      'accommodation is taxed where it stands: only a levy with base_type commission_amount may do this'
    mistakes.add(at, 'no reverse charge on a room', found, mend)
    return
  }
  if (!named) return
  const value = action.rate_value
  const toZero = value !== undefined && 'fraction' in value && /^0(\.0+)?$/.test(value.fraction)
  if (rule_type !== 'override' || !toZero) {
    const mend = 'write rule_type: override and rate_value: 0%, so that the line keeps its base'
    mistakes.add(spot(rule, 'rule_type'), 'an override to 0%, for a reverse charge', rule_type, mend)
  }
  if (!crossing) {
    const mend = 'add one of the two to the conditions: a VAT number alone moves no tax'
    mistakes.add(spot(rule), CROSS_BORDER.join(' or '), 'neither', mend)
  }
}

/** Effect, action, dates and reach of a rule; `levy` null for a rule of a place. */
export function checkRule(rule: RuleEntry, levy: LevyEntry | null, read: ReadFile, mistakes: Mistakes): void {
  const { spot } = read
  const given = Object.keys(rule.action ?? {})
  const { may, needs } = ACTIONS[rule.rule_type]
  for (const word of given.filter(key => !may.includes(key))) {
    const at = spot(rule.action ?? rule, word)
    mistakes.add(at, `for ${rule.rule_type}: ${may.join(', ')}`, word, 'correct rule_type or action')
  }
  if (needs.length > 0 && !given.some(key => needs.includes(key))) {
    mistakes.add(spot(rule, 'rule_type'), `an action with ${needs.join(' or ')}`, 'none', 'add the action')
  }
  if (rule.effective_end !== undefined && rule.effective_end <= rule.effective_start) {
    mistakes.add(
      spot(rule, 'effective_end'),
      `a day after ${rule.effective_start}`,
      rule.effective_end,
      'correct it',
    )
  }
  checkUnits(rule, levy, read, mistakes)
  checkDraft(rule, read, mistakes)
  if (levy !== null) checkNights(levy, rule.conditions, spot(rule, 'conditions'), mistakes)
  checkReverseCharge(rule, levy, read, mistakes)
  if (levy !== null && (rule.target_jurisdiction_codes ?? rule.category_codes) !== undefined) {
    const mend = 'move the rule to the rules of the place, or take the words out'
    mistakes.add(spot(rule), 'a rule of this levy only', 'targets or categories', mend)
  }
}
