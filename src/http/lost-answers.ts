// Notes the answers that did not arrive: a client that went away meanwhile is no fault of ours, everything else is.
import { Stream } from 'node:stream'
import type { Context } from 'koa'
import type { Log } from '../log.ts'

/** How Node tells of a connection that the other side closed, or that broke on the way. */
const lost = new Set(['ECONNRESET', 'EPIPE', 'ETIMEDOUT', 'ERR_STREAM_PREMATURE_CLOSE'])

/** For Koa's event `error`. */
export function noteLostAnswer(log: Log) {
  return (error: NodeJS.ErrnoException, context?: Context): void => {
    const request_id = context?.state.request_id
    if (context !== undefined && lost.has(error.code ?? '') && !brokeBefore(error, context)) {
      log.debug({ request_id, reason: error.code }, 'a client went away before its answer arrived')
    } else log.error({ request_id, err: String(error) }, 'an answer could not be sent')
  }
}

/** Whether the body broke by itself while the client was there: a database that is lost has the same codes. */
function brokeBefore(error: Error, { body, res }: Context): boolean {
  return body instanceof Stream && 'errored' in body && body.errored === error && !res.closed
}
