// Rates in words: what is charged, per what, and on which days.
import type { Category, ConditionGroup, Rate } from '../../../generated/api/types.gen.ts'
import { calendarDate, money, percent, words } from '../pieces/values.tsx'

const units: Record<Category['basis'], string> = {
  percentage: '',
  flat_per_night: 'per room and night',
  flat_per_person_per_night: 'per guest and night',
  flat_per_stay: 'per room and stay',
  flat_per_person_per_stay: 'per guest and stay',
  tiered_by_price: 'by price',
  tiered_by_star: 'by class',
}

/** What a flat or tiered rate counts by. */
export function unitOf(basis: Category['basis'] | undefined): string {
  return basis === undefined ? '' : units[basis]
}

/** A fraction with three decimals of a percent, and more where the law has more. */
export function ratePercent(fraction: string): string {
  return percent(fraction, Math.max(3, (fraction.split('.')[1]?.length ?? 0) - 2))
}

type Valued = Pick<Rate, 'rate_type' | 'rate_value' | 'currency_code'>

/** "10.000%", "€3.50", "Tiered"; of a draft it may be unknown. */
export function rateText({ rate_type, rate_value, currency_code }: Valued): string {
  if (rate_type === 'tiered') return 'Tiered'
  if (rate_value === null) return 'Not known'
  return rate_type === 'percentage' || currency_code === null
    ? ratePercent(rate_value)
    : money(rate_value, currency_code)
}

/** What a percentage is taken of, where that is not simply the price. */
export function baseText({ base_includes }: Pick<Rate, 'base_includes'>): string {
  if (base_includes.every(part => part === 'base_amount')) return ''
  return base_includes.includes('base_amount') ? 'of price and taxes' : 'of other taxes'
}

type Dated = Pick<Rate, 'effective_start' | 'effective_end'>

/** The API names the first day that is not meant any more; people are told the last that is. */
export function lastDay(effective_end: string): string {
  const day = new Date(`${effective_end}T00:00:00Z`)
  day.setUTCDate(day.getUTCDate() - 1)
  return day.toISOString().slice(0, 10)
}

/** "Since Jan 1, 2022", "From Jan 1, 2027", "Jan 1, 2022 – Dec 31, 2026". */
export function windowText({ effective_start, effective_end }: Dated, today: string): string {
  const start = whole(effective_start)
  if (effective_end !== null) return `${start} – ${whole(lastDay(effective_end))}`
  return `${effective_start > today ? 'From' : 'Since'}\u00a0${start}`
}

/** A date that is not broken in two. */
function whole(date: string): string {
  return calendarDate(date).replaceAll(' ', '\u00a0')
}

const operators: Record<string, string> = {
  '==': 'is',
  '!=': 'is not',
  '>': 'above',
  '>=': 'at least',
  '<': 'below',
  '<=': 'at most',
  in: 'is one of',
  not_in: 'is none of',
  between: 'from',
}
const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']
const month = new Intl.DateTimeFormat('en-US', { month: 'long', timeZone: 'UTC' })

/** "Property group is hotel": when a levy takes part at all. */
export function conditionText(group: ConditionGroup): string {
  const text = inWords(group)
  return text.charAt(0).toUpperCase() + text.slice(1)
}

function inWords({ operator, rules }: ConditionGroup): string {
  const parts = rules.map(rule => {
    if ('rules' in rule) return rules.length > 1 ? `(${inWords(rule)})` : inWords(rule)
    const values = (Array.isArray(rule.value) ? rule.value : [rule.value]).map(value =>
      valueText(rule.field, value),
    )
    const joined = values.join(rule.op === 'between' ? ' to ' : ', ')
    return `${words(rule.field)} ${operators[rule.op] ?? rule.op} ${joined}`
  })
  return parts.join(operator === 'AND' ? ' and ' : ' or ')
}

function valueText(field: string, value: string | number | boolean): string {
  if (typeof value === 'boolean') return value ? 'yes' : 'no'
  if (field.endsWith('_day_of_week')) return weekdays[Number(value)] ?? String(value)
  if (field.endsWith('_month')) return month.format(new Date(Date.UTC(2000, Number(value) - 1)))
  return words(String(value))
}
