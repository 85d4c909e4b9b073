// The bundled contract as the generation steps see it: only what they read, with references followed.
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

export interface Step {
  /** Files or folders that the step owns, relative to generated/. */
  outputs: string[]
  run: (folder: string) => Promise<void>
}

export type Schema = { [keyword: string]: unknown }

interface Reference {
  $ref: string
}

interface Media {
  schema: Schema
}

export interface Parameter {
  name: string
  in: 'path' | 'query' | 'header' | 'cookie'
  required?: boolean
  schema: Schema
}

interface Response {
  headers?: Record<string, Reference | { required?: boolean }>
  content?: Record<string, Media>
}

interface OperationObject {
  operationId: string
  security: Record<string, string[]>[]
  parameters?: (Reference | Parameter)[]
  requestBody?: { required?: boolean; content: Record<string, Media> }
  responses: Record<string, Reference | Response>
  'x-role': string
  'x-scope'?: string
  'x-limit'?: string
  /** Query parameters of which one must be there. */
  'x-required-one'?: string[]
  'x-cost'?: { list: string; each: number }
}

export interface Contract {
  info: { version: string }
  paths: Record<string, Record<string, OperationObject>>
  components: {
    schemas: Record<string, Schema>
    responses: Record<string, Response>
    [kind: string]: Record<string, unknown>
  }
}

export interface ContractOperation {
  id: string
  method: string
  path: string
  object: OperationObject
  parameters: Parameter[]
  responses: {
    status: string
    headers: { name: string; required: boolean }[]
    content: Record<string, Media>
  }[]
}

export async function readContract(folder: string): Promise<Contract> {
  return JSON.parse(await readFile(join(folder, 'openapi.json'), 'utf8')) as Contract
}

/** Follows one local reference (`#/components/…`), or gives the value back. */
export function follow<Value extends object>(contract: Contract, value: Reference | Value): Value {
  if (!('$ref' in value) || typeof value.$ref !== 'string') return value as Value
  let found: unknown = contract
  for (const segment of value.$ref.slice(2).split('/')) found = (found as Record<string, unknown>)[segment]
  return follow(contract, found as Reference | Value)
}

/** All operations in the order of the document. */
export function operationsOf(contract: Contract): ContractOperation[] {
  const operations: ContractOperation[] = []
  for (const [path, methods] of Object.entries(contract.paths)) {
    for (const [method, object] of Object.entries(methods)) {
      operations.push({
        id: object.operationId,
        method,
        path,
        object,
        parameters: (object.parameters ?? []).map(parameter => follow<Parameter>(contract, parameter)),
        responses: Object.entries(object.responses).map(([status, response]) => {
          const { headers = {}, content = {} } = follow<Response>(contract, response)
          return {
            status,
            headers: Object.entries(headers).map(([name, header]) => ({
              name,
              required: follow<{ required?: boolean }>(contract, header).required === true,
            })),
            content,
          }
        }),
      })
    }
  }
  return operations
}
