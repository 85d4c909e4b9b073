// The pages about errors: a list by status, and one page for each code.
import { errorTexts, statusesOf } from './errors.ts'
import { escapeHtml, type Layout } from './layout.ts'
import type { Markdown } from './markdown.ts'

const statusNames: Record<number, string> = {
  400: 'Bad request',
  401: 'No usable credential',
  403: 'Not allowed',
  404: 'Not found',
  405: 'Method not offered',
  408: 'Too slow',
  409: 'Conflict',
  413: 'Body too large',
  415: 'Wrong content type',
  417: 'Expectation not met',
  422: 'Not valid',
  429: 'Too many requests',
  431: 'Headers too large',
  500: 'Our fault',
  503: 'Not available now',
}

export function errorPages(layout: Layout, markdown: Markdown): Map<string, string> {
  const pages = new Map([['/docs/errors', layout(list())]])
  for (const [code, text] of errorTexts) {
    const body = `
      <p class="kicker"><a href="/docs/errors">Errors</a></p>
      <h1>${escapeHtml(text.title)}</h1>
      <dl class="facts">
        <div><dt>Code</dt><dd><code>${escapeHtml(code)}</code></dd></div>
        <div><dt>Status</dt><dd>${statusesOf(code).join(' or ')}</dd></div>
      </dl>
      <h2>What it means</h2>
      ${markdown(text.meaning)}
      <h2>What to do</h2>
      ${markdown(text.what_to_do.map(step => `- ${step.trim().replaceAll('\n', '\n  ')}`).join('\n'))}
      <h2>Still stuck?</h2>
      ${markdown('Write to [support]({{contact}}) with the `request_id` of the answer. How errors are built, and which of them to retry, stands in [Errors and idempotency](/docs/guides/errors-and-idempotency).')}`
    pages.set(
      `/docs/errors/${code}`,
      layout({ title: `${text.title} (${code})`, section: 'errors', current: '', body }),
    )
  }
  return pages
}

function list() {
  const statuses = [...new Set([...errorTexts.keys()].map(code => statusesOf(code)[0] ?? 0))].sort(
    (a, b) => a - b,
  )
  const groups = statuses.map(status => {
    const rows = [...errorTexts]
      .filter(([code]) => statusesOf(code)[0] === status)
      .map(([code, { title }]) => {
        const address = `/docs/errors/${escapeHtml(code)}`
        return `<li><a href="${address}"><code>${escapeHtml(code)}</code></a> <span>${escapeHtml(title)}</span></li>`
      })
    return `<h2 id="status-${status}">${status} ${statusNames[status] ?? ''}</h2><ul class="codes">${rows.join('')}</ul>`
  })
  const body = `<h1>Errors</h1>
    <p>Every refusal carries a stable <code>code</code>. Decide by the code, not by the text: texts may change.
    <a href="/docs/guides/errors-and-idempotency">How errors are built</a></p>${groups.join('')}`
  return { title: 'Errors', section: 'errors' as const, current: '/docs/errors', body }
}
