/** The content format: every word that a file of a place may use. The one source of reader and JSON Schema. */

import { CATEGORIES } from '../categories.ts'
import { ROUNDING_MODES } from '../exact.ts'
import * as fact from '../fact-values.ts'
import { ITEM_TYPES } from '../request.ts'
import {
  alsoInSchema,
  type ConditionShape,
  choice,
  dictionary,
  filled,
  integer,
  type JsonSchema,
  list,
  oneOrMore,
  optional,
  type Read,
  record,
  required,
} from './shapes.ts'
import * as value from './values.ts'

const CONDITION: ConditionShape = { kind: 'condition' }
const CATEGORY_CODE = choice(CATEGORIES.map(category => category.code))
const BASE = choice(['base_amount', ...CATEGORIES.map(category => category.code)])
const CHANNEL = choice(fact.CHANNEL.options)
const GUEST_TYPE = choice(fact.GUEST_TYPE.options)
const SOLD_ITEM = choice(ITEM_TYPES)

const PROVENANCE = {
  authority: required(value.TEXT, 'who levies the tax'),
  legal_reference: optional(value.TEXT, 'law, article, number; only a draft may lack it'),
  legal_uri: optional(value.URL, 'address of the text of the law'),
  source_url: optional(value.URL, 'page on which the figure was read; only a draft may lack it'),
  confirmed: required(value.DATE, 'last day on which a person compared the figure with its source'),
  enacted_date: optional(value.DATE, 'day the law was passed'),
  announcement_date: optional(value.DATE, 'day it was announced'),
}

const VALIDITY = {
  effective_start: required(value.DATE, 'first day on which it holds'),
  effective_end: optional(value.DATE, 'first day on which it no longer holds; left out = open'),
  status: optional(choice(['draft']), 'draft = shown, never charged'),
  draft_reason: optional(value.TEXT, 'why it is a draft'),
}

/** A draft says why it is one; what is charged names its law and its source, and `figure` besides. */
function draftOr(figure: JsonSchema): JsonSchema {
  return {
    dependentRequired: { status: ['draft_reason'], draft_reason: ['status'] },
    if: { required: ['status'] },
    else: { required: ['legal_reference', 'source_url'], ...figure },
  }
}

function exactlyOne(...words: string[]): JsonSchema {
  return { oneOf: words.map(word => ({ required: [word] })) }
}

const FIGURE: JsonSchema = {
  ...exactlyOne('rate_value', 'tiers'),
  dependentRequired: { tiers: ['tier_type'], tier_type: ['tiers'], tier_basis: ['tier_type'] },
}

const TIER = record({
  property_class: optional(value.TEXT, 'class, property type or group'),
  star_rating: optional(oneOrMore(integer(...fact.STARS.range)), 'stars'),
  min: optional(value.BOUND, 'price, or stars, from which the band holds'),
  max: optional(value.BOUND, 'price, or stars, at which the band no longer holds'),
  value: optional(value.AMOUNT, 'amount of the band'),
  rate: optional(value.PERCENTAGE, 'percentage of the band'),
})

