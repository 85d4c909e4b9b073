// Stays to begin with: one click fills the form and calculates.
import type { PropertyType } from '../../../generated/api/types.gen.ts'
import { blank, type Stay } from './stay.ts'

interface Preset {
  name: string
  text: string
  stay: Partial<Stay>
}

export const presets: Preset[] = [
  preset('New York', 'US-NY-NYC', '300', 'USD', 5, 'hotel', 4),
  preset('Dubai', 'AE-DU', '800', 'AED', 3, 'hotel', 5),
  preset('Barcelona', 'ES-CT-BCN', '200', 'EUR', 4, 'hotel', 4, 2),
  preset('Tokyo', 'JP-13-TYO', '45000', 'JPY', 3, 'hotel', 5),
  preset('Paris', 'FR-IDF-PAR', '150', 'EUR', 5, 'short_term_rental'),
  preset('Amsterdam', 'NL-NH-AMS', '180', 'EUR', 4, 'short_term_rental'),
  preset('Rome', 'IT-RM-ROM', '200', 'EUR', 4, 'hotel', 4),
  preset('Chicago', 'US-IL-CHI', '250', 'USD', 2, 'hotel', 4),
]

/** The whole form for a preset; the stay begins today. */
export function stayOfPreset(preset: Preset, today: string): Stay {
  return { ...blank, stay_date: today, ...preset.stay }
}

function preset(
  name: string,
  jurisdiction_code: string,
  nightly_rate: string,
  currency: string,
  nights: number,
  property_type: PropertyType,
  stars: number | null = null,
  number_of_guests = 1,
): Preset {
  const star_rating = stars === null ? '' : String(stars)
  const stay = { jurisdiction_code, nightly_rate, currency, nights, property_type, star_rating }
  const kind = stars === null ? 'short-term rental' : `hotel, ${stars} stars`
  const guests = number_of_guests === 1 ? '' : `, ${number_of_guests} guests`
  return {
    name,
    text: `${jurisdiction_code}, ${nightly_rate} ${currency} × ${nights} nights, ${kind}${guests}`,
    stay: { ...stay, number_of_guests },
  }
}
