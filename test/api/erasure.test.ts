// Erasing a person: the operator's command, and what is left of them afterwards.
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { accountCommands } from '../../src/commands/accounts.ts'
import { toWire } from '../../src/database/identifiers.ts'
import {
  auditRows,
  join,
  makeApiKey,
  makeInvitation,
  makeIssuer,
  makeMember,
  makeOrganization,
  makePerson,
  outcome,
  password,
  send,
} from '../support/makers.ts'
import { type Service, startService } from '../support/service.ts'

let service: Service
beforeAll(async () => {
  service = await startService()
})
afterAll(() => service.stop())

const command = accountCommands.find(({ name }) => name === 'user erase')
const erase = async (email: string) => command?.run([email], service.config)

/** Every row of every table that holds a text, in any case. */
async function tablesHolding(text: string): Promise<string[]> {
  const { rows: tables } = await service.owner.query<{ name: string }>(
    "select format('%I.%I', schemaname, tablename) as name from pg_tables where schemaname in ('public', 'graphile_worker')",
  )
  const holding: string[] = []
  for (const { name } of tables) {
    const { rows } = await service.owner.query(`select 1 from ${name} t where t::text ilike $1 limit 1`, [
      `%${text}%`,
    ])
    if (rows.length > 0) holding.push(name)
  }
  return holding
}