const VERSION = record({
  ...VALIDITY,
  start_unverified: optional(value.FLAG, 'the true start is older or unknown; starts at covered_from'),
  rate_value: optional(value.QUANTITY, 'percentage or amount with its unit'),
  tier_type: optional(
    choice(['property_class', 'single_amount', 'threshold', 'marginal_rate']),
    'how bands are read',
  ),
  tier_basis: optional(
    choice(['nightly_rate', 'nightly_rate_per_room', 'nightly_rate_per_person', 'star_rating']),
    'what the bands compare',
  ),
  tiers: optional(filled(TIER), 'bands'),
  per_person: optional(value.FLAG, 'a tier value counts per person too'),
  per_guest_share: optional(value.FLAG, 'the base is shared among the occupants'),
  base_type: optional(choice(['room_rate', 'line_item_amount', 'commission_amount']), 'what is taxed'),
  item_types: optional(list(SOLD_ITEM), 'line items that are taxed'),
  base_includes: optional(list(BASE), 'base_amount and categories of earlier levies'),
  base_includes_jurisdictions: optional(list(value.CODE), 'only levies of these places are included'),
  calculation_order: optional(integer(1, 10_000), 'lower runs first; 100 by default'),
  season: optional(value.SEASON, 'part of the year, both days included'),
  applies_when: optional(CONDITION, 'the levy takes part only where this holds'),
  replaces: optional(list(value.KEY), 'levies of the chain that this one stands in for'),
  offset_by: optional(value.KEY, 'levy whose amount is taken off this one'),
  applies_to_channels: optional(list(CHANNEL), 'ways of sale; left out = all'),
  collection_model: optional(choice(['property', 'platform', 'both', 'guest']), 'who collects'),
  rounding_mode: optional(choice(ROUNDING_MODES), 'half_up by default'),
  rounding_increment: optional(value.AMOUNT, 'smallest step, such as 0.05 CHF'),
  ...PROVENANCE,
  notes: optional(value.TEXT, 'what a colleague should know'),
})

const ACTION = record({
  exemption_reason: optional(value.TEXT, 'a short reason'),
  rate_value: optional(value.QUANTITY, 'new rate (override), or addition (surcharge)'),
  max_nights: optional(integer(...fact.NIGHTS.range), 'only so many nights count'),
  max_amount: optional(value.AMOUNT, 'most for the stay'),
  max_per_night: optional(value.AMOUNT, 'most for a night'),
  max_per_person_per_night: optional(value.AMOUNT, 'most for a person and night'),
  min_amount: optional(value.AMOUNT, 'least when anything is due'),
  reduction_percent: optional(value.PERCENTAGE, 'part taken off'),
})

const RULE = record({
  key: required(value.KEY, 'unique name of the rule'),
  name: required(value.TEXT, 'what it is, in a few words'),
  description: optional(value.TEXT, 'what it says'),
  rule_type: required(choice(['exemption', 'override', 'cap', 'reduction', 'surcharge']), 'effect'),
  action: optional(ACTION, 'what the effect is'),
  conditions: optional(CONDITION, 'when it holds; left out = always'),
  priority: optional(integer(-1000, 1000), 'higher comes first; 0 by default'),
  category_codes: optional(list(CATEGORY_CODE), 'only levies of these categories (rules of a place)'),
  target_jurisdiction_codes: optional(list(value.CODE), 'levies of these places below (rules of a place)'),
  ...VALIDITY,
  ...PROVENANCE,
})

const RULES = list(alsoInSchema(RULE, draftOr({})))

const LEVY = record({
  tax_key: required(value.KEY, 'unique name of the levy, for ever'),
  name: required(value.TEXT, 'name in English'),
  local_name: optional(value.TEXT, 'name in the language of the place'),
  category_code: required(CATEGORY_CODE, 'kind of tax'),
  dated_by: optional(choice(['check_in', 'night']), 'which day decides the version; check_in by default'),
  versions: required(filled(alsoInSchema(VERSION, draftOr(FIGURE))), 'dated versions, each whole'),
  rules: optional(RULES, 'rules of this levy'),
})

const GUEST = record({
  age: optional(integer(...fact.AGE.range), 'age'),
  nationality: optional(value.TEXT, 'country code'),
  country_of_residence: optional(value.TEXT, 'country code'),
  guest_type: optional(GUEST_TYPE, 'type'),
  disability_percentage: optional(integer(...fact.PERCENT.range), 'per cent'),
})

const LINE_ITEM = record({
  item_type: required(SOLD_ITEM, 'kind of extra'),
  amount: required(value.AMOUNT, 'price for the stay, with its currency'),
})

