// Builds all pages once: reads the contract, the guides and the kept files, and gives each its path.
import { readFileSync } from 'node:fs'
import { basename, extname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { hashOf, makePage, type Page, type Site } from './answer.ts'
import { errorPages } from './error-pages.ts'
import { groupGuides, guidePages, readGuides } from './guides.ts'
import { type Content, escapeHtml, pageLayout } from './layout.ts'
import { markdownRenderer } from './markdown.ts'
import { type Contract, listOperations, operationTable, scopeTable, shownContract } from './reference.ts'
import { isRunnable } from './runnable.ts'
import { searchIndex } from './search.ts'

const types: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
}
const html = 'text/html; charset=utf-8'

const missing: Content = {
  title: 'No such page',
  section: 'none',
  current: '',
  body: '<h1>No such page</h1><p>There is nothing at this address. Try the <a href="/docs/guides">guides</a>, the <a href="/docs">API reference</a> or the <a href="/docs/errors">errors</a>.</p>',
}

export function buildSite(place: { origin: string; contact_url: string }): Site {
  const pages = new Map<string, Page>()
  /** Serves a file that never changes under a path that carries its hash. */
  const addAsset = (name: string, body: Buffer | string): string => {
    const extension = extname(name)
    const path = `/docs/assets/${basename(name, extension)}.${hashOf(body)}${extension}`
    pages.set(path, makePage(types[extension] ?? 'application/octet-stream', body, true))
    return path
  }
  /** `imports` are the names by which a module knows others, with their paths. */
  const ownAsset = (name: string, imports: Record<string, string> = {}): string => {
    const text = read(`assets/${name}`).toString()
    const linked = Object.entries(imports).reduce(
      (module, [known, path]) => module.replace(known, path),
      text,
    )
    return addAsset(name, linked)
  }

  const json = read('../../../generated/openapi.json')
  const contract = JSON.parse(json.toString()) as Contract
  pages.set('/openapi.json', makePage('application/json', json))
  pages.set('/openapi.yaml', makePage('application/yaml', read('../../../generated/openapi.yaml')))

  const guides = readGuides()
  const layout = pageLayout({
    styles: ['frame.css', 'text.css'].map(name => ownAsset(name)),
    icon: ownAsset('icon.svg'),
    theme: ownAsset('theme.js'),
    search: {
      script: ownAsset('search.js'),
      library: addAsset('minisearch.js', readFileSync(fileURLToPath(import.meta.resolve('minisearch')))),
      index: addAsset('search.json', searchIndex(contract, guides)),
    },
    groups: groupGuides(guides),
  })
  const guideScript = ownAsset('guide.js', { './session.js': ownAsset('session.js') })
  const markdown = markdownRenderer({
    ...place,
    scopes: scopeTable(contract),
    examples: contract.components.examples,
  })
  const documents = new Map([
    ...guidePages(guides, layout, markdown, guideScript),
    ...errorPages(layout, markdown),
  ])

  const renderer = addAsset(
    'scalar.js',
    readFileSync(
      fileURLToPath(import.meta.resolve('@scalar/api-reference')).replace(
        /dist[/\\].*$/,
        'dist/browser/standalone.js',
      ),
    ),
  )
  const shown = addAsset('reference.json', JSON.stringify(shownContract(contract)))
  const script = ownAsset('reference.js')
  const runnable = listOperations(contract)
    .filter(({ method, path }) => isRunnable(method, path))
    .map(({ method, path }) => `${method} ${path}`)
    .join(' ')
  const table = operationTable(contract)
  documents.set('/docs', layout(referencePage({ renderer, shown, script, runnable, table })))

  for (const [path, document] of documents) pages.set(path, makePage(html, document))
  return { pages, missing: makePage(html, layout(missing)) }
}

interface Reference {
  renderer: string
  shown: string
  script: string
  /** Operations with a button to run them: `GET /v1/rates GET /v1/rates/{rate_id}`. */
  runnable: string
  table: string
}

function referencePage({ renderer, shown, script, runnable, table }: Reference): Content {
  return {
    title: 'API reference',
    section: 'reference',
    current: '/docs',
    wide: true,
    head: `<script src="${script}" data-renderer="${renderer}" data-document="${shown}" data-runnable="${escapeHtml(runnable)}"></script>`,
    body: `<p class="loading" role="status">Loading the reference …</p>
<main id="main" tabindex="-1"><div id="reference"></div><div class="fallback text">
<h1>API reference</h1>
<p>The interactive reference needs JavaScript, and it did not load. The same is in
<a href="/openapi.yaml">openapi.yaml</a> and <a href="/openapi.json">openapi.json</a>, which every OpenAPI tool reads; the
<a href="/docs/guides">guides</a> work without script. These are the operations:</p>
${table}
</div></main>`,
  }
}

function read(path: string): Buffer {
  return readFileSync(new URL(path, import.meta.url))
}
