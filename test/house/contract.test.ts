// What the contract names and what the service has are the same: codes, texts about them, handlers.
import { describe, expect, it } from 'vitest'
import { operationIds, problemCodes } from '../../generated/operations.ts'
import { unmatchedErrorTexts } from '../../src/http/docs/errors.ts'
import { problemStatuses } from '../../src/problem.ts'
import { contract, contractOperations } from '../contract/document.ts'
import { filesIn, read } from './files.ts'

describe('problem codes', () => {
  it('are the same in the contract and in the service', () => {
    expect(Object.keys(problemStatuses).sort()).toEqual([...problemCodes].sort())
  })

  it('have a whole text each, and no text is left over', () => {
    expect(unmatchedErrorTexts(problemCodes)).toEqual({ without_text: [], without_code: [] })
  })
})

describe('patterns', () => {
  it('judge a text of any length in one pass: no two endless parts can take the same characters', () => {
    const texts = [...JSON.stringify(contract).matchAll(/"pattern":("(?:\\.|[^"\\])*")/g)]
    const patterns = [...new Set(texts.map(([, text = '']) => JSON.parse(text) as string))]
    expect(patterns.length).toBeGreaterThan(50)
    expect(patterns.filter(isShared)).toEqual([])
    expect(isShared('^[a-z]*[a-y][a-z]*$')).toBe(true)
  })
})

/** Whether one character may belong to an endless part, to another after it, and to all that stands between them. */
function isShared(pattern: string): boolean {
  const parts = [...pattern.matchAll(/(\[[^\]]+\]|\\x..|\\.|[^\\^$])([*+?]|\{[^}]*\})?/g)]
  const characters = Array.from({ length: 256 }, (_, code) => String.fromCharCode(code))
  const taken = parts.map(([, part = '']) => {
    const one = new RegExp(`^${/^[(){}?|.]$/.test(part) ? `\\${part}` : part}$`, 'u')
    return new Set(characters.filter(character => one.test(character)))
  })
  const endless = [...parts.keys()].filter(index => /^[^)]+([*+]|\{\d+,\})$/.test(parts[index]?.[0] ?? ''))
  return endless.slice(1).some((end, index) => {
    const between = taken.slice(endless[index], end + 1)
    return characters.some(character => between.every(set => set.has(character)))
  })
}

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
      /^(get|list|create|update|delete|revoke|rotate|set|switch|log|register|verify|resend|refresh|request|confirm|change|report|calculate|lookup|resolve|validate|remove|inspect|accept|remap|archive|restore|issue|check|adjust|void|refund|wipe|export)/
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
