// Numbers of tax and company registers: how they are written, and what is refused. Of a register that is not known here
// only the general form is asked, so that no right number is refused.
import { isNumberOf } from './registers.ts'

type Register = `${string}.${string}`

interface VatForm {
  form: RegExp
  words: string
  /** Where its check digits are known. */
  register?: Register
  /** Only such numbers have check digits. */
  checked?: RegExp
}

/** By prefix, as the Member States, Northern Ireland, Great Britain, Norway and Switzerland write them. */
const vatForms: Record<string, VatForm> = {
  AT: { form: /^ATU\d{8}$/, words: 'ATU and 8 digits', register: 'AT.uid' },
  BE: { form: /^BE[01]\d{9}$/, words: 'BE and 10 digits', register: 'BE.vat' },
  BG: { form: /^BG\d{9,10}$/, words: 'BG and 9 or 10 digits', register: 'BG.vat', checked: /^BG\d{9}$/ },
  CH: {
    form: /^CHE\d{9}(MWST|TVA|IVA)?$/,
    words: 'CHE and 9 digits, then MWST, TVA, IVA or nothing',
    register: 'CH.uid',
  },
  CY: { form: /^CY\d{8}[A-Z]$/, words: 'CY, 8 digits and a letter', register: 'CY.vat' },
  CZ: { form: /^CZ\d{8,10}$/, words: 'CZ and 8 to 10 digits', register: 'CZ.dic', checked: /^CZ\d{8}$/ },
  DE: { form: /^DE\d{9}$/, words: 'DE and 9 digits', register: 'DE.vat' },
  DK: { form: /^DK\d{8}$/, words: 'DK and 8 digits', register: 'DK.cvr' },
  EE: { form: /^EE\d{9}$/, words: 'EE and 9 digits', register: 'EE.kmkr' },
  EL: { form: /^EL\d{9}$/, words: 'EL and 9 digits', register: 'GR.vat' },
  ES: { form: /^ES[A-Z0-9]\d{7}[A-Z0-9]$/, words: 'ES and 9 letters and digits', register: 'ES.nif' },
  FI: { form: /^FI\d{8}$/, words: 'FI and 8 digits', register: 'FI.alv' },
  FR: { form: /^FR[A-Z0-9]{2}\d{9}$/, words: 'FR, 2 letters or digits and 9 digits', register: 'FR.tva' },
  GB: { form: /^GB(\d{9}|\d{12}|GD\d{3}|HA\d{3})$/, words: 'GB and 9 or 12 digits', register: 'GB.vat' },
  HR: { form: /^HR\d{11}$/, words: 'HR and 11 digits', register: 'HR.oib' },
  HU: { form: /^HU\d{8}$/, words: 'HU and 8 digits', register: 'HU.anum' },
  IE: {
    ...{ form: /^IE\d[A-Z0-9+*]\d{5}[A-Z]{1,2}$/, words: 'IE, 7 digits and 1 or 2 letters' },
    ...{ register: 'IE.vat', checked: /^IE\d{7}/ },
  },
  IT: { form: /^IT\d{11}$/, words: 'IT and 11 digits', register: 'IT.iva' },
  LT: { form: /^LT(\d{9}|\d{12})$/, words: 'LT and 9 or 12 digits', register: 'LT.pvm' },
  LU: { form: /^LU\d{8}$/, words: 'LU and 8 digits', register: 'LU.tva' },
  // Numbers of persons begin with 0 to 3 and may have no check digit.
  LV: { form: /^LV\d{11}$/, words: 'LV and 11 digits', register: 'LV.pvn', checked: /^LV[4-9]/ },
  MT: { form: /^MT\d{8}$/, words: 'MT and 8 digits', register: 'MT.vat' },
  NL: { form: /^NL\d{9}B\d{2}$/, words: 'NL, 9 digits, B and 2 digits', register: 'NL.btw' },
  // PEPPOL wants the letters too (NO-R-001).
  NO: { form: /^NO\d{9}MVA$/, words: 'NO, 9 digits and MVA', register: 'NO.mva' },
  PL: { form: /^PL\d{10}$/, words: 'PL and 10 digits', register: 'PL.nip' },
  PT: { form: /^PT\d{9}$/, words: 'PT and 9 digits', register: 'PT.nif' },
  RO: { form: /^RO\d{2,10}$/, words: 'RO and 2 to 10 digits', register: 'RO.cif' },
  SE: { form: /^SE\d{12}$/, words: 'SE and 12 digits', register: 'SE.vat' },
  SI: { form: /^SI\d{8}$/, words: 'SI and 8 digits', register: 'SI.ddv' },
  SK: { form: /^SK\d{10}$/, words: 'SK and 10 digits', register: 'SK.dph' },
  XI: { form: /^XI(\d{9}|\d{12}|GD\d{3}|HA\d{3})$/, words: 'XI and 9 or 12 digits', register: 'GB.vat' },
}

