// Demo data: two organizations and two people, made once, so that a first start has something to sign in to.
import { randomBytes } from 'node:crypto'
import type { Database } from './database/pool.ts'
import { systemIn } from './database/scope.ts'
import type { Log } from './log.ts'
import * as organizations from './organizations/service.ts'
import * as sessions from './sessions/service.ts'
import * as users from './users/service.ts'

const admin = { email: 'admin@demo-hotels.example', full_name: 'Ada Demo' }
const member = { email: 'member@demo-hotels.example', full_name: 'Max Demo' }

/**
 * Makes what is missing; each step is a transaction of its own that may be repeated, also by two processes at once.
 * `password` is that of the people just made, null when they were there already.
 */
export async function ensureDemo(
  database: Database,
  log: Log,
  options: { password: string | null },
): Promise<{ created: boolean; password: string | null }> {
  const password = options.password ?? randomBytes(15).toString('base64url')
  const created = await createHotels(database, password)
  const owner = await users.findByEmail(database.kysely, admin.email)
  if (owner === undefined || owner.email_verified_at === null) {
    // Nobody can receive mail there: a stranger signed up with the address. Their organization gets nothing from us.
    log.warn(`no demo data: ${admin.email} belongs to someone else`)
    return { created: false, password: null }
  }
  const [hotels, stays] = await sessions.memberships(database, owner.id)
  if (hotels?.api_access === 'disabled') {
    await organizations.setAccess(database, systemIn(hotels.organization_id), 'enabled', 'Demo data')
  }
  if (stays === undefined) await createStays(database, owner.id)
  return { created, password: created ? password : null }
}

/** The address of the admin is unique, so only one process gets past it; the other waits and finds it taken. */
async function createHotels(database: Database, password: string): Promise<boolean> {
  return database.kysely.transaction().execute(async db => {
    const adminId = await users.createVerified(db, { ...admin, password })
    if (adminId === undefined) return false
    const id = await organizations.create(db, 'Demo Hotels', adminId)
    const memberId = await users.createVerified(db, { ...member, password })
    if (memberId !== undefined) await organizations.addMember({ db, ...systemIn(id) }, memberId, 'member')
    return true
  })
}

/** Later than Demo Hotels, so that a session begins there. The lock makes a second process wait and look again. */
async function createStays(database: Database, adminId: string): Promise<void> {
  await database.kysely.transaction().execute(async db => {
    await users.lock(db, adminId)
    if ((await sessions.memberships({ kysely: db }, adminId)).length < 2)
      await organizations.create(db, 'Demo Stays', adminId)
  })
}
