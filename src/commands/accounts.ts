// Commands about organizations and people: API access, the staff mark, erasing a person, demo data.
import { fromWire } from '../database/identifiers.ts'
import { systemIn } from '../database/scope.ts'
import { ensureDemo } from '../demo.ts'
import * as organizations from '../organizations/service.ts'
import { type Erased, erase } from '../users/erasure.ts'
import * as users from '../users/service.ts'
import { type Command, Refusal, UsageError, withDatabase } from './command.ts'

const organizationAccess: Command = {
  name: 'org access',
  usage: '<organization id> <enabled|suspended> [note]',
  summary: "opens or suspends an organization's API access",
  run: async ([wireId = '', status, ...note], config) => {
    const id = fromWire('org', wireId)
    if (id === null) throw new UsageError('the organization id should look like org_01jd…')
    if (status !== 'enabled' && status !== 'suspended')
      throw new UsageError('the state should be enabled or suspended')
    const text = note.join(' ').trim()
    if (text.length > 500) throw new UsageError('the note should have at most 500 characters')
    const access = await withDatabase(config, database =>
      organizations.setAccess(database, systemIn(id), status, text || null),
    )
    return `API access of "${access.name}" is ${access.status} since ${access.changed_at.toISOString()}.`
  },
}

const staff: Command = {
  name: 'staff',
  usage: '<grant|withdraw> <email>',
  summary: 'makes a person platform staff, or takes it back',
  run: async ([change, email, ...more], config) => {
    if (change !== 'grant' && change !== 'withdraw') throw new UsageError('say grant or withdraw')
    if (email === undefined || !email.includes('@') || more.length > 0)
      throw new UsageError('one e-mail address is needed')
    const id = await withDatabase(config, database => users.setStaff(database, email, change === 'grant'))
    if (id === undefined) throw new Refusal(`No account has the address ${email}.`)
    return `${email} is ${change === 'grant' ? 'platform staff' : 'not platform staff'}.`
  },
}

const eraseUser: Command = {
  name: 'user erase',
  usage: '<email>',
  summary: 'erases a person for good: account, memberships, and whatever tells who they were',
  run: async ([email, ...more], config) => {
    if (email === undefined || !email.includes('@') || more.length > 0)
      throw new UsageError('one e-mail address is needed')
    const erased = await withDatabase(config, database => erase(database, email))
    if (erased === undefined) throw new Refusal(`No account has the address ${email}.`)
    const left = erased.organizations.map(name => `"${name}"`).join(', ') || 'no organization'
    const said = `${email} is erased; records name ${erased.id} as "Erased person". Left: ${left}.`
    return [said, ...erased.deserted.map(describeDeserted)].join('\n')
  },
}

function describeDeserted({ id, name, working_keys: keys }: Erased['deserted'][number]): string {
  const nobody = `Nobody is left in "${name}" (${id}).`
  if (keys === 0) return nobody
  const still = keys === 1 ? '1 API key of it still works' : `${keys} API keys of it still work`
  return `${nobody} ${still}, which nobody there can revoke: "org access ${id} suspended" stops them all.`
}

const demo: Command = {
  name: 'demo',
  usage: '',
  summary: 'makes the demo organizations and people, if they are missing',
  run: async (_args, config) => {
    const options = { password: config.demo_password }
    const { created, password } = await withDatabase(config, (database, log) =>
      ensureDemo(database, log, options),
    )
    if (!created) return 'Nothing to do: the account admin@demo-hotels.example exists.'
    const shown = config.demo_password === null ? password : 'that of DEMO_PASSWORD'
    return `Sign in as admin@demo-hotels.example or member@demo-hotels.example; the password is ${shown}`
  },
}

export const accountCommands = [organizationAccess, staff, eraseUser, demo]
