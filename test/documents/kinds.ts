// One document of each kind that the service writes: buyers, rates, categories, currencies, scripts, sizes.
import type { Document } from '../../generated/api/types.gen.ts'
import { addressOf, BILLING, documentOf, type Facts, room, SELF_BILLING } from './documents.ts'

const belgian = {
  legal_name: 'Hotel aan Zee NV',
  trading_name: null,
  address: addressOf('Zeedijk 1', 'Oostende', '8400', 'BE'),
  country_code: 'BE',
  company_registration_id: '0123456749',
  tax_registrations: [{ scheme: 'vat' as const, number: 'BE0123456749' }],
  eas_endpoint: { id: '0123456749', scheme_code: '0208' },
}
const french = {
  customer_type: 'business' as const,
  name: 'Voyages & Fils SARL',
  address: addressOf('1 rue de la Paix', 'Paris', '75002', 'FR'),
  country_code: 'FR',
  tax_id: 'FR83404833048',
  eas_endpoint: { id: 'FR83404833048', scheme_code: '9957' },
}
const german = {
  legal_name: 'Gasthof Müller GmbH & Co. KG',
  trading_name: 'Gasthof Müller',
  address: addressOf('Hauptstraße 1', 'München', '80331', 'DE', 'Bayern'),
  country_code: 'DE',
  tax_registrations: [{ scheme: 'vat' as const, number: 'DE136695976' }],
  eas_endpoint: { id: 'DE136695976', scheme_code: '9930' },
  contact: { name: 'Maria Müller', phone: '+49 89 123456', email: 'rechnung@gasthof.example' },
}
const business = {
  ...BILLING,
  buyer_reference: 'PO 4711',
  due_date: '2026-08-03',
  payment_terms: '30 days net',
}
const credit = {
  type_code: '381' as const,
  type_name: 'Credit note' as const,
  number: 'C-2026-000031',
  preceding_invoice: { number: 'A-2026-000147', issue_date: '2026-07-04' },
  note: 'One night cancelled',
}

