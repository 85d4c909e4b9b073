// The advanced sections and the fields in each: to count what is filled in, and to open the one that a message is about.
import type { Stay } from './stay.ts'

interface Section {
  name: string
  title: string
  fields: (keyof Stay)[]
}

export const sections: Section[] = [
  { name: 'party', title: 'Guests & Booking Purpose', fields: ['booking_purpose', 'adults', 'guests'] },
  { name: 'schedule', title: 'Per-night Rates', fields: ['nightly_rates'] },
  { name: 'items', title: 'Line Items & Fees', fields: ['line_items'] },
  {
    name: 'channel',
    title: 'Channel & Merchant of Record',
    fields: [
      'merchant_of_record',
      'is_marketplace',
      'platform_type',
      'is_bundled',
      'commission_supplier_country',
    ],
  },
  { name: 'customer', title: 'Customer & Tax Identity', fields: ['customer_type', 'business_tax_id'] },
  {
    name: 'pricing',
    title: 'Pricing & Settlement Currency',
    fields: ['price_includes_tax', 'settlement_currency'],
  },
  {
    name: 'property',
    title: 'Property Details',
    fields: [
      'property_classification',
      'property_postal_code',
      'number_of_rooms',
      'establishment_rooms',
      'booking_date',
    ],
  },
]

/** The section of a field or of a path below it, `guests.0.age`; undefined for the core fields. */
export function sectionOf(path: string): string | undefined {
  const [field] = path.split('.')
  return sections.find(({ fields }) => fields.some(name => name === field))?.name
}
