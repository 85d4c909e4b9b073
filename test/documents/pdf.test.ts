// The PDF says what the document says, carries its XML, and keeps to PDF/A-3b as far as its bytes tell.
import { parseXml } from '@rgrove/parse-xml'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Document } from '../../generated/api/types.gen.ts'
import { renderPdf } from '../../src/invoices/pdf.ts'
import { linesOf, runsOf } from '../../src/invoices/pdf-text.ts'
import { amount, iban } from '../../src/invoices/pdf-words.ts'
import { renderUbl } from '../../src/invoices/ubl.ts'
import { documentOf, room } from './documents.ts'
import { documentOfKind, KINDS } from './kinds.ts'
import { attachmentOf, follow, objectsWith, type PdfFile, pagesOf, readPdf } from './pdf-reading.ts'

async function pdfOf(document: Document): Promise<PdfFile> {
  return readPdf(await renderPdf(document, renderUbl(document)))
}

const textOf = (file: PdfFile) => pagesOf(file).flat().join('')

describe('renderPdf', () => {
  it.each(KINDS)('says number, parties, lines and totals: %s', async kind => {
    const document = documentOfKind(kind)
    const text = textOf(await pdfOf(document)).replaceAll(' ', '')
    const { document: head, totals, seller } = document
    const said = [
      head.number ?? '',
      ...document.lines.flatMap(line => [line.description, amount(line.net_amount)]),
      ...document.tax_breakdown.map(row => `on${amount(row.taxable_amount)}${amount(row.tax_amount)}`),
      `${amount(totals.payable_amount)}${totals.currency}`,
      ...document.excluded_taxes.flatMap(one => [one.name, one.authority, amount(one.tax_amount)]),
      ...seller.tax_registrations.map(one => one.number),
      head.note ?? '',
      head.buyer_reference ?? '',
      ...document.tax_breakdown.map(row => row.exemption_reason ?? ''),
    ]
    expect(said.filter(one => !text.includes(one.replaceAll(' ', '')))).toEqual([])
    if (document.excluded_taxes.length > 0)
      expect(text).toContain(`Totalwithlevies${amount(totals.total_paid_including_excluded)}`)
  })

  it('tells how to pay an invoice, and asks no payment for a credit note', async () => {
    const invoice = documentOfKind('business')
    expect(textOf(await pdfOf(invoice))).toContain(`${iban(invoice.payment.iban ?? '')}BICKREDBEBB`)
    const credit = textOf(await pdfOf(documentOfKind('businessCredit')))
    expect(credit).toContain('Total credited')
    expect(credit).not.toContain('IBAN')
  })

  it('carries the XML as an alternative, to the byte', async () => {
    const document = documentOfKind('yen')
    const xml = renderUbl(document)
    const file = readPdf(await renderPdf(document, xml))
    expect(attachmentOf(file)?.toString()).toBe(xml)
    const [spec] = objectsWith(file, /\/Type \/Filespec/)
    expect(spec?.head).toContain('/AFRelationship /Alternative')
    expect(spec?.head).toContain(`(${document.document.number}.xml)`)
    expect(objectsWith(file, /\/Type \/EmbeddedFile/)[0]?.head).toMatch(
      /\/ModDate[\s\S]*\/Subtype \/text#2Fxml/,
    )
    expect(objectsWith(file, /\/Type \/Catalog/)[0]?.head).toMatch(/\/AF \[\d+ 0 R\]/)
  })

  it('gives the same bytes for the same document, whatever was rendered before', async () => {
    const document = documentOf({ buyer: { name: 'Ω Ωhm ‐ - µ μ 王\u00a0明' } })
    const first = await renderPdf(document, renderUbl(document))
    await pdfOf(documentOf({ buyer: { name: 'Ωhm Ω - ‐ μ µ 王 明' } }))
    const [again, beside] = await Promise.all([
      renderPdf(structuredClone(document), renderUbl(document)),
      pdfOf(documentOfKind('greek')),
    ])
    expect(Buffer.compare(first, again)).toBe(0)
    expect(textOf(beside)).toContain('Ξενοδοχείο')
  })

  it.each(['consumer', 'yen', 'rightToLeft', 'test'] as const)('is PDF/A-3b by its parts: %s', async kind => {
    const document = documentOfKind(kind)
    const file = await pdfOf(document)
    const [catalog] = objectsWith(file, /\/Type \/Catalog/)
    if (catalog === undefined) throw new Error('no catalog')
    expect(file.raw.startsWith('%PDF-1.7\n')).toBe(true)
    expect(catalog.head).toContain('/Lang (en)')
    expect(follow(file, catalog, 'MarkInfo')?.head).toContain('/Marked true')
    const metadata = follow(file, catalog, 'Metadata')
    expect(metadata?.head).not.toContain('/Filter')
    const xmp = parseXml(metadata?.stream?.toString() ?? '').text.replace(/\s+/g, ' ')
    expect(xmp).toContain(' 3 B ')
    expect(xmp).toContain(`${document.document.number}`)
    const intent = follow(file, catalog, 'OutputIntents')
    const profile = intent === undefined ? undefined : follow(file, intent, 'DestOutputProfile')
    expect(intent?.head).toContain('/S /GTS_PDFA1')
    expect(profile?.stream?.toString('latin1', 16, 20)).toBe('RGB ')
    expect(profile?.stream?.toString('latin1', 36, 40)).toBe('acsp')
    expect(file.raw).toMatch(/trailer[\s\S]*\/ID \[<[0-9a-f]{32}> <[0-9a-f]{32}>\]/)
    expect(file.raw).toContain('/CreationDate')
    expect(file.raw).toContain('(D:20260704000000Z)')
    expect(file.raw).not.toMatch(/\/(CA|ca|SMask|BM|JavaScript|Encrypt) /)
  })

  it('embeds every font, and shows no glyph that a font lacks', async () => {
    for (const kind of ['yen', 'rightToLeft'] as const) {
      const file = await pdfOf(documentOfKind(kind))
      const fonts = objectsWith(file, /\/Type \/Font\n/)
      expect(fonts.every(({ head }) => /\/Subtype \/(Type0|CIDFontType[02])/.test(head))).toBe(true)
      const descriptors = objectsWith(file, /\/Type \/FontDescriptor/)
      expect(descriptors.length).toBeGreaterThan(2)
      for (const one of descriptors) {
        const program = follow(file, one, 'FontFile2') ?? follow(file, one, 'FontFile3')
        expect(program?.stream?.length).toBeGreaterThan(100)
      }
      expect(file.raw).not.toContain('Helvetica')
      expect(textOf(file)).not.toContain('\u0000')
    }
  })

  it('goes on over pages, each with the head of the table and its number', async () => {
    const pages = pagesOf(await pdfOf(documentOfKind('hundredLines')))
    expect(pages.length).toBeGreaterThan(3)
    for (const [index, page] of pages.entries()) {
      const text = page.join('')
      expect(text).toContain(`Page ${index + 1} of ${pages.length}`)
      expect(text.includes('Description')).toBe(/Item \d/.test(text))
    }
  })

  it('marks every page of a test document', async () => {
    const lines = Array.from({ length: 60 }, () => room('10.00', 1))
    const document = documentOf({ document: { is_test: true, number: 'TEST-A-2026-000001' }, lines })
    const pages = pagesOf(await pdfOf(document)).map(page => page.join(''))
    expect(pages.length).toBeGreaterThan(1)
    for (const page of pages) {
      expect(page).toContain('TEST – not a fiscal document')
      expect(page.startsWith('TEST')).toBe(true)
    }
    expect(textOf(await pdfOf(documentOfKind('consumer')))).not.toContain('TEST')
  })

  it('prints a document of long texts and characters that no font has', async () => {
    const long = 'Beherbergungsgesellschaft & Söhne <GmbH> '.repeat(5).slice(0, 200)
    const document = documentOf({
      document: { note: 'A long note. '.repeat(700), payment_terms: long, buyer_reference: 'X'.repeat(200) },
      seller: { legal_name: long, trading_name: long },
      buyer: {
        name: 'A\u{1f600}\u{10ffff}\u0007B',
        address: { ...emptyAddress, line1: long, line2: 'é\u0301\u0302' },
      },
      lines: Array.from({ length: 30 }, () => ({ net_amount: '9999999.99', description: long })),
      excluded: Array.from({ length: 40 }, () => ({ name: long, tax_amount: '1.00', authority: long })),
    })
    const text = textOf(await pdfOf(document))
    expect(text).toContain('A□□ B')
    expect(text.match(/note\./g)).toHaveLength(700)
  })
})

