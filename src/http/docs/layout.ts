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
  guides: readonly { path: string; title: string }[]
}

const sections = [
  { name: 'guides', path: '/docs/guides', title: 'Guides' },
  { name: 'reference', path: '/docs', title: 'API reference' },
  { name: 'errors', path: '/docs/errors', title: 'Errors' },
]

export function pageLayout({ styles, icon, guides }: Frame): Layout {
  return ({ title, section, current, body, head = '', wide = false }) => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escapeHtml(title)} · TaxLens</title>
<link rel="icon" href="${icon}" type="image/svg+xml">
${styles.map(path => `<link rel="stylesheet" href="${path}">`).join('\n')}
${head}
</head>
<body${wide ? ' class="wide"' : ''}>
<a class="skip" href="#main">Skip to the content</a>
<header>
<a class="brand" href="/docs"><img src="${icon}" alt="" width="24" height="24"><span>TaxLens</span></a>
<nav aria-label="Sections">${sections.map(({ name, path, title }) => link(path, title, name === section)).join('')}</nav>
<a class="document" href="/openapi.yaml">openapi.yaml</a>
</header>
${wide ? body : `<div class="columns">${side(guides, current)}<main id="main" class="text">${body}</main></div>`}
</body>
</html>
`
}

function side(guides: Frame['guides'], current: string): string {
  const items = guides.map(({ path, title }) => `<li>${link(path, title, path === current, 'page')}</li>`)
  return `<nav class="side" aria-label="Guides"><p>Guides</p><ul>${items.join('')}</ul></nav>`
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
