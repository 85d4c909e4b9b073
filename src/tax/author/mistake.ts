/** What an author did wrong, where, and how to mend it. */

export interface Mistake {
  readonly file: string
  /** From 1. */
  readonly line: number
  readonly column: number
  readonly expected: string
  readonly found: string
  readonly mend: string
}

/** Where something stands in a file. */
export interface Spot {
  readonly file: string
  readonly line: number
  readonly column: number
}

/** Collects mistakes; nothing stops at the first one. */
export class Mistakes {
  readonly list: Mistake[] = []

  add(spot: Spot, expected: string, found: string, mend: string): void {
    const { file, line, column } = spot
    this.list.push({ file, line, column, expected, found, mend })
  }

  /** By file, then by place in it; what is wrong in the same way at several places of a file is said once. */
  sorted(): Mistake[] {
    const groups = new Map<string, Mistake[]>()
    for (const mistake of this.list) {
      const { file, expected, found, mend } = mistake
      const name = JSON.stringify([file, expected, found, mend])
      groups.set(name, [...(groups.get(name) ?? []), mistake])
    }
    return [...groups.values()].map(saidOnce).sort(inOrder)
  }
}

function inOrder(a: Mistake, b: Mistake): number {
  return a.file === b.file ? a.line - b.line || a.column - b.column : a.file < b.file ? -1 : 1
}

function saidOnce(alike: Mistake[]): Mistake {
  const [first, ...others] = alike.sort(inOrder)
  if (first === undefined) throw new RangeError('no mistake')
  const lines = [...new Set(others.map(({ line }) => line))].filter(line => line !== first.line)
  if (lines.length === 0) return first
  return { ...first, found: `${first.found} (also in line ${lines.join(', ')})` }
}

/** A mistake in clear text. */
export function printMistake(mistake: Mistake): string {
  const { file, line, column, expected, found, mend } = mistake
  return `${file}:${line}:${column}\n  expected: ${expected}\n  found:    ${found}\n  mend:     ${mend}`
}
