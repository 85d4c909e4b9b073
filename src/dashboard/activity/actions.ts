// What the audit log tells of, in words.
import type { AuditAction } from '../../../generated/api/types.gen.ts'

export const actionNames: Record<AuditAction, string> = {
  'organization.updated': 'Organization renamed',
  'legal_profile.updated': 'Legal profile changed',
  'api_access.requested': 'API access requested',
  'api_access.enabled': 'API access enabled',
  'api_access.suspended': 'API access suspended',
  'member.role_changed': 'Role changed',
  'member.removed': 'Member removed',
  'member.joined': 'Member joined',
  'invitation.created': 'Invitation sent',
  'invitation.resent': 'Invitation sent again',
  'invitation.revoked': 'Invitation revoked',
  'api_key.created': 'API key created',
  'api_key.rotated': 'API key rotated',
  'api_key.revoked': 'API key revoked',
  'legal_issuer.created': 'Legal issuer added',
  'legal_issuer.updated': 'Legal issuer changed',
  'tax_registration.created': 'Tax registration added',
  'tax_registration.updated': 'Tax registration changed',
  'tax_registration.deleted': 'Tax registration deleted',
  'property.created': 'Property added',
  'property.updated': 'Property changed',
  'property.remapped': 'Property remapped',
  'property.archived': 'Property archived',
  'property.restored': 'Property restored',
  'property.issuer_defaults_changed': 'Issuers of a property changed',
  'booking.created': 'Booking created',
  'booking.adjusted': 'Booking adjusted',
  'booking.voided': 'Booking voided',
  'booking.refunded': 'Booking refunded',
  'booking.invoice_details_updated': 'Invoice details changed',
  'invoice.issued': 'Invoice issued',
  'credit_note.issued': 'Credit note issued',
  'test_data.wiped': 'Test data wiped',
}

export const actions = Object.entries(actionNames).map(([value, label]) => ({ value, label }))

export function isAction(text: string): text is AuditAction {
  return Object.hasOwn(actionNames, text)
}

/** The kinds of things that change. */
export const entityTypes = [
  { value: 'organization', label: 'Organization' },
  { value: 'member', label: 'Member' },
  { value: 'invitation', label: 'Invitation' },
  { value: 'api_key', label: 'API key' },
  { value: 'legal_issuer', label: 'Legal issuer' },
  { value: 'tax_registration', label: 'Tax registration' },
  { value: 'property', label: 'Property' },
  { value: 'booking', label: 'Booking' },
  { value: 'invoice', label: 'Invoice' },
]

export function entityName(type: string): string {
  return entityTypes.find(({ value }) => value === type)?.label ?? type.replaceAll('_', ' ')
}

const pages: Record<string, (id: string) => string> = {
  organization: () => '/app/settings',
  member: () => '/app/settings?section=members',
  invitation: () => '/app/settings?section=members',
  api_key: () => '/app/api-keys',
  legal_issuer: id => `/app/settings/issuers/${id}`,
  property: id => `/app/properties/${id}`,
  booking: id => `/app/bookings/${id}`,
  invoice: id => `/app/invoices/${id}`,
}

/** Where the thing can be seen; null where it has no screen of its own. */
export function pageOf(type: string, id: string): string | null {
  return pages[type]?.(id) ?? null
}
