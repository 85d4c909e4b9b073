// The life of an API key: rotated into a successor, expired, revoked for good, reported as leaked.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { fromWire } from '../../src/database/identifiers.ts'
import {
  auditRows,
  eventually,
  join,
  makeApiKey,
  makeOrganization,
  makeStaff,
  type Organization,
  outcome,
  rewrite,
  send,
} from '../support/makers.ts'
import { mailsTo, type Service, startService } from '../support/service.ts'

let service: Service
beforeAll(async () => {
  service = await startService({ worker: true })
})
afterAll(() => service.stop())

const use = async (key: string) => outcome(await send(service, 'GET', '/v1/credential', { key }))
const change = (organization: Organization, method: string, path: string, body?: object) =>
  send(service, method, `/v1/api-keys${path}`, { token: organization.admin.token, ...(body ? { body } : {}) })
const rotate = (organization: Organization, id: unknown, overlap_seconds?: number) =>
  change(organization, 'POST', `/${id}/rotate`, overlap_seconds === undefined ? {} : { overlap_seconds })
const look = async (organization: Organization, id: unknown) =>
  (await change(organization, 'GET', `/${id}`)).body

async function databaseTime(): Promise<number> {
  const { rows } = await service.owner.query<{ now: Date }>('select clock_timestamp() as now')
  return rows[0]?.now.getTime() ?? Number.NaN
}

describe('rotateApiKey', () => {
  it('revokes the old key at once when there is no overlap', async () => {
    const organization = await makeOrganization(service)
    const old = await makeApiKey(service, organization)
    const rotated = await rotate(organization, old.id)
    expect(outcome(rotated)).toBe('201')
    expect(rotated.body).toMatchObject({ status: 'active', rotated_from_id: old.id })
    expect(rotated.body.raw_key).not.toBe(old.raw_key)
    expect(await use(old.raw_key)).toBe('401 invalid_api_key')
    expect(await use(String(rotated.body.raw_key))).toBe('200')
    expect(await look(organization, old.id)).toMatchObject({
      status: 'revoked',
      revoked_by: { type: 'user', name: 'Test Person' },
    })
  })

  it('keeps name, scopes, networks, the test mark and the absolute expiry', async () => {
    const organization = await makeOrganization(service)
    const settings = {
      name: 'Settled',
      scopes: ['tax:calculate'],
      allowed_ips: ['127.0.0.0/8', '2001:db8::/32'],
      test_only: true,
      expires_at: '2031-02-03T04:05:06.789Z',
    }
    const old = await makeApiKey(service, organization, settings)
    const second = await rotate(organization, old.id, 3600)
    const third = await rotate(organization, second.body.id)
    // The old key retires in an hour; its other successor lives as long as was chosen.
    const fourth = await rotate(organization, old.id, 60)
    expect(second.body).toMatchObject(settings)
    expect(fourth.body).toMatchObject({ ...settings, rotated_from_id: old.id })
    expect(third.body).toMatchObject({ ...settings, rotated_from_id: second.body.id })
  })

  it('lets both keys work until the overlap ends, and not longer', async () => {
    const organization = await makeOrganization(service)
    const old = await makeApiKey(service, organization)
    const before = await databaseTime()
    const rotated = await rotate(organization, old.id, 1)
    expect([await use(old.raw_key), await use(String(rotated.body.raw_key))]).toEqual(['200', '200'])
    const { status, expires_at } = await look(organization, old.id)
    expect(status).toBe('active')
    expect(Date.parse(String(expires_at)) - before).toBeGreaterThanOrEqual(1000)
    await eventually(async () => (await databaseTime()) > Date.parse(String(expires_at)))
    expect(await use(old.raw_key)).toBe('401 invalid_api_key')
    expect(await use(String(rotated.body.raw_key))).toBe('200')
    expect(await look(organization, old.id)).toMatchObject({ status: 'expired', revoked_at: null })
  })

  it('never lets the overlap outlive the expiry that was chosen', async () => {
    const organization = await makeOrganization(service)
    const expires_at = new Date(Date.now() + 60_000).toISOString()
    const old = await makeApiKey(service, organization, { expires_at })
    const rotated = await rotate(organization, old.id, 604_800)
    expect(rotated.body.expires_at).toBe(expires_at)
    expect((await look(organization, old.id)).expires_at).toBe(expires_at)
  })

  it('is refused for a key that is revoked or expired, and the key stays as it is', async () => {
    const organization = await makeOrganization(service)
    const revoked = await makeApiKey(service, organization)
    const expired = await makeApiKey(service, organization)
    await change(organization, 'DELETE', `/${revoked.id}`)
    await rewrite(service, 'update api_keys set expires_at = now() where id = $1', [
      fromWire('key', expired.id),
    ])
    for (const key of [revoked, expired]) {
      expect(outcome(await rotate(organization, key.id))).toBe('409 api_key_not_active')
      expect(outcome(await rotate(organization, key.id, 60))).toBe('409 api_key_not_active')
      expect(await use(key.raw_key)).toBe('401 invalid_api_key')
    }
    const { rows } = await service.owner.query('select id from api_keys where organization_id = $1', [
      organization.id,
    ])
    expect(rows).toHaveLength(2)
  })

  it('makes one successor of a key that two admins rotate at once', async () => {
    const organization = await makeOrganization(service)
    const { id } = await makeApiKey(service, organization)
    const outcomes = await Promise.all([rotate(organization, id), rotate(organization, id)])
    expect(outcomes.map(outcome).sort()).toEqual(['201', '409 api_key_not_active'])
  })

  it("does not know another organization's key", async () => {
    const organization = await makeOrganization(service)
    const foreign = await makeApiKey(service, await makeOrganization(service))
    expect(outcome(await rotate(organization, foreign.id))).toBe('404 api_key_not_found')
    expect(outcome(await change(organization, 'DELETE', `/${foreign.id}`))).toBe('404 api_key_not_found')
    expect(await use(foreign.raw_key)).toBe('200')
  })

  it.each(['suspended', 'disabled'] as const)('is refused while access is %s', async access => {
    const organization = await makeOrganization(service)
    const { id } = await makeApiKey(service, organization)
    await service.owner.query('update organizations set api_access = $2 where id = $1', [
      organization.id,
      access,
    ])
    const code = access === 'suspended' ? 'api_access_suspended' : 'api_access_not_enabled'
    expect(outcome(await rotate(organization, id))).toBe(`403 ${code}`)
    expect(await look(organization, id)).toMatchObject({ status: 'active' })
  })

  it('is recorded in the audit log without a secret', async () => {
    const organization = await makeOrganization(service)
    const old = await makeApiKey(service, organization)
    const headers = { 'X-Request-ID': 'rotation' }
    const { token } = organization.admin
    const rotated = await send(service, 'POST', `/v1/api-keys/${old.id}/rotate`, {
      ...{ token, headers },
      body: { overlap_seconds: 5 },
    })
    const rows = await auditRows(service, organization)
    expect(rows.map(({ action }) => action)).toEqual(['api_key.created', 'api_key.rotated'])
    expect(rows[1]).toMatchObject({
      ...{ entity_id: old.id, actor_type: 'user', actor_id: organization.admin.id, request_id: 'rotation' },
      after: { successor_id: rotated.body.id, overlap_seconds: 5 },
    })
    for (const raw of [old.raw_key, String(rotated.body.raw_key)]) {
      expect(JSON.stringify(rows)).not.toContain(raw.slice(12, 46))
    }
  })
})

