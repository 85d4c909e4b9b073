// Reads the European Central Bank's files of reference rates: eurofxref.csv, eurofxref-hist.csv and the XML of both.
import { parseXml, XmlElement, XmlError } from '@rgrove/parse-xml'
import { CsvError, parse } from 'csv-parse/sync'
import { dayOf } from '../tax/dates.ts'

/** What one unit of the euro was worth on a day: a decimal in plain notation for each currency. */
export interface DayOfRates {
  rate_date: string
  per_euro: Map<string, string>
}

const shownMistakes = 20

/** The file is not fit to be imported; the message has a line for each mistake. */
export class FileMistakes extends Error {
  constructor(mistakes: string[]) {
    const more = mistakes.length - shownMistakes
    super([...mistakes.slice(0, shownMistakes), ...(more > 0 ? [`… and ${more} more`] : [])].join('\n'))
  }
}

/** Collects the days of a file, and what is wrong with it. */
class Reader {
  readonly days = new Map<string, DayOfRates>()
  readonly mistakes: string[] = []

  day(line: number, text: string): DayOfRates | null {
    const rate_date = readDate(text)
    if (rate_date === null)
      this.refuse(line, `"${text}" is not a day; expected 2026-11-20 or 20 November 2026`)
    else if (this.days.has(rate_date)) this.refuse(line, `${rate_date} is in the file twice`)
    else {
      const day: DayOfRates = { rate_date, per_euro: new Map() }
      this.days.set(rate_date, day)
      return day
    }
    return null
  }

  rate(line: number, day: DayOfRates, currency: string, text: string): void {
    if (text === 'N/A') return
    if (!/^\d{1,15}(\.\d{1,20})?$/.test(text) || !/[1-9]/.test(text)) {
      this.refuse(line, `${currency}: "${text}" is not a rate; expected a decimal above 0, or N/A`)
    } else if (day.per_euro.has(currency)) this.refuse(line, `${currency} is there twice`)
    else day.per_euro.set(currency, text)
  }

  currency(line: number, text: string): string | null {
    if (/^[A-Z]{3}$/.test(text) && text !== 'EUR') return text
    this.refuse(line, `"${text}" is not the code of a currency other than the euro`)
    return null
  }

  refuse(line: number, what: string): void {
    this.mistakes.push(`line ${line}: ${what}`)
  }
}

/** The days of a file that have a rate. Throws FileMistakes with everything that is wrong. */
export function readReferenceFile(text: string): DayOfRates[] {
  const reader = new Reader()
  if (/^\s*</.test(text)) readXml(text, reader)
  else readCsv(text, reader)
  const days = [...reader.days.values()].filter(day => day.per_euro.size > 0)
  if (reader.mistakes.length === 0 && days.length === 0) reader.mistakes.push('the file has no rate')
  if (reader.mistakes.length > 0) throw new FileMistakes(reader.mistakes)
  return days
}

interface Row {
  record: string[]
  info: { lines: number }
}

function readCsv(text: string, reader: Reader): void {
  const [header, ...rows] = csvRows(text, reader)
  if (header === undefined) return
  const line = header.info.lines
  const [first = '', ...names] = header.record
  if (first.toLowerCase() !== 'date') {
    reader.refuse(line, `the header begins with "${first}"; expected Date and the currencies`)
    return
  }
  // The bank ends every line with a comma: a last column without a name or a value.
  if (names.at(-1) === '') names.pop()
  const currencies = names.map(name => reader.currency(line, name))
  if (new Set(names).size < names.length) reader.refuse(line, 'a currency has two columns')
  for (const { record, info } of rows) {
    const [date = '', ...cells] = record
    const values = cells.length === names.length + 1 && cells.at(-1) === '' ? cells.slice(0, -1) : cells
    if (values.length !== names.length) {
      reader.refuse(info.lines, `${values.length} rates for ${names.length} currencies`)
      continue
    }
    const day = reader.day(info.lines, date)
    if (day === null) continue
    for (const [index, value] of values.entries()) {
      const currency = currencies[index]
      if (currency != null) reader.rate(info.lines, day, currency, value)
    }
  }
}

function csvRows(text: string, reader: Reader): Row[] {
  const options = { bom: true, trim: true, info: true, relax_column_count: true, skip_empty_lines: true }
  try {
    return parse(text, options) as unknown as Row[]
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    reader.refuse(Number(error.lines ?? 1), error.message)
    return []
  }
}

function readXml(text: string, reader: Reader): void {
  const root = xmlRoot(text, reader)
  if (root === null) return
  // Elements come in the order of the text: lines are counted once, however long the file is.
  let line = 1
  let counted = 0
  const lineOf = ({ start }: XmlElement) => {
    for (; counted < start; counted++) if (text[counted] === '\n') line++
    return line
  }
  for (const element of cubesIn(root)) {
    const { time } = element.attributes
    if (time === undefined) continue
    const day = reader.day(lineOf(element), time)
    if (day === null) continue
    for (const cube of element.children) {
      if (!(cube instanceof XmlElement)) continue
      const at = lineOf(cube)
      const currency = reader.currency(at, cube.attributes.currency ?? '')
      if (currency !== null) reader.rate(at, day, currency, cube.attributes.rate ?? '')
    }
  }
}

function xmlRoot(text: string, reader: Reader): XmlElement | null {
  try {
    return parseXml(text, { includeOffsets: true }).root
  } catch (error) {
    if (!(error instanceof XmlError)) throw error
    reader.refuse(error.line, error.message.split('\n')[0] ?? '')
    return null
  }
}

function cubesIn(element: XmlElement): XmlElement[] {
  return element.children.flatMap(child => {
    if (!(child instanceof XmlElement)) return []
    return child.name === 'Cube' ? [child, ...cubesIn(child)] : cubesIn(child)
  })
}

const months = 'January February March April May June July August September October November December'.split(
  ' ',
)

/** `2026-11-20`, or `20 November 2026` as the file of one day has it; null for anything else. */
function readDate(text: string): string | null {
  const [, day = '', month = '', year = ''] = /^(\d{1,2}) ([A-Z][a-z]+) (\d{4})$/.exec(text) ?? []
  const number = months.indexOf(month) + 1
  const date = number === 0 ? text : `${year}-${String(number).padStart(2, '0')}-${day.padStart(2, '0')}`
  return /^[1-9]\d{3}-\d\d-\d\d$/.test(date) && dayOf(date) !== null ? date : null
}
