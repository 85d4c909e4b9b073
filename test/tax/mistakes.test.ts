/** One broken file for each mistake an author can make: the check names it, says where, and how to mend it. */

import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import { parse, parseDocument } from 'yaml'
import { readContent } from '../../src/tax/author/load.ts'
import { type Mistake, Mistakes, printMistake } from '../../src/tax/author/mistake.ts'
import { readPlaceFile } from '../../src/tax/author/read.ts'
import { contentSchema } from '../../src/tax/author/schema.ts'

const CASES = join(import.meta.dirname, 'mistakes')

interface Case {
  expected: string
  found: string
  mend: string
  /** How many mistakes there are in all, where none may follow from the first. */
  count?: number
  line: number
  /** Where it stands, if there are several files. */
  file?: string
  today?: string
  files: { [file: string]: string }
}

function check({ files, today }: Pick<Case, 'files' | 'today'>): Mistake[] {
  const root = mkdtempSync(join(tmpdir(), 'content-'))
  try {
    const dir = join(root, 'mistakes')
    for (const [file, text] of Object.entries(files)) {
      mkdirSync(dirname(join(dir, file)), { recursive: true })
      writeFileSync(join(dir, file), text)
    }
    const { release, mistakes } = readContent(dir, today)
    expect(release === null).toBe(mistakes.length > 0)
    return mistakes
  } finally {
    rmSync(root, { recursive: true })
  }
}

function says(mistake: Mistake, wanted: Case): boolean {
  return (
    mistake.file === `mistakes/${wanted.file ?? Object.keys(wanted.files).join()}` &&
    mistake.line === wanted.line &&
    mistake.expected.includes(wanted.expected) &&
    mistake.found.includes(wanted.found) &&
    mistake.mend.includes(wanted.mend)
  )
}

describe('mistakes of authors', () => {
  const names = readdirSync(CASES).filter(name => name.endsWith('.yaml'))

  it.each(names)('%s', name => {
    const wanted: Case = parse(readFileSync(join(CASES, name), 'utf8'))
    const mistakes = check(wanted)
    const printed = mistakes.map(printMistake).join('\n')
    expect(
      mistakes.filter(mistake => says(mistake, wanted)),
      printed,
    ).toHaveLength(1)
    expect(mistakes.length, printed).toBe(wanted.count ?? mistakes.length)
  })

  it('are underlined by the JSON Schema, where they are of form', () => {
    const ajv = new Ajv2020({ strict: true, strictRequired: false, allowUnionTypes: true })
    const validate = ajv.compile(contentSchema())
    const cases = names.map((name): [string, Case] => [name, parse(readFileSync(join(CASES, name), 'utf8'))])
    const texts = (wanted: Case) => Object.values(wanted.files)
    const readable = cases.filter(([, wanted]) =>
      texts(wanted).every(text => parseDocument(text).errors.length === 0 && !/\*\w/.test(text)),
    )
    const refused = readable.filter(([, wanted]) => texts(wanted).some(text => !validate(parse(text))))
    const ofForm = readable.filter(([, wanted]) => {
      const found = new Mistakes()
      for (const text of texts(wanted)) readPlaceFile('', text, found)
      return found.list.length > 0
    })
    // The schema knows the form of a condition, not which values its field can have.
    const ofValues = ({ files, file, line }: Case) => {
      const text = files[file ?? Object.keys(files).join()]?.split('\n')[line - 1] ?? ''
      return /(conditions|applies_when): *[^ ]/.test(text)
    }
    const without = (all: typeof cases, others: typeof cases) =>
      all.filter(each => !others.includes(each)).map(([name]) => name.replace('.yaml', ''))
    const taken = ofForm.filter(([, wanted]) => !ofValues(wanted))
    expect(without(taken, refused)).toEqual([
      'currency-that-does-not-exist',
      'day-that-does-not-exist',
      'unknown-time-zone',
    ])
    expect(without(refused, ofForm)).toEqual([
      'draft-without-reason',
      'example-with-two-prices',
      'example-without-price',
      'missing-law',
      'missing-source',
      'no-value',
      'reason-without-draft',
      'tier-basis-without-tiers',
      'tiers-without-type',
      'value-beside-tiers',
    ])
  })

  it('reports all mistakes of all files at once, with line and column', () => {
    const files = {
      'AD.yaml':
        'code: AD\nname: Andorra\njurisdiction_type: realm\ncurrency_code: EUX\ntimezone: Europe/Andorra\n',
      'FR.yaml':
        'code: FR\nname: France\njurisdiction_type: country\ncurrency_code: EUR\ntimezone: nowhere\n',
    }
    const mistakes = check({ files })
    expect(mistakes.map(({ file, line, column, found }) => [file, line, column, found])).toEqual([
      ['mistakes/AD.yaml', 3, 20, 'realm'],
      ['mistakes/AD.yaml', 4, 16, 'EUX'],
      ['mistakes/FR.yaml', 5, 11, 'nowhere'],
    ])
  })
})
