/** The fields that conditions may look at, their types, and how each is read from a stay. */

import { dateOf, monthOf, weekdayOf } from './dates.ts'
import { divide, type Exact, whole } from './exact.ts'
import * as values from './fact-values.ts'
import type { Guest } from './guests.ts'
import { priceOfNight } from './room-price.ts'
import type { Stay } from './stay.ts'

export type FactValue = string | boolean | Exact | null

/** What a condition is judged against; `night` counts from 0 and is null unless the levy is dated by night. */
export interface Scope {
  readonly stay: Stay
  readonly night: number | null
  readonly guest: Guest | null
  /** `room`, or the type of the line item. */
  readonly item_type: string
}

export interface FactDefinition extends values.FactValues {
  readonly about: string
  /** Its value can change from night to night: with the date, or where prices do. */
  readonly by_night?: 'date' | 'price'
  /** Every house has it, so that a law that looks at it is open while it is unknown: its accepted values in words. */
  readonly driver?: string
  readonly read: (scope: Scope) => FactValue
}

export interface GuestFactDefinition extends Omit<FactDefinition, 'read'> {
  readonly of: (guest: Guest) => FactValue
}

function number(value: number | null): Exact | null {
  return value === null ? null : whole(value)
}

function nightDate(scope: Scope): string | null {
  return scope.night === null ? null : dateOf(scope.stay.first_day + scope.night)
}

function price(scope: Scope): Exact {
  return scope.night === null ? scope.stay.night_price : priceOfNight(scope.stay, scope.night)
}

