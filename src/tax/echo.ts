/** Writes the normalised request back: every field of the contract after defaults, null when unset. */

import type { InputEcho } from './answer.ts'
import { dateOf } from './dates.ts'
import { parseExact, printDecimal, printUnits } from './exact.ts'
import type { CalculationRequest } from './request.ts'
import type { Stay } from './stay.ts'

/** The `input` of an answer. Prices keep their own decimals, at least those of the currency. */
export function echoInput(request: CalculationRequest, stay: Stay): InputEcho {
  const price = (text: string): string => printDecimal(parseExact(text), stay.digits)
  const scheduled = stay.schedule !== null
  return {
    jurisdiction_code: stay.place_code,
    lat: null,
    lng: null,
    address: null,
    property_id: null,
    stay_date: stay.check_in,
    nights: stay.nights,
    checkout_date: stay.check_out,
    nightly_rate: scheduled || !request.nightly_rate ? null : price(request.nightly_rate),
    nightly_rates:
      stay.schedule?.map((rate, night) => ({
        date: dateOf(stay.first_day + night),
        rate: printDecimal(rate, stay.digits),
      })) ?? null,
    currency: stay.currency,
    booking_date: stay.booking_date,
    number_of_guests: stay.occupants,
    adults: stay.adults,
    guests: stay.guests?.map(({ index: _, ...guest }) => guest) ?? null,
    number_of_rooms: stay.rooms,
    property_type: stay.property_type,
    star_rating: stay.star_rating,
    property_classification: stay.property_classification,
    establishment_rooms: stay.establishment_rooms,
    property_postal_code: stay.property_postal_code,
    guest_type: stay.guest_type,
    booking_purpose: stay.booking_purpose,
    merchant_of_record: stay.given_merchant,
    is_marketplace: stay.is_marketplace,
    platform_type: stay.platform_type,
    is_bundled: stay.is_bundled,
    customer_type: stay.customer_type,
    business_tax_id: stay.business_tax_id,
    commission_supplier_country: stay.commission_supplier_country,
    line_items:
      request.line_items?.map(({ item_type, amount, description }) => ({
        item_type,
        amount: price(amount),
        description: description ?? null,
      })) ?? null,
    price_includes_tax: stay.price_includes_tax,
    settlement_currency: stay.settlement_currency,
    as_of: null,
    data_version: null,
    subtotal: printUnits(stay.given, stay.digits),
  }
}
