// Makes what tests need: people, organizations, sessions and keys, each test its own, so that every test is a tenancy test too.
import { randomUUID } from 'node:crypto'
import argon2 from 'argon2'
import { vi } from 'vitest'
import type { Property } from '../../generated/api/types.gen.ts'
import { fromWire, toWire } from '../../src/database/identifiers.ts'
import { inScope, systemIn } from '../../src/database/scope.ts'
import * as invitations from '../../src/invitations/service.ts'
import * as organizations from '../../src/organizations/service.ts'
import * as sessions from '../../src/sessions/service.ts'
import { hashPassword } from '../../src/users/passwords.ts'
import type { Service } from './service.ts'

export const password = 'a sturdy passphrase 42'
let hashed: Promise<string> | undefined

export interface Person {
  id: string
  email: string
  token: string
  cookie: string
  session_id: string
}

export interface Organization {
  /** The uuid; `wire_id` is what the API shows. */
  id: string
  wire_id: string
  name: string
  admin: Person
}

/** A verified person; a member of nothing yet, so their session has no organization. */
export async function makePerson(
  service: Service,
  membership?: { organization: string; role: 'admin' | 'member' },
): Promise<Person> {
  const email = `person-${randomUUID()}@example.com`
  hashed ??= hashPassword(password)
  const { rows } = await service.owner.query<{ id: string }>(
    `insert into users (id, email, full_name, password_hash, email_verified_at)
     values ($1, $2, 'Test Person', $3, now()) returning id`,
    [randomUUID(), email, await hashed],
  )
  const id = rows[0]?.id ?? ''
  if (membership !== undefined) {
    await service.owner.query(
      'insert into memberships (organization_id, user_id, role) values ($1, $2, $3)',
      [membership.organization, id, membership.role],
    )
  }
  return { id, email, ...(await openSession(service, id)) }
}

/** Another session of a person. */
export async function openSession(service: Service, userId: string) {
  const client = { ip: '127.0.0.1', user_agent: 'test' }
  const opened = await service.database.kysely
    .transaction()
    .execute(db => sessions.open(db, service.tokens, userId, client))
  const session_id = service.tokens.refresh.sessionOf(opened.refresh_token) ?? ''
  return {
    token: opened.grant.access_token,
    cookie: `taxlens_refresh=${opened.refresh_token}`,
    session_id: toWire('sess', session_id),
  }
}

/** An organization with an admin; API access is enabled unless said otherwise. */
export async function makeOrganization(
  service: Service,
  access: 'disabled' | 'requested' | 'enabled' | 'suspended' = 'enabled',
): Promise<Organization> {
  const person = await makePerson(service)
  const name = `Hotel ${randomUUID().slice(0, 8)}`
  const id = await service.database.kysely
    .transaction()
    .execute(db => organizations.create(db, name, person.id))
  await service.owner.query('update organizations set api_access = $2 where id = $1', [id, access])
  return {
    id,
    wire_id: toWire('org', id),
    name,
    admin: { ...person, ...(await openSession(service, person.id)) },
  }
}

export async function makeMember(service: Service, organization: Organization): Promise<Person> {
  return makePerson(service, { organization: organization.id, role: 'member' })
}

export async function makeStaff(service: Service): Promise<Person> {
  const person = await makePerson(service)
  await service.owner.query('update users set is_staff = true where id = $1', [person.id])
  return person
}

export interface MadeKey {
  id: string
  raw_key: string
}

/** A key made through the API, as its admin would. */
export async function makeApiKey(
  service: Service,
  organization: Organization,
  settings: object = {},
): Promise<MadeKey> {
  const answer = await send(service, 'POST', '/v1/api-keys', {
    token: organization.admin.token,
    body: { name: 'Test key', ...settings },
  })
  if (answer.status !== 201) throw new Error(`no key was made: ${answer.text}`)
  return answer.body as unknown as MadeKey
}

export interface MadeInvitation {
  id: string
  email: string
  /** Of the link in the mail, which is not sent here. */
  token: string
}

/** An invitation made through the API, with its link as its mail would carry it. */
export async function makeInvitation(
  service: Service,
  organization: Organization,
  settings: { email?: string; role?: 'admin' | 'member' } = {},
): Promise<MadeInvitation> {
  const body = { email: `invited-${randomUUID()}@example.com`, role: 'member', ...settings }
  const { token } = organization.admin
  const answer = await send(service, 'POST', '/v1/orgs/me/invitations', { token, body })
  if (answer.status !== 201) throw new Error(`nobody was invited: ${answer.text}`)
  const id = String(answer.body.id)
  return { id, email: body.email, token: await makeInvitationLink(service, organization, id) }
}

