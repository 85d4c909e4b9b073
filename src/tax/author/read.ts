/** Reads one YAML file by the format, remembering where everything stands and collecting every mistake. */

import { type Document, isAlias, isMap, isScalar, isSeq, LineCounter, parseDocument, Scalar } from 'yaml'
import type { ConditionGroup } from '../content.ts'
import { readConditionText } from './condition-text.ts'
import { PLACE_FILE, type PlaceFile } from './format.ts'
import type { Mistakes, Spot } from './mistake.ts'
import { Parts } from './parts.ts'
import type { Fields, Shape } from './shapes.ts'
import { isStranger, mendOfWord, mendOfWords } from './strangers.ts'
import { inPlainWords } from './yaml-words.ts'

const DEEPEST = 5

/** A file that was read: its value where the shape was right, and the place of each part. */
export interface Reading<T> {
  readonly value: T | null
  /** Of a file with mistakes of form, what can be judged without its other parts; null where that is nothing. */
  readonly part: T | null
  /** Where a field of a record (or the record itself, without a field) stands. */
  readonly spot: (holder: object, field?: string | number) => Spot
}

/** A file that was read, or the part of it that was, and where it stands in the folders. */
export interface ReadFile {
  readonly file: string
  /** Name of the file without `.yaml`, and of its folder; folder null at the top. */
  readonly stem: string
  readonly folder: string | null
  readonly place: PlaceFile
  readonly spot: Reading<PlaceFile>['spot']
}

/** The value of a pair; inside braces a key without one stands for it, so that the mistake has a place. */
function valueBehind({ key, value }: { key: unknown; value: unknown }): unknown {
  if (value !== null || !isScalar(key)) return value
  return Object.assign(new Scalar(null), { source: '', range: key.range })
}

class Reader {
  readonly file: string
  readonly mistakes: Mistakes
  readonly lines = new LineCounter()
  readonly spots = new WeakMap<object, Map<string | number, Spot>>()
  readonly document: Document
  readonly parts = new Parts()
  broken = false

  constructor(file: string, text: string, mistakes: Mistakes) {
    this.file = file
    this.mistakes = mistakes
    this.document = parseDocument(text, { lineCounter: this.lines })
    // The first only: what comes after it is mostly its consequence.
    const error = this.document.errors[0]
    if (error !== undefined) {
      const { offset, found, mend } = inPlainWords(error, text, this.document, this.lines)
      this.wrong(this.at(offset), 'YAML that can be read', found, mend)
    }
  }

  at(offset: number): Spot {
    const { line, col } = this.lines.linePos(offset)
    return { file: this.file, line, column: col }
  }

  spotOf(node: unknown): Spot {
    const range = (isScalar(node) || isMap(node) || isSeq(node) || isAlias(node)) && node.range
    return this.at(range ? range[0] : 0)
  }

  wrong(spot: Spot, expected: string, found: string, mend: string): undefined {
    this.broken = true
    this.mistakes.add(spot, expected, found.trim() === '' ? 'nothing' : found, mend)
    return undefined
  }

  mark(holder: object, field: string | number, spot: Spot): void {
    const known = this.spots.get(holder) ?? new Map<string | number, Spot>()
    known.set(field, spot)
    this.spots.set(holder, known)
  }

  read(given: unknown, shape: Shape, name: string): unknown {
    const node = isAlias(given) ? given.resolve(this.document) : given
    if (isAlias(given) && node === undefined) {
      const mend = `put &${given.source} before the first use, or write the value out`
      return this.wrong(this.spotOf(given), 'an anchor of this file', `*${given.source}`, mend)
    }
    switch (shape.kind) {
      case 'scalar': {
        const text = isScalar(node) ? (node.source ?? String(node.value)) : null
        const value = text === null ? null : shape.parse(text)
        if (value !== null) return value
        const form = shape.hint?.(text ?? '') ?? shape.form
        const mend = `${text === '' ? 'fill in' : 'correct'} ${name}${form === undefined ? '' : `: ${form}`}`
        return this.wrong(this.spotOf(given), shape.expected, text ?? 'a list or a group', mend)
      }
      case 'either':
        return this.read(node, isSeq(node) ? shape.list : shape.scalar, name)
      case 'list': {
        if (!isSeq(node)) {
          const empty = isScalar(node) && node.value === null
          return this.wrong(
            this.spotOf(given),
            'a list',
            empty ? 'nothing' : 'something else',
            `write ${name} as lines that begin with "- "${empty ? ', indented below it' : ''}`,
          )
        }
        if (shape.filled && node.items.length === 0)
          return this.wrong(this.spotOf(given), 'at least one', 'an empty list', `add one to ${name}`)
        const items: unknown[] = []
        for (const item of node.items) {
          const value = this.read(item, shape.of, name)
          if (value !== undefined) items.push(value)
          this.mark(items, items.length - 1, this.spotOf(item))
        }
        return items
      }
      case 'dictionary': {
        if (!isMap(node)) return this.noMap(node, name)
        const entries: { [key: string]: unknown } = Object.create(null)
        for (const pair of node.items) {
          const key = isScalar(pair.key) ? String(pair.key.value) : ''
          this.mark(entries, key, this.spotOf(pair.key))
          entries[key] = this.read(valueBehind(pair), shape.of, key)
        }
        return entries
      }
      case 'record':
        return this.readRecord(node, shape.fields, name)
      case 'condition':
        return this.readCondition(node, 1, name)
    }
  }

