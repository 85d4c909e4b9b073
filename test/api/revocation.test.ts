// What is taken away counts for every request that starts after the answer, on every replica, also under load.
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import {
  join,
  leave,
  makeApiKey,
  makeOrganization,
  makeStaff,
  openSession,
  outcome,
  type Request,
  send,
} from '../support/makers.ts'
import { type Service, startService } from '../support/service.ts'

let first: Service
let second: Service
beforeAll(async () => {
  first = await startService()
  second = await startService({ beside: first })
})
afterAll(async () => {
  await second.stop()
  await first.stop()
})

interface Seen {
  replica: number
  started: number
  result: string
}

/**
 * Keeps four requests under way on each of two replicas, makes the change on the first in the midst of them, and goes
 * on. Returns what came of the requests that started before the change was sent, and after it was answered.
 */
async function underLoad(credential: Request, change: () => Promise<unknown>) {
  const seen: Seen[] = []
  let answered = Number.POSITIVE_INFINITY
  const enough = (wanted: number, since: number) =>
    [0, 1].every(replica => seen.filter(s => s.replica === replica && s.started > since).length >= wanted)
  const load = [first, second].flatMap((service, replica) =>
    Array.from({ length: 4 }, async () => {
      while (!enough(100, answered)) {
        const started = performance.now()
        const result = outcome(await send(service, 'GET', '/v1/credential', credential))
        seen.push({ replica, started, result })
      }
    }),
  )
  while (!enough(50, 0)) await new Promise(resolve => setTimeout(resolve, 5))
  const asked = performance.now()
  await change()
  answered = performance.now()
  await Promise.all(load)
  const results = (chosen: Seen[]) => [...new Set(chosen.map(({ result }) => result))]
  return {
    before: results(seen.filter(({ started }) => started < asked).slice(0, 100)),
    after: results(seen.filter(({ started }) => started > answered)),
    afterCount: seen.filter(({ started }) => started > answered).length,
  }
}

async function expectEnd(
  credential: Request,
  change: () => Promise<unknown>,
  refusal: string,
): Promise<void> {
  const { before, after, afterCount } = await underLoad(credential, change)
  expect(before).toEqual(['200'])
  expect(after).toEqual([refusal])
  expect(afterCount).toBeGreaterThanOrEqual(200)
}

const succeeds = async (answer: ReturnType<typeof send>) => expect(outcome(await answer)).toMatch(/^20\d$/)

describe('revokeApiKey', () => {
  it('stops the key on every replica from the answer on', async () => {
    const organization = await makeOrganization(first)
    const { id, raw_key } = await makeApiKey(first, organization)
    const { token } = organization.admin
    const revoke = () => succeeds(send(first, 'DELETE', `/v1/api-keys/${id}`, { token }))
    await expectEnd({ key: raw_key }, revoke, '401 invalid_api_key')
  })
})

/** Keeps back what the database answers to the next look-up of credentials until it is let go. */
function holdLookUp({ database: { lookups } }: Service) {
  const query = lookups.query.bind(lookups) as (...given: unknown[]) => Promise<unknown>
  const { promise: reached, resolve: reach } = Promise.withResolvers<void>()
  const { promise: released, resolve: release } = Promise.withResolvers<void>()
  const spy = vi.spyOn(lookups, 'query')
  const held = async (...given: unknown[]) => {
    const result = await query(...given)
    spy.mockRestore()
    reach()
    await released
    return result
  }
  spy.mockImplementationOnce(held as never)
  return { reached, release }
}

describe('getCredential', () => {
  it('is never answered by a look-up that was sent before the request came', async () => {
    const organization = await makeOrganization(first)
    const { id, raw_key } = await makeApiKey(first, organization)
    const use = async () => outcome(await send(first, 'GET', '/v1/credential', { key: raw_key }))
    const held = holdLookUp(first)
    const early = use()
    await held.reached
    const { token } = organization.admin
    // Revoked on the other replica, while the answer to the old look-up is still on its way here.
    await succeeds(send(second, 'DELETE', `/v1/api-keys/${id}`, { token }))
    const late = [use(), use(), use()]
    await new Promise(resolve => setTimeout(resolve, 100))
    held.release()
    expect(await Promise.all(late)).toEqual(Array(3).fill('401 invalid_api_key'))
    expect(await early).toBe('200')
  })

  it('refuses a person whose membership was removed, on every replica from the commit on', async () => {
    const home = await makeOrganization(first)
    const remove = () => leave(first, home.admin, home)
    await expectEnd({ token: home.admin.token }, remove, '401 membership_revoked')
  })
})

describe('rotateApiKey', () => {
  it('stops the old key on every replica from the answer on, when there is no overlap', async () => {
    const organization = await makeOrganization(first)
    const { id, raw_key } = await makeApiKey(first, organization)
    const { token } = organization.admin
    const rotate = () => succeeds(send(first, 'POST', `/v1/api-keys/${id}/rotate`, { token }))
    await expectEnd({ key: raw_key }, rotate, '401 invalid_api_key')
  })
})

describe('reportLeakedApiKey', () => {
  it('stops the key on every replica from the answer on', async () => {
    const { raw_key } = await makeApiKey(first, await makeOrganization(first))
    const report = () => succeeds(send(first, 'POST', '/v1/api-keys/report-leak', { body: { key: raw_key } }))
    await expectEnd({ key: raw_key }, report, '401 invalid_api_key')
  })
})

describe('setOrganizationApiAccess', () => {
  it('stops the keys of a suspended organization on every replica from the answer on', async () => {
    const organization = await makeOrganization(first)
    const { raw_key } = await makeApiKey(first, organization)
    const { token } = await makeStaff(first)
    const path = `/v1/staff/organizations/${organization.wire_id}/api-access`
    const suspend = () => succeeds(send(first, 'PUT', path, { token, body: { status: 'suspended' } }))
    await expectEnd({ key: raw_key }, suspend, '403 api_access_suspended')
  })
})

describe('logOut', () => {
  it('stops the access token on every replica from the answer on', async () => {
    const { admin } = await makeOrganization(first)
    const headers = { Cookie: admin.cookie }
    const logOut = () => succeeds(send(first, 'POST', '/v1/auth/logout', { headers }))
    await expectEnd({ token: admin.token }, logOut, '401 invalid_token')
  })
})

describe('revokeSession', () => {
  it('stops the access token of the session on every replica from the answer on', async () => {
    const { admin } = await makeOrganization(first)
    const { token } = await openSession(first, admin.id)
    const end = () => succeeds(send(first, 'DELETE', `/v1/auth/sessions/${admin.session_id}`, { token }))
    await expectEnd({ token: admin.token }, end, '401 invalid_token')
  })
})

describe('switchOrganization', () => {
  it('stops the token of the organization that was left, on every replica from the answer on', async () => {
    const [home, other] = [await makeOrganization(first), await makeOrganization(first)]
    await join(first, home.admin, other)
    const { token } = home.admin
    const body = { organization_id: other.wire_id }
    const leaveIt = () => succeeds(send(first, 'POST', '/v1/auth/switch-organization', { token, body }))
    await expectEnd({ token }, leaveIt, '401 organization_switched')
  })
})
