// Invitations: how people join an organization, by a link that works once.
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { fromWire } from '../../src/database/identifiers.ts'
import {
  auditRows,
  cookieOf,
  issuesOf,
  makeInvitation,
  makeInvitationLink,
  makeMember,
  makeOrganization,
  makePerson,
  type Organization,
  outcome,
  password,
  type Request,
  send,
} from '../support/makers.ts'
import { type Service, startService } from '../support/service.ts'

let service: Service
/** The same service with public sign-up closed. */
let closed: Service
beforeAll(async () => {
  service = await startService()
  closed = await startService({ beside: service, env: { REGISTRATION: 'off' } })
})
afterAll(async () => {
  await closed.stop()
  await service.stop()
})

const path = '/v1/orgs/me/invitations'
const newEmail = () => `new-${randomUUID()}@example.com`
const invite = (organization: Organization, email: string, role = 'member') =>
  send(service, 'POST', path, { token: organization.admin.token, body: { email, role } })
const list = async (organization: Organization) =>
  (await send(service, 'GET', path, { token: organization.admin.token })).body.items as {
    id: string
    email: string
    status: string
  }[]
const act = (organization: Organization, method: string, rest: string) =>
  send(service, method, `${path}/${rest}`, { token: organization.admin.token })
const inspect = (token: string) => send(service, 'POST', '/v1/auth/invitations/inspect', { body: { token } })
const accept = (token: string, body: object = {}, request: Request = {}) =>
  send(service, 'POST', '/v1/auth/invitations/accept', { ...request, body: { token, ...body } })
const expire = (id: string) =>
  service.owner.query("update invitations set expires_at = now() - interval '1 second' where id = $1", [
    fromWire('invt', id),
  ])

describe('createInvitation', () => {
  it("refuses a member's address and one with an open invitation, in any case", async () => {
    const organization = await makeOrganization(service)
    const member = await makeMember(service, organization)
    expect(outcome(await invite(organization, member.email.toUpperCase()))).toBe('409 already_member')
    const email = newEmail()
    const both = await Promise.all([invite(organization, email), invite(organization, email.toUpperCase())])
    expect(both.map(outcome).sort()).toEqual(['201', '409 invitation_pending'])
    expect(await list(organization)).toHaveLength(1)
    expect(outcome(await invite(await makeOrganization(service), email))).toBe('201')
  })

  it('takes the place of an invitation that has expired', async () => {
    const organization = await makeOrganization(service)
    const earlier = await makeInvitation(service, organization)
    await expire(earlier.id)
    expect(await list(organization)).toMatchObject([{ id: earlier.id, status: 'expired' }])
    const answer = await invite(organization, earlier.email, 'admin')
    expect(await list(organization)).toEqual([answer.body])
  })

  it('names every field that is wrong', async () => {
    const organization = await makeOrganization(service)
    expect(issuesOf(await invite(organization, 'nobody', 'owner')).sort()).toEqual([
      'enum at body.role',
      'string_pattern_mismatch at body.email',
    ])
  })
})

describe('revokeInvitation', () => {
  it('kills the link and takes the invitation from the list', async () => {
    const organization = await makeOrganization(service)
    const { id, email, token } = await makeInvitation(service, organization)
    expect(outcome(await act(organization, 'DELETE', id))).toBe('204')
    expect(await list(organization)).toEqual([])
    expect(outcome(await accept(token, { password }))).toBe('400 invalid_link_token')
    expect(outcome(await act(organization, 'DELETE', id))).toBe('404 invitation_not_found')
    expect(outcome(await act(organization, 'POST', `${id}/resend`))).toBe('404 invitation_not_found')
    expect((await auditRows(service, organization)).at(-1)).toMatchObject({
      ...{ action: 'invitation.revoked', entity_id: id, before: { email, role: 'member' } },
    })
  })
})

describe('inspectInvitation', () => {
  it('tells the holder of the link what it is about, and uses nothing up', async () => {
    const organization = await makeOrganization(service)
    const { email, token } = await makeInvitation(service, organization, { role: 'admin' })
    for (const account_exists of [false, false]) {
      expect((await inspect(token)).body).toEqual({
        ...{ email, organization_name: organization.name, role: 'admin', account_exists },
        expires_at: expect.stringMatching(/Z$/),
      })
    }
    const person = await makePerson(service)
    const known = await makeInvitation(service, organization, { email: person.email.toUpperCase() })
    expect((await inspect(known.token)).body.account_exists).toBe(true)
  })

  it('refuses a link that is unknown or has expired', async () => {
    const { id, token } = await makeInvitation(service, await makeOrganization(service))
    await expire(id)
    for (const each of [token, 'x', token.slice(1), 'x'.repeat(200)]) {
      expect(outcome(await inspect(each))).toBe('400 invalid_link_token')
    }
  })
})

