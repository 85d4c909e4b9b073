/** What a calculation is asked with: the wire fields of a request, decimals as plain decimal strings. */

import type { PropertyType } from './properties.ts'
import type { ReferenceRates } from './reference-rates.ts'

export interface GuestRow {
  age?: number | null
  nationality?: string | null
  country_of_residence?: string | null
  guest_type?: GuestType | null
  disability_percentage?: number | null
}

export type GuestType = 'standard' | 'tourist' | 'business' | 'resident'

export type BookingPurpose =
  | 'leisure'
  | 'business'
  | 'government'
  | 'education'
  | 'medical'
  | 'military'
  | 'humanitarian'
  | 'religious'
  | 'event'
  | 'other'

export type CustomerType = 'consumer' | 'business' | 'government' | 'diplomat' | 'ngo' | 'exempt_entity'

export type MerchantOfRecord = 'property' | 'platform' | 'none'

export const ITEM_TYPES = [
  'resort_fee',
  'cleaning_fee',
  'service_fee',
  'amenity_fee',
  'parking_fee',
  'meal',
  'extra_bed',
  'pet_fee',
  'commission',
  'other',
] as const

export type ItemType = (typeof ITEM_TYPES)[number]

/** An extra beside the room; `amount` for the whole stay, 0 or more. */
export interface LineItemRow {
  item_type: ItemType
  amount: string
  description?: string | null
}

/** An absent field and null are the same. Shapes are checked by the caller; what spans fields is checked here. */
export interface CalculationRequest {
  jurisdiction_code: string
  stay_date: string
  nights: number
  checkout_date?: string | null
  /** Price of one night for all rooms; required unless `nightly_rates` is given. */
  nightly_rate?: string | null
  nightly_rates?: { date: string; rate: string }[] | null
  currency: string
  booking_date?: string | null
  number_of_guests?: number | null
  adults?: number | null
  guests?: GuestRow[] | null
  number_of_rooms?: number | null
  property_type?: PropertyType | null
  star_rating?: number | null
  property_classification?: string | null
  establishment_rooms?: number | null
  property_postal_code?: string | null
  guest_type?: GuestType | null
  booking_purpose?: BookingPurpose | null
  merchant_of_record?: MerchantOfRecord | null
  is_marketplace?: boolean | null
  platform_type?: string | null
  is_bundled?: boolean | null
  customer_type?: CustomerType | null
  /** VAT number of the customer, BT-48. */
  business_tax_id?: string | null
  /** Who supplies the commission; given, it is charged to the property and not to the guest. */
  commission_supplier_country?: string | null
  line_items?: LineItemRow[] | null
  /** All prices contain all taxes charged to the customer. */
  price_includes_tax?: boolean | null
  settlement_currency?: string | null
}

export interface CalculationContext {
  /** The day of the question, `YYYY-MM-DD`, local to the node. The engine has no clock. */
  today: string
  /** How surely the place was found; a code given outright is `high`. */
  confidence?: 'high' | 'medium' | 'low'
  /** Reference rates of the calculation date; without them nothing is converted. */
  exchange_rates?: ReferenceRates | null
  /** False where nobody reads `rules_applied`: it is empty then. */
  explain?: boolean
}
