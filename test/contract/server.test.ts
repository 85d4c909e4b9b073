// The shared cases against the real service, each in a state that fits: what the contract shows is what really happens.
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type OperationId, operationIds, operations } from '../../generated/operations.ts'
import * as users from '../../src/users/service.ts'
import {
  makeApiKey,
  makeMember,
  makeOrganization,
  makePerson,
  makeReferenceRate,
  makeSavedCalculation,
  makeStaff,
  type Organization,
  openSession,
  password,
  type Request,
  send,
} from '../support/makers.ts'
import { type Service, startService } from '../support/service.ts'
import { addressOf, type Case, cases, expectDeclared, type Scheme, successOf } from './cases.ts'

/** What a case needs beside what the contract says: who asks, and what its example stands for in this database. */
interface State {
  request: Request
  path?: Record<string, string>
  /** Members that replace those of the example. */
  body?: object
}

type MakeState = (scheme: Scheme | null) => Promise<State>

let service: Service
beforeAll(async () => {
  service = await startService()
})
afterAll(() => service.stop())

const states: Partial<Record<OperationId, MakeState>> = {
  getHealth: nobody,
  getReadiness: nobody,
  register: async () => ({ request: {}, body: { email: someAddress() } }),
  verifyEmail: () => withLink('verify_email'),
  resendVerification: nobody,
  logIn: async () => ({ request: {}, body: { email: (await makePerson(service)).email, password } }),
  refreshSession: withCookie,
  logOut: async scheme => (scheme === null ? withCookie() : person()),
  requestPasswordReset: nobody,
  confirmPasswordReset: () => withLink('reset_password'),
  changePassword: async () => ({ ...(await person()), body: { current_password: password } }),
  switchOrganization: async () => {
    const { admin, wire_id } = await makeOrganization(service)
    return { request: { token: admin.token }, body: { organization_id: wire_id } }
  },
  getMe: person,
  updateMe: person,
  listSessions: person,
  revokeOtherSessions: person,
  revokeSession: async () => {
    const someone = await makePerson(service)
    const other = await openSession(service, someone.id)
    return { request: { token: someone.token }, path: { session_id: other.session_id } }
  },
  getOrganization: member,
  getApiAccessRequest: admin,
  createApiAccessRequest: async () => asAdmin(await makeOrganization(service, 'disabled')),
  listApiKeys: admin,
  createApiKey: admin,
  getApiKey: adminWithKey,
  rotateApiKey: adminWithKey,
  revokeApiKey: adminWithKey,
  reportLeakedApiKey: nobody,
  getCredential: any,
  listApiAccessRequests: staff,
  setOrganizationApiAccess: async () => {
    const { wire_id } = await makeOrganization(service, 'requested')
    return { ...(await staff()), path: { organization_id: wire_id } }
  },
  listJurisdictions: any,
  getJurisdiction: any,
  listJurisdictionChildren: any,
  listJurisdictionAncestors: any,
  listCategories: any,
  getCategory: any,
  listRates: any,
  lookupRates: any,
  getRate: any,
  listRules: any,
  getRule: any,
  getCoverage: any,
  listContentReleases: any,
  getExchangeRate: async scheme => {
    await makeReferenceRate(service)
    return any(scheme)
  },
  calculateTax: any,
  calculateTaxBatch: any,
  validateAddress: any,
  resolveJurisdiction: any,
  listSavedCalculations: any,
  createSavedCalculation: any,
  getSavedCalculation: withSaved,
  deleteSavedCalculation: withSaved,
}

for (const id of operationIds) {
  describe(id, () => {
    for (const each of cases.filter(one => one.id === id)) {
      it(`answers its example (${each.title}) as declared`, async () => {
        expectDeclared(id, successOf(id), await ask(each))
      })
    }
  })
}

describe('the table of states', () => {
  it('has an entry for every operation', () => {
    const without = operationIds.filter(id => states[id] === undefined)
    expect(without, 'say in test/contract/server.test.ts how to make the state they need').toEqual([])
  })
})

async function ask(example: Case) {
  const { id, scheme } = example
  const makeState = states[id]
  if (makeState === undefined) throw new Error(`${id} has no state: add it to the table in server.test.ts`)
  const { request, path, body } = await makeState(scheme)
  const sent = example.body === undefined ? undefined : { ...example.body, ...body }
  const address = addressOf({ ...example, path: { ...example.path, ...path } })
  return send(service, operations[id].method.toUpperCase(), address, {
    ...request,
    ...(sent === undefined ? {} : { body: sent }),
  })
}

async function withSaved(scheme: Scheme | null): Promise<State> {
  const state = await any(scheme)
  const id = await makeSavedCalculation(service, state.request)
  return { ...state, path: { saved_calculation_id: id } }
}

async function nobody(): Promise<State> {
  return { request: {} }
}

async function person(): Promise<State> {
  return { request: { token: (await makePerson(service)).token } }
}

async function withCookie(): Promise<State> {
  return { request: { headers: { Cookie: (await makePerson(service)).cookie } } }
}

async function withLink(purpose: 'verify_email' | 'reset_password'): Promise<State> {
  const { id } = await makePerson(service)
  return { request: {}, body: { token: await users.makeLink(service.database.kysely, id, purpose) } }
}

async function member(): Promise<State> {
  const someone = await makeMember(service, await makeOrganization(service))
  return { request: { token: someone.token } }
}

async function admin(): Promise<State> {
  return asAdmin(await makeOrganization(service))
}

function asAdmin(organization: Organization): State {
  return { request: { token: organization.admin.token } }
}

async function adminWithKey(): Promise<State> {
  const organization = await makeOrganization(service)
  const { id } = await makeApiKey(service, organization)
  return { ...asAdmin(organization), path: { api_key_id: id } }
}

/** A member's session, or a key of the organization. */
async function any(scheme: Scheme | null): Promise<State> {
  if (scheme !== 'apiKeyAuth') return member()
  const { raw_key } = await makeApiKey(service, await makeOrganization(service))
  return { request: { key: raw_key } }
}

async function staff(): Promise<State> {
  return { request: { token: (await makeStaff(service)).token } }
}

function someAddress(): string {
  return `someone-${randomUUID()}@example.com`
}
