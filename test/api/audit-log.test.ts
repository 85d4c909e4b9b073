// The audit log: what was changed, by whom, and what was before and after; read by admins, changed by nobody.
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { toWire } from '../../src/database/identifiers.ts'
import {
  makeApiKey,
  makeMember,
  makeOrganization,
  makeStaff,
  type Organization,
  outcome,
  password,
  rewrite,
  send,
} from '../support/makers.ts'
import { mailsTo, type Service, startService } from '../support/service.ts'

let service: Service
beforeAll(async () => {
  service = await startService({ worker: true })
})
afterAll(() => service.stop())

interface Entry {
  id: string
  created_at: string
  actor: { type: string; id: string | null; name: string }
  action: string
  entity_id: string
}

const read = (token: string, query = '') => send(service, 'GET', `/v1/orgs/me/audit-log${query}`, { token })
const entries = async (organization: Organization, query = '') =>
  (await read(organization.admin.token, query)).body.items as Entry[]
const actions = async (organization: Organization, query = '') =>
  (await entries(organization, query)).map(({ action }) => action)
const role = (organization: Organization, userId: string, wanted: string, token?: string) =>
  send(service, 'PATCH', `/v1/orgs/me/members/${toWire('user', userId)}`, {
    ...{ token: token ?? organization.admin.token, body: { role: wanted } },
    headers: { 'X-Request-ID': `to-${wanted}` },
  })

describe('listAuditLog', () => {
  it('shows who changed what, with before and after, newest first', async () => {
    const organization = await makeOrganization(service)
    const member = await makeMember(service, organization)
    await role(organization, member.id, 'admin')
    const { id } = await makeApiKey(service, organization)
    const [made, changed] = await entries(organization)
    expect(made).toMatchObject({
      action: 'api_key.created',
      entity_type: 'api_key',
      entity_id: id,
      before: null,
    })
    expect(changed).toEqual({
      ...{ id: expect.stringMatching(/^evt_/), created_at: expect.stringMatching(/Z$/) },
      actor: { type: 'user', id: toWire('user', organization.admin.id), name: 'Test Person' },
      ...{ action: 'member.role_changed', entity_type: 'member', entity_id: toWire('user', member.id) },
      ...{ before: { role: 'member' }, after: { role: 'admin' } },
      ...{ ip: '127.0.0.1', request_id: 'to-admin' },
    })
  })

  it('names staff and the service itself', async () => {
    const organization = await makeOrganization(service, 'disabled')
    const staff = await makeStaff(service)
    await send(service, 'PUT', `/v1/staff/organizations/${organization.wire_id}/api-access`, {
      ...{ token: staff.token, body: { status: 'enabled' } },
    })
    const { raw_key } = await makeApiKey(service, organization)
    await send(service, 'POST', '/v1/api-keys/report-leak', { body: { key: raw_key } })
    const [leaked, , enabled] = await entries(organization)
    expect(leaked).toMatchObject({
      ...{ action: 'api_key.revoked', actor: { type: 'system', id: null, name: 'TaxLens' } },
    })
    expect(enabled).toMatchObject({
      ...{ action: 'api_access.enabled', actor: { type: 'staff', id: toWire('user', staff.id) } },
    })
  })

  it('begins with whoever signed up', async () => {
    const email = `founder-${randomUUID()}@example.com`
    const body = { email, password, organization_name: 'New Hotel', full_name: 'Fay Founder' }
    await send(service, 'POST', '/v1/auth/register', { body })
    const [mail = ''] = await mailsTo(service, email)
    const token = /token=([\w-]{43})/.exec(mail)?.[1]
    await send(service, 'POST', '/v1/auth/verify-email', { body: { token } })
    const session = await send(service, 'POST', '/v1/auth/login', { body: { email, password } })
    const answer = await read(String(session.body.access_token))
    expect(answer.body.items).toMatchObject([
      {
        ...{ action: 'member.joined', after: { role: 'admin' }, ip: '127.0.0.1' },
        actor: { type: 'user', name: 'Fay Founder' },
      },
    ])
  })

  it('filters by action, thing, person and time', async () => {
    const organization = await makeOrganization(service)
    const other = await makeMember(service, organization)
    await role(organization, other.id, 'admin')
    const { id } = await makeApiKey(service, organization)
    await role(organization, organization.admin.id, 'member', other.token)
    await role(organization, organization.admin.id, 'admin', other.token)
    const changed = 'member.role_changed'
    expect(await actions(organization)).toEqual([changed, changed, 'api_key.created', changed])
    expect(await actions(organization, '?action=api_key.created')).toEqual(['api_key.created'])
    expect(await actions(organization, '?entity_type=api_key')).toEqual(['api_key.created'])
    expect(await actions(organization, `?entity_id=${id}`)).toEqual(['api_key.created'])
    const wire = toWire('user', other.id)
    expect(await actions(organization, `?actor_user_id=${wire}`)).toEqual([changed, changed])
    expect(await actions(organization, `?actor_user_id=${wire}&entity_type=api_key`)).toEqual([])
    const [newest, , made, oldest] = await entries(organization)
    expect(await entries(organization, `?from=${newest?.created_at}`)).toContainEqual(newest)
    const until = await entries(organization, `?to=${made?.created_at}`)
    expect(until).toEqual(expect.arrayContaining([made, oldest]))
    expect(await actions(organization, '?from=2031-01-01T00:00:00Z')).toEqual([])
    expect(await actions(organization, '?to=2020-01-01T00:00:00Z')).toEqual([])
    expect(await actions(organization, '?from=2020-01-01T00:00:00Z&to=2031-01-01T00:00:00Z')).toHaveLength(4)
  })

  it('refuses a filter that is none', async () => {
    const { admin } = await makeOrganization(service)
    for (const query of [
      'from=yesterday',
      'to=2026-12-31T23:59:60Z',
      'action=x',
      'actor_user_id=x',
      'limit=0',
    ]) {
      expect([query, outcome(await read(admin.token, `?${query}`))]).toEqual([query, '422 validation_error'])
    }
  })

  it('goes on over pages, with the filters they came from', async () => {
    const organization = await makeOrganization(service)
    const { token, id } = organization.admin
    const other = await makeMember(service, organization)
    for (const wanted of ['admin', 'member', 'admin']) await role(organization, other.id, wanted)
    const query = `?limit=2&actor_user_id=${toWire('user', id)}`
    const first = await read(token, query)
    const second = await read(token, `${query}&cursor=${first.body.next_cursor}`)
    expect([first.body.items, second.body.items]).toMatchObject([{ length: 2 }, { length: 1 }])
    expect(second.body.next_cursor).toBeNull()
    const other_filter = await read(token, `?limit=2&cursor=${first.body.next_cursor}`)
    expect(outcome(other_filter)).toBe('400 invalid_cursor')
  })

  it('shows an erased person by a name that says so, and the id', async () => {
    const organization = await makeOrganization(service)
    const other = await makeMember(service, organization)
    await role(organization, other.id, 'admin')
    await rewrite(
      service,
      "update audit_log set actor_id = '00000000-0000-7000-8000-000000000000' where organization_id = $1",
      [organization.id],
    )
    const [entry] = await entries(organization)
    expect(entry?.actor).toEqual({ type: 'user', id: expect.stringMatching(/^user_/), name: 'Erased person' })
  })
})