/** The token of a new link to an invitation, as its mail would carry it. */
export async function makeInvitationLink(
  service: Service,
  organization: { id: string },
  id: string,
): Promise<string> {
  const link = await inScope(service.database, systemIn(organization.id), scope =>
    invitations.makeLink(scope, fromWire('invt', id) ?? ''),
  )
  if (link === null) throw new Error('the invitation is not open')
  return link.token
}

/** A calculation saved through the API; its id. */
export async function makeSavedCalculation(service: Service, caller: Request, parts = {}): Promise<string> {
  const calculation = { jurisdiction_code: 'DE', stay_date: '2026-07-01', nights: 1, nightly_rate: 100 }
  const answer = await send(service, 'POST', '/v1/saved-calculations', {
    ...caller,
    body: { name: 'Test', calculation: { ...calculation, currency: 'EUR' }, ...parts },
  })
  if (answer.status !== 201) throw new Error(`nothing was saved: ${answer.text}`)
  return String(answer.body.id)
}

/** A property made through the API, in Barcelona unless said otherwise; as it is shown. */
export async function makeProperty(service: Service, caller: Request, fields = {}) {
  const address = { address_line1: 'Carrer de Mallorca 401', city: 'Barcelona', country_code: 'ES' }
  const answer = await send(service, 'POST', '/v1/properties', {
    ...caller,
    body: { name: 'Hotel Mallorca', ...address, ...fields },
  })
  if (answer.status !== 201) throw new Error(`no property was made: ${answer.text}`)
  return answer.body as unknown as Property
}

/** A booking made through the API; its id. `calculation` in `parts` replaces fields of the calculation. */
export async function makeBooking(
  service: Service,
  caller: Request,
  parts: { calculation?: object; [field: string]: unknown } = {},
): Promise<string> {
  const stay = { jurisdiction_code: 'DE', stay_date: '2026-07-01', nights: 1, nightly_rate: 100 }
  const calculation = { ...stay, currency: 'EUR', ...parts.calculation }
  const answer = await send(service, 'POST', '/v1/bookings', { ...caller, body: { ...parts, calculation } })
  if (answer.status !== 201) throw new Error(`nothing was booked: ${answer.text}`)
  return String(answer.body.id)
}

/** A right German VAT number; an endpoint of scheme 9930 too. */
export const germanVat = 'DE136695976'

/**
 * A legal issuer made through the API, in Germany unless said otherwise, that lacks nothing; its id. `registration` null: without
 * any, else other fields of its VAT registration.
 */
export async function makeIssuer(
  service: Service,
  organization: Organization,
  parts: object = {},
  registration: object | null = {},
): Promise<string> {
  const caller = { token: organization.admin.token }
  const address = { line1: 'Torstraße 1', city: 'Berlin', postal_code: '10119', country_code: 'DE' }
  const contact = { name: 'Reservations', phone: '+49 30 1234567', email: 'invoices@hotel.example' }
  const payment = {
    payment_means_code: '58',
    payment_iban: 'DE89370400440532013000',
    payment_bic: 'COBADEFFXXX',
  }
  const endpoint = { eas_endpoint_id: germanVat, eas_scheme_code: '9930' }
  const facts = { legal_name: 'Hotel Berlin GmbH', country_code: 'DE', registered_address: address, contact }
  const body = { ...facts, ...endpoint, ...payment, ...parts }
  const made = await send(service, 'POST', '/v1/legal-issuers', { ...caller, body })
  if (made.status !== 201) throw new Error(`no issuer was made: ${made.text}`)
  const id = String(made.body.id)
  if (registration !== null) await makeRegistration(service, organization, id, registration)
  return id
}

/** A registration of an issuer, for German VAT unless said otherwise; its id. */
export async function makeRegistration(
  service: Service,
  organization: Organization,
  issuer: string,
  parts: object = {},
): Promise<string> {
  const body = { scheme: 'vat', number: germanVat, country_code: 'DE', ...parts }
  const path = `/v1/legal-issuers/${issuer}/tax-registrations`
  const made = await send(service, 'POST', path, { token: organization.admin.token, body })
  if (made.status !== 201) throw new Error(`nothing was registered: ${made.text}`)
  return String(made.body.id)
}

