/** Reads a folder of content files into a release, or says everything that is wrong with them. */

import { readdirSync, readFileSync } from 'node:fs'
import { basename, join, relative, sep } from 'node:path'
import { CATEGORIES } from '../categories.ts'
import { compileRelease } from '../compile.ts'
import type { ContentRelease } from '../content.ts'
import { buildJurisdiction, buildRates, buildRule } from './build.ts'
import { checkConfirmed } from './confirmed-checks.ts'
import { checkExamples } from './examples.ts'
import { type Mistake, Mistakes } from './mistake.ts'
import { checkLevies, checkPlace } from './place-checks.ts'
import { type ReadFile, readPlaceFile } from './read.ts'
import type { Tree } from './tree.ts'
import { checkTree } from './tree-checks.ts'

export interface Content {
  /** Null when there are mistakes. Its `data_version` is empty: the number is given when it is released. */
  readonly release: ContentRelease | null
  readonly mistakes: Mistake[]
  /** Worked examples that were recomputed. */
  readonly examples: number
}

interface Found {
  readonly path: string
  readonly file: string
  readonly stem: string
  readonly folder: string | null
  readonly folders: string[]
}

function findFiles(dir: string): Found[] {
  const entries = readdirSync(dir, { recursive: true, withFileTypes: true })
  const files = entries.filter(entry => entry.isFile() && /\.ya?ml$/.test(entry.name))
  return files
    .map(entry => {
      const path = join(entry.parentPath, entry.name)
      const inside = relative(dir, path)
      const folders = inside.split(sep).slice(0, -1)
      const stem = entry.name.replace(/\.ya?ml$/, '')
      return { path, file: join(basename(dir), inside), stem, folder: folders.at(-1) ?? null, folders }
    })
    .sort((a, b) => (a.file < b.file ? -1 : 1))
}

function buildRelease(files: readonly ReadFile[]): ContentRelease {
  return {
    data_version: '',
    categories: [...CATEGORIES],
    jurisdictions: files.map(read => buildJurisdiction(read.place, read.folder)),
    rates: files.flatMap(read =>
      (read.place.levies ?? []).flatMap(levy => buildRates(read.place.code, levy)),
    ),
    rules: files.flatMap(({ place }) => [
      ...(place.levies ?? []).flatMap(levy =>
        (levy.rules ?? []).map(rule => buildRule(place.code, levy.tax_key, rule)),
      ),
      ...(place.rules ?? []).map(rule => buildRule(place.code, null, rule)),
    ]),
  }
}

/** The country in whose file or folder a file lies. */
function countryOf(file: string): string {
  return (file.split(sep)[1] ?? '').replace(/\.ya?ml$/, '')
}

/**
 * Reads every `*.yaml` file of `dir` and its folders. A file named by its code stands in the folder named by its
 * parent's code; the parent's own file stands beside that folder. All mistakes are reported at once, but the examples
 * of a country are recomputed only once everything else in it is right. With `today`, no day of a comparison may come
 * after it.
 */
export function readContent(dir: string, today?: string): Content {
  const mistakes = new Mistakes()
  const files = new Map<string, ReadFile>()
  const parts: ReadFile[] = []
  const found = findFiles(dir)
  for (const { path, file, stem, folder } of found) {
    const { value, part, spot } = readPlaceFile(file, readFileSync(path, 'utf8'), mistakes)
    if (value !== null && !files.has(stem)) files.set(stem, { file, stem, folder, place: value, spot })
    else if (part !== null) parts.push({ file, stem, folder, place: part, spot })
  }
  const stems = new Map<string, Found>()
  const chains = new Map<string, string[]>()
  for (const each of found) {
    const start = { file: each.file, line: 1, column: 1 }
    const twin = stems.get(each.stem)
    if (twin !== undefined) {
      mistakes.add(start, 'one file for a place', `also ${twin.file}`, 'keep one of the two')
      continue
    }
    stems.set(each.stem, each)
    chains.set(each.stem, [...each.folders, each.stem])
  }
  for (const each of found) {
    const parent = each.folder === null ? undefined : stems.get(each.folder)
    if (each.folder === null || parent?.folders.join() === each.folders.slice(0, -1).join()) continue
    const mend = `add ${each.folder}.yaml beside the folder ${each.folder}, or move this file`
    mistakes.add({ file: each.file, line: 1, column: 1 }, `a parent ${each.folder}`, 'no such place', mend)
  }
  const tree: Tree = { files, chains }
  for (const read of [...files.values(), ...parts]) {
    checkPlace(read, mistakes)
    checkLevies(read, mistakes)
    if (today !== undefined) checkConfirmed(read, today, mistakes)
  }
  checkTree(tree, mistakes)
  const broken = new Set(mistakes.list.map(({ file }) => countryOf(file)))
  const sound = [...files.values()].filter(({ file }) => !broken.has(countryOf(file)))
  const release = buildRelease(sound)
  const examples = checkExamples(sound, compileRelease(release), mistakes)
  return { release: mistakes.list.length === 0 ? release : null, mistakes: mistakes.sorted(), examples }
}
