// What a chosen property fills in, and what goes again with it.
import type { Property } from '../../../generated/api/types.gen.ts'
import { blank, type Stay } from './stay.ts'

/** The form with the place and the tax facts of a property; null takes away what an earlier one brought. */
export function withProperty(stay: Stay, property: Property | null): Stay {
  const facts = property ?? {
    property_type: null,
    star_rating: null,
    property_classification: null,
    property_postal_code: null,
    establishment_rooms: null,
  }
  const code = property?.jurisdiction_code ?? ''
  const wasItsPlace = stay.jurisdiction_code === stay.property_jurisdiction_code
  return {
    ...stay,
    property_id: property?.id ?? '',
    property_jurisdiction_code: code,
    jurisdiction_code: code === '' && !wasItsPlace ? stay.jurisdiction_code : code,
    property_type: facts.property_type ?? blank.property_type,
    star_rating: facts.star_rating === null ? '' : String(facts.star_rating),
    property_classification: facts.property_classification ?? '',
    property_postal_code: facts.property_postal_code ?? '',
    establishment_rooms: facts.establishment_rooms ?? '',
  }
}