/** A booking of 200.00 that lacks nothing, of an issuer of its own unless one is given. */
export async function makeIssuable(service: Service, organization: Organization, issuer?: string) {
  const legal_issuer_id = issuer ?? (await makeIssuer(service, organization))
  const parties = { legal_issuer_id, buyer_name: 'Guest', buyer_address: { country_code: 'DE' } }
  const { token } = organization.admin
  const calculation = { nights: 2 }
  return { legal_issuer_id, id: await makeBooking(service, { token }, { ...parties, calculation }) }
}

/** What a booking says of its buyer, so that it can be issued. */
export const buyer = { buyer_name: 'Ana Example', buyer_address: { country_code: 'PT' } }

/** An organization with an issuer, and a key that may do everything. */
export async function makeHotel(service: Service, issuer: object = {}, registration: object | null = {}) {
  const organization = await makeOrganization(service)
  const legal_issuer_id = await makeIssuer(service, organization, issuer, registration)
  const key = (await makeApiKey(service, organization)).raw_key
  return { organization, key, legal_issuer_id }
}
export type Hotel = Awaited<ReturnType<typeof makeHotel>>

/** An invoice issued through the API; its id. */
export async function makeInvoice(
  service: Service,
  organization: Organization,
  issuer?: string,
): Promise<string> {
  const { id } = await makeIssuable(service, organization, issuer)
  const { token } = organization.admin
  const answer = await send(service, 'POST', `/v1/bookings/${id}/issue`, { token })
  if (answer.status !== 200) throw new Error(`nothing was issued: ${answer.text}`)
  return String(answer.body.id)
}

/** A reference rate of the dollar on a day; the same one again changes nothing. */
export async function makeReferenceRate(service: Service, day = '2026-11-20', dollars = '1.0845') {
  await service.owner.query(
    `insert into exchange_rates (rate_date, currency, per_euro, source) values ($1, 'USD', $2, 'European Central Bank')
     on conflict do nothing`,
    [day, dollars],
  )
}

export interface Request {
  token?: string
  key?: string
  headers?: Record<string, string>
  /** Sent as JSON; `text` is sent as it is. */
  body?: unknown
  text?: string
}

export interface Answer {
  status: number
  headers: Headers
  text: string
  /** The parsed body; an empty object for none. */
  body: Record<string, unknown>
}

/** One request as a stranger's program would send it. */
export async function send(
  service: { url: string },
  method: string,
  path: string,
  request: Request = {},
): Promise<Answer> {
  const { token, key, body, text } = request
  const content = text ?? (body === undefined ? undefined : JSON.stringify(body))
  const response = await fetch(new URL(path, service.url), {
    method,
    headers: {
      ...(token === undefined ? {} : { Authorization: `Bearer ${token}` }),
      ...(key === undefined ? {} : { 'X-API-Key': key }),
      ...(content === undefined ? {} : { 'Content-Type': 'application/json' }),
      ...request.headers,
    },
    ...(content === undefined ? {} : { body: content }),
    redirect: 'manual',
  })
  const answer = await response.text()
  const isJson = response.headers.get('content-type')?.includes('json') === true
  return {
    status: response.status,
    headers: response.headers,
    text: answer,
    body: isJson && answer !== '' ? JSON.parse(answer) : {},
  }
}

/** Makes a person a member of one more organization, as the latest of their memberships. */
export async function join(
  service: Service,
  person: { id: string },
  organization: { id: string },
  role: 'admin' | 'member' = 'admin',
): Promise<void> {
  await service.owner.query(
    'insert into memberships (organization_id, user_id, role, joined_at) values ($1, $2, $3, clock_timestamp())',
    [organization.id, person.id, role],
  )
}

export async function leave(
  service: Service,
  person: { id: string },
  organization: { id: string },
): Promise<void> {
  await service.owner.query('delete from memberships where organization_id = $1 and user_id = $2', [
    organization.id,
    person.id,
  ])
}

/** The refresh cookie that an answer sets, as a browser would send it back. */
export function cookieOf(answer: Answer): string {
  return answer.headers.getSetCookie()[0]?.split(';')[0] ?? ''
}

