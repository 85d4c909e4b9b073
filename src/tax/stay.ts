/** A request made whole: defaults filled in, fields checked against each other, prices read once. */

import type { Channel } from './content.ts'
import { minorDigits } from './currencies.ts'
import { dateOf, dayOf } from './dates.ts'
import { add, divide, type Exact, multiply, parseExact, roundToDigits, whole, ZERO } from './exact.ts'
import { type Guest, readParty } from './guests.ts'
import { type PropertyType, propertyGroup } from './properties.ts'
import { type RefusalIssue, TaxRefusal } from './refusal.ts'
import type {
  BookingPurpose,
  CalculationContext,
  CalculationRequest,
  CustomerType,
  GuestType,
  MerchantOfRecord,
} from './request.ts'

export interface Stay {
  readonly place_code: string
  readonly currency: string
  /** Decimals of the currency's minor unit. */
  readonly digits: number
  readonly check_in: string
  readonly first_day: number
  readonly nights: number
  readonly check_out: string
  readonly booking_date: string
  /** Price of a night for all rooms; the mean when there is a schedule. */
  readonly night_price: Exact
  /** Price of each night, or null when all are equal. */
  readonly schedule: Exact[] | null
  /** Room price of the stay in minor units. */
  readonly subtotal: bigint
  readonly occupants: number
  readonly adults: number | null
  readonly guests: Guest[] | null
  readonly rooms: number
  readonly property_type: PropertyType
  readonly property_group: string | null
  readonly star_rating: number | null
  readonly property_classification: string | null
  readonly establishment_rooms: number | null
  readonly property_postal_code: string | null
  readonly guest_type: GuestType
  readonly booking_purpose: BookingPurpose
  readonly customer_type: CustomerType
  readonly given_merchant: MerchantOfRecord | null
  readonly merchant_of_record: MerchantOfRecord
  readonly channel: Channel
  readonly is_marketplace: boolean
  readonly platform_type: string | null
  readonly is_bundled: boolean
}

interface Prices {
  night_price: Exact
  schedule: Exact[] | null
  total: Exact
}

function readPrices(request: CalculationRequest, firstDay: number, issues: RefusalIssue[]): Prices {
  const none = { night_price: ZERO, schedule: null, total: ZERO }
  const schedule = request.nightly_rates
  if (schedule === undefined || schedule === null) {
    const price = request.nightly_rate
    if (price === undefined || price === null) {
      issues.push({
        type: 'missing',
        loc: ['nightly_rate'],
        msg: 'Field required unless nightly_rates is given',
      })
      return none
    }
    const night = parseExact(price)
    if (night.n <= 0n) {
      issues.push({ type: 'greater_than', loc: ['nightly_rate'], msg: 'Input should be greater than 0' })
    }
    return { night_price: night, schedule: null, total: multiply(night, whole(request.nights)) }
  }
  const byDay = new Map<string, Exact>()
  for (const [index, entry] of schedule.entries()) {
    if (byDay.has(entry.date)) {
      issues.push({ type: 'value_error', loc: ['nightly_rates', index, 'date'], msg: 'Night is given twice' })
    }
    byDay.set(entry.date, parseExact(entry.rate))
  }
  const prices: Exact[] = []
  for (let night = 0; night < request.nights; night++) {
    const date = dateOf(firstDay + night)
    const price = byDay.get(date)
    if (price === undefined) {
      issues.push({ type: 'value_error', loc: ['nightly_rates'], msg: `The night of ${date} is missing` })
      return none
    }
    if (price.n < 0n) {
      issues.push({ type: 'greater_than_equal', loc: ['nightly_rates'], msg: 'A price should be 0 or more' })
    }
    prices.push(price)
  }
  if (byDay.size > request.nights) {
    issues.push({ type: 'value_error', loc: ['nightly_rates'], msg: 'A night outside the stay is priced' })
  }
  const total = prices.reduce(add, ZERO)
  if (total.n <= 0n) {
    issues.push({ type: 'value_error', loc: ['nightly_rates'], msg: 'At least one price should be above 0' })
  }
  return { night_price: divide(total, whole(request.nights)), schedule: prices, total }
}

