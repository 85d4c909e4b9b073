/** The kinds of values in content files; a number always carries its unit. */

import { currencyCodes, minorDigits } from '../currencies.ts'
import { dayOf } from '../dates.ts'
import { divide, parseExact, printDecimal, whole } from '../exact.ts'
import { pattern, type Scalar } from './shapes.ts'
import { unitHint } from './unit-hints.ts'

export interface Amount {
  readonly amount: string
  readonly currency: string
}

/** A price, or a number of stars without unit. */
export type Bound = Amount | { readonly amount: string }

/** `fraction` of a percentage (0.075 for 7.5%), or an amount with its currency. */
export type Quantity = { readonly fraction: string } | Amount

const PERCENT = '^\\d+(\\.\\d+)?%$'
const MONTH_DAY = '(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])'
const MONEY = '^\\d+(\\.\\d+)? [A-Z]{3}$'

export function readPercent(text: string): string | null {
  return new RegExp(PERCENT).test(text)
    ? printDecimal(divide(parseExact(text.slice(0, -1)), whole(100)))
    : null
}

export function readAmount(text: string): Amount | null {
  if (!new RegExp(MONEY).test(text)) return null
  const [amount, currency] = text.split(' ')
  if (amount === undefined || currency === undefined || minorDigits(currency) === null) return null
  return { amount, currency }
}

export const TEXT: Scalar<string> = {
  kind: 'scalar',
  expected: 'a text',
  schema: { type: 'string', minLength: 1 },
  parse: text => (text.trim() === '' ? null : text.trim()),
}

export const DATE = pattern('a day, YYYY-MM-DD', `^\\d{4}-${MONTH_DAY}$`, text => dayOf(text) !== null)
export const URL = pattern('an address that begins with https:// or http://', '^https?://\\S+$')
export const CODE = pattern('a code of a place, such as ES or ES-CT-BCN', '^[A-Z]{2}(-[A-Z0-9]{1,10})*$')
export const KEY = pattern('a key of small letters, digits and dashes', '^[a-z0-9]+(-[a-z0-9]+)*$')
export const DECIMAL = pattern('a number such as 12.50', '^\\d+(\\.\\d+)?$')
export const SEASON = pattern(
  'a season, MM-DD to MM-DD',
  `^${MONTH_DAY} to ${MONTH_DAY}$`,
  text => dayOf(`2024-${text.slice(0, 5)}`) !== null && dayOf(`2024-${text.slice(9)}`) !== null,
)

export const CURRENCY: Scalar<string> = {
  kind: 'scalar',
  expected: 'a currency of ISO 4217',
  schema: { enum: currencyCodes() },
  parse: text => (minorDigits(text) === null ? null : text),
}

export const PERCENTAGE: Scalar<string> = {
  kind: 'scalar',
  expected: 'a percentage such as 7.5%',
  form: 'a number with a point, and % right behind it',
  hint: text => unitHint(text, 'percentage'),
  schema: { type: 'string', pattern: PERCENT },
  parse: readPercent,
}

export const AMOUNT: Scalar<Amount> = {
  kind: 'scalar',
  expected: 'an amount with its currency such as 3.50 EUR',
  form: 'a number with a point, a space, a currency of ISO 4217',
  hint: text => unitHint(text, 'amount'),
  schema: { type: 'string', pattern: MONEY },
  parse: readAmount,
}

export const QUANTITY: Scalar<Quantity> = {
  kind: 'scalar',
  expected: 'a percentage such as 7.5%, or an amount such as 3.50 EUR',
  form: 'a number with a point, and its unit',
  hint: text => unitHint(text, 'either'),
  schema: { type: 'string', pattern: `${PERCENT}|${MONEY}` },
  parse: text => {
    const fraction = readPercent(text)
    return fraction === null ? readAmount(text) : { fraction }
  },
}

export const BOUND: Scalar<Bound> = {
  kind: 'scalar',
  expected: 'a price such as 100 EUR, or a number of stars',
  form: 'a number, a space, a currency of ISO 4217; stars alone have no unit',
  hint: text => unitHint(text, 'amount'),
  schema: { type: 'string', pattern: `${MONEY}|^[1-6]$` },
  parse: text => (/^[1-6]$/.test(text) ? { amount: text } : readAmount(text)),
}

export const FLAG: Scalar<boolean> = {
  kind: 'scalar',
  expected: 'true or false',
  schema: { type: 'boolean' },
  parse: text => (text === 'true' ? true : text === 'false' ? false : null),
}

function degrees(most: number): Scalar<number> {
  return {
    kind: 'scalar',
    expected: `degrees from -${most} to ${most}`,
    schema: { type: 'number', minimum: -most, maximum: most },
    parse: text => (/^-?\d+(\.\d+)?$/.test(text) && Math.abs(Number(text)) <= most ? Number(text) : null),
  }
}

export const LATITUDE = degrees(90)
export const LONGITUDE = degrees(180)

export const TIMEZONE: Scalar<string> = {
  kind: 'scalar',
  expected: 'a time zone such as Europe/Madrid',
  schema: { type: 'string', pattern: '^[A-Za-z_]+(/[A-Za-z0-9_+-]+)*$' },
  parse: text => {
    try {
      new Intl.DateTimeFormat('en', { timeZone: text })
      return text.includes('/') || text === 'UTC' ? text : null
    } catch {
      return null
    }
  },
}
