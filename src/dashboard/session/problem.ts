// What went wrong with a request, as a person can read it: a problem of the API, or a service that was not reached.

export interface Issue {
  type: string
  loc: (string | number)[]
  msg: string
}

/** The API said no. The texts are those of the contract; `code` is what a screen may decide by. */
export class ApiProblem extends Error {
  readonly status: number
  readonly code: string
  readonly issues: readonly Issue[]
  readonly request_id: string | null
  /** Seconds to wait, where the answer named them. */
  readonly retry_after: number | null

  constructor(body: Record<string, unknown>, response: Response) {
    super(typeof body.detail === 'string' ? body.detail : `The service answered ${response.status}`)
    this.status = response.status
    this.code = typeof body.code === 'string' ? body.code : ''
    this.issues = Array.isArray(body.errors) ? (body.errors as Issue[]) : []
    this.request_id = typeof body.request_id === 'string' ? body.request_id : null
    const wait = Number(response.headers.get('Retry-After') ?? Number.NaN)
    this.retry_after = Number.isFinite(wait) ? wait : null
  }
}

/** No answer came: the network, or a service that is away. */
export class Unreachable extends Error {}

/** The answer was for a person or an organization that this tab no longer shows: nobody is told, the screen is cleared. */
export class Outdated extends Error {}

/** The answer of an operation of the generated client, in either of its forms. */
interface Answer<T> {
  data?: T
  error?: unknown
  response?: Response
}

/** The body of a success. Throws ApiProblem, Unreachable or Outdated. */
export async function answerOf<T>(sent: Promise<Answer<T>>): Promise<T> {
  const { data, error, response } = await sent
  if (response?.ok === true) return data as T
  if (error instanceof Outdated) throw error
  if (response === undefined) throw new Unreachable('The service cannot be reached')
  throw new ApiProblem(isRecord(error) ? error : {}, response)
}

/** One readable text for whatever was thrown. */
export function messageOf(error: unknown): string {
  if (error instanceof Unreachable) return 'TaxLens cannot be reached. Check your connection and try again.'
  if (!(error instanceof ApiProblem)) return 'Something went wrong on this page. Reload it and try again.'
  if (error.status === 429) {
    return `Too many requests. Try again in ${error.retry_after === null ? 'a minute' : seconds(error.retry_after)}.`
  }
  if (error.status === 500) {
    return `Something went wrong on our side. If it happens again, tell us the request id ${error.request_id ?? ''}.`
  }
  if (error.status === 503) return 'TaxLens is not available at the moment. Try again shortly.'
  return error.message
}

function seconds(count: number): string {
  return count === 1 ? 'a second' : `${count} seconds`
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}
