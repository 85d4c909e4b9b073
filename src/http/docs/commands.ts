// The curl commands of the guides, read as a shell would read them, without a shell or curl on the machine.

export interface Command {
  method: string
  url: string
  headers: Record<string, string>
  body: string | null
  /** The command keeps the answer as a file, or shows its headers. */
  special: boolean
}

/** A JSON block with `run /v1/path` is the body of a POST to there. */
export function postOf(path: string, body: string): Command {
  return { method: 'POST', url: path, headers: { 'Content-Type': 'application/json' }, body, special: false }
}

/** Throws for a command that is written so that it could not be understood. */
export function readCommands(text: string, variables: Record<string, string>): Command[] {
  const commands: Command[] = []
  for (const words of split(text, variables)) {
    const [program, ...rest] = words
    if (program === 'curl') commands.push(readCurl(rest))
    else if (program !== 'export') throw new Error(`a guide runs ${program}, which is not known here`)
  }
  return commands
}

/** Commands in words: quotes, `\` at the end of a line, `$NAME`, comments. */
function split(text: string, variables: Record<string, string>): string[][] {
  const commands: string[][] = []
  const pattern = /\\\n|#[^\n]*|(\n)|[ \t]+|((?:'[^']*'|"(?:\\.|[^"\\])*"|[^\s'"\\])+)/gy
  let words: string[] = []
  let at = 0
  for (const [all, end, word] of text.matchAll(pattern)) {
    at += all.length
    if (word !== undefined) words.push(unquote(word, variables))
    else if (end !== undefined && words.length > 0) {
      commands.push(words)
      words = []
    }
  }
  if (at !== text.length) throw new Error(`not understood: ${text.slice(at, at + 40)}`)
  return words.length > 0 ? [...commands, words] : commands
}

function unquote(word: string, variables: Record<string, string>): string {
  const expand = (part: string): string =>
    part.replaceAll(/\$(\w+)/g, (_, name: string) => {
      const value = variables[name]
      if (value === undefined)
        throw new Error(`a guide uses $${name}, which it has not told the reader to set`)
      return value
    })
  return word.replaceAll(
    /'([^']*)'|"((?:\\.|[^"\\])*)"|([^'"]+)/g,
    (_, single, double, bare) =>
      single ?? expand(double === undefined ? bare : double.replaceAll(/\\(.)/g, '$1')),
  )
}

function readCurl(words: string[]): Command {
  const headers: Record<string, string> = {}
  let [method, url, body, special]: [string | null, string, string | null, boolean] = [null, '', null, false]
  for (const iterator = words[Symbol.iterator](); ; ) {
    const { value: word, done } = iterator.next()
    if (done === true) break
    const next = (): string => String(iterator.next().value)
    if (word === '-H') {
      const [name = '', ...value] = next().split(': ')
      headers[name] = value.join(': ')
    } else if (word === '-d') body = next()
    else if (word === '-X') method = next()
    else if (word === '-s') continue
    else if (word === '-i' || word === '-O' || word === '-OJ') special = true
    else if (word === '-o') {
      special = true
      next()
    } else if (word.startsWith('-')) throw new Error(`a guide uses curl ${word}, which is not known here`)
    else url = word
  }
  return { method: method ?? (body === null ? 'GET' : 'POST'), url, headers, body, special }
}
