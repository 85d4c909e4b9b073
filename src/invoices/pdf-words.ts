// The words of the PDF: labels, dates, countries and amounts as a reader of English expects them.
import type { Document } from '../../generated/api/types.gen.ts'

type Registration = Document['seller']['tax_registrations'][number]
type Address = Document['seller']['address']

export const TITLES = { '380': 'Invoice', '381': 'Credit note', '389': 'Self-billed invoice' } as const
export const TOTALS = { '380': 'Total due', '381': 'Total credited', '389': 'Total due' } as const
export const TEST_MARK = 'TEST – not a fiscal document'

const REGISTRATIONS: Record<Registration['scheme'], string> = {
  vat: 'VAT ID',
  gst: 'GST number',
  sales_tax: 'Sales tax ID',
  occupancy_tax: 'Occupancy tax ID',
  other: 'Tax ID',
}

// UNCL 4461, the ways of paying that say something to a guest.
const MEANS: Record<string, string> = {
  '10': 'Cash',
  '20': 'Cheque',
  '30': 'Credit transfer',
  '31': 'Debit transfer',
  '42': 'Payment to bank account',
  '48': 'Bank card',
  '49': 'Direct debit',
  '54': 'Credit card',
  '55': 'Debit card',
  '57': 'Standing agreement',
  '58': 'SEPA credit transfer',
  '59': 'SEPA direct debit',
  '68': 'Online payment service',
}

const DATE = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
})
const COUNTRIES = new Intl.DisplayNames('en', { type: 'region' })

export function registration({ scheme, number }: Registration): string {
  return `${REGISTRATIONS[scheme]} ${number}`
}

export function meansOfPayment(code: string | null): string | null {
  return MEANS[code ?? ''] ?? null
}

/** "4 July 2026". */
export function day(date: string): string {
  return DATE.format(new Date(`${date}T00:00:00Z`))
}

/** "1 – 4 July 2026". */
export function days(from: string, to: string): string {
  return DATE.formatRange(new Date(`${from}T00:00:00Z`), new Date(`${to}T00:00:00Z`))
}

/** "1,234.56": digits in groups, decimals as they are. */
export function amount(value: string): string {
  const [units = '', decimals] = value.split('.')
  const grouped = units.replace(/\B(?=(\d{3})+$)/g, ',')
  return decimals === undefined ? grouped : `${grouped}.${decimals}`
}

export function money(value: string, currency: string): string {
  return `${amount(value)} ${currency}`
}

/** "DE89 3704 0044 …". */
export function iban(value: string): string {
  return value.replaceAll(' ', '').replace(/(.{4})(?=.)/g, '$1 ')
}

/** The lines of an address, the country's name last. */
export function addressLines(address: Address, country: string | null): string[] {
  const code = country ?? address?.country_code ?? null
  const place = [address?.postal_code, address?.city].filter(isText).join(' ')
  const town = [place, address?.region].filter(isText).join(', ')
  return [address?.line1, address?.line2, town, code === null ? null : COUNTRIES.of(code)].filter(isText)
}

export function isText(value: string | null | undefined): value is string {
  return value !== null && value !== undefined && value.trim() !== ''
}

/** How the tax is called: only a seller registered for VAT charges it under that name. */
export function taxName({ seller }: Document): string {
  return seller.tax_registrations.some(({ scheme }) => scheme === 'vat') ? 'VAT' : 'Tax'
}

/** What stands for the VAT of a line or a row: its rate, or why there is none. */
export function rate(category: string | null, percent: string | null): string {
  if (category === 'AE') return 'Reverse charge'
  if (category === 'E') return 'Exempt'
  if (category === 'O') return 'Not subject'
  const name = category === 'L' ? 'IGIC ' : category === 'M' ? 'IPSI ' : ''
  return percent === null ? '–' : `${name}${percent}%`
}