describe('acceptInvitation', () => {
  it('makes an account whose address is proved, also while public sign-up is closed', async () => {
    const organization = await makeOrganization(service)
    const { id, email, token } = await makeInvitation(service, organization)
    const answer = await send(closed, 'POST', '/v1/auth/invitations/accept', {
      body: { token, password, full_name: 'Ina Invited' },
    })
    expect(outcome(answer)).toBe('200')
    expect(answer.body.user).toMatchObject({ email, full_name: 'Ina Invited', is_staff: false })
    expect(answer.body.organization).toEqual({
      ...{ id: organization.wire_id, name: organization.name, role: 'member' },
    })
    const me = { token: String(answer.body.access_token) }
    expect((await send(service, 'GET', '/v1/orgs/me', me)).body.role).toBe('member')
    const refreshed = await send(service, 'POST', '/v1/auth/refresh', {
      headers: { Cookie: cookieOf(answer) },
    })
    expect(outcome(refreshed)).toBe('200')
    const again = await send(service, 'POST', '/v1/auth/login', { body: { email, password } })
    expect(outcome(again)).toBe('200')
    expect(await list(organization)).toEqual([])
    expect((await auditRows(service, organization)).at(-1)).toMatchObject({
      ...{ action: 'member.joined', actor_type: 'user', after: { role: 'member' }, ip: '127.0.0.1' },
      entity_id: (answer.body.user as { id: string }).id,
    })
    expect(outcome(await act(organization, 'DELETE', id))).toBe('404 invitation_not_found')
  })

  it('makes a signed-in person a member, and the organization the active one of their session', async () => {
    const home = await makeOrganization(service)
    const organization = await makeOrganization(service)
    const email = home.admin.email.toUpperCase()
    const { token } = await makeInvitation(service, organization, { email, role: 'admin' })
    expect(outcome(await accept(token))).toBe('401 authentication_required')
    const answer = await accept(token, {}, { token: home.admin.token })
    expect(answer.body.organization).toMatchObject({ id: organization.wire_id, role: 'admin' })
    expect(answer.headers.getSetCookie()).toEqual([])
    const look = (bearer: string) => send(service, 'GET', '/v1/orgs/me', { token: bearer })
    expect(outcome(await look(home.admin.token))).toBe('401 organization_switched')
    expect((await look(String(answer.body.access_token))).body.id).toBe(organization.wire_id)
    expect((await auditRows(service, organization)).at(-1)).toMatchObject({
      ...{ action: 'member.joined', actor_id: home.admin.id, after: { role: 'admin' } },
    })
  })

  it('is for the invited address alone, and an account is not made over another', async () => {
    const organization = await makeOrganization(service)
    const stranger = await makePerson(service)
    const { token } = await makeInvitation(service, organization)
    const wrong = await accept(token, {}, { token: stranger.token })
    expect(outcome(wrong)).toBe('403 invitation_for_another_account')
    const person = await makePerson(service)
    const known = await makeInvitation(service, organization, { email: person.email })
    expect(outcome(await accept(known.token, { password }))).toBe('401 authentication_required')
    const more = await accept(known.token, { password }, { token: person.token })
    expect(issuesOf(more)).toEqual(['value_error at body.password'])
    expect(outcome(await accept(known.token, {}, { token: 'x.y.z' }))).toBe('401 invalid_token')
    expect(await list(organization)).toHaveLength(2)
  })

  it('wants a password that is good enough, and keeps the invitation until it gets one', async () => {
    const { email, token } = await makeInvitation(service, await makeOrganization(service))
    expect(issuesOf(await accept(token))).toEqual(['missing at body.password'])
    expect(issuesOf(await accept(token, { password: 'short' }))).toEqual([
      'string_too_short at body.password',
    ])
    for (const bad of ['password123', email]) {
      expect(issuesOf(await accept(token, { password: bad }))).toEqual(['value_error at body.password'])
    }
    expect(outcome(await accept(token, { password }))).toBe('200')
  })

  it('works once, also for two at the same moment', async () => {
    const organization = await makeOrganization(service)
    const { token } = await makeInvitation(service, organization)
    const both = await Promise.all([accept(token, { password }), accept(token, { password })])
    const sorted = both.map(outcome).sort()
    expect(sorted[0]).toBe('200')
    expect(['400 invalid_link_token', '401 authentication_required']).toContain(sorted[1])
    expect(outcome(await accept(token, { password }))).toBe('400 invalid_link_token')
  })

  it('refuses whoever became a member meanwhile, and an expired link', async () => {
    const organization = await makeOrganization(service)
    const person = await makePerson(service)
    const { id, token } = await makeInvitation(service, organization, { email: person.email })
    await service.owner.query(
      "insert into memberships (organization_id, user_id, role) values ($1, $2, 'member')",
      [organization.id, person.id],
    )
    expect(outcome(await accept(token, {}, { token: person.token }))).toBe('409 already_member')
    await expire(id)
    expect(outcome(await accept(token, {}, { token: person.token }))).toBe('400 invalid_link_token')
  })

  it('lets a person come back who was removed', async () => {
    const organization = await makeOrganization(service)
    const member = await makeMember(service, organization)
    const { rows } = await service.owner.query<{ id: string }>(
      'delete from memberships where user_id = $1 returning user_id as id',
      [member.id],
    )
    expect(rows).toHaveLength(1)
    const { id } = await makeInvitation(service, organization, { email: member.email })
    const token = await makeInvitationLink(service, organization, id)
    expect(outcome(await accept(token, {}, { token: member.token }))).toBe('401 membership_revoked')
    const refreshed = await send(service, 'POST', '/v1/auth/refresh', { headers: { Cookie: member.cookie } })
    const answer = await accept(token, {}, { token: String(refreshed.body.access_token) })
    expect(answer.body.organization).toMatchObject({ id: organization.wire_id })
  })
})
