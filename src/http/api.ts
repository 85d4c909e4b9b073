// Binds the contract to its handlers: openapi-backend runs each request past security, limits and validators to its handler.
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Context } from 'koa'
import { type Document, OpenAPIBackend } from 'openapi-backend'
import { type Operation, type OperationId, operations } from '../../generated/operations.ts'
import { requests } from '../../generated/validators/requests.js'
import { maskKeys } from '../api-keys/key.ts'
import type { Caller } from '../caller.ts'
import type { Config } from '../config.ts'
import type { Database } from '../database/pool.ts'
import { inScope, type Principal, type Scope } from '../database/scope.ts'
import type { AnyAnswer, Handlers, RequestFacts } from '../operation.ts'
import { organizationOf } from '../operation.ts'
import { Problem } from '../problem.ts'
import type { Repeat } from '../repeat.ts'
import { assertOwnOrigin, clearedCookie, refreshCookie, refreshCookieOf } from './cookies.ts'
import { writeBody } from './etags.ts'
import type { FailureGuard } from './failures.ts'
import { assertAllowed, assertMaySend } from './gate.ts'
import { type Repeatable, repeatOf, runOnce, type Transactions } from './idempotency.ts'
import { furtherCost, type SpendLimit } from './request-limits.ts'
import { readInput } from './requests.ts'
import { Routes } from './routing.ts'

interface Parts {
  config: Config
  database: Database
  handlers: Handlers<OperationId>
  /** `known` is told whose key it is, also where it is then refused. */
  resolveCaller(
    request: Context['req'],
    ip: string,
    operation: Operation,
    known: (caller: Caller) => void,
  ): Promise<Caller | null>
  /** Spends the request's cost of its limit and sets the headers that tell of it. */
  limit: SpendLimit
  failures: FailureGuard
}

interface Routed {
  method: string
  path: string
  headers: Record<string, string | string[]>
  operation: RoutedOperation
  params: Record<string, string>
}

type RoutedOperation = Operation & { id: OperationId }

/** What a bound handler is called with: any call, its types checked at the handler's own declaration. */
type AnyHandler = (call: unknown) => Promise<AnyAnswer>

/** Makes the middleware that serves every declared operation. Fails at start unless operations and handlers match one to one. */
export async function createApi(parts: Parts): Promise<(context: Context) => Promise<void>> {
  const ids = Object.keys(operations) as OperationId[]
  const unbound = ids.filter(id => typeof parts.handlers[id] !== 'function')
  if (unbound.length > 0) throw new Error(`operations without a handler: ${unbound.join(', ')}`)

  const file = join(import.meta.dirname, '../../generated/openapi.json')
  const definition = JSON.parse(await readFile(file, 'utf8')) as Document
  const backend = new OpenAPIBackend({ definition, quick: true, strict: true, validate: false })
  await backend.init()
  const fromBackend = new Map(backend.getOperations().map(operation => [operation.operationId, operation]))
  const routes = new Routes<RoutedOperation>(ids.map(id => ({ ...operations[id], id })))
  // openapi-backend's own router builds every pattern anew at each request: ours has found the operation already.
  Object.assign(backend.router, {
    matchOperation: (request: Routed) => fromBackend.get(request.operation.id),
    parseRequest: (request: Routed) => request,
    getOperation: (id: string) => fromBackend.get(id),
    getOperations: () => [...fromBackend.values()],
  })

  const callerOf = (context: Context): Caller | null => context.state.caller ?? null
  backend.registerSecurityHandler(
    'bearerAuth',
    (_c, context: Context) => callerOf(context)?.type === 'session',
  )
  backend.registerSecurityHandler(
    'apiKeyAuth',
    (_c, context: Context) => callerOf(context)?.type === 'api_key',
  )
  for (const scheme of Object.keys(definition.components?.securitySchemes ?? {})) {
    if (backend.securityHandlers[scheme] === undefined) throw new Error(`no security handler for ${scheme}`)
  }
  const unreachable = (what: string) => () => {
    throw new Error(`${what}: routing and validation are done before openapi-backend`)
  }
  backend.register({
    notFound: unreachable('notFound'),
    methodNotAllowed: unreachable('methodNotAllowed'),
    notImplemented: unreachable('notImplemented'),
    validationFail: unreachable('validationFail'),
    postRoutingHandler: async (c, context: Context) => {
      const operation = (c.request as unknown as Routed).operation
      if (operation.security.length > 0) await resolve(parts, context, operation)
    },
    postSecurityHandler: async (c, context: Context) => {
      await parts.limit(context, (c.request as unknown as Routed).operation, callerOf(context))
    },
    unauthorizedHandler: (c, context: Context) => {
      const { operation } = c.request as unknown as Routed
      assertAllowed(operation, callerOf(context))
      throw new Error(`${operation.id}: the gate and the security handlers disagree`)
    },
  })
  for (const id of Object.keys(parts.handlers)) {
    const handler = parts.handlers[id as OperationId] as unknown as AnyHandler
    backend.register(id, (c, context: Context) =>
      serve(parts, handler, context, c.request as unknown as Routed),
    )
  }

  return async context => {
    const { operation, params } = routes.match(context.method, context.path, context.search)
    context.state.operation = operation
    const request: Routed = { method: operation.method, path: context.path, headers: {}, operation, params }
    await backend.handleRequest(request, context)
  }
}

