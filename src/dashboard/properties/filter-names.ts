// What a list of properties can be filtered by, as it stands in the address.
import type { Filters } from '../pieces/filters.tsx'

export const filterNames = [
  'q',
  'mapping_status',
  'jurisdiction_confidence',
  'jurisdiction_code',
  'status',
] as const

export type PropertyFilters = Filters<(typeof filterNames)[number]>
