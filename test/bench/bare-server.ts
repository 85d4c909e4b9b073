// The ceiling: a bare node:http server that parses the same body, makes the same key look-up and writes the same answer,
// as bytes that lie ready or, with `serialise`, made from the object at every request as any real server must.
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { keyResolver } from '../../src/api-keys/credential.ts'
import { openDatabase } from '../../src/database/pool.ts'
import { createLog } from '../../src/log.ts'

const [url = '', file = '', mode = 'ready'] = process.argv.slice(2)
const answer = readFileSync(file, 'utf8')
const object: unknown = JSON.parse(answer)
const log = createLog('silent')
const findKey = keyResolver(openDatabase({ url, pool_size: 5, prepared_statements: true, log }))

const server = createServer((request, response) => {
  const chunks: Buffer[] = []
  request.on('data', (chunk: Buffer) => chunks.push(chunk))
  request.on('end', async () => {
    JSON.parse(Buffer.concat(chunks).toString())
    const key = await findKey(String(request.headers['x-api-key']))
    response.writeHead(key === null ? 401 : 200, { 'Content-Type': 'application/json; charset=utf-8' })
    response.end(mode === 'serialise' ? JSON.stringify(object) : answer)
  })
})
server.listen(0, '127.0.0.1', () => process.send?.({ address: server.address() }))
