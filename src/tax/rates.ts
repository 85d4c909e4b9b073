/** Rates as they are shown, and the rates of a whole chain of places on a day. */

import { includesDay, type LocalDate, type RecordStatus, statusOf } from './browsing.ts'
import type { Catalogue, Entry } from './catalogue.ts'
import type { Place } from './compile.ts'
import type { RateRecord, TierRecord } from './content.ts'
import { minorDigits } from './currencies.ts'
import { add, parseExact, printDecimal, ZERO } from './exact.ts'
import { layersOf } from './layers.ts'
import { planOf } from './plan.ts'
import type { ItemType } from './request.ts'
import { readStay } from './stay.ts'
import { roomOf } from './supplies.ts'

/** A rate with the fields of the contract. Decimals are text: amounts with the minor units of their currency. */
export interface Rate
  extends Omit<RateRecord, 'confirmed' | 'draft' | 'draft_reason' | 'item_types' | 'notes'> {
  version: number
  supersedes_id: string | null
  item_types: ItemType[]
  status: RecordStatus
  data_version: string
  updated_at: string
}

/** An amount as its currency is written, with more decimals where the law sets more. */
export function printAmount(text: string | null, currency: string | null): string | null {
  if (text === null) return null
  return printDecimal(parseExact(text), currency === null ? 0 : (minorDigits(currency) ?? 0))
}

/** A fraction without trailing zeros. */
export function printFraction(text: string | null): string | null {
  return text === null ? null : printDecimal(parseExact(text))
}

function showTier(tier: TierRecord, { currency_code, tier_basis }: RateRecord): TierRecord {
  const bound = (text: string | null) =>
    printAmount(text, tier_basis === 'star_rating' ? null : currency_code)
  return {
    min: bound(tier.min),
    max: bound(tier.max),
    value: printAmount(tier.value, currency_code),
    rate: printFraction(tier.rate),
    star_rating: tier.star_rating,
    property_class: tier.property_class,
  }
}

/** Writes a rate; its status is that of today. */
export function describeRate(entry: Entry<RateRecord>, today: LocalDate): Rate {
  const { confirmed, draft, draft_reason, notes, ...record } = entry.record
  return {
    ...record,
    id: entry.id,
    version: entry.version,
    supersedes_id: entry.supersedes_id,
    rate_value:
      record.rate_type === 'flat'
        ? printAmount(record.rate_value, record.currency_code)
        : printFraction(record.rate_value),
    // The check of the content lets no other word pass.
    item_types: record.item_types as ItemType[],
    tiers: record.tiers.map(tier => showTier(tier, entry.record)),
    rounding_increment: printAmount(record.rounding_increment, record.currency_code),
    status: statusOf(entry, today),
    data_version: entry.data_version,
    updated_at: entry.updated_at,
  }
}

/** The rates of the chain whose days include `date`, drafts among them: the country's first, then by calculation order. */
export function ratesOn(catalogue: Catalogue, place: Place, date: string): Entry<RateRecord>[] {
  return place.chain.flatMap(({ record: { code } }) =>
    (catalogue.rates.by_place.get(code) ?? []).filter(
      ({ superseded, record }) => !superseded && includesDay(record, date),
    ),
  )
}

/**
 * The sum of the percentage levies on the room, own and inherited, before rules, as a decimal. A levy that takes no part in a
 * plain stay (one night in a hotel, with nothing else known) is not in it, nor one that another stands in for.
 */
export function combinedPercentage(place: Place, date: string): string {
  const stay = readStay(
    {
      jurisdiction_code: place.record.code,
      // The day after has to be a date of four digits too.
      stay_date: date < '9999-12-31' ? date : '9999-12-30',
      nights: 1,
      nightly_rate: '1',
      currency: place.record.currency_code,
    },
    { today: date },
  )
  const plan = planOf(place)
  const levies = plan.levies.filter(({ versions }) =>
    versions.some(({ record }) => record.rate_type === 'percentage' || record.replaces.length > 0),
  )
  const charged = layersOf({ ...plan, levies }, stay, roomOf(stay)).filter(
    ({ segments, rate }) => segments.length > 0 && rate.record.rate_type === 'percentage',
  )
  return printDecimal(charged.reduce((sum, { rate }) => add(sum, rate.value ?? ZERO), ZERO))
}