/** Facts of the stay. A fact that nobody knows is null, and no comparison with null holds. */
export const STAY_FACTS: Record<string, FactDefinition> = {
  jurisdiction_code: { type: 'text', about: 'place of the stay', read: s => s.stay.place_code },
  country_code: { about: 'country of the stay', ...values.COUNTRY, read: s => s.stay.place_code.slice(0, 2) },
  property_postal_code: { type: 'text', about: 'postal code', read: s => s.stay.property_postal_code },
  stay_date: { type: 'date', about: 'day of arrival', read: s => s.stay.check_in },
  checkout_date: { type: 'date', about: 'day of departure', read: s => s.stay.check_out },
  booking_date: { type: 'date', about: 'day of booking', read: s => s.stay.booking_date },
  stay_month: {
    about: 'month of arrival, 1-12',
    ...values.MONTH,
    read: s => whole(monthOf(s.stay.check_in)),
  },
  stay_month_day: {
    type: 'month_day',
    about: 'month and day of arrival, MM-DD',
    read: s => s.stay.check_in.slice(5),
  },
  stay_day_of_week: {
    about: 'weekday of arrival, 0 = Monday',
    ...values.WEEKDAY,
    read: s => whole(weekdayOf(s.stay.first_day)),
  },
  night_date: { type: 'date', about: 'the night itself', by_night: 'date', read: nightDate },
  night_month: {
    about: 'month of the night, 1-12',
    ...values.MONTH,
    by_night: 'date',
    read: s => (s.night === null ? null : whole(monthOf(dateOf(s.stay.first_day + s.night)))),
  },
  night_month_day: {
    type: 'month_day',
    about: 'month and day of the night, MM-DD',
    by_night: 'date',
    read: s => nightDate(s)?.slice(5) ?? null,
  },
  night_day_of_week: {
    about: 'weekday of the night, 0 = Monday',
    ...values.WEEKDAY,
    by_night: 'date',
    read: s => (s.night === null ? null : whole(weekdayOf(s.stay.first_day + s.night))),
  },
  nights: { about: 'nights of the stay', ...values.NIGHTS, read: s => whole(s.stay.nights) },
  stay_length_days: { about: 'nights of the stay', ...values.NIGHTS, read: s => whole(s.stay.nights) },
  nightly_rate: { type: 'number', about: 'price of a night', by_night: 'price', read: price },
  nightly_rate_per_room: {
    type: 'number',
    about: 'price of a night per room',
    by_night: 'price',
    read: s => divide(price(s), whole(s.stay.rooms)),
  },
  nightly_rate_per_person: {
    type: 'number',
    about: 'price of a night per occupant',
    by_night: 'price',
    read: s => divide(price(s), whole(s.stay.occupants)),
  },
  total_stay_amount: {
    type: 'number',
    about: 'room price of the stay',
    read: s => s.stay.subtotal,
  },
  currency: { about: 'currency of the booking', ...values.CURRENCY, read: s => s.stay.currency },
  property_type: { about: 'kind of accommodation', ...values.PROPERTY_TYPE, read: s => s.stay.property_type },
  property_group: {
    about: 'group of kinds of accommodation',
    ...values.PROPERTY_GROUP,
    read: s => s.stay.property_group,
  },
  property_classification: {
    type: 'text',
    about: 'class of the house in words',
    read: s => s.stay.property_classification,
  },
  star_rating: {
    about: 'stars, 1-5',
    ...values.STARS,
    driver: '1, 2, 3, 4, 5',
    read: s => number(s.stay.star_rating),
  },
  number_of_rooms: { about: 'rooms of the stay', ...values.ROOMS, read: s => whole(s.stay.rooms) },
  establishment_rooms: {
    about: 'rooms of the house',
    ...values.HOUSE_ROOMS,
    driver: 'a whole number from 1',
    read: s => number(s.stay.establishment_rooms),
  },
  number_of_guests: { about: 'occupants', ...values.GUESTS, read: s => whole(s.stay.occupants) },
  adults: { about: 'adults, where given', ...values.ADULTS, read: s => number(s.stay.adults) },
  channel: { about: 'way of sale', ...values.CHANNEL, read: s => s.stay.channel },
  merchant_of_record: {
    about: 'seller towards the guest',
    ...values.MERCHANT,
    read: s => s.stay.merchant_of_record,
  },
  is_marketplace: { type: 'boolean', about: 'sold by a marketplace', read: s => s.stay.is_marketplace },
  platform_type: { type: 'text', about: 'kind of platform', read: s => s.stay.platform_type },
  is_bundled: { type: 'boolean', about: 'part of a package', read: s => s.stay.is_bundled },
  customer_type: { about: 'kind of customer', ...values.CUSTOMER, read: s => s.stay.customer_type },
  customer_vat_country: {
    about: 'country of the customer VAT number',
    ...values.COUNTRY,
    read: s => s.stay.customer_vat_country,
  },
  has_valid_vat_id: {
    type: 'boolean',
    about: 'customer VAT number is well formed',
    read: s => s.stay.has_valid_vat_id,
  },
  is_cross_border_b2b: {
    type: 'boolean',
    about: 'business customer of another country',
    read: ({ stay }) =>
      stay.customer_type === 'business' &&
      stay.has_valid_vat_id &&
      stay.customer_vat_country !== stay.place_code.slice(0, 2),
  },
  is_commission_cross_border_b2b: {
    type: 'boolean',
    about: 'commission supplied from another country',
    read: ({ stay }) =>
      stay.commission_supplier_country !== null &&
      stay.commission_supplier_country !== stay.place_code.slice(0, 2),
  },
  booking_purpose: { about: 'purpose of the trip', ...values.PURPOSE, read: s => s.stay.booking_purpose },
  item_type: { about: 'room, or the type of the line item', ...values.ITEM_TYPE, read: s => s.item_type },
}

/** Facts of a guest, each also with the prefix `any_` for "at least one guest". */
export const GUEST_FACTS: Record<string, GuestFactDefinition> = {
  guest_age: { about: 'age of the guest', ...values.AGE, of: g => number(g.age) },
  guest_nationality: { about: 'nationality of the guest', ...values.COUNTRY, of: g => g.nationality },
  guest_country_of_residence: {
    about: 'country of residence of the guest',
    ...values.COUNTRY,
    of: g => g.country_of_residence,
  },
  guest_type: { about: 'type of the guest', ...values.GUEST_TYPE, of: g => g.guest_type },
  guest_disability_percentage: {
    about: 'disability of the guest in per cent',
    ...values.PERCENT,
    of: g => number(g.disability_percentage),
  },
}
