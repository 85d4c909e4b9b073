// What the form of a credit note holds, and what it means: amounts in minor units, and the body of the request.
import type { NewCreditNote } from '../../../generated/api/types.gen.ts'
import { inDecimals, unitsOf } from '../pieces/sums.ts'
import { money } from '../pieces/values.tsx'
import { everything, type Left, type Wanted } from './left.ts'

export interface CreditValues {
  extent: 'full' | 'partial'
  /** In the order of what is left; empty for nothing. */
  lines: string[]
  levies: string[]
  reason: string
}

export function blank(left: Left): CreditValues {
  return {
    extent: 'full',
    lines: left.lines.map(() => ''),
    levies: left.levies.map(() => ''),
    reason: '',
  }
}

/** Of an amount that was typed: its minor units, null for none, or what is wrong with it. */
export function readAmount(text: string, most: bigint, { digits, currency }: Left): bigint | null | string {
  const typed = text.trim()
  if (typed === '') return null
  const [, whole, decimals = ''] = /^(\d{1,12})(?:\.(\d{0,4}))?$/.exec(typed) ?? []
  if (whole === undefined) return `Enter an amount like ${inDecimals(most, digits)}`
  if (/[1-9]/.test(decimals.slice(digits))) return `${currency} has ${digits === 0 ? 'no' : digits} decimals`
  const units = unitsOf(`${whole}.${decimals.slice(0, digits)}`, digits)
  if (units > most) return `At most ${money(inDecimals(most, digits), currency)} are left`
  return units === 0n ? null : units
}

/** What the values ask for; amounts that are wrong count as none. */
export function wantedOf(values: CreditValues, left: Left): Wanted {
  if (values.extent === 'full') return everything(left)
  const read = (text: string | undefined, most: bigint): bigint | null => {
    const amount = readAmount(text ?? '', most, left)
    return typeof amount === 'string' ? null : amount
  }
  const given = <T>(pairs: [T, bigint | null][]) =>
    new Map(pairs.filter((pair): pair is [T, bigint] => pair[1] !== null))
  return {
    lines: given(left.lines.map(({ line, net }, place) => [line.id, read(values.lines[place], net)])),
    levies: given(
      left.levies.map(({ levy, tax }, place) => [levy.component_id, read(values.levies[place], tax)]),
    ),
  }
}

/** Without amounts the service takes back everything that is left, which is what a full credit means. */
export function bodyOf(values: CreditValues, left: Left): NewCreditNote {
  const reason = values.reason.trim()
  if (values.extent === 'full') return { reason }
  const { lines, levies } = wantedOf(values, left)
  const print = (units: bigint) => inDecimals(units, left.digits)
  return {
    reason,
    ...(lines.size === 0
      ? {}
      : { lines: [...lines].map(([line_id, net]) => ({ line_id, net_amount: print(net) })) }),
    ...(levies.size === 0
      ? {}
      : {
          excluded_components: [...levies].map(([component_id, tax]) => ({
            component_id,
            tax_amount: print(tax),
          })),
        }),
  }
}
