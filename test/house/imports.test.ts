// Who may know whom: HTTP knows the resources, the resources do not know HTTP, the tax engine knows nobody.
import { describe, expect, it } from 'vitest'
import { filesIn, type Import, importsOf } from './files.ts'

const sources = [...filesIn('src', '.ts'), ...filesIn('src', '.tsx')]
const imports = sources.flatMap(importsOf)
const ours = imports.filter(one => one.ours)

interface Layer {
  name: string
  files: RegExp
  /** What its files may import of ours, beside files of their own folder. */
  may: RegExp
  /** What they may name in types, without loading it. */
  mayName?: RegExp
}

// Files of a resource that no other role owns: services, and the pure parts beside them.
const service = /^src\/(?!http|database|tax|commands|dashboard)[a-z-]+\/(?!operations|repository)[a-z-]+\.ts$/
const database = /^src\/database\//
const nouns = /^src\/(caller|log|networks|operation|pages|problem|repeat|written-json)\.ts$/
const contract = /^generated\//

const layers: Layer[] = [
  { name: 'the dashboard', files: /^src\/dashboard\//, may: /^generated\/api\// },
  { name: 'the tax engine', files: /^src\/tax\//, may: nothing() },
  {
    name: 'a repository',
    files: /^src\/[a-z-]+\/repository\.ts$/,
    may: either(database, /^generated\/database\.ts$/),
    mayName: /^src\/tax\/content\.ts$/,
  },
  {
    name: 'operations',
    files: /^src\/[a-z-]+\/operations\.ts$/,
    may: either(service, database, nouns, contract, /^src\/tax\//),
    mayName: /^src\/config\.ts$/,
  },
  { name: 'the database', files: database, may: /^generated\/database\.ts$/, mayName: /^src\/log\.ts$/ },
  {
    name: 'HTTP',
    files: /^src\/http\//,
    // Of resources: what the API calls, and for security how a credential is read.
    may: either(/^src\/[a-z-]+\/(operations|credential|key|uses)\.ts$/, database, nouns, contract),
    mayName: /^src\/(config|request-log\/recorder)\.ts$/,
  },
  {
    name: 'operator commands',
    files: /^src\/commands\//,
    may: either(service, database, nouns, /^src\/demo\.ts$/, /^src\/tax\/author\//),
    mayName: /^src\/config\.ts$/,
  },
  {
    name: 'a service',
    files: service,
    may: either(service, database, nouns, /^src\/tax\//),
    mayName: either(contract, /^src\/config\.ts$/),
  },
  {
    name: 'the shared nouns',
    files: either(nouns, /^src\/(config|server)\.ts$/),
    // The log masks whatever has the form of a key.
    may: either(nouns, /^src\/api-keys\/key\.ts$/),
    mayName: either(contract, /^src\/database\/scope\.ts$/),
  },
  {
    name: 'what puts the parts together',
    files: /^src\/(app|cli|demo|main|tasks|worker)\.ts$/,
    may: /^src\/(?!.*\/repository\.ts$)/,
  },
]

describe('imports', () => {
  it('leave no file without a rule', () => {
    const without = sources.filter(path => layerOf(path) === undefined)
    expect(without, 'say in test/house/imports.test.ts what they may import').toEqual([])
  })

  it('go only where the layer may look', () => {
    const wrong = ours.filter(one => !isAllowed(one))
    expect(wrong.map(({ from, to }) => `${layerOf(from)?.name}: ${from} may not import ${to}`)).toEqual([])
  })

  it("never take another resource's repository", () => {
    const wrong = ours.filter(
      ({ from, to }) => to.endsWith('/repository.ts') && folderOf(from) !== folderOf(to),
    )
    expect(wrong.map(describeImport)).toEqual([])
  })

  it('leave SQL to the service, where there is one', () => {
    const wrong = ours.filter(
      ({ from, to, typeOnly }) =>
        from.endsWith('/operations.ts') &&
        to.endsWith('/repository.ts') &&
        !typeOnly &&
        hasService(folderOf(from)),
    )
    expect(wrong.map(describeImport)).toEqual([])
  })

  it('take nothing but the parsing library into the tax engine, and files only where content is loaded', () => {
    const readers = /^src\/tax\/(author\/[a-z-]+|check)\.ts$/
    const wrong = imports.filter(({ from, to, ours }) => {
      if (!from.startsWith('src/tax/') || readers.test(from))
        return !ours && readers.test(from) && !/^(yaml|node)$/.test(to)
      return !ours || readers.test(to)
    })
    expect(wrong.map(describeImport)).toEqual([])
  })

  it('take nothing but kysely into a migration', () => {
    const wrong = filesIn('migrations', '.ts')
      .flatMap(importsOf)
      .filter(({ to }) => to !== 'kysely')
    expect(wrong.map(describeImport)).toEqual([])
  })

  it('go in no circle', () => {
    expect(circles()).toEqual([])
  })

  it('never pass through a barrel', () => {
    const barrels = ['src', 'test', 'openapi', 'migrations'].flatMap(folder => filesIn(folder, '/index.ts'))
    expect(barrels).toEqual([])
  })
})

function layerOf(path: string): Layer | undefined {
  return layers.find(layer => layer.files.test(path))
}

function isAllowed({ from, to, typeOnly }: Import): boolean {
  const layer = layerOf(from)
  if (layer === undefined) return true
  const sameFolder = folderOf(from) === folderOf(to) && folderOf(from) !== ''
  return sameFolder || layer.may.test(to) || (typeOnly && layer.mayName?.test(to) === true)
}

/** The folder below src; empty for a file that stands there itself. */
function folderOf(path: string): string {
  return /^src\/([a-z-]+)\//.exec(path)?.[1] ?? ''
}

function hasService(folder: string): boolean {
  return filesIn(`src/${folder}`).includes(`src/${folder}/service.ts`)
}

/** Paths that lead back to where they began, types included. */
function circles(): string[] {
  const found: string[] = []
  const done = new Set<string>()
  const walk = (path: string, trail: string[]): void => {
    if (trail.includes(path)) found.push([...trail.slice(trail.indexOf(path)), path].join(' → '))
    if (trail.includes(path) || done.has(path)) return
    for (const { to } of ours.filter(({ from }) => from === path)) walk(to, [...trail, path])
    done.add(path)
  }
  for (const { from } of ours) walk(from, [])
  return found
}

function describeImport({ from, to }: Import): string {
  return `${from} imports ${to}`
}

function either(...patterns: RegExp[]): RegExp {
  return new RegExp(patterns.map(pattern => `(?:${pattern.source})`).join('|'))
}

function nothing(): RegExp {
  return /(?!)/
}
