// The texts about every problem code: the title in problem bodies and the error pages are made from one file.
import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { problemStatuses } from '../../problem.ts'

export interface ErrorText {
  title: string
  /** Statuses beside the usual one. */
  also?: number[]
  meaning: string
  /** One step or remedy each, in Markdown. */
  what_to_do: string[]
}

export const errorTexts: ReadonlyMap<string, ErrorText> = new Map(
  Object.entries(
    parse(readFileSync(new URL('../../../openapi/guides/errors.yaml', import.meta.url), 'utf8')) as Record<
      string,
      ErrorText
    >,
  ),
)

/** The `title` of a problem body; the code itself where a text is missing, which `unmatchedErrorTexts` finds. */
export function problemTitle(code: string): string {
  return errorTexts.get(code)?.title ?? code
}

/** The statuses that a code is answered with, the usual one first. */
export function statusesOf(code: string): number[] {
  const usual = new Map<string, number>(Object.entries(problemStatuses)).get(code)
  return [...(usual === undefined ? [] : [usual]), ...(errorTexts.get(code)?.also ?? [])]
}

/** Which of the contract's codes have no whole text, and which texts belong to no code; both empty when all is well. */
export function unmatchedErrorTexts(codes: readonly string[]): {
  without_text: string[]
  without_code: string[]
} {
  const whole = (text: ErrorText | undefined): boolean =>
    Boolean(text?.title && text.meaning && Array.isArray(text.what_to_do) && text.what_to_do.length > 0)
  return {
    without_text: codes.filter(code => !whole(errorTexts.get(code))),
    without_code: [...errorTexts.keys()].filter(code => !codes.includes(code)),
  }
}
