// The shared cases against a mock made from the contract alone: what integrators see who build against it before they have a key.
import { type ChildProcess, spawn } from 'node:child_process'
import { createServer } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { operationIds, operations } from '../../generated/operations.ts'
import { send } from '../support/makers.ts'
import { addressOf, type Case, cases, declaredAnswers, expectDeclared, successOf } from './cases.ts'
import { documentFile } from './document.ts'

// Its real entry file: a wrapper would leave the mock running behind.
const entry = new URL('../../node_modules/@stoplight/prism-cli/dist/index.js', import.meta.url).pathname
let mock: { url: string; process: ChildProcess; output: string[] }

beforeAll(async () => {
  const port = await freePort()
  const options = ['mock', documentFile, '--host', '127.0.0.1', '--port', String(port)]
  const child = spawn(process.execPath, [entry, ...options], { stdio: ['ignore', 'pipe', 'pipe'] })
  process.once('exit', () => child.kill())
  mock = { url: `http://127.0.0.1:${port}`, process: child, output: [] }
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', chunk => mock.output.push(String(chunk)))
  await untilListening()
})

afterAll(async () => {
  if (mock.process.exitCode !== null) return
  const ended = new Promise(resolve => mock.process.once('exit', resolve))
  mock.process.kill()
  await ended
})

for (const id of operationIds) {
  describe(id, () => {
    for (const each of cases.filter(one => one.id === id)) {
      it(`answers its example (${each.title}) as declared`, async () => {
        expectDeclared(id, successOf(id), await ask(each))
      })
    }

    it('gives each declared answer when it is asked for', async () => {
      const [request] = cases.filter(one => one.id === id)
      if (request === undefined) throw new Error(`${id} has no case`)
      for (const { status, example, value } of declaredAnswers.filter(one => one.id === id)) {
        const answer = await ask(request, `code=${status}${example === null ? '' : `, example=${example}`}`)
        expectDeclared(id, status, answer)
        const shown = typeof value === 'string' ? answer.text : answer.body
        expect(answer.text === '' ? undefined : shown).toEqual(value)
      }
    })
  })
}

function ask(request: Case, prefer?: string) {
  const { scheme, body } = request
  return send(mock, operations[request.id].method.toUpperCase(), addressOf(request), {
    ...(scheme === 'bearerAuth' ? { token: 'a.token.of-the-mock' } : {}),
    ...(scheme === 'apiKeyAuth' ? { key: 'a-key-of-the-mock' } : {}),
    ...(body === undefined ? {} : { body }),
    ...(prefer === undefined ? {} : { headers: { Prefer: prefer } }),
  })
}

async function untilListening(): Promise<void> {
  for (let attempt = 0; attempt < 300; attempt++) {
    if (mock.process.exitCode !== null) break
    const answered = await fetch(`${mock.url}/health`).catch(() => null)
    if (answered !== null) return
    await new Promise(resolve => setTimeout(resolve, 100))
  }
  throw new Error(`the mock did not start: ${mock.output.join('')}`)
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() =>
        typeof address === 'object' && address !== null
          ? resolve(address.port)
          : reject(new Error('no port')),
      )
    })
  })
}
