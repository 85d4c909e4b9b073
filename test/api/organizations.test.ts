// Organizations: the active one, its request for API access, and what platform staff decide about that.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  auditRows,
  issuesOf,
  makeMember,
  makeOrganization,
  makeStaff,
  type Organization,
  outcome,
  send,
} from '../support/makers.ts'
import { type Service, startService } from '../support/service.ts'

let service: Service
beforeAll(async () => {
  service = await startService({ env: { CONTACT_URL: 'https://tax.example/contact' } })
})
afterAll(() => service.stop())

const request = {
  contact_name: 'Ada Admin',
  contact_email: 'ada@hotel.example',
  intended_integration: 'Our booking engine\nasks for the taxes of each stay.',
  expected_monthly_volume: 1_000_000_000,
}
const accessPath = '/v1/orgs/me/api-access-request'
const ask = (organization: Organization, body: object = request) =>
  send(service, 'POST', accessPath, { token: organization.admin.token, body })
const look = async (organization: Organization) =>
  (await send(service, 'GET', accessPath, { token: organization.admin.token })).body
const set = (token: string, wire_id: string, body: object, headers: Record<string, string> = {}) =>
  send(service, 'PUT', `/v1/staff/organizations/${wire_id}/api-access`, { token, body, headers })

describe('getOrganization', () => {
  it("shows the active organization with the caller's role, to members too", async () => {
    const organization = await makeOrganization(service, 'disabled')
    const member = await makeMember(service, organization)
    const { wire_id: id, name } = organization
    for (const [person, role] of [[organization.admin, 'admin'] as const, [member, 'member'] as const]) {
      const { body } = await send(service, 'GET', '/v1/orgs/me', { token: person.token })
      const created_at = expect.stringMatching(/^\d{4}-\d\d-\d\dT.*Z$/)
      expect(body).toEqual({ id, name, role, api_access: 'disabled', created_at })
    }
  })
})

describe('createApiAccessRequest', () => {
  it('records the request once, and shows it with who made it', async () => {
    const organization = await makeOrganization(service, 'disabled')
    const contact_url = 'https://tax.example/contact'
    expect(await look(organization)).toEqual({ status: 'disabled', contact_url, request: null })
    const answer = await ask(organization)
    expect(answer.status).toBe(201)
    expect(answer.body).toEqual({
      ...{ status: 'requested', contact_url },
      request: {
        ...request,
        created_at: expect.stringMatching(/Z$/),
        created_by: { type: 'user', id: expect.stringMatching(/^user_/), name: 'Test Person' },
      },
    })
    expect(await look(organization)).toEqual(answer.body)
    expect(outcome(await ask(organization))).toBe('409 api_access_already_requested')
    const rows = await auditRows(service, organization)
    expect(rows).toMatchObject([
      {
        ...{ action: 'api_access.requested', actor_type: 'user', actor_id: organization.admin.id },
        ...{
          before: { api_access: 'disabled' },
          after: { api_access: 'requested', contact_name: 'Ada Admin' },
        },
      },
    ])
  })

  it.each([
    ['enabled', '409 api_access_already_enabled'],
    ['suspended', '403 api_access_suspended'],
  ] as const)('is refused while access is %s', async (access, expected) => {
    const organization = await makeOrganization(service, access)
    expect(outcome(await ask(organization))).toBe(expected)
    expect(await look(organization)).toMatchObject({ status: access, request: null })
    expect(await auditRows(service, organization)).toEqual([])
  })

  it('makes one request of two that are sent at once', async () => {
    const organization = await makeOrganization(service, 'disabled')
    const outcomes = (await Promise.all([ask(organization), ask(organization)])).map(outcome)
    expect(outcomes.sort()).toEqual(['201', '409 api_access_already_requested'])
  })

  it('names every field that is wrong in one answer, and records nothing', async () => {
    const organization = await makeOrganization(service, 'disabled')
    const answer = await ask(organization, {
      ...{ contact_name: '', contact_email: 'nobody', intended_integration: null },
      ...{ expected_monthly_volume: -1, organization_id: organization.wire_id },
    })
    expect(issuesOf(answer).sort()).toEqual([
      'extra_forbidden at body.organization_id',
      'greater_than_equal at body.expected_monthly_volume',
      'missing at body.intended_integration',
      'string_pattern_mismatch at body.contact_email',
      'string_too_short at body.contact_name',
    ])
    expect(await look(organization)).toMatchObject({ status: 'disabled', request: null })
  })
})