function channelOf(request: CalculationRequest): Channel {
  const merchant = request.merchant_of_record ?? null
  if (request.is_marketplace === true || merchant === 'platform') return 'marketplace'
  const platform = request.platform_type ?? null
  if (platform !== null && platform !== 'direct') return 'ota'
  return merchant === 'property' && platform !== 'direct' ? 'ota' : 'direct'
}

function refuse(issues: RefusalIssue[]): never {
  const detail = issues.map(issue => `${issue.loc.join('.')}: ${issue.msg}`).join('; ')
  throw new TaxRefusal('validation_error', detail, issues)
}

/**
 * Fills defaults and reads prices (exact) of a request. Throws TaxRefusal `validation_error` with all issues found:
 * days that do not exist, an unknown currency or property type, nights, prices, guests or dates that disagree.
 */
export function readStay(request: CalculationRequest, context: CalculationContext): Stay {
  const issues: RefusalIssue[] = []
  const firstDay = dayOf(request.stay_date)
  const digits = minorDigits(request.currency)
  if (firstDay === null)
    issues.push({ type: 'date_parsing', loc: ['stay_date'], msg: 'Not a day that exists' })
  if (digits === null)
    issues.push({ type: 'value_error', loc: ['currency'], msg: 'Not a currency of ISO 4217' })
  if (!Number.isInteger(request.nights) || request.nights < 1 || request.nights > 1095) {
    issues.push({
      type: 'value_error',
      loc: ['nights'],
      msg: 'Input should be a whole number from 1 to 1095',
    })
  }
  if (firstDay === null || digits === null || issues.length > 0) return refuse(issues)
  const checkOut = dateOf(firstDay + request.nights)
  if (checkOut.length > request.stay_date.length) {
    issues.push({ type: 'value_error', loc: ['nights'], msg: 'The stay should end before the year 10000' })
  }
  if ((request.checkout_date ?? checkOut) !== checkOut) {
    issues.push({
      type: 'value_error',
      loc: ['checkout_date'],
      msg: `Should be stay_date plus nights, ${checkOut}`,
    })
  }
  const propertyType = request.property_type ?? 'hotel'
  const group = propertyGroup(propertyType)
  if (group === null) {
    issues.push({ type: 'enum', loc: ['property_type'], msg: `Unknown property type ${propertyType}` })
  }
  const prices = readPrices(request, firstDay, issues)
  const party = readParty(request, issues)
  if (issues.length > 0) refuse(issues)
  const merchant = request.merchant_of_record ?? null
  return {
    place_code: request.jurisdiction_code,
    currency: request.currency,
    digits,
    check_in: request.stay_date,
    first_day: firstDay,
    nights: request.nights,
    check_out: checkOut,
    booking_date: request.booking_date ?? context.today,
    night_price: prices.night_price,
    schedule: prices.schedule,
    subtotal: roundToDigits(prices.total, digits),
    ...party,
    rooms: request.number_of_rooms ?? 1,
    property_type: propertyType,
    property_group: group,
    star_rating: request.star_rating ?? null,
    property_classification: request.property_classification ?? null,
    establishment_rooms: request.establishment_rooms ?? null,
    property_postal_code: request.property_postal_code ?? null,
    booking_purpose: request.booking_purpose ?? 'leisure',
    customer_type: request.customer_type ?? 'consumer',
    given_merchant: merchant,
    merchant_of_record: merchant ?? (request.is_marketplace === true ? 'platform' : 'property'),
    channel: channelOf(request),
    is_marketplace: request.is_marketplace ?? false,
    platform_type: request.platform_type ?? null,
    is_bundled: request.is_bundled ?? false,
  }
}

/** Room price of the nights `from` (inclusive) to `to` (exclusive), counted from 0, in minor units, half-up. */
export function priceOfNights(stay: Stay, from: number, to: number): bigint {
  if (from === 0 && to === stay.nights) return stay.subtotal
  if (to <= from) return 0n
  if (stay.schedule === null) return roundToDigits(multiply(stay.night_price, whole(to - from)), stay.digits)
  return roundToDigits(stay.schedule.slice(from, to).reduce(add, ZERO), stay.digits)
}

/** Price of one night for all rooms. */
export function priceOfNight(stay: Stay, night: number): Exact {
  return stay.schedule?.[night] ?? stay.night_price
}
