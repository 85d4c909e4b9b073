// Documents of every kind, as they are frozen: the totals follow from the lines.
import type { Document } from '../../generated/api/types.gen.ts'
import { minorDigits } from '../../src/tax/currencies.ts'
import {
  add,
  divide,
  type Exact,
  multiply,
  parseExact,
  printUnits,
  roundToDigits,
  whole,
  ZERO,
} from '../../src/tax/exact.ts'

type Line = Document['lines'][number]
type Row = Document['tax_breakdown'][number]
export type LineFacts = Partial<Line> & { net_amount: string }

export interface Facts {
  document?: Partial<Document['document']>
  seller?: Partial<Document['seller']>
  buyer?: Partial<Document['buyer']>
  payment?: Partial<Document['payment']>
  lines?: LineFacts[]
  excluded?: { name: string; tax_amount: string; authority?: string }[]
}

export const BILLING = {
  customization_id: 'urn:cen.eu:en16931:2017#compliant#urn:fdc:peppol.eu:2017:poacc:billing:3.0',
  profile_id: 'urn:fdc:peppol.eu:2017:poacc:billing:01:1.0',
} as const
export const SELF_BILLING = {
  customization_id: 'urn:cen.eu:en16931:2017#compliant#urn:fdc:peppol.eu:2017:poacc:selfbilling:3.0',
  profile_id: 'urn:fdc:peppol.eu:2017:poacc:selfbilling:01:1.0',
} as const
const CODES = { AE: 'VATEX-EU-AE', O: 'VATEX-EU-O' } as const

/** A complete document: a Roman hotel's invoice to a guest, with the given facts in place of its own. */
export function documentOf(facts: Facts = {}): Document {
  const currency = facts.document?.currency ?? 'EUR'
  const digits = minorDigits(currency) ?? 2
  const money = (value: Exact) => printUnits(roundToDigits(value, digits), digits)
  const lines = (facts.lines ?? [room('200.00', 3)]).map(lineOf)
  const rows = rowsOf(lines, money)
  const net = total(lines.map(one => one.net_amount))
  const tax = total(rows.map(one => one.tax_amount))
  const excluded = total((facts.excluded ?? []).map(one => one.tax_amount))
  const grand = money(add(net, tax))
  return {
    document: {
      type_code: '380',
      type_name: 'Commercial invoice',
      number: 'A-2026-000147',
      issue_date: '2026-07-04',
      due_date: null,
      currency,
      buyer_reference: null,
      payment_terms: 'Due on receipt',
      customization_id: 'urn:cen.eu:en16931:2017',
      profile_id: null,
      preceding_invoice: null,
      period: { start_date: '2026-07-01', end_date: '2026-07-04' },
      note: null,
      is_test: false,
      ...facts.document,
    },
    seller: {
      legal_issuer_id: 'iss_01kvmsyv80e0088pcz6t8yrhx2',
      legal_name: 'Demo Hotels S.r.l.',
      trading_name: 'Albergo Demo',
      address: addressOf('Via del Corso 1', 'Roma', '00186', 'IT', 'RM'),
      country_code: 'IT',
      identifier: null,
      company_registration_id: null,
      tax_registrations: [{ scheme: 'vat', number: 'IT12345670017' }],
      eas_endpoint: null,
      contact: null,
      ...facts.seller,
    },
    buyer: {
      customer_type: 'consumer',
      name: 'Ana Example',
      address: null,
      country_code: 'PT',
      tax_id: null,
      eas_endpoint: null,
      ...facts.buyer,
    },
    payment: { means_code: '1', iban: null, bic: null, ...facts.payment },
    lines,
    tax_breakdown: rows,
    totals: {
      lines_net_total: money(net),
      tax_total: money(tax),
      grand_total: grand,
      payable_amount: grand,
      currency,
      excluded_tax_total: money(excluded),
      total_paid_including_excluded: money(add(add(net, tax), excluded)),
    },
    excluded_taxes: (facts.excluded ?? []).map((one, index) => ({
      component_id: `c${index + 100}`,
      category_code: 'tourism_flat_person_night',
      jurisdiction_code: 'IT-RM-ROM',
      authority: 'Roma Capitale',
      collected_by: 'property' as const,
      ...one,
    })),
    collection_info: {
      channel: 'direct',
      merchant_of_record: 'property',
      platform_collected_components: [],
      property_collected_components: [],
      guest_remitted_components: [],
    },
    validation: { is_valid: true, violations: [], warnings: [] },
  }
}

export function addressOf(
  line1: string,
  city: string,
  postal_code: string,
  country_code: string,
  region: string | null = null,
) {
  return { line1, line2: null, city, region, postal_code, country_code }
}

/** Nights at a price; the net is their product. */
export function room(unit_price: string, nights: number, line: Partial<Line> = {}): LineFacts {
  const net = multiply(parseExact(unit_price), whole(nights))
  const digits = /\.(\d+)$/.exec(unit_price)?.[1]?.length ?? 0
  return {
    item_type: 'room',
    description: 'Room rate',
    quantity: String(nights),
    unit_code: 'DAY',
    unit_price,
    net_amount: printUnits(roundToDigits(net, Math.min(digits, 2)), Math.min(digits, 2)),
    ...line,
  }
}

function lineOf(facts: LineFacts, index: number): Line {
  return {
    id: String(index + 1),
    description: 'Extra',
    item_type: 'other',
    quantity: '1',
    unit_code: 'C62',
    unit_price: facts.net_amount,
    tax_category_code: 'S',
    tax_rate_percent:
      facts.tax_category_code === undefined ? '10' : facts.tax_category_code === 'O' ? null : '0',
    exemption_reason: null,
    line_item_index: null,
    component_ids: [`c${index + 1}`],
    ...facts,
  }
}

function rowsOf(lines: Line[], money: (value: Exact) => string): Row[] {
  const groups = Map.groupBy(lines, one => `${one.tax_category_code} ${one.tax_rate_percent}`)
  return [...groups.values()].map(group => {
    const [first] = group
    if (first === undefined || first.tax_category_code === null) throw new Error('a line without VAT')
    const base = total(group.map(one => one.net_amount))
    const rate = divide(parseExact(first.tax_rate_percent ?? '0'), whole(100))
    const category = first.tax_category_code
    const code = category === 'AE' || category === 'O' ? CODES[category] : null
    return {
      category_code: category,
      rate_percent: first.tax_rate_percent,
      taxable_amount: money(base),
      tax_amount: money(multiply(base, rate)),
      exemption_reason: first.exemption_reason,
      exemption_reason_code: first.item_type === 'levy' && category === 'E' ? 'VATEX-EU-79-C' : code,
    }
  })
}

function total(amounts: string[]): Exact {
  return amounts.map(parseExact).reduce(add, ZERO)
}
