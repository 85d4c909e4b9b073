// A calculation as the field `calculation` of another body.
import { invalid, Problem } from '../problem.ts'

/** What is wrong with the calculation is said at its place in the body; to be given to `catch`. */
export function withinBody(error: unknown): never {
  if (!(error instanceof Problem) || error.issues === undefined) throw error
  const issues = error.issues.map(({ loc: [body = 'body', ...rest], ...issue }) => ({
    ...issue,
    loc: [body, 'calculation', ...rest],
  }))
  if (error.code === 'validation_error') throw invalid(issues)
  throw new Problem(error.code, error.message, { issues })
}
