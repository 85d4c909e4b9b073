// What the API calls on addresses.
import type { ContentStore } from '../content-releases/store.ts'
import type { Handlers } from '../operation.ts'
import type { Geocoder } from './finding.ts'
import { validate } from './service.ts'

export function addressOperations(content: ContentStore, geocoder: Geocoder): Handlers<'validateAddress'> {
  return {
    validateAddress: async ({ caller, body }) => {
      const release = await content.at(caller.data_version)
      const { address, country_code = null } = body
      return { status: 200, body: await validate(release, { address, country_code }, geocoder) }
    },
  }
}