describe('createApiKey', () => {
  it('makes a key that ends at the very instant of its expiry, by the clock of the database', async () => {
    const organization = await makeOrganization(service)
    const ends = (await databaseTime()) + 700
    const { id, raw_key } = await makeApiKey(service, organization, {
      expires_at: new Date(ends).toISOString(),
    })
    const seen = { before: 0, after: 0 }
    while (seen.after < 3) {
      const asked = await databaseTime()
      const result = await use(raw_key)
      const answered = await databaseTime()
      if (answered < ends) {
        expect(result).toBe('200')
        seen.before += 1
      }
      if (asked >= ends) {
        expect(result).toBe('401 invalid_api_key')
        seen.after += 1
      }
    }
    expect(seen.before).toBeGreaterThan(0)
    expect(await look(organization, id)).toMatchObject({ status: 'expired', revoked_at: null })
  })
})

describe('revokeApiKey', () => {
  it('holds for the next request, may be repeated, and is recorded once', async () => {
    const organization = await makeOrganization(service)
    const { id, raw_key } = await makeApiKey(service, organization)
    expect(await use(raw_key)).toBe('200')
    expect(outcome(await change(organization, 'DELETE', `/${id}`))).toBe('204')
    expect(await use(raw_key)).toBe('401 invalid_api_key')
    const first = await look(organization, id)
    expect(first).toMatchObject({ status: 'revoked', revoked_by: { type: 'user', name: 'Test Person' } })
    expect(outcome(await change(organization, 'DELETE', `/${id}`))).toBe('204')
    expect(await look(organization, id)).toEqual(first)
    const rows = await auditRows(service, organization)
    expect(rows.map(({ action }) => action)).toEqual(['api_key.created', 'api_key.revoked'])
    expect(rows[1]).toMatchObject({
      entity_id: id,
      actor_id: organization.admin.id,
      after: { status: 'revoked' },
    })
  })

  it('has no way back, not even in SQL', async () => {
    const organization = await makeOrganization(service)
    const { id, raw_key } = await makeApiKey(service, organization)
    await change(organization, 'DELETE', `/${id}`)
    const client = await service.database.pool.connect()
    const asApplication = async (statement: string) => {
      await client.query('begin')
      try {
        await client.query("select set_config('app.organization_id', $1, true)", [organization.id])
        const { rowCount } = await client.query(`update api_keys set ${statement} where id = $1`, [
          fromWire('key', id),
        ])
        return rowCount
      } finally {
        await client.query('rollback')
      }
    }
    try {
      await expect(asApplication('revoked_at = null')).rejects.toThrow('a revoked key stays revoked')
      await expect(asApplication("revoked_at = now() + interval '1 day'")).rejects.toThrow('stays revoked')
      for (const settings of ["scopes = '{tax:calculate}'", "allowed_ips = '{::/0}'", 'expires_at = now()']) {
        await expect(asApplication(settings)).rejects.toThrow('the settings of a key do not change')
      }
      // The statement itself is right: a name may be written.
      expect(await asApplication("name = 'Renamed'")).toBe(1)
    } finally {
      client.release()
    }
    expect(await use(raw_key)).toBe('401 invalid_api_key')
  })

  it('still works while access is suspended', async () => {
    const organization = await makeOrganization(service)
    const { id } = await makeApiKey(service, organization)
    await service.owner.query("update organizations set api_access = 'suspended' where id = $1", [
      organization.id,
    ])
    expect(outcome(await change(organization, 'DELETE', `/${id}`))).toBe('204')
    expect(await look(organization, id)).toMatchObject({ status: 'revoked' })
  })
})

