// Booking Details: the stay as it was taxed, with what the service filled in.
import type { ReactNode } from 'react'
import type { NormalisedRequest, TaxCalculation } from '../../../generated/api/types.gen.ts'
import { countryName } from '../pieces/countries.ts'
import { type Fact, Facts } from '../pieces/facts.tsx'
import { CalendarDate, Instant, Money } from '../pieces/values.tsx'
import { bookingPurposes, customerTypes, guestTypes, itemTypes, propertyTypes } from './choices.ts'

export function BookingDetails({
  result,
}: {
  result: Pick<TaxCalculation, 'input' | 'data_version' | 'calculated_at'>
}) {
  const { input, data_version, calculated_at } = result
  const made: Fact[] = [
    { label: 'Content release', value: data_version },
    { label: 'Calculated', value: <Instant at={calculated_at} withTime /> },
  ]
  return <Facts facts={[...factsOf(input), ...rareFactsOf(input), ...made]} />
}

function factsOf(input: NormalisedRequest): Fact[] {
  const { currency, nightly_rate } = input
  return [
    { label: 'Check-in', value: <CalendarDate date={input.stay_date} /> },
    { label: 'Check-out', value: <CalendarDate date={input.checkout_date} /> },
    { label: 'Nights', value: input.nights },
    {
      label: 'Nightly rate',
      value: nightly_rate === null ? 'Per night' : <Money amount={nightly_rate} currency={currency} />,
    },
    {
      label: input.price_includes_tax ? 'Room, tax included' : 'Room',
      value: <Money amount={input.subtotal} currency={currency} />,
    },
    { label: 'Rooms', value: input.number_of_rooms },
    { label: 'Guests', value: guestsOf(input) },
    { label: 'Guest type', value: guestTypes[input.guest_type] },
    { label: 'Property type', value: propertyTypes[input.property_type] },
    { label: 'Star rating', value: input.star_rating },
    { label: 'Booked on', value: <CalendarDate date={input.booking_date} /> },
    { label: 'Purpose', value: bookingPurposes[input.booking_purpose] },
    { label: 'Customer', value: customerTypes[input.customer_type] },
  ]
}

/** Only where something was given. */
function rareFactsOf(input: NormalisedRequest): Fact[] {
  const given: [string, ReactNode][] = [
    ['Classification', input.property_classification],
    ['Tax ZIP or zone', input.property_postal_code],
    ['Rooms of the house', input.establishment_rooms],
    ['Business tax ID', input.business_tax_id],
    ['Platform', input.platform_type],
    [
      'Commission supplier',
      input.commission_supplier_country === null ? null : countryName(input.commission_supplier_country),
    ],
    ['Sold as', input.is_bundled ? 'Part of a package' : null],
    ...(input.line_items ?? []).map(({ item_type, amount, description }, index): [string, ReactNode] => [
      `Line item ${index + 1}`,
      <>
        {description ?? itemTypes[item_type]}, <Money amount={amount} currency={input.currency} />
      </>,
    ]),
  ]
  return given.filter(([, value]) => value !== null).map(([label, value]) => ({ label, value }))
}

function guestsOf({ number_of_guests, adults }: NormalisedRequest): string {
  return adults === null ? String(number_of_guests) : `${number_of_guests}, ${adults} of them adults`
}
