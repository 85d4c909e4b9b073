/** A request made whole: defaults filled in, fields checked against each other, prices read once. */

import type { Channel } from './content.ts'
import { countryIssues } from './countries.ts'
import { minorDigits } from './currencies.ts'
import { readCustomer } from './customer.ts'
import { dateOf, dayOf } from './dates.ts'
import { type Exact, powerOfTen, roundToDigits } from './exact.ts'
import { type Guest, type Party, readParty } from './guests.ts'
import { readPrices } from './prices.ts'
import { type PropertyType, propertyGroup } from './properties.ts'
import type { ReferenceRates } from './reference-rates.ts'
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
  /** Room price of the stay as given, rounded once, in minor units; with `price_includes_tax` it is gross. */
  readonly given: bigint
  /** Room price without tax: the same, or the exact net price that a gross one was solved to. */
  readonly subtotal: Exact
  readonly occupants: number
  readonly adults: number | null
  readonly guests: Guest[] | null
  readonly kinds: Party['kinds']
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
  readonly business_tax_id: string | null
  readonly customer_vat_country: string | null
  readonly has_valid_vat_id: boolean
  readonly commission_supplier_country: string | null
  readonly price_includes_tax: boolean
  readonly settlement_currency: string | null
  readonly exchange_rates: ReferenceRates | null
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
  const countable = Number.isInteger(request.nights) && request.nights >= 1 && request.nights <= 1095
  if (!countable) {
    issues.push({
      type: 'value_error',
      loc: ['nights'],
      msg: 'Input should be a whole number from 1 to 1095',
    })
  }
  const settlement = request.settlement_currency ?? null
  if (settlement !== null && minorDigits(settlement) === null) {
    issues.push({ type: 'value_error', loc: ['settlement_currency'], msg: 'Not a currency of ISO 4217' })
  }
  // What follows counts the nights.
  if (firstDay === null || !countable) return refuse(issues)
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
  issues.push(...countryIssues(request.commission_supplier_country, ['commission_supplier_country']))
  const prices = readPrices(request, firstDay, issues)
  const party = readParty(request, issues)
  if (digits === null || issues.length > 0) return refuse(issues)
  const merchant = request.merchant_of_record ?? null
  const given = roundToDigits(prices.total, digits)
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
    given,
    subtotal: { n: given, d: powerOfTen(digits) },
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
    ...readCustomer(request.business_tax_id ?? null),
    commission_supplier_country: request.commission_supplier_country ?? null,
    price_includes_tax: request.price_includes_tax ?? false,
    settlement_currency: request.settlement_currency ?? null,
    exchange_rates: context.exchange_rates ?? null,
  }
}
