/** Rules as they are shown, with their conditions in words and the version of the levy that they belong to. */

import { includesDay, type LocalDate, type RecordStatus, statusOf } from './browsing.ts'
import type { Entry } from './catalogue.ts'
import type { Place } from './compile.ts'
import { conditionInWords } from './condition-words.ts'
import type { RateRecord, RuleAction, RuleRecord } from './content.ts'
import { printAmount, printFraction } from './rates.ts'

/** What a rule does, every field there; amounts are in `currency_code`. */
export interface Action {
  exemption_reason: string | null
  rate_value: string | null
  reduction_percent: string | null
  max_nights: number | null
  max_amount: string | null
  max_per_night: string | null
  max_per_person_per_night: string | null
  min_amount: string | null
  currency_code: string | null
}

/** A rule with the fields of the contract. */
export interface Rule
  extends Omit<
    RuleRecord,
    'action' | 'announcement_date' | 'confirmed' | 'currency_code' | 'draft' | 'draft_reason'
  > {
  tax_rate_id: string | null
  condition_summary: string
  action: Action
  version: number
  supersedes_id: string | null
  status: RecordStatus
  data_version: string
  updated_at: string
}

/** The version of the rule's levy in force today, else the next, else the last; null for a rule on a place. */
export function rateOfRule({ record, place }: Entry<RuleRecord>, today: LocalDate): string | null {
  const { tax_key } = record
  if (tax_key === null || place === null) return null
  const date = today(place.record.timezone)
  const versions = versionsOf(place, tax_key)
  const chosen =
    versions.find(version => includesDay(version, date)) ??
    versions.find(version => version.effective_start > date) ??
    versions.at(-1)
  return chosen?.id ?? null
}

/** The versions of a levy by their start; drafts only where there is nothing else. */
function versionsOf(place: Place, taxKey: string): RateRecord[] {
  const versions = place.levies.get(taxKey)?.map(({ record }) => record)
  if (versions !== undefined) return versions
  const drafts = place.drafts.map(({ record }) => record).filter(record => record.tax_key === taxKey)
  return drafts.sort((a, b) => (a.effective_start < b.effective_start ? -1 : 1))
}

function showAction(action: RuleAction, { rule_type, currency_code }: RuleRecord): Action {
  const amount = (text: string | undefined) => printAmount(text ?? null, currency_code)
  const isAmount = rule_type === 'override' && currency_code !== null
  return {
    exemption_reason: action.exemption_reason ?? null,
    rate_value: isAmount ? amount(action.rate_value) : printFraction(action.rate_value ?? null),
    reduction_percent: printFraction(action.reduction_percent ?? null),
    max_nights: action.max_nights ?? null,
    max_amount: amount(action.max_amount),
    max_per_night: amount(action.max_per_night),
    max_per_person_per_night: amount(action.max_per_person_per_night),
    min_amount: amount(action.min_amount),
    currency_code,
  }
}

/** Writes a rule; its status, and the rate it belongs to, are those of today. */
export function describeRule(entry: Entry<RuleRecord>, today: LocalDate): Rule {
  const { action, announcement_date, confirmed, currency_code, draft, draft_reason, ...record } = entry.record
  return {
    ...record,
    id: entry.id,
    tax_rate_id: rateOfRule(entry, today),
    condition_summary: conditionInWords(record.conditions),
    action: showAction(action, entry.record),
    version: entry.version,
    supersedes_id: entry.supersedes_id,
    status: statusOf(entry, today),
    data_version: entry.data_version,
    updated_at: entry.updated_at,
  }
}
