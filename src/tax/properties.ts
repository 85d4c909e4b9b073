/** Kinds of accommodation and the groups that laws usually mean. */

export const PROPERTY_GROUPS = {
  hotel: [
    'hotel',
    'aparthotel',
    'motel',
    'resort',
    'bed_and_breakfast',
    'guesthouse',
    'serviced_apartment',
    'ryokan',
  ],
  short_term_rental: [
    'short_term_rental',
    'vacation_rental',
    'apartment',
    'tourist_apartment',
    'villa',
    'house',
    'private_room',
    'homestay',
    'rural_house',
  ],
  hostel: ['hostel', 'youth_hostel'],
  camping: ['campsite', 'mobile_home', 'glamping'],
  other: ['boat', 'other'],
} as const satisfies Record<string, readonly string[]>

export type PropertyType = (typeof PROPERTY_GROUPS)[keyof typeof PROPERTY_GROUPS][number]

const GROUP_OF = new Map<string, string>()
for (const [group, types] of Object.entries(PROPERTY_GROUPS)) {
  for (const type of types) GROUP_OF.set(type, group)
}

export const PROPERTY_TYPES: readonly string[] = [...GROUP_OF.keys()]

/** Group of a property type, or null for an unknown one. */
export function propertyGroup(type: string): string | null {
  return GROUP_OF.get(type) ?? null
}
