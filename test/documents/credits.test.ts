// Credits as arithmetic: whatever is taken back in whatever steps, in the end it is exactly what was invoiced.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ComponentLine, Document, Invoice } from '../../generated/api/types.gen.ts'
import { chainHash, contentHash, sha256 } from '../../src/invoices/chain.ts'
import { creditedRows, creditNoteOf } from '../../src/invoices/credit-note.ts'
import { isEmpty, open, remaining, take, unitsOf } from '../../src/invoices/credits.ts'
import { fiscalYearOf, numberOf, seriesOf } from '../../src/invoices/numbers.ts'
import { contract } from '../contract/document.ts'
import { documentOf, type LineFacts, room } from './documents.ts'

const facts = { number: 'C-2026-000001', issue_date: '2026-07-06', reason: 'Changed' }

function row(component_id: string, parts: Partial<ComponentLine>): ComponentLine {
  return {
    ...{ component_id, name: 'Tax', category_code: 'vat_reduced', jurisdiction_code: 'DE' },
    ...{ jurisdiction_name: 'Germany', authority: 'Finanzamt', rate: '0.07', collected_by: 'property' },
    ...{ presentation: 'vat', taxable_amount: null, tax_amount: '0.00', ...parts },
  }
}

const units = (amount: string): bigint => unitsOf(amount, 2)

/** Takes lines and levies, named by id and amount; without any, all that is left. */
function credit(
  state: ReturnType<typeof open>,
  original: Document,
  lines?: Record<string, string>,
  levies?: Record<string, string>,
) {
  const parts = (given: Record<string, string> = {}) =>
    new Map(Object.entries(given).map(([id, amount]) => [id, units(amount)]))
  const wanted =
    lines === undefined && levies === undefined
      ? remaining(state)
      : { lines: parts(lines), excluded: parts(levies) }
  const taken = take(state, wanted)
  return { taken, document: creditNoteOf(original, taken, 2, facts), rows: creditedRows(taken, 2) }
}

const german = documentOf({
  lines: [
    { ...room('200.00', 2), tax_rate_percent: '7', component_ids: ['c1'] },
    { net_amount: '40.00', description: 'Parking', tax_rate_percent: '19', component_ids: ['c2'] },
  ],
})
const germanRows = [
  row('c1', { taxable_amount: '400.00', tax_amount: '28.00' }),
  row('c2', { taxable_amount: '40.00', tax_amount: '7.60', category_code: 'vat_standard' }),
]

