/** Says in plain words what the YAML parser found, and where the author has to look. */

import { type Document, isCollection, isScalar, type LineCounter, visit, type YAMLError } from 'yaml'

export interface YamlMistake {
  /** Where it stands in the text. */
  readonly offset: number
  readonly found: string
  readonly mend: string
}

/** A line of the text, with its number and where it begins. */
interface Line {
  readonly text: string
  readonly number: number
  readonly start: number
}

const INDENT = 'indent it like the lines that belong together with it, with spaces only'

/** What the parser says, and what an author would say. */
const PLAIN: readonly (readonly [RegExp, string, string])[] = [
  [/^Tabs are not/, 'a tab', 'indent with spaces, two for each level'],
  [/^Missing closing/, 'a quote that is opened and not closed', 'close it, or take it out'],
  [/^Flow map .*must/, 'a { without its }', 'close it, or look for a bracket or a comma that is missing'],
  [/^Flow sequence .*must/, 'a [ without its ]', 'close it, or look for a brace or a comma that is missing'],
  [
    /^Unexpected scalar at node end/,
    'text behind a closing quote',
    "write the whole text in one pair of quotes; a ' in it twice",
  ],
  [/^Plain value cannot start/, 'a text that begins with a sign', 'put quotes around the text'],
  [
    /^(Block scalar header|Not a YAML token)/,
    'a > or | with text behind it',
    'put quotes around the text; a condition begins with its field',
  ],
  [/^Unexpected block-seq-ind/, 'a list beside its word', 'begin the list on the next line'],
  [/^A block sequence may not/, 'a "- " with another indentation than its list', INDENT],
  [/^Implicit (map )?keys need/, 'a line without ": "', 'write key: value, with a space behind the colon'],
  [/^Source contains multiple/, 'a line ---', 'write one place in a file, and take the line out'],
]

function indentOf({ text }: Line): number {
  return text.length - text.trimStart().length
}

function lineAt(source: string, lines: LineCounter, offset: number): Line {
  const number = lines.linePos(offset).line
  const start = lines.lineStarts[number - 1] ?? 0
  return { text: source.slice(start).split('\n', 1)[0] ?? '', number, start }
}

function spaces(count: number): string {
  return count === 0 ? 'no space' : count === 1 ? '1 space' : `${count} spaces`
}

/** The line of the same word that came before, in the same group. */
function firstOf(document: Document, offset: number): { key: string; offset: number } | null {
  let first: { key: string; offset: number } | null = null
  visit(document, {
    Map(_, map) {
      const keys = map.items.flatMap(({ key }) => (isScalar(key) && key.range ? [key] : []))
      const second = keys.find(key => key.range?.[0] === offset)
      const before = keys.find(key => key.value === second?.value && key !== second)
      if (second === undefined || !before?.range) return undefined
      first = { key: String(second.value), offset: before.range[0] }
      return visit.BREAK
    },
  })
  return first
}

/** Where the quote or the bracket that is still open before `end` was opened. */
function openingOf(document: Document, end: number): number | null {
  let opened: number | null = null
  visit(document, {
    Node(_, node) {
      const closable = isCollection(node)
        ? node.flow === true
        : isScalar(node) && /QUOTE/.test(node.type ?? '')
      const [from = end, , to = from] = node.range ?? []
      if (closable && from < end && end <= to + 1) opened = from
    },
  })
  return opened
}

/** A colon inside a text, or a line that is indented deeper than the word above it allows. */
function nested(source: string, lines: LineCounter, offset: number): YamlMistake {
  const line = lineAt(source, lines, offset)
  const value = source.slice(offset, line.start + line.text.length)
  if (/:(\s|$)/.test(value)) {
    return { offset, found: value, mend: 'put quotes around the text, because of the ": " in it' }
  }
  const next = lineAt(source, lines, line.start + line.text.length + 1)
  const found = `${spaces(indentOf(next))} before "${next.text.trim()}", which belongs to no word`
  return { offset: next.start + indentOf(next), found, mend: INDENT }
}

function misplaced(source: string, lines: LineCounter, offset: number): YamlMistake {
  const line = lineAt(source, lines, offset)
  const found = `${spaces(indentOf(line))} before "${line.text.trim()}", unlike the lines beside it`
  return { offset: line.start + indentOf(line), found, mend: INDENT }
}

/** The mistake of the parser in plain words; what has none keeps those of the parser. */
export function inPlainWords(
  error: YAMLError,
  source: string,
  document: Document,
  lines: LineCounter,
): YamlMistake {
  const [offset] = error.pos
  const message = error.message.replace(/ at line \d[\s\S]*$/, '')
  if (error.code === 'DUPLICATE_KEY') {
    const first = firstOf(document, offset)
    const where = first === null ? '' : ` (first in line ${lines.linePos(first.offset).line})`
    const found = `${first?.key ?? 'a word'}, a second time${where}`
    return { offset, found, mend: 'take one of the two lines out, or put their content together' }
  }
  if (/^Nested mappings/.test(message)) return nested(source, lines, offset)
  if (/^(All (mapping|sequence) items|Sequence item without)/.test(message)) {
    return misplaced(source, lines, offset)
  }
  const plain = PLAIN.find(([pattern]) => pattern.test(message))
  if (plain !== undefined) {
    const opened = /^(Missing closing|Flow)/.test(message) ? openingOf(document, offset) : null
    return { offset: opened ?? offset, found: plain[1], mend: plain[2] }
  }
  const mend = 'correct the YAML: indent with two spaces, one "key: value" a line, each key once'
  return { offset, found: message, mend }
}
