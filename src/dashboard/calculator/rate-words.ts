// How a component's rate is told: "5.875% of base", "2.00 per person per night", "tiered rate", "0% (exempt)".
import type { Category, TaxComponent } from '../../../generated/api/types.gen.ts'
import { money, percent } from '../pieces/values.tsx'

const units: Partial<Record<Category['basis'], string>> = {
  flat_per_night: 'per night',
  flat_per_person_per_night: 'per person per night',
  flat_per_stay: 'per stay',
  flat_per_person_per_stay: 'per person per stay',
}

/** A fraction of the law as a percentage with all its digits, and with two decimals at least. */
export function ratePercent(fraction: string): string {
  const digits = fraction.split('.')[1]?.length ?? 0
  return percent(fraction, Math.max(2, digits - 2))
}

/** The rate in words; `basis` is that of the component's category, where it is known. */
export function rateWords(component: TaxComponent, currency: string, basis?: Category['basis']): string {
  const { rate, rate_type, exempt, taxable_amount } = component
  if (exempt) return rate_type === 'percentage' ? '0% (exempt)' : '0 (exempt)'
  if (rate === null) return component.guest_breakdown === null ? 'tiered rate' : 'differs by guest'
  const isShare = rate_type === 'percentage' || taxable_amount !== null
  const told = isShare
    ? `${ratePercent(rate)} of base`
    : `${money(rate, currency)} ${unitOf(component, basis)}`
  return rate_type === 'tiered' ? `tiered rate, ${told}` : told
}

/** What a flat amount was multiplied by: "3 nights × 2 guests"; null for a percentage. */
export function quantityWords(component: TaxComponent): string | null {
  const { nights_charged, guests_charged, rooms_charged, exempt, taxable_amount } = component
  if (exempt || taxable_amount !== null) return null
  const parts = [
    counted(nights_charged, 'night'),
    counted(guests_charged, 'guest'),
    rooms_charged === 1 ? null : counted(rooms_charged, 'room'),
  ].filter(part => part !== null)
  return parts.length === 0 ? null : parts.join(' × ')
}

function unitOf({ guests_charged }: TaxComponent, basis: Category['basis'] | undefined): string {
  const unit = basis === undefined ? undefined : units[basis]
  return unit ?? (guests_charged === null ? 'per night' : 'per person per night')
}

function counted(number: number | null, noun: string): string | null {
  return number === null ? null : `${number} ${noun}${number === 1 ? '' : 's'}`
}
