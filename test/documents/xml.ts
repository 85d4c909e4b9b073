// Reading UBL in tests: a parsed document, paths of names, and edits that break it.
import { parseXml, XmlElement, XmlText } from '@rgrove/parse-xml'
import { type Exact, parseExact } from '../../src/tax/exact.ts'

export interface Element {
  name: string
  attributes: Record<string, string>
  children: Element[]
  text: string
}

export function readXml(xml: string): Element {
  const { root } = parseXml(xml)
  if (root === null) throw new Error('no root element')
  return read(root)
}

function read(node: XmlElement): Element {
  const children = node.children.filter(child => child instanceof XmlElement).map(read)
  const text = node.children.map(child => (child instanceof XmlText ? child.text : '')).join('')
  return { name: node.name, attributes: node.attributes, children, text: children.length > 0 ? '' : text }
}

/** All elements at the path below `from`: `cac:TaxTotal/cbc:TaxAmount`. */
export function all(from: Element, path: string): Element[] {
  return path
    .split('/')
    .reduce<Element[]>(
      (found, name) => found.flatMap(one => one.children.filter(c => c.name === name)),
      [from],
    )
}

/** The text of the first element at the path; undefined when there is none. */
export function textAt(from: Element, path: string): string | undefined {
  return all(from, path)[0]?.text
}

export function has(from: Element, path: string): boolean {
  return (textAt(from, path) ?? '') !== ''
}

/** The number at the path. What is no number becomes 0: that it is missing is for another rule to say. */
export function numberAt(from: Element, path: string): Exact {
  const text = textAt(from, path) ?? ''
  return parseExact(/^-?\d+(\.\d+)?$/.test(text) ? text : '0')
}

/** The element and everything in it. */
export function within(from: Element): Element[] {
  return [from, ...from.children.flatMap(within)]
}

export function linesOf(root: Element): Element[] {
  return [...all(root, 'cac:InvoiceLine'), ...all(root, 'cac:CreditNoteLine')]
}

export type Edit = (xml: string) => string

/** Takes the element at the path out. The first step may stand anywhere. */
export function drop(path: string): Edit {
  return xml => change(xml, path, () => '')
}

/** Writes another text into the element at the path. */
export function put(path: string, value: string): Edit {
  return xml => change(xml, path, found => found.replace(/^(<[^>]*>)[\s\S]*(<\/)/, `$1${value}$2`))
}

/** Writes something before the element at the path. */
export function before(path: string, added: string): Edit {
  return xml => change(xml, path, found => `${added}${found}`)
}

export function swap(from: string | RegExp, to: string): Edit {
  return xml => xml.replace(from, to)
}

function change(xml: string, path: string, edit: (element: string) => string): string {
  let [start, end] = [0, xml.length]
  for (const name of path.split('/')) {
    start = xml.slice(start, end).search(new RegExp(`<${name}[ >]`)) + start
    const close = xml.indexOf(`</${name}>`, start)
    if (start < 0 || close < 0) throw new Error(`no ${path} to break`)
    end = close + name.length + 3
  }
  return xml.slice(0, start) + edit(xml.slice(start, end)) + xml.slice(end)
}
