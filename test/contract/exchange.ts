// One request as node:http sends it, header by header and path by path, so that nothing is tidied up on the way.
import { request as open } from 'node:http'
import { type Operation, operations } from '../../generated/operations.ts'

export interface Raw {
  /** Names and values in turn; a name may come twice. */
  headers?: string[]
  body?: string | Buffer
  /** Says that a body of this length follows, and sends none of it. */
  announced?: number
}

export interface RawAnswer {
  status: number
  /** Names in lower case. */
  headers: Record<string, string>
  text: string
  /** The parsed body; an empty object for none. */
  body: { code?: string; detail?: string; errors?: { type: string; loc: unknown[]; msg: string }[] }
}

/** Sends the request with an `X-Request-ID` of `walk` and gives back whatever came, read to its end. */
export function exchange(base: string, method: string, path: string, raw: Raw = {}): Promise<RawAnswer> {
  const { hostname, port } = new URL(base)
  const { headers = [], body, announced } = raw
  const length = announced ?? (body === undefined ? undefined : Buffer.byteLength(body))
  const sent = ['Host', `${hostname}:${port}`, ...headers]
  if (!sent.some(name => name.toLowerCase() === 'x-request-id')) sent.push('X-Request-ID', 'walk')
  if (length !== undefined && !headers.includes('Transfer-Encoding'))
    sent.push('Content-Length', String(length))
  return new Promise((resolve, reject) => {
    const request = open({ hostname, port, method, path, headers: sent, agent: false }, response => {
      const chunks: Buffer[] = []
      response.on('data', (chunk: Buffer) => chunks.push(chunk))
      response.on('error', reject)
      response.on('end', () => {
        request.destroy()
        const text = Buffer.concat(chunks).toString()
        const names = Object.entries(response.headers).map(([name, value]) => [name, String(value)])
        resolve({
          status: response.statusCode ?? 0,
          headers: Object.fromEntries(names),
          text,
          body: parse(text),
        })
      })
    })
    request.on('error', reject)
    if (announced === undefined) request.end(body)
    else request.flushHeaders()
  })
}

function parse(text: string): RawAnswer['body'] {
  return text.startsWith('{') ? (JSON.parse(text) as RawAnswer['body']) : {}
}

/** What is wrong with an answer that any request may get; empty when nothing is. */
export function faults(answer: RawAnswer, operation: Operation | null): string[] {
  const { status, headers, text } = answer
  const declared = operation?.statuses[String(status)]
  return [
    ...(status >= 500 ? [`${status}: ${text}`] : []),
    ...(headers['x-request-id'] === 'walk' ? [] : [`X-Request-ID is ${headers['x-request-id']}`]),
    ...(headers['cache-control'] === 'no-store' ? [] : [`Cache-Control is ${headers['cache-control']}`]),
    ...(declared?.requiredHeaders ?? [])
      .filter(name => headers[name.toLowerCase()] === undefined)
      .map(name => `${name} is missing`),
    ...(status === 401 && headers['www-authenticate'] === undefined ? ['WWW-Authenticate is missing'] : []),
  ]
}

/** The methods that a path offers, HEAD among them where GET is. */
export function methodsOf(path: string): string[] {
  const offered = Object.values(operations).filter(operation => operation.path === path)
  return offered.flatMap(({ method }) => (method === 'get' ? ['GET', 'HEAD'] : [method.toUpperCase()]))
}
