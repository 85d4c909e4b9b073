// A reading of an address or of a point: what every geocoder answers, and what they are asked.
import type { KnownPlaces } from './known-places.ts'

/** How sure each level is, from 0 to 1: 0.85 is accepted, 0.6 is accepted with a warning, less is a candidate only. */
export interface Certainty {
  country: number
  subdivision: number
  city: number
}

/** One reading of an address or of a point, the best first. Names are as the source spells them. */
export interface Finding {
  lat: number | null
  lng: number | null
  formatted_address: string | null
  country_code: string
  /** The state of which the territory is a part, where that has a code of its own. */
  sovereign_code: string | null
  /** Where VAT law has its own border inside the country: the names of that territory. Null elsewhere. */
  tax_territory: string[] | null
  region: string | null
  county: string | null
  /** ISO 3166-2, the deepest first. */
  subdivision_codes: string[]
  city: string | null
  /** Other names under which the tree may have the city: its municipality. */
  city_aliases: string[]
  district: string | null
  postal_code: string | null
  certainty: Certainty
  /** Only the likeness of names speaks for it. */
  similar_only: boolean
}

export interface AddressQuestion {
  address: string
  country_code: string | null
}

export interface Point {
  lat: number
  lng: number
}

/** Finds places of an address or at a point; no reading at all is an empty list. Throws Problem 503 where it is out of reach. */
export interface Geocoder {
  search(question: AddressQuestion, known: KnownPlaces): Promise<Finding[]>
  reverse(point: Point, known: KnownPlaces): Promise<Finding[]>
}
