// The UBL that is written passes the rules of EN 16931 and PEPPOL that matter, and each check of them can fail.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { renderUbl } from '../../src/invoices/ubl.ts'
import { anyDocument } from './arbitrary.ts'
import { documentOf } from './documents.ts'
import { ALL_RULES, failuresOf } from './failures.ts'
import { documentOfKind, KINDS } from './kinds.ts'
import type { Rule } from './rules.ts'
import { all, readXml, textAt, within } from './xml.ts'

function brokenBy({ failures, broken: [kind, edit] }: Rule): string[] {
  const xml = renderUbl(documentOfKind(kind))
  const edited = edit(xml)
  return edited === xml ? [] : failures(readXml(edited))
}

describe('renderUbl', () => {
  it.each(KINDS)('passes every rule: %s', kind => {
    expect(failuresOf(renderUbl(documentOfKind(kind)))).toEqual([])
  })

  it('passes every rule whatever the document holds', () => {
    fc.assert(
      fc.property(anyDocument, document => {
        expect(failuresOf(renderUbl(document))).toEqual([])
      }),
      { numRuns: 200 },
    )
  })

  it('is checked by rules that can each fail', () => {
    expect(ALL_RULES.filter(rule => brokenBy(rule).length === 0).map(rule => rule.id)).toEqual([])
    expect(new Set(ALL_RULES.map(rule => rule.id)).size).toBe(ALL_RULES.length)
  })

  it('gives the same bytes for the same document, and states no number and no price of its own', () => {
    for (const kind of KINDS) {
      const document = documentOfKind(kind)
      expect(renderUbl(structuredClone(document))).toBe(renderUbl(document))
      const root = readXml(renderUbl(document))
      expect(textAt(root, 'cbc:ID')).toBe(document.document.number)
      expect(textAt(root, 'cac:LegalMonetaryTotal/cbc:PayableAmount')).toBe(document.totals.payable_amount)
    }
  })

  it('names a document DRAFT before issue, and wants a date', () => {
    const root = readXml(renderUbl(documentOf({ document: { number: null } })))
    expect(textAt(root, 'cbc:ID')).toBe('DRAFT')
    expect(() => renderUbl(documentOf({ document: { issue_date: null } }))).toThrow('without a date')
  })

  it('keeps text as it is, but for what XML cannot hold and space around it', () => {
    const name = ' A&B <"C\'s"> ]]> \ud83d\ude00 \u0000\u0008\u001f\ufffe\ud800 é\r\nline two\rthree '
    const root = readXml(renderUbl(documentOf({ buyer: { name } })))
    expect(
      textAt(root, 'cac:AccountingCustomerParty/cac:Party/cac:PartyLegalEntity/cbc:RegistrationName'),
    ).toBe('A&B <"C\'s"> ]]> \ud83d\ude00 \ufffd\ufffd\ufffd\ufffd\ufffd é\nline two\nthree')
    const scheme = { id: '1', scheme_code: '<"&\n>' }
    expect(readXml(renderUbl(documentOf({ buyer: { eas_endpoint: scheme } }))).name).toBe('Invoice')
  })

  it('leaves off what is blank', () => {
    const xml = renderUbl(
      documentOf({
        document: { note: ' \n ', buyer_reference: '', payment_terms: null, due_date: '2026-07-31' },
        seller: { address: null, contact: { name: '', phone: null, email: ' ' }, trading_name: null },
        payment: { means_code: null },
      }),
    )
    expect(failuresOf(xml)).toEqual([])
    for (const name of ['Note', 'BuyerReference', 'Contact', 'PartyName', 'PaymentMeans', 'PaymentTerms'])
      expect(xml).not.toMatch(new RegExp(`<c[ab]c:${name}>`))
  })

  it("puts a credit note's due date where the schema has a place for it", () => {
    const root = readXml(renderUbl(documentOfKind('creditNote')))
    expect(all(root, 'cbc:DueDate')).toEqual([])
    expect(textAt(root, 'cac:PaymentMeans/cbc:PaymentDueDate')).toBe('2026-08-03')
    expect(textAt(root, 'cac:PaymentTerms/cbc:Note')).toBe('Due on 2026-08-03')
  })

  it('marks the register of a number that PEPPOL asks for', () => {
    const scheme = (country_code: string, company_registration_id: string) => {
      const root = readXml(renderUbl(documentOf({ seller: { country_code, company_registration_id } })))
      const path = 'cac:AccountingSupplierParty/cac:Party/cac:PartyLegalEntity/cbc:CompanyID'
      return all(root, path)[0]?.attributes.schemeID
    }
    expect(scheme('NL', '12345678')).toBe('0106')
    expect(scheme('NL', '00000001234567890000')).toBe('0190')
    expect(scheme('DK', 'DK12345678')).toBe('0184')
    expect(scheme('IT', '12345678')).toBeUndefined()
  })

  it('writes an IBAN without spaces, and no account without one', () => {
    const account = 'cac:PaymentMeans/cac:PayeeFinancialAccount'
    const root = readXml(renderUbl(documentOfKind('business')))
    expect(textAt(root, `${account}/cbc:ID`)).toBe('BE68539007547034')
    expect(textAt(root, `${account}/cac:FinancialInstitutionBranch/cbc:ID`)).toBe('KREDBEBB')
    const without = readXml(
      renderUbl(documentOf({ payment: { means_code: '10', iban: null, bic: 'KREDBEBB' } })),
    )
    expect(within(without).some(one => one.name === 'cac:PayeeFinancialAccount')).toBe(false)
  })
})