describe('a credit', () => {
  it('of 150.00 of the German room takes 10.50 of VAT, and the full one after it what is left', () => {
    const state = open(german, germanRows)
    const first = credit(state, german, { 1: '150.00' })
    expect(first.document.totals).toMatchObject({ tax_total: '10.50', grand_total: '160.50' })
    expect(first.taken.empties).toBe(false)
    const second = credit(state, german)
    expect(second.document.lines.map(line => [line.id, line.quantity, line.net_amount])).toEqual([
      ['1', '1', '250.00'],
      ['2', '1', '40.00'],
    ])
    expect(second.document.tax_breakdown).toMatchObject([
      { rate_percent: '7', taxable_amount: '250.00', tax_amount: '17.50' },
      { rate_percent: '19', taxable_amount: '40.00', tax_amount: '7.60' },
    ])
    expect(second.document.totals.grand_total).toBe('315.10')
    expect([second.taken.empties, isEmpty(state)]).toEqual([true, true])
    expect(second.rows).toMatchObject([
      { component_id: 'c1', taxable_amount: '250.00', tax_amount: '17.50' },
      { component_id: 'c2', taxable_amount: '40.00', tax_amount: '7.60' },
    ])
  })

  it('that is full at once repeats the lines as they were, refers to the original and asks for nothing by a date', () => {
    const { document } = credit(open(german, germanRows), german)
    expect(document.lines).toEqual(german.lines)
    expect(document.totals).toEqual(german.totals)
    expect(document.document).toMatchObject({
      ...{ type_code: '381', type_name: 'Credit note', number: 'C-2026-000001', due_date: null },
      preceding_invoice: { number: 'A-2026-000147', issue_date: '2026-07-04' },
    })
  })

  it('spreads the VAT of a line over its components by largest remainder', () => {
    const document = documentOf({
      lines: [{ ...room('250.00', 3), tax_rate_percent: '8.875', component_ids: ['c1', 'c2', 'c3'] }],
    })
    const taxes = { c1: '30.00', c2: '33.75', c3: '2.81' }
    const rows = Object.entries(taxes).map(([id, tax_amount]) =>
      row(id, { tax_amount, taxable_amount: '750.00' }),
    )
    const state = open(document, rows)
    const part = credit(state, document, { 1: '100.00' })
    expect(part.document.totals.tax_total).toBe('8.88')
    expect(part.rows.map(each => [each.taxable_amount, each.tax_amount])).toEqual([
      ['100.00', '4.00'],
      ['100.00', '4.50'],
      ['100.00', '0.38'],
    ])
    const rest = credit(state, document)
    expect(rest.rows.map(each => [each.taxable_amount, each.tax_amount])).toEqual([
      ['650.00', '26.00'],
      ['650.00', '29.25'],
      ['650.00', '2.43'],
    ])
  })

  it('of lines that share one VAT component takes of each its own part (Barcelona)', () => {
    const line = (
      net_amount: string,
      component_ids: string[],
      item_type: LineFacts['item_type'] = 'levy',
    ) => ({
      ...{ net_amount, component_ids, item_type },
    })
    const document = documentOf({
      lines: [line('360.00', ['c3'], 'room'), line('4.00', ['c1', 'c3']), line('10.00', ['c2', 'c3'])],
    })
    const state = open(document, [
      row('c1', { tax_amount: '4.00', presentation: 'line' }),
      row('c2', { tax_amount: '10.00', presentation: 'line' }),
      row('c3', { tax_amount: '37.40', taxable_amount: '374.00' }),
    ])
    const levy = credit(state, document, { 3: '10.00' })
    expect(levy.document.totals).toMatchObject({ lines_net_total: '10.00', tax_total: '1.00' })
    expect(levy.rows.map(each => [each.component_id, each.taxable_amount, each.tax_amount])).toEqual([
      ['c2', null, '10.00'],
      ['c3', '10.00', '1.00'],
    ])
    expect(credit(state, document).document.totals.grand_total).toBe('400.40')
  })

  it('of an excluded levy alone stands on a line of nothing, for a document has a line', () => {
    const document = documentOf({ excluded: [{ name: 'City tax', tax_amount: '30.00' }] })
    const state = open(document, [
      row('c1', { tax_amount: '60.00', taxable_amount: '600.00' }),
      row('c100', { tax_amount: '30.00', taxable_amount: '600.00', presentation: 'excluded' }),
    ])
    const note = credit(state, document, undefined, { c100: '10.00' })
    expect(note.document.lines).toMatchObject([{ id: '1', net_amount: '0.00', unit_price: '0.00' }])
    expect(note.document.totals).toMatchObject({
      ...{ grand_total: '0.00', excluded_tax_total: '10.00', total_paid_including_excluded: '10.00' },
    })
    expect(note.rows).toMatchObject([{ component_id: 'c100', taxable_amount: '200.00', tax_amount: '10.00' }])
    expect(credit(state, document, { 1: '600.00' }).taken.empties).toBe(false)
    const last = credit(state, document, undefined, { c100: '20.00' })
    expect([last.taken.empties, last.rows[0]?.taxable_amount]).toEqual([true, '400.00'])
  })

  it('takes levies without tax back with the credit that empties the document', () => {
    const document = documentOf()
    const state = open(document, [
      row('c1', { tax_amount: '60.00', taxable_amount: '600.00' }),
      row('c2', { taxable_amount: '600.00', presentation: 'excluded' }),
    ])
    expect(credit(state, document, { 1: '1.00' }).rows).toHaveLength(1)
    expect(credit(state, document).rows[1]).toMatchObject({ taxable_amount: '600.00', tax_amount: '0.00' })
  })

  it('of a self-billed invoice is no PEPPOL document', () => {
    const original = documentOf({
      document: {
        type_code: '389',
        customization_id: 'urn:cen.eu:en16931:2017#compliant#urn:fdc:peppol.eu:2017:poacc:selfbilling:3.0',
        profile_id: 'urn:fdc:peppol.eu:2017:poacc:selfbilling:01:1.0',
      },
    })
    const state = open(original, [row('c1', { tax_amount: '60.00', taxable_amount: '600.00' })])
    expect(credit(state, original).document.document).toMatchObject({
      ...{ customization_id: 'urn:cen.eu:en16931:2017', profile_id: null },
    })
  })
})

