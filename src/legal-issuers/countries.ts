// What the tax content says of the countries and places that issuers and the details of bookings name.
import type { LoadedRelease } from '../content-releases/store.ts'
import { type Issue, invalid } from '../problem.ts'
import { findPlace, indexOf } from '../tax/jurisdictions.ts'

interface Named {
  country_code?: string | undefined
  jurisdiction_code?: string | null | undefined
  registered_address?: { country_code?: string | null | undefined } | null | undefined
  buyer_address?: { country_code?: string | null | undefined } | null | undefined
}

/** Throws Problem 422 for a country that is none, or a jurisdiction that there is not. */
export function assertPlaces(
  release: LoadedRelease,
  { country_code, jurisdiction_code, registered_address, buyer_address }: Named,
) {
  const places: [field: string[], code: string | null | undefined, msg: string][] = [
    [['country_code'], country_code, noCountry],
    [['registered_address', 'country_code'], registered_address?.country_code, noCountry],
    [['buyer_address', 'country_code'], buyer_address?.country_code, noCountry],
    [['jurisdiction_code'], jurisdiction_code, 'There is no jurisdiction with this code'],
  ]
  const issues: Issue[] = places
    .filter(([, code]) => code != null && findPlace(release.compiled, code) === undefined)
    .map(([field, , msg]) => ({ type: 'value_error', loc: ['body', ...field], msg }))
  if (issues.length > 0) throw invalid(issues)
}

const noCountry = 'Input should be a country of ISO 3166-1'

/** The zone that stands for a country, though it may have several. */
export function timezoneOf(release: LoadedRelease, country: string): string {
  const place = findPlace(release.compiled, country)
  if (place === undefined) throw new Error(`there is no country ${country}`)
  return place.record.timezone
}

/** Whether stays somewhere in a country are subject to VAT, or to a sales tax. */
export function hasVat(release: LoadedRelease, country: string): boolean {
  const places = indexOf(release.compiled).by_country.get(country) ?? []
  return places.some(place => [...place.levies.values()].some(rates => rates.some(rate => rate.is_vat)))
}
