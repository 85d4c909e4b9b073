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

  /** By file, then by place in it. */
  sorted(): Mistake[] {
    return [...this.list].sort((a, b) =>
      a.file === b.file ? a.line - b.line || a.column - b.column : a.file < b.file ? -1 : 1,
    )
  }
}

/** A mistake in clear text. */
export function printMistake(mistake: Mistake): string {
  const { file, line, column, expected, found, mend } = mistake
  return `${file}:${line}:${column}\n  expected: ${expected}\n  found:    ${found}\n  mend:     ${mend}`
}
