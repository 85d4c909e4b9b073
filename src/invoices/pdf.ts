// The PDF of a frozen document: PDF/A-3b with the UBL in it, made to be read and paid by a person.
import { buffer } from 'node:stream/consumers'
import PDFDocument from 'pdfkit'
import type { Document } from '../../generated/api/types.gen.ts'
import { showHead } from './pdf-head.ts'
import { showLines } from './pdf-lines.ts'
import { MARGIN, MUTED, Sheet, WIDTH } from './pdf-sheet.ts'
import { showNotes, showTotals } from './pdf-totals.ts'
import { registration, TEST_MARK, TITLES } from './pdf-words.ts'

/**
 * Draws the document and attaches its XML with the relationship Alternative. The same document and XML always give the
 * same bytes: the dates in the file are those of the document.
 */
export async function renderPdf(document: Document, xml: string): Promise<Uint8Array> {
  const head = document.document
  const number = head.number ?? 'DRAFT'
  const date = new Date(`${head.issue_date ?? head.period.end_date}T00:00:00Z`)
  const pdf = new PDFDocument({
    size: 'A4',
    margin: 0,
    pdfVersion: '1.7',
    subset: 'PDF/A-3b',
    tagged: true,
    lang: 'en',
    displayTitle: true,
    bufferPages: true,
    // No font yet: pdfkit would begin with Helvetica, which is not embedded.
    font: '',
    info: {
      Title: `${TITLES[head.type_code]} ${number}`,
      Creator: 'TaxLens',
      CreationDate: date,
    },
  })
  const bytes = buffer(pdf)
  const sheet = new Sheet(pdf, head.is_test ? showTestMark : () => {})
  showHead(sheet, document)
  showLines(sheet, document)
  showTotals(sheet, document)
  showNotes(sheet, document)
  showFeet(sheet, document)
  sheet.end()
  // A variable of its own, for the types of pdfkit do not know the relationship.
  const attachment = {
    name: `${number}.xml`,
    type: 'text/xml',
    description: `${TITLES[head.type_code]} ${number} as UBL 2.1`,
    creationDate: date,
    modifiedDate: date,
    relationship: 'Alternative',
  }
  pdf.file(Buffer.from(xml), attachment)
  pdf.end()
  return new Uint8Array(await bytes)
}

/** Across every page, below the text. Pale, and not transparent. */
function showTestMark(sheet: Sheet): void {
  const style = { size: 150, weight: 'bold', color: '#faeceb' } as const
  sheet.artifact(() => {
    sheet.pdf.save().rotate(-38, { origin: [297, 420] })
    sheet.paint(['TEST'], 100, 330, 400, style)
    sheet.pdf.restore()
  })
}

/** At the foot of every page: who, which document, which page. */
function showFeet(sheet: Sheet, { document: head, seller }: Document): void {
  const { count } = sheet.pdf.bufferedPageRange()
  const style = { size: 7.5, color: MUTED } as const
  const who = [seller.legal_name, ...seller.tax_registrations.map(registration)].join(' · ')
  for (let index = 0; index < count; index++) {
    sheet.pdf.switchToPage(index)
    const place = [head.number ?? 'DRAFT', `Page ${index + 1} of ${count}`]
    if (head.is_test) place.unshift(TEST_MARK)
    sheet.rule(MARGIN, 796, WIDTH)
    sheet.artifact(() => {
      sheet.paint(sheet.fit(who, WIDTH - 300, style).slice(0, 2), MARGIN, 803, WIDTH, style)
      sheet.paint([place.join(' · ')], MARGIN, 803, WIDTH, { ...style, align: 'right' })
    }, 'Pagination')
  }
}