const emptyAddress = {
  line1: null,
  line2: null,
  city: null,
  region: null,
  postal_code: null,
  country_code: 'DE',
}

describe('runsOf', () => {
  const shown = (text: string) => runsOf(text, 'regular').map(run => run.text)

  it('gives each script a font that has it', () => {
    const fonts = runsOf('Ana 王小明 김철수 สมชาย Γιώργος', 'regular').map(
      run => `${run.font.postscriptName}: ${run.text}`,
    )
    expect(fonts).toEqual([
      'Inter-Regular: Ana ',
      'NotoSansHans-Regular: 王小明',
      'Inter-Regular:  ',
      'NanumGothic: 김철수',
      'Inter-Regular:  ',
      'NotoSansThai-Regular: สมชาย',
      'Inter-Regular:  Γιώργος',
    ])
  })

  it('orders what is read from right to left, numbers and brackets included', () => {
    expect(shown('רחוב הירקון 99, דירה 4')).toEqual(
      ['4', 'דירה ', ' ,', '99', 'רחוב הירקון '].map(one => expect.stringMatching(one.trim())),
    )
    expect(shown('Ana (דן) 5').join('')).toBe('Ana (דן) 5')
    expect(shown('(דן) 5').join('')).toBe('5 (דן)')
  })

  it('shows no character that only turns the direction, or rings a bell', () => {
    expect(shown('a\u202eb\u2066c\u0007d')).toEqual(['abc d'])
  })
})

describe('linesOf', () => {
  const measure = (line: string) => [...line].length

  it('keeps to the width and loses nothing but space at the ends', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 120 }),
        fc.integer({ min: 8, max: 40 }),
        (text, width) => {
          const lines = linesOf(text, width, measure)
          expect(lines.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''))
          expect(lines.filter(line => measure(line) > width && /^.{1,8}$/u.test(line))).toEqual([])
        },
      ),
    )
  })

  it('breaks between words, keeps signs with them, and honours line feeds', () => {
    expect(linesOf('one (two) three, four\nfive', 9, measure)).toEqual([
      'one (two)',
      'three,',
      'four',
      'five',
    ])
    expect(linesOf('Donaudampfschiff', 6, measure)).toEqual(['Donaud', 'ampfsc', 'hiff'])
    expect(linesOf('東京都千代田区', 4, measure).every(line => measure(line) <= 4)).toBe(true)
  })
})
