/** Checks the tax content, or the folder named: prints every mistake and ends with 1, or the counts; `--write` renews their table. `make content` calls it. */

import { readFileSync, writeFileSync } from 'node:fs'
import { basename, join, relative, resolve } from 'node:path'
import { latestDay } from './author/confirmed-checks.ts'
import { BEGIN, countContent, END, printCounts, tableOf, withTable } from './author/counts.ts'
import { readContent } from './author/load.ts'
import { type Mistake, printMistake } from './author/mistake.ts'

const words = process.argv.slice(2)
const write = words.includes('--write')
const dir = resolve(words.find(word => word !== '--write') ?? join(import.meta.dirname, 'content'))

/** Renews the table of the README if that is wanted; what is wrong with it otherwise. */
function checkTable(table: string): Mistake[] {
  const path = join(dir, 'README.md')
  const text = readFileSync(path, 'utf8')
  const renewed = withTable(text, table)
  if (write && renewed !== null) writeFileSync(path, renewed)
  if (renewed === text || (write && renewed !== null)) return []
  const line = text.split('\n').indexOf(BEGIN) + 1
  const expected = 'the counts of the content as it is'
  const found = renewed === null ? 'no place for the table' : 'an older table'
  const mend = renewed === null ? `write the lines ${BEGIN} and ${END}` : 'run: make content WRITE=1'
  const file = join(basename(dir), 'README.md')
  return [{ file, line: Math.max(1, line), column: 1, expected, found, mend }]
}

/** With a path from where the command was typed, which terminals and editors can follow. */
function print(mistake: Mistake): string {
  return printMistake({ ...mistake, file: relative(process.cwd(), join(dir, '..', mistake.file)) })
}

function main(): number {
  const { release, mistakes, examples } = readContent(dir, latestDay())
  const counts = release === null ? null : countContent(release, examples)
  const found = counts === null ? mistakes : checkTable(tableOf(counts))
  if (counts !== null && found.length === 0) {
    process.stdout.write(printCounts(counts))
    return 0
  }
  const count = found.length === 1 ? '1 mistake' : `${found.length} mistakes`
  process.stderr.write(`${found.map(print).join('\n\n')}\n\n${count} in the content\n`)
  return 1
}

process.exitCode = main()
