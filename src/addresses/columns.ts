// Reads the columns of the index of places: numbers in as few bytes as each needs, often as the steps between them.

export class Column {
  readonly #bytes: Buffer
  #at = 0

  constructor(bytes: Buffer) {
    this.#bytes = bytes
  }

  get done(): boolean {
    return this.#at >= this.#bytes.length
  }

  number(): number {
    let value = 0
    for (let factor = 1; ; factor *= 128) {
      const byte = this.#bytes[this.#at++] ?? 0
      if (byte < 128) return value + byte * factor
      value += (byte - 128) * factor
    }
  }

  signed(): number {
    const value = this.number()
    return value % 2 === 0 ? value / 2 : -(value + 1) / 2
  }
}

/** `count` numbers, each written as the step from the one before. */
export function readSteps(bytes: Buffer, count: number): Int32Array {
  const column = new Column(bytes)
  const values = new Int32Array(count)
  let last = 0
  for (let index = 0; index < count; index++) {
    last += column.signed()
    values[index] = last
  }
  return values
}

export function readNumbers(bytes: Buffer, count: number): Int32Array {
  const column = new Column(bytes)
  return Int32Array.from({ length: count }, () => column.number())
}

/** Texts, one a line, that become strings only when they are asked for. */
export class Lines {
  readonly #bytes: Buffer
  readonly #starts: Uint32Array
  readonly count: number

  constructor(bytes: Buffer) {
    const starts = [0]
    for (let at = bytes.indexOf(10); at !== -1; at = bytes.indexOf(10, at + 1)) starts.push(at + 1)
    this.#bytes = bytes
    this.#starts = Uint32Array.from(starts)
    this.count = starts.length - 1
  }

  at(index: number): string {
    const [from = 0, to = 1] = [this.#starts[index], this.#starts[index + 1]]
    return this.#bytes.toString('utf8', from, Math.max(from, to - 1))
  }
}