const REQUEST = record({
  jurisdiction_code: optional(value.CODE, 'place of the stay; left out = this place'),
  stay_date: required(value.DATE, 'day of arrival'),
  nights: required(integer(...fact.NIGHTS.range), 'nights'),
  nightly_rate: optional(value.AMOUNT, 'price of a night, all rooms, with its currency'),
  nightly_rates: optional(list(value.AMOUNT), 'price of each night in order'),
  booking_date: optional(value.DATE, 'day of booking'),
  number_of_guests: optional(integer(...fact.GUESTS.range), 'people'),
  adults: optional(integer(...fact.ADULTS.range), 'adults'),
  guests: optional(list(GUEST), 'each guest'),
  number_of_rooms: optional(integer(...fact.ROOMS.range), 'rooms'),
  property_type: optional(choice(fact.PROPERTY_TYPE.options), 'kind of accommodation'),
  star_rating: optional(integer(...fact.STARS.range), 'stars'),
  property_classification: optional(value.TEXT, 'class of the house'),
  establishment_rooms: optional(integer(...fact.HOUSE_ROOMS.range), 'rooms of the house'),
  property_postal_code: optional(value.TEXT, 'postal code'),
  guest_type: optional(GUEST_TYPE, 'type of all guests'),
  booking_purpose: optional(choice(fact.PURPOSE.options), 'purpose'),
  customer_type: optional(choice(fact.CUSTOMER.options), 'customer'),
  business_tax_id: optional(value.TEXT, 'VAT number of the customer'),
  merchant_of_record: optional(choice(fact.MERCHANT.options), 'seller towards the guest'),
  is_marketplace: optional(value.FLAG, 'sold by a marketplace'),
  platform_type: optional(value.TEXT, 'kind of platform, or direct'),
  commission_supplier_country: optional(value.TEXT, 'country of the supplier of the commission'),
  line_items: optional(list(LINE_ITEM), 'extras beside the room'),
  price_includes_tax: optional(value.FLAG, 'prices contain all taxes'),
})

const EXAMPLE = record({
  name: required(value.TEXT, 'what is calculated'),
  note: required(value.TEXT, 'the arithmetic by hand, or the leaflet it is from'),
  request: required(alsoInSchema(REQUEST, exactlyOne('nightly_rate', 'nightly_rates')), 'the stay'),
  expected: required(
    record({
      components: required(dictionary(oneOrMore(value.DECIMAL)), 'amount by tax_key, all of them'),
      total_tax: required(value.DECIMAL, 'their sum'),
    }),
    'the result',
  ),
})

const SOURCE = record({
  source_type: required(
    choice(['government_website', 'tax_authority', 'legal_gazette', 'regulatory_body']),
    'kind of source',
  ),
  url: required(value.URL, 'address'),
  last_checked_at: required(value.DATE, 'day it was looked at'),
})

/** A file of a place. */
export const PLACE_FILE = record({
  code: required(value.CODE, 'code of the place, the same as the file name'),
  name: required(value.TEXT, 'name in English'),
  local_name: optional(value.TEXT, 'name in the language of the place'),
  jurisdiction_type: required(
    choice([
      'country',
      'state',
      'province',
      'region',
      'county',
      'city',
      'borough',
      'district',
      'special_zone',
    ]),
    'kind of place',
  ),
  subdivision_code: optional(value.CODE, 'code of ISO 3166-2 where it cannot be read from the code'),
  currency_code: required(value.CURRENCY, 'currency'),
  timezone: required(value.TIMEZONE, 'time zone'),
  lat: optional(value.LATITUDE, 'latitude of the middle'),
  lng: optional(value.LONGITUDE, 'longitude of the middle'),
  status: optional(choice(['active', 'inactive', 'pending']), 'active by default'),
  covered_from: optional(value.DATE, 'first day for which this file is meant to be whole'),
  sources: optional(list(SOURCE), 'pages to look at again'),
  notes: optional(value.TEXT, 'what a colleague should know'),
  levies: optional(list(LEVY), 'taxes of this place'),
  rules: optional(RULES, 'rules for all levies of this place, or of places below'),
  examples: optional(list(EXAMPLE), 'worked examples'),
})

export type PlaceFile = Read<typeof PLACE_FILE>
export type LevyEntry = Read<typeof LEVY>
export type VersionEntry = Read<typeof VERSION>
export type RuleEntry = Read<typeof RULE>
export type ExampleEntry = Read<typeof EXAMPLE>
