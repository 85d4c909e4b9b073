// PEPPOL's rules for sellers of some countries (BIS Billing 3.0.21, Self-Billing 3.0.2), as far as our documents can break them.
import type { Violation } from '../../generated/api/types.gen.ts'
import { isNumberOf } from '../legal-issuers/registers.ts'
import {
  between,
  byVat,
  company,
  from,
  greek,
  has,
  meansIn,
  meansNotIn,
  otherOf,
  type Projected,
  vatOf,
} from './national-facts.ts'

interface Rule {
  id: string
  term: string
  loc: (string | number)[]
  /** Whom it concerns. */
  concerns(document: Projected): boolean
  holds(document: Projected): boolean
  msg: string
}

const means = { term: 'BT-81', loc: ['payment', 'means_code'] }
const sellerAddress = { term: 'BG-5', loc: ['seller', 'address'] }
const buyerAddress = { term: 'BG-8', loc: ['buyer', 'address'] }
const companyId = { term: 'BT-30', loc: ['seller', 'company_registration_id'] }

function contact(id: string, term: string, name: 'name' | 'phone' | 'email'): Rule {
  return {
    ...{ id, term, loc: ['seller', 'contact', name], concerns: between('DE') },
    holds: ({ seller }) => seller.contact === null || (seller.contact[name] ?? '') !== '',
    msg: `between two German parties the seller's contact needs its ${name}`,
  }
}