describe('setOrganizationApiAccess', () => {
  it('enables, suspends and enables again, each with its audit row and the note', async () => {
    const organization = await makeOrganization(service, 'disabled')
    await ask(organization)
    const staff = await makeStaff(service)
    const { wire_id, name: organization_name } = organization
    const headers = { 'X-Request-ID': 'decided' }
    const enabled = await set(staff.token, wire_id, { status: 'enabled', note: 'Known to us' }, headers)
    expect(enabled.body).toEqual({
      ...{ organization_id: wire_id, organization_name, status: 'enabled' },
      changed_at: expect.stringMatching(/Z$/),
    })
    expect(await look(organization)).toMatchObject({
      status: 'enabled',
      request: { contact_name: 'Ada Admin' },
    })
    await set(staff.token, wire_id, { status: 'suspended' })
    await set(staff.token, wire_id, { status: 'enabled' })
    const [, ...rows] = await auditRows(service, organization)
    const by = { actor_type: 'staff', actor_id: staff.id, entity_id: wire_id }
    expect(rows).toMatchObject([
      {
        ...{
          ...by,
          action: 'api_access.enabled',
          request_id: 'decided',
          before: { api_access: 'requested' },
        },
        after: { api_access: 'enabled', note: 'Known to us' },
      },
      { ...by, action: 'api_access.suspended', after: { api_access: 'suspended', note: null } },
      { ...by, action: 'api_access.enabled', before: { api_access: 'suspended' } },
    ])
  })

  it('changes nothing when the state is there already', async () => {
    const organization = await makeOrganization(service, 'disabled')
    const { token } = await makeStaff(service)
    const first = await set(token, organization.wire_id, { status: 'enabled' })
    const second = await set(token, organization.wire_id, { status: 'enabled', note: 'Again' })
    expect(second.body).toEqual(first.body)
    expect(await auditRows(service, organization)).toHaveLength(1)
  })

  it('is for staff only, and an organization that does not exist is not found', async () => {
    const organization = await makeOrganization(service, 'disabled')
    const member = await makeMember(service, organization)
    for (const { token } of [organization.admin, member]) {
      expect(outcome(await set(token, organization.wire_id, { status: 'enabled' }))).toBe(
        '403 staff_required',
      )
    }
    expect(await look(organization)).toMatchObject({ status: 'disabled' })
    const { token } = await makeStaff(service)
    for (const id of ['org_01jd0000000000000000000000', 'nonsense', organization.id]) {
      expect(outcome(await set(token, id, { status: 'enabled' }))).toBe('404 organization_not_found')
    }
    for (const body of [{}, { status: 'disabled' }, { status: 'enabled', note: 'x'.repeat(501) }]) {
      expect(outcome(await set(token, organization.wire_id, body))).toBe('422 validation_error')
    }
  })

  it("gives staff no access to an organization's data", async () => {
    const staff = await makeStaff(service)
    expect(outcome(await send(service, 'GET', '/v1/orgs/me', { token: staff.token }))).toBe(
      '403 no_active_organization',
    )
  })
})

describe('listApiAccessRequests', () => {
  const list = async (token: string, query = '') =>
    (await send(service, 'GET', `/v1/staff/api-access-requests?${query}`, { token })).body
  const ids = (body: Record<string, unknown>) =>
    (body.items as { organization_id: string }[]).map(({ organization_id }) => organization_id)

  it('lists organizations that asked or have access, newest first, by state and in pages', async () => {
    const { token } = await makeStaff(service)
    const made: Organization[] = []
    for (const access of ['disabled', 'disabled', 'suspended', 'disabled'] as const) {
      made.push(await makeOrganization(service, access))
    }
    const [older, newer, suspended, silent] = made.map(({ wire_id }) => wire_id)
    for (const organization of made.slice(0, 2)) await ask(organization)
    const all = await list(token, 'limit=200')
    expect(ids(all).slice(0, 3)).toEqual([suspended, newer, older])
    expect(ids(all)).not.toContain(silent)
    expect(all.items).toMatchObject([
      { organization_name: made[2]?.name, status: 'suspended', request: null },
      { organization_name: made[1]?.name, status: 'requested', request: { ...request } },
      { organization_name: made[0]?.name, status: 'requested' },
      ...(all.items as object[]).slice(3),
    ])
    const first = await list(token, 'status=requested&limit=1')
    expect(ids(first)).toEqual([newer])
    const second = await list(token, `status=requested&limit=1&cursor=${first.next_cursor}`)
    expect(ids(second)).toEqual([older])
    expect(ids(await list(token, 'status=suspended&limit=1'))).toEqual([suspended])
    expect(await list(token, `cursor=${first.next_cursor}`)).toMatchObject({ code: 'invalid_cursor' })
    expect(await list(token, 'status=unknown')).toMatchObject({ code: 'validation_error' })
  })

  it('is for staff only', async () => {
    const organization = await makeOrganization(service)
    const { token } = await makeMember(service, organization)
    expect(await list(organization.admin.token)).toMatchObject({ code: 'staff_required' })
    expect(await list(token)).toMatchObject({ code: 'staff_required' })
  })
})
