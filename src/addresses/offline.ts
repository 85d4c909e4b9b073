// The geocoder that comes with the service: an index of places, borders and postal codes, and no network.
import { searchAddress } from './address-search.ts'
import type { Geocoder } from './finding.ts'
import { searchPoint } from './point-search.ts'

export const offlineGeocoder: Geocoder = { search: searchAddress, reverse: searchPoint }
