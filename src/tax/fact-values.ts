/** The values that facts can have: the lists and bounds of a request. What lies outside never comes to pass. */

import { countryCodes } from './countries.ts'
import { currencyCodes } from './currencies.ts'
import { PROPERTY_GROUPS, PROPERTY_TYPES } from './properties.ts'
import { ITEM_TYPES } from './request.ts'

export interface FactValues {
  readonly type: 'text' | 'number' | 'date' | 'month_day' | 'boolean'
  /** Closed list of texts, where there is one. */
  readonly options?: readonly string[]
  /** What the list is called, where it is too long to be shown. */
  readonly named?: string
  /** The least and the greatest whole number; a number without is an amount of money, 0 or more. */
  readonly range?: readonly [least: number, greatest: number]
  /** The greatest is followed by the least, as December by January. */
  readonly in_a_circle?: true
}

function oneOf<const T extends readonly string[]>(options: T) {
  return { type: 'text', options } as const
}

function from(least: number, greatest: number) {
  return { type: 'number', range: [least, greatest] } as const
}

export const COUNTRY = { ...oneOf(countryCodes()), named: 'a country of ISO 3166' }
export const CURRENCY = { ...oneOf(currencyCodes()), named: 'a currency of ISO 4217' }
export const PROPERTY_TYPE = oneOf(PROPERTY_TYPES)
export const PROPERTY_GROUP = oneOf(Object.keys(PROPERTY_GROUPS))
export const CHANNEL = oneOf(['direct', 'ota', 'marketplace'])
export const MERCHANT = oneOf(['property', 'platform', 'none'])
export const CUSTOMER = oneOf(['consumer', 'business', 'government', 'diplomat', 'ngo', 'exempt_entity'])
export const GUEST_TYPE = oneOf(['standard', 'tourist', 'business', 'resident'])
export const PURPOSE = oneOf([
  'leisure',
  'business',
  'government',
  'education',
  'medical',
  'military',
  'humanitarian',
  'religious',
  'event',
  'other',
])
export const ITEM_TYPE = oneOf(['room', ...ITEM_TYPES])

export const MONTH = { ...from(1, 12), in_a_circle: true } as const
export const WEEKDAY = { ...from(0, 6), in_a_circle: true } as const
export const NIGHTS = from(1, 1095)
export const STARS = from(1, 5)
export const ROOMS = from(1, 500)
export const HOUSE_ROOMS = from(1, 100_000)
export const GUESTS = from(1, 500)
export const ADULTS = from(0, 500)
export const AGE = from(0, 120)
export const PERCENT = from(0, 100)