const FACTS = {
  consumer: { excluded: [{ name: 'Contributo di soggiorno', tax_amount: '30.00' }] },
  business: {
    document: business,
    seller: belgian,
    buyer: french,
    payment: { means_code: '58', iban: 'BE68 5390 0754 7034', bic: 'KREDBEBB' },
    lines: [
      room('150.00', 2, { tax_rate_percent: '6' }),
      { net_amount: '24.50', description: 'Parking', tax_rate_percent: '21' },
    ],
  },
  severalRates: {
    seller: german,
    buyer: { country_code: 'DE' },
    lines: [
      room('133.3333', 3, { tax_rate_percent: '7', net_amount: '400.00' }),
      { net_amount: '40.00', description: 'Parking', item_type: 'parking_fee', tax_rate_percent: '19' },
      { net_amount: '19.99', description: 'Breakfast', item_type: 'meal', tax_rate_percent: '19' },
    ],
  },
  reverseCharge: {
    document: business,
    seller: belgian,
    buyer: french,
    lines: [
      room('150.00', 2, {
        tax_category_code: 'AE',
        tax_rate_percent: '0',
        exemption_reason: 'Reverse charge',
      }),
    ],
  },
  exemption: {
    buyer: { customer_type: 'diplomat', name: 'Embassy of Freedonia', country_code: 'IT' },
    lines: [
      room('200.00', 2, {
        tax_category_code: 'E',
        tax_rate_percent: '0',
        exemption_reason: 'Diplomatic missions (Art. 72 DPR 633/1972)',
      }),
    ],
  },
  zeroRate: {
    lines: [room('200.00', 2), { net_amount: '12.00', tax_category_code: 'Z', tax_rate_percent: '0' }],
  },
  notSubject: {
    seller: {
      legal_name: 'Big Sky Lodge LLC',
      trading_name: null,
      address: addressOf('1 Main Street', 'Bozeman', '59715', 'US', 'MT'),
      country_code: 'US',
      company_registration_id: '83-1234567',
      tax_registrations: [],
    },
    buyer: { country_code: 'US' },
    document: { currency: 'USD' },
    lines: [
      room('180.00', 2, {
        tax_category_code: 'O',
        tax_rate_percent: null,
        exemption_reason: 'Not subject to VAT',
      }),
      {
        net_amount: '25.00',
        tax_category_code: 'O',
        tax_rate_percent: null,
        exemption_reason: 'Not subject to VAT',
      },
    ],
    excluded: [
      { name: 'Lodging facility use tax', tax_amount: '16.40', authority: 'Montana Department of Revenue' },
      { name: 'Lodging sales tax', tax_amount: '14.40', authority: 'Montana Department of Revenue' },
    ],
  },
  salesTax: {
    seller: {
      legal_name: 'Hudson Hotel Inc.',
      trading_name: 'The Hudson',
      address: addressOf('1 Broadway', 'New York', '10004', 'US', 'NY'),
      country_code: 'US',
      company_registration_id: '13-1234567',
      tax_registrations: [{ scheme: 'sales_tax', number: 'NY-1234567' }],
    },
    buyer: { country_code: 'US' },
    document: { currency: 'USD' },
    lines: [room('250.00', 3, { tax_rate_percent: '8.875' })],
    excluded: [
      {
        name: 'Hotel room occupancy tax',
        tax_amount: '44.06',
        authority: 'New York City Department of Finance',
      },
      { name: 'Hotel unit fee', tax_amount: '10.50', authority: 'New York State' },
    ],
  },
  levyLine: {
    lines: [
      room('200.00', 3),
      {
        net_amount: '30.00',
        item_type: 'levy',
        description: 'Contributo di soggiorno',
        tax_category_code: 'E',
        tax_rate_percent: '0',
        exemption_reason: 'Escluso art. 15 DPR 633/1972',
      },
    ],
  },
  igic: { lines: [room('90.00', 4, { tax_category_code: 'L', tax_rate_percent: '7' })] },
  ipsi: { lines: [room('90.00', 4, { tax_category_code: 'M', tax_rate_percent: '4' })] },
  creditNote: {
    document: { ...credit, due_date: '2026-08-03', payment_terms: null },
    lines: [room('200.00', 1)],
  },
  creditOfLevies: {
    document: credit,
    lines: [room('0.00', 1)],
    excluded: [{ name: 'Contributo di soggiorno', tax_amount: '30.00' }],
  },
  businessCredit: {
    document: { ...credit, ...business },
    seller: belgian,
    buyer: french,
    payment: { means_code: '30', iban: 'BE68539007547034' },
  },
  selfBilled: {
    document: {
      ...business,
      ...SELF_BILLING,
      type_code: '389',
      type_name: 'Self-billed invoice',
      number: 'S-2026-000012',
    },
    seller: belgian,
    buyer: french,
  },
  germanBusiness: {
    document: business,
    seller: german,
    buyer: {
      ...french,
      name: 'Käufer AG',
      tax_id: 'DE129273398',
      eas_endpoint: { id: 'DE129273398', scheme_code: '9930' },
      address: addressOf('Am Ring 2', 'Köln', '50667', 'DE'),
      country_code: 'DE',
    },
    payment: { means_code: '58', iban: 'DE89370400440532013000', bic: 'COBADEFFXXX' },
    lines: [room('100.00', 2, { tax_rate_percent: '7' })],
  },
  dutchCredit: {
    document: { ...credit, ...business },
    seller: {
      ...belgian,
      legal_name: 'Grachtenhotel B.V.',
      address: addressOf('Keizersgracht 1', 'Amsterdam', '1015 CN', 'NL'),
      country_code: 'NL',
      company_registration_id: '12345678',
      tax_registrations: [{ scheme: 'vat', number: 'NL123456782B90' }],
      eas_endpoint: { id: '12345678', scheme_code: '0106' },
    },
    buyer: french,
    payment: { means_code: '30', iban: 'NL91ABNA0417164300' },
    lines: [room('100.00', 2, { tax_rate_percent: '9' })],
  },
  greek: {
    seller: {
      legal_name: 'Ξενοδοχείο Ακρόπολις Α.Ε.',
      trading_name: 'Acropolis Hotel',
      address: addressOf('Οδός Ερμού 1', 'Αθήνα', '105 63', 'GR'),
      country_code: 'GR',
      tax_registrations: [{ scheme: 'vat', number: 'EL094259216' }],
    },
    buyer: { name: 'Γιώργος Παπαδόπουλος', country_code: 'GR' },
    lines: [room('80.00', 3, { tax_rate_percent: '13' })],
    excluded: [{ name: 'Τέλος ανθεκτικότητας', tax_amount: '24.00', authority: 'ΑΑΔΕ' }],
  },
  yen: {
    seller: {
      legal_name: '株式会社さくら旅館',
      trading_name: 'さくら旅館',
      address: addressOf('中京区河原町通1-2-3', '京都市', '604-8001', 'JP'),
      country_code: 'JP',
      company_registration_id: '1234567890123',
      tax_registrations: [{ scheme: 'other', number: 'T1234567890123' }],
    },
    buyer: { name: '王小明 / 김철수 / 髙橋 桜', country_code: 'JP' },
    document: { currency: 'JPY' },
    lines: [room('18000', 3)],
    excluded: [{ name: '宿泊税', tax_amount: '1500', authority: '京都市' }],
  },
  rightToLeft: {
    buyer: {
      name: 'محمد عبد الله (شركة السفر 24)',
      country_code: 'AE',
      address: addressOf('רחוב הירקון 99, דירה 4', 'תל אביב', '63903', 'IL'),
    },
  },
  test: { document: { is_test: true, number: 'TEST-A-2026-000001', note: 'TEST – not a fiscal document' } },
  testCredit: {
    document: {
      ...credit,
      is_test: true,
      number: 'TEST-C-2026-000001',
      note: 'TEST – not a fiscal document. Cancelled',
    },
  },
  hundredLines: {
    document: { ...business, note: 'Group booking "Summit & Friends" <2026>' },
    seller: belgian,
    buyer: french,
    lines: Array.from({ length: 100 }, (_, i) => ({
      net_amount: `${i + 1}.${String((i * 37) % 100).padStart(2, '0')}`,
      description: `Item ${i + 1}`,
      tax_rate_percent: i % 3 === 0 ? '21' : '6',
    })),
  },
  oneCent: {
    lines: [{ net_amount: '0.01', tax_rate_percent: '10' }],
    document: { payment_terms: null, due_date: '2026-07-31' },
  },
} satisfies Record<string, Facts>

export type Kind = keyof typeof FACTS
export const KINDS = Object.keys(FACTS) as Kind[]

export function documentOfKind(kind: Kind): Document {
  return documentOf(FACTS[kind] as Facts)
}