const rules: Rule[] = [
  {
    ...{ id: 'DE-R-002', term: 'BG-6', loc: ['seller', 'contact'], concerns: between('DE') },
    holds: ({ seller }) => seller.contact !== null,
    msg: 'between two German parties the seller names a contact',
  },
  contact('DE-R-005', 'BT-41', 'name'),
  contact('DE-R-006', 'BT-42', 'phone'),
  contact('DE-R-007', 'BT-43', 'email'),
  ...(
    [
      ['DE-R-003', 'BT-37', 'seller', 'city'],
      ['DE-R-004', 'BT-38', 'seller', 'postal_code'],
      ['DE-R-008', 'BT-52', 'buyer', 'city'],
      ['DE-R-009', 'BT-53', 'buyer', 'postal_code'],
    ] as const
  ).map(([id, term, party, part]) => ({
    ...{ id, term, loc: [party, 'address', part], concerns: between('DE'), holds: has(party, part) },
    msg: `between two German parties the address of the ${party} needs its ${part.replace('_', ' ')}`,
  })),
  {
    ...{ id: 'DE-R-014', term: 'BT-119', loc: ['tax_breakdown'], concerns: between('DE') },
    holds: ({ tax_breakdown }) => tax_breakdown.every(({ rate_percent }) => rate_percent !== null),
    msg: 'between two German parties every VAT row has a rate, and one outside VAT (O) has none',
  },
  {
    ...{ id: 'DE-R-018', term: 'BT-20', loc: ['document', 'payment_terms'], concerns: between('DE') },
    holds: ({ document }) => !/^\s*#/m.test(document.payment_terms ?? ''),
    msg: 'between two German parties payment terms begin with # only where they state a cash discount in a set form',
  },
  {
    ...{ id: 'DE-R-024-1', ...means, concerns: between('DE'), holds: meansNotIn('48', '54', '55') },
    msg: 'between two German parties payment by card (48, 54, 55) names the card, which documents here do not carry',
  },
  {
    ...{
      id: 'NL-R-002',
      ...sellerAddress,
      concerns: from('NL'),
      holds: has('seller', 'line1', 'city', 'postal_code'),
    },
    msg: 'the address of a Dutch seller needs street, city and postal code',
  },
  {
    ...{ id: 'NL-R-003', ...companyId, concerns: from('NL') },
    holds: document =>
      document.seller.company_registration_id === null || company(/^(\d{8}|\d{20})$/)(document),
    msg: 'the company registration of a Dutch seller is its KVK number (8 digits) or its OIN (20 digits)',
  },
  {
    ...{
      id: 'NL-R-004',
      ...buyerAddress,
      concerns: between('NL'),
      holds: has('buyer', 'line1', 'city', 'postal_code'),
    },
    msg: 'between two Dutch parties the address of the buyer needs street, city and postal code',
  },
  {
    ...{ id: 'NL-R-008', ...means, concerns: between('NL') },
    holds: meansIn('30', '48', '49', '57', '58', '59'),
    msg: 'between two Dutch parties the means of payment is one of 30, 48, 49, 57, 58 and 59',
  },
  {
    ...{ id: 'IT-R-001', term: 'BT-32', loc: ['seller', 'tax_registrations'], concerns: byVat('IT') },
    holds: ({ seller }) => /^[A-Z0-9]{11,16}$/.test(otherOf(seller) ?? '00000000000'),
    msg: 'a tax registration of an Italian seller beside the VAT number has 11 to 16 capitals and digits',
  },
  ...(
    [
      ['IT-R-002', 'BT-35', 'line1', 'street'],
      ['IT-R-003', 'BT-37', 'city', 'city'],
      ['IT-R-004', 'BT-38', 'postal_code', 'postal code'],
    ] as const
  ).map(([id, term, part, word]) => ({
    ...{ id, term, loc: ['seller', 'address', part], concerns: byVat('IT'), holds: has('seller', part) },
    msg: `the address of an Italian seller needs its ${word}`,
  })),
  {
    ...{ id: 'SE-R-001', term: 'BT-31', loc: ['seller', 'tax_registrations'] },
    concerns: document => from('SE')(document) && vatOf(document.seller)?.startsWith('SE') === true,
    holds: ({ seller }) => /^SE\d{12}$/.test(vatOf(seller) ?? ''),
    msg: 'a Swedish VAT number is SE and 12 digits',
  },
  {
    ...{ id: 'SE-R-005', term: 'BT-32', loc: ['seller', 'tax_registrations'] },
    concerns: document => from('SE')(document) && document.seller.company_registration_id !== null,
    holds: ({ seller }) => /^godkänd för f-skatt$/i.test(otherOf(seller) ?? 'Godkänd för F-skatt'),
    msg: 'a tax registration of a Swedish seller beside the VAT number reads "Godkänd för F-skatt"',
  },
  {
    ...{ id: 'SE-R-006', term: 'BT-119', loc: ['tax_breakdown'] },
    concerns: document => from('SE')(document) && vatOf(document.seller)?.startsWith('SE') === true,
    holds: ({ tax_breakdown }) =>
      tax_breakdown.every(
        ({ category_code, rate_percent }) =>
          category_code !== 'S' || ['25', '12', '6'].includes(rate_percent ?? ''),
      ),
    msg: 'a Swedish seller charges 6, 12 or 25 % of VAT',
  },
  {
    ...{ id: 'DK-R-002', ...companyId, concerns: from('DK') },
    holds: ({ seller }) => seller.company_registration_id !== null,
    msg: 'a Danish seller gives its CVR number as company registration',
  },
  {
    ...{ id: 'DK-R-014', ...companyId, concerns: from('DK') },
    holds: document => document.seller.company_registration_id === null || company(/^(DK)?\d{8}$/)(document),
    msg: 'the company registration of a Danish seller is its CVR number (8 digits)',
  },
  {
    ...{ id: 'DK-R-005', ...means, concerns: between('DK') },
    holds: meansIn('1', '10', '31', '42', '48', '49', '50', '58', '59', '93', '97'),
    msg: 'between two Danish parties the means of payment is one of 1, 10, 31, 42, 48, 49, 50, 58, 59, 93 and 97',
  },
  {
    ...{ id: 'DK-R-006', term: 'BT-84', loc: ['payment'], concerns: between('DK') },
    holds: document =>
      meansNotIn('31', '42')(document) || (document.payment.iban !== null && document.payment.bic !== null),
    msg: 'between two Danish parties the means 31 and 42 need account and bank',
  },
  {
    ...{ id: 'DK-R-008', ...means, concerns: between('DK'), holds: meansNotIn('50') },
    msg: 'between two Danish parties the means 50 needs a payment card code, which documents here do not carry',
  },
  {
    ...{ id: 'DK-R-010', ...means, concerns: between('DK'), holds: meansNotIn('93') },
    msg: 'between two Danish parties the means 93 needs a payment card code, which documents here do not carry',
  },
  {
    ...{ id: 'NO-R-001', term: 'BT-31', loc: ['seller', 'tax_registrations'], concerns: byVat('NO') },
    holds: ({ seller }) => {
      const vat = vatOf(seller)
      return vat === undefined || (/^NO\d{9}MVA$/.test(vat) && isNumberOf('NO.orgnr', vat.slice(2, 11)))
    },
    msg: 'a Norwegian VAT number is NO, an organisation number of 9 digits, and MVA',
  },
  {
    ...{ id: 'GR-R-001-1', term: 'BT-1', loc: ['document', 'number'], concerns: greek, holds: () => false },
    msg: 'the number of a Greek seller has six parts that its tax authority lays down; ours has not',
  },
  {
    ...{
      id: 'GR-R-004-1',
      term: 'BG-24',
      loc: ['document', 'number'],
      concerns: from('GR'),
      holds: () => false,
    },
    msg: 'a document of a Greek seller refers to its MARK, which the tax authority gives it',
  },
  {
    ...{ id: 'IS-R-002', ...companyId, concerns: from('IS'), holds: company(/^\d{10}$/) },
    msg: 'the company registration of an Icelandic seller is its kennitala (10 digits)',
  },
  {
    ...{
      id: 'IS-R-003',
      ...sellerAddress,
      concerns: from('IS'),
      holds: has('seller', 'line1', 'postal_code'),
    },
    msg: 'the address of an Icelandic seller needs street and postal code',
  },
  {
    ...{ id: 'IS-R-004', term: 'BT-47', loc: ['buyer'], concerns: between('IS'), holds: () => false },
    msg: 'between two Icelandic parties the buyer is named by its kennitala, which documents here do not carry',
  },
  {
    ...{
      id: 'IS-R-005',
      ...buyerAddress,
      concerns: between('IS'),
      holds: has('buyer', 'line1', 'postal_code'),
    },
    msg: 'between two Icelandic parties the address of the buyer needs street and postal code',
  },
  {
    ...{
      id: 'IS-R-006',
      term: 'BT-84',
      loc: ['payment', 'iban'],
      concerns: from('IS'),
      holds: meansNotIn('9'),
    },
    msg: 'the means 9 of an Icelandic seller needs an account of 12 digits, and an IBAN is longer',
  },
  {
    ...{
      id: 'IS-R-007',
      term: 'BT-84',
      loc: ['payment', 'iban'],
      concerns: from('IS'),
      holds: meansNotIn('42'),
    },
    msg: 'the means 42 of an Icelandic seller needs an account of 12 digits, and an IBAN is longer',
  },
]

/** What these rules have against a PEPPOL document; each fault begins with the id of its rule. */
export function nationalFaults(document: Projected): Violation[] {
  return rules
    .filter(rule => rule.concerns(document) && !rule.holds(document))
    .map(({ id, term, loc, msg }) => ({
      ...{ type: 'national_rule', term, loc: ['document', ...loc], msg: `${id}: ${msg}` },
    }))
}
