/** What a calculation answers: the wire fields of a response, every amount, rate and ratio a decimal string. */

import type { Channel, CollectionModel, JurisdictionType, RuleType } from './content.ts'
import type { PropertyType } from './properties.ts'
import type { BookingPurpose, CustomerType, GuestType, ItemType, MerchantOfRecord } from './request.ts'

export interface GuestShare {
  guest_index: number
  unit_amount: string | null
  nights: number
  amount: string
  exempt: boolean
  rule_ids: string[]
}

export interface Component {
  component_id: string
  name: string
  category_code: string
  is_vat: boolean
  jurisdiction_code: string
  jurisdiction_level: JurisdictionType
  rate_id: string
  tax_key: string
  rate_type: 'percentage' | 'flat' | 'tiered'
  rate: string | null
  taxable_amount: string | null
  tax_amount: string
  nights_charged: number | null
  guests_charged: number | null
  rooms_charged: number | null
  line_item_index: number | null
  from_date: string
  to_date: string
  exempt: boolean
  exemption_reason: string | null
  in_vat_base: boolean
  collected_by: CollectionModel
  guest_breakdown: GuestShare[] | null
  applied_rule_ids: string[]
  source_currency: string | null
  source_fx_rate: string | null
  authority: string
  legal_reference: string
  source_url: string
}

export type TraceResult = 'applied' | 'exempted' | 'skipped' | 'not_applicable' | 'replaced'
export type TraceReason =
  | 'conditions_not_met'
  | 'layer_exempted'
  | 'lower_priority_override'
  | 'less_restrictive_cap'
  | 'not_binding'
  | 'not_applicable_to_rate_type'

export interface TraceEntry {
  rule_id: string | null
  name: string
  rule_type: RuleType | null
  jurisdiction_code: string
  rate_id: string
  category_code: string
  line_item_index: number | null
  result: TraceResult
  reason: TraceReason | null
  reason_text: string
  guest_indexes: number[] | null
}

export type WarningCode =
  | 'jurisdiction_low_confidence'
  | 'country_level_only'
  | 'no_local_content'
  | 'draft_levy_not_charged'
  | 'tier_not_matched'
  | 'tax_driver_missing'
  | 'guest_ages_missing'
  | 'inclusive_price_between_bands'
  | 'exchange_rate_unavailable'

export interface Warning {
  code: WarningCode
  message: string
  field: string | null
}

export interface GuestEcho {
  age: number | null
  nationality: string | null
  country_of_residence: string | null
  guest_type: GuestType
  disability_percentage: number | null
}

/** The request after defaults: every field of the contract, null when unset. */
export interface InputEcho {
  jurisdiction_code: string
  /** Set by the caller where the place was found by them. */
  lat: number | null
  lng: number | null
  address: string | null
  property_id: string | null
  stay_date: string
  nights: number
  checkout_date: string
  nightly_rate: string | null
  nightly_rates: { date: string; rate: string }[] | null
  currency: string
  booking_date: string
  number_of_guests: number
  adults: number | null
  guests: GuestEcho[] | null
  number_of_rooms: number
  property_type: PropertyType
  star_rating: number | null
  property_classification: string | null
  establishment_rooms: number | null
  property_postal_code: string | null
  guest_type: GuestType
  booking_purpose: BookingPurpose
  merchant_of_record: MerchantOfRecord | null
  is_marketplace: boolean
  platform_type: string | null
  is_bundled: boolean
  customer_type: CustomerType
  business_tax_id: string | null
  commission_supplier_country: string | null
  line_items: { item_type: ItemType; amount: string; description: string | null }[] | null
  price_includes_tax: boolean
  settlement_currency: string | null
  /** Set by the caller where the release was chosen by them. */
  as_of: string | null
  data_version: string | null
  /** The room price of the whole stay, as given. */
  subtotal: string
}

/** Commission that an intermediary charges to the property, without tax, and the tax on it. */
export interface CommissionBreakdown {
  subtotal: string
  total_tax: string
  components: Component[]
}

export interface CollectionInfo {
  channel: Channel
  merchant_of_record: MerchantOfRecord
  platform_collected_components: string[]
  property_collected_components: string[]
  guest_remitted_components: string[]
}

/** A whole answer; the caller adds `calculation_id`, `as_of` and `calculated_at`. */
export interface Calculation {
  jurisdiction: { code: string; name: string; path: string; confidence: 'high' | 'medium' | 'low' }
  input: InputEcho
  tax_breakdown: {
    components: Component[]
    subtotal_excluding_tax: string
    subtotal_including_tax: string
    total_tax: string
    effective_rate: string
    currency: string
  }
  total_with_tax: string
  commission_breakdown: CommissionBreakdown | null
  rules_applied: TraceEntry[]
  collection_info: CollectionInfo
  settlement_currency: string | null
  amount_in_settlement_currency: string | null
  settlement_fx_rate: string | null
  settlement_fx_date: string | null
  is_complete: boolean
  warnings: Warning[]
  data_version: string
}
