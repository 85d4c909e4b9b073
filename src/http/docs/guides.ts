// The guides: Markdown files of openapi/guides with a title, an order and a summary at their head.
import { readdirSync, readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { escapeHtml, type Layout } from './layout.ts'
import type { Markdown } from './markdown.ts'

export interface Guide {
  path: string
  title: string
  summary: string
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
      const { title, summary, order } = (head === undefined ? {} : parse(head)) as Partial<Guide>
      if (source === undefined || !title || !summary || order === undefined) {
        throw new Error(
          `openapi/guides/${name}: begins with title, summary and order between two lines of ---`,
        )
      }
      return { path: `/docs/guides/${name.slice(0, -3)}`, title, summary, order, source }
    })
    .sort((a, b) => a.order - b.order)
}

export function guidePages(guides: Guide[], layout: Layout, markdown: Markdown): Map<string, string> {
  const items = guides.map(
    guide =>
      `<li><a href="${guide.path}">${escapeHtml(guide.title)}</a> <span>${escapeHtml(guide.summary)}</span></li>`,
  )
  const body = `<h1>Guides</h1><p>From nothing to the first call, and everything after it.</p>
    <ul class="cards">${items.join('')}</ul>`
  const pages = new Map([
    ['/docs/guides', layout({ title: 'Guides', section: 'guides', current: '/docs/guides', body })],
  ])
  for (const [index, guide] of guides.entries()) {
    const next = guides[index + 1]
    const onward =
      next === undefined
        ? ''
        : `<p class="next">Next: <a href="${next.path}">${escapeHtml(next.title)}</a></p>`
    const content = `<h1>${escapeHtml(guide.title)}</h1><p class="lead">${escapeHtml(guide.summary)}</p>`
    const page = { title: guide.title, section: 'guides' as const, current: guide.path }
    pages.set(guide.path, layout({ ...page, body: content + markdown(guide.source) + onward }))
  }
  return pages
}
