// One walk over all operations of the contract: who is let in, and whose objects are seen.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { operationIds, operations } from '../../generated/operations.ts'
import { comparable, json, parametersOf, startWalk, type Walk } from './walk.ts'

let walk: Walk
beforeAll(async () => {
  walk = await startWalk()
})
afterAll(() => walk.stop())

describe('the walk', () => {
  it('knows an own, a foreign and an unknown object for each path parameter', () => {
    const names = operationIds.flatMap(id => parametersOf(operations[id]))
    const without = [...new Set(names)].filter(name => walk.world.objects[name] === undefined)
    expect(without, 'add them to `objects` in test/contract/walk.ts').toEqual([])
  })
})

/** What asks for no credential and names no object lets everybody in. */
const closed = operationIds.filter(
  id => operations[id].security.length > 0 || parametersOf(operations[id]).length > 0,
)

for (const id of closed) {
  const operation = operations[id]
  const { role, scope, body } = operation
  const guarded = operation.security.length > 0
  const takesKeys = operation.security.includes('apiKeyAuth')

  describe(id, () => {
    if (guarded && !operation.optional) {
      it('refuses a request without a credential, before its body is read', async () => {
        const raw = body === null ? {} : { announced: 2_000_000, headers: json }
        const answer = await walk.ask(id, [], raw)
        expect(answer).toMatchObject({ status: 401, body: { code: 'authentication_required' } })
      })
    }

    if (guarded) {
      it('refuses a credential that is none, or stands in the wrong header', async () => {
        for (const value of [
          'Bearer garbage',
          'Bearer a.b.c',
          'Basic YTpi',
          '',
          `Bearer ${walk.world.raw_key}`,
        ]) {
          const answer = await walk.ask(id, ['Authorization', value])
          expect({ value, status: answer.status, code: answer.body.code }).toEqual({
            ...{ value, status: 401, code: 'invalid_token' },
          })
        }
        for (const value of ['garbage', '', walk.world.token, `txl_${'0'.repeat(46)}`]) {
          const answer = await walk.ask(id, ['X-API-Key', value])
          expect({ value, status: answer.status, code: answer.body.code }).toEqual({
            ...{ value, status: 401, code: 'invalid_api_key' },
          })
        }
      })

      it('refuses two credentials', async () => {
        for (const [first, second] of [
          [walk.world.admin, walk.world.key],
          [walk.world.admin, walk.world.admin],
          [walk.world.key, walk.world.key],
        ]) {
          const answer = await walk.ask(id, [...(first ?? []), ...(second ?? [])])
          expect(answer).toMatchObject({ status: 400, body: { code: 'ambiguous_credentials' } })
        }
      })
    }

    if (guarded && !takesKeys) {
      it('refuses a valid key', async () => {
        const answer = await walk.ask(id, walk.world.key)
        expect(answer).toMatchObject({ status: 403, body: { code: 'session_required' } })
      })
    }

    if (scope !== null && scope !== 'none') {
      it(`refuses a key without the scope ${scope}`, async () => {
        const other = scope === 'reports:read' ? 'issuers:read' : 'reports:read'
        const answer = await walk.ask(id, await walk.world.narrow_key(other))
        expect(answer).toMatchObject({ status: 403, body: { code: 'insufficient_scope' } })
      })
    }

    if (role === 'admin') {
      it('refuses a member who is no admin', async () => {
        const answer = await walk.ask(id, walk.world.member)
        expect(answer).toMatchObject({ status: 403, body: { code: 'organization_admin_required' } })
      })
    }

    if (role === 'admin' || role === 'member') {
      it('refuses a session without an organization', async () => {
        const answer = await walk.ask(id, walk.world.loner)
        expect(answer).toMatchObject({ status: 403, body: { code: 'no_active_organization' } })
      })
    }

    if (role === 'staff') {
      it('refuses everyone who is not staff', async () => {
        for (const credential of [walk.world.admin, walk.world.member, walk.world.loner]) {
          const answer = await walk.ask(id, credential)
          expect(answer).toMatchObject({ status: 403, body: { code: 'staff_required' } })
        }
      })
    }

    for (const name of parametersOf(operation)) {
      it(`answers a ${name} that is foreign, unknown or of a wrong form alike, with 404`, async () => {
        const object = walk.objectFor(id, name)
        for (const scheme of guarded ? operation.security : [undefined]) {
          const unknown = await walk.ask(
            id,
            walk.fitting(operation, scheme),
            {},
            { [name]: object?.unknown ?? '' },
          )
          expect(unknown.status).toBe(404)
          for (const other of [object?.foreign ?? null, ...wrongForms]) {
            if (other === null) continue
            const answer = await walk.ask(id, walk.fitting(operation, scheme), {}, { [name]: other })
            expect({ [name]: other, ...comparable(answer) }).toEqual({
              [name]: other,
              ...comparable(unknown),
            })
          }
        }
      })
    }
  })
}

const wrongForms = [
  'x',
  'key_',
  '%00',
  'user_01kt3nhf00e0082wsnb2sgwte4',
  'key_zzzzzzzzzzzzzzzzzzzzzzzzzz',
  'é',
  'a'.repeat(4000),
]
