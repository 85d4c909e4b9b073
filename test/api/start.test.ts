// Starting and stopping, as real processes: ready from nothing, nothing left behind, and no repair after a kill.
import { type ChildProcess, execFile, spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { send } from '../support/makers.ts'

const password = 'a sturdy passphrase 42'
let folder: string
const started: ChildProcess[] = []

interface Started {
  process: ChildProcess
  url: string
  output: string
}

/** Starts the service as `make run` does and waits until it says that it is ready. */
async function start(env: Record<string, string> = {}): Promise<Started> {
  const port = 20_000 + Math.floor(Math.random() * 20_000)
  const child = spawn(process.execPath, ['src/main.ts'], {
    env: {
      PATH: process.env.PATH ?? '',
      DATA_DIR: folder,
      PORT: String(port),
      DEMO_PASSWORD: password,
      ...env,
    },
  })
  started.push(child)
  let output = ''
  await new Promise<void>((resolve, reject) => {
    const read = (chunk: Buffer): void => {
      output += chunk.toString()
      if (output.includes('is ready')) resolve()
    }
    child.stdout.on('data', read)
    child.stderr.on('data', read)
    child.once('exit', code => reject(new Error(`ended with ${code}: ${output}`)))
  })
  return { process: child, url: `http://127.0.0.1:${port}`, output }
}

async function end({ process: child }: Started, signal: NodeJS.Signals): Promise<number | null> {
  const ended = new Promise<number | null>(resolve => child.once('exit', code => resolve(code)))
  child.kill(signal)
  return ended
}

function run(...args: string[]): Promise<{ code: number; output: string }> {
  const env = { PATH: process.env.PATH ?? '', DATA_DIR: folder }
  return new Promise(resolve => {
    execFile(process.execPath, ['src/cli.ts', ...args], { env }, (error, stdout, stderr) =>
      resolve({ code: error === null ? 0 : Number(error.code), output: stdout + stderr }),
    )
  })
}

async function logIn(url: string, email: string) {
  return send({ url }, 'POST', '/v1/auth/login', { body: { email, password } })
}

const isServing = (): boolean => existsSync(join(folder, 'postgres', 'postmaster.pid'))

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'taxlens-start-'))
  await chmod(folder, 0o755)
})

afterAll(async () => {
  for (const child of started) child.kill('SIGKILL')
  if (isServing()) await end(await start(), 'SIGTERM')
  await rm(folder, { recursive: true, force: true })
})

describe('make run', () => {
  it('serves demo data from nothing, says where everything is, and stops the database with itself', async () => {
    const service = await start()
    for (const text of [`${service.url}/v1`, `${service.url}/docs`, `${service.url}/health`, password]) {
      expect(service.output).toContain(text)
    }
    expect((await send(service, 'GET', '/health/ready')).status).toBe(200)
    const admin = await logIn(service.url, 'admin@demo-hotels.example')
    expect(admin.body).toMatchObject({ organization: { name: 'Demo Hotels', role: 'admin' } })
    const me = await send(service, 'GET', '/v1/auth/me', { token: String(admin.body.access_token) })
    expect(me.body).toMatchObject({
      memberships: [
        { organization_name: 'Demo Hotels', role: 'admin', api_access: 'enabled' },
        { organization_name: 'Demo Stays', role: 'admin', api_access: 'disabled' },
      ],
    })
    const member = await logIn(service.url, 'member@demo-hotels.example')
    expect(member.body).toMatchObject({ organization: { name: 'Demo Hotels', role: 'member' } })
    expect(await end(service, 'SIGINT')).toBe(0)
    expect(isServing()).toBe(false)
  })

  it('goes on after a kill without repair, and a second one does not take its database away', async () => {
    const killed = await start()
    const token = String((await logIn(killed.url, 'admin@demo-hotels.example')).body.access_token)
    await end(killed, 'SIGKILL')
    expect(isServing()).toBe(true)
    const service = await start()
    expect((await send(service, 'GET', '/v1/auth/me', { token })).status).toBe(200)
    await expect(start()).rejects.toThrow(/DATA_DIR: another TaxLens is running/)
    expect((await send(service, 'GET', '/health/ready')).status).toBe(200)

    const demoStays = await send(service, 'GET', '/v1/auth/me', { token })
    const memberships = demoStays.body.memberships as { organization_id: string; organization_name: string }[]
    const stays = memberships.find(each => each.organization_name === 'Demo Stays')?.organization_id ?? ''
    expect(await run('org', 'access', stays, 'enabled', 'by hand')).toMatchObject({ code: 0 })
    const after = await send(service, 'GET', '/v1/auth/me', { token })
    expect(JSON.stringify(after.body.memberships)).not.toContain('disabled')
    expect(await end(service, 'SIGTERM')).toBe(0)
    expect(isServing()).toBe(false)
  })

  it('says which variable keeps it from starting', async () => {
    await expect(start({ PORT: 'here' })).rejects.toThrow(/PORT: expected a whole number/)
    await expect(start({ NODE_ENV: 'production' })).rejects.toThrow(/JWT_KEYS: required/)
    await expect(start({ JWT_KEYS: '{"keys":[]}' })).rejects.toThrow(/JWT_KEYS: /)
  })
})

describe('the command line', () => {
  it('lists its commands, refuses what it does not know, and leaves no server running', async () => {
    expect((await run('help')).output).toContain('org access')
    expect((await run('fly')).code).toBe(2)
    expect((await run('org', 'access', 'org_01kt3nhf00e0080yxz1smw87vt', 'enabled')).code).toBe(1)
    expect(await run('content', 'check')).toMatchObject({ code: 0 })
    expect(isServing()).toBe(false)
  })
})
