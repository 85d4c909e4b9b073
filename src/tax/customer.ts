/** What a VAT number says about the customer: its country, and whether it is well formed. Nobody is asked. */

/** Structure of national VAT numbers behind the two letters, as the tax administrations publish it (VIES, GB, CH, NO). */
const GB = /^(\d{9}|\d{12}|(GD|HA)\d{3})$/
const STRUCTURES: Record<string, RegExp> = {
  AT: /^U\d{8}$/,
  BE: /^[01]\d{9}$/,
  BG: /^\d{9,10}$/,
  CH: /^E\d{9}(MWST|TVA|IVA)?$/,
  CY: /^\d{8}[A-Z]$/,
  CZ: /^\d{8,10}$/,
  DE: /^\d{9}$/,
  DK: /^\d{8}$/,
  EE: /^\d{9}$/,
  EL: /^\d{9}$/,
  ES: /^([A-Z]\d{7}[A-Z0-9]|\d{8}[A-Z])$/,
  FI: /^\d{8}$/,
  FR: /^[A-HJ-NP-Z0-9]{2}\d{9}$/,
  GB,
  HR: /^\d{11}$/,
  HU: /^\d{8}$/,
  IE: /^(\d{7}[A-W][A-I]?|\d[A-Z+*]\d{5}[A-W])$/,
  IT: /^\d{11}$/,
  LT: /^(\d{9}|\d{12})$/,
  LU: /^\d{8}$/,
  LV: /^\d{11}$/,
  MT: /^\d{8}$/,
  NL: /^\d{9}B\d{2}$/,
  NO: /^\d{9}(MVA)?$/,
  PL: /^\d{10}$/,
  PT: /^\d{9}$/,
  RO: /^\d{2,10}$/,
  SE: /^\d{10}01$/,
  SI: /^\d{8}$/,
  SK: /^\d{10}$/,
  XI: GB,
}
const ELSEWHERE = /^[A-Z0-9]{2,13}$/

/** Prefixes that are not the country of ISO 3166: Greece, and Northern Ireland. */
const COUNTRY_OF: Record<string, string> = { EL: 'GR', XI: 'GB' }

export interface Customer {
  /** Upper case, without spaces, dots and dashes; null when none was given. */
  readonly business_tax_id: string | null
  readonly customer_vat_country: string | null
  /** Structure only. */
  readonly has_valid_vat_id: boolean
}

/** Reads a VAT number (BT-48). One that begins with no two letters has no country and is not valid. */
export function readCustomer(given: string | null): Customer {
  const id = given?.replace(/[\s.-]/g, '').toUpperCase() ?? ''
  if (id === '') return { business_tax_id: null, customer_vat_country: null, has_valid_vat_id: false }
  const prefix = id.slice(0, 2)
  if (!/^[A-Z]{2}$/.test(prefix)) {
    return { business_tax_id: id, customer_vat_country: null, has_valid_vat_id: false }
  }
  const structure = STRUCTURES[prefix === 'GR' ? 'EL' : prefix] ?? ELSEWHERE
  return {
    business_tax_id: id,
    customer_vat_country: COUNTRY_OF[prefix] ?? prefix,
    has_valid_vat_id: structure.test(id.slice(2)),
  }
}
