// The bundled contract as the contract tests read it: every example with its place, and a validator for any place.
import { readFileSync } from 'node:fs'
import { type ErrorObject, Ajv2020 as Validators } from 'ajv/dist/2020.js'
import formats from 'ajv-formats'
import {
  type Contract,
  type ContractOperation,
  follow,
  operationsOf,
} from '../../openapi/generate/contract.ts'

export const documentFile = new URL('../../generated/openapi.json', import.meta.url).pathname
export const contract = JSON.parse(readFileSync(documentFile, 'utf8')) as Contract
export const contractOperations: ContractOperation[] = operationsOf(contract)

/** An example and the schema that it stands for; `at` is the place of the example in the document. */
export interface Example {
  at: string
  name: string
  schema: string
  value: unknown
}

type Tree = { [key: string]: unknown }

// Not compiled with the code that the service uses: what is generated is checked against the document itself.
const validators = new Validators({ strict: false, allErrors: true, validateSchema: false })
formats.default(validators)
validators.addSchema(contract, 'contract')

/** What is wrong with a value, judged by the schema at a place (`#/components/…`); empty when it is valid. */
export function mistakes(schema: string, value: unknown): string[] {
  const validate =
    validators.getSchema(`contract${schema}`) ?? validators.compile({ $ref: `contract${schema}` })
  if (validate(value) === true) return []
  return (validate.errors ?? []).map(
    (error: ErrorObject) => `${error.instancePath || 'the whole'} ${error.message}`,
  )
}

/** The named examples that stand beside a schema: of a body, a parameter or a header. */
export function examplesOf(holder: object): { name: string; value: unknown }[] {
  const { example, examples = {} } = holder as { example?: unknown; examples?: Record<string, object> }
  const named = Object.entries(examples).map(([name, entry]) => ({
    name,
    value: follow<{ value?: unknown }>(contract, entry).value,
  }))
  return example === undefined ? named : [...named, { name: 'example', value: example }]
}

/** Every example of the document: those beside a schema and those within one. */
export function everyExample(): Example[] {
  const found: Example[] = []
  visit(contract as unknown as Tree, '#', found)
  return found
}

function visit(node: Tree, at: string, found: Example[]): void {
  if (typeof node.schema === 'object' && node.schema !== null) {
    for (const { name, value } of examplesOf(node)) found.push({ at, name, value, schema: `${at}/schema` })
  }
  for (const [key, child] of Object.entries(node)) {
    if (typeof child !== 'object' || child === null || key === 'example' || key === 'examples') continue
    const place = `${at}/${pointer(key)}`
    if (key === 'schema') visitSchema(child as Tree, place, found)
    else if (place === '#/components/schemas') visitNamed(child as Tree, place, found)
    else visit(child as Tree, place, found)
  }
}

function visitSchema(schema: Tree, at: string, found: Example[]): void {
  const { examples = [], properties = {}, items, additionalProperties } = schema
  for (const [index, value] of (examples as unknown[]).entries()) {
    found.push({ at, name: String(index), value, schema: at })
  }
  visitNamed(properties as Tree, `${at}/properties`, found)
  for (const kind of ['oneOf', 'anyOf', 'allOf']) {
    visitNamed((schema[kind] ?? {}) as Tree, `${at}/${kind}`, found)
  }
  for (const [name, child] of Object.entries({ items, additionalProperties })) {
    if (typeof child === 'object' && child !== null) visitSchema(child as Tree, `${at}/${name}`, found)
  }
}

function visitNamed(schemas: Tree, at: string, found: Example[]): void {
  for (const [name, child] of Object.entries(schemas)) {
    visitSchema(child as Tree, `${at}/${pointer(name)}`, found)
  }
}

/** A name as a segment of a JSON pointer within a URI. */
export function pointer(name: string): string {
  return encodeURIComponent(name.replaceAll('~', '~0').replaceAll('/', '~1'))
}
