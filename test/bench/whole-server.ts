// The whole stack in a process of its own, limits raised so far that they count and never refuse.
import { createApp } from '../../src/app.ts'
import { readConfig } from '../../src/config.ts'
import { openDatabase } from '../../src/database/pool.ts'
import { createLog } from '../../src/log.ts'
import { listen } from '../../src/server.ts'
import { generateKeySet, readKeySet } from '../../src/sessions/tokens.ts'

const [url = '', connections = '5'] = process.argv.slice(2)
const config = readConfig({ DATABASE_URL: url, LIMIT_KEY: '100000000', LIMIT_FAILURES: '100000000' })
const log = createLog('info')
const database = openDatabase({ url, pool_size: Number(connections), prepared_statements: true, log })
const app = await createApp({ config, database, tokens: await readKeySet(await generateKeySet()), log })
const { port } = await listen(app, '127.0.0.1', 0)
process.send?.({ address: { port }, started_ms: performance.now() })
