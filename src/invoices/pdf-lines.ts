// The table of lines in the PDF; its head stands on every page that it reaches.
import type { Document } from '../../generated/api/types.gen.ts'
import { MARGIN, MUTED, type Part, RULE, type Sheet, type Style, WIDTH } from './pdf-sheet.ts'
import { amount, rate, taxName } from './pdf-words.ts'

type Line = Document['lines'][number]

interface Column {
  head: string
  width: number
  align: 'left' | 'right'
  text: (line: Line) => string
}

const HEAD: Style = { size: 7.5, color: MUTED }
const CELL: Style = { size: 9.5 }
const FIGURES: Style = { ...CELL, align: 'right', figures: true }
const PAD = 5

export function showLines(sheet: Sheet, document: Document): void {
  const columns = columnsOf(document)
  sheet.ensure(90)
  const table = sheet.part('Table')
  showHead(sheet, columns, table)
  for (const line of document.lines) {
    const cells = columns.map(column => sheet.fit(column.text(line), column.width - 8, CELL))
    const height = Math.max(...cells.map(lines => sheet.heightOf(lines, CELL))) + 2 * PAD
    if (sheet.ensure(height)) showHead(sheet, columns, table)
    const row = sheet.part('TR', table)
    eachPlace(columns, (column, x, index) => {
      const style = column.align === 'right' ? FIGURES : CELL
      sheet.write(cells[index] ?? [], x, sheet.y + PAD, column.width - 8, style, 'TD', row)
    })
    sheet.y += height
    sheet.rule(MARGIN, sheet.y, WIDTH)
  }
  sheet.y += 18
}

function columnsOf(document: Document): Column[] {
  const right = { align: 'right' } as const
  return [
    { head: 'Description', width: WIDTH - 302, align: 'left', text: line => line.description },
    { head: 'Quantity', width: 58, ...right, text: quantity },
    { head: 'Unit price', width: 76, ...right, text: line => amount(line.unit_price) },
    {
      head: taxName(document),
      width: 86,
      ...right,
      text: line => rate(line.tax_category_code, line.tax_rate_percent),
    },
    { head: `Net ${document.document.currency}`, width: 82, ...right, text: line => amount(line.net_amount) },
  ]
}

function quantity({ quantity: count, unit_code }: Line): string {
  if (unit_code !== 'DAY') return count
  return `${count} ${count === '1' ? 'night' : 'nights'}`
}

function showHead(sheet: Sheet, columns: Column[], table: Part): void {
  const row = sheet.part('TR', table)
  eachPlace(columns, (column, x) => {
    const style: Style = { ...HEAD, align: column.align }
    sheet.write([column.head], x, sheet.y, column.width - 8, style, 'TH', row)
  })
  sheet.y += 15
  sheet.rule(MARGIN, sheet.y, WIDTH, RULE, 1)
}

/** The columns from left to right, each with its place; the last one ends at the margin. */
function eachPlace(columns: Column[], draw: (column: Column, x: number, index: number) => void): void {
  let x = MARGIN
  for (const [index, column] of columns.entries()) {
    draw(column, column.align === 'right' ? x + 8 : x, index)
    x += column.width
  }
}
