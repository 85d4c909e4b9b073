// JSON that a handler has written already: what a long list was made of need not live until its end.

/** Few enough that what they were made of is young garbage when they are written. */
const itemsAtOnce = 16
const comma = Buffer.from(',')
const tail = Buffer.from(']}')

/** A value of the type T as JSON, in UTF-8; to whoever reads the answer it is that value. */
export class WrittenJson<T> {
  readonly bytes: Buffer
  /** What was written: for the compiler only, so that one answer's text is not taken for another's. */
  declare readonly value: T

  constructor(bytes: Buffer) {
    this.bytes = bytes
  }

  /** Within another value it is written as what it stands for. */
  toJSON(): unknown {
    return JSON.parse(this.bytes.toString())
  }
}

/** Writes the object `{ [name]: items }`, a few items at a time. */
export class JsonList<Name extends string, Item> {
  readonly #parts: Buffer[] = []
  readonly #name: Name
  #items: Item[] = []

  constructor(name: Name) {
    this.#name = name
  }

  add(item: Item): void {
    if (this.#items.push(item) === itemsAtOnce) this.#write()
  }

  end(): WrittenJson<{ [Key in Name]: Item[] }> {
    if (this.#items.length > 0) this.#write()
    const separated = this.#parts.flatMap((part, index) => (index === 0 ? [part] : [comma, part]))
    const head = Buffer.from(`{${JSON.stringify(this.#name)}:[`)
    return new WrittenJson(Buffer.concat([head, ...separated, tail]))
  }

  #write(): void {
    this.#parts.push(Buffer.from(JSON.stringify(this.#items)).subarray(1, -1))
    this.#items = []
  }
}
