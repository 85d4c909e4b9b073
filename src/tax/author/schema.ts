/** The JSON Schema of the content format, so that editors complete words and underline mistakes. */

import { conditionPattern } from './condition-text.ts'
import { PLACE_FILE } from './format.ts'
import type { JsonSchema, Shape } from './shapes.ts'

const CONDITIONS: JsonSchema = { type: 'array', minItems: 1, items: { $ref: '#/$defs/condition' } }

const CONDITION: JsonSchema = {
  anyOf: [
    { type: 'string', pattern: conditionPattern() },
    CONDITIONS,
    {
      type: 'object',
      additionalProperties: false,
      maxProperties: 1,
      minProperties: 1,
      properties: {
        all: CONDITIONS,
        any: CONDITIONS,
      },
    },
  ],
}

function schemaOf(shape: Shape): JsonSchema {
  switch (shape.kind) {
    case 'scalar': {
      const { type, pattern } = shape.schema
      // A plain number in YAML reaches an editor as a number even where its digits are read as text.
      const loose = type === 'string' && typeof pattern === 'string' && new RegExp(pattern, 'u').test('1')
      return loose ? { ...shape.schema, type: ['string', 'number'] } : shape.schema
    }
    case 'list':
      return { type: 'array', items: schemaOf(shape.of), ...(shape.filled && { minItems: 1 }) }
    case 'dictionary':
      return { type: 'object', additionalProperties: schemaOf(shape.of) }
    case 'either':
      return { anyOf: [schemaOf(shape.scalar), schemaOf(shape.list)] }
    case 'condition':
      return { $ref: '#/$defs/condition' }
    case 'record': {
      const entries = Object.entries(shape.fields)
      return {
        type: 'object',
        additionalProperties: false,
        required: entries.filter(([, field]) => field.required).map(([name]) => name),
        properties: Object.fromEntries(
          entries.map(([name, field]) => [name, { description: field.about, ...schemaOf(field.shape) }]),
        ),
        ...shape.also,
      }
    }
  }
}

/** JSON Schema (2020-12) of one content file. */
export function contentSchema(): JsonSchema {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'Accommodation taxes of one place',
    ...schemaOf(PLACE_FILE),
    $defs: { condition: CONDITION },
  }
}
