// Members: who belongs to the organization, their roles, and how they leave.
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { toWire } from '../../src/database/identifiers.ts'
import {
  auditRows,
  issuesOf,
  join,
  makeMember,
  makeOrganization,
  makePerson,
  type Organization,
  openSession,
  outcome,
  type Person,
  send,
} from '../support/makers.ts'
import { type Service, startService } from '../support/service.ts'

let service: Service
/** Another replica of the same service. */
let second: Service
beforeAll(async () => {
  service = await startService()
  second = await startService({ beside: service })
})
afterAll(async () => {
  await second.stop()
  await service.stop()
})

interface Shown {
  user_id: string
  email: string
  full_name: string | null
  role: string
}

const path = (person: Person) => `/v1/orgs/me/members/${toWire('user', person.id)}`
const list = async (token: string, query = '') =>
  (await send(service, 'GET', `/v1/orgs/me/members${query}`, { token })).body as {
    items: Shown[]
    next_cursor: string | null
  }
const change = (token: string, person: Person, role: string) =>
  send(service, 'PATCH', path(person), { token, body: { role } })
const remove = (token: string, person: Person) => send(service, 'DELETE', path(person), { token })
const look = (at: Service, token: string) => send(at, 'GET', '/v1/orgs/me', { token })

async function makeAdmin(organization: Organization): Promise<Person> {
  return makePerson(service, { organization: organization.id, role: 'admin' })
}

async function roles(organization: Organization): Promise<string[]> {
  const { rows } = await service.owner.query<{ role: string }>(
    'select role from memberships where organization_id = $1 order by role',
    [organization.id],
  )
  return rows.map(({ role }) => role)
}

describe('listMembers', () => {
  it('shows every member once over all pages, and nobody of another organization', async () => {
    const organization = await makeOrganization(service)
    await makeMember(service, await makeOrganization(service))
    const people = [
      organization.admin,
      await makeMember(service, organization),
      await makeAdmin(organization),
    ]
    const { token } = organization.admin
    const first = await list(token, '?limit=2')
    const rest = await list(token, `?limit=2&cursor=${first.next_cursor}`)
    expect([first.items.length, rest.items.length, rest.next_cursor]).toEqual([2, 1, null])
    const shown = [...first.items, ...rest.items]
    expect(shown.map(({ user_id }) => user_id)).toEqual(
      people
        .map(({ id }) => toWire('user', id))
        .sort()
        .reverse(),
    )
    expect(shown.find(({ email }) => email === people[1]?.email)).toEqual({
      ...{ user_id: toWire('user', people[1]?.id ?? ''), email: people[1]?.email },
      ...{ full_name: 'Test Person', role: 'member', joined_at: expect.stringMatching(/Z$/) },
    })
  })
})

describe('updateMember', () => {
  it('gives a role that counts from the next request on, on every replica', async () => {
    const organization = await makeOrganization(service)
    const member = await makeMember(service, organization)
    const ask = (at: Service) => send(at, 'GET', '/v1/orgs/me/members', { token: member.token })
    expect(outcome(await ask(second))).toBe('403 organization_admin_required')
    const answer = await change(organization.admin.token, member, 'admin')
    expect(answer.body).toMatchObject({ user_id: toWire('user', member.id), role: 'admin' })
    expect([outcome(await ask(service)), outcome(await ask(second))]).toEqual(['200', '200'])
    expect(outcome(await change(organization.admin.token, member, 'member'))).toBe('200')
    expect(outcome(await ask(second))).toBe('403 organization_admin_required')
    expect(await auditRows(service, organization)).toMatchObject([
      {
        ...{ action: 'member.role_changed', actor_type: 'user', actor_id: organization.admin.id },
        ...{ entity_id: toWire('user', member.id), before: { role: 'member' }, after: { role: 'admin' } },
      },
      { action: 'member.role_changed', before: { role: 'admin' }, after: { role: 'member' } },
    ])
  })

  it('changes nothing where the role is there already', async () => {
    const organization = await makeOrganization(service)
    expect(outcome(await change(organization.admin.token, organization.admin, 'admin'))).toBe('200')
    expect(await auditRows(service, organization)).toEqual([])
  })

  it('lets an admin step down, but never the last one', async () => {
    const organization = await makeOrganization(service)
    const { token } = organization.admin
    await makeMember(service, organization)
    expect(outcome(await change(token, organization.admin, 'member'))).toBe('409 last_admin')
    await makeAdmin(organization)
    expect(outcome(await change(token, organization.admin, 'member'))).toBe('200')
    expect(outcome(await list(token).then(() => look(service, token)))).toBe('200')
    expect(await roles(organization)).toEqual(['admin', 'member', 'member'])
  })

  it('leaves one admin of two who demote each other at the same moment, many times over', async () => {
    for (let round = 0; round < 8; round++) {
      const organization = await makeOrganization(service)
      const other = await makeAdmin(organization)
      const outcomes = await Promise.all([
        send(service, 'PATCH', path(other), { token: organization.admin.token, body: { role: 'member' } }),
        send(second, 'PATCH', path(organization.admin), { token: other.token, body: { role: 'member' } }),
      ])
      const sorted = outcomes.map(outcome).sort()
      expect(sorted[0]).toBe('200')
      // The second finds itself demoted, or the other the last admin.
      expect(['403 organization_admin_required', '409 last_admin']).toContain(sorted[1])
      expect(await roles(organization)).toEqual(['admin', 'member'])
    }
  })

  it('knows two roles, and needs one', async () => {
    const { admin } = await makeOrganization(service)
    expect(issuesOf(await change(admin.token, admin, 'owner'))).toEqual(['enum at body.role'])
    const none = await send(service, 'PATCH', path(admin), { token: admin.token, body: {} })
    expect(issuesOf(none)).toEqual(['missing at body.role'])
  })

  it('is made once for one Idempotency-Key', async () => {
    const organization = await makeOrganization(service)
    const member = await makeMember(service, organization)
    const request = {
      ...{ token: organization.admin.token, body: { role: 'admin' } },
      headers: { 'Idempotency-Key': randomUUID() },
    }
    const first = await send(service, 'PATCH', path(member), request)
    const again = await send(second, 'PATCH', path(member), request)
    expect([again.body, again.headers.get('idempotency-replayed')]).toEqual([first.body, 'true'])
    expect(await auditRows(service, organization)).toHaveLength(1)
  })
})

