// The requests of a page of Markdown, each with the answer that is shown for it.
import { type Command, postOf, readCommands } from '../../src/http/docs/commands.ts'

export interface Block {
  commands: Command[]
  /** The JSON block that follows as the answer; null for none. */
  answer: string | null
}

/**
 * The `sh` blocks of a page in order. A JSON block is the answer when nothing stands between, or a text that says so; one with
 * `run` is a request itself.
 */
export function readBlocks(markdown: string, variables: Record<string, string>): Block[] {
  const blocks: Block[] = []
  let end = 0
  for (const match of markdown.matchAll(/^```(\w+)(?: run (\S+))?\n(.*?)^```$/gms)) {
    const [all, language, path, text = ''] = match
    const between = markdown.slice(end, match.index)
    const last = blocks.at(-1)
    if (language === 'sh') blocks.push({ commands: readCommands(text, variables), answer: null })
    else if (path !== undefined) blocks.push({ commands: [postOf(path, text)], answer: null })
    else if (language === 'json' && last?.answer === null && /^\s*$|^[^#]*\banswer\b[^#]*$/i.test(between))
      last.answer = text
    end = match.index + all.length
  }
  return blocks.filter(block => block.commands.length > 0)
}
