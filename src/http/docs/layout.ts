// The one frame of all pages: header with the sections, list of guides, main content.

export interface Content {
  title: string
  section: 'reference' | 'guides' | 'errors' | 'none'
  /** The path that the navigation marks as the one being read. */
  current: string
  body: string
  head?: string
  /** The reference fills the page and brings a navigation of its own. */
  wide?: boolean
}

export type Layout = (content: Content) => string

interface Frame {
  styles: readonly string[]
  icon: string
  /** Runs before anything is painted. */
  theme: string
  search: { script: string; library: string; index: string }
  groups: readonly { title: string; guides: readonly { path: string; title: string }[] }[]
}

const sections = [
  { name: 'guides', path: '/docs/guides', title: 'Guides' },
  { name: 'reference', path: '/docs', title: 'API reference' },
  { name: 'errors', path: '/docs/errors', title: 'Errors' },
]

export function pageLayout({ styles, icon, theme, search, groups }: Frame): Layout {
  return ({ title, section, current, body, head = '', wide = false }) => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escapeHtml(title)} · TaxLens</title>
<link rel="icon" href="${icon}" type="image/svg+xml">
<script src="${theme}"></script>
${styles.map(path => `<link rel="stylesheet" href="${path}">`).join('\n')}
<script type="module" src="${search.script}"></script>
${head}
</head>
<body${wide ? ' class="wide"' : ''}>
<a class="skip" href="#main">Skip to the content</a>
<header>
<a class="brand" href="/docs"><img src="${icon}" alt="" width="24" height="24"><span>TaxLens</span></a>
<nav aria-label="Sections">${sections.map(({ name, path, title }) => link(path, title, name === section)).join('')}</nav>
<button type="button" class="search" aria-label="Search" aria-keyshortcuts="/ Control+K" hidden>${glass}<span>Search</span><kbd aria-hidden="true">/</kbd></button>
</header>
${wide ? body : `<div class="columns">${side(groups, current)}<main id="main" class="text" tabindex="-1">${body}${footer}</main></div>`}
${finder(search)}
</body>
</html>
`
}

const glass =
  '<svg viewBox="0 0 24 24" width="18" height="18" aria-hidden="true" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round"><circle cx="11" cy="11" r="7"/><path d="m20 20-4-4"/></svg>'

const footer = `<footer><span>The contract for your tools: <a href="/openapi.yaml">openapi.yaml</a>, <a href="/openapi.json">openapi.json</a></span> <a href="/app">Dashboard</a></footer>`

function finder({ library, index }: Frame['search']): string {
  return `<dialog class="finder" aria-label="Search the docs" data-library="${library}" data-index="${index}"><div>
<input type="text" role="combobox" aria-label="Search" aria-expanded="false" aria-controls="found" aria-autocomplete="list" placeholder="Guides, operations, error codes" autocomplete="off" spellcheck="false" maxlength="100">
<p role="status"></p><ul id="found" role="listbox" aria-label="Results"></ul></div></dialog>`
}

function side(groups: Frame['groups'], current: string): string {
  const lists = groups.map(({ title, guides }) => {
    const items = guides.map(
      guide => `<li>${link(guide.path, guide.title, guide.path === current, 'page')}</li>`,
    )
    return `<p>${escapeHtml(title)}</p><ul>${items.join('')}</ul>`
  })
  return `<nav class="side" aria-label="Guides">${lists.join('')}</nav>`
}

function link(path: string, title: string, current: boolean, kind = 'true'): string {
  return `<a href="${path}"${current ? ` aria-current="${kind}"` : ''}>${escapeHtml(title)}</a>`
}

export function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}