/** The problem's code and status in one text, for instance `401 invalid_token`; only the status for a success. */
export function outcome({ status, body }: Answer): string {
  return typeof body.code === 'string' ? `${status} ${body.code}` : String(status)
}

/** The issues of a 422 as `type at field`. */
export function issuesOf({ body }: Answer): string[] {
  const errors = (body.errors ?? []) as { type: string; loc: (string | number)[] }[]
  return errors.map(({ type, loc }) => `${type} at ${loc.join('.')}`)
}

/** Looks again and again, for half a minute at the most, until something was found. */
export async function eventually<T>(look: () => Promise<T | undefined | false>): Promise<T> {
  for (const deadline = Date.now() + 30_000; ; ) {
    const found = await look()
    if (found !== undefined && found !== false) return found
    if (Date.now() > deadline) throw new Error('it did not come about within half a minute')
    await new Promise(resolve => setTimeout(resolve, 50))
  }
}

/** Changes what a trigger or a clock would not let a test change, as the owner of the tables with triggers off. */
export async function rewrite(service: Service, statement: string, values: unknown[]): Promise<void> {
  const client = await service.owner.connect()
  try {
    await client.query('begin')
    await client.query('set local session_replication_role = replica')
    const { rowCount } = await client.query(statement, values)
    await client.query('commit')
    if (rowCount === 0) throw new Error(`nothing was changed by ${statement}`)
  } finally {
    client.release()
  }
}

export interface AuditRow {
  actor_type: string
  actor_id: string | null
  action: string
  entity_id: string
  before: Record<string, unknown> | null
  after: Record<string, unknown> | null
  ip: string | null
  request_id: string | null
}

/** Everything that a list has, page by page. */
export async function listAll<Item>(
  service: Pick<Service, 'url'>,
  path: string,
  caller: Request,
  limit = 500,
): Promise<Item[]> {
  const all: Item[] = []
  const first = `${path}${path.includes('?') ? '&' : '?'}limit=${limit}`
  for (let cursor = ''; ; ) {
    const answer = await send(service, 'GET', `${first}${cursor}`, caller)
    if (answer.status !== 200) throw new Error(`${first}: ${answer.text}`)
    const items = answer.body.items as Item[]
    if (items.length > limit) throw new Error(`${first}: a page of ${items.length}`)
    all.push(...items)
    if (answer.body.next_cursor === null) return all
    cursor = `&cursor=${answer.body.next_cursor}`
  }
}

/** The audit rows of an organization, oldest first. */
export async function auditRows(service: Service, organization: { id: string }): Promise<AuditRow[]> {
  const { rows } = await service.owner.query<AuditRow>(
    'select * from audit_log where organization_id = $1 order by id',
    [organization.id],
  )
  return rows
}

let addresses = 0

/** An address in a network of its own, for X-Forwarded-For where this machine is the trusted proxy. */
export function newAddress(): string {
  addresses += 1
  return `10.${addresses >> 8}.${addresses & 255}.1`
}

/** An access token as it would have been issued at another time. */
export async function signAt(
  service: Service,
  time: Date,
  claims: Parameters<Service['tokens']['access']['sign']>[0],
): Promise<string> {
  vi.useFakeTimers({ toFake: ['Date'], now: time })
  try {
    return await service.tokens.access.sign(claims)
  } finally {
    vi.useRealTimers()
  }
}

/** Waits until the background work has nothing left to do now, so that what did not come will not come. */
export async function workDone(service: Service): Promise<void> {
  await eventually(async () => {
    const { rows } = await service.owner.query<{ count: number }>(
      'select count(*)::int as count from graphile_worker._private_jobs where run_at <= now()',
    )
    return rows[0]?.count === 0
  })
}

/** Lets the pause between mails that anyone can have sent be over, as it is a minute later. */
export async function endMailPause(service: Service): Promise<void> {
  await service.owner.query("update rate_limits set expire = 0 where key like 'mail:%'")
}

/** Keeps the answer of the next verification of a password back until it is let go. */
export function holdVerification() {
  const { promise: reached, resolve: reach } = Promise.withResolvers<void>()
  const { promise: released, resolve: release } = Promise.withResolvers<void>()
  const verify = argon2.verify
  const spy = vi.spyOn(argon2, 'verify').mockImplementationOnce(async (...given) => {
    const right = await verify(...given)
    spy.mockRestore()
    reach()
    await released
    return right
  })
  return { reached, release }
}
