// A typed table of the operations: what routing, security, limits, coercion and decimals need to know at run time.
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import {
  type Contract,
  type ContractOperation,
  follow,
  operationsOf,
  readContract,
  type Schema,
} from './contract.ts'

interface Decimal {
  path: string[]
  greater_than?: string
  greater_than_equal?: string
  binary?: true
}

export async function writeOperations(folder: string): Promise<void> {
  const contract = await readContract(folder)
  const rows = operationsOf(contract).map(
    operation => `  ${operation.id}: ${source(row(contract, operation), '  ')},`,
  )
  const text = `${header(contract)}\nexport const operations: Record<OperationId, Operation> = {\n${rows.join('\n')}\n}\n`
  await writeFile(join(folder, 'operations.ts'), text)
}

function header(contract: Contract): string {
  const list = (name: string, type: string, values: unknown) =>
    `export const ${name} = ${JSON.stringify(values, null, 2)} as const\nexport type ${type} = (typeof ${name})[number]\n`
  const values = (schema: string) => contract.components.schemas[schema]?.enum
  const ids = operationsOf(contract).map(operation => operation.id)
  return `// Generated from openapi/ by openapi/generate.ts; do not edit.

${list('operationIds', 'OperationId', ids)}
${list('problemCodes', 'ProblemCode', values('ProblemCode'))}
${list('issueTypes', 'IssueType', values('IssueType'))}
${list('scopes', 'Scope', values('Scope'))}
export type QueryType = 'integer' | 'number' | 'boolean' | 'string' | 'array'

export interface Operation {
  method: 'get' | 'post' | 'put' | 'patch' | 'delete'
  /** With parameters in braces, as in the contract. */
  path: string
  /** The schemes that the operation takes; empty: no credential. */
  security: ('bearerAuth' | 'apiKeyAuth')[]
  /** True when it works without a credential too. */
  optional: boolean
  role: 'none' | 'user' | 'member' | 'admin' | 'staff'
  /** The scope that a key needs; 'none' when any key will do; null when keys are not taken. */
  scope: Scope | 'none' | null
  /** The limit of an operation without a credential. */
  limit: 'strict' | 'open' | 'failures' | null
  /** Where it takes a secret that proves who someone is (x-secret), beside the credentials of security. */
  secret: 'body' | 'cookie' | null
  /** Takes Idempotency-Key. */
  idempotent: boolean
  /** The property of the body that is the same (x-idempotency-key): the operation keeps the key itself, with what it makes. */
  keyProperty: string | null
  /** Declared query parameters with the types that a text may be read as. */
  query: Record<string, QueryType[]>
  body: { required: boolean; contentType: string } | null
  /**
   * Decimals of the body: where they are ('*' stands for every index) and their bounds. Those marked \`binary\` (degrees) are plain
   * JSON numbers, as near as a float comes to them.
   */
  decimals: { path: string[]; greater_than?: string; greater_than_equal?: string; binary?: true }[]
  /** Properties of the body that only admins send (x-role of a property). */
  adminProperties: string[]
  /** Properties of the body in which an API key may stand (x-may-hold-key). */
  mayHoldKey: string[]
  /** Where properties of the body are of which one must be there; the first is named when none is. */
  requiredOne: { path: string[]; names: string[] }[]
  /** What a request costs beyond 1: one more for every \`each\` items of this list of the body begun (x-cost). */
  cost: { list: string; each: number } | null
  /** Declared answers: content types, header names, and those of the headers that are always there. */
  statuses: Record<string, { contentTypes: string[]; headers: string[]; requiredHeaders: string[] }>
}
`
}

function row(contract: Contract, { object, method, path, parameters, responses }: ContractOperation): object {
  const named = object.security.flatMap(requirement => Object.keys(requirement))
  const queries = parameters.filter(parameter => parameter.in === 'query')
  const [contentType, media] = Object.entries(object.requestBody?.content ?? {})[0] ?? []
  const marked = (mark: string) => (media ? markedProperties(contract, media.schema, mark) : [])
  return {
    method,
    path,
    security: named,
    optional: named.length > 0 && object.security.some(requirement => Object.keys(requirement).length === 0),
    role: object['x-role'],
    scope: object['x-scope'] ?? null,
    limit: object['x-limit'] ?? null,
    secret: parameters.some(each => each.in === 'cookie' && 'x-secret' in each)
      ? 'cookie'
      : marked('x-secret').length > 0
        ? 'body'
        : null,
    idempotent: parameters.some(parameter => parameter.name === 'Idempotency-Key'),
    keyProperty: marked('x-idempotency-key')[0] ?? null,
    query: Object.fromEntries(
      queries.map(({ name, schema }) => [name, types(follow<Schema>(contract, schema))]),
    ),
    body: contentType ? { required: object.requestBody?.required === true, contentType } : null,
    decimals: media ? decimals(contract, media.schema, []) : [],
    adminProperties: marked('x-role'),
    mayHoldKey: marked('x-may-hold-key'),
    requiredOne: media ? requiredOnes(contract, media.schema, []) : [],
    cost: object['x-cost'] ?? null,
    statuses: Object.fromEntries(
      responses.map(({ status, headers, content }) => [
        status,
        {
          contentTypes: Object.keys(content),
          headers: headers.map(header => header.name),
          requiredHeaders: headers.filter(header => header.required).map(header => header.name),
        },
      ]),
    ),
  }
}

function types(schema: Schema): unknown[] {
  return [schema.type].flat().filter(type => type !== 'null')
}

/** The properties of a body, at its top level, that carry a mark. */
function markedProperties(contract: Contract, body: Schema, mark: string): string[] {
  const properties = Object.entries(
    (follow<Schema>(contract, body).properties ?? {}) as Record<string, Schema>,
  )
  return properties.filter(([, schema]) => mark in follow<Schema>(contract, schema)).map(([name]) => name)
}

/** Every property below a schema that is a number, by path; one without `x-decimal` is no amount. */
function decimals(contract: Contract, reference: Schema, path: string[]): Decimal[] {
  const schema = follow<Schema>(contract, reference)
  const bounds = schema['x-decimal']
  if (bounds) return [{ path, ...(bounds as Omit<Decimal, 'path'>) }]
  if (types(schema).includes('number')) return [{ path, binary: true }]
  const found: Decimal[] = []
  for (const [name, property] of Object.entries((schema.properties ?? {}) as Record<string, Schema>)) {
    found.push(...decimals(contract, property, [...path, name]))
  }
  if (schema.items) found.push(...decimals(contract, schema.items as Schema, [...path, '*']))
  return found
}

/** Every schema with `x-required-one` at or below a schema, by path. */
function requiredOnes(
  contract: Contract,
  reference: Schema,
  path: string[],
): { path: string[]; names: string[] }[] {
  const schema = follow<Schema>(contract, reference)
  const names = schema['x-required-one'] as string[] | undefined
  const found = names === undefined ? [] : [{ path, names }]
  for (const [name, property] of Object.entries((schema.properties ?? {}) as Record<string, Schema>)) {
    found.push(...requiredOnes(contract, property, [...path, name]))
  }
  if (schema.items) found.push(...requiredOnes(contract, schema.items as Schema, [...path, '*']))
  return found
}

/** An object on several lines, and so its `statuses`; everything further in on one line. */
function source(value: object, indent: string): string {
  const lines = Object.entries(value).map(([key, inner]) => {
    const text = key === 'statuses' ? source(inner as object, `${indent}  `) : JSON.stringify(inner)
    return `${indent}  ${JSON.stringify(key)}: ${text},`
  })
  return `{\n${lines.join('\n')}\n${indent}}`
}
