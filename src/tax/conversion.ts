/** Says what an amount was converted from: the currency of what was really charged, and the rate. */

import type { SegmentCharge, SubjectCharge } from './charge.ts'
import type { CompiledRate } from './compile.ts'
import type { Exact } from './exact.ts'
import { rateToBooking } from './exchange.ts'
import type { Stay } from './stay.ts'
import { isPriceTiered } from './tiers.ts'

export interface Conversion {
  readonly currency: string
  readonly rate: Exact
}

/** The currency that a levy needs where nothing takes its place: a percentage needs one for bands of prices only. */
function ownCurrency(rate: CompiledRate): string | null {
  const free = rate.is_rate && (rate.value !== null || !isPriceTiered(rate))
  return free ? null : rate.record.currency_code
}

function conversion(currency: string | null, stay: Stay, what: string): Conversion | null {
  if (currency === null || currency === stay.currency) return null
  const rate = rateToBooking(currency, stay, what)
  return rate === null ? null : { currency, rate }
}

/** Of a cap that bound, else of the override or the levy itself. */
function ofSubject({ verdict }: SubjectCharge, rate: CompiledRate, stay: Stay): Conversion | null {
  for (const { rule, result } of verdict.findings) {
    if (rule.record.rule_type !== 'cap' || result !== 'applied') continue
    const ofCap = conversion(rule.record.currency_code, stay, rule.record.name)
    if (ofCap !== null) return ofCap
  }
  const { override } = verdict
  if (override === null) return conversion(ownCurrency(rate), stay, rate.record.name)
  return rate.is_rate ? null : conversion(override.record.currency_code, stay, override.record.name)
}

/**
 * What the amounts of a charge were converted from, a cap that bound before the unit amount; null when nothing was.
 * Throws TaxRefusal `exchange_rate_unavailable` as `rateToBooking`.
 */
export function conversionOf(charge: SegmentCharge, stay: Stay): Conversion | null {
  for (const subject of charge.subjects) {
    if (subject.verdict.exemption !== null) continue
    const found = ofSubject(subject, charge.segment.rate, stay)
    if (found !== null) return found
  }
  return null
}
