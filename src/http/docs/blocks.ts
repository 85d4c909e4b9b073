// Code blocks of the guides: commands in several languages, to copy, and to run where nothing is stored.
import { postOf, readCommands } from './commands.ts'
import { escapeHtml } from './layout.ts'
import { runOf } from './runnable.ts'
import { samplesOf } from './samples.ts'

interface Block {
  /** The word behind the opening marks: `sh`, `json`, or `json run /v1/path` for the body of a POST that can be run. */
  info: string
  text: string
  origin: string
  /** Names the block on its page. */
  id: string
}

const variables = { TAXLENS_API_KEY: '$TAXLENS_API_KEY', TAXLENS_TOKEN: '$TAXLENS_TOKEN' }

/** Without script only the text shows; the buttons come with `guide.js`. */
export function renderBlock({ info, text, origin, id }: Block): string {
  const [language = '', verb, path = ''] = info.split(' ')
  const commands =
    language === 'sh' ? readCommands(text, variables) : verb === 'run' ? [postOf(path, text)] : []
  const only = commands.length === 1 ? commands[0] : undefined
  if (commands.length === 0) return pre(language, text)
  const shown =
    language === 'sh' && only !== undefined && !only.special && !text.includes('export ')
      ? [{ language, title: 'curl', code: text }, ...samplesOf(only)]
      : [{ language, title: language, code: text }]
  const run = only === undefined ? null : runOf(only, origin)
  const mark = run === null ? '' : ` data-run="${escapeHtml(JSON.stringify(run))}"`
  return `<div class="block" id="${id}"${mark}>
<div class="bar" hidden>${shown.length > 1 ? tabs(shown) : ''}</div>
${shown.map((sample, index) => pre(sample.language, sample.code, index > 0)).join('\n')}
${run === null ? '' : '<p class="told" role="status"></p><div class="result"></div>'}
</div>`
}

function tabs(shown: { language: string; title: string }[]): string {
  const buttons = shown.map(
    ({ language, title }, index) =>
      `<button type="button" data-shows="${language}" aria-pressed="${index === 0}">${title}</button>`,
  )
  return `<div class="languages" role="group" aria-label="Language">${buttons.join('')}</div>`
}

function pre(language: string, text: string, hidden = false): string {
  return `<pre tabindex="0" data-language="${escapeHtml(language)}"${hidden ? ' hidden' : ''}><code>${escapeHtml(text)}</code></pre>`
}
