// Rules of PEPPOL BIS Billing and Self-Billing 3.0, for documents that carry a profile of it.
import { compare, divide, multiply, parseExact, subtract, ZERO } from '../../src/tax/exact.ts'
import { BILLING, SELF_BILLING } from './documents.ts'
import { must, type Rule } from './rules.ts'
import { all, before, drop, type Element, has, linesOf, numberAt, put, swap, textAt, within } from './xml.ts'

const SELLER = 'cac:AccountingSupplierParty/cac:Party'
const BUYER = 'cac:AccountingCustomerParty/cac:Party'
const CONTACT = `${SELLER}/cac:Contact`

const country = (root: Element, party: string) =>
  textAt(root, `${party}/cac:PostalAddress/cac:Country/cbc:IdentificationCode`)

/** A rule of one country's sellers. */
function needsIn(of: string, id: string, path: string, kind: 'germanBusiness' | 'dutchCredit'): Rule {
  return {
    id,
    failures: root => must(country(root, SELLER) !== of || has(root, path), `${path} is missing`),
    broken: [kind, drop(path)],
  }
}

const national: Rule[] = [
  needsIn('DE', 'DE-R-001', 'cac:PaymentMeans/cbc:PaymentMeansCode', 'germanBusiness'),
  needsIn('DE', 'DE-R-002', `${CONTACT}/cbc:Name`, 'germanBusiness'),
  needsIn('DE', 'DE-R-003', `${SELLER}/cac:PostalAddress/cbc:CityName`, 'germanBusiness'),
  needsIn('DE', 'DE-R-004', `${SELLER}/cac:PostalAddress/cbc:PostalZone`, 'germanBusiness'),
  needsIn('DE', 'DE-R-006', `${CONTACT}/cbc:Telephone`, 'germanBusiness'),
  needsIn('DE', 'DE-R-007', `${CONTACT}/cbc:ElectronicMail`, 'germanBusiness'),
  needsIn('DE', 'DE-R-008', `${BUYER}/cac:PostalAddress/cbc:CityName`, 'germanBusiness'),
  needsIn('DE', 'DE-R-009', `${BUYER}/cac:PostalAddress/cbc:PostalZone`, 'germanBusiness'),
  needsIn('DE', 'DE-R-015', 'cbc:BuyerReference', 'germanBusiness'),
  needsIn('NL', 'NL-R-001', 'cac:BillingReference/cac:InvoiceDocumentReference/cbc:ID', 'dutchCredit'),
  needsIn('NL', 'NL-R-002', `${SELLER}/cac:PostalAddress/cbc:StreetName`, 'dutchCredit'),
  {
    id: 'NL-R-003',
    failures: root =>
      must(
        country(root, SELLER) !== 'NL' ||
          all(root, `${SELLER}/cac:PartyLegalEntity/cbc:CompanyID`).some(one =>
            ['0106', '0190'].includes(one.attributes.schemeID ?? ''),
          ),
        'neither KVK nor OIN',
      ),
    broken: ['dutchCredit', swap('CompanyID schemeID="0106"', 'CompanyID')],
  },
  needsIn('NL', 'NL-R-007', 'cac:PaymentMeans/cbc:PaymentMeansCode', 'dutchCredit'),
]

