// Where that can be mended which keeps a document from being issued.
import type { DocumentWarning, Violation } from '../../../generated/api/types.gen.ts'

export type Remedy =
  /** In the invoice details of the booking, at this field. */
  | { at: 'details'; field: string }
  /** In the settings: what a legal issuer says of itself. */
  | { at: 'issuer' }
  /** In the booking's calculation. */
  | { at: 'stay' }

const fields: Record<string, string> = {
  'seller.legal_issuer_id': 'legal_issuer_id',
  'buyer.name': 'buyer_name',
  'buyer.country_code': 'buyer_address.country_code',
  'buyer.address': 'buyer_address.line1',
  'buyer.eas_endpoint': 'buyer_endpoint_id',
  'document.buyer_reference': 'buyer_reference',
  'document.payment_terms': 'payment_terms',
  'document.customization_id': 'buyer_reference',
}

/** `isSupplied`: both parties are issuers, as on a self-billed invoice in a supplier's name. */
export function remedyOf({ type, loc }: Violation | DocumentWarning, isSupplied: boolean): Remedy | null {
  // The path begins with "document", the whole.
  const [part, ...inner] = loc.slice(1).map(String)
  const path = [part, ...inner].join('.')
  if (type === 'test_document' || type === 'tax_excluded' || type === 'levies_not_on_lines') return null
  if (path === 'buyer.tax_id') return { at: 'stay' }
  if (path === 'seller.legal_issuer_id' && isSupplied)
    return { at: 'details', field: 'supplier_legal_issuer_id' }
  if (part === 'buyer' && isSupplied) return { at: 'issuer' }
  const field = fields[path] ?? (path.startsWith('buyer.address.') ? `buyer_address.${inner[1]}` : undefined)
  if (field !== undefined) return { at: 'details', field }
  return part === 'seller' || part === 'payment' ? { at: 'issuer' } : null
}
