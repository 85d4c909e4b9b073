// The background tasks by name: each checks its payload, then calls the service that does the work.
import { isIP } from 'node:net'
import type { TaskList } from 'graphile-worker'
import type pg from 'pg'
import * as apiKeys from './api-keys/service.ts'
import type { KeyUse } from './api-keys/uses.ts'
import { cleanUp, unlockJobs } from './database/upkeep.ts'
import * as mail from './mail/service.ts'
import { keyLetters, pages } from './mail/templates.ts'

/** Every hour, every day, every ten minutes; a day missed while nothing ran is made up for. */
export const crontab = `
17 * * * * clean_up ?max=3
40 6 * * * remind_expiring_api_keys ?max=12&fill=1d
*/10 * * * * unlock_jobs ?max=1
`

type Fields = Record<string, unknown>

/** `owner` connects as the owner of the job tables; everything else works as the application's role. */
export function makeTasks(mailer: mail.Mailer, owner: pg.Pool): TaskList {
  const { database } = mailer
  return {
    send_mail: async payload => {
      const fields = record(payload)
      await mail.mailPerson(mailer, oneOf(pages, fields, 'template'), uuid(fields, 'user_id'))
    },
    send_nothing: async () => undefined,
    mail_invitation: async (payload, { addJob }) => {
      const fields = record(payload)
      const id = uuid(fields, 'invitation_id')
      if (await mail.mailInvitation(mailer, uuid(fields, 'organization_id'), id)) return
      // The link before is dead: this mail is not dropped, it goes out when the pause is over.
      const runAt = new Date(Date.now() + mail.pauseMilliseconds)
      await addJob('mail_invitation', fields, { jobKey: `mail_invitation:${id}`, runAt, maxAttempts: 12 })
    },
    mail_admins: async payload => mail.mailAdmins(database, keyMail(record(payload))),
    mail_admin: async payload => {
      const fields = record(payload)
      await mail.mailAdmin(mailer, keyMail(fields), uuid(fields, 'user_id'))
    },
    record_api_key_uses: async payload => {
      const { uses } = record(payload)
      if (!Array.isArray(uses)) throw malformed('uses', 'a list')
      await apiKeys.saveUses(database, uses.map(keyUse))
    },
    remind_expiring_api_keys: () => apiKeys.remindExpiring(database),
    clean_up: () => cleanUp(database),
    unlock_jobs: () => unlockJobs(owner),
  }
}

function keyMail(fields: Fields): mail.KeyMail {
  return {
    template: oneOf(keyLetters, fields, 'template'),
    organization_id: uuid(fields, 'organization_id'),
    api_key_id: uuid(fields, 'api_key_id'),
  }
}

function keyUse(given: unknown): KeyUse {
  const fields = record(given)
  const { at, ip } = fields
  if (typeof at !== 'string' || Number.isNaN(Date.parse(at))) throw malformed('at', 'an instant')
  if (typeof ip !== 'string' || isIP(ip) === 0) throw malformed('ip', 'an address')
  return { id: uuid(fields, 'id'), at, ip }
}

function record(payload: unknown): Fields {
  if (typeof payload !== 'object' || payload === null || Array.isArray(payload))
    throw malformed('payload', 'an object')
  return payload as Fields
}

function uuid(fields: Fields, name: string): string {
  const value = fields[name]
  if (typeof value === 'string' && /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(value)) return value
  throw malformed(name, 'a uuid')
}

function oneOf<Name extends string>(choices: Record<Name, unknown>, fields: Fields, name: string): Name {
  const value = fields[name]
  if (typeof value === 'string' && Object.hasOwn(choices, value)) return value as Name
  throw malformed(name, `one of ${Object.keys(choices).join(', ')}`)
}

/** What was found is not told: the message is kept with the job. */
function malformed(name: string, expected: string): Error {
  return new Error(`malformed payload: ${name} should be ${expected}`)
}
