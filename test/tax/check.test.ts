/** The check as a command: the table of counts in the README, and the days on which somebody looked. */

import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { BEGIN, END } from '../../src/tax/author/counts.ts'
import { readContent } from '../../src/tax/author/load.ts'

const SRC = join(import.meta.dirname, '../../src')
const PLACE = [
  ...['code: AD', 'name: Andorra', 'jurisdiction_type: country', 'currency_code: EUR'],
  ...['timezone: Europe/Andorra', 'covered_from: 2020-01-01', 'sources:'],
  ...[
    '  - source_type: tax_authority',
    '    url: https://tax.example',
    '    last_checked_at: 2026-11-21',
    '',
  ],
].join('\n')

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'content-'))
  writeFileSync(join(folder, 'AD.yaml'), PLACE)
})
afterEach(() => rmSync(folder, { recursive: true }))

function run(...words: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, words, { cwd: folder, encoding: 'utf8' })
  return { status, out: stdout + stderr }
}

const check = (...words: string[]) => run(join(SRC, 'tax/check.ts'), folder, ...words)
const readme = (text?: string) => {
  if (text !== undefined) writeFileSync(join(folder, 'README.md'), text)
  return readFileSync(join(folder, 'README.md'), 'utf8')
}

describe('the check of the content', () => {
  it('refuses an older table, and renews it where it stands', () => {
    readme(`# Content\n\n${BEGIN}\n\nold\n\n${END}\n\nMore.\n`)
    const older = check()
    expect(older.status).toBe(1)
    expect(older.out).toBe(
      'README.md:3:1\n  expected: the counts of the content as it is\n  found:    an older table\n' +
        '  mend:     run: make content WRITE=1\n\n1 mistake in the content\n',
    )
    const counts = 'Tax content: 1 countries, 1 jurisdictions; '
    expect(check('--write')).toMatchObject({ status: 0, out: expect.stringContaining(counts) })
    expect(readme()).toMatch(
      /^# Content\n\n.*\n\n\| country [\s\S]*\| AD [\s\S]*\n<!-- counts:end -->\n\nMore\.\n$/,
    )
    expect(check()).toMatchObject({ status: 0, out: expect.stringContaining(counts) })
  })

  it.each(['# Content\n', `${END}\n${BEGIN}\n`])('refuses a README without a place for it: %j', text => {
    readme(text)
    for (const words of [[], ['--write']]) {
      const { status, out } = check(...words)
      expect(status).toBe(1)
      expect(out).toContain(
        `found:    no place for the table\n  mend:     write the lines ${BEGIN} and ${END}`,
      )
    }
    expect(readme()).toBe(text)
  })

  it('refuses a day to come, as a command of operators too; loading does not look at the clock', () => {
    readme(`${BEGIN}\n${END}\n`)
    const command = () => run(join(SRC, 'cli.ts'), 'content', 'check', folder)
    expect(command()).toEqual({
      status: 0,
      out: 'The content has no mistakes; 0 worked examples come out right.\n',
    })
    writeFileSync(join(folder, 'AD.yaml'), PLACE.replace('2026-11-21', '2999-01-01'))
    for (const { status, out } of [command(), check()]) {
      expect(status).toBe(1)
      expect(out).toMatch(/^AD\.yaml:10:5\n {2}expected: a day that has come, at most .*\n.* 2999-01-01\n/)
    }
    expect(readContent(folder).mistakes).toEqual([])
    expect(run(join(SRC, 'cli.ts'), 'content', 'check', folder, 'more').status).toBe(2)
  })
})
