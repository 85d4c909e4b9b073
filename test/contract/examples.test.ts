// The examples of the contract: each is valid against its schema, each answer has one, and those of refusals agree with the code.
import { describe, expect, it } from 'vitest'
import { problemCodes } from '../../generated/operations.ts'
import { problemTitle, statusesOf } from '../../src/http/docs/errors.ts'
import { problemStatuses } from '../../src/problem.ts'
import { contract, contractOperations, everyExample, examplesOf, mistakes } from './document.ts'

interface ProblemExample {
  type: string
  title: string
  status: number
  code: string
}

const answers = contractOperations.flatMap(operation =>
  operation.responses.flatMap(({ status, content }) =>
    Object.entries(content).map(([type, media]) => ({ operation: operation.id, status, type, media })),
  ),
)

const refusals = answers
  .filter(({ type }) => type === 'application/problem+json')
  .flatMap(({ operation, status, media }) =>
    examplesOf(media).map(({ name, value }) => ({
      operation,
      status,
      name,
      problem: value as ProblemExample,
    })),
  )

describe('every example of the contract', () => {
  const examples = everyExample()

  it('is found: of bodies, parameters, headers and schemas', () => {
    const kinds = ['requestBody', 'responses', 'parameters', 'headers', 'schemas']
    const missing = kinds.filter(kind => !examples.some(({ at }) => at.includes(`/${kind}/`)))
    expect(missing).toEqual([])
  })

  it('is valid against its schema', () => {
    const wrong = examples.flatMap(({ at, name, schema, value }) =>
      mistakes(schema, value).map(mistake => `${at} ${name}: ${mistake}`),
    )
    expect(wrong).toEqual([])
  })

  it('belongs to something', () => {
    const text = JSON.stringify(contract)
    const unused = Object.keys(contract.components.examples ?? {}).filter(
      name => !text.includes(`"#/components/examples/${name}"`),
    )
    expect(unused).toEqual([])
  })
})

describe('every operation of the contract', () => {
  it('has an example of each answer with a body', () => {
    // A document has no text that could stand for the bytes of a PDF.
    const without = answers.filter(
      ({ type, media }) => type !== 'application/pdf' && examplesOf(media).length === 0,
    )
    expect(without.map(({ operation, status }) => `${operation} ${status}`)).toEqual([])
  })

  it('has an example of its request body', () => {
    const without = contractOperations.filter(({ object }) => {
      const media = Object.values(object.requestBody?.content ?? {})
      return media.some(each => examplesOf(each).length === 0)
    })
    expect(without.map(({ id }) => id)).toEqual([])
  })

  it('has an example of each path parameter', () => {
    const without = contractOperations.flatMap(({ id, parameters }) =>
      parameters
        .filter(parameter => parameter.in === 'path' && examplesOf(parameter).length === 0)
        .map(parameter => `${id} ${parameter.name}`),
    )
    expect(without).toEqual([])
  })
})

describe('every example of a refusal', () => {
  it('names the status of the answer it stands in', () => {
    const wrong = refusals.filter(({ status, problem }) => String(problem.status) !== status)
    expect(wrong.map(({ operation, status, name }) => `${operation} ${status} ${name}`)).toEqual([])
  })

  it('has a status that the service gives to its code', () => {
    const wrong = refusals.filter(({ problem }) => !statusesOf(problem.code).includes(problem.status))
    expect(wrong.map(({ operation, name, problem }) => `${operation} ${name} ${problem.status}`)).toEqual([])
  })

  it('has the address and the title that the service gives to its code', () => {
    const examples = [...new Map(refusals.map(({ name, problem }) => [name, problem]))]
    const shown = examples.map(([name, { type, title }]) => ({ name, type: new URL(type).pathname, title }))
    const given = examples.map(([name, { code }]) => ({
      name,
      type: `/docs/errors/${code}`,
      title: problemTitle(code),
    }))
    expect(shown).toEqual(given)
  })
})

describe('problem codes', () => {
  it('are those of the service, no more and no fewer', () => {
    expect([...problemCodes].sort()).toEqual(Object.keys(problemStatuses).sort())
  })

  it('have an example each', () => {
    const shown = new Set(
      Object.values(contract.components.responses).flatMap(({ content = {} }) =>
        Object.values(content).flatMap(media =>
          examplesOf(media).map(({ value }) => (value as Partial<ProblemExample>).code),
        ),
      ),
    )
    expect(problemCodes.filter(code => !shown.has(code))).toEqual([])
  })
})
