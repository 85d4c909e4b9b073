// Where a seller is paid (BG-16): codes of payment means, IBAN and BIC.
import { electronicFormatIBAN, isValidBIC, ValidationErrorsIBAN, validateIBAN } from 'ibantools'

/** UNCL 4461 as EN 16931 takes it, code lists as of its rules 1.3.16 (BR-CL-16). */
export const paymentMeansCodes: ReadonlySet<string> = new Set([
  ...Array.from({ length: 68 }, (_, index) => String(index + 1)),
  ...['70', '74', '75', '76', '77', '78', '91', '92', '93', '94', '95', '96', '97', 'ZZZ'],
])

// Credit transfers name an account (BR-61); direct debits name a mandate (PEPPOL R061), which nothing here knows.
const transfers = new Set(['30', '58'])
const debits = new Set(['49', '59'])

/** An IBAN as documents carry it: capitals, without spaces. */
export function compactIban(iban: string): string {
  return electronicFormatIBAN(iban) ?? iban
}

/** What is wrong with an IBAN in its compact form; null when nothing is. */
export function ibanFault(iban: string): string | null {
  const { errorCodes } = validateIBAN(iban)
  // Check digits inside a national account number have exceptions that banks know; those of the IBAN (ISO 13616) have none.
  const faults = errorCodes.filter(code => code !== ValidationErrorsIBAN.WrongAccountBankBranchChecksum)
  if (faults.length === 0) return null
  if (faults.includes(ValidationErrorsIBAN.WrongIBANChecksum))
    return 'The check digits of this IBAN are wrong'
  return 'An IBAN is the country code, 2 check digits and the account number in the length and form of that country'
}

export function bicFault(bic: string): string | null {
  return isValidBIC(bic)
    ? null
    : 'A BIC is 8 or 11 letters and digits, with the country code in place 5 and 6'
}

/** What is wrong with a way to pay, given whether there is an account; null when nothing is. */
export function paymentMeansFault(code: string, hasIban: boolean): string | null {
  if (!paymentMeansCodes.has(code))
    return 'The code must be one of UNCL 4461, for instance 30 or 58 (credit transfer)'
  if (debits.has(code)) return 'A direct debit needs a mandate, which documents here do not carry'
  if (transfers.has(code) && !hasIban) return 'A credit transfer (30, 58) needs a payment_iban'
  return null
}
