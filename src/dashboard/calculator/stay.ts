// The form of the calculator: what it holds, the request that it makes of it, and the way back.
import type { ItemType, PropertyType, TaxCalculationRequest } from '../../../generated/api/types.gen.ts'

type Given<Field extends keyof TaxCalculationRequest> = NonNullable<TaxCalculationRequest[Field]>
/** An integer of a NumberInput; empty for none. */
export type Count = number | string

export interface GuestRow {
  age: Count
  nationality: string
  country_of_residence: string
  guest_type: Given<'guest_type'> | ''
  disability_percentage: Count
}

export interface ItemRow {
  item_type: ItemType
  amount: string
  description: string
}

/** Fields have the names of the request, so that its issues find them; empty texts are fields that are left out. */
// A type, not an interface: only that counts as a record of fields.
export type Stay = {
  property_id: string
  /** The node of the chosen property. While it is the chosen one, the request leaves the location to the property. */
  property_jurisdiction_code: string
  jurisdiction_code: string
  stay_date: string
  nights: Count
  nightly_rate: string
  /** One for each night from `stay_date` on, instead of `nights` and `nightly_rate`; empty for none. */
  nightly_rates: { rate: string }[]
  currency: string
  property_type: PropertyType
  star_rating: string
  number_of_guests: Count
  guest_type: Given<'guest_type'>
  booking_purpose: Given<'booking_purpose'>
  adults: Count
  guests: GuestRow[]
  line_items: ItemRow[]
  merchant_of_record: Given<'merchant_of_record'> | ''
  is_marketplace: boolean
  platform_type: string
  is_bundled: boolean
  commission_supplier_country: string
  customer_type: Given<'customer_type'>
  business_tax_id: string
  price_includes_tax: boolean
  settlement_currency: string
  property_classification: string
  property_postal_code: string
  number_of_rooms: Count
  establishment_rooms: Count
  booking_date: string
}

export const blank: Stay = {
  property_id: '',
  property_jurisdiction_code: '',
  jurisdiction_code: '',
  stay_date: '',
  nights: 1,
  nightly_rate: '',
  nightly_rates: [],
  currency: '',
  property_type: 'hotel',
  star_rating: '',
  number_of_guests: 1,
  guest_type: 'standard',
  booking_purpose: 'leisure',
  adults: '',
  guests: [],
  line_items: [],
  merchant_of_record: '',
  is_marketplace: false,
  platform_type: '',
  is_bundled: false,
  commission_supplier_country: '',
  customer_type: 'consumer',
  business_tax_id: '',
  price_includes_tax: false,
  settlement_currency: '',
  property_classification: '',
  property_postal_code: '',
  number_of_rooms: '',
  establishment_rooms: '',
  booking_date: '',
}

export const blankGuest: GuestRow = {
  age: '',
  nationality: '',
  country_of_residence: '',
  guest_type: '',
  disability_percentage: '',
}

/** The request as the API takes it: what is empty, or what the API would take anyway, is left out. */
export function requestOf(stay: Stay): TaxCalculationRequest {
  const hasSchedule = stay.nightly_rates.length > 0
  const hasGuests = stay.guests.length > 0
  const isAtProperty = stay.property_id !== '' && stay.jurisdiction_code === stay.property_jurisdiction_code
  return without({
    jurisdiction_code: isAtProperty ? undefined : text(stay.jurisdiction_code),
    property_id: text(stay.property_id),
    stay_date: stay.stay_date,
    nights: hasSchedule ? stay.nightly_rates.length : count(stay.nights),
    nightly_rate: hasSchedule ? undefined : text(stay.nightly_rate),
    nightly_rates: hasSchedule
      ? stay.nightly_rates.map(({ rate }, night) => ({
          date: laterBy(stay.stay_date, night),
          rate: rate.trim(),
        }))
      : undefined,
    currency: stay.currency,
    property_type: stay.property_type,
    star_rating: count(stay.star_rating),
    number_of_guests: hasGuests ? undefined : unless(count(stay.number_of_guests), 1),
    guest_type: unless(stay.guest_type, 'standard'),
    booking_purpose: unless(stay.booking_purpose, 'leisure'),
    adults: count(stay.adults),
    guests: hasGuests ? stay.guests.map(guestOf) : undefined,
    line_items: stay.line_items.length > 0 ? stay.line_items.map(itemOf) : undefined,
    merchant_of_record: stay.merchant_of_record === '' ? undefined : stay.merchant_of_record,
    is_marketplace: unless(stay.is_marketplace, false),
    platform_type: text(stay.platform_type),
    is_bundled: unless(stay.is_bundled, false),
    commission_supplier_country: text(stay.commission_supplier_country),
    customer_type: unless(stay.customer_type, 'consumer'),
    business_tax_id: text(stay.business_tax_id),
    price_includes_tax: unless(stay.price_includes_tax, false),
    settlement_currency: text(stay.settlement_currency),
    property_classification: text(stay.property_classification),
    property_postal_code: text(stay.property_postal_code),
    number_of_rooms: count(stay.number_of_rooms),
    establishment_rooms: count(stay.establishment_rooms),
    booking_date: text(stay.booking_date),
  })
}