describe('setOrganizationApiAccess', () => {
  it('stops every key while access is suspended, and lets them work again afterwards', async () => {
    const organization = await makeOrganization(service)
    const staff = await makeStaff(service)
    const [kept, revoked] = [await makeApiKey(service, organization), await makeApiKey(service, organization)]
    await change(organization, 'DELETE', `/${revoked.id}`)
    const set = (status: string) =>
      send(service, 'PUT', `/v1/staff/organizations/${organization.wire_id}/api-access`, {
        ...{ token: staff.token, body: { status } },
      })
    expect(outcome(await set('suspended'))).toBe('200')
    expect(await use(kept.raw_key)).toBe('403 api_access_suspended')
    expect(await use(revoked.raw_key)).toBe('401 invalid_api_key')
    expect(outcome(await set('enabled'))).toBe('200')
    expect(await use(kept.raw_key)).toBe('200')
    expect(await use(revoked.raw_key)).toBe('401 invalid_api_key')
  })
})

describe('reportLeakedApiKey', () => {
  const report = (key: string, source?: string) =>
    send(service, 'POST', '/v1/api-keys/report-leak', { body: { key, ...(source ? { source } : {}) } })

  it('revokes a known key at once, keeps the reason and tells every admin, not the members', async () => {
    const organization = await makeOrganization(service)
    const second = await makeOrganization(service)
    const [admin, member] = [second.admin, (await makeOrganization(service)).admin]
    await join(service, admin, organization, 'admin')
    await join(service, member, organization, 'member')
    const { id, raw_key } = await makeApiKey(service, organization, { name: 'Leaked' })
    expect(outcome(await report(raw_key, 'a public repository'))).toBe('202')
    expect(await use(raw_key)).toBe('401 invalid_api_key')
    expect(await look(organization, id)).toMatchObject({
      status: 'revoked',
      revoked_by: { type: 'system', id: null, name: 'Leak report' },
    })
    const rows = await auditRows(service, organization)
    expect(rows.at(-1)).toMatchObject({
      ...{ action: 'api_key.revoked', entity_id: id, actor_type: 'system', actor_id: null, ip: '127.0.0.1' },
      after: { reason: 'leaked: a public repository' },
    })
    expect(JSON.stringify(rows)).not.toContain(raw_key.slice(12, 46))
    for (const { email } of [organization.admin, admin]) {
      const mails = await mailsTo(service, email, 2)
      const leaks = mails.filter(mail => mail.includes('was reported as leaked'))
      expect(leaks).toHaveLength(1)
      expect(leaks[0]).toContain(`"Leaked" (${raw_key.slice(0, 12)} … ${raw_key.slice(-4)})`)
      expect(leaks[0]).not.toContain(raw_key.slice(12, 46))
    }
    await expect(mailsTo(service, member.email, 0)).resolves.toEqual([])
  })

  it('answers the same whatever the key is, and changes nothing for one that is not active', async () => {
    const organization = await makeOrganization(service)
    const [active, revoked] = [
      await makeApiKey(service, organization),
      await makeApiKey(service, organization),
    ]
    await change(organization, 'DELETE', `/${revoked.id}`)
    const before = await look(organization, revoked.id)
    const unknown = `${active.raw_key.slice(0, 49)}${active.raw_key.endsWith('0') ? '1' : '0'}`
    const answers = [active.raw_key, active.raw_key, revoked.raw_key, unknown, 'nonsense']
    for (const key of answers) {
      const answer = await report(key)
      expect([answer.status, answer.text]).toEqual([202, '{"status":"accepted"}'])
    }
    expect(await look(organization, revoked.id)).toEqual(before)
    const actions = (await auditRows(service, organization)).map(({ action }) => action)
    expect(actions.filter(action => action === 'api_key.revoked')).toHaveLength(2)
  })
})
