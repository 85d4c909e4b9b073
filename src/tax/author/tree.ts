/** The files of the content as a tree, as checks across them look at it. */

import type { LevyEntry, VersionEntry } from './format.ts'
import type { ReadFile } from './read.ts'

/** All files by code, and the chain of codes above each (itself last). */
export interface Tree {
  readonly files: ReadonlyMap<string, ReadFile>
  readonly chains: ReadonlyMap<string, readonly string[]>
}

export interface Standing {
  readonly read: ReadFile
  readonly levy: LevyEntry
}

export function related(tree: Tree, a: string, b: string): boolean {
  return (tree.chains.get(a)?.includes(b) ?? false) || (tree.chains.get(b)?.includes(a) ?? false)
}

/** Whether what is not found may stand in a file of the chain, or of the places below, that could not be read. */
export function mayBeUnread(tree: Tree, stem: string): boolean {
  return [...tree.chains.keys()].some(code => !tree.files.has(code) && related(tree, stem, code))
}

export function orderOf(version: VersionEntry): number {
  return version.calculation_order ?? 100
}

export function overlapping(a: VersionEntry, b: VersionEntry): boolean {
  const before = (end: string | undefined, start: string) => end !== undefined && end <= start
  return !before(a.effective_end, b.effective_start) && !before(b.effective_end, a.effective_start)
}