/** Lines with one or two VAT components each, some of them shared with the line before, and excluded levies. */
const documents = fc
  .record({
    lines: fc.array(fc.record({ net: fc.integer({ min: 0, max: 100_000 }), shared: fc.boolean() }), {
      ...{ minLength: 1, maxLength: 6 },
    }),
    rates: fc.array(fc.constantFrom('0', '0.375', '4', '7', '8.875', '19', '25'), {
      ...{ minLength: 6, maxLength: 6 },
    }),
    levies: fc.array(fc.integer({ min: 0, max: 5_000 }), { maxLength: 3 }),
  })
  .map(({ lines, rates, levies }) => {
    const money = (cents: number): string => (cents / 100).toFixed(2)
    let component = 0
    const facts = lines.map(({ net, shared }, index) => {
      if (!shared || index === 0) component += 1
      return {
        net_amount: money(net),
        tax_rate_percent: rates[component - 1] ?? '7',
        component_ids: [`c${component}`],
      }
    })
    const components = [...new Set(facts.map(line => line.component_ids[0] ?? ''))].map(id => {
      const its = facts.filter(line => line.component_ids[0] === id)
      const base = its.reduce((sum, line) => sum + Number(line.net_amount), 0)
      const tax = (base * Number(its[0]?.tax_rate_percent)) / 100
      return row(id, { taxable_amount: base.toFixed(2), tax_amount: tax.toFixed(2) })
    })
    const excluded = levies.map((tax, index) => ({ name: `Levy ${index}`, tax_amount: money(tax) }))
    const document = documentOf({ lines: facts, excluded })
    const levyRows = document.excluded_taxes.map(({ component_id, tax_amount }) =>
      row(component_id, { tax_amount, taxable_amount: '100.00', presentation: 'excluded' }),
    )
    return { document, rows: [...components, ...levyRows] }
  })

