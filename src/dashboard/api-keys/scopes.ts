// What a key may do, in words; every scope of the contract has its line, or this does not compile.
import type { Scope } from '../../../generated/api/types.gen.ts'

const labels: Record<Scope, string> = {
  'reference:read': 'Read jurisdictions, rates and rules',
  'tax:calculate': 'Calculate taxes',
  'addresses:validate': 'Validate addresses',
  'properties:read': 'Read properties',
  'properties:write': 'Change properties',
  'bookings:read': 'Read bookings',
  'bookings:write': 'Make and change bookings',
  'invoices:read': 'Read invoices',
  'invoices:issue': 'Issue invoices and credit notes',
  'reports:read': 'Read tax reports',
  'issuers:read': 'Read legal issuers',
  'calculations:read': 'Read saved calculations',
  'calculations:write': 'Save calculations',
}

export const scopes = Object.entries(labels).map(([scope, label]) => ({ scope: scope as Scope, label }))
