/** The JSON Schema of the content format, so that editors complete words and underline mistakes. */

import { PLACE_FILE } from './format.ts'
import type { JsonSchema, Shape } from './shapes.ts'

const CONDITION: JsonSchema = {
  anyOf: [
    { type: 'string' },
    { type: 'array', items: { $ref: '#/$defs/condition' } },
    {
      type: 'object',
      additionalProperties: false,
      maxProperties: 1,
      minProperties: 1,
      properties: {
        all: { type: 'array', items: { $ref: '#/$defs/condition' } },
        any: { type: 'array', items: { $ref: '#/$defs/condition' } },
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
      return { type: 'array', items: schemaOf(shape.of) }
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
