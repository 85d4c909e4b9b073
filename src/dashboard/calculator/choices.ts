// What can be chosen in the lists of the calculator, in words; every value of the contract has its line, or this does not compile.
import type { ItemType, PropertyType } from '../../../generated/api/types.gen.ts'
import type { Stay } from './stay.ts'

type Labels<Value extends string> = Record<Exclude<Value, ''>, string>

export const propertyTypes: Labels<PropertyType> = {
  hotel: 'Hotel',
  aparthotel: 'Aparthotel',
  motel: 'Motel',
  resort: 'Resort',
  bed_and_breakfast: 'Bed and breakfast',
  guesthouse: 'Guesthouse',
  serviced_apartment: 'Serviced apartment',
  ryokan: 'Ryokan',
  short_term_rental: 'Short-term rental',
  vacation_rental: 'Vacation rental',
  apartment: 'Apartment',
  tourist_apartment: 'Tourist apartment',
  villa: 'Villa',
  house: 'House',
  private_room: 'Private room',
  homestay: 'Homestay',
  rural_house: 'Rural house',
  hostel: 'Hostel',
  youth_hostel: 'Youth hostel',
  campsite: 'Campsite',
  mobile_home: 'Mobile home',
  glamping: 'Glamping',
  boat: 'Boat',
  other: 'Other',
}

export const guestTypes: Labels<Stay['guest_type']> = {
  standard: 'Standard',
  tourist: 'Tourist',
  business: 'Business',
  resident: 'Resident',
}

export const bookingPurposes: Labels<Stay['booking_purpose']> = {
  leisure: 'Leisure',
  business: 'Business',
  government: 'Government',
  education: 'Education',
  medical: 'Medical',
  military: 'Military',
  humanitarian: 'Humanitarian',
  religious: 'Religious',
  event: 'Event',
  other: 'Other',
}

export const customerTypes: Labels<Stay['customer_type']> = {
  consumer: 'Consumer',
  business: 'Business',
  government: 'Government',
  diplomat: 'Diplomat',
  ngo: 'Non-governmental organization',
  exempt_entity: 'Exempt entity',
}

export const merchants: Labels<Stay['merchant_of_record']> = {
  property: 'The property',
  platform: 'The platform',
  none: 'Nobody: the guest pays the authority',
}

export const itemTypes: Labels<ItemType> = {
  resort_fee: 'Resort fee',
  cleaning_fee: 'Cleaning fee',
  service_fee: 'Service fee',
  amenity_fee: 'Amenity fee',
  parking_fee: 'Parking fee',
  meal: 'Meal',
  extra_bed: 'Extra bed',
  pet_fee: 'Pet fee',
  commission: 'Commission',
  other: 'Other',
}

export const stars = ['1', '2', '3', '4', '5'].map(value => ({
  value,
  label: `${value} ${value === '1' ? 'star' : 'stars'}`,
}))

/** For a Select. */
export function choicesOf<Value extends string>(labels: Record<Value, string>) {
  return Object.entries<string>(labels).map(([value, label]) => ({ value: value as Value, label }))
}

/** For long lists, which would all be drawn before anybody looks at them. */
export const drawnWhenOpen = { keepMounted: false }
