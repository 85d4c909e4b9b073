// One walk over all operations and paths of the contract: addresses, methods, query parameters and headers that are refused.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { operationIds, operations } from '../../generated/operations.ts'
import { exchange, faults, methodsOf } from './exchange.ts'
import { comparable, startWalk, type Walk, withQuery } from './walk.ts'

let walk: Walk
beforeAll(async () => {
  walk = await startWalk()
})
afterAll(() => walk.stop())

for (const id of operationIds) {
  const operation = operations[id]

  describe(id, () => {
    it('refuses an address that is not percent-encoded UTF-8', async () => {
      const at = walk.own(id)
      for (const address of [withQuery(at, '?a=%E0%A4%A'), `/%E0%A4%A${at}`, `/v1/%ff${at}`]) {
        const answer = await exchange(walk.url, operation.method.toUpperCase(), address, {
          headers: walk.fitting(operation),
        })
        expect(faults(answer, null)).toEqual([])
        expect(answer).toMatchObject({ status: 400, body: { code: 'malformed_url' } })
      }
    })

    if (operation.path.startsWith('/v1/')) {
      it('refuses query parameters that it does not declare', async () => {
        for (const name of ['surprise', 'constructor', '__proto__', 'toString']) {
          const answer = await walk.ask(id, walk.fitting(operation), { query: `?${name}=1` })
          expect(answer).toMatchObject({ status: 422, body: { code: 'validation_error' } })
          expect(answer.body.errors).toContainEqual({
            ...{ type: 'extra_forbidden', loc: ['query', name], msg: expect.any(String) },
          })
        }
      })
    }

    for (const name of Object.keys(operation.query)) {
      it(`refuses ${name} twice, empty, or with a NUL`, async () => {
        for (const query of [`?${name}=1&${name}=2`, `?${name}=`, `?${name}=%00`]) {
          const answer = await walk.ask(id, walk.fitting(operation), { query })
          expect([400, 422], `${query}: ${answer.text}`).toContain(answer.status)
        }
      })
    }

    if (operation.method === 'get') {
      it('answers HEAD as GET, without the body', async () => {
        // The request log grows with every request: what lies in the past stands still.
        const query = id === 'listRequestLog' ? '?to=2020-01-01T00:00:00Z' : ''
        const get = await walk.ask(id, walk.fitting(operation), { query })
        const head = await walk.ask(id, walk.fitting(operation), { method: 'HEAD', query })
        expect(get.status).toBe(200)
        expect(head.text).toBe('')
        expect({ ...comparable(head), text: '' }).toEqual({ ...comparable(get), text: '' })
      })
    }

    if (operation.idempotent) {
      it('refuses an Idempotency-Key that is empty, too long, or not printable ASCII', async () => {
        for (const value of ['', 'k'.repeat(201), 'schlüssel']) {
          const answer = await walk.ask(id, [...walk.fitting(operation), 'Idempotency-Key', value])
          expect(answer).toMatchObject({ status: 422, body: { code: 'validation_error' } })
        }
      })
    }
  })
}

for (const path of new Set(operationIds.map(id => operations[id].path))) {
  describe(path, () => {
    it('answers every other method with 405 and the ones it offers', async () => {
      const offered = methodsOf(path)
      const all = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'TRACE']
      for (const method of all.filter(each => !offered.includes(each))) {
        const answer = await exchange(walk.url, method, path.replaceAll(/\{\w+\}/g, 'any'))
        expect(faults(answer, null)).toEqual([])
        expect({ method, status: answer.status, allow: answer.headers.allow?.split(', ').sort() }).toEqual({
          ...{ method, status: 405, allow: [...offered].sort() },
        })
        if (method !== 'HEAD') expect(answer.body.code).toBe('method_not_allowed')
      }
    })
  })
}

describe('a path that is not in the contract', () => {
  for (const path of [
    '/v1',
    '/v1/',
    '/v1/nothing',
    '/v1/auth/me/',
    '//v1/auth/me',
    '/v1%2Fauth/me',
    '/V1/auth/me',
  ]) {
    it(`is 404: ${path}`, async () => {
      const answer = await exchange(walk.url, 'GET', path)
      expect(faults(answer, null)).toEqual([])
      expect(answer).toMatchObject({ status: 404, body: { code: 'route_not_found' } })
    })
  }
})
