// The guides: Markdown files of openapi/guides with a title, a summary, a group and an order at their head.
import { readdirSync, readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { type Content, escapeHtml, type Layout } from './layout.ts'
import type { Markdown } from './markdown.ts'

/** In reading order. */
const groups = ['First steps', 'Calculate', 'Book and invoice', 'People', 'In production'] as const

export interface Guide {
  path: string
  title: string
  summary: string
  group: (typeof groups)[number]
  /** Among the guides of its group. */
  order: number
  source: string
}

const folder = new URL('../../../openapi/guides/', import.meta.url)

/** All guides in reading order. Throws when the head of one is not complete. */
export function readGuides(): Guide[] {
  return readdirSync(folder)
    .filter(name => name.endsWith('.md') && name !== 'README.md')
    .map(name => {
      const text = readFileSync(new URL(name, folder), 'utf8')
      const [, head, source] = /^---\n(.*?)\n---\n(.*)$/s.exec(text) ?? []
      const { title, summary, group, order } = (head === undefined ? {} : parse(head)) as Partial<Guide>
      if (
        !(source && title && summary && order !== undefined && group !== undefined && groups.includes(group))
      ) {
        throw new Error(
          `openapi/guides/${name}: begins with title, summary, order and group (${groups.join(', ')}) between two lines of ---`,
        )
      }
      return { path: `/docs/guides/${name.slice(0, -3)}`, title, summary, group, order, source }
    })
    .sort((a, b) => groups.indexOf(a.group) - groups.indexOf(b.group) || a.order - b.order)
}

export function groupGuides(guides: readonly Guide[]): { title: string; guides: Guide[] }[] {
  return groups.map(title => ({ title, guides: guides.filter(guide => guide.group === title) }))
}

/** `script` makes the blocks of a guide work. */
export function guidePages(
  guides: readonly Guide[],
  layout: Layout,
  markdown: Markdown,
  script: string,
): Map<string, string> {
  const pages = new Map([['/docs/guides', layout(list(guides))]])
  for (const [index, guide] of guides.entries()) {
    const body = `<p class="kicker"><a href="/docs/guides">Guides</a> · ${guide.group}</p>
      <h1>${escapeHtml(guide.title)}</h1><p class="lead">${escapeHtml(guide.summary)}</p>
      ${markdown(guide.source)}
      <nav class="onward" aria-label="Previous and next guide">${onward('Previous', guides[index - 1])}${onward('Next', guides[index + 1])}</nav>`
    const head = body.includes('class="block') ? `<script type="module" src="${script}"></script>` : ''
    const page = { title: guide.title, section: 'guides' as const, current: guide.path }
    pages.set(guide.path, layout({ ...page, head, body }))
  }
  return pages
}

function list(guides: readonly Guide[]): Content {
  const lists = groupGuides(guides).map(group => {
    const items = group.guides.map(
      ({ path, title, summary }) =>
        `<li><a href="${path}">${escapeHtml(title)}</a> <span>${escapeHtml(summary)}</span></li>`,
    )
    return `<h2>${group.title}</h2><ul class="cards">${items.join('')}</ul>`
  })
  const body = `<h1>Guides</h1><p class="lead">From nothing to the first call in five minutes, and everything after it.</p>
    ${lists.join('')}`
  return { title: 'Guides', section: 'guides', current: '/docs/guides', body }
}

function onward(label: string, guide: Guide | undefined): string {
  if (guide === undefined) return '<span></span>'
  const rel = label === 'Next' ? 'next' : 'prev'
  return `<a href="${guide.path}" rel="${rel}"><span>${label}</span> ${escapeHtml(guide.title)}</a>`
}
