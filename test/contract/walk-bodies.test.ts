// One walk over all operations of the contract that take a body: which bodies are refused.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { operationIds, operations } from '../../generated/operations.ts'
import { cases } from './cases.ts'
import { json, startWalk, type Walk } from './walk.ts'

let walk: Walk
beforeAll(async () => {
  walk = await startWalk()
})
afterAll(() => walk.stop())

for (const id of operationIds.filter(each => operations[each].body !== null)) {
  const operation = operations[id]

  describe(id, () => {
    const example = cases.find(each => each.id === id)?.body as Record<string, unknown>
    const sendBody = (body: string | Buffer, headers = json) =>
      walk.ask(id, [...walk.fitting(operation), ...headers], { body })

    it('refuses a property that it does not declare, and says where it is', async () => {
      for (const name of ['surprise', 'constructor', 'toString']) {
        const answer = await sendBody(JSON.stringify({ ...example, [name]: 1 }))
        expect(answer).toMatchObject({ status: 422, body: { code: 'validation_error' } })
        expect(answer.body.errors).toContainEqual({
          ...{ type: 'extra_forbidden', loc: ['body', name], msg: expect.any(String) },
        })
      }
    })

    it('refuses a body that is no object', async () => {
      for (const text of ['[]', '"text"', '1', 'null', 'true']) {
        const answer = await sendBody(text)
        expect(`${text} ${answer.status} ${answer.body.errors?.[0]?.type}`).toBe(`${text} 422 object_type`)
      }
    })

    it('refuses a body that is not JSON', async () => {
      const broken = ['{"a":', '{a: 1}', '\ufeff{}x', Buffer.from([0x7b, 0x22, 0xff, 0x22, 0x3a, 0x31, 0x7d])]
      const forbidden = [
        '{"__proto__":{"a":1}}',
        '{"a":[{"__proto__":1}]}',
        `${'['.repeat(40)}${']'.repeat(40)}`,
      ]
      for (const body of [...broken, ...forbidden]) {
        const answer = await sendBody(body)
        expect({ body, status: answer.status, code: answer.body.code }).toEqual({
          ...{ body, status: 400, code: 'malformed_json' },
        })
      }
    })

    const texts = Object.entries(example).filter(([, value]) => typeof value === 'string')
    if (texts.length > 0) {
      it('refuses a NUL in any text', async () => {
        for (const [name, value] of texts) {
          const answer = await sendBody(JSON.stringify({ ...example, [name]: `${value}\0` }))
          expect(answer).toMatchObject({ status: 400, body: { code: 'malformed_json' } })
        }
      })
    }

    it('refuses a body of another content type', async () => {
      for (const headers of [['Content-Type', 'text/plain'], ['Content-Type', 'application/xml'], []]) {
        const answer = await sendBody(JSON.stringify(example), headers)
        expect(answer).toMatchObject({ status: 415, body: { code: 'unsupported_media_type' } })
      }
    })

    it('refuses a body of more than 1 MiB, announced or not', async () => {
      const headers = [...walk.fitting(operation), ...json]
      const body = JSON.stringify({ ...example, filler: 'x'.repeat(2 * 1024 * 1024) })
      const requests = [
        { headers, raw: { announced: 1024 * 1024 + 1 } },
        { headers, raw: { body } },
        { headers: [...headers, 'Transfer-Encoding', 'chunked'], raw: { body } },
      ]
      for (const { headers, raw } of requests) {
        const answer = await walk.ask(id, headers, raw)
        expect(answer).toMatchObject({ status: 413, body: { code: 'payload_too_large' } })
      }
    })
  })
}