/** The form for a request that was made before; `jurisdiction_code` is the node that it was calculated for. */
export function stayOf(request: TaxCalculationRequest, jurisdiction_code: string): Stay {
  const isAtProperty =
    request.property_id != null &&
    request.jurisdiction_code == null &&
    request.lat == null &&
    request.address == null
  const { guests, line_items, nightly_rates, nightly_rate, star_rating, ...rest } = request
  const given = Object.fromEntries(
    Object.entries(rest).filter(([name, value]) => value != null && Object.hasOwn(blank, name)),
  )
  return {
    ...blank,
    ...given,
    jurisdiction_code,
    property_jurisdiction_code: isAtProperty ? jurisdiction_code : '',
    nightly_rate: nightly_rate == null ? '' : String(nightly_rate),
    nightly_rates: nightly_rates?.map(({ rate }) => ({ rate: String(rate) })) ?? [],
    star_rating: star_rating == null ? '' : String(star_rating),
    guests: guests?.map(guest => ({ ...blankGuest, ...withoutNull(guest) })) ?? [],
    line_items:
      line_items?.map(({ item_type, amount, description }) => ({
        item_type,
        amount: String(amount),
        description: description ?? '',
      })) ?? [],
  }
}

/** A calendar date some days later. Empty and half-typed dates stay as they are. */
export function laterBy(date: string, days: number): string {
  const day = new Date(`${date}T00:00:00Z`)
  if (Number.isNaN(day.getTime())) return date
  day.setUTCDate(day.getUTCDate() + days)
  return day.toISOString().slice(0, 10)
}

/** The calendar date of the reader. */
export function todayAt(now: Date): string {
  const pad = (number: number) => String(number).padStart(2, '0')
  return `${now.getFullYear()}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}`
}

function guestOf({ age, disability_percentage, ...texts }: GuestRow) {
  return without({
    age: count(age),
    nationality: text(texts.nationality),
    country_of_residence: text(texts.country_of_residence),
    guest_type: texts.guest_type === '' ? undefined : texts.guest_type,
    disability_percentage: count(disability_percentage),
  })
}

function itemOf({ item_type, amount, description }: ItemRow) {
  return without({ item_type, amount: amount.trim(), description: text(description) })
}

function text(value: string): string | undefined {
  const trimmed = value.trim()
  return trimmed === '' ? undefined : trimmed
}

/** Half-typed numbers are sent as they are: the API says what is wrong with them. */
function count(value: Count): number | undefined {
  return value === '' ? undefined : Number(value)
}

function unless<T>(value: T, usual: T): T | undefined {
  return value === usual ? undefined : value
}

/** Without what is left out, so that equal requests are equal texts. */
function without<T extends object>(
  fields: {
    [Name in keyof T]: T[Name] | undefined
  },
): T {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as T
}

function withoutNull<T extends object>(fields: T) {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value != null)) as {
    [Name in keyof T]: NonNullable<T[Name]>
  }
}
