// Rules of EN 16931 for each VAT category: S, Z, E, AE, O, L (BR-IG) and M (BR-IP).
import { add, compare, divide, multiply, parseExact, subtract, whole, ZERO } from '../../src/tax/exact.ts'
import type { Kind } from './kinds.ts'
import { must, type Rule } from './rules.ts'
import {
  all,
  before,
  drop,
  type Edit,
  type Element,
  has,
  linesOf,
  numberAt,
  put,
  swap,
  textAt,
} from './xml.ts'

const SELLER = 'cac:AccountingSupplierParty/cac:Party'
const BUYER = 'cac:AccountingCustomerParty/cac:Party'
const LINE_CATEGORY = 'cac:Item/cac:ClassifiedTaxCategory'

interface Category {
  code: string
  /** As in the ids of the rules: BR-S-01. */
  prefix: string
  kind: Kind
  taxed: boolean
  /** One row for each rate, or just one. */
  rows: 'many' | 'one'
}

const CATEGORIES: Category[] = [
  { code: 'S', prefix: 'S', kind: 'severalRates', taxed: true, rows: 'many' },
  { code: 'L', prefix: 'IG', kind: 'igic', taxed: true, rows: 'many' },
  { code: 'M', prefix: 'IP', kind: 'ipsi', taxed: true, rows: 'many' },
  { code: 'Z', prefix: 'Z', kind: 'zeroRate', taxed: false, rows: 'one' },
  { code: 'E', prefix: 'E', kind: 'exemption', taxed: false, rows: 'one' },
  { code: 'AE', prefix: 'AE', kind: 'reverseCharge', taxed: false, rows: 'one' },
  { code: 'O', prefix: 'O', kind: 'notSubject', taxed: false, rows: 'one' },
]

const linesIn = (root: Element, code: string) =>
  linesOf(root).filter(line => textAt(line, `${LINE_CATEGORY}/cbc:ID`) === code)
const rowsIn = (root: Element, code: string) =>
  all(root, 'cac:TaxTotal/cac:TaxSubtotal').filter(row => textAt(row, 'cac:TaxCategory/cbc:ID') === code)
const schemes = (root: Element, party: string) =>
  all(root, `${party}/cac:PartyTaxScheme`).map(one => textAt(one, 'cac:TaxScheme/cbc:ID'))

/** An edit of the part of the XML that is about the category: its row, or its line. */
function inRow(code: string, edit: Edit): Edit {
  return inPart('TaxSubtotal', code, edit)
}

function inLine(code: string, edit: Edit): Edit {
  return inPart('InvoiceLine', code, edit)
}

function inPart(name: string, code: string, edit: Edit): Edit {
  const parts = new RegExp(`<cac:${name}>[\\s\\S]*?</cac:${name}>`, 'g')
  let done = false
  return xml =>
    xml.replace(parts, part => {
      if (done || !new RegExp(`Category>\\s*<cbc:ID>${code}</cbc:ID>`).test(part)) return part
      done = true
      return edit(part)
    })
}

