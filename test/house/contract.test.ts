// What the contract names and what the service has are the same: codes, texts about them, handlers.
import { describe, expect, it } from 'vitest'
import { operationIds, problemCodes } from '../../generated/operations.ts'
import { unmatchedErrorTexts } from '../../src/http/docs/errors.ts'
import { problemStatuses } from '../../src/problem.ts'
import { contractOperations } from '../contract/document.ts'
import { filesIn, read } from './files.ts'

describe('problem codes', () => {
  it('are the same in the contract and in the service', () => {
    expect(Object.keys(problemStatuses).sort()).toEqual([...problemCodes].sort())
  })

  it('have a whole text each, and no text is left over', () => {
    expect(unmatchedErrorTexts(problemCodes)).toEqual({ without_text: [], without_code: [] })
  })
})

describe('operations', () => {
  it('have exactly one handler each', () => {
    const sources = filesIn('src', '/operations.ts').map(path => ({ path, text: read(path) }))
    const handlers = operationIds.map(id => ({
      id,
      in: sources
        .filter(({ text }) => new RegExp(`^ {4}${id}: async `, 'm').test(text))
        .map(({ path }) => path),
    }))
    expect(handlers.filter(handler => handler.in.length !== 1)).toEqual([])
  })

  it('are named by a verb and a noun, and each name once', () => {
    expect([...new Set(operationIds)]).toEqual([...operationIds])
    const verbs =
      /^(get|list|create|update|delete|revoke|rotate|set|switch|log|register|verify|resend|refresh|request|confirm|change|report|calculate|lookup|resolve|validate)/
    expect(operationIds.filter(id => !verbs.test(id))).toEqual([])
  })

  it('say who may call them, in words that the gate knows', () => {
    const wrong = contractOperations.filter(({ object }) => {
      const schemes = object.security.flatMap(requirement => Object.keys(requirement))
      const role = object['x-role']
      const keys = schemes.includes('apiKeyAuth')
      return (
        !['none', 'user', 'member', 'admin', 'staff'].includes(role) ||
        (schemes.length === 0 && role !== 'none') ||
        keys !== (object['x-scope'] !== undefined)
      )
    })
    expect(wrong.map(({ id }) => id)).toEqual([])
  })
})
