// Markdown of ours to HTML: headings with anchors, tables and code that scroll, raw HTML shown as text.
import MarkdownIt from 'markdown-it'
import { renderBlock } from './blocks.ts'
import { calculatorForm } from './calculator.ts'

export type Markdown = (source: string) => string

export interface Values {
  /** Where this service is reached, without a slash at the end. */
  origin: string
  contact_url: string
  /** A table of the scopes, in Markdown. */
  scopes: string
  /** The examples of the contract by name. */
  examples: Record<string, { value: unknown }>
}

/**
 * A renderer that fills in `{{origin}}`, `{{contact}}`, `{{scopes}}` and `{{example name}}` first; `{{example name a,b}}` shows those
 * top-level fields only. An unknown name throws, so that a guide cannot show what the contract no longer has.
 */
export function markdownRenderer(values: Values): Markdown {
  const renderer = new MarkdownIt({ html: false, linkify: false, typographer: false })
  const rules = renderer.renderer.rules
  rules.heading_open = (tokens, index) => {
    const id = slug(tokens[index + 1]?.content ?? '')
    return `<${tokens[index]?.tag} id="${id}">`
  }
  rules.table_open = () => '<div class="scroll" tabindex="0" role="group" aria-label="Table"><table>'
  rules.table_close = () => '</table></div>'
  rules.fence = (tokens, index, _options, env) => {
    const page = env as { blocks: number }
    const { info = '', content: text = '' } = tokens[index] ?? {}
    const id = `block-${++page.blocks}`
    if (info.trim() === 'calculator') return calculatorForm(id)
    return renderBlock({ info: info.trim(), text, origin: values.origin, id })
  }
  return source => renderer.render(fill(source, values), { blocks: 0 })
}

export function slug(heading: string): string {
  return heading
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '')
}

function fill(source: string, values: Values): string {
  return source.replaceAll(/\{\{(\w+)(?: ([\w-]+))?(?: ([\w,]+))?\}\}/g, (mark, kind, name, fields) => {
    if (kind === 'origin') return values.origin
    if (kind === 'contact') return values.contact_url
    if (kind === 'scopes') return values.scopes
    if (kind === 'example') return example(values, name, fields?.split(','))
    throw new Error(`A guide has the unknown placeholder ${mark}`)
  })
}

function example({ examples, origin }: Values, name: string, fields: string[] | undefined): string {
  const value = examples[name]?.value as Record<string, unknown> | undefined
  if (value === undefined)
    throw new Error(`A guide shows the example ${name}, which the contract does not have`)
  const unknown = fields?.find(field => !(field in value))
  if (unknown !== undefined)
    throw new Error(`A guide shows ${unknown} of the example ${name}, which does not have it`)
  const shown = fields === undefined ? value : Object.fromEntries(fields.map(field => [field, value[field]]))
  // The contract names the pages about errors at the address of its publisher; a reader is here.
  return JSON.stringify(shown, null, 2).replaceAll(/"https:\/\/[^/"]+(?=\/docs\/errors\/)/g, `"${origin}`)
}
