// Mails to a person, to somebody invited and to the admins of an organization, written from what is true at the moment of sending.
import { createHash } from 'node:crypto'
import * as apiKeys from '../api-keys/service.ts'
import type { Database } from '../database/pool.ts'
import { enqueue, inScope, type Scope, systemIn } from '../database/scope.ts'
import * as invitations from '../invitations/service.ts'
import * as organizations from '../organizations/service.ts'
import * as users from '../users/service.ts'
import * as repository from './repository.ts'
import {
  invitationLetter,
  type KeyTemplate,
  keyLetters,
  type PersonTemplate,
  pages,
  personLetters,
} from './templates.ts'
import type { Transport } from './transport.ts'

export const { pauseMilliseconds } = repository

export interface Mailer {
  database: Database
  transport: Transport
  public_url: string
}

interface Person {
  id: string
  email: string
}

/** A mail about a key of an organization, as its job's payload names it. */
export interface KeyMail {
  template: KeyTemplate
  organization_id: string
  api_key_id: string
}

/** Throws when the mail could not be sent: the job is tried again, with a new link. */
export async function mailPerson(mailer: Mailer, template: PersonTemplate, userId: string): Promise<void> {
  const user = await users.find(mailer.database.kysely, userId)
  if (user === undefined || user.erased_at !== null) return
  if (template === 'verify_email' && user.email_verified_at !== null) return
  const out = () => send(mailer, template, user)
  // Nobody learns which of them reached the person.
  await (pages[template].anyone ? sendInTurn(mailer, template, user.id, out) : out())
}

/** An admin can have this mail sent to anyone. False when it has to wait, for one went to the address a moment ago. */
export async function mailInvitation(mailer: Mailer, organizationId: string, id: string): Promise<boolean> {
  const invitation = await inScope(mailer.database, systemIn(organizationId), scope =>
    invitations.find(scope, id),
  )
  if (invitation === undefined) return true
  const address = createHash('sha256').update(invitation.email.toLowerCase()).digest('base64url')
  return sendInTurn(mailer, 'invitation', address, async () => {
    const facts = await inScope(mailer.database, systemIn(organizationId), scope =>
      invitations.makeLink(scope, id),
    )
    if (facts === null) return
    const link = `${mailer.public_url}/accept-invitation?token=${facts.token}`
    await mailer.transport.send(facts.email, invitationLetter({ ...facts, link }))
  })
}

/** Anyone can have this mail sent to someone else: one a minute reaches them. False when one did less than a minute ago. */
async function sendInTurn(
  mailer: Mailer,
  template: string,
  recipient: string,
  out: () => Promise<void>,
): Promise<boolean> {
  const db = mailer.database.kysely
  const turn = await repository.takeTurn(db, template, recipient)
  if (turn === 'sent') return false
  // Whether that one gets out is not known yet: asked again a little later.
  if (turn === 'under_way') throw new Error('such a mail to this person is being sent')
  try {
    await out()
  } catch (error) {
    await repository.giveTurnBack(db, template, recipient)
    throw error
  }
  await repository.endTurn(db, template, recipient)
  return true
}

async function send(mailer: Mailer, template: PersonTemplate, user: Person): Promise<void> {
  const { path, token } = pages[template]
  const query = token === null ? '' : `?token=${await users.makeLink(mailer.database.kysely, user.id, token)}`
  const letter = personLetters[template]({
    email: user.email,
    link: `${mailer.public_url}${path}${query}`,
    sent_at: new Date(),
  })
  await mailer.transport.send(user.email, letter)
}

/** One job for each admin, all or none: when one address fails, the others are not told twice. */
export async function mailAdmins(database: Database, mail: KeyMail): Promise<void> {
  await inScope(database, systemIn(mail.organization_id), async scope => {
    for (const { user_id } of await organizations.listAdmins(scope)) {
      const jobKey = `mail_admin:${mail.template}:${mail.api_key_id}:${user_id}`
      await enqueue(scope.db, 'mail_admin', { ...mail, user_id }, jobKey)
    }
  })
}

/** Tells one admin; whoever is no admin any more when the mail goes out is not told. */
export async function mailAdmin(mailer: Mailer, mail: KeyMail, userId: string): Promise<void> {
  const facts = await inScope(mailer.database, systemIn(mail.organization_id), scope =>
    readFacts(scope, mail, userId),
  )
  if (facts === null) return
  const { admin, organization, key } = facts
  const letter = keyLetters[mail.template]({
    name: admin.full_name,
    organization_name: organization.name,
    key_name: key.name,
    key_shown: `${key.prefix} … ${key.last_four}`,
    made_by: key.created_by_name,
    expires_at: key.expires_at,
    link: `${mailer.public_url}/app/api-keys`,
  })
  await mailer.transport.send(admin.email, letter)
}

async function readFacts(scope: Scope, mail: KeyMail, userId: string) {
  const admin = (await organizations.listAdmins(scope)).find(({ user_id }) => user_id === userId)
  if (admin === undefined) return null
  const key = await apiKeys.get(scope, mail.api_key_id)
  if (mail.template === 'api_key_expiring' && key.status !== 'active') return null
  return { admin, organization: await organizations.get(scope), key }
}
