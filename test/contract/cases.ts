// The cases that a mock of the contract and the real server both have to pass: each declared request example, sent and judged.
import { expect } from 'vitest'
import { type OperationId, operations } from '../../generated/operations.ts'
import { type Contract, type ContractOperation, follow } from '../../openapi/generate/contract.ts'
import type { Answer } from '../support/makers.ts'
import { contract, contractOperations, examplesOf, mistakes, pointer } from './document.ts'

export type Scheme = 'bearerAuth' | 'apiKeyAuth'

/** One request that the contract gives as an example, for one of the credentials that the operation takes. */
export interface Case {
  id: OperationId
  title: string
  scheme: Scheme | null
  path: Record<string, string>
  query: Record<string, string>
  body: unknown
}

/** An answer that the contract gives as an example. */
export interface DeclaredAnswer {
  id: OperationId
  status: string
  /** Null where the answer has no body. */
  example: string | null
  type: string | null
  value: unknown
}

type Response = Contract['components']['responses'][string]

interface Header {
  required?: boolean
  schema: { type?: string }
}

export const cases: Case[] = contractOperations.flatMap(casesOf)
export const declaredAnswers: DeclaredAnswer[] = contractOperations.flatMap(answersOf)

function casesOf(operation: ContractOperation): Case[] {
  const id = operation.id as OperationId
  const media = Object.values(operation.object.requestBody?.content ?? {})
  const bodies = media.flatMap(examplesOf)
  const query = valuesOf(operation, 'query')
  const least = requiredQuery(operation)
  const inputs = [
    ...(bodies.length === 0 ? [{ title: 'as it is', body: undefined, query: least }] : []),
    ...bodies.map(({ name, value }) => ({ title: name, body: value, query: least })),
    ...(Object.keys(query).length === Object.keys(least).length
      ? []
      : [{ title: 'every filter', body: bodies[0]?.value, query }]),
  ]
  return schemesOf(operation).flatMap(scheme =>
    inputs.map(input => ({
      ...{ id, scheme, path: valuesOf(operation, 'path'), query: input.query, body: input.body },
      title: scheme === null ? input.title : `${input.title}, with ${scheme}`,
    })),
  )
}

/** The query without which a request is refused, from the examples. */
export function requiredQuery(operation: ContractOperation): Record<string, string> {
  const [oneOf] = operation.object['x-required-one'] ?? []
  const required = operation.parameters.filter(({ name, required }) => required === true || name === oneOf)
  return valuesOf({ ...operation, parameters: required }, 'query')
}

function schemesOf({ object }: ContractOperation): (Scheme | null)[] {
  if (object.security.length === 0) return [null]
  return object.security.map(requirement => (Object.keys(requirement)[0] as Scheme | undefined) ?? null)
}

/** The example of each parameter in one part of the request, where it has one. */
function valuesOf({ parameters }: ContractOperation, part: 'path' | 'query'): Record<string, string> {
  return Object.fromEntries(
    parameters
      .filter(parameter => parameter.in === part)
      .flatMap(parameter => examplesOf(parameter).map(({ value }) => [parameter.name, String(value)])),
  )
}

function answersOf({ id, responses }: ContractOperation): DeclaredAnswer[] {
  return responses.flatMap(({ status, content }): DeclaredAnswer[] => {
    const entries = Object.entries(content)
    if (entries.length === 0)
      return [{ id: id as OperationId, status, example: null, type: null, value: undefined }]
    return entries.flatMap(([type, media]) =>
      examplesOf(media).map(({ name, value }) => ({
        id: id as OperationId,
        status,
        example: name,
        type,
        value,
      })),
    )
  })
}

/** The path of a case with its parameters and its query filled in. */
export function addressOf({ id, path, query }: Pick<Case, 'id' | 'path' | 'query'>): string {
  const filled = operations[id].path.replaceAll(/\{(\w+)\}/g, (_, name: string) =>
    encodeURIComponent(path[name] ?? `no-example-of-${name}`),
  )
  const search = new URLSearchParams(query).toString()
  return search === '' ? filled : `${filled}?${search}`
}

/** The status of an operation that says yes. */
export function successOf(id: OperationId): string {
  return successesOf(id)[0] ?? 'none'
}

/** The same for a request that comes the first time, where a repeat is answered otherwise: 201 beside 200. */
export function firstSuccessOf(id: OperationId): string {
  return successesOf(id).at(-1) ?? 'none'
}

function successesOf(id: OperationId): string[] {
  return Object.keys(operations[id].statuses).filter(status => status.startsWith('2'))
}

/** Asserts that an answer has the status, and the headers, content type and body that the contract declares for it. */
export function expectDeclared(id: OperationId, status: string, answer: Answer): void {
  expect(`${answer.status} ${answer.status === Number(status) ? '' : answer.text}`.trim()).toBe(status)
  const operation = contractOperations.find(each => each.id === id)
  const response = operation?.object.responses[status]
  if (operation === undefined || response === undefined) throw new Error(`${id} declares no ${status}`)
  const { headers = {}, content = {} } = follow<Response>(contract, response)
  const place = `#/paths/${pointer(operation.path)}/${operation.method}/responses/${status}`
  const at = '$ref' in response ? response.$ref : place
  for (const [name, header] of Object.entries(headers as Record<string, Header | { $ref: string }>)) {
    expectHeader(
      answer,
      name,
      follow<Header>(contract, header),
      '$ref' in header ? header.$ref : `${at}/headers/${name}`,
    )
  }
  const types = Object.keys(content)
  const type = answer.headers.get('content-type')?.split(';')[0] ?? null
  if (types.length === 0) {
    expect({ type, text: answer.text }).toEqual({ type: null, text: '' })
    return
  }
  expect(types).toContain(type)
  const value = type?.endsWith('json') ? answer.body : answer.text
  expect(mistakes(`${at}/content/${pointer(String(type))}/schema`, value)).toEqual([])
}

function expectHeader(answer: Answer, name: string, header: Header, at: string): void {
  const text = answer.headers.get(name)
  if (text === null) {
    expect(header.required === true ? `${name} is missing` : '').toBe('')
    return
  }
  const value = header.schema.type === 'integer' ? Number(text) : text
  expect(mistakes(`${at}/schema`, value).map(mistake => `${name} ${text}: ${mistake}`)).toEqual([])
}
