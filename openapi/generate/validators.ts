// Standalone validators by Ajv (JSON Schema 2020-12 with formats) for every request and every response.
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import standalone from 'ajv/dist/standalone/index.js'
import formats from 'ajv-formats'
import {
  type Contract,
  type ContractOperation,
  operationsOf,
  type Parameter,
  readContract,
  type Schema,
} from './contract.ts'

/** A tree of names with schemas as leaves; it becomes an object of validators. */
type Tree = { [name: string]: Schema | Tree | null }

const leaves = new WeakSet<object>()

export async function writeValidators(folder: string): Promise<void> {
  const contract = await readContract(folder)
  const operations = operationsOf(contract)
  const requests: Tree = {}
  const responses: Tree = {}
  for (const operation of operations) {
    requests[operation.id] = requestSchemas(operation)
    responses[operation.id] = responseSchemas(operation)
  }
  const target = join(folder, 'validators')
  await mkdir(target, { recursive: true })
  await writeFile(join(target, 'requests.js'), moduleOf(contract, { requests }))
  await writeFile(join(target, 'requests.d.ts'), requestsDeclaration)
  const problem = leaf({ $ref: '#/components/schemas/Problem' })
  await writeFile(join(target, 'responses.js'), moduleOf(contract, { responses, problem }))
  await writeFile(join(target, 'responses.d.ts'), responsesDeclaration)
}

function requestSchemas({ path, object, parameters }: ContractOperation): Tree {
  const tree: Tree = {}
  const place = (where: Parameter['in']) => parameters.filter(parameter => parameter.in === where)
  if (place('path').length > 0) tree.path = leaf(parameterSchema(place('path'), false))
  // Unknown query parameters are refused below /v1 only; a health probe may send what it likes.
  if (path.startsWith('/v1/')) tree.query = leaf(parameterSchema(place('query'), false))
  if (place('header').length > 0) tree.headers = leaf(parameterSchema(place('header'), true))
  if (place('cookie').length > 0) tree.cookies = leaf(parameterSchema(place('cookie'), true))
  const media = Object.values(object.requestBody?.content ?? {})[0]
  if (media) tree.body = leaf(media.schema)
  return tree
}

function parameterSchema(parameters: Parameter[], additionalProperties: boolean): Schema {
  const name = (parameter: Parameter) =>
    parameter.in === 'header' ? parameter.name.toLowerCase() : parameter.name
  return {
    type: 'object',
    additionalProperties,
    required: parameters.filter(parameter => parameter.required).map(name),
    properties: Object.fromEntries(parameters.map(parameter => [name(parameter), parameter.schema])),
  }
}

function responseSchemas({ responses }: ContractOperation): Tree {
  return Object.fromEntries(
    responses.map(({ status, content }) => {
      const types = Object.entries(content).map(([type, media]) => [type, leaf(media.schema)])
      return [status, types.length > 0 ? Object.fromEntries(types) : null]
    }),
  )
}

function leaf(schema: Schema): Schema {
  leaves.add(schema)
  return schema
}

/** The source of an ESM module that exports each tree; equal schemas share one validator. */
function moduleOf(contract: Contract, trees: Tree): string {
  const ajv = new Ajv2020({
    allErrors: true,
    verbose: true,
    strict: true,
    allowUnionTypes: true,
    inlineRefs: false,
    code: { source: true, esm: true, lines: true },
  })
  formats.default(ajv)
  ajv.addVocabulary([
    'example',
    'x-decimal',
    'x-required-one',
    'x-role',
    'x-secret',
    'x-may-hold-key',
    'x-idempotency-key',
  ])
  for (const [name, schema] of Object.entries(contract.components.schemas)) ajv.addSchema(local(schema), name)
  const names = new Map<string, string>()
  const exports = Object.entries(trees).map(([name, tree]) => `export const ${name} = ${source(tree, '')}`)
  const ids = Object.fromEntries([...names].map(([text, name]) => [name, text]))
  for (const [name, text] of Object.entries(ids)) ajv.addSchema(JSON.parse(text) as Schema, name)
  const code = standalone.default(ajv, Object.fromEntries(Object.keys(ids).map(name => [name, name])))
  return `// Generated from openapi/ by openapi/generate.ts; do not edit.\n${asModule(code)}\n${exports.join('\n')}\n`

  function source(node: Schema | Tree | null | undefined, indent: string): string {
    if (!node) return 'null'
    if (leaves.has(node)) {
      const text = JSON.stringify(local(node as Schema))
      const name = names.get(text) ?? `schema_${names.size + 1}`
      names.set(text, name)
      return name
    }
    const inner = `${indent}  `
    const entries = Object.entries(node as Tree)
    return `{\n${entries.map(([key, child]) => `${inner}${JSON.stringify(key)}: ${source(child, inner)},\n`).join('')}${indent}}`
  }
}

/** Component schemas are known to Ajv by their bare name. Calendar dates begin with the year 1: PostgreSQL knows no year 0. */
function local(schema: Schema): Schema {
  const text = JSON.stringify(schema)
    .replaceAll('"#/components/schemas/', '"')
    .replaceAll('"format":"date"', '"format":"date","pattern":"^(?!0000)"')
  return JSON.parse(text) as Schema
}

/** Ajv writes `require` even into ESM: these become imports, and its own exports become plain constants. */
function asModule(code: string): string {
  const imports = new Map<string, string>()
  const body = code.replaceAll(/require\("([^"]+)"\)/g, (_, path: string) => {
    const name = imports.get(path) ?? `imported_${imports.size + 1}`
    imports.set(path, name)
    return name
  })
  const lines = [...imports].map(([path, name]) => `import ${name} from '${path}.js'`)
  return `${lines.join('\n')}\n${body.replaceAll(/^export const /gm, 'const ').replace(/^"use strict";/, '')}`
}

const declaration = `// Generated from openapi/ by openapi/generate.ts; do not edit.
import type { ErrorObject } from 'ajv'
import type { OperationId } from '../operations.ts'

/** Checks a value; when it is not valid, \`errors\` has all that is wrong, until the next call. */
export interface Validate {
  (value: unknown): boolean
  errors?: ErrorObject[] | null
}
`

const requestsDeclaration = `${declaration}
export interface RequestValidators {
  path?: Validate
  query?: Validate
  /** Header names in lower case; others than the declared ones are let through. */
  headers?: Validate
  cookies?: Validate
  body?: Validate
}

export const requests: Record<OperationId, RequestValidators>
`

const responsesDeclaration = `${declaration}
/** By status, then by content type; null for a status without a body. */
export const responses: Record<OperationId, Record<string, Record<string, Validate> | null>>

/** Checks the body of any refusal, those outside the operations too. */
export const problem: Validate
`
