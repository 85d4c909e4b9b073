// The geocoder that the configuration names.
import type { Config } from '../config.ts'
import type { Log } from '../log.ts'
import type { Geocoder } from './finding.ts'
import { offlineGeocoder } from './offline.ts'
import { onlineGeocoder } from './online.ts'

/** The geocoder of the configuration; without one, the index that comes with the service. */
export function createGeocoder(settings: Config['geocoder'], log: Log): Geocoder {
  return settings === null ? offlineGeocoder : onlineGeocoder(settings, log)
}