describe('any row of credits in yen', () => {
  // Lines of 10 %, each with a tax of its own; the last two share one.
  const yen = (nets: number[]) => {
    const money = { currency: 'JPY' }
    const component = (index: number) => `c${Math.min(index, Math.max(nets.length - 2, 0))}`
    const document = documentOf({
      document: money,
      lines: nets.map((net, index) => ({
        ...{ net_amount: String(net), tax_rate_percent: '10', component_ids: [component(index)] },
      })),
    })
    const rows = [...new Set(nets.map((_, index) => component(index)))].map(id => {
      const base = nets.reduce((sum, net, index) => sum + (component(index) === id ? net : 0), 0)
      return row(id, { taxable_amount: String(base), tax_amount: String(Math.floor((base + 5) / 10)) })
    })
    return { document, rows, tax: rows.reduce((sum, each) => sum + Number(each.tax_amount), 0) }
  }
  const offBy = (net: number, tax: number): number => Math.abs(tax - net / 10)
  const take381 = (state: ReturnType<typeof open>, lines: [string, number][]) => {
    const taken = take(state, {
      lines: new Map(lines.map(([id, net]) => [id, BigInt(net)])),
      excluded: new Map(),
    })
    return {
      net: Number(taken.lines.reduce((sum, { net }) => sum + net, 0n)),
      tax: Number(taken.lines.reduce((sum, { vat }) => sum + vat, 0n)),
      parts: taken.components.map(({ row, base, tax }) => ({ id: row.component_id, base, tax })),
    }
  }

  it('is half-up as long as the row of what is left keeps to BR-CO-17, and then gives way by a yen', () => {
    const { document, rows } = yen([10_000])
    const state = open(document, rows)
    const taxes = [5, 5, 5, 9_985].map(net => take381(state, [['1', net]]).tax)
    expect(taxes).toEqual([1, 0, 1, 998])
  })

  it('leaves the yen that is too much for lines which end together to one that stays', () => {
    // 5 yen of 10 % are rounded up twice and 14 down once: 3 in all for 24, which is within a unit.
    const { document, rows } = yen([5, 5, 14, 10])
    const state = open(document, rows)
    const first = take381(state, [
      ['1', 5],
      ['2', 5],
    ])
    expect(first).toMatchObject({ net: 10, tax: 1 })
    const rest = take381(
      state,
      [...remaining(state).lines].map(([id, net]) => [id, Number(net)]),
    )
    expect(first.tax + rest.tax).toBe(rows.reduce((sum, each) => sum + Number(each.tax_amount), 0))
  })

  it('keeps every note within BR-CO-17, and adds up to the document', () => {
    const net = fc.oneof(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 1, max: 30_000 }))
    fc.assert(
      fc.property(
        fc.array(net, { minLength: 1, maxLength: 5 }),
        fc.array(fc.array(fc.nat(), { minLength: 5, maxLength: 5 }), { maxLength: 30 }),
        (nets, steps) => {
          const { document, rows, tax } = yen(nets)
          const sold = nets.reduce((sum, each) => sum + each, 0)
          fc.pre(offBy(sold, tax) < 1)
          const state = open(document, rows)
          const sums = new Map<string, bigint>()
          const note = (lines: [string, number][]): number => {
            const made = take381(state, lines)
            expect(offBy(made.net, made.tax), JSON.stringify({ nets, lines })).toBeLessThan(1)
            for (const { id, base, tax } of made.parts) {
              sums.set(`base ${id}`, (sums.get(`base ${id}`) ?? 0n) + (base ?? 0n))
              sums.set(`tax ${id}`, (sums.get(`tax ${id}`) ?? 0n) + tax)
            }
            return made.tax
          }
          const left = (): [string, number][] =>
            [...remaining(state).lines].map(([id, net]) => [id, Number(net)])
          let credited = 0
          for (const step of steps) {
            const some = left().flatMap(([id, most], place): [string, number][] => {
              const by = step[place] ?? 0
              if (by % 3 === 0) return []
              return [[id, by % 3 === 1 ? 1 + (by % most) : Math.min(most, 1 + (by % 15))]]
            })
            if (some.length > 0) credited += note(some)
          }
          if (!isEmpty(state)) credited += note(left())
          expect(credited).toBe(tax)
          for (const { component_id: id, taxable_amount, tax_amount } of rows) {
            expect(sums.get(`base ${id}`)).toBe(BigInt(taxable_amount ?? 0))
            expect(sums.get(`tax ${id}`)).toBe(BigInt(tax_amount))
          }
        },
      ),
      { numRuns: 500 },
    )
  })
})

