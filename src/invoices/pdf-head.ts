// The upper part of the PDF's first page: what it is, its dates, who sells and who buys.
import type { Document } from '../../generated/api/types.gen.ts'
import { ALARM, INK, MARGIN, MUTED, type Sheet, SOFT, type Style, WIDTH } from './pdf-sheet.ts'
import { addressLines, day, days, isText, registration, TEST_MARK, TITLES } from './pdf-words.ts'

const GAP = 24
const LABEL: Style = { size: 7.5, color: MUTED }
const VALUE: Style = { size: 9.5 }

export function showHead(sheet: Sheet, document: Document): void {
  showTitle(sheet, document)
  showFacts(sheet, document)
  showParties(sheet, document)
}

function showTitle(sheet: Sheet, { document: head, seller }: Document): void {
  const half = (WIDTH - GAP) / 2
  const name: Style = { size: 14, weight: 'bold' }
  const title: Style = { size: 20, weight: 'bold', align: 'right' }
  const number: Style = { size: 10, color: MUTED, align: 'right' }
  const nameLines = sheet.fit(seller.trading_name ?? seller.legal_name ?? '', half, name)
  const top = sheet.y
  sheet.write([TITLES[head.type_code]], MARGIN + half + GAP, top, half, title, 'H1')
  sheet.write([head.number ?? 'DRAFT'], MARGIN + half + GAP, top + 28, half, number)
  sheet.write(nameLines, MARGIN, top + 4, half, name)
  if (head.is_test) {
    const mark: Style = { size: 9, weight: 'bold', color: ALARM, align: 'right' }
    sheet.write([TEST_MARK], MARGIN + half + GAP, top + 44, half, mark)
  }
  sheet.y = Math.max(top + (head.is_test ? 74 : 60), top + sheet.heightOf(nameLines, name) + 18)
}

/** The dates and references, four in a row, on a soft ground. */
function showFacts(sheet: Sheet, { document: head }: Document): void {
  const { start_date, end_date } = head.period
  const facts: [string, string | null][] = [
    ['Issued', head.issue_date === null ? null : day(head.issue_date)],
    ['Due', head.due_date === null ? null : day(head.due_date)],
    ['Stay', days(start_date, end_date)],
    ['Your reference', head.buyer_reference],
    ['Corrects invoice', precedingInvoice(head.preceding_invoice)],
  ]
  const given = facts.filter(([, value]) => isText(value))
  const column = (WIDTH - 2 * 14 + GAP) / 4
  const cells = given.map(([label, value]) => ({
    label,
    lines: sheet.fit(value ?? '', column - GAP + 8, VALUE),
  }))
  const rows = [cells.slice(0, 4), cells.slice(4)].filter(row => row.length > 0)
  const heights = rows.map(row => 12 + Math.max(...row.map(cell => sheet.heightOf(cell.lines, VALUE))) + 10)
  sheet.box(MARGIN, sheet.y, WIDTH, heights.reduce((a, b) => a + b, 0) + 10, SOFT)
  sheet.y += 10
  for (const [index, row] of rows.entries()) {
    for (const [place, { label, lines }] of row.entries()) {
      const x = MARGIN + 14 + place * column
      sheet.write([label], x, sheet.y, column, LABEL)
      sheet.write(lines, x, sheet.y + 12, column, VALUE)
    }
    sheet.y += heights[index] ?? 0
  }
  sheet.y += 24
}

function precedingInvoice(one: Document['document']['preceding_invoice']): string | null {
  return one === null ? null : `${one.number}\n${day(one.issue_date)}`
}

function showParties(sheet: Sheet, { document: head, seller, buyer }: Document): void {
  const numbers = seller.tax_registrations.map(one => one.number)
  const identifier = numbers.includes(seller.identifier ?? '') ? null : seller.identifier
  const from = {
    label: 'From',
    name: seller.legal_name,
    lines: [
      ...addressLines(seller.address, seller.country_code),
      ...seller.tax_registrations.map(registration),
      seller.company_registration_id === null ? null : `Registration no. ${seller.company_registration_id}`,
      identifier === null ? null : `ID ${identifier}`,
      seller.contact?.name,
      seller.contact?.phone,
      seller.contact?.email,
    ],
  }
  const to = {
    label: head.type_code === '381' ? 'Credit to' : 'Bill to',
    name: buyer.name,
    lines: [
      ...addressLines(buyer.address, buyer.country_code),
      buyer.tax_id === null ? null : `VAT ID ${buyer.tax_id}`,
    ],
  }
  const half = (WIDTH - GAP) / 2
  const heights = [from, to].map(({ label, name, lines }, index) => {
    const x = MARGIN + index * (half + GAP)
    const bold: Style = { size: 10.5, weight: 'bold', color: INK }
    const nameLines = sheet.fit(name ?? '', half, bold)
    const rest = lines.filter(isText).flatMap(line => sheet.fit(line, half, VALUE))
    const below = sheet.y + 14 + sheet.heightOf(nameLines, bold) + 1
    sheet.write([label], x, sheet.y, half, LABEL)
    sheet.write(nameLines, x, sheet.y + 13, half, bold)
    sheet.write(rest, x, below, half, VALUE)
    return below + sheet.heightOf(rest, VALUE) - sheet.y
  })
  sheet.y += Math.max(...heights) + 26
}
