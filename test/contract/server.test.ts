// The shared cases against the real service, each in a state that fits: what the contract shows is what really happens.
import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type OperationId, operationIds, operations } from '../../generated/operations.ts'
import { toWire } from '../../src/database/identifiers.ts'
import * as users from '../../src/users/service.ts'
import {
  makeApiKey,
  makeBooking,
  makeInvitation,
  makeInvoice,
  makeIssuable,
  makeIssuer,
  makeMember,
  makeOrganization,
  makePerson,
  makeProperty,
  makeReferenceRate,
  makeRegistration,
  makeSavedCalculation,
  makeStaff,
  type Organization,
  openSession,
  password,
  type Request,
  send,
} from '../support/makers.ts'
import { type Service, startService } from '../support/service.ts'
import { addressOf, type Case, cases, expectDeclared, firstSuccessOf, type Scheme } from './cases.ts'

/** What a case needs beside what the contract says: who asks, and what its example stands for in this database. */
interface State {
  request: Request
  path?: Record<string, string>
  query?: Record<string, string>
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
  inspectInvitation: async () => {
    const { token } = await makeInvitation(service, await makeOrganization(service))
    return { request: {}, body: { token } }
  },
  acceptInvitation: async scheme => {
    const organization = await makeOrganization(service)
    if (scheme === null) {
      const { token } = await makeInvitation(service, organization)
      return { request: {}, body: { token, password } }
    }
    const { email, token } = await makePerson(service)
    const invitation = await makeInvitation(service, organization, { email })
    return { request: { token }, body: { token: invitation.token, password: null, full_name: null } }
  },
  getOrganization: member,
  updateOrganization: admin,
  listMembers: admin,
  updateMember: adminWithMember,
  removeMember: adminWithMember,
  listInvitations: admin,
  createInvitation: admin,
  resendInvitation: adminWithInvitation,
  revokeInvitation: adminWithInvitation,
  listRequestLog: admin,
  listAuditLog: admin,
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
  listBookings: any,
  createBooking: any,
  getBooking: withBooking,
  adjustBooking: withBooking,
  voidBooking: withBooking,
  refundBooking: withBooking,
  updateInvoiceDetails: withBooking,
  getLegalProfile: admin,
  updateLegalProfile: async () => {
    const { request, path } = await adminWithIssuer()
    return { request, body: { default_legal_issuer_id: path?.legal_issuer_id } }
  },
  listLegalIssuers: any,
  createLegalIssuer: admin,
  getLegalIssuer: withIssuer,
  updateLegalIssuer: adminWithIssuer,
  listTaxRegistrations: withIssuer,
  createTaxRegistration: adminWithIssuer,
  updateTaxRegistration: adminWithRegistration,
  deleteTaxRegistration: adminWithRegistration,
  getBookingDocument: withIssuable,
  getBookingDocumentUbl: withIssuable,
  issueInvoice: withIssuable,
  listInvoices: any,
  checkInvoiceChain: async scheme => {
    const { request, path } = await withIssuer(scheme)
    return { request, query: { legal_issuer_id: path?.legal_issuer_id ?? '' } }
  },
  getInvoice: withInvoice,
  getInvoiceUbl: withInvoice,
  getInvoicePdf: withInvoice,
  createCreditNote: withInvoice,
  getLiabilitySummary: any,
  listLiabilityLines: any,
  exportLiabilityLines: any,
  wipeTestData: admin,
  listProperties: any,
  createProperty: any,
  getProperty: withProperty,
  updateProperty: withProperty,
  remapProperty: withProperty,
  archiveProperty: withProperty,
  restoreProperty: withProperty,
}

for (const id of operationIds) {
  describe(id, () => {
    for (const each of cases.filter(one => one.id === id)) {
      it(`answers its example (${each.title}) as declared`, async () => {
        expectDeclared(id, firstSuccessOf(id), await ask(each))
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
  const { request, path, query, body } = await makeState(scheme)
  const sent = example.body === undefined ? undefined : { ...example.body, ...body }
  const address = addressOf({
    ...example,
    path: { ...example.path, ...path },
    query: { ...example.query, ...query },
  })
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

async function withProperty(scheme: Scheme | null): Promise<State> {
  const state = await any(scheme)
  return { ...state, path: { property_id: (await makeProperty(service, state.request)).id } }
}

async function withIssuer(scheme: Scheme | null): Promise<State> {
  const organization = await makeOrganization(service)
  const path = { legal_issuer_id: await makeIssuer(service, organization) }
  if (scheme !== 'apiKeyAuth') return { ...asAdmin(organization), path }
  return { request: { key: (await makeApiKey(service, organization)).raw_key }, path }
}

async function adminWithIssuer(): Promise<State> {
  const organization = await makeOrganization(service)
  const path = { legal_issuer_id: await makeIssuer(service, organization, {}, null) }
  return { ...asAdmin(organization), path }
}

async function adminWithRegistration(): Promise<State> {
  const organization = await makeOrganization(service)
  const legal_issuer_id = await makeIssuer(service, organization, {}, null)
  const tax_registration_id = await makeRegistration(service, organization, legal_issuer_id)
  return { ...asAdmin(organization), path: { legal_issuer_id, tax_registration_id } }
}

async function withBooking(scheme: Scheme | null): Promise<State> {
  const state = await any(scheme)
  return { ...state, path: { booking_id: await makeBooking(service, state.request) } }
}

/** An admin's session, or a key of the organization. */
async function issuing(scheme: Scheme | null, organization: Organization): Promise<State> {
  if (scheme !== 'apiKeyAuth') return asAdmin(organization)
  return { request: { key: (await makeApiKey(service, organization)).raw_key } }
}

async function withIssuable(scheme: Scheme | null): Promise<State> {
  const organization = await makeOrganization(service)
  const { id } = await makeIssuable(service, organization)
  return { ...(await issuing(scheme, organization)), path: { booking_id: id } }
}

async function withInvoice(scheme: Scheme | null): Promise<State> {
  const organization = await makeOrganization(service)
  const path = { invoice_id: await makeInvoice(service, organization) }
  return { ...(await issuing(scheme, organization)), path }
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

async function adminWithMember(): Promise<State> {
  const organization = await makeOrganization(service)
  const { id } = await makeMember(service, organization)
  return { ...asAdmin(organization), path: { user_id: toWire('user', id) } }
}

async function adminWithInvitation(): Promise<State> {
  const organization = await makeOrganization(service)
  const { id } = await makeInvitation(service, organization)
  return { ...asAdmin(organization), path: { invitation_id: id } }
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
