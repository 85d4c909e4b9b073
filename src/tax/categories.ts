/** The kinds of accommodation tax: family and basis are read from here, never from the spelling of a code. */

export type Family = 'vat' | 'occupancy' | 'tourist'
export type Basis =
  | 'percentage'
  | 'flat_per_night'
  | 'flat_per_person_per_night'
  | 'flat_per_stay'
  | 'flat_per_person_per_stay'
  | 'tiered_by_price'
  | 'tiered_by_star'

export interface Category {
  readonly code: string
  readonly label: string
  readonly family: Family
  readonly basis: Basis
}

function category(code: string, family: Family, basis: Basis, label: string): Category {
  return { code, label, family, basis }
}

/** Every category that content may use. Families: `vat` goes on invoices as VAT, the other two do not. */
export const CATEGORIES: readonly Category[] = [
  category('vat_standard', 'vat', 'percentage', 'VAT / GST, standard'),
  category('vat_reduced', 'vat', 'percentage', 'VAT / GST, reduced'),
  category('us_sales_pct', 'vat', 'percentage', 'US sales tax'),
  category('ca_sales_pct', 'vat', 'percentage', 'Canadian GST / HST / PST / QST'),
  category('occ_pct', 'occupancy', 'percentage', 'Occupancy %'),
  category('occ_flat_night', 'occupancy', 'flat_per_night', 'Occupancy / night'),
  category('occ_flat_person_night', 'occupancy', 'flat_per_person_per_night', 'Occupancy / person / night'),
  category('convention_pct', 'occupancy', 'percentage', 'Convention district %'),
  category('convention_flat', 'occupancy', 'flat_per_night', 'Convention district / night'),
  category('infrastructure_pct', 'occupancy', 'percentage', 'Infrastructure %'),
  category('infrastructure_flat', 'occupancy', 'flat_per_night', 'Infrastructure / night'),
  category('municipal_pct', 'occupancy', 'percentage', 'Municipal %'),
  category('municipal_flat', 'occupancy', 'flat_per_night', 'Municipal / night'),
  category(
    'municipal_flat_person_night',
    'occupancy',
    'flat_per_person_per_night',
    'Municipal / person / night',
  ),
  category('service_pct', 'occupancy', 'percentage', 'Service %'),
  category('tier_price', 'occupancy', 'tiered_by_price', 'Tiered by price'),
  category('tier_star', 'tourist', 'tiered_by_star', 'Tiered by stars'),
  category('tourism_pct', 'tourist', 'percentage', 'Tourism %'),
  category('tourism_flat_night', 'tourist', 'flat_per_night', 'Tourism / night'),
  category('tourism_flat_person_night', 'tourist', 'flat_per_person_per_night', 'Tourism / person / night'),
  category('entry_flat_stay', 'tourist', 'flat_per_stay', 'Entry / stay'),
  category('entry_flat_person_stay', 'tourist', 'flat_per_person_per_stay', 'Entry / person / stay'),
  category('entry_flat_person', 'tourist', 'flat_per_person_per_stay', 'Entry / person'),
  category('onsen_tier_price', 'tourist', 'tiered_by_price', 'Bathing tax, tiered'),
  category('eco_pct', 'tourist', 'percentage', 'Eco %'),
  category('eco_flat_person_night', 'tourist', 'flat_per_person_per_night', 'Eco / person / night'),
  category('climate_tier_star', 'tourist', 'tiered_by_star', 'Climate, by stars'),
  category('green_flat_night', 'tourist', 'flat_per_night', 'Green levy / night'),
  category('sustainability_flat_night', 'tourist', 'flat_per_night', 'Sustainability / night'),
  category('contribution_flat_night', 'tourist', 'flat_per_night', 'Contribution / night'),
]

/** The one classifier of invoice-grade taxes, for the engine and for documents alike. */
export function isVat(entry: Category): boolean {
  return entry.family === 'vat'
}

const FAMILIES: Record<Family, string> = {
  vat: 'VAT, GST or a general sales tax, stated as such on invoices',
  occupancy: 'A tax on the occupancy of rooms',
  tourist: 'A tax on the stays of tourists',
}

const BASES: Record<Basis, string> = {
  percentage: 'a percentage of the price',
  flat_per_night: 'an amount for each room and night',
  flat_per_person_per_night: 'an amount for each charged guest and night',
  flat_per_stay: 'an amount for each room and stay',
  flat_per_person_per_stay: 'an amount for each charged guest and stay',
  tiered_by_price: 'an amount for each night by bands of the price, per room or per guest',
  tiered_by_star: 'an amount for each night by the class of the house, per room or per guest',
}

/** A category as the contract shows it. `base_type` is what a levy of it is charged on unless the levy says otherwise. */
export interface DescribedCategory extends Category {
  readonly description: string
  readonly base_type: 'room_rate'
  readonly is_vat: boolean
}

export function describeCategory({ code, label, family, basis }: Category): DescribedCategory {
  const description = `${FAMILIES[family]}: ${BASES[basis]}.`
  return {
    code,
    label,
    description,
    family,
    basis,
    base_type: 'room_rate',
    is_vat: isVat({ code, label, family, basis }),
  }
}
