/** What facts can be is what a request can say: a value that the contract lets through is never called impossible. */

import { describe, expect, it } from 'vitest'
import document from '../../generated/openapi.json' with { type: 'json' }
import { factNamed } from '../../src/tax/conditions.ts'
import { GUEST_FACTS, STAY_FACTS } from '../../src/tax/facts.ts'

const { TaxCalculationRequest: request, Guest: guest, ItemType: item } = document.components.schemas

/** Facts that anybody's words or days may be. */
const FREE = ['jurisdiction_code', 'property_postal_code', 'property_classification', 'platform_type']

describe('the values of facts', () => {
  it.each([
    ['nights', request.properties.nights],
    ['stay_length_days', request.properties.nights],
    ['star_rating', request.properties.star_rating],
    ['number_of_rooms', request.properties.number_of_rooms],
    ['establishment_rooms', request.properties.establishment_rooms],
    ['number_of_guests', request.properties.number_of_guests],
    ['adults', request.properties.adults],
    ['guest_age', guest.properties.age],
    ['guest_disability_percentage', guest.properties.disability_percentage],
  ])('%s has the bounds of the contract', (field, { minimum, maximum }) => {
    expect(factNamed(field)?.range).toEqual([minimum, maximum])
  })

  it.each([
    ['property_type', request.properties.property_type.enum],
    ['merchant_of_record', request.properties.merchant_of_record.enum],
    ['customer_type', request.properties.customer_type.enum],
    ['booking_purpose', request.properties.booking_purpose.enum],
    ['guest_type', guest.properties.guest_type.enum],
    ['item_type', ['room', ...item.enum]],
  ])('%s has the words of the contract', (field, words) => {
    expect(factNamed(field)?.options).toEqual(words.filter(word => word !== null))
  })

  it('are known of every text but free ones, and of every number but prices', () => {
    const facts = Object.entries({ ...STAY_FACTS, ...GUEST_FACTS })
    const without = (type: string) =>
      facts
        .filter(([, fact]) => fact.type === type && fact.options === undefined && fact.range === undefined)
        .map(([field]) => field)
    expect(without('text').sort()).toEqual([...FREE].sort())
    const prices = ['nightly_rate', 'nightly_rate_per_room', 'nightly_rate_per_person', 'total_stay_amount']
    expect(without('number').sort()).toEqual(prices.sort())
  })
})
