/** What is wrong with a number and its unit, where one can tell. */

import { currencyCodes, minorDigits } from '../currencies.ts'
import { nearest } from './near.ts'

export type Unit = 'percentage' | 'amount' | 'either'

const SYMBOLS: Readonly<Record<string, string>> = {
  '€': 'EUR',
  '£': 'GBP',
  '¥': 'JPY or CNY',
  '₹': 'INR',
  '₺': 'TRY',
  '฿': 'THB',
  $: 'USD, or another code of a dollar',
}

const NUMBER = String.raw`\d+(?:\.\d+)?`

function fits(text: string, form: string): RegExpExecArray | null {
  return new RegExp(`^${form}$`, 'u').exec(text)
}

function forPercentage(text: string): string | null {
  const spaced = fits(text, `(${NUMBER})\\s+%`)
  if (spaced !== null) return `no space before %: ${spaced[1]}%`
  const worded = fits(text, `(${NUMBER})\\s*(?:percent|per cent|pct|p\\.c\\.)`)
  if (worded !== null) return `write the sign: ${worded[1]}%`
  return fits(text, `${NUMBER}(%| [A-Z]{3})`) === null ? null : ''
}

function forAmount(text: string): string | null {
  const symbol = /[€£¥₹₺฿$]/u.exec(text)?.[0]
  if (symbol !== undefined)
    return `write the code of the currency behind the number, not ${symbol}: ${SYMBOLS[symbol]}`
  const before = fits(text, `([A-Za-z]{3})\\s*(${NUMBER})`)
  if (before !== null) return `the currency comes behind the number: ${before[2]} ${before[1]?.toUpperCase()}`
  const [, number = '', space = '', code = ''] = fits(text, `(${NUMBER})(\\s*)([A-Za-z]{3})`) ?? []
  if (code === '') return null
  const capitals = code.toUpperCase()
  if (minorDigits(capitals) === null) {
    const meant = nearest(capitals, currencyCodes(), 1)
    return `${code} is no currency of ISO 4217${meant === null ? '' : `; did you mean ${meant}?`}`
  }
  if (code !== capitals) return `write the currency in capitals: ${number} ${capitals}`
  return space === ' ' ? '' : `one space between number and currency: ${number} ${capitals}`
}

/** How to mend a text that is not a number with a unit as wanted; null where no more can be said than its form. */
export function unitHint(text: string, unit: Unit): string | null {
  if (/\d,\d{3}\b|\d[ '’]\d|\.\d+[.,]\d/.test(text))
    return 'write no separator of thousands, and a point for decimals'
  if (text.includes(',')) return 'write a point for the comma'
  if (/^[-+−]/.test(text)) return 'write the number without a sign'
  if (/^\.\d/.test(text)) return `write 0${text}`
  const percentage = forPercentage(text)
  const amount = percentage === '' || percentage === null ? forAmount(text) : null
  if (percentage)
    return unit === 'amount' ? 'write an amount with its currency here, not a percentage' : percentage
  if (amount) return unit === 'percentage' ? 'write a percentage here, not an amount' : amount
  if (percentage === '')
    return text.endsWith('%')
      ? 'write an amount with its currency here, not a percentage'
      : 'write a percentage here, not an amount'
  const [, good] = fits(text, `(${NUMBER}(?:%| [A-Z]{3})).+`) ?? []
  if (good !== undefined) return `write nothing behind the unit: ${good}`
  if (fits(text, NUMBER) === null) return null
  const units = { percentage: [`${text}%`], amount: [`${text} EUR`], either: [`${text}%`, `${text} EUR`] }[
    unit
  ]
  return `add its unit: ${units.join(' or ')}`
}
