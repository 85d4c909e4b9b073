/** Currencies of ISO 4217 and the number of decimals that amounts in them have. */

const WITHOUT_MINOR_UNIT = 'BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF'
const WITH_THREE_DECIMALS = 'BHD IQD JOD KWD LYD OMR TND'
/** Units of account. */
const WITH_FOUR_DECIMALS = 'CLF UYW'
const WITH_TWO_DECIMALS =
  'AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BMD BND BOB BOV BRL BSD BTN BWP BYN BZD CAD CDF CHE ' +
  'CHF CHW CLF CNY COP COU CRC CUP CVE CZK DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GTQ GYD HKD ' +
  'HNL HTG HUF IDR ILS INR IRR JMD KES KGS KHR KPW KYD KZT LAK LBP LKR LRD LSL MAD MDL MGA MKD MMK MNT MOP MRU ' +
  'MUR MVR MWK MXN MXV MYR MZN NAD NGN NIO NOK NPR NZD PAB PEN PGK PHP PKR PLN QAR RON RSD RUB SAR SBD SCR SDG ' +
  'SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TOP TRY TTD TWD TZS UAH USD USN UYU UZS VED VES ' +
  'WST XCD XCG YER ZAR ZMW ZWG'

const DIGITS = new Map<string, number>()
for (const code of WITHOUT_MINOR_UNIT.split(' ')) DIGITS.set(code, 0)
for (const code of WITH_TWO_DECIMALS.split(' ')) DIGITS.set(code, 2)
for (const code of WITH_THREE_DECIMALS.split(' ')) DIGITS.set(code, 3)
for (const code of WITH_FOUR_DECIMALS.split(' ')) DIGITS.set(code, 4)

/** Decimals of the minor unit (0, 2, 3 or 4), or null for an unknown currency. */
export function minorDigits(currency: string): number | null {
  return DIGITS.get(currency) ?? null
}

/** All known codes, in no particular order. */
export function currencyCodes(): string[] {
  return [...DIGITS.keys()]
}