const general: Rule[] = [
  {
    id: 'PEPPOL-EN16931-R001',
    failures: root => must(has(root, 'cbc:ProfileID'), 'no profile'),
    broken: ['business', drop('cbc:ProfileID')],
  },
  {
    id: 'PEPPOL-EN16931-R002',
    failures: root =>
      must(
        all(root, 'cbc:Note').length <= 1 ||
          (country(root, SELLER) === 'DE' && country(root, BUYER) === 'DE'),
        'two notes',
      ),
    broken: ['businessCredit', before('cbc:Note', '<cbc:Note>Another</cbc:Note>')],
  },
  {
    id: 'PEPPOL-EN16931-R003',
    failures: root =>
      must(has(root, 'cbc:BuyerReference') || has(root, 'cac:OrderReference/cbc:ID'), 'no reference'),
    broken: ['business', drop('cbc:BuyerReference')],
  },
  {
    id: 'PEPPOL-EN16931-R004',
    failures: root => {
      const expected = textAt(root, 'cbc:InvoiceTypeCode') === '389' ? SELF_BILLING : BILLING
      return must(textAt(root, 'cbc:CustomizationID') === expected.customization_id, 'another specification')
    },
    broken: ['selfBilled', put('cbc:CustomizationID', BILLING.customization_id)],
  },
  {
    id: 'PEPPOL-EN16931-R005',
    failures: root =>
      must(
        !has(root, 'cbc:TaxCurrencyCode') ||
          textAt(root, 'cbc:TaxCurrencyCode') !== textAt(root, 'cbc:DocumentCurrencyCode'),
        'the tax currency is the document currency',
      ),
    broken: ['business', before('cbc:BuyerReference', '<cbc:TaxCurrencyCode>EUR</cbc:TaxCurrencyCode>')],
  },
  {
    id: 'PEPPOL-EN16931-R007',
    failures: root => {
      const expected = textAt(root, 'cbc:InvoiceTypeCode') === '389' ? SELF_BILLING : BILLING
      return must(textAt(root, 'cbc:ProfileID') === expected.profile_id, 'another process')
    },
    broken: ['selfBilled', put('cbc:ProfileID', BILLING.profile_id)],
  },
  {
    id: 'PEPPOL-EN16931-R008',
    failures: root =>
      within(root).flatMap(one =>
        must(one.children.length > 0 || one.text.trim() !== '', `${one.name} is empty`),
      ),
    broken: ['business', before('cbc:BuyerReference', '<cbc:AccountingCost/>')],
  },
  {
    id: 'PEPPOL-EN16931-R010',
    failures: root => must(has(root, `${BUYER}/cbc:EndpointID`), "no buyer's endpoint"),
    broken: ['business', drop(`${BUYER}/cbc:EndpointID`)],
  },
  {
    id: 'PEPPOL-EN16931-R020',
    failures: root => must(has(root, `${SELLER}/cbc:EndpointID`), "no seller's endpoint"),
    broken: ['business', drop(`${SELLER}/cbc:EndpointID`)],
  },
  {
    id: 'PEPPOL-EN16931-R040',
    failures: root =>
      within(root)
        .filter(one => one.name === 'cac:AllowanceCharge' && has(one, 'cbc:MultiplierFactorNumeric'))
        .flatMap(one => {
          const share = divide(numberAt(one, 'cbc:MultiplierFactorNumeric'), parseExact('100'))
          const off = subtract(numberAt(one, 'cbc:Amount'), multiply(numberAt(one, 'cbc:BaseAmount'), share))
          return must(compare(off, ZERO) === 0, 'an allowance is not base × percentage')
        }),
    broken: [
      'business',
      before(
        'cac:TaxTotal',
        '<cac:AllowanceCharge><cbc:MultiplierFactorNumeric>10</cbc:MultiplierFactorNumeric><cbc:Amount>2.00</cbc:Amount><cbc:BaseAmount>10.00</cbc:BaseAmount></cac:AllowanceCharge>',
      ),
    ],
  },
  {
    id: 'PEPPOL-EN16931-R051',
    failures: root =>
      within(root).flatMap(({ name, attributes: { currencyID } }) =>
        must(currencyID === undefined || currencyID === textAt(root, 'cbc:DocumentCurrencyCode'), `${name}`),
      ),
    broken: ['business', swap('currencyID="EUR"', 'currencyID="USD"')],
  },
  {
    id: 'PEPPOL-EN16931-R053',
    failures: root =>
      must(
        all(root, 'cac:TaxTotal').filter(one => all(one, 'cac:TaxSubtotal').length > 0).length === 1,
        'not one total with rows',
      ),
    broken: [
      'business',
      before(
        'cac:LegalMonetaryTotal',
        '<cac:TaxTotal><cac:TaxSubtotal><cbc:TaxAmount>0</cbc:TaxAmount></cac:TaxSubtotal></cac:TaxTotal>',
      ),
    ],
  },
  {
    id: 'PEPPOL-EN16931-R061',
    failures: root =>
      all(root, 'cac:PaymentMeans')
        .filter(one => ['49', '59'].includes(textAt(one, 'cbc:PaymentMeansCode') ?? ''))
        .flatMap(one => must(has(one, 'cac:PaymentMandate/cbc:ID'), 'direct debit without mandate')),
    broken: ['business', put('cbc:PaymentMeansCode', '59')],
  },
  {
    id: 'PEPPOL-EN16931-R120',
    failures: root =>
      linesOf(root).flatMap(line => {
        const quantity = has(line, 'cbc:InvoicedQuantity') ? 'cbc:InvoicedQuantity' : 'cbc:CreditedQuantity'
        const base = has(line, 'cac:Price/cbc:BaseQuantity')
          ? numberAt(line, 'cac:Price/cbc:BaseQuantity')
          : parseExact('1')
        const product = divide(
          multiply(numberAt(line, quantity), numberAt(line, 'cac:Price/cbc:PriceAmount')),
          base,
        )
        const off = subtract(product, numberAt(line, 'cbc:LineExtensionAmount'))
        const slack = parseExact('0.02')
        return must(
          compare(off, slack) <= 0 && compare(subtract(ZERO, off), slack) <= 0,
          'net is not quantity × price',
        )
      }),
    broken: ['business', put('cbc:PriceAmount', '150.02')],
  },
  {
    id: 'PEPPOL-EN16931-R121',
    failures: root =>
      linesOf(root)
        .filter(line => has(line, 'cac:Price/cbc:BaseQuantity'))
        .flatMap(line =>
          must(compare(numberAt(line, 'cac:Price/cbc:BaseQuantity'), ZERO) > 0, 'base quantity'),
        ),
    broken: [
      'business',
      swap('</cbc:PriceAmount>', '</cbc:PriceAmount><cbc:BaseQuantity>-1</cbc:BaseQuantity>'),
    ],
  },
  {
    id: 'PEPPOL-EN16931-P0100, P0101',
    failures: root => {
      const code = textAt(root, 'cbc:InvoiceTypeCode') ?? textAt(root, 'cbc:CreditNoteTypeCode') ?? ''
      const selfBilled = textAt(root, 'cbc:ProfileID') === SELF_BILLING.profile_id
      return must((selfBilled ? ['389'] : ['380', '381']).includes(code), `type ${code} under this profile`)
    },
    broken: ['selfBilled', put('cbc:InvoiceTypeCode', '380')],
  },
  ...[
    { id: 'PEPPOL-EN16931-P0107', code: 'VATEX-EU-AE', category: 'AE', other: 'E' },
    { id: 'PEPPOL-EN16931-P0105', code: 'VATEX-EU-O', category: 'O', other: 'E' },
  ].map(
    ({ id, code, category, other }): Rule => ({
      id,
      failures: root =>
        all(root, 'cac:TaxTotal/cac:TaxSubtotal/cac:TaxCategory')
          .filter(one => textAt(one, 'cbc:TaxExemptionReasonCode') === code)
          .flatMap(one => must(textAt(one, 'cbc:ID') === category, `${code} with another category`)),
      broken: [
        'reverseCharge',
        xml => put('cac:TaxCategory/cbc:ID', other)(put('cbc:TaxExemptionReasonCode', code)(xml)),
      ],
    }),
  ),
  {
    id: 'PEPPOL-COMMON-R043',
    failures: root =>
      within(root)
        .filter(one => one.attributes.schemeID === '0208')
        .flatMap(({ text }) =>
          must(
            /^[01]\d{9}$/.test(text) && 97 - (Number(text.slice(0, 8)) % 97) === Number(text.slice(8)),
            `${text} is no Belgian enterprise number`,
          ),
        ),
    broken: ['business', swap('>0123456749<', '>0123456748<')],
  },
]

export const PEPPOL_RULES: Rule[] = [...general, ...national]
