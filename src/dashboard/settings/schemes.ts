// The kinds of tax registrations by their names.
import type { TaxRegistrationScheme } from '../../../generated/api/types.gen.ts'

export const schemeNames: Record<TaxRegistrationScheme, string> = {
  vat: 'VAT',
  gst: 'GST',
  sales_tax: 'Sales tax',
  occupancy_tax: 'Occupancy tax',
  other: 'Other',
}

export const schemes = Object.entries(schemeNames).map(([value, label]) => ({ value, label }))
