// Electronic addresses (BT-34, BT-49): the schemes that there are, and what an id of each must look like.
import { isNumberOf } from './registers.ts'

type Check = (id: string) => boolean

/** Codes for electronic addresses, EN 16931 code lists as of its rules 1.3.16 (BR-CL-25). */
export const easCodes: ReadonlySet<string> = new Set(
  (
    '0002 0007 0009 0037 0060 0088 0096 0097 0106 0130 0135 0142 0147 0151 0154 0158 0170 0177 0183 0184 0188 0190 ' +
    '0191 0192 0193 0194 0195 0196 0198 0199 0200 0201 0202 0203 0204 0205 0208 0209 0210 0211 0212 0213 0215 0216 ' +
    '0217 0218 0219 0220 0221 0225 0230 0235 0240 0242 0244 0245 0246 0248 9910 9913 9914 9915 9918 9919 9920 9922 ' +
    '9923 9924 9925 9926 9927 9928 9929 9930 9931 9932 9933 9934 9935 9936 9937 9938 9939 9940 9941 9942 9943 9944 ' +
    '9945 9946 9947 9948 9949 9950 9951 9952 9953 9957 9959 AN AQ AS AU EM'
  ).split(' '),
)

// PEPPOL BIS Billing 3.0.21 (CL008) leaves these out: retired or national ones, and addresses outside its network.
const outsidePeppol = new Set(
  '0037 0147 0154 0170 0177 0193 0194 0202 0203 0205 0212 0213 0215 0217 0219 0220 AN AQ AS AU EM'.split(' '),
)

/** The schemes that a document of a PEPPOL profile may name. */
export const peppolCodes: ReadonlySet<string> = new Set(
  [...easCodes].filter(code => !outsidePeppol.has(code)),
)

/** What an id is in words, and how it is checked, where the scheme fixes that; PEPPOL's rule where it has one. */
const forms: Record<string, readonly [form: string, isRight: Check]> = {
  '0002': ['a SIREN: 9 digits with a check digit', digits(9, 'FR.siren')],
  // R049.
  '0007': ['a Swedish organisation number: 10 digits with a check digit', digits(10, 'SE.orgnr')],
  '0009': ['a SIRET: 14 digits with a check digit', digits(14, 'FR.siret')],
  '0060': ['a D-U-N-S number: 9 digits', digits(9)],
  // R040.
  '0088': ['a GLN: 13 digits with a check digit', id => /^\d{13}$/.test(id) && hasGs1CheckDigit(id)],
  // R052.
  '0096': ['a Danish P number: 10 digits', digits(10)],
  // R054.
  '0106': ['a KVK number: 8 digits', digits(8)],
  // R050.
  '0151': ['an ABN: 11 digits with check digits', digits(11, 'AU.abn')],
  // R042.
  '0184': ['a CVR number: 8 digits, with or without DK before them', id => /^(DK)?\d{8}$/.test(id)],
  // R055.
  '0190': ['an OIN: 20 digits', digits(20)],
  // R041.
  '0192': ['a Norwegian organisation number: 9 digits with a check digit', digits(9, 'NO.orgnr')],
  // R053.
  '0198': ['a Danish SE number: DK and 8 digits', id => /^DK\d{8}$/.test(id)],
  // ISO 17442: check digits by ISO 7064, MOD 97-10.
  '0199': [
    'an LEI: 20 letters and digits with check digits',
    id => /^[A-Z0-9]{18}\d{2}$/.test(id) && isMod97(id),
  ],
  // R044.
  '0201': ['a code of the iPA: 6 letters and digits', id => /^[A-Z0-9]{6}$/i.test(id)],
  // R043.
  '0208': ['a Belgian enterprise number: 10 digits with check digits', digits(10, 'BE.vat')],
  // R045: of a company the 11 digits, of a person the 16 characters.
  '0210': [
    'a codice fiscale: 11 digits, or 16 letters and digits',
    id => /^(\d{11}|[A-Z]{6}\d{2}[A-Z]\d{2}[A-Z0-9]{3}\d[A-Z])$/i.test(id),
  ],
  // R047.
  '0211': [
    'a partita IVA: IT and 11 digits with a check digit',
    id => /^(IT)?\d{11}$/i.test(id) && isNumberOf('IT.iva', id.slice(-11)),
  ],
  // R056-1.
  '9944': ['a Dutch VAT number: NL, 9 digits, B, 2 digits', id => /^NL\d{9}B\d{2}$/.test(id)],
  EM: ['an e-mail address', id => /^[^@\s]+@[^@\s]+\.[^@\s]+$/.test(id)],
}

/**
 * What is wrong with an electronic address, null when nothing is. Of a scheme that fixes no form every id will do. With
 * `peppol` the scheme must be one of those that PEPPOL routes by.
 */
export function endpointFault(scheme: string, id: string, peppol = false): string | null {
  if (!easCodes.has(scheme)) {
    return 'The scheme must be a code of the EAS list, for instance 0088 (GLN) or 9930 (German VAT number)'
  }
  if (peppol && !peppolCodes.has(scheme)) return `Scheme ${scheme} is not one that PEPPOL uses`
  const [form, isRight] = forms[scheme] ?? ['an id without spaces', (text: string) => /^\S+$/.test(text)]
  return isRight(id) ? null : `An electronic address of scheme ${scheme} is ${form}`
}

function digits(count: number, register?: `${string}.${string}`): Check {
  const form = new RegExp(`^\\d{${count}}$`)
  return id => form.test(id) && (register === undefined || isNumberOf(register, id))
}

/** GS1 General Specifications, 7.9: weights 3 and 1 from the right, the sum a multiple of ten. */
function hasGs1CheckDigit(id: string): boolean {
  const sum = [...id]
    .reverse()
    .reduce((total, digit, index) => total + Number(digit) * (index % 2 === 0 ? 1 : 3), 0)
  return sum % 10 === 0
}

function isMod97(id: string): boolean {
  const number = [...id].map(character => Number.parseInt(character, 36)).join('')
  return BigInt(number) % 97n === 1n
}
