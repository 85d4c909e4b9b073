// The form of a property: what its fields begin with, and what is sent of them.
import type { NewProperty, Property, PropertyUpdate } from '../../../generated/api/types.gen.ts'

const texts = [
  'name',
  'external_reference',
  'address_line1',
  'address_line2',
  'city',
  'region',
  'postal_code',
  'country_code',
  'jurisdiction_code',
  'property_type',
  'property_classification',
  'property_postal_code',
  'default_legal_issuer_id',
  'default_supplier_legal_issuer_id',
] as const
const counts = ['star_rating', 'establishment_rooms'] as const

/** Fields have the names of the API, so that its issues find them; empty is none. */
export type PropertyValues = Record<(typeof texts)[number] | 'star_rating', string> & {
  establishment_rooms: string | number
}

export const blank: PropertyValues = {
  ...(Object.fromEntries(texts.map(name => [name, ''])) as Record<(typeof texts)[number], string>),
  star_rating: '',
  establishment_rooms: '',
}

/** A node that was found by the address is no pin: the field is empty then. */
export function valuesOf(property: Property): PropertyValues {
  const known = {
    ...property,
    jurisdiction_code: property.jurisdiction_pinned ? property.jurisdiction_code : null,
  }
  return {
    ...(Object.fromEntries(texts.map(name => [name, known[name] ?? ''])) as typeof blank),
    star_rating: known.star_rating === null ? '' : String(known.star_rating),
    establishment_rooms: known.establishment_rooms ?? '',
  }
}

/** What is filled in. */
export function newPropertyOf(values: PropertyValues): NewProperty {
  const given = Object.entries(sendable(values)).filter(([, value]) => value !== null)
  return Object.fromEntries(given) as unknown as NewProperty
}

/** What differs from the start; what was emptied is null. */
export function updateOf(start: PropertyValues, values: PropertyValues): PropertyUpdate {
  const before = sendable(start)
  const changed = Object.entries(sendable(values)).filter(([name, value]) => before[name] !== value)
  return Object.fromEntries(changed) as PropertyUpdate
}

function sendable(values: PropertyValues): Record<string, string | number | null> {
  return {
    ...Object.fromEntries(texts.map(name => [name, values[name].trim() === '' ? null : values[name].trim()])),
    ...Object.fromEntries(counts.map(name => [name, values[name] === '' ? null : Number(values[name])])),
  }
}
