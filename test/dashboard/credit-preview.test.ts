// The preview of a credit note says what the service will do: the same arithmetic, in the browser.
import { describe, expect, it } from 'vitest'
import type { Document, Invoice } from '../../generated/api/types.gen.ts'
import * as preview from '../../src/dashboard/invoices/left.ts'
import * as credits from '../../src/invoices/credits.ts'

/** The same numbers at every run. */
function numbers(seed: number): (below: number) => number {
  let state = seed
  return below => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
}

/** Two to four lines; the first two share their VAT, which two authorities take; and two levies on no line. */
function documentOf(next: (below: number) => number, digits: number) {
  const rates = ['8.875', '19', '0']
  const nets = Array.from({ length: 2 + next(3) }, () => 1 + next(99_999))
  const places = [0, 0, 1, 2]
  const money = (units: number) => (units / 10 ** digits).toFixed(digits)
  const shared = Math.round(((nets[0] ?? 0) + (nets[1] ?? 0)) * 0.08875)
  const state = Math.floor(shared / 3)
  const levies = [next(5_000), 1 + next(500)]
  const row = (component_id: string, units: number, presentation: string) => ({
    ...{ component_id, presentation, taxable_amount: null, tax_amount: money(units) },
  })
  const component_lines = [
    row('c1', state, 'vat'),
    row('c2', shared - state, 'vat'),
    row('c3', Math.round((nets[2] ?? 0) * 0.19), 'vat'),
    ...levies.map((units, place) => row(`x${place}`, units, 'excluded')),
  ]
  const document = {
    totals: { currency: digits === 0 ? 'JPY' : 'EUR', grand_total: money(0) },
    lines: nets.map((net, place) => ({
      ...{ id: String(place + 1), net_amount: money(net), tax_rate_percent: rates[places[place] ?? 0] },
      component_ids: [['c1', 'c2'], ['c3'], []][places[place] ?? 0],
    })),
    excluded_taxes: levies.map((units, place) => ({ component_id: `x${place}`, tax_amount: money(units) })),
  }
  return { document, component_lines } as unknown as Pick<Invoice, 'document' | 'component_lines'>
}

describe('createCreditNote', () => {
  it.each([2, 0])(
    'takes what its preview says, whatever was credited before, down to nothing left: %d decimals',
    digits => {
      const next = numbers(42)
      for (let round = 0; round < 200; round++) {
        const original = documentOf(next, digits)
        const state = credits.open(original.document, original.component_lines)
        const notes: { document: Document }[] = []
        for (let step = 0; !credits.isEmpty(state); step++) {
          const left = preview.leftOf(original, notes)
          const rest = credits.remaining(state)
          expect(preview.everything(left)).toEqual({ lines: rest.lines, levies: rest.excluded })
          // A part of some of what is left, and in the end all of it.
          const some = (all: Map<string, bigint>) =>
            new Map(
              [...all].flatMap(([id, units]) => {
                if (step === 6) return [[id, units] as const]
                const part = BigInt(next(Number(units) + 1))
                return part === 0n || next(3) === 0 ? [] : [[id, part] as const]
              }),
            )
          const wanted = { lines: some(rest.lines), excluded: some(rest.excluded) }
          const said = preview.take(left, { lines: wanted.lines, levies: wanted.excluded })
          const taken = credits.take(state, wanted)
          expect(said.lines.map(({ net, vat }) => ({ net, vat }))).toEqual(
            taken.lines.map(({ net, vat }) => ({ net, vat })),
          )
          expect(preview.isEmpty(said.after)).toBe(taken.empties)
          notes.push({ document: noteOf(wanted, digits) })
        }
      }
    },
  )
})

/** As much of a credit note as the next preview looks at. */
function noteOf(
  { lines, excluded }: { lines: Map<string, bigint>; excluded: Map<string, bigint> },
  digits: number,
): Document {
  const money = (units: bigint) => (Number(units) / 10 ** digits).toFixed(digits)
  return {
    lines: [...lines].map(([id, units]) => ({ id, net_amount: money(units) })),
    excluded_taxes: [...excluded].map(([component_id, units]) => ({
      component_id,
      tax_amount: money(units),
    })),
  } as unknown as Document
}
