// A city that an address names, of the index or of the tree.
import type { Unit } from './gazetteer.ts'

export interface NamedCity {
  names: string[]
  lat: number
  lng: number
  population: number
  unit: Unit | null
  district: string | null
  certainty: number
}
