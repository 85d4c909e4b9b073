// The lower part of the PDF: totals with their VAT rows, levies remitted separately, how to pay, notes.
import type { Document } from '../../generated/api/types.gen.ts'
import { INK, MARGIN, MUTED, RULE, type Sheet, type Style, WIDTH } from './pdf-sheet.ts'
import { amount, iban, isText, meansOfPayment, money, rate, TOTALS, taxName } from './pdf-words.ts'

const LABEL: Style = { size: 7.5, color: MUTED }
const TEXT: Style = { size: 9.5 }
const SUM: Style = { ...TEXT, figures: true }
const SMALL: Style = { size: 8.5, color: MUTED }
const TOTAL: Style = { size: 12.5, weight: 'bold', figures: true }
const WIDE = 268

interface Row {
  label: string
  value: string
  style: Style
  /** Space above it, and the colour of the rule in it. */
  space: number
  rule?: string
}

/** Payment at the left, totals at the right; together on one page where they fit. */
export function showTotals(sheet: Sheet, document: Document): void {
  const rows = rowsOf(document).map(row => {
    const lines = sheet.fit(
      row.label,
      row.value === '' ? WIDE : row.style === TOTAL ? 112 : WIDE - 72,
      row.style,
    )
    return { ...row, lines, height: row.space + sheet.heightOf(lines, row.style) }
  })
  sheet.ensure(
    Math.min(
      rows.reduce((sum, row) => sum + row.height, 0),
      500,
    ),
  )
  const [top, page] = [sheet.y, pages(sheet)]
  const x = MARGIN + WIDTH - WIDE
  for (const { lines, value, style, space, rule, height } of rows) {
    sheet.ensure(height)
    if (rule !== undefined) sheet.rule(x, sheet.y + 3, WIDE, rule)
    sheet.write(lines, x, sheet.y + space - 3, WIDE, style)
    if (value !== '')
      sheet.write([value], x, sheet.y + space - 3, WIDE, { ...style, color: INK, align: 'right' })
    sheet.y += height
  }
  const bottom = sheet.y
  // With very many levies the totals went over to another page: then what follows stands below them.
  const beside = pages(sheet) === page
  if (beside) sheet.y = top
  showPayment(sheet, document)
  if (beside && pages(sheet) === page) sheet.y = Math.max(sheet.y, bottom)
  sheet.y += 22
}

function pages(sheet: Sheet): number {
  const { start, count } = sheet.pdf.bufferedPageRange()
  return start + count
}

function rowsOf(document: Document): Row[] {
  const { document: head, totals } = document
  const quiet = { style: { ...SUM, color: MUTED }, space: 4 }
  const vat = document.tax_breakdown.map(row => ({
    label: `${ground(document, row)} on ${amount(row.taxable_amount)}`,
    value: amount(row.tax_amount),
    ...quiet,
  }))
  const total = money(totals.payable_amount, totals.currency)
  const sums: Row[] = [
    { label: 'Net total', value: amount(totals.lines_net_total), style: SUM, space: 4 },
    ...vat,
    { label: TOTALS[head.type_code], value: total, style: TOTAL, space: 12, rule: INK },
  ]
  if (document.excluded_taxes.length === 0) return sums
  const levies = document.excluded_taxes.map(one => ({
    label: `${one.name} · ${one.authority}`,
    value: amount(one.tax_amount),
    ...quiet,
  }))
  const kind = head.type_code === '381' ? 'credit note' : 'invoice'
  const all = money(totals.total_paid_including_excluded, totals.currency)
  return [
    ...sums,
    {
      label: `Levies that are no part of this ${kind}, remitted separately`,
      value: '',
      style: LABEL,
      space: 14,
    },
    ...levies,
    { label: 'Total with levies', value: all, style: { ...SUM, weight: 'bold' }, space: 12, rule: RULE },
  ]
}

/** What a VAT row is for: "VAT 10%", "Reverse charge". */
function ground(
  document: Document,
  { category_code: category, rate_percent }: Document['tax_breakdown'][number],
): string {
  if (category === 'AE') return 'Reverse charge'
  if (category === 'E') return `Exempt from ${taxName(document)}`
  if (category === 'O') return 'Not subject to VAT'
  return `${taxName(document)} ${rate(category, rate_percent)}`
}

function showPayment(sheet: Sheet, { document: head, payment }: Document): void {
  // Nothing is to be paid on a credit note.
  if (head.type_code === '381') return
  const facts: [string, string | null][] = [
    ['Payment', meansOfPayment(payment.means_code)],
    ['IBAN', payment.iban === null ? null : iban(payment.iban)],
    ['BIC', payment.bic],
    ['Terms', head.payment_terms],
    ['Payment reference', payment.iban === null ? null : head.number],
  ]
  const width = WIDTH - WIDE - 32
  for (const [label, value] of facts) {
    if (!isText(value)) continue
    const lines = sheet.fit(value, width, TEXT)
    sheet.ensure(sheet.heightOf(lines, TEXT) + 18)
    sheet.write([label], MARGIN, sheet.y + 2, width, LABEL)
    sheet.write(lines, MARGIN, sheet.y + 13, width, TEXT)
    sheet.y += sheet.heightOf(lines, TEXT) + 18
  }
}

/** Reasons for VAT that is not charged (they are part of the invoice), the note, and what is in the attachment. */
export function showNotes(sheet: Sheet, document: Document): void {
  const reasons = document.tax_breakdown.map(({ category_code, exemption_reason }) =>
    category_code === 'E' && isText(exemption_reason) ? `Exempt: ${exemption_reason}` : exemption_reason,
  )
  const selfBilled =
    document.document.type_code === '389'
      ? ['Self-billing: issued by the buyer in the name of the seller.']
      : []
  const notes = [...new Set([...reasons, ...selfBilled, document.document.note])].filter(isText)
  for (const note of notes) {
    let rest = sheet.fit(note, WIDTH, SMALL)
    while (rest.length > 0) {
      sheet.ensure(sheet.heightOf(rest.slice(0, 1), SMALL))
      // As many lines as this page still takes.
      let count = 1
      while (count < rest.length && sheet.has(sheet.heightOf(rest.slice(0, count + 1), SMALL))) count++
      const lines = rest.slice(0, count)
      sheet.write(lines, MARGIN, sheet.y, WIDTH, SMALL)
      sheet.y += sheet.heightOf(lines, SMALL)
      rest = rest.slice(count)
    }
    sheet.y += 5
  }
}
