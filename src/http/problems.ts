// Turns whatever was thrown into the contract's answer: a Problem as it is, a database that is away as 503, a bug as 500.
import type { Context, Next } from 'koa'
import { isDatabaseAway } from '../database/pool.ts'
import type { Log } from '../log.ts'
import { Problem, unavailable } from '../problem.ts'
import { problemTitle } from './docs/errors.ts'
import { challenge } from './security.ts'

export const problemType = 'application/problem+json; charset=utf-8'

/** RFC 9457, with the members that the contract adds. */
export function problemBody(publicUrl: string, problem: Problem, requestId: string): string {
  return JSON.stringify({
    type: `${publicUrl}/docs/errors/${problem.code}`,
    title: problemTitle(problem.code),
    status: problem.status,
    detail: problem.message,
    code: problem.code,
    request_id: requestId,
    ...(problem.issues === undefined ? {} : { errors: problem.issues }),
  })
}

/** The outermost catch. Nothing that goes wrong below it leaves as anything but `application/problem+json`. */
export function answerProblems(publicUrl: string, log: Log) {
  return async (context: Context, next: Next): Promise<void> => {
    try {
      await next()
    } catch (error) {
      const problem = toProblem(error)
      if (problem.status >= 500) {
        const cause = error instanceof Error ? (error.stack ?? error.message) : String(error)
        log[problem.status === 500 ? 'error' : 'warn'](
          { request_id: context.state.request_id, err: cause },
          problem.message,
        )
      }
      context.state.error_code = problem.code
      context.status = problem.status
      context.set({ ...(problem.status === 401 ? challenge : {}), ...problem.headers })
      context.body = problemBody(publicUrl, problem, context.state.request_id)
      context.set('Content-Type', problemType)
      if (hasUnreadBody(context)) context.set('Connection', 'close')
    }
  }
}

/** A large body that nobody read: the connection ends with the answer, so that we need not read on. */
function hasUnreadBody({ req }: Context): boolean {
  const large =
    req.headers['transfer-encoding'] !== undefined || Number(req.headers['content-length'] ?? 0) > 65_536
  return large && !req.readableEnded
}

function toProblem(error: unknown): Problem {
  if (error instanceof Problem) return error
  if (isDatabaseAway(error)) return unavailable('The database is away at the moment: try again')
  return new Problem('internal_error', 'Something went wrong on our side; the request id helps us to find it')
}
