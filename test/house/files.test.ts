// Names, sizes and first lines of files, and what may stand in them.
import { describe, expect, it } from 'vitest'
import { files, filesIn, read } from './files.ts'

const sources = [...filesIn('src', '.ts'), ...filesIn('src', '.tsx')]
const ours = [...sources, ...['test', 'openapi', 'migrations'].flatMap(folder => filesIn(folder, '.ts'))]
const tests = filesIn('test', '.test.ts')

/** Programs for readers to copy stand in them as texts. */
const samples = /\/samples\.ts$|^test\/dashboard\/calculator\.test\.ts$/

describe('a file', () => {
  it('has a name that is a noun of the field, in kebab-case', () => {
    const wrong = sources.filter(path => {
      const name = path.split('/').at(-1) ?? ''
      // vite.config.ts has the name that its tool looks for.
      if (path === 'src/dashboard/vite.config.ts') return false
      return (
        !/^[a-z]+(-[a-z]+)*\.tsx?$/.test(name) || /^(utils?|helpers?|common|misc|types?)\.tsx?$/.test(name)
      )
    })
    expect(wrong).toEqual([])
  })

  it('begins with a sentence that says what it is for', () => {
    const wrong = ours.filter(path => !/^(\/\/ |\/\*\* )\S+ .*[.:?!]/.test(read(path).split('\n')[0] ?? ''))
    expect(wrong).toEqual([])
  })

  it('has at most 250 lines in src', () => {
    const long = sources.map(path => ({ path, lines: read(path).trimEnd().split('\n').length }))
    expect(long.filter(({ lines }) => lines > 250)).toEqual([])
  })

  it('does not write to the console', () => {
    expect(holding(ours, /\bconsole\s*\./).filter(path => !samples.test(path))).toEqual([])
  })

  it('reads no environment, except where the configuration is read', () => {
    const readers = ['src/config.ts', 'src/main.ts', 'src/cli.ts']
    const reading = holding(sources, /\bprocess\.env\b/).filter(path => !samples.test(path))
    const wrong = reading.filter(path => !readers.includes(path))
    expect(wrong).toEqual([])
    for (const path of ['src/main.ts', 'src/cli.ts']) {
      const uses = [...read(path).matchAll(/\S*process\.env\S*/g)].map(([text]) => text)
      expect({ path, uses }).toEqual({
        path,
        uses: uses.filter(text => text.includes('readConfig(process.env)')),
      })
    }
  })

  it('names no place of one machine', () => {
    const place = new RegExp(`(^|[\\s'"\`(=:])/(${['work', 'home', 'Users', 'root'].join('|')})/`, 'm')
    const text = files.filter(path =>
      /\.(tsx?|js|json|ya?ml|md|css|html)$|(^|\/)(Makefile|run|\.[a-z-]+)$/.test(path),
    )
    expect(holding(text, place)).toEqual([])
  })
})

describe('a test', () => {
  it('is never switched off, and never the only one', () => {
    const switched = new RegExp(`\\b(it|test|describe)\\.(${['only', 'skip', 'todo', 'fails'].join('|')})\\b`)
    const skipping = /\b(skipIf|runIf|ctx\.skip|context\.skip)\b/
    const wrong = tests.filter(path => path !== 'test/house/files.test.ts')
    expect(holding(wrong, new RegExp(`${switched.source}|${skipping.source}`))).toEqual([])
  })

  it('expects something', () => {
    const wrong = tests.filter(path => !/\bexpect(Declared)?\(/.test(read(path)))
    expect(wrong).toEqual([])
  })
})

describe('a folder', () => {
  it('has a README of at most 80 lines', () => {
    const places = ['src', 'test', 'openapi', 'migrations', 'generated', 'openapi/guides', 'src/tax/content']
    // Below a folder with a README, only what stands directly in src and test is a place of its own.
    const below = ['src', 'test'].flatMap(top =>
      files.map(path => new RegExp(`^${top}/[a-z-]+(?=/)`).exec(path)?.[0]),
    )
    const wanted = new Set([...places, ...below.filter(folder => folder !== undefined)])
    const without = [...wanted].filter(
      folder => !isPartOfTest(folder) && !files.includes(`${folder}/README.md`),
    )
    expect(without).toEqual([])
    // The front page, and the handbook of those who write tax content, say more than what lives in a folder.
    const longer = ['README.md', 'src/tax/content/README.md']
    const readmes = files.filter(path => path.endsWith('README.md') && !longer.includes(path))
    const long = readmes.filter(path => read(path).trimEnd().split('\n').length > 80)
    expect(long).toEqual([])
  })
})

/** The folders of test are described in one table, in its own README. */
function isPartOfTest(folder: string): boolean {
  return folder.startsWith('test/') && read('test/README.md').includes(`\`${folder.slice(5)}/\``)
}

function holding(paths: string[], pattern: RegExp): string[] {
  return paths.filter(path => pattern.test(read(path)))
}
