// Invitations by mail: the link as it arrives, sent again, and never too often.
import { createHash, randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { fromWire } from '../../src/database/identifiers.ts'
import {
  auditRows,
  endMailPause,
  makeOrganization,
  type Organization,
  outcome,
  send,
} from '../support/makers.ts'
import { mailsTo, type Service, startService } from '../support/service.ts'

let service: Service
beforeAll(async () => {
  service = await startService({ worker: true, env: { PUBLIC_URL: 'https://tax.example' } })
})
afterAll(() => service.stop())

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
const expire = (id: string) =>
  service.owner.query("update invitations set expires_at = now() - interval '1 second' where id = $1", [
    fromWire('invt', id),
  ])

/** The token of the link in the last of so many mails. */
async function linkIn(email: string, wanted: number): Promise<string> {
  const mails = await mailsTo(service, email, wanted)
  const found = /https:\/\/tax\.example\/accept-invitation\?token=([\w-]{43})\n/.exec(mails.at(-1) ?? '')
  if (found?.[1] === undefined) throw new Error(`no link in ${mails.at(-1)}`)
  return found[1]
}

describe('createInvitation', () => {
  it('invites an address, mails the link, and writes who did it', async () => {
    const organization = await makeOrganization(service)
    const email = newEmail()
    const answer = await invite(organization, email, 'admin')
    expect([answer.status, answer.body]).toEqual([
      201,
      {
        ...{ id: expect.stringMatching(/^invt_/), email, role: 'admin', status: 'pending' },
        invited_by: { type: 'user', id: expect.stringMatching(/^user_/), name: 'Test Person' },
        created_at: expect.stringMatching(/Z$/),
        sent_at: answer.body.created_at,
        expires_at: new Date(Date.parse(String(answer.body.created_at)) + 7 * 86_400_000).toISOString(),
      },
    ])
    expect(await list(organization)).toEqual([answer.body])
    const token = await linkIn(email, 1)
    const [mail = ''] = await mailsTo(service, email)
    expect(mail).toContain(organization.name)
    expect(mail).toContain(organization.admin.email)
    expect(await auditRows(service, organization)).toMatchObject([
      { action: 'invitation.created', entity_id: answer.body.id, after: { email, role: 'admin' } },
    ])
    // At rest there is nothing that the link could be read from.
    const { rows } = await service.owner.query('select token_hash from invitations where id = $1', [
      fromWire('invt', String(answer.body.id)),
    ])
    expect(rows).toEqual([{ token_hash: createHash('sha256').update(token).digest() }])
  })
})

describe('the pace of invitations', () => {
  it('ends at 200 within a day, revoked ones and those sent again included, and goes on after it', async () => {
    const organization = await makeOrganization(service)
    const other = await makeOrganization(service)
    const { body } = await invite(organization, newEmail())
    await act(organization, 'POST', `${body.id}/resend`)
    // As if 198 more had been sent, the first of them almost a day ago.
    await service.owner.query(
      `insert into audit_log (id, organization_id, actor_type, actor_id, action, entity_type, entity_id, created_at)
       select gen_random_uuid(), organization_id, actor_type, actor_id, action, entity_type, entity_id,
         now() - (n || ' minutes')::interval
       from audit_log, generate_series(1242, 1439) as n
       where organization_id = $1 and action = 'invitation.created'`,
      [organization.id],
    )
    const refused = await invite(organization, newEmail())
    expect(outcome(refused)).toBe('429 rate_limited')
    const wait = Number(refused.headers.get('retry-after'))
    expect(wait).toBeGreaterThan(0)
    expect(wait).toBeLessThanOrEqual(60)
    expect(refused.headers.get('ratelimit-policy')).toBe('"invitations";q=200;w=86400')
    expect(refused.headers.get('ratelimit')).toBe(`"invitations";r=0;t=${wait}`)
    expect(outcome(await act(organization, 'POST', `${body.id}/resend`))).toBe('429 rate_limited')
    expect(await list(organization)).toHaveLength(1)
    expect((await invite(other, newEmail())).status).toBe(201)
    await service.owner.query(
      "update audit_log set created_at = created_at - interval '2 minutes' where organization_id = $1",
      [organization.id],
    )
    expect((await invite(organization, newEmail())).status).toBe(201)
  })
})

describe('resendInvitation', () => {
  it('makes a new link for seven new days; the earlier one is dead at once', async () => {
    const organization = await makeOrganization(service)
    const email = newEmail()
    const { body: first } = await invite(organization, email)
    const earlier = await linkIn(email, 1)
    await expire(String(first.id))
    await endMailPause(service)
    const answer = await act(organization, 'POST', `${first.id}/resend`)
    expect(answer.body).toMatchObject({ id: first.id, status: 'pending', created_at: first.created_at })
    expect(Date.parse(String(answer.body.expires_at))).toBeGreaterThan(Date.parse(String(first.expires_at)))
    expect(outcome(await inspect(earlier))).toBe('400 invalid_link_token')
    const token = await linkIn(email, 2)
    expect(outcome(await inspect(token))).toBe('200')
    expect((await auditRows(service, organization)).map(({ action }) => action)).toEqual([
      ...['invitation.created', 'invitation.resent'],
    ])
  })

  it('lets a mail wait that would be the second within the minute, and drops none', async () => {
    const organization = await makeOrganization(service)
    const email = newEmail()
    const { body } = await invite(organization, email)
    await linkIn(email, 1)
    expect(outcome(await act(organization, 'POST', `${body.id}/resend`))).toBe('200')
    const waiting = async () => {
      const { rows } = await service.owner.query<{ waits: boolean }>(
        `select run_at > now() + interval '30 seconds' as waits from graphile_worker._private_jobs where key = $1`,
        [`mail_invitation:${fromWire('invt', String(body.id))}`],
      )
      return rows[0]?.waits === true
    }
    await expect.poll(waiting, { timeout: 10_000 }).toBe(true)
    expect(await mailsTo(service, email)).toHaveLength(1)
  })
})
