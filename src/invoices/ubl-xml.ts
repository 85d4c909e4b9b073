// A small tree of XML and its text: nothing empty is written, nothing that XML forbids, and always the same bytes.

export interface Node {
  name: string
  attributes: Record<string, string>
  /** Text, or elements. Never empty. */
  content: string | Node[]
}

type Child = Node | undefined

/** An element with elements in it; nothing when all of them are left off. */
export function element(name: string, ...children: (Child | Child[])[]): Child {
  const content = children.flat().filter(child => child !== undefined)
  return content.length === 0 ? undefined : { name, attributes: {}, content }
}

/** An element with a text; nothing when there is none (PEPPOL-EN16931-R008). An attribute that is null is left off. */
export function text(
  name: string,
  value: string | null,
  attributes: Record<string, string | null> = {},
): Child {
  const content = wellFormed(value ?? '').trim()
  if (content === '') return undefined
  const present = Object.entries(attributes).flatMap(([key, one]) =>
    one === null ? [] : [[key, wellFormed(one)]],
  )
  return { name, attributes: Object.fromEntries(present), content }
}

/** The document with its declaration, indented, with a line feed at the end. */
export function printXml(root: Node): string {
  const lines = ['<?xml version="1.0" encoding="UTF-8"?>']
  print(root, '', lines)
  return `${lines.join('\n')}\n`
}

function print({ name, attributes, content }: Node, indent: string, lines: string[]): void {
  const given = Object.entries(attributes).map(([key, value]) => ` ${key}="${escaped(value)}"`)
  const start = `${indent}<${name}${given.join('')}>`
  if (typeof content === 'string') {
    lines.push(`${start}${escaped(content)}</${name}>`)
    return
  }
  lines.push(start)
  for (const child of content) print(child, `${indent}  `, lines)
  lines.push(`${indent}</${name}>`)
}

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

function escaped(value: string): string {
  return value.replace(/[&<>"]/g, character => ENTITIES[character] ?? character)
}

// What the production Char of XML 1.0 leaves out, lone surrogates aside.
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g

/**
 * Text that XML 1.0 can hold. A character that it cannot hold becomes U+FFFD, so that its place shows; line ends become
 * line feeds, as a parser would read them.
 */
function wellFormed(value: string): string {
  return value.toWellFormed().replace(FORBIDDEN, '\ufffd').replace(/\r\n?/g, '\n')
}
