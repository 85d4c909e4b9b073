// The bands of a tiered rate: for which class, or from which price to which, and what is charged there.
import { Text } from '@mantine/core'
import type { Rate, Tier } from '../../../generated/api/types.gen.ts'
import { money, words } from '../pieces/values.tsx'
import classes from './jurisdictions.module.css'
import { ratePercent } from './rate-text.ts'

const notes: Record<NonNullable<Rate['tier_type']>, string> = {
  property_class: 'By the class of the property',
  single_amount: 'One amount, by the band',
  threshold: 'The rate of the band counts for the whole price',
  marginal_rate: 'Each rate counts for its part of the price',
}

export function Tiers({ rate }: { rate: Rate }) {
  const { tier_type, tier_basis, per_person, currency_code } = rate
  const about = [
    tier_type === null ? null : notes[tier_type],
    tier_basis === null ? null : `compared with the ${words(tier_basis)}`,
    per_person ? 'for each charged guest' : null,
  ]
  return (
    <div>
      <Text size="sm" c="dimmed" mb={6}>
        {about.filter(text => text !== null).join(', ')}
      </Text>
      <table className={classes.tiers}>
        <thead>
          <tr>
            <th scope="col">{tier_type === 'property_class' ? 'Class' : 'Range'}</th>
            <th scope="col">
              {tier_type === 'threshold' || tier_type === 'marginal_rate' ? 'Rate' : 'Amount'}
            </th>
          </tr>
        </thead>
        <tbody>
          {rate.tiers.map(tier => (
            <tr key={JSON.stringify(tier)}>
              <td>{bandOf(tier, currency_code, tier_basis)}</td>
              <td>{chargeOf(tier, currency_code)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function chargeOf({ value, rate }: Tier, currency: string | null): string {
  if (rate !== null) return ratePercent(rate)
  return currency === null || value === null ? (value ?? '—') : money(value, currency)
}

/** The upper bound is not included. */
function bandOf(tier: Tier, currency: string | null, basis: Rate['tier_basis']): string {
  const { min, max, star_rating, property_class } = tier
  const parts = [
    property_class === null ? null : words(property_class),
    star_rating === null
      ? null
      : `${star_rating.join(', ')} ${star_rating.join() === '1' ? 'star' : 'stars'}`,
    min === null && max === null ? null : rangeOf(min, max, basis === 'star_rating' ? null : currency),
  ].filter(part => part !== null)
  return parts.length === 0 ? 'all others' : parts.join(', ')
}

function rangeOf(min: string | null, max: string | null, currency: string | null): string {
  const amount = (text: string) => (currency === null ? text : money(text, currency))
  // A bound a hundredth of a cent past an amount says that the amount itself is still below it.
  const passed = (text: string) => /^(\d+\.\d\d)01$/.exec(text)?.[1]
  const from = (text: string) => {
    const below = passed(text)
    return below === undefined ? amount(text) : `above ${amount(below)}`
  }
  const to = (text: string) => {
    const last = passed(text)
    return last === undefined ? `below ${amount(text)}` : amount(last)
  }
  if (max === null)
    return min === null ? 'any' : passed(min) === undefined ? `${from(min)} and more` : from(min)
  if (min === null || Number(min) === 0) return passed(max) === undefined ? to(max) : `up to ${to(max)}`
  return `${from(min)} to ${to(max)}`
}