async function resolve(parts: Parts, context: Context, operation: RoutedOperation): Promise<void> {
  try {
    const known = (caller: Caller) => {
      context.state.known_caller = caller
    }
    context.state.caller = await parts.resolveCaller(context.req, context.state.ip, operation, known)
  } catch (error) {
    if (!operation.optional || !(error instanceof Problem) || error.status !== 401) throw error
    context.state.refusal = error
  }
}

async function serve(parts: Parts, handler: AnyHandler, context: Context, routed: Routed): Promise<void> {
  const { operation, params } = routed
  const caller: Caller | null = context.state.caller ?? null
  assertAllowed(operation, caller)
  if (requests[operation.id].cookies !== undefined) assertOwnOrigin(context, parts.config)
  const { idempotency_key, ...input } = await readInput(operation.id, operation, context, params)
  assertMaySend(operation, caller, input.body)
  const further = furtherCost(operation, input.body)
  if (further > 0) await parts.limit(context, operation, caller, further)
  const repeat = repeatOf(operation, idempotency_key, input.body)
  const request: RequestFacts = {
    id: context.state.request_id,
    ip: context.state.ip,
    // No getter: an object with one of its own takes the memory of a class, for longer than the request lives.
    user_agent: maskKeys(context.get('User-Agent')).slice(0, 500) || null,
    refresh_token: refreshCookieOf(context),
    refusal: context.state.refusal ?? null,
    repeat,
  }
  const open = <T>(work: (scope: Scope) => Promise<T>) =>
    inScope(parts.database, principalOf(operation, caller, request), work)
  const run = (transactions: Transactions) =>
    parts.failures.run(operation, request, () => handler({ caller, ...input, request, ...transactions }))
  const repeatable = (given: Repeat): Repeatable => ({
    ...given,
    caller,
    target: targetOf(operation, params, input.query),
    kept_by_operation: operation.keyProperty !== null,
  })
  const answer =
    repeat === null
      ? await run({ inScope: open, outside: work => work() })
      : await runOnce(open, repeatable(repeat), run)
  context.status = answer.status
  if (answer.headers !== undefined) context.set(answer.headers)
  if (answer.refresh_token !== undefined) {
    context.set(
      'Set-Cookie',
      answer.refresh_token === null ? clearedCookie() : refreshCookie(answer.refresh_token),
    )
  }
  if (answer.body !== undefined) writeBody(context, operation, answer.body)
}

/** Method, path and query as they were understood: another spelling of the same request is the same request. */
function targetOf({ method, path }: RoutedOperation, params: object, query: object): string {
  return JSON.stringify([method, path, Object.entries(params).sort(), Object.entries(query).sort()])
}

function principalOf(operation: RoutedOperation, caller: Caller | null, request: RequestFacts): Principal {
  const organization_id = organizationOf(caller)
  if (caller === null || organization_id === null) throw new Error(`${operation.id} works in no organization`)
  return {
    organization_id,
    actor:
      caller.type === 'session' ? { type: 'user', id: caller.user.id } : { type: 'api_key', id: caller.id },
    origin: { request_id: request.id, ip: request.ip },
  }
}
