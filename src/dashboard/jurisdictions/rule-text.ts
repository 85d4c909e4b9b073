// What a rule does, in words.
import type { Rule } from '../../../generated/api/types.gen.ts'
import { money, percent, words } from '../pieces/values.tsx'
import { ratePercent } from './rate-text.ts'

export function actionText({ rule_type, action }: Pick<Rule, 'rule_type' | 'action'>): string {
  const { currency_code, rate_value, reduction_percent, exemption_reason } = action
  switch (rule_type) {
    case 'exemption':
      return exemption_reason === null
        ? 'The tax is not charged.'
        : `The tax is not charged (${words(exemption_reason)}).`
    case 'override':
      if (rate_value === null) return 'The rate is another one.'
      return `The rate becomes ${currency_code === null ? ratePercent(rate_value) : money(rate_value, currency_code)}.`
    case 'reduction':
      return `${percent(reduction_percent)} of the tax is taken off.`
    case 'surcharge':
      return `A surcharge of ${percent(rate_value)} is added.`
    case 'cap':
      return `${limitsOf(action).join('; ')}.`
  }
}

function limitsOf(action: Rule['action']): string[] {
  const { currency_code, max_nights } = action
  const limits: [string | null, string, string][] = [
    [action.max_amount, 'At most', 'for the stay'],
    [action.max_per_night, 'At most', 'a night'],
    [action.max_per_person_per_night, 'At most', 'per guest and night'],
    [action.min_amount, 'At least', 'when anything is due'],
  ]
  const amounts = limits.flatMap(([amount, bound, per]) =>
    amount === null
      ? []
      : [`${bound} ${currency_code === null ? amount : money(amount, currency_code)} ${per}`],
  )
  if (max_nights === null) return amounts
  return [
    max_nights === 1 ? 'Only the first night counts' : `Only the first ${max_nights} nights count`,
    ...amounts,
  ]
}