// Directive 2006/112/EC, article 215: the prefix is the country's code, but for Greece. Northern Ireland: Windsor Framework.
// The others share the VAT of their neighbour or of their state.
const vatPrefixes: Record<string, readonly string[]> = {
  GR: ['EL'],
  GB: ['GB', 'XI'],
  IM: ['GB', 'IM'],
  MC: ['FR', 'MC'],
  GP: ['FR', 'GP'],
  MQ: ['FR', 'MQ'],
  RE: ['FR', 'RE'],
  AX: ['FI', 'AX'],
  LI: ['LI', 'CH'],
}

/** A VAT number as documents carry it: capitals, without what only separates. */
export function compactVat(number: string): string {
  return number.toUpperCase().replace(/[\s./-]/g, '')
}

/** What is wrong with a VAT number (BT-31) of a country, in its compact form; null when nothing is. */
export function vatFault(country: string, number: string): string | null {
  const prefixes = vatPrefixes[country] ?? [country]
  const prefix = prefixes.find(one => number.startsWith(one))
  if (prefix === undefined) {
    return `A VAT number of ${country} begins with ${prefixes.join(' or ')}`
  }
  if (!/^[A-Z]{2}[A-Z0-9+*]{2,30}$/.test(number)) {
    return `A VAT number is ${prefix} and 2 to 30 letters and digits`
  }
  const known = vatForms[prefix]
  if (known === undefined) return null
  const { form, words, register, checked } = known
  if (!form.test(number)) return `A VAT number with the prefix ${prefix} is ${words}`
  // The library takes numbers without their prefix, but for the Swiss ones, where it is part of them.
  if (register === undefined || checked?.test(number) === false) return null
  const bare = prefix === 'CH' ? number.slice(0, 12) : number.slice(2)
  return isNumberOf(register, bare) ? null : 'The check digits of this VAT number are wrong'
}

interface RegisterForm {
  form: RegExp
  words: string
  register: Register
  /** Usually written in digits alone, and wanted so by national rules. */
  digits?: true
}

/** Numbers that can be told by their look (capitals, without what separates), with the check digits they then have. */
const companyForms: Record<string, RegisterForm[]> = {
  AU: [
    { form: /^\d{11}$/, words: 'an ABN', register: 'AU.abn', digits: true },
    { form: /^\d{9}$/, words: 'an ACN', register: 'AU.acn', digits: true },
  ],
  BE: [{ form: /^[01]\d{9}$/, words: 'an enterprise number', register: 'BE.vat', digits: true }],
  CH: [{ form: /^CHE\d{9}$/, words: 'a UID', register: 'CH.uid' }],
  CZ: [{ form: /^\d{8}$/, words: 'an IČO', register: 'CZ.ico', digits: true }],
  DK: [{ form: /^\d{8}$/, words: 'a CVR number', register: 'DK.cvr', digits: true }],
  EE: [{ form: /^\d{8}$/, words: 'a registry code', register: 'EE.registrikood', digits: true }],
  FI: [{ form: /^\d{8}$/, words: 'a Y-tunnus', register: 'FI.ytunnus' }],
  FR: [
    { form: /^\d{9}$/, words: 'a SIREN', register: 'FR.siren', digits: true },
    { form: /^\d{14}$/, words: 'a SIRET', register: 'FR.siret', digits: true },
  ],
  JP: [{ form: /^\d{13}$/, words: 'a corporate number', register: 'JP.cn', digits: true }],
  NO: [{ form: /^\d{9}$/, words: 'an organisation number', register: 'NO.orgnr', digits: true }],
  SE: [{ form: /^\d{10}$/, words: 'an organisation number', register: 'SE.orgnr', digits: true }],
}

const gstForms: Record<string, RegisterForm[]> = {
  AU: [{ form: /^\d{11}$/, words: 'an ABN', register: 'AU.abn' }],
  CA: [{ form: /^\d{9}(RT\d{4})?$/, words: 'a business number', register: 'CA.bn' }],
  IN: [{ form: /^[A-Z0-9]{15}$/, words: 'a GSTIN', register: 'IN.gstin' }],
  NZ: [{ form: /^\d{8,9}$/, words: 'an IRD number', register: 'NZ.ird' }],
}

/** A company's number (BT-30) as it is kept: in digits alone where that is its usual form. */
export function tidyCompany(country: string, id: string): string {
  const known = formOf(companyForms, country, id)
  return known?.digits === true ? compactVat(id) : id.trim()
}

/** What is wrong with a company's number; null when nothing is, or when it does not look like one that is known. */
export function companyFault(country: string, id: string): string | null {
  return faultOf(companyForms, country, id)
}

/** The same of a number for goods and services tax. */
export function gstFault(country: string, number: string): string | null {
  return faultOf(gstForms, country, number)
}

function faultOf(forms: Record<string, RegisterForm[]>, country: string, number: string): string | null {
  const known = formOf(forms, country, number)
  if (known === undefined || isNumberOf(known.register, compactVat(number))) return null
  return `This looks like ${known.words}, but its check digits are wrong`
}

function formOf(forms: Record<string, RegisterForm[]>, country: string, number: string) {
  return forms[country]?.find(({ form }) => form.test(compactVat(number)))
}
