/** Checks the tax content: prints every mistake and ends with 1, or prints the counts; `--write` renews their table. `make content` calls it. */

import { readFileSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { countContent, printCounts, tableOf, withTable } from './author/counts.ts'
import { readContent } from './author/load.ts'
import { type Mistake, printMistake } from './author/mistake.ts'

const DIR = join(import.meta.dirname, 'content')
const README = join(DIR, 'README.md')

function staleTable(text: string, table: string): Mistake[] {
  const line = text.split('\n').findIndex(each => each.includes('counts:begin')) + 1
  if (line > 0 && withTable(text, table) === text) return []
  const expected = 'the counts of the content as it is'
  const found = line === 0 ? 'no place for the table' : 'an older table'
  const mend = 'run: make content WRITE=1'
  return [{ file: 'content/README.md', line: Math.max(1, line), column: 1, expected, found, mend }]
}

/** With a path from where the command was typed, which terminals and editors can follow. */
function print(mistake: Mistake): string {
  return printMistake({ ...mistake, file: relative(process.cwd(), join(DIR, '..', mistake.file)) })
}

/** The latest day that has begun anywhere, fourteen hours ahead of UTC. */
function today(): string {
  return new Date(Date.now() + 14 * 3_600_000).toISOString().slice(0, 10)
}

function main(): number {
  const { release, mistakes, examples } = readContent(DIR, today())
  const found = [...mistakes]
  if (release !== null) {
    const counts = countContent(release, examples)
    const text = readFileSync(README, 'utf8')
    const table = tableOf(counts)
    if (process.argv.includes('--write')) writeFileSync(README, withTable(text, table))
    else found.push(...staleTable(text, table))
    if (found.length === 0) {
      process.stdout.write(printCounts(counts))
      return 0
    }
  }
  const count = found.length === 1 ? '1 mistake' : `${found.length} mistakes`
  process.stderr.write(`${found.map(print).join('\n\n')}\n\n${count} in the content\n`)
  return 1
}

process.exitCode = main()
