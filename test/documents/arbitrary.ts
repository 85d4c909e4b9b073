// Random documents: any text, any categories that may stand together, any amounts.
import fc from 'fast-check'
import { printUnits } from '../../src/tax/exact.ts'
import { addressOf, documentOf, type LineFacts, room } from './documents.ts'

const label = fc.string({ unit: 'binary', minLength: 1, maxLength: 60 }).map(text => `x${text}`)
const maybe = <T>(one: fc.Arbitrary<T>) => fc.option(one, { nil: null })
const cents = (max: number) => fc.integer({ min: 0, max }).map(units => printUnits(BigInt(units), 2))
const percent = fc.constantFrom('4', '5.5', '7', '8.875', '10', '13', '19', '22', '14.975')

const plain: fc.Arbitrary<LineFacts> = fc.record({ net_amount: cents(10_000_000), description: label })
const nights: fc.Arbitrary<LineFacts> = fc
  .tuple(fc.integer({ min: 0, max: 1_000_000 }), fc.integer({ min: 1, max: 365 }))
  .map(([units, count]) => room(printUnits(BigInt(units), 2), count))

const taxed = fc
  .tuple(fc.oneof(plain, nights), fc.constantFrom('S', 'L', 'M', 'Z', 'E'), percent)
  .map(([line, category, rate]): LineFacts => {
    if (category === 'Z') return { ...line, tax_category_code: 'Z', tax_rate_percent: '0' }
    if (category === 'E') return { ...line, ...EXEMPT }
    return { ...line, tax_category_code: category as 'S', tax_rate_percent: rate }
  })
const EXEMPT = { tax_category_code: 'E', tax_rate_percent: '0', exemption_reason: 'Exempt by law' } as const
const NOT_SUBJECT = {
  tax_category_code: 'O',
  tax_rate_percent: null,
  exemption_reason: 'Not subject to VAT',
} as const

const lines = fc.oneof(
  { weight: 4, arbitrary: fc.array(taxed, { minLength: 1, maxLength: 12 }) },
  fc
    .array(plain, { minLength: 1, maxLength: 5 })
    .map(some => some.map((line): LineFacts => ({ ...line, ...NOT_SUBJECT }))),
)

export const anyDocument = fc
  .record({
    lines,
    name: label,
    note: maybe(label),
    reference: maybe(label),
    due: maybe(fc.constant('2026-08-01')),
    street: label,
    contact: maybe(label),
    iban: maybe(fc.constant('DE89370400440532013000')),
    credit: fc.boolean(),
    excluded: fc.array(fc.record({ name: label, tax_amount: cents(100_000) }), { maxLength: 3 }),
  })
  .map(facts => {
    const outside = facts.lines.some(line => line.tax_category_code === 'O')
    return documentOf({
      document: {
        ...(facts.credit
          ? {
              type_code: '381',
              type_name: 'Credit note',
              number: 'C-2026-000001',
              preceding_invoice: { number: 'A-2026-000001', issue_date: '2026-07-01' },
            }
          : {}),
        note: facts.note,
        buyer_reference: facts.reference,
        due_date: facts.due,
        payment_terms: facts.due === null ? 'Due on receipt' : null,
      },
      seller: {
        legal_name: facts.name,
        address: addressOf(facts.street, facts.name, '00186', 'IT'),
        company_registration_id: 'REA 1',
        tax_registrations: outside ? [] : [{ scheme: 'vat', number: 'IT12345670017' }],
        contact: { name: facts.contact, phone: facts.contact, email: null },
      },
      buyer: { name: facts.name },
      payment: { means_code: facts.iban === null ? '1' : '58', iban: facts.iban },
      lines: facts.lines,
      excluded: facts.excluded,
    })
  })