describe('any row of credits', () => {
  it('adds up to the document, line by line and tax by tax, to the cent', () => {
    fc.assert(
      fc.property(documents, fc.array(fc.nat(), { maxLength: 40 }), ({ document, rows }, steps) => {
        const state = open(document, rows)
        const sums = new Map<string, bigint>()
        const count = (name: string, amount: string | null): void => {
          sums.set(name, (sums.get(name) ?? 0n) + units(amount ?? '0'))
        }
        const note = (made: ReturnType<typeof credit>): void => {
          for (const line of made.document.lines) count(`line ${line.id}`, line.net_amount)
          for (const each of made.rows) {
            count(`tax ${each.component_id}`, each.tax_amount)
            count(`base ${each.component_id}`, each.taxable_amount)
            expect([each.tax_amount, each.taxable_amount ?? ''].join()).not.toContain('-')
          }
          const { totals, tax_breakdown } = made.document
          count('tax', totals.tax_total)
          expect(tax_breakdown.reduce((sum, each) => sum + units(each.tax_amount), 0n)).toBe(
            units(totals.tax_total),
          )
          expect(tax_breakdown.reduce((sum, each) => sum + units(each.taxable_amount), 0n)).toBe(
            units(totals.lines_net_total),
          )
        }
        for (const step of steps) {
          const left = remaining(state)
          const [id, amount] = [...left.lines][step % Math.max(left.lines.size, 1)] ?? []
          const [levy, tax] = [...left.excluded][step % Math.max(left.excluded.size, 1)] ?? []
          if (id !== undefined && amount !== undefined && (step % 3 > 0 || levy === undefined)) {
            const part = 1n + (BigInt(step) % amount)
            note(credit(state, document, { [id]: String(Number(part) / 100) }))
          } else if (levy !== undefined && tax !== undefined) {
            note(
              credit(state, document, undefined, { [levy]: String(Number(1n + (BigInt(step) % tax)) / 100) }),
            )
          }
        }
        if (!isEmpty(state)) note(credit(state, document))
        for (const line of document.lines)
          expect(sums.get(`line ${line.id}`) ?? 0n).toBe(units(line.net_amount))
        for (const each of rows) {
          expect(sums.get(`tax ${each.component_id}`) ?? 0n).toBe(units(each.tax_amount))
        }
        const tax = rows.filter(each => each.presentation === 'vat').map(each => units(each.tax_amount))
        expect(sums.get('tax') ?? 0n).toBe(tax.reduce((sum, each) => sum + each, 0n))
      }),
      { numRuns: 300 },
    )
  })
})

describe('numbers and hashes', () => {
  it('follow series, fiscal year and sequence, and grow beyond six digits', () => {
    expect(numberOf(seriesOf('380', false), 2026, 147)).toBe('A-2026-000147')
    expect(numberOf(seriesOf('389', true), 2026, 1)).toBe('TEST-S-2026-000001')
    expect(numberOf(seriesOf('381', false), 2026, 1_234_567)).toBe('C-2026-1234567')
    expect(fiscalYearOf('2027-01-01')).toBe(2027)
  })

  it('are of the canonical JSON, whatever the order of the members', () => {
    const one = contentHash({ document: { b: '1', a: ['x'] }, component_lines: [], xml_sha256: 'f' })
    expect(one).toBe(sha256('{"component_lines":[],"document":{"a":["x"],"b":"1"},"xml_sha256":"f"}'))
    expect(chainHash('0'.repeat(64), one)).toBe(sha256(`${'0'.repeat(64)}${one}`))
  })

  it('are right in the examples of the contract', () => {
    const examples = contract.components.examples as Record<string, { value: Invoice }>
    for (const name of ['invoice', 'credit_note']) {
      const example = examples[name]?.value
      if (example === undefined) throw new Error(`${name} is no example`)
      const { document, component_lines, xml_sha256, ...hashes } = example
      const content_hash = contentHash({ document, component_lines, xml_sha256 })
      const chain_hash = chainHash(hashes.previous_hash, content_hash)
      expect({ name, ...hashes }).toMatchObject({ name, content_hash, chain_hash })
    }
  })
})
