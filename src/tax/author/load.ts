/** Reads a folder of content files into a release, or says everything that is wrong with them. */

import { readdirSync, readFileSync } from 'node:fs'
import { basename, join, relative, sep } from 'node:path'
import { CATEGORIES } from '../categories.ts'
import { compileRelease } from '../compile.ts'
import type { ContentRelease } from '../content.ts'
import type { Tree } from './base-checks.ts'
import { buildJurisdiction, buildRates, buildRule } from './build.ts'
import { checkConfirmed } from './confirmed-checks.ts'
import { checkExamples } from './examples.ts'
import { type Mistake, Mistakes } from './mistake.ts'
import { checkLevies, checkPlace } from './place-checks.ts'
import { type ReadFile, readPlaceFile } from './read.ts'
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

function buildRelease(tree: Tree): ContentRelease {
  const files = [...tree.files.values()]
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

/**
 * Reads every `*.yaml` file of `dir` and its folders. A file named by its code stands in the folder named by its
 * parent's code; the parent's own file stands beside that folder. All mistakes are reported at once. With `today`, no
 * day of a comparison may come after it.
 */
export function readContent(dir: string, today?: string): Content {
  const mistakes = new Mistakes()
  const files = new Map<string, ReadFile>()
  const found = findFiles(dir)
  for (const { path, file, stem, folder } of found) {
    const { value, spot } = readPlaceFile(file, readFileSync(path, 'utf8'), mistakes)
    if (value !== null) files.set(stem, { file, stem, folder, place: value, spot })
  }
  const stems = new Map<string, Found>()
  const chains = new Map<string, string[]>()
  for (const each of found) {
    const start = { file: each.file, line: 1, column: 1 }
    const twin = stems.get(each.stem)
    if (twin !== undefined)
      mistakes.add(start, 'one file for a place', `also ${twin.file}`, 'keep one of the two')
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
  for (const read of files.values()) {
    checkPlace(read, mistakes)
    checkLevies(read, mistakes)
    if (today !== undefined) checkConfirmed(read, today, mistakes)
  }
  checkTree(tree, mistakes)
  if (mistakes.list.length > 0) return { release: null, mistakes: mistakes.sorted(), examples: 0 }
  const release = buildRelease(tree)
  const examples = checkExamples([...files.values()], compileRelease(release), mistakes)
  return { release: mistakes.list.length === 0 ? release : null, mistakes: mistakes.sorted(), examples }
}