describe('user erase', () => {
  it('leaves the id under a placeholder name and nothing that tells who it was', async () => {
    const home = await makeOrganization(service, 'disabled')
    const other = await makeOrganization(service)
    const { admin } = home
    await join(service, admin, other, 'member')
    const request = {
      ...{ contact_name: 'Ada Real-Name', contact_email: admin.email.toUpperCase() },
      ...{ intended_integration: 'All of it', expected_monthly_volume: 1 },
    }
    const headers = { 'Idempotency-Key': randomUUID() }
    const asked = { token: admin.token, body: request, headers }
    expect(outcome(await send(service, 'POST', '/v1/orgs/me/api-access-request', asked))).toBe('201')
    await service.owner.query("update organizations set api_access = 'enabled' where id = $1", [home.id])
    const key = await makeApiKey(service, home)
    const invited = await makeInvitation(service, other, { email: `x${admin.email}` })
    await makeInvitation(service, await makeOrganization(service), { email: admin.email })
    const successor = await makePerson(service, { organization: home.id, role: 'admin' })
    await service.flush()

    const said = await erase(admin.email.toUpperCase())
    expect(said).not.toContain('Nobody is left')
    expect(said).toContain(toWire('user', admin.id))
    expect(said).toContain(home.name)
    expect(said).toContain(other.name)

    // The other address only contains this one.
    expect(await tablesHolding(invited.email)).not.toEqual([])
    await service.owner.query("delete from invitations where email like 'x%'")
    await service.owner.query("update audit_log set after = null where after ->> 'email' like 'x%'")
    expect(await tablesHolding(admin.email)).toEqual([])
    expect(await tablesHolding('Real-Name')).toEqual([])
    const { rows } = await service.owner.query(
      'select full_name, password_hash, email_verified_at, is_staff from users where id = $1',
      [admin.id],
    )
    expect(rows).toEqual([
      { full_name: 'Erased person', password_hash: null, email_verified_at: null, is_staff: false },
    ])
    expect(outcome(await send(service, 'GET', '/v1/auth/me', { token: admin.token }))).toBe(
      '401 invalid_token',
    )
    const refresh = await send(service, 'POST', '/v1/auth/refresh', { headers: { Cookie: admin.cookie } })
    expect(outcome(refresh)).toBe('401 invalid_refresh_token')
    const logIn = { body: { email: admin.email, password } }
    expect(outcome(await send(service, 'POST', '/v1/auth/login', logIn))).toBe('401 invalid_credentials')

    // What they made goes on, and says who made it by the id alone.
    const asSuccessor = { token: successor.token }
    const shown = await send(service, 'GET', `/v1/api-keys/${key.id}`, asSuccessor)
    expect(shown.body.created_by).toEqual({
      type: 'user',
      id: toWire('user', admin.id),
      name: 'Erased person',
    })
    expect(outcome(await send(service, 'GET', '/v1/credential', { key: key.raw_key }))).toBe('200')
    const access = await send(service, 'GET', '/v1/orgs/me/api-access-request', asSuccessor)
    expect(access.body.request).toMatchObject({
      ...{
        contact_name: 'Erased person',
        contact_email: 'erased@erased.invalid',
        intended_integration: 'All of it',
      },
    })
    const log = await send(service, 'GET', '/v1/orgs/me/audit-log', asSuccessor)
    expect(log.body.items).toContainEqual(
      expect.objectContaining({
        ...{ action: 'member.removed', actor: { type: 'system', id: null, name: 'TaxLens' } },
        ...{ entity_id: toWire('user', admin.id), before: { role: 'admin' } },
      }),
    )
    expect(log.body.items).toContainEqual(
      expect.objectContaining({
        ...{
          action: 'api_access.requested',
          ip: null,
          actor: expect.objectContaining({ name: 'Erased person' }),
        },
        after: expect.objectContaining({
          contact_email: 'erased@erased.invalid',
          intended_integration: 'All of it',
        }),
      }),
    )
    const requests = await send(service, 'GET', '/v1/orgs/me/request-log', asSuccessor)
    const theirs = (requests.body.items as { user_id: string; ip: string | null }[]).filter(
      ({ user_id }) => user_id === toWire('user', admin.id),
    )
    expect(theirs.length).toBeGreaterThan(0)
    expect(theirs.every(({ ip }) => ip === null)).toBe(true)
    expect((await auditRows(service, other)).map(({ action }) => action)).toContain('member.removed')
  })

  it('finds the address at every depth of the audit log, with the name and the number beside it', async () => {
    const organization = await makeOrganization(service)
    const { email } = await makePerson(service)
    const contact = { name: 'Ada Real-Name', phone: '+49 30 5550', email: email.toUpperCase() }
    await makeIssuer(service, organization, { contact })
    const states = [
      [{ list: [{ email }, 'other', email] }, { list: [{ email: 'E' }, 'other', 'E'] }],
      [
        { name: 'House', reference: email },
        { name: 'House', reference: 'E' },
      ],
      [{ contact: { name: null, phone: null, email } }, { contact: { name: null, phone: null, email: 'E' } }],
      [
        { reason: `x${email}`, none: null, empty: [{}, []] },
        { reason: `x${email}`, none: null, empty: [{}, []] },
      ],
    ]
    for (const [before] of states) {
      await service.owner.query(
        `insert into audit_log (id, organization_id, actor_type, action, entity_type, entity_id, before)
         values (gen_random_uuid(), $1, 'system', 'property.updated', 'property', 'test', $2)`,
        [organization.id, before],
      )
    }
    await erase(email)
    const { rows } = await service.owner.query(
      `select before, after -> 'contact' as contact from audit_log where organization_id = $1 order by created_at`,
      [organization.id],
    )
    const erased = { name: 'Erased person', phone: null, email: 'erased@erased.invalid' }
    expect(rows.map(row => row.contact)).toContainEqual(erased)
    const wanted = states.map(([, after]) =>
      JSON.parse(JSON.stringify(after).replaceAll('"E"', '"erased@erased.invalid"')),
    )
    expect(rows.map(row => row.before).filter(before => before !== null)).toEqual(wanted)
  })

  it('takes no address for that of somebody else', async () => {
    const [one, other] = [await makePerson(service), await makePerson(service)]
    const mixed = service.database.pool.query('select system.erase_person($1, $2)', [one.id, other.email])
    await expect(mixed).rejects.toThrow('the address is not that of the person')
  })

  it('is refused for the last admin of organizations with other members, by name, and does nothing', async () => {
    const [first, second, third] = [
      await makeOrganization(service),
      await makeOrganization(service),
      await makeOrganization(service),
    ]
    const { admin } = first
    await makeMember(service, first)
    await service.owner.query('delete from memberships where organization_id = $1', [second.id])
    await join(service, admin, second)
    await join(service, await makePerson(service), second, 'member')
    await join(service, admin, third, 'member')
    const refusal = await erase(admin.email).catch((error: Error) => error.message)
    expect(refusal).toContain(first.wire_id)
    expect(refusal).toContain(second.wire_id)
    expect(refusal).not.toContain(third.wire_id)
    const { body } = await send(service, 'GET', '/v1/auth/me', { token: admin.token })
    expect(body.memberships).toHaveLength(3)
    expect(await auditRows(service, third)).toEqual([])
  })

  it('takes the only member of an organization, whose records stay', async () => {
    const organization = await makeOrganization(service)
    await makeApiKey(service, organization)
    const key = await makeApiKey(service, organization)
    const said = await erase(organization.admin.email)
    const id = organization.wire_id
    expect(said).toContain(`Nobody is left in "${organization.name}" (${id}). 2 API keys of it still work`)
    expect(said).toContain(`"org access ${id} suspended"`)
    expect(outcome(await send(service, 'GET', '/v1/credential', { key: key.raw_key }))).toBe('200')
    expect((await auditRows(service, organization)).map(({ action }) => action)).toEqual([
      ...['api_key.created', 'api_key.created', 'member.removed'],
    ])
  })

  it('says where nobody is left, and nothing of keys where none works', async () => {
    const organization = await makeOrganization(service)
    await makeApiKey(service, organization)
    await service.owner.query("update organizations set api_access = 'suspended' where id = $1", [
      organization.id,
    ])
    const said = await erase(organization.admin.email)
    expect(said).toMatch(/Nobody is left in .*\.$/)
    expect(said).not.toContain('API key')
    expect((await auditRows(service, organization)).map(({ action }) => action)).toEqual([
      ...['api_key.created', 'member.removed'],
    ])
  })

  it('frees the address for a new account', async () => {
    const { email } = await makePerson(service)
    await erase(email)
    const organization = await makeOrganization(service)
    const { token } = await makeInvitation(service, organization, { email })
    const answer = await send(service, 'POST', '/v1/auth/invitations/accept', { body: { token, password } })
    expect(outcome(answer)).toBe('200')
  })

  it('needs one address that has an account', async () => {
    await expect(erase('nobody@example.com')).rejects.toThrow('No account has the address')
    await expect(erase('nobody')).rejects.toThrow('one e-mail address is needed')
  })
})
