// Nominatim (OpenStreetMap), self-hosted or bought: https://nominatim.org/release-docs/latest/api/Overview/
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

const always = { format: 'jsonv2', addressdetails: 1, 'accept-language': 'en' }

export const nominatim: Provider = {
  search: (base, _key, { address, country_code }) =>
    addressUnder(base, 'search', {
      ...{ q: address, countrycodes: country_code?.toLowerCase() ?? null, limit: mostAnswers },
      ...always,
    }),
  reverse: (base, _key, { lat, lng }) =>
    addressUnder(base, 'reverse', { lat, lon: lng, zoom: 18, ...always }),
  read: body => {
    // A point in mid-ocean is answered with an error in a body of status 200.
    if (!Array.isArray(body) && typeof fieldsOf(body).error === 'string') return []
    return (Array.isArray(body) ? listOf(body) : [body]).map(readOne).filter(finding => finding !== null)
  },
}

function readOne(value: unknown) {
  const found = fieldsOf(value)
  const address = fieldsOf(found.address)
  const codes = [6, 5, 4, 3]
    .map(level => textOf(address[`ISO3166-2-lvl${level}`]))
    .filter(code => code !== null)
  const cities = ['city', 'town', 'village', 'municipality', 'hamlet']
  return findingOf({ lat: found.lat, lng: found.lon }, address.country_code, {
    formatted_address: textOf(found.display_name),
    region: firstText(address, ['state', 'province', 'region']),
    county: firstText(address, ['county', 'state_district']),
    subdivision_codes: codes,
    city: firstText(address, cities),
    city_aliases: cities.map(name => textOf(address[name])).filter(name => name !== null),
    district: firstText(address, ['borough', 'city_district', 'suburb', 'quarter']),
    postal_code: textOf(address.postcode),
  })
}
