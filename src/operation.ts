// What a handler is given and what it may answer, both taken from the contract by the operation's id.
import type { Readable } from 'node:stream'
import type { Problem as ProblemBody } from '../generated/api/types.gen.ts'
import type { OperationTypes } from '../generated/handlers.ts'
import type { Caller, KeyCaller, SessionCaller } from './caller.ts'
import type { Scope } from './database/scope.ts'
import type { Problem } from './problem.ts'
import type { Repeat } from './repeat.ts'
import type { WrittenJson } from './written-json.ts'

export type OperationId = keyof OperationTypes
export type MemberCaller = SessionCaller & { organization: NonNullable<SessionCaller['organization']> }

interface Callers {
  none: null
  optional: SessionCaller | null
  user: SessionCaller
  member: MemberCaller
  any: MemberCaller | KeyCaller
}

/** A request that was declared, authenticated, authorised and parsed. */
export interface Call<Id extends OperationId> {
  caller: Callers[OperationTypes[Id]['caller']]
  path: Present<OperationTypes[Id]['data'], 'path'>
  query: Present<OperationTypes[Id]['data'], 'query'>
  body: Present<OperationTypes[Id]['data'], 'body'>
  request: RequestFacts
  /** Runs work in one transaction bound to the caller's organization. Only for operations of an organization. */
  inScope<T>(work: (scope: Scope) => Promise<T>): Promise<T>
  /**
   * Runs slow work, such as asking a geocoder, for which no transaction may stay open. It comes before any change: a request with
   * an Idempotency-Key is begun again afterwards, and finds the result here.
   */
  outside<T>(work: () => Promise<T>): Promise<T>
}

/** What a handler may know of the request beside its declared input. */
export interface RequestFacts {
  id: string
  ip: string
  user_agent: string | null
  refresh_token: string | null
  /** Where the credential is optional: why the one that was sent could not be used. */
  refusal: Problem | null
  /** The idempotency key that the request carries, for an operation that keeps it with what it makes (x-idempotency-key). */
  repeat: Repeat | null
}

/** An answer with one of the declared statuses and the body declared for it. Problems are thrown, not answered. */
export type Answer<Id extends OperationId> = Answers<
  OperationTypes[Id]['responses'] & OwnErrors<OperationTypes[Id]['errors']>
>

export type Handler<Id extends OperationId> = (call: Call<Id>) => Promise<Answer<Id>>

/** What `operations.ts` of a resource gives: a handler for each of its operations. */
export type Handlers<Id extends OperationId> = { [Each in Id]: Handler<Each> }

/** Any handler, as the binding sees it once its input is checked. */
export interface AnyAnswer extends Extras {
  status: number
  body?: unknown
}

interface Extras {
  headers?: Record<string, string>
  /** The refresh token that the person's browser keeps from now on; null: it forgets the one it has. */
  refresh_token?: string | null
  /** A secret of the request was wrong, though the answer does not say so: counted like one that is refused. */
  wrong_secret?: boolean
}

type Answers<Responses> = {
  // biome-ignore lint/suspicious/noConfusingVoidType: the generated types write `void` for an answer without a body
  [Status in keyof Responses]: void extends Responses[Status]
    ? Extras & { status: Status }
    : Extras & { status: Status; body: Body<Responses[Status]> }
}[keyof Responses]

/** What the contract calls binary is bytes, or text that is kept to the byte; a text that may be long can be a stream. */
type Body<Declared> = [Declared] extends [Blob | File]
  ? Uint8Array | string
  : [Declared] extends [string]
    ? string | Readable
    : Declared | WrittenJson<Declared>

type OwnErrors<Errors> = {
  [Status in keyof Errors as Errors[Status] extends ProblemBody ? never : Status]: Errors[Status]
}

type Present<Data, Part extends string> = Part extends keyof Data ? NonNullable<Data[Part]> : never

/** The organization a call is about; null where the caller has none. */
export function organizationOf(caller: Caller | null): string | null {
  return caller?.organization?.id ?? null
}
