// Requests that nobody thought of: whatever the body or the query holds, the answer is a declared one and never a 5xx.
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type OperationId, operationIds, operations } from '../../generated/operations.ts'
import { makeOrganization, makeStaff, send } from '../support/makers.ts'
import { type Service, startService } from '../support/service.ts'
import { addressOf, cases } from './cases.ts'

// About three hundred requests in all: what one run misses, one of the next meets. A failure names its seed.
const runs = 15

let service: Service
let tokens: { admin: string; staff: string }

beforeAll(async () => {
  service = await startService()
  tokens = { admin: (await makeOrganization(service)).admin.token, staff: (await makeStaff(service)).token }
})
afterAll(() => service.stop())

/** Values at the edge of what fields take, and values of any other kind. */
const odd = fc.oneof(
  fc.constantFrom<unknown>(
    null,
    '',
    ' ',
    0,
    -0,
    -1,
    Number.MAX_VALUE,
    1e-7,
    0.1 + 0.2,
    2 ** 53,
    '1e5',
    '0x10',
    '-1',
    '٣',
    'NaN',
  ),
  fc.constantFrom<unknown>(
    '2026-02-30',
    '9999-12-31',
    '0000-01-01',
    '2026-07-01T00:00:00Z',
    'XX',
    'eur',
    [],
    {},
    [[]],
  ),
  fc.constantFrom<unknown>('a\u0000b', '\ud800', '\u202e', 'x'.repeat(5000), ['constructor'], {
    toString: 1,
  }),
  fc.jsonValue({ maxDepth: 3 }),
  fc.string({ unit: 'binary' }),
  fc.double(),
  fc.integer(),
)

type Body = Record<string, unknown>

/** An example of the contract with up to three members set to something odd, taken away, or made up. */
function mutated(example: Body): fc.Arbitrary<Body> {
  const name = fc.oneof(fc.constantFrom(...Object.keys(example), 'surprise'), fc.string())
  const change = fc.tuple(name, fc.option(odd, { nil: undefined }))
  return fc.array(change, { maxLength: 3 }).map(changes => ({ ...example, ...Object.fromEntries(changes) }))
}

function bodies(id: OperationId): fc.Arbitrary<string> {
  const examples = cases.filter(each => each.id === id).map(each => each.body as Body)
  const json = fc.oneof({ weight: 4, arbitrary: fc.oneof(...examples.map(mutated)) }, odd)
  const text = json.map(value => JSON.stringify(value) ?? '')
  return fc.oneof({ weight: 9, arbitrary: text }, fc.string({ unit: 'binary' }))
}

function queries(id: OperationId): fc.Arbitrary<string> {
  const name = fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom(...Object.keys(operations[id].query)) },
    fc.string(),
  )
  const value = fc.oneof(
    odd.map(each => (typeof each === 'object' ? JSON.stringify(each) : String(each))),
    fc.constantFrom('1', '500', 'active', 'ES', 'city', 'eyJvZiI6MX0'),
  )
  return fc.array(fc.tuple(name, value), { maxLength: 4 }).map(pairs => {
    // Half a character has no encoding: it goes out as the replacement character.
    return new URLSearchParams(pairs).toString()
  })
}

for (const id of operationIds) {
  const { method, body, query, security, role } = operations[id]
  const inputs = {
    body: body === null ? null : bodies(id),
    query: Object.keys(query).length === 0 ? null : queries(id),
  }
  if (inputs.body === null && inputs.query === null) continue

  describe(id, () => {
    it('gives a declared answer to any body and query', { timeout: 120_000 }, async () => {
      const token = role === 'staff' ? tokens.staff : tokens.admin
      const [example] = cases.filter(each => each.id === id)
      const address = addressOf({ id, path: example?.path ?? {}, query: {} })
      const request = fc.record({
        text: inputs.body ?? fc.constant(''),
        search: inputs.query ?? fc.constant(''),
      })
      await fc.assert(
        fc.asyncProperty(request, async ({ text, search }) => {
          const answer = await send(service, method.toUpperCase(), `${address}?${search}`, {
            ...(security.length === 0 ? {} : { token }),
            ...(inputs.body === null ? {} : { text }),
          })
          expect(answer.status < 500 ? '' : `${answer.status} ${answer.text}`).toBe('')
        }),
        { numRuns: runs },
      )
    })
  })
}
