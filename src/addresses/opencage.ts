// OpenCage, with a key: https://opencagedata.com/api
import type { Point } from './finding.ts'
import {
  addressUnder,
  fieldsOf,
  findingOf,
  firstText,
  listOf,
  mostAnswers,
  type Provider,
  textOf,
} from './provider.ts'

const path = 'geocode/v1/json'
const always = { limit: mostAnswers, no_annotations: 1, no_record: 1, language: 'en' }

export const opencage: Provider = {
  search: (base, key, { address, country_code }) =>
    addressUnder(base, path, {
      q: address,
      countrycode: country_code?.toLowerCase() ?? null,
      key,
      ...always,
    }),
  reverse: (base, key, { lat, lng }: Point) =>
    addressUnder(base, path, { q: `${lat},${lng}`, key, ...always }),
  read: body =>
    listOf(fieldsOf(body).results)
      .map(readOne)
      .filter(finding => finding !== null),
}

function readOne(value: unknown) {
  const found = fieldsOf(value)
  const parts = fieldsOf(found.components)
  const at = fieldsOf(found.geometry)
  const codes = parts['ISO_3166-2']
  const cities = ['_normalized_city', 'city', 'town', 'village', 'municipality']
  return findingOf({ lat: at.lat, lng: at.lng }, parts['ISO_3166-1_alpha-2'] ?? parts.country_code, {
    formatted_address: textOf(found.formatted),
    region: firstText(parts, ['state', 'province', 'region']),
    county: firstText(parts, ['county', 'state_district']),
    // The country's own subdivision comes first; the deepest is wanted first.
    subdivision_codes: Array.isArray(codes)
      ? codes
          .map(textOf)
          .filter(code => code !== null)
          .toReversed()
      : [],
    city: firstText(parts, cities),
    city_aliases: cities.map(name => textOf(parts[name])).filter(name => name !== null),
    district: firstText(parts, ['borough', 'city_district', 'suburb', 'quarter', 'neighbourhood']),
    postal_code: textOf(parts.postcode),
  })
}