  readRecord(node: unknown, fields: Fields, name: string): unknown {
    if (!isMap(node)) return this.noMap(node, name)
    const before = this.mistakes.list.length
    let inLists = 0
    const result: { [key: string]: unknown } = {}
    const start = this.spotOf(node)
    this.mark(result, '', start)
    const strangers = node.items.filter(({ key }) =>
      isStranger(isScalar(key) ? String(key.value) : '', fields),
    )
    if (strangers.length > 2) {
      const words = strangers.map(({ key }) => (isScalar(key) ? String(key.value) : ''))
      const expected = `lines of ${name}: ${Object.keys(fields).join(', ')}`
      const at = this.spotOf(strangers[0]?.key)
      return this.wrong(at, expected, words.join(', '), mendOfWords(words, PLACE_FILE))
    }
    for (const pair of node.items) {
      const key = isScalar(pair.key) ? String(pair.key.value) : ''
      const field = Object.hasOwn(fields, key) ? fields[key] : undefined
      const spot = this.spotOf(pair.key)
      if (field === undefined) {
        this.wrong(spot, `one of ${Object.keys(fields).join(', ')}`, key, mendOfWord(key, fields, PLACE_FILE))
        continue
      }
      this.mark(result, key, spot)
      const above = this.mistakes.list.length
      const value = this.read(valueBehind(pair), field.shape, key)
      if (value !== undefined) result[key] = value
      if (field.shape.kind === 'list') inLists += this.mistakes.list.length - above
    }
    for (const [key, field] of Object.entries(fields)) {
      if (field.required && !node.has(key))
        this.wrong(start, `${key}: ${field.about}`, 'nothing', `add ${key}`)
    }
    this.parts.note(result, this.mistakes.list.length - before, inLists)
    return result
  }

  noMap(node: unknown, name: string): undefined {
    const empty = node === null || (isScalar(node) && node.value === null)
    const mend = `${empty ? 'fill in' : 'correct'} ${name}`
    return this.wrong(this.spotOf(node), 'key: value lines', empty ? 'nothing' : 'something else', mend)
  }

  readCondition(node: unknown, depth: number, name: string): ConditionGroup | undefined {
    const spot = this.spotOf(node)
    if (depth > DEEPEST) {
      return this.wrong(spot, `groups at most ${DEEPEST} deep`, 'a deeper one', 'split the rule into several')
    }
    if (isSeq(node)) return this.readGroup('AND', node.items, spot, depth, name)
    if (isMap(node)) {
      const pair = node.items[0]
      const word = pair !== undefined && isScalar(pair.key) ? String(pair.key.value) : ''
      const items = pair?.value
      if (node.items.length === 1 && (word === 'all' || word === 'any') && isSeq(items)) {
        return this.readGroup(word === 'all' ? 'AND' : 'OR', items.items, spot, depth, name)
      }
      return this.wrong(
        spot,
        'all: or any: with a list',
        word,
        'write "any:" and the conditions below as a list',
      )
    }
    const text = isScalar(node) ? (node.source ?? String(node.value)) : ''
    const read = readConditionText(text)
    if ('mend' in read) return this.wrong(spot, read.expected, read.found, read.mend)
    this.mark(read, '', spot)
    return { operator: 'AND', rules: [read] }
  }

  readGroup(operator: 'AND' | 'OR', items: unknown[], at: Spot, depth: number, name: string): ConditionGroup {
    const rules: ConditionGroup['rules'] = []
    if (items.length === 0) {
      this.wrong(
        at,
        'conditions',
        'an empty list',
        `write at least one, or leave ${name} out: it then always holds`,
      )
    }
    for (const item of items) {
      const part = this.readCondition(item, depth + 1, name)
      const only = part?.rules.length === 1 ? part.rules[0] : part
      if (only !== undefined) rules.push(only)
    }
    return { operator, rules }
  }
}

/** Reads the text of a place's file. Mistakes are added to `mistakes`; the value is null when there was one. */
export function readPlaceFile(file: string, text: string, mistakes: Mistakes): Reading<PlaceFile> {
  const reader = new Reader(file, text, mistakes)
  // The reader builds the value by this very format; what does not fit is refused, and left out.
  const value = reader.broken
    ? undefined
    : (reader.read(reader.document.contents, PLACE_FILE, 'the file') as PlaceFile | undefined)
  return {
    value: reader.broken ? null : (value ?? null),
    part: reader.broken && value !== undefined ? reader.parts.of(value) : null,
    spot: (holder, field = '') => {
      const known = reader.spots.get(holder)
      return known?.get(field) ?? known?.get('') ?? { file, line: 1, column: 1 }
    },
  }
}
