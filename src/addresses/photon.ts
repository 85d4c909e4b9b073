// Photon (OpenStreetMap), self-hosted: https://github.com/komoot/photon
import type { AddressQuestion } from './finding.ts'
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

export const photon: Provider = {
  search: (base, _key, { address, country_code }: AddressQuestion) =>
    addressUnder(base, 'api', { q: address, countrycode: country_code, limit: mostAnswers, lang: 'en' }),
  reverse: (base, _key, { lat, lng }) =>
    addressUnder(base, 'reverse', { lat, lon: lng, limit: 1, lang: 'en' }),
  read: body =>
    listOf(fieldsOf(body).features)
      .map(readOne)
      .filter(finding => finding !== null),
}

function readOne(value: unknown) {
  const feature = fieldsOf(value)
  const found = fieldsOf(feature.properties)
  const [lng, lat] = listOf(fieldsOf(feature.geometry).coordinates)
  // A city, state or country that was asked for itself stands in `name`, and its kind in `type`.
  const itself = textOf(found.name)
  const own = (kind: string) => (found.type === kind ? itself : null)
  return findingOf({ lat, lng }, found.countrycode, {
    formatted_address: ['name', 'housenumber', 'street', 'postcode', 'city', 'state', 'country']
      .map(name => textOf(found[name]))
      .filter(text => text !== null)
      .join(', ')
      .slice(0, 300),
    region: textOf(found.state) ?? own('state'),
    county: textOf(found.county) ?? own('county'),
    city: textOf(found.city) ?? own('city'),
    district: firstText(found, ['district', 'locality']),
    postal_code: textOf(found.postcode),
  })
}