describe('removeMember', () => {
  it('ends the membership from the next request on; the person goes on elsewhere', async () => {
    const organization = await makeOrganization(service)
    const elsewhere = await makeOrganization(service)
    const member = await makeMember(service, organization)
    await join(service, member, elsewhere, 'member')
    expect(outcome(await look(second, member.token))).toBe('200')
    expect(outcome(await remove(organization.admin.token, member))).toBe('204')
    expect(outcome(await look(second, member.token))).toBe('401 membership_revoked')
    const refreshed = await send(second, 'POST', '/v1/auth/refresh', { headers: { Cookie: member.cookie } })
    expect(refreshed.body.organization).toMatchObject({ id: elsewhere.wire_id, role: 'member' })
    expect(await auditRows(service, organization)).toMatchObject([
      {
        ...{
          action: 'member.removed',
          actor_id: organization.admin.id,
          entity_id: toWire('user', member.id),
        },
        ...{ before: { role: 'member' }, after: null },
      },
    ])
    expect(outcome(await remove(organization.admin.token, member))).toBe('404 member_not_found')
  })

  it('leaves a person without another organization signed in, and with none', async () => {
    const organization = await makeOrganization(service)
    const member = await makeMember(service, organization)
    await remove(organization.admin.token, member)
    const { token } = await openSession(service, member.id)
    expect(outcome(await look(service, token))).toBe('403 no_active_organization')
  })

  it('refuses oneself, and keeps an admin where two remove each other at the same moment', async () => {
    for (let round = 0; round < 8; round++) {
      const organization = await makeOrganization(service)
      const other = await makeAdmin(organization)
      expect(outcome(await remove(other.token, other))).toBe('409 cannot_remove_self')
      const outcomes = await Promise.all([
        send(service, 'DELETE', path(other), { token: organization.admin.token }),
        send(second, 'DELETE', path(organization.admin), { token: other.token }),
      ])
      const sorted = outcomes.map(outcome).sort()
      expect(sorted[0]).toBe('204')
      expect(['401 membership_revoked', '409 last_admin']).toContain(sorted[1])
      expect(await roles(organization)).toEqual(['admin'])
    }
  })
})

describe('updateOrganization', () => {
  it('renames the organization for everyone in it, with its audit row', async () => {
    const organization = await makeOrganization(service)
    const member = await makeMember(service, organization)
    const rename = (body: object) =>
      send(service, 'PATCH', '/v1/orgs/me', { token: organization.admin.token, body })
    const renamed = await rename({ name: 'Grand Hotel Nord' })
    expect(renamed.body).toMatchObject({ id: organization.wire_id, name: 'Grand Hotel Nord', role: 'admin' })
    expect((await look(second, member.token)).body).toMatchObject({
      name: 'Grand Hotel Nord',
      role: 'member',
    })
    expect((await rename({})).body).toEqual(renamed.body)
    expect((await rename({ name: 'Grand Hotel Nord' })).body).toEqual(renamed.body)
    expect(await auditRows(service, organization)).toMatchObject([
      {
        ...{ action: 'organization.updated', entity_id: organization.wire_id },
        ...{ before: { name: organization.name }, after: { name: 'Grand Hotel Nord' } },
      },
    ])
  })

  it('refuses a name that is none', async () => {
    const { admin } = await makeOrganization(service)
    for (const name of ['', '   ', 'x'.repeat(101), 'two\nlines', null, 7]) {
      const answer = await send(service, 'PATCH', '/v1/orgs/me', { token: admin.token, body: { name } })
      expect([name, outcome(answer)]).toEqual([name, '422 validation_error'])
    }
  })
})
