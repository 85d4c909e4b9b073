// Problems of a request at the fields of a form: each issue where it belongs, the rest in a box above.
import { Alert, List } from '@mantine/core'
import { TriangleAlert } from 'lucide-react'
import { useEffect } from 'react'
import { ApiProblem, type Issue, messageOf } from '../session/problem.ts'

interface Form {
  getValues(): Record<string, unknown>
  setErrors(errors: Record<string, string>): void
}

/**
 * Splits the issues of a problem: texts by the path of a field of the form, and all others as `field: message`. `within` is the
 * part of the body that the form fills, for instance `calculation`.
 */
export function splitIssues(
  issues: readonly Issue[],
  values: Record<string, unknown>,
  within: string[] = [],
) {
  const fields: Record<string, string> = {}
  const rest: string[] = []
  for (const issue of issues) {
    const path = issue.loc[0] === 'body' ? issue.loc.slice(1) : issue.loc
    const isWithin = within.every((name, place) => path[place] === name)
    const inner = isWithin ? path.slice(within.length).map(String) : []
    const name = fieldOf(inner, values)
    if (name !== null) fields[name] ??= textOf(issue)
    else rest.push(path.length === 0 ? textOf(issue) : `${path.join('.')}: ${textOf(issue)}`)
  }
  return { fields, rest }
}

/** The field that an issue belongs to; of one that holds several values in one input, such as a list of texts, the input itself. */
function fieldOf([root = '', ...deeper]: string[], values: Record<string, unknown>): string | null {
  if (!Object.hasOwn(values, root)) return null
  const value = values[root]
  const hasInner = Array.isArray(value) ? value.some(isObject) : isObject(value)
  return hasInner ? [root, ...deeper].join('.') : root
}

/** The contract's words, but for two that were made for programmers. */
function textOf({ type, msg }: Issue): string {
  if (type === 'missing' || msg === 'Input should have at least 1 character') return 'This field is required'
  if (type === 'string_pattern_mismatch' && msg.includes('^'))
    return 'This does not have the form expected here'
  return msg
}

function isObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null
}

/** Puts the errors of the last try at their fields, as it comes; the box shows what found no field. */
export function useFormProblem(form: Form, error: unknown, within?: string[]): string[] {
  // biome-ignore lint/correctness/useExhaustiveDependencies: the fields are marked once for each answer, not again while they are mended.
  useEffect(() => {
    if (!(error instanceof ApiProblem) || error.issues.length === 0) return
    const { fields } = splitIssues(error.issues, form.getValues(), within)
    form.setErrors(fields)
    focusFirst(fields)
  }, [error])
  if (error === null || error === undefined) return []
  if (!(error instanceof ApiProblem) || error.issues.length === 0) return [messageOf(error)]
  return splitIssues(error.issues, form.getValues(), within).rest
}

/** The button that was pressed lost the focus while it ran: the keyboard goes on where there is something to mend. */
function focusFirst(fields: Record<string, string>): void {
  const inputs = [...document.querySelectorAll<HTMLElement>('[data-path]')]
  inputs.find(({ dataset }) => Object.hasOwn(fields, dataset.path ?? ''))?.focus()
}

export function FormProblem({ texts }: { texts: string[] }) {
  if (texts.length === 0) return null
  return (
    <Alert color="red" icon={<TriangleAlert size={18} />} role="alert">
      {texts.length === 1 ? (
        texts[0]
      ) : (
        <List size="sm">
          {texts.map(text => (
            <List.Item key={text}>{text}</List.Item>
          ))}
        </List>
      )}
    </Alert>
  )
}
