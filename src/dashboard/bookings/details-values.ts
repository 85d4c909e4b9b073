// The form of the invoice details: what its fields begin with, and what is sent of them.
import type { InvoiceDetails, InvoiceDetailsChange } from '../../../generated/api/types.gen.ts'

const parts = ['line1', 'line2', 'city', 'region', 'postal_code', 'country_code'] as const
const plain = [
  'buyer_name',
  'buyer_reference',
  'buyer_endpoint_id',
  'buyer_endpoint_scheme',
  'payment_terms',
  'due_date',
  'legal_issuer_id',
  'supplier_legal_issuer_id',
] as const

/** Fields have the names of the API, so that its issues find them; empty is none. */
export type DetailsValues = Record<(typeof plain)[number], string> & {
  buyer_address: Record<(typeof parts)[number], string>
}

export function valuesOf(details: InvoiceDetails): DetailsValues {
  const { buyer_address: address } = details
  return {
    ...(Object.fromEntries(plain.map(name => [name, details[name] ?? ''])) as Omit<
      DetailsValues,
      'buyer_address'
    >),
    buyer_address: Object.fromEntries(
      parts.map(part => [part, address?.[part] ?? '']),
    ) as DetailsValues['buyer_address'],
  }
}

/** What differs from the start; what was emptied is null. An address is one thing: it is sent whole. */
export function changeOf(start: DetailsValues, values: DetailsValues): InvoiceDetailsChange {
  const changed = plain.filter(name => values[name].trim() !== start[name])
  const address = parts.map(part => [part, textOf(values.buyer_address[part])] as const)
  const isMoved = address.some(([part, text]) => text !== textOf(start.buyer_address[part]))
  const isEmpty = address.every(([, text]) => text === null)
  return {
    ...Object.fromEntries(changed.map(name => [name, textOf(values[name])])),
    ...(isMoved ? { buyer_address: isEmpty ? null : Object.fromEntries(address) } : {}),
  }
}

function textOf(value: string): string | null {
  return value.trim() === '' ? null : value.trim()
}
