// Erases a person at an operator's word: the account, its memberships, and whatever tells who it was.
import { randomUUID } from 'node:crypto'
import * as apiKeys from '../api-keys/service.ts'
import { toWire } from '../database/identifiers.ts'
import type { Database } from '../database/pool.ts'
import { enter, systemIn } from '../database/scope.ts'
import * as members from '../members/service.ts'
import { Problem } from '../problem.ts'
import * as sessions from '../sessions/service.ts'
import * as repository from './repository.ts'

export interface Erased {
  /** As records show it. */
  id: string
  organizations: string[]
  /** Where nobody is left; keys go on working there, and nobody can revoke them. */
  deserted: { id: string; name: string; working_keys: number }[]
}

/**
 * All of it or nothing; undefined for an address without an account. Throws Problem 409 `last_admin` when an organization
 * would be left with members and no admin.
 */
export async function erase(database: Database, email: string): Promise<Erased | undefined> {
  return database.kysely.transaction().execute(async db => {
    const user = await repository.findUserByEmail(db, email)
    if (user === undefined) return undefined
    // Whoever is about to join something as this person waits, and then finds the invitation gone.
    await repository.lockUser(db, user.id)
    const memberships = await sessions.memberships({ kysely: db }, user.id)
    const inOrder = memberships.toSorted((a, b) => (a.organization_id < b.organization_id ? -1 : 1))
    const stranded: string[] = []
    const deserted: Erased['deserted'] = []
    // In the order of their ids, as two who are erased at once lock the same organizations.
    for (const { organization_id, organization_name: name, api_access } of inOrder) {
      await enter(db, organization_id)
      const scope = { db, ...systemIn(organization_id) }
      const left = await members.removeErased(scope, user.id)
      const id = toWire('org', organization_id)
      if (left === 'needed') stranded.push(`"${name}" (${id})`)
      if (left !== 'deserted') continue
      const working_keys = api_access === 'enabled' ? await apiKeys.countActive(scope) : 0
      deserted.push({ id, name, working_keys })
    }
    if (stranded.length > 0) throw lastAdmin(user.email, stranded)
    await repository.clearAttempts(db, user.email)
    await repository.eraseTraces(db, user.id, user.email)
    // An address of its own that nobody can have: the real one is free for a new account.
    await repository.eraseUser(db, user.id, `erased-${randomUUID()}@erased.invalid`)
    return {
      id: toWire('user', user.id),
      organizations: memberships.map(({ organization_name }) => organization_name),
      deserted,
    }
  })
}

function lastAdmin(email: string, organizations: string[]): Problem {
  return new Problem(
    'last_admin',
    `${email} is the last admin of ${organizations.join(', ')}, which would be left with members and no admin. ` +
      'Nothing was erased. Have them make another member admin, or remove the other members, and try again.',
  )
}