function rulesOf({ code, prefix, kind, taxed, rows }: Category): Rule[] {
  const id = (number: string) => `BR-${prefix}-${number}`
  const rules: Rule[] = [
    {
      id: id('01'),
      failures: root => {
        const count = rowsIn(root, code).length
        if (linesIn(root, code).length === 0) return must(count === 0, `a row ${code} without a line`)
        return must(rows === 'one' ? count === 1 : count >= 1, `${count} rows ${code}`)
      },
      broken: [kind, swap(new RegExp(`(<cac:TaxCategory>\\s*<cbc:ID>)${code}<`, 'g'), '$1K<')],
    },
    {
      id: id('05'),
      failures: root => linesIn(root, code).flatMap(line => rate(line)),
      broken: [kind, wrongRate()],
    },
    {
      id: id('08'),
      failures: root =>
        rowsIn(root, code).flatMap(row => {
          const percent = textAt(row, 'cac:TaxCategory/cbc:Percent')
          const sum = linesIn(root, code)
            .filter(line => !taxed || textAt(line, `${LINE_CATEGORY}/cbc:Percent`) === percent)
            .map(line => numberAt(line, 'cbc:LineExtensionAmount'))
            .reduce(add, ZERO)
          return must(compare(sum, numberAt(row, 'cbc:TaxableAmount')) === 0, `base of ${code} ${percent}`)
        }),
      broken: [kind, inRow(code, put('cbc:TaxableAmount', '1.00'))],
    },
    {
      id: id('09'),
      failures: root => rowsIn(root, code).flatMap(row => must(taxFits(row), `tax of ${code}`)),
      broken: [kind, inRow(code, put('cbc:TaxAmount', '0.07'))],
    },
    {
      id: id('10'),
      failures: root =>
        rowsIn(root, code).flatMap(row => {
          const reason =
            has(row, 'cac:TaxCategory/cbc:TaxExemptionReason') ||
            has(row, 'cac:TaxCategory/cbc:TaxExemptionReasonCode')
          const needed = ['E', 'AE', 'O'].includes(code)
          return must(reason === needed, needed ? `${code} without a reason` : `${code} with a reason`)
        }),
      broken: [kind, ['E', 'AE', 'O'].includes(code) ? inRow(code, withoutReason) : inRow(code, withReason)],
    },
  ]
  return code === 'O' ? rules : [...rules, identified()]

  function rate(line: Element): string[] {
    const percent = textAt(line, `${LINE_CATEGORY}/cbc:Percent`)
    if (code === 'O') return must(percent === undefined, 'O with a rate')
    const sign = compare(numberAt(line, `${LINE_CATEGORY}/cbc:Percent`), ZERO)
    return must(
      percent !== undefined && (code === 'S' ? sign > 0 : taxed ? sign >= 0 : sign === 0),
      `rate ${percent}`,
    )
  }

  function wrongRate(): Edit {
    if (code === 'O') return inLine(code, before('cac:TaxScheme', '<cbc:Percent>0</cbc:Percent>'))
    return inLine(code, put('cac:ClassifiedTaxCategory/cbc:Percent', code === 'S' ? '0' : taxed ? '-1' : '5'))
  }

  function taxFits(row: Element): boolean {
    const tax = numberAt(row, 'cbc:TaxAmount')
    if (!taxed) return compare(tax, ZERO) === 0
    const percent = divide(numberAt(row, 'cac:TaxCategory/cbc:Percent'), whole(100))
    const off = subtract(tax, multiply(numberAt(row, 'cbc:TaxableAmount'), percent))
    return compare(off, parseExact('1')) < 0 && compare(off, parseExact('-1')) > 0
  }

  /** Who is on the document when the category is: BR-S-02 and its kin. */
  function identified(): Rule {
    return {
      id: id('02'),
      failures: root => {
        if (linesIn(root, code).length === 0) return []
        const buyer = has(root, `${BUYER}/cac:PartyTaxScheme/cbc:CompanyID`)
        return [
          ...must(schemes(root, SELLER).length > 0, `${code} without BT-31 or BT-32`),
          ...must(code !== 'AE' || buyer, 'AE without BT-48'),
        ]
      },
      broken: [kind, drop(`${code === 'AE' ? BUYER : SELLER}/cac:PartyTaxScheme`)],
    }
  }
}

const withoutReason: Edit = xml =>
  xml.replace(/\s*<cbc:TaxExemptionReason(Code)?>[^<]*<\/cbc:TaxExemptionReason(Code)?>/g, '')
const withReason: Edit = before('cac:TaxScheme', '<cbc:TaxExemptionReason>Because</cbc:TaxExemptionReason>')

const alone: Rule[] = [
  {
    id: 'BR-O-02',
    failures: root => {
      const vat = [...schemes(root, SELLER), ...schemes(root, BUYER)].includes('VAT')
      return must(linesIn(root, 'O').length === 0 || !vat, 'O with a VAT id')
    },
    broken: [
      'notSubject',
      before(
        `${SELLER}/cac:PartyLegalEntity`,
        '<cac:PartyTaxScheme><cbc:CompanyID>US1</cbc:CompanyID><cac:TaxScheme><cbc:ID>VAT</cbc:ID></cac:TaxScheme></cac:PartyTaxScheme>',
      ),
    ],
  },
  {
    id: 'BR-O-11',
    failures: root =>
      must(
        rowsIn(root, 'O').length === 0 || all(root, 'cac:TaxTotal/cac:TaxSubtotal').length === 1,
        'O beside another row',
      ),
    broken: [
      'notSubject',
      before(
        'cac:TaxSubtotal',
        '<cac:TaxSubtotal><cac:TaxCategory><cbc:ID>S</cbc:ID></cac:TaxCategory></cac:TaxSubtotal>',
      ),
    ],
  },
  {
    id: 'BR-O-12',
    failures: root =>
      must(
        rowsIn(root, 'O').length === 0 || linesIn(root, 'O').length === linesOf(root).length,
        'O beside another line',
      ),
    broken: ['notSubject', put('cac:ClassifiedTaxCategory/cbc:ID', 'Z')],
  },
]

export const VAT_RULES: Rule[] = [...CATEGORIES.flatMap(rulesOf), ...alone]
